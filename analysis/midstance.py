"""The instant of midstance: greatest flexion of the stance knee, told by more than its peak if that is poor.

Joint centres show the peak itself. A pose model bends the knee of a leg that hides behind the other one where
it likes, by up to 40 ms to either side; what it then still shows well is the middle of the whole hump of
flexion, how long the leg is, and how high the hips are. All of them are asked, and how far the peak is
believed follows from how well it agrees with them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.curves import PER_STRIDE
from analysis.model import FloatArray, Side

#: A hump is cut this far below its top (flexion: degrees; hip–ankle distance: leg lengths).
BENT_DEPTH, SHORT_DEPTH = 10.0, 0.01
#: The knee is bent most this many strides before the middle of its hump; median over six runners (the leg's
#: hump has its middle where the knee is bent most).
BENT_LAG = 0.005
#: Half of the window in which a hump's top is looked for, and the half of its width at most, strides.
TOP_REACH, HUMP_REACH = 0.09, 0.16
#: How much the four witnesses count: hump of the knee's flexion (which is the definition), of the leg's
#: length, the hips' lowest point, the share of the stance.
WEIGHTS = (2.0, 1.0, 1.0, 0.5)
#: A witness further than this from the middle of all, strides, is not believed.
WITNESS_REACH = 0.08
#: Up to this scatter and bias against the witnesses, strides, the knee's peak alone tells the midstance.
SCATTER, BIAS = 0.013, 0.03


@dataclass(frozen=True, slots=True)
class Witnesses:
    """Of every stance of one leg, dense indices, NaN where one is silent: ``bent`` (n,) the knee's peak,
    ``others`` (n, 4) in the order of :data:`WEIGHTS`.
    """

    bent: FloatArray
    others: FloatArray


def hump(y: FloatArray, centre: float, depth: float) -> float:
    """Middle between the two places where ``y`` has fallen by ``depth`` from its top near ``centre``.

    Dense indices, between samples; NaN where one flank is not there.
    """
    reach, width = round(TOP_REACH * PER_STRIDE), round(HUMP_REACH * PER_STRIDE)
    a, b = max(round(centre) - reach, 0), min(round(centre) + reach, len(y) - 1)
    if b - a < 3:
        return float("nan")
    top = a + int(np.argmax(y[a : b + 1]))
    level = float(y[top]) - depth
    before = np.flatnonzero(y[max(top - width, 0) : top] <= level)
    after = np.flatnonzero(y[top : top + width] <= level)
    if not len(before) or not len(after):
        return float("nan")
    i, j = max(top - width, 0) + int(before[-1]), top + int(after[0])
    left = i + (level - y[i]) / (y[i + 1] - y[i])
    right = j - (level - y[j]) / (y[j - 1] - y[j])
    return float((left + right) / 2)


def settle(others: FloatArray, fallback: FloatArray) -> FloatArray:
    """Weighted mean of the witnesses that agree, (n,) dense indices; ``fallback`` (n,) where all fail."""
    known = np.isfinite(others)
    middle = np.array(
        [
            float(np.median(row[k])) if k.any() else f
            for row, k, f in zip(others, known, fallback, strict=True)
        ]
    )
    near = known & (np.abs(others - middle[:, None]) <= WITNESS_REACH * PER_STRIDE)
    weights = np.where(near, np.array(WEIGHTS), 0.0)
    total = weights.sum(axis=1)
    mean = np.where(near, weights * others, 0.0).sum(axis=1) / np.maximum(total, 1e-9)
    return np.asarray(np.where(total > 0, mean, middle), dtype=np.float64)


def _agreement(gap: FloatArray) -> tuple[float, float, float]:
    """Bias and scatter of the knee's peak against the others, strides, and how far it is believed, 0 to 1."""
    known = gap[np.isfinite(gap)]
    if not len(known):
        return 0.0, 0.0, 0.0
    bias = float(np.median(known))
    scatter = 1.4826 * float(np.median(np.abs(known - bias)))
    belief = min(1.0, (SCATTER / max(scatter, 1e-9)) ** 2) / (1 + (bias / BIAS) ** 6)
    return bias, scatter, belief


def fuse(
    legs: dict[Side, Witnesses], fallback: dict[Side, FloatArray], phase: FloatArray, most: float = 1.0
) -> dict[Side, FloatArray]:
    """Midstances of both legs, dense indices; the knee's peak is believed up to ``most`` (0 to 1).

    The peak of the knee rules alone while it agrees with the others from step to step and sits where they
    do, as joint centres' does. As it scatters or sits away from them, in either leg, its weight falls in
    both; and then the legs' midstances are also drawn to lie half a stride apart, because what a pose model
    makes of the near and of the far leg errs to opposite sides.
    """
    settled = {side: settle(w.others, fallback[side]) for side, w in legs.items()}
    agreement = {
        side: _agreement((w.bent - settled[side]) / PER_STRIDE) for side, w in legs.items() if len(w.bent)
    }
    belief = min([most, *(a[2] for a in agreement.values())])
    found = {}
    for side, w in legs.items():
        if side not in agreement:
            found[side] = settled[side]
            continue
        bias, scatter, _ = agreement[side]
        gap = (w.bent - settled[side]) / PER_STRIDE
        strange = ~np.isfinite(gap) | (np.abs(gap - bias) > 5 * max(scatter, 0.5 * SCATTER))
        found[side] = settled[side] + belief * np.where(strange, bias, gap) * PER_STRIDE
    apart = _apart(found, phase) * (1 - belief) * PER_STRIDE / 2
    signs: tuple[tuple[Side, float], ...] = (("left", -1.0), ("right", 1.0))
    return {
        side: np.asarray(found[side] + sign * apart, dtype=np.float64)
        for side, sign in signs
        if side in found
    }


def _apart(found: dict[Side, FloatArray], phase: FloatArray) -> float:
    """By how many strides the left midstance comes later than half a stride after the right one."""
    if not all(len(found.get(side, ())) for side in ("left", "right")):
        return 0.0
    turns = {
        side: np.mean(np.exp(2j * np.pi * np.interp(at, np.arange(len(phase)), phase)))
        for side, at in found.items()
    }
    return float(np.angle(-turns["left"] * np.conj(turns["right"])) / (2 * np.pi))
