"""The best continuous stretch of a clip: no cut, no freeze, the whole runner in the picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from analysis.model import INDEX, Keypoints, PoseFrames
from analysis.track.view import cut_off

#: A gap or a freeze longer than this ends a stretch.
LONGEST_GAP_S = 0.35


def best_stretch(keypoints: Keypoints, frames: PoseFrames | None = None) -> slice:
    """Rows of the stretch with the most usable pictures."""
    good = np.isfinite(keypoints.xy[:, INDEX["left_hip"], 0]) & ~cut_off(keypoints)
    if frames is not None and frames.still is not None:
        good &= ~frames.still
    scene = frames.scene if frames is not None else None
    rows = np.flatnonzero(good)
    if not len(rows):
        return slice(0, 0)
    parts = [p for p in np.split(rows, _breaks(rows, keypoints, scene)) if len(p)]
    best = max(parts, key=len)
    return slice(int(best[0]), int(best[-1]) + 1)


def _breaks(
    rows: NDArray[np.int64], keypoints: Keypoints, scene: NDArray[np.int64] | None
) -> NDArray[np.int64]:
    apart = np.diff(keypoints.t[rows]) > LONGEST_GAP_S
    if scene is not None:
        apart |= np.diff(scene[rows]) != 0
    return np.flatnonzero(apart) + 1
