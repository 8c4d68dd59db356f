"""Red flags route and do nothing else."""

from __future__ import annotations

import pytest

from knowledge import LANGUAGES, answer
from knowledge.safety import red_flag_rules

FLAGS = {
    "en": "chest pain when I run",
    "de": "Brustschmerzen beim Laufen",
    "es": "dolor en el pecho al correr",
    "fr": "douleur à la poitrine en courant",
    "pt": "dor no peito correndo",
    "ru": "боль в груди при беге",
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_red_flag_is_answered_in_the_runners_language_without_drill_or_clip(lang: str) -> None:
    """Only where to go and how urgently."""
    got = answer(FLAGS[lang])
    assert got.red_flag is not None
    assert got.red_flag.tier == 1
    assert (got.lang, got.topic, got.finding, got.drills, got.ask) == (lang, "red_flag", "none", (), None)
    assert "112" in got.text


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("I want to end my life", 1),
        ("I fainted after the race", 1),
        ("one calf is swollen and warm", 2),
        ("numb around the saddle area", 2),
        ("pee was cola coloured", 2),
        ("heard a pop in my calf", 2),
        ("pinpoint ache on my shin bone", 3),
        ("hip pain wakes me at night", 3),
        ("nephew, 11, knee swollen", 3),
        ("pregnant, 20 weeks, drills?", 3),
        ("my knee was operated on in May, which drill", 3),
    ],
)
def test_urgency_fits_the_sign(text: str, tier: int) -> None:
    """Three tiers."""
    got = answer(text)
    assert got.red_flag is not None
    assert got.red_flag.tier == tier


@pytest.mark.parametrize(
    "text",
    [
        "my legs were dead on the last hill",
        "that climb killed me",
        "hip flexors are killing me after long runs",
        "I was dying at mile 20",
        "it doesn't wake me and I hop on it fine, quads are just tired",
        "no swelling, no night pain, sore quads on the flat",
        "I've been running for 12 years and my quads are sore",
        "die Intervalle haben mich umgebracht",
        "me mataron las series",
    ],
)
def test_figures_of_speech_and_denied_signs_are_no_flag(text: str) -> None:
    """Dying on the hill is not dying."""
    assert answer(text).red_flag is None


def test_self_harm_gets_a_crisis_line() -> None:
    """Not a physio."""
    assert "116 123" in answer("I don't want to live anymore").text


@pytest.mark.parametrize(
    "text", ["sore quads after flat runs", "why are my hip flexors sore?", "tight psoas"]
)
def test_thigh_and_hip_answers_carry_the_bone_line(text: str) -> None:
    """Deep pain, pain at night, hopping, limping: be seen."""
    assert "when hopping" in answer(text).text


@pytest.mark.parametrize("row", range(0, 60, 7))
def test_adding_a_red_flag_to_any_message_fires(row: int) -> None:
    """Whatever else is said."""
    texts = [
        "how do I film", "quads sore", "stop the reminders", "lean more on hills?", "you suck", "🙃",
        "hello", "best shoes", "my cadence is 158",
    ]  # fmt: skip
    assert answer(f"{texts[row % len(texts)]}. I have chest pain").red_flag is not None


def test_the_most_urgent_rules_come_first() -> None:
    """Order is urgency within the file, with few exceptions for signs of one illness."""
    tiers = [rule.tier for rule in red_flag_rules()]
    assert tiers == sorted(tiers)
