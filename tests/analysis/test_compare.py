"""Two clips side by side from what is kept of them: the right step, upright, facing right, on one scale."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest

from analysis.mannequin import RunnerSpec, simulate
from analysis.model import INDEX, LANDMARKS
from analysis.overlay.__main__ import main
from analysis.overlay.kept import read_standing

SPEC = RunnerSpec(duration_s=2.0, hip_ankle_offset_pct=12.0, trunk_lean_deg=9.0)
LEFT_OUT = {"right_eye", "mouth_left"}


def kept(spec: RunnerSpec, **more: Any) -> dict[str, Any]:
    """What the bot keeps of a clip of this runner, and the words of the picture."""
    simulation = simulate(spec)
    names = [name for name in LANDMARKS if name not in LEFT_OUT]
    points = simulation.keypoints
    steps = [
        {"side": s.side, "midstance_s": s.midstance_s, "hip_ankle_offset_pct": s.hip_ankle_offset_pct}
        for s in simulation.truth.steps
    ]
    return {
        "day": "20 Nov", "number": "12 %", "place": "in front", "margin": "give or take 3",
        "figure": {
            "names": names, "t": points.t.tolist(),
            "xy": [[points.xy[row, INDEX[name]].tolist() for name in names] for row in range(len(points.t))],
        },
        "steps": steps, "facing": spec.facing, "roll_deg": 0.0,
        "offset": {"value": 12.0, "low": 9.0, "high": 15.0}, "normal": {"low": -1.0, "high": 9.5},
    } | more  # fmt: skip


@pytest.mark.parametrize("facing", ["left", "right"])
@pytest.mark.parametrize("fps", [30, 60])
def test_midstance_of_what_is_kept(facing: Any, fps: int) -> None:
    """The points between two kept frames have the clip's offset, forward to the right."""
    standing = read_standing(kept(replace(SPEC, facing=facing, fps=fps)))
    assert standing is not None
    hip, ankle = (standing.xy[INDEX[f"{standing.side}_{name}"]] for name in ("hip", "ankle"))
    assert (hip[0] - ankle[0]) / standing.leg * 100 == pytest.approx(12.0, abs=1.5)
    assert hip[1] < ankle[1]
    assert standing.near == facing == standing.side


def test_a_rolled_camera_is_turned_back() -> None:
    """A camera's roll is taken out, so that the plumb line of the picture is true."""
    rolled = kept(replace(SPEC, camera_roll_deg=4.0), roll_deg=4.0)
    level, turned = read_standing(kept(SPEC)), read_standing(rolled)
    assert level is not None
    assert turned is not None
    hips = [s.xy[INDEX["right_hip"]] - s.xy[INDEX["right_ankle"]] for s in (level, turned)]
    assert np.allclose(hips[0] / level.leg, hips[1] / turned.leg, atol=0.02)


@pytest.mark.parametrize("gap", ["steps", "points"])
def test_no_midstance_no_picture(gap: str) -> None:
    """Without a usable step or without legs there is nothing to paint."""
    told = kept(SPEC)
    if gap == "steps":
        told["steps"] = [{**step, "hip_ankle_offset_pct": None} for step in told["steps"]]
    else:
        column = told["figure"]["names"].index("right_knee")
        for points in told["figure"]["xy"]:
            points[column] = None
    assert read_standing(told) is None


def drawn(monkeypatch: pytest.MonkeyPatch, asked: dict[str, Any]) -> tuple[int, bytes]:
    """The exit code and what the command prints."""
    out = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(asked)))
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=out))
    return main(), out.getvalue()


def test_the_command_draws_two_clips(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two kept clips become one picture; a clip without a midstance is told by the exit code."""
    clips = [kept(SPEC), kept(replace(SPEC, facing="left", hip_ankle_offset_pct=3.0))]
    asked = {
        "draw": "comparison",
        "labels": {"normal": "обычно"},
        "clips": clips,
        "verdict": ["На 9 % назад"],
    }
    code, png = drawn(monkeypatch, asked)
    picture = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR)
    assert code == 0
    assert picture is not None
    assert picture.shape[1] < picture.shape[0]
    clips[0]["steps"] = []
    assert drawn(monkeypatch, asked) == (1, b"")
