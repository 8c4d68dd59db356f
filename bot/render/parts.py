"""What every message is made of: buttons, rows, and the limits of a phone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape, unescape
from typing import Any

from bot import callbacks
from bot.message import Button, Message
from bot.texts import Html, Texts

#: Telegram's limits, in characters after the markup is taken away; kept with a margin.
TEXT_LIMIT, CAPTION_LIMIT = 4000, 1000

Row = tuple[Button, ...]


def button(texts: Texts, label: str, action: str, *args: object, **values: object) -> Button:
    """A button with the text ``btn-<label>`` that carries an action."""
    return Button(texts(f"btn-{label}", **values), callbacks.encode(action, *args))


def choice(label: str, action: str, *args: object) -> Button:
    """A button whose label is no text of ours: a name, a number, a day."""
    return Button(label, callbacks.encode(action, *args))


def rows(buttons: Iterable[Button], width: int = 2) -> tuple[Row, ...]:
    """Buttons in rows of ``width``."""
    items = list(buttons)
    return tuple(tuple(items[k : k + width]) for k in range(0, len(items), width))


def html(text: str, buttons: Sequence[Row] = (), **fields: Any) -> Message:
    """A message with markup."""
    return Message(text=text, parse_mode="HTML", buttons=tuple(buttons), **fields)


def lines(*parts: str | None) -> Html:
    """The parts that there are, one a line."""
    return Html("\n".join(part for part in parts if part))


def numbered(steps: Iterable[str]) -> Html:
    """Steps as a numbered list, escaped."""
    return Html("\n".join(f"{n}. {escape(step, quote=False)}" for n, step in enumerate(steps, 1)))


def paragraphs(*parts: str | None) -> Html:
    """The parts that there are, with air between them."""
    return Html("\n\n".join(part for part in parts if part))


def visible_length(text: str) -> int:
    """Characters of a text as Telegram counts them: UTF-16 units, after the markup is taken away."""
    plain = unescape(re.sub(r"<[^>]+>", "", text))
    return len(plain.encode("utf-16-le")) // 2
