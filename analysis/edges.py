"""The camera's roll from what is straight in the picture: posts, walls, door frames, the horizon.

Upright edges are upright in the world, so their common direction at the runner is the picture's vertical.
A camera that looks up or down makes them lean towards or away from each other: their angle changes evenly
across the picture, and that slope is fitted with the roll. Level edges are less sure, since a camera that is
turned lets them run to a vanishing point; they are used only where there are no upright ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from analysis.model import FloatArray, Keypoints, Value
from analysis.picture import Gray, Picture

#: Pictures are looked at this small, this many of them.
_LONGEST, SAMPLES = 640, 6
#: How long after a sample its follower is taken: two frames at 30 a second, since one may be a repeat.
_FOLLOW_S = 0.06
#: An edge counts from this part of the picture's longer side, and within so many degrees of upright or level.
_LEAST, _WITHIN = 0.06, 12.0
#: Edges agree within this many degrees.
_AGREE = 0.7
#: There must be this much edge per picture (parts of the longer side), this share of it agreeing.
_ENOUGH, _SHARE = 0.25, 0.4
#: 1.645 standard deviations hold nine values of ten.
_Z90 = 1.645
#: Standard deviation of the roll from upright and from level edges, beyond their own spread (labelled clips).
_UPRIGHT_SD, _LEVEL_SD = 0.6, 2.5
Segments = NDArray[np.float64]


@dataclass(slots=True)
class Samples:
    """A few small grey pictures kept while a clip is read, evenly in time.

    ``pictures`` are (frame, scale, grey); ``followers`` (seconds later, grey) is what came right after each.
    """

    every_s: float
    pictures: list[tuple[int, float, Gray]] = field(default_factory=list)
    followers: list[tuple[float, Gray]] = field(default_factory=list)
    _due: float = -np.inf
    _kept_t: float = 0.0

    def watch(self, pictures: Iterator[Picture]) -> Iterator[Picture]:
        """Pass the pictures on and keep some."""
        for picture in pictures:
            if len(self.followers) < len(self.pictures) and picture.t - self._kept_t >= _FOLLOW_S:
                self.followers.append((picture.t - self._kept_t, _small(picture)[1]))
            if picture.t >= self._due:
                self._due, self._kept_t = picture.t + self.every_s, picture.t
                del self.pictures[len(self.followers) :]  # one that nothing followed is of no use here
                self._thin()
                self.pictures.append((picture.index, *_small(picture)))
            yield picture

    def _thin(self) -> None:
        """A clip that is read further than was expected keeps every other one."""
        if len(self.pictures) >= 2 * SAMPLES:
            del self.pictures[1::2], self.followers[1::2]
            self.every_s *= 2.0


def _small(picture: Picture) -> tuple[float, Gray]:
    gray = picture.gray()
    scale = min(1.0, _LONGEST / max(gray.shape))
    size = (round(gray.shape[1] * scale), round(gray.shape[0] * scale))
    return scale, np.asarray(cv2.resize(gray, size, interpolation=cv2.INTER_AREA), np.uint8)


def picture_roll(samples: Samples, keypoints: Keypoints) -> Value | None:
    """Roll in degrees (+ = scene turned clockwise) with a 90 % interval; None where nothing tells.

    Edges on the runner are left out; ``keypoints`` says where the runner is.
    """
    found = [
        _background_edges(gray, scale, runner_box(keypoints, frame))
        for frame, scale, gray in samples.pictures
    ]
    if not found:
        return None
    longest = max(max(gray.shape) / scale for _, scale, gray in samples.pictures)
    segments = np.concatenate(found)
    least = _ENOUGH * len(found) * longest
    runner_x = float(np.nanmedian(keypoints.point("left_hip")[:, 0]))
    upright = _roll_of(segments, 90.0, runner_x, longest, least)
    if upright is not None:
        return _value(*upright, _UPRIGHT_SD)
    level = _roll_of(segments, 0.0, None, longest, least)
    return _value(*level, _LEVEL_SD) if level is not None else None


def _value(angle: float, spread: float, sd: float) -> Value:
    # The more tilted, the likelier that what agrees is a slope and not a post.
    half = _Z90 * float(np.hypot(spread, sd + 0.1 * abs(angle)))
    return Value(angle, angle - half, angle + half, "deg")


def straight_edges(gray: Gray) -> Segments:
    """(m, 4) x0, y0, x1, y1 of the straight edges in a grey picture (Grompone von Gioi's LSD, 2010)."""
    lines = cv2.createLineSegmentDetector(cv2.LSD_REFINE_STD).detect(gray)[0]
    return np.zeros((0, 4)) if lines is None else np.asarray(lines[:, 0], np.float64)


def _background_edges(gray: Gray, scale: float, box: FloatArray | None) -> Segments:
    segments = straight_edges(gray) / scale
    long = np.hypot(segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1])
    keep = long > _LEAST * max(gray.shape) / scale
    if box is not None:
        centre = (segments[:, :2] + segments[:, 2:]) / 2.0
        keep &= ~((centre > box[0]) & (centre < box[1])).all(axis=1)
    return segments[keep]


def runner_box(keypoints: Keypoints, frame: int) -> FloatArray | None:
    """(2, 2) corners round the runner at the known frame nearest to ``frame``, with a margin."""
    known = np.flatnonzero(np.isfinite(keypoints.xy[:, :, 0]).any(axis=1))
    if not len(known):
        return None
    row = known[np.argmin(np.abs(keypoints.frame[known] - frame))]
    points = keypoints.xy[row][np.isfinite(keypoints.xy[row, :, 0])]
    low, high = points.min(axis=0), points.max(axis=0)
    margin = 0.1 * (high - low).max()
    return np.asarray(np.stack([low - margin, high + margin]))


def _roll_of(
    segments: Segments, nominal: float, pivot_x: float | None, longest: float, least: float
) -> tuple[float, float] | None:
    """(angle, spread) that most edge length near the ``nominal`` direction agrees on, at ``pivot_x``."""
    step = segments[:, 2:] - segments[:, :2]
    angle = (np.degrees(np.arctan2(step[:, 1], step[:, 0])) - nominal + 90.0) % 180.0 - 90.0
    near = np.abs(angle) < _WITHIN
    angle, length = angle[near], np.hypot(step[near, 0], step[near, 1])
    if float(length.sum()) < least:
        return None
    across = np.zeros(len(angle))
    slopes = np.zeros(1)
    if pivot_x is not None:
        across = ((segments[near, 0] + segments[near, 2]) / 2.0 - pivot_x) / longest
        slopes = np.arange(-16.0, 16.5, 1.0)
    best = (-np.inf, 0.0, 0.0)
    grid = np.arange(-_WITHIN, _WITHIN + 0.1, 0.1)
    for slope in slopes:
        rest = angle - slope * across
        height = (length * np.exp(-0.5 * ((grid[:, None] - rest) / (_AGREE / 2)) ** 2)).sum(axis=1)
        peak = int(height.argmax())
        worth = float(height[peak]) * (1.0 - 0.01 * abs(slope))  # straight up and down is likelier
        if worth > best[0]:
            best = (worth, float(grid[peak]), float(slope))
    _, centre, slope = best
    rest = angle - slope * across - centre
    agreeing = np.abs(rest) < 2 * _AGREE
    if float(length[agreeing].sum()) < max(_SHARE * float(length.sum()), least / 2):
        return None
    share = length[agreeing] / length[agreeing].sum()
    shift = float((share * rest[agreeing]).sum())
    return centre + shift, float(np.sqrt((share * (rest[agreeing] - shift) ** 2).sum()))
