"""Red flags: looked for before anything else, answered with nothing else."""

from __future__ import annotations

from functools import cache

from knowledge.library import CONTENT, read
from knowledge.model import RedFlagRule


@cache
def red_flag_rules() -> tuple[RedFlagRule, ...]:
    """Every sign that needs a person, most urgent first."""
    return tuple(read(CONTENT / "safety.yaml", list[RedFlagRule]))


def find_red_flag(facts: frozenset[str] | set[str]) -> RedFlagRule | None:
    """The most urgent sign in ``facts``, or None."""
    return next((rule for rule in red_flag_rules() if rule.when.holds(facts)), None)
