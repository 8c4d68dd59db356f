"""Pressed buttons and their answers."""

from __future__ import annotations

import asyncio

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest

from bot.simulator import Person, SimClient, Simulator
from bot.simulator.errors import ControlError
from tests.bot.simulator.conftest import Inbox

KEYS = InlineKeyboardMarkup([
    [InlineKeyboardButton("Why?", callback_data="why:1")],
    [InlineKeyboardButton("Source", url="https://example.org")],
])  # fmt: skip


async def test_press_and_answer(bot: Bot, mia: Person, inbox: Inbox) -> None:
    """The bot gets the button's data and message; the person gets the alert."""
    sent = await bot.send_message(7, "verdict", reply_markup=KEYS)
    pressing = asyncio.create_task(mia.press("why"))
    query = (await inbox.next()).callback_query
    assert query is not None
    assert query.data == "why:1"
    assert query.message is not None
    assert query.message.message_id == sent.message_id
    await query.answer("because", show_alert=True)
    answer = await pressing
    assert answer is not None
    assert (answer.text, answer.show_alert) == ("because", True)


async def test_an_unanswered_button(bot: Bot, mia: Person) -> None:
    """A button that nobody answers gives None in the end."""
    await bot.send_message(7, "verdict", reply_markup=KEYS)
    assert await mia.press("Why?", wait_s=0.05) is None


async def test_a_missing_button(bot: Bot, mia: Person) -> None:
    """Pressing a label that is nowhere is the test's mistake, and says so with the conversation."""
    await bot.send_message(7, "verdict", reply_markup=KEYS)
    with pytest.raises(ControlError, match="verdict"):
        await mia.press("Nothing")


async def test_any_data_can_be_sent(bot: Bot, mia: Person, inbox: Inbox) -> None:
    """A hostile client may send data no button has."""
    sent = await bot.send_message(7, "verdict", reply_markup=KEYS)
    await mia.press(data="report:999", message=(await mia.messages())[0], wait_s=0)
    query = (await inbox.next()).callback_query
    assert query is not None
    assert query.data == "report:999"
    assert sent.message_id == (query.message.message_id if query.message else None)


async def test_a_second_answer_is_refused(bot: Bot, mia: Person, inbox: Inbox) -> None:
    """A query is answered once."""
    await bot.send_message(7, "verdict", reply_markup=KEYS)
    await mia.press("Why?", wait_s=0)
    query = (await inbox.next()).callback_query
    assert query is not None
    await query.answer()
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await query.answer()


async def test_a_late_answer_is_refused(sim: Simulator, bot: Bot, mia: Person, inbox: Inbox) -> None:
    """After its lifetime a query is too old."""
    sim.world.query_lifetime_s = -1
    await bot.send_message(7, "verdict", reply_markup=KEYS)
    await mia.press("Why?", wait_s=0)
    query = (await inbox.next()).callback_query
    assert query is not None
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await query.answer()


async def test_an_answer_has_200_characters(bot: Bot, mia: Person, inbox: Inbox) -> None:
    """Longer toasts are refused."""
    await bot.send_message(7, "verdict", reply_markup=KEYS)
    await mia.press("Why?", wait_s=0)
    query = (await inbox.next()).callback_query
    assert query is not None
    with pytest.raises(BadRequest, match=r"(?i)message_too_long"):
        await query.answer("x" * 201)


async def test_a_button_of_a_deleted_message(bot: Bot, mia: Person, inbox: Inbox) -> None:
    """Pressed on a message that is gone, a button comes with an inaccessible message."""
    sent = await bot.send_message(7, "verdict", reply_markup=KEYS)
    shown = (await mia.messages())[0]
    await bot.delete_message(7, sent.message_id)
    await mia.press(data="why:1", message=shown, wait_s=0)
    query = (await inbox.next()).callback_query
    assert query is not None
    assert query.message is not None
    assert not query.message.is_accessible


async def test_only_the_presser_sees_the_answer(
    bot: Bot, client: SimClient, mia: Person, inbox: Inbox
) -> None:
    """In a group the toast belongs to the one who pressed."""
    await client.add_group(-50, "Runners", [7, 8], bot_is_admin=True)
    await inbox.rest()
    await bot.send_message(-50, "verdict", reply_markup=KEYS)
    await mia.press("Why?", chat=-50, wait_s=0)
    query = (await inbox.next()).callback_query
    assert query is not None
    await query.answer("for Mia")
    others = (await client.get("events", user=8))["events"]
    assert "answer" not in [event["kind"] for event in others]
