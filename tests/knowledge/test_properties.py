"""What holds for any message."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import LANGUAGES, answer
from knowledge.wording import MAX_CHARS

OWN = Path(__file__).parent / "questions"
ROWS = [
    json.loads(line)
    for path in sorted(OWN.glob("dev_*.jsonl"))
    for line in path.read_text("utf-8").splitlines()
]
OPPOSITE = {"under_lean": "over_lean", "sitting_back": "over_lean", "over_lean": "under_lean"}
TELLING = [row for row in ROWS if row["expect"]["finding"] in OPPOSITE]


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_string_gets_a_valid_answer(text: str) -> None:
    """Never empty, never longer than Telegram takes, always in a language that is spoken."""
    got = answer(text)
    assert got.text.strip()
    assert len(got.text) <= 4096
    assert got.lang in LANGUAGES


@given(st.sampled_from(TELLING), st.data())
@settings(max_examples=120, deadline=None)
def test_typos_case_marks_and_emoji_do_not_flip_a_finding(row: dict, data: st.DataObject) -> None:
    """They may hide it, never turn it into its opposite."""
    text = row["text"]
    before = answer(text, row["lang"]).finding
    at = data.draw(st.integers(0, max(0, len(text) - 2)))
    swapped = text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]
    spoilt = data.draw(
        st.sampled_from([text.upper(), text + "!!!", text + " 😭", text.replace(",", ""), swapped])
    )
    after = answer(spoilt, row["lang"]).finding
    assert after != OPPOSITE.get(before)


@pytest.mark.parametrize("row", ROWS[::5], ids=lambda row: row["id"])
def test_adding_a_red_flag_to_a_question_fires(row: dict) -> None:
    """Chest pain after anything, in any language."""
    signs = {
        "en": "I have chest pain",
        "de": "Ich habe Brustschmerzen",
        "es": "Tengo dolor en el pecho",
        "fr": "J'ai une douleur à la poitrine",
        "pt": "Estou com dor no peito",
        "ru": "У меня боль в груди",
    }
    assert answer(f"{row['text']}. {signs[row['lang']]}.", row["lang"]).red_flag is not None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_answer_fits_a_phone_screen(lang: str) -> None:
    """Nine hundred characters, also in the longer languages."""
    long = [(row["id"], len(answer(row["text"], lang).text)) for row in ROWS if row["lang"] == lang]
    assert [entry for entry in long if entry[1] > MAX_CHARS] == []


def test_the_same_question_always_gets_the_same_answer() -> None:
    """Nothing is random."""
    for row in ROWS[::20]:
        assert answer(row["text"]) == answer(row["text"])


def test_our_own_questions_are_many() -> None:
    """At least six hundred phrasings."""
    assert len(ROWS) >= 600
