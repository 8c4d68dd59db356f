"""Peaks of dense curves, free of what is faster than a runner's limbs."""

from __future__ import annotations

from functools import cache

import numpy as np

from analysis.curves import PER_STRIDE
from analysis.model import FloatArray

#: Low-pass for derivatives, in harmonics of the stride: 10.5 x 1.4 Hz = 15 Hz at 170 steps/min.
CUTOFF_HARMONIC = 10.5


def low_pass(y: FloatArray, harmonic: float = CUTOFF_HARMONIC) -> FloatArray:
    """Zero-lag second-order Butterworth on the dense grid; ``harmonic`` cycles per stride."""
    from scipy.signal import sosfiltfilt  # loaded while a clip is being read, see the pipeline

    pad = min(len(y) - 1, PER_STRIDE)
    return np.asarray(sosfiltfilt(_sections(harmonic), y, padlen=pad), dtype=np.float64)


@cache
def _sections(harmonic: float) -> FloatArray:
    """The filter's second-order sections: half a dozen filters are used twenty times a clip."""
    from scipy.signal import butter

    cutoff = min(harmonic / 0.802 / (PER_STRIDE / 2), 0.99)
    return np.asarray(butter(2, cutoff, output="sos"), dtype=np.float64)


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
