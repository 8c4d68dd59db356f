"""Peaks of dense curves, free of what is faster than a runner's limbs."""

from __future__ import annotations

import numpy as np
from scipy.linalg import solve_banded

from analysis.curves import PER_STRIDE
from analysis.model import FloatArray

#: Low-pass for derivatives, in harmonics of the stride: 10.5 x 1.4 Hz = 15 Hz at 170 steps/min.
CUTOFF_HARMONIC = 10.5


def low_pass(y: FloatArray, harmonic: float = CUTOFF_HARMONIC) -> FloatArray:
    """Zero-lag second-order Butterworth on the dense grid; ``harmonic`` cycles per stride."""
    cutoff = min(harmonic / 0.802 / (PER_STRIDE / 2), 0.99)
    pad = min(len(y) - 1, PER_STRIDE)
    before, after = 2 * y[0] - y[pad:0:-1], 2 * y[-1] - y[-2 : -pad - 2 : -1]
    there = _butterworth(np.concatenate([before, y, after]), cutoff)
    return _butterworth(there[::-1], cutoff)[::-1][pad : pad + len(y)]


def _butterworth(x: FloatArray, cutoff: float) -> FloatArray:
    """Second-order low-pass of ``x`` (n,), which was always ``x[0]`` before; ``cutoff`` 1 is half a sample.

    The bilinear transform of the analogue filter; its recursion is a band matrix, solved at once.
    (scipy.signal has it too, and takes a third of a second to import.)
    """
    k = np.tan(np.pi * cutoff / 2)
    scale = 1 / (1 + np.sqrt(2) * k + k * k)
    a1, a2 = 2 * (k * k - 1) * scale, (1 - np.sqrt(2) * k + k * k) * scale
    held = np.concatenate([[x[0], x[0]], x])
    right = k * k * scale * (held[2:] + 2 * held[1:-1] + held[:-2])
    right[0] -= (a1 + a2) * x[0]
    right[1:2] -= a2 * x[0]
    band = np.repeat([[1.0], [a1], [a2]], len(x), axis=1)
    return np.asarray(solve_banded((2, 0), band, right), dtype=np.float64)


def peak(y: FloatArray, start: float, stop: float) -> float | None:
    """Highest interior point of ``y`` between two dense indices, refined by a parabola; None at an edge."""
    a, b = max(round(start), 1), min(round(stop), len(y) - 2)
    if b - a < 3:
        return None
    i = a + int(np.argmax(y[a : b + 1]))
    if i in (a, b):
        return None
    curvature = y[i - 1] - 2 * y[i] + y[i + 1]
    return i + (0.5 * float((y[i - 1] - y[i + 1]) / curvature) if curvature < 0 else 0.0)
