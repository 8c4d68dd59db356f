"""Updates in: recorded before they are acknowledged, handled in order within a chat, chats side by side."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog
import telegram
from telegram.error import TelegramError

from bot.chat import Unreachable, is_passing, sends_of
from bot.logs import get_logger
from bot.metrics import UPDATE_SECONDS, UPDATES
from bot.records import JsonDict
from bot.store import Store, StoreAway

log = get_logger(__name__)

Handle = Callable[[telegram.Update], Awaitable[None]]
#: The kinds of update that the bot asks Telegram for.
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
#: Chats served at the same moment.
PARALLEL_CHATS = 64
#: An update that has ended the process this often is given up: it must not keep the bot from starting.
ATTEMPTS = 4


@dataclass(frozen=True, slots=True)
class _Update:
    """One recorded update. ``replayed`` are those that another process had recorded."""

    id: int
    body: JsonDict
    replayed: bool
    since: float = field(default_factory=time.perf_counter)


class Intake:
    """Takes raw updates, keeps them in the inbox and hands them to ``handle``.

    ``apologise`` is called with an update whose handling failed, and with the error.
    """

    def __init__(
        self,
        store: Store,
        bot: telegram.Bot,
        handle: Handle,
        apologise: Callable[[telegram.Update, BaseException], Awaitable[None]],
    ) -> None:
        self._store, self._bot, self._handle, self._apologise = store, bot, handle, apologise
        self._waiting: dict[int, deque[_Update]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(PARALLEL_CHATS)
        #: Updates that are being recorded, wait or are handled.
        self._taken: set[int] = set()
        #: Whether there may be some recorded that this process does not know of: the database did not say so,
        #: or it was the process before, which in a container has had the same name.
        self._in_doubt = True

    async def accept(self, updates: Sequence[object]) -> None:
        """Record updates and start on the new ones. Once this returns they may be acknowledged."""
        bodies = {_update_id(update): update for update in updates if isinstance(update, dict)}
        if bodies.pop(None, None) is not None or len(bodies) < len(updates):
            log.warning("dropped what was a repeat or no update", came=len(updates), kept=len(bodies))
        kept = {key: body for key, body in bodies.items() if key is not None}
        # Escaped to ASCII: a lone surrogate or a NUL inside is no text for a database.
        recorded = [(key, json.dumps(body)) for key, body in kept.items()]
        for update_id in await self._record(recorded):
            self._enqueue(_Update(update_id, kept[update_id], replayed=False))

    async def _record(self, updates: Sequence[tuple[int, str]]) -> list[int]:
        """Keep updates; gives the new ones."""
        coming = {update_id for update_id, _ in updates} - self._taken
        self._taken |= coming
        fresh: list[int] = []
        try:
            fresh = await self._store.inbox.record(updates)
        except StoreAway:
            self._in_doubt = True  # lost before or after its commit: a repeat would be no new one then
            raise
        finally:
            self._taken -= coming - set(fresh)
        return fresh

    async def adopt(self, alive: Collection[str] = ()) -> None:
        """Start on what processes that are not ``alive`` have recorded and not finished.

        And on what this one has, or one before it of its name, where that may be.
        """
        left = []
        if self._in_doubt:
            taken = set(self._taken)
            own = await self._store.inbox.unfinished()
            left = [(update_id, body) for update_id, body in own if update_id not in taken | self._taken]
            self._in_doubt = False
        left += await self._store.inbox.adopt(alive)
        for update_id, body in sorted(left):
            self._taken.add(update_id)
            self._enqueue(_Update(update_id, json.loads(body), replayed=True))

    async def stop(self, patience_s: float) -> None:
        """Let running handlers finish for a while; what does not is replayed by the next process."""
        self._waiting.clear()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=patience_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def drained(self) -> None:
        """Wait until nothing is being handled."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    def _enqueue(self, update: _Update) -> None:
        chat = _chat_of(update.body)
        if chat in self._waiting:
            self._waiting[chat].append(update)
            return
        self._waiting[chat] = deque([update])
        task = asyncio.create_task(self._serve(chat))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, chat: int) -> None:
        """Handle one chat's updates one after the other until there are no more."""
        while queue := self._waiting.get(chat):
            update = queue.popleft()
            async with self._room:
                with structlog.contextvars.bound_contextvars(update_id=update.id):
                    await self._handle_recorded(update)
            self._taken.discard(update.id)
            UPDATE_SECONDS.observe(time.perf_counter() - update.since)
        self._waiting.pop(chat, None)

    async def _handle_recorded(self, update: _Update) -> None:
        """See one update through; while the database or Telegram is away it waits, and its chat with it."""
        for wait in _growing_waits():
            try:
                if wait > 0 or not await self._is_hopeless(update):
                    UPDATES.labels(await self._handle_guarded(update, again=wait > 0)).inc()
                await self._store.inbox.finish(update.id)
            except (*StoreAway, TelegramError) as error:
                log.warning("update waits for what is away", error=str(error))
                await asyncio.sleep(max(wait, 1.0))
            else:
                return
        log.error("update stays in the inbox for the next start")

    async def _is_hopeless(self, update: _Update) -> bool:
        """Whether this update has ended the process too often to be tried again."""
        if not update.replayed or await self._store.inbox.start(update.id) <= ATTEMPTS:
            return False
        log.error("update was given up after it ended the process several times")
        UPDATES.labels("given_up").inc()
        return True

    async def _handle_guarded(self, recorded: _Update, again: bool) -> str:
        """Handle an update; whatever goes wrong is told to the user and to the log, and the bot lives on."""
        try:
            update = telegram.Update.de_json(recorded.body, self._bot)
        except Exception:  # another border: whatever the library says of a strange update
            log.exception("update could not be read")
            return "unreadable"
        with sends_of(f"u:{recorded.id}", again=again or recorded.replayed):
            try:
                await self._handle(update)
            except Unreachable:
                return "unreachable"
            except Exception as error:  # the border of the program: no update may stop it
                if is_away(error):
                    raise
                log.exception("handler failed")
                await self._say_sorry(update, error)
                return "failed"
        return "handled"

    async def _say_sorry(self, update: telegram.Update, error: BaseException) -> None:
        try:
            await self._apologise(update, error)
        except Exception:  # an update strange enough to break the handler may break this too
            log.exception("the apology could not be sent")


def is_away(error: Exception) -> bool:
    """Whether it goes by itself: the database restarts, the network is down."""
    return isinstance(error, StoreAway) or is_passing(error)


def _update_id(body: JsonDict) -> int | None:
    number = body.get("update_id")
    return number if isinstance(number, int) and 0 <= number < 2**63 else None


def _growing_waits() -> Iterator[float]:
    """Seconds to wait before each try: none, then 1, 2, 4 … 60, for about a quarter of an hour."""
    yield 0.0
    for step in range(20):
        yield min(60.0, 2.0**step)


def _chat_of(body: JsonDict) -> int:
    """The chat an update belongs to, to keep the order there; 0 for those of no chat."""
    for content in body.values():
        if isinstance(content, dict):
            chat = _dict(content.get("chat")) or _dict(_dict(content.get("message")).get("chat"))
            owner = chat or _dict(content.get("from"))
            if isinstance(owner.get("id"), int):
                return int(owner["id"])
    return 0


def _dict(value: Any) -> JsonDict:
    return value if isinstance(value, dict) else {}
