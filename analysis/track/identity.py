"""Which leg is left: one decision for the whole track, not frame by frame.

In a side view the pose model often swaps the legs while they pass each other, sometimes for many frames.
Seen from the other ankle, each ankle of a walker or runner goes round an ellipse, always the same way: back
while low (stance), forward while high (swing). So the two ankles give a phase that only ever advances, and
exchanging the legs adds half a turn to it. A hidden phase is followed through the clip by dynamic programming
(Viterbi over phase and "swapped or not"): it advances at the local stride rate, and each frame agrees with
the ankles as seen or with the ankles exchanged. Being swapped has a small price, since the model is right
more often than not; that also names the legs as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.model import INDEX, FloatArray

_PAIRS = tuple(
    (INDEX[f"left_{p}"], INDEX[f"right_{p}"]) for p in ("hip", "knee", "ankle", "heel", "foot_index")
)
_BINS = 72
#: The hidden phase may step back by this many bins of 5 degrees, to make up for noise.
_BACK = 4
_SWAPPED_PRICE = 0.08
_CHANGE_PRICE = 0.5
_PHASE_WEIGHT = 3.0
_NEW_START_S = 0.4
#: The local stride rate is a median over this long on either side.
_RATE_S = 0.5


def facing_direction(xy: FloatArray) -> int:
    """+1 when the runner faces image right, else -1: toes lie before heels, the nose before the ears, and
    knees bend backwards only.
    """
    votes = 0.0
    for side in ("left", "right"):
        hip, knee, ankle = (xy[:, INDEX[f"{side}_{joint}"]] for joint in ("hip", "knee", "ankle"))
        thigh, shank = knee - hip, ankle - knee
        bend = thigh[:, 0] * shank[:, 1] - thigh[:, 1] * shank[:, 0]
        if np.isfinite(bend).any():
            votes += float(np.nanmean(np.sign(bend)))
        foot = xy[:, INDEX[f"{side}_foot_index"], 0] - xy[:, INDEX[f"{side}_heel"], 0]
        head = xy[:, INDEX["nose"], 0] - xy[:, INDEX[f"{side}_ear"], 0]
        for part in (foot, head):
            known = part[np.isfinite(part)]
            if known.size:
                votes += float(np.mean(np.sign(known)))
    return 1 if votes >= 0 else -1


def exchange_legs(values: FloatArray, where: NDArray[np.bool_]) -> FloatArray:
    """``values`` (n, 33, ...) with left and right leg exchanged in the rows ``where``."""
    out = values.copy()
    for left, right in _PAIRS:
        out[where, left], out[where, right] = values[where, right], values[where, left]
    return out


@dataclass(frozen=True, slots=True)
class LegPath:
    """``swapped`` (n,) true where left and right must be exchanged; ``turns`` (n,) how many strides the legs
    have gone since their part began, NaN where no ankles are known; ``part`` (n,) counts up after
    every gap that the turns cannot be carried across (-1 where unknown).
    """

    swapped: NDArray[np.bool_]
    turns: FloatArray
    part: NDArray[np.int64]


def follow_legs(xy: FloatArray, t: FloatArray) -> LegPath:
    """Name the legs of ``xy`` (n, 33, 2) and follow their phase; see the module's text."""
    swapped, turns = np.zeros(len(t), np.bool_), np.full(len(t), np.nan)
    part = np.full(len(t), -1)
    turning = turning_ankles(xy, facing_direction(xy))
    rows = np.flatnonzero(np.isfinite(turning))
    breaks = np.flatnonzero(np.diff(t[rows]) > _NEW_START_S) + 1
    for number, piece in enumerate(np.split(rows, breaks)):
        if len(piece) >= 5:
            swapped[piece], turns[piece] = _follow(turning[piece], t[piece])
            part[piece] = number
    return LegPath(swapped, turns, part)


def turning_ankles(xy: FloatArray, direction: int) -> NDArray[np.complex128]:
    """(n,) left ankle seen from the right one on a unit circle: real forward, imaginary down; NaN unknown."""
    apart = (xy[:, INDEX["left_ankle"]] - xy[:, INDEX["right_ankle"]]) * (direction, 1.0)
    known = apart[np.isfinite(apart).all(axis=1)]
    if not len(known):
        return np.full(len(xy), np.nan + 0j)
    forward, down = np.sqrt(2.0 * np.mean(known**2, axis=0))
    # A walker lifts the foot little: noise must not fill the circle's height.
    down = max(float(down), 0.3 * float(forward), 1e-9)
    return np.asarray(apart[:, 0] / max(float(forward), 1e-9) + 1j * apart[:, 1] / down)


def _rate(turning: NDArray[np.complex128], t: FloatArray) -> FloatArray:
    """(n - 1,) how fast the phase advances, rad per s: a running median that swaps cannot disturb."""
    half = np.angle((turning[1:] * np.conj(turning[:-1])) ** 2) / 2.0
    raw = half / np.diff(t)
    middle = (t[1:] + t[:-1]) / 2.0
    near = [np.abs(middle - m) <= _RATE_S for m in middle]
    return np.maximum(np.array([np.median(raw[k]) for k in near]), 0.0)


def _follow(turning: NDArray[np.complex128], t: FloatArray) -> tuple[NDArray[np.bool_], FloatArray]:
    """Viterbi over (swapped, phase): swapped (n,), and strides gone (n,) by the hidden phase."""
    n, step = len(turning), 2 * np.pi / _BINS
    grid = np.arange(_BINS) * step
    fit = _PHASE_WEIGHT * np.real(turning[:, None] * np.exp(-1j * grid)[None])
    fit = np.clip(fit, -1.5 * _PHASE_WEIGHT, 1.5 * _PHASE_WEIGHT)
    seen = np.stack([-fit, fit + _SWAPPED_PRICE], axis=1)  # (n, swapped, bin)
    moves = _rate(turning, t) * np.diff(t)
    score = seen[0]
    back = np.zeros((n, 2, _BINS), np.int64)
    for i in range(1, n):
        moved, came = _advance(score, moves[i - 1], step)
        other = moved[::-1] + _CHANGE_PRICE
        switch = other < moved
        source = np.where(switch, np.arange(2)[::-1, None], np.arange(2)[:, None])
        back[i] = source * _BINS + np.where(switch, came[::-1], came)
        score = np.minimum(moved, other) + seen[i]
    best = int(score.argmin())
    path = np.zeros(n, np.int64)
    for i in range(n - 1, -1, -1):
        path[i] = best
        best = int(back[i].ravel()[best])
    bins = path % _BINS
    # A step goes from a little back to half a turn ahead, so the difference modulo a turn tells it.
    gone = (np.diff(bins) + _BACK) % _BINS - _BACK
    return path >= _BINS, (bins[0] + np.concatenate([[0], np.cumsum(gone)])) / _BINS


def _advance(score: FloatArray, move: float, step: float) -> tuple[FloatArray, NDArray[np.int64]]:
    """Best score (2, bins) after the phase moved on by about ``move`` rad, and the bin each came from."""
    spread = 0.4 * move + 0.12
    first = int(np.floor((move - 2.5 * spread) / step))
    last = int(np.ceil((move + 2.5 * spread) / step))
    shifts = np.arange(max(first, -_BACK), min(last, _BINS // 2) + 1)
    prices = 0.5 * ((shifts * step - move) / spread) ** 2
    sources = (np.arange(_BINS)[None] - shifts[:, None]) % _BINS
    choices = score[:, sources].transpose(1, 0, 2) + prices[:, None, None]
    pick = choices.argmin(axis=0)
    came = (np.arange(_BINS)[None] - shifts[pick]) % _BINS
    return np.take_along_axis(choices, pick[None], axis=0)[0], came
