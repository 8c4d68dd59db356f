"""Keyboards: what the server accepts, and the shape in which it keeps them."""

from __future__ import annotations

from typing import Any

from bot.simulator.errors import BadRequest
from bot.simulator.model import Json
from bot.simulator.utf16 import byte_length

MAX_BUTTONS = 100
MAX_PER_ROW = 8
DATA_BYTES = 64
_ACTIONS = (
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


def checked_inline(markup: Any) -> Json | None:
    """An inline keyboard as the server keeps it, or None for an empty one."""
    if not isinstance(markup, dict) or not isinstance(markup.get("inline_keyboard"), list):
        raise BadRequest("object expected as reply markup")
    rows = [_row(row) for row in markup["inline_keyboard"]]
    rows = [row for row in rows if row]
    if sum(map(len, rows)) > MAX_BUTTONS or any(len(row) > MAX_PER_ROW for row in rows):
        raise BadRequest("reply markup is too long")
    return {"inline_keyboard": rows} if rows else None


def _row(row: Any) -> list[Json]:
    if not isinstance(row, list):
        raise BadRequest('can\'t parse inline keyboard: field "inline_keyboard" must be an Array of Arrays')
    return [_button(button) for button in row]


def _button(button: Any) -> Json:
    if not isinstance(button, dict) or not str(button.get("text", "")).strip():
        raise BadRequest('can\'t parse inline keyboard button: field "text" must be non-empty')
    if not any(key in button for key in _ACTIONS):
        raise BadRequest(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    data = button.get("callback_data")
    if data is not None and not 1 <= byte_length(str(data)) <= DATA_BYTES:
        raise BadRequest("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None and not str(url).startswith(("http://", "https://", "tg://")):
        raise BadRequest(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return dict(button)


def checked_keyboard(markup: Json) -> Json:
    """A reply keyboard, its removal, or a forced reply; the page shows it under the input."""
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return dict(markup)
    rows = markup.get("keyboard")
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise BadRequest('can\'t parse keyboard: field "keyboard" must be an Array of Arrays')
    buttons = [[{"text": cell} if isinstance(cell, str) else cell for cell in row] for row in rows]
    if any(not isinstance(cell, dict) or not cell.get("text") for row in buttons for cell in row):
        raise BadRequest("can't parse keyboard button: Text of the button must be non-empty")
    return dict(markup) | {"keyboard": buttons}
