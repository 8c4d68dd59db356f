"""What nobody listed but words near each other mean: ``content/alarms.yaml`` and ``content/ideas.yaml``.

The phrases of ``content/words`` say what people wrote; this layer says what such sentences have in common (a
part of the body near an alarming quality), so that one never seen before is understood. What it finds is one
more hit, and the rest of the grammar (denied, over, another's, figure of speech) treats it like any other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise, product
from typing import Literal

from pydantic import Field

from knowledge.hits import Hit
from knowledge.library import CONTENT, read
from knowledge.model import Content, Lang
from knowledge.text import Token

#: How far ``beside`` and ``unless`` look, in words on either side.
NEARBY = 25
#: What crossing a comma and the end of a sentence costs, in words.
COMMA_COST, SENTENCE_COST = 1, 3
#: A figure of speech stays one after a "not": "I don't want to be here all day".
FIGURE = "figure"
#: How far "no" reaches to the first word of a sign.
DENIAL_REACH = 4

#: Kinds of hit by concept, the hits of one concept in the order of the text.
_Places = Mapping[str, Sequence[Hit]]


class Together(Content):
    """One hit of each group of ``of`` standing together; groups are ``a|b``."""

    of: tuple[str, ...] = Field(min_length=1)
    within: int = Field(ge=1, le=25)
    beside: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    ordered: bool = False


class Alarm(Together):
    """``sign`` holds where the words stand together."""

    sign: str


class Idea(Together):
    """The words together are the concept ``id``, as if a phrase of ``kind`` had been found."""

    id: str
    kind: Literal["body", "feel", "things"]


@cache
def alarms() -> tuple[Alarm, ...]:
    """Every combination that is a sign."""
    return tuple(read(CONTENT / "alarms.yaml", list[Alarm]))


@cache
def ideas() -> tuple[Idea, ...]:
    """Every other combination."""
    return tuple(read(CONTENT / "ideas.yaml", list[Idea]))


@cache
def cues(lang: Lang) -> dict[str, str]:
    """The words of each group in one language."""
    return read(CONTENT / "cues" / f"{lang}.yaml", dict[str, str])


def find_alarms(tokens: Sequence[Token], found: Iterable[Hit], kept: Iterable[Hit]) -> list[Hit]:
    """The signs in a message, one hit of each at most.

    ``found`` are all hits of the message, ``kept`` those that no longer hit swallows (of these the words
    of negation are taken, so that "not only" denies nothing).
    """
    denials = [hit for hit in kept if hit.concept in ("neg", "fine")]
    figures = [hit for hit in kept if hit.concept == FIGURE]
    places = _places(
        hit for hit in found if not any(f.start < hit.end and hit.start < f.end for f in figures)
    )
    out: dict[str, Hit] = {}
    for alarm in alarms():
        if alarm.sign not in out:
            for members in _combinations(alarm, places, tokens):
                if not is_denied(members, denials, tokens):
                    out[alarm.sign] = _join(alarm.sign, "signs", members)
                    break
    return list(out.values())


def find_ideas(tokens: Sequence[Token], found: Sequence[Hit], kept: Sequence[Hit]) -> list[Hit]:
    """What else the words of a message mean together, the first place of each that is not denied."""
    others = [hit for hit in kept if hit.kind == "marks" and hit.concept != "neg"]
    denials = [
        hit
        for hit in found  # also the "never" inside a longer phrase, but not that of "not only"
        if hit.concept == "neg" and not any(o.start <= hit.start and hit.end <= o.end for o in others)
    ]
    joins = [hit for hit in kept if hit.concept == "and"]
    places = _places(found)
    out = []
    for idea in ideas():
        told = (
            m
            for m in _combinations(idea, places, tokens)
            if not (idea.id != FIGURE and is_denied(m, denials, tokens))
            and not (idea.kind == "body" and _listed(m, joins))
        )
        if members := next(told, None):
            out.append(_join(idea.id, idea.kind, members))
    return out


def _listed(members: Sequence[Hit], joins: Sequence[Hit]) -> bool:
    """Whether an "and" stands among the members: "quads and hip crease" are two parts."""
    start, end = min(m.start for m in members), max(m.end for m in members)
    return any(start < hit.start < end for hit in joins)


def _places(found: Iterable[Hit]) -> dict[str, list[Hit]]:
    places: dict[str, list[Hit]] = {}
    for hit in found:
        places.setdefault(hit.concept, []).append(hit)
    return places


def _join(concept: str, kind: str, members: Sequence[Hit]) -> Hit:
    start, end = min(m.start for m in members), max(m.end for m in members)
    words = " … ".join(m.words for m in sorted(members, key=lambda hit: hit.start))
    return Hit(concept, kind, start, end, words)


def _of_group(group: str, places: _Places) -> list[Hit]:
    names = group.split("|")
    if len(names) == 1:
        return list(places.get(group, ()))
    return sorted((hit for name in names for hit in places.get(name, ())), key=lambda hit: hit.start)


def _combinations(alarm: Together, places: _Places, tokens: Sequence[Token]) -> Iterator[tuple[Hit, ...]]:
    groups = [_of_group(group, places) for group in alarm.of]
    if not all(groups):
        return
    starts = [[hit.start for hit in group] for group in groups]
    for first in groups[0]:
        low, high = first.start - 2 * alarm.within, first.end + alarm.within + 1
        near = [
            group[bisect_left(begin, low) : bisect_left(begin, high)]
            for group, begin in zip(groups[1:], starts[1:], strict=True)
        ]
        for rest in product(*near):
            members = (first, *rest)
            if (
                _apart(members)
                and (not alarm.ordered or all(a.start < b.start for a, b in pairwise(members)))
                and _span(members, tokens) <= alarm.within
                and _nearby(alarm.beside, members, places, every=True)
                and not any(_in_sentence(name, members, places, tokens) for name in alarm.unless)
            ):
                yield members


def _apart(members: Sequence[Hit]) -> bool:
    """Whether no two members share a word."""
    ordered = sorted(members, key=lambda hit: hit.start)
    return all(a.end <= b.start for a, b in pairwise(ordered))


def _span(members: Sequence[Hit], tokens: Sequence[Token]) -> int:
    """Words that lie between the members, with commas and ends of sentences as their cost in words."""
    ordered = sorted(members, key=lambda hit: hit.start)
    cost = 0
    for a, b in pairwise(ordered):
        left, right = tokens[a.end - 1], tokens[b.start]
        cost += b.start - a.end
        if right.sentence != left.sentence:
            cost += SENTENCE_COST * (right.sentence - left.sentence)
        else:
            cost += COMMA_COST * (right.comma - left.comma)
    return cost


def _in_sentence(name: str, members: Sequence[Hit], places: _Places, tokens: Sequence[Token]) -> bool:
    """Whether a hit stands close to the members and in a sentence of theirs: what is asked of drills in one
    sentence takes back no sign told in the next.
    """
    first, last = (end(tokens[m.start].sentence for m in members) for end in (min, max))
    near = (hit for hit in _of_group(name, places) if first <= tokens[hit.start].sentence <= last)
    return _nearby((name,), members, {name: list(near)}, every=False)


def _nearby(groups: Sequence[str], members: Sequence[Hit], places: _Places, every: bool) -> bool:
    """Whether each group has a hit close to the members (``every``: not one of the members' own words)."""
    start, end = min(m.start for m in members), max(m.end for m in members)

    def near(group: str) -> bool:
        return any(
            hit.start >= start - NEARBY
            and hit.end <= end + NEARBY
            and not (every and any(hit.start < m.end and m.start < hit.end for m in members))
            for hit in _of_group(group, places)
        )

    return all(near(group) for group in groups)


def is_denied(members: Sequence[Hit], denials: Sequence[Hit], tokens: Sequence[Token]) -> bool:
    """Whether a "no" that is none of the members' own words stands among them or shortly before."""
    start, end = min(m.start for m in members), max(m.end for m in members)
    for no in denials:
        if any(no.start < m.end and m.start < no.end for m in members):
            continue
        if start <= no.start < end:
            return True
        if no.concept == "fine":  # "nothing at night", but "it was fine, then …"
            continue
        same = tokens[no.start].sentence == tokens[start].sentence
        if same and 0 <= start - no.end < DENIAL_REACH and tokens[no.start].comma == tokens[start].comma:
            return True
        if same and _in_list(no, start, tokens):
            return True
        if no.start == end and same and _closes(no, tokens):
            return True
    return False


def _in_list(no: Hit, start: int, tokens: Sequence[Token]) -> bool:
    """Whether ``start`` is in the next item of a list that the "no" opens: "no swelling, fever, …"."""
    first, last = tokens[no.start], tokens[start]
    return (
        no.end <= start <= no.end + 6
        and 0 < last.comma - first.comma <= 2
        and start - no.end <= 2 * (last.comma - first.comma)
    )


def _closes(no: Hit, tokens: Sequence[Token]) -> bool:
    """Whether a "nicht" ends its part of the sentence."""
    after = tokens[no.end] if no.end < len(tokens) else None
    here = tokens[no.end - 1]
    return after is None or (after.sentence, after.comma) != (here.sentence, here.comma)
