"""Telegram's sending limits, for tests of pacing; off unless asked for.

The figures are those of the Bot API's FAQ: about 30 messages a second over all chats, one a second in one
chat with short bursts allowed, 20 a minute in one group.
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from bot.simulator.errors import TooManyRequests

#: Messages allowed within so many seconds.
EVERYWHERE = (30, 1.0)
ONE_CHAT = (10, 10.0)
ONE_GROUP = (20, 60.0)
#: Methods that count as a message.
COUNTED = frozenset({
    "sendmessage", "sendphoto", "sendvideo", "sendanimation", "senddocument", "sendmediagroup",
    "sendvideonote", "sendvoice", "sendaudio", "sendsticker", "sendlocation", "forwardmessage", "copymessage",
})  # fmt: skip


@dataclass(slots=True)
class Rates:
    """Counts what was sent when. Times are seconds of any steady clock."""

    _sent: dict[int | None, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def check(self, method: str, chat_id: int | None, now: float) -> None:
        """Count one call. Raises ``TooManyRequests`` with the seconds until it would pass."""
        if method.lower() not in COUNTED:
            return
        limits: list[tuple[int | None, tuple[int, float]]] = [(None, EVERYWHERE)]
        if chat_id is not None:
            limits.append((chat_id, ONE_GROUP if chat_id < 0 else ONE_CHAT))
        for key, (count, seconds) in limits:
            times = self._sent[key]
            while times and times[0] <= now - seconds:
                times.popleft()
            if len(times) >= count:
                raise TooManyRequests(max(1, math.ceil(times[0] + seconds - now)))
        for key, _ in limits:
            self._sent[key].append(now)
