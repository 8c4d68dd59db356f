"""Where in the stride each frame lies, and the mean stride of a leg in phase.

The phase is the angle of the left ankle seen from the right one (see :mod:`analysis.track.identity`), made
smooth over one whole stride so that neither noise nor the ellipse's unevenness is left in its rate. Both legs
do the same half a stride apart, so one mean stride is learned from both, with a small difference per leg.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.model import FloatArray
from analysis.track.identity import LegPath

#: Harmonics of the stride in the mean; a leg's path has little above the sixth.
_HARMONICS = 6
#: Outliers are judged against this many robust standard deviations, but never tighter than the floor
#: (leg lengths): the model's ordinary noise is about 0.02.
_OUTLIER, _FLOOR = 4.0, 0.08


def stride_phase(path: LegPath, turning: NDArray[np.complex128], t: FloatArray) -> FloatArray | None:
    """(n,) strides gone, rising; None where nobody strides. ``turning`` is of the legs as named.

    The hidden phase of ``path`` is coarse; the ankles' own angle refines it, and a straight line through one
    whole stride round each frame smooths it, which also takes out the ellipse's unevenness.
    """
    known = np.flatnonzero(np.isfinite(path.turns) & np.isfinite(turning))
    if len(known) < 8 or len(np.unique(path.part[known])) > 1:
        return None
    hidden = np.exp(2j * np.pi * path.turns[known])
    angle = path.turns[known] + np.angle(turning[known] * np.conj(hidden)) / (2 * np.pi)
    weight = np.clip(np.abs(turning[known]), 0.05, 1.0) ** 2
    weight *= np.clip(np.cos(2 * np.pi * (angle - path.turns[known])), 0.0, None) + 0.01
    total = path.turns[known[-1]] - path.turns[known[0]]
    if total < 1.0:
        return None
    out = np.empty(len(t))
    for i, moment in enumerate(t):
        half = 0.5 / _local_rate(t[known], path.turns[known], moment, total)
        near = weight * np.clip(1.0 - np.abs(t[known] - moment) / half, 0.0, None)
        if np.count_nonzero(near) < 3:
            near = weight * np.exp(-np.abs(t[known] - moment) / half)
        slope = _slope(t[known], angle, near)
        out[i] = _mean(angle, near) + slope * (moment - _mean(t[known], near))
    return np.maximum.accumulate(out)


def _local_rate(t: FloatArray, turns: FloatArray, moment: float, total: float) -> float:
    """Strides per s near ``moment``: the time of the stride around it, never far below the clip's mean."""
    mean = total / (t[-1] - t[0])
    here = float(np.interp(moment, t, turns))
    low, high = np.searchsorted(turns, (here - 0.5, here + 0.5))
    low, high = max(int(low), 0), min(int(high), len(t) - 1)
    if t[high] <= t[low]:
        return float(mean)
    return float(max((turns[high] - turns[low]) / (t[high] - t[low]), 0.3 * mean))


def _mean(values: FloatArray, weight: FloatArray) -> float:
    return float((values * weight).sum() / weight.sum())


def _slope(t: FloatArray, y: FloatArray, weight: FloatArray) -> float:
    dt, dy = t - _mean(t, weight), y - _mean(y, weight)
    return float((weight * dt * dy).sum() / max((weight * dt * dt).sum(), 1e-12))


@dataclass(frozen=True, slots=True)
class MeanStride:
    """``expected`` (n, legs, joints, 2) where joints should be; ``trusted`` (n, legs, joints) if there."""

    expected: FloatArray
    trusted: NDArray[np.bool_]


def learn_mean_stride(phase: FloatArray, tracks: FloatArray, weight: FloatArray) -> MeanStride:
    """Robust Fourier fit of ``tracks`` (n, 2 legs, joints, 2) leg lengths from the hips; NaN where unknown.

    ``weight`` (n, 2, joints) is how much each point is believed at first.
    """
    expected, trusted = np.full_like(tracks, np.nan), np.zeros(tracks.shape[:3], np.bool_)
    design = np.concatenate([_design(phase, 0.0, 1.0), _design(phase, 0.5, -1.0)])
    for joint in range(tracks.shape[2]):
        both = np.concatenate([tracks[:, 0, joint], tracks[:, 1, joint]])
        belief = np.concatenate([weight[:, 0, joint], weight[:, 1, joint]])
        fit, good = _robust_fit(design, both, belief)
        n = len(phase)
        expected[:, 0, joint], expected[:, 1, joint] = fit[:n], fit[n:]
        trusted[:, 0, joint], trusted[:, 1, joint] = good[:n], good[n:]
    return MeanStride(expected, trusted)


def _design(phase: FloatArray, shift: float, side: float) -> FloatArray:
    """Mean stride common to both legs, and what is opposite in them (they differ in depth): two harmonics."""
    turns = 2 * np.pi * (phase + shift)[:, None]
    order = np.arange(1, _HARMONICS + 1)
    common = [np.ones((len(phase), 1)), np.cos(turns * order), np.sin(turns * order)]
    opposite = [
        np.full((len(phase), 1), side),
        side * np.cos(turns * order[:2]),
        side * np.sin(turns * order[:2]),
    ]
    return np.hstack([*common, *opposite])


def _robust_fit(
    design: FloatArray, y: FloatArray, belief: FloatArray
) -> tuple[FloatArray, NDArray[np.bool_]]:
    known = np.isfinite(y).all(axis=1)
    weight = np.where(known, belief, 0.0)
    values = np.where(known[:, None], y, 0.0)
    ridge = np.full(design.shape[1], 0.05)
    ridge[0] = 1e-6
    scale = _FLOOR
    fit = values
    for _ in range(6):
        scaled = design * weight[:, None]
        normal = design.T @ scaled + np.diag(ridge)
        fit = design @ np.linalg.solve(normal, scaled.T @ values)
        miss = np.linalg.norm(values - fit, axis=1)
        inside = known & (belief > 0)
        if not inside.any():
            break
        scale = max(float(np.median(miss[inside])) * 1.2, _FLOOR / _OUTLIER)
        u = np.clip(miss / (_OUTLIER * scale), 0.0, 1.0)
        weight = np.where(known, belief * (1.0 - u**2) ** 2, 0.0)
    miss = np.linalg.norm(values - fit, axis=1)
    return fit, known & (miss <= max(_OUTLIER * scale, _FLOOR))
