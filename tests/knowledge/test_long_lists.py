"""Phrase lists of any length."""

from __future__ import annotations

from knowledge.lexicon import Lexicon
from knowledge.text import MAX_CHARS, fold, tokenise


def test_a_list_longer_than_a_message_keeps_its_last_phrase() -> None:
    """Phrases are read to the end of their list, however long it is."""
    many = ", ".join(f"pain number {n}" for n in range(MAX_CHARS // 8))
    book = Lexicon("en", [("signs", {"limp": f"{many}, hobble home"})])
    assert [hit.concept for hit in book.match(tokenise(fold("I hobble home")))] == ["limp"]


def test_a_figure_of_speech_is_no_sign() -> None:
    """A sign that lies inside a figure of speech is not one."""
    sections = [("signs", {"swelling": "swollen"}), ("marks", {"figure": "swollen ego"})]
    book = Lexicon("en", sections)
    assert [hit.concept for hit in book.match(tokenise("swollen ego"))] == ["figure"]
    assert [hit.concept for hit in book.match(tokenise("swollen knee"))] == ["swelling"]
