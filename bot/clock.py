"""The clock is a value, so that a demo and a test can move it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """Tells the time of the day."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


class ShiftedClock:
    """The machine's clock moved by the number of seconds that a file holds.

    The file is read at every call, so that whoever writes it moves the time of a running program.
    A missing file means no shift; a file that does not hold a number raises ValueError.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> datetime:
        """The present instant plus the shift, aware, in UTC."""
        try:
            seconds = float(self._path.read_text("ascii").strip() or "0")
        except FileNotFoundError:
            seconds = 0.0
        return datetime.now(UTC) + timedelta(seconds=seconds)


class FixedClock:
    """A clock for tests: it stands still until it is moved."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def now(self) -> datetime:
        """The instant it was set to."""
        return self.instant

    def move(self, **delta: float) -> None:
        """Move the clock by a timedelta's keywords."""
        self.instant += timedelta(**delta)


def open_clock(path: Path | None) -> Clock:
    """The clock that the settings ask for."""
    return ShiftedClock(path) if path else SystemClock()
