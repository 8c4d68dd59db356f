"""Contact, midstance and toe-off of one stance, read from dense curves.

All windows are in strides, not in seconds, so a clip in slow motion is read like any other.

* **Midstance**: greatest flexion of the stance knee (the stance leg is shortest then). Where the knee is seen
  badly, the middle of the hump of its flexion and of the hip–ankle distance, the hips' lowest point and the
  length of the stance tell it together (:mod:`analysis.midstance`).
* **Contact**: the mid-hip falls fastest a little after the foot touches (Milner & Paquette 2015, J Biomech
  48:3502); the lag is a share of the stance. The knee's extension before landing (Fellin et al. 2010,
  J Sci Med Sport 13:646) tells the same where the picture shakes.
* **Toe-off**: the toe leaves the line it kept to while the foot stood, by 1.8 % of leg length; where no
  toe is seen, the second peak of knee extension (Dingwell et al. 2001; Fellin et al. 2010).

A pose model shows all these badly and the bounce of the head well: :mod:`analysis.head` reads its events.

The toe's line is fitted, not assumed level, so neither a rolled camera nor a panning one moves these events.
The lag of contact and the 1.8 % were set on force plates (docs/method.md says how well they carry over).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.curves import PER_STRIDE, Curves
from analysis.head import MIDSTANCE_LEAD, Head
from analysis.midstance import BENT_DEPTH, BENT_LAG, SHORT_DEPTH, Witnesses, fuse, hump
from analysis.model import FloatArray, Side
from analysis.peaks import low_pass, peak
from analysis.points import JOINTS, PointKind
from analysis.shortest import Passings, share_of_way

#: Low-pass for the fall of the hips: 6 x 1.4 Hz = 8.5 Hz reads alike at 30 and at 240 frames a second.
FALL_HARMONIC = 6.0
#: For the hips' and the leg's lowest point, and for the flexion of the knee (20 Hz at 170 steps/min).
LOW_HARMONIC, FLEXION_HARMONIC = 8.0, 14.0
#: Greatest knee flexion lies this many strides after the hips' lowest point, the shortest hip–ankle distance
#: and the hip's passing over the ankle; medians over five runners.
LOWEST_LAG, SHORTEST_LAG, OVER_LAG = -0.0065, 0.003, 0.02
#: Midstance in the stance of five runners: this share of it plus this many strides.
HALF_SHARE, HALF_LAG = 0.43, 0.004
#: Knee straight at toe-off after the hips rise fastest; hips fall fastest after the knee was straight.
RISING_LAG, EXTENDED_LAG = 0.075, 0.075
#: The hips fall fastest this share of the stance after the foot touches.
FALL_LAG = 0.147
#: A toe that leaves its line this far from where the knee is straight, strides, was not seen well.
TOE_REACH = 0.06
#: Picture slopes up to this are as likely the runner's as the camera's, degrees.
LEVEL_DEG = 1.2
#: A toe's path whose ends lie higher than its middle by this much is bent: the toe is not down yet.
BENT_PATH = 0.003


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
    """Dense indices of one stance: hip over ankle, hips fall fastest, midstance by the hips' height and the
    leg's length, knee most bent (these three NaN where there is no peak), knee straightest.
    """

    over: int
    falling: float
    lowest: tuple[float, float]
    bent: float
    straight: float

    def share(self, start: float, stop: float) -> tuple[int, int]:
        """Indices at two shares of the stance."""
        length = self.straight - self.falling
        return round(self.falling + start * length), round(self.falling + stop * length)


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
    low = float(np.percentile(height, 10) + 0.6 * (np.percentile(height, 90) - np.percentile(height, 10)))
    kept: list[int] = []
    for index in crossings:
        if height[index] > low:
            continue
        if kept and index - kept[-1] < 0.5 * PER_STRIDE:
            continue
        kept.append(int(index))
    return kept


def leg_distance(curves: Curves, side: Side) -> FloatArray:
    """Hip to ankle of one leg, leg lengths, (m,)."""
    f, u = curves.forward, curves.up
    return np.asarray(
        np.hypot(f[f"{side}_hip"] - f[f"{side}_ankle"], u[f"{side}_hip"] - u[f"{side}_ankle"]),
        dtype=np.float64,
    )


def standing_height(curves: Curves, name: str) -> FloatArray:
    """Height of a point in the picture, free of the camera's drift, leg lengths, (m,)."""
    return curves.up[name] + curves.rise


def path_slopes(
    curves: Curves, rough: dict[Side, list[Rough]], point: str, start: float, stop: float
) -> tuple[FloatArray, float]:
    """Rise over run of a point's path between two shares of every stance in the picture, and how much the
    paths bend: height of their ends over their middle, median over the stances, leg lengths.
    """
    slopes, bends = [], []
    for side, stances in rough.items():
        name = f"{side}_{point}"
        if not curves.has(name):
            continue
        height = standing_height(curves, name)
        for stance in stances:
            a, b = stance.share(start, stop)
            forward = curves.forward[name][a:b]
            slopes.append(float(np.polyfit(forward, height[a:b], 1)[0]))
            bends.append(float(np.polyfit(np.linspace(-1, 1, b - a), height[a:b], 2)[0]))
    return np.array(slopes), float(np.median(bends)) if bends else 0.0


def toe_slopes(curves: Curves, rough: dict[Side, list[Rough]]) -> FloatArray:
    """Slope of the ground under the toe in every stance: the toe's path while it carries.

    The toe of a strong heel striker still comes down in the first half of the stance; its path is then bent,
    and only its last part is read.
    """
    slopes, bend = path_slopes(curves, rough, "toe", 0.30, 0.70)
    return slopes if bend < BENT_PATH else path_slopes(curves, rough, "toe", 0.55, 0.85)[0]


def sure_slope(slopes: FloatArray) -> float:
    """The slope all stances share, or 0 where it is no more than runners' own feet and the noise make."""
    if not len(slopes):
        return 0.0
    slope, spread = float(np.median(slopes)), float(np.std(slopes)) / float(np.sqrt(len(slopes)))
    doubt = np.tan(np.radians(LEVEL_DEG)) + 1.645 * 1.2533 * spread
    return slope if abs(slope) > doubt else 0.0


class Reader:
    """Reads the events of every stance of one runner from points of one kind."""

    def __init__(self, curves: Curves, kind: PointKind = JOINTS) -> None:
        self.curves, self.kind = curves, kind
        self.fall = -np.gradient(low_pass(curves.rise, FALL_HARMONIC))
        self.lowest = -low_pass(curves.rise, LOW_HARMONIC)
        self.shaky = is_shaky(curves)
        self.head = Head.of(curves) if kind.by_head and not self.shaky else None
        sides: tuple[Side, Side] = ("left", "right")
        self.flexion = {side: low_pass(knee_flexion(curves, side), FLEXION_HARMONIC) for side in sides}
        self.steady = {side: low_pass(knee_flexion(curves, side)) for side in sides}
        self.short = {side: -low_pass(leg_distance(curves, side), LOW_HARMONIC) for side in sides}
        self.rough = {
            side: [r for over in hip_over_ankle(curves, side) if (r := self._rough(side, over)) is not None]
            for side in sides
        }
        self.slope = sure_slope(toe_slopes(curves, self.rough))

    def stances(self, tilt_deg: float = 0.0) -> list[Stance]:
        """All stances of both legs whose three events lie inside the curves, in order of midstance.

        ``tilt_deg`` is the picture's roll towards the front, which the head's midstance has to know.
        """
        offs = {side: [self._off(side, r) for r in rough] for side, rough in self.rough.items()}
        offs = self._offs_by_head(offs)
        contacts = {
            side: [self._contact(side, r, off) for r, off in zip(rough, offs[side], strict=True)]
            for side, rough in self.rough.items()
        }
        middles = self._middles(contacts, offs, tilt_deg)
        found = [
            Stance(side, self._time(contact), self._time(middle), self._time(off), self._time(r.over))
            for side, rough in self.rough.items()
            for r, contact, middle, off in zip(rough, contacts[side], middles[side], offs[side], strict=True)
        ]
        return sorted(found, key=lambda s: s.midstance_s)

    def _offs_by_head(self, offs: dict[Side, list[float]]) -> dict[Side, list[float]]:
        """The toe-offs joined with the rise of the head, which both legs follow alike, where it is asked."""
        if self.head is None:
            return offs
        later = {side: self._straight_after_rise(self.head, rough) for side, rough in self.rough.items()}
        known = [d for d in later.values() if np.isfinite(d)]
        shared = float(np.mean(known)) if known else float("nan")
        return {
            side: [self.head.toe_off(r.over, shared, off) for r, off in zip(rough, offs[side], strict=True)]
            for side, rough in self.rough.items()
        }

    @staticmethod
    def _straight_after_rise(head: Head, rough: list[Rough]) -> float:
        """How long after the head rises fastest a leg's knee is straight, median over its stances."""
        gaps = [r.straight - rise for r in rough if (rise := head.rises(r.over)) is not None]
        return float(np.median(gaps)) if gaps else float("nan")

    def _contact(self, side: Side, rough: Rough, off: float) -> float:
        by_hips = rough.falling - FALL_LAG * (off - rough.falling) / (1 - FALL_LAG)
        if self.head is None:
            return by_hips
        by_head = self.head.contact(rough.over, off, self._extended(side, rough.over))
        return by_hips if by_head is None else by_head

    def _middles(
        self, contacts: dict[Side, list[float]], offs: dict[Side, list[float]], tilt_deg: float
    ) -> dict[Side, list[float]]:
        """Midstances by the knee and its witnesses, or by the head where that is asked and seen."""
        fused = fuse(
            {side: self._witnesses(side, contacts[side], offs[side]) for side in self.rough},
            {side: self._settled(rough) for side, rough in self.rough.items()},
            self.curves.phase,
            self.kind.knee_belief,
        )
        by_head = self._middles_by_head(tilt_deg)
        return {
            side: [float(f) if h is None else h for f, h in zip(fused[side], by_head[side], strict=True)]
            for side in self.rough
        }

    def _middles_by_head(self, tilt_deg: float) -> dict[Side, list[float | None]]:
        """From where the head is lowest and how the leg shortens; None where there is no head to ask."""
        if self.head is None:
            return {side: [None] * len(rough) for side, rough in self.rough.items()}
        passings = Passings(self.curves, self.head.height, tilt_deg)
        passed = {side: [passings.over(side, r.over) for r in rough] for side, rough in self.rough.items()}
        share = share_of_way([p for several in passed.values() for p in several if p is not None])
        found: dict[Side, list[float | None]] = {}
        for side, rough in self.rough.items():
            lowest = [self.head.lowest(r.over) for r in rough]
            found[side] = [
                None
                if low is None
                else low - MIDSTANCE_LEAD * PER_STRIDE - share * max(low - (p.shortest if p else low), 0.0)
                for low, p in zip(lowest, passed[side], strict=True)
            ]
        return found

    @staticmethod
    def _settled(rough: list[Rough]) -> FloatArray:
        return np.array([r.over + OVER_LAG * PER_STRIDE for r in rough])

    def _witnesses(self, side: Side, contacts: list[float], offs: list[float]) -> Witnesses:
        rough = self.rough[side]
        centres = self._settled(rough)
        others = [
            (
                hump(self.flexion[side], centre, BENT_DEPTH) - BENT_LAG * PER_STRIDE,
                hump(self.short[side], centre, SHORT_DEPTH),
                r.lowest[0],
                contact + HALF_SHARE * (off - contact) + HALF_LAG * PER_STRIDE,
            )
            for r, centre, contact, off in zip(rough, centres, contacts, offs, strict=True)
        ]
        return Witnesses(np.array([r.bent for r in rough]), np.array(others).reshape(-1, 4))

    def _time(self, index: float) -> float:
        return float(np.interp(index, np.arange(len(self.curves.t)), self.curves.t))

    def _rough(self, side: Side, over: int) -> Rough | None:
        unit = float(PER_STRIDE)
        lowest = None if self.shaky else peak(self.lowest, over - 0.10 * unit, over + 0.20 * unit)
        shortest = peak(self.short[side], over - 0.10 * unit, over + 0.18 * unit)
        places = (
            np.nan if lowest is None else lowest + LOWEST_LAG * unit,
            np.nan if shortest is None else shortest + SHORTEST_LAG * unit,
        )
        settled = float(np.nanmean(places)) if np.isfinite(places).any() else over + OVER_LAG * unit
        bent = peak(self.flexion[side], settled - 0.09 * unit, settled + 0.09 * unit)
        straight = peak(-self.steady[side], settled + 0.10 * unit, settled + 0.38 * unit)
        falling = self._falling(side, over)
        if straight is None:
            rising = peak(-self.fall, settled, settled + 0.30 * unit)
            straight = None if rising is None else rising + RISING_LAG * unit
        if falling is None or straight is None or straight > len(self.curves.t) - 1:
            return None
        return Rough(over, falling, places, np.nan if bent is None else bent, straight)

    def _falling(self, side: Side, over: int) -> float | None:
        """Where the hips fall fastest; from the knee's extension before landing where that is not seen."""
        unit = float(PER_STRIDE)
        fastest = None if self.shaky else peak(self.fall, over - 0.22 * unit, over + 0.07 * unit)
        if fastest is not None:
            return fastest
        extended = self._extended(side, over)
        return None if extended is None else extended + EXTENDED_LAG * unit

    def _extended(self, side: Side, over: float) -> float | None:
        """Where the knee is straightest before the foot lands."""
        return peak(-self.steady[side], over - 0.26 * PER_STRIDE, over - 0.03 * PER_STRIDE)

    def _off(self, side: Side, rough: Rough) -> float:
        """Dense index of toe-off."""
        return self._toe_leaves_line(side, rough) if self.curves.has(f"{side}_toe") else rough.straight

    def _toe_leaves_line(self, side: Side, rough: Rough) -> float:
        """Dense index at which the toe rises off its line; the straight knee where that is not seen."""
        above = standing_height(self.curves, f"{side}_toe") - self.slope * self.curves.forward[f"{side}_toe"]
        a, b = rough.share(0.20, 0.95)
        end = min(round(rough.straight + 0.15 * PER_STRIDE), len(above) - 1)
        risen = above[:end] - np.percentile(above[a:b], 20) - self.kind.toe_rise
        crossings = np.flatnonzero((risen[a:-1] < 0) & (risen[a + 1 :] >= 0)) + a
        if not len(crossings):
            return rough.straight
        i = int(crossings[np.argmin(np.abs(crossings - rough.straight))])
        if abs(i - rough.straight) > TOE_REACH * PER_STRIDE:
            return rough.straight
        return i + float(risen[i] / (risen[i] - risen[i + 1]))


def is_shaky(curves: Curves) -> bool:
    """Whether the hips' height in the picture is more camera than runner: less than half of it is bounce."""
    angle = 4 * np.pi * curves.phase[:, None] * np.arange(1, 4)
    waves = np.hstack([np.cos(angle), np.sin(angle)])
    rise = curves.rise - curves.rise.mean()
    bounce = waves @ np.linalg.lstsq(waves, rise, rcond=None)[0]
    return float(np.var(rise - bounce)) > float(np.var(bounce))
