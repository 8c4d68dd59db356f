"""Letters and spaces that changed places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.language import word_rank
from knowledge.model import Lang
from knowledge.slips import mend
from knowledge.text import fold, tokenise


def mended(text: str, lang: Lang) -> list[str]:
    """The words of a message after mending."""
    return [token.word for token in mend(tokenise(fold(text)), lambda word: word_rank(word, lang))]


@pytest.mark.parametrize(
    ("lang", "typed", "meant"),
    [
        ("en", "sore hi pflexors", "sore hip flexors"),
        ("en", "sore hipf lexors", "sore hip flexors"),
        ("en", "my nkee aches", "my knee aches"),
        ("de", "be imir zieht es", "bei mir zieht es"),
        ("de", "bei mri zieht es", "bei mir zieht es"),
        ("ru", "сгибтаели бедра", "сгибатели бедра"),
    ],
)
def test_a_slip_is_put_right(lang: Lang, typed: str, meant: str) -> None:
    """Two letters, or a letter and a space, that changed places change back."""
    assert mended(typed, lang) == meant.split()


@pytest.mark.parametrize("text", ["elephant on my chest rn", "the quads ache", "xqzzt blorf"])
def test_what_is_known_or_past_help_stays(text: str) -> None:
    """Words that are known stay as they are, and so do words that no change of places makes known."""
    assert mended(text, "en") == text.split()


def test_a_rare_short_word_is_not_taken_apart() -> None:
    """A short word that no list holds keeps its letters, though its neighbour would take one."""
    assert mended("te pido que la metas", "es") == ["te", "pido", "que", "la", "metas"]


@given(st.text(max_size=80))
def test_mending_keeps_the_number_of_words(text: str) -> None:
    """Nothing is lost or added."""
    tokens = tokenise(fold(text))
    assert len(mend(tokens, lambda word: word_rank(word, "en"))) == len(tokens)
