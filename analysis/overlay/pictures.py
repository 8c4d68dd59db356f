"""All pictures of one clip, written in one pass over its frames."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

import cv2

from analysis.model import Keypoints, Report, Side
from analysis.overlay import charts, loop, stills
from analysis.overlay.canvas import Picture
from analysis.overlay.moments import Shot, median_shot, phase_rows
from analysis.overlay.words import Labels

#: Frames for the loop are kept no larger than this, so that many fit in memory.
_LOOP_PIXELS = 1280
_SIDES: tuple[Side, Side] = ("left", "right")


class Frame(Protocol):
    """One decoded frame, as :func:`analysis.video.read_frames` yields them."""

    @property
    def index(self) -> int:
        """Its place in the order of decoding."""

    def rgb(self, longest: int | None = None) -> Picture:
        """The upright picture (h, w, 3)."""


def write_pictures(
    out: Path, frames: Iterable[Frame], keypoints: Keypoints | None, report: Report, labels: Labels
) -> list[Path]:
    """Writes the pictures of a verdict, or for a refusal the frame it was seen in; gives the files.

    ``frames`` are those of the clip, ``keypoints`` has a row for each (``keypoints.frame`` says which).
    """
    if report.refusal is not None:
        return _write_seen(out, frames, report)
    if keypoints is None:
        return []
    shots = _shots(keypoints, report)
    if not shots:
        return []
    best = shots.get(_near_side(report)) or next(iter(shots.values()))
    still_rows = {shot.row for shot in shots.values()} | set(phase_rows(keypoints, best.step))
    loop_rows = loop.loop_rows(keypoints, report)
    large, small = _fetch(frames, keypoints, still_rows, set(loop_rows))
    written = []
    for side, shot in shots.items():
        picture = stills.draw_midstance(large[shot.row], keypoints, report, shot, labels)
        written.append(_save(out / f"midstance_{side}.png", picture))
    written.append(_save(out / "strip.png", stills.draw_strip(large, keypoints, report, best, labels)))
    written.append(_save(out / "card.png", stills.draw_card(large, keypoints, report, shots, labels)))
    written.append(_save(out / "steps.png", charts.draw_steps_chart(report, labels)))
    large.clear()
    written.append(write_loop(out / "loop.mp4", small, keypoints, report, labels))
    return written


def write_loop(
    path: Path, frames: dict[int, tuple[Picture, float]], keypoints: Keypoints, report: Report, labels: Labels
) -> Path:
    """Writes the slow-motion loop; ``frames`` holds pictures by row, and by how much each was scaled."""
    from analysis.video import write_video

    scale = next(iter(frames.values()))[1]
    scaled = Keypoints(
        keypoints.t, keypoints.xy * scale, keypoints.visibility, keypoints.frame, keypoints.size
    )
    pictures = {row: picture for row, (picture, _) in frames.items()}
    write_video(path, loop.draw_loop(pictures, scaled, report, labels), loop.RATE)
    return path


def _near_side(report: Report) -> Side:
    """The side that the camera sees: a runner who faces right shows the right one."""
    return "left" if report.facing == "left" else "right"


def _shots(keypoints: Keypoints, report: Report) -> dict[Side, Shot]:
    found: dict[Side, Shot] = {}
    for side in _SIDES:
        shot = median_shot(keypoints, report, side)
        if shot is not None:
            found[side] = shot
    return found


def _fetch(
    frames: Iterable[Frame], keypoints: Keypoints, still_rows: set[int], loop_rows: set[int]
) -> tuple[dict[int, Picture], dict[int, tuple[Picture, float]]]:
    """Full-size pictures for the stills and smaller ones for the loop, by row."""
    row_of = {int(index): row for row, index in enumerate(keypoints.frame)}
    last = max(still_rows | loop_rows)
    large: dict[int, Picture] = {}
    small: dict[int, tuple[Picture, float]] = {}
    for frame in frames:
        row = row_of.get(frame.index, -1)
        if row in still_rows:
            large[row] = frame.rgb()
        if row in loop_rows:
            picture = frame.rgb(_LOOP_PIXELS)
            wide = keypoints.size[0] if keypoints.size else picture.shape[1]
            small[row] = picture, picture.shape[1] / wide
        if row >= last:
            break
    return large, small


def _write_seen(out: Path, frames: Iterable[Frame], report: Report) -> list[Path]:
    """The frame in the middle of the clip, so that the user sees what the camera saw."""
    middle = (report.clip.frames or 0) // 2
    last = None
    for frame in frames:
        last = frame
        if frame.index >= middle:
            break
    return [] if last is None else [_save(out / "seen.png", last.rgb(1080))]


def _save(path: Path, picture: Picture) -> Path:
    if not cv2.imwrite(str(path), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)):
        raise OSError(f"the picture {path} could not be written")
    return path
