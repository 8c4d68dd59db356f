"""The clip that newcomers and the demo analyse: a runner on a treadmill who leans a little too much."""

from __future__ import annotations

from pathlib import Path

from analysis.mannequin.render import render
from analysis.mannequin.simulate import RunnerSpec, Truth, simulate

SAMPLE = RunnerSpec(
    cadence_spm=166.0,
    hip_ankle_offset_pct=16.0,
    trunk_lean_deg=13.0,
    facing="right",
    width=720,
    height=1280,
    runner_height_pct=56.0,
    fps=30.0,
    duration_s=6.0,
    shutter=0.15,
    noise=2.0,
)


def write_sample_clip(path: Path, spec: RunnerSpec = SAMPLE) -> Truth:
    """Writes the clip as H.264 and returns what a perfect analysis of it would say."""
    from analysis.video import write_video

    simulation = simulate(spec)
    write_video(path, (rgb for _, rgb in render(simulation)), spec.fps)
    return simulation.truth
