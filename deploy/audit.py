"""``python deploy/audit.py``: known vulnerabilities in what we ship, by pip-audit over the lock.

pip-audit calls a run in which it could look up nothing a success. This says how much was looked up. Exit
code 1 when a vulnerability is known, 2 when pip-audit fails for another reason than the network, else 0.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

LOCK = Path(__file__).parents[1] / "requirements.lock"
OPTIONS = ("--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json")
#: What pip-audit says when there is no way to the advisories.
NO_NETWORK = ("ConnectionError", "ServiceError", "Max retries exceeded", "timed out")


def verdict(dependencies: list[dict[str, Any]]) -> tuple[int, list[str]]:
    """Exit code and lines for pip-audit's list of dependencies."""
    looked_up = [one for one in dependencies if "skip_reason" not in one]
    known = [
        f"{one['name']} {one['version']}: {found['id']}, fixed in {', '.join(found['fix_versions']) or '-'}"
        for one in looked_up
        for found in one["vulns"]
    ]
    summary = (
        f"dependency audit: {len(looked_up)} of {len(dependencies)} packages looked up, {len(known)} known"
    )
    if not looked_up:
        summary = (
            f"dependency audit: NOT DONE, none of {len(dependencies)} packages could be looked up from here; "
            "run `make audit` where pypi.org can be reached"
        )
    return int(bool(known)), [*known, summary]


def main() -> int:
    """Audit; gives the exit code."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(LOCK), *OPTIONS]
    done = subprocess.run(command, capture_output=True, text=True)
    try:
        code, lines = verdict(json.loads(done.stdout)["dependencies"])
    except ValueError:
        if not any(word in done.stderr for word in NO_NETWORK):
            sys.stderr.write(done.stderr)
            return 2
        code, lines = 0, ["dependency audit: NOT DONE, the advisory database cannot be reached from here"]
    sys.stdout.write("\n".join(lines) + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
