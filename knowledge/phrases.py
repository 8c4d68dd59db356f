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
from collections.abc import Collection, Iterator

GAP = "~"
END = "."
_CHOICE = re.compile(r"\(([^)]*)\)")
_CUT = re.compile(r"\(([^)]*)\)|(\S+)")


def expand(phrase: str) -> Iterator[list[str]]:
    """Every row that a phrase stands for. ``(a|b)`` of single words stays one step, a choice of one of
    them; a choice with nothing or with several words in it makes rows of its own.
    """
    slots: list[list[str]] = []
    for match in _CUT.finditer(phrase):
        inside, word = match.groups()
        options = [word] if word is not None else [option.strip() for option in inside.split("|")]
        single = [option for option in options if option and " " not in option]
        slots.append([option for option in options if option not in single])
        if single:
            slots[-1].append("|".join(sorted(single)))
    for choice in itertools.product(*slots):
        yield [word for part in choice for word in part.split()]


def rows(phrase: str, noise: Collection[str]) -> list[list[str]]:
    """The rows of a phrase as text has them, without noise.

    A choice that offers noise beside other words may be absent, since text holds none either: "thinking
    (of|about) ending" is "thinking ending" too. But what stands last carries the meaning
    ("dog (bit|bites)" is never "dog"), and one word alone is never left.
    """
    if "(" not in phrase:
        return [_quiet(phrase.split(), noise)]
    if not any(option.strip() in noise for inside in _CHOICE.findall(phrase) for option in inside.split("|")):
        return [_quiet(row, noise) for row in expand(phrase)]
    wanted = [_quiet(row, noise) for row in expand(_CHOICE.sub(lambda m: _choice(m, noise, False), phrase))]
    last = phrase.rstrip().rfind("(") if phrase.rstrip().endswith(")") else len(phrase)
    absent = [
        _quiet(row, noise)
        for row in expand(_CHOICE.sub(lambda m: _choice(m, noise, m.start() < last), phrase))
    ]
    return wanted + [row for row in absent if row not in wanted and content(row) > 1]


def content(row: Collection[str]) -> int:
    """How many words a row asks for."""
    return sum(word not in (GAP, END) for word in row)


def shrinks(phrase: str, noise: Collection[str]) -> bool:
    """Whether noise leaves one word of a phrase of several: it would then fire at that word."""
    if "(" in phrase:
        return False
    told = [word for word in phrase.split() if word not in (GAP, END)]
    return len(told) > 1 and sum(word not in noise for word in told) < 2


def _quiet(row: list[str], noise: Collection[str]) -> list[str]:
    kept = [word for word in row if word not in noise] or row
    while kept and kept[-1] == GAP:
        kept.pop()
    return kept


def _choice(match: re.Match[str], noise: Collection[str], may_go: bool) -> str:
    options = [option.strip() for option in match.group(1).split("|")]
    kept = [option for option in options if option not in noise]
    if len(kept) == len(options):
        return match.group()
    return f"({'|'.join([*kept, ''])})" if may_go or not kept else f"({'|'.join(kept)})"
