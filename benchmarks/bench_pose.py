"""The pose stage of one clip against the floor that inference sets: ``python -m benchmarks.bench_pose CLIP``.

The floor is the frames used times one inference over the cores. One inference is the landmark network as
mediapipe ships it, run once on one core, and nothing else: no crop, no decoding, no search for people. As the
product leaves out of that network what it does not read, the floor of its own network is told beside it.
Prints one JSON object.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from analysis import pose, scout, video
from analysis.pose.bindings import load_bindings
from analysis.pose.files import _read_wheel
from analysis.pose.networks import LANDMARK_NETWORK

_BARE = (
    """
input_stream: "image"
output_stream: "output"
"""
    + LANDMARK_NETWORK
)
TRIES = 40


class Bare:
    """One network with nothing around it."""

    def __init__(self, model: Path) -> None:
        self._mp = load_bindings()
        self._graph = self._mp.graph.CalculatorGraph(graph_config=_BARE.format(model=model))
        self._graph.start_run()
        self._picture = np.random.default_rng(0).integers(0, 255, (256, 256, 3), dtype=np.uint8)
        self._time = 0

    def milliseconds(self, tries: int = TRIES) -> float:
        """The median wall time of one run."""
        return 1000.0 * median(self._once() for _ in range(tries))

    def _once(self) -> float:
        self._time += 1
        packet = self._mp.packets.create_image_frame(image_format=self._mp.srgb, data=self._picture)
        started = time.perf_counter()
        self._graph.add_packet_to_input_stream("image", packet.at(self._time))
        self._graph.wait_until_idle()
        return time.perf_counter() - started


def measure(path: Path) -> dict[str, Any]:
    """Times of the pose stage and of one inference, taken before and after it."""
    with tempfile.TemporaryDirectory() as folder:
        shipped = Path(folder) / "shipped.tflite"
        shipped.write_bytes(_read_wheel()[1])
        plain, own = Bare(shipped), Bare(pose.find_model().landmarks)
        before = plain.milliseconds(), own.milliseconds()
        stage = pose_stage(path)
        after = plain.milliseconds(), own.milliseconds()
    plain_ms, own_ms = (min(pair) for pair in zip(before, after, strict=True))
    cores = len(os.sched_getaffinity(0))
    return {
        **stage,
        "cores": cores,
        "plain_inference_ms": plain_ms,
        "own_inference_ms": own_ms,
        "floor_s": stage["frames_used"] * plain_ms / 1000.0 / cores,
        "own_floor_s": stage["inferences"] * own_ms / 1000.0 / cores,
    }


def pose_stage(path: Path) -> dict[str, Any]:
    """Decoding and finding the runner in every frame that is used, with the model already loaded."""
    source = video.probe(path)
    with pose.open_model() as model:
        model.wait()
        started = time.perf_counter()
        plan = scout.plan_reading(path, source.timeline, model)
        until = float("inf") if plan.until_s is None else plan.until_s
        frames = pose.detect(
            video.read_frames(path, timeline=source.timeline, from_s=plan.from_s, until_s=until),
            model,
            every=plan.every,
            twice=plan.twice,
            enough=plan.enough,
        )
        seconds = time.perf_counter() - started
        looks = model.pool.looks
    used = int(np.isfinite(frames.xy[..., 0]).any(axis=(1, 2)).sum())
    return {"seconds": seconds, "frames": len(frames.t), "frames_used": used, "inferences": looks}


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
