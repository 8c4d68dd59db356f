"""What single words, pairs of words and concepts tell beside the coach's rules, in points.

A concept is what the rules know; many words that no rule needs still tell what a message is about ("garmin",
"physio", "mirror"), and many a complaint is told in words that stand in no list. ``content/leanings`` gives
words, pairs of words and pieces of words of each language, and the concepts of all, points for and against
topics, core symptoms (``has:``), findings (``is:``) and red flags (``alarm``, and ``alarm:1`` to ``alarm:3``
by urgency). The points of a message add up to log-odds. They are made from labelled questions
(``make leanings``) and may be edited by hand.
"""

from __future__ import annotations

import math
import mmap
import re
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from knowledge.library import CONTENT, ContentError
from knowledge.model import LANGUAGES, Lang

#: A word is known by so many letters: enough to tell it, few enough that its endings are one.
LETTERS = 5
#: The feature every message has: what is so of any message.
ANY = "."
#: The table of concepts, which every language shares, and what they begin with beside words.
CONCEPTS, CONCEPT = "concepts", "="
#: What a piece of a word begins with, and its letters, the word's edges (``_``) included: a word typed wrong
#: or never seen still shares pieces with words that were.
PIECE, PIECE_LETTERS = "~", 5
#: Features whose points stay in memory, so that it does not grow with what people write.
KEPT = 20_000
_LINE_END = re.compile(b"\n")


class Table:
    """The lines of one file, which stays on disk: sorted by feature, a line is found by halving and read when
    it is needed. As strings of their own all lines took twenty megabytes.
    """

    def __init__(self, name: str) -> None:
        with (CONTENT / "leanings" / f"{name}.tsv").open("rb") as file:
            self._text = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._starts = array("I", (found.end() for found in _LINE_END.finditer(self._text)))
        self._starts.pop()  # what follows the last line's end
        self._text.madvise(mmap.MADV_DONTNEED)  # the pages come back one by one

    def features(self) -> list[str]:
        """Every feature of the table, in order."""
        return [self._feature(start).decode() for start in self._starts]

    def line(self, feature: str) -> str:
        """The points of a feature as they are written, nothing where it has none."""
        wanted = feature.encode()
        place = bisect_left(self._starts, wanted, key=self._feature)
        if place == len(self._starts) or self._feature(self._starts[place]) != wanted:
            return ""
        start = self._starts[place] + len(wanted) + 1
        return self._text[start : self._text.find(b"\n", start)].decode()

    def _feature(self, start: int) -> bytes:
        return self._text[start : self._text.find(b"\t", start)]


@cache
def tables() -> Mapping[str, Table]:
    """Each language's table and that of concepts, read once."""
    return {name: Table(name) for name in (*LANGUAGES, CONCEPTS)}


@lru_cache(KEPT)
def points(table: str, feature: str) -> tuple[tuple[str, float], ...]:
    """A feature's points by label, none for one that is not in the table. Raises ``ContentError`` where its
    line cannot be read.
    """
    pairs = (pair.rpartition(":") for pair in tables()[table].line(feature).split())
    try:
        return tuple((label, float(value)) for label, _, value in pairs)
    except ValueError as error:
        raise ContentError(f"leanings/{table}.tsv: {feature}: {error}") from error


def stems(words: Iterable[str]) -> list[str]:
    """The beginnings by which words are known, in their order; a number alone tells nothing."""
    return [word[:LETTERS] for word in words if not word[0].isdigit()]


def telling(words: Sequence[str]) -> set[str]:
    """The features of a message's words: each word, each two that follow one another, and :data:`ANY`."""
    known = stems(words)
    return {ANY, *known, *(f"{first} {second}" for first, second in pairwise(known))}


def pieces(words: Iterable[str]) -> set[str]:
    """The pieces of a message's words."""
    edged = {f"_{word}_" for word in words if word.isalpha()}
    return {
        f"{PIECE}{word[i : i + PIECE_LETTERS]}"
        for word in edged
        for i in range(len(word) - PIECE_LETTERS + 1)
    }


def named(concepts: Iterable[str]) -> set[str]:
    """Concepts as features."""
    return {f"{CONCEPT}{concept}" for concept in concepts}


def table_of(feature: str, lang: Lang) -> str:
    """Where the points of a feature stand."""
    return CONCEPTS if feature[0] == CONCEPT else lang


def lean(lang: Lang, *families: set[str]) -> dict[str, float]:
    """Log-odds of every label, the sum over families of features; a feature among many of its family weighs
    less than one among few.
    """
    totals: dict[str, float] = defaultdict(float)
    for features in families:
        share = (len(features) + 1) ** -0.5
        for feature in sorted(features):  # in one order, so that sums are the same to the last digit
            for label, value in points(table_of(feature, lang), feature):
                totals[label] += share * value
    return totals


def chance(log_odds: float) -> float:
    """Log-odds as a probability."""
    return 1 / (1 + math.exp(-log_odds))


def words_for(label: str, words: Iterable[str], lang: Lang) -> list[str]:
    """The words that lean towards ``label``, as they stand in the message."""
    return [word for word in dict.fromkeys(words) if _favours(word, label, lang)]


def _favours(word: str, label: str, lang: Lang) -> bool:
    return any(name == label and value > 0 for stem in stems([word]) for name, value in points(lang, stem))
