"""Delivery of updates by POST, in order within a chat, again and again until the bot says 200."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.simulator.model import Json
from bot.simulator.updates import UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the name of a header
ANSWER_WITHIN = ClientTimeout(total=60)
#: Seconds before a failed delivery is tried again: the first wait and the longest; it doubles in between.
FIRST_RETRY_S, LAST_RETRY_S = 0.2, 30.0

Reply = Callable[[Json], Awaitable[Any]]


def _chat_of(update: Json) -> Any:
    for body in update.values():
        if isinstance(body, dict):
            message = body if "chat" in body else body.get("message")
            if isinstance(message, dict) and "chat" in message:
                return message["chat"].get("id")
    return None


class Webhook:
    """Pumps ``updates`` to ``url`` while one is set. ``reply`` carries out a method the bot answers with."""

    def __init__(self, updates: UpdateQueue, now: Callable[[], float], reply: Reply) -> None:
        self.url = ""
        self._updates = updates
        self._now = now
        self._reply = reply
        self._secret = ""
        self._max_connections = 40
        self._last_error: Json = {}
        self._pump: asyncio.Task[None] | None = None
        self._busy: dict[Any, asyncio.Task[None]] = {}
        self._failures: dict[int, int] = {}

    def info(self) -> Json:
        """The webhook's part of ``WebhookInfo``."""
        shape: Json = {"url": self.url, "has_custom_certificate": False} | self._last_error
        return shape | {"max_connections": self._max_connections} if self.url else shape

    def start(self, url: str, secret: str, max_connections: int) -> None:
        """Deliver to ``url`` from now on."""
        self.url, self._secret, self._max_connections = url, secret, max_connections
        self._last_error = {}
        if self._pump is None or self._pump.done():
            self._pump = asyncio.create_task(self._run())
        self._updates.wake()

    async def stop(self) -> None:
        """Deliver no more; what is under way is broken off and stays unconfirmed."""
        self.url = ""
        tasks = [task for task in (self._pump, *self._busy.values()) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._pump, self._busy = None, {}

    async def _run(self) -> None:
        async with ClientSession(timeout=ANSWER_WITHIN) as session:
            while True:
                self._start_deliveries(session)
                await self._updates.changed(0.5)

    def _start_deliveries(self, session: ClientSession) -> None:
        self._busy = {chat: task for chat, task in self._busy.items() if not task.done()}
        waiting: set[Any] = set()
        for update in self._updates.peek(1000):
            chat = _chat_of(update)
            first_of_chat = chat not in self._busy and chat not in waiting
            waiting.add(chat)
            if first_of_chat and len(self._busy) < self._max_connections:
                self._busy[chat] = asyncio.create_task(self._deliver(session, update))

    async def _deliver(self, session: ClientSession, update: Json) -> None:
        number = int(update["update_id"])
        headers = {SECRET_HEADER: self._secret} if self._secret else {}
        try:
            async with session.post(self.url, json=update, headers=headers) as response:
                if not response.ok:
                    raise ClientError(f"Wrong response from the webhook: {response.status} {response.reason}")
                body = await response.json() if response.content_type == "application/json" else None
        except (ClientError, TimeoutError, ValueError, OSError) as error:
            self._last_error = {"last_error_date": int(self._now()), "last_error_message": str(error)}
            self._failures[number] = self._failures.get(number, 0) + 1
            await asyncio.sleep(min(LAST_RETRY_S, FIRST_RETRY_S * 2 ** (self._failures[number] - 1)))
        else:
            self._updates.remove(number)
            self._failures.pop(number, None)
            if isinstance(body, dict) and "method" in body:
                await self._reply(body)
        finally:
            self._updates.wake()
