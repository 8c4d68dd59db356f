"""The report as the JSON document of the contract, and the keypoints as its CSV."""

from __future__ import annotations

import csv
import math
from dataclasses import asdict
from pathlib import Path
from typing import Any

from analysis.model import LANDMARKS, Keypoints, Report

SCHEMA = 1
#: Enough digits for a tenth of a millisecond and a hundredth of a percent.
_DIGITS = 4


def to_document(report: Report) -> dict[str, Any]:
    """A JSON-ready dict. Numbers that are not known are null; nothing is NaN or infinite."""
    window = report.window
    document: dict[str, Any] = {
        "schema": SCHEMA,
        "clip": asdict(report.clip),
        "refusal": asdict(report.refusal) if report.refusal else None,
        "facing": report.facing,
        "setting": report.setting,
        "slow_motion": asdict(report.slow_motion) if report.slow_motion else None,
        "window": {"from_s": window[0], "to_s": window[1]} if window else None,
        "camera_roll_deg": _bare(report.camera_roll_deg),
        "cadence_spm": _bare(report.cadence_spm),
        "steps": [asdict(step) for step in report.steps],
        "measures": {name: asdict(value) for name, value in report.measures.items()},
        "start_check": asdict(report.start_check) if report.start_check else None,
        "scores": asdict(report.scores) if report.scores else None,
        "finding": report.finding,
        "variant": report.variant,
        "confidence": report.confidence,
        "reasons": list(report.reasons),
        "notes": list(report.notes),
    }
    plain: dict[str, Any] = _plain(document)
    return plain


def _bare(value: Any) -> dict[str, float | None] | None:
    if value is None:
        return None
    return {"value": value.value, "low": value.low, "high": value.high}


def _plain(value: Any) -> Any:
    """Plain, finite, rounded JSON values, whatever numpy left in."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if value is None or isinstance(value, bool | str | int):
        return value
    if hasattr(value, "item"):
        return _plain(value.item())
    if isinstance(value, float):
        return round(value, _DIGITS) if math.isfinite(value) else None
    raise TypeError(type(value).__name__)


def write_keypoints(path: Path, keypoints: Keypoints) -> None:
    """``frame, t, <name>_x, <name>_y``, upright pixels, one row per decoded frame; empty where unknown."""
    names = [f"{name}_{axis}" for name in LANDMARKS for axis in "xy"]
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["frame", "t", *names])
        for frame, t, points in zip(keypoints.frame, keypoints.t, keypoints.xy, strict=True):
            cells = [f"{v:.2f}" if math.isfinite(v) else "" for v in points.ravel()]
            writer.writerow([int(frame), f"{t:.6f}", *cells])
