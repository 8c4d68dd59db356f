"""``make accuracy``: one table of everything that can be checked, printed and written to docs/accuracy.md.

``python -m benchmarks.accuracy [--shared DIR] [--only points,mocap,recorded,clips,video] [--quick]``.
Without the development data (``../shared``) only the drawn runners are judged.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from benchmarks import (
    accuracy_events,
    accuracy_labels,
    accuracy_mocap,
    accuracy_recorded,
    accuracy_synthetic,
    clips,
)
from benchmarks.accuracy_report import Table, write
from benchmarks.accuracy_samples import Sample

DOCS = Path(__file__).resolve().parent.parent / "docs"
SETS = ("points", "mocap", "recorded", "clips", "video")


def clip_tables(shared: Path, outcomes: list[clips.Outcome]) -> list[Table]:
    """Refusals of real clips, and cleaned points against human labels."""
    rows = [
        (
            o.name,
            ", ".join(o.expected),
            o.result,
            "yes" if o.right else "NO",
            f"{o.seconds:.1f} s",
            f"{o.peak_mb:.0f} MB",
        )
        for o in outcomes
    ]
    labels = [
        (
            row.name,
            f"{row.value:.2f}",
            "–" if row.mark is None else f"{row.mark:g}",
            "–" if row.mark is None else "yes" if abs(row.value) <= row.mark else "no",
            "–" if row.floor is None else f"{row.floor:.2f}",
            str(row.n),
        )
        for row in accuracy_labels.run(shared)
    ]
    return [
        Table(
            "Real clips: usable or refused", ("clip", "expected", "result", "right", "time", "memory"), rows
        ),
        Table(
            "Cleaned points against human labels",
            ("quantity", "ours", "mark", "met", "model alone", "n"),
            labels,
        ),
    ]


def load(path: Path | None) -> tuple[list[Sample], list[Table]]:
    """What an earlier run kept."""
    if path is None or not path.is_file():
        return [], []
    kept = json.loads(path.read_text(encoding="utf-8"))
    tables = [Table(t["heading"], tuple(t["columns"]), [tuple(r) for r in t["rows"]]) for t in kept["extra"]]
    return [Sample(**s) for s in kept["samples"]], tables


def main() -> None:
    """Run what is asked for and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=DOCS.parent.parent / "shared")
    parser.add_argument("--only", default=",".join(SETS), help="comma-separated: " + ", ".join(SETS))
    parser.add_argument("--quick", action="store_true", help="few variants, for a look")
    parser.add_argument(
        "--keep", type=Path, help="a JSON file that keeps results, so that sets can run one by one"
    )
    parser.add_argument("--docs", type=Path, default=DOCS, help="where accuracy.md and img/ are written")
    wish = parser.parse_args()
    chosen, there = set(wish.only.split(",")), wish.shared.is_dir()
    samples, extra = load(wish.keep)
    if "clips" in chosen and there:  # first: a child's peak of memory counts what its parent held
        outcomes = clips.run(wish.shared)
        samples += accuracy_events.run(wish.shared, outcomes)
        extra += clip_tables(wish.shared, outcomes)
    if "points" in chosen:
        samples += accuracy_synthetic.run_points()
    if "mocap" in chosen and there:
        samples += accuracy_mocap.run(wish.shared, wish.quick)
    if "recorded" in chosen and there:
        samples += accuracy_recorded.run(wish.shared, wish.quick)
    if "video" in chosen:
        samples += accuracy_synthetic.run_video(wish.quick)
        head = ("copy", "finding", "offset, % of leg", "agrees with the first")
        extra.append(Table("Copies of one clip", head, accuracy_synthetic.run_copies()))
        kinds = ("clip", "expected", "result", "right")
        extra.append(Table("Kinds of clips, drawn", kinds, accuracy_synthetic.run_kinds()))
    if wish.keep is not None:
        kept = {"samples": [asdict(s) for s in samples], "extra": [asdict(t) for t in extra]}
        wish.keep.write_text(json.dumps(kept), encoding="utf-8")
    write(samples, extra, wish.docs, print)


if __name__ == "__main__":
    main()
