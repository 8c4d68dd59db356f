"""Every part of what the bot promises, in whole conversations with the real processes over HTTP."""

from __future__ import annotations

import asyncio
import itertools
import json
from datetime import UTC, datetime, time, timedelta

import pytest
import pytest_asyncio

from analysis.mannequin import RunnerSpec, render, simulate
from bot import sample
from bot.reminders import next_due
from bot.texts import Texts
from tests.analysis.clipmaker import write_clip
from tests.e2e.rig import Rig, broken_clip, is_working

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]
OPERATOR, GROUP = 4242, -5001
people = itertools.count(3001)
#: Clips are analysed and drawn in the idle class: on a busy machine they wait for everything else.
AT_LENGTH_S = 120


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def rig(tmp_path_factory):
    """One running bot for all conversations."""
    folder = tmp_path_factory.mktemp("rig")
    async with Rig(folder, MIDSTANCE_ADMIN_CHAT_ID=str(OPERATOR)) as running:
        await running.warm_up()
        yield running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def clip(tmp_path_factory):
    """The drawn runner's clip."""
    return await sample.ensure(tmp_path_factory.mktemp("sample"))


async def somebody(rig, lang="en"):
    """A person nobody has met."""
    return await rig.client.as_user(next(people)).be(first_name="Kim", language_code=lang)


def one_step(path):
    """A film of a drawn runner that shows one step."""
    runner = simulate(RunnerSpec(hip_ankle_offset_pct=-6, fps=60, duration_s=0.7, width=640, height=480))
    return write_clip(path, (picture for _, picture in render(runner)), fps=60)


def is_answer(message):
    """Whether a working message has become the answer."""
    return message.edited and not is_working(message)


async def with_result(rig, clip, lang="en", **fields):
    """Somebody whose clip has just been answered, and the answer."""
    person = await somebody(rig, lang)
    await person.send_video(clip, **fields)
    return person, await person.wait_message(where=is_answer, timeout_s=AT_LENGTH_S)


async def test_1_first_minute(rig):
    """A German speaker is greeted in German with a picture, two buttons, and finds a German menu."""
    person = await somebody(rig, "de")
    await person.send_text("/start")
    hello = await person.wait_message()
    assert hello.text.startswith("Hi") or "Midstance" in hello.text
    assert hello.kind == "photo"
    assert len(hello.buttons[0]) == 2
    told = [call["params"] for call in await rig.client.calls("setMyCommands")]
    menu = next(params for params in told if params.get("language_code") == "de" and "scope" not in params)
    assert Texts("de")("command-help") in str(menu["commands"])
    assert any("all_group_chats" in str(params.get("scope")) for params in told)
    for method in ("setMyDescription", "setMyShortDescription"):
        languages = [call["params"].get("language_code") for call in await rig.client.calls(method)]
        assert "ru" in languages


async def test_1_deep_link(rig):
    """A deep link to the film tips shows them with their picture."""
    person = await somebody(rig)
    await person.send_text("/start film")
    tips = await person.wait_message("hip height")
    assert tips.kind == "photo"


async def test_1_sample(rig):
    """The button "Try the sample" shows the drawn runner and then their verdict, without any filming."""
    person = await somebody(rig)
    await person.send_text("/start")
    await person.wait_message()
    await person.press("Try the sample")
    await person.wait_message(where=lambda m: m.kind == "video", timeout_s=60)
    answer = await person.wait_message(where=is_answer, timeout_s=AT_LENGTH_S)
    assert answer.kind == "photo"
    assert "give or take" in answer.text
    await person.wait_message("your turn", timeout_s=60)
    await person.send_text("/history")
    await person.wait_message("No clips yet")


async def test_2_and_3_clip_to_result(rig, clip):
    """One working message moves and becomes the verdict with its card; strip and loop follow."""
    person = await somebody(rig)
    await person.send_video(clip, caption="sore quads, easy pace")
    working = await person.wait_message(where=is_working)
    answer = await person.wait_message(where=is_answer, timeout_s=AT_LENGTH_S)
    assert answer.id == working.id
    assert answer.kind == "photo"
    assert "give or take" in answer.text
    assert answer.buttons[0] == ["Why?", "Drill"]
    await person.wait_message(where=lambda m: m.kind in ("animation", "video"), timeout_s=AT_LENGTH_S)
    await person.wait_message("your question")


async def test_2_album(rig, tmp_path):
    """Two clips sent together are both answered, in order, also where the first comes more slowly."""
    person = await somebody(rig)
    await rig.client.fault("slow", method="getFile", seconds=1.0)
    await person.send_album([broken_clip(tmp_path, 1), broken_clip(tmp_path, 2)])
    first = await person.wait_message(where=is_answer, timeout_s=60)
    second = await person.wait_message(where=is_answer, timeout_s=60)
    assert first.id < second.id
    await rig.client.clear_faults()


async def test_2_every_shape(rig, tmp_path):
    """A clip is looked at as a file, a round video or an animation, and when it is replied to."""
    person = await somebody(rig)
    shapes = (person.send_document, person.send_video_note, person.send_animation)
    for number, send in enumerate(shapes, 10):
        sent = await send(broken_clip(tmp_path, number))
        answer = await person.wait_message(where=is_answer, timeout_s=60)
        assert "Send the original clip" in answer.text
    await person.send_text("/analyse", reply_to=sent.id)
    await person.wait_message(where=is_answer, timeout_s=60)


async def test_2_forwarded_and_too_large(rig, tmp_path):
    """A forwarded clip is looked at; over 20 MB a smaller rendition is, or how to trim it is told."""
    person = await somebody(rig)
    await person.send_video(broken_clip(tmp_path, 30), forwarded=True)
    await person.wait_message("Send the original clip", timeout_s=60)
    large = tmp_path / "large.mp4"
    await asyncio.to_thread(large.write_bytes, b"not a video " * 1_800_000)
    await person.send_video(large, qualities=[broken_clip(tmp_path, 31)])
    await person.wait_message("Send the original clip", timeout_s=60)
    await person.send_video(large)
    await person.wait_message("over 20 MB")


async def test_2_pace_in_caption(rig, clip):
    """A pace in the caption goes into the verdict and is stored as a number, its words are not."""
    person, answer = await with_result(rig, clip, caption="Tempoläufchen, 6:00/km")
    assert "6:00/km" in answer.text
    (stored,) = [row[1] for row in rig.rows("SELECT user_id, document FROM reports") if row[0] == person.id]
    assert json.loads(stored)["told"] == {"speed_mps": pytest.approx(2.778)}
    assert "Tempo" not in stored


async def test_2_cancel(rig, clip):
    """Cancel stops the work, and the message says so."""
    person = await somebody(rig)
    await person.send_video(clip)
    working = await person.wait_message(where=is_working)
    await person.press("Cancel", working)
    await person.wait_message("Cancelled")


@pytest.mark.parametrize("command", ["/cancel", "/delete"])
async def test_2_given_up_by_command(rig, clip, command):
    """After /cancel or /delete the message about the clip says that it is cancelled, and stays so."""
    person = await somebody(rig)
    await person.send_video(clip)
    working = await person.wait_message(where=lambda m: is_working(m) and "%" in m.text)
    await person.send_text(command)
    if command == "/delete":
        asked = await person.wait_message("everything")
        await person.press("Yes, delete all", asked)
    given_up = await person.wait_message(where=lambda m: m.id == working.id and "Cancel" in m.text)
    assert given_up.text.startswith("Cancelled")
    assert given_up.buttons == []


async def test_3_buttons(rig, clip):
    """Every button under a verdict does what it says."""
    person, answer = await with_result(rig, clip)
    # The last thing that follows a first verdict.
    await person.wait_message("your height", timeout_s=AT_LENGTH_S)
    await person.press("Why?", answer)
    await person.wait_message(where=lambda m: len(m.text) > 80)
    await person.press("Drill", answer)
    card = await person.wait_message("1. ")
    assert card.kind == "photo"
    await person.press("Watch out", card)
    await person.wait_message("Common slip")
    await person.press("All numbers", answer)
    page = await person.wait_message(where=lambda m: m.kind == "document")
    content = (await rig.client.file(page.file_id)).decode()
    assert '"xy":[[' in content
    await person.press("right", answer)
    asked = await person.wait_message(where=lambda m: bool(m.buttons))
    await person.press("Yes", asked)
    await person.wait_message("Thank you")
    assert (person.id, "yes") in rig.rows("SELECT user_id, verdict FROM feedback")
    await person.press("Remind me weekly", answer)
    await person.wait_message("which days")


async def test_3_leg_length(rig, clip):
    """Asked for once, the leg length turns verdicts, answers and comparisons into centimetres."""
    person, first = await with_result(rig, clip)
    assert "% of leg length" in first.text or "right above" in first.text
    offer = await person.wait_message("your height", where=lambda m: bool(m.buttons), timeout_s=AT_LENGTH_S)
    await person.press("leg length", offer)
    await person.wait_message("How tall")
    await person.send_text("178 cm")
    await person.wait_message("87 cm")
    await person.send_video(clip)
    second = await person.wait_message(where=is_answer, timeout_s=AT_LENGTH_S)
    assert "for 87 cm of leg" in second.text
    assert "My leg length" not in str(second.buttons)
    await person.send_text("why are my hip flexors sore?")
    await person.wait_message("cm in front of the ankle at midstance, give or take")


async def test_3_two_users(rig, clip):
    """Another user's button reaches no result of mine."""
    person, answer = await with_result(rig, clip)
    data = [
        button["callback_data"] for row in answer.raw["reply_markup"]["inline_keyboard"] for button in row
    ]
    numbers = next(carried for carried in data if ":num:" in carried)
    other = await somebody(rig)
    await other.send_text("/start")
    await other.wait_message()
    hello = (await other.messages())[-1]
    note = await other.press(None, hello, data=numbers)
    assert note is not None
    assert "no longer" in note.text
    assert len([m for m in await other.messages() if m.from_bot]) == 1
    assert answer.chat_id == person.id


async def test_4_refusal(rig, tmp_path):
    """A broken file gets one message that says what to do, with film tips."""
    person = await somebody(rig)
    await person.send_document(broken_clip(tmp_path, 3))
    answer = await person.wait_message(where=is_answer, timeout_s=60)
    assert "Send the original clip" in answer.text
    await person.press("How to film", answer)
    await person.wait_message("hip height")


async def test_4_analyse_anyway(rig, tmp_path):
    """A clip with one step is refused under its frame, its caption's question answered; asked anyway, it
    gets a leaning, which is no verdict to go by.
    """
    person = await somebody(rig)
    await person.send_video(await asyncio.to_thread(one_step, tmp_path / "short.mp4"), caption="sore quads?")
    refused = await person.wait_message(where=is_answer, timeout_s=AT_LENGTH_S)
    assert refused.kind == "photo"
    assert "too few" in refused.text
    await person.wait_message("your question")
    await person.press("Analyse anyway", refused)
    answer = await person.wait_message("No verdict", where=is_answer, timeout_s=AT_LENGTH_S)
    assert "too little lean:" not in answer.text
    assert answer.id != refused.id
    await person.send_text("/history")
    history = await person.wait_message("Your clips")
    assert history.text.count("no verdict") == 2


async def test_5_progress_over_weeks(rig, clip):
    """Two clips make a history, a chart and a picture of both side by side, with the noise's verdict."""
    person, _ = await with_result(rig, clip)
    await person.send_video(clip)
    second = await person.wait_message(where=is_answer, timeout_s=AT_LENGTH_S)
    await person.press("Compare", second)
    compared = await person.wait_message("call it the same")
    assert compared.kind == "photo"
    await person.send_text("/history")
    history = await person.wait_message("Your clips")
    await person.press("Chart", history)
    chart = await person.wait_message(where=lambda m: m.kind == "photo" and "over time" in m.text)
    assert (await rig.client.file(chart.file_id))[:4] in (b"\x89PNG", b"\xff\xd8\xff\xe0")


async def test_6_zone_by_place(rig):
    """A shared place gives the zone, and one message states the reminder back."""
    person = await somebody(rig, "de")
    await person.send_text("erinnere mich jeden Dienstag um 7")
    await person.wait_message("Zeitzone")
    said = len([m for m in await person.messages() if m.from_bot])
    await person.send_location(48.137, 11.575)
    stated = await person.wait_message("Berlin", where=lambda m: bool(m.buttons))
    assert "Dienstag um 07:00" in stated.text
    assert len([m for m in await person.messages() if m.from_bot]) == said + 1


async def test_7_questions(rig):
    """A question, its follow-up, and thumbs; nothing that was typed is stored."""
    person = await somebody(rig)
    await person.send_text("why are my hip flexors sore since the zebrafish marathon?")
    answer = await person.wait_message("hip")
    await person.press("Why?", answer)
    await person.wait_message()
    thanks = await person.press("👍", answer)
    assert thanks is not None
    assert "Thank" in thanks.text
    stored = rig.rows("SELECT value FROM contexts") + rig.rows("SELECT about, text FROM feedback")
    assert "zebrafish" not in str(stored)


async def test_8_your_data(rig, clip):
    """Export holds the report, delete takes everything, and the history is empty then."""
    person, _ = await with_result(rig, clip)
    await person.send_text("/export")
    export = await person.wait_message(where=lambda m: m.kind == "document")
    assert json.loads(await rig.client.file(export.file_id))["reports"]
    await person.send_text("/delete")
    asked = await person.wait_message("everything")
    await person.press("delete all", asked)
    await person.wait_message("Everything about you is deleted")
    assert (person.id,) not in rig.rows("SELECT user_id FROM reports")
    await person.send_text("/history")
    await person.wait_message("No clips yet")


async def test_8_language(rig):
    """The language button changes what is said next."""
    person = await somebody(rig)
    await person.send_text("/language")
    asked = await person.wait_message()
    await person.press("Español", asked)
    await person.wait_message(Texts("es")("language-set"))
    await person.send_text("/privacy")
    await person.wait_message(Texts("es")("privacy").splitlines()[0][3:-4])


async def test_8_clips_cleared(rig, tmp_path):
    """Who has asked for it has their clip taken out of the chat once it is answered."""
    person = await somebody(rig)
    await person.send_text("/privacy")
    await person.press("Clear clips here", await person.wait_message("What I keep"))
    await person.wait_message("take your clip out")
    sent = await person.send_document(broken_clip(tmp_path, 32))
    await person.wait_message(where=is_answer, timeout_s=60)
    async with asyncio.timeout(20):
        while sent.id in [m.id for m in await person.messages()]:  # noqa: ASYNC110 - a chat has no event
            await asyncio.sleep(0.1)


async def test_9_groups_by_mention(rig, clip):
    """Named in reply to a clip the bot looks at it; nobody else opens its result, nothing private is told."""
    owner, other = await somebody(rig), await somebody(rig)
    group = GROUP - 1
    await rig.client.add_group(group, "Trail runners", [owner.id, other.id])
    name = rig.simulator.world.bot.username
    sent = await owner.send_video(clip, chat=group)
    await owner.send_text(f"@{name} what do you see?", chat=group, reply_to=sent.id)
    answer = await owner.wait_message(where=is_answer, chat=group, timeout_s=AT_LENGTH_S)
    note = await other.press("All numbers", answer)
    assert "no longer" in note.text
    await other.send_text(f"/history@{name}", chat=group)
    await other.wait_message("our own chat", chat=group)
    await other.send_text("/history")
    await other.wait_message("No clips yet")


async def test_9_groups(rig, tmp_path):
    """In a group the bot is quiet, and looks at a clip when asked to."""
    person = await somebody(rig)
    await rig.client.add_group(GROUP, "Runners", [person.id])
    await person.send_text("what a morning", chat=GROUP)
    sent = await person.send_document(broken_clip(tmp_path, 4), chat=GROUP)
    await person.send_text("/analyse", chat=GROUP, reply_to=sent.id)
    answer = await person.wait_message(where=is_answer, chat=GROUP, timeout_s=60)
    assert "original clip" in answer.text
    told = [m for m in await rig.client.messages(GROUP) if m.from_bot]
    assert [m.id for m in told] == [answer.id]


async def test_10_operator(rig):
    """The operator sees counts."""
    operator = rig.client.as_user(OPERATOR)
    await operator.send_text("/stats")
    await operator.wait_message("users:")


async def test_bad_input(rig, tmp_path):
    """Each odd message gets exactly one answer, and the bot lives on."""
    person = await somebody(rig)
    note = tmp_path / "plan.txt"
    await asyncio.to_thread(note.write_text, "run 5 km")
    for number, send in enumerate([
        lambda: person.send_text("🦵" * 2048),
        lambda: person.send_text("/nonsense"),
        lambda: person.send_document(note),
        lambda: person.send_voice(note),
        lambda: person.send_location(48.1, 11.6),
    ], 1):  # fmt: skip
        await send()
        await person.wait_message()
        assert len([m for m in await person.messages() if m.from_bot]) == number


async def test_6_reminder(rig):
    """Set by French words, zone by city; it comes once at its time, can be snoozed, done and stopped."""
    person = await somebody(rig, "fr")
    await person.send_text("rappelle-moi tous les lundis matin")
    await person.wait_message()
    await person.send_text("Paris")
    await person.wait_message("07:00", where=lambda m: bool(m.buttons))
    shift = float((rig.clock.read_text() if rig.clock.exists() else "") or 0)
    now = datetime.now(UTC) + timedelta(seconds=shift)
    due = next_due((0,), time(7), "Europe/Paris", now)
    await person.skip_all()
    await rig.client.move_clock((due - now).total_seconds() + 1)
    first = await person.wait_message(where=lambda m: len(m.buttons) == 3)
    await person.press(Texts("fr")("btn-snooze"), first)
    await person.wait_message(Texts("fr")("remind-snoozed"))
    await rig.client.move_clock(3601)
    again = await person.wait_message(where=lambda m: len(m.buttons) == 3)
    await person.press(Texts("fr")("btn-done"), again)
    await person.wait_message()
    await person.send_text("arrête les rappels")
    await person.wait_message(Texts("fr")("remind-stopped-all"))
    assert (person.id,) not in rig.rows("SELECT user_id FROM reminders")


async def test_6_due_while_the_clock_walks(rig):
    """A day that passes quickly in the demo brings its reminder with the drill; buttons set one too."""
    person = await somebody(rig)
    await person.send_text("/remind")
    days = await person.wait_message("which days")
    await person.press("Every day", days)
    await person.press("Next", await person.wait_message("Chosen"))
    await person.press("07:00", await person.wait_message("what time"))
    await person.send_text("Lisbon")
    await person.wait_message("Done", where=lambda m: bool(m.buttons))
    await rig.client.walk_clock(86_400)
    await person.wait_message("Time for your drill")
    await person.send_text("/reminders")
    await person.wait_message("07:00")


async def test_5_nudge_after_four_weeks(rig, tmp_path):
    """Four weeks after a clip the bot asks for a new one, once."""
    person = await somebody(rig)
    await person.send_document(broken_clip(tmp_path, 20))
    await person.wait_message(where=is_answer, timeout_s=60)
    await rig.client.move_clock(28 * 86_400 + 60)
    await person.wait_message("4 weeks since your last clip")
    await rig.until(lambda: (person.id,) not in rig.rows("SELECT user_id FROM reminders"))
