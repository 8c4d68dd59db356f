"""From where the runner is seen, and whether enough is seen: side view, whole body, size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from analysis.demands import VERDICT, WEAKER, Demands
from analysis.errors import BodyCutOff, NotSideView, TooSmall
from analysis.model import INDEX, FloatArray, Keypoints
from analysis.track.body import LEG, leg_lengths, median, middle

#: Width of shoulders and hips against the trunk's length when the body is seen from the front.
_SHOULDERS, _HIPS = 0.65, 0.35
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


def cut_off(keypoints: Keypoints, demands: Demands = VERDICT) -> NDArray[np.bool_]:
    """(n,) true where a foot, or much of the body, lies on or beyond the picture's edge."""
    if keypoints.size is None:
        return np.zeros(len(keypoints.t), np.bool_)
    wide, high = keypoints.size
    points = keypoints.xy[:, LEG if demands.edge_legs is None else _WHOLE]
    # The joints lie inside the shoe, and the model bends a leg that is cut off back into the picture.
    margin = (demands.edge_legs or 0.0) * np.nan_to_num(leg_lengths(keypoints.xy))[:, None]
    outside = (
        (points[:, :, 0] < margin)
        | (points[:, :, 0] > wide - margin)
        | (points[:, :, 1] < margin)
        | (points[:, :, 1] > high - margin)
    )
    return np.asarray(outside.any(axis=1))


def check_view(keypoints: Keypoints, demands: Demands = VERDICT) -> None:
    """Raises TooSmall or BodyCutOff for a runner who cannot be measured anywhere in the clip."""
    leg = median(leg_lengths(keypoints.xy))
    if leg < demands.least_leg_px:
        raise TooSmall(weaker=leg >= WEAKER.least_leg_px)
    if _is_mostly_cut_off(keypoints, demands):
        check_side(keypoints, demands)  # feet out of the picture are the lesser fault of a wrong view
        raise BodyCutOff(weaker=not _is_mostly_cut_off(keypoints, WEAKER))


def check_side(keypoints: Keypoints, demands: Demands = VERDICT) -> None:
    """Raises NotSideView where the stretch to be measured is seen from the front, the rear or between."""
    oblique = oblique_deg(keypoints)
    if oblique > demands.most_oblique_deg:
        raise NotSideView(weaker=oblique <= WEAKER.most_oblique_deg)


def _is_mostly_cut_off(keypoints: Keypoints, demands: Demands) -> bool:
    """Whether less than half of the runner's time, and less than a stride, shows what is demanded."""
    seen = np.isfinite(keypoints.xy[:, INDEX["left_hip"], 0])
    inside = seen & ~cut_off(keypoints, demands)
    return _longest(inside, keypoints.t) < min(0.6, 0.5 * _longest(seen, keypoints.t))


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
