"""Clips in which a drawn runner stands, starts and runs, through the whole chain."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter1d

from analysis.mannequin import Posture, assemble, paint_frames, stage
from analysis.mannequin.body import SOLE
from analysis.mannequin.paint import Picture
from analysis.mannequin.running import build_stride
from analysis.model import FloatArray, Keypoints
from analysis.pipeline import Options, analyse
from analysis.video import write_video

from .runners import film

FPS, STANDS, STEPS, RUNS = 30.0, 36, 13, 80


def _start() -> FloatArray:
    """(n, 33, 3) leg lengths: standing that sways a little, then a fall into a step of the right foot."""
    gone = np.concatenate([np.zeros(STANDS), np.linspace(0, 1, STEPS + 1)[1:]])
    lifted = np.sin(np.pi * gone)
    body = 15.0 * gone
    angle = np.radians(body)
    sway = np.where(gone > 0, 0.0, 0.03 * np.sin(2 * np.pi * 0.8 * np.arange(len(gone)) / FPS))
    return assemble(
        Posture(
            x=np.sin(angle) + sway,
            y=SOLE + np.cos(angle),
            trunk=body,
            left_thigh=-body - np.degrees(sway),
            right_thigh=-body + 35.0 * gone + 25.0 * lifted,
            right_knee=75.0 * lifted,
        )
    )


def _clip(path: Path, facing: int) -> Path:
    """The start and a run after it, filmed by a camera that follows."""
    start = _start()
    run = build_stride(film().spec.gait).at(np.arange(RUNS) / FPS)
    run[..., 0] += start[-1, 23:25, 0].mean() - run[0, 23:25, 0].mean() + 0.05
    points = np.concatenate([start, run])
    camera = gaussian_filter1d(points[:, 23:25, 0].mean(axis=1), 6, mode="nearest")
    points[..., 0] -= camera[:, None]
    n = len(points)
    xy = np.stack([640 + 200 * facing * points[..., 0], 700 - 200 * points[..., 1]], axis=-1)
    keypoints = Keypoints(np.arange(n) / FPS, xy, np.ones(xy.shape[:2]), np.arange(n), (1280, 800))
    write_video(path, _grainy(stage(keypoints)), FPS, quality=16)
    return path


def _grainy(keypoints: Keypoints) -> Iterator[Picture]:
    """Painted frames with a sensor's noise, without which one who stands is a frozen picture."""
    rng = np.random.default_rng(0)
    for frame in paint_frames(keypoints):
        picture = frame.rgb().astype(np.int16)
        grain = rng.normal(0, 3, (*picture.shape[:2], 1)).astype(np.int16)
        yield np.clip(picture + grain, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("facing", [1, -1])
def test_a_filmed_lean_from_the_ankles(tmp_path: Path, facing: int) -> None:
    """A clip of standing, a falling start and a run: the start is one line, and the run is measured alone."""
    report = analyse(_clip(tmp_path / "start.mp4", facing), Options()).report
    check = report.start_check
    assert report.refusal is None
    assert check is not None
    assert check.pelvis_passes_foot
    assert check.straightness_pct == pytest.approx(98, abs=2)
    assert check.body_line_deg == pytest.approx(15, abs=4)
    assert report.steps[0].contact_s > STANDS / FPS
    assert report.measures["hip_ankle_offset_pct"].value == pytest.approx(4.4, abs=3.0)
