"""Update in, reply out. One file for each feature; :mod:`bot.handlers.routes` says which one is called."""

from __future__ import annotations

from bot.handlers.routes import commands, dispatch, group_commands, profile

__all__ = ["commands", "dispatch", "group_commands", "profile"]
