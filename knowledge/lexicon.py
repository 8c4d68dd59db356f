"""Words to concepts: the phrases of ``content/words/<lang>.yaml``, and which of their words a text has.

The grammar of phrases is told in ``knowledge.phrases``, how texts are walked in ``knowledge.tree``, which
words count as typed wrong in ``knowledge.typos``. Only the words of the phrases are known from the start,
found without reading the phrases: a phrase is read when a text has its first word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from knowledge.hits import Hit, outermost
from knowledge.library import ContentError
from knowledge.phrases import END, GAP, rows, shrinks
from knowledge.text import Token, fold, fold_phrases
from knowledge.tree import PhraseTree
from knowledge.typos import Speller

_RANGE = re.compile(r"#(?:(\d+)-(\d+))?$")
_RANGE_CUT = re.compile(r"(#\d+) (?=\d)")
_SHORT = re.compile(r"\$\w+")
_TIME = re.compile(r"^\d{1,2}[:.]\d\d$")
#: What parts the phrases of all concepts while they are folded in one go.
_PART = "\0"

#: Words of texts whose atoms are remembered, so that memory does not grow with what people write.
KEPT_WORDS = 2_000


class Lexicon:
    """One language's phrases, ready to match.

    ``sections`` maps kind -> concept -> phrases parted by commas; ``noise`` and ``known`` are word lists
    (``known`` words are never taken for a misspelt phrase word). ``shorthand`` maps a word or two to the
    spellings of it in dialect and text messages ("je suis: chui jsuis"); phrases hold the full form only.
    Raises :class:`ContentError` where noise would leave one word of a phrase that must not fire at it.
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
        self._ordinary: set[str] = set()  # words of phrases that are more than a cue
        self._exact: set[str] = set()
        self._stems: set[str] = set()
        self._inner: set[str] = set()
        self._ranges: dict[str, tuple[int, int]] = {}
        self._cache: dict[str, frozenset[str]] = {}
        self._tree = self._read(sections)

    def _spell(self, word: str) -> str:
        return word.replace("ae", "a").replace("oe", "o").replace("ue", "u") if self.lang == "de" else word

    def _read(self, sections: Sequence[tuple[str, Mapping[str, str]]]) -> PhraseTree:
        """Take up every concept's phrases and the words in them."""
        meant = [(concept, kind) for kind, concepts in sections for concept in concepts]
        texts = _PART.join(text for _, concepts in sections for text in concepts.values())
        phrases = list(zip(meant, self._write_out(texts).split(_PART), strict=False))
        barriers: set[str] = set()
        for (concept, kind), text in phrases:
            if kind in ("cues", "signs") or concept.startswith("figure"):
                self._guard(concept, text)
            if concept == "neg":
                told = (row for phrase in text.split(",") for row in rows(phrase, self.noise))
                barriers.update(word for row in told if len(row) == 1 for word in row[0].split("|"))
        tree = PhraseTree(phrases, self.noise, barriers)
        cues = _words(text for (_, kind), text in phrases if kind == "cues")
        self._ordinary = _words(text for (_, kind), text in phrases if kind != "cues")
        self._register(((cues | self._ordinary) - self.noise | tree.bare) - {GAP, END, "#:"})
        return tree

    def _write_out(self, text: str) -> str:
        """Phrases as texts are folded, with one blank between words and with their abbreviations' words."""
        text = self._spell(fold_phrases(text)).replace("'", " " if self.lang == "fr" else "")
        text = _SHORT.sub(lambda m: self._short.get(m.group(), m.group()), text)
        text = " ".join(_RANGE_CUT.sub(r"\1-", text.replace("-", " ")).split())
        return text.replace(", ", ",").replace(" ,", ",").replace(f" {_PART}", _PART)

    def _guard(self, concept: str, phrases: str) -> None:
        """Refuse phrases of which noise leaves one word where that would fire too often."""
        if self.noise.isdisjoint(phrases.replace(",", " ").split()):
            return
        for phrase in phrases.split(","):
            if shrinks(phrase, self.noise):
                raise ContentError(f"{self.lang}: {concept}: noise leaves one word of {phrase!r}")

    def _register(self, words: set[str]) -> None:
        """Make the phrases' words findable."""
        special = {word for word in words if "*" in word or "#" in word}
        self._exact = words - special
        for word in special:
            if word[0] == "*":
                self._inner.add(word)
            elif word[-1] == "*":
                self._stems.add(word[:-1])
            elif found := _RANGE.match(word):
                low, high = found.groups()
                self._ranges[word] = (int(low or 0), int(high or 10**9))
            else:
                self._exact.add(word)

    def knows(self, word: str) -> bool:
        """Whether a phrase has the word itself or a stem of four letters and more, for telling languages."""
        spelt = self._spell(word)
        return spelt in self._exact or spelt in self._shorthand or self.holds_stem(word, 4)

    def holds(self, word: str) -> bool:
        """Whether a word stands in a phrase or a list of the language as it is."""
        word = self._spell(word)
        return word in self._exact or word in self._shorthand or word in self.known

    def holds_stem(self, word: str, letters: int) -> bool:
        """Whether a word is a stem of a phrase, of at least ``letters``, with an ending."""
        word = self._spell(word)
        return any(word[:n] in self._stems for n in range(letters, len(word) + 1))

    @cached_property
    def _speller(self) -> Speller:
        return Speller(self._exact, self._stems)

    def atoms(self, word: str) -> frozenset[str]:
        """The phrase words that a word of text is: itself, stems of it, parts of it, or one typed wrong."""
        found = self._cache.get(word)
        if found is None:
            found = frozenset(self._find_atoms(self._spell(word)))
            if len(self._cache) >= KEPT_WORDS:
                self._cache.clear()  # the common words come back at once
            self._cache[word] = found
        return found

    def _find_atoms(self, word: str) -> list[str]:
        if word[0].isdigit():
            return self._number_atoms(word)
        out = self.plain_atoms(word)
        known = [atom for atom in out if atom in self._ordinary]  # a cue alone corrects nothing
        told = any(
            self._tree.opens(atom, without="cues") for atom in known
        )  # a phrase may begin with it as it is
        if not out and word not in self.known and len(word) >= 6:
            out = self.plain_atoms(f"{word[1]}{word[0]}{word[2:]}")  # the search below needs the first letter
        if not told and word not in self.known and len(word) >= (8 if known else 5):
            out += self._speller.nearest(word, 1 if known else 2)
        return out

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

    def match(self, tokens: Sequence[Token]) -> list[Hit]:
        """The phrases found, without those inside a longer one that swallows them."""
        return outermost([hit for hit in self.find(tokens) if hit.kind != "cues"])

    def find(self, tokens: Sequence[Token]) -> list[Hit]:
        """Every phrase found, in the order of the text, the longest first. Tokens hold no noise.

        Only signs reach across a comma ("nephew, 11"); nothing reaches across the end of a sentence.
        """
        atoms = [self.atoms(token.word) for token in tokens]
        hits: dict[tuple[str, str, int, int], Hit] = {}
        for start, first in enumerate(tokens):
            for end, (concept, kind) in self._tree.walk(tokens, atoms, start):
                if kind == "signs" or first.comma == tokens[end - 1].comma:
                    words = " ".join(token.word for token in tokens[start:end])
                    hits[concept, kind, start, end] = Hit(concept, kind, start, end, words)
        return sorted(hits.values(), key=lambda hit: (hit.start, -hit.end, hit.concept, hit.kind))

    def without_noise(self, tokens: Sequence[Token]) -> list[Token]:
        """The tokens that phrases are matched against, each written out in full."""
        full = (
            Token(word, token.sentence, token.comma)
            for token in tokens
            for word in self._shorthand.get(self._spell(token.word), (token.word,))
        )
        return [token for token in full if self._spell(token.word) not in self.noise]


def _words(phrases: Iterable[str]) -> set[str]:
    """The words in all phrases, those of choices too."""
    text = ",".join(phrases)
    for mark in "(),|":
        text = text.replace(mark, " ")
    return set(text.split())
