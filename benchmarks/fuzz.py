"""``python -m benchmarks.fuzz guard|updates [--count N] [--seed S]``: random damage for as long as you like.

``guard`` opens damaged clips in a caged fork each; ``updates`` sends damaged updates through the handlers.
The first failure is shown with what caused it, and the exit code is 1. Without a seed every run is another.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from structlog.testing import capture_logs

from analysis.errors import CODES
from tests.analysis.guarded import caged
from tests.analysis.hostile import hostile_files
from tests.analysis.hostile_mp4 import flipped
from tests.bot.engine.mutation import real_intake, send_strange
from tests.bot.talk import open_talk

#: Updates for one conversation; then a new one begins, so that its tables stay small.
A_CONVERSATION = 500


def main() -> int:
    """Run one target."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz")
    parser.add_argument("target", choices=("guard", "updates"))
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=time.time_ns())
    wanted = parser.parse_args()
    print(f"seed {wanted.seed}")
    with tempfile.TemporaryDirectory() as folder:
        if wanted.target == "updates":
            return asyncio.run(updates(Path(folder), wanted.count, wanted.seed))
        return guard(Path(folder), wanted.count, wanted.seed)


def guard(folder: Path, count: int, seed: int) -> int:
    """Damage files of the corpus, sound and hostile ones alike, and open each as the analysis would."""
    rng = Random(seed)
    sources = [content for _, content in hostile_files(folder, seed) if 16 < len(content) < 200_000]
    ends: Counter[str] = Counter()
    for _ in range(count):
        _, content = next(iter(flipped("", rng.choice(sources), rng, 1)))
        path = folder / "clip.mp4"
        path.write_bytes(content)
        row = caged(path)
        if row["status"] or row["outcome"] not in (*CODES, "read"):
            kept = Path(f"fuzz-{seed}.mp4")
            kept.write_bytes(content)
            print(f"{row}\nkept as {kept}")
            return 1
        ends[str(row["outcome"])] += 1
    print(dict(ends))
    return 0


async def updates(folder: Path, count: int, seed: int) -> int:
    """Send damaged updates; an AssertionError names the one that did harm."""
    for part in range(0, count, A_CONVERSATION):
        talk = open_talk(folder / str(part))
        with capture_logs() as log:
            await send_strange(
                real_intake(talk), talk.chat, Random(seed + part), min(A_CONVERSATION, count - part)
            )
        await talk.services.store.close()
        print(f"{part + A_CONVERSATION} sent, {Counter(line['event'] for line in log)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
