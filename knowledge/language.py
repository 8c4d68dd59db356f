"""The phrases of each language, and which language a message is written in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache

from pydantic import Field

from knowledge.leanings import LETTERS, points
from knowledge.lexicon import Lexicon
from knowledge.library import CONTENT, read
from knowledge.model import LANGUAGES, Content, Lang
from knowledge.text import Token, fold, letter_scores
from knowledge.together import cues


class Words(Content):
    """One language's phrases: ``noise``, ``function`` and ``known`` word lists, then kinds of concepts."""

    noise: str = ""
    function: str = ""
    known: str = ""
    short: dict[str, str] = Field(default_factory=dict)
    shorthand: dict[str, str] = Field(default_factory=dict)
    body: dict[str, str] = Field(default_factory=dict)
    feel: dict[str, str] = Field(default_factory=dict)
    marks: dict[str, str] = Field(default_factory=dict)
    things: dict[str, str] = Field(default_factory=dict)
    signs: dict[str, str] = Field(default_factory=dict)


@cache
def words(name: str) -> Words:
    """One file of phrases."""
    return read(CONTENT / "words" / f"{name}.yaml", Words)


@cache
def lexicon(lang: Lang) -> Lexicon:
    """The phrases of a language, with those every runner uses."""
    own, common = words(lang), words("common")
    sections = [
        (kind, getattr(part, kind))
        for part in (own, common)
        for kind in ("body", "feel", "marks", "things", "signs")
    ]
    sections.append(("cues", cues(lang)))
    known = f"{own.function} {own.known}"
    return Lexicon(lang, sections, own.noise, known, own.short, own.shorthand)


@cache
def function_words() -> dict[str, tuple[Lang, ...]]:
    """Each language's commonest words, folded, with the languages that have them."""
    table: dict[str, list[Lang]] = defaultdict(list)
    for lang in LANGUAGES:
        for word in {fold(word) for word in words(lang).function.split()}:
            table[word].append(lang)
    return {word: tuple(langs) for word, langs in table.items()}


@lru_cache(20_000)
def word_rank(word: str, lang: Lang) -> int:
    """4 for a language's commonest words, 3 for those of its phrases and lists, 2 for a stem of theirs with
    an ending of two letters, 1 for what begins as a stem or as a word that people wrote before.
    """
    book = lexicon(lang)
    if lang in function_words().get(word, ()):
        return 4
    if book.holds(word):
        return 3
    if book.holds_stem(word, max(6, len(word) - 2)):
        return 2
    known = bool(points(lang, word[:LETTERS])) or book.holds_stem(word, max(3, (len(word) + 1) // 2))
    return int(known)


def detect_language(text: str, tokens: Sequence[Token], hint: Lang | None) -> Lang:
    """The language of a message: letters, common words and known phrases vote; ``hint`` breaks ties."""
    scores: dict[Lang, float] = dict.fromkeys(LANGUAGES, 0.0)
    for lang, letters in letter_scores(text).items():
        scores[lang] += letters  # type: ignore[index]
    common = function_words()
    for token in tokens[:80]:
        langs = common.get(token.word, ())
        for lang in langs:
            scores[lang] += 2.0 if len(langs) == 1 else 1.0 if len(langs) == 2 else 0.5
    if hint:
        scores[hint] += 0.9
    scores["en"] += 0.1
    ranked = sorted(scores.values(), reverse=True)
    if ranked[0] - ranked[1] < 4:
        for token in tokens[:40]:
            if len(token.word) > 2 and token.word.isalpha():
                knowing = [lang for lang in LANGUAGES if lexicon(lang).knows(token.word)]
                for lang in knowing:
                    scores[lang] += 1.5 / len(knowing)
    return max(LANGUAGES, key=lambda lang: scores[lang])
