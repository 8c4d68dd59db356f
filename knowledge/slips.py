"""Slips of the thumb: two letters, or a letter and a space, that changed places ("nkee", "hi pflexors").

Phrases that hold a typing error are found by :mod:`knowledge.typos`; this is for all other words, short ones
too. A word is mended only where nobody knows it as it stands and what it becomes is known.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from knowledge.text import Token

#: How well a word is known: 0 not at all, 1 its beginning, 2 its stem, 3 as it stands, 4 very common.
Known = Callable[[str], int]
STEM, WHOLE, COMMON = 2, 3, 4
#: A word of so many letters is seldom another one by chance.
LONG = 4
#: Longer words have other errors than this one, and are never short of phrases.
LONGEST = 24


def mend(tokens: Sequence[Token], known: Known) -> list[Token]:
    """The tokens with slips put right, as many as they were."""
    words = [token.word for token in tokens]
    for i, (first, second) in enumerate(pairwise(tokens)):
        if (first.sentence, first.comma) == (second.sentence, second.comma):
            words[i : i + 2] = _parted(words[i], words[i + 1], known)
    return [
        Token(_mended(word, known), token.sentence, token.comma)
        for word, token in zip(words, tokens, strict=True)
    ]


def _parted(first: str, second: str, known: Known) -> tuple[str, str]:
    """Two words, with the space between them a letter later or earlier where that makes both whole words.

    Nobody may know either as they stand, or a long one of them, or both must become common ones; much that
    is rare would else be taken apart.
    """
    if not (first.isalpha() and second.isalpha()) or (known(first) and known(second)):
        return first, second
    strange = not known(first) and not known(second)
    for pair in ((first + second[0], second[1:]), (first[:-1], first[-1] + second)):
        ranks = [known(word) if word else 0 for word in pair]
        odd = zip((first, second), pair, strict=True)
        long = any(not known(typed) and min(len(typed), len(told)) >= LONG for typed, told in odd)
        if min(ranks) >= WHOLE and (strange or long or min(ranks) >= COMMON):
            return pair
    return first, second


def _mended(word: str, known: Known) -> str:
    """A word nobody knows with two neighbouring letters changed over, where one way makes it known best."""
    if not (3 <= len(word) <= LONGEST) or not word.isalpha() or known(word):
        return word
    ways = {f"{word[:i]}{word[i + 1]}{word[i]}{word[i + 2 :]}" for i in range(len(word) - 1)} - {word}
    ranked = sorted(((known(way), way) for way in ways), reverse=True)
    best, next_best = (*ranked, (0, ""), (0, ""))[:2]
    return best[1] if best[0] >= STEM and best[0] > next_best[0] else word
