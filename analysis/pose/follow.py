"""Everyone in a clip, followed from picture to picture.

The clip is read once. On some pictures (anchors, about seven a second) each known person is looked for where
the motion so far predicts; the pictures between two anchors then get their regions by interpolation
and are handed to a few landmarkers that work at the same time. So the regions neither lag nor jitter, and
nothing is smoothed here: smoothing is the business of :mod:`analysis.track`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field

import numpy as np

from analysis.model import LANDMARKS, PoseFrames
from analysis.picture import Gray, Picture
from analysis.pose.networks import LANDMARK_INPUT
from analysis.pose.pool import SCORE, Model, Seen
from analysis.pose.region import Region
from analysis.pose.search import find_regions
from analysis.pose.steps import StepCount

#: Anchors are this far apart, the first ones of a person closer: the way it moves is not known yet.
_ANCHOR_S, _FIRST_ANCHOR_S = 0.15, 0.07
#: How often to look for further people; and, when nobody is followed, for anybody.
_SEARCH_S, _LOST_SEARCH_S = 0.5, 0.1
#: A frame that differs from the one before by no more than this grey value anywhere (in a small picture)
#: repeats it. A frame that differs by this much on average, and far more than those before, is a cut.
_STILL, _CUT, _CUT_RATIO = 5, 20.0, 4.0
#: Pixels of a picture that are used per pixel of a crop; pictures larger than this are not held whole.
_SHARP = 1.2
_WHOLE_PIXELS = 1920 * 1088
Progress = Callable[[float], None]


@dataclass(slots=True)
class _Person:
    """One person followed so far; ``regions`` are the last two anchors' (time, region)."""

    column: int
    regions: list[tuple[float, Region]]
    found: dict[int, Future[Seen]] = field(default_factory=dict)
    steps: StepCount = field(default_factory=StepCount)

    @property
    def region(self) -> Region:
        """Where the person was last."""
        return self.regions[-1][1]

    def predict(self, t: float) -> Region:
        """Where the person is likely to be."""
        (t1, last) = self.regions[-1]
        if len(self.regions) < 2:
            return last
        (t0, before) = self.regions[-2]
        return before.blend(last, (t - t0) / (t1 - t0)) if t1 > t0 else last


def detect(
    pictures: Iterable[Picture],
    model: Model,
    *,
    people: int = 4,
    every: int = 1,
    twice: bool = False,
    enough: int | None = None,
    progress: Progress | None = None,
) -> PoseFrames:
    """Landmarks of up to ``people`` persons at once, in every picture or every ``every``-th one.

    With ``twice`` each crop is also looked at as in a mirror and the two opinions are joined: twice the work,
    less noise (ankles 1.7 instead of 2.2 % of leg from human labels), and no preference for a side.
    Pictures that are passed over have a row too, of NaN. Cuts end everyone's track; a picture that repeats
    the one before it is not looked at again. No more is read when ``enough`` good steps of somebody are seen.
    """
    run = _Run(model.wait(), people, every, twice)
    for picture in pictures:
        run.add(picture)
        if progress is not None:
            progress(picture.t)
        if enough is not None and run.steps >= enough:
            break
    return run.finish()


@dataclass(slots=True)
class _Anchor:
    """An anchor that is being looked at, and the pictures since the one before it."""

    row: int
    picture: Picture
    looks: list[tuple[_Person, Future[Seen]]]
    between: list[tuple[int, Picture]]


class _Run:
    """One pass over one clip. The answers of an anchor are awaited only when the next one comes."""

    def __init__(self, model: Model, people: int, every: int, twice: bool) -> None:
        self._model, self._people, self._every, self._twice = model, people, every, twice
        self._index: list[int] = []
        self._times: list[float] = []
        self._scene: list[int] = []
        self._still: list[bool] = []
        self._size = (0, 0)
        self._persons: list[_Person] = []
        self._alive: list[_Person] = []
        self._waiting: list[tuple[int, Picture]] = []
        self._open: _Anchor | None = None
        self._anchor_t = self._search_t = self._thorough_t = -np.inf
        self._thumb: Gray | None = None
        self._change = 8.0
        self._counted = 0

    @property
    def steps(self) -> int:
        """The most good steps that one person who is still followed has made."""
        return max((person.steps.steps for person in self._alive), default=0)

    def add(self, picture: Picture) -> None:
        """One more picture of the clip."""
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
        elif self._alive:  # else nobody will be looked for in it
            self._waiting.append((row, picture))

    def _look(self, person: _Person, picture: Picture) -> Future[Seen]:
        return self._model.pool.look(picture, person.predict(picture.t), twice=self._twice)

    def _lightened(self, picture: Picture) -> Picture:
        """The picture no finer than the crops of those who are followed need it; a large one smaller too."""
        smallest = min((p.region.size for p in self._alive), default=0.0)
        factor = min(int(smallest / (_SHARP * LANDMARK_INPUT)), 4)
        if factor < 2:
            return picture
        is_large = picture.width * picture.height > _WHOLE_PIXELS
        return picture.reduced(factor) if is_large else picture.coarse(factor)

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
            if seen.score >= SCORE and seen.region.is_inside(*self._size):
                person.found[anchor.row] = future
                steady = seen.region.held_back(person.region)
                person.regions = [person.regions[-1], (anchor.picture.t, steady)]
                survivors.append(person)
        self._count_steps(survivors, anchor)
        self._look_between(anchor.between, survivors)
        lost = len(survivors) < len(self._alive)
        self._alive = _without_doubles(survivors)
        due = anchor.picture.t - self._search_t
        if lost or due >= _SEARCH_S or (not self._alive and due >= _LOST_SEARCH_S):
            self._search(anchor.row, anchor.picture)

    def _count_steps(self, persons: list[_Person], anchor: _Anchor) -> None:
        """Count in the rows that were handed out before the anchor was: they have been looked at by now."""
        until = anchor.between[0][0] if anchor.between else anchor.row
        for person in persons:
            for row in range(self._counted, until):
                if row in person.found and (seen := person.found[row].result()).score >= SCORE:
                    person.steps.add(self._times[row], seen.points, self._size)
        self._counted = until

    def _look_between(self, pictures: list[tuple[int, Picture]], persons: list[_Person]) -> None:
        for row, picture in pictures:
            for person in persons:
                if self._still[row] and row - 1 in person.found:
                    person.found[row] = person.found[row - 1]
                else:
                    person.found[row] = self._look(person, picture)

    def _search(self, row: int, picture: Picture) -> None:
        """Start a track for everyone the detector sees who is not followed yet."""
        self._search_t = picture.t
        thorough = not self._alive and picture.t - self._thorough_t >= _SEARCH_S
        if thorough:
            self._thorough_t = picture.t
        for region in find_regions(picture, self._model.detector, thorough=thorough):
            if len(self._alive) >= self._people:
                break
            if any(region.is_same(p.region) for p in self._alive):
                continue
            first = self._model.pool.look(picture, region).result()
            if first.score < SCORE:
                continue
            future = self._model.pool.look(picture, first.region)
            second = future.result()
            if second.score < SCORE or any(second.region.is_same(p.region) for p in self._alive):
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
                if seen.score >= SCORE:
                    xy[row, person.column] = seen.points[:, :2]
                    visibility[row, person.column] = seen.points[:, 2]
        return PoseFrames(
            np.array(self._index, np.int64),
            np.array(self._times, np.float64),
            xy,
            visibility,
            np.array(self._scene, np.int64),
            np.array(self._still, np.bool_),
            self._size if n else None,
        )


def _without_doubles(persons: list[_Person]) -> list[_Person]:
    """Two tracks that came to lie on one person: the older one stays."""
    kept: list[_Person] = []
    for person in persons:
        if not any(person.region.away(k.region) < 0.06 * person.region.size for k in kept):
            kept.append(person)
    return kept
