"""The camera's roll from straight edges."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from analysis.edges import Samples, picture_roll
from analysis.model import LANDMARKS, Keypoints

WIDE, HIGH = 640, 480


def room(
    roll_deg: float, *, upright: bool = True, level: bool = True, converge_deg: float = 0.0
) -> np.ndarray:
    """Grey posts and boards turned clockwise; posts at the sides lean by ``converge_deg``."""
    picture = np.full((HIGH, WIDE), 90, np.uint8)
    if upright:
        for k, x in enumerate(range(-40, WIDE + 60, 60)):
            lean = np.tan(np.radians(converge_deg * (x - WIDE / 2) / (WIDE / 2))) * HIGH / 2
            corners = [
                (x + lean, -50),
                (x + 14 + lean, -50),
                (x + 14 - lean, HIGH + 50),
                (x - lean, HIGH + 50),
            ]
            cv2.fillPoly(picture, [np.array(corners, np.int32)], 150 + 10 * (k % 3))
    if level:
        for y in range(20, HIGH, 70):
            cv2.rectangle(picture, (-50, y), (WIDE + 50, y + 6), 60, -1)
    turn = cv2.getRotationMatrix2D((WIDE / 2, HIGH / 2), -roll_deg, 1.15)
    return np.asarray(cv2.warpAffine(picture, turn, (WIDE, HIGH), borderMode=cv2.BORDER_REPLICATE))


def runner(x: float = WIDE / 2) -> Keypoints:
    """Somebody in the middle of the picture."""
    xy = (
        np.full((3, len(LANDMARKS), 2), (x, HIGH / 2.0)) + np.linspace(-40, 40, len(LANDMARKS))[None, :, None]
    )
    return Keypoints(np.arange(3) / 30, xy, np.ones(xy.shape[:2]), np.arange(3), (WIDE, HIGH))


def roll_of(*pictures: np.ndarray) -> tuple[float, float, float] | None:
    """Value, low and high of what these pictures say."""
    value = picture_roll(Samples(1.0, [(k, 1.0, p) for k, p in enumerate(pictures)]), runner())
    if value is None or value.value is None or value.low is None or value.high is None:
        return None
    return value.value, value.low, value.high


@pytest.mark.parametrize("degrees", [-6.0, -2.0, 0.0, 3.0, 6.0])
def test_posts_tell_the_roll(degrees: float) -> None:
    """Upright edges give the roll, plus for a scene turned clockwise, to within half a degree."""
    found = roll_of(room(degrees))
    assert found is not None
    assert found[0] == pytest.approx(degrees, abs=0.5)
    assert found[1] <= degrees <= found[2]


def test_a_camera_that_looks_down_is_not_rolled() -> None:
    """Posts that lean towards each other evenly mean pitch; the roll at the runner stays."""
    found = roll_of(room(2.0, level=False, converge_deg=5.0))
    assert found is not None
    assert found[0] == pytest.approx(2.0, abs=0.8)


def test_level_edges_tell_less() -> None:
    """Without posts the boards are used, with a wider interval."""
    posts, boards = roll_of(room(3.0)), roll_of(room(3.0, upright=False))
    assert posts is not None
    assert boards is not None
    assert boards[0] == pytest.approx(3.0, abs=0.5)
    assert boards[2] - boards[1] > 2 * (posts[2] - posts[1])


def test_nothing_straight_tells_nothing() -> None:
    """A picture without long edges gives no roll, and so do no pictures."""
    blur = cv2.GaussianBlur(
        np.random.default_rng(2).integers(0, 255, (HIGH, WIDE)).astype(np.uint8), (0, 0), 9
    )
    assert roll_of(np.asarray(blur)) is None
    assert roll_of() is None
