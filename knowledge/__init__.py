"""Question or finding -> answer. Pure: reads only its own data files."""

from __future__ import annotations

from knowledge.advice import advise, answer, drill, drills, load, plan
from knowledge.model import LANGUAGES, Answer, Ask, Context, DrillText, Option, PlanText, RedFlag

__all__ = [
    "LANGUAGES",
    "Answer",
    "Ask",
    "Context",
    "DrillText",
    "Option",
    "PlanText",
    "RedFlag",
    "advise",
    "answer",
    "drill",
    "drills",
    "load",
    "plan",
]
