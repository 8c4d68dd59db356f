"""People, chats and messages of the pretended Telegram."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]
ChatType = Literal["private", "group", "supergroup"]


@dataclass(slots=True)
class User:
    """A person with an account. ``blocked``: has blocked the bot; ``started``: has ever written to it."""

    id: int
    first_name: str
    language_code: str | None = "en"
    last_name: str | None = None
    username: str | None = None
    is_bot: bool = False
    blocked: bool = False
    started: bool = False

    def to_json(self) -> Json:
        """The ``User`` object of the Bot API."""
        shape: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        optional = {
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
        return shape | {key: value for key, value in optional.items() if value is not None}


@dataclass(slots=True)
class Chat:
    """A private chat (its id is the user's) or a group (negative id) with its human members."""

    id: int
    type: ChatType
    title: str = ""
    members: set[int] = field(default_factory=set)
    keyboard: Json | None = None
    bot_is_admin: bool = False

    def to_json(self, user: User | None = None) -> Json:
        """The ``Chat`` object of the Bot API; a private chat carries its user's names."""
        if user is None:
            return {"id": self.id, "type": self.type, "title": self.title}
        shape: Json = {"id": self.id, "type": self.type, "first_name": user.first_name}
        optional = {"last_name": user.last_name, "username": user.username}
        return shape | {key: value for key, value in optional.items() if value is not None}


@dataclass(slots=True)
class Stored:
    """One message: its present shape, the shapes it had before, and whether it was deleted."""

    message: Json
    versions: list[Json] = field(default_factory=list)
    deleted: bool = False
    reactions: list[Json] = field(default_factory=list)

    @property
    def id(self) -> int:
        """The message id, unique in its chat."""
        return int(self.message["message_id"])

    @property
    def chat_id(self) -> int:
        """The chat it is in."""
        return int(self.message["chat"]["id"])

    def to_json(self) -> Json:
        """The message with its history, for transcripts."""
        return {
            "message": self.message,
            "versions": self.versions,
            "deleted": self.deleted,
            "reactions": self.reactions,
        }


@dataclass(slots=True)
class Query:
    """A pressed inline button that waits for its answer. ``pressed_at`` is the monotonic time."""

    id: str
    user_id: int
    chat_id: int
    message_id: int
    data: str
    pressed_at: float
    answer: Json | None = None
