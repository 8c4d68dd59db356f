"""Whatever is sent instead of a good clip gets exactly one clear message, and the bot lives on."""

from __future__ import annotations

import asyncio
import itertools

import cv2
import numpy as np
import pytest
import pytest_asyncio

from bot.texts import Texts
from tests.analysis.clipmaker import striped, write_clip, write_sound
from tests.e2e.rig import PATIENCE_S, Rig, is_working

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]
people = itertools.count(7001)
EN = Texts("en")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def rig(tmp_path_factory):
    """One running bot for all."""
    async with Rig(tmp_path_factory.mktemp("rig")) as running:
        await running.warm_up()
        yield running


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """What people send by mistake."""
    folder = tmp_path_factory.mktemp("files")
    whole = write_clip(folder / "whole.mp4", (striped(k) for k in range(60)))
    (folder / "text.mp4").write_text("run 5 km\n" * 20)
    (folder / "empty.mp4").touch()
    (folder / "cut.mp4").write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    (folder / "big.mp4").write_bytes(whole.read_bytes() + bytes(21 * 2**20))
    write_clip(folder / "moment.mp4", [striped(0)])
    write_clip(folder / "hour.mp4", (striped(k) for k in range(3)), times_ms=[0, 1_800_000, 3_600_000])
    write_sound(folder / "sound.mp4")
    huge = [np.zeros((4320, 7680, 3), np.uint8)]
    write_clip(folder / "8k.mp4", huge, codec="mjpeg", pixels="yuvj420p")
    cv2.imwrite(str(folder / "photo.jpg"), np.zeros((64, 64, 3), np.uint8))
    (folder / "sticker.webp").write_bytes(cv2.imencode(".webp", np.zeros((64, 64, 3), np.uint8))[1].tobytes())
    return folder


async def one_answer(rig, send):
    """The only message that somebody new gets for what they send."""
    person = await rig.client.as_user(next(people)).be(first_name="Kim", language_code="en")
    await send(person)
    answer = await person.wait_message(where=lambda m: not is_working(m), timeout_s=PATIENCE_S)
    await asyncio.sleep(0.3)
    told = [m for m in await person.messages() if m.from_bot]
    assert [m.id for m in told] == [answer.id], [m.text for m in told]
    return answer


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("text.mp4", "Send the original clip"),
        ("empty.mp4", "Send the original clip"),
        ("cut.mp4", "Send the original clip"),
        ("moment.mp4", ""),
        ("sound.mp4", "Send the original clip"),
        ("big.mp4", "20 MB"),
        ("hour.mp4", "Trim it"),
        ("8k.mp4", "too large"),
    ],
)
@pytest.mark.parametrize("as_", ["video", "document"])
async def test_a_file_that_is_no_good_clip(rig, files, name, says, as_):
    """Sent as a video or as a file, it gets one message that says what to do."""
    answer = await one_answer(rig, lambda person: person.send_file(files / name, as_))
    assert says in answer.text
    assert len(answer.text) > 30


async def test_a_clip_that_says_it_lasts_an_hour(rig, files):
    """Telegram tells how long a video is; a long one is not even fetched."""
    answer = await one_answer(rig, lambda person: person.send_video(files / "cut.mp4", duration=3600))
    assert "60" in answer.text


@pytest.mark.parametrize(
    ("send", "text"),
    [
        (lambda p, f: p.send_photo(f / "photo.jpg"), "not-a-clip-photo"),
        (lambda p, f: p.send_document(f / "photo.jpg"), "not-a-clip-photo"),
        (lambda p, f: p.send_voice(f / "sound.mp4"), "not-a-clip-voice"),
        (lambda p, f: p.send_sticker(f / "sticker.webp"), "not-a-clip-sticker"),
        (lambda p, f: p.send_text("/nonsense"), "unknown-command"),
    ],
    ids=["photo", "photo as a file", "voice", "sticker", "unknown command"],
)
async def test_what_is_no_clip_at_all(rig, files, send, text):
    """It is answered with the sentence for its kind."""
    answer = await one_answer(rig, lambda person: send(person, files))
    assert answer.text[:20] == EN(text)[:20]


@pytest.mark.parametrize("text", ["🦵" * 2048, "☀" * 4096], ids=["wide", "narrow"])
async def test_a_message_of_emoji(rig, text):
    """As many emoji as a message can hold get one short answer."""
    answer = await one_answer(rig, lambda person: person.send_text(text))
    assert 0 < len(answer.text) < 1000


async def test_an_old_button(rig):
    """A button of an earlier version says so in the little note, and sends no message."""
    person = await rig.client.as_user(next(people)).be(first_name="Kim", language_code="en")
    await person.send_text("/help")
    shown = await person.wait_message()
    for data in ("0:ancient:1", "1:nothing:1", "1:num:99999", "1:num:", "garbage", "1:rtime:99"):
        note = await person.press(None, shown, data=data)
        assert note is not None, data
        assert note.text, data
    assert len([m for m in await person.messages() if m.from_bot]) == 1


async def test_it_still_answers(rig):
    """After all that the next person is greeted, and no file is left behind."""
    await one_answer(rig, lambda person: person.send_text("/help"))
    assert not list((rig.folder / "data" / "work").iterdir())
