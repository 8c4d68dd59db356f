"""A runner at midstance from what is kept of a clip: the points of a stick figure, steps, and numbers.

The clip itself is deleted after its analysis, so that a picture of weeks ago is painted, not shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

import numpy as np

from analysis.model import INDEX, LANDMARKS, FloatArray, Keypoints, Side, Value

#: How fast the offset changes between two kept frames, % of leg per second; see :mod:`moments`.
_DRIFT_PCT_PER_S = 350.0
_LEG = ("hip", "knee", "ankle")


@dataclass(frozen=True, slots=True)
class Standing:
    """One clip's usual midstance: ``xy`` (33, 2) pixels upright, or NaN, facing right, and its numbers.

    ``near`` is the side that the camera saw, ``side`` the one that stands. ``leg`` is in pixels, ``normal``
    the band that the clip was judged with, in % of leg length, as ``offset`` is.
    """

    xy: FloatArray
    side: Side
    near: Side
    leg: float
    offset: Value
    normal: tuple[float, float]


def read_standing(told: Mapping[str, Any]) -> Standing | None:
    """The midstance of a kept clip; None where its points do not show one.

    ``told`` has ``figure`` (``t``, ``names``, ``xy`` as rows of [x, y] or null), ``steps``, ``facing``,
    ``roll_deg``, and ``offset`` and ``normal`` as the document's measures.
    """
    keypoints = _keypoints(told["figure"])
    near: Side = "left" if told["facing"] == "left" else "right"
    found = _usual(told["steps"], keypoints, near)
    if found is None:
        return None
    side, at = found
    xy = _upright(_points_at(keypoints, at), float(told.get("roll_deg") or 0.0))
    if near == "left":
        xy = xy * np.array([-1.0, 1.0])
    if not np.isfinite(xy[[INDEX[f"{s}_{name}"] for s in ("left", "right") for name in _LEG]]).all():
        return None
    offset, normal = told["offset"], told["normal"]
    return Standing(
        xy, side, near, _leg(keypoints),
        Value(offset["value"], offset["low"], offset["high"]), (normal["low"], normal["high"]),
    )  # fmt: skip


def _keypoints(figure: Mapping[str, Any]) -> Keypoints:
    rows = figure["xy"]
    xy = np.full((len(rows), len(LANDMARKS), 2), np.nan)
    for column, name in enumerate(figure["names"]):
        for row, points in enumerate(rows):
            if points[column] is not None:
                xy[row, INDEX[name]] = points[column]
    known = np.isfinite(xy).all(axis=2).astype(float)
    return Keypoints(np.asarray(figure["t"], float), xy, known, np.arange(len(rows)))


def _usual(steps: Sequence[Mapping[str, Any]], keypoints: Keypoints, near: Side) -> tuple[Side, float] | None:
    """Side and time of the midstance nearest to the clip's usual one, on the near side where there is one."""
    usable = [s for s in steps if s.get("hip_ankle_offset_pct") is not None]
    usable = [s for s in usable if s["side"] == near] or usable
    if not usable or len(keypoints.t) < 2:
        return None
    middle = median(float(s["hip_ankle_offset_pct"]) for s in usable)

    def strays(step: Mapping[str, Any]) -> float:
        gap = float(np.min(np.abs(keypoints.t - step["midstance_s"])))
        return abs(float(step["hip_ankle_offset_pct"]) - middle) + _DRIFT_PCT_PER_S * gap

    best = min(usable, key=strays)
    side: Side = best["side"]
    return side, float(best["midstance_s"])


def _points_at(keypoints: Keypoints, t: float) -> FloatArray:
    """The points (33, 2) at one instant, on the straight line between the frames around it."""
    after = int(np.clip(np.searchsorted(keypoints.t, t), 1, len(keypoints.t) - 1))
    a, b = keypoints.t[after - 1], keypoints.t[after]
    part = float(np.clip((t - a) / (b - a), 0.0, 1.0))
    return np.asarray(keypoints.xy[after - 1] * (1.0 - part) + keypoints.xy[after] * part)


def _upright(xy: FloatArray, roll_deg: float) -> FloatArray:
    """The points with the camera's roll taken out, as :meth:`canvas.View.around` does."""
    a = np.radians(-roll_deg)
    return np.asarray(xy @ np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]]).T)


def _leg(keypoints: Keypoints) -> float:
    """Leg length in pixels: thigh and shank of both legs, median over the frames."""
    hip, knee, ankle = (
        np.concatenate([keypoints.point(f"left_{name}"), keypoints.point(f"right_{name}")]) for name in _LEG
    )
    return float(np.nanmedian(np.linalg.norm(hip - knee, axis=1) + np.linalg.norm(knee - ankle, axis=1)))
