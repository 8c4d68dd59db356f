"""The loop everybody writes: decode every frame at full size with OpenCV, one landmarker, every frame.

It is the reference that ``make bench`` measures the product against in the same run; it shares no code with
the product on purpose. ``python -m benchmarks.plain_loop CLIP`` prints one JSON object.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class PlainResult:
    """What one pass of the plain loop saw and cost: wall and processor seconds, and the imports apart."""

    frames: int
    found: int
    seconds: float
    cpu_seconds: float
    import_seconds: float


def run_plain_loop(path: str) -> PlainResult:
    """Landmarks of every frame of the clip, one after the other, as the common tutorials do it."""
    before = time.perf_counter()
    import cv2
    import mediapipe as mp

    started, cpu = time.perf_counter(), time.process_time()
    capture = cv2.VideoCapture(path)
    frames = found = 0
    with mp.solutions.pose.Pose(model_complexity=1) as pose:
        while True:
            ok, bgr = capture.read()
            if not ok:
                break
            result = pose.process(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB))
            frames += 1
            found += result.pose_landmarks is not None
    capture.release()
    seconds, cpu_seconds = time.perf_counter() - started, time.process_time() - cpu
    return PlainResult(frames, found, seconds, cpu_seconds, started - before)


if __name__ == "__main__":
    print(json.dumps(asdict(run_plain_loop(sys.argv[1]))))
