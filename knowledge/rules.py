"""Which rule speaks: the coach's files, read once, and the first entry whose condition holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache

from knowledge.library import CONTENT, read
from knowledge.model import FINDINGS, AskRule, ClipRule, Finding, FindingRule, Rider, Rule, Source, Topic

_FUNCTIONS = frozenset({
    "red_flag", "filming", "score", "reminders", "privacy", "about_bot", "off_topic", "unclear", "other_pain",
    "other_form",
})  # fmt: skip
#: The start of the finding that the rules point to: none, and one that says something.
RULED, RULED_TELLING = 0.1, 0.2
#: How likely words alone must make a side before it is named.
SURE = 0.6
_BACK: tuple[Finding, ...] = ("under_lean", "sitting_back")
_ONE_SIDED: tuple[Finding, ...] = (*_BACK, "over_lean")
#: What is well, denied or over says nothing of a side; without a symptom of it words alone do not name it.
_WELL: dict[Finding, frozenset[str]] = {
    "under_lean": frozenset({"quads+fine", "not:sore_quads", "was:sore_quads"}),
    "over_lean": frozenset({"hip_flexors+fine", "not:sore_hip_flexors", "was:sore_hip_flexors"}),
}
#: Symptoms that point to one side.
_TELLING = frozenset({
    "sore_quads", "sore_hip_flexors", "legs_drag", "hard_to_push", "hip_behind_foot", "hip_ahead_foot",
    "plantar_pain",
})  # fmt: skip
_OPPOSITE = {pair for back in _BACK for pair in ((back, "over_lean"), ("over_lean", back))}


@cache
def sources() -> dict[str, Source]:
    """Every statement that may be cited, by id."""
    return read(CONTENT / "sources.yaml", dict[str, Source])


@cache
def rules() -> dict[Topic, tuple[Rule, ...]]:
    """The answers of each topic, in the file's order."""
    table: dict[Topic, list[Rule]] = {}
    for rule in read(CONTENT / "rules.yaml", list[Rule]):
        table.setdefault(rule.topic, []).append(rule)
    return {topic: tuple(entries) for topic, entries in table.items()}


@cache
def finding_rules() -> tuple[FindingRule, ...]:
    """What words point to, in order."""
    return tuple(read(CONTENT / "findings.yaml", list[FindingRule]))


@cache
def riders() -> tuple[Rider, ...]:
    """Lines that go with any answer."""
    return tuple(read(CONTENT / "riders.yaml", list[Rider]))


@cache
def asks() -> dict[str, AskRule]:
    """Questions back, by id."""
    return read(CONTENT / "asks.yaml", dict[str, AskRule])


@cache
def clip_rules() -> tuple[ClipRule, ...]:
    """How words and clip go together, in order."""
    return tuple(read(CONTENT / "clip.yaml", list[ClipRule]))


def sense_topics() -> frozenset[Topic]:
    """Topics that the doctrine speaks of, so that "why?" has an answer."""
    return frozenset(topic for topic in rules() if topic not in _FUNCTIONS)


def find_finding(facts: set[str], leaning: Mapping[Finding, float] | None = None) -> Finding:
    """What the words point to; ``none`` where no rule holds.

    ``leaning`` is how likely each finding is by the words alone. They may outvote a rule, but never turn what
    it says into the opposite, nor decide what symptoms of both sides leave open.
    """
    ruled: Finding = next((rule.finding for rule in finding_rules() if rule.when.holds(facts)), "none")
    if not leaning:
        return ruled
    start = RULED if ruled == "none" else RULED_TELLING
    likely = max(FINDINGS, key=lambda name: leaning[name] + start * (name == ruled))
    undecided = ruled == "ambiguous" and likely in _ONE_SIDED and not facts.isdisjoint(_TELLING)
    denied = likely != ruled and not facts.isdisjoint(_WELL.get(likely, ()))
    guessed = likely != ruled and likely in _ONE_SIDED and leaning[likely] < SURE
    return ruled if undecided or denied or guessed or (ruled, likely) in _OPPOSITE else likely


def choose_rule(topic: Topic, facts: set[str]) -> Rule:
    """The topic's first rule that holds; the last of a topic has no condition."""
    return next(rule for rule in rules()[topic] if rule.when.holds(facts))


def rider_texts(facts: Collection[str]) -> list[str]:
    """Text ids of the lines that go with an answer about ``facts``."""
    known = set(facts)
    return [rider.text for rider in riders() if rider.when.holds(known)]
