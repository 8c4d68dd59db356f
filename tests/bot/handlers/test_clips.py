"""Clips in every shape, what is not a clip, and what is done with a clip that waits."""

from pathlib import Path

import pytest

from bot import coach, render
from bot.handlers.clip import clip_of
from bot.texts import Texts
from tests.bot.talk import ANNA, GROUP, VIDEO, Talk, carries, document, refused

FILE = {"file_id": "f", "file_unique_id": "u"}


async def requests_of(talk):
    """The clips that were handed to the workers."""
    return [request for _, request in await talk.services.store.clips.queue(limit=100)]


@pytest.mark.parametrize(
    "content",
    [
        {"video": VIDEO},
        {"video_note": {**FILE, "length": 240, "duration": 8, "file_size": 1000}},
        {"animation": {**FILE, "width": 1, "height": 1, "duration": 4}, "document": FILE},
        {"document": {**FILE, "file_name": "IMG_1.MOV", "mime_type": "application/octet-stream"}},
        {"document": {**FILE, "file_name": "x", "mime_type": "video/quicktime"}},
        {"video": VIDEO, "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "B"}},
    ],
    ids=["video", "note", "animation", "file", "mime", "forwarded"],
)
async def test_clip_is_queued(talk, content):
    """A clip in any shape gets one working message that replies to it, and is handed to the workers."""
    (working,) = await talk.send(**content)
    assert "Got your clip" in working.text
    assert carries(working) == ["cxl"]
    (request,) = await requests_of(talk)
    assert request.working_message_id == working.id
    assert request.message_id == working.message.reply_to


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ({"photo": [{**FILE, "width": 9, "height": 9}]}, "video"),
        ({"document": {**FILE, "file_name": "me.png", "mime_type": "image/png"}}, "video"),
        ({"voice": {**FILE, "duration": 3}}, "type your question"),
        ({"audio": {**FILE, "duration": 3}}, "sound only"),
        ({"sticker": {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False,
                      "is_video": False}},
         "clip of your running"),
        ({"document": {**FILE, "file_name": "plan.pdf", "mime_type": "application/pdf"}}, "not a video"),
        ({"contact": {"phone_number": "1", "first_name": "B"}}, "no contacts"),
        ({"dice": {"emoji": "🎲", "value": 3}}, "do not know"),
        ({"venue": {"location": {"latitude": 1, "longitude": 2}, "title": "t", "address": "a"},
          "location": {"latitude": 1, "longitude": 2}}, "when we set a reminder"),
    ],
)  # fmt: skip
async def test_not_a_clip(talk, content, told):
    """Whatever else is sent gets one sentence on what to send instead."""
    (said,) = await talk.send(**content)
    assert told in said.text
    assert await requests_of(talk) == []


async def test_album_of_photos(talk):
    """An album of photos gets one answer, not one for each."""
    photo = {"photo": [{**FILE, "width": 9, "height": 9}], "media_group_id": "g"}
    assert len(await talk.send(**photo)) == 1
    assert await talk.send(**photo) == []


async def test_question_under_a_photo(talk):
    """A question under a photo is answered, and so is an emergency."""
    photo = [{**FILE, "width": 9, "height": 9}]
    (said,) = await talk.send(photo=photo, caption="why are my quads sore?")
    assert "quads" in said.text
    (said,) = await talk.send(photo=photo, caption="my calf is swollen, hot and throbbing on one side")
    assert "movement" not in said.text
    (said,) = await talk.send(photo=photo, caption="🏃")
    assert "movement" in said.text


async def test_service_message(talk):
    """The chat's own news gets no answer."""
    assert await talk.send(new_chat_title="Runners") == []


async def test_too_large(talk):
    """Over 20 MB is told how to trim before anything is fetched."""
    (said,) = await talk.send(video={**VIDEO, "file_size": 21 * 1024 * 1024})
    assert "20 MB" in said.text
    assert await requests_of(talk) == []


async def test_smaller_rendition(talk):
    """Where Telegram offers smaller renditions, the best one that may be fetched is taken."""
    qualities = [
        {**FILE, "file_id": f"q{height}", "width": 1, "height": height, "codec": "h264", "file_size": size}
        for height, size in ((1080, 30_000_000), (720, 15_000_000), (480, 6_000_000))
    ]
    await talk.send(video={**VIDEO, "file_size": 90_000_000, "qualities": qualities})
    (request,) = await requests_of(talk)
    assert request.file_id == "q720"


async def test_too_long(talk):
    """A clip of ten minutes is not fetched at all."""
    (said,) = await talk.send(video={**VIDEO, "duration": 600})
    assert "10 minutes" in said.text


async def test_sample(talk):
    """The sample is shown, then queued like a clip of the user's own."""
    await talk.say("/start")
    shown, working = await talk.press("Try the sample")
    assert shown.message.video
    (request,) = await requests_of(talk)
    assert (request.file_id, request.message_id) == ("sample", shown.id)
    assert request.working_message_id == working.id


async def test_album(talk):
    """Every clip of an album is queued, in order, and told its place."""
    first = await talk.send(video=VIDEO, media_group_id="g")
    second = await talk.send(video={**VIDEO, "file_id": "clip-2"}, media_group_id="g")
    assert [r.file_id for r in await requests_of(talk)] == ["clip-1", "clip-2"]
    assert "One clip is ahead" in second[0].text
    assert "start in a moment" in first[0].text


async def test_caption_question_is_remembered_without_words(talk):
    """What a caption asks is kept as topics for an hour, not as the words that were typed."""
    await talk.send(video=VIDEO, caption="my quads are sore after easy runs")
    (request,) = await requests_of(talk)
    name = f"asked:{request.chat_id}:{request.message_id}"
    asked = await talk.services.store.contexts.get(ANNA, name)
    assert asked["topic"] == "quads"
    assert "easy runs" not in str(asked)
    assert "easy" not in str(request)


async def test_caption_emergency(talk):
    """A caption that needs a doctor is answered at once and the clip is left alone."""
    (said,) = await talk.send(video=VIDEO, caption="I have chest pain and feel faint when running")
    assert said.message.buttons == () or "drl" not in carries(said)
    assert await requests_of(talk) == []


async def test_slow_motion_in_caption(talk):
    """A caption that tells the slow motion passes it on."""
    await talk.send(video=VIDEO, caption="slow motion 240 fps")
    (request,) = await requests_of(talk)
    assert request.options == {"slow_motion": 8.0}


async def test_pace_in_caption(talk):
    """A pace in the caption goes along as a number; the words do not."""
    await talk.send(video=VIDEO, caption="sore quads, easy pace 6:00/km")
    (request,) = await requests_of(talk)
    assert request.options == {"speed_mps": pytest.approx(2.778)}


async def test_reply_to_clip(talk):
    """Replying to an older clip with words looks at that clip."""
    replied = {"message_id": 5, "date": 1, "chat": {"id": ANNA, "type": "private"}, "video": VIDEO}
    await talk.say("have a look at this one", reply_to_message=replied)
    (request,) = await requests_of(talk)
    assert request.message_id == 5


async def test_same_clip_again(talk):
    """A clip that is asked about once more is a job of its own, with its own question."""
    await talk.send(video=VIDEO)
    (first,) = await requests_of(talk)
    await talk.services.store.clips.mark(first, "answered")
    replied = {
        "message_id": first.message_id,
        "date": 0,
        "chat": {"id": ANNA, "type": "private"},
        "video": VIDEO,
    }
    (working,) = await talk.say("/analyse why are my quads sore?", reply_to_message=replied)
    (again,) = await requests_of(talk)
    assert again.message_id == again.working_message_id == working.id
    assert await talk.services.store.contexts.get(ANNA, f"asked:{ANNA}:{working.id}")


async def test_cancel_button(talk):
    """Cancel under the working message gives the clip up and says so there."""
    (working,) = await talk.send(video=VIDEO)
    await talk.press("Cancel", working)
    assert "Cancelled" in working.text
    assert await talk.services.store.clips.open_count() == 0


async def test_analyse_anyway(talk):
    """The button under a refusal sends the same file once more, leniently, as a job of its own."""
    await talk.send(video=VIDEO)
    (first,) = await requests_of(talk)
    await talk.services.store.clips.mark(first, "answered")
    report = await talk.services.store.reports.save(
        first, refused("too_few_steps") | {"notes": ["weaker_possible: x"]}
    )
    user = await talk.services.store.users.get(ANNA)
    refusal = coach.clip_result(user, report, (), Path("/nonexistent"), Texts("en")).main
    await talk.press_data(refusal.buttons[0][0].data)
    again = (await requests_of(talk))[-1]
    assert again.file_id == first.file_id
    assert again.options == {"lenient": True}
    assert again.message_id == again.working_message_id == talk.last.id
    assert talk.last.message.reply_to == first.message_id
    await talk.press("Cancel")
    assert "Cancelled" in talk.last.text


async def test_analyse_anyway_is_its_owners(talk):
    """Nobody else's file is analysed by a button, and none after everything was deleted."""
    await talk.send(video=VIDEO)
    (first,) = await requests_of(talk)
    report = await talk.services.store.reports.save(first, refused("too_small"))
    other = Talk(talk.services, talk.chat, ANNA + 1)
    await other.press_data(f"1:any:{report.id}")
    assert talk.chat.notes[-1] == Texts("en")("report-gone")
    await talk.services.store.privacy.delete(ANNA)
    await talk.press_data(f"1:any:{report.id}")
    assert talk.chat.notes[-1] == Texts("en")("report-gone")


async def test_cancel_too_late(talk):
    """Cancel after the clip is done only says so."""
    (working,) = await talk.send(video=VIDEO)
    await talk.services.jobs.cancel_all(ANNA)
    await talk.press("Cancel", working)
    assert "done already" in talk.chat.notes[-1]


async def test_cancel_command(talk):
    """/cancel gives up all clips of the user, and their working messages say so."""
    (working,) = await talk.send(video=VIDEO)
    (said,) = await talk.say("/cancel")
    assert "stopped working" in said.text
    assert working.message == render.failure("cancelled", Texts("en"))


async def test_busy_user_is_told(talk):
    """A user with too many clips waiting is told so."""
    for number in range(talk.services.settings.clips_at_once):
        await talk.send(video={**VIDEO, "file_id": f"clip-{number}"})
    (said,) = await talk.send(video=VIDEO)
    assert carries(said) == []


def group_clip(talk):
    """Somebody's clip in the group."""
    return {"message_id": 70, "date": 1, "chat": {"id": GROUP, "type": "supergroup"}, "video": VIDEO}


async def test_group_is_left_in_peace(talk):
    """In a group nothing that is not meant for the bot gets a word."""
    group = talk.in_group()
    assert await group.say("nice run today") == []
    assert await group.send(video=VIDEO) == []
    assert await group.say("/help") == []
    assert await group.say("/history@another_bot") == []
    assert await group.send(photo=[{**FILE, "width": 9, "height": 9}]) == []


async def test_group_analyse(talk):
    """/analyse in reply to a clip looks at it, in the group."""
    group = talk.in_group()
    (working,) = await group.say("/analyse", reply_to_message=group_clip(talk))
    assert working.chat_id == GROUP
    (request,) = await requests_of(talk)
    assert (request.chat_id, request.message_id, request.user_id) == (GROUP, 70, ANNA)


async def test_group_mention_with_clip(talk):
    """Naming the bot in reply to a clip does the same."""
    await talk.in_group().say("@midstance_bot what do you think?", reply_to_message=group_clip(talk))
    assert len(await requests_of(talk)) == 1


async def test_group_analyse_needs_clip(talk):
    """/analyse without a clip says how it is meant."""
    (said,) = await talk.in_group().say("/analyse")
    assert "Reply to a" in said.text


async def test_group_private_matters(talk):
    """What concerns one person is not told in a group."""
    await talk.has_report(document())
    (said,) = await talk.in_group().say("/history@midstance_bot")
    assert "https://t.me/midstance_bot" in said.text


async def test_group_private_buttons(talk):
    """A reminder is not set where others read along: the button says where."""
    (shown,) = await talk.say("/help")
    assert await talk.in_group().press_data("1:rem", shown) == []
    assert "https://t.me/midstance_bot" in talk.chat.notes[-1]


async def test_group_question(talk):
    """A question that names the bot is answered without anybody's clip."""
    await talk.has_report(document())
    (said,) = await talk.in_group().say("@midstance_bot why are my quads sore?")
    assert "your last clip" not in said.text.lower()


async def test_another_users_result(talk):
    """Buttons under somebody else's result do not open it."""
    report = await talk.has_report(document())
    other = Talk(talk.services, talk.chat, 12).in_group()
    assert await other.press_data(f"1:num:{report.id}", (await talk.say("/help"))[0]) == []
    assert "no longer" in talk.chat.notes[-1]


def test_no_clip():
    """A message of words carries no clip."""
    import telegram

    body = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "hi"}
    assert clip_of(telegram.Message.de_json(body, None)) is None
