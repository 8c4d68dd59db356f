"""Natural cubic smoothing splines: the curve, its limits, and how stiff it is made."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.interpolate import make_smoothing_spline

from analysis.splines import Bending, Stiffness, smoothing_spline


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
    assert smoothing_spline(x, y, 10.0**power)(between) == pytest.approx(expected, abs=1e-6)


def test_without_a_penalty_it_goes_through_every_value() -> None:
    """A weight of nothing leaves no miss."""
    x, y = uneven(1)
    assert smoothing_spline(x, y, 0.0)(x) == pytest.approx(y)


def test_a_straight_line_is_not_bent_by_any_penalty() -> None:
    """The penalty asks nothing of values on a line."""
    x, _ = uneven(2)
    assert smoothing_spline(x, 3 * x - 1, 1e3)(x) == pytest.approx(3 * x - 1)
    assert Bending(x).penalty() @ (3 * x - 1) == pytest.approx(0.0, abs=1e-6)


def test_noise_alone_asks_for_a_stiffer_spline_than_a_wave() -> None:
    """The likeliest weight is larger where nothing but noise is left."""
    x, wave = uneven(3)
    noise = np.random.default_rng(4).normal(0, 0.1, len(x))
    stiffness = Stiffness(x)
    assert stiffness.choose(noise) > 10 * stiffness.choose(wave)
