"""How far the whole chain, from pixels to numbers, is from exact truth on drawn runners.

``python -m benchmarks.synthetic [--quick]`` prints one row per clip. One property is changed at a time from a
plain clip (treadmill, 30 frames a second, 720 lines). :func:`run` gives the rows to other benchmarks;
:func:`recorded` paints recorded joints of the motion capture beside the project.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from analysis.formats import read_csv
from analysis.mannequin import RunnerSpec, paint_frames, render, simulate, stage
from analysis.mannequin.simulate import Truth
from analysis.model import Report, Step, Value
from analysis.pipeline import Options, analyse
from analysis.video import write_video

PLAIN = RunnerSpec(duration_s=4.0, width=960, height=720, shutter=0.15, noise=2.0)
OVERGROUND: dict[str, Any] = {"setting": "overground", "background": "park"}
PLAIN_QUALITY = 23

#: What is swept: name, then the changed fields of the plain clip; ``crf`` is the encoder's (higher is worse).
SWEEPS: tuple[tuple[str, tuple[dict[str, Any], ...]], ...] = (
    (
        "offset",
        tuple(
            {"hip_ankle_offset_pct": offset, "trunk_lean_deg": lean}
            for offset, lean in ((-8.0, 0.0), (-4.0, 2.0), (0.0, 4.0), (4.4, 6.0), (10.0, 9.0), (16.0, 13.0))
        ),
    ),
    ("lean", tuple({"trunk_lean_deg": v} for v in (-4.0, 0.0, 12.0, 20.0))),
    ("cadence", tuple({"cadence_spm": v} for v in (152.0, 185.0, 200.0))),
    ("duty", tuple({"duty_factor": v} for v in (0.28, 0.40))),
    ("fps", tuple({"fps": v, "duration_s": d} for v, d in ((24.0, 4.0), (60.0, 3.0), (120.0, 2.0)))),
    ("roll", tuple({"camera_roll_deg": v} for v in (-6.0, -3.0, 3.0, 6.0))),
    ("yaw", tuple({"camera_yaw_deg": v} for v in (-15.0, 15.0))),
    ("blur", tuple({"shutter": v} for v in (0.0, 0.4, 0.8))),
    ("compression", tuple({"crf": v} for v in (32, 40))),
    ("size", tuple({"runner_height_pct": v} for v in (90.0, 45.0, 28.0))),
    ("clothes", tuple({"clothing_contrast": v} for v in (0.6, 0.35))),
    ("look", ({"look": "dark"}, {"look": "pale"})),
    ("noise", tuple({"noise": v} for v in (8.0, 16.0))),
    (
        "facing",
        ({"facing": "left"}, {"facing": "left", "hip_ankle_offset_pct": 16.0, "trunk_lean_deg": 13.0}),
    ),
    (
        "overground",
        (
            {**OVERGROUND, "camera": "panning"},
            {
                **OVERGROUND,
                "width": 1920,
                "height": 1080,
                "runner_height_pct": 45.0,
                "fps": 60.0,
                "duration_s": 2.3,
            },
        ),
    ),
    ("slow motion", ({"slow_motion": 4.0, "duration_s": 8.0},)),
    ("asymmetry", ({"asymmetry_pct": 5.0},)),
)
QUICK = ("offset", "fps", "roll", "facing", "overground")


@dataclass(frozen=True, slots=True)
class Row:
    """One clip: what was changed, what came out against the truth; None where nothing came out.

    Errors are measured minus true; ``covered`` says whether the interval holds the truth.
    """

    sweep: str
    change: str
    refusal: str | None
    finding: str | None
    true_offset_pct: float
    offset_error_pct: float | None = None
    offset_covered: bool | None = None
    lean_error_deg: float | None = None
    lean_covered: bool | None = None
    cadence_error_pct: float | None = None
    roll_error_deg: float | None = None
    contact_rms_ms: float | None = None
    midstance_rms_ms: float | None = None
    toe_off_rms_ms: float | None = None
    steps_found: int = 0
    steps_true: int = 0


def run(quick: bool = False) -> list[Row]:
    """All rows; ``quick`` takes the sweeps that matter most."""
    return list(_rows(quick))


def _rows(quick: bool) -> Iterator[Row]:
    for sweep, changes in SWEEPS:
        if quick and sweep not in QUICK:
            continue
        for change in changes:
            yield measure_one(sweep, dict(change))


def measure_one(sweep: str, change: dict[str, Any]) -> Row:
    """Draws one clip, analyses the file, compares."""
    told = " ".join(f"{name}={value}" for name, value in change.items())
    quality = change.pop("crf", PLAIN_QUALITY)
    simulation = simulate(replace(PLAIN, **change))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        write_video(path, (rgb for _, rgb in render(simulation)), simulation.spec.fps, quality=quality)
        report = analyse(path, Options()).report
    return compare(sweep, told, report, simulation.truth, simulation.spec.slow_motion)


def compare(sweep: str, change: str, report: Report, truth: Truth, slow_motion: float = 1.0) -> Row:
    """One report against its truth."""
    refusal = report.refusal.code if report.refusal else None
    row = Row(sweep, change, refusal, report.finding, truth.hip_ankle_offset_pct, steps_true=len(truth.steps))
    if refusal:
        return row
    offset, lean = (report.measures.get(n) for n in ("hip_ankle_offset_pct", "trunk_lean_deg"))
    cadence = truth.cadence_spm * slow_motion
    return replace(
        row,
        offset_error_pct=_error(offset, truth.hip_ankle_offset_pct),
        offset_covered=_covers(offset, truth.hip_ankle_offset_pct),
        lean_error_deg=_error(lean, truth.trunk_lean_deg),
        lean_covered=_covers(lean, truth.trunk_lean_deg),
        cadence_error_pct=_relative(report.cadence_spm, cadence),
        roll_error_deg=_error(report.camera_roll_deg, truth.camera_roll_deg),
        contact_rms_ms=_rms(report.steps, truth.steps, "contact_s"),
        midstance_rms_ms=_rms(report.steps, truth.steps, "midstance_s"),
        toe_off_rms_ms=_rms(report.steps, truth.steps, "toe_off_s"),
        steps_found=len(report.steps),
    )


def _error(value: Value | None, true: float) -> float | None:
    return None if value is None or value.value is None else value.value - true


def _relative(value: Value | None, true: float) -> float | None:
    error = _error(value, true)
    return None if error is None else 100.0 * error / true


def _covers(value: Value | None, true: float) -> bool | None:
    if value is None or value.low is None or value.high is None:
        return None
    return value.low <= true <= value.high


def _rms(found: tuple[Step, ...], true: tuple[Step, ...], name: str) -> float | None:
    """Root mean square in ms over true steps that were found on the right side within 80 ms of midstance."""
    errors = []
    for step in true:
        same = [s for s in found if s.side == step.side and abs(s.midstance_s - step.midstance_s) < 0.08]
        if same:
            nearest = min(same, key=lambda s: abs(s.midstance_s - step.midstance_s))
            errors.append(getattr(nearest, name) - getattr(step, name))
    return 1000.0 * float(np.sqrt(np.mean(np.square(errors)))) if errors else None


def recorded(shared: Path, quick: bool = False) -> list[Row]:
    """Painted recorded joints of ``shared``/mocap through the whole chain; truth from their own files."""
    rows = []
    for path in sorted((shared / "mocap").glob("*.csv"))[: 2 if quick else None]:
        told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        keypoints = stage(read_csv(path))
        truth = _recorded_truth(told, float(keypoints.t[0]))
        if truth is None:
            continue
        fps = float((len(keypoints.t) - 1) / (keypoints.t[-1] - keypoints.t[0]))
        with tempfile.TemporaryDirectory() as folder:
            clip = Path(folder) / "clip.mp4"
            write_video(clip, (frame.rgb() for frame in paint_frames(keypoints)), fps)
            rows.append(compare("recorded", path.stem, analyse(clip, Options()).report, truth))
    return rows


def _recorded_truth(told: dict[str, Any], start_s: float) -> Truth | None:
    """The truth of a trial in the time of its painted clip, which starts at 0; None without a trunk."""
    known = [s for s in told["steps"] if s.get("midstance_s") is not None]
    leans = [
        s["trunk_lean_deg_at_midstance"] for s in known if s.get("trunk_lean_deg_at_midstance") is not None
    ]
    if not known or not leans:
        return None
    steps = tuple(
        Step(
            s["side"],
            s["contact_s"] - start_s,
            s["midstance_s"] - start_s,
            s["toe_off_s"] - start_s,
            s["hip_ankle_offset_pct"],
        )
        for s in known
    )
    contacts = sorted(s.contact_s for s in steps)
    return Truth(
        steps=steps,
        cadence_spm=60.0 / float(np.median(np.diff(contacts))),
        hip_ankle_offset_pct=float(np.median([s["hip_ankle_offset_pct"] for s in known])),
        trunk_lean_deg=float(np.median(leans)),
        trunk_lean_mean_deg=float(np.median(leans)),
        leg_px=0.0,
        facing=told["facing"],
        setting=told["setting"],
        camera_roll_deg=0.0,
        speed_mps=float(told["speed_mps"]),
    )


def _print(rows: list[Row]) -> None:
    head = ("sweep", "change", "result", "offset", "true", "in", "lean", "in", "cad %", "roll",
            "tc ms", "ms ms", "to ms", "steps")  # fmt: skip
    layout = "{:<11} {:<58} {:<14} {:>6} {:>6} {:>3} {:>6} {:>3} {:>6} {:>5} {:>6} {:>6} {:>6} {:>6}"
    print(layout.format(*head))
    for r in rows:
        print(layout.format(*_cells(r)))
    errors = [abs(r.offset_error_pct) for r in rows if r.offset_error_pct is not None]
    leans = [abs(r.lean_error_deg) for r in rows if r.lean_error_deg is not None]
    if errors and leans:
        print(f"mean absolute error: offset {np.mean(errors):.2f} % of leg, lean {np.mean(leans):.2f} deg")
        print(f"worst {max(errors):.2f} %, {max(leans):.2f} deg; {len(rows) - len(errors)} refused")


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.sweep,
        row.change[:58],
        row.refusal or row.finding or "",
        _number(row.offset_error_pct),
        _number(row.true_offset_pct),
        _tick(row.offset_covered),
        _number(row.lean_error_deg),
        _tick(row.lean_covered),
        _number(row.cadence_error_pct),
        _number(row.roll_error_deg),
        _number(row.contact_rms_ms),
        _number(row.midstance_rms_ms),
        _number(row.toe_off_rms_ms),
        f"{row.steps_found}/{row.steps_true}",
    )


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


def _tick(value: bool | None) -> str:
    return "-" if value is None else "yes" if value else "NO"


def main(argv: list[str] | None = None) -> int:
    """Prints the table, or JSON rows."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.synthetic", description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--shared", type=Path, help="also paint the motion capture in this folder")
    parser.add_argument("--only", help="one sweep")
    arguments = parser.parse_args(argv)
    if arguments.only:
        rows = [measure_one(s, dict(c)) for s, changes in SWEEPS if s == arguments.only for c in changes]
    else:
        rows = run(arguments.quick)
    if arguments.shared is not None:
        rows += recorded(arguments.shared, arguments.quick)
    if arguments.json:
        print(json.dumps([asdict(row) for row in rows]))
    else:
        _print(rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
