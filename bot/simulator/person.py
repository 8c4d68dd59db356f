"""One person in a test or in the scripted demo: writes, sends clips, presses buttons, waits for answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from bot.simulator.errors import ControlError
from bot.simulator.model import Json
from bot.simulator.seen import Answer, Message, NothingCame

if TYPE_CHECKING:  # the client makes persons, and a person speaks through the client
    from bot.simulator.client import SimClient

#: Seconds a person waits for an answer unless told otherwise.
PATIENCE_S = 30.0


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


def _bot_message(event: Json, chat_id: int, edits: bool) -> Message | None:
    if event["chat_id"] != chat_id or event["kind"] not in (("message", "edit") if edits else ("message",)):
        return None
    message = Message(event["data"]["message"], int(event["seq"]), event["kind"] == "edit")
    return message if message.from_bot else None


def _fits(message: Message, contains: str | None, where: Callable[[Message], bool] | None) -> bool:
    if contains is not None and contains.casefold() not in message.text.casefold():
        return False
    return where is None or where(message)
