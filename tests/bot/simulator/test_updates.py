"""Long polling: numbers, offsets, conflicts, kinds."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from telegram import Bot
from telegram.error import Conflict

from bot.simulator import Person, SimClient, Simulator
from bot.simulator.updates import UpdateQueue


async def test_updates_stay_until_confirmed(bot: Bot, mia: Person) -> None:
    """The same updates come again until an offset beyond them is asked for."""
    await mia.send_text("one")
    await mia.send_text("two")
    first = await bot.get_updates()
    assert [u.message.text for u in await bot.get_updates() if u.message] == ["one", "two"]
    later = await bot.get_updates(offset=first[0].update_id + 1)
    assert [u.update_id for u in later] == [first[1].update_id]
    assert await bot.get_updates(offset=first[1].update_id + 1) == ()


async def test_numbers_rise_by_one(bot: Bot, mia: Person) -> None:
    """Update ids increase by one."""
    for text in "abc":
        await mia.send_text(text)
    ids = [update.update_id for update in await bot.get_updates()]
    assert [second - first for first, second in pairwise(ids)] == [1, 1]


async def test_a_poll_waits_for_news(bot: Bot, mia: Person) -> None:
    """A long poll returns as soon as something comes."""
    poll = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.05)
    assert not poll.done()
    await mia.send_text("now")
    assert len(await poll) == 1


async def test_a_negative_offset_keeps_the_last(bot: Bot, mia: Person) -> None:
    """Offset -1 forgets all but the newest."""
    await mia.send_text("old")
    await mia.send_text("new")
    (only,) = await bot.get_updates(offset=-1)
    assert only.message is not None
    assert only.message.text == "new"


async def test_a_limit(bot: Bot, mia: Person) -> None:
    """No more than ``limit`` updates come at once."""
    await mia.send_text("one")
    await mia.send_text("two")
    assert len(await bot.get_updates(limit=1)) == 1


async def test_a_second_poller_ends_the_first(sim: Simulator, bot: Bot, mia: Person) -> None:
    """Two pollers: the earlier one is told 409."""
    other = Bot(sim.token, base_url=f"{sim.url}/bot")
    first = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(other.get_updates(timeout=20))
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await first
    await mia.send_text("hello")
    assert len(await second) == 1
    await other.shutdown()


async def test_polling_beside_a_webhook(bot: Bot) -> None:
    """While a webhook is set, polling is refused with 409."""
    await bot.set_webhook("https://example.org/hook")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_only_the_kinds_asked_for(bot: Bot, client: SimClient, mia: Person) -> None:
    """Kinds that were not asked for are not even queued."""
    await bot.get_updates(allowed_updates=["callback_query"])
    await mia.send_text("unheard")
    await bot.get_updates(allowed_updates=["message"])
    await mia.send_text("heard")
    assert [u.message.text for u in await bot.get_updates() if u.message] == ["heard"]


def test_reactions_come_only_when_asked_for() -> None:
    """By default all kinds come but those the real server leaves out."""
    queue = UpdateQueue()
    assert queue.wants("message")
    assert not queue.wants("message_reaction")
    queue.allow(["message_reaction"])
    assert queue.wants("message_reaction")


async def test_any_update_can_be_pushed(bot: Bot, client: SimClient) -> None:
    """Tests of the parser may push what they like."""
    await client.push_update(
        {
            "purchased_paid_media": {
                "from": {"id": 1, "is_bot": False, "first_name": "A"},
                "paid_media_payload": "x",
            }
        }
    )
    (update,) = await bot.get_updates()
    assert update.purchased_paid_media is not None
