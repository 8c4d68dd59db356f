"""Every text in every language: complete, with the same values, well-formed, and short enough."""

import re
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from bot.message import Message
from bot.texts import CONTENT, LANGUAGES, Html, TextError, Texts, choose_language

OTHERS = [lang for lang in LANGUAGES if lang != "en"]
SOURCES = [path.read_text(encoding="utf-8") for path in Path(CONTENT).parent.rglob("*.py")]


class Variables(Visitor):
    """Collects the variables of a message."""

    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802  # the visitor's own naming
        self.names.add(node.id.name)


def messages(lang):
    """Id -> (variables, text) of one language."""
    resource = parse((CONTENT / f"{lang}.ftl").read_text(encoding="utf-8"))
    junk = [entry.content[:60] for entry in resource.body if isinstance(entry, ast.Junk)]
    assert not junk, junk
    found = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            visitor = Variables()
            visitor.visit(entry)
            assert entry.id.name not in found, f"{lang}: {entry.id.name} is there twice"
            found[entry.id.name] = visitor.names
    return found


ENGLISH = messages("en")


def filled(lang, text_id, short=False):
    """A text with values of a usual length in it."""
    values = {name: 3 if name in ("n", "place", "weeks", "sessions") else "Mon" if short else "somebody 12 cm"
              for name in (*ENGLISH[text_id], "cue")}  # fmt: skip
    return Texts(lang)(text_id, **values)


@pytest.mark.parametrize("lang", OTHERS)
def test_complete(lang):
    """Every language has exactly the texts that English has, with the same values in each."""
    theirs = messages(lang)
    assert set(theirs) == set(ENGLISH)
    differing = {text_id for text_id, names in theirs.items() if names != ENGLISH[text_id]}
    assert not differing


@pytest.mark.parametrize("lang", LANGUAGES)
def test_markup(lang):
    """Every text is HTML that Telegram accepts: only b, i and pre, opened and closed in order."""
    for text_id in ENGLISH:
        stack = []
        for closing, tag in re.findall(r"<(/?)(\w+)>", filled(lang, text_id)):
            assert tag in ("b", "i", "pre"), text_id
            if closing:
                assert stack and stack.pop() == tag, text_id  # noqa: PT018
            else:
                stack.append(tag)
        assert not stack, text_id


@pytest.mark.parametrize("lang", LANGUAGES)
def test_buttons_are_short(lang):
    """The label of a button has at most 24 characters, so that two stand side by side on a phone."""
    for text_id in ENGLISH:
        if text_id.startswith("btn-"):
            label = filled(lang, text_id, short=True).replace("\ufe0f", "")  # an emoji's invisible half
            assert len(label) <= 20, text_id


@pytest.mark.parametrize("lang", LANGUAGES)
def test_command_lines(lang):
    """Lines of the command menu and the bot's own page keep Telegram's limits (256, 512 and 120)."""
    for text_id in ENGLISH:
        if text_id.startswith("command-"):
            assert 3 <= len(filled(lang, text_id)) <= 60, text_id
    assert len(Texts(lang)("bot-description")) <= 512
    assert len(Texts(lang)("bot-short-description")) <= 120


@pytest.mark.parametrize("lang", LANGUAGES)
def test_notes_are_short(lang):
    """Texts that are shown as the little note of a button keep its 200 characters."""
    for text_id in ("old-button", "remind-gone", "report-gone", "compare-none", "talk-forgotten",
                    "remind-paused", "feedback-thanks", "cancel-too-late", "remind-days-none",
                    "remind-resumed"):  # fmt: skip
        assert len(filled(lang, text_id)) <= 200, text_id


@pytest.mark.parametrize("lang", OTHERS)
def test_no_english_leaks(lang):
    """No sentence of another language has words that only English has, and Russian is Cyrillic."""
    words = re.compile(
        r"\b(the|and|your|you|with|often|when|this|that|what|which|of|is|are)\b", re.IGNORECASE
    )
    told = {text_id: re.sub(r"/[a-z]+|<[^>]+>", "", filled(lang, text_id)) for text_id in ENGLISH}
    assert {text_id for text_id, text in told.items() if words.search(text)} == set()
    if lang == "ru":
        ours = ("btn-", "label-", "page-")
        bare = {text_id: re.sub("somebody|Midstance|Mon|cm", "", told[text_id]) for text_id in told}
        assert not {k for k, text in bare.items() if k.startswith(ours) and re.search("[A-Za-z]", text)}


def test_every_text_is_used():
    """No text is translated six times and never said."""
    code = "\n".join(SOURCES)
    families = {"btn-", "command-", "label-", "offset-", "place-", *re.findall(r"f[\"']([a-z-]+-)\{", code)}
    unused = [
        text_id
        for text_id in ENGLISH
        if f'"{text_id}"' not in code and f"'{text_id}'" not in code
        and not any(text_id.startswith(family) for family in families)
    ]  # fmt: skip
    assert unused == []


def test_every_button_is_used():
    """No label of a button is left over."""
    code = "\n".join(SOURCES)
    labels = [text_id for text_id in ENGLISH if text_id.startswith("btn-")]
    unused = [text_id for text_id in labels if f'"{text_id}"' not in code and f'"{text_id[4:]}"' not in code]
    assert unused == []


def test_values_are_escaped():
    """What a user typed cannot become markup; markup of ours can."""
    assert "&lt;b&gt;" in Texts("en")("think", cue="<b>")
    assert "<i>" in Texts("en")("think", cue=Html("<i>x</i>"))


def test_missing_text():
    """An id that nobody knows is an error, not an empty message."""
    with pytest.raises(TextError):
        Texts("de")("no-such-text")
    with pytest.raises(TextError):
        Texts("de")("remind-set")


@pytest.mark.parametrize(
    ("code", "lang"),
    [("pt-BR", "pt"), ("be", "ru"), ("uk", "en"), ("zh-hans", "en"), (None, "en"), ("DE", "de"), ("", "en")],
)
def test_choose_language(code, lang):
    """Telegram's language code chooses ours, the nearest, or English."""
    assert choose_language(code) == lang


def test_numbers_and_days():
    """Numbers, weekdays and moments are written as the language writes them."""
    moment = datetime(2026, 11, 24, 6, tzinfo=UTC)
    german, russian = Texts("de"), Texts("ru")
    assert german.number(1.5, 1) == "1,5"
    assert german.moment(moment, "Europe/Berlin").startswith("Dienstag, 24. November")
    assert russian.days({0, 3}) == "понедельник и четверг"
    assert russian.clock(time(7)) == "07:00"
    assert Texts("en").signed(-4.26, 1) == "−4.3"


def test_message_is_plain_value():
    """A text is a str and can be put into a message as it is."""
    assert Message(Texts("en")("help")).text.startswith("<b>")
