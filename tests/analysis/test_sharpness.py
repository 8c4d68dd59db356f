"""Blur is told from darkness and from emptiness."""

from __future__ import annotations

import cv2
import numpy as np

from analysis.sharpness import is_blurred


def scene() -> np.ndarray:
    """Boxes of many sizes."""
    random = np.random.default_rng(5)
    picture = np.full((360, 640), 100, np.uint8)
    for _ in range(300):
        x, y, w, h = random.integers(0, 600), random.integers(0, 340), *random.integers(4, 60, 2)
        cv2.rectangle(picture, (int(x), int(y)), (int(x + w), int(y + h)), int(random.integers(30, 220)), -1)
    return picture


def test_a_sharp_scene_is_not_blurred() -> None:
    """Edges are fine detail."""
    assert not is_blurred([scene()])


def test_a_smeared_scene_is_blurred() -> None:
    """Without fine detail the clip is too blurred."""
    assert is_blurred([np.asarray(cv2.GaussianBlur(scene(), (0, 0), 12))])


def test_a_dark_or_empty_picture_is_not_called_blurred() -> None:
    """Where there is nothing to see, blur is not the reason."""
    assert not is_blurred([np.zeros((360, 640), np.uint8)])
    assert not is_blurred([])
