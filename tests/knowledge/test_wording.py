"""Every answer that the rules can give, with and without a clip: short, safe, and of one mind."""

from __future__ import annotations

from itertools import product
from typing import Any, get_args

import pytest

from knowledge import LANGUAGES
from knowledge.advice import Draft, compose, texts_of
from knowledge.clip import view
from knowledge.intents import Meaning
from knowledge.model import Answer, Lang, Rule, Topic
from knowledge.rules import find_finding, rules
from knowledge.wording import MAX_CHARS, fit, own_advice

RULES = [(topic, rule) for topic, entries in rules().items() for rule in entries]
#: What sends the lean one way or the other.
MORE, LESS = {"try-lean-a-little"}, {"try-back-a-little", "try-land-in-front"}
MORE_DRILLS, LESS_DRILLS = {"falling_start", "start_stop_game"}, {"back_a_little", "land_a_little_in_front"}


def clip(finding: str, value: float, confidence: str = "high", cadence: float = 172.0) -> dict[str, Any]:
    """A report with a pace and a leg length, so that everything it can say is said."""
    return {
        "schema": 1,
        "refusal": None,
        "finding": finding,
        "confidence": confidence,
        "measures": {
            "hip_ankle_offset_pct": {"value": value, "low": value - 3, "high": value + 3, "unit": "%"}
        },
        "cadence_spm": {"value": cadence, "low": cadence - 2, "high": cadence + 2},
        "runner": {"leg_cm": 85.0, "speed_mps": 2.8, "pace": "6:00/km"},
    }


CLIPS = {
    "none": None,
    "under": clip("under_lean", -6.0),
    "over": clip("over_lean", 14.0),
    "hips": clip("lean_from_hips", -5.0),
    "good": clip("good", 4.0),
    "open": clip("ambiguous", -1.0),
    "slow steps": clip("under_lean", -6.0, cadence=158.0),
}
EARLIER = [clip("over_lean", 22.0)]


def said(topic: Topic, rule: Rule, report: dict[str, Any] | None, lang: Lang, *also: str) -> Answer:
    """What a rule answers to the facts that call it."""
    named = {*rule.when.all, *rule.when.any[:1], *also}
    found = [name.partition(":")[2] for name in named if name.startswith("finding:")]
    facts = {name for name in named if not name.startswith("finding:")}
    meaning = Meaning(lang, frozenset(facts), (), 5, True, (), {topic: 5.0})
    draft = Draft(meaning, texts_of(lang), facts, [topic], ())
    draft.finding = found[0] if found else find_finding(facts)  # type: ignore[assignment]
    return compose(draft, view(report), EARLIER)


def has(answer: Answer, *names: str) -> bool:
    """Whether one of these texts stands in the answer."""
    return any(texts_of(answer.lang).say(name) in answer.text for name in names)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_answer_fits_a_phone_screen(lang: Lang) -> None:
    """Whatever the clip adds, and even where a minor, a physio and a medicine are spoken of at once."""
    for (topic, rule), report in product(RULES, CLIPS.values()):
        for also in ((), ("minor", "professional", "medication")):
            assert 0 < len(said(topic, rule, report, lang, *also).text) <= MAX_CHARS, rule.id


def test_no_answer_sends_the_lean_both_ways() -> None:
    """Nothing to try and no drill of leaning more stands beside one of leaning less."""
    for (topic, rule), report in product(RULES, CLIPS.values()):
        got = said(topic, rule, report, "en")
        more = has(got, *MORE) or MORE_DRILLS & set(got.drills)
        less = has(got, *LESS) or LESS_DRILLS & set(got.drills)
        assert not (more and less), (rule.id, got.text)


def test_an_open_answer_changes_nothing() -> None:
    """Where the clip leaves it open, nothing is offered that changes the lean."""
    openings = ("otherwise: ", "not the first suspect", "leaves it open", "Two readings")
    for (topic, rule), report in product(RULES, CLIPS.values()):
        got = said(topic, rule, report, "en")
        if any(words in got.text for words in openings):
            assert not has(got, *MORE, *LESS), (rule.id, got.text)
            assert not got.drills, (rule.id, got.text)


def test_a_drill_never_stands_beside_change_nothing() -> None:
    """ "Do not change your lean" goes where the clip has settled it."""
    for (topic, rule), report in product(RULES, CLIPS.values()):
        got = said(topic, rule, report, "en")
        assert not (got.drills and has(got, "avoid-change", "avoid-correct-good")), (rule.id, got.text)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_answer_about_hip_flexors_and_thighs_names_the_signs_of_bone(lang: Lang) -> None:
    """Each rule of both topics, with every clip."""
    for (topic, rule), report in product(RULES, CLIPS.values()):
        if topic in ("quads", "hip_flexors"):
            assert has(said(topic, rule, report, lang), "see-bone-hip", "see-bone-thigh"), rule.id


def test_no_sentence_is_said_twice() -> None:
    """In no answer and no language."""
    for (topic, rule), report, lang in product(RULES, CLIPS.values(), get_args(Lang)):
        text = said(topic, rule, report, lang).text.replace("\n", " ")
        sentences = [sentence for sentence in text.split(". ") if len(sentence) > 12]
        assert len(sentences) == len(set(sentences)), (rule.id, lang, text)


def test_what_gives_way_goes_in_its_order() -> None:
    """The first to go is the first named, and only as many go as must."""
    part = "x" * 500
    assert fit([[("because", part)], [("check", part), ("try", "y")]], ("check", "try")) == f"{part}\n\ny"


def test_own_advice_goes_with_its_drill() -> None:
    """Another drill takes the rule's trial away; a drill where there was none takes its warning."""
    by_id = {rule.id: rule for _, rule in RULES}
    assert "try" in own_advice(by_id["quads-flat"], "falling_start")
    assert "try" not in own_advice(by_id["quads-flat"], None)
    assert "avoid" not in own_advice(by_id["tired-heavy"], "back_a_little")
