"""Editing: the one working message lives on this."""

from __future__ import annotations

from pathlib import Path

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaAnimation,
    InputMediaPhoto,
    Message,
)
from telegram.error import BadRequest, Forbidden

from bot.simulator import Person, SimClient
from tests.bot.simulator.films import contents, picture

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Why?", callback_data="why")]])


@pytest.fixture
async def working(bot: Bot, mia: Person) -> Message:
    """A message of the bot to edit."""
    return await bot.send_message(7, "looking", reply_markup=KEYS)


async def test_text_and_history(bot: Bot, client: SimClient, working: Message) -> None:
    """An edited message has its new text, an edit date, and its past in the transcript."""
    edited = await bot.edit_message_text("done", 7, working.message_id, reply_markup=KEYS)
    assert isinstance(edited, Message)
    assert edited.edit_date is not None
    (stored,) = await client.transcript(7)
    assert [version["text"] for version in stored["versions"]] == ["looking"]


async def test_an_edit_without_a_keyboard_takes_it_away(bot: Bot, working: Message) -> None:
    """The keyboard belongs to each edit."""
    edited = await bot.edit_message_text("done", 7, working.message_id)
    assert isinstance(edited, Message)
    assert edited.reply_markup is None


async def test_the_same_again_is_refused(bot: Bot, working: Message) -> None:
    """An edit that changes nothing is "message is not modified"."""
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_text("looking", 7, working.message_id, reply_markup=KEYS)


async def test_other_bold_is_a_change(bot: Bot, working: Message) -> None:
    """Other entities on the same text are a change."""
    assert await bot.edit_message_text(
        "<b>looking</b>", 7, working.message_id, parse_mode="HTML", reply_markup=KEYS
    )


async def test_a_missing_message(bot: Bot, mia: Person) -> None:
    """There must be something to edit."""
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await bot.edit_message_text("x", 7, 999)


async def test_the_users_message_is_not_the_bots_to_edit(bot: Bot, mia: Person) -> None:
    """Bots edit only their own messages."""
    said = await mia.send_text("mine")
    with pytest.raises(BadRequest, match=r"(?i)can't be edited"):
        await bot.edit_message_text("x", 7, said.id)


async def test_a_blocked_bot_cannot_edit(bot: Bot, mia: Person, working: Message) -> None:
    """A block stops edits too."""
    await mia.block()
    with pytest.raises(Forbidden):
        await bot.edit_message_text("x", 7, working.message_id)


async def test_a_text_becomes_a_picture(bot: Bot, working: Message) -> None:
    """A medium may take the place of a text, in the same message."""
    edited = await bot.edit_message_media(
        InputMediaPhoto(picture(), caption="verdict"), 7, working.message_id, reply_markup=KEYS
    )
    assert isinstance(edited, Message)
    assert edited.message_id == working.message_id
    assert edited.photo
    assert edited.caption == "verdict"
    assert edited.text is None


async def test_a_picture_becomes_an_animation(bot: Bot, mia: Person, film: Path) -> None:
    """One kind of medium may take the place of another."""
    sent = await bot.send_photo(7, picture())
    edited = await bot.edit_message_media(InputMediaAnimation(contents(film)), 7, sent.message_id)
    assert isinstance(edited, Message)
    assert edited.animation is not None
    assert not edited.photo


async def test_caption(bot: Bot, mia: Person) -> None:
    """A caption can be changed, and removed."""
    sent = await bot.send_photo(7, picture(), caption="a")
    edited = await bot.edit_message_caption(7, sent.message_id, caption="b")
    assert isinstance(edited, Message)
    assert edited.caption == "b"
    bare = await bot.edit_message_caption(7, sent.message_id)
    assert isinstance(bare, Message)
    assert bare.caption is None


async def test_a_text_has_no_caption(bot: Bot, working: Message) -> None:
    """A text message has no caption to edit, a picture no text."""
    with pytest.raises(BadRequest, match=r"(?i)no caption in the message"):
        await bot.edit_message_caption(7, working.message_id, caption="b")
    sent = await bot.send_photo(7, picture())
    with pytest.raises(BadRequest, match=r"(?i)no text in the message"):
        await bot.edit_message_text("x", 7, sent.message_id)


async def test_buttons_alone(bot: Bot, working: Message) -> None:
    """Buttons can be replaced without the content, once."""
    edited = await bot.edit_message_reply_markup(7, working.message_id)
    assert isinstance(edited, Message)
    assert edited.text == "looking"
    assert edited.reply_markup is None
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_reply_markup(7, working.message_id)


async def test_too_long_a_caption(bot: Bot, mia: Person) -> None:
    """A caption has 1,024 characters at most."""
    sent = await bot.send_photo(7, picture(), caption="x" * 1024)
    with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
        await bot.edit_message_caption(7, sent.message_id, caption="y" * 1025)
