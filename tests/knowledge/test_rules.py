"""The coach's files hold together."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from knowledge import drill, plan
from knowledge.drills import drill_rules, plan_rules
from knowledge.language import words
from knowledge.library import ContentError, read
from knowledge.model import TOPICS, Condition, FindingRule
from knowledge.rules import asks, clip_rules, find_finding, finding_rules, riders, rules, sources
from knowledge.safety import red_flag_rules
from knowledge.sense import sense
from knowledge.texts import load_texts
from knowledge.together import alarms

EN = load_texts("en")


def all_rules() -> list[BaseModel]:
    """Everything that cites sources."""
    topic_rules = [rule for entries in rules().values() for rule in entries]
    return [
        *topic_rules, *finding_rules(), *riders(), *asks().values(), *clip_rules(), *red_flag_rules(),
        *drill_rules().values(), *plan_rules().values(),
    ]  # fmt: skip


def test_every_topic_has_a_rule_that_always_holds_last() -> None:
    """No question falls through."""
    for topic in TOPICS:
        assert rules()[topic][-1].when == Condition(), topic


def test_every_rule_cites_sources_that_exist() -> None:
    """A doctrine statement, another page, a contradiction or an evidence item."""
    for rule in all_rules():
        for source in rule.sources:  # type: ignore[attr-defined]
            assert source in sources(), (rule, source)


@pytest.mark.parametrize("number", range(1, 60))
def test_each_doctrine_statement_is_used_or_listed_as_not_needed(number: int) -> None:
    """All 59 of them."""
    name = f"D{number}"
    used = any(name in rule.sources for rule in all_rules())  # type: ignore[attr-defined]
    assert used or sources()[name].unused


def test_every_text_a_rule_names_exists() -> None:
    """In English; the other languages have the same ids."""
    names = [rule.text for rule in [*riders(), *clip_rules(), *red_flag_rules()]]
    for rule in [rule for entries in rules().values() for rule in entries]:
        names += [name for name in (rule.because, rule.check, rule.try_, rule.avoid, rule.see) if name]
        assert rule.ask is None or rule.ask in asks()
        assert rule.drill is None or rule.drill in drill_rules()
    for question, ask in asks().items():
        names += [f"ask-{question}", *(f"ask-{question}-{option}" for option in ask.options)]
    assert [name for name in names if name not in EN] == []


def test_every_fact_a_condition_names_can_come_about() -> None:
    """A misspelt fact would never hold."""
    known = set(sense().symptoms) | set(sense().signs) | {rule.id.lstrip("-") for rule in sense().derive}
    known |= {
        name for table in sense().complaints.values() for value in table.values() for name in value.split()
    }
    for part in (words("en"), words("common")):
        for kind in (part.body, part.feel, part.marks, part.things, part.signs):
            known |= set(kind)
    known |= {fact for ask in asks().values() for option in ask.options.values() for fact in option}
    known |= (
        {"question", "other_script"}
        | {alarm.sign for alarm in alarms()}
        | {f"{sign}_long_ago" for sign in sense().long_over}
    )
    for rule in [*(r for entries in rules().values() for r in entries), *finding_rules(), *riders(),
                 *red_flag_rules(), *sense().derive, *sense().nudges]:  # fmt: skip
        for name in (*rule.when.all, *rule.when.any, *rule.when.none):
            bare = re.sub("^(was|not|other):", "", name)
            assert bare in known or ":" in bare, (rule, name)


@pytest.mark.parametrize(
    ("facts", "finding"),
    [
        ({"sore_quads"}, "under_lean"),
        ({"plantar_pain"}, "under_lean"),
        ({"hard_to_push"}, "under_lean"),
        ({"sore_hip_flexors"}, "over_lean"),
        ({"legs_drag"}, "over_lean"),
        ({"foot_lands_under"}, "over_lean"),
        ({"hip_ahead_foot"}, "over_lean"),
        ({"butt_out"}, "lean_from_hips"),
        ({"hip_behind_foot"}, "sitting_back"),
        ({"hip_over_foot"}, "good"),
        ({"sore_quads", "sore_hip_flexors"}, "ambiguous"),
        ({"hard_to_push", "legs_drag"}, "ambiguous"),
        ({"tight_hip_flexors"}, "ambiguous"),
        ({"heavy_legs"}, "ambiguous"),
        ({"overstride"}, "ambiguous"),
        ({"low_cadence"}, "ambiguous"),
        ({"sore_quads", "hills_mark"}, "ambiguous"),
        ({"sore_quads", "hills_mark", "flat_mark"}, "under_lean"),
        ({"tight_calves"}, "none"),
        (set(), "none"),
    ],
)
def test_contradictions_are_resolved_as_the_doctrine_says(facts: set[str], finding: str) -> None:
    """Sections 2 and 3."""
    assert find_finding(facts) == finding


def test_there_are_drills_enough_and_a_plan_for_every_fault() -> None:
    """At least fourteen drills; four weeks per finding."""
    assert len(drill_rules()) >= 14
    for finding in ("under_lean", "over_lean", "lean_from_hips", "sitting_back"):
        assert len(plan(finding, "en").weeks) == 4
    assert drill("falling_start", "en").steps


def test_a_wrong_content_file_is_told_by_name_and_line(tmp_path: Path) -> None:
    """So that a coach can mend it."""
    path = tmp_path / "findings.yaml"
    path.write_text(
        "- finding: good\n  when: {}\n  sources: [D7]\n- finding: godo\n  when: {}\n  sources: [D7]\n"
    )
    with pytest.raises(ContentError, match=r"findings\.yaml:4: 1\.finding"):
        read(path, list[FindingRule])


def test_a_file_that_is_not_yaml_is_told_by_name_and_line(tmp_path: Path) -> None:
    """A missing bracket names its line."""
    path = tmp_path / "rules.yaml"
    path.write_text("- a\n- {b: [c\n")
    with pytest.raises(ContentError, match=r"rules\.yaml:\d"):
        read(path, list[FindingRule])
