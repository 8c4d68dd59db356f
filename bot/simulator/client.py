"""The control API for tests and for the scripted demo."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Self

from aiohttp import ClientSession, ClientTimeout, FormData

from bot.simulator.errors import ControlError
from bot.simulator.media import guess_mime
from bot.simulator.model import Json
from bot.simulator.person import Person
from bot.simulator.seen import Message


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

    async def walk_clock(self, by_s: float) -> float:
        """Move the clock on through the time between, stopping every half hour; the result is the offset."""
        return float((await self.post("clock", by_s=by_s, walk=True))["offset_s"])

    async def set_clock(self, offset_s: float) -> None:
        """Set the clock's offset from the real time in seconds."""
        await self.post("clock", offset_s=offset_s)

    async def set_time(self, now_s: float) -> None:
        """Set the clock to a time, in seconds since 1970-01-01 UTC."""
        await self.post("clock", now_s=now_s)

    async def add_group(
        self, chat_id: int, title: str, members: Iterable[int], bot_is_admin: bool = False
    ) -> None:
        """Make a group with the bot in it."""
        await self.post("groups", id=chat_id, title=title, members=list(members), bot_is_admin=bot_is_admin)

    async def push_update(self, body: Json) -> int:
        """Hand the bot any update at all; the result is its number."""
        return int((await self.post("updates", **body))["update_id"])


def _result(body: Json) -> Any:
    if not body.get("ok"):
        raise ControlError(str(body.get("error")))
    return body["result"]
