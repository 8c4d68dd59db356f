"""Whether the camera goes along with the runner."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from analysis.camera import camera_moves
from analysis.edges import Samples
from analysis.mannequin import RunnerSpec, simulate
from analysis.model import Keypoints

LEG = 100.0


def runner() -> Keypoints:
    """A runner facing right in the middle of a 640 x 360 picture, 100 pixels of leg."""
    person = simulate(RunnerSpec(duration_s=1.0)).keypoints
    scale = LEG / simulate(RunnerSpec(duration_s=1.0)).truth.leg_px
    xy = person.xy * scale
    return replace(person, xy=xy - np.nanmean(xy, axis=(0, 1)) + (320, 180), size=(640, 360))


def scenery() -> np.ndarray:
    """A wide background full of corners."""
    random = np.random.default_rng(8)
    wide = np.full((360, 1600), 120, np.uint8)
    for _ in range(500):
        x, y, w, h = random.integers(0, 1560), random.integers(0, 340), *random.integers(6, 40, 2)
        cv2.rectangle(wide, (int(x), int(y)), (int(x + w), int(y + h)), int(random.integers(20, 230)), -1)
    return wide


def filmed(pixels: list[int], caption: bool = False) -> Samples:
    """Samples whose background moves by so many pixels to the left in 0.07 s."""
    wide, samples = scenery(), Samples(1.0)
    for k, step in enumerate(pixels):
        first, later = (wide[:, 400 + s : 1040 + s].copy() for s in (0, step))
        for picture in (first, later):
            if caption:
                picture[:60] = wide[:60, :640]
        samples.pictures.append((k * 5, 1.0, first))
        samples.followers.append((0.07, later))
    return samples


def test_a_panning_camera_moves() -> None:
    """What is behind the runner streams backwards; a caption that stands still does not hide it."""
    assert camera_moves(filmed([14, 15, 16, 15, 14, 15]), runner()) is True
    assert camera_moves(filmed([14, 15, 16, 15, 14, 15], caption=True), runner()) is True


def test_a_tripod_stands() -> None:
    """A background that stays is a camera that stands."""
    assert camera_moves(filmed([0] * 6), runner()) is False


def test_a_shaky_hand_does_not_go_along() -> None:
    """To and fro is not following."""
    assert camera_moves(filmed([4, -4, 3, -3, 4, -4]), runner()) is not True


def test_too_few_samples_tell_nothing() -> None:
    """Two samples are not enough."""
    assert camera_moves(filmed([14, 15]), runner()) is None
