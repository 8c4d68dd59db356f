"""The simulator's time: the system's plus an offset that a file hands to the bot."""

from __future__ import annotations

import os
import time
from pathlib import Path


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
