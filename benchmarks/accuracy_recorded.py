"""Painted runners who move as real ones did: motion capture of ``../shared/mocap`` through the pose model.

The truth is that of the recording (force plates where there were some), so what is wrong here is the pose
model's and ours, on real gaits; only the looks are drawn. Trials without a trunk get a stiff one.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from analysis.mannequin import paint_frames, stage
from analysis.pipeline import Options, analyse_clip
from analysis.video import write_video
from benchmarks.accuracy_mocap import compare, keypoints_of, load_perturb
from benchmarks.accuracy_samples import Sample

GROUP = "recorded joints, through the pose model"
#: A step must have ended so long before the clip does.
EDGE_S = 0.1
#: rate, seconds, what is done to the points before: both facings, bodies that lean more and less
CASES: dict[str, tuple[float, float, list[tuple[str, dict[str, Any]]]]] = {
    "30 fps": (30.0, 4.5, []),
    "30 fps, mirrored, tilted +4°": (30.0, 4.5, [("tilt_body", {"deg": 4}), ("mirror", {})]),
    "60 fps, tilted −4°": (60.0, 3.0, [("tilt_body", {"deg": -4})]),
}


def cases(shared_dir: Path, quick: bool = False) -> Iterator[tuple[str, str, float, Any, dict[str, Any]]]:
    """Every trial: (trial, variant, frames per second, table, truth whose times begin at 0)."""
    perturb = load_perturb(shared_dir)
    for path in sorted((shared_dir / "mocap").glob("*.csv")):
        whole, told = perturb.load(str(path))
        for variant, (fps, seconds, operations) in list(CASES.items())[: 1 if quick else None]:
            table = whole[whole["t"] <= float(whole["t"].iloc[0]) + seconds].reset_index(drop=True)
            end = float(table["t"].iloc[-1]) - EDGE_S  # a step that ends with the clip is no whole one
            truth = {**told, "steps": [s for s in told["steps"] if s["toe_off_s"] < end]}
            sampled = [*operations, ("downsample", {"fps": fps, "phase": 0.4})]
            yield path.stem, variant, fps, *perturb.chain(table, truth, sampled)


def run(shared_dir: Path, quick: bool = False) -> list[Sample]:
    """Paint, encode, analyse, compare."""
    samples: list[Sample] = []
    with tempfile.TemporaryDirectory() as folder:
        clip = Path(folder) / "clip.mp4"
        for trial, variant, fps, table, truth in cases(shared_dir, quick):
            keypoints = stage(keypoints_of(table))
            write_video(clip, (frame.rgb() for frame in paint_frames(keypoints)), fps)
            samples += compare(
                trial, variant, analyse_clip(clip, Options()).report, _from_zero(truth, table), GROUP
            )
    return samples


def _from_zero(truth: dict[str, Any], table: Any) -> dict[str, Any]:
    """The truth in the time of the clip, which starts at 0."""
    start = float(table["t"].iloc[0])
    names = ("contact_s", "midstance_s", "toe_off_s")
    steps = [{**s, **{n: None if s[n] is None else s[n] - start for n in names}} for s in truth["steps"]]
    return {**truth, "steps": steps}
