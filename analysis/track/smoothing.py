"""A filter without lag for many tracks at once: a local quadratic fit to both sides of each frame."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from analysis.model import FloatArray

#: A gap this long is filled; a longer one stays empty.
LONGEST_FILL_S = 0.14
#: Rows that are fitted at once.
_AT_ONCE = 256


def smooth_tracks(
    tracks: FloatArray, t: FloatArray, half_s: float, floor: float, neighbours: int
) -> FloatArray:
    """``tracks`` (n, k, 2) smoothed with tricube weights of half width ``half_s`` and one robust pass.

    At least ``neighbours`` known frames on either side take part; ``neighbours`` 1 keeps a lone known point
    where it is. A point further than ``floor`` and three robust standard deviations from its first fit
    counts little in the second. Gaps up to ``LONGEST_FILL_S`` are bridged; longer ones and what lies outside
    the first and last known frame stay NaN.
    """
    known = np.isfinite(tracks).all(axis=2)
    step = float(np.median(np.diff(t)))
    half = max(half_s, (neighbours + 0.6) * step)
    window = _known_window(known.any(axis=1), int(np.ceil((half + LONGEST_FILL_S) / step)))
    values = np.where(known[..., None], tracks, 0.0)
    fit = _fit(values, known.astype(np.float64), t, window, half, 2 * neighbours + 1)
    miss = np.where(known, np.linalg.norm(tracks - fit, axis=2), np.nan)
    limit = np.empty(tracks.shape[1])
    for k in range(tracks.shape[1]):
        column = miss[known[:, k], k]
        limit[k] = max(3.0 * 1.48 * float(np.median(column)) if column.size else 0.0, floor)
    belief = np.where(known, 1.0 / (1.0 + (np.nan_to_num(miss) / limit) ** 4), 0.0)
    fit = _fit(values, belief, t, window, half, 2 * neighbours + 1)
    for k in range(tracks.shape[1]):
        fit[_beyond(t, known[:, k]), k] = np.nan
    return fit


def spikes(tracks: FloatArray, reach: int, floor: float) -> NDArray[np.bool_]:
    """(n, k) true where a point of ``tracks`` (n, k, 2) leaves the median of its neighbours and comes back.

    ``reach`` frames on either side are its neighbours. A spike is further away than ``floor`` and than four
    times what is usual for its track.
    """
    window = _window(len(tracks), reach)
    window[:, reach] = -1  # a point is no neighbour of itself
    near = np.where((window >= 0)[..., None, None], tracks[window], np.nan)
    counted = np.isfinite(near[..., 0]).sum(axis=1)
    # Median with what is unknown sorted to the end, which numpy does without a warning.
    ordered = np.sort(near, axis=1)
    middle = np.maximum((counted - 1) // 2, 0)[:, None, :, None]
    median = np.take_along_axis(ordered, np.broadcast_to(middle, (*middle.shape[:3], 2)), axis=1)[:, 0]
    away = np.linalg.norm(tracks - median, axis=2)
    usual = np.array([np.median(c[np.isfinite(c)]) if np.isfinite(c).any() else 0.0 for c in away.T])
    return np.asarray((away > np.maximum(floor, 4.0 * usual)) & (counted >= reach))


def _window(n: int, reach: int) -> NDArray[np.int64]:
    """(n, 2 reach + 1) neighbour rows of every row; -1 outside."""
    rows = np.arange(n)[:, None] + np.arange(-reach, reach + 1)[None]
    return np.where((rows >= 0) & (rows < n), rows, -1)


def _known_window(known: NDArray[np.bool_], reach: int) -> NDArray[np.int64]:
    """(n, …) known rows at most ``reach`` rows from every row; -1 for none.

    Of a high frame rate most rows are passed over: they are no neighbours, and cost neither time nor memory.
    """
    rows = np.flatnonzero(known)
    if rows.size < 2:
        return np.where(known[_window(len(known), reach)], _window(len(known), reach), -1)
    places = min(reach, reach // int(np.diff(rows).min()) + 1)
    near = np.searchsorted(rows, np.arange(len(known)))[:, None] + np.arange(-places, places + 1)[None]
    window = np.where((near >= 0) & (near < rows.size), rows[np.clip(near, 0, rows.size - 1)], -1)
    far = np.abs(window - np.arange(len(known))[:, None]) > reach
    return np.where(far, -1, window)


def _fit(
    values: FloatArray, belief: FloatArray, t: FloatArray, window: NDArray[np.int64], half: float, least: int
) -> FloatArray:
    """The fit at every row, some rows at a time: a window of all at once would take 150 MB of a minute."""
    out = np.empty_like(values)
    for first in range(0, len(t), _AT_ONCE):
        rows = slice(first, first + _AT_ONCE)
        out[rows] = _fit_at(t[rows], values, belief, t, window[rows], half, least)
    return out


def _fit_at(
    at: FloatArray, values: FloatArray, belief: FloatArray, t: FloatArray, window: NDArray[np.int64],
    half: float, least: int,
) -> FloatArray:  # fmt: skip
    inside = window >= 0
    apart = np.where(inside, t[window] - at[:, None], np.inf)
    near = np.where(inside[..., None], belief[window], 0.0)  # (n, window, k)
    # The narrow window where it holds enough known points, else just wide enough to hold them.
    distance = np.where(near > 0, np.abs(apart)[..., None], np.inf)
    enough = np.partition(distance, min(least, distance.shape[1]) - 1, axis=1)[:, least - 1]
    reach = np.maximum(half, np.where(np.isfinite(enough), enough * 1.3, half))  # (n, k)
    u = np.where(inside, apart, 0.0)[..., None] / reach[:, None, :]
    weight = near * np.clip(1.0 - np.abs(u) ** 3, 0.0, None) ** 3
    design = np.stack([np.ones_like(u), u, u * u], axis=-1)  # (n, window, k, 3)
    weighted = weight[..., None] * design
    normal = np.einsum("nwki,nwkj->nkij", weighted, design)
    normal += np.diag([1e-9, 1e-9, 1e-4])
    known = np.where(inside[..., None, None], values[window], 0.0)
    right = np.einsum("nwki,nwkd->nkid", weighted, known)
    return np.asarray(np.linalg.solve(normal, right)[:, :, 0])


def _beyond(t: FloatArray, known: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """(n,) true in gaps that are too long, before the first and after the last known frame."""
    seen = t[known]
    if len(seen) < 3:
        return np.ones(len(t), np.bool_)
    after = np.clip(np.searchsorted(seen, t), 0, len(seen) - 1)
    before = np.clip(np.searchsorted(seen, t, side="right") - 1, 0, len(seen) - 1)
    return np.asarray((t < seen[0]) | (t > seen[-1]) | (seen[after] - seen[before] > LONGEST_FILL_S + 1e-9))
