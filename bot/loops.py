"""What runs again and again beside the chat and the jobs: reminders, housekeeping, gauges, heartbeats."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta

from telegram.error import TelegramError

from bot.clock import Clock
from bot.logs import get_logger
from bot.metrics import LOOP_LAG_SECONDS, QUEUE_AGE_SECONDS, QUEUE_DEPTH
from bot.store import Store, StoreAway

log = get_logger(__name__)

#: How long finished updates and the memory of what was sent are kept: longer than Telegram repeats them.
KEEP_TRAFFIC = timedelta(days=3)
KEEP_JOBS = timedelta(days=7)
LAG_EVERY_S = 0.25


async def every(seconds: float, what: Callable[[], Awaitable[object]]) -> None:
    """Do something again and again; when the database or Telegram is away it is logged and tried again."""
    while True:
        try:
            await what()
        except (*StoreAway, TelegramError) as error:
            log.warning("a regular task failed and is tried again", task=what.__name__, error=str(error))
        await asyncio.sleep(seconds)


async def watch_lag() -> None:
    """Measure how late the event loop wakes up."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(LAG_EVERY_S)
        LOOP_LAG_SECONDS.observe(max(0.0, time.perf_counter() - before - LAG_EVERY_S))


async def forget_traffic(store: Store, clock: Clock) -> None:
    """Delete what was kept only against repeats and crashes."""
    before = clock.now() - KEEP_TRAFFIC
    updates, sends = await store.inbox.forget(before), await store.outbox.forget(before)
    await store.contexts.forget()
    if updates or sends:
        log.info("forgot old traffic", updates=updates, sends=sends)


async def measure_queue(store: Store, clock: Clock) -> None:
    """Set the gauges of open clips."""
    QUEUE_DEPTH.set(await store.clips.open_count())
    oldest = await store.clips.oldest_open()
    QUEUE_AGE_SECONDS.set((clock.now() - oldest).total_seconds() if oldest else 0.0)
