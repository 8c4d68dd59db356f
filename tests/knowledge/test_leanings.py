"""What words, pairs of words and concepts lean towards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.intents import ENOUGH, hear, likely_symptoms, read_message, understand
from knowledge.leanings import (
    ANY,
    CONCEPT,
    CONCEPTS,
    LETTERS,
    PIECE,
    PIECE_LETTERS,
    chance,
    lean,
    pieces,
    points,
    tables,
    telling,
    words_for,
)
from knowledge.model import FINDINGS, LANGUAGES, TOPICS
from knowledge.sense import sense
from knowledge.topics import ranked

LABELS = {*TOPICS, *(f"is:{name}" for name in FINDINGS), "alarm", "alarm:1", "alarm:2", "alarm:3"}


def lean_words(words: list[str]) -> dict[str, float]:
    """The leaning of English words alone."""
    return lean("en", telling(words))


def test_every_language_has_words() -> None:
    """Each supported language has a table of its own, and all share that of concepts."""
    assert set(tables()) == {*LANGUAGES, CONCEPTS}


@pytest.mark.parametrize("table", [*LANGUAGES, CONCEPTS])
def test_every_line_can_be_read(table: str) -> None:
    """Every line of a table gives points to labels that mean something."""
    labels = {label for feature in tables()[table].features() for label, _ in points(table, feature)}
    assert {label for label in labels if not label.startswith("has:")} <= LABELS
    assert {label[4:] for label in labels if label.startswith("has:")} <= sense().symptoms


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_are_beginnings(lang: str) -> None:
    """Every feature of a language is one a message can have: one or two words, no longer than is compared."""
    spoken = [feature for feature in tables()[lang].features() if feature != ANY and feature[0] != PIECE]
    words = [word for feature in spoken for word in feature.split(" ")]
    assert words
    assert max(map(len, words)) <= LETTERS


@pytest.mark.parametrize("lang", LANGUAGES)
def test_pieces_have_their_length(lang: str) -> None:
    """Every piece of a word in a table is as long as those that a message is cut into."""
    cut = {len(feature) for feature in tables()[lang].features() if feature[0] == PIECE and feature != PIECE}
    assert cut == {len(PIECE) + PIECE_LETTERS}


@pytest.mark.parametrize("table", [*LANGUAGES, CONCEPTS])
def test_every_feature_is_found(table: str) -> None:
    """A table is in order, so that halving finds each of its features."""
    features = tables()[table].features()
    assert all(tables()[table].line(feature) for feature in features)


def test_concepts_are_shared() -> None:
    """The table of concepts holds nothing else."""
    assert all(feature[0] == CONCEPT for feature in tables()[CONCEPTS].features())


def test_a_word_typed_wrong_shares_its_pieces() -> None:
    """One letter too many leaves most pieces of a word as they were."""
    assert len(pieces(["hamstrings"]) & pieces(["hamstringgs"])) >= 5


def test_unknown_words_lean_only_where_any_message_does() -> None:
    """Words nobody knows add nothing to what is so of any message."""
    assert lean_words(["qqqqqxx", "zzzzzyy"]).keys() == dict(points("en", ANY)).keys()


@given(st.lists(st.sampled_from(tables()["en"].features()[:400])))
def test_points_are_the_same_every_time(features: list[str]) -> None:
    """The same features put together in another order give the same points to the last digit."""
    other_way = dict.fromkeys(reversed(features))
    assert lean("en", set(features)) == lean("en", set(other_way))


def test_a_word_among_many_weighs_less() -> None:
    """The same word gives fewer points in a longer message."""
    few, many = lean("en", {"caden"}), lean("en", {"caden", "xyzxy", "yxzyx", "zzyxz"})
    assert few["cadence"] > many["cadence"] > 0


def test_pairs_of_words_count() -> None:
    """Two words that follow one another are one feature more."""
    assert "my caden" in telling(["my", "cadence"])


def test_words_are_told_as_they_stand() -> None:
    """The reason names the word of the message, not its beginning."""
    assert words_for("cadence", ["my", "cadences"], "en") == ["cadences"]


def test_words_alone_are_no_topic_of_alarm() -> None:
    """However much words lean towards a red flag, it is no topic among others."""
    assert ranked({}, {"red_flag": 9.0}) == {}


@given(st.floats(-30, 30))
def test_chances_lie_between_nothing_and_all(log_odds: float) -> None:
    """Log-odds become a probability, and their opposite its complement."""
    assert 0 < chance(log_odds) < 1 or abs(log_odds) > 25
    assert chance(log_odds) + chance(-log_odds) == pytest.approx(1)


def test_a_symptom_the_words_tell_is_had() -> None:
    """A symptom that no rule found counts when its words make it likely."""
    assert "sore_quads" in hear(frozenset(), {"has:sore_quads": 2.0})


def test_a_symptom_the_words_speak_against_is_not_had() -> None:
    """A symptom that a rule found does not count when the words around it make it unlikely."""
    assert "sore_quads" not in hear(frozenset({"sore_quads"}), {"has:sore_quads": -9.0})


def test_what_no_table_speaks_of_stays() -> None:
    """Facts without points stay as the rules found them."""
    assert hear(frozenset({"bouncing", "question"}), {"has:sore_quads": -9.0}) == {"bouncing", "question"}


@pytest.mark.parametrize(
    ("first", "second", "told"), [(1.0, 2.0, "alarm:1"), (-1.0, 1.0, "alarm:2"), (-1.0, -1.0, "alarm:3")]
)
def test_words_raise_an_alarm(first: float, second: float, told: str) -> None:
    """Words that sound like a sign raise an alarm, an urgent one where they more likely than not are."""
    assert hear(frozenset(), {"alarm": 3.0, "alarm:1": first, "alarm:2": second}) == {told}


def test_findings_are_chances() -> None:
    """What a message leans towards is told for every finding, between nothing and all."""
    findings = understand("my hips are in front of my ankles").findings
    assert set(findings) == set(FINDINGS)
    assert all(0 <= value <= 1 for value in findings.values())


def test_what_words_alone_told_has_its_reasons() -> None:
    """A symptom that no rule found is told together with the words that did."""
    text = "lugging my legs through like sandbags late on"
    meaning, ruled = understand(text), read_message(text)
    heard = set(meaning.symptoms) - ruled.facts
    assert heard
    assert all(any(reason.startswith(f"has:{name}: ") for reason in meaning.reasons) for name in heard)


def test_what_only_routes_names_what_is_likely() -> None:
    """Beside a sign, symptoms are named that the words make more likely than not, unless they are denied."""
    heard = {"has:knee_pain": 1.0, "has:shin_pain": 2.0, "has:sore_quads": -0.1}
    assert likely_symptoms(frozenset({"not:shin_pain"}), heard) == ("knee_pain",)


def test_a_symptom_needs_more_than_a_guess() -> None:
    """What the words alone make less likely than the limit is not a symptom."""
    assert ENOUGH < 0.5
    assert "sore_quads" not in hear(frozenset(), {"has:sore_quads": -2.0})
