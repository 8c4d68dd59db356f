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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "calf tear in spring, physio signed me off. when can I lean more?"),
        ("de", "Wadenriss im Frühjahr, der Physio hat mich freigegeben. Wie viel Vorlage?"),
        ("es", "rotura del gemelo en primavera, el fisio me dio el alta. ¿cuánto me inclino?"),
        ("fr", "déchirure au mollet au printemps, le kiné m'a donné le feu vert. combien d'inclinaison ?"),
        ("pt", "rompi a panturrilha na primavera, o fisio me liberou. quanto inclino?"),
        ("ru", "порвал икру весной, врач допустил к бегу. сколько наклона?"),
    ],
)
def test_what_a_professional_cleared_is_no_flag(lang: str, text: str) -> None:
    """An injury that who knows has signed off is over."""
    assert answer(text, lang).red_flag is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("4 wks since my hip scope, surgeon hasnt cleared me yet but I feel amazing", 3),
        ("physio signed me off, now one calf is swollen and hot", 2),
        ("cardiologist cleared me, chest pain today on the hill", 1),
    ],
)
def test_a_sign_of_today_outlasts_being_cleared(text: str, tier: int) -> None:
    """What is felt now, or not cleared yet, counts whatever was signed off before."""
    got = answer(text).red_flag
    assert got is not None
    assert got.tier == tier


@pytest.mark.parametrize(
    "text",
    [
        "if someone over-leans, could their legs go numb? asking for a quiz",
        "is a swollen knee after running ever harmless? hypothetically speaking",
        "if I told you I had a swollen leg would you still give me drills?",
    ],
)
def test_what_is_only_asked_is_no_flag(text: str) -> None:
    """A question that says it is nobody's complaint raises no alarm."""
    assert answer(text).red_flag is None


def test_a_sign_beside_a_test_question_fires() -> None:
    """Being tested in one sentence does not excuse what the next one complains of."""
    assert answer("only testing you: how much lean? Also I have chest pain when running").red_flag is not None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "what is a stress fracture exactly?"),
        ("en", "does heel striking cause stress fractures?"),
        ("es", "¿pisar de talón provoca fracturas por estrés?"),
        ("pt", "pisar de calcanhar causa fratura por estresse?"),
    ],
)
def test_what_causes_an_injury_is_no_flag(lang: str, text: str) -> None:
    """Asking what an injury is or comes from is not having it."""
    assert answer(text, lang).red_flag is None  # type: ignore[arg-type]


def test_asking_for_a_name_with_a_complaint_is_a_flag() -> None:
    """Who asks what an injury is and has its sign is sent to somebody."""
    assert answer("what is a stress fracture? my shin hurts at one spot for weeks").red_flag is not None
