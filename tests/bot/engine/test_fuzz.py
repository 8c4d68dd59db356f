"""Updates that nobody sends, through everything from the intake to the handlers."""

from __future__ import annotations

from random import Random

import pytest
from structlog.testing import capture_logs

from tests.bot.engine.mutation import CHAT, PERSON, real_intake, send_strange
from tests.bot.talk import open_talk

SOME = 150


@pytest.fixture
async def scene(tmp_path):
    """An intake with the real handlers behind it, and the chat that remembers what was said."""
    talk = open_talk(tmp_path)
    yield real_intake(talk), talk.chat
    await talk.services.store.close()


@pytest.mark.parametrize("seed", range(3))
async def test_no_update_stops_the_bot(scene, seed, monkeypatch):
    """Whatever an update holds, it ends at once, nobody gets two apologies, and the next one is answered."""

    async def no_waiting(seconds):
        raise AssertionError("an update that cannot be read waits as if something were away")

    monkeypatch.setattr("bot.intake.asyncio.sleep", no_waiting)
    intake, chat = scene
    with capture_logs():
        await send_strange(intake, chat, Random(seed), SOME)
    hello = {"message_id": 5, "date": 1, "chat": CHAT, "from": PERSON, "text": "/help"}
    before = len(chat.shown)
    await intake.accept([{"update_id": 10**6, "message": hello}])
    await intake.drained()
    assert len(chat.shown) == before + 1
