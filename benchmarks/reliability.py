"""``python -m benchmarks.reliability [--only WORDS]``: kills and faults on the real processes, as a table.

Runs the end-to-end tests that inject them, takes their notes of every try, writes ``docs/reliability.md``.
``--only`` takes what ``pytest -k`` takes ("crashes and worker", "front_ends", "reminder"): then the rows of
the faults that were tried are made anew and the others stay, so that the table can be made piece by piece.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from statistics import median
from typing import Any

PROJECT = Path(__file__).parents[1]
TESTS = [
    *(f"tests/e2e/test_{name}.py" for name in ("crashes", "faults", "scale_out", "front_ends", "clocks")),
    "tests/bot/engine/test_jobs.py",
]
MARK = "<!-- made by python -m benchmarks.reliability -->"
HEAD = (
    "| fault | how injected | tries | lost | doubled | seconds to recover, median (worst) |",
    "|---|---|---|---|---|---|",
)


def main() -> int:
    """Run, write the table, and give pytest's exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reliability")
    parser.add_argument("--only", metavar="WORDS", help="tests to run, as pytest -k names them")
    only = parser.parse_args().only
    with tempfile.TemporaryDirectory() as folder:
        diary = Path(folder) / "diary"
        environment = os.environ | {"MIDSTANCE_TEST_DIARY": str(diary)}
        command = [sys.executable, "-m", "pytest", "-q", *TESTS, *(["-k", only] if only else [])]
        done = subprocess.run(command, cwd=PROJECT, env=environment)
        tries = [json.loads(line) for line in diary.read_text().splitlines()] if diary.exists() else []
    page = PROJECT / "docs" / "reliability.md"
    words, _, before = page.read_text(encoding="utf-8").partition(MARK)
    table = "\n".join([*HEAD, *({**(_rows_of(before) if only else {}), **rows(tries)}).values()])
    page.write_text(f"{words.rstrip()}\n\n{MARK}\n\n{table}\n", encoding="utf-8")
    print(table)
    return done.returncode


def _rows_of(table: str) -> dict[str, str]:
    """The rows of a table that was made before, by their faults."""
    lines = [line for line in table.splitlines() if line.startswith("| ") and line not in HEAD]
    return {line[2:].partition(" |")[0]: line for line in lines}


def rows(tries: list[dict[str, Any]]) -> dict[str, str]:
    """One row for each fault: how it was injected, tries, answers lost and doubled, seconds to recover."""
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in tries:
        groups[one["fault"]].append(one)
    return {fault: _row(fault, found) for fault, found in groups.items()}


def _row(fault: str, found: list[dict[str, Any]]) -> str:
    lost = sum(one["answers"] == 0 for one in found)
    doubled = sum(one["answers"] > 1 for one in found)
    seconds = [one["seconds"] for one in found]
    how = "; ".join(dict.fromkeys(one["how"].replace("|", "/") for one in found))
    took = f"{median(seconds):.1f} ({max(seconds):.1f})"
    return f"| {fault} | {how} | {len(found)} | {lost} | {doubled} | {took} |"


if __name__ == "__main__":
    sys.exit(main())
