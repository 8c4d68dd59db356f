"""From words to meaning."""

from __future__ import annotations

import pytest

from knowledge.advice import answer
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


@pytest.mark.parametrize(
    ("text", "hurts"),
    [("solo se va el pecho cuando me inclino", False), ("me duele el pecho cuando me inclino", True)],
)
def test_a_chest_that_only_leans_does_not_hurt(text: str, hurts: bool) -> None:
    """What is pointed at hurts, but a chest only where that is said, once a lean is spoken of."""
    assert (find_red_flag(understand(text).facts) is not None) == hurts


def test_what_others_say_of_how_i_run_is_mine() -> None:
    """Spanish leaves its "I" out: "my wife says that [I] run" still speaks of me."""
    assert "butt_out" in symptoms("Mi mujer dice que corro con el culo fuera. Y me duelen los cuádriceps.")


def test_a_healed_complaint_leaves_the_topic_to_the_question() -> None:
    """What is over is not what is asked, where a question of its own follows."""
    said = answer("Last year my quads were wrecked, all sorted now. Which cadence should I aim for?")
    assert (said.topic, said.symptoms) == ("cadence", ())


def test_not_me_takes_a_complaint_from_the_writer() -> None:
    """ "Not me" gives what was said before it to somebody else."""
    said = answer("Mon père a mal au genou, pas moi. Combien dois-je me pencher ?")
    assert (said.topic, said.symptoms) == ("lean_amount", ())


def test_the_part_named_after_those_ruled_out_complains() -> None:
    """ "Not this, not that. Kneecaps." names the part that hurts."""
    assert answer("It's not the calves and it's not the thighs. Kneecaps, both.").symptoms == ("knee_pain",)


def test_what_is_not_great_hurts() -> None:
    """ "Not great" denies nothing but is a complaint."""
    assert "sore_quads" in answer("Why is it that my quads are not great after flat runs?").symptoms


def test_a_word_asked_about_is_not_had() -> None:
    """Who asks what overstriding is does not say that they do it."""
    assert answer("what exactly is overstriding and how would I know?").symptoms == ()
