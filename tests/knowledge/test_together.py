"""Words near each other: signs and meanings that no phrase lists."""

from __future__ import annotations

import re

import pytest

from knowledge import LANGUAGES, answer
from knowledge.intents import understand
from knowledge.language import words
from knowledge.library import CONTENT
from knowledge.model import Lang
from knowledge.safety import red_flag_rules
from knowledge.sense import sense
from knowledge.together import alarms, cues, ideas


def known_concepts() -> set[str]:
    """Every concept that a phrase or a cue may give."""
    parts = [words("en"), words("common")]
    own = {
        name
        for part in parts
        for kind in ("body", "feel", "marks", "things", "signs")
        for name in getattr(part, kind)
    }
    return own | set(cues("en"))  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_the_same_cues(lang: str) -> None:
    """A group without words would never be found."""
    assert set(cues(lang)) == set(cues("en"))


def test_every_group_names_a_concept() -> None:
    """A misspelt group would never be found."""
    named = {name for rule in (*alarms(), *ideas()) for group in (*rule.of, *rule.beside, *rule.unless)
             for name in group.split("|")}  # fmt: skip
    assert named <= known_concepts()


def test_every_alarm_reaches_a_red_flag() -> None:
    """By itself or by what follows from it."""
    used = {name for rule in red_flag_rules() for name in (*rule.when.all, *rule.when.any)}
    used |= {name for rule in sense().derive for name in (*rule.when.all, *rule.when.any)}
    assert {alarm.sign for alarm in alarms()} <= used


def test_a_number_in_a_cue_is_no_comment() -> None:
    """YAML reads " #" in a plain value as a comment, so cues stand in blocks."""
    for lang in LANGUAGES:
        source = (CONTENT / "cues" / f"{lang}.yaml").read_text(encoding="utf-8")
        assert re.findall(r"^\w+: (?!>)", source, re.MULTILINE) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "after tempo my smile went lopsided in the shop window"),
        ("en", "there is one tiny bit of shin i can cover with a thumb and it makes me yelp"),
        ("en", "the ankle gave a twang on the kerb and i cannot put it down"),
        ("de", "im ziel ist er einfach weggesackt und lag auf dem asphalt"),
        ("de", "zwischen den oberschenkeln alles pelzig, pinkeln merk ich kaum"),
        ("es", "la pantorrilla izquierda más gorda que la otra y caliente"),
        ("fr", "mon coeur s'emballe et rate des battements en côte"),
        ("pt", "meu xixi saiu cor de ferrugem depois do longão"),
        ("ru", "в одной точке кости болит, если нажать пальцем"),
    ],
)
def test_a_sign_in_words_nobody_listed_fires(lang: str, text: str) -> None:
    """A part near an alarming quality is enough."""
    assert answer(text, lang).red_flag is not None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "no swelling, no numb toes and nothing at night, just sore quads"),
        ("en", "tore my calf in 2016, it snapped, healed since. lean more uphill?"),
        ("en", "saw a guy collapse on the news. how much lean is right?"),
        ("en", "my heart skipped a beat when i saw my split"),
        ("de", "vor acht jahren ist mir die achillessehne gerissen, ausgeheilt. wie viel vorlage?"),
        ("es", "hace diez años me rompí el tendón, todo curado. cuánto me inclino?"),
        ("fr", "mes amis étaient morts de rire, je filme de quel côté ?"),
        ("pt", "operei o joelho em 2012, zero dor. quanto inclino?"),
        ("ru", "в 2015 порвал связку, всё зажило. сколько наклоняться?"),
    ],
)
def test_what_is_denied_long_over_or_a_figure_stays_quiet(lang: str, text: str) -> None:
    """The same words, but no sign of today."""
    assert answer(text, lang).red_flag is None  # type: ignore[arg-type]


def test_another_persons_emergency_is_routed_too() -> None:
    """The one who writes can help."""
    assert answer("my dad keeled over on the track and came round grey").red_flag is not None


def test_the_words_of_an_alarm_are_its_reason() -> None:
    """So that anybody can see why it fired."""
    reasons = answer("my smile went lopsided in the shop window").reasons
    assert any(reason.startswith("stroke: smile") for reason in reasons)


@pytest.mark.parametrize(
    ("text", "symptom"),
    [
        ("the arch of my right foot gets sore", "plantar_pain"),
        ("tops of my legs where they join the body get sore", "sore_hip_flexors"),
        ("my feet are always one step behind, i never catch up with my legs", "legs_drag"),
        ("i run like a tin soldier", "upright_or_back"),
        ("garmin says 156", "low_cadence"),
    ],
)
def test_a_meaning_in_words_nobody_listed_is_found(text: str, symptom: str) -> None:
    """Parts by where they are, movement by what it does."""
    assert symptom in understand(text).symptoms


@pytest.mark.parametrize(
    "text",
    [
        "my wife has sore quads, i am fine. how much should i lean?",
        "nothing hurts, just curious what sore quads would mean",
        "meine frau hat muskelkater im oberschenkel, mir tut nichts weh. wie viel vorlage?",
    ],
)
def test_anothers_complaint_is_not_the_writers(text: str) -> None:
    """Where the writer is at ease."""
    assert understand(text).symptoms == ()


@pytest.mark.parametrize(
    ("lang", "text", "tier"),
    [
        ("en", "my calf is so puffy that a finger leaves a dent", 2),
        ("fr", "un mollet gonflé, le doigt laisse un creux", 2),
        ("en", "ankle like a radiator, can't bend it, no idea what I did", 2),
        ("de", "Knie glüht wie ein Ofen, kann es nicht beugen", 2),
        ("en", "on blood thinners and banged my head on a branch", 2),
        ("en", "elephant on my chest on every hill", 1),
        ("en", "best bridge on the river route to jump from", 1),
        ("ru", "думаю спрыгнуть с моста", 1),
        ("en", "tried the hop test, a jolt right in the crease of the hip", 3),
        ("es", "la espinilla me duele incluso sentado", 3),
        ("en", "front of one thigh, deep, like toothache", 3),
        ("en", "my knee catches and locks, have to shake it loose", 3),
        ("pt", "tomo estatina e as coxas estão doloridas e fracas", 3),
    ],
)
def test_a_part_and_what_is_wrong_with_it_tell_how_urgent_it_is(lang: str, text: str, tier: int) -> None:
    """The same few mechanisms hold in every language, with their urgency."""
    got = answer(text, lang).red_flag  # type: ignore[arg-type]
    assert got is not None
    assert got.tier == tier


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "I can hop without pain, hip flexors just sore after strides"),
        ("de", "kann problemlos hüpfen, nur die Hüftbeuger sind müde"),
        ("ru", "могу прыгать без боли, просто квадрицепсы устали"),
        ("en", "one calf has always been bigger than the other, does that alter my stride?"),
        ("en", "I cross the bridge and jump off the kerb, cadence 160"),
        ("en", "stiff ankles from old sprains, tight calves"),
        ("en", "suicide sprints at training, quads shot to bits"),
    ],
)
def test_what_explains_itself_stays_quiet(lang: str, text: str) -> None:
    """Hopping that is fine, a calf that was always so, an old sprain, a name of a drill."""
    assert answer(text, lang).red_flag is None  # type: ignore[arg-type]


def test_what_was_always_so_and_is_hot_today_fires() -> None:
    """A new sign beside an old difference counts."""
    assert answer("one calf has always been a bit bigger but now it is hot and red").red_flag is not None


@pytest.mark.parametrize(
    "text",
    [
        "reminder at 7 please. also my period hasn't shown up since march",
        "which drill first? my shin hurts when I press one spot",
        "film from left or right? my right calf has gone hard and hot since I landed from Tokyo",
        "cadence 162 okay? my left foot has been numb since Sunday by the way",
    ],
)
def test_a_question_of_form_takes_back_no_sign_of_the_next_sentence(text: str) -> None:
    """What makes a sign harmless stands in the same sentence."""
    assert answer(text).red_flag is not None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "I was at the track, my grandmother broke her hip last year, which made me think about posture",
        ),
        ("es", "mi mujer está embarazada, corro solo, ¿cómo me grabo?"),
        ("ru", "жена беременна, бегаю один, как себя снять?"),
    ],
)
def test_anothers_old_injury_or_pregnancy_is_no_flag(lang: str, text: str) -> None:
    """Who runs is not who fell last year or is expecting."""
    assert answer(text, lang).red_flag is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "six weeks of the same ache in my left shin, rest makes no difference"),
        ("de", "seit sechs Wochen derselbe Schmerz im linken Schienbein, Pause bringt nichts"),
        ("es", "la espinilla lleva dos meses igual por más que descanso"),
        ("fr", "six semaines de la même douleur au tibia gauche, le repos n'y change rien"),
        ("pt", "seis semanas com a mesma dor na canela, o descanso não muda nada"),
        ("ru", "шесть недель одна и та же боль в голени, отдых не помогает"),
    ],
)
def test_what_rest_does_not_change_is_seen(lang: str, text: str) -> None:
    """No better after weeks of rest is a sign of the third tier."""
    got = answer(text, lang).red_flag  # type: ignore[arg-type]
    assert got is not None
    assert got.tier == 3


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("my heart stopped when I saw that 39", "en"),
        ("almost passed out when I saw the price of those shoes", "en"),
        ("bei dem Ergebnis bin ich fast umgekippt", "de"),
        ("se me paró el corazón cuando vi el 39", "es"),
        ("j'ai failli m'évanouir devant le résultat", "fr"),
        ("meu coração parou quando vi o 39", "pt"),
        ("чуть в обморок не упала от результата", "ru"),
    ],
)
def test_a_score_or_a_price_makes_nobody_ill(text: str, lang: Lang) -> None:
    """A heart that stops, or a faint, at the sight of a number is a figure of speech."""
    assert answer(text, lang).red_flag is None


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("nearly fainted at the finish, then I saw my score", "en"),
        ("fast umgekippt im Ziel, Ergebnis war gut", "de"),
        ("casi me desmayo en la meta, ¿mi nota?", "es"),
        ("j'ai failli m'évanouir, note 60", "fr"),
        ("quase desmaiei no treino, a nota foi 60", "pt"),
        ("чуть в обморок не упала на финише, результат 45:00", "ru"),
    ],
)
def test_a_score_beside_a_faint_hides_nothing(text: str, lang: Lang) -> None:
    """Who fainted and asks for the score as well is told where to go."""
    assert answer(text, lang).red_flag is not None
