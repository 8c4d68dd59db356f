"""What a message asks about: points for each topic, from what the rules found and from its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from knowledge.clauses import Clause
from knowledge.model import TOPICS, Topic
from knowledge.sense import Sense

#: What tells that a clause asks or wants to know.
_ASKS = frozenset(
    {"question_word", "should_word", "must_q", "how_much", "how_often", "sure_lean", "curious", "wants"}
)
#: What a question needs to stand alone beside a complaint that is over or another's.
STANDS_ALONE = 2.0


def own_question(clauses: Sequence[Clause], facts: set[str], rules: Sense) -> list[Clause]:
    """The clauses that ask something of their own beside a complaint that is over or another's; none where
    they complain, name the same part, or say too little to be a question by themselves.
    """
    rest = [clause for clause in clauses if not clause.mode]
    told = any(fact.partition(":")[0] in ("was", "other") for fact in facts)
    asks = any(clause.facts & _ASKS for clause in rest)
    if not told or not asks or facts & rules.symptoms or _parts(rest) & _parts(c for c in clauses if c.mode):
        return []
    points = score(asked_facts(rest, facts), rules)
    return rest if max((points[t] for t in points if t not in _IDLE), default=0.0) >= STANDS_ALONE else []


def _parts(clauses: Iterable[Clause]) -> set[str]:
    return {hit.concept for clause in clauses for hit in clause.hits if hit.kind == "body"}


def asked_facts(asking: Sequence[Clause], facts: set[str]) -> set[str]:
    """What these clauses say, of all ``facts`` that a message came to."""
    return {fact for clause in asking for fact in clause.facts if fact in facts} | (
        facts & {"question", "other_script", "over_or_under"}
    )


#: Topics that a stray word is enough for, so that it asks nothing yet.
_IDLE = frozenset({"unclear", "about_bot", "off_topic", "other_form", "late_fatigue", "red_flag"})

#: What a symptom that is over, denied or another's still says about the topic.
SHADOW = {"was": 0.8, "other": 0.5, "not": 0.3}
#: A message of more words than this is a story, in which a complaint is what it is told for.
STORY_WORDS = 22
STORY_POINTS = 2.0


def score(facts: set[str], rules: Sense, story: bool = False) -> dict[Topic, float]:
    """What concepts tell of each topic."""
    felt = [fact.partition("+") for fact in facts if "+" in fact]
    well = {part for part, _, _ in felt} - {part for part, _, feel in felt if feel != "fine"}
    totals: dict[Topic, float] = defaultdict(float)
    for topic, weights in rules.topics.items():
        for fact, weight in weights.items():
            if fact in well:
                continue  # a part that is well is not asked about
            if fact in facts:
                totals[topic] += weight + (STORY_POINTS if story and fact in rules.symptoms else 0)
            else:
                totals[topic] += max(
                    (weight * k for p, k in SHADOW.items() if f"{p}:{fact}" in facts), default=0.0
                )
    if facts & rules.symptoms:  # shoes, food and the weather only surround a complaint
        totals["off_topic"] = min(
            totals["off_topic"],
            max((w for f, w in rules.topics["off_topic"].items() if f in facts), default=0.0),
        )
    for nudge in rules.nudges:
        if nudge.when.holds(facts):
            for topic, points in nudge.add.items():
                totals[topic] += points
    return totals


#: What a word's points weigh beside those of the rules.
WORDS_WEIGH = 2.0


def ranked(said: Mapping[Topic, float], leaning: Mapping[str, float]) -> dict[Topic, float]:
    """What concepts and single words tell, highest first; topics without evidence are left out.

    Words alone never make an alarm a topic: its signs are told apart.
    """
    totals = {
        topic: said.get(topic, 0.0) + (0.0 if topic == "red_flag" else WORDS_WEIGH * leaning.get(topic, 0.0))
        for topic in TOPICS
    }
    return {
        topic: round(points, 3)
        for topic, points in sorted(totals.items(), key=lambda kv: -kv[1])
        if points > 0
    }
