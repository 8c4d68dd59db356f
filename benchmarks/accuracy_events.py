"""Events of real clips against the frames a careful human named (``../shared/clips/labels``)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from benchmarks.accuracy_samples import Sample
from benchmarks.clips import Outcome

GROUP = "labelled clips"
#: A label names the first frame that shows the event: it happened half a frame earlier on average.
EVENTS = (("contact", "contact_s", "contact", 0.5), ("toe-off", "toe_off_s", "toe_off", 0.5))


def run(shared_dir: Path, outcomes: list[Outcome]) -> list[Sample]:
    """Errors in real milliseconds of every labelled step of the clips that were measured."""
    samples: list[Sample] = []
    for outcome in outcomes:
        path = shared_dir / "clips" / "labels" / f"{outcome.name}.json"
        if outcome.result == "usable" and path.is_file():
            samples += compare(outcome.document, json.loads(path.read_text(encoding="utf-8")), outcome.name)
    return samples


def compare(document: dict[str, Any], labels: dict[str, Any], name: str) -> list[Sample]:
    """One clip's errors; a labelled step that was not found counts as missed."""
    fps, factor = float(labels["fps"]), document["slow_motion"]["factor"] or 1.0
    samples = []
    for true in labels["steps"]:
        at = true["lowest"] / fps
        near = [
            s
            for s in document["steps"]
            if s["side"] == true["side"] and abs(s["midstance_s"] - at) < 0.15 * factor
        ]
        samples.append(Sample(GROUP, "clips", name, "missed steps, %", 0.0 if near else 100.0))
        if not near:
            continue
        for event, key, label, early in EVENTS:
            if true.get(label) is not None:
                error = 1000 * (near[0][key] - (true[label] - early) / fps) / factor
                samples.append(Sample(GROUP, "clips", name, f"{event}, ms", error))
        error = 1000 * (near[0]["midstance_s"] - at) / factor
        samples.append(Sample(GROUP, "clips", name, "midstance, ms", error))
    return samples
