"""Slow motion from the motion itself: a body in flight falls with g, which ties time to leg length.

Between toe-off and the next contact nothing but gravity acts, and over a whole step the ground carries the
weight once. Both say how fast the hips must bounce for a leg of ordinary length; a clip in which they bounce
more slowly is slowed. Adults' legs differ by a few percent only, and time goes with the square root of that.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from analysis.curves import Curves
from analysis.events import FALL_HARMONIC, Stance
from analysis.model import SlowMotion
from analysis.peaks import low_pass
from analysis.rhythm import Rhythm

GRAVITY = 9.81
#: Hip to ankle of an adult, metres: 0.49 of stature 1.6–1.9 m (Drillis & Contini 1966); five runners of
#: the development data: 0.877–0.922 m.
LEG_M = 0.87
#: What the two estimates give for clips in real time, because the hip is not the centre of mass: medians over
#: five runners, 2.5–3.9 m/s (they agree within 3 %).
BOUNCE_BIAS, FLIGHT_BIAS = 0.955, 0.985
#: Standard deviation of the factor's logarithm: leg length 3 %, the two biases 3 %, a pose model's hip 6 %.
FACTOR_SD = 0.08
#: Runners take about this many steps a minute, with this standard deviation of the logarithm (Burns 2019).
CADENCE_SPM, CADENCE_SD = 170.0, 0.13
#: Phones film at these rates, and players show them at the clip's rate …
SOURCE_FPS = (60.0, 120.0, 240.0, 480.0)
#: … and at these where clips play at 25 or 50 frames a second.
SOURCE_FPS_PAL = (50.0, 100.0, 200.0)
#: A clip played within this ratio of real time is in real time: nobody slows by a quarter.
REAL_TIME_RATIO = 1.3
#: How far (logarithm) the factor may lie from a plausible one, and how clear the choice must be.
SNAP, CLEAR = 0.14, 0.15


@dataclass(frozen=True, slots=True)
class Slowness:
    """How many times slower than life the clip plays, and the standard deviation of its logarithm."""

    factor: float
    log_sd: float


def _bounce(curves: Curves, rhythm: Rhythm, duty: float) -> float | None:
    """Slowness from the size of the bounce; the ground's push is taken as half a sine (Alexander 1980)."""
    swing = np.exp(-4j * np.pi * curves.phase)
    rise = 2 * abs(complex(np.mean(curves.rise * swing)))
    share = 2 * duty
    if rise <= 0 or abs(1 - 4 * share**2) < 0.1:
        return None
    push = 2 * np.cos(np.pi * share) / (1 - 4 * share**2) * GRAVITY / LEG_M
    if push <= 0:
        return None
    return float(np.sqrt(push / rise) / (4 * np.pi * rhythm.frequency_hz)) / BOUNCE_BIAS


def _flight(curves: Curves, stances: list[Stance]) -> float | None:
    """Slowness from the mean acceleration of the hips while neither foot is down."""
    step = float(curves.t[1] - curves.t[0])
    acceleration = np.gradient(np.gradient(low_pass(curves.rise, FALL_HARMONIC))) / step**2
    falls = []
    for first, second in pairwise(stances):
        inside = (curves.t > first.toe_off_s) & (curves.t < second.contact_s)
        if first.side != second.side and inside.any():
            falls.append(-float(np.mean(acceleration[inside])))
    if not falls or np.median(falls) <= 0:
        return None
    return float(np.sqrt(GRAVITY / LEG_M / np.median(falls))) / FLIGHT_BIAS


def measure_slowness(curves: Curves, rhythm: Rhythm, stances: list[Stance]) -> Slowness:
    """How slow the clip plays, from the bounce, the flight and the step rate together."""
    duty = float(np.median([s.toe_off_s - s.contact_s for s in stances])) * rhythm.frequency_hz
    ballistic = [k for k in (_bounce(curves, rhythm, duty), _flight(curves, stances)) if k is not None]
    by_rate = np.log(CADENCE_SPM / (120 * rhythm.frequency_hz))
    if not ballistic:
        return Slowness(float(np.exp(by_rate)), CADENCE_SD)
    by_fall = float(np.mean(np.log(ballistic)))
    weights = np.array([1 / FACTOR_SD**2, 1 / CADENCE_SD**2])
    log = float(np.sum(weights * np.array([by_fall, by_rate])) / np.sum(weights))
    return Slowness(float(np.exp(log)), float(1 / np.sqrt(np.sum(weights))))


def judge_slow_motion(slowness: Slowness, fps: float) -> SlowMotion:
    """The time base: real time, a factor that phones produce, or unknown (factor None)."""
    log = np.log(slowness.factor)
    if abs(log) < np.log(REAL_TIME_RATIO):
        return SlowMotion(1.0, "none")
    pal = min(abs(fps - 25), abs(fps - 50)) < 0.4
    rates = SOURCE_FPS + SOURCE_FPS_PAL if pal else SOURCE_FPS
    candidates = {rate / fps for rate in rates if rate / fps > REAL_TIME_RATIO}
    distances = sorted((abs(float(np.log(c)) - log), c) for c in candidates)
    near = [(d, c) for d, c in distances if d < SNAP]
    if not near or (len(distances) > 1 and distances[1][0] - distances[0][0] < CLEAR):
        return SlowMotion(None, "unknown")
    return SlowMotion(round(near[0][1], 2), "motion")
