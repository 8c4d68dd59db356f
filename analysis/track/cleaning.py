"""One runner's raw points -> clean points: legs named, outliers out, short gaps filled, noise smoothed.

Smoothing has no lag: it is a weighted local fit to both sides of each frame. What repeats from stride to
stride is taken out first (the mean stride), so a point that is off is told from a leg that is quick, and a
gap is bridged along the stride's own curve; only the deviation from it is smoothed.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from analysis.model import INDEX, FloatArray, Keypoints
from analysis.track.body import leg_lengths, median, middle
from analysis.track.identity import LegPath, exchange_legs, facing_direction, follow_legs, turning_ankles
from analysis.track.phase import learn_mean_stride, stride_phase
from analysis.track.smoothing import smooth_tracks, spikes
from analysis.track.stretch import steady_part

#: Half width of the smoothing fit for joints of the legs and for the slower rest. Wider for the legs made
#: ankles worse against human labels (30 fps: 2.0 % of leg unsmoothed, 2.4 % over five frames).
_LEG_S, _REST_S = 0.03, 0.08
#: A point this far (leg lengths) from its smooth course is doubted.
_FLOOR = 0.03
#: A point of a leg that leaves its neighbours by this much for a frame or two (leg lengths) is not believed.
_SPIKE = 0.1
#: How much of the left and right hip's distance in the picture is believed. In a side view they lie on each
#: other but for the pelvis' few degrees of turn; what the model adds to that is mostly noise.
_HIP_APART = 0.5
#: The model's hips lie off the joint by this much of the leg (forward, up), and this is taken back.
#: Up: -3.3 % (sd 0.1) in drawn runners with exact truth; -3.1, -3.8, -6.1 and +3.2 in four hand-labelled
#: clips. Forward against the ankle: -0.3 % (sd 0.6) drawn, +1.6 % (sd 1.4) labelled, where the labeller's own
#: hip is sure to 2 %. What is left unsure goes into every interval with the hip (HIP_FORWARD_SD_PCT).
_HIP_OFF = (0.008, -0.033)
HIP_FORWARD_SD_PCT = 1.3
_HIPS = [INDEX["left_hip"], INDEX["right_hip"]]
_LEGS = np.array(
    [[INDEX[f"{s}_{j}"] for j in ("knee", "ankle", "heel", "foot_index")] for s in ("left", "right")]
)


def clean(keypoints: Keypoints) -> tuple[Keypoints, LegPath]:
    """Clean points, NaN where a point stays unknown, and how the legs went (with left and right as named).

    Left and right are decided for the whole track at once.
    """
    path = follow_legs(keypoints.xy, keypoints.t)
    xy = exchange_legs(keypoints.xy, path.swapped)
    visibility = exchange_legs(keypoints.visibility[..., None], path.swapped)[..., 0]
    return replace(keypoints, xy=_smooth_body(xy, keypoints.t, path), visibility=visibility), path


def _smooth_body(xy: FloatArray, t: FloatArray, path: LegPath) -> FloatArray:
    scale = median(leg_lengths(xy))
    if not np.isfinite(scale) or len(t) < 8:
        return xy
    centre = middle(xy, "hip")
    hips = smooth_tracks(centre[:, None], t, _REST_S, _FLOOR * scale, 2)
    out = hips + smooth_tracks(xy - centre[:, None], t, _REST_S, _FLOOR * scale, 2)
    out[:, _HIPS] = hips + _HIP_APART * (out[:, _HIPS] - hips)
    relative = (xy[:, _LEGS] - centre[:, None, None]) / scale
    out[:, _LEGS] = hips[:, None] + scale * _smooth_legs(relative, xy, t, path)
    # Forward is image right or left, up is image up: y runs down.
    out[:, _HIPS] -= scale * np.array([facing_direction(xy) * _HIP_OFF[0], -_HIP_OFF[1]])
    return out


def _smooth_legs(relative: FloatArray, xy: FloatArray, t: FloatArray, path: LegPath) -> FloatArray:
    """``relative`` (n, 2, joints, 2) leg lengths from the hips -> the same, clean."""
    phase = stride_phase(path, turning_ankles(xy, facing_direction(xy)), t)
    expected = np.zeros_like(relative)
    trusted = np.isfinite(relative).all(axis=-1)
    if phase is not None:
        running = np.zeros(len(t), np.bool_)
        running[steady_part(t, path)] = True
        stride = learn_mean_stride(phase, relative, np.where(trusted & running[:, None, None], 1.0, 0.0))
        # who stands before the run is no outlier of it
        expected, trusted = stride.expected, np.where(running[:, None, None], stride.trusted, trusted)
    rest = np.where(trusted[..., None], relative - expected, np.nan).reshape(len(t), -1, 2)
    rest[spikes(rest, 3, _SPIKE)] = np.nan
    return expected + smooth_tracks(rest, t, _LEG_S, _FLOOR, 1).reshape(relative.shape)
