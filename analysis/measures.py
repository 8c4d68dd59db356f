"""Numbers per step and per clip, each with an interval that covers the truth nine times in ten.

Definitions and signs are those of the design: forward is positive, lengths in % of leg length L, angles from
the true vertical (the camera's roll is undone first, and what is not known of it widens the interval).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from scipy import stats

from analysis.curves import Curves
from analysis.events import knee_flexion
from analysis.gait import Gait
from analysis.model import FloatArray, Keypoints, Side, StartCheck, Step, Value
from analysis.vertical import Z90, turn

#: Median against mean: the standard error of a median of a normal sample is this much larger.
MEDIAN_ERROR = 1.2533


@dataclass(frozen=True, slots=True)
class HipCalibration:
    """Where the anatomical hip lies ahead of the point that is called hip, in % of leg length.

    Zero for joint centres from motion capture; a pose model's "hip" is another point (measured in
    ``docs/accuracy.md``). ``sd_pct`` says how well that is known and widens every interval with the hip.
    """

    mean_pct: float = 0.0
    sd_pct: float = 0.0


@dataclass(frozen=True, slots=True)
class Measures:
    """All numbers of one clip. ``values`` by the names of the contract; ``steps`` with their own numbers."""

    steps: tuple[Step, ...]
    values: dict[str, Value]
    start_check: StartCheck | None = None
    extras: dict[str, float] = field(default_factory=dict)


class Body:
    """The dense curves of a runner along the true vertical, with the hip where anatomy has it."""

    def __init__(self, gait: Gait, roll_deg: float, hip: HipCalibration) -> None:
        curves, direction = gait.curves, gait.direction
        self.curves: Curves = curves
        self.t = curves.t
        self.forward: dict[str, FloatArray] = {}
        self.up: dict[str, FloatArray] = {}
        for name in curves.forward:
            self.forward[name], self.up[name] = turn(
                curves.forward[name], curves.up[name], direction, roll_deg
            )
        shift = hip.mean_pct / 100
        for side in ("left", "right"):
            self.forward[f"{side}_hip"] = self.forward[f"{side}_hip"] + shift
        self.middle_forward, self.middle_up = shift, 0.0
        mean = (gait.leg_px["left"] + gait.leg_px["right"]) / 2
        sides: tuple[Side, Side] = ("left", "right")
        self.unit = {side: gait.leg_px[side] / mean for side in sides}
        self.flexion = {side: knee_flexion(curves, side) for side in sides}

    def at(self, y: FloatArray, t: float) -> float:
        """``y`` at clip time ``t``."""
        return float(np.interp(t, self.t, y))

    def offset(self, side: Side) -> FloatArray:
        """Hip minus ankle of one leg, % of its length, + = hip in front, (m,)."""
        gap = self.forward[f"{side}_hip"] - self.forward[f"{side}_ankle"]
        return np.asarray(100 * gap / self.unit[side], dtype=np.float64)

    def lean(self) -> FloatArray | None:
        """Mid-hip to mid-shoulder against the vertical, degrees, + = forward, (m,)."""
        if "shoulder" not in self.forward:
            return None
        angle = np.arctan2(
            self.forward["shoulder"] - self.middle_forward, self.up["shoulder"] - self.middle_up
        )
        return np.asarray(np.degrees(angle), dtype=np.float64)

    def hip_bend(self, side: Side) -> FloatArray | None:
        """Trunk against thigh, degrees, 0 = in line, + = bent forward at the hip, (m,)."""
        lean = self.lean()
        if lean is None:
            return None
        thigh = np.arctan2(
            self.forward[f"{side}_knee"] - self.forward[f"{side}_hip"],
            self.up[f"{side}_hip"] - self.up[f"{side}_knee"],
        )
        return np.asarray(lean + np.degrees(thigh), dtype=np.float64)

    def line(self, side: Side, t: float) -> tuple[float, float] | None:
        """Ankle–hip–shoulder–ear at ``t``: angle of the best line from the vertical (degrees), straightness.

        Straightness is 100 minus the largest distance from that line in % of the line's length.
        """
        if "shoulder" not in self.forward:
            return None
        names = [f"{side}_ankle", f"{side}_hip", "shoulder"] + (["ear"] if "ear" in self.forward else [])
        x = np.array([self.at(self.forward[n], t) for n in names])
        y = np.array([self.at(self.up[n], t) for n in names])
        angle = float(np.degrees(np.arctan2(x[-1] - x[0], y[-1] - y[0])))
        along = np.array([x[-1] - x[0], y[-1] - y[0]])
        length = float(np.hypot(*along))
        off = np.abs((x - x[0]) * along[1] - (y - y[0]) * along[0]) / length
        return angle, 100 - 100 * float(off.max()) / length


def interval(
    samples: list[float], unit: str, systematic: float = 0.0, floor: tuple[float, float] | None = None
) -> Value:
    """Median of per-step values; Student's t on the steps' spread and systematic sd, in quadrature."""
    x = np.array([v for v in samples if np.isfinite(v)])
    if not len(x):
        return Value(None, None, None, unit)
    value = float(np.median(x))
    if len(x) > 1:
        random = (
            float(stats.t.ppf(0.95, len(x) - 1)) * MEDIAN_ERROR * float(np.std(x, ddof=1)) / np.sqrt(len(x))
        )
    else:
        random = 0.0
    half = float(np.hypot(random, Z90 * systematic))
    low, high = value - half, value + half
    if floor is not None:
        low, high = max(low, floor[0]), min(high, floor[1])
    return Value(value, low, high, unit)


def measure(
    kp: Keypoints, gait: Gait, roll: Value | None = None, hip: HipCalibration | None = None
) -> Measures:
    """All measures of the contract for one runner.

    ``roll`` is the camera's roll with its interval (None: level, exactly); ``hip`` the calibration of the hip
    point (None: none needed). A measure whose points the clip does not carry has value None.
    """
    hip = hip or HipCalibration()
    roll = roll or Value(0.0, 0.0, 0.0, "deg")
    body = Body(gait, roll.value or 0.0, hip)
    steps = tuple(_measure_step(body, step) for step in gait.steps)
    roll_sd = 0.0 if roll.high is None or roll.low is None else (roll.high - roll.low) / (2 * Z90)
    return Measures(steps, _clip_values(body, gait, steps, roll_sd, hip))


def _measure_step(body: Body, step: Step) -> Step:
    offset = body.offset(step.side)
    lean = body.lean()
    return Step(
        side=step.side,
        contact_s=step.contact_s,
        midstance_s=step.midstance_s,
        toe_off_s=step.toe_off_s,
        hip_ankle_offset_pct=body.at(offset, step.midstance_s),
        trunk_lean_deg=None if lean is None else body.at(lean, step.midstance_s),
        foot_ahead_at_contact_pct=-body.at(offset, step.contact_s),
        foot_behind_at_toe_off_pct=body.at(offset, step.toe_off_s),
        knee_flexion_deg=body.at(body.flexion[step.side], step.midstance_s),
        confidence=_step_confidence(body.curves, step),
    )


def _step_confidence(curves: Curves, step: Step) -> float:
    """How much of the stance leg's hip, knee and ankle the frames around this stance really show, 0 to 1."""
    inside = (curves.t >= step.contact_s) & (curves.t <= step.toe_off_s)
    shares = [
        float(np.mean(curves.seen[f"{step.side}_{joint}"][inside])) for joint in ("hip", "knee", "ankle")
    ]
    noise = max(curves.noise[f"{step.side}_{joint}"] for joint in ("hip", "knee", "ankle"))
    return round(float(min(shares) * np.clip(1.2 - 10 * noise, 0.2, 1.0)), 3)


def _clip_values(
    body: Body, gait: Gait, steps: tuple[Step, ...], roll_sd: float, hip: HipCalibration
) -> dict[str, Value]:
    def over(get: Callable[[Step], float | None], unit: str, systematic: float = 0.0) -> Value:
        return interval([v for s in steps if (v := get(s)) is not None], unit, systematic)

    per_degree = 100 * float(np.radians(1.0))
    position_sd = float(np.hypot(per_degree * roll_sd, hip.sd_pct))
    lean_sd = float(np.hypot(roll_sd, np.degrees(hip.sd_pct / 100 / _trunk_length(body))))
    values = {
        "hip_ankle_offset_pct": over(lambda s: s.hip_ankle_offset_pct, "%", position_sd),
        "hip_ankle_offset_left_pct": over(
            lambda s: s.hip_ankle_offset_pct if s.side == "left" else None, "%", position_sd
        ),
        "hip_ankle_offset_right_pct": over(
            lambda s: s.hip_ankle_offset_pct if s.side == "right" else None, "%", position_sd
        ),
        "foot_ahead_at_contact_pct": over(lambda s: s.foot_ahead_at_contact_pct, "%", position_sd),
        "foot_behind_at_toe_off_pct": over(lambda s: s.foot_behind_at_toe_off_pct, "%", position_sd),
        "knee_flexion_midstance_deg": over(lambda s: s.knee_flexion_deg, "deg"),
        "trunk_lean_deg": over(lambda s: s.trunk_lean_deg, "deg", lean_sd),
        "trunk_lean_mean_deg": _mean_lean(body, steps, lean_sd),
    }
    values |= _line_values(body, steps, roll_sd)
    return values | _time_values(body, gait, steps)


def _trunk_length(body: Body) -> float:
    """Hip to shoulder in leg lengths; 0.6 where the trunk is not seen (De Leva 1996: 0.53 m to 0.87 m)."""
    if "shoulder" not in body.forward:
        return 0.6
    return float(np.median(np.hypot(body.forward["shoulder"], body.up["shoulder"])))


def _mean_lean(body: Body, steps: tuple[Step, ...], systematic: float) -> Value:
    lean = body.lean()
    if lean is None or len(steps) < 2:
        return Value(None, None, None, "deg")
    inside = (body.t >= steps[0].contact_s) & (body.t <= steps[-1].contact_s)
    per_step = [
        float(np.mean(lean[(body.t >= a.contact_s) & (body.t < b.contact_s)]))
        for a, b in pairwise(steps)
        if ((body.t >= a.contact_s) & (body.t < b.contact_s)).any()
    ]
    spread = interval(per_step, "deg", systematic)
    value = float(np.mean(lean[inside]))
    if spread.value is None or spread.low is None or spread.high is None:
        return Value(value, None, None, "deg")
    return Value(value, value - (spread.value - spread.low), value + (spread.high - spread.value), "deg")


def _line_values(body: Body, steps: tuple[Step, ...], roll_sd: float) -> dict[str, Value]:
    ends = [line for s in steps if (line := body.line(s.side, s.toe_off_s)) is not None]
    late = [
        line
        for s in steps
        if (line := body.line(s.side, s.midstance_s + 0.7 * (s.toe_off_s - s.midstance_s))) is not None
    ]
    bends = [body.at(bend, s.midstance_s) for s in steps if (bend := body.hip_bend(s.side)) is not None]
    return {
        "body_line_toe_off_deg": interval([a for a, _ in ends], "deg", roll_sd),
        "body_line_straightness_pct": interval([s for _, s in ends], "%"),
        "body_line_late_stance_deg": interval([a for a, _ in late], "deg", roll_sd),
        "hip_bend_deg": interval(bends, "deg"),
    }


def _time_values(body: Body, gait: Gait, steps: tuple[Step, ...]) -> dict[str, Value]:
    factor = gait.slow_motion.factor
    stride = gait.rhythm.period_s
    contact = [s.toe_off_s - s.contact_s for s in steps]
    flight = [b.contact_s - a.toe_off_s for a, b in pairwise(steps) if a.side != b.side]
    travel = []
    for a, b in pairwise(steps):
        inside = (body.t >= a.contact_s) & (body.t < b.contact_s)
        if a.side != b.side and inside.any():
            travel.append(100 * float(np.ptp(body.curves.rise[inside])))
    # one event carries about 4 ms of its own bias at 170 steps/min: 0.6 % of a stride
    bias = 0.006 * stride
    real = [] if factor is None else [1000 / factor]
    return {
        "contact_time_ms": interval([c * k for c in contact for k in real], "ms", bias * sum(real)),
        "flight_time_ms": interval([f * k for f in flight for k in real], "ms", bias * sum(real)),
        "duty_factor": interval([c / stride for c in contact], "", 0.006),
        "vertical_travel_pct": interval(travel, "%"),
    }
