"""Two clips side by side: the usual midstance of each, painted from kept points, and both on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from analysis.mannequin.paint import look
from analysis.mannequin.render import draw as paint_figure
from analysis.mannequin.render import figure_of
from analysis.model import INDEX, FloatArray
from analysis.overlay import canvas
from analysis.overlay.canvas import BLUE, INK, SOFT, WHITE, Picture, Text
from analysis.overlay.kept import Standing
from analysis.overlay.lines import Moment, draw_ghost, draw_hip, draw_lines, verdict_colour
from analysis.overlay.words import Labels

_PANEL = (520, 880)
_GAP, _MARGIN = 8, 40
#: Of a panel: the ground's height, and pixels of a leg.
_GROUND_Y, _LEG_PX = 735.0, 292.0
_ANKLE = 0.092  # above the ground, in leg lengths
_WALL, _FLOOR = ((203, 209, 217), (182, 190, 200)), (150, 158, 168)
_ROW = 74


@dataclass(frozen=True, slots=True)
class Half:
    """One clip in words and points: its day, its number and what stands beside the number."""

    day: str
    number: str
    place: str
    margin: str
    standing: Standing


def draw_comparison(halves: Sequence[Half], verdict: Sequence[str], labels: Labels) -> Picture:
    """The earlier and the later clip side by side, their scale, and the verdict's lines (h, w, 3)."""
    gap = np.full((_PANEL[1], _GAP, 3), INK, np.uint8)
    first, second = (_panel(half) for half in halves)
    body = np.concatenate([first, gap, second], axis=1)
    return np.concatenate([body, _foot(body.shape[1], halves, verdict, labels)], axis=0)


def _panel(half: Half) -> Picture:
    picture = _room()
    standing = half.standing
    scale = _LEG_PX / standing.leg
    hip, ankle = (standing.xy[INDEX[f"{standing.side}_{name}"]] for name in ("hip", "ankle"))
    place = np.array([_PANEL[0] / 2.0, _GROUND_Y - _ANKLE * _LEG_PX])
    anchor = np.array([(hip[0] + ankle[0]) / 2.0, ankle[1]])
    xy = (standing.xy - anchor) * scale + place
    figure = figure_of(xy, 1, _LEG_PX, near=standing.near)
    paint_figure(picture, figure, look("default"))
    moment = _moment(figure.xy, standing)
    colour = verdict_colour(standing.offset, standing.normal)
    canvas.scrim(picture, 110, -10, 0.80)
    canvas.scrim(picture, _GROUND_Y + 10, _GROUND_Y + 80, 0.92)
    draw_ghost(picture, moment)
    draw_lines(picture, moment, 7.0)
    draw_hip(picture, moment, 7.0, colour)
    room = _PANEL[0] - 2 * _MARGIN
    x = _MARGIN + canvas.text_width(half.number, 72, True) + 20
    canvas.write(
        picture,
        [
            Text(_MARGIN, 66, half.day, canvas.fitting(half.day, 46, room, True), WHITE, True),
            Text(_MARGIN, _PANEL[1] - 32, half.number, 72, colour, True),
            Text(x, _PANEL[1] - 68, half.place, _fit(half.place, 40, x), colour, True),
            Text(x, _PANEL[1] - 26, half.margin, _fit(half.margin, 34, x), SOFT),
        ],
    )
    return picture


def _fit(text: str, size: float, x: float) -> float:
    return canvas.fitting(text, size, _PANEL[0] - 12 - x, True)


def _room() -> Picture:
    """A plain wall and a floor, on which the lines are seen."""
    part = np.linspace(0.0, 1.0, _PANEL[1])[:, None]
    column = (1.0 - part) * np.array(_WALL[0]) + part * np.array(_WALL[1])
    column[round(_GROUND_Y) :] = _FLOOR
    return np.repeat(column[:, None], _PANEL[0], axis=1).astype(np.uint8)


def _moment(xy: FloatArray, standing: Standing) -> Moment:
    hip, knee, ankle = (xy[INDEX[f"{standing.side}_{name}"]] for name in ("hip", "knee", "ankle"))
    shoulder, ear = ((xy[INDEX[f"left_{n}"]] + xy[INDEX[f"right_{n}"]]) / 2 for n in ("shoulder", "ear"))
    return Moment(standing.side, hip, knee, ankle, shoulder, ear, _LEG_PX, 1, standing.normal)


def _foot(width: int, halves: Sequence[Half], verdict: Sequence[str], labels: Labels) -> Picture:
    """Both values with their intervals on one scale, each before its own normal band, and the verdict."""
    foot = np.full((66 + 2 * _ROW + 66 + 60 * len(verdict), width, 3), INK, np.uint8)
    left = _MARGIN + 24 + max(canvas.text_width(half.day, 36) for half in halves)
    right, ends = float(width - _MARGIN), _ends(halves)
    for row, half in enumerate(halves):
        _scale_row(foot, half, ends, left, 58.0 + row * _ROW)
    y = 58.0 + 2 * _ROW
    texts = [
        Text(left, y + 12, labels["behind"], 36, SOFT),
        Text(right, y + 12, labels["in_front"], 36, SOFT, anchor="rs"),
        Text(
            _normal_x(halves[-1], ends, left, right, labels), y + 12, labels["normal"], 36, BLUE, True, "ms"
        ),
    ]
    for k, line in enumerate(verdict):
        size = canvas.fitting(line, 44, width - 2 * _MARGIN, k == 0)
        texts.append(Text(_MARGIN, y + 90 + 60 * k, line, size, WHITE if k == 0 else SOFT, k == 0))
    canvas.write(foot, texts)
    return foot


def _normal_x(half: Half, ends: tuple[float, float], left: float, right: float, labels: Labels) -> float:
    """Where the word "normal" stands: below the band, between the words at both ends."""
    middle = left + (sum(half.standing.normal) / 2 - ends[0]) / (ends[1] - ends[0]) * (right - left)
    half_word = canvas.text_width(labels["normal"], 36, True) / 2 + 24
    first = left + canvas.text_width(labels["behind"], 36) + half_word
    last = right - canvas.text_width(labels["in_front"], 36) - half_word
    return float(np.clip(middle, first, max(first, last)))


def _ends(halves: Sequence[Half]) -> tuple[float, float]:
    """First and last per cent on the scale."""
    known = [pct for half in halves for pct in half.standing.normal]
    values = [half.standing.offset for half in halves]
    known += [v for value in values for v in (value.value, value.low, value.high) if v is not None]
    return min(known) - 5.0, max(known) + 5.0


def _scale_row(foot: Picture, half: Half, ends: tuple[float, float], left: float, y: float) -> None:
    offset, (low, high) = half.standing.offset, half.standing.normal
    wide = foot.shape[1] - _MARGIN - left

    def x(pct: float) -> float:
        return left + (pct - ends[0]) / (ends[1] - ends[0]) * wide

    canvas.line(foot, np.array([[left, y], [left + wide, y]]), (74, 84, 100), 6, edge=0)
    canvas.line(foot, np.array([[x(low), y], [x(high), y]]), BLUE, 24, edge=0)
    if offset.low is not None and offset.high is not None:
        canvas.line(foot, np.array([[x(offset.low), y], [x(offset.high), y]]), WHITE, 7, edge=3)
    canvas.dot(foot, np.array([x(offset.value or 0.0), y]), 17, verdict_colour(offset, half.standing.normal))
    canvas.write(foot, [Text(_MARGIN, y + 13, half.day, 36, SOFT)])
