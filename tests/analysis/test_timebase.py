"""Slow motion told by gravity."""

import numpy as np
import pytest

from analysis.timebase import Slowness, judge_slow_motion

from .runners import gait_of


@pytest.mark.parametrize(("factor", "seconds"), [(2.0, 4.0), (4.0, 8.0), (8.0, 12.0)])
def test_factor_from_the_motion(factor: float, seconds: float) -> None:
    """A clip slowed as phones slow them is recognised, and cadence is the real one."""
    gait = gait_of(slow_motion=factor, duration_s=seconds)
    assert (gait.slow_motion.factor, gait.slow_motion.source) == (factor, "motion")
    assert gait.cadence_spm is not None
    assert gait.cadence_spm.value == pytest.approx(170, rel=0.01)


def test_real_time() -> None:
    """A clip in real time is left alone."""
    assert (gait_of().slow_motion.factor, gait_of().slow_motion.source) == (1.0, "none")


def test_a_factor_no_phone_makes_is_unknown() -> None:
    """Slowed three times, the factor stays open and cadence is null rather than invented."""
    gait = gait_of(slow_motion=3.0, duration_s=6.0)
    assert gait.slow_motion.factor is None
    assert gait.cadence_spm is None


@pytest.mark.parametrize("leg", [0.80, 0.86, 0.95])
def test_leg_length_hardly_matters(leg: float) -> None:
    """Time goes with the square root of length: short and tall runners read within 12 %."""
    assert abs(np.log(gait_of(leg_length_m=leg).slowness.factor)) < 0.12


@pytest.mark.parametrize(("fps", "factor"), [(24.0, 5.0), (25.0, 4.0), (29.97, 4.0), (60.0, 4.0)])
def test_factors_follow_the_frame_rate(fps: float, factor: float) -> None:
    """The factor is a filming rate over the clip's rate: 120/24, 100/25, 120/29.97, 240/60."""
    judged = judge_slow_motion(Slowness(factor, 0.07), fps)
    assert judged.factor == pytest.approx(factor, abs=0.02)
