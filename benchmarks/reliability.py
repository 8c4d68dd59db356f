"""``python -m benchmarks.reliability``: kills and faults against the real processes, as a table.

Runs the end-to-end tests that inject them, takes their notes of every try, writes ``docs/reliability.md``.
"""

from __future__ import annotations

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
TESTS = ("tests/e2e/test_crashes.py", "tests/e2e/test_faults.py", "tests/e2e/test_scale_out.py")
MARK = "<!-- made by python -m benchmarks.reliability -->"


def main() -> int:
    """Run, write the table, and give pytest's exit code."""
    with tempfile.TemporaryDirectory() as folder:
        diary = Path(folder) / "diary"
        environment = os.environ | {"MIDSTANCE_TEST_DIARY": str(diary)}
        done = subprocess.run([sys.executable, "-m", "pytest", "-q", *TESTS], cwd=PROJECT, env=environment)
        tries = [json.loads(line) for line in diary.read_text().splitlines()] if diary.exists() else []
    page = PROJECT / "docs" / "reliability.md"
    words = page.read_text(encoding="utf-8").partition(MARK)[0].rstrip()
    page.write_text(f"{words}\n\n{MARK}\n\n{table(tries)}", encoding="utf-8")
    print(table(tries))
    return done.returncode


def table(tries: list[dict[str, Any]]) -> str:
    """One row for each fault: how it was injected, tries, answers lost and doubled, seconds to recover."""
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in tries:
        groups[one["fault"]].append(one)
    rows = ["| fault | how injected | tries | lost | doubled | seconds to recover, median (worst) |"]
    rows.append("|---|---|---|---|---|---|")
    for fault, found in groups.items():
        lost = sum(one["answers"] == 0 for one in found)
        doubled = sum(one["answers"] > 1 for one in found)
        seconds = [one["seconds"] for one in found]
        how = "; ".join(dict.fromkeys(one["how"].replace("|", "/") for one in found))
        took = f"{median(seconds):.1f} ({max(seconds):.1f})"
        rows.append(f"| {fault} | {how} | {len(found)} | {lost} | {doubled} | {took} |")
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    sys.exit(main())
