"""How much one user may ask for, so that all are served."""

from __future__ import annotations

from collections import deque
from datetime import timedelta

from bot.clock import Clock
from bot.config import Settings
from bot.store import Store


class Limits:
    """Each check gives a failure code for the user's ears, or None when they are welcome."""

    def __init__(self, settings: Settings, store: Store, clock: Clock) -> None:
        self._settings, self._store, self._clock = settings, store, clock
        self._recent: dict[int, deque[float]] = {}

    def may_talk(self, user_id: int) -> bool:
        """Whether this user is served at all: everybody, unless the operator keeps a list."""
        return not self._settings.allowed_users or user_id in self._settings.allowed_users

    def message(self, user_id: int, now: float) -> str | None:
        """Count a message at ``now`` (seconds of any steady clock).

        Gives ``slow_down`` for the first one above the limit and ``silence`` for those after it, so that a
        flood is answered once.
        """
        if len(self._recent) > 10_000:
            self._recent = {key: times for key, times in self._recent.items() if times[-1] > now - 60}
        limit = self._settings.messages_per_minute
        times = self._recent.setdefault(user_id, deque(maxlen=limit + 2))
        while times and times[0] <= now - 60:
            times.popleft()
        times.append(now)
        if len(times) <= limit:
            return None
        return "slow_down" if len(times) == limit + 1 else "silence"

    async def clip(self, user_id: int) -> str | None:
        """Whether this user may send a clip now: ``busy``, ``daily_clips``, ``queue_full`` or None."""
        clips = self._store.clips
        if await clips.open_of(user_id) >= self._settings.clips_at_once:
            return "busy"
        day_ago = self._clock.now() - timedelta(days=1)
        if await clips.since(user_id, day_ago) >= self._settings.clips_per_day:
            return "daily_clips"
        if await clips.open_count() >= self._settings.queue_length:
            return "queue_full"
        return None
