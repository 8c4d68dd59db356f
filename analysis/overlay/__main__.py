"""``python -m analysis.overlay``: the chart over weeks. JSON on stdin, one PNG on stdout.

stdin is ``{"labels": {id: text}, "clips": [{"day": "2026-11-20", "offset": VALUE, "lean": VALUE}, …]}``,
oldest first, where VALUE is the document's ``{"value", "low", "high"}`` (numbers or null).
"""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import Any

import cv2

from analysis.model import Value
from analysis.overlay.charts import Past, draw_history_chart
from analysis.overlay.words import read_labels


def main() -> int:
    """Read, draw, write; the exit code."""
    asked = json.load(sys.stdin)
    history = [
        Past(date.fromisoformat(clip["day"]), _value(clip["offset"]), _value(clip["lean"]))
        for clip in asked["clips"]
    ]
    picture = draw_history_chart(history, {**read_labels(None), **asked.get("labels", {})})
    written, png = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    sys.stdout.buffer.write(png.tobytes())
    return 0 if written else 1


def _value(told: dict[str, Any]) -> Value:
    return Value(told.get("value"), told.get("low"), told.get("high"))


if __name__ == "__main__":
    raise SystemExit(main())
