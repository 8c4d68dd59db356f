"""A message to its meaning: which concepts it holds, which are denied, over or another's, what that adds to.

The words are in ``content/words``, what they add up to in ``content/meaning.yaml``; here is only the grammar
both share: clauses, what a feeling belongs to, and how far "not" and "used to" reach.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from knowledge.alarms import find_alarms
from knowledge.language import detect_language, function_words, lexicon
from knowledge.leanings import lean, words_for
from knowledge.lexicon import Hit, outermost
from knowledge.library import CONTENT, read
from knowledge.model import Condition, Content, Lang, Topic
from knowledge.text import Token, fold, is_other_script, tokenise

#: How far "not" reaches, in words, and how far a feeling looks for its body part.
NEGATION_REACH = 4
FEELING_REACH = 9


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
    topics: dict[Topic, dict[str, float]]
    nudges: tuple[Nudge, ...]


@dataclass(slots=True)
class Clause:
    """A stretch of a message that one statement is made in."""

    hits: list[Hit] = field(default_factory=list)
    facts: set[str] = field(default_factory=set)
    denied: set[str] = field(default_factory=set)
    mode: str = ""  #: "" now and mine, "was" over, "other" somebody else's, "famous" a champion's


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a message says. ``facts`` holds concepts, symptoms, ``was:``, ``not:`` and ``other:`` symptoms."""

    lang: Lang
    facts: frozenset[str]
    symptoms: tuple[str, ...]
    words: int
    is_language: bool  #: whether the words are a language at all
    reasons: tuple[str, ...]
    scores: dict[Topic, float]


@cache
def sense() -> Sense:
    """What concepts add up to."""
    return read(CONTENT / "meaning.yaml", Sense)


def understand(text: str, hint: Lang | None = None) -> Meaning:
    """What a message says, in the language it is written in."""
    tokens = tokenise(fold(text))
    lang = (hint or "en") if is_other_script(text) else detect_language(text, tokens, hint)
    book = lexicon(lang)
    kept = book.without_noise(tokens)
    found = book.find(kept)
    hits = outermost([hit for hit in found if hit.kind != "cues"])
    clauses = cut_clauses(kept, hits)
    bind_feelings(clauses, kept)
    sound_alarms(clauses, find_alarms(kept, found, hits))
    return conclude(lang, clauses, tokens, text)


def cut_clauses(tokens: Sequence[Token], hits: Sequence[Hit]) -> list[Clause]:
    """The hits of each clause: a sentence, cut at words of contrast; negations already resolved."""
    cuts = {
        hit.start
        for hit in hits
        if hit.concept == "but" or (hit.concept == "its_the" and opens(hit, hits, tokens))
    }
    number, numbers = 0, []
    for i, token in enumerate(tokens):
        if i and (token.sentence != tokens[i - 1].sentence or i in cuts):
            number += 1
        numbers.append(number)
    clauses = [Clause() for _ in range(number + 1)]
    for hit in hits:
        clauses[numbers[hit.start]].hits.append(hit)
    for clause in clauses:
        resolve_negation(clause, tokens)
    for before, after in pairwise(clauses):
        heal(before, after)
    return clauses


def heal(before: Clause, after: Clause) -> None:
    """ "All healed now." alone in a sentence speaks of the sentence before."""
    if any(hit.kind in ("body", "feel", "signs") and hit.concept != "fine" for hit in after.hits):
        return
    before.hits += [hit for hit in after.hits if hit.concept in ("resolved", "long_ago")]


def sound_alarms(clauses: Sequence[Clause], alarms: Iterable[Hit]) -> None:
    """Put each alarm into the clause that it begins in, unless its own phrase was denied there."""
    for alarm in alarms:
        home = next((c for c in clauses if any(hit.end > alarm.start for hit in c.hits)), clauses[-1])
        if f"{alarm.concept}@{alarm.start}" not in home.denied:
            home.hits.append(alarm)


def opens(hit: Hit, hits: Sequence[Hit], tokens: Sequence[Token]) -> bool:
    """Whether "it's the hip flexors" starts a clause of its own: after a comma, or between two parts."""
    if hit.start == 0:
        return False
    if tokens[hit.start].comma > tokens[hit.start - 1].comma:
        return True
    sentence = tokens[hit.start].sentence
    parts = [h for h in hits if h.kind == "body" and tokens[h.start].sentence == sentence]
    before, after = any(h.end <= hit.start for h in parts), any(h.start >= hit.start for h in parts)
    return hit.end - hit.start > 1 and before and after


def resolve_negation(clause: Clause, tokens: Sequence[Token]) -> None:
    """Put what "not" reaches into ``denied`` (as ``concept@start``): the next things named, along "or"."""
    joins = {hit.start for hit in clause.hits if hit.concept == "and"}
    for cue in [hit for hit in clause.hits if hit.concept in ("neg", "neg_after")]:
        if cue.concept == "neg_after":
            before = [
                h for h in clause.hits if h.kind in ("feel", "body", "signs") and 0 <= cue.start - h.end <= 1
            ]
            clause.denied.update(f"{hit.concept}@{hit.start}" for hit in before)
            if before:
                continue
        edge = cue.end + NEGATION_REACH
        for hit in clause.hits:
            if hit.kind == "marks" or hit.start < cue.end:
                continue
            if hit.start > edge or tokens[hit.start].comma > tokens[cue.start].comma + (edge < hit.start):
                break
            clause.denied.add(f"{hit.concept}@{hit.start}")
            if hit.kind == "body" or hit.end in joins:
                edge = max(edge, hit.end + 2)
            elif hit.kind == "feel":
                edge = min(edge, hit.end + 2)  # "no pain at night" denies the night too
            elif hit.kind != "signs":
                edge = min(edge, hit.end)


def bind_feelings(clauses: Sequence[Clause], tokens: Sequence[Token]) -> None:
    """Add ``part+feeling`` facts: each feeling belongs to the nearest body part of its clause (and those
    joined to it by "and"), or to the part named last where its own clause names none. A part that is said to
    be fine has no other feeling.
    """
    last: list[Hit] = []
    for clause in clauses:
        bodies = [hit for hit in clause.hits if hit.kind == "body"]
        feels = [hit for hit in clause.hits if hit.kind == "feel"]
        joins = {hit.start for hit in clause.hits if hit.concept == "and"}
        for feel in feels:
            parts = (
                bodies
                if feel.concept == "fine"
                else [b for b in bodies if not _is_fine(b, feel, feels, tokens)]
            )
            group = _group(feel, parts, tokens, joins) if bodies else last
            for body in group:
                denied = {f"{feel.concept}@{feel.start}", f"{body.concept}@{body.start}"} & clause.denied
                fact = f"{body.concept}+{feel.concept}"
                (clause.denied if denied else clause.facts).add(fact)
        if bodies and not feels and any(hit.concept == "its_the" for hit in clause.hits):
            clause.facts.update(
                f"{b.concept}+sore" for b in bodies if f"{b.concept}@{b.start}" not in clause.denied
            )
        if bodies:
            last = [] if feels else [b for b in bodies if f"{b.concept}@{b.start}" not in clause.denied]


def _distance(feel: Hit, body: Hit, tokens: Sequence[Token]) -> float:
    """Words between a feeling and a part; a comma counts two, a part named later a little more."""
    if body.end <= feel.start:
        return feel.start - body.end + 2 * (tokens[feel.start].comma - tokens[body.start].comma)
    if body.start >= feel.end:
        return body.start - feel.end + 2 * (tokens[body.start].comma - tokens[feel.start].comma) + 0.1
    return 0.0


def _is_fine(body: Hit, feel: Hit, feels: Sequence[Hit], tokens: Sequence[Token]) -> bool:
    """Whether a part is called fine, in its own half of the sentence and nearer than ``feel``."""
    limit = min(2.5, _distance(feel, body, tokens))
    return any(
        other.concept == "fine"
        and tokens[other.start].comma == tokens[body.start].comma
        and _distance(other, body, tokens) < limit
        for other in feels
    )


def _group(feel: Hit, bodies: Sequence[Hit], tokens: Sequence[Token], joins: set[int]) -> list[Hit]:
    nearest = min(bodies, key=lambda body: _distance(feel, body, tokens), default=None)
    if nearest is None or _distance(feel, nearest, tokens) > FEELING_REACH:
        return []
    group = [nearest]
    k = bodies.index(nearest)
    for step in (-1, 1):
        i = k
        while 0 <= i + step < len(bodies):
            first, second = sorted((bodies[i], bodies[i + step]), key=lambda hit: hit.start)
            between = range(first.end, second.start)
            if not all(j in joins for j in between) or feel.start in between:
                break
            group.append(bodies[i + step])
            i += step
    return group


def conclude(lang: Lang, clauses: Sequence[Clause], tokens: Sequence[Token], text: str) -> Meaning:
    """Clauses to facts, symptoms and topic scores."""
    rules = sense()
    for clause in clauses:
        fill(clause, rules)
    mine = any(
        c.mode == ""
        and (
            c.facts & rules.symptoms or any(hit.kind == "body" or hit.concept == "its_the" for hit in c.hits)
        )
        for c in clauses
    )
    facts: set[str] = set()
    reasons: list[str] = []
    for clause in clauses:
        mode = {"other": "other" if mine else "", "famous": "other"}.get(clause.mode, clause.mode)
        for fact in clause.facts:
            gone = (mode and fact in rules.symptoms) or (mode == "was" and fact in rules.signs)
            facts.add(f"{mode}:{fact}" if gone else fact)
        facts.update(f"not:{fact}" for fact in clause.denied if "@" not in fact)
        reasons += [f"{hit.concept}: {hit.words}" for hit in clause.hits if hit.concept not in ("and", "but")]
    if "?" in text or "¿" in text:
        facts.add("question")
    if is_other_script(text):
        facts.add("other_script")
    apply_derived(facts, (rule for rule in rules.derive if rule.whole))
    common = function_words()
    words = [token.word for token in tokens]
    scores = ranked(score(facts, rules, len(tokens) > STORY_WORDS), lean(words, lang))
    leads = (f"{topic}: {word}" for topic in list(scores)[:1] for word in words_for(topic, words, lang))
    return Meaning(
        lang=lang,
        facts=frozenset(facts),
        symptoms=tuple(sorted(facts & rules.symptoms)),
        words=sum(token.word.isalpha() for token in tokens),
        is_language=any(lang in common.get(token.word, ()) for token in tokens),
        reasons=tuple(dict.fromkeys([*reasons, *leads])),
        scores=scores,
    )


def fill(clause: Clause, rules: Sense) -> None:
    """Turn a clause's hits into facts, add complaints and derived facts, and settle its mode."""
    for hit in clause.hits:
        if f"{hit.concept}@{hit.start}" not in clause.denied:
            clause.facts.add(hit.concept)
        elif hit.concept not in clause.facts:
            clause.denied.add(hit.concept)
    for target, names in ((clause.facts, set(clause.facts)), (clause.denied, set(clause.denied))):
        for name in names:
            body, _, feel = name.partition("+")
            if feel:
                target.update(rules.complaints.get(body, {}).get(feel, "").split())
    clause.denied -= clause.facts
    apply_derived(clause.facts, (rule for rule in rules.derive if not rule.whole))
    forget(clause.facts, rules)
    if clause.facts & {"used_to", "resolved"} and "still" not in clause.facts:
        clause.mode = "was"
    elif (
        "elite_mark" in clause.facts
        and "me" not in clause.facts
        and not any(h.kind == "feel" for h in clause.hits)
    ):
        clause.mode = "famous"
    elif "other_person" in clause.facts and "me" not in clause.facts:
        clause.mode = "other"


def forget(facts: set[str], rules: Sense) -> None:
    """Take back the signs of long ago, those that healed, and those heard of a stranger in the news."""
    if "still" in facts:
        return
    if "long_ago" in facts or {"hearsay", "other_person"} <= facts:
        facts.update(f"{fact}_long_ago" for fact in facts & rules.long_over)
        facts -= rules.long_over
    elif "resolved" in facts:
        facts -= rules.healed


def apply_derived(facts: set[str], rules: Iterable[Derived]) -> None:
    """Add what follows, in the file's order."""
    for rule in rules:
        if rule.when.holds(facts):
            if rule.id.startswith("-"):
                facts.discard(rule.id[1:])
            else:
                facts.add(rule.id)


#: What a symptom that is over, denied or another's still says about the topic.
SHADOW = {"was": 0.8, "other": 0.5, "not": 0.3}
#: A message of more words than this is a story, in which a complaint is what it is told for.
STORY_WORDS = 22
STORY_POINTS = 2.0


def score(facts: set[str], rules: Sense, story: bool = False) -> dict[Topic, float]:
    """What concepts tell of each topic."""
    totals: dict[Topic, float] = defaultdict(float)
    for topic, weights in rules.topics.items():
        for fact, weight in weights.items():
            if fact in facts:
                totals[topic] += weight + (STORY_POINTS if story and fact in rules.symptoms else 0)
            else:
                totals[topic] += max(
                    (weight * k for p, k in SHADOW.items() if f"{p}:{fact}" in facts), default=0.0
                )
    for nudge in rules.nudges:
        if nudge.when.holds(facts):
            for topic, points in nudge.add.items():
                totals[topic] += points
    return totals


def ranked(said: dict[Topic, float], leaning: dict[Topic, float]) -> dict[Topic, float]:
    """What concepts and single words tell, highest first; topics without evidence are left out.

    Words alone never make an alarm: its signs are concepts.
    """
    totals = {
        topic: said.get(topic, 0.0) + (0.0 if topic == "red_flag" else leaning.get(topic, 0.0))
        for topic in (*said, *(topic for topic in leaning if topic not in said))
    }
    return {
        topic: round(points, 3)
        for topic, points in sorted(totals.items(), key=lambda kv: -kv[1])
        if points > 0
    }
