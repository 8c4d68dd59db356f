"""Normalising and cutting a message."""

from __future__ import annotations

import pytest

from knowledge.text import MAX_TOKENS, fold, is_other_script, tokenise


def words(text: str) -> list[str]:
    """The words of a message."""
    return [token.word for token in tokenise(fold(text))]


def test_case_accents_and_long_letters_make_no_difference() -> None:
    """Case, accents and letters held down say nothing."""
    assert words("SÓÓÓÓre Quads") == words("sore quads")


def test_short_i_stays_a_letter_of_its_own() -> None:
    """Cyrillic й is not и with a mark, ё is е."""
    assert fold("Бегай ещё") == "бегай еще"


def test_an_apostrophe_joins_in_english_and_parts_in_french() -> None:
    """A contraction is one word, an elided article is not part of the noun."""
    assert words("isn't l'avant") == ["isnt", "l", "avant"]


def test_a_comma_is_counted_and_a_full_stop_starts_a_sentence() -> None:
    """Every token knows its sentence and its part of it."""
    tokens = tokenise(fold("quads fine, hips sore. help"))
    assert [(t.sentence, t.comma) for t in tokens] == [(0, 0), (0, 0), (0, 1), (0, 1), (1, 0)]


def test_the_same_emoji_again_says_nothing() -> None:
    """Four thousand emoji are one."""
    assert words("🙃" * 4096) == ["🙃"]


def test_a_very_long_message_is_read_in_part() -> None:
    """No message costs more than the limit of tokens."""
    assert len(tokenise(fold("a1 " * 5000))) <= MAX_TOKENS


@pytest.mark.parametrize("text", ["مرحبا كيف حالك", "我的膝盖疼", "שלום לך"])
def test_scripts_that_are_not_spoken_are_known_as_such(text: str) -> None:
    """Arabic, Chinese and Hebrew are told apart from Latin and Cyrillic."""
    assert is_other_script(text)


def test_the_dot_of_a_german_ordinal_ends_no_sentence():
    """A number of order and its noun are one sentence, a number that ends one is not."""
    assert {token.sentence for token in tokenise(fold("bin im 6. Monat"))} == {0}
    assert {token.sentence for token in tokenise(fold("bis km 6. Dann aus"))} == {0, 1}
