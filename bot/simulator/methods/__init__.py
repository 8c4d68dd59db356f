"""The Bot API's methods, each a coroutine ``(world, params) -> result``."""

from __future__ import annotations

from bot.simulator.methods import account, chats, edits, files, media, messages, queries, updates
from bot.simulator.methods.registry import METHODS, Method

__all__ = [
    "METHODS",
    "Method",
    "account",
    "chats",
    "edits",
    "files",
    "media",
    "messages",
    "queries",
    "updates",
]
