"""Contact, midstance and toe-off of one stance, read from dense curves.

All windows are in strides, not in seconds, so a clip in slow motion is read like any other.

* **Midstance**: greatest flexion of the stance knee (design; the stance leg is shortest then).
* **Contact**: the mid-hip falls fastest a little after the foot touches (Milner & Paquette 2015, J Biomech
  48:3502); the lag is a share of the stance. The knee's extension before landing (Fellin et al. 2010,
  J Sci Med Sport 13:646) tells the same where the picture shakes.
* **Toe-off**: second peak of knee extension (Fellin et al. 2010; Dingwell et al. 2001).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.signal import butter, sosfiltfilt

from analysis.curves import PER_STRIDE, Curves
from analysis.model import FloatArray, Side

#: Low-pass for derivatives, in harmonics of the stride: 10.5 x 1.4 Hz = 15 Hz at 170 steps/min.
CUTOFF_HARMONIC = 10.5


@dataclass(frozen=True, slots=True)
class Stance:
    """One stance in clip seconds; ``over_s`` is the instant at which the hip passes over the ankle."""

    side: Side
    contact_s: float
    midstance_s: float
    toe_off_s: float
    over_s: float


def low_pass(y: FloatArray, harmonic: float = CUTOFF_HARMONIC) -> FloatArray:
    """Zero-lag second-order Butterworth on the dense grid; ``harmonic`` cycles per stride."""
    cutoff = min(harmonic / 0.802 / (PER_STRIDE / 2), 0.99)
    pad = min(len(y) - 1, PER_STRIDE)
    return np.asarray(sosfiltfilt(butter(2, cutoff, output="sos"), y, padlen=pad), dtype=np.float64)


def knee_flexion(curves: Curves, side: Side) -> FloatArray:
    """Knee flexion in degrees, 0 is straight, (m,)."""
    f, u = curves.forward, curves.up
    thigh = np.arctan2(f[f"{side}_knee"] - f[f"{side}_hip"], u[f"{side}_hip"] - u[f"{side}_knee"])
    shank = np.arctan2(f[f"{side}_ankle"] - f[f"{side}_knee"], u[f"{side}_knee"] - u[f"{side}_ankle"])
    return np.asarray(np.degrees((thigh - shank + np.pi) % (2 * np.pi) - np.pi), dtype=np.float64)


def hip_over_ankle(curves: Curves, side: Side) -> list[int]:
    """Dense indices at which the ankle sweeps back under the hip, once per stride (stance, not swing)."""
    reach = low_pass(curves.forward[f"{side}_ankle"] - curves.forward[f"{side}_hip"], 4.0)
    height = curves.up[f"{side}_ankle"] - curves.up[f"{side}_hip"]
    crossings = np.flatnonzero((reach[:-1] > 0) & (reach[1:] <= 0))
    low = np.median(height)
    kept: list[int] = []
    for index in crossings:
        if height[index] > low:
            continue
        if kept and index - kept[-1] < 0.5 * PER_STRIDE:
            continue
        kept.append(int(index))
    return kept


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


class Reader:
    """Reads the events of every stance of one runner."""

    def __init__(self, curves: Curves) -> None:
        self.curves = curves
        self.fall = -np.gradient(low_pass(curves.rise))
        self.flexion: dict[Side, FloatArray] = {}
        self.steady: dict[Side, FloatArray] = {}
        sides: tuple[Side, Side] = ("left", "right")
        for side in sides:
            flexion = knee_flexion(curves, side)
            self.flexion[side] = low_pass(flexion, 14.0)
            self.steady[side] = low_pass(flexion)

    def stances(self, side: Side) -> list[Stance]:
        """All stances of one leg whose three events lie inside the curves, in order."""
        found = (self._stance(side, over) for over in hip_over_ankle(self.curves, side))
        return [stance for stance in found if stance is not None]

    def _time(self, index: float) -> float:
        return float(np.interp(index, np.arange(len(self.curves.t)), self.curves.t))

    def _stance(self, side: Side, over: int) -> Stance | None:
        unit = float(PER_STRIDE)
        middle = peak(self.flexion[side], over - 0.10 * unit, over + 0.16 * unit)
        if middle is None:
            return None
        falling = peak(self.fall, middle - 0.25 * unit, middle)
        straight = peak(-self.steady[side], middle + 0.08 * unit, middle + 0.38 * unit)
        if falling is None or straight is None:
            return None
        contact = falling - 0.15 * (straight - falling) / 0.85
        return Stance(
            side, self._time(contact), self._time(middle), self._time(straight), self._time(over)
        )  # fmt: skip
