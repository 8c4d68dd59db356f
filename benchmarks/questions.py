"""How good and how fast the answers are: the development questions and our own, with their scorer.

``make questions`` prints one block per set: the shared sample, our dev files (read while rules were written),
the fresh files (each scored once before it was read, see their README) and our held files (not read; totals
only). ``ARGS=--misses`` lists what fell short in all but the held ones. Times are processor time of one core.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from knowledge import LANGUAGES, answer, load

PROJECT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("MIDSTANCE_SHARED", PROJECT.parent / "shared")) / "questions"
OWN = PROJECT / "tests" / "knowledge" / "questions"
#: The longest message Telegram sends.
LONGEST = 4096


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


def seconds(text: str) -> float:
    """Processor time of one answer."""
    start = time.process_time()
    answer(text)
    return time.process_time() - start


def long_texts(rows: list[dict[str, object]]) -> list[str]:
    """Messages of the greatest length: each language's questions in a row, and one complaint repeated."""
    own = [". ".join(str(row["text"]) for row in rows if row["lang"] == lang) for lang in LANGUAGES]
    return [
        text[:LONGEST] for text in [*own, "my quads ache, calf numb, chest tight, cant lift my foot; " * 80]
    ]


def tell_speed(rows: list[dict[str, object]]) -> None:
    """Print what loading and answering cost."""
    start = time.process_time()
    load()
    print(f"load, all {len(LANGUAGES)} languages: {time.process_time() - start:.2f} s")
    first = [seconds(str(row["text"])) for row in rows]
    again = sorted(seconds(str(row["text"])) for row in rows)
    print(f"one answer, words not met before: mean {1000 * sum(first) / len(first):.2f} ms")
    print(f"one answer: median {1000 * median(again):.2f} ms, p99 {1000 * again[-len(again) // 100]:.2f} ms")
    print(f"longest of {LONGEST} letters: {1000 * max(map(seconds, long_texts(rows))):.1f} ms")
    with tempfile.TemporaryDirectory() as folder:
        batch = Path(folder, "batch.jsonl")
        batch.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
        start = sum(os.times()[2:4])
        command = [sys.executable, "-m", "knowledge", "--batch", str(batch)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=PROJECT)
        print(f"batch: {len(rows) / (sum(os.times()[2:4]) - start):.0f} questions a second, start included")


def main() -> int:
    """Print the figures; 2 where the scorer is not there."""
    if not (SHARED / "score.py").is_file():
        print("the development data (../shared) is not beside the project")
        return 2
    misses = "--misses" in sys.argv
    sets = {
        "shared sample": ([SHARED / "questions.jsonl"], misses),
        "own, dev (seen)": (sorted(OWN.glob("dev_*.jsonl")), misses),
        "own, fresh (seen after their first score)": (sorted(OWN.glob("fresh*.jsonl")), misses),
        "held (unseen), by languages": ([OWN / f"held_{lang}.jsonl" for lang in LANGUAGES], False),
        **{
            f"held (unseen), {name}": ([OWN / f"held_{name}.jsonl"], False)
            for name in ("mixed", "plain", "sample", "idiom", "languages")
        },
    }
    tell_speed(read_rows(sets["own, dev (seen)"][0]))
    for name, (paths, show) in sets.items():
        rows = read_rows(paths)
        print(f"\n== {name}: {len(rows)} questions\n{score(rows, show)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
