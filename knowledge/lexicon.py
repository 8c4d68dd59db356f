"""Words to concepts: the phrases of ``content/words/<lang>.yaml``, compiled for matching.

The grammar of phrases is told in ``knowledge.phrases``. Words of six letters and more may hold one typing
error, of nine and more two; shorter words never.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from rapidfuzz.distance import OSA

from knowledge.library import ContentError
from knowledge.phrases import END, GAP, rows, shrinks
from knowledge.text import Token, fold

_GAP_WORDS = 3
_UMLAUT = re.compile("ae|oe|ue")
_RANGE = re.compile(r"#(?:(\d+)-(\d+))?$")
_TIME = re.compile(r"^\d{1,2}[:.]\d\d$")


#: A step of the phrase tree: next word -> next step; under ``_HERE`` the (concept, kind) that end here.
_Node = dict[str, Any]
_HERE = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A concept found in tokens ``start`` … ``end`` (exclusive); ``kind`` is its section of the file."""

    concept: str
    kind: str
    start: int
    end: int
    words: str


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
        self._begins: set[str] = set()  # first words of phrases that are more than a cue
        self._ordinary: set[str] = set()  # words of such phrases
        self._seen: set[str] = set()
        self._exact: set[str] = set()
        self._stems: set[str] = set()
        self._inner: set[str] = set()
        self._ranges: dict[str, tuple[int, int]] = {}
        self._choices: dict[str, list[str]] = {}
        self._cache: dict[str, tuple[str, ...]] = {}
        self._barriers: set[str] = set()
        for kind, concepts in sections:
            for concept, phrases in concepts.items():
                for phrase in phrases.replace("\n", " ").split(","):  # folded one by one: fold cuts long text
                    if phrase.strip():
                        self._add(fold(phrase), concept, kind)

    def _spell(self, word: str) -> str:
        return _UMLAUT.sub(lambda m: m.group()[0], word) if self.lang == "de" else word

    def _add(self, phrase: str, concept: str, kind: str) -> None:
        if "$" in phrase:
            for name, words in self._short.items():
                phrase = phrase.replace(name, words)
        if "'" in phrase:
            phrase = phrase.replace("'", " " if self.lang == "fr" else "")
        if "-" in phrase and "#" not in phrase:
            phrase = phrase.replace("-", " ")
        if self.lang == "de":
            phrase = _UMLAUT.sub(lambda m: m.group()[0], phrase)
        if (kind in ("cues", "signs") or concept.startswith("figure")) and shrinks(phrase, self.noise):
            raise ContentError(f"{self.lang}: {concept}: noise leaves one word of {phrase!r}")
        for kept in rows(phrase, self.noise):
            node = self._root
            if kind != "cues":
                self._begins.add(kept[0])
                self._ordinary.update(option for word in kept for option in word.split("|"))
            for word in kept:
                if word not in self._seen:
                    self._register(word)
                node = node.setdefault(word, {})
            ends = node.setdefault(_HERE, [])
            if (concept, kind) not in ends:
                ends.append((concept, kind))
            if concept == "neg" and len(kept) == 1:
                self._barriers.add(kept[0])

    def knows(self, word: str) -> bool:
        """Whether a phrase has the word itself or a stem of four letters and more, for telling languages."""
        word = self._spell(word)
        told = word in self._exact or word in self._shorthand
        return told or any(word[:n] in self._stems for n in range(4, len(word) + 1))

    def _register(self, word: str) -> None:
        """Make a phrase's word (or choice of words) findable."""
        self._seen.add(word)
        for option in word.split("|"):
            if option != word:
                self._choices.setdefault(option, []).append(word)
            if option in (GAP, END, "#:"):
                continue
            if option.startswith("#") and (found := _RANGE.match(option)):
                low, high = found.groups()
                self._ranges[option] = (int(low or 0), int(high or 10**9))
            elif option.startswith("*"):
                self._inner.add(option)
            elif option.endswith("*"):
                self._stems.add(option[:-1])
            else:
                self._exact.add(option)

    @cached_property
    def _by_letter(self) -> dict[str, list[tuple[str, bool]]]:
        """Long words and stems by first letter, for the search of typing errors."""
        table: dict[str, list[tuple[str, bool]]] = {}
        for words, is_stem in ((self._exact, False), (self._stems, True)):
            for word in words:
                if len(word) >= (6 if is_stem else 5):
                    table.setdefault(word[0], []).append((word, is_stem))
        return table

    def atoms(self, word: str) -> tuple[str, ...]:
        """The phrase words that a word of text is: itself, stems of it, parts of it, or one typed wrong."""
        found = self._cache.get(word)
        if found is None:
            plain = self._find_atoms(self._spell(word))
            choices = (choice for atom in plain for choice in self._choices.get(atom, ()))
            found = tuple(dict.fromkeys((*plain, *choices)))
            if len(self._cache) < 20_000:
                self._cache[word] = found
        return found

    def _find_atoms(self, word: str) -> list[str]:
        if word[0].isdigit():
            return self._number_atoms(word)
        out = self.plain_atoms(word)
        known = [atom for atom in out if atom in self._ordinary]  # a cue alone corrects nothing
        told = any(atom in self._begins for atom in known)  # a phrase may begin with it as it is
        if not out and word not in self.known and len(word) >= 6:
            out = self.plain_atoms(f"{word[1]}{word[0]}{word[2:]}")  # the search below needs the first letter
        if not told and word not in self.known and len(word) >= (8 if known else 5):
            out += [atom for atom in self._nearly(word, 1 if known else 2) if atom not in out]
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

    def _nearly(self, word: str, errors: int) -> list[str]:
        """Phrase words at most ``errors`` typing errors away (one below nine letters), the nearest only."""
        allowed = min(errors, 2 if len(word) >= 9 else 1)
        best: list[str] = []
        best_distance = allowed + 1
        for target, is_stem in self._by_letter.get(word[0], ()):
            limit = min(allowed, 2 if len(target) >= 9 else 1, best_distance)
            if min(len(word), len(target)) < 6 and not _swapped(word, target):
                continue
            if is_stem and word.startswith(target):
                continue  # found already
            if is_stem:
                tries = {word[: len(target)], word[: len(target) + 1], word[: len(target) - 1]}
                distance = min(OSA.distance(piece, target, score_cutoff=limit) for piece in tries)
            elif abs(len(target) - len(word)) > limit:
                continue
            else:
                distance = OSA.distance(word, target, score_cutoff=limit)
            name = f"{target}*" if is_stem else target
            if distance <= limit:
                best = [name] if distance < best_distance else [*best, name]
                best_distance = distance
        return best

    def match(self, tokens: Sequence[Token]) -> list[Hit]:
        """The phrases found, without those inside a longer one that swallows them."""
        return outermost([hit for hit in self.find(tokens) if hit.kind != "cues"])

    def find(self, tokens: Sequence[Token]) -> list[Hit]:
        """Every phrase found, in the order of the text, the longest first. Tokens hold no noise.

        Only signs reach across a comma ("nephew, 11"); nothing reaches across the end of a sentence.
        """
        atoms = [self.atoms(token.word) for token in tokens]
        hits: dict[tuple[str, int, int], Hit] = {}
        for start in range(len(tokens)):
            for end, concept, kind in self._walk(self._root, tokens, atoms, start):
                if kind == "signs" or tokens[start].comma == tokens[end - 1].comma:
                    words = " ".join(token.word for token in tokens[start:end])
                    hits[concept, start, end] = Hit(concept, kind, start, end, words)
        return sorted(hits.values(), key=lambda hit: (hit.start, -hit.end, hit.concept))

    def _walk(
        self, node: _Node, tokens: Sequence[Token], atoms: Sequence[tuple[str, ...]], i: int
    ) -> Iterator[tuple[int, str, str]]:
        for atom in atoms[i]:
            child = node.get(atom)
            if child is None:
                continue
            for concept, kind in child.get(_HERE, ()):
                yield i + 1, concept, kind
            if END in child and _is_last(tokens, i):
                for concept, kind in child[END][_HERE]:
                    yield i + 1, concept, kind
            if i + 1 < len(tokens) and tokens[i + 1].sentence == tokens[i].sentence:
                yield from self._walk(child, tokens, atoms, i + 1)
                if GAP in child:
                    yield from self._jump(child[GAP], tokens, atoms, i + 1)

    def _jump(
        self, gap: _Node, tokens: Sequence[Token], atoms: Sequence[tuple[str, ...]], i: int
    ) -> Iterator[tuple[int, str, str]]:
        """Matches after up to three words, never past a "not": that would say the opposite."""
        for j in range(i, min(i + 1 + _GAP_WORDS, len(tokens))):
            if tokens[j].sentence != tokens[i].sentence:
                return
            yield from self._walk(gap, tokens, atoms, j)
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


def _swapped(word: str, target: str) -> bool:
    """Whether short words differ by letters that changed places, or by one letter left out of six."""
    return sorted(word) == sorted(target) or (len(word) == 5 and len(target) == 6)


def _is_last(tokens: Sequence[Token], i: int) -> bool:
    """Whether a sentence, or its part up to a comma, ends after token ``i``."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is None or after.sentence != tokens[i].sentence or after.comma != tokens[i].comma


#: Which kinds of hit are swallowed by a longer hit of which kinds: "sitting back" says nothing of a back.
_SWALLOWED_BY = {
    "body": ("body", "things"),
    "feel": ("feel", "things"),
    "marks": ("marks", "things", "signs", "feel"),
    "things": ("things",),
    "signs": ("signs",),
}


#: Marks of time.
_TIMES = frozenset({"long_ago", "used_to", "resolved", "still"})


def outermost(hits: list[Hit]) -> list[Hit]:
    """Without hits that lie strictly inside a longer one of a kind that swallows theirs. Within things and
    signs only the same concept is swallowed: a phrase may say several things at once. "Without pain" is a
    fine feeling but keeps its "without", which may reach further. A figure of speech ("swollen ego") swallows
    all it is made of, and every sign it shares a word with.
    """
    starting: dict[int, list[Hit]] = {}
    for hit in hits:
        starting.setdefault(hit.start, []).append(hit)
    longest = max((hit.end - hit.start for hit in hits), default=0)

    def near(hit: Hit) -> Iterator[Hit]:
        for start in range(hit.start - longest, hit.end):
            yield from starting.get(start, ())

    def swallowable(hit: Hit, other: Hit) -> bool:
        """When something was, and whether it healed, is heard also in the gap of a longer sign."""
        return hit.concept not in _TIMES or other.concept in _TIMES or other.kind != "signs"

    def in_figure(hit: Hit, figure: Hit) -> bool:
        if figure.concept != "figure" or figure is hit:
            return False
        if hit.kind == "signs":
            return figure.start < hit.end and hit.start < figure.end
        return figure.start <= hit.start and hit.end <= figure.end

    def swallows(other: Hit, hit: Hit) -> bool:
        return (
            other.end - other.start > hit.end - hit.start
            and other.start <= hit.start
            and hit.end <= other.end
            and other.kind in _SWALLOWED_BY[hit.kind]
            and swallowable(hit, other)
            and not (hit.kind == "marks" and other.concept == "fine")
            and (hit.kind not in ("things", "signs") or other.concept == hit.concept)
        )

    return [
        hit for hit in hits if not any(swallows(other, hit) or in_figure(hit, other) for other in near(hit))
    ]
