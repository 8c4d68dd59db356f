"""The rhythm of the legs: how often a stride returns, and where in it each instant lies.

A stride is two steps. The fore-aft distance between the two ankles swings once per stride, whatever the
camera does, so its main frequency is the stride frequency and its phase places every frame in the stride,
between frames and over small changes of pace.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.model import FloatArray

#: Strides per second that are looked for: a clip slowed 16 times up to a sprinter's 280 steps/min.
FREQUENCIES_HZ = (0.05, 2.4)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """``frequency_hz`` strides per clip second; ``phase`` (n,) strides since an arbitrary start, increasing.

    ``strength`` is the share of the swing's variance that one steady sinusoid explains (0 to 1).
    """

    frequency_hz: float
    phase: FloatArray
    strength: float

    @property
    def period_s(self) -> float:
        """One stride in clip seconds."""
        return 1.0 / self.frequency_hz


def _sinusoid(t: FloatArray, y: FloatArray, weight: FloatArray, frequency: float) -> tuple[complex, float]:
    """Weighted least squares of a constant and one sinusoid: its complex amplitude, and the error left."""
    angle = 2 * np.pi * frequency * t
    design = np.column_stack([np.ones_like(t), np.cos(angle), np.sin(angle)])
    root = np.sqrt(weight)
    coefficients, *_ = np.linalg.lstsq(design * root[:, None], y * root, rcond=None)
    error = float(np.sum(weight * (y - design @ coefficients) ** 2))
    return complex(coefficients[1], -coefficients[2]), error


def _best_frequency(t: FloatArray, y: FloatArray, low: float, high: float) -> tuple[float, float]:
    """The frequency whose sinusoid leaves least, and the share of variance it explains."""
    duration = float(t[-1] - t[0])
    grid = np.linspace(low, high, int(np.clip((high - low) * duration * 8, 60, 900)))
    ones = np.ones_like(t)
    errors = np.array([_sinusoid(t, y, ones, f)[1] for f in grid])
    best = int(np.argmin(errors))
    fine = np.linspace(grid[max(best - 1, 0)], grid[min(best + 1, len(grid) - 1)], 41)
    fine_errors = np.array([_sinusoid(t, y, ones, f)[1] for f in fine])
    total = float(np.sum((y - y.mean()) ** 2))
    left = float(fine_errors.min())
    return float(fine[int(np.argmin(fine_errors))]), 1.0 - left / total if total > 0 else 0.0


def find_rhythm(t: FloatArray, swing: FloatArray) -> Rhythm | None:
    """Stride frequency and phase from the legs' swing.

    ``t`` (n,) s, any spacing; ``swing`` (n,) fore-aft left minus right ankle, NaN where unknown.
    None when fewer than about one stride is seen or nothing moves.
    """
    known = np.isfinite(swing)
    if known.sum() < 8 or float(np.ptp(t[known])) <= 0:
        return None
    tk, yk = t[known], swing[known]
    duration, gap = float(tk[-1] - tk[0]), float(np.median(np.diff(tk)))
    low, high = max(FREQUENCIES_HZ[0], 0.8 / duration), min(FREQUENCIES_HZ[1], 0.45 / gap)
    if low >= high or float(np.std(yk)) <= 0:
        return None
    frequency, strength = _best_frequency(tk, yk, low, high)
    phase = _phase(t, tk, yk, frequency)
    mean_frequency = float((phase[-1] - phase[0]) / (t[-1] - t[0]))
    return Rhythm(mean_frequency, phase, strength)


def _phase(t: FloatArray, tk: FloatArray, yk: FloatArray, frequency: float) -> FloatArray:
    """Phase of the swing in strides at every ``t``, following slow changes of pace."""
    from scipy.interpolate import PchipInterpolator

    period = 1 / frequency
    knots = np.arange(t[0], t[-1] + period / 4, period / 4)
    width = 0.6 * period
    angles = np.empty(len(knots))
    for i, knot in enumerate(knots):
        weight = np.exp(-0.5 * ((tk - knot) / width) ** 2)
        if weight.sum() < 3:  # a long gap: keep the steady rhythm through it
            angles[i] = angles[i - 1] if i else 0.0
            continue
        amplitude, _ = _sinusoid(tk, yk, weight, frequency)
        angles[i] = float(np.angle(amplitude))
    drift = np.unwrap(angles) / (2 * np.pi)
    phase = frequency * t + (PchipInterpolator(knots, drift)(t) if len(knots) > 1 else drift[0])
    # a stride never runs backwards, and splines in the phase need it to increase
    return np.asarray(np.maximum.accumulate(phase) + 1e-9 * np.arange(len(t)), dtype=np.float64)
