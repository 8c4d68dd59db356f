"""The coach's lines on one moment: plumb line of the ankle, body line, hip, and where the hip normally is."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from analysis.model import INDEX, FloatArray, Keypoints, Report, Side, Value
from analysis.overlay import canvas
from analysis.overlay.canvas import BLUE, ORANGE, WHITE, YELLOW, Picture, View
from analysis.overlay.moments import leg_px, middle
from analysis.scoring import Band, normal_band


@dataclass(frozen=True, slots=True)
class Moment:
    """The points of one row on a canvas, in its pixels.

    ``leg`` is the leg's length there, ``band`` the normal offsets in % of it.
    """

    side: Side
    hip: FloatArray
    knee: FloatArray
    ankle: FloatArray
    shoulder: FloatArray
    ear: FloatArray
    leg: float
    forward: int
    band: tuple[float, float]

    @classmethod
    def of(cls, keypoints: Keypoints, row: int, side: Side, report: Report, view: View) -> Moment:
        """The stance leg and the trunk of a row, as the view shows them."""
        hip, knee, ankle = (keypoints.xy[row, INDEX[f"{side}_{n}"]] for n in ("hip", "knee", "ankle"))
        shoulder, ear = middle(keypoints, row, "shoulder"), middle(keypoints, row, "ear")
        scale = float(np.hypot(*view.matrix[:, 0]))
        return cls(
            side, view.points(hip), view.points(knee), view.points(ankle), view.points(shoulder),
            view.points(ear), leg_px(keypoints) * scale, -1 if report.facing == "left" else 1, band(report),
        )  # fmt: skip


def band(report: Report | None = None) -> tuple[float, float]:
    """The normal band of the offset that a report was judged with, else the one of no speed; % of L."""
    judged = report.measures.get("normal_offset_pct") if report is not None else None
    if judged is not None and judged.low is not None and judged.high is not None:
        return judged.low, judged.high
    normal = normal_band(None)
    return normal.low, normal.high


def verdict_colour(value: Value, normal: tuple[float, float]) -> canvas.Colour:
    """Blue in the normal band, orange when surely outside it, white when undecided."""
    told = value if value.low is not None else replace(value, low=value.value, high=value.value)
    return {"over": BLUE, "unclear": WHITE}.get(Band(*normal).place(told), ORANGE)


def draw_lines(picture: Picture, moment: Moment, width: float, colour: canvas.Colour = YELLOW) -> None:
    """Plumb line, leg and body line, in place."""
    chain = [p for p in (moment.ankle, moment.hip, moment.shoulder, moment.ear) if np.isfinite(p).all()]
    top = min(float(p[1]) for p in chain) - 0.06 * moment.leg
    canvas.dashes(
        picture, moment.ankle, np.array([moment.ankle[0], top]), WHITE, 0.8 * width, 0.075 * moment.leg
    )
    if np.isfinite(moment.knee).all():
        leg = np.stack([moment.ankle, moment.knee, moment.hip])
        canvas.line(picture, leg, (236, 238, 242), 0.5 * width, edge=0.3 * width, strength=0.35)
    canvas.line(picture, np.stack(chain), colour, width, edge=0.45 * width)
    for point in chain[2:]:
        canvas.dot(picture, point, 0.95 * width, colour)


def draw_ghost(picture: Picture, moment: Moment) -> FloatArray:
    """Where the hip normally is, as a translucent band at the hip's height; gives its middle, in place."""
    low, high = (moment.ankle[0] + moment.forward * moment.leg * pct / 100.0 for pct in moment.band)
    y, half = moment.hip[1], 0.135 * moment.leg
    corners = _rounded(min(low, high), y - half, max(low, high), y + half, 0.04 * moment.leg)
    canvas.wash(picture, corners, BLUE, 0.42)
    canvas.line(picture, np.vstack([corners, corners[:1]]), BLUE, max(2.0, 0.012 * moment.leg), edge=1.5)
    return np.array([(low + high) / 2.0, y])


def draw_hip(picture: Picture, moment: Moment, width: float, colour: canvas.Colour) -> None:
    """The way from the plumb line to the hip, the ankle and the hip, in place."""
    foot_of = np.array([moment.ankle[0], moment.hip[1]])
    if abs(moment.hip[0] - moment.ankle[0]) > 0.03 * moment.leg:
        canvas.line(picture, np.stack([foot_of, moment.hip]), colour, 1.25 * width)
    canvas.dot(picture, moment.ankle, 1.25 * width, WHITE, ring=colour)
    canvas.dot(picture, moment.hip, 1.7 * width, colour)


def _rounded(x0: float, y0: float, x1: float, y1: float, r: float) -> FloatArray:
    r = min(r, (x1 - x0) / 2, (y1 - y0) / 2)
    quarter = np.linspace(0, np.pi / 2, 6)
    corners = []
    for cx, cy, start in ((x1 - r, y0 + r, -np.pi / 2), (x1 - r, y1 - r, 0.0), (x0 + r, y1 - r, np.pi / 2),
                          (x0 + r, y0 + r, np.pi)):  # fmt: skip
        corners.append(np.stack([cx + r * np.cos(start + quarter), cy + r * np.sin(start + quarter)], axis=1))
    return np.concatenate(corners)
