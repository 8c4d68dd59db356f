"""Small charts as SVG: steps of one clip, and clips over weeks. Left is a circle, right a triangle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from bot.texts import Texts

#: As wide as a phone, so that the letters keep their size there.
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 380, 250, 48, 10, 40, 30


@dataclass(frozen=True, slots=True)
class Point:
    """One mark: its place along the axis, its value, and a side ("left", "right") or none."""

    x: float
    y: float
    side: str = "left"
    low: float | None = None
    high: float | None = None
    label: str = ""


class Scale:
    """From values to the picture's coordinates."""

    def __init__(self, points: Sequence[Point], normal: tuple[float, float] | None) -> None:
        values = [v for p in points for v in (p.y, p.low, p.high) if v is not None] + list(normal or ())
        low, high = min(values), max(values)
        pad = max((high - low) * 0.12, 1.0)
        self.low, self.high = low - pad, high + pad
        places = [p.x for p in points]
        self.first, self.last = min(places), max(places)

    def y(self, value: float) -> float:
        """Down the picture."""
        return TOP + (self.high - value) / (self.high - self.low) * (HEIGHT - TOP - BOTTOM)

    def x(self, place: float) -> float:
        """Along the picture; a single mark stands in the middle."""
        if self.last == self.first:
            return (LEFT + WIDTH - RIGHT) / 2
        return LEFT + 16 + (place - self.first) / (self.last - self.first) * (WIDTH - LEFT - RIGHT - 32)


def step_chart(
    title: str, unit: str, points: Sequence[Point], normal: tuple[float, float] | None, texts: Texts
) -> str:
    """A chart of values with the normal range behind them. ``unit`` is written at the axis."""
    scale = Scale(points, normal)
    parts = [f'<text class="title" x="0" y="16">{escape(title)}</text>']
    if normal:
        top, bottom = scale.y(normal[1]), scale.y(normal[0])
        parts.append(
            f'<rect class="band" x="{LEFT}" y="{top:.1f}" width="{WIDTH - LEFT - RIGHT}" '
            f'height="{bottom - top:.1f}"/>'
            + "".join(_line("band-edge", LEFT, y, WIDTH - RIGHT, y) for y in (top, bottom))
        )
    for value in _ticks(scale.low, scale.high):
        y = scale.y(value)
        parts.append(
            _line("axis", LEFT, y, WIDTH - RIGHT, y)
            + f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{texts.number(value)}{unit}</text>'
        )
    if normal:
        middle = scale.y((normal[0] + normal[1]) / 2)
        parts.append(f'<text x="{LEFT + 6}" y="{middle + 5:.1f}">{texts("chart-normal")}</text>')
    parts += [_mark(point, scale) for point in points]
    parts.append(_legend(points, texts))
    label = escape(title + ": " + ", ".join(texts.number(p.y, 1) + unit for p in points))
    return f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{label}">{"".join(parts)}</svg>'


def _mark(point: Point, scale: Scale) -> str:
    x, y = scale.x(point.x), scale.y(point.y)
    whisker = ""
    if point.low is not None and point.high is not None:
        whisker = _line(point.side, x, scale.y(point.low), x, scale.y(point.high))
    label = f'<text x="{x:.1f}" y="{HEIGHT - 10}" text-anchor="middle">{escape(point.label)}</text>'
    return whisker + _shape(point.side, x, y) + (label if point.label else "")


def _shape(side: str, x: float, y: float) -> str:
    if side == "right":
        return f'<path class="right" d="M{x - 6:.1f} {y + 5:.1f} h12 l-6 -11 z"/>'
    return f'<circle class="left" cx="{x:.1f}" cy="{y:.1f}" r="5.5"/>'


def _legend(points: Sequence[Point], texts: Texts) -> str:
    sides = sorted({point.side for point in points})
    if len(sides) < 2:
        return ""
    drawn = ""
    for k, side in enumerate(sides):
        x = WIDTH - RIGHT - 150 + 80 * k
        drawn += _shape(side, x, 30) + f'<text x="{x + 11}" y="34">{texts(f"page-{side}")}</text>'
    return drawn


def _line(name: str, x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line class="{name}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _ticks(low: float, high: float) -> list[float]:
    """Four to eight round values between the ends."""
    step = next(s for s in (1, 2, 5, 10, 20, 50, 100, 500, 1000, 10_000) if (high - low) / s <= 8)
    first = -(-low // step) * step
    return [first + k * step for k in range(int((high - first) // step) + 1)]
