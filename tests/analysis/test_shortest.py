"""The shortest stance leg by the head's bounce and the hip's passing over the foot."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.gait import detect_gait, upright
from analysis.points import JOINTS, POSE
from analysis.shortest import SHARE_ENDS, Passing, share_of_way

from .runners import film

place = st.floats(-0.5, 0.5)


@given(ahead=place, speed=st.floats(0.1, 4.0), rising=st.floats(-1.0, 1.0))
def test_the_share_of_the_way_keeps_its_ends(ahead: float, speed: float, rising: float) -> None:
    """However the heel rises, midstance lies between the lowest point and the leg's over a still ankle."""
    share = share_of_way([Passing(200.0, ahead, speed, 0.92, rising)])
    assert SHARE_ENDS[0] <= share <= SHARE_ENDS[1]


def test_an_early_heel_draws_midstance_back_to_the_lowest_point() -> None:
    """The faster the heel rises the nearer midstance is to where the head is lowest."""
    shares = [share_of_way([Passing(200.0, 0.1, 2.0, 0.92, rising)]) for rising in (0.1, 0.2, 0.3)]
    assert shares[0] > shares[1] > shares[2]


def test_no_stance_is_no_way() -> None:
    """Without a passing over the foot the lowest point stands alone."""
    assert share_of_way([]) == 0.0


@pytest.mark.parametrize("facing", ["left", "right"])
@pytest.mark.parametrize("roll", [-6.0, 6.0])
def test_a_known_roll_is_undone(roll: float, facing: str) -> None:
    """With the roll known, midstance by the head in a rolled picture is within 4 ms of the level one's."""
    level, rolled = (film(camera_roll_deg=angle, facing=facing).keypoints for angle in (0.0, roll))
    plain, turned = detect_gait(level, kind=POSE), upright(detect_gait(rolled, kind=POSE), roll)
    gaps = [
        1000 * (b.midstance_s - a.midstance_s)
        for a in plain.steps
        for b in turned.steps
        if a.side == b.side and abs(a.midstance_s - b.midstance_s) < 0.15
    ]
    assert len(gaps) >= len(plain.steps) - 1
    assert float(np.median(np.abs(gaps))) < 4


def test_joint_centres_need_no_roll_for_midstance() -> None:
    """Where the knee tells midstance, the roll changes no step."""
    gait = detect_gait(film(camera_roll_deg=6.0).keypoints, kind=JOINTS)
    assert upright(gait, 6.0) is gait
