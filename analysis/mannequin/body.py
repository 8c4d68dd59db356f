"""The body: segment lengths and the way from joint angles to the 33 landmarks.

Axes: x forward, y up, z to the runner's right. Lengths in leg lengths (thigh + shank = 1), angles in degrees.
Segment lengths follow the usual proportions of a 1.75 m adult (Winter, Biomechanics and Motor Control of
Human Movement, table of segment lengths by body height).
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from analysis.model import INDEX, LANDMARKS, FloatArray

THIGH = 0.50
SHANK = 0.50
HIP_HALF = 0.10  # half the distance between the hip joints
SHOULDER_HALF = 0.19
TRUNK = 0.575  # mid-hip to mid-shoulder
NECK = 0.235  # mid-shoulder to the middle between the ears
UPPER_ARM = 0.345
FOREARM = 0.30
HEAD_TOP = 0.155  # crown above the ears
SOLE = 0.092  # ankle above the ground in a flat foot
#: Whole body from crown to sole, standing.
STATURE = SOLE + THIGH + SHANK + TRUNK + NECK + HEAD_TOP

#: Points of the foot against its ankle, (forward, up), in a flat foot.
HEEL = (-0.060, -0.055)
TOE = (0.175, -0.070)
HEEL_PIVOT = (-0.055, -SOLE)
BALL_PIVOT = (0.120, -SOLE)

#: Points of the head against the middle between the ears: (forward, up, to the right for a right point).
_FACE = {
    "nose": (0.135, -0.010, 0.0),
    "eye_inner": (0.112, 0.030, 0.014),
    "eye": (0.108, 0.030, 0.032),
    "eye_outer": (0.098, 0.030, 0.048),
    "ear": (0.0, 0.0, 0.085),
    "mouth": (0.110, -0.058, 0.025),
}

Number = float | FloatArray


@dataclass(frozen=True, slots=True)
class Posture:
    """Joint angles in degrees and the mid-hip's place in leg lengths; numbers, or arrays (n,) over time.

    ``trunk`` from upright, + = forward. ``spine`` bends the trunk between hip and shoulder, + = rounded
    forward, - = arched. ``head`` pitch, + = chin down. ``thigh`` from straight down, + = knee in front.
    ``knee`` and ``elbow`` flexion. ``foot`` against the ground, + = toe up; ``toes`` bent up at the ball.
    ``arm`` upper arm from straight
    down, + = elbow in front. Turns are about the upright axis, + = right side in front; ``pelvis_drop``
    + = left side lower.
    """

    x: Number = 0.0
    y: Number = SOLE + THIGH + SHANK
    trunk: Number = 0.0
    spine: Number = 0.0
    head: Number = 0.0
    pelvis_turn: Number = 0.0
    pelvis_drop: Number = 0.0
    shoulder_turn: Number = 0.0
    left_thigh: Number = 0.0
    left_knee: Number = 0.0
    left_foot: Number = 0.0
    left_toes: Number = 0.0
    right_thigh: Number = 0.0
    right_knee: Number = 0.0
    right_foot: Number = 0.0
    right_toes: Number = 0.0
    left_arm: Number = 0.0
    left_elbow: Number = 10.0
    right_arm: Number = 0.0
    right_elbow: Number = 10.0


def turned(vector: tuple[float, float], degrees: Number) -> tuple[Number, Number]:
    """The (forward, up) vector turned toe-up / backwards-leaning (counter-clockwise, x right, y up)."""
    a = np.radians(degrees)
    x, y = vector
    return x * np.cos(a) - y * np.sin(a), x * np.sin(a) + y * np.cos(a)


def hips(posture: Posture) -> dict[str, tuple[Number, Number, Number]]:
    """Both hip joints (x, y, z)."""
    turn, drop = np.radians(posture.pelvis_turn), np.radians(posture.pelvis_drop)
    return {
        side: (
            posture.x + sign * HIP_HALF * np.sin(turn),
            posture.y + sign * HIP_HALF * np.sin(drop),
            sign * HIP_HALF * np.cos(turn),
        )
        for side, sign in (("left", -1), ("right", 1))
    }


def assemble(posture: Posture) -> FloatArray:
    """Landmarks (n, 33, 3) of a posture whose fields are numbers (then n = 1) or arrays (n,)."""
    n = max(np.size(getattr(posture, f.name)) for f in fields(posture))
    wide = {
        f.name: np.broadcast_to(np.asarray(getattr(posture, f.name), float), (n,)) for f in fields(posture)
    }
    posture = replace(posture, **wide)
    points = np.full((n, len(LANDMARKS), 3), np.nan)
    _place_legs(points, posture)
    neck = _neck(posture)
    _place_arms(points, posture, neck)
    _place_head(points, posture, neck)
    return points


def _put(points: FloatArray, name: str, x: Number, y: Number, z: Number) -> None:
    points[:, INDEX[name], 0] = x
    points[:, INDEX[name], 1] = y
    points[:, INDEX[name], 2] = z


def _place_legs(points: FloatArray, posture: Posture) -> None:
    for side, (hx, hy, hz) in hips(posture).items():
        thigh = np.radians(getattr(posture, f"{side}_thigh"))
        shank = thigh - np.radians(getattr(posture, f"{side}_knee"))
        kx, ky = hx + THIGH * np.sin(thigh), hy - THIGH * np.cos(thigh)
        ax, ay = kx + SHANK * np.sin(shank), ky - SHANK * np.cos(shank)
        foot = getattr(posture, f"{side}_foot")
        z = np.sign(hz) * 0.07
        _put(points, f"{side}_hip", hx, hy, hz)
        _put(points, f"{side}_knee", kx, ky, z)
        _put(points, f"{side}_ankle", ax, ay, z)
        dx, dy = turned(HEEL, foot)
        _put(points, f"{side}_heel", ax + dx, ay + dy, z)
        dx, dy = _toe(foot, getattr(posture, f"{side}_toes"))
        _put(points, f"{side}_foot_index", ax + dx, ay + dy, z)


def _toe(foot: Number, toes: Number) -> tuple[Number, Number]:
    """The toe point against its ankle."""
    ball = turned(BALL_PIVOT, foot)
    tip = turned((TOE[0] - BALL_PIVOT[0], TOE[1] - BALL_PIVOT[1]), np.asarray(foot) + toes)
    return ball[0] + tip[0], ball[1] + tip[1]


def _neck(posture: Posture) -> tuple[Number, Number]:
    lean = np.radians(posture.trunk)
    return posture.x + TRUNK * np.sin(lean), posture.y + TRUNK * np.cos(lean)


def _place_arms(points: FloatArray, posture: Posture, neck: tuple[Number, Number]) -> None:
    turn = np.radians(posture.shoulder_turn)
    for side, sign in (("left", -1), ("right", 1)):
        sx, sy = neck[0] + sign * SHOULDER_HALF * np.sin(turn), neck[1]
        sz = sign * SHOULDER_HALF * np.cos(turn)
        arm = np.radians(getattr(posture, f"{side}_arm"))
        fore = arm + np.radians(getattr(posture, f"{side}_elbow"))
        ex, ey = sx + UPPER_ARM * np.sin(arm), sy - UPPER_ARM * np.cos(arm)
        wx, wy = ex + FOREARM * np.sin(fore), ey - FOREARM * np.cos(fore)
        ez, wz = sz + sign * 0.05, sz - sign * 0.05
        _put(points, f"{side}_shoulder", sx, sy, sz)
        _put(points, f"{side}_elbow", ex, ey, ez)
        _put(points, f"{side}_wrist", wx, wy, wz)
        for name, along in (("pinky", 0.085), ("index", 0.095), ("thumb", 0.06)):
            up = 0.02 if name != "pinky" else -0.01
            px = wx + along * np.sin(fore) + up * np.cos(fore)
            py = wy - along * np.cos(fore) + up * np.sin(fore)
            _put(points, f"{side}_{name}", px, py, wz)


def _place_head(points: FloatArray, posture: Posture, neck: tuple[Number, Number]) -> None:
    lean = np.radians(0.6 * np.asarray(posture.trunk) + 0.5 * np.asarray(posture.spine) + 8.0)
    cx, cy = neck[0] + NECK * np.sin(lean), neck[1] + NECK * np.cos(lean)
    for name, (forward, up, right) in _FACE.items():
        dx, dy = turned((forward, up), -np.asarray(posture.head))
        for side, sign in (("left", -1), ("right", 1)):
            if name == "nose":
                full = "nose"
            elif name == "mouth":
                full = f"mouth_{side}"
            else:
                full = f"{side}_{name}"
            _put(points, full, cx + dx, cy + dy, sign * right)


def solve_leg(dx: FloatArray, dy: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Thigh and knee angle (n,) in degrees for an ankle at (dx forward, dy up) of its hip.

    The knee bends forward. The reach is limited to a straight leg.
    """
    reach = np.clip(np.hypot(dx, dy), 1e-6, THIGH + SHANK)
    knee = 180.0 - np.degrees(
        np.arccos(np.clip((THIGH**2 + SHANK**2 - reach**2) / (2 * THIGH * SHANK), -1.0, 1.0))
    )
    inner = np.degrees(np.arccos(np.clip((THIGH**2 + reach**2 - SHANK**2) / (2 * THIGH * reach), -1.0, 1.0)))
    return np.degrees(np.arctan2(dx, -dy)) + inner, knee


def lowest(points: FloatArray) -> NDArray[np.float64]:
    """Height (n,) of the lowest point of either sole, in leg lengths."""
    heights = []
    for side in ("left", "right"):
        ankle = points[:, INDEX[f"{side}_ankle"], :2]
        back = points[:, INDEX[f"{side}_heel"], :2] - ankle
        pitch = np.degrees(np.arctan2(back[:, 1], back[:, 0]) - np.arctan2(HEEL[1], HEEL[0]))
        for pivot in (HEEL_PIVOT, BALL_PIVOT):
            heights.append(ankle[:, 1] + turned(pivot, pitch)[1])
    return np.asarray(np.min(heights, axis=0))
