"""The scenes of the teaching pictures: read from ``scenes.yaml`` and turned into landmarks."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
import yaml

from analysis.mannequin import body
from analysis.mannequin.running import build_stride, stride_angles
from analysis.mannequin.simulate import RunnerSpec, simulate
from analysis.model import INDEX, FloatArray

_ANGLES = {f.name for f in fields(body.Posture)}


@dataclass(frozen=True, slots=True)
class Panel:
    """One panel: landmarks (33, 3) in leg lengths or None, the stance side, and what is drawn around them.

    x runs forward from the stance ankle, y up from the ground.
    """

    points: FloatArray | None
    stance: str
    lines: tuple[str, ...]
    marks: tuple[dict[str, Any], ...]
    good: bool | None
    scale: float
    at: float


@lru_cache(maxsize=1)
def scenes() -> dict[str, Any]:
    """The contents of ``scenes.yaml``."""
    loaded: dict[str, Any] = yaml.safe_load((files("analysis.teaching") / "scenes.yaml").read_text("utf-8"))
    return loaded


def picture_ids() -> tuple[str, ...]:
    """The pictures there are."""
    return tuple(scenes()["pictures"])


def panels(picture: str) -> list[Panel]:
    """The panels of a picture, in order. Raises ``KeyError`` for an unknown picture."""
    return [panel(name) for name in scenes()["pictures"][picture]]


def panel(name: str) -> Panel:
    """One panel by its id."""
    scene = scenes()["panels"][name]
    stance = scene.get("stance", "right")
    points = None
    if "moment" in scene:
        points = _moment(**scene["moment"])
    elif "posture" in scene:
        points = _standing(dict(scene["posture"]))
    if points is not None:
        points = _settled(points, stance)
    return Panel(
        points,
        stance,
        tuple(scene.get("lines", ())),
        tuple(scene.get("marks", ())),
        scene.get("good"),
        float(scene.get("scale", 1.0)),
        float(scene.get("at", 0.0)),
    )


def _standing(angles: dict[str, float]) -> FloatArray:
    tilt = angles.pop("tilt", 0.0)
    unknown = set(angles) - _ANGLES
    if unknown:
        raise KeyError(f"scenes.yaml names joint angles that do not exist: {sorted(unknown)}")
    turned = {"trunk": tilt, "left_thigh": -tilt, "right_thigh": -tilt, "head": 0.0}
    for name, value in angles.items():
        turned[name] = value + (turned.get(name, 0.0) if name == "trunk" else 0.0)
        if name.endswith("_foot") and value < 0.0:
            turned[name.replace("foot", "toes")] = -value  # toes stay flat under a raised heel
    return np.asarray(body.assemble(body.Posture(**turned))[0])


def _moment(offset: float, lean: float, at: str, **angles: float) -> FloatArray:
    spec = RunnerSpec(hip_ankle_offset_pct=offset, trunk_lean_deg=lean)
    truth = simulate(spec).truth
    step = next(s for s in truth.steps if s.side == "right")
    times = {
        "contact": step.contact_s + 0.004,
        "midstance": step.midstance_s,
        "late_stance": step.midstance_s + 0.55 * (step.toe_off_s - step.midstance_s),
        "toe_off": step.toe_off_s - 0.012,
    }
    if not angles:
        return np.asarray(build_stride(spec.gait).at(np.array([times[at]]))[0])
    posture = stride_angles(spec.gait, times[at])
    return np.asarray(body.assemble(body.Posture(**{**posture, **angles}))[0])


def _settled(points: FloatArray, stance: str) -> FloatArray:
    """Moved so that the stance ankle is at x = 0 and the lowest sole on the ground."""
    moved = np.array(points)
    moved[:, 0] -= moved[INDEX[f"{stance}_ankle"], 0]
    moved[:, 1] -= body.lowest(moved[None])[0]
    return moved
