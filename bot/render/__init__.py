"""Values of the domain into messages and buttons in the user's language: no store, no clock, no chat."""

from __future__ import annotations

from bot.render.progress import failure, picture_labels, working

__all__ = ["failure", "picture_labels", "working"]
