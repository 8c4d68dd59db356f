"""Whether a picture is too blurred to see anybody in it."""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np

from analysis.picture import Gray

#: Fine against coarse detail: real clips have 0.5 to 0.8, one blurred by 2 % of its longer side 0.17.
_BLURRED = 0.25
#: With less coarse detail than this (grey values) the picture is empty or dark rather than blurred.
_PLAIN = 1.0


def is_blurred(pictures: Iterable[Gray]) -> bool:
    """True when most of these pictures (at most 640 pixels long) hold coarse shapes and no fine ones."""
    ratios = [r for r in map(_detail, pictures) if r is not None]
    return bool(ratios) and float(np.median(ratios)) < _BLURRED


def _detail(gray: Gray) -> float | None:
    """Contrast at scales of 1 to 3 pixels against 3 to 9; None where there is none."""
    fine, middle, coarse = (cv2.GaussianBlur(gray.astype(np.float32), (0, 0), s) for s in (1, 3, 9))
    shapes = float((middle - coarse).std())
    return float((fine - middle).std()) / shapes if shapes > _PLAIN else None
