from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from analysis.mannequin import RunnerSpec, Simulation, render, simulate
from analysis.model import INDEX
from analysis.pose import detect, open_model
from analysis.track import choose_runner
from analysis.video import read_frames, write_video


@pytest.mark.parametrize(
    "spec",
    [
        RunnerSpec(duration_s=1.5, fps=30, width=960, height=720),
        RunnerSpec(duration_s=0.8, fps=60, width=960, height=720, facing="left", look="dark", shutter=0.3),
        RunnerSpec(duration_s=1.5, setting="overground", camera="panning", background="park", look="pale"),
    ],
    ids=["treadmill-right", "60fps-left", "panning-park"],
)
def test_the_real_pose_model_sees_the_drawn_runner_in_every_frame(spec: RunnerSpec, tmp_path: Path) -> None:
    """The pose model finds the drawn runner in every frame, its joints within a few % of leg length."""
    simulation = simulate(spec)
    path = tmp_path / "clip.mp4"
    write_video(path, (rgb for _, rgb in render(simulation)), spec.fps)
    with open_model(None) as model:
        seen = choose_runner(detect(read_frames(path), model))
    for joint, limit in (("hip", 7.0), ("knee", 6.0), ("ankle", 6.0)):
        assert np.isfinite(seen.point(f"left_{joint}")).all()
        assert median_error_pct(simulation, seen.xy, joint) < limit


def median_error_pct(simulation: Simulation, xy: np.ndarray, joint: str) -> float:
    """Distance to the true joint centres in % of leg length, whichever leg the model calls left or right."""
    pair = [INDEX[f"left_{joint}"], INDEX[f"right_{joint}"]]
    true, found = simulation.keypoints.xy[:, pair], xy[:, pair]
    straight = np.linalg.norm(found - true, axis=2).sum(axis=1)
    crossed = np.linalg.norm(found - true[:, ::-1], axis=2).sum(axis=1)
    return float(np.median(np.minimum(straight, crossed)) / 2.0 / simulation.truth.leg_px * 100.0)
