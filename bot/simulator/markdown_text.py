"""The Bot API's MarkdownV2 and its older Markdown, with the errors it gives."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.simulator.errors import BadRequest
from bot.simulator.model import Json
from bot.simulator.utf16 import byte_length, units

_RESERVED = frozenset("_*[]()~`>#+-=|{}.!")
_MARKERS = ("||", "__", "*", "_", "~")
_KINDS = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler"}
_NAMES = {"bold": "Bold", "italic": "Italic", "underline": "Underline", "strikethrough": "Strikethrough",
          "spoiler": "Spoiler", "code": "Code", "pre": "Pre", "text_link": "TextUrl"}  # fmt: skip


def _fail(words: str) -> BadRequest:
    return BadRequest(f"can't parse entities: {words}")


@dataclass(slots=True)
class _Open:
    marker: str
    at: int
    byte: int


@dataclass(slots=True)
class _State:
    source: str
    position: int = 0
    out: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[_Open] = field(default_factory=list)
    marks: list[Json] = field(default_factory=list)
    quote: tuple[int, str] | None = None

    def write(self, text: str) -> None:
        self.out.append(text)
        self.length += units(text)

    def mark(self, kind: str, start: int, **extra: str) -> None:
        if self.length > start:
            self.marks.append({"type": kind, "offset": start, "length": self.length - start, **extra})

    @property
    def byte(self) -> int:
        return byte_length(self.source[: self.position])


def parse_markdown_v2(source: str) -> tuple[str, list[Json]]:
    """Text and entities of a MarkdownV2 text. Raises ``BadRequest`` on an unescaped or unclosed mark."""
    state = _State(source)
    while state.position < len(source):
        _step(state)
    _end_quote(state)
    if state.stack:
        opened = state.stack[-1]
        kind = "text_link" if opened.marker == "[" else _KINDS[opened.marker]
        raise _fail(f"Can't find end of {_NAMES[kind]} entity at byte offset {opened.byte}")
    return "".join(state.out), state.marks


def _step(state: _State) -> None:
    source, at = state.source, state.position
    char = source[at]
    if char == "\\" and at + 1 < len(source) and 0 < ord(source[at + 1]) <= 126:
        state.write(source[at + 1])
        state.position += 2
    elif char == "`":
        _code(state)
    elif _starts_quote(state):
        return
    elif char == "\n":
        _newline(state)
    elif char == "[" or source.startswith("![", at):
        state.stack.append(_Open("[", state.length, state.byte))
        state.position += 1 if char == "[" else 2
    elif char == "]" and state.stack and state.stack[-1].marker == "[":
        _link(state)
    else:
        _marker_or_text(state, char)


def _marker_or_text(state: _State, char: str) -> None:
    for marker in _MARKERS:
        if state.source.startswith(marker, state.position):
            _toggle(state, marker)
            return
    if char in _RESERVED:
        raise _fail(f"Character '{char}' is reserved and must be escaped with the preceding '\\'")
    state.write(char)
    state.position += 1


def _toggle(state: _State, marker: str) -> None:
    open_now = state.stack[-1] if state.stack else None
    if marker == "__" and open_now and open_now.marker == "_" and all(o.marker != "__" for o in state.stack):
        marker = "_"
    if open_now and open_now.marker == marker:
        state.stack.pop()
        state.mark(_KINDS[marker], open_now.at)
    else:
        state.stack.append(_Open(marker, state.length, state.byte))
    state.position += len(marker)


def _code(state: _State) -> None:
    source, at, byte = state.source, state.position, state.byte
    fence = "```" if source.startswith("```", at) else "`"
    kind, start, position = ("pre" if fence == "```" else "code"), state.length, at + len(fence)
    language = ""
    if kind == "pre" and (match := re.match(r"([^\s`]*)\n", source[position:])):
        language, position = match[1], position + match.end()
    while not source.startswith(fence, position):
        if position >= len(source):
            raise _fail(f"Can't find end of {_NAMES[kind]} entity at byte offset {byte}")
        position += source[position] == "\\" and position + 1 < len(source)
        state.write(source[position])
        position += 1
    state.mark(kind, start, **({"language": language} if language else {}))
    state.position = position + len(fence)


def _link(state: _State) -> None:
    opened = state.stack.pop()
    rest = state.source[state.position + 1 :]
    match = re.match(r"\(((?:\\.|[^)\\])*)\)", rest, re.DOTALL)
    if match is None:
        if rest.startswith("("):
            raise _fail(f"Can't find end of a URL at byte offset {state.byte + 1}")
        state.position += 1
        return
    url = re.sub(r"\\(.)", r"\1", match[1])
    if url.startswith("tg://emoji?id="):
        state.mark("custom_emoji", opened.at, custom_emoji_id=url.removeprefix("tg://emoji?id="))
    elif re.match(r"(?:https?|tg)://|mailto:", url):
        state.mark("text_link", opened.at, url=url)
    state.position += 1 + match.end()


def _starts_quote(state: _State) -> bool:
    at_line_start = state.position == 0 or state.source[state.position - 1] == "\n"
    if not at_line_start:
        return False
    mark = "**>" if state.source.startswith("**>", state.position) else ">"
    if not state.source.startswith(mark, state.position):
        return False
    if state.quote is None or mark == "**>":
        _end_quote(state)
        state.quote = (state.length, "expandable_blockquote" if mark == "**>" else "blockquote")
    state.position += len(mark)
    return True


def _newline(state: _State) -> None:
    if not state.source.startswith(">", state.position + 1):
        _end_quote(state)
    state.write("\n")
    state.position += 1


def _end_quote(state: _State) -> None:
    if state.quote is not None:
        start, kind = state.quote
        state.mark(kind, start)
        state.quote = None


def parse_markdown(source: str) -> tuple[str, list[Json]]:
    """Text and entities of the older Markdown: no nesting, a lone mark is an error."""
    state = _State(source)
    while state.position < len(source):
        char = source[state.position]
        if char == "\\" and source[state.position + 1 : state.position + 2] in ("_", "*", "`", "["):
            state.write(source[state.position + 1])
            state.position += 2
        elif char in "_*`[":
            _legacy(state, char)
        else:
            state.write(char)
            state.position += 1
    return "".join(state.out), state.marks


def _legacy(state: _State, char: str) -> None:
    fence = "```" if state.source.startswith("```", state.position) else char
    start, close = state.position + len(fence), {"[": "]"}.get(fence, fence)
    end = state.source.find(close, start)
    if end < 0:
        raise _fail(f"Can't find end of the entity starting at byte offset {state.byte}")
    begin = state.length
    state.write(state.source[start:end])
    state.position = end + len(close)
    if char == "[":
        match = re.match(r"\(([^)]*)\)", state.source[state.position :])
        if match:
            state.mark("text_link", begin, url=match[1])
            state.position += match.end()
    else:
        state.mark({"*": "bold", "_": "italic", "`": "code", "```": "pre"}[fence], begin)
