"""Every real clip of ``../shared/clips`` through the real command: result, expectation, wall time, memory.

``python -m benchmarks.clips [SHARED [NAME...]]`` prints one line per clip; exit code 1 if one differs from
what is expected. Wall time is the whole command, cold start included; memory is the process' peak.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the command said of one clip. ``result`` is ``usable`` or the refusal's code."""

    name: str
    expected: tuple[str, ...]
    result: str
    exit_code: int
    seconds: float
    peak_mb: float
    document: dict[str, Any]

    @property
    def right(self) -> bool:
        """The result is one of those expected, and the exit code fits it."""
        code = {"usable": 0, "unreadable": 2}.get(self.result, 3)
        return self.result in self.expected and self.exit_code == code


def run_clip(path: Path, name: str, expected: tuple[str, ...], out: Path | None = None) -> Outcome:
    """``python -m analysis PATH --json`` in a process of its own."""
    command = [sys.executable, "-m", "analysis", str(path), "--json"]
    if out is not None:
        command += ["--out", str(out)]
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        text = process.stdout.read() if process.stdout else b""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - started
    document = json.loads(text) if text else {}
    refusal = document.get("refusal")
    result = refusal["code"] if refusal else ("usable" if document else "crashed")
    return Outcome(name, expected, result, process.returncode, seconds, usage.ru_maxrss / 1024, document)


def run(shared_dir: Path, names: list[str] | None = None) -> list[Outcome]:
    """All clips, or those whose name starts with one of ``names``."""
    folder = shared_dir / "clips"
    clips = json.loads((folder / "clips.json").read_text(encoding="utf-8"))
    return [
        run_clip(folder / clip["file"], clip["name"], tuple(clip["expect"]))
        for clip in clips
        if not names or clip["name"].startswith(tuple(names))
    ]


def _numbers(document: dict[str, Any]) -> str:
    if document.get("refusal") or not document:
        return ""
    offset, lean = (document["measures"].get(k, {}) for k in ("hip_ankle_offset_pct", "trunk_lean_deg"))
    cadence = document["cadence_spm"]
    return (
        f"{document['finding']:<14} {len(document['steps']):>3} steps  "
        f"offset {_interval(offset)}  lean {_interval(lean)}  cadence {_interval(cadence)}  "
        f"slow {document['slow_motion']['factor']}"
    )


def _interval(value: dict[str, Any] | None) -> str:
    if not value or value.get("value") is None:
        return "–"
    return f"{value['value']:.1f} [{value['low']:.1f}, {value['high']:.1f}]"


def main(argv: list[str]) -> int:
    """Print the table."""
    outcomes = run(Path(argv[0]) if argv else Path("../shared"), argv[1:] or None)
    for o in outcomes:
        mark = "ok   " if o.right else "WRONG"
        print(
            f"{mark} {o.name:<36} {o.result:<14} {o.seconds:5.1f} s {o.peak_mb:5.0f} MB ",
            _numbers(o.document),
        )
    return 0 if all(o.right for o in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
