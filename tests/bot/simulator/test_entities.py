"""Markup: what is understood, and what is refused with which words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.entities import rich_text
from bot.simulator.errors import BadRequest
from bot.simulator.utf16 import units


def marks(text: str, mode: str | None = "HTML") -> list[tuple[str, str]]:
    """Kind and words of every entity."""
    rich = rich_text(text, mode)
    raw = rich.text.encode("utf-16-le")
    return [
        (m["type"], raw[m["offset"] * 2 : (m["offset"] + m["length"]) * 2].decode("utf-16-le"))
        for m in rich.entities
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<b>a</b> <i>b</i>", [("bold", "a"), ("italic", "b")]),
        ("<b>a<i>b</i></b>", [("bold", "ab"), ("italic", "b")]),
        ("😀<u>x</u>", [("underline", "x")]),
        ("<s>a</s><del>b</del>", [("strikethrough", "a"), ("strikethrough", "b")]),
        ('<span class="tg-spoiler">x</span>', [("spoiler", "x")]),
        ('<a href="https://example.org?a=1&amp;b=2">x</a>', [("text_link", "x")]),
        ("<pre>x</pre>", [("pre", "x")]),
        ('<pre><code class="language-python">x</code></pre>', [("pre", "x")]),
        ("<blockquote expandable>x</blockquote>", [("expandable_blockquote", "x")]),
        ("<B>x</B>", [("bold", "x")]),
    ],
)
def test_html(source: str, expected: list[tuple[str, str]]) -> None:
    """Each tag gives its entity over its words."""
    assert marks(source) == expected


def test_html_characters() -> None:
    """Four names and all numbers stand for characters; anything else stays."""
    assert (
        rich_text("&lt;b&gt; &amp;amp; &quot;&#233;&#x1F600; &nbsp;", "HTML").text == '<b> &amp; "é😀 &nbsp;'
    )


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("é <video>", 'Unsupported start tag "video" at byte offset 3'),
        ("1 < 2", "Unclosed start tag at byte offset 2"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler"'),
    ],
)
def test_broken_html(source: str, words: str) -> None:
    """Broken markup is refused in the server's words, with the place in bytes."""
    with pytest.raises(BadRequest) as caught:
        rich_text(source, "HTML")
    assert caught.value.description.startswith(f"Bad Request: can't parse entities: {words}")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "*a* _b_ __c__ ~d~ ||e||",
            [("bold", "a"), ("italic", "b"), ("underline", "c"), ("strikethrough", "d"), ("spoiler", "e")],
        ),
        ("*a _b_*", [("bold", "a b"), ("italic", "b")]),
        ("`a.b` ```py\nx```", [("code", "a.b"), ("pre", "x")]),
        ("[x](https://example.org/a\\)b)", [("text_link", "x")]),
        (">a\n>b\nc", [("blockquote", "a\nb")]),
        ("a\\.b", []),
    ],
)
def test_markdown_v2(source: str, expected: list[tuple[str, str]]) -> None:
    """Each mark gives its entity over its words."""
    assert marks(source, "MarkdownV2") == expected


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("end.", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("a-b", "Character '-' is reserved"),
        ("*x", "Can't find end of Bold entity at byte offset 0"),
        ("é `x", "Can't find end of Code entity at byte offset 3"),
        ("[x", "Can't find end of TextUrl entity"),
        ("[x](y", "Can't find end of a URL"),
    ],
)
def test_broken_markdown_v2(source: str, words: str) -> None:
    """Unescaped and unclosed marks are refused."""
    with pytest.raises(BadRequest, match="can't parse entities") as caught:
        rich_text(source, "MarkdownV2")
    assert words in caught.value.description


def test_old_markdown() -> None:
    """The older style has bold, italic, code and links, and no nesting."""
    assert marks("*a* _b_ `c` [d](https://example.org)", "Markdown") == [
        ("bold", "a"), ("italic", "b"), ("code", "c"), ("text_link", "d"),
    ]  # fmt: skip
    with pytest.raises(BadRequest, match="Can't find end of the entity starting at byte offset 0"):
        rich_text("*a", "Markdown")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("/start film", [("bot_command", "/start")]),
        ("see https://example.org/a, ok", [("url", "https://example.org/a")]),
        (
            "@midstance_bot /help@midstance_bot",
            [("mention", "@midstance_bot"), ("bot_command", "/help@midstance_bot")],
        ),
        ("mail a@example.org", [("email", "a@example.org")]),
        ("#easy run", [("hashtag", "#easy")]),
        ("and/or 1/2", []),
    ],
)
def test_plain_text_is_marked(source: str, expected: list[tuple[str, str]]) -> None:
    """Commands, links, mentions, addresses and hashtags are found in plain text."""
    assert marks(source, None) == expected


def test_an_unknown_style() -> None:
    """There are three styles."""
    with pytest.raises(BadRequest, match="unsupported parse_mode"):
        rich_text("x", "BBCode")


def test_given_entities_are_clipped() -> None:
    """Entities beyond the trimmed text are cut or dropped."""
    rich = rich_text(
        "  ab  ",
        None,
        [{"type": "bold", "offset": 0, "length": 6}, {"type": "italic", "offset": 5, "length": 1}],
    )
    assert list(rich.entities) == [{"type": "bold", "offset": 0, "length": 2}]


@given(st.text(alphabet=st.sampled_from("ab<>/&;=\"' \n*_~`[]()|>#.!\\é😀-"), max_size=40))
def test_no_text_breaks_the_parsers(text: str) -> None:
    """Any text is either parsed, with entities inside it, or refused; never anything else."""
    for mode in ("HTML", "MarkdownV2", "Markdown", None):
        try:
            rich = rich_text(text, mode)
        except BadRequest:
            continue
        assert all(m["offset"] >= 0 and m["offset"] + m["length"] <= units(rich.text) for m in rich.entities)
