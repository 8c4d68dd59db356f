"""Between the frames: smooth curves of one runner, facing forward, in leg lengths.

Steps of a clip repeat. Every channel is written as a mean stride (Fourier series in the phase of the legs,
learned from all strides of the clip together) plus a smooth deviation of its own (smoothing spline, its
stiffness chosen by generalised cross-validation). Strides fall on the frames at different phases, so at
30 fps the mean stride is seen far more densely than one stride is; noise shrinks for the same reason.

Everything is relative to the middle of the hips, so a panning or shaking camera does not matter; only the
height of the hips (``rise``) is taken from the picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.model import FloatArray, Keypoints
from analysis.rhythm import Rhythm
from analysis.splines import Stiffness, smoothing_spline

#: Dense samples per stride: 1.7 ms at 180 steps/min, so reading a peak needs no further interpolation.
PER_STRIDE = 400
#: Highest harmonic of the stride that is modelled: 16 x 1.4 Hz = 22 Hz, above the 20 Hz of running analyses.
HARMONICS = 16
#: Residuals this many robust standard deviations away are tracking errors, not running.
OUTLIER = 5.0
#: Frames of a clip from which a channel's stiffness is chosen; it is a property of the channel.
EXCERPT = 240
#: Frames per stride whose errors count as independent: errors of a pose model last about 50 ms, and a filter
#: that took each of 150 frames a second for a new witness would follow them.
INDEPENDENT = 20

POINTS = ("hip", "knee", "ankle", "heel", "toe")
_LANDMARK = {"toe": "foot_index"}


@dataclass(frozen=True, slots=True)
class Curves:
    """Dense curves. ``t`` (m,) s evenly spaced; ``forward``/``up`` (m,) per name, leg lengths from mid-hip.

    Names: ``left_hip`` … ``right_toe``, ``shoulder``, ``ear`` (middle of the two). ``rise`` (m,) is the
    height of the mid-hip in the picture in leg lengths, free of drift. ``phase`` (m,) strides.
    ``noise`` is the residual's standard deviation per name in leg lengths: what repeats neither from stride
    to stride nor from frame to frame. ``seen`` (m,) per name: 1 where frames near carry the point.
    """

    t: FloatArray
    phase: FloatArray
    forward: dict[str, FloatArray]
    up: dict[str, FloatArray]
    rise: FloatArray
    noise: dict[str, float]
    seen: dict[str, FloatArray]
    scale_px: FloatArray

    def has(self, name: str) -> bool:
        """Whether the clip carries this point at all."""
        return name in self.forward


def leg_lengths(kp: Keypoints) -> dict[str, FloatArray]:
    """|hip−knee| + |knee−ankle| of each leg in every frame, (n,) px."""
    result = {}
    for side in ("left", "right"):
        hip, knee, ankle = (kp.point(f"{side}_{joint}") for joint in ("hip", "knee", "ankle"))
        thigh, shank = np.linalg.norm(hip - knee, axis=1), np.linalg.norm(knee - ankle, axis=1)
        result[side] = np.asarray(thigh + shank, dtype=np.float64)
    return result


def middle(first: FloatArray, second: FloatArray) -> FloatArray:
    """Middle of two tracks, or the one that is known, (n, 2)."""
    both = np.where(np.isfinite(first), first, second), np.where(np.isfinite(second), second, first)
    return np.asarray((both[0] + both[1]) / 2, dtype=np.float64)


def raw_channels(kp: Keypoints, direction: int, scale: FloatArray) -> dict[str, FloatArray]:
    """Points relative to mid-hip as (n, 2) forward and up in leg lengths; only those the clip carries."""
    origin = middle(kp.point("left_hip"), kp.point("right_hip"))
    turn = np.array([direction, -1.0])

    def relative(points: FloatArray) -> FloatArray:
        return np.asarray((points - origin) * turn / scale[:, None], dtype=np.float64)

    channels = {
        f"{side}_{point}": relative(kp.point(f"{side}_{_LANDMARK.get(point, point)}"))
        for side in ("left", "right")
        for point in POINTS
    }
    channels["shoulder"] = relative(middle(kp.point("left_shoulder"), kp.point("right_shoulder")))
    channels["ear"] = relative(middle(kp.point("left_ear"), kp.point("right_ear")))
    return {name: v for name, v in channels.items() if np.isfinite(v[:, 0]).sum() >= 8}


def _harmonics(phase: FloatArray, count: int) -> FloatArray:
    angle = 2 * np.pi * phase[:, None] * np.arange(1, count + 1)
    return np.hstack([np.ones((len(phase), 1)), np.cos(angle), np.sin(angle)])


def _mean_stride(design: FloatArray, y: FloatArray, count: int) -> FloatArray:
    """Fourier coefficients of the mean stride; high harmonics are damped as much as cross-validation asks."""
    order = np.concatenate([[0.0], np.arange(1, count + 1), np.arange(1, count + 1)])
    stretch = 1.0 / (1.0 + order**2)  # high harmonics of a stride are small
    u, s, vt = np.linalg.svd(design * stretch, full_matrices=False)
    projected = u.T @ y
    outside = float(np.sum(y**2) - np.sum(projected**2))
    best, best_score = s, np.inf
    for ridge in np.geomspace(1e-8, 1e-1, 15) * s[0] ** 2:
        shrink = s**2 / (s**2 + ridge)
        error = outside + float(np.sum(((1 - shrink) * projected) ** 2))
        score = error / max(len(y) - float(shrink.sum()), 1e-3) ** 2
        if score < best_score:
            best, best_score = s / (s**2 + ridge), score
    return np.asarray(stretch * (vt.T @ (best * projected)), dtype=np.float64)


def _spread(errors: FloatArray) -> float:
    """Standard deviation of errors around zero, blind to outliers."""
    return 1.4826 * float(np.median(np.abs(errors)))


class Smoother:
    """Smooths every channel of one clip on the same dense grid."""

    def __init__(self, phase: FloatArray, dense_phase: FloatArray) -> None:
        self.phase, self.dense_phase = phase, dense_phase
        self._stiffness: dict[bytes, Stiffness] = {}
        self._designs: dict[int, tuple[FloatArray, FloatArray]] = {}

    def _design(self, count: int) -> tuple[FloatArray, FloatArray]:
        """The mean stride's harmonics at the frames and on the dense grid; most channels share them."""
        if count not in self._designs:
            self._designs[count] = _harmonics(self.phase, count), _harmonics(self.dense_phase, count)
        return self._designs[count]

    def _penalty_weight(self, seen: NDArray[np.bool_], left: FloatArray) -> float:
        """Chosen on frames far enough apart for a pose model's errors to be independent of each other.

        ``left`` has a value wherever the point was ``seen``, so that channels of one clip share the instants.
        """
        index = np.flatnonzero(seen)
        every = max(int(len(index) / max(float(np.ptp(self.phase[index])), 1e-9) / INDEPENDENT), 1)
        index = index[::every]
        start = max((len(index) - EXCERPT) // 2, 0)
        index = index[start : start + EXCERPT]
        key = index.tobytes()
        if key not in self._stiffness:
            self._stiffness[key] = Stiffness(self.phase[index])
        return every * self._stiffness[key].choose(left[index])

    def smooth(self, y: FloatArray) -> tuple[FloatArray, float]:
        """One channel on the dense grid, and the (robust) standard deviation of what was smoothed away.

        NaN in ``y`` are skipped and bridged by the mean stride; single outliers are dropped.
        """
        phase, seen = self.phase, np.isfinite(y)
        known = seen
        strides = float(np.ptp(phase[known]))
        count = int(np.clip(known.sum() // 3, 1, HARMONICS)) if strides > 1.2 else 2
        design, dense_design = self._design(count)
        for _ in range(2):
            coefficients = _mean_stride(design[known], y[known], count)
            left = y - design @ coefficients
            keep = known & (np.abs(left) <= OUTLIER * max(_spread(left[known]), 1e-9))
            if keep.sum() == known.sum() or keep.sum() < 8:
                break
            known = keep
        dense = dense_design @ coefficients
        if known.sum() < 12:
            return dense, _spread(left[known])
        weight = self._penalty_weight(seen, np.interp(phase, phase[known], left[known]))
        spline = smoothing_spline(phase[known], left[known], weight)
        inside = np.clip(self.dense_phase, phase[known][0], phase[known][-1])
        return dense + spline(inside), _spread(left[known] - spline(phase[known]))


def _seen(t: FloatArray, y: FloatArray, dense_t: FloatArray, reach: float) -> FloatArray:
    """1 where a frame that carries the point lies within ``reach`` seconds, else 0."""
    known = t[np.isfinite(y)]
    near = np.searchsorted(known, dense_t).clip(1, len(known) - 1)
    gap = np.minimum(np.abs(dense_t - known[near - 1]), np.abs(dense_t - known[near]))
    return np.asarray(gap <= reach, dtype=np.float64)


def build_curves(kp: Keypoints, rhythm: Rhythm, direction: int, scale: FloatArray) -> Curves:
    """Dense curves of a runner who faces ``direction`` (+1 image right); ``scale`` (n,) px per leg length."""
    t = kp.t
    dense_t = np.linspace(t[0], t[-1], max(int((t[-1] - t[0]) / rhythm.period_s * PER_STRIDE), 50))
    dense_phase = np.interp(dense_t, t, rhythm.phase)
    frame = float(np.median(np.diff(t)))
    smoother = Smoother(rhythm.phase, dense_phase)
    forward, up, noise, seen = {}, {}, {}, {}
    for name, xy in raw_channels(kp, direction, scale).items():
        forward[name], nx = smoother.smooth(xy[:, 0])
        up[name], ny = smoother.smooth(xy[:, 1])
        noise[name] = float(np.hypot(nx, ny) / np.sqrt(2))
        seen[name] = _seen(t, xy[:, 0], dense_t, 1.01 * frame)
    height = -middle(kp.point("left_hip"), kp.point("right_hip"))[:, 1] / scale
    rise, noise["rise"] = smoother.smooth(_detrend(rhythm.phase, height))
    return Curves(dense_t, dense_phase, forward, up, rise, noise, seen, np.interp(dense_t, t, scale))


def _detrend(phase: FloatArray, y: FloatArray) -> FloatArray:
    """The bounce alone: without the drift of a runner who crosses the picture or of a camera that follows.

    The drift may bend once per stride; the bounce (twice a stride and its harmonics) is fitted with it, so
    that it is not taken for drift.
    """
    from scipy.interpolate import BSpline

    known = np.isfinite(y)
    span = float(np.ptp(phase))
    pieces = max(int(span), 1)
    knots = np.linspace(phase[0], phase[-1], pieces + 1)
    degree = 3 if span > 2 else 1
    padded = np.concatenate([np.full(degree, knots[0]), knots, np.full(degree, knots[-1])])
    drift = BSpline.design_matrix(np.clip(phase, knots[0], knots[-1]), padded, degree).toarray()
    bounce = _harmonics(2 * phase, 3)[:, 1:]
    design = np.hstack([drift, bounce])
    coefficients, *_ = np.linalg.lstsq(design[known], y[known], rcond=None)
    return np.asarray(y - drift @ coefficients[: drift.shape[1]], dtype=np.float64)
