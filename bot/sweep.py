"""Sends the reminders that are due, once a minute, each due time once.

A due time is sent under user, reminder and instant, which the outbox remembers, and the row is moved on
after. After a crash in between, the next sweep finds the message in the outbox and only moves the row on.
"""

from __future__ import annotations

import asyncio
from datetime import datetime

from telegram.error import TelegramError

from bot import coach
from bot.chat import Chat, Unreachable, sends_of
from bot.clock import Clock
from bot.logs import get_logger
from bot.metrics import REMINDER_LATE_SECONDS, REMINDERS
from bot.records import Reminder, User
from bot.reminders import is_worth_sending, next_due
from bot.store import Store, StoreAway
from bot.texts import Texts

log = get_logger(__name__)

#: A reminder this much after its time is told as late.
LATE_S = 15 * 60
BATCH = 500
#: The lock of the one process that sweeps, on PostgreSQL; the number is arbitrary, but ours.
SWEEP_LOCK = 6_043_119
PARALLEL = 20


class Sweep:
    """Finds what is due and delivers it."""

    def __init__(self, store: Store, chat: Chat, clock: Clock) -> None:
        self._store, self._chat, self._clock = store, chat, clock

    async def run_once(self) -> int:
        """Deliver everything that is due now; gives how many rows were handled."""
        handled = 0
        while True:
            now = self._clock.now()
            due = await self._store.reminders.due(now, BATCH)
            room = asyncio.Semaphore(PARALLEL)
            moved = await asyncio.gather(*(self._deliver(reminder, now, room) for reminder in due))
            handled += sum(moved)
            if len(due) < BATCH or not any(moved):
                return handled

    async def _deliver(self, reminder: Reminder, now: datetime, room: asyncio.Semaphore) -> bool:
        """Send one reminder, or let it go if it is too late, and move it on. False if it has to wait."""
        async with room:
            try:
                outcome = await self._delivered(reminder, now)
                if outcome != "waits":
                    await self._move_on(reminder, now, stop=outcome == "unreachable")
            except StoreAway:
                raise
            except Exception:  # a border: one strange row must stop neither the others nor the program
                log.exception("reminder failed", reminder=reminder.id)
                outcome = "failed"
        REMINDERS.labels(outcome).inc()
        return outcome not in ("waits", "failed")

    async def _delivered(self, reminder: Reminder, now: datetime) -> str:
        if reminder.next_due_utc is None:
            return "waits"
        if not is_worth_sending(reminder.next_due_utc, now):
            return "too_late"
        try:
            return await self._send(reminder, now)
        except TelegramError as error:
            log.warning("reminder waits for the next sweep", reminder=reminder.id, error=str(error))
            return "waits"

    async def _send(self, reminder: Reminder, now: datetime) -> str:
        user = await self._store.users.get(reminder.user_id) or User(reminder.user_id, reminder.chat_id)
        if not user.reachable or reminder.next_due_utc is None:
            return "unreachable"
        late_s = (now - reminder.next_due_utc).total_seconds()
        texts = Texts(user.language or user.language_hint or "en")
        latest = await self._store.reports.latest(reminder.user_id)
        message = coach.reminder_due(reminder, latest, now, texts, late=late_s > LATE_S)
        key = f"r:{reminder.user_id}:{reminder.id}:{int(reminder.next_due_utc.timestamp())}"
        try:
            with sends_of(key):
                await self._chat.send(reminder.chat_id, message)
        except Unreachable:
            return "unreachable"
        REMINDER_LATE_SECONDS.set(late_s)
        return "sent"

    async def _move_on(self, reminder: Reminder, now: datetime, *, stop: bool) -> None:
        if reminder.kind == "once":
            await self._store.reminders.remove(reminder.id, reminder.user_id)
            return
        coming = None if stop else next_due(reminder.weekdays, reminder.at, reminder.zone, now)
        await self._store.reminders.advance(reminder, coming)
