"""Pictures -> landmarks of every person, followed through the clip.

The clip is read once. On some pictures (anchors, about seven a second) each known person is looked for where
the motion so far predicts; the pictures between two anchors then get their regions by interpolation
and are handed to a few landmarkers that work at the same time. So the regions neither lag nor jitter, and
nothing is smoothed here: smoothing is the business of :mod:`analysis.track`.
"""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from analysis.model import INDEX, LANDMARKS, FloatArray, PoseFrames
from analysis.picture import Gray, Picture
from analysis.pose_model import (
    CIRCLE,
    DETECTOR_INPUT,
    HIP_CENTRE,
    LANDMARK_INPUT,
    POINTS,
    Detector,
    Landmarker,
    ModelFiles,
    find_model,
)

#: The landmark network was trained on regions 1.25 times the circle round the body.
_REGION_SCALE = 1.25
#: Anchors are this far apart, the first ones of a person closer: the way it moves is not known yet.
_ANCHOR_S, _FIRST_ANCHOR_S = 0.15, 0.07
#: How often to look for further people; and, when nobody is followed, for anybody.
_SEARCH_S, _LOST_SEARCH_S = 0.5, 0.1
_SCORE = 0.5
#: A frame that differs from the one before by no more than this grey value anywhere (in a small picture)
#: repeats it. A frame that differs by this much on average, and far more than those before, is a cut.
_STILL, _CUT, _CUT_RATIO = 5, 20.0, 4.0
#: Pixels of a picture that are kept per pixel of a crop.
_SHARP = 1.2
#: Two opinions on a point agree within this part of the crop's side (a body fills about 0.8 of it).
_CLOSE = 0.03
_LEGS = [INDEX[f"{s}_{p}"] for p in ("hip", "knee", "ankle", "heel", "foot_index") for s in ("left", "right")]
_LEGS_EXCHANGED = [k for pair in zip(_LEGS[1::2], _LEGS[::2], strict=True) for k in pair]
_OTHER_SIDE = {"left": "right", "right": "left"}
_EXCHANGED = [
    INDEX["_".join(_OTHER_SIDE.get(word, word) for word in name.split("_"))] for name in LANDMARKS
] + list(range(len(LANDMARKS), POINTS))
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Region:
    """A turned square round one person: centre ``x``, ``y`` and side ``size`` in pixels, ``angle`` in rad."""

    x: float
    y: float
    size: float
    angle: float

    @classmethod
    def around(cls, hips: FloatArray, circle: FloatArray) -> Region:
        """The region that the landmark network expects, from the hip centre and a point of the circle."""
        up = circle - hips
        size = 2.0 * float(np.hypot(*up)) * _REGION_SCALE
        return cls(float(hips[0]), float(hips[1]), size, float(np.arctan2(up[0], -up[1])))

    def to_picture(self, points: FloatArray) -> FloatArray:
        """(n, 2) points in units 0..1 of the region -> picture pixels."""
        return (points - 0.5) * self.size @ self._turn().T + (self.x, self.y)

    def place(self, pixels: int) -> FloatArray:
        """(2, 3) map from the pixels of a crop to the pixels of the picture."""
        linear = self._turn() * (self.size / pixels)
        centre = np.array([self.x, self.y]) - linear @ np.full(2, (pixels - 1) / 2.0)
        return np.column_stack([linear, centre])

    def _turn(self) -> FloatArray:
        c, s = np.cos(self.angle), np.sin(self.angle)
        return np.array([[c, -s], [s, c]])

    def blend(self, other: Region, share: float) -> Region:
        """This region moved ``share`` of the way (beyond 1 extrapolates the centre only) to the other."""
        part = min(share, 1.0)
        turn = (other.angle - self.angle + np.pi) % (2 * np.pi) - np.pi
        return Region(
            self.x + share * (other.x - self.x),
            self.y + share * (other.y - self.y),
            float(self.size ** (1 - part) * other.size**part),
            self.angle + part * turn,
        )


@dataclass(slots=True)
class _Seen:
    points: FloatArray  # (33, 3) picture x, y, visibility
    region: Region  # what the network itself would look at next
    score: float


@dataclass(slots=True)
class _Person:
    """One person followed so far; ``regions`` are the last two anchors' (time, region)."""

    column: int
    regions: list[tuple[float, Region]]
    found: dict[int, Future[_Seen]] = field(default_factory=dict)

    def predict(self, t: float) -> Region:
        (t1, last) = self.regions[-1]
        if len(self.regions) < 2:
            return last
        (t0, before) = self.regions[-2]
        return before.blend(last, (t - t0) / (t1 - t0)) if t1 > t0 else last


def unmirrored(points: FloatArray) -> FloatArray:
    """Landmarks found in a mirrored crop, as of the crop itself: x turned round, left and right exchanged."""
    out = points[_EXCHANGED].copy()
    out[:, 0] = 1.0 - out[:, 0]
    return out


def agree(first: FloatArray, second: FloatArray) -> FloatArray:
    """Two opinions (n, 3) x, y, visibility on one crop made one, the same whichever is first.

    Which leg is which, each opinion may see otherwise: the second's legs are exchanged where that agrees
    better. Points close together are averaged; of points far apart the more visible one is taken.
    """
    second = second.copy()
    crossed = second[_LEGS_EXCHANGED]
    apart, apart_crossed = (
        float(np.hypot(*(first[_LEGS, :2] - other[:, :2]).T).sum()) for other in (second[_LEGS], crossed)
    )
    if apart_crossed < apart:
        second[_LEGS] = crossed
    close = np.hypot(*(first[:, :2] - second[:, :2]).T) < _CLOSE
    better = np.where((first[:, 2] >= second[:, 2])[:, None], first, second)
    return np.where(close[:, None], (first + second) / 2.0, better)


class _Pool:
    """A few landmarkers that work at the same time; each graph serves one thread at once."""

    def __init__(self, files: ModelFiles, workers: int) -> None:
        self._free: queue.SimpleQueue[Landmarker] = queue.SimpleQueue()
        self._all = [Landmarker(files) for _ in range(workers)]
        for landmarker in self._all:
            self._free.put(landmarker)
        self._threads = ThreadPoolExecutor(workers)

    def look(self, picture: Picture, region: Region, *, twice: bool = False) -> Future[_Seen]:
        return self._threads.submit(self._look, picture, region, twice)

    def _look(self, picture: Picture, region: Region, twice: bool) -> _Seen:
        crop = picture.crop(region.place(LANDMARK_INPUT), LANDMARK_INPUT)
        landmarker = self._free.get()
        try:
            points, score = landmarker(crop)
            if twice:
                points = agree(points, unmirrored(landmarker(np.ascontiguousarray(crop[:, ::-1]))[0]))
        finally:
            self._free.put(landmarker)
        xy = region.to_picture(points[:, :2])
        body = len(LANDMARKS)
        return _Seen(
            np.column_stack([xy[:body], points[:body, 2]]),
            Region.around(xy[HIP_CENTRE], xy[CIRCLE]),
            score,
        )

    def close(self) -> None:
        self._threads.shutdown()
        for landmarker in self._all:
            landmarker.close()


@contextmanager
def open_model(bundle: Path | None = None, workers: int = 2) -> Iterator[Model]:
    """The pose model, ready for any number of clips one after the other."""
    files = find_model(bundle)
    detector, pool = Detector(files), _Pool(files, workers)
    try:
        yield Model(detector, pool)
    finally:
        pool.close()
        detector.close()


@dataclass(frozen=True, slots=True)
class Model:
    """A detector and a pool of landmarkers."""

    detector: Detector
    pool: _Pool


def detect(
    pictures: Iterable[Picture],
    model: Model,
    *,
    people: int = 4,
    every: int = 1,
    twice: bool = False,
    progress: Progress | None = None,
) -> PoseFrames:
    """Landmarks of up to ``people`` persons at once, in every picture or every ``every``-th one.

    With ``twice`` each crop is also looked at as in a mirror and the two opinions are joined: twice the work,
    less noise (ankles 1.7 instead of 2.2 % of leg from human labels), and no preference for a side.
    Pictures that are passed over have a row too, of NaN. Cuts end everyone's track; a picture that repeats
    the one before it is not looked at again.
    """
    run = _Run(model, people, every, twice)
    for picture in pictures:
        run.add(picture)
        if progress is not None:
            progress(picture.t)
    return run.finish()


@dataclass(slots=True)
class _Anchor:
    """An anchor that is being looked at, and the pictures since the one before it."""

    row: int
    picture: Picture
    looks: list[tuple[_Person, Future[_Seen]]]
    between: list[tuple[int, Picture]]


class _Run:
    """One pass over one clip. The answers of an anchor are awaited only when the next one comes."""

    def __init__(self, model: Model, people: int, every: int, twice: bool) -> None:
        self._model, self._people, self._every, self._twice = model, people, every, twice
        self._index: list[int] = []
        self._times: list[float] = []
        self._scene: list[int] = []
        self._still: list[bool] = []
        self._size: tuple[int, int] | None = None
        self._persons: list[_Person] = []
        self._alive: list[_Person] = []
        self._waiting: list[tuple[int, Picture]] = []
        self._open: _Anchor | None = None
        self._anchor_t = self._search_t = self._thorough_t = -np.inf
        self._thumb: Gray | None = None
        self._change = 8.0

    def add(self, picture: Picture) -> None:
        row = len(self._times)
        cut, still = self._compare(picture.thumb())
        if cut:
            self._settle()
            self._look_between(self._waiting, self._alive)
            self._waiting, self._alive = [], []
            self._search_t = self._thorough_t = -np.inf
        self._index.append(picture.index)
        self._times.append(picture.t)
        self._scene.append((self._scene[-1] if self._scene else 0) + int(cut))
        self._still.append(still)
        self._size = (picture.width, picture.height)
        if row % self._every and not cut:
            return
        picture = self._lightened(picture)
        if self._is_anchor(picture.t) or cut:
            self._settle()
            looks = [(p, self._look(p, picture)) for p in self._alive]
            self._open, self._anchor_t = _Anchor(row, picture, looks, self._waiting), picture.t
            self._waiting = []
            if not self._alive:
                self._settle()  # nobody to wait for: search this very picture
        else:
            self._waiting.append((row, picture))

    def _look(self, person: _Person, picture: Picture) -> Future[_Seen]:
        return self._model.pool.look(picture, person.predict(picture.t), twice=self._twice)

    def _lightened(self, picture: Picture) -> Picture:
        """The picture no larger than the crops of those who are followed need it."""
        smallest = min((p.regions[-1][1].size for p in self._alive), default=0.0)
        factor = min(int(smallest / (_SHARP * LANDMARK_INPUT)), 4)
        return picture.reduced(factor) if factor >= 2 else picture

    def _is_anchor(self, t: float) -> bool:
        sure = bool(self._alive) and all(len(p.regions) == 2 for p in self._alive)
        return t - self._anchor_t >= (_ANCHOR_S if sure else _FIRST_ANCHOR_S) - 1e-6

    def _compare(self, thumb: Gray) -> tuple[bool, bool]:
        before, self._thumb = self._thumb, thumb
        if before is None or before.shape != thumb.shape:
            return before is not None, False
        difference = np.abs(thumb.astype(np.int16) - before)
        change = float(difference.mean())
        cut = change > _CUT and change > _CUT_RATIO * self._change
        if not cut:
            self._change = max(2.0, 0.8 * self._change + 0.2 * change)
        return cut, bool(difference.max() <= _STILL)

    def _settle(self) -> None:
        """Take the answers of the open anchor, hand out the pictures before it, search if it is time."""
        anchor, self._open = self._open, None
        if anchor is None:
            return
        survivors = []
        for person, future in anchor.looks:
            seen = future.result()
            if seen.score >= _SCORE and self._inside(seen.region):
                person.found[anchor.row] = future
                person.regions = [person.regions[-1], (anchor.picture.t, _steady(person, seen.region))]
                survivors.append(person)
        self._look_between(anchor.between, survivors)
        lost = len(survivors) < len(self._alive)
        self._alive = _without_doubles(survivors)
        due = anchor.picture.t - self._search_t
        if lost or due >= _SEARCH_S or (not self._alive and due >= _LOST_SEARCH_S):
            self._search(anchor.row, anchor.picture)

    def _look_between(self, pictures: list[tuple[int, Picture]], persons: list[_Person]) -> None:
        for row, picture in pictures:
            for person in persons:
                if self._still[row] and row - 1 in person.found:
                    person.found[row] = person.found[row - 1]
                else:
                    person.found[row] = self._look(person, picture)

    def _inside(self, region: Region) -> bool:
        wide, high = self._size or (0, 0)
        return (
            -0.1 * wide < region.x < 1.1 * wide and -0.1 * high < region.y < 1.1 * high and region.size > 16
        )

    def _search(self, row: int, picture: Picture) -> None:
        """Start a track for everyone the detector sees who is not followed yet."""
        self._search_t = picture.t
        thorough = not self._alive and picture.t - self._thorough_t >= _SEARCH_S
        if thorough:
            self._thorough_t = picture.t
        for region in _regions(picture, self._model.detector, thorough=thorough):
            if len(self._alive) >= self._people:
                break
            if any(_same(region, p.regions[-1][1]) for p in self._alive):
                continue
            first = self._model.pool.look(picture, region).result()
            if first.score < _SCORE:
                continue
            future = self._model.pool.look(picture, first.region)
            second = future.result()
            if second.score < _SCORE or any(_same(second.region, p.regions[-1][1]) for p in self._alive):
                continue
            person = _Person(len(self._persons), [(picture.t, second.region)], {row: future})
            self._persons.append(person)
            self._alive.append(person)

    def finish(self) -> PoseFrames:
        """Look at what is left after the last anchor, and gather everything."""
        self._settle()
        self._look_between(self._waiting, self._alive)
        n, columns, body = len(self._times), len(self._persons), len(LANDMARKS)
        xy = np.full((n, columns, body, 2), np.nan)
        visibility = np.zeros((n, columns, body))
        for person in self._persons:
            for row, future in person.found.items():
                seen = future.result()
                if seen.score >= _SCORE:
                    xy[row, person.column] = seen.points[:, :2]
                    visibility[row, person.column] = seen.points[:, 2]
        return PoseFrames(
            np.array(self._index, np.int64),
            np.array(self._times, np.float64),
            xy,
            visibility,
            np.array(self._scene, np.int64),
            np.array(self._still, np.bool_),
            self._size,
        )


def _steady(person: _Person, new: Region) -> Region:
    """The new region with its size and turn held back: they change slowly in life, the centre does not."""
    old = person.regions[-1][1]
    slow = old.blend(new, 0.4)
    return Region(new.x, new.y, slow.size, slow.angle)


def _same(a: Region, b: Region) -> bool:
    return float(np.hypot(a.x - b.x, a.y - b.y)) < 0.2 * min(a.size, b.size)


def _without_doubles(persons: list[_Person]) -> list[_Person]:
    """Two tracks that came to lie on one person: the older one stays."""
    kept: list[_Person] = []
    for person in persons:
        region = person.regions[-1][1]
        if not any(
            np.hypot(region.x - k.regions[-1][1].x, region.y - k.regions[-1][1].y) < 0.06 * region.size
            for k in kept
        ):
            kept.append(person)
    return kept


def find_people(picture: Picture, model: Model) -> list[FloatArray]:
    """Everyone in one picture, (33, 3) x, y, visibility each."""
    looks = [model.pool.look(picture, r) for r in _regions(picture, model.detector, thorough=True)]
    return [seen.points for seen in (look.result() for look in looks) if seen.score >= _SCORE]


def _regions(picture: Picture, detector: Detector, *, thorough: bool) -> list[Region]:
    """Regions of people, best first: in the whole picture, and if there are none, in overlapping tiles."""
    wide, high = picture.width, picture.height
    whole = [(wide / 2.0, high / 2.0, float(max(wide, high)))]
    found = _scan(picture, detector, whole)
    if found or not thorough or max(wide, high) < 1.2 * min(wide, high):
        return found
    side = float(min(wide, high))
    reach = (max(wide, high) - side) / 2.0
    shifts: NDArray[np.float64] = np.linspace(-reach, reach, 3 if reach < 0.4 * side else 4)
    tiles = [
        (wide / 2.0 + s, high / 2.0, side) if wide > high else (wide / 2.0, high / 2.0 + s, side)
        for s in shifts
    ]
    return _scan(picture, detector, tiles)


def _scan(picture: Picture, detector: Detector, tiles: list[tuple[float, float, float]]) -> list[Region]:
    people: list[tuple[float, Region]] = []
    for x, y, side in tiles:
        tile = Region(x, y, side, 0.0)
        for found in detector(picture.crop(tile.place(DETECTOR_INPUT), DETECTOR_INPUT)):
            points = tile.to_picture(np.array([found.hips, found.circle]))
            people.append((found.score, Region.around(points[0], points[1])))
    people.sort(key=lambda person: -person[0])
    kept: list[Region] = []
    for _, region in people:
        if not any(_same(region, other) for other in kept):
            kept.append(region)
    return kept
