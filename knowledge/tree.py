"""The phrases of a language as a tree of words, grown where texts walk.

All phrases lie sorted in a list, unread, so that those with one first word lie together. When a text has that
word they are spelt out and wait, each as a string, under their second words, and so on: of tens of thousands
of phrases a text needs a few hundred. Tokens are matched by their atoms: the phrase words that each may be.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence, Set
from typing import Any

from knowledge.phrases import END, GAP, beginnings, rows
from knowledge.text import Token

#: How many words a gap may hold.
GAP_WORDS = 3
#: The concept and kind that a phrase stands for.
Meant = tuple[str, str]
#: A phrase's last word names what is meant: this sign and a number.
_MEANS = "="
#: A step: next word -> the rests of phrases that wait there, parted by commas, or the next step; under
#: ``_HERE`` what is meant here.
_Node = dict[str, Any]
_HERE = ""
#: Tokens and what each may be.
_Text = tuple[Sequence[Token], Sequence[Set[str]]]


class PhraseTree:
    """Phrases, to be found in texts.

    ``phrases`` are what is meant and the phrases for it, one blank between words, none beside a comma.
    ``noise`` are words that texts and phrases do without; no gap reaches past ``barriers``: "not" says the
    opposite.
    """

    def __init__(self, phrases: Iterable[tuple[Meant, str]], noise: Set[str], barriers: Set[str]) -> None:
        self._noise = noise
        self._barriers = barriers
        self._meant: dict[str, Meant] = {}
        self._root: _Node = {}
        self._met: set[str] = set()  # words that the root has the phrases of, if any
        self._leaves: dict[tuple[Meant, ...], _Node] = {}  # equal ones are one
        lists = []
        for number, (meant, text) in enumerate(phrases):
            mark = f"{_MEANS}{number}"
            self._meant[mark] = meant
            lists.append(f"{text},".replace(",", f" {mark},"))
        self._plain = sorted("".join(lists).split(","))
        self._chosen: list[str] = []  # with one of a choice as their first word
        self.bare: set[str] = set()  # noise that is all that some phrase has
        self._sort_odd()

    def _sort_odd(self) -> None:
        """Sort phrases that open with noise or a choice in by the words they then begin with."""
        odd = _cut(self._plain, "(", ")")
        for word in self._noise:
            odd += _cut(self._plain, f"{word} ", f"{word}!")
        for phrase in odd:
            told, _, mark = phrase.rpartition(" ")
            for step, rest in beginnings(told, self._noise):
                if step in self._noise:
                    self.bare.update((step, *rest.split()))
                options = step.split("|")
                lines = [f"{option} {rest} {mark}" if rest else f"{option} {mark}" for option in options]
                (self._plain if len(options) == 1 else self._chosen).extend(lines)
        self._plain.sort()
        self._chosen.sort()

    def opens(self, word: str, without: str) -> bool:
        """Whether a phrase begins with ``word``, not as one of a choice, that means no kind ``without``."""
        lead = f"{word} "
        place = bisect_left(self._plain, lead)
        while place < len(self._plain) and self._plain[place].startswith(lead):
            if self._meant[self._plain[place].rpartition(" ")[2]][1] != without:
                return True
            place += 1
        return False

    def walk(self, tokens: Sequence[Token], atoms: Sequence[Set[str]], start: int) -> list[tuple[int, Meant]]:
        """The end (exclusive) and meaning of every phrase that begins with token ``start``."""
        for first in atoms[start]:
            if first not in self._met:
                if step := self._read(first):
                    self._root[first] = step
                self._met.add(first)  # last: a thread beside this one may read it too, but never miss it
        ends: list[tuple[int, Meant]] = []
        self._step(self._root, (tokens, atoms), start, ends)
        return ends

    def _read(self, first: str) -> _Node:
        """Spell out the phrases that begin with ``first``."""
        rests: list[str] = []
        for phrase in (*_starting(self._plain, first), *_starting(self._chosen, first)):
            words = phrase.split()
            if "(" in phrase or words[-2] == GAP or not self._noise.isdisjoint(words):
                told, _, mark = phrase.rpartition(" ")
                rests += [" ".join((*row[1:], mark)) for row in rows(told, self._noise)]
            else:
                rests.append(phrase[len(first) + 1 :])
        return self._branch(rests)

    def _branch(self, rests: Iterable[str]) -> _Node:
        """The step after which ``rests`` are left of phrases: what is meant here, the others by next word."""
        node: _Node = {}
        here: dict[Meant, None] = {}
        for rest in rests:
            word, _, after = rest.partition(" ")
            if not after:
                here[self._meant[word]] = None
                continue
            for option in word.split("|") if "|" in word else (word,):
                node[option] = f"{node[option]},{after}" if option in node else after
        if here:
            node[_HERE] = tuple(here)
            return node if len(node) > 1 else self._leaves.setdefault(node[_HERE], node)
        return node

    def _next(self, node: _Node, word: str) -> _Node:
        """The step after ``word``, which ``node`` has."""
        child: _Node | str = node[word]
        if isinstance(child, str):
            child = node[word] = self._branch(child.split(","))
        return child

    def _step(self, node: _Node, text: _Text, i: int, ends: list[tuple[int, Meant]]) -> None:
        """Add the end and meaning of every phrase that goes on from ``node`` with token ``i``."""
        tokens, atoms = text
        goes_on = i + 1 < len(tokens) and tokens[i + 1].sentence == tokens[i].sentence
        for atom in node.keys() & atoms[i]:
            child = self._next(node, atom)
            if _HERE in child:
                ends += [(i + 1, meant) for meant in child[_HERE]]
                if len(child) == 1:
                    continue  # nothing goes on from here
            if END in child and _is_last(tokens, i):
                ends += [(i + 1, meant) for meant in self._next(child, END)[_HERE]]
            if goes_on:
                self._step(child, text, i + 1, ends)
                if GAP in child:
                    self._jump(self._next(child, GAP), text, i + 1, ends)

    def _jump(self, gap: _Node, text: _Text, i: int, ends: list[tuple[int, Meant]]) -> None:
        """As :meth:`_step` after up to three words, never past a barrier."""
        tokens, atoms = text
        for j in range(i, min(i + 1 + GAP_WORDS, len(tokens))):
            if tokens[j].sentence != tokens[i].sentence:
                return
            self._step(gap, text, j, ends)
            if not self._barriers.isdisjoint(atoms[j]):
                return


def _starting(phrases: Sequence[str], word: str) -> Sequence[str]:
    """Those of sorted ``phrases`` that begin with ``word``."""
    start = bisect_left(phrases, f"{word} ")
    return phrases[start : bisect_left(phrases, f"{word}!", start)]  # "!" follows the blank


def _cut(phrases: list[str], start: str, end: str) -> list[str]:
    """Take what lies from ``start`` up to ``end`` out of sorted ``phrases``."""
    place = slice(bisect_left(phrases, start), bisect_left(phrases, end))
    out = phrases[place]
    del phrases[place]
    return out


def _is_last(tokens: Sequence[Token], i: int) -> bool:
    """Whether a sentence, or its part up to a comma, ends after token ``i``."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is None or after.sentence != tokens[i].sentence or after.comma != tokens[i].comma
