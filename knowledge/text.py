"""A message as tokens: normalised, cut into clauses, in a known language.

Everything downstream sees folded text: lower case, no accents on Latin letters, no apostrophes, letters
repeated three times or more said once ("soooore"). Emoji and marks of punctuation are their own tokens.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

#: Longest part of a message that is read: Telegram's own limit.
MAX_CHARS = 4096
#: More tokens than any honest question has; the rest is not read.
MAX_TOKENS = 900

_FOLD = {
    "ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ё": "е", "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'",
    "…": ".", "–": " - ", "—": " - ", "\u200d": "", "\ufe0f": "", "\u00ad": "", "\u200b": "", "\ufeff": "",
}  # fmt: skip
#: What is not yet as :func:`fold` writes it, seldom more.
_MARKED = re.compile(r"[^\x00-_a-z{-\x7fа-я]")
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_REPEAT = re.compile(r"([^\W\d_])\1{2,}")
_TOKEN = re.compile(
    r"/[a-z]+"  # a command
    r"|\d+(?:[:.,]\d+)*"  # a number, a time
    r"|[^\W\d_]+(?:'[^\W\d_]+)*"  # a word
    r"|[.!?;:,()\n]"  # marks that part clauses
    r"|[&+/%#]|[^\s\w\x00-\x7f¿¡«»“”„•·]"  # a sign that means something; emoji one at a time
)
#: The dot of a German ordinal ("im 6. Monat"), which ends no sentence.
_ORDINAL = re.compile(
    r"(?<=\d)\.(?=\s?(?:monat|woche|ssw|schwangerschaft|trimester|klasse|lebensjahr|kilometer|km|tag|lauf|mal)\b)"
)
_STOP = frozenset(".!?;:\n")
#: Letters that the coach's phrases say three times ("Fussspitze", "pfff"); looking for all is slow.
_TRIPLES = tuple(3 * letter for letter in "sfmhktnэм")
_CYRILLIC = re.compile(r"[а-я]")
#: Letters (before folding) that point to a language, with how much they count.
_LETTERS: tuple[tuple[str, str, float], ...] = (
    ("de", "ß", 4), ("de", "äö", 2), ("de", "ü", 1.2), ("es", "ñ¿¡", 4), ("es", "íú", 0.6), ("es", "áó", 0.6),
    ("pt", "ãõ", 4), ("pt", "âôê", 0.8), ("pt", "ç", 1), ("pt", "áéíóú", 0.4), ("fr", "œëîûù", 2),
    ("fr", "èêç", 1.2), ("fr", "éàâ", 0.7), ("es", "é", 0.4),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """One word (or number, or sign), its sentence, and how many commas stand before it in that sentence."""

    word: str
    sentence: int
    comma: int


class _Plain(dict[int, str]):
    """Letters as :func:`fold` writes them, those of alphabets worked out once each. Cyrillic й stays й."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        parts = unicodedata.normalize("NFD", char)
        plain = parts[0] if char != "й" and unicodedata.combining(parts[-1]) else char
        plain = "" if unicodedata.combining(char) else plain
        if code < 0x2000:
            self[code] = plain
        return plain


_PLAIN = _Plain({ord(char): plain for char, plain in _FOLD.items()})


def fold(text: str, limit: int | None = MAX_CHARS) -> str:
    """The first ``limit`` letters of ``text`` without what makes two spellings of one word differ."""
    text = unicodedata.normalize("NFKC", text[:limit]).casefold()
    text = _LINK.sub(" http ", text).translate(_PLAIN)
    return _REPEAT.sub(r"\1", text)


def fold_phrases(text: str) -> str:
    """As :func:`fold`, for the coach's own phrases, which hold no link and seldom a letter three times.

    Each letter that changes is replaced everywhere at once: a long text holds few different ones.
    """
    text = unicodedata.normalize("NFKC", text).casefold()
    for char in set(_MARKED.findall(text)):
        text = text.replace(char, _PLAIN[ord(char)])
    for triple in _TRIPLES:
        if triple in text:
            text = re.sub(f"{triple}+", triple[0], text)
    return text


def tokenise(folded: str) -> list[Token]:
    """The tokens of folded text. An apostrophe joins its halves ("isnt") unless the first is one letter
    or "qu" (French elision: "l'avant" is two words); hyphens part words.
    """
    out: list[Token] = []
    sentence = comma = 0
    for match in _TOKEN.finditer(_ORDINAL.sub("", folded)):
        word = match.group()
        if word in _STOP:
            if out and out[-1].sentence == sentence:
                sentence, comma = sentence + 1, 0
            continue
        if word in ",()":
            comma += 1
            continue
        for part in _halves(word):
            if len(out) >= MAX_TOKENS:
                return out
            if not (out and not part.isalnum() and out[-1].word == part):  # the same emoji again says nothing
                out.append(Token(part, sentence, comma))
    return out


def _halves(word: str) -> list[str]:
    head, mark, tail = word.partition("'")
    if mark and (head in ("qu", "jusqu", "lorsqu", "puisqu") or (len(head) == 1 and len(tail) > 2)):
        return [head, tail.replace("'", "")]
    if (
        mark
        and len(head) == 1
        and head in "ljdcsntm"
        and tail in ("a", "ai", "as", "y", "en", "un", "on", "es", "est", "il")
    ):
        return [head, tail]
    return [word.replace("'", "")]


def letter_scores(text: str) -> dict[str, float]:
    """What letters alone say about the language of raw ``text``."""
    lowered = text.casefold()
    scores: dict[str, float] = {}
    for lang, letters, weight in _LETTERS:
        if any(char in lowered for char in letters):
            scores[lang] = scores.get(lang, 0.0) + weight
    cyrillic = len(_CYRILLIC.findall(lowered))
    if cyrillic:
        latin = sum(1 for char in lowered if "a" <= char <= "z")
        scores["ru"] = 20.0 if cyrillic >= latin else 2.0
    return scores


def is_other_script(text: str) -> bool:
    """Whether most letters are neither Latin nor Cyrillic, so that no language here can be meant."""
    letters = [char for char in text if char.isalpha()]
    known = sum(1 for char in letters if char < "\u0250" or "\u0400" <= char < "\u0530")
    return len(letters) > 3 and known * 2 < len(letters)
