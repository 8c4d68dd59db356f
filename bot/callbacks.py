"""What a button carries: a version, an action and its arguments in at most 64 bytes.

``1:snz:42`` is version 1, action ``snz``, argument ``42``. A button stays in the chat for years; one that an
older release made, or one that nobody made, decodes to ``None`` and the user is told that it has grown old.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time

VERSION = "1"
#: Telegram's limit for ``callback_data``.
LIMIT_BYTES = 64


class ButtonTooLong(ValueError):
    """A button can carry at most 64 bytes, and no colon or line break inside an argument."""


class BadPress(ValueError):
    """A button carries something that no button of ours carries."""


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button: what to do, and with what."""

    action: str
    args: tuple[str, ...] = ()

    def arg(self, k: int) -> str:
        """The k-th argument, or an empty string where the button carries fewer."""
        return self.args[k] if k < len(self.args) else ""

    def number(self, k: int) -> int | None:
        """The k-th argument as the number of a row, or None where it is no such number."""
        text = self.arg(k)
        return int(text) if re.fullmatch(r"[0-9]{1,15}", text) else None

    def weekday(self, k: int) -> int:
        """The k-th argument as a weekday, 0 is Monday; raises :class:`BadPress`."""
        if self.arg(k) not in tuple("0123456"):
            raise BadPress(self.arg(k))
        return int(self.arg(k))

    def clock(self, k: int) -> time:
        """The k-th argument as a time, carried as ``0730``; raises :class:`BadPress`."""
        try:
            return datetime.strptime(self.arg(k), "%H%M").time()
        except ValueError as error:
            raise BadPress(self.arg(k)) from error


def encode(action: str, *args: object) -> str:
    """The callback data of a button; raises :class:`ButtonTooLong` where it cannot be carried."""
    parts = [VERSION, action, *(str(arg) for arg in args)]
    data = ":".join(parts)
    if len(data.encode()) > LIMIT_BYTES or any(":" in part or "\n" in part or not part for part in parts):
        raise ButtonTooLong(data)
    return data


def decode(data: str | None) -> Press | None:
    """The press behind callback data, or ``None`` for a button of another age."""
    version, _, rest = (data or "").partition(":")
    if version != VERSION or not rest:
        return None
    action, *args = rest.split(":")
    return Press(action, tuple(args)) if action else None
