"""Splines: the smoothing curve, its limits and its stiffness; monotone curves; the basis."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.interpolate import BSpline, PchipInterpolator, make_smoothing_spline

from analysis.splines import Bending, Spline, Stiffness, basis, monotone


def uneven(seed: int, count: int = 60) -> tuple[np.ndarray, np.ndarray]:
    """Rising instants at uneven distances and noisy values at them."""
    random = np.random.default_rng(seed)
    x = np.cumsum(random.uniform(0.5, 1.5, count)) / 10
    return x, np.sin(x) + random.normal(0, 0.1, count)


@given(seed=st.integers(0, 1000), power=st.floats(-6, 2))
def test_it_is_the_smoothing_spline_of_scipy(seed: int, power: float) -> None:
    """Values agree with scipy's spline of the same penalty at and between the instants."""
    x, y = uneven(seed)
    between = np.linspace(x[0], x[-1], 500)
    expected = make_smoothing_spline(x, y, lam=10.0**power)(between)
    assert Spline(x, y, 10.0**power)(between) == pytest.approx(expected, abs=1e-6)


def test_without_a_penalty_it_goes_through_every_value() -> None:
    """A weight of nothing leaves no miss."""
    x, y = uneven(1)
    assert Spline(x, y, 0.0)(x) == pytest.approx(y)


def test_a_straight_line_is_not_bent_by_any_penalty() -> None:
    """The penalty asks nothing of values on a line."""
    x, _ = uneven(2)
    assert Spline(x, 3 * x - 1, 1e3)(x) == pytest.approx(3 * x - 1)
    assert Bending(x).penalty() @ (3 * x - 1) == pytest.approx(0.0, abs=1e-6)


def test_noise_alone_asks_for_a_stiffer_spline_than_a_wave() -> None:
    """The likeliest weight is larger where nothing but noise is left."""
    x, wave = uneven(3)
    noise = np.random.default_rng(4).normal(0, 0.1, len(x))
    stiffness = Stiffness(x)
    assert stiffness.choose(noise) > 10 * stiffness.choose(wave)


@given(seed=st.integers(0, 1000), count=st.integers(2, 12))
def test_monotone_curves_are_those_of_scipy(seed: int, count: int) -> None:
    """Values agree with scipy's monotone cubic, flat parts and turning points included."""
    x, y = uneven(seed, count)
    y = np.round(y, 1)
    between = np.linspace(x[0], x[-1], 200)
    assert monotone(x, y, between) == pytest.approx(PchipInterpolator(x, y)(between), abs=1e-9)


@given(seed=st.integers(0, 1000), count=st.integers(2, 12), degree=st.integers(1, 3))
def test_the_basis_is_that_of_scipy(seed: int, count: int, degree: int) -> None:
    """Every B-spline has scipy's values, at both ends too."""
    knots, _ = uneven(seed, count)
    x = np.linspace(knots[0], knots[-1], 50)
    padded = np.concatenate([np.full(degree, knots[0]), knots, np.full(degree, knots[-1])])
    assert basis(x, knots, degree) == pytest.approx(BSpline.design_matrix(x, padded, degree).toarray())
