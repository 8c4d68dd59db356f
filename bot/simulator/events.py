"""What happened, in order: the page's live stream and the tests' long poll read the same list."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

KEPT = 50_000


@dataclass(frozen=True, slots=True)
class Event:
    """One change that somebody who looks at a chat would see.

    ``chat_id`` None means everybody sees it; ``user_id`` set means only that user does.
    """

    seq: int
    kind: str
    chat_id: int | None
    user_id: int | None
    data: dict[str, Any]

    def to_json(self) -> dict[str, Any]:
        """The event as the page and the client read it."""
        return {"seq": self.seq, "kind": self.kind, "chat_id": self.chat_id, "data": self.data}

    def seen_by(self, user_id: int, chats: set[int]) -> bool:
        """Whether this user, who is in these chats, may see it."""
        if self.user_id is not None and self.user_id != user_id:
            return False
        return self.chat_id is None or self.chat_id in chats


#: Whether a reader is concerned by an event.
Sees = Callable[[Event], bool]


class EventLog:
    """The last ``KEPT`` events; readers wait for more."""

    def __init__(self) -> None:
        self._events: deque[Event] = deque(maxlen=KEPT)
        self._readers: set[tuple[Sees, asyncio.Future[None]]] = set()
        self.seq = 0

    def add(self, kind: str, chat_id: int | None, data: dict[str, Any], user_id: int | None = None) -> Event:
        """Write one event down and wake the readers it concerns."""
        self.seq += 1
        event = Event(self.seq, kind, chat_id, user_id, data)
        self._events.append(event)
        for sees, news in self._readers:
            if not news.done() and sees(event):
                news.set_result(None)
        return event

    def after(self, seq: int) -> list[Event]:
        """Every kept event with a higher number, oldest first."""
        newer: list[Event] = []
        for event in reversed(self._events):
            if event.seq <= seq:
                break
            newer.append(event)
        return newer[::-1]

    async def wait(self, seq: int, timeout_s: float, sees: Sees) -> None:
        """Return when there is an event after ``seq`` that this reader ``sees``, or after ``timeout_s``."""
        if any(sees(event) for event in self.after(seq)):
            return
        reader = (sees, asyncio.get_running_loop().create_future())
        self._readers.add(reader)
        try:
            async with asyncio.timeout(timeout_s):
                await reader[1]
        except TimeoutError:
            return
        finally:
            self._readers.discard(reader)
