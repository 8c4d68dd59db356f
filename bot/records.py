"""What the store keeps, as values. All instants are aware and in UTC."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime, time
from typing import Any, Literal

JsonDict = dict[str, Any]
#: "shown": the verdict is there, its pictures follow. What follows ends a clip as "answered".
ClipState = Literal["new", "queued", "working", "shown", "answered", "failed", "cancelled"]
ReminderKind = Literal["weekly", "once"]


def job_key(chat_id: int, message_id: int) -> str:
    """The name of a clip's durable job and of its folder."""
    return f"clip-{chat_id}-{message_id}"


@dataclass(frozen=True, slots=True)
class User:
    """A person. ``language`` is their choice or None; ``language_hint`` is what their app says."""

    id: int
    chat_id: int
    language: str | None = None
    language_hint: str | None = None
    units: Literal["metric", "imperial"] | None = None
    zone: str | None = None  # IANA name
    leg_length_cm: float | None = None
    reachable: bool = True  # False once the user has blocked the bot
    settings: JsonDict | None = None  # anything else the words side wants to remember for good
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoredReport:
    """The numbers of one clip: the contract's document, never a picture."""

    id: int
    user_id: int
    chat_id: int
    message_id: int
    document: JsonDict
    created_at: datetime

    @property
    def is_sample(self) -> bool:
        """Whether this is the bot's own drawn runner, about whom it says nothing of the user."""
        return bool(self.document.get("sample"))

    @property
    def has_verdict(self) -> bool:
        """Whether it is a verdict on the user's run: not refused, not the sample, not a look on request."""
        notes = self.document.get("notes") or ()
        lenient = any(str(note).startswith("lenient:") for note in notes)
        return not (self.document.get("refusal") or lenient or self.is_sample)


@dataclass(frozen=True, slots=True)
class Reminder:
    """A drill reminder. ``weekdays`` count from Monday = 0; ``at`` is local time in ``zone``.

    ``kind`` "once" is a snooze: it is gone after delivery. ``next_due_utc`` None means stopped.
    """

    id: int
    user_id: int
    chat_id: int
    kind: ReminderKind
    weekdays: tuple[int, ...]
    at: time
    zone: str
    next_due_utc: datetime | None
    drill: str | None = None
    payload: JsonDict | None = None
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ClipRequest:
    """A clip to analyse, keyed by chat and message. ``file_id`` is Telegram's name of the file.

    To analyse a clip once more, say under other ``options``, give the new working message's id as
    ``message_id``: that makes it another job with another report.
    """

    chat_id: int
    message_id: int
    user_id: int
    file_id: str
    working_message_id: int
    file_size: int | None = None
    #: What the user said about the clip: ``slow_motion``, a factor; ``speed_mps``; or ``lenient``.
    options: JsonDict | None = None

    @classmethod
    def read(cls, stored: JsonDict) -> ClipRequest:
        """A request as it was stored; what a newer version has added to it is left out."""
        return cls(**{field.name: stored[field.name] for field in fields(cls) if field.name in stored})

    @property
    def key(self) -> str:
        """The name of the durable job."""
        return job_key(self.chat_id, self.message_id)


@dataclass(frozen=True, slots=True)
class Practice:
    """A drill that a user says they have done."""

    user_id: int
    drill: str | None
    done_at: datetime


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a user thought of an answer."""

    user_id: int
    about: str  # e.g. "report:12" or "answer"
    verdict: str
    text: str | None
    created_at: datetime
