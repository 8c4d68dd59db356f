"""Text and its entities, counted in UTF-16 units as the Bot API counts them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.simulator.errors import BadRequest
from bot.simulator.html_text import parse_html
from bot.simulator.markdown_text import parse_markdown, parse_markdown_v2
from bot.simulator.model import Json
from bot.simulator.utf16 import units

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024

#: What a client marks by itself in plain text.
AUTOMATIC: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("url", re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]]")),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w")),
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<![\w@/.])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#&])#(?=\w*[^\W\d])\w{1,256}")),
    ("phone_number", re.compile(r"(?<![\w+])\+\d[\d ()-]{7,18}\d(?!\w)")),
)


@dataclass(frozen=True, slots=True)
class Rich:
    """A text with its entities, ready to be shown."""

    text: str
    entities: tuple[Json, ...] = ()


def rich_text(text: str, parse_mode: str | None = None, entities: list[Json] | None = None) -> Rich:
    """Parse, trim and mark a text as the server does. Raises ``BadRequest`` on broken markup."""
    if parse_mode:
        parsed, marks = _parse(text, parse_mode)
    else:
        parsed, marks = text, [_checked(entity) for entity in entities or []]
    trimmed, marks = _trim(parsed.replace("\r", ""), marks)
    marks += _automatic(trimmed, marks)
    marks.sort(key=lambda mark: (mark["offset"], -mark["length"]))
    return Rich(trimmed, tuple(marks))


def _checked(entity: Json) -> Json:
    numbers = (entity.get("offset"), entity.get("length"))
    if not isinstance(entity.get("type"), str) or not all(isinstance(number, int) for number in numbers):
        raise BadRequest('can\'t parse MessageEntity: Can\'t find field "type", "offset" or "length"')
    return dict(entity)


def _parse(text: str, parse_mode: str) -> tuple[str, list[Json]]:
    parsers = {"html": parse_html, "markdownv2": parse_markdown_v2, "markdown": parse_markdown}
    parser = parsers.get(parse_mode.lower())
    if parser is None:
        raise BadRequest("unsupported parse_mode")
    return parser(text)


def _trim(text: str, marks: list[Json]) -> tuple[str, list[Json]]:
    stripped = text.strip()
    cut = units(text[: len(text) - len(text.lstrip())])
    end = units(stripped)
    kept: list[Json] = []
    for mark in marks:
        start = max(0, int(mark["offset"]) - cut)
        stop = min(end, int(mark["offset"]) + int(mark["length"]) - cut)
        if stop > start:
            kept.append(mark | {"offset": start, "length": stop - start})
    return stripped, kept


def _automatic(text: str, marks: list[Json]) -> list[Json]:
    taken = [(m["offset"], m["offset"] + m["length"]) for m in marks if m["type"] in _OPAQUE]
    found: list[Json] = []
    for kind, pattern in AUTOMATIC:
        for match in pattern.finditer(text):
            start, length = units(text[: match.start()]), units(match.group())
            if all(start >= stop or start + length <= begin for begin, stop in taken):
                found.append({"type": kind, "offset": start, "length": length})
                taken.append((start, start + length))
    return found


_OPAQUE = frozenset({"code", "pre", "text_link", "text_mention", "url", "bot_command", "mention", "email"})


def checked_text(rich: Rich) -> Rich:
    """The text of a message: 1 to 4,096 units after parsing."""
    if not rich.text:
        raise BadRequest("message text is empty")
    if units(rich.text) > TEXT_LIMIT:
        raise BadRequest("message is too long")
    return rich


def checked_caption(rich: Rich) -> Rich:
    """The caption of a medium: at most 1,024 units after parsing."""
    if units(rich.text) > CAPTION_LIMIT:
        raise BadRequest("message caption is too long")
    return rich
