"""A message cut into clauses: what a feeling belongs to, whose it is, and how far "not" reaches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from knowledge.hits import Hit
from knowledge.text import Token

#: How far "not" reaches, in words, and how far a feeling looks for its body part.
NEGATION_REACH = 4
#: How far before a "none of it" at the end an alarm may end: along one "and".
NOT_AFTER = 2
FEELING_REACH = 9
#: How far it looks where its clause names one part alone.
LONE_REACH = 13
#: How far around a feeling parts are looked at all: its reach, and a list of parts joined by "and".
_AROUND = 3 * FEELING_REACH


@dataclass(slots=True)
class Clause:
    """A stretch of a message that one statement is made in."""

    hits: list[Hit] = field(default_factory=list)
    facts: set[str] = field(default_factory=set)
    denied: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)  #: ``part+feeling`` of the person named last before it
    shared: bool = False  #: whether both the writer's and another's parts are named
    at_ease: bool = False  #: whether the writer says of themselves that something is fine or does not hurt
    start: int = 0  #: its first token
    words: set[str] = field(default_factory=set)
    mode: str = ""  #: "" now and mine, "was" over, "other" and "famous" another's, "aside" not asked


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
    clauses = [Clause(start=numbers.index(n) if numbers else 0) for n in range(number + 1)]
    for token, n in zip(tokens, numbers, strict=True):
        clauses[n].words.add(token.word)
    for hit in hits:
        clauses[numbers[hit.start]].hits.append(hit)
    for clause in clauses:
        resolve_negation(clause, tokens)
    for before, after in pairwise(clauses):
        heal(before, after)
    return clauses


#: What, alone in a sentence, speaks of the sentence before it: "All healed now."
_SPEAKS_BACK = frozenset({"resolved", "cleared", "long_ago", "asked_only"})


def heal(before: Clause, after: Clause) -> None:
    """ "All healed now." alone in a sentence speaks of the sentence before; "Not me, a quiz." too."""
    over = [hit for hit in after.hits if hit.concept in _SPEAKS_BACK and hit.concept != "long_ago"]
    told = [hit for hit in after.hits if not any(o.start <= hit.start < o.end for o in over)]
    if any(hit.kind in ("body", "feel", "signs") and hit.concept != "fine" for hit in told):
        return
    before.hits += [
        hit
        for hit in after.hits
        if hit.concept in _SPEAKS_BACK and f"{hit.concept}@{hit.start}" not in after.denied
    ]


def sound_alarms(clauses: Sequence[Clause], alarms: Iterable[Hit]) -> None:
    """Put each alarm into the clause that it begins in, unless its phrase or what it ends with was denied.

    A "no longer" or "quiet since" that shares its words is no recovery: "I can no longer stand on it".
    """
    for alarm in alarms:
        home = next((c for c in clauses if any(hit.end > alarm.start for hit in c.hits)), clauses[-1])
        over = any(h.concept == "neg_after" and 0 <= h.start - alarm.end <= NOT_AFTER for h in home.hits)
        last = (f"{h.concept}@{h.start}" for h in home.hits if over and h.end == alarm.end)
        if home.denied.isdisjoint((f"{alarm.concept}@{alarm.start}", *last)):
            home.hits = [h for h in home.hits if h.concept != "resolved" or not _is_own(h, alarm)]
            home.hits.append(alarm)


def _is_own(resolved: Hit, alarm: Hit) -> bool:
    """Whether "resolved" was read from words that the alarm is made of."""
    parts = (f" {part} " for part in alarm.words.split(" … "))
    within = alarm.start <= resolved.end and resolved.start <= alarm.end
    return resolved.end == alarm.end or (within and any(part in f" {resolved.words} " for part in parts))


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
    """Put what "not" reaches into ``denied`` (as ``concept@start``): the next things named, along "or", up to
    the next "if", "it's the" or "and I".
    """
    joins = {hit.start for hit in clause.hits if hit.concept == "and"}
    mine = {hit.start for hit in clause.hits if hit.concept == "me"}
    turns = [
        h for h in clause.hits if h.concept == "if_word" or (h.concept == "its_the" and h.end - h.start > 1)
    ]
    ends = {hit.start for hit in turns} | {join for join in joins if join + 1 in mine}
    for cue in [hit for hit in clause.hits if hit.concept in ("neg", "neg_after")]:
        if cue.concept == "neg_after":
            before = [
                h
                for h in clause.hits
                if h.kind in ("feel", "body", "signs")
                and 0 <= cue.start - h.end <= 1 + (h.end in joins)
                and tokens[h.end - 1].comma == tokens[cue.start].comma
            ]
            clause.denied.update(f"{hit.concept}@{hit.start}" for hit in before)
            if before:
                continue
        edge = cue.end + NEGATION_REACH
        for hit in clause.hits:
            if hit.kind == "marks" or hit.start < cue.end:
                continue
            if any(cue.end < end <= hit.start for end in ends):
                break
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
    eased = False  # whether the clause before says that a part is fine
    ruled_out = False  # whether it only says which part it is not
    for clause in clauses:
        bodies = own_parts(clause.hits, tokens)
        clause.hits = [unwell(hit, clause) for hit in clause.hits]
        feels = [hit for hit in clause.hits if hit.kind == "feel"]
        joins = {hit.start for hit in clause.hits if hit.concept == "and"}
        fines = [hit for hit in feels if hit.concept == "fine"]
        for feel in feels:
            parts = [body for body in bodies if abs(body.start - feel.start) <= _AROUND]
            if feel.concept != "fine" and fines:
                parts = [body for body in parts if not _is_fine(body, feel, fines, tokens)]
            group = _group(feel, parts, tokens, joins) if bodies else last
            denied = f"{feel.concept}@{feel.start}" in clause.denied
            if (denied or feel.concept == "fine") and not anothers(feel.start, clause.hits):
                clause.at_ease = True
            for body in group:
                fact = f"{body.concept}+{feel.concept}"
                if denied or f"{body.concept}@{body.start}" in clause.denied:
                    clause.denied.add(fact)
                elif bodies and anothers(min(feel.start, body.start), clause.hits):
                    clause.others.add(fact)
                else:
                    clause.facts.add(fact)
        if not_me(clause, tokens):
            clause.at_ease = True
        owners = {
            anothers(body.start, clause.hits) for body in bodies if persons_before(body.start, clause.hits)
        }
        clause.shared = owners == {True, False}
        turned = (eased and turns_to_a_part(clause.hits)) or (ruled_out and not asks(clause.hits))
        eased = clause.at_ease and bool(bodies)
        denied_parts = [body for body in bodies if f"{body.concept}@{body.start}" in clause.denied]
        ruled_out = bool(bodies) and len(denied_parts) == len(bodies) and not feels
        if bodies and not feels and (turned or points_at_a_part(clause.hits)):
            clause.facts.update(
                f"{b.concept}+sore"
                for b in bodies
                if f"{b.concept}@{b.start}" not in clause.denied and not only_leans(b, clause.hits)
            )
        if bodies:
            told = any(f"{feel.concept}@{feel.start}" not in clause.denied for feel in feels)
            last = [] if told else [b for b in bodies if f"{b.concept}@{b.start}" not in clause.denied]


def unwell(hit: Hit, clause: Clause) -> Hit:
    """What is "not great" hurts: a "not" right before a "fine" says so, and denies nothing."""
    name = f"{hit.concept}@{hit.start}"
    if hit.concept != "fine" or name not in clause.denied:
        return hit
    between = {h.start for h in clause.hits if h.kind == "feel"}
    nots = [no for no in clause.hits if no.concept == "neg" and 0 <= hit.start - no.end <= 1]
    if not any(between.isdisjoint(range(no.start, hit.start)) for no in nots):
        return hit
    clause.denied.discard(name)
    return replace(hit, concept="sore")


def turns_to_a_part(hits: Sequence[Hit]) -> bool:
    """Whether a clause says "but the calves", and asks nothing of them."""
    return any(hit.concept == "but" for hit in hits[:1]) and not asks(hits)


def points_at_a_part(hits: Sequence[Hit]) -> bool:
    """Whether a clause says "it's the calves", and not what to do with them."""
    doing = ("stretch", "drill", "film")
    return any(hit.concept == "its_the" for hit in hits) and not any(hit.concept in doing for hit in hits)


def asks(hits: Sequence[Hit]) -> bool:
    """Whether a clause asks, or speaks of what one does rather than of what one feels."""
    doing = ("question_word", "should_word", "land", "lean", "drill", "film")
    return any(hit.concept in doing for hit in hits)


def not_me(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Whether a clause says "not me": "not" beside "me", with nothing after them up to a comma."""
    mine = [hit for hit in clause.hits if hit.concept == "me"]
    for no in (hit for hit in clause.hits if hit.concept in ("neg", "neg_after")):
        for me in mine:
            start, end = min(no.start, me.start), max(no.end, me.end)
            apart = max(no.start, me.start) - min(no.end, me.end)
            here, after = tokens[end - 1], tokens[end] if end < len(tokens) else None
            opens_part = start == clause.start or tokens[start - 1].comma != tokens[start].comma
            closes = after is None or (after.sentence, after.comma) != (here.sentence, here.comma)
            if apart == 0 and closes and (opens_part or no.start < me.start):
                return True
    return False


def only_leans(body: Hit, hits: Sequence[Hit]) -> bool:
    """Whether the chest is named as what leans: "only the chest goes and I fold" tells of no pain."""
    return body.concept == "chest" and any(hit.concept in ("lean", "bend_at_waist") for hit in hits)


#: Parts that only say where another part is: "the arch of my foot", "the fold of the hip, both legs".
_WHOLES = frozenset({"legs", "one_leg", "foot"})


def own_parts(hits: Sequence[Hit], tokens: Sequence[Token]) -> list[Hit]:
    """The parts of a clause, without wholes that only place the part named before them."""
    bodies = [hit for hit in hits if hit.kind == "body"]
    joins = {hit.start for hit in hits if hit.concept in ("and", "neg", "fine")}
    sides = {hit.start for hit in hits if hit.concept in ("both", "one_sided")}
    out: list[Hit] = []
    for body in bodies:
        part = out[-1] if out else None
        if part and body.concept in _WHOLES and part.concept not in _WHOLES:
            between = range(part.end, body.start)
            placed = len(between) <= 2 and tokens[part.end - 1].comma == tokens[body.start].comma
            sided = len(between) <= FEELING_REACH and not sides.isdisjoint((body.start - 1, body.start))
            if (placed or sided) and joins.isdisjoint(between):
                continue
        out.append(body)
    return out


def persons_before(place: int, hits: Sequence[Hit]) -> list[Hit]:
    """The persons named before ``place``, in their order."""
    return [hit for hit in hits if hit.start < place and hit.concept in ("me", "other_person")]


def anothers(place: int, hits: Sequence[Hit]) -> bool:
    """Whether the person named last before ``place``, in its clause, is not the writer."""
    persons = persons_before(place, hits)
    return bool(persons) and persons[-1].concept == "other_person"


def _distance(feel: Hit, body: Hit, tokens: Sequence[Token]) -> float:
    """Words between a feeling and a part; a comma counts two, a part named later a little more."""
    if body.end <= feel.start:
        return feel.start - body.end + 2 * (tokens[feel.start].comma - tokens[body.start].comma)
    if body.start >= feel.end:
        return body.start - feel.end + 2 * (tokens[body.start].comma - tokens[feel.start].comma) + 0.1
    return 0.0


def _is_fine(body: Hit, feel: Hit, fines: Sequence[Hit], tokens: Sequence[Token]) -> bool:
    """Whether a part is called fine, in its own half of the sentence and nearer than ``feel``."""
    limit = min(2.5, _distance(feel, body, tokens))
    return any(
        tokens[other.start].comma == tokens[body.start].comma and _distance(other, body, tokens) < limit
        for other in fines
    )


def _group(feel: Hit, bodies: Sequence[Hit], tokens: Sequence[Token], joins: set[int]) -> list[Hit]:
    nearest = min(bodies, key=lambda body: _distance(feel, body, tokens), default=None)
    reach = FEELING_REACH if len({body.concept for body in bodies}) > 1 else LONE_REACH
    if nearest is None or _distance(feel, nearest, tokens) > reach:
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
