"""Pacing below Telegram's limits, fair between chats: a chat that must wait makes no other wait.

Telegram allows about 30 messages a second over all chats and one a second in a chat, with short bursts
(core.telegram.org/bots/faq). One ``retry_after`` concerns the chat it was given for.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

#: Messages a second over all chats, and the same for one chat with the burst it may start with.
OVERALL_PER_S = 28.0
CHAT_PER_S = 1.0
CHAT_BURST = 5.0
#: Chats whose bucket is full again need no row; they are dropped when there are this many.
_KEPT_CHATS = 2_000


@dataclass(slots=True)
class _Bucket:
    """A token bucket: ``level`` may go below zero, which is a debt that the next one waits for."""

    rate: float
    burst: float
    level: float
    at: float
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    closed_until: float = 0.0

    def take(self, now: float) -> float:
        """Take one; gives the seconds to wait for it."""
        self.level = min(self.burst, self.level + (now - self.at) * self.rate) - 1
        self.at = now
        return max(0.0, -self.level / self.rate, self.closed_until - now)

    def is_full(self, now: float) -> bool:
        """Whether nothing is owed, waited for or closed."""
        level = self.level + (now - self.at) * self.rate
        return level >= self.burst and self.closed_until <= now and not self.turn.locked()


class Pace:
    """Gives each chat its turn."""

    def __init__(
        self, overall: float = OVERALL_PER_S, chat: float = CHAT_PER_S, burst: float = CHAT_BURST
    ) -> None:
        self._chat_rate, self._burst = chat, burst
        self._overall = _Bucket(overall, overall, overall, 0.0)
        self._chats: dict[int, _Bucket] = {}

    @asynccontextmanager
    async def turn(self, chat_id: int) -> AsyncIterator[None]:
        """Wait for this chat's turn and hold it: messages of a chat go out one after the other."""
        bucket = self._bucket(chat_id)
        async with bucket.turn:
            now = asyncio.get_running_loop().time()
            await asyncio.sleep(max(bucket.take(now), self._overall.take(now)))
            yield

    def close(self, chat_id: int, seconds: float) -> None:
        """Send nothing to this chat for some seconds, as Telegram asked."""
        now = asyncio.get_running_loop().time()
        self._bucket(chat_id).closed_until = now + seconds

    def _bucket(self, chat_id: int) -> _Bucket:
        now = asyncio.get_running_loop().time()
        if len(self._chats) >= _KEPT_CHATS:
            self._chats = {key: kept for key, kept in self._chats.items() if not kept.is_full(now)}
        return self._chats.setdefault(chat_id, _Bucket(self._chat_rate, self._burst, self._burst, now))
