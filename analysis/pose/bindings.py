"""MediaPipe's framework alone: graphs of our own, without the solutions around them.

MediaPipe's ready-made PoseLandmarker smooths in time (its points lag), tracks by its own rules and costs
about 25 ms a frame; here the same two networks run in small graphs of our own (about 5 ms a frame), so the
region, the tracking and the filtering are ours.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import os
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from analysis.errors import AnalysisError

Rgb = NDArray[np.uint8]


class ModelError(AnalysisError):
    """The pose model cannot be loaded. MIDSTANCE_POSE_MODEL takes an official pose_landmarker .task."""


def enter_packages(*names: str) -> None:
    """Make parent packages importable without running their __init__.

    ``import mediapipe`` pulls in every task, matplotlib and TensorFlow helpers (1 to 3 s); the framework
    bindings that are used here take 0.3 s.
    """
    for name in names:
        if name not in sys.modules:
            spec = importlib.util.find_spec(name)
            if spec is None:
                raise ModelError(f"{name} is not installed")
            sys.modules[name] = importlib.util.module_from_spec(spec)


@dataclass(frozen=True, slots=True)
class _Bindings:
    graph: Any
    packets: Any
    getter: Any
    srgb: Any


def load_bindings() -> _Bindings:
    """MediaPipe's framework without its solutions; quick when it is already loaded."""
    enter_packages("mediapipe", "mediapipe.python")
    graph = importlib.import_module("mediapipe.python._framework_bindings.calculator_graph")
    image = importlib.import_module("mediapipe.python._framework_bindings.image_frame")
    importlib.import_module("mediapipe.python._framework_bindings.packet")
    importlib.import_module("mediapipe.framework.formats.landmark_pb2")
    packets = importlib.import_module("mediapipe.python.packet_creator")
    getter = importlib.import_module("mediapipe.python.packet_getter")
    return _Bindings(graph, packets, getter, image.ImageFormat.SRGB)


class _Hush:
    """Swallows what the native libraries print while they load; they offer no other switch.

    Several threads may load at once: the first silences stderr, the last gives it its voice back.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._kept = -1

    @contextlib.contextmanager
    def __call__(self) -> Iterator[None]:
        self._enter()
        try:
            yield
        finally:
            self._leave()

    def _enter(self) -> None:
        with self._lock:
            self._inside += 1
            if self._inside == 1:
                sys.stderr.flush()
                self._kept = os.dup(2)
                with open(os.devnull, "w") as nowhere:
                    os.dup2(nowhere.fileno(), 2)

    def _leave(self) -> None:
        with self._lock:
            self._inside -= 1
            if self._inside == 0:
                os.dup2(self._kept, 2)
                os.close(self._kept)


quiet_stderr = _Hush()


class Graph:
    """One running graph: give it a square picture, get its output packets. Not for use by two threads."""

    def __init__(self, config: str, outputs: dict[str, str]) -> None:
        self._mp = load_bindings()
        self._out: dict[str, Any] = {}
        self._time = 0
        with quiet_stderr():
            try:
                self._graph = self._mp.graph.CalculatorGraph(graph_config=config)
                for stream, getter in outputs.items():
                    self._graph.observe_output_stream(stream, self._keep(getattr(self._mp.getter, getter)))
                self._graph.start_run()
                self._graph.wait_until_idle()
            except (RuntimeError, ValueError) as error:
                raise ModelError(str(error)) from error

    def _keep(self, read: Any) -> Any:
        def observe(stream: str, packet: Any) -> None:
            self._out[stream] = read(packet)

        return observe

    def run(self, picture: Rgb) -> dict[str, Any]:
        """The graph's outputs for one picture."""
        self._time += 1
        packet = self._mp.packets.create_image_frame(image_format=self._mp.srgb, data=picture)
        self._graph.add_packet_to_input_stream("image", packet.at(self._time))
        self._graph.wait_until_idle()
        return self._out

    def close(self) -> None:
        """Stop it."""
        self._graph.close_all_packet_sources()
        self._graph.wait_until_done()
