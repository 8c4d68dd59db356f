"""How good the answers are: the development questions and our own, with the development data's scorer.

``make questions`` prints one block per set: the shared sample, our dev files (read while rules were written)
and our held files (not read; totals only). ``ARGS=--misses`` lists what fell short in the first two.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from knowledge import answer, load

PROJECT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("MIDSTANCE_SHARED", PROJECT.parent / "shared")) / "questions"
OWN = PROJECT / "tests" / "knowledge" / "questions"


def read_rows(paths: list[Path]) -> list[dict[str, object]]:
    """The labelled questions of several files."""
    lines = (line for path in paths for line in path.read_text(encoding="utf-8").splitlines())
    return [json.loads(line) for line in lines if line.strip()]


def score(rows: list[dict[str, object]], misses: bool) -> str:
    """Answer every question and score the answers."""
    with tempfile.TemporaryDirectory() as folder:
        questions, results = Path(folder, "questions.jsonl"), Path(folder, "results.jsonl")
        answers = [{"id": row["id"], **answer(str(row["text"])).to_document()} for row in rows]
        questions.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
        results.write_text("\n".join(json.dumps(row) for row in answers), encoding="utf-8")
        command = [sys.executable, str(SHARED / "score.py"), str(questions), str(results)]
        return subprocess.run(
            [*command, *(["--misses"] if misses else [])], check=True, capture_output=True, text=True
        ).stdout


def main() -> int:
    """Print the figures; 2 where the scorer is not there."""
    if not (SHARED / "score.py").is_file():
        print("the development data (../shared) is not beside the project")
        return 2
    misses = "--misses" in sys.argv
    sets = {
        "shared sample": ([SHARED / "questions.jsonl"], misses),
        "own, dev (seen)": (sorted(OWN.glob("dev_*.jsonl")), misses),
        "own, held (unseen)": (sorted(OWN.glob("held_*.jsonl")), False),
    }
    start = time.perf_counter()
    load()
    print(f"load: {time.perf_counter() - start:.2f} s")
    for name, (paths, show) in sets.items():
        rows = read_rows(paths)
        start = time.perf_counter()
        figures = score(rows, show)
        print(f"\n== {name}: {len(rows)} questions, {time.perf_counter() - start:.1f} s with scoring")
        print(figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
