"""``python -m analysis.overlay``: pictures over weeks, from kept numbers. JSON on stdin, one PNG on stdout.

All words come from the caller: ``labels`` as in ``labels.yaml``, days as they are to be read.

``{"draw": "history", "labels": …, "clips": [CLIP, …], "drills": ["2026-11-24", …]}``, oldest first, where
CLIP is ``{"day": "2026-11-20", "label": "20 Nov", "offset": VALUE, "lean": VALUE, "normal_offset": VALUE,
"normal_lean": VALUE}``, and VALUE the document's ``{"value", "low", "high"}`` (numbers or null).

``{"draw": "comparison", "labels": …, "clips": [CLIP, CLIP], "verdict": ["line", …]}``, where CLIP is
``{"day", "number", "place", "margin"}`` in words and what :func:`analysis.overlay.kept.read_standing` reads.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import Any

import cv2

from analysis.model import Value
from analysis.overlay.canvas import Picture
from analysis.overlay.charts import Past, draw_history_chart
from analysis.overlay.words import Labels, read_labels


def main() -> int:
    """Read, draw, write; the exit code: 1 where the kept points show no midstance."""
    asked = json.load(sys.stdin)
    labels = {**read_labels(None), **asked.get("labels", {})}
    picture = _comparison(asked, labels) if asked["draw"] == "comparison" else _history(asked, labels)
    if picture is None:
        return 1
    written, png = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    sys.stdout.buffer.write(png.tobytes())
    return 0 if written else 1


def _history(asked: dict[str, Any], labels: Labels) -> Picture:
    history = [
        Past(
            date.fromisoformat(clip["day"]),
            clip["label"],
            *(_value(clip[name]) for name in ("offset", "lean", "normal_offset", "normal_lean")),
        )
        for clip in asked["clips"]
    ]
    drills = [date.fromisoformat(day) for day in asked.get("drills", ())]
    return draw_history_chart(history, drills, labels)


def _comparison(asked: dict[str, Any], labels: Labels) -> Picture | None:
    from analysis.overlay.compare import Half, draw_comparison
    from analysis.overlay.kept import read_standing

    halves = []
    for clip in asked["clips"]:
        standing = read_standing(clip)
        if standing is None:
            return None
        halves.append(Half(clip["day"], clip["number"], clip["place"], clip["margin"], standing))
    return draw_comparison(halves, asked["verdict"], labels)


def _value(told: dict[str, Any]) -> Value:
    return Value(told.get("value"), told.get("low"), told.get("high"))


if __name__ == "__main__":
    raise SystemExit(main())
