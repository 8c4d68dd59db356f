"""What the bot is told when people do things."""

from __future__ import annotations

from pathlib import Path

import pytest
from telegram import Bot, MessageEntity

from bot.simulator import NothingCame, Person, SimClient
from bot.simulator.errors import ControlError
from tests.bot.simulator.conftest import Inbox
from tests.bot.simulator.films import contents


async def test_a_command(mia: Person, inbox: Inbox) -> None:
    """A command is marked as one."""
    await mia.send_text("/start film")
    message = (await inbox.next()).message
    assert message is not None
    assert message.parse_entities([MessageEntity.BOT_COMMAND]).popitem()[1] == "/start"


async def test_a_language(client: SimClient, inbox: Inbox) -> None:
    """The user's language comes with the message."""
    paul = await client.as_user(9).be(first_name="Paul", language_code="fr")
    await paul.send_text("bonjour")
    message = (await inbox.next()).message
    assert message is not None
    assert message.from_user is not None
    assert message.from_user.language_code == "fr"


async def test_a_video(mia: Person, inbox: Inbox, film: Path, photo: Path) -> None:
    """A clip comes with size, seconds, name, caption and thumbnail, and can be downloaded."""
    await mia.send_video(film, caption="sore quads", thumbnail=photo)
    message = (await inbox.next()).message
    assert message is not None
    assert message.caption == "sore quads"
    video = message.video
    assert video is not None
    assert (video.width, video.height, video.mime_type) == (160, 96, "video/mp4")
    assert video.thumbnail is not None
    assert bytes(await (await video.get_file()).download_as_bytearray()) == contents(film)


async def test_smaller_renditions(mia: Person, inbox: Inbox, film: Path) -> None:
    """A video may come with qualities."""
    await mia.send_video(film, qualities=[film])
    message = (await inbox.next()).message
    assert message is not None
    assert message.video is not None
    assert message.video.qualities
    assert message.video.qualities[0].width == 160


async def test_a_video_note(mia: Person, inbox: Inbox, film: Path) -> None:
    """A round film has a length instead of a width."""
    await mia.send_video_note(film)
    message = (await inbox.next()).message
    assert message is not None
    assert message.video_note is not None
    assert message.video_note.length == 96


async def test_an_animation(mia: Person, inbox: Inbox, film: Path) -> None:
    """An animation comes together with a document, as the real one does."""
    await mia.send_animation(film)
    message = (await inbox.next()).message
    assert message is not None
    assert message.animation is not None
    assert message.document is not None
    assert message.document.file_id == message.animation.file_id


async def test_a_document(mia: Person, inbox: Inbox, film: Path) -> None:
    """A film sent as a file is a document with its type."""
    await mia.send_document(film)
    message = (await inbox.next()).message
    assert message is not None
    assert message.video is None
    assert message.document is not None
    assert message.document.mime_type == "video/mp4"


async def test_a_text_named_mp4(mia: Person, inbox: Inbox, tmp_path: Path) -> None:
    """A phone sends what it cannot play as a document."""
    liar = tmp_path / "film.mp4"
    liar.write_text("not a film")
    await mia.send_file(liar)
    message = (await inbox.next()).message
    assert message is not None
    assert message.document is not None


async def test_photo_voice_sticker_location(mia: Person, inbox: Inbox, photo: Path, tmp_path: Path) -> None:
    """The other kinds come in their own shapes."""
    sound = tmp_path / "voice.ogg"
    sound.write_bytes(b"OggS")
    await mia.send_photo(photo)
    await mia.send_voice(sound)
    await mia.send_sticker(photo)
    await mia.send_location(52.5, 13.4)
    seen = [update.message for update in await inbox.rest() if update.message]
    assert seen[0].photo[-1].width == 1000
    assert seen[1].voice is not None
    assert seen[2].sticker is not None
    assert seen[3].location is not None


async def test_an_album(mia: Person, inbox: Inbox, film: Path, photo: Path) -> None:
    """An album is several updates with one group id."""
    await mia.send_album([film, photo], caption="two")
    first, second = [update.message for update in await inbox.rest() if update.message]
    assert first.media_group_id == second.media_group_id
    assert first.video is not None
    assert second.photo
    assert (first.caption, second.caption) == ("two", None)


async def test_a_forwarded_reply(bot: Bot, mia: Person, inbox: Inbox) -> None:
    """Replies carry what they answer, forwards where they are from."""
    sent = await bot.send_message(7, "which clip?")
    await mia.send_text("this", reply_to=sent.message_id, forwarded=True)
    message = (await inbox.next()).message
    assert message is not None
    assert message.reply_to_message is not None
    assert message.reply_to_message.text == "which clip?"
    assert message.forward_origin is not None


async def test_an_edited_message(mia: Person, inbox: Inbox) -> None:
    """A changed message comes as edited_message."""
    said = await mia.send_text("tusday")
    await mia.edit_text(said, "tuesday")
    _, second = await inbox.rest()
    assert second.edited_message is not None
    assert second.edited_message.text == "tuesday"


async def test_block_and_unblock(mia: Person, inbox: Inbox) -> None:
    """Blocking tells the bot that it was kicked, unblocking that it is a member."""
    await mia.block()
    await mia.unblock()
    changes = [update.my_chat_member for update in await inbox.rest() if update.my_chat_member]
    assert [change.new_chat_member.status for change in changes] == ["kicked", "member"]


async def test_a_group_is_quiet(client: SimClient, mia: Person, inbox: Inbox) -> None:
    """In a group the bot hears only commands, mentions and replies to it."""
    await client.add_group(-50, "Runners", [7, 8])
    await inbox.rest()
    await mia.send_text("nice weather", chat=-50)
    await mia.send_text("/help", chat=-50)
    await mia.send_text("@midstance_bot sore quads", chat=-50)
    heard = [update.message.text for update in await inbox.rest() if update.message]
    assert heard == ["/help", "@midstance_bot sore quads"]


async def test_others_do_not_see_a_private_chat(bot: Bot, client: SimClient, mia: Person) -> None:
    """What the bot tells one user no other user sees."""
    await bot.send_message(7, "for Mia alone")
    with pytest.raises(NothingCame):
        await client.as_user(8).wait_message("for Mia", timeout_s=0.1)
    with pytest.raises(ControlError, match="not in that chat"):
        await client.as_user(8).send_text("let me in", chat=7)


async def test_waiting_goes_through_the_chat_in_order(bot: Bot, mia: Person) -> None:
    """What was waited for once is not found again; edits count."""
    first = await bot.send_message(7, "working")
    await bot.edit_message_text("done", 7, first.message_id)
    assert (await mia.wait_message()).text == "working"
    seen = await mia.wait_message()
    assert (seen.text, seen.edited) == ("done", True)
    with pytest.raises(NothingCame, match="done"):
        await mia.wait_message("done", timeout_s=0.05)
