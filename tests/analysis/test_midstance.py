"""Midstance from the knee's peak and its witnesses."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.curves import PER_STRIDE
from analysis.midstance import Witnesses, fuse, hump, settle
from analysis.model import FloatArray, Side

PLACES = np.arange(800.0)


def _bump(centre: float, width: float = 40.0) -> FloatArray:
    return np.asarray(np.exp(-0.5 * ((PLACES - centre) / width) ** 2))


def _phase() -> FloatArray:
    return np.arange(8 * PER_STRIDE) / PER_STRIDE


def _legs(left: FloatArray, right: FloatArray, late: float) -> dict[Side, Witnesses]:
    """Witnesses that agree on ``left`` and ``right``, with knees that peak ``late``."""
    return {
        "left": Witnesses(left + late, np.repeat(left[:, None], 4, axis=1)),
        "right": Witnesses(right + late, np.repeat(right[:, None], 4, axis=1)),
    }


STRIDES = np.arange(1.0, 6.0) * PER_STRIDE
LEGS = (STRIDES + 40.0, STRIDES + 40.0 + PER_STRIDE / 2)


@given(centre=st.floats(380, 420), guess=st.floats(-25, 25), depth=st.floats(0.02, 0.5))
def test_the_middle_of_an_even_hump_is_its_top(centre: float, guess: float, depth: float) -> None:
    """Wherever it is cut and looked for, the middle of an even hump is its top."""
    assert hump(_bump(centre), centre + guess, depth) == pytest.approx(centre, abs=0.1)


def test_a_wrong_bend_moves_the_peak_but_hardly_the_hump() -> None:
    """A small bump on the flank becomes the peak, yet the middle of the hump stays."""
    y = _bump(400.0) + 0.25 * _bump(425.0, 8.0)
    assert abs(float(np.argmax(y)) - 400) > 15
    assert abs(hump(y, 400.0, 0.5) - 400) < 6


def test_a_slope_is_no_hump() -> None:
    """Without a flank on either side there is no middle."""
    assert np.isnan(hump(PLACES / 100, 400.0, 0.1))


def test_a_strange_witness_is_not_believed() -> None:
    """One of four that lies far off does not count."""
    assert settle(np.array([[100.0, 100.0, 100.0, 180.0]]), np.array([0.0]))[0] == pytest.approx(100)


def test_silent_witnesses_leave_the_fallback() -> None:
    """Where nothing is seen the rough place stands."""
    assert settle(np.full((1, 4), np.nan), np.array([77.0]))[0] == 77


def test_a_knee_that_agrees_rules() -> None:
    """A peak two samples from the witnesses, in every step, is the midstance."""
    found = fuse(_legs(*LEGS, late=2.0), {"left": LEGS[0], "right": LEGS[1]}, _phase())
    assert found["left"] == pytest.approx(LEGS[0] + 2, abs=0.1)


def test_a_knee_far_off_is_left_out() -> None:
    """A peak a tenth of a stride from all others does not count."""
    found = fuse(_legs(*LEGS, late=40.0), {"left": LEGS[0], "right": LEGS[1]}, _phase())
    assert found["left"] == pytest.approx(LEGS[0], abs=0.5)


def test_legs_that_err_to_opposite_sides_meet() -> None:
    """Without a knee to believe, the legs' midstances lie half a stride apart."""
    found = fuse(
        _legs(LEGS[0] - 8, LEGS[1] + 8, late=0.0), {"left": LEGS[0], "right": LEGS[1]}, _phase(), most=0.0
    )
    assert found["left"] == pytest.approx(LEGS[0], abs=0.1)
    assert found["right"] == pytest.approx(LEGS[1], abs=0.1)
