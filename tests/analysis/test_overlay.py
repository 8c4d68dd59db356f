from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from analysis.mannequin import RunnerSpec, paint_frames, simulate
from analysis.model import INDEX, Clip, Keypoints, Refusal, Report, Value
from analysis.overlay import (
    BadLabels,
    Past,
    Read,
    draw_history_chart,
    draw_midstance,
    draw_steps_chart,
    median_shot,
    read_labels,
    write_first,
    write_pictures,
)
from analysis.overlay.canvas import BLUE, ORANGE, WHITE, Text, View, text_width, write
from analysis.overlay.lines import band, verdict_colour
from analysis.overlay.loop import loop_rows
from analysis.overlay.moments import phase_rows
from analysis.overlay.pictures import Frame
from analysis.overlay.words import english, interval, percent, place_word, signed

SPEC = RunnerSpec(width=480, height=360, duration_s=2.0, hip_ankle_offset_pct=14.0, setting="overground",
                  camera="panning")  # fmt: skip


def painted(keypoints: Keypoints) -> Read:
    """Reads painted frames of these keypoints."""
    return partial(paint_frames, keypoints)


@pytest.fixture(scope="module")
def clip() -> tuple[Keypoints, Report]:
    """A drawn runner's points, and the report that a perfect analysis would give."""
    simulation = simulate(SPEC)
    truth = simulation.truth
    offset = Value(
        truth.hip_ankle_offset_pct, truth.hip_ankle_offset_pct - 2, truth.hip_ankle_offset_pct + 2, "%"
    )
    names = ("hip_ankle_offset_pct", "hip_ankle_offset_left_pct", "hip_ankle_offset_right_pct")
    measures = dict.fromkeys(names, offset) | {"trunk_lean_deg": Value(6.0, 5.0, 7.0, "deg")}
    report = Report(
        Clip(2.0, 30.0, SPEC.width, SPEC.height, 0, 60), facing="right", setting="overground",
        steps=truth.steps, measures=measures, finding="over_lean",
    )  # fmt: skip
    return simulation.keypoints, report


def test_shot_is_the_frame_nearest_to_midstance(clip: tuple[Keypoints, Report]) -> None:
    """The frame shown is at most half a frame from the midstance of its step."""
    keypoints, report = clip
    shot = median_shot(keypoints, report, "left")
    assert shot is not None
    assert abs(keypoints.t[shot.row] - shot.step.midstance_s) <= 0.5 / SPEC.fps + 1e-9


def test_no_shot_without_points(clip: tuple[Keypoints, Report]) -> None:
    """A side whose leg is never known has no shot."""
    keypoints, report = clip
    xy = keypoints.xy.copy()
    xy[:, INDEX["left_knee"]] = np.nan
    assert median_shot(replace(keypoints, xy=xy), report, "left") is None


def test_phases_are_five_frames_in_order(clip: tuple[Keypoints, Report]) -> None:
    """Contact, loading, midstance, late stance and toe-off are five frames, one after the other."""
    keypoints, report = clip
    rows = phase_rows(keypoints, report.steps[0])
    assert len(rows) == 5
    assert rows == sorted(set(rows))


def test_loop_stays_short(clip: tuple[Keypoints, Report]) -> None:
    """The loop covers a few steps, not the clip."""
    keypoints, report = clip
    assert 10 < len(loop_rows(keypoints, report)) < len(keypoints.t)


@pytest.mark.parametrize("facing", ["left", "right"])
def test_midstance_picture_shows_the_finding_in_orange(clip: tuple[Keypoints, Report], facing: str) -> None:
    """An offset outside the normal band is drawn in orange, whichever way the runner faces."""
    simulation = simulate(replace(SPEC, facing=facing))  # type: ignore[arg-type]
    report = replace(clip[1], facing=facing, steps=simulation.truth.steps)  # type: ignore[arg-type]
    shot = median_shot(simulation.keypoints, report, "right")
    assert shot is not None
    frame = next(f for f in paint_frames(simulation.keypoints) if f.index == shot.row).rgb()
    picture = draw_midstance(frame, simulation.keypoints, report, shot, read_labels(None))
    assert picture.shape == (1200, 900, 3)
    assert (np.abs(picture.astype(int) - ORANGE).sum(axis=2) < 12).sum() > 2000


def test_all_pictures_are_written(clip: tuple[Keypoints, Report], tmp_path: Path) -> None:
    """A verdict gives both midstances, the strip, the card, the chart and the loop."""
    keypoints, report = clip
    written = write_pictures(tmp_path, painted(keypoints), keypoints, report, read_labels(None))
    names = {path.name for path in written}
    assert names == {
        "midstance_left.png", "midstance_right.png", "strip.png", "card.png", "steps.png", "loop.mp4",
    }  # fmt: skip
    assert all(path.stat().st_size > 1000 for path in written)


def test_refusal_shows_the_frame_it_saw(clip: tuple[Keypoints, Report], tmp_path: Path) -> None:
    """A refusal writes the middle frame only."""
    keypoints, report = clip
    refused = replace(report, refusal=Refusal("too_small", ""), steps=())
    written = write_pictures(tmp_path, painted(keypoints), None, refused, read_labels(None))
    assert [path.name for path in written] == ["seen.png"]


def test_nothing_is_drawn_without_steps(clip: tuple[Keypoints, Report], tmp_path: Path) -> None:
    """A report without steps gives no pictures."""
    keypoints, report = clip
    without = replace(report, steps=())
    assert write_pictures(tmp_path, painted(keypoints), keypoints, without, english()) == []


def test_the_card_comes_without_the_rest(clip: tuple[Keypoints, Report], tmp_path: Path) -> None:
    """What a verdict is sent with is written before, and without, what may follow it."""
    keypoints, report = clip
    write_first(tmp_path, painted(keypoints), keypoints, report, english())
    assert {p.name for p in tmp_path.iterdir()} == {"card.png"}


def test_the_card_reads_two_frames(clip: tuple[Keypoints, Report], tmp_path: Path) -> None:
    """Only the frames that the card shows are asked for: the midstance of each side."""
    keypoints, report = clip
    asked: list[set[int]] = []

    def read(wanted: Collection[int]) -> Iterable[Frame]:
        asked.append(set(wanted))
        return paint_frames(keypoints, wanted)

    write_first(tmp_path, read, keypoints, report, english())
    assert [len(wanted) for wanted in asked] == [2]


@pytest.mark.parametrize(("value", "colour"), [(4.0, BLUE), (15.0, ORANGE), (-7.0, ORANGE)])
def test_colour_follows_the_normal_band(value: float, colour: tuple[int, int, int]) -> None:
    """Blue is normal, orange is not."""
    assert verdict_colour(Value(value, value - 1, value + 1), (-1.0, 10.0)) == colour


def test_an_interval_that_reaches_into_the_band_is_undecided() -> None:
    """A value outside the band whose interval lies half in it is white."""
    normal = band()
    assert verdict_colour(Value(normal[1] + 0.5, normal[1] - 3.5, normal[1] + 4.5), normal) == WHITE


def test_view_takes_the_roll_out() -> None:
    """A point that the rolled camera shows beside another lies above it in the view."""
    roll = np.radians(5.0)
    top = np.array([100.0, 100.0]) + 50 * np.array([np.sin(roll), -np.cos(roll)])
    view = View.around(np.array([100.0, 100.0]), (200.0, 300.0), 2.0, 5.0, (400, 600))
    assert view.points(top) == pytest.approx([200.0, 200.0])


def test_text_holds_cyrillic() -> None:
    """Cyrillic letters are drawn, not boxes: two different letters give two different pictures."""
    pictures = []
    for letter in "ЖЩ":
        picture = np.zeros((60, 60, 3), np.uint8)
        write(picture, [Text(10, 45, letter, 36)])
        pictures.append(picture)
    assert not np.array_equal(*pictures)
    assert text_width("Ж", 36) != text_width("і", 36)


def test_labels_of_a_file_replace_the_english_ones(tmp_path: Path) -> None:
    """A labels file gives the words it has; the others stay English."""
    path = tmp_path / "labels.json"
    path.write_text(json.dumps({"hip": "бедро"}), encoding="utf-8")
    labels = read_labels(path)
    assert (labels["hip"], labels["ankle"]) == ("бедро", "ankle")


@pytest.mark.parametrize("text", ["[1]", "{", '{"hip": 1}'])
def test_a_broken_labels_file_is_said_to_be_broken(tmp_path: Path, text: str) -> None:
    """A labels file that is not an object of texts raises BadLabels."""
    path = tmp_path / "labels.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadLabels):
        read_labels(path)


def test_numbers_are_written_with_their_sign() -> None:
    """Numbers carry + or a true minus, and nought carries none."""
    assert [signed(v) for v in (16.2, -3.4, 0.3, -0.2)] == ["+16", "−3", "0", "0"]
    assert percent(4.4) == "+4\u00a0%"
    assert interval(Value(1.0, None, None)) == ""


def test_place_word_says_the_side() -> None:
    """Beyond the band the word is in front or behind, inside it is normal."""
    words = [place_word(v, (-1.0, 10.0), english()) for v in (-5.0, 3.0, 15.0)]
    assert words == ["behind", "normal", "in front"]


def test_history_chart_takes_one_clip_and_unknown_values() -> None:
    """One clip is a history too, and a clip without lean leaves a gap."""
    unknown = Value(None, None, None)
    one = Past(date(2026, 3, 1), "1 Mar", Value(12.0, 9.0, 15.0), unknown, unknown, unknown)
    assert draw_history_chart([one], [], english()).ndim == 3


def test_history_chart_moves_with_the_values() -> None:
    """Another offset, another normal band or another drill gives another picture of the same size."""
    first = date(2026, 3, 1)
    lean, pictures = Value(8.0, 7.0, 9.0), []
    for v, low, drills in ((14.0, -1.0, 1), (2.0, -1.0, 1), (14.0, 2.0, 1), (14.0, -1.0, 2)):
        history = [
            Past(
                first + timedelta(days=9 * k), "day", Value(v - k, v - 2, v + 2), lean,
                Value(4.0, low, 9.0), Value(7.0, 0.0, 15.0),
            )
            for k in range(4)
        ]  # fmt: skip
        done = [first + timedelta(days=7 * k) for k in range(drills)]
        pictures.append(draw_history_chart(history, done, english()))
    assert len({picture.shape for picture in pictures}) == 1
    assert len({picture.tobytes() for picture in pictures}) == 4


def test_steps_chart_is_a_picture(clip: tuple[Keypoints, Report]) -> None:
    """The chart of the steps has a picture's shape."""
    assert draw_steps_chart(clip[1], english()).shape[2] == 3
