"""The stance of running: a hip path with ballistic flight, and a planted foot that gives the wanted offset.

The leg is solved between both. The instant of midstance follows from the geometry (leg shortest), so the
foot's place is found with it: the offset is measured on the joint centres, not set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import product
from typing import Any

import numpy as np
import yaml
from scipy.optimize import brentq

from analysis.mannequin import body
from analysis.model import FloatArray

GRAVITY = 9.81  # m/s2
_TAU = np.linspace(0.0, 1.0, 241)  # places within contact


@dataclass(frozen=True, slots=True)
class Gait:
    """What is asked of a stride. Percent of leg length, degrees, ratios of the stride time.

    ``speed_mps`` None takes the speed that suits the offset.
    """

    cadence_spm: float
    duty_factor: float
    offset_left_pct: float
    offset_right_pct: float
    trunk_lean_deg: float
    trunk_sway_deg: float
    leg_length_m: float
    speed_mps: float | None = None

    @property
    def stride_s(self) -> float:
        """Time of two steps."""
        return 120.0 / self.cadence_spm

    @property
    def contact_s(self) -> float:
        """Time of one foot on the ground."""
        return self.duty_factor * self.stride_s

    @property
    def flight_s(self) -> float:
        """Time without a foot on the ground, per step."""
        return self.stride_s / 2.0 - self.contact_s


@dataclass(frozen=True, slots=True)
class Plant:
    """How the foot meets and leaves the ground; see ``stance`` in ``cycle.yaml`` for the columns."""

    travel_pct: float
    lowest_at: float
    heel_off: float
    strike_deg: float
    flat_from: float
    rise_power: float
    toe_off_deg: float


@dataclass(frozen=True, slots=True)
class HipPath:
    """The stance leg's hip joint over contact ``_TAU``: forward from the mid-hip at contact, and up (m,)."""

    forward: FloatArray
    up: FloatArray


@lru_cache(maxsize=1)
def course() -> dict[str, Any]:
    """The contents of ``cycle.yaml``."""
    loaded: dict[str, Any] = yaml.safe_load((files("analysis.mannequin") / "cycle.yaml").read_text("utf-8"))
    return loaded


def hip_rise(gait: Gait, lowest_at: float, step_phase: FloatArray) -> FloatArray:
    """Height of the mid-hip against its height at contact, leg lengths, over ``step_phase`` 0..1.

    In flight its acceleration is -g. In contact a force carries it that grows from nothing and fades to
    nothing, as on a force plate, and whose peak lies so that the mid-hip is lowest at ``lowest_at``.
    """
    height, leave = _carried(gait.contact_s, gait.flight_s, GRAVITY / gait.leg_length_m, lowest_at)
    phase = np.asarray(step_phase)
    contact = 2.0 * gait.duty_factor
    flown = (phase - contact) * gait.stride_s / 2.0
    flight = height[-1] + leave * flown - GRAVITY / gait.leg_length_m * flown**2 / 2.0
    return np.where(phase <= contact, np.interp(phase / contact, _TAU, height), flight)


@lru_cache(maxsize=512)
def _carried(contact_s: float, flight_s: float, g: float, lowest_at: float) -> tuple[FloatArray, float]:
    """Height over ``_TAU`` and the leaving speed, leg lengths (per second), with one lowest point."""

    def early(skew: float) -> float:
        speed = _fall_and_rise(contact_s, flight_s, g, skew)[0]
        low = float(_TAU[int(np.argmax(speed >= 0.0))]) if speed[0] < 0.0 else 1.0
        return low - lowest_at

    ends = (-1.4, 1.0)  # beyond them a body would be thrown rather than carried
    if early(ends[0]) >= 0.0 or early(ends[1]) <= 0.0:
        skew = ends[0] if early(ends[0]) >= 0.0 else ends[1]
    else:
        skew = float(brentq(early, *ends, xtol=0.01))
    speed, height = _fall_and_rise(contact_s, flight_s, g, skew)
    return height, float(speed[-1])


def _fall_and_rise(contact_s: float, flight_s: float, g: float, skew: float) -> tuple[FloatArray, FloatArray]:
    """Upward speed and height over ``_TAU``; ``skew`` > 0 puts the force's peak late, < 0 early."""
    power = np.exp(abs(skew))
    push = np.sin(np.pi * (_TAU**power if skew >= 0 else 1.0 - (1.0 - _TAU) ** power)).clip(0.0) ** 1.25
    acceleration = push / _running_sum(push)[-1] * g * (contact_s + flight_s) / contact_s - g
    gained = _running_sum(acceleration) * contact_s
    risen = _running_sum(gained) * contact_s
    land = -(risen[-1] + g * flight_s**2 / 2.0) / (
        contact_s + flight_s
    )  # back at the same height after a step
    return land + gained, land * contact_s * _TAU + risen


def _running_sum(values: FloatArray) -> FloatArray:
    """Integral over ``_TAU`` from its start (trapezoids)."""
    return np.concatenate([[0.0], np.cumsum((values[1:] + values[:-1]) / 2.0) * _TAU[1]])


def pelvis(gait: Gait, phase: FloatArray) -> dict[str, FloatArray]:
    """Turn and drop of the pelvis in degrees over the stride ``phase``; see :class:`body.Posture`."""
    upper = course()["upper"]
    middle = 0.41 * gait.duty_factor
    return {
        "pelvis_turn": upper["pelvis_turn_deg"] * np.cos(2 * np.pi * phase),
        "pelvis_drop": upper["pelvis_drop_deg"] * np.sin(2 * np.pi * (phase - middle + 0.25)),
    }


def hip_path(gait: Gait, plant: Plant) -> HipPath:
    """The right hip joint over the right contact; the left one is its mirror half a stride later."""
    phase = _TAU * gait.duty_factor
    rise = hip_rise(gait, plant.lowest_at, np.minimum(2.0 * phase, 1.0))
    x, y, _ = body.hips(body.Posture(x=0.0, y=rise, **pelvis(gait, phase)))["right"]
    return HipPath(np.asarray(x) + plant.travel_pct / 100.0 * _TAU, np.asarray(y))


def ankle_path(gait: Gait, plant: Plant, tau: FloatArray = _TAU) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Ankle (forward, up) against the ground below the flat foot's ankle, and foot pitch in degrees."""
    settle = np.clip(tau / plant.flat_from, 0.0, 1.0)
    landing = plant.strike_deg * (1.0 - settle**2 * (3.0 - 2.0 * settle))
    late = np.clip((tau - plant.heel_off) / (1.0 - plant.heel_off), 0.0, 1.0)
    pitch = landing + plant.toe_off_deg * late**plant.rise_power
    heel, ball = (
        np.stack([p[0] + np.asarray(d[0]), np.asarray(d[1])])
        for p in (body.HEEL_PIVOT, body.BALL_PIVOT)
        for d in [body.turned((-p[0], -p[1]), pitch)]
    )
    x, y = np.where(pitch > 0, heel, ball)  # toe up turns on the heel, toe down on the ball
    lasts, speed = course()["stance"]["leaving_s"], course()["stance"]["leaving_speed"]
    moved = np.clip((tau - 1.0) * gait.contact_s + lasts, 0.0, None) ** 2 / (2.0 * lasts)
    return x + speed[0] * moved, y + speed[1] * moved, pitch


@dataclass(frozen=True, slots=True)
class Leg:
    """A solved stance leg over ``_TAU``: joint angles in degrees, and what it looks like.

    ``landing`` holds the rates of thigh and knee just before contact, degrees per contact time.
    """

    thigh: FloatArray
    knee: FloatArray
    foot: FloatArray
    base: float
    landing: dict[str, float]
    seen: dict[str, float]


def stance_leg(gait: Gait, plant: Plant, offset_pct: float, base: float | None = None) -> Leg | None:
    """The leg whose offset at midstance is ``offset_pct``; None where no place of the foot gives it.

    ``base`` is the mid-hip's height at contact; without one, the leg is nearly straight where it is longest.
    """
    hip = hip_path(gait, plant)
    ankle_x, ankle_y, pitch = ankle_path(gait, plant)
    limit = course()["stance"]["most_extended_pct"] / 100.0

    def reach(ahead: float) -> tuple[FloatArray, FloatArray, float]:
        dx = ankle_x + ahead - hip.forward
        free = np.sqrt(np.clip(limit**2 - dx**2, 0.04, None)) + ankle_y - hip.up
        height = float(np.min(free)) if base is None else base
        return dx, ankle_y - hip.up - height, height

    def miss(ahead: float) -> float:
        dx, dy, _ = reach(ahead)
        return float(np.interp(_shortest(np.hypot(dx, dy)), _TAU, -dx)) * 100.0 - offset_pct

    ahead = _smooth_root(miss, 0.41 * plant.travel_pct / 100.0 - offset_pct / 100.0)
    if ahead is None:
        return None
    dx, dy, height = reach(ahead)
    if float(np.hypot(dx, dy).max()) > body.THIGH + body.SHANK - 1e-3:
        return None
    thigh, knee = body.solve_leg(dx, dy)
    middle = _shortest(np.hypot(dx, dy))
    seen = {
        "midstance_at": middle,
        "lowest_at": plant.lowest_at,
        "ahead_at_contact_pct": float(dx[0]) * 100.0,
        "behind_at_toe_off_pct": float(-dx[-1]) * 100.0,
        "knee_at_contact_deg": float(knee[0]),
        "knee_at_midstance_deg": float(np.interp(middle, _TAU, knee)),
        "knee_at_toe_off_deg": float(knee[-1]),
        "knee_straightens_deg": float(np.interp(middle, _TAU, knee) - np.interp(middle + 0.25, _TAU, knee)),
    }
    return Leg(thigh, knee, pitch, height, _landing(gait, hip, float(thigh[0]), float(knee[0])), seen)


def _landing(gait: Gait, hip: HipPath, thigh_deg: float, knee_deg: float) -> dict[str, float]:
    """Rates of thigh and knee just before contact that give the ankle its landing velocity."""
    how = course()["swing"]["landing"]
    step = _TAU[1]
    forward = float(hip.forward[1] - hip.forward[0]) / step
    ankle = np.array([(how["forward"] - 1.0) * forward, -how["down"] * gait.contact_s])  # against the hip
    thigh, shank = np.radians(thigh_deg), np.radians(thigh_deg - knee_deg)
    pull = np.array(
        [
            [body.THIGH * np.cos(thigh), body.SHANK * np.cos(shank)],
            [body.THIGH * np.sin(thigh), body.SHANK * np.sin(shank)],
        ]
    )
    rate = np.degrees(np.linalg.solve(pull, ankle))
    return {"thigh": float(rate[0]), "knee": float(rate[0] - rate[1]), "ankle": 0.0}


def _shortest(reach: FloatArray) -> float:
    """Place in contact where the leg is shortest, between samples (parabola through three)."""
    inside = slice(12, 205)  # 5 to 85 % of contact
    i = 12 + int(np.argmin(reach[inside]))
    a, b, c = reach[i - 1], reach[i], reach[i + 1]
    bend = a - 2 * b + c
    shift = 0.0 if bend <= 0 else float(np.clip((a - c) / (2 * bend), -1, 1))
    return float(_TAU[i] + shift * _TAU[1])


def _smooth_root(miss: Callable[[float], float], guess: float) -> float | None:
    """Where ``miss`` passes zero without a jump, nearest to the guess."""
    grid = guess + np.linspace(-0.16, 0.16, 21)
    values = np.array([miss(float(x)) for x in grid])
    passes = np.flatnonzero((values[:-1] * values[1:] <= 0.0) & (np.abs(np.diff(values)) < 6.0))
    if len(passes) == 0:
        return None
    k = int(passes[np.argmin(np.abs(grid[passes] - guess))])
    return float(brentq(miss, grid[k], grid[k + 1], xtol=1e-6))


@lru_cache(maxsize=64)
def choose_plant(gait: Gait) -> Plant:
    """The way of planting the foot that looks most like running and gives both wanted offsets.

    Raises ``ValueError`` where there is none with this cadence, duty factor and speed.
    """
    middle = (gait.offset_left_pct + gait.offset_right_pct) / 2.0
    best: tuple[float, Plant] | None = None
    for plant in _candidates(gait, middle):
        leg = stance_leg(gait, plant, middle)
        if leg is None:
            continue
        cost = sum(_outside(leg.seen[name], *limits) for name, limits in course()["stance"]["wanted"].items())
        if best is None or cost < best[0]:
            best = cost, plant
    if best is None:
        raise ValueError(
            f"no stance gives an offset of {middle:g} % with this cadence, duty factor and speed"
        )
    return best[1]


def _candidates(gait: Gait, offset_pct: float) -> Iterator[Plant]:
    stance = course()["stance"]
    rows, search = stance["plants"], stance["search"]
    offsets = [row["offset_pct"] for row in rows]
    usual = {
        name: float(np.interp(offset_pct, offsets, [row[name] for row in rows]))
        for name in ("strike_deg", "flat_from", "rise_power", "toe_off_deg")
    }
    travels = search["travel_pct"]
    if gait.speed_mps is not None:
        travels = [100.0 * gait.speed_mps / gait.leg_length_m * gait.contact_s]
    for travel, lowest, heel in product(travels, search["lowest_at"], search["heel_off"]):
        if heel >= usual["flat_from"] or usual["strike_deg"] <= 0:
            yield Plant(travel, lowest, max(heel, usual["flat_from"]), **usual)


def _outside(value: float, low: float, high: float, tolerance: float) -> float:
    return float((max(low - value, 0.0, value - high) / tolerance) ** 2)
