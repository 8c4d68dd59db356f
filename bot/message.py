"""What a chat shows, as a value: the words side makes it, the engine sends it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

#: A file made on this machine, or the ``file_id`` of one that Telegram already has.
Media = Path | str


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button. ``data`` is callback data of at most 64 bytes; a link has ``url`` instead."""

    label: str
    data: str = ""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file made in memory, such as an export."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Message:
    """One message: a text, or a caption when one of the media fields is set (at most one is).

    ``text`` alone may have 4096 characters, as a caption 1024 (the sender refuses longer ones).
    ``buttons`` are rows of inline buttons.
    """

    text: str
    parse_mode: Literal["HTML"] | None = None
    buttons: tuple[tuple[Button, ...], ...] = ()
    photo: Media | Attachment | None = None
    video: Media | None = None
    animation: Media | None = None
    document: Media | Attachment | None = None
    #: Two to ten photos sent together; ``text`` is the first one's caption.
    album: tuple[Media, ...] = ()
    silent: bool = False
    reply_to: int | None = None
    #: A label under the input field that asks the user for their place; "" takes such a keyboard away.
    ask_location: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to a clip: ``main`` replaces the working message, ``extras`` follow it once, in order."""

    main: Message
    extras: tuple[Message, ...] = ()
