"""The words of one language: Fluent messages of ``content/<lang>.ftl`` and ``content/drills.<lang>.ftl``.

Fluent's parser is slow and an answer needs a handful of several hundred messages: a file is cut at its
message ids when it is read, and a message is parsed when it is first asked for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from knowledge.model import Lang

CONTENT = Path(__file__).parent / "content"
ENTRY = re.compile(r"^(?=-?[a-zA-Z][\w-]* *=)", re.MULTILINE)
COMMENT = re.compile(r"^#.*\n", re.MULTILINE)


class MissingText(LookupError):
    """A text id has no message in this language."""


class Texts:
    """Messages of one language by id. ``id.attribute`` names an attribute."""

    def __init__(self, lang: Lang, sources: list[str]) -> None:
        self.lang = lang
        self._raw: dict[str, str] = {}
        self._messages: dict[str, Any] = {}
        for source in sources:
            for chunk in ENTRY.split(COMMENT.sub("", source)):
                if name := chunk.partition("=")[0].strip():
                    self._raw[name] = chunk
        self._terms = [self._raw.pop(name) for name in list(self._raw) if name.startswith("-")]

    @cached_property
    def _bundle(self) -> FluentBundle:
        bundle = FluentBundle([self.lang], use_isolating=False)
        bundle.add_resource(FluentResource("\n".join(self._terms)))
        return bundle

    def prepare(self) -> None:
        """Read what the first message would wait for: the language's plurals and numbers."""
        self._bundle  # noqa: B018 (kept once made)

    def __contains__(self, text_id: str) -> bool:
        name, _, attribute = text_id.partition(".")
        if name not in self._raw:
            return False
        return not attribute or attribute in self._message(name).attributes

    def ids(self) -> frozenset[str]:
        """Every message id, without terms."""
        return frozenset(self._raw)

    def _message(self, name: str) -> Any:
        if name not in self._messages:
            if name not in self._raw:
                raise MissingText(f"{self.lang}: no text {name!r}")
            self._bundle.add_resource(FluentResource(self._raw[name]))
            self._messages[name] = self._bundle.get_message(name)
        return self._messages[name]

    def say(self, text_id: str, args: Mapping[str, str | int | float] | None = None) -> str:
        """The message (or ``id.attribute``) with its variables filled in.

        Raises :class:`MissingText` for an unknown id and ``ValueError`` for a missing variable.
        """
        name, _, attribute = text_id.partition(".")
        message = self._message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise MissingText(f"{self.lang}: no text {text_id!r}")
        text, errors = self._bundle.format_pattern(pattern, dict(args or {}))
        if errors:
            raise ValueError(f"{self.lang}: {text_id}: {errors[0]}")
        return str(text)


def load_texts(lang: Lang, folder: Path = CONTENT) -> Texts:
    """The texts of one language."""
    files = [folder / f"{lang}.ftl", folder / f"drills.{lang}.ftl"]
    return Texts(lang, [file.read_text(encoding="utf-8") for file in files if file.is_file()])
