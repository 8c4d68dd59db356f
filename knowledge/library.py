"""Reads the coach's YAML files and validates them; an error names the file and the line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

T = TypeVar("T")
CONTENT = Path(__file__).parent / "content"


class ContentError(ValueError):
    """A content file is wrong: the message names file, line and what is wrong."""


def read(path: Path, kind: type[T]) -> T:
    """The content of one YAML file as ``kind``. Raises :class:`ContentError`."""
    source = path.read_text(encoding="utf-8")
    try:
        data = yaml.load(source, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ContentError(f"{path.name}:{line}: {error.problem}") from error
    try:
        return TypeAdapter(kind).validate_python(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        line = line_of(source, first["loc"])
        raise ContentError(f"{path.name}:{line}: {where}: {first['msg']}") from error


def line_of(source: str, loc: Sequence[str | int]) -> int:
    """The line (from 1) of the deepest node that ``loc`` reaches in the YAML ``source``."""
    node = yaml.compose(source, Loader=yaml.CSafeLoader)
    line = 1
    for key in loc:
        child = None
        if isinstance(node, yaml.MappingNode):
            for name, value in node.value:
                if name.value == str(key):
                    line, child = name.start_mark.line + 1, value
        elif isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
            child = node.value[key]
            line = child.start_mark.line + 1
        if child is None:
            break
        node = child
    return line
