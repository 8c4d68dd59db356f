"""Contact, midstance and toe-off of one stance, read from dense curves.

All windows are in strides, not in seconds, so a clip in slow motion is read like any other.

* **Midstance**: greatest flexion of the stance knee (design; the stance leg is shortest then).
* **Contact**: the mid-hip falls fastest a little after the foot touches (Milner & Paquette 2015, J Biomech
  48:3502); the lag is a share of the stance. The knee's extension before landing (Fellin et al. 2010,
  J Sci Med Sport 13:646) tells the same where the picture shakes.
* **Toe-off**: the toe leaves the line it kept to while the foot stood, by 1.8 % of leg length; where no
  toe is seen, the second peak of knee extension (Dingwell et al. 2001; Fellin et al. 2010).

The toe's line is fitted, not assumed level, so neither a rolled camera nor a panning one moves these events.
The lag of contact and the 1.8 % were set on force plates (docs/method.md says how well they carry over).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.signal import butter, sosfiltfilt

from analysis.curves import PER_STRIDE, Curves
from analysis.model import FloatArray, Side

#: Low-pass for derivatives, in harmonics of the stride: 10.5 x 1.4 Hz = 15 Hz at 170 steps/min.
CUTOFF_HARMONIC = 10.5
#: The same for the fall of the hips: 6 x 1.4 Hz = 8.5 Hz reads alike at 30 and at 240 frames a second.
FALL_HARMONIC = 6.0
#: The hips fall fastest this share of the stance after the foot touches.
FALL_LAG = 0.147
#: The toe is off when it has left its line by this much, leg lengths.
TOE_RISE = 0.018
#: Picture slopes up to this are as likely the runner's as the camera's, degrees.
LEVEL_DEG = 3.0


@dataclass(frozen=True, slots=True)
class Stance:
    """One stance in clip seconds; ``over_s`` is the instant at which the hip passes over the ankle."""

    side: Side
    contact_s: float
    midstance_s: float
    toe_off_s: float
    over_s: float


@dataclass(frozen=True, slots=True)
class Rough:
    """Dense indices of one stance: hip over ankle, hips fall fastest, knee most bent, knee straightest."""

    over: int
    falling: float
    middle: float
    straight: float

    def share(self, start: float, stop: float) -> tuple[int, int]:
        """Indices at two shares of the stance."""
        length = self.straight - self.falling
        return round(self.falling + start * length), round(self.falling + stop * length)


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


def standing_height(curves: Curves, name: str) -> FloatArray:
    """Height of a point in the picture, free of the camera's drift, leg lengths, (m,)."""
    return curves.up[name] + curves.rise


def path_slopes(
    curves: Curves, rough: dict[Side, list[Rough]], point: str, start: float, stop: float
) -> FloatArray:
    """Rise over run of a point's path between two shares of every stance, as the picture shows it."""
    slopes = []
    for side, stances in rough.items():
        name = f"{side}_{point}"
        if not curves.has(name):
            continue
        height = standing_height(curves, name)
        for stance in stances:
            a, b = stance.share(start, stop)
            slopes.append(float(np.polyfit(curves.forward[name][a:b], height[a:b], 1)[0]))
    return np.array(slopes)


def toe_slopes(curves: Curves, rough: dict[Side, list[Rough]]) -> FloatArray:
    """Slope of the ground under the toe in every stance: the toe's path while it carries."""
    return path_slopes(curves, rough, "toe", 0.50, 0.80)


class Reader:
    """Reads the events of every stance of one runner."""

    def __init__(self, curves: Curves) -> None:
        self.curves = curves
        self.fall = -np.gradient(low_pass(curves.rise, FALL_HARMONIC))
        self.flexion: dict[Side, FloatArray] = {}
        self.steady: dict[Side, FloatArray] = {}
        sides: tuple[Side, Side] = ("left", "right")
        for side in sides:
            flexion = knee_flexion(curves, side)
            self.flexion[side] = low_pass(flexion, 14.0)
            self.steady[side] = low_pass(flexion)
        self.rough = {
            side: [r for over in hip_over_ankle(curves, side) if (r := self._rough(side, over)) is not None]
            for side in sides
        }
        slopes = toe_slopes(curves, self.rough)
        slope = float(np.median(slopes)) if len(slopes) else 0.0
        self.slope = slope if abs(np.degrees(np.arctan(slope))) > LEVEL_DEG else 0.0

    def stances(self, side: Side) -> list[Stance]:
        """All stances of one leg whose three events lie inside the curves, in order."""
        return [self._stance(side, rough) for rough in self.rough[side]]

    def _time(self, index: float) -> float:
        return float(np.interp(index, np.arange(len(self.curves.t)), self.curves.t))

    def _rough(self, side: Side, over: int) -> Rough | None:
        unit = float(PER_STRIDE)
        middle = peak(self.flexion[side], over - 0.10 * unit, over + 0.16 * unit)
        if middle is None:
            return None
        falling = peak(self.fall, middle - 0.25 * unit, middle)
        straight = peak(-self.steady[side], middle + 0.08 * unit, middle + 0.38 * unit)
        if falling is None or straight is None:
            return None
        return Rough(over, falling, middle, straight)

    def _stance(self, side: Side, rough: Rough) -> Stance:
        off = self._toe_leaves_line(side, rough) if self.curves.has(f"{side}_toe") else rough.straight
        contact = rough.falling - FALL_LAG * (off - rough.falling) / (1 - FALL_LAG)
        times = (self._time(i) for i in (contact, rough.middle, off, rough.over))
        return Stance(side, *times)

    def _toe_leaves_line(self, side: Side, rough: Rough) -> float:
        """Dense index at which the toe rises off its line; the straight knee where that is not seen."""
        above = standing_height(self.curves, f"{side}_toe") - self.slope * self.curves.forward[f"{side}_toe"]
        a, b = rough.share(0.20, 0.95)
        end = min(round(rough.straight + 0.12 * PER_STRIDE), len(above) - 1)
        risen = above[:end] - np.percentile(above[a:b], 20) - TOE_RISE
        crossings = np.flatnonzero((risen[a:-1] < 0) & (risen[a + 1 :] >= 0)) + a
        if not len(crossings):
            return rough.straight
        i = int(crossings[np.argmin(np.abs(crossings - rough.straight))])
        if abs(i - rough.straight) > 0.1 * PER_STRIDE:
            return rough.straight
        return i + float(risen[i] / (risen[i] - risen[i + 1]))
