"""A table of the accuracy page, as Markdown and as a terminal shows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """One table: heading, column names, rows of cells."""

    heading: str
    columns: tuple[str, ...]
    rows: list[tuple[str, ...]]

    def markdown(self) -> str:
        """As GitHub reads it."""
        head = f"| {' | '.join(self.columns)} |\n|{'---|' * len(self.columns)}\n"
        return f"## {self.heading}\n\n{head}" + "".join(f"| {' | '.join(row)} |\n" for row in self.rows)

    def plain(self) -> str:
        """As a terminal shows it."""
        cells = [self.columns, *self.rows]
        widths = [max(len(row[k]) for row in cells) for k in range(len(self.columns))]
        lines = ["  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in cells]
        return f"\n{self.heading}\n" + "\n".join(lines)


def number(value: float | None, digits: int = 1) -> str:
    """A number with so many digits, or a dash."""
    return "–" if value is None else f"{value:.{digits}f}"


def share(value: float | None) -> str:
    """A share of 1 in percent, or a dash."""
    return "–" if value is None else f"{100 * value:.0f} %"
