"""Which phrase words a misspelt word may be.

Words of six letters and more may hold one typing error, of nine and more two; shorter words never. A wrong
letter makes another word more often than a lost, doubled or swapped one does ("stamina" is no statin), so it
counts from seven letters on only. The first letter is taken to be right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

#: The fewest letters of a word, and of a stem, that a misspelt word is compared with.
WORD_LETTERS, STEM_LETTERS = 5, 6
#: From so many letters on a word may hold two typing errors.
LONG = 9


class Speller:
    """The words and stems of a language's phrases, for words that are none of them."""

    def __init__(self, words: Iterable[str], stems: Iterable[str]) -> None:
        self._words = _by_letter(words, WORD_LETTERS)
        self._stems = _by_letter(stems, STEM_LETTERS)

    def nearest(self, word: str, errors: int) -> list[str]:
        """Phrase words (stems with their star) at most ``errors`` typing errors away, the nearest only."""
        allowed = min(errors, _limit(len(word)))
        found: dict[str, int] = {}
        for target, distance in _near(word, self._words.get(word[0], ()), allowed):
            if _may_be(word, word, target, distance, allowed):
                found[target] = distance
        for end in range(STEM_LETTERS - 1, len(word) + 1):  # what may be the stem's letters, one more or less
            for target, distance in _near(word[:end], self._stems.get(word[0], ()), allowed):
                if (
                    end - len(target) <= 1
                    and (len(target) - end <= 1 or end == len(word))
                    and not word.startswith(target)  # found already
                    and _may_be(word, word[:end], target, distance, allowed)
                ):
                    found[f"{target}*"] = min(distance, found.get(f"{target}*", distance))
        best = min(found.values(), default=0)
        return [name for name, distance in found.items() if distance == best]


def _by_letter(words: Iterable[str], letters: int) -> dict[str, list[str]]:
    """Words of ``letters`` and more by their first letter."""
    table: dict[str, list[str]] = {}
    for word in words:
        if len(word) >= letters:
            table.setdefault(word[0], []).append(word)
    return table


def _near(piece: str, targets: Iterable[str], limit: int) -> Iterator[tuple[str, int]]:
    """The targets at most ``limit`` typing errors from ``piece``, and how many."""
    for target, distance, _ in process.extract_iter(piece, targets, scorer=OSA.distance, score_cutoff=limit):
        yield target, distance


def _limit(letters: int) -> int:
    return 2 if letters >= LONG else 1


def _may_be(word: str, piece: str, target: str, distance: int, allowed: int) -> bool:
    """Whether ``piece`` of ``word`` may be ``target`` with ``distance`` typing errors."""
    if distance > min(allowed, _limit(len(target))):
        return False
    if min(len(word), len(target)) < 6 and not _swapped(word, target):
        return False
    if len(piece) == len(target) < 7 and sorted(piece) != sorted(target):
        return False  # a letter differs in a short word: another word
    return not (distance == 2 and len(word) == len(target) and sorted(word) != sorted(target))


def _swapped(word: str, target: str) -> bool:
    """Whether short words differ by letters that changed places, or by one letter left out of six."""
    return sorted(word) == sorted(target) or (len(word) == 5 and len(target) == 6)
