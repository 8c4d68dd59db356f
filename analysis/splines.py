"""Splines: smoothing ones and how stiff they must be, monotone ones, and the basis of any.

A smoothing spline minimises the squared misses plus a weight times the integral of its squared second
derivative. What depends on the instants alone is computed once for all channels of a clip. (Importing
scipy.interpolate alone takes longer than smoothing a clip.)
"""

from __future__ import annotations

import numpy as np
from scipy.linalg import solveh_banded

from analysis.model import FloatArray


class Bending:
    """The two band matrices of Green & Silverman 1994, section 2.1, for rising instants ``x`` (n,).

    The penalty of values g is g' Q R^-1 Q' g: Q takes second differences, R couples neighbouring bends.
    """

    def __init__(self, x: FloatArray) -> None:
        self.x = x
        gaps = np.diff(x)
        self._before, self._after = 1 / gaps[:-1], 1 / gaps[1:]
        self._at = -self._before - self._after
        #: R as LAPACK wants the upper half of a symmetric band matrix: outer diagonals first.
        self._coupling = np.zeros((3, len(x) - 2))
        self._coupling[2] = (gaps[:-1] + gaps[1:]) / 3
        self._coupling[1, 1:] = gaps[1:-1] / 6

    def second_differences(self, y: FloatArray) -> FloatArray:
        """Q'y (n - 2, …)."""
        shape = (-1,) + (1,) * (y.ndim - 1)
        before, at, after = (v.reshape(shape) for v in (self._before, self._at, self._after))
        return np.asarray(before * y[:-2] + at * y[1:-1] + after * y[2:], dtype=np.float64)

    def spread(self, bends: FloatArray) -> FloatArray:
        """Q bends (n,)."""
        out = np.zeros(len(self.x))
        out[:-2] += self._before * bends
        out[1:-1] += self._at * bends
        out[2:] += self._after * bends
        return out

    def penalty(self) -> FloatArray:
        """Q R^-1 Q' (n, n)."""
        differences = self.second_differences(np.eye(len(self.x)))
        bent = solveh_banded(self._coupling[1:], differences)
        return np.asarray(differences.T @ bent, dtype=np.float64)

    def bends(self, y: FloatArray, weight: float) -> FloatArray:
        """Second derivatives (n - 2,) of the smoothing spline at the inner instants (Reinsch 1967)."""
        a, b, c = self._before, self._at, self._after
        system = self._coupling.copy()
        system[2] += weight * (a**2 + b**2 + c**2)
        system[1, 1:] += weight * (b[:-1] * a[1:] + c[:-1] * b[1:])
        system[0, 2:] += weight * c[:-2] * a[2:]
        return np.asarray(solveh_banded(system, self.second_differences(y)), dtype=np.float64)


class Spline:
    """The natural cubic smoothing spline of ``y`` (n,) with the penalty's ``weight``; ``x`` (n,) rises."""

    def __init__(self, x: FloatArray, y: FloatArray, weight: float) -> None:
        bending = Bending(x)
        bends = bending.bends(y, weight)
        self._x, self._y = x, y - weight * bending.spread(bends)
        self._bends = np.concatenate([[0.0], bends, [0.0]])

    def __call__(self, x: FloatArray) -> FloatArray:
        """Its values at ``x``, which lies within the instants it was made from."""
        k = np.clip(np.searchsorted(self._x, x, side="right") - 1, 0, len(self._x) - 2)
        gap, left, right = self._x[k + 1] - self._x[k], x - self._x[k], self._x[k + 1] - x
        straight = (left * self._y[k + 1] + right * self._y[k]) / gap
        bend = (1 + left / gap) * self._bends[k + 1] + (1 + right / gap) * self._bends[k]
        return np.asarray(straight - left * right * bend / 6, dtype=np.float64)


class Stiffness:
    """How stiff a smoothing spline must be: generalised maximum likelihood (Wahba 1985, Ann Stat 13:1378).

    The eigenvectors of the penalty on one set of instants are found once and serve every channel.
    """

    def __init__(self, x: FloatArray) -> None:
        penalty = Bending(x).penalty()
        values, vectors = np.linalg.eigh((penalty + penalty.T) / 2)
        # rounding may leave the smoothest of them at or below zero
        self.rough, self.basis = np.maximum(values[2:], 1e-12 * values[-1]), vectors[:, 2:]

    def choose(self, y: FloatArray) -> float:
        """The penalty's weight under which ``y`` (n,) is most likely."""
        power = (self.basis.T @ y) ** 2
        weights = np.geomspace(1e-4 / self.rough[-1], 1e4 / self.rough[0], 40)
        share = weights[:, None] * self.rough / (1 + weights[:, None] * self.rough)
        misses = np.maximum((power * share).sum(axis=1), 1e-300)
        scores = len(power) * np.log(misses) - np.log(share).sum(axis=1)
        return float(weights[int(np.argmin(scores))])


def monotone(x: FloatArray, y: FloatArray, at: FloatArray) -> FloatArray:
    """Cubic curve through ``y`` (n,) at rising ``x``, never beyond its neighbours (Fritsch & Butland 1984).

    ``at`` lies within ``x``.
    """
    gaps = np.diff(x)
    slopes = np.diff(y) / gaps
    if len(x) == 2:
        return np.asarray(y[0] + slopes[0] * (at - x[0]), dtype=np.float64)
    before, after = slopes[:-1], slopes[1:]
    first, second = 2 * gaps[1:] + gaps[:-1], gaps[1:] + 2 * gaps[:-1]
    turns = before * after <= 0
    with np.errstate(divide="ignore", invalid="ignore"):
        inner = np.where(turns, 0.0, (first + second) / (first / before + second / after))
    ends = (_end_slope(gaps, slopes), _end_slope(gaps[::-1], slopes[::-1]))
    tangent = np.concatenate([ends[:1], inner, ends[1:]])
    k = np.clip(np.searchsorted(x, at, side="right") - 1, 0, len(gaps) - 1)
    u = (at - x[k]) / gaps[k]
    rise = u * u * (3 - 2 * u)
    lead, lag = u * (1 - u) ** 2, u * u * (1 - u)
    return np.asarray(
        y[k] + rise * (y[k + 1] - y[k]) + gaps[k] * (lead * tangent[k] - lag * tangent[k + 1]),
        dtype=np.float64,
    )


def _end_slope(gaps: FloatArray, slopes: FloatArray) -> float:
    """Of the parabola through three points at their end, held back where it would overshoot."""
    slope = ((2 * gaps[0] + gaps[1]) * slopes[0] - gaps[0] * slopes[1]) / (gaps[0] + gaps[1])
    if np.sign(slope) != np.sign(slopes[0]):
        return 0.0
    if np.sign(slopes[0]) != np.sign(slopes[1]) and abs(slope) > 3 * abs(slopes[0]):
        return float(3 * slopes[0])
    return float(slope)


def basis(x: FloatArray, knots: FloatArray, degree: int) -> FloatArray:
    """(n, knots + degree - 1) the B-splines of that degree at ``x`` within the rising ``knots`` (de Boor)."""
    padded = np.concatenate([np.full(degree, knots[0]), knots, np.full(degree, knots[-1])])
    inside = np.clip(np.searchsorted(knots, x, side="right") - 1, 0, len(knots) - 2) + degree
    out = (np.arange(len(padded) - 1) == inside[:, None]).astype(np.float64)
    for order in range(1, degree + 1):
        spans = padded[order:] - padded[:-order]
        share = (x[:, None] - padded[None, :-order]) / np.where(spans > 0, spans, 1.0)
        share = np.where(spans > 0, share, 0.0)
        rest = np.where(spans > 0, 1.0 - share, 0.0)
        out = share[:, :-1] * out[:, :-1] + rest[:, 1:] * out[:, 1:]
    return np.asarray(out, dtype=np.float64)
