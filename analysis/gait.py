"""Facing, steps between frames, cadence, slow motion: how the runner of a clip moves.

Input is one runner's cleaned :class:`~analysis.model.Keypoints`, from a video, a CSV or a laboratory file.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from analysis.curves import PER_STRIDE, Curves, build_curves, leg_lengths, middle
from analysis.demands import VERDICT, WEAKER
from analysis.errors import NotRunning, TooFewSteps
from analysis.events import Reader, Stance, hip_over_ankle, path_slopes, toe_slopes
from analysis.model import Facing, FloatArray, Keypoints, Setting, Side, SlowMotion, Step, Value
from analysis.peaks import low_pass
from analysis.points import JOINTS, PointKind
from analysis.rhythm import Rhythm, find_rhythm
from analysis.timebase import Slowness, judge_slow_motion, measure_slowness

#: A runner who crosses the picture by this many leg lengths per stride is not on a belt.
TRAVEL_PER_STRIDE = 0.5
#: Running hips are lowest about this many strides after passing over the ankle, and an eighth of a stride to
#: either side of that in runners whose hip is far in front or behind, or in a rolled picture.
OVER_TO_LOWEST = 0.03
#: Share of a stance in which each joint of the leg must be seen.
MIN_SEEN = 0.5
#: At midstance no hip is further from above its ankle, in a rolled picture either, and no leg shorter or
#: longer, in leg lengths (runners: up to 0.18, and 0.87 to 0.97).
MOST_OFFSET, LEG_REACH = 0.45, (0.7, 1.15)
#: Between its extremes the distance of the ankles changes by at least this much, leg lengths: a slow jog 0.9.
MIN_SWING = 0.5
#: Share of the legs' swing that one steady sinusoid explains: running above 0.9, other play below.
MIN_RHYTHM = 0.6


@dataclass(frozen=True, slots=True)
class Gait:
    """How the runner moves. ``direction`` +1 faces image right; ``leg_px`` L per leg in pixels.

    ``scale`` (n,) px per leg length per frame; ``fps`` frames per clip second (median); ``steps`` carry only
    times, the measures are added by :func:`analysis.measures.measure`. ``travel`` leg lengths per stride
    that the hips cross the picture, forward positive. ``ground_slopes`` and ``ankle_slopes``: rise over run
    in the picture of the toe's and the ankle's path in each stance (empty where not seen).
    """

    facing: Facing
    setting: Setting
    slow_motion: SlowMotion
    cadence_spm: Value | None
    steps: tuple[Step, ...]
    rhythm: Rhythm
    curves: Curves
    leg_px: dict[Side, float]
    scale: FloatArray
    fps: float
    travel: float
    slowness: Slowness
    ground_slopes: FloatArray
    ankle_slopes: FloatArray
    kind: PointKind = JOINTS
    reader: Reader | None = None

    @property
    def direction(self) -> int:
        """+1 when the runner faces image right, else −1."""
        return 1 if self.facing == "right" else -1


def find_direction(kp: Keypoints) -> int:
    """+1 if the runner faces image right: knees bend backwards only, and toes point forward."""
    votes = 0.0
    for side in ("left", "right"):
        hip, knee, ankle = (kp.point(f"{side}_{joint}") for joint in ("hip", "knee", "ankle"))
        thigh, shank = knee - hip, ankle - knee
        bend = thigh[:, 0] * shank[:, 1] - thigh[:, 1] * shank[:, 0]
        size = np.linalg.norm(thigh, axis=1) * np.linalg.norm(shank, axis=1)
        votes += float(np.nansum(bend / size))
        foot = kp.point(f"{side}_foot_index") - kp.point(f"{side}_heel")
        votes += 0.3 * float(np.nansum(np.sign(foot[:, 0])))
    return 1 if votes >= 0 else -1


def body_scale(kp: Keypoints) -> tuple[FloatArray, dict[Side, float]]:
    """Pixels per leg length in every frame (n,), and L of each leg: medians over the frames that show it."""
    lengths = leg_lengths(kp)
    sides: tuple[Side, Side] = ("left", "right")
    leg = {side: float(np.nanmedian(lengths[side])) for side in sides if np.isfinite(lengths[side]).any()}
    if len(leg) < 2 or min(leg.values()) <= 0:
        raise TooFewSteps("both legs are needed")
    return np.full(len(kp.t), (leg["left"] + leg["right"]) / 2), leg


def _swing(kp: Keypoints, direction: int) -> FloatArray:
    difference = kp.point("left_ankle")[:, 0] - kp.point("right_ankle")[:, 0]
    return np.asarray(direction * difference, dtype=np.float64)


def _is_seen(curves: Curves, stance: Stance) -> bool:
    """Whether the frames show the stance leg for most of the stance; the rhythm alone invents no step."""
    inside = (curves.t >= stance.contact_s) & (curves.t <= stance.toe_off_s)
    shares = [
        float(np.mean(curves.seen[f"{stance.side}_{joint}"][inside])) for joint in ("hip", "knee", "ankle")
    ]
    return min(shares) >= MIN_SEEN


def _is_possible(curves: Curves, stance: Stance) -> bool:
    """Whether a leg can be where this one is at midstance: what a lost pose model makes of a body cannot."""
    forward, up = (
        np.interp(stance.midstance_s, curves.t, axis[f"{stance.side}_hip"] - axis[f"{stance.side}_ankle"])
        for axis in (curves.forward, curves.up)
    )
    return bool(abs(forward) < MOST_OFFSET and LEG_REACH[0] < np.hypot(forward, up) < LEG_REACH[1])


def swing_steadiness(kp: Keypoints) -> float:
    """Share of the legs' swing that one steady sinusoid explains, 0 to 1; 0 where no rhythm is found."""
    rhythm = find_rhythm(kp.t, _swing(kp, 1))
    return 0.0 if rhythm is None else rhythm.strength


def _travel(kp: Keypoints, rhythm: Rhythm, direction: int, scale: FloatArray) -> float:
    x = middle(kp.point("left_hip"), kp.point("right_hip"))[:, 0]
    known = np.isfinite(x)
    slope = np.polyfit(rhythm.phase[known], direction * x[known] / scale[known], 1)[0]
    return float(slope)


def _check_running(curves: Curves, rhythm: Rhythm, swing: FloatArray) -> None:
    """Refuse what is no run: legs that do not swing or not in rhythm, and walking.

    In walking the hips are about highest both as they pass over the foot and as the feet pass each other, in
    running lowest (Cavagna et al. 1976, J Physiol 262:639). This needs no time base. Lean and a rolled camera
    move the first, a hip far behind the foot the second, so a walker must be one by both.
    """
    reach = float(np.nanpercentile(swing, 95) - np.nanpercentile(swing, 5))
    if reach < MIN_SWING or rhythm.strength < MIN_RHYTHM:
        raise NotRunning
    over = np.array(hip_over_ankle(curves, "left") + hip_over_ankle(curves, "right"), dtype=int)
    apart = low_pass(curves.forward["left_ankle"] - curves.forward["right_ankle"], 4.0)
    passing = np.flatnonzero(np.diff(np.sign(apart)) != 0)
    bounce = low_pass(curves.rise, 4.0)
    after = np.minimum(over + round(OVER_TO_LOWEST * PER_STRIDE), len(bounce) - 1)
    signs = [float(np.median(bounce[at])) > float(np.median(bounce)) for at in (after, passing) if len(at)]
    if signs and all(signs):
        raise NotRunning("this is walking")


def _cadence(rhythm: Rhythm, t: FloatArray, factor: float | None) -> Value | None:
    """Real steps per minute from the legs' phase over the whole clip, which no missed step disturbs."""
    if factor is None:
        return None
    strides = float(rhythm.phase[-1] - rhythm.phase[0])
    rate = 2 * 60 * factor * strides / float(t[-1] - t[0])
    # the phase at either end is known to about a hundredth of a stride
    half = 1.645 * rate * float(np.hypot(0.014 / strides, 0.001))
    return Value(rate, rate - half, rate + half, "steps/min")


def detect_gait(
    kp: Keypoints,
    slow_motion: SlowMotion | None = None,
    camera_moves: bool | None = None,
    kind: PointKind = JOINTS,
    least_steps: int = VERDICT.steps,
) -> Gait:
    """Find the steps of a runner between the frames.

    ``slow_motion`` is what the file or the user says; None asks the motion. ``camera_moves`` is True when the
    background moves (then the runner is over ground even where the hips stay in the picture), None unknown.
    ``kind`` says what the points are: joint centres, or a pose model's.
    Raises :class:`NotRunning` when nobody runs, :class:`TooFewSteps` for fewer whole stances than
    ``least_steps``.
    """
    scale, leg_px = body_scale(kp)
    direction = find_direction(kp)
    rhythm = find_rhythm(kp.t, _swing(kp, direction))
    if rhythm is None:
        raise NotRunning
    curves = build_curves(kp, rhythm, direction, scale)
    _check_running(curves, rhythm, _swing(kp, direction) / scale)
    reader = Reader(curves, kind)
    stances = _whole_stances(reader)
    if len(stances) < least_steps:
        raise TooFewSteps(weaker=len(stances) >= WEAKER.steps)
    fps = 1.0 / float(np.median(np.diff(kp.t)))
    slowness = measure_slowness(curves, rhythm, stances)
    known = slow_motion or judge_slow_motion(slowness, fps)
    travel = _travel(kp, rhythm, direction, scale)
    overground = abs(travel) > TRAVEL_PER_STRIDE or camera_moves is True
    return Gait(
        facing="right" if direction > 0 else "left",
        setting="overground" if overground else "treadmill",
        slow_motion=known,
        cadence_spm=_cadence(rhythm, kp.t, known.factor),
        steps=_steps(stances),
        rhythm=rhythm,
        curves=curves,
        leg_px=leg_px,
        scale=scale,
        fps=fps,
        slowness=slowness,
        travel=travel,
        ground_slopes=toe_slopes(curves, reader.rough),
        ankle_slopes=path_slopes(curves, reader.rough, "ankle", 0.30, 0.50)[0],
        kind=kind,
        reader=reader,
    )


def upright(gait: Gait, roll_deg: float) -> Gait:
    """The same with midstances along the true vertical: those by the head move with a rolled picture."""
    reader = gait.reader
    if reader is None or reader.head is None or roll_deg == 0.0:
        return gait
    return replace(gait, steps=_steps(_whole_stances(reader, gait.direction * roll_deg)))


def _whole_stances(reader: Reader, tilt_deg: float = 0.0) -> list[Stance]:
    """The stances that the frames show and a leg can make."""
    curves = reader.curves
    return [s for s in reader.stances(tilt_deg) if _is_seen(curves, s) and _is_possible(curves, s)]


def _steps(stances: list[Stance]) -> tuple[Step, ...]:
    return tuple(Step(s.side, s.contact_s, s.midstance_s, s.toe_off_s) for s in stances)
