"""Answers: what they hold, how long they are, how a conversation goes on."""

from __future__ import annotations

import json
from typing import get_args

import pytest

from knowledge import LANGUAGES, Context, advise, answer, drill, load
from knowledge.__main__ import main
from knowledge.drills import drill_rules
from knowledge.model import TOPICS, Finding, Lang
from knowledge.rules import sources
from knowledge.wording import MAX_CHARS


def clip(
    finding: str, value: float, low: float, high: float, confidence: str = "high", **more: object
) -> dict:
    """An analysis document with one measure."""
    measures = {"hip_ankle_offset_pct": {"value": value, "low": low, "high": high, "unit": "%"}}
    return {
        "schema": 1,
        "refusal": None,
        "finding": finding,
        "confidence": confidence,
        "measures": measures,
        **more,
    }


SORE_FLEXORS = "why are my hip flexors sore after long runs?"
FRONT = clip("over_lean", 14.0, 11.0, 17.0)
BEHIND = clip("under_lean", -6.0, -9.0, -3.0)
GOOD = clip("good", 4.0, 1.0, 7.0)


def test_sore_hip_flexors_get_explanation_try_drill_and_what_not_to_do() -> None:
    """The main question of the product."""
    got = answer(SORE_FLEXORS)
    assert (got.topic, got.finding, got.symptoms) == ("hip_flexors", "over_lean", ("sore_hip_flexors",))
    assert got.drills
    assert "often go" in got.text
    assert "Do not" in got.text
    assert "groin" in got.text


def test_words_alone_never_say_you_are() -> None:
    """Symptoms give "often goes with"."""
    for text in (SORE_FLEXORS, "sore quads on the flat", "heel hurts", "legs drag"):
        assert "you are over" not in answer(text).text.lower()


def test_clip_and_words_agree() -> None:
    """Both point to too much lean, and the interval is said."""
    got = advise(SORE_FLEXORS, FRONT)
    assert got.finding == "over_lean"
    assert "14\u00a0% in front of the ankle at midstance, give or take" in got.text
    assert got.text.startswith("Your last clip agrees")


def test_clip_and_words_disagree() -> None:
    """Then it is open, both are shown, and the start check decides."""
    got = advise(SORE_FLEXORS, BEHIND)
    assert (got.finding, got.drills) == ("ambiguous", ())
    assert got.ask is not None
    assert got.ask.id == "start-check"


def test_a_weak_clip_does_not_overrule_the_words() -> None:
    """Low confidence: what the runner feels weighs more."""
    got = advise(SORE_FLEXORS, clip("under_lean", -2.0, -9.0, 5.0, "low"))
    assert got.finding == "over_lean"
    assert "cannot settle" in got.text


def test_two_readings_with_a_low_cadence() -> None:
    """Hip behind, legs drag, cadence wholly below 170: doctrine statement 21."""
    low = {**BEHIND, "cadence_spm": {"value": 158.0, "low": 155.0, "high": 161.0}}
    got = advise("my legs drag late in long runs", low)
    assert got.finding == "ambiguous"
    assert "Two readings" in got.text


def test_a_good_clip_with_sore_quads_is_open() -> None:
    """Lean is not the first suspect then."""
    assert advise("quads sore after flat runs", GOOD).finding == "ambiguous"


@pytest.mark.parametrize(
    "report", [None, {}, {"refusal": {"code": "too_few_steps", "message": "x"}}, {"steps": 3}]
)
def test_without_a_verdict_words_stand_alone(report: dict | None) -> None:
    """No report, an empty one, a refused one, one that is none."""
    assert advise(SORE_FLEXORS, report).finding == "over_lean"


def test_a_red_flag_comes_before_the_clip() -> None:
    """Nothing of the clip is told."""
    got = advise("chest pain when I run", FRONT)
    assert got.red_flag is not None
    assert "clip" not in got.text.lower()


def test_a_change_counts_only_beyond_the_intervals() -> None:
    """Overlap is noise."""
    assert "within my error" in advise("is my lean right?", GOOD, [clip("good", 5.0, 2.0, 8.0)]).text
    assert "moved towards" in advise("is my lean right?", GOOD, [FRONT]).text


def test_a_clip_alone_gets_its_finding_in_words() -> None:
    """The result message of a clip."""
    got = advise(None, FRONT, lang="de")
    assert (got.lang, got.finding) == ("de", "over_lean")
    assert got.drills


def test_a_question_back_is_answered_by_its_button() -> None:
    """Heavy legs: pulling the leg through points to too much lean."""
    first = answer("heavy legs at the end of every long run")
    assert first.ask is not None
    assert 2 <= len(first.ask.options) <= 3
    pull = next(option for option in first.ask.options if option.id.endswith(":pull"))
    assert answer(pull.id, "en", first.context).finding == "over_lean"
    assert answer(pull.label, "en", first.context).finding == "over_lean"


def test_why_and_how_often_lean_on_the_last_answer() -> None:
    """Follow-ups know what was talked of."""
    first = answer("quads sore after flat runs")
    why = answer("why?", "en", first.context)
    often = answer("how often?", "en", first.context)
    assert (why.topic, why.finding) == ("quads", "under_lean")
    assert often.topic == "drills"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("finding", get_args(Finding))
def test_every_finding_has_its_follow_ups(lang: Lang, finding: Finding) -> None:
    """Whatever was found last, each button after it has words."""
    context = Context(lang=lang, topic="lean_amount", finding=finding)
    for follow in ("why", "how-often", "drill", "other"):
        assert 0 < len(answer(f"follow:{follow}", lang, context).text) <= MAX_CHARS


def test_a_conversation_survives_json() -> None:
    """The caller keeps the context as it likes."""
    context = answer(SORE_FLEXORS).context
    assert Context.from_dict(json.loads(json.dumps(context.to_dict()))) == context


def test_who_asks_why_to_believe_gets_the_other_side() -> None:
    """Research on leaning is mixed, and the bot says so."""
    got = answer("why should I believe you?")
    assert got.topic == "about_bot"
    assert "mixed" in got.text


def test_my_physio_said_comes_first() -> None:
    """No plan of a professional is overruled."""
    assert "plan comes first" in answer("my physio said to stretch my tight calves, ok?").text


def test_no_medicine_no_dose() -> None:
    """A pharmacist or doctor does that."""
    assert "do not advise on medicines" in answer("ibuprofen before the race?").text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "text", ["", " ", "🙃" * 4096, "+49 170 1234567", "https://example.com", "مرحبا", "asdf qwer"]
)
def test_what_is_no_question_gets_one_calm_line(lang: str, text: str) -> None:
    """In the runner's language, offering what can be done."""
    got = answer(text, lang)
    assert got.lang == lang
    assert got.topic in ("unclear", "off_topic", "about_bot")
    assert got.text


def test_loading_twice_is_harmless() -> None:
    """Everything is read once."""
    load()
    load("en")


#: Every field of the document that other programs read, with its type.
CONTRACT = {
    "lang": str, "topic": str, "topics": list, "finding": str, "symptoms": list,
    "red_flag": (dict, type(None)),
    "asks_back": bool, "drills": list, "sources": list, "text": str, "reasons": list,
}  # fmt: skip


@pytest.mark.parametrize("text", [SORE_FLEXORS, "chest pain", "heavy legs late in a race", "🙃"])
@pytest.mark.parametrize("field", CONTRACT)
def test_the_command_line_prints_the_contract(
    capsys: pytest.CaptureFixture[str], text: str, field: str
) -> None:
    """One JSON document, each field of its type, whatever was asked."""
    assert main([text, "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert set(document) == set(CONTRACT)
    assert isinstance(document[field], CONTRACT[field])


def test_a_document_of_a_red_flag_has_its_tier_and_nothing_of_form() -> None:
    """It only routes: symptoms are named, and nothing is done with them."""
    document = answer("chest pain and my quads are sore").to_document()
    assert document["red_flag"] == {"tier": 1}
    assert (document["topic"], document["topics"], document["finding"]) == ("red_flag", ["red_flag"], "none")
    assert (document["symptoms"], document["drills"], document["asks_back"]) == (["sore_quads"], [], False)


def test_a_document_names_only_what_is_known() -> None:
    """Topics, findings, drills and sources are those of the content."""
    document = answer("sore quads after flat runs").to_document()
    assert document["topic"] == document["topics"][0] == "quads"
    assert set(document["topics"]) <= set(TOPICS)
    assert set(document["drills"]) <= set(drill_rules())
    assert set(document["sources"]) <= set(sources())


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "show me the drill"),
        ("de", "zeig mir die Übung"),
        ("es", "enséñame el ejercicio"),
        ("fr", "montre-moi l'exercice"),
        ("pt", "me mostra o exercício"),
        ("ru", "покажи упражнение"),
    ],
)
def test_the_drill_is_shown_when_asked_for_in_words(lang: str, text: str) -> None:
    """As by its button."""
    first = answer("sore quads after flat runs")
    got = answer(text, lang, first.context)  # type: ignore[arg-type]
    assert got.drills == first.drills
    assert got.text.startswith(drill(first.drills[0], lang).name)  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_folded_hands_say_thanks(lang: str) -> None:
    """Alone and after an answer."""
    assert answer("🙏", lang).topic == "about_bot"
    assert answer("🙏", lang, answer("sore quads").context).topic == "about_bot"


def test_a_batch_answers_line_by_line(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:
    """In order, with the id that was given."""
    path = tmp_path / "q.jsonl"
    path.write_text(
        '{"id": "a", "text": "hi"}\n\n{"id": "b", "text": "Wade tut weh", "lang": "de"}\n', "utf-8"
    )
    assert main(["--batch", str(path)]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["id"], row["lang"]) for row in rows] == [("a", "en"), ("b", "de")]


def test_a_file_that_cannot_be_read_is_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    """One line on stderr."""
    assert main(["--batch", "/nowhere.jsonl"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_an_answer_fits_a_phone_screen() -> None:
    """Nine hundred characters."""
    for text in (SORE_FLEXORS, "quads and hip flexors sore", "my physio said ibuprofen for sore quads"):
        for report in (None, FRONT, BEHIND, GOOD):
            assert len(advise(text, report, [BEHIND]).text) <= MAX_CHARS


def test_centimetres_for_a_known_leg():
    """With the leg length the clip's offset is told in centimetres or inches, else in per cent."""
    report = clip("under_lean", -4.0, -6.0, -2.0)
    told = [
        advise("why are my quads sore", {**report, "runner": runner}, lang="en").text
        for runner in ({}, {"leg_cm": 85.0}, {"leg_cm": 85.0, "inches": True})
    ]
    assert "4\u00a0% behind the ankle at midstance, give or take 2." in told[0]
    assert "3 cm behind the ankle at midstance, give or take 1.5." in told[1]
    assert "1.3 in behind the ankle at midstance, give or take 0.5." in told[2]


def test_an_unmeasured_clip_is_not_quoted():
    """A clip without an offset is told as unmeasured, without a gap where its number would be."""
    report = clip("ambiguous", -4.0, -6.0, -2.0)
    report["measures"] = {}
    told = advise("why are my quads sore", report, lang="en").text
    assert "could not measure" in told.partition("\n")[0]


def test_told_pace_goes_with_the_clip():
    """A told pace is answered with the clip: more lean when faster, and no angle is right."""
    for speed, part in ((2.8, "the lean is small"), (5.0, "more than on an easy run")):
        told = advise(None, clip("good", 4.0, 2.0, 6.0) | {"runner": {"speed_mps": speed, "pace": "6:00/km"}})
        assert part in told.text
        assert "6:00/km" in told.text
        assert "not at an angle" in told.text
