"""Peaks of dense curves, and the low-pass that comes before them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.signal import butter, sosfiltfilt

from analysis.curves import PER_STRIDE
from analysis.peaks import low_pass


@given(seed=st.integers(0, 1000), count=st.integers(2, 900), harmonic=st.floats(1.0, 150.0))
def test_the_low_pass_is_that_of_scipy(seed: int, count: int, harmonic: float) -> None:
    """There and back through a second-order Butterworth, the ends mirrored, as scipy does it."""
    y = np.cumsum(np.random.default_rng(seed).normal(size=count))
    cutoff = min(harmonic / 0.802 / (PER_STRIDE / 2), 0.99)
    expected = sosfiltfilt(butter(2, cutoff, output="sos"), y, padlen=min(count - 1, PER_STRIDE))
    assert low_pass(y, harmonic) == pytest.approx(expected, abs=1e-6)
