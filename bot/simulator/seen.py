"""What a person sees in a chat."""

from __future__ import annotations

from dataclasses import dataclass

from bot.simulator.errors import ControlError
from bot.simulator.model import Json

_MEDIA = ("photo", "video", "animation", "video_note", "document", "voice", "audio", "sticker")


class NothingCame(ControlError):
    """No message that fits came in time; the text has the end of the conversation."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message as a person sees it; ``seq`` is when it took this shape, ``edited`` if it had another."""

    raw: Json
    seq: int = 0
    edited: bool = False

    @property
    def id(self) -> int:
        """Its number in the chat."""
        return int(self.raw["message_id"])

    @property
    def chat_id(self) -> int:
        """The chat it is in."""
        return int(self.raw["chat"]["id"])

    @property
    def text(self) -> str:
        """The text, or the caption of a medium."""
        return str(self.raw.get("text") or self.raw.get("caption") or "")

    @property
    def from_bot(self) -> bool:
        """Whether the bot wrote it."""
        return bool(self.raw["from"]["is_bot"])

    @property
    def kind(self) -> str:
        """text, location or the kind of its medium."""
        return next((kind for kind in (*_MEDIA, "location") if kind in self.raw), "text")

    @property
    def buttons(self) -> list[list[str]]:
        """The labels of its inline keyboard, row by row."""
        rows = self.raw.get("reply_markup", {}).get("inline_keyboard", [])
        return [[button["text"] for button in row] for row in rows]

    @property
    def file_id(self) -> str | None:
        """The id of its medium; the largest rendition of a photo."""
        medium = self.raw.get(self.kind)
        if isinstance(medium, list):
            medium = medium[-1]
        return str(medium["file_id"]) if isinstance(medium, dict) and "file_id" in medium else None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a pressed button brought: a toast, an alert or a link."""

    text: str
    show_alert: bool
    url: str
