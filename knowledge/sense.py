"""What concepts add up to: ``content/meaning.yaml``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, cached_property

from knowledge.library import CONTENT, read
from knowledge.model import Condition, Content, Topic


class Derived(Content):
    """``id`` holds where ``when`` does, in a clause or (``whole``) in the message; ``-id`` takes it back."""

    id: str
    when: Condition
    whole: bool = False


class Nudge(Content):
    """Topics gain or lose where ``when`` holds."""

    when: Condition
    add: dict[Topic, float]


class Sense(Content):
    """``meaning.yaml``: what concepts add up to."""

    complaints: dict[str, dict[str, str]]
    derive: tuple[Derived, ...]
    symptoms: frozenset[str]
    signs: frozenset[str]
    healed: frozenset[str]
    long_over: frozenset[str]
    cleared: frozenset[str]
    only_asked: frozenset[str]
    topics: dict[Topic, dict[str, float]]
    nudges: tuple[Nudge, ...]

    @cached_property
    def parts(self) -> Mapping[str, frozenset[str]]:
        """The parts of the body that each symptom is felt in, none for most."""
        out: dict[str, set[str]] = {symptom: set() for symptom in self.symptoms}
        for part, feelings in self.complaints.items():
            for told in feelings.values():
                for symptom in told.split():
                    out.setdefault(symptom, set()).add(part)
        return {symptom: frozenset(parts) for symptom, parts in out.items()}


@cache
def sense() -> Sense:
    """What concepts add up to."""
    return read(CONTENT / "meaning.yaml", Sense)


def complaints_of(names: Iterable[str], rules: Sense) -> set[str]:
    """The complaints that ``part+feeling`` facts are."""
    pairs = (name.partition("+") for name in names)
    return {one for body, _, feel in pairs for one in rules.complaints.get(body, {}).get(feel, "").split()}


def apply_derived(facts: set[str], rules: Iterable[Derived]) -> None:
    """Add what follows, in the file's order."""
    for rule in rules:
        if rule.when.holds(facts):
            if rule.id.startswith("-"):
                facts.discard(rule.id[1:])
            else:
                facts.add(rule.id)
