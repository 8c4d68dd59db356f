"""Pictures, films, documents and albums of the bot."""

from __future__ import annotations

from pathlib import Path

import pytest
from telegram import Bot, InputMediaDocument, InputMediaPhoto, InputMediaVideo
from telegram.error import BadRequest, NetworkError

from bot.simulator import Person, SimClient
from tests.bot.simulator.films import contents, picture


async def test_a_photo_has_sizes(bot: Bot, mia: Person) -> None:
    """A photo comes in renditions from small to large, none larger than it was."""
    sent = await bot.send_photo(7, picture(1600, 900))
    widths = [size.width for size in sent.photo]
    assert widths == sorted(widths)
    assert widths[-1] == 1600
    assert len(widths) > 2


async def test_a_photo_is_reused_by_its_id(bot: Bot, mia: Person) -> None:
    """Any rendition's id sends the same photo again."""
    sent = await bot.send_photo(7, picture())
    again = await bot.send_photo(7, sent.photo[0].file_id)
    assert [size.file_id for size in again.photo] == [size.file_id for size in sent.photo]


@pytest.mark.parametrize("data", [b"no picture", b"\x89PNG\r\n\x1a\nbroken"])
async def test_not_a_picture(bot: Bot, mia: Person, data: bytes) -> None:
    """Bytes that are no picture are refused as a photo."""
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await bot.send_photo(7, data)


async def test_a_ribbon_is_no_photo(bot: Bot, mia: Person) -> None:
    """A photo may be at most twenty times as long as wide."""
    with pytest.raises(BadRequest, match=r"(?i)photo_invalid_dimensions"):
        await bot.send_photo(7, picture(2100, 100))


async def test_an_empty_file(bot: Bot, mia: Person) -> None:
    """An empty file is refused."""
    with pytest.raises(BadRequest, match=r"(?i)file must be non-empty"):
        await bot.send_document(7, b"", filename="x.txt")


async def test_a_video_is_measured(bot: Bot, mia: Person, loud_film: Path) -> None:
    """A video's size and seconds are read from the file."""
    sent = await bot.send_video(7, contents(loud_film), filename="loop.mp4")
    assert sent.video is not None
    assert (sent.video.width, sent.video.height) == (160, 96)
    assert sent.video.duration in (2, sent.video.duration)


async def test_a_silent_film_is_an_animation(bot: Bot, mia: Person, film: Path) -> None:
    """An animation without sound comes with its document, as the real server sends it."""
    sent = await bot.send_animation(
        7, contents(film), filename="loop.mp4", thumbnail=picture(400, 300, form="JPEG")
    )
    assert sent.animation is not None
    assert sent.document is not None
    assert sent.animation.thumbnail is not None
    assert sent.animation.thumbnail.width == 320


async def test_a_loud_animation_is_a_video(bot: Bot, mia: Person, loud_film: Path) -> None:
    """A film with sound sent as an animation becomes a video."""
    sent = await bot.send_animation(7, contents(loud_film), filename="loop.mp4")
    assert sent.video is not None


async def test_what_is_no_film_becomes_a_document(bot: Bot, mia: Person) -> None:
    """Text sent as a video becomes a document."""
    sent = await bot.send_video(7, b"no film", filename="film.mp4")
    assert sent.document is not None
    assert sent.video is None


async def test_a_document_keeps_its_name_and_bytes(bot: Bot, client: SimClient, mia: Person) -> None:
    """A document arrives as it was sent."""
    await bot.send_document(7, b"<h1>numbers</h1>", filename="numbers.html", caption="all")
    seen = await mia.wait_message("all")
    assert seen.raw["document"]["file_name"] == "numbers.html"
    assert await client.file(seen.file_id or "") == b"<h1>numbers</h1>"


async def test_an_id_of_another_kind(bot: Bot, mia: Person) -> None:
    """A document's id is no photo."""
    sent = await bot.send_document(7, b"text", filename="a.txt")
    assert sent.document is not None
    with pytest.raises(BadRequest, match=r"(?i)can't use file of type document as photo"):
        await bot.send_photo(7, sent.document.file_id)


@pytest.mark.parametrize("reference", ["nonsense", "AgACAgIAAx0CaLongButUnknownIdentifier"])
async def test_an_unknown_id(bot: Bot, mia: Person, reference: str) -> None:
    """An id nobody gave out is refused."""
    with pytest.raises(BadRequest, match=r"(?i)wrong file identifier"):
        await bot.send_photo(7, reference)


async def test_an_album(bot: Bot, mia: Person) -> None:
    """An album is several messages with one group id, the caption on one of them."""
    sent = await bot.send_media_group(
        7, [InputMediaPhoto(picture(), caption="left"), InputMediaPhoto(picture(colour="red"))]
    )
    assert len({message.media_group_id for message in sent}) == 1
    assert [message.caption for message in sent] == ["left", None]


async def test_an_album_of_one_is_refused(bot: Bot, mia: Person) -> None:
    """An album has two to ten items."""
    with pytest.raises(BadRequest, match="2-10"):
        await bot.send_media_group(7, [InputMediaPhoto(picture())])


async def test_an_album_does_not_mix(bot: Bot, mia: Person, film: Path) -> None:
    """Documents keep to themselves; photos and videos may stand together."""
    with pytest.raises(BadRequest, match="can't be mixed"):
        await bot.send_media_group(
            7, [InputMediaPhoto(picture()), InputMediaDocument(b"x", filename="a.txt")]
        )
    mixed: list[InputMediaPhoto | InputMediaVideo] = [
        InputMediaPhoto(picture()),
        InputMediaVideo(contents(film), filename="a.mp4"),
    ]
    assert len(await bot.send_media_group(7, mixed)) == 2


async def test_more_than_50_mb_is_413(bot: Bot, mia: Person) -> None:
    """Bots upload 50 MB at most."""
    with pytest.raises(NetworkError, match="Request Entity Too Large"):
        await bot.send_document(7, bytes(50 * 1024 * 1024 + 1), filename="big.bin", write_timeout=60)


async def test_a_long_caption_is_refused(bot: Bot, mia: Person) -> None:
    """A caption has 1,024 UTF-16 units at most."""
    with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
        await bot.send_photo(7, picture(), caption="😀" * 513)
