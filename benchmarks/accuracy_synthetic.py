"""Against drawn runners with exact truth: their joint centres, and clips of them through the pose model."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from analysis.mannequin import RunnerSpec, Truth, render, simulate
from analysis.model import Report
from analysis.pipeline import Options, analyse_clip, analyse_keypoints
from analysis.video import write_video
from benchmarks.accuracy_samples import Sample, against
from benchmarks.accuracy_values import compare_values, medians

POINTS, VIDEO = "drawn, joint centres", "drawn, through the pose model"
#: One thing at a time is changed from the ordinary runner.
SWEEP: dict[str, list[Any]] = {
    "hip_ankle_offset_pct": [-9.0, -5.0, 0.0, 4.4, 9.0, 14.0, 18.0],
    "trunk_lean_deg": [-3.0, 2.0, 6.0, 12.0, 18.0],
    "cadence_spm": [155.0, 170.0, 185.0],
    "fps": [24.0, 30.0, 60.0, 120.0],
    "camera_roll_deg": [-6.0, -3.0, 0.0, 3.0, 6.0],
    "facing": ["left", "right"],
}
#: The same through the pose model, fewer since each takes seconds; and what only a picture can suffer.
#: ``crf`` is the encoder's, higher is worse.
VIDEO_SWEEP: dict[str, list[Any]] = {
    "hip_ankle_offset_pct": [-9.0, -7.0, -5.0, -2.0, 4.4, 9.0, 13.0, 14.0, 16.0],
    "trunk_lean_deg": [0.0, 14.0],
    "cadence_spm": [155.0, 190.0],
    "duty_factor": [0.3, 0.4],
    "fps": [24.0, 60.0],
    "camera_roll_deg": [-6.0, -3.0, 3.0, 6.0],
    "facing": ["left"],
    "runner_height_pct": [45.0, 30.0],
    "shutter": [0.4, 0.8],
    "noise": [12.0],
    "crf": [34],
    "clothing_contrast": [0.4],
    "background_contrast": [0.3],
    "look": ["dark", "pale"],
    "camera_yaw_deg": [15.0],
}
#: Who is seen after a cut.
OTHER: dict[str, Any] = {"facing": "left", "background": "park", "look": "dark"}
ENCODED = 23
BASE = RunnerSpec(duration_s=4.0)


#: A true offset this far outside the normal band must be called by its side, % of leg length.
CLEARLY = 3.0


def specs(sweep: dict[str, list[Any]]) -> list[tuple[str, RunnerSpec]]:
    """(what is changed, the runner) for every value of the sweep."""
    return [
        (f"{name} {value}", replace(BASE, **{name: value}))
        for name, values in sweep.items()
        for value in values
    ]


def compare(group: str, variant: str, report: Report, truth: Truth) -> list[Sample]:
    """All errors of one report."""
    if report.refusal is not None:
        print(f"{group}, {variant}: refused, {report.refusal.code}")
        return [Sample(group, variant, variant, "missed steps, %", 100.0) for _ in truth.steps]
    samples = []
    for true in truth.steps:
        near = [
            s for s in report.steps if s.side == true.side and abs(s.midstance_s - true.midstance_s) < 0.15
        ]
        samples.append(Sample(group, variant, variant, "missed steps, %", 0.0 if near else 100.0))
        for name, key in (("contact", "contact_s"), ("toe-off", "toe_off_s"), ("midstance", "midstance_s")):
            if near:
                error = 1000 * (getattr(near[0], key) - getattr(true, key))
                samples.append(Sample(group, variant, variant, f"{name}, ms", error))
    steps = [
        {
            "side": s.side,
            "offset": s.hip_ankle_offset_pct,
            "lean": s.trunk_lean_deg,
            "knee": s.knee_flexion_deg,
            "ahead": s.foot_ahead_at_contact_pct,
            "behind": s.foot_behind_at_toe_off_pct,
            "contact_s": s.contact_s,
            "toe_off_s": s.toe_off_s,
            "force": True,
        }
        for s in truth.steps
    ]
    samples += compare_values(group, variant, variant, report, medians(steps))
    samples += against(
        group, variant, variant, "camera roll, °", report.camera_roll_deg, truth.camera_roll_deg
    )
    side = _side_wrong(report, truth)
    if side is not None:
        samples.append(Sample(group, variant, variant, "side wrong, %", side))
    if report.cadence_spm is not None and report.cadence_spm.value is not None:
        error = 100 * (report.cadence_spm.value / truth.cadence_spm - 1)
        samples.append(Sample(group, variant, variant, "cadence, %", error))
    return samples


def _side_wrong(report: Report, truth: Truth) -> float | None:
    """100 where the truth lies clearly on one side of the normal band and the finding does not say so."""
    band, true = report.measures["normal_offset_pct"], truth.hip_ankle_offset_pct
    if band.low is None or band.high is None:
        return None
    if true < band.low - CLEARLY:
        return 0.0 if report.finding in ("under_lean", "sitting_back", "lean_from_hips") else 100.0
    return None if true <= band.high + CLEARLY else 0.0 if report.finding == "over_lean" else 100.0


def run_points() -> list[Sample]:
    """Joint centres of every drawn runner through everything after the pose."""
    samples: list[Sample] = []
    for variant, spec in specs(SWEEP):
        film = simulate(spec)
        samples += compare(POINTS, variant, analyse_keypoints(film.keypoints).report, film.truth)
    return samples


def run_video(quick: bool = False) -> list[Sample]:
    """Clips of drawn runners through the whole chain."""
    sweep = {"hip_ankle_offset_pct": [-6.0, 4.4, 14.0]} if quick else VIDEO_SWEEP
    encoded = sweep.get("crf", [])
    chosen = [(v, s, ENCODED) for v, s in specs({k: v for k, v in sweep.items() if k != "crf"})]
    chosen += [(f"crf {crf}", BASE, crf) for crf in encoded]
    samples: list[Sample] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        for variant, spec, quality in chosen:
            film = simulate(spec)
            write_video(path, (rgb for _, rgb in render(film)), spec.fps, quality=quality)
            samples += compare(VIDEO, variant, analyse_clip(path, Options()).report, film.truth)
    return samples


def run_copies() -> list[tuple[str, ...]]:
    """One drawn clip at 60 frames a second and what people do to clips: (copy, finding, offset, agrees)."""
    film = simulate(RunnerSpec(duration_s=3.0, fps=60.0))
    pictures = [rgb for _, rgb in render(film)]
    made = {
        "as filmed": (pictures, 60.0, 23),
        "mirrored": ([np.ascontiguousarray(p[:, ::-1]) for p in pictures], 60.0, 23),
        "half size": ([np.ascontiguousarray(p[::2, ::2]) for p in pictures], 60.0, 23),
        "encoded badly": (pictures, 60.0, 38),
        "every other frame": (pictures[::2], 30.0, 23),
    }
    rows, first = [], None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        for name, (frames, fps, quality) in made.items():
            write_video(path, iter(frames), fps, quality=quality)
            report = analyse_clip(path, Options()).report
            first = first or report
            rows.append(_copy_row(name, report, first))
    return rows


def _kinds() -> dict[str, tuple[list[Any], str]]:
    """Clips as people send them, drawn: kind -> frames, what is expected."""
    base = RunnerSpec(duration_s=3.0, width=960)
    plain, other = ([rgb for _, rgb in render(simulate(spec))] for spec in (base, replace(base, **OTHER)))
    slow = [rgb for _, rgb in render(simulate(replace(base, slow_motion=4.0, duration_s=8.0)))]
    turned = [rgb for _, rgb in render(simulate(replace(base, camera_yaw_deg=45.0)))]
    dim = [(0.15 * rgb).astype(np.uint8) for rgb in plain]
    return {
        "paused at the start": (plain[:1] * 45 + plain, "usable"),
        "frozen in the middle": (plain[:30] + plain[30:31] * 40 + plain[30:], "usable"),
        "faded in": ([(min(k / 20, 1.0) * rgb).astype(np.uint8) for k, rgb in enumerate(plain)], "usable"),
        "cut to another runner": (plain[:60] + other, "usable"),
        "slowed 4 times, nothing said": (slow, "slow 4.0"),
        "dark": (dim, "usable"),
        "black bars": ([np.pad(rgb, ((0, 0), (400, 400), (0, 0))) for rgb in plain], "usable"),
        "feet out of the picture": ([rgb[:560] for rgb in plain], "body_cut_off"),
        "two runners side by side": ([np.hstack([rgb[:, 160:800]] * 2) for rgb in plain], "several_people"),
        "seen at 45 degrees": (turned, "not_side_view"),
    }


def run_kinds() -> list[tuple[str, ...]]:
    """What becomes of each kind of clip: (kind, expected, result, right)."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        for name, (frames, expected) in _kinds().items():
            write_video(path, (np.ascontiguousarray(rgb) for rgb in frames), BASE.fps, quality=ENCODED)
            report = analyse_clip(path, Options()).report
            result = report.refusal.code if report.refusal else "usable"
            if expected.startswith("slow") and report.slow_motion is not None:
                result = f"slow {report.slow_motion.factor}"
            rows.append((name, expected, result, "yes" if result == expected else "NO"))
    return rows


def _copy_row(name: str, report: Report, first: Report) -> tuple[str, ...]:
    offset, original = (r.measures.get("hip_ankle_offset_pct") for r in (report, first))
    if offset is None or original is None or None in (offset.value, offset.low, offset.high, original.value):
        return name, report.refusal.code if report.refusal else "–", "–", "NO"
    inside = offset.low <= original.value <= offset.high  # type: ignore[operator]
    told = f"{offset.value:.1f} ({offset.low:.1f} … {offset.high:.1f})"
    return name, report.finding or "–", told, "yes" if inside and report.finding == first.finding else "NO"
