"""The grammar of phrases."""

from __future__ import annotations

import pytest

from knowledge.language import lexicon, words
from knowledge.lexicon import Lexicon
from knowledge.library import ContentError
from knowledge.model import LANGUAGES, Lang
from knowledge.phrases import expand, rows
from knowledge.sense import sense
from knowledge.text import fold, fold_phrases, tokenise
from knowledge.together import cues


def found(phrases: str, text: str, lang: str = "en", noise: str = "the my") -> bool:
    """Whether the phrases are found in the text."""
    book = Lexicon(lang, [("things", {"it": phrases}), ("marks", {"neg": "not"})], noise)
    hits = book.match(book.without_noise(tokenise(fold(text))))
    return any(hit.concept == "it" for hit in hits)


@pytest.mark.parametrize(
    ("phrases", "text"),
    [
        ("sore*", "soreness"),
        ("*schmerz*", "oberschenkelschmerzen"),
        ("front thigh", "the front the thigh"),
        ("(front|top) thigh", "top thigh"),
        ("front (upper|) thigh", "front thigh"),
        ("hip ~ behind", "hip is a bit behind"),
        ("cadence #120-169", "cadence 158"),
        ("#:", "06:15"),
        ("gone .", "it is gone, good"),
        ("quadriceps", "quadricpes"),
        ("a, tight", "tihgt"),
    ],
)
def test_a_phrase_matches_what_it_stands_for(phrases: str, text: str) -> None:
    """Stems, parts, choices, gaps, numbers, times, ends and typing errors."""
    assert found(phrases, text)


@pytest.mark.parametrize(
    ("phrases", "text"),
    [
        ("sore", "soreness"),
        ("calf", "calm"),
        ("heel", "heal"),
        ("hip ~ behind", "hip is not behind"),
        ("hip ~ behind", "hip. It is behind"),
        ("cadence #120-169", "cadence 180"),
        ("gone .", "gone sore"),
        ("hip sore", "hip, sore"),
    ],
)
def test_a_phrase_does_not_match_what_only_looks_like_it(phrases: str, text: str) -> None:
    """Short words are never corrected, a gap never crosses a "not", a phrase never a sentence."""
    assert not found(phrases, text)


def test_the_longest_hit_of_a_kind_wins() -> None:
    """A hip flexor is not a hip."""
    book = Lexicon("en", [("body", {"hips": "hip", "hip_flexors": "hip flexor*"})])
    assert [hit.concept for hit in book.match(tokenise("hip flexors"))] == ["hip_flexors"]


def test_a_choice_of_single_words_is_one_step() -> None:
    """Choices do not multiply rows."""
    assert list(expand("(a|b) c")) == [["a|b", "c"]]


def test_german_umlauts_may_be_written_out() -> None:
    """Hueftbeuger is Hüftbeuger."""
    assert found("hüftbeuger", "hueftbeuger", lang="de", noise="")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_file_of_phrases_names_a_concept_that_english_has_not(lang: str) -> None:
    """A concept misspelt in one language would never be used."""
    own, english, common = words(lang), words("en"), words("common")
    for kind in ("body", "feel", "marks", "things", "signs"):
        known = {
            *getattr(english, kind),
            *getattr(common, kind),
            "neg_after",
            *(rule.id for rule in sense().derive),
        }
        assert set(getattr(own, kind)) - known <= {"drill", "fall_drill"}, kind


def test_shorthand_stands_for_the_words_it_means():
    """A spelling of dialect or text messages matches the phrases of the full words."""
    book = Lexicon("fr", [("things", {"it": "je suis tombe"})], shorthand={"je suis": "chui jsuis"})
    tokens = book.without_noise(tokenise(fold("bon jsuis tombé")))
    assert [(hit.concept, hit.words) for hit in book.match(tokens)] == [("it", "je suis tombe")]


def test_a_choice_of_noise_may_be_absent() -> None:
    """Text holds no noise, so "thinking of ending" reaches the phrase as "thinking ending"."""
    assert ["thinking", "ending"] in rows("thinking (of|about) ending", {"of"})


def test_noise_never_leaves_one_word_of_a_choice() -> None:
    """ "dog (bit|bites)" is not every dog, although "bit" is noise."""
    assert rows("dog (bit|bites)", {"bit"}) == [["dog", "bites"]]


@pytest.mark.parametrize(
    ("kind", "concept"), [("marks", "figure"), ("marks", "figure_strong"), ("cues", "it")]
)
def test_a_guard_or_cue_that_noise_leaves_with_one_word_is_refused(kind: str, concept: str) -> None:
    """ "the pill" would otherwise be every pill."""
    with pytest.raises(ContentError, match="noise leaves one word"):
        Lexicon("en", [(kind, {concept: "in the pill"})], "the in")


@pytest.mark.parametrize(
    ("phrases", "text"),
    [("statin*", "stamina"), ("boulet", "boulot"), ("fersensehne", "fersensohle")],
)
def test_another_word_is_no_typing_error(phrases: str, text: str) -> None:
    """A wrong letter in a short word, and two in a long one, make another word."""
    assert not found(phrases, text)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_noise_leaves_no_sign_with_one_word(lang: Lang) -> None:
    """ "Better without me" must not become "better", in brackets or not."""
    book = lexicon(lang)
    for concept, phrases in words(lang).signs.items():
        for phrase in fold(phrases, limit=None).split(","):
            for row in expand(phrase.replace("'", " " if lang == "fr" else "")):
                told = [word for word in row if word not in ("~", ".")]
                kept = [word for word in told if word not in book.noise]
                assert len(told) < 2 or len(kept) > 1, (concept, phrase)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_phrase_begins_and_goes_on_with_words_that_texts_are_searched_for(lang: Lang) -> None:
    """The words known before any phrase is read are those that the phrases are read into."""
    book = lexicon(lang)  # brackets within brackets are not read, and match nothing
    known = {*book._exact, *book._inner, *book._ranges, *(f"{stem}*" for stem in book._stems), "~", ".", "#:"}
    for phrase in (*book._tree._plain, *book._tree._chosen):
        for row in rows(phrase.rpartition(" ")[0], book.noise):
            words_of = {word.strip("()") for step in row for word in step.split("|")} - {""}
            assert words_of <= known, phrase


def test_a_phrase_is_found_however_its_first_step_is_written() -> None:
    """Noise, a choice, a choice of several words and one that may be absent lead to the same phrase."""
    for phrases in (
        "the hip sore",
        "(hip|leg) sore",
        "(left hip|hip) sore",
        "(left|) hip sore",
        "(the|hip) sore",
    ):
        assert found(phrases, "hip sore"), phrases


@pytest.mark.parametrize("lang", LANGUAGES)
def test_phrases_are_folded_as_messages_are(lang):
    """The faster way of folding gives the same letters, so that a phrase meets its text."""
    parts = [
        *(getattr(words(lang), kind) for kind in ("body", "feel", "marks", "things", "signs")),
        cues(lang),
    ]
    for phrases in (text for part in parts for text in part.values()):
        assert fold_phrases(phrases) == fold(phrases, limit=None)
