"""Sending over a Telegram that has bad days."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
import sqlalchemy as sa
import telegram

from bot.chat import Chat, MessageGone, Unreachable, sends_of
from bot.message import Attachment, Button, Message
from bot.pace import Pace
from bot.simulator import DEFAULT_TOKEN, SimClient, Simulator
from bot.store import Store

ROBIN, KIM = 1001, 1002
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
    "53de0000000c49444154789c63f8cfc000000301010018dd8db00000000049454e44ae426082"
)


@dataclass
class Line:
    """A chat with a simulator at its other end."""

    chat: Chat
    client: SimClient
    store: Store

    async def texts(self, user: int = ROBIN) -> list[str]:
        """What the bot has said to a user."""
        return [m.text for m in await self.client.messages(user) if m.from_bot]


@pytest.fixture
async def line(small_store):
    """Robin and Kim have written once."""
    async with Simulator() as simulator, SimClient(simulator.url) as client:
        bot = telegram.Bot(
            DEFAULT_TOKEN, base_url=f"{simulator.url}/bot", base_file_url=f"{simulator.url}/file/bot"
        )
        async with bot:
            for user in (ROBIN, KIM):
                await client.as_user(user).send_text("hello")
                await small_store.users.meet(user, user, "en")
            yield Line(Chat(bot, small_store, Pace(chat=1000.0)), client, small_store)


@pytest.mark.parametrize(
    ("kind", "details"),
    [("retry_after", {"seconds": 1}), ("server_error", {"code": 500}), ("server_error", {"code": 502}),
     ("drop_before", {}), ("garbage", {})],
)  # fmt: skip
async def test_a_failed_send_is_tried_again(line, kind, details):
    """After a 429, a 5xx, a dropped line or an answer that is no JSON the message still arrives."""
    await line.client.fault(kind, method="sendMessage", **details)
    await line.chat.send(ROBIN, Message("hi"))
    assert set(await line.texts()) == {"hi"}


async def test_an_edit_is_repeated_when_its_answer_was_lost(line):
    """An edit whose answer did not come is done again, which changes nothing."""
    sent = await line.chat.send(ROBIN, Message("one"))
    await line.client.fault("drop_after", method="editMessageText")
    await line.chat.edit(ROBIN, sent, Message("two"))
    assert await line.texts() == ["two"]


async def test_one_chats_flood_limit_does_not_stop_another(line):
    """While Robin's chat has to wait, Kim's messages go out."""
    await line.client.fault("retry_after", method="sendMessage", chat_id=ROBIN, seconds=30)
    waiting = asyncio.create_task(line.chat.send(ROBIN, Message("later")))
    await asyncio.sleep(0.05)
    await asyncio.wait_for(line.chat.send(KIM, Message("now")), 5)
    assert not waiting.done()
    waiting.cancel()


async def test_a_replayed_handler_sends_nothing_twice(line):
    """The second run under the same name gives the ids of the first and sends only what is new."""
    for _ in range(2):
        with sends_of("u:1"):
            first = await line.chat.send(ROBIN, Message("one"))
            second = await line.chat.send(ROBIN, Message("two"))
    assert await line.texts() == ["one", "two"]
    assert first < second


async def test_a_blocked_bot_knows_it(line):
    """When the user has blocked the bot, sending says so and the user counts as not reachable."""
    await line.client.as_user(ROBIN).block()
    with pytest.raises(Unreachable):
        await line.chat.send(ROBIN, Message("hi"))
    assert not (await line.store.users.get(ROBIN)).reachable


async def test_editing_to_the_same_is_fine(line):
    """ "Message is not modified" is what was wanted."""
    sent = await line.chat.send(ROBIN, Message("same"))
    await line.chat.edit(ROBIN, sent, Message("same"))


async def test_a_deleted_message_is_told(line):
    """Editing a message that is gone says so, so that the answer can be sent anew."""
    sent = await line.chat.send(ROBIN, Message("one"))
    await line.chat.delete(ROBIN, sent)
    await line.chat.delete(ROBIN, sent)
    with pytest.raises(MessageGone):
        await line.chat.edit(ROBIN, sent, Message("two"))


async def test_a_text_becomes_a_picture(line, tmp_path):
    """The working message turns into a picture with a caption and buttons."""
    picture = tmp_path / "p.png"
    picture.write_bytes(PNG)
    sent = await line.chat.send(ROBIN, Message("working"))
    buttons = ((Button("Why?", "1:why:1"),),)
    await line.chat.edit(ROBIN, sent, Message("done", photo=picture, buttons=buttons))
    (message,) = [m for m in await line.client.messages(ROBIN) if m.from_bot]
    assert (message.kind, message.text, message.buttons) == ("photo", "done", [["Why?"]])


async def test_a_file_from_memory_is_sent(line):
    """An export goes out as a document with its name."""
    await line.chat.send(ROBIN, Message("yours", document=Attachment("export.json", b"{}")))
    (message,) = [m for m in await line.client.messages(ROBIN) if m.from_bot]
    assert (message.kind, message.raw["document"]["file_name"]) == ("document", "export.json")


@pytest.mark.parametrize("text", ["a" * 5000, "🏃" * 2500, "<b>" + "a&amp;" * 3000 + "</b>"])
async def test_a_text_that_is_too_long_is_cut_to_fit(line, text):
    """A text above Telegram's limit, which counts UTF-16, arrives cut and not at all broken."""
    await line.chat.send(ROBIN, Message(text, parse_mode="HTML" if text.startswith("<") else None))
    (said,) = await line.texts()
    assert said.endswith("…")
    assert 4000 < len(said.encode("utf-16-le")) // 2 <= 4096


async def test_what_is_out_of_date_when_its_turn_comes_is_not_shown(line):
    """A place in the queue that waits behind the answer in its chat is asked about late, and left out."""
    sent = await line.chat.send(ROBIN, Message("working"))
    queued = True

    @asynccontextmanager
    async def still():
        yield queued

    await line.client.fault("slow", method="editMessageText", seconds=0.3)
    answer = asyncio.create_task(line.chat.edit(ROBIN, sent, Message("answer")))
    await asyncio.sleep(0.1)
    place = asyncio.create_task(line.chat.show(ROBIN, sent, Message("one clip is ahead"), still))
    await asyncio.sleep(0.1)
    queued = False
    await asyncio.gather(answer, place)
    assert await line.texts() == ["answer"]


async def test_progress_that_takes_effect_late_does_not_overwrite_the_answer(line, monkeypatch):
    """Progress that hangs is not waited for, but the chat's next edit goes out only when it has ended."""
    monkeypatch.setattr("bot.chat.SHOW_TIMEOUT_S", 0.1)
    sent = await line.chat.send(ROBIN, Message("working"))
    await line.client.fault("slow", method="editMessageText", seconds=1.0)
    await line.chat.show(ROBIN, sent, Message("half of it"))
    assert await line.texts() == ["working"]
    await line.chat.edit(ROBIN, sent, Message("answer"))
    await asyncio.sleep(1.2)
    assert await line.texts() == ["answer"]


async def test_what_went_out_while_the_database_was_away_is_not_sent_again(line, monkeypatch):
    """When a send cannot be written down, the replay writes it down and sends nothing."""
    keep = line.store.outbox.keep

    async def away(key, message_id):
        raise sa.exc.OperationalError("INSERT", {}, Exception("the server is restarting"))

    monkeypatch.setattr(type(line.store.outbox), "keep", lambda self, key, message_id: away(key, message_id))
    with pytest.raises(sa.exc.OperationalError), sends_of("u:5"):
        await line.chat.send(ROBIN, Message("once"))
    monkeypatch.setattr(type(line.store.outbox), "keep", lambda self, key, message_id: keep(key, message_id))
    with sends_of("u:5"):
        sent = await line.chat.send(ROBIN, Message("once"))
    assert await line.texts() == ["once"]
    assert await line.store.outbox.sent("u:5:1") == sent
