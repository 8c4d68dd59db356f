"""Nonsense from a bot or a test is refused in the usual shape; the server never breaks."""

from __future__ import annotations

import contextlib
from itertools import product

import pytest
from aiohttp import ClientSession

from bot.simulator import Person, Simulator
from bot.simulator.errors import ApiError
from bot.simulator.methods import METHODS
from bot.simulator.request import Params

JUNK = [
    *(None, "", "x", "-1", "99999999999999999999", "null", "[]", "[[]]", "{}", "[1]", '{"a":1}', '["x"]'),
    *("[null]", "💥", '[{"a":1}]', '[{"type":"photo"}, {"type":[]}]', '{"message_id":"x"}', '{"type":{}}'),
    *('{"inline_keyboard":5}', '{"inline_keyboard":[[1]]}', '{"inline_keyboard":[[{"text":1,"url":2}]]}'),
    *('{"keyboard":[[{"text":[]}]]}', '{"keyboard":{}}', '{"type":"photo","media":"attach://x"}'),
    *('[{"type":"bold","offset":"x"}]', '[{"command":1,"description":[]}]', '{"type":"photo","media":[1]}'),
    *('[{"type":"bold"}]', '[{"offset":0,"length":1}]', '[{"type":"bold","offset":-5,"length":1e9}]'),
]
PARAMETERS = [
    *("chat_id", "message_id", "message_ids", "text", "caption", "parse_mode", "entities", "reply_markup"),
    *("caption_entities", "photo", "video", "media", "reply_parameters", "callback_query_id", "commands"),
    *("scope", "language_code", "file_id", "offset", "limit", "url", "allowed_updates", "reaction"),
    *("latitude", "longitude", "menu_button", "action", "user_id", "from_chat_id", "description"),
    *("max_connections", "secret_token", "reply_to_message_id", "animation", "document"),
]
CONTROLS = ["send", "press", "edit", "delete", "users", "groups", "block", "faults", "clock", "sample"]
WRONG: list[dict[str, object]] = [
    {},
    {"user": "x"},
    {"user": 7, "message_id": "y"},
    {"user": 7, "kind": "z"},
    {"id": [], "user": {}},
    {"kind": "slow", "seconds": "x", "by_s": [], "members": 5, "id": 5},
    {"user": 7, "kind": "location", "latitude": "x"},
]


@pytest.mark.parametrize("method", sorted(METHODS))
async def test_junk(sim: Simulator, mia: Person, method: str) -> None:
    """Every method takes or refuses every kind of nonsense in every parameter, and nothing else happens."""
    sent = await METHODS["sendmessage"](sim.world, Params({"chat_id": "7", "text": "here"}))
    plain = {"chat_id": "7", "message_id": str(sent["message_id"]), "text": "x", "timeout": "0"}
    for name, value in product(PARAMETERS, JUNK):
        with contextlib.suppress(ApiError):
            await METHODS[method](sim.world, Params(plain | {name: value}))
            await sim.world.webhook.stop()


@pytest.mark.parametrize("path", CONTROLS)
@pytest.mark.parametrize("body", WRONG)
async def test_junk_from_a_test(sim: Simulator, path: str, body: dict[str, object]) -> None:
    """A wrong call of the control API is a 400 with a reason, never a 500."""
    async with ClientSession() as session, session.post(f"{sim.url}/sim/{path}", json=body) as response:
        assert response.status in (200, 400)
        assert "ok" in await response.json()
