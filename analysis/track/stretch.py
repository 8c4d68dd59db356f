"""The best continuous stretch of a clip: no cut, no freeze, the whole runner, one pace."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from analysis.demands import VERDICT, Demands
from analysis.model import INDEX, FloatArray, Keypoints, PoseFrames
from analysis.track.identity import LegPath
from analysis.track.view import cut_off

#: A gap or a freeze longer than this ends a stretch.
LONGEST_GAP_S = 0.35
#: The stride rate within a stretch stays within this factor of one value: beyond it the clip was paused,
#: sped up or slowed down, or the runner stood.
_PACE = 1.45
#: The pace is measured over this share of a stride, and a lapse this short is bridged.
_PACE_STRIDES, _LAPSE_STRIDES = 0.5, 0.3


def best_stretch(keypoints: Keypoints, frames: PoseFrames | None = None, demands: Demands = VERDICT) -> slice:
    """Rows of the longest stretch without cut, freeze or loss of the runner. Empty if there is none."""
    good = np.isfinite(keypoints.xy[:, INDEX["left_hip"], 0]) & ~cut_off(keypoints, demands)
    rows = np.flatnonzero(good)
    if not len(rows):
        return slice(0, 0)
    apart = np.diff(keypoints.t[rows]) > LONGEST_GAP_S
    if frames is not None and frames.scene is not None:
        apart |= np.diff(frames.scene[rows]) != 0
    parts = np.split(rows, np.flatnonzero(apart) + 1)
    best = max(parts, key=len)
    return slice(int(best[0]), int(best[-1]) + 1)


def steady_part(t: FloatArray, path: LegPath) -> slice:
    """Rows of the part with the most strides at one pace; all rows where nobody strides."""
    known = np.flatnonzero(np.isfinite(path.turns) & (path.part == _main_part(path)))
    everything = slice(0, len(t))
    if len(known) < 8 or path.turns[known[-1]] - path.turns[known[0]] < 1.0:
        return everything
    times, turns = t[known], path.turns[known]
    rate = _pace(times, turns)
    moving = rate[rate > 0]
    if not len(moving):
        return everything
    best, most = (0, len(known)), -1.0
    for reference in np.quantile(moving, np.linspace(0.05, 0.95, 19)):
        steady = (rate > reference / _PACE) & (rate < reference * _PACE)
        for first, last in _runs(steady, times, _LAPSE_STRIDES / float(reference)):
            if turns[last] - turns[first] > most:
                best, most = (first, last), float(turns[last] - turns[first])
    return slice(int(known[best[0]]), int(known[min(best[1], len(known) - 1)]) + 1)


def _main_part(path: LegPath) -> int:
    parts = path.part[path.part >= 0]
    return int(np.bincount(parts).argmax()) if len(parts) else -1


def _pace(times: FloatArray, turns: FloatArray) -> FloatArray:
    """(n,) strides per s: how far the legs went around each frame over how long."""
    rising = np.maximum.accumulate(turns) + 1e-9 * np.arange(len(turns))
    low = np.interp(turns - _PACE_STRIDES / 2, rising, times)
    high = np.interp(turns + _PACE_STRIDES / 2, rising, times)
    gone = np.interp(high, times, turns) - np.interp(low, times, turns)
    return np.asarray(gone / np.maximum(high - low, 1e-6))


def _runs(where: NDArray[np.bool_], times: FloatArray, lapse_s: float) -> list[tuple[int, int]]:
    """First and last index of the runs of true; false for no longer than ``lapse_s`` does not end a run."""
    rows = np.flatnonzero(where)
    if not len(rows):
        return []
    parts = np.split(rows, np.flatnonzero((np.diff(times[rows]) > lapse_s) & (np.diff(rows) > 1)) + 1)
    return [(int(part[0]), int(part[-1])) for part in parts]
