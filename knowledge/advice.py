"""The public calls: a question, with or without the last clip, to an answer.

The order never changes: red flags first and alone; then what the message leans on (a reply, a follow-up);
then topic, finding, rule, clip; then the words.
"""

from __future__ import annotations

import gc
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from knowledge import clip
from knowledge.drills import drill_rules, drill_text, plan_rules, plan_text
from knowledge.intents import Meaning
from knowledge.language import function_words, lexicon
from knowledge.leanings import tables
from knowledge.model import (
    LANGUAGES,
    Answer,
    Ask,
    Context,
    DrillText,
    Finding,
    Lang,
    Option,
    PlanText,
    RedFlag,
    RedFlagRule,
    ReportView,
    Topic,
)
from knowledge.rules import asks, choose_rule, find_finding, rider_texts, rules, sense_topics
from knowledge.safety import find_red_flag, red_flag_rules
from knowledge.sense import sense
from knowledge.talk import lean_on
from knowledge.texts import Texts, load_texts
from knowledge.together import alarms, ideas
from knowledge.wording import write

#: Topics in which the last clip has something to say.
CLIP_TOPICS = frozenset({
    "quads", "hip_flexors", "plantar_heel", "calves", "late_fatigue", "lean_amount", "lean_source",
    "sitting_back", "footstrike", "cadence",
})  # fmt: skip
#: Other topics named when they have this share of the leader's evidence.
BESIDE_SHARE = 0.55


#: What "and the opposite?" turns a finding into.
OPPOSITE: dict[Finding, Finding] = {
    "under_lean": "over_lean", "sitting_back": "over_lean", "lean_from_hips": "over_lean",
    "over_lean": "under_lean",
}  # fmt: skip


@cache
def texts_of(lang: Lang) -> Texts:
    """The texts of a language, read once."""
    return load_texts(lang)


def load(*langs: Lang) -> None:
    """Read everything the first answers need, so that no runner waits for it. All languages by default."""
    collecting = gc.isenabled()
    gc.disable()  # everything built here stays: the collector would walk the trees in vain, now and later
    try:
        sense(), rules(), red_flag_rules(), drill_rules(), alarms(), ideas(), tables(), function_words()
        for lang in langs or LANGUAGES:
            lexicon(lang)
            texts_of(lang).prepare()
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


@dataclass(slots=True)
class Draft:
    """An answer on its way: what is known, before it becomes words."""

    meaning: Meaning
    texts: Texts
    facts: set[str]
    topics: list[Topic]
    symptoms: tuple[str, ...]
    finding: Finding = "none"
    sources: list[str] = field(default_factory=list)

    @property
    def topic(self) -> Topic:
        """What is mainly answered."""
        return self.topics[0]


def answer(text: str, lang: Lang | None = None, context: Context | None = None) -> Answer:
    """The answer to a question alone. ``lang`` is the runner's setting, used where the text does not tell."""
    return advise(text, None, (), lang, context)


def advise(
    text: str | None,
    report: Mapping[str, Any] | None,
    history: Sequence[Mapping[str, Any]] = (),
    lang: Lang | None = None,
    context: Context | None = None,
) -> Answer:
    """The answer to a question (or to a clip alone, ``text=None``) with the last clip's document.

    ``report`` is the analysis document as a dict (or None); ``history`` older documents, oldest first.
    ``text`` may be the ``id`` of a button that an earlier answer offered; without it, a ``context`` with a
    topic is what was asked along with the clip.
    """
    context = context or Context()
    seen = clip.view(report)
    if text is None:
        texts = texts_of(lang or context.lang or "en")
        if context.topic:
            judged = seen if seen and seen.refusal is None else None
            return answer_with_clip(context, context.topic, texts, judged, history)
        return answer_clip(seen, history, texts)
    said = lean_on(text, lang or context.lang, context)
    texts = texts_of(said.meaning.lang)
    if flag := find_red_flag(said.meaning.facts):
        return answer_red_flag(flag, said.meaning, texts)
    if said.speech:
        return answer_follow_up(said.speech, said.meaning, context, texts)
    draft = Draft(said.meaning, texts, said.facts, choose_topics(said.meaning, said.topic), said.symptoms)
    alone = said.facts == said.meaning.facts  # nothing told before adds to it
    draft.finding = find_finding(draft.facts, said.meaning.findings if alone else None)
    return compose(draft, seen, history)


def answer_with_clip(
    asked: Context, topic: Topic, texts: Texts, seen: ReportView | None, history: Sequence[Mapping[str, Any]]
) -> Answer:
    """What was asked with a clip, answered with its verdict or, ``seen`` None, without one.

    Only the question's topic and symptoms are known.
    """
    facts = frozenset(asked.symptoms)
    meaning = Meaning(texts.lang, facts, asked.symptoms, 0, True, ("asked with the clip",), {topic: 1.0})
    draft = Draft(meaning, texts, set(facts), [topic], asked.symptoms)
    draft.finding = find_finding(draft.facts)
    return compose(draft, seen, history)


def choose_topics(meaning: Meaning, leaning: Topic | None) -> list[Topic]:
    """What to answer, and what stands beside it: most evidence first."""
    ranked: list[Topic] = list(meaning.scores)
    best = meaning.scores[ranked[0]] if ranked else 0.0
    if leaning:
        return [leaning, *[topic for topic in ranked[:2] if topic != leaning]]
    if best < 1.0:
        return ["off_topic" if meaning.is_language and meaning.words >= 3 else "unclear"]
    return [topic for topic in ranked if meaning.scores[topic] >= best * BESIDE_SHARE][:3]


def answer_red_flag(flag: RedFlagRule, meaning: Meaning, texts: Texts) -> Answer:
    """Where to go and how urgently; nothing else: no complaint is a matter of form any more.

    Symptoms are named for who reads along, not for the runner.
    """
    return Answer(
        lang=texts.lang,
        topic="red_flag",
        topics=("red_flag",),
        finding="none",
        symptoms=meaning.beside,
        text=texts.say(flag.text),
        red_flag=RedFlag(flag.tier, (flag.id,)),
        sources=flag.sources,
        reasons=(f"red flag {flag.id}", *meaning.reasons),
        context=Context(lang=texts.lang, topic="red_flag", rule=flag.id),
    )


def compose(draft: Draft, seen: ReportView | None, history: Sequence[Mapping[str, Any]]) -> Answer:
    """Rule, clip and riders to one answer."""
    texts = draft.texts
    draft.facts |= {f"finding:{draft.finding}", f"topic:{draft.topic}"}
    rule = choose_rule(draft.topic, draft.facts)
    draft.sources += rule.sources
    lead: list[str] = []
    ask_id, finding, drill_id = rule.ask, draft.finding, rule.drill
    if seen and draft.topic in CLIP_TOPICS:
        says = clip.weigh(seen, history, draft.finding, draft.facts, texts)
        lead, finding = list(says.lines), says.finding
        ask_id = says.ask or ask_id
        drill_id = drill_id if finding == draft.finding else drill_for(finding)
        draft.sources += says.sources
    elif seen and draft.topic == "score" and seen.refusal is None:
        lead = list(clip.weigh(seen, history, "none", draft.facts, texts).lines)
    if ask_id and any(f"reply:{name}" in draft.facts for name in asks()[ask_id].options):
        ask_id = None  # it was asked a moment ago
    looked = bool(lead) and draft.topic in CLIP_TOPICS
    body = write(rule, texts, rider_texts(draft.facts), lead, drill_id, ask_id, looked=looked)
    return Answer(
        lang=texts.lang,
        topic=draft.topic,
        topics=tuple(draft.topics),
        finding=finding,
        symptoms=draft.symptoms,
        text=body,
        ask=make_ask(ask_id, texts) if ask_id else None,
        drills=(drill_id,) if drill_id else (),
        sources=tuple(dict.fromkeys(draft.sources)),
        follow_ups=make_follow_ups(draft.topic, drill_id, texts),
        reasons=(f"topic {draft.topic}", f"rule {rule.id}", *draft.meaning.reasons),
        context=Context(texts.lang, draft.topic, finding, draft.symptoms, rule.id, drill_id, ask_id),
    )


def drill_for(finding: Finding) -> str | None:
    """The drill to begin with: the first of the finding's plan; none for an open finding."""
    if finding in ("none", "ambiguous", "good"):
        return None
    return plan_rules()[finding].weeks[0].drills[0]


def make_ask(ask_id: str, texts: Texts) -> Ask:
    """The question back with its buttons."""
    options = tuple(
        Option(f"ask:{ask_id}:{name}", texts.say(f"ask-{ask_id}-{name}")) for name in asks()[ask_id].options
    )
    return Ask(ask_id, texts.say(f"ask-{ask_id}"), options)


def make_follow_ups(topic: Topic, drill_id: str | None, texts: Texts) -> tuple[Option, ...]:
    """Buttons that go on from here."""
    if topic not in sense_topics():
        return ()
    names = ["why", *(["drill", "how-often"] if drill_id else [])]
    return tuple(Option(f"follow:{name}", texts.say(f"follow-{name}")) for name in names)


def answer_follow_up(speech: str, meaning: Meaning, context: Context, texts: Texts) -> Answer:
    """ "Why?", "how often?", "and the opposite?" about what was said last."""
    topic: Topic = context.topic or "lean_amount"
    finding: Finding = context.finding
    drill_id = context.drill
    sources: tuple[str, ...] = ()
    if speech == "how-often":
        topic, text, sources = "drills", texts.say("how-often"), ("E35",)
        if drill_id:
            text = f"{drill_text(drill_id, texts).dose}\n\n{text}"
    elif speech == "drill":
        drill_id = drill_id or drill_for(finding) or "falling_start"
        shown = drill_text(drill_id, texts)
        steps = "\n".join(f"{n}. {step}" for n, step in enumerate(shown.steps, 1))
        topic, text = "drills", f"{shown.name}\n\n{steps}\n\n{shown.cue}"
        sources = shown.sources
    elif speech == "other":
        finding = OPPOSITE.get(finding, "none")
        said = OPPOSITE.get(finding, "none")  # both ways of sitting back have the same opposite
        text, drill_id, sources = texts.say(f"other-{said}"), drill_for(finding), ("D8", "D9")
    else:
        text, sources = texts.say(f"why-{finding}"), ("BR-3", "E10", "E11")
    return Answer(
        lang=texts.lang,
        topic=topic,
        topics=(topic,),
        finding=finding,
        symptoms=context.symptoms,
        text=text,
        drills=(drill_id,) if drill_id and speech != "why" else (),
        sources=sources,
        follow_ups=make_follow_ups(topic, drill_id, texts),
        reasons=(f"follow-up {speech}", *meaning.reasons),
        context=replace(context, lang=texts.lang, topic=topic, finding=finding, drill=drill_id, asked=None),
    )


def answer_clip(seen: ReportView | None, history: Sequence[Mapping[str, Any]], texts: Texts) -> Answer:
    """What a clip alone says: the finding in words, what changed, one drill."""
    finding: Finding = "none"
    drill_id = None
    if seen is None or seen.refusal is not None:
        text = texts.say("clip-only-refused")
    else:
        finding = clip.finding_of(seen)
        drill_id = None if seen.confidence == "low" else drill_for(finding)
        text = texts.say(f"clip-only-{finding}")
        if pace := clip.pace_line(seen, texts):
            text = f"{text} {pace}"
        if change := clip.compare(seen, history):
            text = f"{text}\n\n{texts.say(change)}"
    return Answer(
        lang=texts.lang,
        topic="score",
        topics=("score",),
        finding=finding,
        symptoms=(),
        text=text,
        drills=(drill_id,) if drill_id else (),
        sources=("D7", "C10"),
        follow_ups=() if finding == "none" else make_follow_ups("lean_amount", drill_id, texts),
        context=Context(lang=texts.lang, topic="lean_amount", finding=finding, drill=drill_id),
    )


def drill(drill_id: str, lang: Lang) -> DrillText:
    """One drill, ready to show. Raises ``KeyError`` for an unknown id."""
    return drill_text(drill_id, texts_of(lang))


def drills(lang: Lang) -> tuple[DrillText, ...]:
    """Every drill, in the order to show them."""
    return tuple(drill_text(drill_id, texts_of(lang)) for drill_id in drill_rules())


def plan(finding: Finding, lang: Lang) -> PlanText:
    """Four weeks for a finding. Raises ``KeyError`` where there is no plan."""
    return plan_text(finding, texts_of(lang))
