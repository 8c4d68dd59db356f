"""What was found in a message, and which finds lie inside greater ones."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """A concept found in tokens ``start`` … ``end`` (exclusive); ``kind`` is its section of the file."""

    concept: str
    kind: str
    start: int
    end: int
    words: str


#: Which kinds of hit are swallowed by a longer hit of which kinds: "sitting back" says nothing of a back.
_SWALLOWED_BY = {
    "body": ("body", "things"),
    "feel": ("feel", "things"),
    "marks": ("marks", "things", "signs", "feel"),
    "things": ("things",),
    "signs": ("signs",),
}


#: Things that say only where a lean bends; the part they name may be what hurts.
_PLACES = frozenset({"from_hips", "from_ankles"})

#: What a figure of speech means as it says: "dead flat" is flat.
_LITERAL = frozenset({"flat_mark"})

#: Marks of time.
_TIMES = frozenset({"long_ago", "used_to", "resolved"})


def outermost(hits: list[Hit]) -> list[Hit]:
    """Without hits that lie strictly inside a longer one of a kind that swallows theirs. Within things and
    signs only the same concept is swallowed: a phrase may say several things at once. "Without pain" is a
    fine feeling but keeps its "without", which may reach further. A figure of speech ("swollen ego") swallows
    all it is made of, and every sign it shares a word with.
    """
    leans = {hit.end for hit in hits if hit.concept in ("lean", "bend_at_waist")}
    figures = [hit for hit in hits if hit.concept == "figure"]
    late_legs = [hit for hit in hits if hit.concept == "legs_drag"]
    covering: dict[int, list[Hit]] = {}  # hits of several words by each place they cover
    for hit in hits:
        if hit.end - hit.start > 1:
            for place in range(hit.start, hit.end):
                covering.setdefault(place, []).append(hit)

    def swallowable(hit: Hit, other: Hit) -> bool:
        """When something was, and whether it healed, is heard also in the gap of a longer sign; at its ends
        it is the sign's own word ("I can no longer stand on it").
        """
        if hit.concept not in _TIMES or other.concept in _TIMES or other.kind != "signs":
            return True
        return hit.end == other.end or hit.start == other.start

    def in_figure(hit: Hit, figure: Hit) -> bool:
        if figure is hit or hit.concept in _LITERAL:
            return False
        if hit.kind == "signs":
            return figure.start < hit.end and hit.start < figure.end
        return figure.start <= hit.start and hit.end <= figure.end

    def outweighed(hit: Hit) -> bool:
        """What will not come forward is the leg, where one is named: not the runner."""
        late = late_legs if hit.concept == "hard_to_push" else ()
        return any(other.start < hit.end and hit.start < other.end for other in late)

    def swallows(other: Hit, hit: Hit) -> bool:
        return (
            other.end - other.start > hit.end - hit.start
            and hit.end <= other.end
            and other.kind in _SWALLOWED_BY[hit.kind]
            and swallowable(hit, other)
            and not (hit.kind == "body" and other.concept in _PLACES and other.start not in leans)
            and not (hit.kind == "marks" and other.concept == "fine")
            and (hit.kind not in ("things", "signs") or other.concept == hit.concept)
        )

    return [
        hit
        for hit in hits
        if not any(swallows(other, hit) for other in covering.get(hit.start, ()))
        and not outweighed(hit)
        and not any(in_figure(hit, figure) for figure in figures)
    ]
