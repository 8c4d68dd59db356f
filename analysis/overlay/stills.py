"""The still pictures: midstance of one side, the strip of five phases, and the card that is sent first."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from analysis.model import FloatArray, Keypoints, Report, Side, Value
from analysis.overlay import canvas, words
from analysis.overlay.canvas import BLUE, INK, SOFT, WHITE, Colour, Picture, Text, View
from analysis.overlay.lines import Moment, band, draw_ghost, draw_hip, draw_lines, verdict_colour
from analysis.overlay.moments import PHASES, Shot, leg_px, phase_rows
from analysis.overlay.words import Labels

MIDSTANCE_SIZE = (900, 1200)
_PANEL = (420, 760)
_UNKNOWN = Value(None, None, None)
#: Leg lengths from the crown to the ground, and from the ankle to the ground.
_STATURE, _ANKLE = 1.98, 0.09
_MARGIN = 44


def _roll(report: Report) -> float:
    roll = report.camera_roll_deg
    return roll.value if roll is not None and roll.value is not None else 0.0


def midstance_view(
    keypoints: Keypoints, report: Report, shot: Shot, size: tuple[int, int], fill: float, floor: float
) -> View:
    """Upright, hip and ankle in the middle; a standing body fills ``fill`` of the height above ``floor``."""
    scale = fill * size[1] / (_STATURE * leg_px(keypoints))
    side = shot.step.side
    anchor = (keypoints.point(f"{side}_hip")[shot.row] + keypoints.point(f"{side}_ankle")[shot.row]) / 2
    y = floor * size[1] - (_ANKLE + 0.46) * fill * size[1] / _STATURE
    return View.around(anchor, (size[0] / 2.0, y), scale, _roll(report), size)


def draw_midstance(
    frame: Picture, keypoints: Keypoints, report: Report, shot: Shot, labels: Labels,
    size: tuple[int, int] = MIDSTANCE_SIZE,
) -> Picture:  # fmt: skip
    """One side's midstance (h, w, 3): lines, the ghost of the normal band, the offset with its interval."""
    side = shot.step.side
    view = midstance_view(keypoints, report, shot, size, 0.69, 0.805)
    picture = view.picture(frame)
    moment = Moment.of(keypoints, shot.row, side, report, view)
    unit = size[1] / 100.0
    canvas.scrim(picture, 0.13 * size[1], -0.02 * size[1], 0.75)
    canvas.scrim(picture, 0.82 * size[1], 0.93 * size[1], 0.90)
    value = offset_of(report, side)
    colour = verdict_colour(value, band(report))
    ghost = draw_ghost(picture, moment)
    draw_lines(picture, moment, 0.75 * unit)
    draw_hip(picture, moment, 0.75 * unit, colour)
    canvas.write(picture, [*_names(moment, ghost, unit, labels, colour, size), *_title(side, unit, labels)])
    canvas.write(picture, _figures(report, value, size, unit, labels, colour))
    return picture


def offset_of(report: Report, side: Side | None = None) -> Value:
    """The offset of one side, or of both."""
    name = f"hip_ankle_offset_{side}_pct" if side else "hip_ankle_offset_pct"
    return report.measures.get(name, _UNKNOWN)


def _title(side: Side, unit: float, labels: Labels) -> list[Text]:
    title = f"{words.capital(labels[side])} · {labels['midstance']}"
    return [Text(4 * unit, 6.2 * unit, title, 3.3 * unit, bold=True, anchor="ls")]


def _names(
    moment: Moment, ghost: FloatArray, unit: float, labels: Labels, colour: Colour, size: tuple[int, int]
) -> list[Text]:
    """The words beside hip, ankle and normal band, on the sides where nothing is."""
    ahead = moment.forward > 0
    front, back = ("lm", "rm") if ahead else ("rm", "lm")
    reach = moment.forward * moment.leg
    low, high = moment.band
    inside = low / 100.0 <= (moment.hip[0] - moment.ankle[0]) / reach <= high / 100.0
    names = [
        Text(
            moment.ankle[0] - 0.12 * reach,
            moment.ankle[1],
            labels["ankle"],
            2.3 * unit,
            WHITE,
            False,
            back,
            True,
        ),
        Text(
            moment.hip[0] + 0.16 * reach, moment.hip[1], labels["hip"], 2.5 * unit, colour, True, front, True
        ),
    ]
    if not inside:
        too_far = (moment.hip[0] - ghost[0]) * moment.forward > 0
        away = -1 if too_far else 1
        edge = moment.ankle[0] + reach * (low if too_far else high) / 100.0
        anchor = back if away < 0 else front
        names.append(
            Text(
                edge + away * 0.10 * reach, ghost[1], labels["normal"], 2.3 * unit, BLUE, False, anchor, True
            )
        )
    return names


def _figures(
    report: Report, value: Value, size: tuple[int, int], unit: float, labels: Labels, colour: Colour
) -> list[Text]:
    """The number, what it means, and what is normal, along the bottom."""
    left, bottom = 4 * unit, size[1] - 3.4 * unit
    if value.value is None:
        return [Text(left, bottom, "–", 7 * unit, WHITE, True)]
    number = words.percent(value.value)
    word = words.place_word(value.value, band(report), labels)
    big, room = 7.4 * unit, size[0] - 8 * unit
    x = left + canvas.text_width(number, big, True) + 1.8 * unit
    normal = Value(None, *band(report))
    small = f"{words.interval(value)}   ·   {labels['normal']} {words.interval(normal)}"
    lean = report.measures.get("trunk_lean_deg", _UNKNOWN)
    if lean.value is not None:
        small += f"   ·   {labels['lean']} {words.degrees(lean.value)}"
    return [
        Text(left, bottom - 5.0 * unit, number, big, colour, True),
        Text(
            x,
            bottom - 5.0 * unit,
            word,
            canvas.fitting(word, 4.0 * unit, size[0] - x - 4 * unit, True),
            colour,
            True,
        ),
        Text(left, bottom, small, canvas.fitting(small, 2.5 * unit, room), SOFT),
    ]


def draw_strip(
    frames: Mapping[int, Picture], keypoints: Keypoints, report: Report, shot: Shot, labels: Labels
) -> Picture:
    """Five phases of one step side by side (h, w, 3); ``frames`` by row of the keypoints."""
    side = shot.step.side
    gap = 8
    panels = []
    for phase, row in zip(PHASES, phase_rows(keypoints, shot.step), strict=True):
        panels.append(_panel(frames[row], keypoints, report, Shot(shot.step, row), labels[phase], phase))
        panels.append(np.full((_PANEL[1], gap, 3), INK, np.uint8))
    strip = np.concatenate(panels[:-1], axis=1)
    title = f"{words.capital(labels[side])}"
    canvas.write(strip, [Text(36, 68, title, 44, WHITE, True, "ls", True)])
    return strip


def _panel(
    frame: Picture, keypoints: Keypoints, report: Report, shot: Shot, label: str, phase: str
) -> Picture:
    side, fill = shot.step.side, 0.66
    scale = fill * _PANEL[1] / (_STATURE * leg_px(keypoints))
    hip = keypoints.point(f"{side}_hip")[shot.row]
    ground = _PANEL[1] * 0.86
    start = _PANEL[1] * 0.86 - (_ANKLE + 0.93) * fill * _PANEL[1] / _STATURE
    view = View.around(hip, (_PANEL[0] / 2.0, start), scale, _roll(report), _PANEL)
    picture = view.picture(frame)
    canvas.scrim(picture, ground - 10, _PANEL[1], 0.90)
    if np.isfinite(keypoints.point(f"{side}_ankle")[shot.row]).all() and np.isfinite(hip).all():
        moment = Moment.of(keypoints, shot.row, side, report, view)
        shown = offset_of(report, side) if phase == "midstance" else _UNKNOWN
        if phase == "midstance":
            draw_ghost(picture, moment)
        draw_lines(picture, moment, 5.0)
        draw_hip(picture, moment, 5.0, verdict_colour(shown, moment.band))
    bold = phase == "midstance"
    size = canvas.fitting(label, 52, _PANEL[0] - 24, bold)
    canvas.write(picture, [Text(_PANEL[0] / 2, _PANEL[1] - 26, label, size, WHITE, bold, "ms")])
    return picture


def draw_card(
    frames: Mapping[int, Picture], keypoints: Keypoints, report: Report, shots: Mapping[Side, Shot],
    labels: Labels,
) -> Picture:  # fmt: skip
    """What is sent first: the number on its scale, and midstance left and right below (h, w, 3)."""
    size = (640, 860) if len(shots) > 1 else (900, 1100)
    sides: list[Side] = [s for s in ("left", "right") if s in shots]
    panels = [_half(frames[shots[s].row], keypoints, report, shots[s], labels, size) for s in sides]
    gap = np.full((size[1], 8, 3), INK, np.uint8)
    body = panels[0] if len(panels) == 1 else np.concatenate([panels[0], gap, panels[1]], axis=1)
    head = _headline(body.shape[1], report, labels)
    return np.concatenate([head, body], axis=0)


def _half(
    frame: Picture, keypoints: Keypoints, report: Report, shot: Shot, labels: Labels, size: tuple[int, int]
) -> Picture:
    side = shot.step.side
    view = midstance_view(keypoints, report, shot, size, 0.76, 0.88)
    picture = view.picture(frame)
    moment = Moment.of(keypoints, shot.row, side, report, view)
    unit = size[1] / 100.0
    value = offset_of(report, side)
    colour = verdict_colour(value, band(report))
    canvas.scrim(picture, 0.87 * size[1], size[1], 0.90)
    draw_ghost(picture, moment)
    draw_lines(picture, moment, 0.85 * unit)
    draw_hip(picture, moment, 0.85 * unit, colour)
    number = "–" if value.value is None else words.percent(value.value)
    name = words.capital(labels[side])
    canvas.write(
        picture,
        [
            Text(4 * unit, size[1] - 4.2 * unit, name, 5.0 * unit, WHITE, True),
            Text(size[0] - 4 * unit, size[1] - 4.2 * unit, number, 5.4 * unit, colour, True, "rs"),
        ],
    )
    return picture


def _headline(width: int, report: Report, labels: Labels) -> Picture:
    """The number of both sides on a scale with the normal band."""
    height = 344
    head = np.full((height, width, 3), INK, np.uint8)
    value = offset_of(report)
    margin = _MARGIN
    if value.value is not None:
        colour = verdict_colour(value, band(report))
        number = words.percent(value.value)
        word = words.place_word(value.value, band(report), labels)
        caption = f"{words.capital(labels['hip'])} ↔ {labels['ankle']} · {labels['midstance']}"
        lean = report.measures.get("trunk_lean_deg", _UNKNOWN)
        x = margin + canvas.text_width(number, 92, True) + 26
        right = "" if lean.value is None else f"{labels['lean']} {words.degrees(lean.value)}"
        room = width - margin - x - canvas.text_width(right, 44) - 30
        texts = [
            Text(margin, 58, caption, canvas.fitting(caption, 40, width - 2 * margin), SOFT),
            Text(margin, 156, number, 92, colour, True),
            Text(x, 156, word, canvas.fitting(word, 54, room, True), colour, True),
            Text(width - margin, 156, right, 44, SOFT, False, "rs"),
        ]
        canvas.write(head, texts)
        _scale(head, value, band(report), labels, colour)
    return head


def _scale(head: Picture, value: Value, normal: tuple[float, float], labels: Labels, colour: Colour) -> None:
    """A line from behind to in front of the ankle, the normal band, and the value with its interval."""
    low, high = normal
    middle = value.value or 0.0
    ends = [middle, *(v for v in (value.low, value.high) if v is not None)]
    first, last = min(low - 12.0, min(ends) - 4.0), max(high + 12.0, max(ends) + 4.0)
    wide = head.shape[1] - 2 * _MARGIN

    def x(pct: float) -> float:
        return _MARGIN + (pct - first) / (last - first) * wide

    y = 224.0
    canvas.line(head, np.array([[_MARGIN, y], [_MARGIN + wide, y]]), (74, 84, 100), 6, edge=0)
    canvas.line(head, np.array([[x(low), y], [x(high), y]]), BLUE, 22, edge=0)
    if value.low is not None and value.high is not None:
        canvas.line(head, np.array([[x(value.low), y], [x(value.high), y]]), WHITE, 6, edge=3)
    canvas.dot(head, np.array([x(middle), y]), 17, colour)
    canvas.write(
        head,
        [
            Text(_MARGIN, 296, labels["behind"], 40, SOFT, False, "ls"),
            Text(_MARGIN + wide, 296, labels["in_front"], 40, SOFT, False, "rs"),
            Text(x((low + high) / 2), 296, labels["normal"], 40, BLUE, True, "ms"),
        ],
    )
