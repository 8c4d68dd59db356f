"""Values in plain words: lengths, margins, the normal range, reasons, changes, progress."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import knowledge
from bot import coach, render
from bot.lengths import parse_leg_cm
from bot.records import Reminder, User
from bot.render import menu
from bot.render.amounts import Interval, Lengths, interval, normal_range
from bot.render.parts import visible_length
from bot.render.reminding import TodaysDrill, due
from bot.render.verdict import LEANINGS, reasons, sureness, verdict_text
from bot.render.weeks import Change
from bot.slowmotion import told_factor
from bot.texts import LANGUAGES, Texts
from tests.bot.talk import document

ENGLISH = Texts("en")
NORMAL = (-1.0, 10.0)
REMINDER = Reminder(1, 1, 1, "weekly", (1,), time(7), "Europe/Berlin", None)


def sentence(value, margin, **user):
    """The offset sentence for a value and its margin."""
    return Lengths(User(1, 1, **user), ENGLISH).offset_sentence(
        Interval(value, value - margin, value + margin)
    )


def test_offset_in_percent():
    """Without a leg length the offset is in per cent of it."""
    assert sentence(4.4, 1.2) == "Hip <b>4 % of leg length in front of the ankle</b>, give or take 1."


def test_offset_in_centimetres():
    """With a leg length it is in centimetres."""
    told = sentence(-4.7, 1.8, leg_length_cm=85.0)
    assert told == "Hip <b>4 cm behind the ankle</b> for 85 cm of leg, give or take 1.5."


def test_offset_in_inches():
    """Inches are told with a digit more."""
    told = sentence(-4.7, 1.8, leg_length_cm=85.0, units="imperial")
    assert told == "Hip <b>1.6 in behind the ankle</b> for 33 in of leg, give or take 0.5."


@given(st.floats(0, 40))
def test_margin_is_read_at_a_glance(margin):
    """A margin is whole, or below two a half, never nought, and never far from what was measured."""
    told = float(Lengths(User(1, 1), ENGLISH).margin(margin))
    assert told >= 0.5
    assert told == int(told) or told in (0.5, 1.5)
    assert abs(told - margin) <= 0.5


def test_offset_zero():
    """A hip within half a unit is right above, without a sign or a zero."""
    assert sentence(-0.4, 2.0).startswith("Hip <b>right above the ankle</b>")


@given(
    st.floats(-60, 60), st.floats(0, 30), st.one_of(st.none(), st.floats(50, 115)), st.sampled_from(LANGUAGES)
)
def test_place_agrees_with_sign(value, margin, leg, lang):
    """Whatever the value, the words never say the wrong side."""
    texts = Texts(lang)
    told = Lengths(User(1, 1, leg_length_cm=leg), texts).place(value, margin)
    behind = texts("place-behind", amount="§").partition("§")
    if value > 0:
        assert not (told.startswith(behind[0]) and told.endswith(behind[2]) and behind[0] + behind[2])


def test_interval_without_ends():
    """A value without a range has no margin; a value that is null is unknown."""
    assert interval({"measures": {"x": {"value": 3, "low": None, "high": None}}}, "x").margin == 0
    assert interval({"measures": {"x": {"value": None, "low": 1, "high": 2}}}, "x") is None
    assert interval({"cadence_spm": None}, "cadence_spm") is None


def test_normal_range_is_the_one_that_was_judged_with():
    """The text's normal range is the report's own; no other measure has one."""
    report = document()
    report["measures"]["normal_offset_pct"] = {"value": 5.0, "low": -0.4, "high": 10.4, "unit": "%"}
    assert normal_range(report, "hip_ankle_offset_left_pct") == (-0.4, 10.4)
    assert normal_range({}, "hip_ankle_offset_pct") is None
    assert normal_range(report, "duty_factor") is None


def test_reasons_are_translated():
    """A known code is said in the user's language with the report's numbers; a new one only in English."""
    doc = document(notes=["low_fps: 30 frames", "new_one: Something new."], clip={"fps": 29.97})
    assert reasons(doc, Texts("de")) == [Texts("de")("reason-low_fps", fps="30")]
    assert "Something new." in reasons(doc, ENGLISH)


def test_doubt_is_a_reason_to_doubt():
    """Low confidence names a reason for doubt, not just the first note."""
    doc = document(confidence="low", notes=["cadence_low: x", "spread: y"])
    assert "differ a lot" in sureness(doc, ENGLISH)
    assert sureness(document(confidence="low"), ENGLISH) == ENGLISH("sure-low-plain")


def test_two_readings_say_why():
    """Two readings are followed by what the clip could not settle, not by how sure that is."""
    doc = document("ambiguous", confidence="medium", reasons=["band_edge: x"])
    assert sureness(doc, ENGLISH) == ENGLISH("reason-band_edge")


def test_weaker_look():
    """A clip that shows too little is told as a leaning, never as a verdict."""
    doc = document(
        "ambiguous",
        confidence="low",
        notes=["lenient: x"],
        reasons=["towards_over_lean: x", "hip_in_front: x"],
    )
    told = verdict_text(User(1, 1), doc, None, ENGLISH)
    assert "No verdict" in told
    assert ENGLISH("reason-towards_over_lean") in told
    assert ENGLISH("verdict-over_lean") not in told


def test_every_code_of_the_analysis_has_words():
    """Every code that the analysis may give as a reason, a note or a refusal is known here."""
    import re
    from pathlib import Path

    folder = Path(__file__).parents[2] / "analysis"
    code = "".join(
        (folder / name).read_text(encoding="utf-8") for name in ("scoring.py", "notes.py", "lenient.py")
    )
    codes = set(re.findall(r"[\"']([a-z_]+): [A-Z{]", code))
    assert len(codes) > 15
    codes -= {"weaker_possible"}  # said by a button
    codes |= LEANINGS
    assert [c for c in codes if not ENGLISH.has(f"reason-{c}")] == []
    refusals = re.findall(r'code = "(\w+)"', (folder / "errors.py").read_text(encoding="utf-8"))
    assert [c for c in refusals if not ENGLISH.has(f"refusal-{c}")] == []


@pytest.mark.parametrize(
    ("before", "after", "larger", "direction"),
    [(-8, 3, True, 1), (3, -8, True, -1), (3, 6, True, 0), (3, 4, False, 0), (15, -6, True, 0)],
)
def test_change(before, after, larger, direction):
    """A change counts when it exceeds both margins together, and its way is seen from the normal range."""
    change = Change(Interval(before, before - 1, before + 1), Interval(after, after - 1, after + 1), NORMAL)
    assert change.is_larger_than_noise is larger
    assert change.direction == direction


@pytest.mark.parametrize("stage", ["queued", "download", "decode", "pose", "measure", "draw"])
@pytest.mark.parametrize("fraction", [None, 0.0, 0.5, 1.0, 7.0])
def test_working(stage, fraction):
    """Each stage has its words, a bar of ten blocks, and Cancel."""
    message = render.working(stage, fraction, ENGLISH)
    assert message.buttons
    assert stage == "queued" or message.text.count("▰") + message.text.count("▱") == 10


def test_bar_moves_on():
    """The bar never goes back from one stage to the next."""
    stages = [
        ("download", 1.0),
        ("decode", 1.0),
        ("pose", 0.1),
        ("pose", 0.9),
        ("measure", 0.5),
        ("draw", 1.0),
    ]
    counts = [render.working(stage, fraction, ENGLISH).text.count("▰") for stage, fraction in stages]
    assert counts == sorted(counts)
    assert counts[-1] == 10


@pytest.mark.parametrize("code", ["internal", "timeout", "busy", "cancelled", "never heard of"])
def test_failure(code):
    """Every failure has words, an unknown one too."""
    assert len(render.failure(code, Texts("fr")).text) > 20


@pytest.mark.parametrize("lang", LANGUAGES)
def test_captions_fit(lang):
    """What stands under a picture keeps Telegram's 1024 characters in every language."""
    texts = Texts(lang)
    told = [menu.start(texts), menu.film_tips(texts)]
    told += [coach.drill_card(drill.id, texts) for drill in knowledge.drills(lang)]
    for message in told:
        assert message.photo
        assert visible_length(message.text) <= 1024


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_drill_card_is_read_at_the_roadside(lang):
    """Every drill's card is about one phone screen, and its details are shorter still."""
    texts = Texts(lang)
    for drill in knowledge.drills(lang):
        assert visible_length(coach.drill_card(drill.id, texts).text) <= 610
        assert visible_length(coach.drill_card(drill.id, texts, details=True).text) <= 450


@pytest.mark.parametrize("lang", LANGUAGES)
def test_reminders_fit(lang):
    """Every drill's reminder, with all its extras, fits under the drill's picture."""
    texts = Texts(lang)
    for drill in knowledge.drills(lang):
        today = TodaysDrill(drill.id, drill.name, drill.steps, drill.cue, 4, drill.weeks[3])
        message = due(REMINDER, today, True, texts, weeks_since_clip=5)
        assert message.photo
        assert visible_length(message.text) <= 1024


def test_labels():
    """The words on pictures are there in Cyrillic as well."""
    assert render.picture_labels(Texts("ru"))["hip"] != render.picture_labels(ENGLISH)["hip"]


def test_visible_length():
    """Markup does not count, an emoji counts as two."""
    assert visible_length("<b>a&amp;</b>🦵") == 4


@pytest.mark.parametrize(
    ("text", "leg"),
    [("178 cm", 87.4), ("1,78 m", 87.4), ("1.78", 87.4), ("5'10\"", 87.3), ("5 ft 10", 87.3),
     ("leg 85 cm", 85), ("85", 85), ("33 in", 83.8), ("33\"", 83.8), ("6'", 89.8),
     ("рост 178 см", 87.4), ("178", 87.4),
     ("20 cm", None), ("3000", None), ("hello", None), ("", None)],
)  # fmt: skip
def test_leg(text, leg):
    """A height or a leg length in any usual form gives the leg; nonsense gives none."""
    found = parse_leg_cm(text)
    assert found is None if leg is None else found == pytest.approx(leg, abs=0.1)


@pytest.mark.parametrize(
    ("caption", "factor"),
    [("slow motion 240 fps", 8), ("240fps", 8), ("Zeitlupe 4x", 4), ("60 fps", None),
     ("filmed in 4k 60fps", None), ("easy pace 6:00/km", None), ("x8 slo-mo", 8),
     ("ralenti 120 ips", 4), ("", None), ("slow 1000 fps", None),
     ("замедленно 120 к/с", 4), ("slow run 5 x 1 km", None)],
)  # fmt: skip
def test_slow_motion(caption, factor):
    """A told frame rate or factor is read; the rate of an ordinary clip is not slow motion."""
    assert told_factor(caption) == factor


@given(st.text(max_size=200))
def test_any_text(text):
    """No text makes these readers fail."""
    parse_leg_cm(text)
    told_factor(text)
