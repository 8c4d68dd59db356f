"""The true vertical: by how much the camera was rolled, from the way the runner moves.

Roll is positive when the scene is turned clockwise on the screen. Ground and belt are taken as level.
"""

from __future__ import annotations

import numpy as np

from analysis.curves import middle
from analysis.gait import Gait
from analysis.model import FloatArray, Keypoints, Value

Z90 = 1.645
#: Half of all clips are taken level (a stand, a careful hand) to this standard deviation, degrees …
LEVEL_SD_DEG = 0.4
#: … and the others are rolled by about this much.
ROLLED_SD_DEG = 4.0
LEVEL_SHARE = 0.5
#: The path of the hips across the picture: ground level and camera square to it, to this standard deviation.
HIP_PATH_SD_DEG = 0.6
#: From this many degrees, and this many standard deviations, the hips' path against upright edges is a hill.
HILL_DEG, HILL_SURE = 3.0, 2.0
#: Leg lengths per stride the hips must cross the picture for their path to be a line.
HIP_PATH_TRAVEL = 0.8


def turn(
    forward: FloatArray, up: FloatArray, direction: int, roll_deg: float
) -> tuple[FloatArray, FloatArray]:
    """Undo a camera roll: what the picture shows as forward and up, along the true axes."""
    angle = np.radians(roll_deg) * direction
    cosine, sine = float(np.cos(angle)), float(np.sin(angle))
    return forward * cosine - up * sine, forward * sine + up * cosine


def combine(estimates: list[tuple[float, float]]) -> Value:
    """One roll from independent (value, standard deviation) pairs, with a 90 % interval, degrees.

    The prior is a mixture: the camera is either level or rolled. A small sign of roll is therefore taken for
    what it usually is, the error of the sign, and a large one is believed; in between the interval is wide.
    """
    grid = np.linspace(-15.0, 15.0, 3001)
    prior = LEVEL_SHARE * _normal(grid, LEVEL_SD_DEG) + (1 - LEVEL_SHARE) * _normal(grid, ROLLED_SD_DEG)
    density = prior
    for value, sd in estimates:
        density = density * (_normal(grid - value, sd) + 1e-6)
    cumulative = np.cumsum(density) / np.sum(density)
    low, value, high = (float(np.interp(q, cumulative, grid)) for q in (0.05, 0.5, 0.95))
    return Value(value, low, high, "deg")


def _normal(x: FloatArray, sd: float) -> FloatArray:
    return np.asarray(np.exp(-0.5 * (x / sd) ** 2) / sd, dtype=np.float64)


def estimate_roll(kp: Keypoints, gait: Gait, picture: Value | None = None) -> Value:
    """Camera roll in degrees with a 90 % interval, from the motion and, if given, the picture.

    ``picture`` is what long straight edges say. A runner who crosses the picture shows the horizontal by the
    path of the hips; one who stays in it (belt, panning camera) by the path of the standing foot.
    """
    estimates = []
    edges = _edges(picture)
    if edges is not None:
        estimates.append(edges)
    if abs(gait.travel) > HIP_PATH_TRAVEL:
        if ground_slope(kp, gait, picture) is None:
            estimates.append(_hip_path(kp, gait))
    elif len(gait.ground_slopes):
        estimates.append(_foot_path(gait.ground_slopes, gait.direction, *gait.kind.toe_path))
    elif len(gait.ankle_slopes):
        estimates.append(_foot_path(gait.ankle_slopes, gait.direction, *gait.kind.ankle_path))
    return combine(estimates)


def ground_slope(kp: Keypoints, gait: Gait, picture: Value | None) -> float | None:
    """By how many degrees the ground rises (+) or falls in the runner's direction; None where it is level.

    Upright edges of the picture show the vertical, the hips of a runner who crosses it the ground: where they
    clearly disagree, the ground is no level.
    """
    edges = _edges(picture)
    if edges is None or abs(gait.travel) <= HIP_PATH_TRAVEL:
        return None
    path = _hip_path(kp, gait)
    angle, sd = path[0] - edges[0], float(np.hypot(path[1], edges[1]))
    return -gait.direction * angle if abs(angle) > max(HILL_DEG, HILL_SURE * sd) else None


def _edges(picture: Value | None) -> tuple[float, float] | None:
    """What the picture's edges say as (roll, standard deviation)."""
    if picture is None or picture.value is None or picture.low is None or picture.high is None:
        return None
    return picture.value, max((picture.high - picture.low) / (2 * Z90), 0.2)


def _foot_path(slopes: FloatArray, direction: int, bias: float, sd: float) -> tuple[float, float]:
    """Roll from the slope of the standing foot's path over all stances."""
    angles = np.degrees(np.arctan(slopes))
    error = 1.2533 * float(np.std(angles)) / np.sqrt(len(angles))
    return -direction * (float(np.median(angles)) - bias), float(np.hypot(sd, error))


def _hip_path(kp: Keypoints, gait: Gait) -> tuple[float, float]:
    """Roll from the line along which the hips cross the picture, the bounce fitted with it."""
    hips = middle(kp.point("left_hip"), kp.point("right_hip")) / gait.scale[:, None]
    known = np.isfinite(hips[:, 0])
    x, y, angle = hips[known, 0], hips[known, 1], 4 * np.pi * gait.rhythm.phase[known]
    design = np.column_stack([x - x.mean(), np.ones_like(x), np.cos(angle), np.sin(angle)])
    coefficients, *_ = np.linalg.lstsq(design, y, rcond=None)
    # what is left is no white noise: count independent witnesses as four per stride
    left = float(np.std(y - design @ coefficients))
    witnesses = max(4 * float(np.ptp(gait.rhythm.phase)), 2.0)
    error = np.degrees(left / max(float(np.std(x)), 1e-6) / np.sqrt(witnesses))
    return float(np.degrees(np.arctan(coefficients[0]))), float(np.hypot(HIP_PATH_SD_DEG, error))
