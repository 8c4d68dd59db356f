"""Hundreds of hostile files, made anew: each is read or refused within the limits, none crashes or hangs."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from analysis.errors import CODES
from bot.clips import Cage, Child
from tests.analysis.guarded import CAGE
from tests.analysis.hostile import hostile_files

#: What the whole command line is tried with: one of a kind, those that are read rather than refused.
SOME = (
    "mp4 cut inside mdat@40",
    "mp4 tkhd@2678 matrix that flattens",
    "mp4 of 16 tracks",
    "mp4 of 5000 nested boxes",
    "mkv times wild",
    "mkv clusters centuries apart",
    "jpegs that change their size",
    "gif with delays of 0",
    "gif without end",
    "vp8 picture of 16383 x 16383",
    "playlist that looks like a film",
    "mp4 before zip",
    "sound with a cover",
    "nothing",
)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The files by their names."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "files").mkdir()
    paths = {}
    for number, (name, content) in enumerate(hostile_files(folder)):
        paths[name] = folder / "files" / f"{number:04}.mp4"
        paths[name].write_bytes(content)
    return paths


def test_there_are_many_and_no_two_alike(corpus: dict[str, Path]) -> None:
    """The corpus has at least three hundred different files."""
    assert len({path.read_bytes() for path in corpus.values()}) >= 300


def test_each_is_read_or_refused_within_the_limits(corpus: dict[str, Path], project_dir: Path) -> None:
    """Opened and decoded in a caged fork, each file ends with pictures or with a refusal's code."""
    folder = next(iter(corpus.values())).parent
    done = subprocess.run(
        [sys.executable, "-m", "tests.analysis.guarded", str(folder)],
        cwd=project_dir, capture_output=True, text=True, check=True,
    )  # fmt: skip
    ended = {row["file"]: row for row in map(json.loads, done.stdout.splitlines())}
    assert len(ended) == len(corpus)
    names = {path.name: name for name, path in corpus.items()}
    wrong = {
        names[file]: row
        for file, row in ended.items()
        if row["status"] or row["outcome"] not in (*CODES, "read")
    }
    assert not wrong, f"{wrong}\n{done.stderr[-3000:]}"
    assert max(row["rss_mb"] for row in ended.values()) < CAGE["memory_mb"]
    assert Counter(row["outcome"] for row in ended.values()).keys() >= {"read", "unreadable", "too_long"}


async def quiet(stage: str, fraction: float | None) -> None:
    """Progress that nobody watches."""


async def test_the_whole_analysis_says_one_document(corpus: dict[str, Path], tmp_path: Path) -> None:
    """From the bot's own child each of these gets the contract's document, with pictures or without."""
    child = Child(Cage(timeout_s=60, memory_mb=2048), None)
    try:
        for name in SOME:
            path = next(path for known, path in corpus.items() if known.startswith(name))
            document = await child.analyse([str(path), "--json", "--out", str(tmp_path / path.stem)], quiet)
            assert document["refusal"]["code"] in CODES, name
            await child.finished()
    finally:
        child.close()
