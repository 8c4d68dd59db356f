"""The camera's roll from the motion."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.model import Value
from analysis.vertical import combine, estimate_roll, ground_slope, turn

from .runners import film, gait_of

CROSSING = {"setting": "overground", "duration_s": 2.0, "width": 1920, "runner_height_pct": 50.0, "fps": 60.0}


@pytest.mark.parametrize("roll", [-6.0, -4.0, 0.0, 4.0, 6.0])
@pytest.mark.parametrize("facing", ["left", "right"])
def test_roll_on_a_belt(roll: float, facing: str) -> None:
    """The path of the standing foot shows the camera's roll within one degree, whichever way one faces."""
    wishes = {"camera_roll_deg": roll, "facing": facing}
    value = estimate_roll(film(**wishes).keypoints, gait_of(**wishes))
    assert value.value == pytest.approx(roll, abs=1.0)
    assert value.low <= roll <= value.high  # type: ignore[operator]


@pytest.mark.parametrize("roll", [-5.0, 0.0, 5.0])
def test_roll_over_ground(roll: float) -> None:
    """The path of the hips across the picture shows it too."""
    wishes = {**CROSSING, "camera_roll_deg": roll}
    assert estimate_roll(film(**wishes).keypoints, gait_of(**wishes)).value == pytest.approx(roll, abs=1.0)


def test_edges_in_the_picture_are_heard() -> None:
    """A sure answer from the picture moves the estimate and narrows the interval."""
    alone = estimate_roll(film().keypoints, gait_of())
    both = estimate_roll(film().keypoints, gait_of(), Value(0.3, 0.0, 0.6, "deg"))
    assert both.high - both.low < alone.high - alone.low  # type: ignore[operator]


@pytest.mark.parametrize("facing", ["left", "right"])
def test_a_hill_is_no_roll(facing: str) -> None:
    """Where upright edges are upright and the hips' path is not level, the ground rises or falls."""
    wishes = {**CROSSING, "camera_roll_deg": 6.0, "facing": facing}
    kp, gait, edges = film(**wishes).keypoints, gait_of(**wishes), Value(0.0, -1.0, 1.0, "deg")
    slope = ground_slope(kp, gait, edges)
    assert slope == pytest.approx(-6.0 if facing == "right" else 6.0, abs=1.0)
    assert estimate_roll(kp, gait, edges).value == pytest.approx(0.0, abs=0.5)


def test_level_ground_is_no_hill() -> None:
    """A tilted camera tilts edges and path alike."""
    wishes = {**CROSSING, "camera_roll_deg": 5.0}
    assert ground_slope(film(**wishes).keypoints, gait_of(**wishes), Value(5.0, 4.0, 6.0, "deg")) is None


def test_a_small_sign_is_taken_for_an_error() -> None:
    """A doubtful one degree is mostly the error of the sign; a doubtful eight degrees are not."""
    assert abs(combine([(1.0, 1.2)]).value or 9) < 0.6
    assert (combine([(8.0, 1.2)]).value or 0) > 6.5


def test_nothing_known_is_level_but_unsure() -> None:
    """Without any sign the camera is called level with an interval of several degrees."""
    value = combine([])
    assert value.value == pytest.approx(0, abs=0.05)
    assert value.high - value.low > 5  # type: ignore[operator]


@given(
    angle=st.floats(-20, 20),
    forward=st.floats(-2, 2),
    up=st.floats(-2, 2),
    direction=st.sampled_from([-1, 1]),
)
def test_turning_there_and_back(angle: float, forward: float, up: float, direction: int) -> None:
    """Undoing a roll and then its opposite gives the point back."""
    once = turn(np.array([forward]), np.array([up]), direction, angle)
    twice = turn(*once, direction, -angle)
    assert np.allclose(np.ravel(twice), [forward, up])
