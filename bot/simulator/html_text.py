"""The Bot API's HTML style: a few tags, four named entities, and errors with byte offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.simulator.errors import BadRequest
from bot.simulator.model import Json
from bot.simulator.utf16 import byte_length, units

_SIMPLE = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "code": "code", "pre": "pre", "blockquote": "blockquote",
}  # fmt: skip
_SUPPORTED = frozenset(_SIMPLE) | {"a", "span", "tg-emoji", "tg-time"}
_TOKEN = re.compile(r"<|&(?:#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|lt|gt|amp|quot);")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ATTRIBUTE = re.compile(r"\s*([a-zA-Z_-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")


@dataclass(slots=True)
class _Open:
    tag: str
    at: int
    attributes: dict[str, str]


@dataclass(slots=True)
class _State:
    source: str
    out: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[_Open] = field(default_factory=list)
    marks: list[Json] = field(default_factory=list)

    def write(self, text: str) -> None:
        self.out.append(text)
        self.length += units(text)

    def fail(self, words: str, at: int) -> BadRequest:
        return BadRequest(f"can't parse entities: {words.format(at=byte_length(self.source[:at]))}")


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Text without its tags, and the entities the tags stood for. Raises ``BadRequest`` on broken markup."""
    state, position = _State(source), 0
    while (token := _TOKEN.search(source, position)) is not None:
        state.write(source[position : token.start()])
        if token.group() == "<":
            position = _tag(state, token.start())
        else:
            state.write(_character(token.group()))
            position = token.end()
    state.write(source[position:])
    if state.stack:
        raise BadRequest(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{state.stack[-1].tag}\""
        )
    return "".join(state.out), _merge_pre(state.marks)


def _character(reference: str) -> str:
    name = reference[1:-1]
    if name in _NAMED:
        return _NAMED[name]
    code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    return chr(code) if 0 < code <= 0x10FFFF and not 0xD800 <= code < 0xE000 else reference


def _tag(state: _State, at: int) -> int:
    end = state.source.find(">", at)
    if end < 0:
        raise state.fail("Unclosed start tag at byte offset {at}", at)
    body = state.source[at + 1 : end]
    if body.startswith("/"):
        _close(state, body[1:].strip().lower(), at)
    else:
        _open(state, body, at)
    return end + 1


def _open(state: _State, body: str, at: int) -> None:
    name = re.split(r"[\s>]", body, maxsplit=1)[0].lower()
    if name not in _SUPPORTED:
        raise state.fail(f'Unsupported start tag "{name}" at byte offset {{at}}', at)
    attributes = {
        match[1].lower(): _unescape(match[2] or match[3] or match[4] or "")
        for match in _ATTRIBUTE.finditer(body[len(name) :])
    }
    if name == "span" and attributes.get("class") != "tg-spoiler":
        raise state.fail('Tag "span" must have class "tg-spoiler" at byte offset {at}', at)
    state.stack.append(_Open(name, state.length, attributes))


def _unescape(value: str) -> str:
    return _TOKEN.sub(lambda match: _character(match.group()) if match.group() != "<" else "<", value)


def _close(state: _State, name: str, at: int) -> None:
    if not state.stack:
        raise state.fail("Unexpected end tag at byte offset {at}", at)
    opened = state.stack.pop()
    if name and name != opened.tag:
        raise state.fail(
            f'Unmatched end tag at byte offset {{at}}, expected "</{opened.tag}>", found "</{name}>"', at
        )
    entity = _entity(opened, "".join(state.out))
    if entity is not None and state.length > opened.at:
        state.marks.append(entity | {"offset": opened.at, "length": state.length - opened.at})


def _entity(opened: _Open, text: str) -> Json | None:
    attributes = opened.attributes
    if opened.tag == "a":
        url = attributes.get("href") or text.encode("utf-16-le")[opened.at * 2 :].decode("utf-16-le")
        return {"type": "text_link", "url": url} if re.match(r"(?:https?|tg)://|mailto:", url) else None
    if opened.tag == "span":
        return {"type": "spoiler"}
    if opened.tag == "tg-emoji":
        return {"type": "custom_emoji", "custom_emoji_id": attributes.get("emoji-id", "")}
    if opened.tag == "tg-time":
        return None
    if opened.tag == "code" and attributes.get("class", "").startswith("language-"):
        return {"type": "code", "language": attributes["class"].removeprefix("language-")}
    if opened.tag == "blockquote" and "expandable" in attributes:
        return {"type": "expandable_blockquote"}
    return {"type": _SIMPLE[opened.tag]}


def _merge_pre(marks: list[Json]) -> list[Json]:
    """``<pre><code class="language-x">`` is one ``pre`` with a language; a lone code has no language."""
    spans = {(m["offset"], m["length"]): m for m in marks if m["type"] == "pre"}
    merged: list[Json] = []
    for mark in marks:
        language = mark.pop("language", None) if mark["type"] == "code" else None
        outer = spans.get((mark["offset"], mark["length"])) if language else None
        if outer is not None:
            outer["language"] = language
        else:
            merged.append(mark)
    return merged
