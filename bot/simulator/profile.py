"""What the bot says about itself: commands per scope and language, descriptions, the menu button."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.errors import BadRequest
from bot.simulator.model import Chat, Json

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
MAX_COMMANDS = 100


def _scope_key(scope: Any) -> str:
    chosen = scope if isinstance(scope, dict) and scope else {"type": "default"}
    if "type" not in chosen:
        raise BadRequest("can't parse BotCommandScope: Can't find field \"type\"")
    return json.dumps(chosen, sort_keys=True)


def checked_language(code: str) -> str:
    """A two-letter language code or the empty string. Raises 400 for anything else."""
    if code and not _LANGUAGE.fullmatch(code):
        raise BadRequest("invalid language code specified")
    return code


def _checked_commands(commands: Any) -> list[Json]:
    if not isinstance(commands, list) or not all(isinstance(item, dict) for item in commands):
        raise BadRequest("can't parse commands: an Array of BotCommand expected")
    if len(commands) > MAX_COMMANDS:
        raise BadRequest("BOT_COMMANDS_TOO_MUCH")
    return [_checked_command(item) for item in commands]


def _checked_command(item: Json) -> Json:
    name, words = str(item.get("command", "")).removeprefix("/"), str(item.get("description", ""))
    if not _COMMAND.fullmatch(name):
        raise BadRequest("BOT_COMMAND_INVALID")
    if not 1 <= len(words) <= 256:
        raise BadRequest("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": words}


@dataclass(slots=True)
class Profile:
    """Commands by (scope, language), texts by (kind, language), menu buttons by chat (None: everybody)."""

    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_buttons: dict[int | None, Json] = field(default_factory=dict)

    def set_commands(self, commands: Any, scope: Any, language: str) -> None:
        """Replace the list of one scope and language."""
        self.commands[_scope_key(scope), checked_language(language)] = _checked_commands(commands)

    def get_commands(self, scope: Any, language: str) -> list[Json]:
        """The list of exactly this scope and language."""
        return self.commands.get((_scope_key(scope), checked_language(language)), [])

    def delete_commands(self, scope: Any, language: str) -> None:
        """Forget the list of one scope and language."""
        self.commands.pop((_scope_key(scope), checked_language(language)), None)

    def menu_for(self, chat: Chat, user_id: int, language: str) -> list[Json]:
        """The commands this user sees here: the narrowest scope that has any, their language first."""
        broad = "all_private_chats" if chat.type == "private" else "all_group_chats"
        scopes: list[Json] = [{"type": "chat", "chat_id": chat.id}, {"type": broad}, {"type": "default"}]
        if chat.type != "private":
            scopes.insert(0, {"type": "chat_member", "chat_id": chat.id, "user_id": user_id})
        for scope in scopes:
            for code in (language, ""):
                if found := self.commands.get((_scope_key(scope), code)):
                    return found
        return []

    def text(self, kind: str, language: str) -> str:
        """A name or description in a language, or the one for everybody."""
        return self.texts.get((kind, checked_language(language))) or self.texts.get((kind, ""), "")

    def set_text(self, kind: str, words: str, language: str, limit: int) -> None:
        """Set a name or description; the empty string removes it."""
        if len(words) > limit:
            raise BadRequest(f"{kind} is too long")
        self.texts[kind, checked_language(language)] = words
