"""How long before the head is lowest the stance leg is shortest, where its bend cannot be seen.

The leg is shortest when the hip sinks as fast towards the ankle as its forward path takes it away. Were the
ankle still on its place, the bounce of head and shoulders and the hip's passing over the foot would tell that
instant exactly: the further the hip is in front, the earlier it comes. But as the heel rises the leg goes on
shortening, and the instant draws back towards the lowest point. How fast ankle and heel rise against the
arc that the hip falls along says how much of the way to go. (Constants: 103 drawn runners, six recorded ones
painted level and tilted; docs/method.md tells how they fared on others.)
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.curves import PER_STRIDE, Curves
from analysis.model import FloatArray, Side
from analysis.peaks import low_pass, peak

#: Harmonics of the stride that carry the hip's path over the foot, and the rising of the heel.
PATH_HARMONIC, RISE_HARMONIC = 4.0, 3.0
#: The heel's rise is read this many strides after the leg over a still ankle were shortest.
RISE_LATER = 0.03
#: Share of the way from the lowest point to that instant: this, less so much per unit of the heel's rise
#: against the fall of the hip's arc; within these ends.
SHARE, SHARE_PER_RISE, SHARE_ENDS = 1.4, 0.6, (0.4, 1.0)
#: Below this product of offset and speed over the ankle (leg lengths squared per stride) there is no arc.
LEAST_ARC = 0.03


@dataclass(frozen=True, slots=True)
class Passing:
    """One stance: dense index at which the leg over a still ankle is shortest; there the hip's place ahead of
    the ankle (leg lengths) and its speed (per stride), its height, and how fast ankle and heel then rise.
    """

    shortest: float
    ahead: float
    speed: float
    height: float
    rising: float


class Passings:
    """The hips of one runner passing over their feet; ``tilt_deg``: the picture's roll towards the front."""

    def __init__(self, curves: Curves, head: FloatArray, tilt_deg: float = 0.0) -> None:
        """``head`` (m,) height of head and shoulders in the picture, leg lengths."""
        self._head = head
        self._ahead: dict[Side, FloatArray] = {}
        self._height: dict[Side, FloatArray] = {}
        self._rising: dict[Side, FloatArray] = {}
        cosine, sine = float(np.cos(np.radians(tilt_deg))), float(np.sin(np.radians(tilt_deg)))
        sides: tuple[Side, Side] = ("left", "right")
        for side in sides:
            ahead = curves.forward[f"{side}_hip"] - curves.forward[f"{side}_ankle"]
            height = curves.up[f"{side}_hip"] - curves.up[f"{side}_ankle"]
            self._ahead[side] = low_pass(ahead * cosine - height * sine, PATH_HARMONIC)
            self._height[side] = ahead * sine + height * cosine
            names = [name for joint in ("ankle", "heel") if curves.has(name := f"{side}_{joint}")]
            feet = [curves.forward[name] * sine + curves.up[name] * cosine for name in names]
            path = low_pass(np.mean(feet, axis=0) + curves.rise, RISE_HARMONIC)
            self._rising[side] = np.gradient(path) * PER_STRIDE

    def over(self, side: Side, index: int) -> Passing | None:
        """The stance whose hip passes over the ankle at dense ``index``; None where no leg is shortest."""
        ahead, rising = self._ahead[side], self._rising[side]
        height = self._height[side][index] + self._head - self._head[index]
        found = peak(-np.hypot(ahead, height), index - 0.15 * PER_STRIDE, index + 0.20 * PER_STRIDE)
        if found is None:
            return None
        at = round(found)
        later = min(at + round(RISE_LATER * PER_STRIDE), len(rising) - 1)
        speed = float(np.gradient(ahead)[at]) * PER_STRIDE
        return Passing(found, float(ahead[at]), speed, float(height[at]), float(rising[later]))


def share_of_way(passings: list[Passing]) -> float:
    """How much of the way from the lowest point to the shortest leg over a still ankle, medians of a clip."""
    if not passings:
        return 0.0
    ahead, speed, height, rising = (
        float(np.median([getattr(p, name) for p in passings]))
        for name in ("ahead", "speed", "height", "rising")
    )
    against_arc = rising * height / max(ahead * speed, LEAST_ARC)
    return float(np.clip(SHARE - SHARE_PER_RISE * against_arc, *SHARE_ENDS))
