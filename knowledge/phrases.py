"""The grammar of the coach's phrases: what rows of words a phrase stands for.

A phrase is words in a row. ``sore*`` is any word that starts so, ``*schmerz*`` any word that holds it,
``(front|top)`` one of several, ``(really|)`` may be left out, ``~`` up to three words in between,
``$foot`` a choice that the file names once under ``short``, ``#`` a number and ``#120-169`` a number in a
range, ``#:`` a time of day. Articles and possessives (the ``noise`` of a language) are left out of text and
phrases alike. A lone ``.`` at the end of a phrase asks for the end of the sentence or a comma.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence, Set

GAP = "~"
END = "."
#: A phrase whose choices are all between single words.
_SIMPLE = re.compile(r"(?:[^()]++|\([^()| ]++(?:\|[^()| ]++)*+\))*+")
_WORD = re.compile(r"[^()| ]+")
_CUT = re.compile(r"\(([^)]*)\)|(\S+)")


def rows(phrase: str, noise: Set[str]) -> list[list[str]]:
    """The rows of a phrase as text has them, without noise.

    ``(a|b)`` of single words stays one step, a choice of one of them; a choice with nothing or with several
    words in it makes rows of its own.

    A choice that offers noise beside other words may be absent, since text holds none either: "thinking
    (of|about) ending" is "thinking ending" too. But what stands last carries the meaning
    ("dog (bit|bites)" is never "dog"), and one word alone is never left.
    """
    if "(" not in phrase:
        return [_quiet(phrase.split(), noise)]
    if _SIMPLE.fullmatch(phrase) and noise.isdisjoint(_WORD.findall(phrase)):  # most are: five times faster
        return [_quiet(phrase.replace("(", " ").replace(")", " ").split(), noise)]
    told = _read(phrase)
    wanted: list[tuple[str, ...]] = []
    absent: list[tuple[str, ...]] = []
    for place, options in enumerate(told):
        kept = options if len(options) == 1 else [option for option in options if option not in noise]
        wanted.append(_steps(kept or [""]))
        may_go = len(kept) < len(options) and (not kept or place + 1 < len(told))
        absent.append(_steps([*kept, ""]) if may_go else wanted[-1])
    rows = _spell_out(wanted, noise)
    if absent == wanted:
        return rows
    return rows + [row for row in _spell_out(absent, noise) if row not in rows and content(row) > 1]


def beginnings(phrase: str, noise: Set[str]) -> list[tuple[str, str]]:
    """The first step and the rest of every row; the rest stays unread after a choice of single words."""
    if phrase[0] == "(":
        choice, _, rest = phrase[1:].partition(")")
        if " " not in choice and all(option and option not in noise for option in choice.split("|")):
            return [(choice, rest.strip())]
    return [(row[0], " ".join(row[1:])) for row in rows(phrase, noise) if row]


def expand(phrase: str) -> list[list[str]]:
    """Every row that a phrase stands for, noise and all."""
    return _spell_out([_steps(options) for options in _read(phrase)], ())


def _read(phrase: str) -> list[list[str]]:
    """What may stand at each place of a phrase."""
    return [[m[2]] if m[2] else [o.strip() for o in m[1].split("|")] for m in _CUT.finditer(phrase)]


def _steps(options: list[str]) -> tuple[str, ...]:
    """What a choice may be: each option of several words or none, and one step of all single words."""
    single = [option for option in options if option and " " not in option]
    several = [option for option in options if not option or " " in option]
    return (*several, "|".join(sorted(single))) if single else tuple(several)


def _spell_out(slots: Sequence[tuple[str, ...]], noise: Collection[str]) -> list[list[str]]:
    return [_quiet(" ".join(row).split(), noise) for row in itertools.product(*slots)]


def content(row: Collection[str]) -> int:
    """How many words a row asks for."""
    return sum(word not in (GAP, END) for word in row)


def shrinks(phrase: str, noise: Set[str]) -> bool:
    """Whether noise leaves one word of a phrase of several: it would then fire at that word."""
    told = phrase.split()
    if "(" in phrase or noise.isdisjoint(told):
        return False
    told = [word for word in told if word not in (GAP, END)]
    return len(told) > 1 and sum(word not in noise for word in told) < 2


def _quiet(row: list[str], noise: Collection[str]) -> list[str]:
    kept = [word for word in row if word not in noise] or row
    while kept and kept[-1] == GAP:
        kept.pop()
    return kept
