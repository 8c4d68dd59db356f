"""The pose model, opened: a detector, and a few landmarkers that work at the same time."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from analysis.model import LANDMARKS, FloatArray
from analysis.picture import Picture
from analysis.pose.bindings import load_bindings
from analysis.pose.files import find_model
from analysis.pose.networks import CIRCLE, HIP_CENTRE, LANDMARK_INPUT, Detector, Landmarker
from analysis.pose.opinions import agree, unmirrored
from analysis.pose.region import Region

#: From this score on a person is there.
SCORE = 0.5
#: Landmarkers: one for each of the cores that a clip may count on.
WORKERS = 2


@dataclass(slots=True)
class Seen:
    """One look: ``points`` (33, 3) picture x, y, visibility; the ``region`` to look at next; the score."""

    points: FloatArray
    region: Region
    score: float


class Pool:
    """A few landmarkers that work at the same time; each graph serves one thread at once."""

    def __init__(self, threads: ThreadPoolExecutor, landmarkers: list[Landmarker]) -> None:
        self._free: queue.SimpleQueue[Landmarker] = queue.SimpleQueue()
        for landmarker in landmarkers:
            self._free.put(landmarker)
        self._threads = threads
        #: How often the landmark network has been asked.
        self.looks = 0

    def look(self, picture: Picture, region: Region, *, twice: bool = False) -> Future[Seen]:
        """Landmarks in a region of the picture; ``twice`` also as in a mirror."""
        self.looks += 2 if twice else 1
        return self._threads.submit(self._look, picture, region, twice)

    def _look(self, picture: Picture, region: Region, twice: bool) -> Seen:
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
        return Seen(
            np.column_stack([xy[:body], points[:body, 2]]),
            Region.around(xy[HIP_CENTRE], xy[CIRCLE]),
            score,
        )


class Model:
    """The pose model. It opens behind the caller's back: what needs it first waits for it."""

    def __init__(self, bundle: Path | None = None, workers: int = WORKERS) -> None:
        self.bundle = bundle
        load_bindings()  # imports are not for threads
        files = find_model(bundle)
        self._threads = ThreadPoolExecutor(workers)
        self._landmarkers = [self._threads.submit(Landmarker, files) for _ in range(workers)]
        self._detector = self._threads.submit(Detector, files)
        self._openings: tuple[Future[Landmarker] | Future[Detector], ...] = (
            *self._landmarkers,
            self._detector,
        )
        self._pool: Pool | None = None

    @property
    def detector(self) -> Detector:
        """Finds people in a whole picture."""
        return self._detector.result()

    @property
    def pool(self) -> Pool:
        """Finds the landmarks of people whose place is known."""
        if self._pool is None:
            self._pool = Pool(self._threads, [opening.result() for opening in self._landmarkers])
        return self._pool

    def wait(self) -> Model:
        """Itself, when it is open. Raises ModelError."""
        for opening in self._openings:
            opening.result()
        return self

    def close(self) -> None:
        """Stop every graph that could be started."""
        self._threads.shutdown()
        for opening in self._openings:
            if opening.exception() is None:
                opening.result().close()


_ready: list[Model] = []


def keep_ready(bundle: Path | None = None) -> None:
    """Open the model for the next :func:`open_model` of this process, and wait until it is open."""
    _ready.append(Model(bundle).wait())


@contextmanager
def open_model(bundle: Path | None = None) -> Iterator[Model]:
    """The pose model for any number of clips one after the other; it opens while the caller goes on.

    Raises ModelError here or where it is used first.
    """
    kept = next((model for model in _ready if model.bundle == bundle), None)
    if kept is not None:
        _ready.remove(kept)
    model = kept or Model(bundle)
    try:
        yield model
    finally:
        model.close()
