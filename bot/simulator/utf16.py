"""Lengths in UTF-16 code units, which is how the Bot API measures text."""

from __future__ import annotations


def units(text: str) -> int:
    """UTF-16 code units of ``text``: 1 for most characters, 2 for emoji and other astral ones."""
    return len(text) + sum(char > "\uffff" for char in text)


def byte_length(text: str) -> int:
    """UTF-8 bytes of ``text``, the unit of parse errors and of callback data."""
    return len(text.encode("utf-8", "surrogatepass"))
