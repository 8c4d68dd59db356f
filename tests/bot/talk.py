"""A conversation without a network: a real store, a clock that is moved, and a chat that only remembers."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import telegram

from bot.callbacks import decode
from bot.clock import FixedClock
from bot.config import load_settings
from bot.handlers import dispatch
from bot.limits import Limits
from bot.message import Message
from bot.queue import ClipQueue
from bot.records import ClipRequest, StoredReport
from bot.services import Services
from bot.store import open_store
from bot.store.schema import migrate

START = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)  # a Friday
ANNA, GROUP, ADMIN = 11, -100, 99
VIDEO = {
    "file_id": "clip-1",
    "file_unique_id": "u1",
    "width": 720,
    "height": 1280,
    "duration": 10,
    "file_size": 9_000_000,
}


@dataclass
class Shown:
    """A message as the user sees it now."""

    id: int
    chat_id: int
    message: Message

    @property
    def text(self) -> str:
        return self.message.text

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.message.buttons for button in row]

    def data(self, label: str) -> str:
        """The callback data of the button whose label holds ``label``."""
        return next(b.data for row in self.message.buttons for b in row if label in b.label)


@dataclass
class FakeChat:
    """Remembers what was said, as :class:`bot.chat.Chat` would have sent it."""

    shown: dict[int, Shown] = field(default_factory=dict)
    deleted: list[Shown] = field(default_factory=list)
    notes: list[str | None] = field(default_factory=list)
    menus: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    next_id: int = 1000

    async def send(self, chat_id: int, message: Message) -> int:
        self.next_id += 1
        self.shown[self.next_id] = Shown(self.next_id, chat_id, message)
        return self.next_id

    async def edit(self, chat_id: int, message_id: int, message: Message) -> None:
        self.shown[message_id].message = message

    async def edit_buttons(self, chat_id: int, message_id: int, message: Message) -> None:
        shown = self.shown[message_id]
        shown.message = replace(shown.message, buttons=message.buttons)

    async def show(self, chat_id: int, message_id: int, message: Message, still: Any = None) -> None:
        async with still() if still else nullcontext(True) as is_true:
            if is_true:
                await self.edit(chat_id, message_id, message)

    async def delete(self, chat_id: int, message_id: int) -> None:
        if message_id in self.shown:
            self.deleted.append(self.shown.pop(message_id))

    async def acknowledge(self, query_id: str, text: str | None = None, alert: bool = False) -> None:
        self.notes.append(text)

    async def menu(self, chat_id: int, commands: list[tuple[str, str]]) -> None:
        self.menus[chat_id] = commands

    async def typing(self, chat_id: int, action: str = "typing") -> None:
        return None


class Talk:
    """One user in one chat; several may share the services."""

    def __init__(self, services: Services, chat: FakeChat, user_id: int = ANNA, lang: str = "en") -> None:
        self.services, self.chat, self.user_id, self.lang = services, chat, user_id, lang
        self.chat_id = user_id
        self.kind = "private"
        self._count = user_id * 1000

    @property
    def last(self) -> Shown:
        """The newest message."""
        return self.chat.shown[max(self.chat.shown)]

    @property
    def clock(self) -> FixedClock:
        clock = self.services.clock
        assert isinstance(clock, FixedClock)
        return clock

    def in_group(self) -> Talk:
        """The same user in a group."""
        other = Talk(self.services, self.chat, self.user_id, self.lang)
        other.chat_id, other.kind, other._count = GROUP, "supergroup", self._count + 500
        return other

    async def say(self, text: str, **more: Any) -> list[Shown]:
        """Send words; gives what the bot said to it."""
        return await self.send(text=text, **more)

    async def send(self, **content: Any) -> list[Shown]:
        """Send a message with any content (Bot API fields)."""
        return await self._update(message=self._message(**content))

    async def edit(self, **content: Any) -> list[Shown]:
        """Edit the last message."""
        return await self._update(edited_message=self._message(**content))

    async def press(self, label: str, shown: Shown | None = None) -> list[Shown]:
        """Press the button whose label holds ``label`` under a message (the last one)."""
        shown = shown or self.last
        return await self.press_data(shown.data(label), shown)

    async def press_data(self, data: str, shown: Shown | None = None) -> list[Shown]:
        """Press a button that carries ``data``."""
        shown = shown or self.last
        has_text = not (shown.message.photo or shown.message.animation or shown.message.document)
        body = {
            "message_id": shown.id, "date": int(self.clock.now().timestamp()), "chat": self._chat(),
            **({"text": shown.text or "?"} if has_text else {"caption": shown.text}),
            **self._replied(shown),
        }  # fmt: skip
        query = {"id": "q", "from": self._person(), "chat_instance": "c", "data": data, "message": body}
        return await self._update(callback_query=query)

    async def has_report(self, document: dict[str, Any], days_ago: float = 0.0) -> StoredReport:
        """The user has sent a clip before."""
        self._count += 1
        await self.services.store.users.meet(self.user_id, self.user_id, self.lang)
        now = self.clock.instant
        self.clock.move(days=-days_ago)
        request = ClipRequest(self.chat_id, self._count, self.user_id, "file", 1)
        report = await self.services.store.reports.save(request, document)
        self.clock.instant = now
        return report

    def _replied(self, shown: Shown) -> dict[str, Any]:
        to = shown.message.reply_to
        if to is None:
            return {}
        return {"reply_to_message": {"message_id": to, "date": 0, "chat": self._chat(), "video": VIDEO}}

    def _person(self) -> dict[str, Any]:
        return {"id": self.user_id, "is_bot": False, "first_name": "A", "language_code": self.lang}

    def _chat(self) -> dict[str, Any]:
        return {"id": self.chat_id, "type": self.kind}

    def _message(self, **content: Any) -> dict[str, Any]:
        self._count += 1
        date = int(self.clock.now().timestamp())
        return {
            "message_id": self._count,
            "date": date,
            "chat": self._chat(),
            "from": self._person(),
            **content,
        }

    async def _update(self, **content: Any) -> list[Shown]:
        before = set(self.chat.shown)
        bot: Any = SimpleNamespace(username="midstance_bot", id=7, defaults=None)
        update = telegram.Update.de_json({"update_id": 1, **content}, bot)
        await self.services.store.users.meet(self.user_id, self.user_id, self.lang)
        await dispatch(update, self.services)
        return [self.chat.shown[key] for key in sorted(set(self.chat.shown) - before)]


def open_talk(folder: Path, lang: str = "en") -> Talk:
    """A conversation of Anna's with everything behind it in ``folder``."""
    settings = load_settings(telegram_token="123456789:AAHtesttesttest", data_dir=folder, admin_chat_id=ADMIN)
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "app.sqlite").exists():
        migrate(settings.migration_url)
    clock = FixedClock(START)
    store = open_store(settings.store_url, clock)
    chat = FakeChat()
    limits, jobs = Limits(settings, store, clock), ClipQueue(store)
    services = Services(store, chat, limits, jobs, clock, settings)  # type: ignore[arg-type]
    return Talk(services, chat, lang=lang)


def carries(shown: Shown) -> list[str]:
    """The actions of a message's buttons."""
    presses = [decode(button.data) for row in shown.message.buttons for button in row]
    return [press.action for press in presses if press]


def document(finding: str = "under_lean", offset: float = -4.0, **more: Any) -> dict[str, Any]:
    """A report's document with a verdict."""
    value = {"value": offset, "low": offset - 1.5, "high": offset + 1.5, "unit": "%"}
    side = [{"side": s, "contact_s": k, "midstance_s": k + 0.1, "toe_off_s": k + 0.25,
             "hip_ankle_offset_pct": offset + k, "trunk_lean_deg": 6.0, "knee_flexion_deg": 40.0,
             "foot_ahead_at_contact_pct": 20.0, "foot_behind_at_toe_off_pct": 45.0, "confidence": 0.9}
            for k, s in enumerate(["left", "right", "left"])]  # fmt: skip
    return {
        "schema": 1, "clip": {}, "refusal": None, "facing": "right", "setting": "overground",
        "finding": finding,
        "variant": None, "confidence": "high", "reasons": [], "notes": [], "steps": side,
        "cadence_spm": {"value": 172.0, "low": 170.0, "high": 174.0, "unit": "steps/min"},
        "scores": {"lean": 80, "midstance": 70},
        "camera_roll_deg": {"value": 0.5, "low": 0, "high": 1, "unit": "deg"},
        "measures": {"hip_ankle_offset_pct": value,
                     "normal_offset_pct": {"value": 4.3, "low": -1.1, "high": 9.7, "unit": "%"},
                     "trunk_lean_deg": {"value": 6.2, "low": 5.0, "high": 7.4, "unit": "deg"}},
        **more,
    }  # fmt: skip


def refused(code: str = "no_person") -> dict[str, Any]:
    """A report's document without a verdict."""
    return {"schema": 1, "clip": {}, "refusal": {"code": code, "message": "…"}, "steps": [], "measures": {},
            "finding": None, "reasons": [], "notes": []}  # fmt: skip
