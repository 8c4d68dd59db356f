"""A short slow-motion loop with the lines drawn on: two strides that stop for a moment at each midstance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from analysis.model import Keypoints, Report, Side, Step
from analysis.overlay import canvas, words
from analysis.overlay.canvas import WHITE, Picture, Text, View
from analysis.overlay.lines import Moment, draw_ghost, draw_hip, draw_lines, verdict_colour
from analysis.overlay.moments import body_known, leg_px
from analysis.overlay.stills import offset_of
from analysis.overlay.words import Labels

SIZE = (540, 720)
#: Pictures a second of the loop, and how long it stands still at midstance.
RATE = 24.0
_HOLD_S = 0.9
_SLOWER = 4.0
_MOST_ROWS = 110


def loop_rows(keypoints: Keypoints, report: Report) -> list[int]:
    """Rows of about two strides in the middle of the clip; at most what a phone wants to download."""
    steps = sorted(report.steps, key=lambda s: s.contact_s)
    if not steps:
        return []
    first = max(0, (len(steps) - 4) // 2)
    until = steps[min(first + 3, len(steps) - 1)].toe_off_s
    rows = np.flatnonzero((keypoints.t >= steps[first].contact_s - 0.02) & (keypoints.t <= until + 0.02))
    stride = int(np.ceil(len(rows) / _MOST_ROWS)) or 1
    return [int(r) for r in rows[::stride]]


def draw_loop(
    frames: Iterable[tuple[int, Picture]], keypoints: Keypoints, report: Report, labels: Labels
) -> Iterator[Picture]:
    """The loop's pictures (h, w, 3) at ``RATE``; ``frames`` are those of :func:`loop_rows`, with their rows.

    They are taken one at a time, so that none need be held.
    """
    rows = loop_rows(keypoints, report)
    place = {row: k for k, row in enumerate(rows)}
    path = _smooth_path(keypoints, rows)
    pace = _pace(keypoints, rows, report)
    shown = 0
    for row, frame in frames:
        step = _step_at(report, float(keypoints.t[row]))
        at_rest = step is not None and row == min(rows, key=lambda r: abs(keypoints.t[r] - step.midstance_s))
        picture = _picture(frame, keypoints, report, row, step, path[place[row]], labels, at_rest)
        until = round((keypoints.t[row] - keypoints.t[rows[0]]) * pace * RATE) + 1
        count = max(1 if at_rest else 0, until - shown)
        shown += count
        for _ in range(count + (round(_HOLD_S * RATE) if at_rest else 0)):
            yield picture


def _pace(keypoints: Keypoints, rows: list[int], report: Report) -> float:
    """How much longer the loop takes than the clip: four times slower than life, not more."""
    slow = report.slow_motion.factor if report.slow_motion is not None else None
    return max(1.0, _SLOWER / slow) if slow else _SLOWER


def _step_at(report: Report, t: float) -> Step | None:
    for step in report.steps:
        if step.contact_s <= t <= step.toe_off_s:
            return step
    return None


def _smooth_path(keypoints: Keypoints, rows: list[int]) -> NDArray[np.float64]:
    """Where the camera looks in each row (n, 2): the mid-hip, calmed so that the picture does not shake."""
    hips = np.nanmean(keypoints.xy[rows][:, 23:25], axis=1)
    t = np.arange(len(rows))
    calm = np.empty_like(hips)
    for axis in (0, 1):
        known = np.isfinite(hips[:, axis])
        filled = np.interp(t, t[known], hips[known, axis])
        calm[:, axis] = np.polyval(np.polyfit(t, filled, min(2, len(t) - 1)), t)
    return np.asarray(calm)


def _picture(
    frame: Picture, keypoints: Keypoints, report: Report, row: int, step: Step | None,
    centre: NDArray[np.float64], labels: Labels, at_rest: bool,
) -> Picture:  # fmt: skip
    scale = 0.74 * SIZE[1] / (1.98 * leg_px(keypoints))
    roll = report.camera_roll_deg.value if report.camera_roll_deg and report.camera_roll_deg.value else 0.0
    view = View.around(centre, (SIZE[0] / 2.0, 0.475 * SIZE[1]), scale, roll, SIZE)
    picture = view.picture(frame)
    canvas.scrim(picture, 0.86 * SIZE[1], SIZE[1], 0.85)
    if step is None or not body_known(keypoints, row, step.side):
        return picture
    moment = Moment.of(keypoints, row, step.side, report, view)
    value = offset_of(report, step.side)
    colour = verdict_colour(value, moment.band) if at_rest else WHITE
    if at_rest:
        draw_ghost(picture, moment)
    draw_lines(picture, moment, 5.0)
    draw_hip(picture, moment, 5.0, colour)
    canvas.write(picture, _words(step.side, step, labels, colour, at_rest))
    return picture


def _words(side: Side, step: Step, labels: Labels, colour: canvas.Colour, at_rest: bool) -> list[Text]:
    texts = [Text(24, SIZE[1] - 26, words.capital(labels[side]), 28, WHITE, at_rest)]
    if at_rest and step.hip_ankle_offset_pct is not None:
        number = words.percent(step.hip_ankle_offset_pct)
        texts.append(Text(SIZE[0] - 24, SIZE[1] - 24, number, 40, colour, True, "rs"))
    return texts
