"""Updates on their way to the bot: numbered, kept until confirmed, taken by one poller at a time."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Iterable
from typing import Any

from bot.simulator.errors import Conflict
from bot.simulator.model import Json

#: Kinds the Bot API sends only to bots that ask for them by name.
ASKED_FOR = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class UpdateQueue:
    """First in, first out; ``confirm`` forgets. Numbers rise by one from ``first_id``."""

    def __init__(self, first_id: int = 100_001) -> None:
        self._next_id = first_id
        self._pending: deque[Json] = deque()
        self._news = asyncio.Event()
        self._poller: asyncio.Future[None] | None = None
        self.allowed: frozenset[str] | None = None

    def __len__(self) -> int:
        return len(self._pending)

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Keep to these kinds from now on; None leaves the setting, an empty list means the default kinds."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def wants(self, kind: str) -> bool:
        """Whether the bot asked for updates of this kind."""
        return kind not in ASKED_FOR if self.allowed is None else kind in self.allowed

    def push(self, kind: str, payload: Any) -> int | None:
        """Queue one update and return its number, or None when the bot did not ask for the kind."""
        if not self.wants(kind):
            return None
        return self.push_raw({kind: payload})

    def push_raw(self, body: Json) -> int:
        """Queue any body under the next number, for tests of the parser."""
        update_id = self._next_id
        self._next_id += 1
        self._pending.append({"update_id": update_id} | body)
        self.wake()
        return update_id

    def wake(self) -> None:
        """Let every waiter look again."""
        self._news.set()
        self._news = asyncio.Event()

    async def changed(self, timeout_s: float) -> None:
        """Return at the next change, or after ``timeout_s`` seconds."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._news.wait(), timeout_s)

    def confirm(self, offset: int) -> None:
        """Forget updates below ``offset``; a negative one keeps only that many from the end."""
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
        while offset > 0 and self._pending and self._pending[0]["update_id"] < offset:
            self._pending.popleft()

    def remove(self, update_id: int) -> None:
        """Forget one update that was delivered by webhook."""
        self._pending = deque(update for update in self._pending if update["update_id"] != update_id)

    def clear(self) -> None:
        """Forget everything that waits."""
        self._pending.clear()

    def peek(self, limit: int = 100) -> list[Json]:
        """The oldest updates, still unconfirmed."""
        return [update for _, update in zip(range(limit), self._pending, strict=False)]

    async def poll(self, offset: int, limit: int, timeout_s: float) -> list[Json]:
        """Confirm, then wait ``timeout_s`` seconds for updates. A newer poller ends this one with 409."""
        self.end_poll()
        self.confirm(offset)
        if self._pending or timeout_s <= 0:
            return self.peek(limit)
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._poller = mine
        try:
            return await self._wait(mine, limit, timeout_s)
        finally:
            if self._poller is mine:
                self._poller = None

    async def _wait(self, mine: asyncio.Future[None], limit: int, timeout_s: float) -> list[Json]:
        news = asyncio.ensure_future(self._news.wait())
        waiting: set[asyncio.Future[Any]] = {news, mine}
        try:
            await asyncio.wait(waiting, timeout=timeout_s, return_when=asyncio.FIRST_COMPLETED)
        finally:
            news.cancel()
        if mine.done():
            raise Conflict(
                "terminated by other getUpdates request; make sure that only one bot instance is running"
            )
        return self.peek(limit)

    def end_poll(self) -> None:
        """End the waiting poller with 409, as a second poller or a new webhook does."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)
        self._poller = None
