"""Start, help, questions, drills, results, history, settings, data."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from bot import coach
from bot.message import Attachment
from bot.records import User
from bot.texts import LANGUAGES, Texts
from tests.bot.talk import ADMIN, ANNA, Talk, carries, document, refused


async def test_start(talk):
    """The first message says what this is, offers the sample and film tips, and tells about privacy."""
    (said,) = await talk.say("/start")
    assert carries(said) == ["sample", "film"]
    assert "deleted" in said.text


@pytest.mark.parametrize(
    ("payload", "told"),
    [("film", "How to film"), ("privacy", "What I keep"), ("drills", "Drills"),
     ("remind", "On which days"), ("nonsense", "Midstance"),
     ("drill_nonsense", "/drills")],
)  # fmt: skip
async def test_deep_links(talk, payload, told):
    """A deep link goes where it points; one that points nowhere greets."""
    (said,) = await talk.say(f"/start {payload}")
    assert told in said.text


async def test_start_in_users_language(talk):
    """The first message is in the language of the user's app."""
    german = Talk(talk.services, talk.chat, 12, "de")
    (said,) = await german.say("/start")
    assert said.text == Texts("de")("start")


async def test_start_again(talk):
    """Somebody with a clip is welcomed back shortly."""
    await talk.has_report(document())
    (said,) = await talk.say("/start")
    assert "Welcome back" in said.text


@pytest.mark.parametrize("text", ["/nonsense", "/", "/HELP@midstance_bot", "/Start", "/help me"])
async def test_commands_get_one_answer(talk, text):
    """Any command, known or not, in any case, gets one answer."""
    assert len(await talk.say(text)) == 1


@pytest.mark.parametrize(
    "data",
    ["old", "1:gone:4", "0:why:3", "", "1:why:x", "1:num:", "1:cmp:99", "1:fb:report:9:yes", "1:drl:nope",
     "1:rzone:5", "1:rtime:0700", "1:plan", "1:chart", "1:hist:x", "1:rday:9", "1:rday:x", "1:rtime:99",
     "1:rmove:1:x", "1:say:x:y", "1:cxl", "1:num:²", "1:num:99999999999999999999", "1:cmpb:x", "1:fba",
     "1:fb", "1:fb:answer:quads:x"],
)  # fmt: skip
async def test_odd_buttons(talk, data):
    """A button of another age, or of something that is gone, is answered once: by a note or a message."""
    (shown,) = await talk.say("/help")
    said = await talk.press_data(data, shown)
    assert len(talk.chat.notes) == 1
    assert said or talk.chat.notes[0]


@pytest.mark.parametrize("text", ["🦵" * 4096, "x" * 4096, "?", "\n", "<b>&", "why are my hip flexors sore"])
async def test_any_question_gets_one_answer(talk, text):
    """Words of any kind get one answer that Telegram takes."""
    (said,) = await talk.say(text)
    assert 0 < len(said.text) <= 4096


async def test_question_takes_the_clip_into_account(talk):
    """With a clip, the answer says whether the clip agrees."""
    (without,) = await talk.say("why are my hip flexors sore")
    await talk.has_report(document("over_lean", 14.0))
    (with_clip,) = await talk.say("why are my hip flexors sore")
    assert with_clip.text != without.text
    assert "clip" in with_clip.text.lower()


async def test_red_flag_comes_first(talk):
    """Chest pain beside a reminder request is answered as chest pain."""
    (said,) = await talk.say("remind me every Tuesday at 7, I get chest pain and faint when I run")
    assert await talk.services.store.reminders.list(ANNA) == []
    assert "drl" not in carries(said)


async def test_follow_up_uses_context(talk):
    """Pressing a ready reply goes on with what the talk was about."""
    (said,) = await talk.say("my legs feel heavy")
    presses = [b for row in said.message.buttons for b in row if b.data.startswith("1:say:")]
    assert presses
    (more,) = await talk.press_data(presses[0].data, said)
    assert more.text != said.text


async def test_words_are_not_kept(talk):
    """After a question nothing that was typed is in the user's data."""
    await talk.say("my hip flexors hurt since the zebrafish marathon")
    assert "zebrafish" not in json.dumps(await talk.services.store.privacy.export(ANNA))


async def test_drills(talk):
    """The list leads to a drill with its steps, and that to what to watch out for."""
    (said,) = await talk.say("/drills")
    (card,) = await talk.press_data(said.message.buttons[0][0].data, said)
    assert "1. " in card.text
    (details,) = await talk.press("Watch out", card)
    assert "Common slip" in details.text


async def test_plan(talk):
    """With a finding, the four weeks are there."""
    await talk.has_report(document("under_lean"))
    (said,) = await talk.say("/drills")
    (plan,) = await talk.press("4-week plan", said)
    assert "Week 4" in plan.text


async def result_of(talk, doc, history=(), asked=None, folder=Path("/nonexistent")):
    """The answer to a clip with this document."""
    report = await talk.has_report(doc)
    user = await talk.services.store.users.get(ANNA)
    return report, coach.clip_result(user, report, history, folder, Texts("en"), asked)


async def test_result(talk):
    """A verdict names finding, number with margin, what it goes with and one drill, and fits a caption."""
    _, result = await result_of(talk, document("under_lean", -4.0))
    text = result.main.text
    for part in (
        "too little lean",
        "4 % of leg length behind",
        "give or take 1.5",
        "Often goes with",
        "Try:",
    ):
        assert part in text
    assert len(text) <= 1024
    assert carries(FakeShown(result.main)) == ["why", "drl", "rem", "num", "fba"]


class FakeShown:
    """A message seen as if it were shown."""

    def __init__(self, message):
        self.message = message


async def test_result_with_leg_length(talk):
    """With the leg length the number is in centimetres, or inches."""
    await talk.services.store.users.meet(ANNA, ANNA, "en")
    await talk.services.store.users.change(ANNA, leg_length_cm=85.0)
    _, result = await result_of(talk, document("under_lean", -4.7))
    assert "4 cm behind the ankle</b> for 85 cm of leg, give or take 1.5" in result.main.text
    await talk.services.store.users.change(ANNA, units="imperial")
    _, result = await result_of(talk, document("under_lean", -4.7))
    assert "1.6 in behind" in result.main.text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "finding", ["good", "under_lean", "over_lean", "lean_from_hips", "sitting_back", "ambiguous"]
)
def test_result_fits_in_every_language(lang, finding):
    """Every verdict in every language, with the longest extras, fits the caption of a picture."""
    from bot.render.verdict import DrillHint, verdict_text

    user = User(1, 1, leg_length_cm=88.8)
    doc = document(finding, -12.3, confidence="low", variant="whole_spine", reasons=["low_fps: x"],
                   told={"speed_mps": 2.5})  # fmt: skip
    hint = DrillHint("calf_warm_up", "n" * 40, "c" * 120)
    assert len(verdict_text(user, doc, hint, Texts(lang))) <= 1024


@pytest.mark.parametrize("code", ["no_person", "several_people", "unreadable", "a_new_code"])
async def test_refusal(talk, code):
    """A refusal says what was seen and what to change, and leads to the film tips."""
    _, result = await result_of(talk, refused(code))
    assert carries(FakeShown(result.main)) == ["film", "fba"]
    assert len(result.main.text) > 30


async def test_caption_question_is_answered(talk):
    """What the caption asked is answered after the verdict."""
    asked = coach.reply(User(1, 1), "why are my quads sore", None, (), None, Texts("en")).context.to_dict()
    _, result = await result_of(talk, document(), asked=asked)
    assert any("your question" in extra.text for extra in result.extras)


async def test_caption_question_under_a_refusal(talk):
    """What the caption asked is answered under a refusal and after a failure too, without a clip."""
    asked = coach.reply(User(1, 1), "why are my quads sore", None, (), None, Texts("en")).context.to_dict()
    _, refusal = await result_of(talk, refused("too_blurred"), asked=asked)
    failure = coach.clip_failure("timeout", Texts("en"), asked)
    for result in (refusal, failure):
        (extra,) = result.extras
        assert "your question" in extra.text
        assert "thigh" in extra.text


async def test_a_look_on_request_is_no_verdict(talk):
    """A clip that was only looked at on request is not the latest verdict, and is not compared."""
    verdict = await talk.has_report(document("good", 3.0), days_ago=3)
    lenient = document("ambiguous", -9.0, notes=["lenient: asked for"])
    _, result = await result_of(talk, lenient, history=[verdict])
    latest = await talk.services.store.reports.latest(ANNA)
    assert latest.id == verdict.id
    assert "cmp" not in carries(FakeShown(result.main))
    (said,) = await talk.say("/history")
    assert "no verdict" in said.text
    assert "cmp" not in carries(said)


async def test_the_sample_is_nobodys_run(talk):
    """The sample's verdict leads to the user's own clip, and counts for no history, answer or plan."""
    report, result = await result_of(talk, document("over_lean", 19.0, sample=True))
    assert "cmp" not in carries(FakeShown(result.main))
    assert "your turn" in result.extras[-1].text
    assert await talk.services.store.reports.latest(ANNA) is None
    (said,) = await talk.say("why are my hip flexors sore?")
    assert "last clip" not in said.text
    (said,) = await talk.say("/history")
    assert "No clips yet" in said.text
    (said,) = await talk.press_data(f"1:num:{report.id}", said)
    assert said.message.document


async def test_why(talk):
    """Why? explains the clip."""
    report = await talk.has_report(document())
    (said,) = await talk.press_data(f"1:why:{report.id}", (await talk.say("/help"))[0])
    assert len(said.text) > 100


async def test_numbers(talk):
    """All numbers come as one HTML file that loads nothing from anywhere."""
    report = await talk.has_report(document())
    (said,) = await talk.press_data(f"1:num:{report.id}", (await talk.say("/help"))[0])
    page = said.message.document
    assert isinstance(page, Attachment)
    assert page.name.endswith(".html")
    assert b"http" not in page.content.replace(b"http-equiv", b"")


async def test_compare(talk):
    """A change larger than both margins is called real, and a smaller one the same; with its margin."""
    await talk.has_report(document("under_lean", -8.0), days_ago=20)
    report = await talk.has_report(document("good", 3.0))
    (said,) = await talk.press_data(f"1:cmp:{report.id}", (await talk.say("/help"))[0])
    assert "11\xa0% further forward, give or take 2." in said.text
    assert "it is real" in said.text
    assert "right way" in said.text
    assert said.message.photo is None  # no points are kept of these
    again = await talk.has_report(document("good", 3.5))
    (said,) = await talk.press_data(f"1:cmp:{again.id}", (await talk.say("/help"))[0])
    assert "call it the same" in said.text


async def test_history(talk):
    """The list shows every clip, newest first, refusals too; the chart comes as a picture."""
    (empty,) = await talk.say("/history")
    assert "No clips yet" in empty.text
    await talk.has_report(document("under_lean", -8.0), days_ago=20)
    await talk.has_report(refused(), days_ago=10)
    await talk.has_report(document("good", 3.0))
    (said,) = await talk.say("/history")
    assert said.text.index("lined up") < said.text.index("no verdict") < said.text.index("too little lean")
    (chart,) = await talk.press("Chart", said)
    assert chart.message.photo.content.startswith(b"\x89PNG")


async def test_compare_any_two(talk):
    """Any two clips of the history can be compared."""
    for day, offset in ((30, -9.0), (20, -4.0), (10, 3.0)):
        await talk.has_report(document("good", offset), days_ago=day)
    (said,) = await talk.say("/history")
    (choice,) = await talk.press("Compare two", said)
    assert len(choice.labels) == 3
    await talk.press("21 Oct", choice)
    assert len(choice.labels) == 2
    (compared,) = await talk.press("31 Oct", choice)
    assert "21 Oct 2026 → 31 Oct 2026" in compared.text


async def test_clear_clips(talk):
    """The user may have clips taken out of the chat, and leave them there again."""
    (said,) = await talk.say("/privacy")
    await talk.press(said.labels[0], said)
    user = await talk.services.store.users.get(ANNA)
    assert user.settings == {"clears_clips": True}
    (said,) = await talk.say("/privacy")
    assert said.labels == ["Leave clips here"]


async def test_history_pages(talk):
    """A long history has an older page."""
    for day in range(10):
        await talk.has_report(document(), days_ago=20 - day)
    (said,) = await talk.say("/history")
    (older,) = await talk.press("Older", said)
    assert older.text.count("too little lean") == 2


async def test_feedback(talk):
    """An opinion on a verdict is kept once and thanked for."""
    report = await talk.has_report(document())
    (asked,) = await talk.press_data(f"1:fba:{report.id}", (await talk.say("/help"))[0])
    await talk.press("No", asked)
    await talk.press_data(f"1:fb:report:{report.id}:no", asked)
    (kept,) = await talk.services.store.feedback.list(ANNA)
    assert (kept.about, kept.verdict) == (f"report:{report.id}", "no")


async def test_language(talk):
    """A language is chosen by button or by word and stays; the command menu follows."""
    (asked,) = await talk.say("/language")
    await talk.press("Русский", asked)
    (said,) = await talk.say("/privacy")
    assert said.text == Texts("ru")("privacy")
    assert ("help", Texts("ru")("command-help")) in talk.chat.menus[ANNA]
    await talk.say("/language en")
    (said,) = await talk.say("/help")
    assert said.text == Texts("en")("help")


async def test_units_and_leg(talk):
    """Units and leg length are kept; a height is turned into a leg."""
    (asked,) = await talk.say("/units")
    await talk.press("My leg length", asked)
    (said,) = await talk.say("178 cm")
    assert "87 cm" in said.text
    user = await talk.services.store.users.get(ANNA)
    assert user.leg_length_cm == pytest.approx(87.4)


async def test_leg_question_may_be_ignored(talk):
    """Asking something else instead of telling a leg length is answered as what it is."""
    await talk.press_data("1:leg", (await talk.say("/units"))[0])
    (said,) = await talk.say("999")
    assert "did not understand" in said.text
    (said,) = await talk.say("why are my quads sore?")
    assert "did not understand" not in said.text


async def test_export(talk):
    """/export gives every row about the user as JSON."""
    await talk.has_report(document())
    (said,) = await talk.say("/export")
    assert json.loads(said.message.document.content)["reports"]


async def test_delete(talk):
    """/delete asks once, then everything is gone, and the user may start anew."""
    await talk.has_report(document())
    (asked,) = await talk.say("/delete")
    await talk.press("Keep", asked)
    assert await talk.services.store.reports.list(ANNA)
    (asked,) = await talk.say("/delete")
    await talk.press("delete all", asked)
    assert "Everything about you is deleted" in asked.text
    assert await talk.services.store.reports.list(ANNA) == []
    assert await talk.services.store.users.get(ANNA) is None


async def test_stats_for_the_operator_only(talk):
    """/stats is no command for users."""
    (said,) = await talk.say("/stats")
    assert "do not know that command" in said.text
    operator = Talk(talk.services, talk.chat, ADMIN)
    await talk.say("qwxz brrm")
    (said,) = await operator.say("/stats")
    assert "users: 2" in said.text
    assert "answers unclear: " in said.text
    assert "qwxz" not in said.text


async def test_edited_question(talk):
    """A corrected question gets a new answer."""
    assert len(await talk.edit(text="why are my quads sore?")) == 1


async def test_reminder_follows_the_latest_clip(talk):
    """A reminder brings the drill of the latest finding's plan, and after four weeks asks for a new clip."""
    report = await talk.has_report(document("over_lean", 14.0), days_ago=29)
    await talk.services.store.users.change(ANNA, zone="Europe/Berlin")
    await talk.say("remind me every Tuesday at 7am")
    (reminder,) = await talk.services.store.reminders.list(ANNA)
    message = coach.reminder_due(reminder, report, talk.clock.now(), Texts("en"), late=False)
    assert "since your last clip" in message.text
    first_week = coach.reminder_due(
        reminder, report, report.created_at + timedelta(days=1), Texts("en"), late=True
    )
    assert "I was away at 07:00" in first_week.text
    assert "Week 1 of 4" in first_week.text
