"""Single words and the topics they lean towards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.intents import ranked
from knowledge.leanings import lean, leanings, telling, words_for
from knowledge.model import LANGUAGES


def test_every_language_has_words() -> None:
    """Each supported language has a table of its own."""
    assert set(leanings()) == set(LANGUAGES)


def test_words_are_beginnings() -> None:
    """Every word of the table is one a message can have: no longer than the letters that are compared."""
    assert all({word} == telling([word]) for table in leanings().values() for word in table)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_unknown_words_lean_nowhere(lang: str) -> None:
    """Words nobody knows give no points."""
    assert lean(["qqqqqxx", "zzzzzyy"], lang) == {}  # type: ignore[arg-type]


@given(st.permutations(["is", "my", "cadence", "too", "low", "for", "running"]))
def test_order_does_not_matter(words: list[str]) -> None:
    """The points are the same whichever way the words stand."""
    assert lean(words, "en") == lean(sorted(words), "en")


def test_a_word_among_many_weighs_less() -> None:
    """The same word gives fewer points in a longer message."""
    few, many = lean(["cadence"], "en"), lean(["cadence", "running", "today", "with", "legs", "about"], "en")
    assert few["cadence"] > many["cadence"] > 0


def test_words_are_told_as_they_stand() -> None:
    """The reason names the word of the message, not its beginning."""
    assert words_for("cadence", ["my", "cadences"], "en") == ["cadences"]


def test_words_alone_raise_no_alarm() -> None:
    """However much words lean towards a red flag, without a sign there is none."""
    assert ranked({}, {"red_flag": 9.0}) == {}
