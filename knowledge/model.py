"""What a coach writes (content, validated at load) and what a runner gets (answers, frozen values).

Content classes are pydantic models of the YAML files in ``knowledge/content``. Text ids in them name
messages of ``<lang>.ftl``. Sources are ids of ``sources.yaml``: doctrine statements (``D17``), other pages
of the same author (``BR-6``), contradictions (``C4``) and evidence items (``E29``).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

Lang = Literal["en", "de", "es", "fr", "pt", "ru"]
LANGUAGES: tuple[Lang, ...] = get_args(Lang)

Topic = Literal[
    "quads", "hip_flexors", "plantar_heel", "calves", "late_fatigue", "lean_amount", "lean_source",
    "sitting_back", "speed_terrain", "footstrike", "cadence", "posture_upper", "pelvis_core", "stretching",
    "drills", "other_pain", "other_form", "red_flag", "filming", "score", "reminders", "privacy",
    "about_bot", "off_topic", "unclear",
]  # fmt: skip
TOPICS: tuple[Topic, ...] = get_args(Topic)

Finding = Literal["under_lean", "over_lean", "lean_from_hips", "sitting_back", "good", "none", "ambiguous"]
FINDINGS: tuple[Finding, ...] = get_args(Finding)
Tier = Literal[1, 2, 3]


class Content(BaseModel):
    """Base of everything a coach edits: unknown keys are errors, values never change after load."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Content):
    """One statement or item that rules cite. ``unused`` says why no rule needs it."""

    claim: str
    url: str | None = None
    unused: str | None = None


class Condition(Content):
    """True when every given list holds. ``all``/``any``/``none`` name symptoms, marks and findings alike.

    Names are symptom ids (``sore_quads``), context marks (``hills``), ``reply:<option>`` for the answer to
    a question asked back, ``clip:<finding>`` for the last clip's finding.
    """

    all: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    none: tuple[str, ...] = ()

    def holds(self, facts: frozenset[str] | set[str]) -> bool:
        """Whether ``facts`` has all of ``all``, one of ``any`` (if given) and nothing of ``none``."""
        return (
            facts.issuperset(self.all)
            and (not self.any or not facts.isdisjoint(self.any))
            and facts.isdisjoint(self.none)
        )


class Rule(Content):
    """A topic's answer under a condition; the first rule of a topic that holds is the one that speaks.

    ``because`` explains, ``check`` says how the runner can look for it, ``try`` what to change, ``drill``
    names one drill, ``avoid`` what not to do, ``see`` when to see someone: ids of texts, all but the first
    optional. ``ask`` names one question of ``asks.yaml``.
    """

    id: str
    topic: Topic
    when: Condition = Condition()
    because: str
    check: str | None = None
    try_: str | None = Field(default=None, alias="try")
    drill: str | None = None
    avoid: str | None = None
    see: str | None = None
    ask: str | None = None
    sources: tuple[str, ...] = Field(min_length=1)


class FindingRule(Content):
    """The first rule that holds says what the words point to."""

    finding: Finding
    when: Condition
    sources: tuple[str, ...] = Field(min_length=1)


class Rider(Content):
    """A line that goes with every answer for which ``when`` holds, whatever rule speaks."""

    text: str
    when: Condition
    sources: tuple[str, ...] = Field(min_length=1)


class AskRule(Content):
    """A question back: text ``ask-<id>``, two or three options with a text ``ask-<id>-<option>`` each.

    An option maps to the facts that choosing it adds, as if the runner had said so at first.
    """

    options: dict[str, tuple[str, ...]] = Field(min_length=2, max_length=3)
    topic: Topic
    sources: tuple[str, ...] = Field(min_length=1)


class ClipRule(Content):
    """How words and the last clip go together: ``text`` says it, ``finding`` is what the answer points to."""

    id: str
    when: Condition
    text: str
    finding: Finding | Literal["words", "clip"]
    ask: str | None = None
    sources: tuple[str, ...] = Field(min_length=1)


class RedFlagRule(Content):
    """A sign that needs a person: ``text`` routes, ``tier`` 1 now, 2 today, 3 stop and be seen."""

    id: str
    tier: Tier
    when: Condition
    text: str
    sources: tuple[str, ...] = Field(min_length=1)


class Drill(Content):
    """One drill. Its words are the message ``drill-<id>`` of ``drills.<lang>.ftl``.

    The message's value is the name; attributes: ``.purpose``, ``.step-1`` … ``.step-N`` (N = ``steps``),
    ``.dose``, ``.cue``, ``.mistake``, ``.week-1`` … ``.week-4``, ``.stop``. ``common_way`` marks steps the
    doctrine only links to, so that they are offered as "a common way to do it". ``pictures`` names poses
    of the mannequin, in order; one caption each as attribute ``.picture-1`` ….
    """

    id: str
    findings: tuple[Finding, ...]
    topics: tuple[Topic, ...] = ()
    steps: int = Field(ge=1, le=6)
    minutes: int = Field(ge=1, le=15)
    common_way: bool
    pictures: tuple[str, ...] = Field(min_length=1, max_length=4)
    needs: tuple[str, ...] = ()
    sources: tuple[str, ...] = Field(min_length=1)


class PlanWeek(Content):
    """One week of a plan: the drills of that week and the text ``plan-<finding>-week-<n>``."""

    drills: tuple[str, ...] = Field(min_length=1, max_length=2)
    sessions: int = Field(ge=1, le=7)


class PlanRule(Content):
    """Four weeks for one finding, one change at a time; introduction ``plan-<finding>``."""

    finding: Finding
    weeks: tuple[PlanWeek, PlanWeek, PlanWeek, PlanWeek]
    sources: tuple[str, ...] = Field(min_length=1)


class ReportView(BaseModel):
    """The few fields of an analysis document that words are weighed against; the rest is ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    class Measure(BaseModel):
        """A value with its interval; None where the clip could not tell."""

        model_config = ConfigDict(extra="ignore", frozen=True)
        value: float | None = None
        low: float | None = None
        high: float | None = None

    class RefusalView(BaseModel):
        """Why a clip has no verdict."""

        model_config = ConfigDict(extra="ignore", frozen=True)
        code: str
        message: str = ""

    class Scores(BaseModel):
        """0 to 100, None where unknown."""

        model_config = ConfigDict(extra="ignore", frozen=True)
        lean: float | None = None
        midstance: float | None = None

    class Runner(BaseModel):
        """What the runner told beside the clip: how they read lengths, and how fast they ran.

        ``leg_cm`` turns the offset into centimetres, or ``inches``; ``pace`` is how the speed is written.
        """

        model_config = ConfigDict(extra="ignore", frozen=True)
        leg_cm: float | None = None
        inches: bool = False
        speed_mps: float | None = None
        pace: str = ""

    refusal: RefusalView | None = None
    runner: Runner = Runner()
    finding: str | None = None
    variant: str | None = None
    confidence: str | None = None
    cadence_spm: Measure | None = None
    measures: dict[str, Measure] = {}
    scores: Scores | None = None
    steps: list[Any] = []
    setting: str | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """A button: pass ``id`` back as the next text (with the context), show ``label``."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Ask:
    """One question back with two or three ready replies."""

    id: str
    text: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A professional is needed: 1 emergency number now, 2 today, 3 stop running and be seen."""

    tier: Tier
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What the last answers were about. The caller keeps it and passes it in with the next message."""

    lang: Lang | None = None
    topic: Topic | None = None
    finding: Finding = "none"
    symptoms: tuple[str, ...] = ()
    rule: str | None = None
    drill: str | None = None
    asked: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Context:
        """The context of :meth:`to_dict`; unknown keys (from another version) are left out."""
        known = {k: v for k, v in data.items() if k in cls.__slots__}
        return cls(**{**known, "symptoms": tuple(known.get("symptoms") or ())})


@dataclass(frozen=True, slots=True)
class Answer:
    """What the runner gets, with the words that led to it in ``reasons``."""

    lang: Lang
    topic: Topic
    topics: tuple[Topic, ...]
    finding: Finding
    symptoms: tuple[str, ...]
    text: str
    red_flag: RedFlag | None = None
    ask: Ask | None = None
    drills: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    follow_ups: tuple[Option, ...] = ()
    reasons: tuple[str, ...] = ()
    context: Context = field(default_factory=Context)

    @property
    def asks_back(self) -> bool:
        """Whether one question is put back to the runner."""
        return self.ask is not None

    def to_document(self) -> dict[str, Any]:
        """The fields of the command line's contract."""
        return {
            "lang": self.lang,
            "topic": self.topic,
            "topics": list(self.topics),
            "finding": self.finding,
            "symptoms": list(self.symptoms),
            "red_flag": {"tier": self.red_flag.tier} if self.red_flag else None,
            "asks_back": self.asks_back,
            "drills": list(self.drills),
            "sources": list(self.sources),
            "text": self.text,
            "reasons": list(self.reasons),
        }


@dataclass(frozen=True, slots=True)
class DrillText:
    """A drill in one language, ready to show. ``steps`` and ``weeks`` in order; ``weeks`` has four."""

    id: str
    name: str
    purpose: str
    steps: tuple[str, ...]
    dose: str
    cue: str
    mistake: str
    weeks: tuple[str, ...]
    stop: str
    common_way: str | None
    pictures: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanText:
    """Four weeks for a finding in one language: an introduction and (text, drill ids, sessions) per week."""

    finding: Finding
    intro: str
    weeks: tuple[tuple[str, tuple[str, ...], int], ...]
