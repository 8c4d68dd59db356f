"""One stride of running, kinematically sound: the stance foot stays on the ground, the flight is ballistic.

Phase 0 is the contact of the right foot, 0.5 that of the left. The stance comes from :mod:`stance`; the swing
leg leaves it with its rates and comes back to it with those of a foot that lands.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.interpolate import CubicSpline

from analysis.mannequin import body
from analysis.mannequin.body import Posture
from analysis.mannequin.stance import Gait, Leg, Plant, choose_plant, course, hip_rise, pelvis, stance_leg
from analysis.model import FloatArray

PHASES = 1024  # samples of one stride
_PHASE = np.arange(PHASES) / PHASES


@dataclass(frozen=True, slots=True)
class Stride:
    """One stride: the landmarks ``points`` (PHASES, 33, 3) with the forward travel taken out."""

    gait: Gait
    speed: float  # leg lengths per second
    points: FloatArray

    def at(self, t: FloatArray) -> FloatArray:
        """Landmarks (n, 33, 3) at real times ``t`` (s), with the forward travel: x grows with the speed."""
        place = np.asarray(t) / self.gait.stride_s % 1.0 * PHASES
        low = np.floor(place).astype(int)
        part = (place - low)[:, None, None]
        points = self.points[low % PHASES] * (1 - part) + self.points[(low + 1) % PHASES] * part
        points[..., 0] += (self.speed * np.asarray(t))[:, None]
        return np.asarray(points)


@lru_cache(maxsize=64)
def build_stride(gait: Gait) -> Stride:
    """The stride whose offsets at midstance, measured on its own joint centres, are the ones asked for.

    Raises ``ValueError`` where no stance gives them with this cadence, duty factor and speed.
    """
    angles, plant = _all_angles(gait)
    speed = plant.travel_pct / 100.0 / gait.contact_s
    return Stride(gait, speed, body.assemble(Posture(**angles)))


def stride_angles(gait: Gait, t: float) -> dict[str, float]:
    """The joint angles at a real time (s), by the names of :class:`Posture`."""
    angles, _ = _all_angles(gait)
    place = t / gait.stride_s % 1.0
    return {name: float(np.interp(place, _PHASE, values)) for name, values in angles.items()}


def _all_angles(gait: Gait) -> tuple[dict[str, FloatArray], Plant]:
    plant = choose_plant(gait)
    wanted = {"right": gait.offset_right_pct, "left": gait.offset_left_pct}
    free = [stance_leg(gait, plant, offset) for offset in wanted.values()]
    base = min(leg.base if leg else np.inf for leg in free)
    angles = _torso(gait, plant, base)
    for side, start in (("right", 0.0), ("left", 0.5)):
        leg = stance_leg(gait, plant, wanted[side], base)
        if leg is None:
            raise ValueError("the two sides' offsets are too far apart for one runner")
        angles.update(_stride_angles(gait, leg, side, start, angles["y"]))
    return angles, plant


def _torso(gait: Gait, plant: Plant, base: float) -> dict[str, FloatArray]:
    upper = course()["upper"]
    once = 2.0 * np.pi * _PHASE
    sway = np.sin(2.0 * once - 4.0 * np.pi * 0.41 * gait.duty_factor)
    lean = gait.trunk_lean_deg + gait.trunk_sway_deg * sway
    swing, bend = upper["arm_swing_deg"] * np.cos(once), upper["elbow_swing_deg"] * np.cos(once)
    return {
        "y": hip_rise(gait, plant.lowest_at, _PHASE * 2.0 % 1.0) + base,
        "trunk": lean,
        "head": lean - 0.7 * gait.trunk_lean_deg - 1.0,
        **pelvis(gait, _PHASE),
        "shoulder_turn": -upper["shoulder_turn_deg"] * np.cos(once),
        "right_arm": upper["arm_mean_deg"] - swing,
        "left_arm": upper["arm_mean_deg"] + swing,
        "right_elbow": upper["elbow_mean_deg"] - bend,
        "left_elbow": upper["elbow_mean_deg"] + bend,
    }


def _stride_angles(gait: Gait, leg: Leg, side: str, start: float, hip_y: FloatArray) -> dict[str, FloatArray]:
    """Thigh, knee and foot over the stride: the stance leg, then a swing with the same rates at both ends."""
    duty = gait.duty_factor
    own = (_PHASE - start) % 1.0
    stance = {"thigh": leg.thigh, "knee": leg.knee, "ankle": leg.foot - leg.thigh + leg.knee}
    tau = np.linspace(0.0, 1.0, len(leg.thigh))
    full = {}
    for name, values in stance.items():
        per_swing = (1.0 - duty) / duty  # a rate per contact time -> per swing time
        leaving = (values[-1] - values[-2]) / (tau[1] - tau[0]) * per_swing
        if name == "ankle":
            leaving = 0.0  # the ground sets the foot's rate while it leaves
        swing = _swing(name, float(values[-1]), float(values[0]), leaving, leg.landing[name] * per_swing)
        full[name] = np.where(
            own < duty, np.interp(own / duty, tau, values), swing((own - duty) / (1.0 - duty))
        )
    foot = full["ankle"] + full["thigh"] - full["knee"]
    since = np.clip((own - duty) / (1.0 - duty) / course()["swing"]["toes_straight_at"], 0.0, 1.0)
    bent = np.interp(own / duty, tau, np.maximum(-leg.foot, 0.0))  # flat on the ground while the heel rises
    return {
        f"{side}_thigh": full["thigh"],
        f"{side}_knee": full["knee"],
        f"{side}_foot": foot,
        f"{side}_toes": bent * (1.0 - since**2 * (3.0 - 2.0 * since)),
    }


def _swing(name: str, start: float, end: float, leaving: float, landing: float) -> CubicSpline:
    """One joint's angle over the swing 0..1, with its angle and rate at both ends."""
    swing = course()["swing"]
    knots = [*swing[name], *((s, end + more) for s, more in swing["before_contact"].get(name, ()))]
    places = [0.0, *(s for s, _ in knots), 1.0]
    angles = [start, *(angle for _, angle in knots), end]
    return CubicSpline(places, angles, bc_type=((1, leaving), (1, landing)))
