"""How much of a clip is read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from analysis import pose, scout
from analysis.mannequin import RunnerSpec, frame_at, simulate
from analysis.pose import Model
from analysis.video import Timeline, read_timeline
from tests.analysis.clipmaker import write_clip

NO_MODEL: Model = None  # type: ignore[assignment]  # short clips are planned without looking


def timeline(seconds: float, fps: float) -> Timeline:
    """Even times, a key frame every second."""
    t = np.arange(round(seconds * fps)) / fps
    return Timeline(t, np.arange(len(t)) % round(fps) == 0)


def plan(seconds: float, fps: float) -> scout.Plan:
    """The plan of a clip short enough to be read whole."""
    return scout.plan_reading(Path("unused"), timeline(seconds, fps), NO_MODEL)


@pytest.mark.parametrize("fps", [12.0, 24.0, 30.0])
def test_every_frame_of_a_usual_clip_is_read(fps: float) -> None:
    """Ten seconds at up to 30 frames a second are read whole."""
    found = plan(10.0, fps)
    assert found.every == 1
    assert found.from_s == 0.0
    assert found.until_s == pytest.approx(10.0, abs=0.1)


@pytest.mark.parametrize("fps", [60.0, 120.0, 240.0])
def test_high_rates_are_thinned_but_not_below_28(fps: float) -> None:
    """A verdict needs no more than about thirty frames a second of a long pass."""
    found = plan(10.0, fps)
    assert found.every > 1
    assert fps / found.every >= 28.0


@pytest.mark.parametrize(
    ("fps", "enough"), [(30.0, None), (60.0, scout.ENOUGH_STEPS), (240.0, scout.ENOUGH_STEPS)]
)
def test_only_of_a_high_rate_no_more_is_read_than_enough(fps: float, enough: int | None) -> None:
    """At usual rates every step is read; the many frames of a high rate end with a dozen good steps."""
    assert plan(8.0, fps).enough == enough


def test_a_short_pass_at_60_keeps_all_frames() -> None:
    """Two seconds at 60 are few frames: each is looked at, and twice."""
    found = plan(2.0, 60.0)
    assert (found.every, found.twice) == (1, True)


def test_a_file_without_times_is_read_from_the_start() -> None:
    """Where the file does not tell its times there is no seeking, but an end."""
    found = scout.plan_reading(Path("unused"), None, NO_MODEL)
    assert (found.from_s, found.until_s) == (0.0, scout.WHOLE_S)


def test_of_a_long_clip_the_running_is_read(tmp_path: Path) -> None:
    """An empty room for twenty seconds, then a runner: the runner's seconds are chosen."""
    simulation = simulate(RunnerSpec(duration_s=1.0, width=320, height=240, runner_height_pct=80.0))
    runner = [frame_at(simulation, k) for k in range(0, 30, 3)]
    empty = np.full((240, 320, 3), 120, np.uint8)
    frames = [empty] * 100 + [runner[k % 10] for k in range(60)]
    clip = write_clip(tmp_path / "long.mp4", frames, fps=5, gop=5)
    with pose.open_model() as model:
        found = scout.plan_reading(clip, read_timeline(clip), model)
    assert found.until_s is not None
    assert found.from_s >= 17.0
    assert found.until_s - found.from_s <= scout.STRETCH_S + 0.1
