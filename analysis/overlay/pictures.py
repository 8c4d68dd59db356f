"""All pictures of one clip: first those that go with the verdict, then what may follow it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any, Protocol

import cv2

from analysis.model import Keypoints, Report, Side
from analysis.overlay import charts, loop, stills
from analysis.overlay.canvas import Picture
from analysis.overlay.moments import Shot, median_shot, phase_rows
from analysis.overlay.words import Labels

#: The longer side of the frames that stills and the loop are drawn from: more would not be seen.
_STILL_PIXELS, _LOOP_PIXELS = 1920, 1280
#: Pictures drawn at the same time.
_DRAWERS = 2
_SIDES: tuple[Side, Side] = ("left", "right")


class Frame(Protocol):
    """One decoded frame, as :func:`analysis.video.read_frames` yields them."""

    @property
    def index(self) -> int:
        """Its place in the order of decoding."""

    def rgb(self, longest: int | None = None) -> Picture:
        """The upright picture (h, w, 3)."""


#: Gives the clip's frames with these numbers, or more of them, in order.
Read = Callable[[Collection[int]], Iterable[Frame]]


def write_pictures(
    out: Path, read: Read, keypoints: Keypoints | None, report: Report, labels: Labels
) -> list[Path]:
    """Writes the pictures of a verdict, or for a refusal the frame it was seen in; gives the files.

    ``read`` gives frames of the clip, ``keypoints`` has a row for each (``keypoints.frame`` says which).
    """
    return write_first(out, read, keypoints, report, labels) + write_rest(
        out, read, keypoints, report, labels
    )


def write_first(
    out: Path, read: Read, keypoints: Keypoints | None, report: Report, labels: Labels
) -> list[Path]:
    """Writes what is sent with a verdict: the card with both sides' key frames; of a refusal the frame it
    was seen in.
    """
    if report.refusal is not None:
        return _write_seen(out, read, report)
    shots = _shots(keypoints, report) if keypoints is not None else {}
    if keypoints is None or not shots:
        return []
    card = _Still(out / "card.png", {shot.row for shot in shots.values()}, stills.draw_card, shots)
    with _Drawing([card], keypoints, report, labels) as drawing:
        for row, frame in _frames(read, keypoints, card.rows):
            drawing.offer(row, frame)
    return drawing.written


@dataclass(frozen=True, slots=True)
class _Still:
    """A picture to draw: its file, the rows whose frames it shows, how, and of which step or steps."""

    path: Path
    rows: set[int]
    draw: Callable[[dict[int, Picture], Keypoints, Report, Any, Labels], Picture]
    shot: Any


def _draw_midstance(
    frames: Mapping[int, Picture], keypoints: Keypoints, report: Report, shot: Shot, labels: Labels
) -> Picture:
    return stills.draw_midstance(frames[shot.row], keypoints, report, shot, labels)


class _Drawing:
    """Draws each still as soon as its frames are there, while the next frames are being decoded."""

    def __init__(self, wanted: list[_Still], keypoints: Keypoints, report: Report, labels: Labels) -> None:
        self._waiting, self._frames = wanted, dict[int, Picture]()
        self._keypoints, self._report, self._labels = keypoints, report, labels
        self._drawers, self._drawn = ThreadPoolExecutor(_DRAWERS), list[Future[Path]]()

    def __enter__(self) -> _Drawing:
        return self

    def __exit__(self, *_: object) -> None:
        self._drawers.shutdown()

    def offer(self, row: int, frame: Frame) -> None:
        """A frame with its row; those that no still waits for are passed over."""
        if not any(row in still.rows for still in self._waiting):
            return
        self._frames[row] = frame.rgb(_STILL_PIXELS)
        for still in [still for still in self._waiting if still.rows <= self._frames.keys()]:
            self._waiting.remove(still)
            self._drawn.append(self._drawers.submit(self._draw, still, self._frames))
        needed = set[int]().union(*(still.rows for still in self._waiting))
        self._frames = {row: shown for row, shown in self._frames.items() if row in needed}

    def _draw(self, still: _Still, frames: dict[int, Picture]) -> Path:
        points = _as_in(next(iter(frames.values())), self._keypoints)
        return _save(still.path, still.draw(frames, points, self._report, still.shot, self._labels))

    @property
    def written(self) -> list[Path]:
        """The files."""
        return [picture.result() for picture in self._drawn]


def write_rest(
    out: Path, read: Read, keypoints: Keypoints | None, report: Report, labels: Labels
) -> list[Path]:
    """Writes what may come after the verdict: each midstance, the strip, the loop, the chart of the steps."""
    shots = _shots(keypoints, report) if keypoints is not None and report.refusal is None else {}
    if keypoints is None or not shots:
        return []
    best = shots.get(_near_side(report)) or next(iter(shots.values()))
    wanted = [
        _Still(out / f"midstance_{side}.png", {shot.row}, _draw_midstance, shot)
        for side, shot in shots.items()
    ]
    wanted.append(_Still(out / "strip.png", set(phase_rows(keypoints, best.step)), stills.draw_strip, best))
    in_loop = set(loop.loop_rows(keypoints, report))
    frames = _frames(read, keypoints, in_loop.union(*(still.rows for still in wanted)))
    with _Drawing(wanted, keypoints, report, labels) as drawing:
        passing = _offered(frames, drawing, in_loop)
        film = write_loop(out / "loop.mp4", passing, keypoints, report, labels)
    chart = _save(out / "steps.png", charts.draw_steps_chart(report, labels))
    return [*drawing.written, film, chart]


def _offered(
    frames: Iterable[tuple[int, Frame]], drawing: _Drawing, in_loop: set[int]
) -> Iterator[tuple[int, Frame]]:
    """The loop's frames; on the way every frame is offered to the stills, so that none is decoded twice."""
    for row, frame in frames:
        drawing.offer(row, frame)
        if row in in_loop:
            yield row, frame


def write_loop(
    path: Path, frames: Iterable[tuple[int, Frame]], keypoints: Keypoints, report: Report, labels: Labels
) -> Path:
    """Writes the slow-motion loop from the frames of :func:`loop_rows`, each with its row, one at a time."""
    from analysis.video import write_video

    pictures = ((row, frame.rgb(_LOOP_PIXELS)) for row, frame in frames)
    first = next(pictures)
    shown = loop.draw_loop(chain([first], pictures), _as_in(first[1], keypoints), report, labels)
    part = path.with_suffix(".part")  # whoever sees the loop sees all of it
    write_video(part, shown, loop.RATE)
    return part.replace(path)


def _as_in(picture: Picture, keypoints: Keypoints) -> Keypoints:
    """The keypoints in the pixels of a picture that may be smaller than the clip's."""
    scale = picture.shape[1] / keypoints.size[0] if keypoints.size else 1.0
    return replace(keypoints, xy=keypoints.xy * scale)


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


def _frames(read: Read, keypoints: Keypoints, rows: Collection[int]) -> Iterator[tuple[int, Frame]]:
    """The frames of these rows of the keypoints, each with its row."""
    row_of = {int(keypoints.frame[row]): row for row in rows}
    for frame in read(row_of.keys()):
        if frame.index in row_of:
            yield row_of[frame.index], frame


def _write_seen(out: Path, read: Read, report: Report) -> list[Path]:
    """The frame in the middle of the clip, so that the user sees what the camera saw."""
    for wanted in ((report.clip.frames or 0) // 2, 0):  # the first one where the file breaks off before
        for frame in read({wanted}):
            if frame.index == wanted:
                return [_save(out / "seen.png", frame.rgb(1080))]
    return []


def _save(path: Path, picture: Picture) -> Path:
    done, data = cv2.imencode(path.suffix, cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    if not done:
        raise OSError(f"the picture {path} could not be encoded")
    part = path.with_suffix(".part")  # whoever sees the picture sees all of it
    part.write_bytes(data.tobytes())
    return part.replace(path)
