"""Two opinions of the landmark network on one crop, as it is and as in a mirror, made one."""

from __future__ import annotations

import numpy as np

from analysis.model import INDEX, LANDMARKS, FloatArray
from analysis.pose.networks import POINTS

#: Two opinions on a point agree within this part of the crop's side (a body fills about 0.8 of it).
_CLOSE = 0.03
_LEGS = [INDEX[f"{s}_{p}"] for p in ("hip", "knee", "ankle", "heel", "foot_index") for s in ("left", "right")]
_LEGS_EXCHANGED = [k for pair in zip(_LEGS[1::2], _LEGS[::2], strict=True) for k in pair]
_OTHER_SIDE = {"left": "right", "right": "left"}
_EXCHANGED = [
    INDEX["_".join(_OTHER_SIDE.get(word, word) for word in name.split("_"))] for name in LANDMARKS
] + list(range(len(LANDMARKS), POINTS))


def unmirrored(points: FloatArray) -> FloatArray:
    """Landmarks found in a mirrored crop, as of the crop itself: x turned round, left and right exchanged."""
    out = points[_EXCHANGED].copy()
    out[:, 0] = 1.0 - out[:, 0]
    return out


def agree(first: FloatArray, second: FloatArray) -> FloatArray:
    """Two opinions (n, 3) x, y, visibility on one crop made one, the same whichever is first.

    Which leg is which, each opinion may see otherwise: the second's legs are exchanged where that agrees
    better. Points close together are averaged; of points far apart the more visible one is taken.
    """
    second = second.copy()
    crossed = second[_LEGS_EXCHANGED]
    apart, apart_crossed = (
        float(np.hypot(*(first[_LEGS, :2] - other[:, :2]).T).sum()) for other in (second[_LEGS], crossed)
    )
    if apart_crossed < apart:
        second[_LEGS] = crossed
    close = np.hypot(*(first[:, :2] - second[:, :2]).T) < _CLOSE
    better = np.where((first[:, 2] >= second[:, 2])[:, None], first, second)
    return np.where(close[:, None], (first + second) / 2.0, better)
