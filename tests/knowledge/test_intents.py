"""From words to meaning."""

from __future__ import annotations

import pytest

from knowledge.intents import understand
from knowledge.safety import find_red_flag


def symptoms(text: str) -> set[str]:
    """The symptoms of a message."""
    return set(understand(text).symptoms)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("why are my hip flexors sore", "en"),
        ("muss ich mich nach vorne lehnen", "de"),
        ("me duelen los cuádriceps", "es"),
        ("j'ai mal aux mollets", "fr"),
        ("minhas pernas ficam pesadas", "pt"),
        ("болят икры после бега", "ru"),
        ("Brustschmerzen", "de"),
    ],
)
def test_the_language_is_the_messages_own(text: str, lang: str) -> None:
    """Even one word tells, whatever the runner's setting."""
    assert understand(text, "en" if lang != "en" else "de").lang == lang


def test_the_setting_decides_where_the_message_does_not() -> None:
    """An emoji is in the runner's language."""
    assert understand("🙃", "pt").lang == "pt"


def test_a_feeling_belongs_to_the_nearest_part() -> None:
    """Quads fine, hip flexors sore: only one complaint."""
    assert symptoms("quads fine, hip flexors sore") == {"sore_hip_flexors"}


def test_joined_parts_share_a_feeling() -> None:
    """Quads and calves hurt: two complaints."""
    assert symptoms("my quads and calves hurt") == {"sore_quads", "tight_calves"}


@pytest.mark.parametrize(
    "text",
    [
        "my quads are not sore",
        "die Oberschenkel tun nicht weh",
        "no me duelen los cuádriceps",
        "квадрицепсы не болят",
        "used to have sore quads",
    ],
)
def test_what_is_denied_or_over_is_no_symptom(text: str) -> None:
    """Not sore, and no longer sore."""
    assert not symptoms(text)


def test_the_topic_of_a_denied_complaint_is_still_known() -> None:
    """Sore quads that are over are still about quads."""
    assert next(iter(understand("used to have sore quads but not anymore, now what").scores)) == "quads"


def test_anothers_complaint_gives_way_to_ones_own() -> None:
    """My wife's quads, my hip flexors."""
    assert symptoms("my wife has sore quads but mine is the hip flexors") == {"sore_hip_flexors"}


def test_anothers_complaint_alone_counts() -> None:
    """Somebody may ask for a friend."""
    assert symptoms("my wife's quads are sore after flat runs") == {"sore_quads"}


def test_it_is_the_part_after_a_contrast_carries_the_feeling() -> None:
    """It isn't my quads, it's the knee."""
    assert "knee_pain" in symptoms("It isn't my quads, it's the knee")


def test_a_general_question_is_no_complaint() -> None:
    """Where a foot should land is not where mine lands."""
    assert "foot_lands_under" not in symptoms("should my foot land under my hips?")


def test_every_result_says_which_words_led_to_it() -> None:
    """Reasons name concept and words."""
    assert "hip_flexors: hip flexors" in understand("hip flexors sore").reasons


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("it isn't the knee, it's the hip flexors that ache", {"sore_hip_flexors"}),
        ("ya no me molesta el aquiles, pero los gemelos muchísimo", {"tight_calves"}),
        ("stabbing in the heel when I get up", {"plantar_pain"}),
        ("left shin since Tuesday", {"shin_pain", "one_sided"}),
    ],
)
def test_what_is_left_after_a_turn_is_the_complaint(text: str, told: set[str]) -> None:
    """A "not" ends where the sentence turns to what it is."""
    assert symptoms(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "voy mejor sin inclinarme",
        "puis je me fais mal au genou ?",
        "je suis enceinte de mon deuxième marathon",
        "my dad's heart attack scared me, I am fine, how do I lean?",
        "my brother has a pacemaker, I don't",
        "knirschen im Knie, kein Schmerz",
    ],
)
def test_no_alarm_where_nothing_of_the_writer_is_wrong(text: str) -> None:
    """Figures of speech, other people's illness and phrases shortened by noise."""
    assert find_red_flag(understand(text).facts) is None
