"""Reads Fluent files for the tests that compare languages."""

from __future__ import annotations

from pathlib import Path

from fluent.syntax import ast, parse, visitor

OTHERS = ("de", "es", "fr", "pt", "ru")


class Variables(visitor.Visitor):
    """Collects the names of the variables a pattern uses."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  (Fluent's name)
        """One ``{ $name }``."""
        self.names.add(node.id.name)


class Literals(visitor.Visitor):
    """Collects the literal text of a pattern, without placeables."""

    def __init__(self) -> None:
        self.text = ""

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802  (Fluent's name)
        """A piece of plain text."""
        self.text += node.value


def variants(pattern: ast.Pattern) -> list[set[str]]:
    """The plural keys of every selector in a pattern."""
    found: list[set[str]] = []

    class Selectors(visitor.Visitor):
        def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  (Fluent's name)
            keys = {v.key.name for v in node.variants if isinstance(v.key, ast.Identifier)}
            found.append(keys)
            self.generic_visit(node)

    Selectors().visit(pattern)
    return found


def patterns(path: Path) -> dict[str, ast.Pattern]:
    """Every value and attribute of a Fluent file by ``id`` or ``id.attribute``, terms as ``-id``.

    Raises ``AssertionError`` for a line Fluent cannot read and for an id that is given twice.
    """
    found: dict[str, ast.Pattern] = {}
    for entry in parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{path.name}: {(entry.content or '')[:60]!r}"
        if not isinstance(entry, ast.Message | ast.Term):
            continue
        name = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
        assert name not in found, f"{path.name}: {name} is given twice"
        if entry.value is not None:
            found[name] = entry.value
        found.update({f"{name}.{a.id.name}": a.value for a in entry.attributes if a.value is not None})
    return found


def variables(pattern: ast.Pattern) -> set[str]:
    """The variables a pattern needs."""
    collected = Variables()
    collected.visit(pattern)
    return collected.names


def literal(pattern: ast.Pattern) -> str:
    """The plain text of a pattern, all branches of a selector one after the other."""
    collected = Literals()
    collected.visit(pattern)
    return collected.text
