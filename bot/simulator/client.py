"""People for tests and for the scripted demo: they write, send clips, press buttons and wait for answers."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from aiohttp import ClientSession, ClientTimeout, FormData

from bot.simulator.errors import ControlError
from bot.simulator.media import guess_mime
from bot.simulator.model import Json

#: Seconds a person waits for an answer unless told otherwise.
PATIENCE_S = 30.0
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


class SimClient:
    """The control API of a simulator at ``url``. An async context manager."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self._session: ClientSession
        self._people: dict[int, Person] = {}

    async def __aenter__(self) -> Self:
        self._session = ClientSession(timeout=ClientTimeout(total=None, sock_connect=10))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def get(self, path: str, **query: Any) -> Any:
        """One GET under ``/sim``. Raises ``ControlError`` with the server's reason."""
        wanted = {key: str(value) for key, value in query.items() if value is not None}
        async with self._session.get(f"{self.url}/sim/{path}", params=wanted) as response:
            return _result(await response.json())

    async def post(self, path: str, files: Iterable[tuple[str, Path]] = (), **body: Any) -> Any:
        """One POST under ``/sim``, with files by part name. Raises ``ControlError`` with the reason."""
        payload = {key: value for key, value in body.items() if value is not None}
        parts = list(files)
        if not parts:
            async with self._session.post(f"{self.url}/sim/{path}", json=payload) as response:
                return _result(await response.json())
        form = FormData()
        form.add_field("payload", json.dumps(payload))
        for name, file in parts:
            form.add_field(
                name,
                await asyncio.to_thread(file.read_bytes),
                filename=file.name,
                content_type=guess_mime(file.name),
            )
        async with self._session.post(f"{self.url}/sim/{path}", data=form) as response:
            return _result(await response.json())

    def as_user(self, user_id: int) -> Person:
        """The person with this id; the same object each time, so that it remembers what it has read."""
        return self._people.setdefault(user_id, Person(self, user_id))

    async def transcript(self, chat_id: int) -> list[Json]:
        """Every message of a chat with its earlier versions, deleted ones included."""
        return list(await self.get("messages", chat=chat_id))

    async def messages(self, chat_id: int) -> list[Message]:
        """The messages that are in the chat now."""
        return [Message(item["message"]) for item in await self.transcript(chat_id) if not item["deleted"]]

    async def file(self, file_id: str) -> bytes:
        """The bytes of a medium."""
        async with self._session.get(f"{self.url}/sim/files/{file_id}") as response:
            if response.status != 200:
                raise ControlError(f"no file {file_id}")
            return await response.read()

    async def calls(self, method: str = "", after: int = 0) -> list[Json]:
        """The Bot API calls made (getUpdates left out), with parameters, outcome and time."""
        return list(await self.get("calls", method=method, after=after))

    async def fault(self, kind: str, **details: Any) -> int:
        """Switch on a fault (see :class:`bot.simulator.faults.Fault`); the result is its number."""
        return int((await self.post("faults", kind=kind, **details))["id"])

    async def faults(self) -> list[Json]:
        """The faults switched on and how often each struck."""
        return list(await self.get("faults"))

    async def clear_faults(self) -> None:
        """Switch all faults off."""
        await self.post("faults/clear")

    async def move_clock(self, by_s: float) -> float:
        """Move the clock on by so many seconds; the result is the whole offset."""
        return float((await self.post("clock", by_s=by_s))["offset_s"])

    async def set_clock(self, offset_s: float) -> None:
        """Set the clock's offset from the real time in seconds."""
        await self.post("clock", offset_s=offset_s)

    async def add_group(
        self, chat_id: int, title: str, members: Iterable[int], bot_is_admin: bool = False
    ) -> None:
        """Make a group with the bot in it."""
        await self.post("groups", id=chat_id, title=title, members=list(members), bot_is_admin=bot_is_admin)

    async def push_update(self, body: Json) -> int:
        """Hand the bot any update at all; the result is its number."""
        return int((await self.post("updates", **body))["update_id"])


class Person:
    """One user. Each waits through the chat in order: a message that was waited for is not found again."""

    def __init__(self, client: SimClient, user_id: int) -> None:
        self.client = client
        self.id = user_id
        self._read_up_to = 0

    async def be(self, **attributes: Any) -> Self:
        """Take a first_name, last_name, username or language_code."""
        await self.client.post("users", id=self.id, **attributes)
        return self

    # -- saying -----------------------------------------------------------------------------------

    async def _send(self, kind: str, files: Iterable[tuple[str, Path]] = (), **fields: Any) -> Message:
        sent = await self.client.post("send", files, user=self.id, kind=kind, **fields)
        return Message(sent[0])

    async def send_text(self, text: str, **fields: Any) -> Message:
        """Write. ``chat``, ``reply_to``, ``forwarded`` may be given for every kind of message."""
        return await self._send("text", text=text, **fields)

    async def send_file(self, path: Path, kind: str = "auto", **fields: Any) -> Message:
        """Send a file as what a phone would make of it, or as the ``kind`` named; with ``caption``."""
        thumbnail = fields.pop("thumbnail", None)
        qualities: Iterable[Path] = fields.pop("qualities", ())
        files = [("file", path)] + ([("thumbnail", thumbnail)] if thumbnail else [])
        files += [(f"quality{number}", smaller) for number, smaller in enumerate(qualities)]
        return await self._send(kind, files, **fields)

    async def send_photo(self, path: Path, **fields: Any) -> Message:
        """Send a picture."""
        return await self.send_file(path, "photo", **fields)

    async def send_video(self, path: Path, **fields: Any) -> Message:
        """Send a film; ``qualities`` are paths of smaller renditions."""
        return await self.send_file(path, "video", **fields)

    async def send_document(self, path: Path, **fields: Any) -> Message:
        """Send a file as it is."""
        return await self.send_file(path, "document", **fields)

    async def send_animation(self, path: Path, **fields: Any) -> Message:
        """Send a silent film or a GIF."""
        return await self.send_file(path, "animation", **fields)

    async def send_video_note(self, path: Path, **fields: Any) -> Message:
        """Send a round film."""
        return await self.send_file(path, "video_note", **fields)

    async def send_voice(self, path: Path, **fields: Any) -> Message:
        """Send a spoken message."""
        return await self.send_file(path, "voice", **fields)

    async def send_sticker(self, path: Path, **fields: Any) -> Message:
        """Send a sticker."""
        return await self.send_file(path, "sticker", **fields)

    async def send_location(self, latitude: float, longitude: float, **fields: Any) -> Message:
        """Share where one is, in degrees north and east."""
        return await self._send("location", latitude=latitude, longitude=longitude, **fields)

    async def send_album(self, paths: Iterable[Path], **fields: Any) -> list[Message]:
        """Send several files together."""
        files = [(f"file{number}", path) for number, path in enumerate(paths)]
        sent = await self.client.post("send", files, user=self.id, kind="album", **fields)
        return [Message(item) for item in sent]

    async def send_sample(self) -> Message:
        """Send the sample clip, as the page's button does."""
        return Message((await self.client.post("sample", user=self.id))[0])

    async def edit_text(self, message: Message, text: str) -> Message:
        """Change a message of one's own."""
        changed = await self.client.post(
            "edit", user=self.id, chat=message.chat_id, message_id=message.id, text=text
        )
        return Message(changed)

    async def block(self) -> None:
        """Block the bot."""
        await self.client.post("block", user=self.id, blocked=True)

    async def unblock(self) -> None:
        """Let the bot back in."""
        await self.client.post("block", user=self.id, blocked=False)

    # -- buttons ----------------------------------------------------------------------------------

    async def press(
        self,
        label: str | None = None,
        message: Message | None = None,
        data: str | None = None,
        chat: int | None = None,
        wait_s: float = PATIENCE_S,
    ) -> Answer | None:
        """Press the button with this label (or send this ``data``) and wait for its answer.

        Without a ``message`` the newest one that has such a button is meant. None when no answer came
        within ``wait_s`` seconds. Raises ``ControlError`` when there is no such button.
        """
        meant = message or await self._with_button(label, chat or self.id)
        pressed = await self.client.post(
            "press", user=self.id, chat=meant.chat_id, message_id=meant.id, label=label, data=data
        )
        answer = await self.client.get(f"answers/{pressed['query_id']}", wait=wait_s)
        return None if answer is None else Answer(answer["text"], answer["show_alert"], answer["url"])

    async def _with_button(self, label: str | None, chat_id: int) -> Message:
        wanted = (label or "").casefold()
        for message in reversed(await self.client.messages(chat_id)):
            if any(wanted in button.casefold() for row in message.buttons for button in row):
                return message
        raise ControlError(f"no message has a button {label!r}\n{await self._story(chat_id)}")

    # -- reading ----------------------------------------------------------------------------------

    async def messages(self) -> list[Message]:
        """What is in the private chat now."""
        return await self.client.messages(self.id)

    async def wait_message(
        self,
        contains: str | None = None,
        *,
        where: Callable[[Message], bool] | None = None,
        chat: int | None = None,
        edits: bool = True,
        timeout_s: float = PATIENCE_S,
    ) -> Message:
        """The next message of the bot, new or edited, with ``contains`` in its text and ``where`` true.

        Raises ``NothingCame`` after ``timeout_s`` seconds.
        """
        deadline = time.monotonic() + timeout_s
        while (left := deadline - time.monotonic()) > 0:
            batch = await self.client.get(
                "events", user=self.id, after=self._read_up_to, wait=min(20.0, left)
            )
            for event in batch["events"]:
                self._read_up_to = int(event["seq"])
                found = _bot_message(event, chat or self.id, edits)
                if found is not None and _fits(found, contains, where):
                    return found
            self._read_up_to = max(self._read_up_to, int(batch["seq"]))
        story = await self._story(chat or self.id)
        raise NothingCame(f"no message with {contains!r} within {timeout_s:.0f} s\n{story}")

    async def skip_all(self) -> None:
        """Take everything up to now as read."""
        self._read_up_to = int((await self.client.get("events", user=self.id, after=2**53))["seq"])

    async def _story(self, chat_id: int) -> str:
        lines = [
            f"{'bot' if said.from_bot else 'user'} {said.kind} {said.text[:200]!r} {said.buttons}"
            for said in (await self.client.messages(chat_id))[-8:]
        ]
        return "the conversation ends:\n" + "\n".join(lines)


def _result(body: Json) -> Any:
    if not body.get("ok"):
        raise ControlError(str(body.get("error")))
    return body["result"]


def _bot_message(event: Json, chat_id: int, edits: bool) -> Message | None:
    if event["chat_id"] != chat_id or event["kind"] not in (("message", "edit") if edits else ("message",)):
        return None
    message = Message(event["data"]["message"], int(event["seq"]), event["kind"] == "edit")
    return message if message.from_bot else None


def _fits(message: Message, contains: str | None, where: Callable[[Message], bool] | None) -> bool:
    if contains is not None and contains.casefold() not in message.text.casefold():
        return False
    return where is None or where(message)
