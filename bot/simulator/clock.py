"""The simulator's time: the system's plus an offset that a file hands to the bot."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path

#: A walking clock stops at every full and half hour, when reminders are mostly due, long enough for the bot,
#: which looks twenty times a second at a clock that is moved, to do what is due.
STRIDE_S = 1800.0
STOP_S = 0.1


class OffsetClock:
    """Seconds since 1970 plus ``offset_s``. With a ``path`` the offset lives in that file.

    The file holds one decimal number of seconds as plain text; it is replaced as a whole, so a reader
    never sees half of it.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.offset_s = 0.0
        if path is not None:
            self.move_to(float(path.read_text()) if path.is_file() else 0.0)

    def now(self) -> float:
        """Seconds since 1970-01-01 UTC on the shifted clock."""
        return time.time() + self.offset_s

    def move_to(self, offset_s: float) -> None:
        """Set the offset and tell the file's readers."""
        self.offset_s = offset_s
        if self.path is not None:
            scratch = self.path.with_suffix(self.path.suffix + ".new")
            scratch.write_text(f"{offset_s:.3f}\n")
            os.replace(scratch, self.path)


class Walk:
    """Moves a clock on through the time between, so that what is due on the way comes in its order.

    ``moved`` is called after every step. A new walk goes on from the one that is under way to its sum.
    """

    def __init__(self, clock: OffsetClock, moved: Callable[[], None], stop_s: float = STOP_S) -> None:
        self._clock, self._moved, self._stop_s = clock, moved, stop_s
        self._number = 0
        self._goal_s: float | None = None

    def goal_s(self) -> float:
        """The offset at which the walk under way will end, else the clock's."""
        return self._clock.offset_s if self._goal_s is None else self._goal_s

    def end(self) -> None:
        """Stop where the clock is now."""
        self._number += 1
        self._goal_s = None

    async def to(self, offset_s: float) -> None:
        """Walk to an offset; returns when it is reached or another walk has taken over."""
        self.end()
        number, self._goal_s = self._number, offset_s
        while number == self._number and self._clock.offset_s < offset_s:
            left = offset_s - self._clock.offset_s
            self._clock.move_to(self._clock.offset_s + min(left, self._to_next_stop()))
            self._moved()
            await asyncio.sleep(self._stop_s)
        if number == self._number:
            self._goal_s = None

    def _to_next_stop(self) -> float:
        """Seconds to just after the next full or half hour."""
        return STRIDE_S - self._clock.now() % STRIDE_S + 1.0
