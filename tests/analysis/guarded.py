"""``python -m tests.analysis.guarded FOLDER``: opens every file of a folder as the analysis would, caged.

Each file has a fork of its own under the limits of a clip's analysis; a line of JSON tells how it ended.
Pixels that no verdict needs are not decoded: the guard's whole way is walked, and the first pictures of it.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
import time
from pathlib import Path

from analysis import video
from analysis.errors import Refused
from bot.clips_child import limit

PICTURES = 60
WALL_S = 20
CAGE = {"memory_mb": 1024, "address_mb": 3072, "cpu_s": 15, "file_mb": 1}


def look(path: Path) -> str:
    """The code of the refusal, or "read"."""
    try:
        source = video.probe(path)
        for picture in itertools.islice(video.read_frames(path), PICTURES):
            if picture.index % 20 == 0:
                picture.rgb()
        if source.timeline is not None:
            list(itertools.islice(video.read_some(path, source.timeline, 0.2, rarest_s=0.4), PICTURES))
            list(video.read_at(path, {0, len(source.timeline.t) // 2}, source.timeline))
    except Refused as refusal:
        return refusal.code
    return "read"


def caged(path: Path) -> dict[str, object]:
    """What became of one file: its outcome (None without one), the wait status, seconds and memory."""
    receive, send = os.pipe()
    began = time.monotonic()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            signal.alarm(WALL_S)
            limit(CAGE)
            os.write(send, look(path).encode())
            code = 0
        except MemoryError:
            code = 86
        finally:
            if code == 1:
                sys.excepthook(*sys.exc_info())
            os._exit(code)
    os.close(send)
    with os.fdopen(receive, "rb") as pipe:
        outcome = pipe.read().decode() or None
    _, status, usage = os.wait4(pid, 0)
    return {
        "file": path.name,
        "outcome": outcome,
        "status": status,
        "wall_s": round(time.monotonic() - began, 3),
        "cpu_s": round(usage.ru_utime + usage.ru_stime, 3),
        "rss_mb": usage.ru_maxrss // 1024,
    }


if __name__ == "__main__":
    for name in sorted(Path(sys.argv[1]).iterdir()):
        print(json.dumps(caged(name)), flush=True)
