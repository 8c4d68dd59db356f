"""Against motion capture: steps, offset, lean, cadence and roll of ``../shared/mocap`` and of its variants.

Force-plate trials judge contact and toe-off; every trial judges midstance and the rest.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from analysis.errors import Refused
from analysis.formats import from_arrays
from analysis.model import LANDMARKS, Keypoints, Report
from analysis.pipeline import analyse_keypoints
from benchmarks.accuracy_samples import Sample, against
from benchmarks.accuracy_values import compare_values, medians

GROUP = "motion capture"
#: Seconds of each trial that are used: as long as a phone clip.
SECONDS = 10.0
RATES: dict[str, float | None] = {"native": None, "60 fps": 60.0, "30 fps": 30.0}
#: What is done to the perfect points at each rate; sampling follows what is geometric.
VARIANTS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "clean": [],
    "tilted −6°": [("tilt_body", {"deg": -6})],
    "tilted +6°": [("tilt_body", {"deg": 6})],
    "roll −6°": [("roll", {"deg": -6})],
    "roll −3°": [("roll", {"deg": -3})],
    "roll +3°": [("roll", {"deg": 3})],
    "roll +6°": [("roll", {"deg": 6})],
    "mirrored": [("mirror", {})],
}
NOISES: dict[str, dict[str, Any]] = {
    "noise 1 %": {"sigma_pct": 1.0, "seed": 1},
    "noise 1.5 % lasting 50 ms": {"sigma_pct": 1.5, "corr_s": 0.05, "seed": 2},
    "noise 2 %, outliers": {"sigma_pct": 2.0, "outlier_p": 0.01, "seed": 3},
    "legs swapped 1/s": {"sigma_pct": 0.5, "swap_rate_hz": 1.0, "drop_p": 0.02, "seed": 4},
}
SLOW = (2.0, 4.0, 8.0)


def load_perturb(shared_dir: Path) -> ModuleType:
    """The variants' own module, which keeps the truth in step with the points."""
    path = shared_dir / "mocap" / "perturb.py"
    spec = importlib.util.spec_from_file_location("perturb", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))
    spec.loader.exec_module(module)
    return module


def keypoints_of(table: Any) -> Keypoints:
    """A perturbed table as the chain's own type."""
    t = np.asarray(table["t"], dtype=np.float64)
    xy = np.full((len(t), len(LANDMARKS), 2), np.nan)
    for k, name in enumerate(LANDMARKS):
        if f"{name}_x" in table:
            xy[:, k, 0], xy[:, k, 1] = table[f"{name}_x"], table[f"{name}_y"]
    return from_arrays(t, xy)


def cases(shared_dir: Path, quick: bool = False) -> Iterator[tuple[str, str, Any, dict[str, Any]]]:
    """Every trial in every variant: (trial, variant, table, truth)."""
    perturb = load_perturb(shared_dir)
    for path in sorted((shared_dir / "mocap").glob("*.csv")):
        table, truth = perturb.load(str(path))
        end = float(table["t"].iloc[0]) + SECONDS
        table = table[table["t"] <= end].reset_index(drop=True)
        truth["steps"] = [s for s in truth["steps"] if s["toe_off_s"] < float(table["t"].iloc[-1])]
        for rate, fps in RATES.items():
            sampled = [("downsample", {"fps": fps, "phase": 0.4})] if fps else []
            for name, operations in VARIANTS.items():
                if quick and name != "clean":
                    continue
                yield path.stem, f"{rate}, {name}", *perturb.chain(table, truth, operations + sampled)
            for name, noise in () if quick else NOISES.items():
                yield path.stem, f"{rate}, {name}", *perturb.chain(table, truth, [*sampled, ("noise", noise)])
        for factor in () if quick else SLOW:
            slowed = perturb.slow_motion(table, truth, factor, 30.0)
            yield path.stem, f"30 fps, slowed {factor:g}×", *slowed


def compare(
    trial: str, variant: str, report: Report, truth: dict[str, Any], group: str = GROUP
) -> list[Sample]:
    """All errors of one report. A refusal counts every step as missed."""
    samples: list[Sample] = []

    def add(quantity: str, error: float) -> None:
        samples.append(Sample(group, variant, trial, quantity, error))

    factor = truth.get("slow_motion_factor", 1.0)
    for true in truth["steps"]:
        near = [
            s
            for s in report.steps
            if s.side == true["side"] and abs(s.contact_s - true["contact_s"]) < 0.15 * factor
        ]
        add("missed steps, %", 0.0 if near else 100.0)
        if not near:
            continue
        force = true["contact_source"] == "force"
        for name, key in (("contact", "contact_s"), ("toe-off", "toe_off_s"), ("midstance", "midstance_s")):
            if true[key] is not None and (force or key == "midstance_s"):
                add(f"{name}, ms", 1000 * (getattr(near[0], key) - true[key]) / factor)
    if report.refusal is not None:
        return samples
    steps = [
        {
            "side": s["side"],
            "offset": s["hip_ankle_offset_pct"],
            "lean": s["trunk_lean_deg_at_midstance"],
            "knee": s["knee_flexion_deg"],
            "ahead": -s["offset_at_contact_pct"],
            "behind": s["offset_at_toe_off_pct"],
            "contact_s": s["contact_s"],
            "toe_off_s": s["toe_off_s"],
            "force": s["contact_source"] == "force",
        }
        for s in truth["steps"]
    ]
    samples += compare_values(group, variant, trial, report, medians(steps, factor))
    rate = _cadence(truth)
    if report.cadence_spm is not None and report.cadence_spm.value is not None and rate is not None:
        add("cadence, %", 100 * (report.cadence_spm.value / rate - 1))
    roll = float(truth.get("camera_roll_deg", 0.0))
    samples += against(group, variant, trial, "camera roll, °", report.camera_roll_deg, roll)
    return samples


def _cadence(truth: dict[str, Any]) -> float | None:
    """Real steps per minute in the part that is used, from its own contacts: strides of one leg, doubled."""
    strides = []
    for side in ("left", "right"):
        contacts = [s["contact_s"] for s in truth["steps"] if s["side"] == side]
        if len(contacts) > 2:
            gaps = np.diff(contacts)
            whole = np.maximum(np.round(gaps / np.median(gaps)), 1)
            strides.append((contacts[-1] - contacts[0]) / float(whole.sum()))
    return 120.0 / float(np.mean(strides)) * truth.get("slow_motion_factor", 1.0) if strides else None


def run(shared_dir: Path, quick: bool = False) -> list[Sample]:
    """Analyse every case and compare."""
    samples: list[Sample] = []
    for trial, variant, table, truth in cases(shared_dir, quick):
        try:
            report = analyse_keypoints(keypoints_of(table)).report
        except Refused as refusal:
            print(f"{trial} {variant}: {refusal.code}")
            continue
        if report.refusal is not None:
            print(f"{trial} {variant}: refused, {report.refusal.code}")
        samples += compare(trial, variant, report, truth)
    return samples
