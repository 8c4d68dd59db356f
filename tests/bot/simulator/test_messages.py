"""Sending, replying and deleting as python-telegram-bot does it."""

from __future__ import annotations

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReactionTypeEmoji, ReplyKeyboardMarkup
from telegram.error import BadRequest, Forbidden

from bot.simulator import Person, SimClient


def button(data: str = "x", text: str = "Go") -> InlineKeyboardMarkup:
    """A keyboard of one button."""
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, callback_data=data)]])


async def test_a_text_arrives_with_its_entities(bot: Bot, mia: Person) -> None:
    """A message in HTML reaches the chat as plain text with entities."""
    sent = await bot.send_message(7, "<b>Hip</b> over ankle", parse_mode="HTML")
    seen = await mia.wait_message("Hip over ankle")
    assert seen.id == sent.message_id
    assert seen.raw["entities"] == [{"type": "bold", "offset": 0, "length": 3}]


async def test_text_is_trimmed(bot: Bot, mia: Person) -> None:
    """Space around a text is cut off, as the server does."""
    assert (await bot.send_message(7, "  hello \n")).text == "hello"


@pytest.mark.parametrize("text", ["", "   ", "<b></b>"])
async def test_empty_text_is_refused(bot: Bot, mia: Person, text: str) -> None:
    """A text with nothing to see is refused."""
    with pytest.raises(BadRequest, match=r"(?i)text is empty"):
        await bot.send_message(7, text, parse_mode="HTML")


async def test_4096_units_fit(bot: Bot, mia: Person) -> None:
    """4,096 characters after parsing are accepted, whatever the tags weigh."""
    assert len((await bot.send_message(7, f"<b>{'x' * 4096}</b>", parse_mode="HTML")).text or "") == 4096


@pytest.mark.parametrize("text", ["x" * 4097, "😀" * 2049])
async def test_longer_text_is_refused(bot: Bot, mia: Person, text: str) -> None:
    """More than 4,096 UTF-16 units are refused; an emoji counts two."""
    with pytest.raises(BadRequest, match=r"(?i)message is too long"):
        await bot.send_message(7, text)


async def test_unknown_chat(bot: Bot) -> None:
    """A chat that does not exist is a 400."""
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(99, "hello")


async def test_stranger(bot: Bot, client: SimClient) -> None:
    """A user who never wrote cannot be written to."""
    await client.as_user(8).be(first_name="Quiet")
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(8, "hello")


async def test_blocked(bot: Bot, mia: Person) -> None:
    """A user who blocked the bot gets nothing: 403."""
    await mia.block()
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(7, "hello")


async def test_a_reply_quotes(bot: Bot, mia: Person) -> None:
    """A reply carries the message it answers."""
    question = await mia.send_text("why?")
    answer = await bot.send_message(7, "because", reply_to_message_id=question.id)
    assert answer.reply_to_message is not None
    assert answer.reply_to_message.text == "why?"


async def test_a_reply_to_nothing_is_refused(bot: Bot, mia: Person) -> None:
    """A reply to a deleted message is refused unless the call allows it."""
    with pytest.raises(BadRequest, match=r"(?i)message to be replied not found"):
        await bot.send_message(7, "because", reply_to_message_id=999)
    assert await bot.send_message(7, "because", reply_to_message_id=999, allow_sending_without_reply=True)


@pytest.mark.parametrize("data", ["x" * 65, "é" * 33])
async def test_callback_data_has_64_bytes(bot: Bot, mia: Person, data: str) -> None:
    """Callback data of more than 64 bytes in UTF-8 is refused."""
    with pytest.raises(BadRequest, match=r"(?i)button_data_invalid"):
        await bot.send_message(7, "hi", reply_markup=button(data))


async def test_64_bytes_of_callback_data_fit(bot: Bot, mia: Person) -> None:
    """Exactly 64 bytes are accepted."""
    assert await bot.send_message(7, "hi", reply_markup=button("x" * 64))


async def test_nine_buttons_in_a_row_are_refused(bot: Bot, mia: Person) -> None:
    """A row holds eight buttons at most."""
    row = [InlineKeyboardButton(str(n), callback_data=str(n)) for n in range(9)]
    with pytest.raises(BadRequest, match=r"(?i)reply markup is too long"):
        await bot.send_message(7, "hi", reply_markup=InlineKeyboardMarkup([row]))


async def test_a_button_without_words_is_refused(bot: Bot, mia: Person) -> None:
    """A button needs a label."""
    with pytest.raises(BadRequest, match="must be non-empty"):
        await bot.send_message(7, "hi", reply_markup=button(text=" "))


async def test_a_reply_keyboard_reaches_the_chat(bot: Bot, client: SimClient, mia: Person) -> None:
    """A reply keyboard lies under the input of its chat, and the message does not carry it."""
    sent = await bot.send_message(7, "hi", reply_markup=ReplyKeyboardMarkup([["Share", "Skip"]]))
    state = await client.get("state", user=7)
    assert state["chats"][0]["keyboard"]["keyboard"] == [[{"text": "Share"}, {"text": "Skip"}]]
    assert sent.reply_markup is None


async def test_delete(bot: Bot, mia: Person) -> None:
    """A deleted message is gone, and cannot be deleted again."""
    sent = await bot.send_message(7, "oops")
    assert await bot.delete_message(7, sent.message_id)
    assert await mia.messages() == []
    with pytest.raises(BadRequest, match=r"(?i)message to delete not found"):
        await bot.delete_message(7, sent.message_id)


async def test_the_users_message_can_be_deleted_in_private(bot: Bot, mia: Person) -> None:
    """In a private chat the bot may delete what the user wrote."""
    said = await mia.send_text("my clip")
    assert await bot.delete_message(7, said.id)


async def test_after_48_hours_nothing_is_deleted(bot: Bot, client: SimClient, mia: Person) -> None:
    """Messages older than two days stay."""
    sent = await bot.send_message(7, "old")
    await client.move_clock(49 * 3600)
    with pytest.raises(BadRequest, match=r"(?i)can't be deleted"):
        await bot.delete_message(7, sent.message_id)


async def test_many_are_deleted_at_once(bot: Bot, mia: Person) -> None:
    """deleteMessages passes over what is not there."""
    first, second = await bot.send_message(7, "a"), await bot.send_message(7, "b")
    assert await bot.delete_messages(7, [first.message_id, 999, second.message_id])
    assert await mia.messages() == []


async def test_chat_action(bot: Bot, client: SimClient, mia: Person) -> None:
    """A chat action is seen in the chat; an invented one is refused."""
    await bot.send_chat_action(7, "typing")
    events = (await client.get("events", user=7))["events"]
    assert {"action": "typing"} in [event["data"] for event in events]
    with pytest.raises(BadRequest, match=r"(?i)wrong parameter action"):
        await bot.send_chat_action(7, "juggling")


async def test_reaction(bot: Bot, client: SimClient, mia: Person) -> None:
    """A reaction lies under the message."""
    said = await mia.send_text("done")
    assert await bot.set_message_reaction(7, said.id, [ReactionTypeEmoji("👍")])
    (stored,) = await client.transcript(7)
    assert stored["reactions"][0]["emoji"] == "👍"


async def test_location(bot: Bot, mia: Person) -> None:
    """A place can be sent."""
    sent = await bot.send_location(7, 52.5, 13.4)
    assert sent.location is not None
    assert sent.location.latitude == 52.5
