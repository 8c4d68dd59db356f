"""Where people are in one picture: the detector on the whole of it, and on tiles where it sees nobody."""

from __future__ import annotations

from concurrent.futures import Future

import numpy as np
from numpy.typing import NDArray

from analysis.picture import Picture
from analysis.pose.networks import DETECTOR_INPUT, Detector
from analysis.pose.pool import Model, Seen
from analysis.pose.region import Region


def look_for_people(picture: Picture, model: Model) -> list[Future[Seen]]:
    """A look at everyone in one picture; it may go on while the next picture is decoded."""
    return [model.pool.look(picture, r) for r in find_regions(picture, model.detector, thorough=True)]


def find_regions(picture: Picture, detector: Detector, *, thorough: bool) -> list[Region]:
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
        if not any(region.is_same(other) for other in kept):
            kept.append(region)
    return kept
