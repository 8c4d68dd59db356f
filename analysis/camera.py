"""Whether the camera goes along with the runner: does what is behind the runner stream by?"""

from __future__ import annotations

import cv2
import numpy as np

from analysis.edges import Samples, runner_box
from analysis.model import FloatArray, Keypoints
from analysis.picture import Gray
from analysis.track.body import leg_lengths, median
from analysis.track.identity import facing_direction

#: Leg lengths per clip second that the background streams backwards: above the one a camera goes along, below
#: the other it stands. Slow motion of an easy run still has 0.6, an unsteady hand to and fro about 0.2.
_MOVES, _STANDS = 0.4, 0.15
#: Share of the samples that must show it; share of a picture's corners, since captions and logos stand still.
_AGREE, _SHARE = 0.6, 0.3
_LEAST_CORNERS = 10


def camera_moves(samples: Samples, keypoints: Keypoints) -> bool | None:
    """True when the camera follows the runner, False when it stands, None when it cannot be told."""
    leg = median(leg_lengths(keypoints.xy))
    speeds = []
    for (frame, scale, gray), (seconds, later) in zip(samples.pictures, samples.followers, strict=False):
        shifts = _background_shifts(gray, later, _scaled(runner_box(keypoints, frame), scale))
        if shifts is not None:
            backwards = -facing_direction(keypoints.xy) * shifts / scale
            speeds.append(float(np.quantile(backwards, 1.0 - _SHARE)) / seconds / leg)
    if len(speeds) < 3:
        return None
    if float(np.mean(np.array(speeds) > _MOVES)) >= _AGREE:
        return True
    return False if float(np.max(np.abs(speeds))) < _STANDS else None


def _background_shifts(first: Gray, second: Gray, box: FloatArray | None) -> FloatArray | None:
    """Small-picture pixels to the right that corners of the background moved; None where they are too few."""
    if first.shape != second.shape:
        return None
    background = np.full(first.shape, 255, np.uint8)
    if box is not None:
        (x0, y0), (x1, y1) = np.clip(box, 0, (first.shape[1], first.shape[0])).astype(int)
        background[y0:y1, x0:x1] = 0
    corners = cv2.goodFeaturesToTrack(first, 200, 0.01, 8, mask=background)
    if corners is None:
        return None
    # Lucas and Kanade's optical flow over a pyramid follows shifts of some forty pixels.
    empty = np.empty_like(corners)
    moved, found, _ = cv2.calcOpticalFlowPyrLK(first, second, corners, empty, winSize=(21, 21), maxLevel=4)
    shifts = (moved - corners)[found.ravel() == 1][:, 0, 0]
    return np.asarray(shifts, np.float64) if len(shifts) >= _LEAST_CORNERS else None


def _scaled(box: FloatArray | None, scale: float) -> FloatArray | None:
    return None if box is None else box * scale
