"""The end of a clip's job: the answer, what follows it, and that nothing follows where nobody wants it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.clip_job import ClipJob
from bot.message import Message
from bot.records import ClipRequest
from tests.bot.talk import ADMIN, ANNA, document, open_talk

pytestmark = pytest.mark.asyncio
#: The first message of the bot in these talks is the working message.
CLIP = ClipRequest(ANNA, 5, ANNA, "file", 1001)


@pytest.fixture
def talk(tmp_path):
    """A conversation whose fifth message is a clip that has been measured."""
    return open_talk(tmp_path / "data")


async def measured(talk, tmp_path) -> ClipJob:
    """A job after its first step: numbers and the first pictures are there."""
    store = talk.services.store
    await store.users.meet(ANNA, ANNA, "en")
    await store.clips.add(CLIP)
    await store.reports.save(CLIP, document())
    pictures = tmp_path / CLIP.key / "pictures"
    pictures.mkdir(parents=True)
    for name in ("card.png", "strip.png"):
        (pictures / name).write_bytes(b"picture")
    await talk.chat.send(ANNA, Message("working"))
    unused: Any = None
    return ClipJob(store, unused, talk.chat, unused, tmp_path)


async def answered(job, talk, while_drawing) -> list[str]:
    """Answer the clip; ``while_drawing`` happens when the verdict is there and pictures are still drawn."""

    async def draw() -> None:
        async with asyncio.timeout(10):
            while await talk.services.store.clips.state(ANNA, 5) != "shown":  # noqa: ASYNC110 - no event tells
                await asyncio.sleep(0.005)
        await while_drawing()

    job._drawing[CLIP.key] = asyncio.create_task(draw())
    known = set(talk.chat.shown)
    await job.answer(CLIP, "ok")
    return [talk.chat.shown[key].text for key in sorted(set(talk.chat.shown) - known)]


async def test_pictures_follow_the_verdict(talk, tmp_path):
    """Between verdict and pictures a clip is shown, not over; after them it is answered."""
    job = await measured(talk, tmp_path)

    async def nothing() -> None:
        return None

    said = await answered(job, talk, nothing)
    assert "One step" in said[0]
    assert await talk.services.store.clips.state(ANNA, 5) == "answered"


class Hasty:
    """A child whose document comes while its last progress is still on its way to the chat."""

    async def analyse(self, argv, progress):
        """Begin to tell the last stage, and give the document."""
        self.news = asyncio.create_task(progress("draw", 0.0))
        await asyncio.sleep(0)
        return document()


async def test_no_progress_follows_the_document(talk, tmp_path, monkeypatch):
    """A stage that is looked at when the document is there is not shown: it might overwrite the answer."""
    job, clips, may_go_on = await measured(talk, tmp_path), talk.services.store.clips, asyncio.Event()
    is_wanted = clips.is_wanted

    async def slowly(_, request):
        await may_go_on.wait()
        return await is_wanted(request)

    monkeypatch.setattr(type(clips), "is_wanted", slowly)
    child: Any = Hasty()
    await job._analyse(CLIP, tmp_path / "clip", child)
    may_go_on.set()
    await child.news
    assert talk.chat.shown[CLIP.working_message_id].text == "working"


async def test_who_waits_moves_up(talk, tmp_path):
    """When a clip is begun, the queued clips of other chats are told how many are before them now."""
    job, store = await measured(talk, tmp_path), talk.services.store
    await store.clips.mark(CLIP, "working")
    chats = (22, ADMIN, ANNA)
    ids = [await talk.chat.send(chat, Message("waiting")) for chat in chats]
    for chat, working in zip(chats, ids, strict=True):
        waiting = ClipRequest(chat, 6, chat, "file", working)
        await store.clips.add(waiting)
        await store.clips.queued(waiting)
    await job._move_up(ANNA)
    assert {talk.chat.shown[id_].text for id_ in ids} == {
        "Got your clip. One clip is ahead of it.", "Got your clip. 2 clips are ahead of it.", "waiting"
    }  # fmt: skip
    assert talk.chat.shown[ids[-1]].text == "waiting"


async def test_a_clip_without_an_answer_is_over_all_the_same(talk, tmp_path):
    """When nothing could be answered the clip has failed, or its user's next one would wait for it."""
    job = await measured(talk, tmp_path)
    await job.tidy(CLIP)
    assert await talk.services.store.clips.state(ANNA, 5) == "failed"


@pytest.mark.parametrize("given_up", ["/cancel", "/delete"])
async def test_nothing_follows_what_was_given_up(talk, tmp_path, given_up):
    """After /cancel or /delete no picture follows, and the verdict's numbers stay deleted."""
    job = await measured(talk, tmp_path)
    mine = set(talk.chat.shown)

    async def give_up() -> None:
        if given_up == "/cancel":
            await talk.say("/cancel")
        else:
            await talk.say("/delete")
            await talk.press("delete all")
        mine.update(talk.chat.shown)

    said = await answered(job, talk, give_up)
    assert not any("One step" in text for text in said)
    report = await talk.services.store.reports.of_message(ANNA, 5)
    assert (report is None) == (given_up == "/delete")


async def test_the_operator_is_told_of_a_failure_of_ours(talk, tmp_path):
    """A clip that failed for a reason of ours is told to the operator, once; another failure is not."""
    job = replace(await measured(talk, tmp_path), admin_chat_id=ADMIN)
    await talk.services.store.privacy.delete(ANNA)
    await talk.services.store.clips.add(CLIP)
    for outcome in ("timeout", "internal", "internal"):
        await job.answer(CLIP, outcome)
    (told,) = [shown for shown in talk.chat.shown.values() if shown.chat_id == ADMIN]
    assert CLIP.key in told.text


async def test_deleted_before_the_answer(talk, tmp_path):
    """Deleted between measuring and answering, a clip is told as cancelled, not as a failure of ours."""
    job = await measured(talk, tmp_path)
    await talk.services.store.privacy.delete(ANNA)
    await job.answer(CLIP, "ok")
    (working,) = talk.chat.shown.values()
    assert working.text.startswith("Cancelled")
