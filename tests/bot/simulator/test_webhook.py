"""Delivery by POST."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot
from telegram.error import BadRequest

from bot.simulator import Person, SimClient
from bot.simulator.webhook import SECRET_HEADER


class Hook:
    """A web server that takes updates; ``refuse`` makes it answer 500 that many times."""

    def __init__(self) -> None:
        self.got: asyncio.Queue[tuple[str | None, dict[str, object]]] = asyncio.Queue()
        self.refuse = 0
        self.reply: dict[str, object] | None = None
        self.url = ""

    async def handle(self, request: web.Request) -> web.Response:
        """Take one update."""
        body = await request.json()
        if self.refuse > 0:
            self.refuse -= 1
            return web.Response(status=500)
        await self.got.put((request.headers.get(SECRET_HEADER), body))
        return web.json_response(self.reply) if self.reply else web.Response()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    """A running web server."""
    running = Hook()
    app = web.Application()
    app.router.add_post("/hook", running.handle)
    async with TestServer(app) as server:
        running.url = str(server.make_url("/hook"))
        yield running


async def test_updates_are_posted_with_the_secret(bot: Bot, mia: Person, hook: Hook) -> None:
    """A webhook gets each update with the secret in the header."""
    await bot.set_webhook(hook.url, secret_token="s3cret")
    await mia.send_text("hello")
    secret, update = await asyncio.wait_for(hook.got.get(), 5)
    assert secret == "s3cret"
    assert update["message"]["text"] == "hello"  # type: ignore[index]


async def test_a_failed_delivery_is_tried_again(bot: Bot, mia: Person, hook: Hook) -> None:
    """After an error the same update comes again, and the error can be read."""
    hook.refuse = 2
    await bot.set_webhook(hook.url)
    await mia.send_text("hello")
    await asyncio.wait_for(hook.got.get(), 5)
    assert "500" in ((await bot.get_webhook_info()).last_error_message or "")


async def test_order_within_a_chat_is_kept(bot: Bot, mia: Person, hook: Hook) -> None:
    """A failed update is not overtaken by the next one of its chat."""
    hook.refuse = 1
    await bot.set_webhook(hook.url)
    await mia.send_text("first")
    await mia.send_text("second")
    texts = [(await asyncio.wait_for(hook.got.get(), 5))[1]["message"]["text"] for _ in range(2)]  # type: ignore[index]
    assert texts == ["first", "second"]


async def test_a_reply_in_the_answer_is_carried_out(bot: Bot, mia: Person, hook: Hook) -> None:
    """A method in the body of the answer is called."""
    hook.reply = {"method": "sendMessage", "chat_id": 7, "text": "from the answer"}
    await bot.set_webhook(hook.url)
    await mia.send_text("hello")
    assert await mia.wait_message("from the answer", timeout_s=5)


async def test_what_waits_can_be_dropped(bot: Bot, client: SimClient, mia: Person) -> None:
    """Setting or deleting a webhook can forget what waits."""
    await mia.send_text("old")
    await bot.delete_webhook(drop_pending_updates=True)
    assert (await bot.get_webhook_info()).pending_update_count == 0


@pytest.mark.parametrize("url", ["http://example.org/hook", "ftp://example.org"])
async def test_a_webhook_is_https(bot: Bot, url: str) -> None:
    """Beyond loopback a webhook must be HTTPS."""
    with pytest.raises(BadRequest, match=r"(?i)bad webhook"):
        await bot.set_webhook(url)


async def test_a_bad_secret(bot: Bot) -> None:
    """A secret has letters, digits, underscore and hyphen only."""
    with pytest.raises(BadRequest, match=r"(?i)secret token"):
        await bot.set_webhook("https://example.org", secret_token="no spaces")
