"""The first step out of standing, where the clip shows it: the one clear-cut lean from the ankles.

Doctrine 39–45: a good start is one straight line from the standing foot to the head, and the pelvis passes
the standing foot; who bends at the hips instead keeps the pelvis over the foot or behind it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.curves import leg_lengths, middle
from analysis.model import FloatArray, Keypoints, Side, StartCheck
from analysis.vertical import turn

#: Standing: for this long, the ankles this near each other (forward; up) and both legs at least this
#: straight, in leg lengths. No runner ever has both feet level and under the hips on straight legs.
STANDS_S = 0.4
FEET_APART, FEET_LEVEL, STRAIGHT_LEG = 0.45, 0.08, 0.92
#: A foot has left the ground, and is back, at this height over the other one, leg lengths.
LIFTED, BACK = 0.06, 0.05
#: The first step follows the standing within this time and lasts no longer, seconds.
STEP_WITHIN_S = 1.5
#: The pelvis passes the standing foot if, with the other foot at its highest, it has gone forward this much.
PASSES = 0.03


@dataclass(frozen=True, slots=True)
class FirstStep:
    """Rows of the keypoints: ``stood`` the last one standing, ``high`` the free foot highest, ``lands``."""

    foot: Side
    stood: int
    high: int
    lands: int


def _relative(kp: Keypoints, name: str, origin: FloatArray, direction: int, roll_deg: float) -> FloatArray:
    """(n, 2) forward and up in leg lengths from ``origin``, along the true vertical."""
    scale = float(np.nanmedian(np.concatenate(list(leg_lengths(kp).values()))))
    points = (
        middle(kp.point(f"left_{name}"), kp.point(f"right_{name}")) if "_" not in name else kp.point(name)
    )
    gap = (points - origin) / scale
    forward, up = turn(direction * gap[:, 0], -gap[:, 1], direction, roll_deg)
    return np.column_stack([forward, up])


def find_first_step(kp: Keypoints, direction: int, roll_deg: float = 0.0) -> FirstStep | None:
    """The first step after the last time the runner stood; None where the clip shows none.

    ``direction`` +1 faces image right; ``roll_deg`` the camera's roll.
    """
    legs = {
        side: _relative(kp, f"{side}_ankle", kp.point(f"{side}_hip"), direction, roll_deg)
        for side in ("left", "right")
    }
    apart = _relative(kp, "left_ankle", kp.point("right_ankle"), direction, roll_deg)
    with np.errstate(invalid="ignore"):
        still = (abs(apart[:, 0]) < FEET_APART) & (abs(apart[:, 1]) < FEET_LEVEL)
        for leg in legs.values():
            still &= np.hypot(leg[:, 0], leg[:, 1]) > STRAIGHT_LEG
    stood = _last_standing(kp.t, still, np.isfinite(apart).all(axis=1))
    if stood is None:
        return None
    soon = np.flatnonzero((np.arange(len(kp.t)) > stood) & (kp.t <= kp.t[stood] + STEP_WITHIN_S))
    lifted = soon[np.abs(apart[soon, 1]) > LIFTED]
    if not len(lifted):
        return None
    foot: Side = "right" if apart[lifted[0], 1] > 0 else "left"
    height = apart[:, 1] if foot == "right" else -apart[:, 1]
    swing = soon[soon >= lifted[0]]
    back = swing[height[swing] < BACK]
    if not len(back):
        return None
    flown = np.arange(lifted[0], back[0])
    if not np.isfinite(height[flown]).all():
        return None
    return FirstStep(foot, stood, int(flown[np.argmax(height[flown])]), int(back[0]))


def _last_standing(t: FloatArray, still: NDArray[np.bool_], known: NDArray[np.bool_]) -> int | None:
    """Last row of the last run of ``still`` that lasts long enough.

    Rows that are not ``known`` are passed over: pictures of one who stands may repeat, and are then not read.
    """
    rows = np.flatnonzero(known)
    ends = np.flatnonzero(np.diff(still[rows].astype(np.int8)) != 0) + 1
    for run in reversed(np.split(rows, ends)):
        if len(run) and still[run[0]] and t[run[-1]] - t[run[0]] >= STANDS_S:
            return int(run[-1])
    return None


def check_start(kp: Keypoints, direction: int, roll_deg: float = 0.0) -> StartCheck | None:
    """What the first step shows; None where the clip does not show standing and then a step."""
    step = find_first_step(kp, direction, roll_deg)
    if step is None:
        return None
    foot = kp.point(f"{step.foot}_ankle")
    hip = _relative(kp, f"{step.foot}_hip", foot, direction, roll_deg)
    stood = kp.t >= kp.t[step.stood] - STANDS_S
    stood[step.stood + 1 :] = False
    # what the hip does counts, not where it is: a quiet stand has it a little in front of the ankle anyway
    gone = float(hip[step.high, 0] - np.nanmedian(hip[stood, 0]))
    angle, straightness = _line(kp, step, foot, hip, direction, roll_deg)
    return StartCheck(angle, straightness, None if np.isnan(gone) else gone > PASSES)


def _line(
    kp: Keypoints, step: FirstStep, foot: FloatArray, hip: FloatArray, direction: int, roll_deg: float
) -> tuple[float | None, float | None]:
    """Angle of standing ankle to head from the vertical as the free foot lands, degrees, and straightness:
    100 minus the largest distance of hip and shoulder from it in % of its length.
    """
    upper = [_relative(kp, name, foot, direction, roll_deg)[step.lands] for name in ("shoulder", "ear")]
    known = [hip[step.lands], *(point for point in upper if np.isfinite(point).all())]
    if len(known) < 2 or not np.isfinite(known[0]).all():
        return None, None
    end = known[-1]
    length = float(np.hypot(*end))
    off = max(abs(float(end[0] * p[1] - end[1] * p[0])) / length for p in known[:-1])
    return float(np.degrees(np.arctan2(end[0], end[1]))), 100 * (1 - off / length)
