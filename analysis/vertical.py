"""The true vertical: by how much the camera was rolled, from the way the runner moves.

Roll is positive when the scene is turned clockwise on the screen. Ground and belt are taken as level.
"""

from __future__ import annotations

import numpy as np

from analysis.curves import Curves
from analysis.gait import Gait
from analysis.model import FloatArray, Keypoints, Value

#: Without any sign of it, people hold a phone level to about this (standard deviation, degrees).
PRIOR_SD_DEG = 2.5
Z90 = 1.645


def level(curves: Curves, direction: int, roll_deg: float, name: str) -> tuple[FloatArray, FloatArray]:
    """``forward``/``up`` of one point along the true horizontal and vertical, (m,) each, leg lengths."""
    return turn(curves.forward[name], curves.up[name], direction, roll_deg)


def turn(
    forward: FloatArray, up: FloatArray, direction: int, roll_deg: float
) -> tuple[FloatArray, FloatArray]:
    """Undo a camera roll: what the picture shows as forward and up, along the true axes."""
    angle = np.radians(roll_deg) * direction
    cosine, sine = float(np.cos(angle)), float(np.sin(angle))
    return forward * cosine - up * sine, forward * sine + up * cosine


def combine(estimates: list[tuple[float, float]], prior_sd: float = PRIOR_SD_DEG) -> Value:
    """One roll from independent (value, standard deviation) pairs and the prior, with a 90 % interval."""
    values = np.array([0.0] + [value for value, _ in estimates])
    weights = 1 / np.array([prior_sd] + [sd for _, sd in estimates]) ** 2
    value = float(np.sum(values * weights) / np.sum(weights))
    half = Z90 / float(np.sqrt(np.sum(weights)))
    return Value(value, value - half, value + half, "deg")


def estimate_roll(kp: Keypoints, gait: Gait, picture: Value | None = None) -> Value:
    """Camera roll in degrees with a 90 % interval.

    ``picture`` is what long straight edges in the picture say, if anything does.
    """
    estimates: list[tuple[float, float]] = []
    if (
        picture is not None
        and picture.value is not None
        and picture.low is not None
        and picture.high is not None
    ):
        estimates.append((picture.value, max((picture.high - picture.low) / (2 * Z90), 0.2)))
    return combine(estimates)
