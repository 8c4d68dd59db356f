"""From where the runner is seen, and whether enough is seen: side view, whole body, size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from analysis.errors import BodyCutOff, NotSideView, TooSmall
from analysis.model import INDEX, FloatArray, Keypoints
from analysis.track.body import leg_lengths, median, middle

#: Width of shoulders and hips against the trunk's length when the body is seen from the front.
_SHOULDERS, _HIPS = 0.65, 0.35
#: Beyond this angle from the pure side view the offset is foreshortened by more than a verdict bears.
MOST_OBLIQUE_DEG = 30.0
#: A joint this near to the edge (leg lengths) counts as outside: the foot round it is.
_EDGE_LEGS = 0.04
#: A leg of fewer pixels leaves the hip uncertain by more than the normal band is wide.
LEAST_LEG_PX = 32.0
_FEET = tuple(
    INDEX[f"{side}_{part}"] for side in ("left", "right") for part in ("ankle", "heel", "foot_index")
)
_WHOLE = (
    tuple(
        INDEX[n]
        for n in ("left_shoulder", "right_shoulder", "left_hip", "right_hip", "left_knee", "right_knee")
    )
    + _FEET
)


def oblique_deg(keypoints: Keypoints) -> float:
    """How far the view is turned from the pure side view: 0 side, 90 front or rear.

    Arms and trunk swing to and fro about the vertical axis, so the medians over strides are used.
    """
    xy = keypoints.xy
    trunk = np.linalg.norm(middle(xy, "shoulder") - middle(xy, "hip"), axis=1)
    ratios = [
        abs(median((xy[:, INDEX[f"left_{part}"], 0] - xy[:, INDEX[f"right_{part}"], 0]) / trunk)) / full
        for part, full in (("shoulder", _SHOULDERS), ("hip", _HIPS))
    ]
    known = [r for r in ratios if np.isfinite(r)]
    return float(np.degrees(np.arcsin(min(float(np.mean(known)), 1.0)))) if known else 0.0


def cut_off(keypoints: Keypoints) -> NDArray[np.bool_]:
    """(n,) true where a foot, or much of the body, lies on or beyond the picture's edge."""
    if keypoints.size is None:
        return np.zeros(len(keypoints.t), np.bool_)
    wide, high = keypoints.size
    points = keypoints.xy[:, _WHOLE]
    # The joints lie inside the shoe, and the model bends a leg that is cut off back into the picture.
    margin = _EDGE_LEGS * np.nan_to_num(leg_lengths(keypoints.xy))[:, None]
    outside = (
        (points[:, :, 0] < margin)
        | (points[:, :, 0] > wide - margin)
        | (points[:, :, 1] < margin)
        | (points[:, :, 1] > high - margin)
    )
    return np.asarray(outside.any(axis=1))


def check_view(keypoints: Keypoints) -> None:
    """Raises TooSmall or BodyCutOff for a runner who cannot be measured anywhere in the clip."""
    seen = np.isfinite(keypoints.xy[:, INDEX["left_hip"], 0])
    if median(leg_lengths(keypoints.xy)) < LEAST_LEG_PX:
        raise TooSmall()
    out = cut_off(keypoints) & seen
    if _longest(seen & ~out, keypoints.t) < min(0.6, 0.5 * _longest(seen, keypoints.t)):
        check_side(keypoints)  # feet out of the picture are the lesser fault of a wrong view
        raise BodyCutOff()


def check_side(keypoints: Keypoints) -> None:
    """Raises NotSideView where the stretch to be measured is seen from the front, the rear or between."""
    if oblique_deg(keypoints) > MOST_OBLIQUE_DEG:
        raise NotSideView()


def _longest(where: NDArray[np.bool_], t: FloatArray) -> float:
    """Seconds of the longest run of true."""
    best, start = 0.0, None
    for k, inside in enumerate([*where, False]):
        if inside and start is None:
            start = k
        elif not inside and start is not None:
            best = max(best, float(t[k - 1] - t[start]))
            start = None
    return best
