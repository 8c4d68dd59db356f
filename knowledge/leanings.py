"""Which topics a message's single words lean towards, beside what its concepts say.

A concept is what the coach's rules know; many words that no rule needs still tell what a message is about
("garmin", "physio", "mirror"). ``content/leanings.tsv`` gives each word, by its first letters, points for
and against topics. It is made from labelled questions (``make leanings``) and may be edited by hand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from pydantic import TypeAdapter

from knowledge.library import CONTENT
from knowledge.model import Lang, Topic

#: A word is known by so many letters: enough to tell it, few enough that its endings are one.
LETTERS = 5
_TABLE: TypeAdapter[dict[Lang, dict[str, dict[Topic, float]]]] = TypeAdapter(
    dict[Lang, dict[str, dict[Topic, float]]]
)


@cache
def leanings() -> Mapping[Lang, Mapping[str, Mapping[Topic, float]]]:
    """Points for topics by language and word. Raises ``ValueError`` where the file names an unknown topic."""
    table: dict[str, dict[str, dict[str, str]]] = defaultdict(dict)
    for line in (CONTENT / "leanings.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            lang, word, points = line.split("\t")
            table[lang][word] = dict(pair.split(":") for pair in points.split())
    return _TABLE.validate_python(table)


def telling(words: Iterable[str]) -> set[str]:
    """The beginnings by which words are known, each once; a number alone tells nothing."""
    return {word[:LETTERS] for word in words if not word[0].isdigit()}


def lean(words: Iterable[str], lang: Lang) -> dict[Topic, float]:
    """Points for and against topics; a word among many weighs less than one among few."""
    own = leanings().get(lang, {})
    known = [own[word] for word in sorted(telling(words)) if word in own]
    totals: dict[Topic, float] = defaultdict(float)
    for points in known:
        for topic, value in points.items():
            totals[topic] += value
    share = (len(known) + 1) ** -0.5
    return {topic: share * value for topic, value in totals.items()}


def words_for(topic: Topic, words: Iterable[str], lang: Lang) -> list[str]:
    """The words that lean towards ``topic``, as they stand in the message."""
    own = leanings().get(lang, {})
    return [word for word in dict.fromkeys(words) if own.get(word[:LETTERS], {}).get(topic, 0.0) > 0.0]
