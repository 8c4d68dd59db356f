"""Tokens, methods, shapes of errors, and who may call."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import pytest
from aiohttp import ClientSession
from telegram import Bot
from telegram.error import EndPointNotFound, InvalidToken

from bot.simulator import Person, SimClient, Simulator


async def test_another_token(sim: Simulator) -> None:
    """A well-formed token of no bot is 401."""
    stranger = Bot("123456:ABCDEFGHIJKLMNOPQRSTUVWXYZ", base_url=f"{sim.url}/bot")
    with pytest.raises(InvalidToken, match="rejected by the server"):
        await stranger.initialize()
    await stranger.shutdown()


async def test_a_malformed_token(sim: Simulator) -> None:
    """What is not shaped like a token is 404."""
    async with ClientSession() as session, session.get(f"{sim.url}/botnonsense/getMe") as response:
        assert response.status == 404
        assert await response.json() == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_an_unknown_method(bot: Bot) -> None:
    """A method there is not is 404."""
    with pytest.raises(EndPointNotFound):
        await bot.do_api_request("makeCoffee")


async def test_names_are_not_case_sensitive(sim: Simulator) -> None:
    """getme is getMe."""
    async with ClientSession() as session, session.get(f"{sim.url}/bot{sim.token}/getme") as response:
        assert (await response.json())["result"]["is_bot"]


async def test_json_query_and_form(sim: Simulator, mia: Person) -> None:
    """Parameters come as JSON, in the query or as a form."""
    url = f"{sim.url}/bot{sim.token}/sendMessage"
    body = {"chat_id": 7, "text": "hello"}
    async with ClientSession() as session:
        for call in (
            session.post(url, json=body),
            session.post(url, params={"chat_id": "7", "text": "hello"}),
            session.post(url, data=body),
        ):
            async with call as response:
                assert (await response.json())["result"]["text"] == "hello"


@pytest.mark.parametrize("body", ["[]", "{", '"text"'])
async def test_a_body_that_is_no_object(sim: Simulator, body: str) -> None:
    """A broken body is 400 in the usual shape."""
    headers = {"Content-Type": "application/json"}
    async with (
        ClientSession() as session,
        session.post(f"{sim.url}/bot{sim.token}/sendMessage", data=body, headers=headers) as response,
    ):
        answer = await response.json()
    assert response.status == 400
    assert answer["error_code"] == 400


async def test_a_keyboard_that_is_no_json(sim: Simulator, mia: Person) -> None:
    """A parameter that should be JSON and is not is 400."""
    data = {"chat_id": "7", "text": "x", "reply_markup": "{broken"}
    async with (
        ClientSession() as session,
        session.post(f"{sim.url}/bot{sim.token}/sendMessage", data=data) as answer,
    ):
        assert answer.status == 400


async def test_calls_are_written_down(bot: Bot, client: SimClient, mia: Person) -> None:
    """Tests can see every call, its parameters and its outcome."""
    await bot.send_message(7, "hello")
    (call,) = await client.calls("sendMessage")
    assert (call["params"]["text"], call["ok"]) == ("hello", True)


async def test_another_site_may_not_call(sim: Simulator) -> None:
    """A page from elsewhere in the same browser is turned away."""
    headers = {"Origin": "https://evil.example"}
    async with (
        ClientSession() as session,
        session.post(f"{sim.url}/sim/clock", json={}, headers=headers) as response,
    ):
        assert response.status == 403


async def test_the_page_is_served_with_a_policy(sim: Simulator) -> None:
    """The chat page loads nothing from anywhere else."""
    async with ClientSession() as session, session.get(sim.url) as response:
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]
        assert "<main" in await response.text()


async def test_nothing_on_the_page_is_remote(project_dir: object) -> None:
    """No file of the page names another host."""
    from bot.simulator.server import PAGE

    for file in PAGE.iterdir():
        text = file.read_text()
        for word in ("http://", "https://"):
            remote = [line for line in text.splitlines() if word in line and "w3.org" not in line]
            assert all(
                "${words}" in line or "startsWith" in line or "https://${" in line for line in remote
            ), file


async def test_every_language_of_the_page_has_every_word() -> None:
    """The page's words are complete in six languages."""
    from bot.simulator.server import PAGE

    words = json.loads((PAGE / "words.json").read_text())
    assert set(words) == {"en", "de", "es", "fr", "pt", "ru"}
    assert all(set(table) == set(words["en"]) for table in words.values())


async def test_a_broken_off_upload_leaves_nothing(sim: Simulator) -> None:
    """When the caller hangs up in the middle of an upload, nothing arrives and no file stays."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(sim.url.rsplit(":", 1)[1]))
    head = "POST /sim/send HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\n"
    part = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n' + "x" * 100_000
    writer.write(f"{head}Content-Length: 5000000\r\n\r\n{part}".encode())
    await writer.drain()
    await _until(lambda: any(sim.world.files.folder.iterdir()))
    writer.close()
    await _until(lambda: not any(sim.world.files.folder.iterdir()))
    assert reader is not None


async def _until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110  # a folder has no event to wait for
            await asyncio.sleep(0.01)


def test_a_token_must_look_like_one() -> None:
    """A simulator for a malformed token is refused at once."""
    with pytest.raises(ValueError, match="token"):
        Simulator("nonsense")
