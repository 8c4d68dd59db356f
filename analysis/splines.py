"""Natural cubic smoothing splines through one set of instants: how stiff, and the curve itself.

A smoothing spline minimises the squared misses plus a weight times the integral of its squared second
derivative. scipy's ``make_smoothing_spline`` gives the same curve, but chooses the weight by generalised
cross-validation, anew for each channel, and takes twenty times as long; here the choice is by likelihood, and
what depends on the instants alone is computed once for all channels of a clip. scipy solves the bands and
evaluates the curve.
"""

from __future__ import annotations

from collections.abc import Callable

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


def smoothing_spline(x: FloatArray, y: FloatArray, weight: float) -> Callable[[FloatArray], FloatArray]:
    """The natural cubic smoothing spline of ``y`` (n,) with the penalty's ``weight``; ``x`` (n,) rises."""
    from scipy.interpolate import CubicSpline

    bending = Bending(x)
    smooth = y - weight * bending.spread(bending.bends(y, weight))
    curve: Callable[[FloatArray], FloatArray] = CubicSpline(x, smooth, bc_type="natural")
    return curve


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
