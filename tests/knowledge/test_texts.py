"""The coach's texts in six languages: complete, with the same values, short, and in their own language."""

import re
from functools import cache

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from knowledge import answer, drills, plan
from knowledge.drills import drill_rules, plan_rules
from knowledge.model import LANGUAGES
from knowledge.rules import rules
from knowledge.texts import CONTENT, MissingText, Texts, load_texts

OTHERS = [lang for lang in LANGUAGES if lang != "en"]
FILES = ["{lang}.ftl", "drills.{lang}.ftl"]
#: Values of a usual length for what texts have to be filled with.
VALUES = {
    "amount": "12,5 pulgadas", "place": "…" * 35, "margin": "1,5", "cadence": "164", "seen": "…" * 60,
    "minutes": 5, "pace": "6:00/km", "name": "…" * 45,
}  # fmt: skip
#: Words that English sentences can hardly do without and that none of the other languages has.
ENGLISH_WORDS = re.compile(r"\b(the|and|your|you|with|often|when|this|that|what|which|of|is|are)\b", re.I)
#: English names that stay as they are.
NAMES = re.compile(r"The Balanced Runner|ChiRunning|open source|Midstance|findahelpline\.com")
COMMAND = re.compile(r"/[a-z]+")


class Variables(Visitor):
    """Collects the variables of a message."""

    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802  # the visitor's own naming
        self.names.add(node.id.name)


def variables(node):
    """The names of the variables in a part of a message."""
    visitor = Variables()
    visitor.visit(node)
    return visitor.names


@cache
def messages(lang, file):
    """Text id (``id`` or ``id.attribute``) -> its variables, of one file."""
    resource = parse((CONTENT / file.format(lang=lang)).read_text(encoding="utf-8"))
    junk = [entry.content[:60] for entry in resource.body if isinstance(entry, ast.Junk)]
    assert not junk, junk
    found = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            parts = {entry.id.name: entry.value}
            parts |= {f"{entry.id.name}.{each.id.name}": each.value for each in entry.attributes}
            for text_id, value in parts.items():
                assert text_id not in found, f"{lang}: {text_id} is there twice"
                found[text_id] = variables(value)
    return found


@cache
def texts(lang):
    """The texts of a language, read once."""
    return load_texts(lang)


def filled(lang):
    """Text id -> the text with usual values in it, of both files."""
    ids = [text_id for file in FILES for text_id in messages("en", file)]
    return {text_id: texts(lang).say(text_id, VALUES) for text_id in ids}


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("lang", OTHERS)
def test_complete(lang, file):
    """Every language has exactly the texts that English has, with the same values in each."""
    theirs, english = messages(lang, file), messages("en", file)
    assert set(theirs) == set(english)
    assert not {text_id for text_id, names in theirs.items() if names != english[text_id]}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_short(lang):
    """One text fills at most two thirds of a phone screen (600 of 900 characters)."""
    assert not {text_id: len(text) for text_id, text in filled(lang).items() if len(text) > 600}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_buttons_are_short(lang):
    """A ready reply and a follow-up fit on a button of 24 characters."""
    labels = {
        text_id: text
        for text_id, text in filled(lang).items()
        if text_id.startswith("follow-") or (text_id.startswith("ask-") and not text.endswith("?"))
    }
    assert not {text_id: text for text_id, text in labels.items() if len(text) > 24}


@pytest.mark.parametrize("lang", OTHERS)
def test_own_language(lang):
    """No sentence is left in English."""
    left = {
        text_id: text
        for text_id, text in filled(lang).items()
        if len(ENGLISH_WORDS.findall(NAMES.sub("", text))) > 1
    }
    assert not left


def test_russian_is_cyrillic():
    """A Russian text has more Cyrillic letters than Latin ones."""
    latin = {
        text_id
        for text_id, text in filled("ru").items()
        if len(re.findall("[а-яё]", text, re.I)) <= len(re.findall("[a-z]", text, re.I))
    }
    assert not latin


@pytest.mark.parametrize("lang", OTHERS)
def test_same_commands(lang):
    """A command is named in every language where English names it."""
    english, theirs = filled("en"), filled(lang)
    differing = {
        text_id
        for text_id, text in english.items()
        if set(COMMAND.findall(text)) - set(COMMAND.findall(theirs[text_id]))
    }
    assert not differing


@pytest.mark.parametrize("lang", LANGUAGES)
def test_crisis_line(lang):
    """Whoever thinks of self-harm gets an emergency number, a way to a crisis line, and no command."""
    text = texts(lang).say("flag-self-harm")
    assert "112" in text
    assert "findahelpline.com" in text
    assert not COMMAND.findall(text)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_red_flags_only_route(lang):
    """A red flag's text sends nobody to a drill, a score or a clip."""
    for text_id, text in filled(lang).items():
        if text_id.startswith("flag-"):
            assert not COMMAND.findall(text), text_id


@pytest.mark.parametrize("lang", LANGUAGES)
def test_own_sentences_raise_no_alarm(lang):
    """Nothing that the coach says of running, said back to it, is taken for a sign that needs a doctor."""
    named = ("flag-", "see-", "r-pain-", "drill-common-way")  # texts that name such signs
    alarms = {
        sentence
        for text_id, text in filled(lang).items()
        if not text_id.startswith(named) and not text_id.endswith(".stop")
        for sentence in re.split(r"(?<=[.?!]) ", text)
        if answer(sentence, lang).topic == "red_flag"
    }
    assert not alarms


@pytest.mark.parametrize("lang", LANGUAGES)
def test_rules_have_their_texts(lang):
    """Every text that a rule names is there, and what a rule must say fits into a phone screen."""
    for entries in rules().values():
        for rule in entries:
            must = [rule.because, *([rule.see] if rule.see else []), *([rule.try_] if rule.try_ else [])]
            must += [f"ask-{rule.ask}"] if rule.ask else []
            optional = [name for name in (rule.check, rule.avoid) if name]
            assert all(name in texts(lang) for name in must + optional), rule.id
            length = sum(len(texts(lang).say(name)) + 2 for name in must)
            drill = f"drill-{rule.drill}"
            length += len(texts(lang).say("line-drill", {"name": texts(lang).say(drill), "minutes": 3})) \
                if rule.drill else 0  # fmt: skip
            assert length <= 900, rule.id


@pytest.mark.parametrize("lang", LANGUAGES)
def test_drills(lang):
    """Every drill has all its parts, and every plan its four weeks."""
    shown = drills(lang)
    assert [drill.id for drill in shown] == list(drill_rules())
    assert all(all((drill.purpose, *drill.steps, drill.cue, *drill.weeks, drill.stop)) for drill in shown)
    for finding in plan_rules():
        assert len(plan(finding, lang).weeks) == 4


def test_minutes_are_counted():
    """The drill line counts its minutes as the language counts."""
    values = {"name": "X"}
    assert "one minute" in texts("en").say("line-drill", {**values, "minutes": 1})
    for minutes, words in ((1, "1 минута"), (3, "3 минуты"), (5, "5 минут")):
        assert words in texts("ru").say("line-drill", {**values, "minutes": minutes}).replace("\u00a0", " ")


def test_missing_text():
    """An unknown id and a missing value are errors, not empty sentences."""
    with pytest.raises(MissingText):
        texts("en").say("no-such-text")
    with pytest.raises(MissingText):
        texts("en").say("r-quads-flat.no-such-part")
    with pytest.raises(ValueError, match="clip-says"):
        texts("en").say("clip-says")


def test_terms_and_comments_are_no_messages():
    """A term is used by messages but is none itself; comments are not read."""
    small = Texts("en", ["# a = b\n-term = stop\nuse = { -term } here\n    .part = and there\n"])
    assert small.ids() == {"use"}
    assert small.say("use") == "stop here"
    assert "use.part" in small
    assert "use.other" not in small
