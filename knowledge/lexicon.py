"""Words to concepts: the phrases of ``content/words/<lang>.yaml``, compiled for matching.

The grammar of phrases is told in ``knowledge.phrases``. Words of six letters and more may hold one typing
error, of nine and more two; shorter words never. A wrong letter makes another word more often than a lost,
doubled or swapped one does ("stamina" is no statin), so it counts from seven letters on only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.hits import Hit, outermost
from knowledge.library import ContentError
from knowledge.phrases import END, GAP, rows, shrinks
from knowledge.text import Token, fold, fold_phrases

_GAP_WORDS = 3
_UMLAUT = re.compile("ae|oe|ue")
_RANGE = re.compile(r"#(?:(\d+)-(\d+))?$")
_TIME = re.compile(r"^\d{1,2}[:.]\d\d$")


#: A step of the phrase tree: next word -> next step; under ``_HERE`` the (concept, kind) that end here.
_Node = dict[str, Any]
_HERE = ""
#: Words of texts whose atoms are remembered, so that memory does not grow with what people write.
KEPT_WORDS = 2_000
#: A phrase's words, concept and kind.
_Row = tuple[tuple[str, ...], tuple[str, str]]
#: Tokens and what each may be.
_Text = tuple[Sequence[Token], Sequence[frozenset[str]]]


class Lexicon:
    """One language's phrases, ready to match.

    ``sections`` maps kind -> concept -> phrases parted by commas; ``noise`` and ``known`` are word lists
    (``known`` words are never taken for a misspelt phrase word). ``shorthand`` maps a word or two to the
    spellings of it in dialect and text messages ("je suis: chui jsuis"); phrases hold the full form only.
    """

    def __init__(
        self,
        lang: str,
        sections: Sequence[tuple[str, Mapping[str, str]]],
        noise: str = "",
        known: str = "",
        short: Mapping[str, str] | None = None,
        shorthand: Mapping[str, str] | None = None,
    ) -> None:
        self.lang = lang
        self._shorthand = {
            self._spell(fold(typed)): fold(meant).split()
            for meant, spellings in (shorthand or {}).items()
            for typed in spellings.split()
        }
        self._short = {f"${name}": f"({fold(words)})" for name, words in (short or {}).items()}
        self.noise = frozenset(self._spell(fold(word)) for word in noise.split())
        self.known = frozenset(self._spell(fold(word)) for word in known.split()) | self.noise
        self._root: _Node = {}
        self._waiting: dict[str, list[_Row]] = {}  # rows by first word, grown into the tree when it is met
        self._leaves: dict[Any, _Node] = {}
        self._begins: set[str] = set()  # first words of phrases that are more than a cue
        self._ordinary: set[str] = set()  # words, and choices of words, of such phrases
        self._words: dict[str, str] = {}  # every word and choice of words, as it is kept
        self._exact: set[str] = set()
        self._stems: set[str] = set()
        self._inner: set[str] = set()
        self._ranges: dict[str, tuple[int, int]] = {}
        self._choices: dict[str, list[str]] = {}
        self._cache: dict[str, frozenset[str]] = {}
        self._ends: dict[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]] = {}  # equal ones are one
        self._barriers: set[str] = set()
        for kind, concepts in sections:
            for concept, phrases in concepts.items():
                self._add(concept, kind, self._spell(fold_phrases(phrases)))

    def _spell(self, word: str) -> str:
        return _UMLAUT.sub(lambda m: m.group()[0], word) if self.lang == "de" else word

    def _add(self, concept: str, kind: str, phrases: str) -> None:
        """Every phrase of a concept. Phrases without choices, most of them, go the short way."""
        end = (concept, kind)
        guarded = kind in ("cues", "signs") or concept.startswith("figure")
        if "'" in phrases:
            phrases = phrases.replace("'", " " if self.lang == "fr" else "")
        if "$" in phrases:
            for name, words in self._short.items():
                phrases = phrases.replace(name, words)
        for phrase in phrases.split(","):
            if "-" in phrase and "#" not in phrase:
                phrase = phrase.replace("-", " ")
            if guarded and shrinks(phrase, self.noise):
                raise ContentError(f"{self.lang}: {concept}: noise leaves one word of {phrase!r}")
            if "(" in phrase:
                for row in filter(None, rows(phrase, self.noise)):
                    self._keep(row, end)
            elif told := phrase.split():
                quiet = [word for word in told if word not in self.noise] or told
                while len(quiet) > 1 and quiet[-1] == GAP:
                    quiet.pop()
                self._keep(quiet, end)

    def _keep(self, row: list[str], end: tuple[str, str]) -> None:
        """Keep one row, which ends at a concept and its kind, until its first word is met."""
        concept, kind = end
        known = self._words
        told = []
        for word in row:
            if word not in known:
                known[word] = word
                self._register(word)
            told.append(known[word])  # one string for all phrases: nine megabytes less
        self._waiting.setdefault(told[0], []).append((tuple(told), end))
        if kind != "cues":
            self._begins.add(told[0])
            self._ordinary.update(told)
        if concept == "neg" and len(told) == 1:
            self._barriers.add(told[0])

    def _grow(self, first: str) -> None:
        """Add the rows that begin with ``first`` to the tree."""
        root: _Node = {}
        for row, end in self._waiting.get(first, ()):
            node = root
            for word in row:
                node = node.setdefault(word, {})
            ends = node.get(_HERE, ())
            if end not in ends:
                grown = (*ends, end)
                node[_HERE] = self._ends.setdefault(grown, grown)
        _share_leaves(root, self._leaves)
        self._root.update(root)
        self._waiting.pop(first, None)  # last, so that a thread beside this one finds it here or there

    def knows(self, word: str) -> bool:
        """Whether a phrase has the word itself or a stem of four letters and more, for telling languages."""
        word = self._spell(word)
        told = word in self._exact or word in self._shorthand
        return told or any(word[:n] in self._stems for n in range(4, len(word) + 1))

    def _register(self, word: str) -> None:
        """Make a phrase's word (or choice of words) findable."""
        for option in word.split("|"):
            if option != word:
                self._choices.setdefault(option, []).append(word)
            first = option[0]
            if first == "*":
                self._inner.add(option)
            elif option[-1] == "*":
                self._stems.add(option[:-1])
            elif first == "#" and (found := _RANGE.match(option)):
                low, high = found.groups()
                self._ranges[option] = (int(low or 0), int(high or 10**9))
            elif option not in (GAP, END, "#:"):
                self._exact.add(option)

    @cached_property
    def _by_letter(self) -> dict[tuple[str, bool, int], list[str]]:
        """Long words and stems by first letter, whether they are stems, and length, for typing errors."""
        table: dict[tuple[str, bool, int], list[str]] = {}
        for words, is_stem in ((self._exact, False), (self._stems, True)):
            for word in words:
                if len(word) >= (6 if is_stem else 5):
                    table.setdefault((word[0], is_stem, len(word)), []).append(word)
        return table

    def atoms(self, word: str) -> frozenset[str]:
        """The phrase words that a word of text is: itself, stems of it, parts of it, or one typed wrong."""
        found = self._cache.get(word)
        if found is None:
            plain = self._find_atoms(self._spell(word))
            choices = (choice for atom in plain for choice in self._choices.get(atom, ()))
            found = frozenset((*plain, *choices))
            if len(self._cache) >= KEPT_WORDS:
                self._cache.clear()  # the common words come back at once
            self._cache[word] = found
        return found

    def _find_atoms(self, word: str) -> list[str]:
        if word[0].isdigit():
            return self._number_atoms(word)
        out = self.plain_atoms(word)
        known = [atom for atom in out if self._is_ordinary(atom)]  # a cue alone corrects nothing
        told = any(atom in self._begins for atom in known)  # a phrase may begin with it as it is
        if not out and word not in self.known and len(word) >= 6:
            out = self.plain_atoms(f"{word[1]}{word[0]}{word[2:]}")  # the search below needs the first letter
        if not told and word not in self.known and len(word) >= (8 if known else 5):
            out += [atom for atom in self._nearly(word, 1 if known else 2) if atom not in out]
        return out

    def _is_ordinary(self, atom: str) -> bool:
        """Whether the word, or a choice it is in, is part of a phrase that is more than a cue."""
        return atom in self._ordinary or any(
            choice in self._ordinary for choice in self._choices.get(atom, ())
        )

    def _number_atoms(self, word: str) -> list[str]:
        out = [word] if word in self._exact else []
        if _TIME.match(word):
            out.append("#:")
        whole = re.split("[.,]", word)[0]  # 38.5 lies between 38 and 39
        if whole.isdigit() and len(whole) < 9:
            out += [name for name, (low, high) in self._ranges.items() if low <= int(whole) <= high]
        return out

    def plain_atoms(self, word: str) -> list[str]:
        """As :meth:`atoms`, without typing errors."""
        word = self._spell(word)
        out = [word] if word in self._exact else []
        out += [f"{word[:n]}*" for n in range(2, len(word) + 1) if word[:n] in self._stems]
        for inner in self._inner:
            core = inner.strip("*")
            if core in word if inner.endswith("*") else word.endswith(core):
                out.append(inner)
        return out

    def _nearly(self, word: str, errors: int) -> list[str]:
        """Phrase words at most ``errors`` typing errors away (one below nine letters), the nearest only."""
        allowed = min(errors, 2 if len(word) >= 9 else 1)
        found: dict[str, int] = {}
        for length in range(5, len(word) + allowed + 1):
            limit = min(allowed, 2 if length >= 9 else 1)
            if abs(length - len(word)) <= limit:
                self._compare(word, word, (length, False), limit, found)
            for piece in {word[: length - 1], word[:length], word[: length + 1]}:
                self._compare(word, piece, (length, True), limit, found)
        best = min(found.values(), default=0)
        return [name for name, distance in found.items() if distance == best]

    def _compare(
        self, word: str, piece: str, group: tuple[int, bool], limit: int, found: dict[str, int]
    ) -> None:
        """Add to ``found`` the distance from ``piece`` of ``word`` to those of a length, words or stems."""
        length, is_stem = group
        targets = self._by_letter.get((word[0], is_stem, length))
        if not targets:
            return
        for target, distance, _ in process.extract_iter(
            piece, targets, scorer=OSA.distance, score_cutoff=limit
        ):
            if min(len(word), length) < 6 and not _swapped(word, target):
                continue
            if not _slips(piece, target) or (is_stem and word.startswith(target)):
                continue  # another word, or found already
            if distance == 2 and len(word) == length and sorted(word) != sorted(target):
                continue  # two other letters: another word
            name = f"{target}*" if is_stem else target
            found[name] = min(distance, found.get(name, limit))

    def match(self, tokens: Sequence[Token]) -> list[Hit]:
        """The phrases found, without those inside a longer one that swallows them."""
        return outermost([hit for hit in self.find(tokens) if hit.kind != "cues"])

    def find(self, tokens: Sequence[Token]) -> list[Hit]:
        """Every phrase found, in the order of the text, the longest first. Tokens hold no noise.

        Only signs reach across a comma ("nephew, 11"); nothing reaches across the end of a sentence.
        """
        atoms = [self.atoms(token.word) for token in tokens]
        hits: dict[tuple[str, str, int, int], Hit] = {}
        for start in range(len(tokens)):
            for first in self._waiting.keys() & atoms[start]:
                self._grow(first)
            ends: list[tuple[int, str, str]] = []
            self._walk(self._root, (tokens, atoms), start, ends)
            for end, concept, kind in ends:
                if kind == "signs" or tokens[start].comma == tokens[end - 1].comma:
                    words = " ".join(token.word for token in tokens[start:end])
                    hits[concept, kind, start, end] = Hit(concept, kind, start, end, words)
        return sorted(hits.values(), key=lambda hit: (hit.start, -hit.end, hit.concept, hit.kind))

    def _walk(self, node: _Node, text: _Text, i: int, ends: list[tuple[int, str, str]]) -> None:
        """Add (end, concept, kind) of every phrase that goes on from ``node`` with token ``i``."""
        tokens, atoms = text
        goes_on = i + 1 < len(tokens) and tokens[i + 1].sentence == tokens[i].sentence
        for atom in node.keys() & atoms[i]:
            child = node[atom]
            if _HERE in child:
                ends += [(i + 1, concept, kind) for concept, kind in child[_HERE]]
                if len(child) == 1:
                    continue  # nothing goes on from here
            if END in child and _is_last(tokens, i):
                ends += [(i + 1, concept, kind) for concept, kind in child[END][_HERE]]
            if goes_on:
                self._walk(child, text, i + 1, ends)
                if GAP in child:
                    self._jump(child[GAP], text, i + 1, ends)

    def _jump(self, gap: _Node, text: _Text, i: int, ends: list[tuple[int, str, str]]) -> None:
        """As :meth:`_walk` after up to three words, never past a "not": that would say the opposite."""
        tokens, atoms = text
        for j in range(i, min(i + 1 + _GAP_WORDS, len(tokens))):
            if tokens[j].sentence != tokens[i].sentence:
                return
            self._walk(gap, text, j, ends)
            if not self._barriers.isdisjoint(atoms[j]):
                return

    def without_noise(self, tokens: Sequence[Token]) -> list[Token]:
        """The tokens that phrases are matched against, each written out in full."""
        full = (
            Token(word, token.sentence, token.comma)
            for token in tokens
            for word in self._shorthand.get(self._spell(token.word), (token.word,))
        )
        return [token for token in full if self._spell(token.word) not in self.noise]


def _share_leaves(node: _Node, leaves: dict[Any, _Node]) -> None:
    """Make the steps at which the same phrases' concepts end one and the same: half of the tree's memory."""
    for word, child in node.items():
        if word == _HERE:
            continue
        if len(child) == 1 and _HERE in child:
            node[word] = leaves.setdefault(child[_HERE], child)
        else:
            _share_leaves(child, leaves)


def _swapped(word: str, target: str) -> bool:
    """Whether short words differ by letters that changed places, or by one letter left out of six."""
    return sorted(word) == sorted(target) or (len(word) == 5 and len(target) == 6)


def _slips(word: str, target: str) -> bool:
    """Whether ``word`` may be ``target`` typed wrong: not where short words differ in a letter alone."""
    return len(word) != len(target) or len(target) >= 7 or sorted(word) == sorted(target)


def _is_last(tokens: Sequence[Token], i: int) -> bool:
    """Whether a sentence, or its part up to a comma, ends after token ``i``."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is None or after.sentence != tokens[i].sentence or after.comma != tokens[i].comma
