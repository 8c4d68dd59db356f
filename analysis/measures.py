"""Numbers per step and per clip, each with an interval that covers the truth nine times in ten.

Definitions and signs are those of the design: forward is positive, lengths in % of leg length L, angles from
the true vertical (the camera's roll is undone first, and what is not known of it widens the interval).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from scipy import special

from analysis.curves import Curves
from analysis.events import knee_flexion
from analysis.gait import Gait
from analysis.model import FloatArray, Keypoints, Side, StartCheck, Step, Value
from analysis.vertical import Z90, turn

#: Median against mean: the standard error of a median of a normal sample is this much larger.
MEDIAN_ERROR = 1.2533
#: Scatter between the steps of one run, by unit: % of leg length, degrees, ms, shares of a stride, and how
#: many steps' worth of evidence that is (20 trials of motion capture: offset 1.4 %; pose models add to it).
SCATTER = {"%": 1.6, "deg": 1.0, "ms": 10.0, "": 0.015}
SCATTER_WEIGHT = 4
#: An interval is for the median of the clip's own steps: that they truly differ is no error of it. About this
#: much of their scatter is, since noise scatters them too and some steps of a clip are not measured.
SCATTER_SHARE = 0.5
#: Error of every instant that is left of a frame's length, frames; points that jitter by one leg length move
#: it by this many strides.
FRAME_SHARE, JITTER = 0.10, 0.25
#: Where runners have the hip at midstance, % of L (20 trials of motion capture).
USUAL_OFFSET = 4.4
JITTER_POINTS = ("hip", "knee", "ankle", "rise")


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


@dataclass(frozen=True, slots=True)
class Doubt:
    """What all steps share: ``sd`` of systematic errors, 90 % reach of the roll ``below`` and ``above``."""

    sd: float = 0.0
    below: float = 0.0
    above: float = 0.0


def interval(samples: list[float], unit: str, doubt: Doubt | None = None) -> Value:
    """Median of per-step values with a 90 % interval.

    The scatter of few steps is poorly known: it is pooled with what steps of one run usually scatter
    (:data:`SCATTER`, weighing as much as four steps). Systematic doubt is added in quadrature.
    """
    doubt = doubt or Doubt()
    x = np.array([v for v in samples if np.isfinite(v)])
    if not len(x):
        return Value(None, None, None, unit)
    value, n = float(np.median(x)), len(x)
    freedom = n - 1 + SCATTER_WEIGHT
    spread = np.sqrt((float(np.sum((x - x.mean()) ** 2)) + SCATTER_WEIGHT * SCATTER[unit] ** 2) / freedom)
    efficiency = MEDIAN_ERROR if n > 2 else 1.0
    random = SCATTER_SHARE * float(special.stdtrit(freedom, 0.95)) * efficiency * float(spread) / np.sqrt(n)
    half = float(np.hypot(random, Z90 * doubt.sd))
    return Value(
        value, value - float(np.hypot(half, doubt.below)), value + float(np.hypot(half, doubt.above)), unit
    )


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
    return Measures(steps, _clip_values(body, gait, steps, Doubts(body, gait, roll, hip)))


class Doubts:
    """What is not known about the vertical, the hip point and the instants, carried into each measure."""

    def __init__(self, body: Body, gait: Gait, roll: Value, hip: HipCalibration) -> None:
        value = roll.value or 0.0
        less = value - (value if roll.low is None else roll.low)
        more = (value if roll.high is None else roll.high) - value
        # a scene turned clockwise moves the head to the right: forward for a runner who faces right
        self.below, self.above = (more, less) if gait.direction > 0 else (less, more)
        self.body, self.gait, self.hip = body, gait, hip
        stride, frame = gait.rhythm.period_s, 1 / gait.fps
        seen = [noise for name, noise in body.curves.noise.items() if name.endswith(JITTER_POINTS)]
        jitter = JITTER * float(np.median(seen))
        shared = float(np.hypot(jitter * stride, FRAME_SHARE * frame))
        self.errors = gait.kind.errors
        self.midstance_s = float(np.hypot(self.errors.midstance * stride, shared))
        self.contact_s = float(np.hypot(self.errors.contact * stride, shared))
        self.toe_off_s = float(np.hypot(self.errors.toe_off * stride, shared))

    def position(self, instant_s: float, instants: list[tuple[Side, float]], far_pct: float = 0.0) -> Doubt:
        """Of hip against ankle at instants that are known to ``instant_s``; lengths in % of L.

        ``far_pct`` is how far the hip lies from where runners usually have it.
        """
        rates = {side: np.gradient(self.body.offset(side), self.body.t) for side in ("left", "right")}
        rate = (
            float(np.median([abs(self.body.at(rates[side], t)) for side, t in instants])) if instants else 0.0
        )
        per_degree = 100 * float(np.radians(1.0))
        sd = float(np.hypot(rate * instant_s, np.hypot(self.hip.sd_pct, self.errors.far * far_pct)))
        return Doubt(sd, per_degree * self.below, per_degree * self.above)

    def lean(self) -> Doubt:
        """Of the trunk's angle, degrees."""
        return Doubt(self.errors.lean, self.below, self.above)


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


def _clip_values(body: Body, gait: Gait, steps: tuple[Step, ...], doubts: Doubts) -> dict[str, Value]:
    def over(get: Callable[[Step], float | None], unit: str, doubt: Doubt | None = None) -> Value:
        return interval([v for s in steps if (v := get(s)) is not None], unit, doubt)

    def side(which: Side) -> Callable[[Step], float | None]:
        return lambda s: s.hip_ankle_offset_pct if s.side == which else None

    offsets = [s.hip_ankle_offset_pct for s in steps if s.hip_ankle_offset_pct is not None]
    far = abs(float(np.median(offsets)) - USUAL_OFFSET) if offsets else 0.0
    middle = doubts.position(doubts.midstance_s, [(s.side, s.midstance_s) for s in steps], far)
    contact = doubts.position(doubts.contact_s, [(s.side, s.contact_s) for s in steps])
    off = doubts.position(doubts.toe_off_s, [(s.side, s.toe_off_s) for s in steps])
    # ahead is against the sense of the offset, so the roll's reach changes ends
    ahead = Doubt(contact.sd, contact.above, contact.below)
    values = {
        "hip_ankle_offset_pct": over(lambda s: s.hip_ankle_offset_pct, "%", middle),
        "hip_ankle_offset_left_pct": over(side("left"), "%", middle),
        "hip_ankle_offset_right_pct": over(side("right"), "%", middle),
        "foot_ahead_at_contact_pct": over(lambda s: s.foot_ahead_at_contact_pct, "%", ahead),
        "foot_behind_at_toe_off_pct": over(lambda s: s.foot_behind_at_toe_off_pct, "%", off),
        "knee_flexion_midstance_deg": over(lambda s: s.knee_flexion_deg, "deg", Doubt(doubts.errors.knee)),
        "trunk_lean_deg": over(lambda s: s.trunk_lean_deg, "deg", doubts.lean()),
        "trunk_lean_mean_deg": _mean_lean(body, steps, doubts.lean()),
    }
    values |= _line_values(body, steps, doubts)
    return values | _time_values(body, gait, steps, doubts) | _spreads(steps, values)


def _spreads(steps: tuple[Step, ...], values: dict[str, Value]) -> dict[str, Value]:
    """Right minus left, and how much the offset changes from step to step of one leg (standard deviation)."""
    left, right = values["hip_ankle_offset_left_pct"], values["hip_ankle_offset_right_pct"]
    nothing = Value(None, None, None, "%")
    if left.value is None or right.value is None:
        return {"hip_ankle_offset_asymmetry_pct": nothing, "hip_ankle_offset_spread_pct": nothing}
    by_side = {
        side: [s.hip_ankle_offset_pct for s in steps if s.side == side and s.hip_ankle_offset_pct is not None]
        for side in ("left", "right")
    }
    difference = right.value - left.value
    # roll and hip point move both legs alike, so only the steps' own scatter counts
    half = float(np.hypot(*(Z90 * 2.0 / np.sqrt(max(len(v), 1)) for v in by_side.values())))
    squares = sum(float(np.sum((np.array(v) - np.mean(v)) ** 2)) for v in by_side.values() if v)
    freedom = sum(max(len(v) - 1, 0) for v in by_side.values())
    if freedom < 1:
        spread = nothing
    else:
        low, high = (freedom / float(special.chdtri(freedom, 1.0 - q)) for q in (0.95, 0.05))
        sd = float(np.sqrt(squares / freedom))
        spread = Value(sd, sd * float(np.sqrt(low)), sd * float(np.sqrt(high)), "%")
    return {
        "hip_ankle_offset_asymmetry_pct": Value(difference, difference - half, difference + half, "%"),
        "hip_ankle_offset_spread_pct": spread,
    }


def _mean_lean(body: Body, steps: tuple[Step, ...], doubt: Doubt) -> Value:
    lean = body.lean()
    if lean is None or len(steps) < 2:
        return Value(None, None, None, "deg")
    inside = (body.t >= steps[0].contact_s) & (body.t <= steps[-1].contact_s)
    per_step = [
        float(np.mean(lean[(body.t >= a.contact_s) & (body.t < b.contact_s)]))
        for a, b in pairwise(steps)
        if ((body.t >= a.contact_s) & (body.t < b.contact_s)).any()
    ]
    spread = interval(per_step, "deg", doubt)
    value = float(np.mean(lean[inside]))
    if spread.value is None or spread.low is None or spread.high is None:
        return Value(value, None, None, "deg")
    return Value(value, value - (spread.value - spread.low), value + (spread.high - spread.value), "deg")


def _line_values(body: Body, steps: tuple[Step, ...], doubts: Doubts) -> dict[str, Value]:
    doubt = Doubt(doubts.errors.line, doubts.below, doubts.above)
    crooked, bent = Doubt(doubts.errors.straight), Doubt(doubts.errors.bend)
    ends = [line for s in steps if (line := body.line(s.side, s.toe_off_s)) is not None]
    late = [
        line
        for s in steps
        if (line := body.line(s.side, s.midstance_s + 0.7 * (s.toe_off_s - s.midstance_s))) is not None
    ]
    bends = [body.at(bend, s.midstance_s) for s in steps if (bend := body.hip_bend(s.side)) is not None]
    return {
        "body_line_toe_off_deg": interval([a for a, _ in ends], "deg", doubt),
        "body_line_straightness_pct": interval([s for _, s in ends], "%", crooked),
        "body_line_late_stance_deg": interval([a for a, _ in late], "deg", doubt),
        "hip_bend_deg": interval(bends, "deg", bent),
    }


def _time_values(body: Body, gait: Gait, steps: tuple[Step, ...], doubts: Doubts) -> dict[str, Value]:
    factor = gait.slow_motion.factor
    stride = gait.rhythm.period_s
    contact = [s.toe_off_s - s.contact_s for s in steps]
    flight = [b.contact_s - a.toe_off_s for a, b in pairwise(steps) if a.side != b.side]
    travel = []
    for a, b in pairwise(steps):
        inside = (body.t >= a.contact_s) & (body.t < b.contact_s)
        if a.side != b.side and inside.any():
            travel.append(100 * float(np.ptp(body.curves.rise[inside])))
    # both ends of a contact have their own bias; a flight shares them
    bias = float(np.hypot(doubts.contact_s, doubts.toe_off_s))
    real = [] if factor is None else [1000 / factor]
    return {
        "contact_time_ms": interval([c * k for c in contact for k in real], "ms", Doubt(bias * sum(real))),
        "flight_time_ms": interval([f * k for f in flight for k in real], "ms", Doubt(bias * sum(real))),
        "duty_factor": interval([c / stride for c in contact], "", Doubt(bias / stride)),
        "vertical_travel_pct": interval(travel, "%"),
    }
