"""The pose model itself: a crop of one person -> 33 landmarks, a whole picture -> where people are.

The only module that touches mediapipe. MediaPipe's ready-made PoseLandmarker smooths in time (its points
lag), tracks by its own rules and costs about 25 ms a frame; here the same two networks run in two small
graphs of our own (about 6 ms a frame), so the region, the tracking and the filtering are ours.

The networks are BlazePose's (Bazarevsky et al. 2020): a detector, 224 x 224, and a landmark network,
256 x 256. They come from the mediapipe wheel, or from an official ``.task`` bundle, which is a zip of both.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import importlib.util
import os
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import flatbuffers  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray

from analysis.errors import AnalysisError

Rgb = NDArray[np.uint8]

LANDMARK_INPUT = 256
DETECTOR_INPUT = 224
#: The landmark network gives 33 body points, then the hip centre and a point on the circle round the body.
HIP_CENTRE, CIRCLE = 33, 34
POINTS = 39
#: Outputs of the landmark network that are read: 39 points of 5 numbers, the score, the heatmaps.
_WANTED_SHAPES = ([1, 195], [1, 1], [1, 64, 64, 39])
#: Counts up when the pruning changes, so that an old cache is not used.
_PRUNING = 1


class ModelError(AnalysisError):
    """The pose model cannot be loaded. MIDSTANCE_POSE_MODEL takes an official pose_landmarker .task."""


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """Where the two networks lie on disk."""

    detector: Path
    landmarks: Path


@dataclass(frozen=True, slots=True)
class Detection:
    """One person the detector sees: ``hips`` and a point on the ``circle`` round the body, both 0..1."""

    score: float
    hips: tuple[float, float]
    circle: tuple[float, float]


def find_model(bundle: Path | None = None, cache: Path | None = None) -> ModelFiles:
    """The wheel's own networks, or those of a ``.task`` bundle, made ready once in ``cache``.

    Ready means: the landmark network without the parts that only draw a silhouette and guess metres. They
    take almost half of its time and nothing here reads them; what is left computes the same numbers.
    """
    detector, landmarks = _read_bundle(bundle) if bundle else _read_wheel()
    digest = hashlib.sha256(detector + landmarks).hexdigest()[:16]
    folder = _writable(cache or _default_cache()) / f"pose-{_PRUNING}-{digest}"
    files = ModelFiles(folder / "detector.tflite", folder / "landmarks.tflite")
    if not files.landmarks.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        _write_whole(files.detector, detector)
        _write_whole(files.landmarks, _prune(landmarks))
    return files


def _package_folder() -> Path:
    spec = importlib.util.find_spec("mediapipe")
    if spec is None or not spec.submodule_search_locations:
        raise ModelError("the mediapipe package is not installed")
    return Path(next(iter(spec.submodule_search_locations)))


def _read_wheel() -> tuple[bytes, bytes]:
    modules = _package_folder() / "modules"
    detector = modules / "pose_detection" / "pose_detection.tflite"
    landmarks = modules / "pose_landmark" / "pose_landmark_full.tflite"
    return detector.read_bytes(), landmarks.read_bytes()


def _read_bundle(bundle: Path) -> tuple[bytes, bytes]:
    try:
        with zipfile.ZipFile(bundle) as archive:
            return archive.read("pose_detector.tflite"), archive.read("pose_landmarks_detector.tflite")
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise ModelError(f"{bundle}: {error}") from error


def _default_cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "midstance"


def _writable(cache: Path) -> Path:
    """The cache, or where the disk is read-only this user's own folder among the temporary files."""
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=cache):
            return cache
    except OSError:
        folder = Path(tempfile.gettempdir()) / f"midstance-{os.getuid()}"
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
        if status.st_uid != os.getuid() or status.st_mode & 0o077 or folder.is_symlink():
            raise ModelError(f"{folder} is not this user's own folder") from None
        return folder


def _write_whole(path: Path, data: bytes) -> None:
    # Two processes may write at once: each writes its own file, the rename is atomic.
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as handle:
        handle.write(data)
    Path(handle.name).replace(path)


def _prune(network: bytes) -> bytes:
    """The landmark network with outputs points, score and heatmap, and only what leads to them."""
    _enter_packages("mediapipe")
    schema = importlib.import_module("mediapipe.tasks.metadata.schema_py_generated")
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAsModel(network, 0))
    graph = model.subgraphs[0]
    wanted = [k for k in graph.outputs if list(graph.tensors[k].shape) in _WANTED_SHAPES]
    if len(wanted) != len(_WANTED_SHAPES):
        raise ModelError("its landmark network is not a BlazePose network")
    needed = set(wanted)
    kept = []
    for operator in reversed(graph.operators):
        if needed.intersection(operator.outputs):
            kept.append(operator)
            needed.update(operator.inputs)
    graph.operators, graph.outputs = kept[::-1], wanted
    builder = flatbuffers.Builder(len(network))
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _enter_packages(*names: str) -> None:
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
    _enter_packages("mediapipe", "mediapipe.python")
    graph = importlib.import_module("mediapipe.python._framework_bindings.calculator_graph")
    image = importlib.import_module("mediapipe.python._framework_bindings.image_frame")
    importlib.import_module("mediapipe.python._framework_bindings.packet")
    importlib.import_module("mediapipe.framework.formats.landmark_pb2")
    packets = importlib.import_module("mediapipe.python.packet_creator")
    getter = importlib.import_module("mediapipe.python.packet_getter")
    return _Bindings(graph, packets, getter, image.ImageFormat.SRGB)


@contextlib.contextmanager
def _quiet_stderr() -> Iterator[None]:
    """Swallow what the native libraries print while they load; they offer no other switch."""
    sys.stderr.flush()
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


#: A crop through the landmark network, nothing around it; the benchmarks time the same two nodes.
LANDMARK_NETWORK = """
node {{ calculator: "ImageToTensorCalculator"
  input_stream: "IMAGE:image" output_stream: "TENSORS:input"
  options {{ [mediapipe.ImageToTensorCalculatorOptions.ext] {{
    output_tensor_width: 256 output_tensor_height: 256 keep_aspect_ratio: true
    output_tensor_float_range {{ min: 0.0 max: 1.0 }} }} }} }}
node {{ calculator: "InferenceCalculatorCpu"
  input_stream: "TENSORS:input" output_stream: "TENSORS:output"
  options {{ [mediapipe.InferenceCalculatorOptions.ext] {{
    model_path: "{model}" delegate {{ xnnpack {{ num_threads: 1 }} }} }} }} }}
"""
_LANDMARK_GRAPH = (
    """
input_stream: "image"
output_stream: "landmarks"
output_stream: "score"
"""
    + LANDMARK_NETWORK
    + """
node {{ calculator: "SplitTensorVectorCalculator"
  input_stream: "output" output_stream: "points" output_stream: "flag" output_stream: "heatmap"
  options {{ [mediapipe.SplitVectorCalculatorOptions.ext] {{
    ranges: {{ begin: 0 end: 1 }} ranges: {{ begin: 1 end: 2 }} ranges: {{ begin: 2 end: 3 }} }} }} }}
node {{ calculator: "TensorsToFloatsCalculator" input_stream: "TENSORS:flag" output_stream: "FLOAT:score" }}
node {{ calculator: "TensorsToLandmarksCalculator"
  input_stream: "TENSORS:points" output_stream: "NORM_LANDMARKS:coarse"
  options {{ [mediapipe.TensorsToLandmarksCalculatorOptions.ext] {{
    num_landmarks: 39 input_image_width: 256 input_image_height: 256
    visibility_activation: SIGMOID presence_activation: SIGMOID }} }} }}
node {{ calculator: "RefineLandmarksFromHeatmapCalculator"
  input_stream: "NORM_LANDMARKS:coarse" input_stream: "TENSORS:heatmap"
  output_stream: "NORM_LANDMARKS:landmarks"
  options {{ [mediapipe.RefineLandmarksFromHeatmapCalculatorOptions.ext] {{ kernel_size: 7 }} }} }}
"""
)

_DETECTOR_GRAPH = """
input_stream: "image"
output_stream: "boxes"
output_stream: "scores"
node {{ calculator: "ImageToTensorCalculator"
  input_stream: "IMAGE:image" output_stream: "TENSORS:input"
  options {{ [mediapipe.ImageToTensorCalculatorOptions.ext] {{
    output_tensor_width: 224 output_tensor_height: 224 keep_aspect_ratio: true
    output_tensor_float_range {{ min: -1.0 max: 1.0 }} }} }} }}
node {{ calculator: "InferenceCalculatorCpu"
  input_stream: "TENSORS:input" output_stream: "TENSORS:output"
  options {{ [mediapipe.InferenceCalculatorOptions.ext] {{
    model_path: "{model}" delegate {{ xnnpack {{ num_threads: 1 }} }} }} }} }}
node {{ calculator: "SplitTensorVectorCalculator"
  input_stream: "output" output_stream: "box_tensor" output_stream: "score_tensor"
  options {{ [mediapipe.SplitVectorCalculatorOptions.ext] {{
    ranges: {{ begin: 0 end: 1 }} ranges: {{ begin: 1 end: 2 }} }} }} }}
node {{ calculator: "TensorsToFloatsCalculator" input_stream: "TENSORS:box_tensor" output_stream: "FLOATS:boxes" }}
node {{ calculator: "TensorsToFloatsCalculator" input_stream: "TENSORS:score_tensor" output_stream: "FLOATS:scores" }}
"""  # noqa: E501  a graph line reads better whole


class _Graph:
    """One running graph: give it a square picture, get its output packets. Not for use by two threads."""

    def __init__(self, config: str, outputs: dict[str, str]) -> None:
        self._mp = load_bindings()
        self._out: dict[str, Any] = {}
        self._time = 0
        with _quiet_stderr():
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
        self._time += 1
        packet = self._mp.packets.create_image_frame(image_format=self._mp.srgb, data=picture)
        self._graph.add_packet_to_input_stream("image", packet.at(self._time))
        self._graph.wait_until_idle()
        return self._out

    def close(self) -> None:
        self._graph.close_all_packet_sources()
        self._graph.wait_until_done()


class Landmarker:
    """Finds the landmarks of the one person in a square crop."""

    def __init__(self, files: ModelFiles) -> None:
        self._graph = _Graph(
            _LANDMARK_GRAPH.format(model=files.landmarks), {"landmarks": "get_proto", "score": "get_float"}
        )
        with _quiet_stderr():  # the network announces itself on its first run
            self(np.zeros((LANDMARK_INPUT, LANDMARK_INPUT, 3), np.uint8))

    def __call__(self, crop: Rgb) -> tuple[NDArray[np.float64], float]:
        """(39, 3) x, y in crop units 0..1 and visibility 0..1; and the score 0..1 that a person is there.

        ``crop`` is (256, 256, 3) RGB. Points 33 and 34 are the hip centre and a point of the body's circle.
        """
        out = self._graph.run(crop)
        marks = out["landmarks"].landmark
        points = np.array([(m.x, m.y, m.visibility) for m in marks], np.float64)
        return points[:POINTS], float(out["score"])

    def close(self) -> None:
        """Stop the graph."""
        self._graph.close()


class Detector:
    """Finds people in a picture of any content."""

    def __init__(self, files: ModelFiles) -> None:
        self._graph = _Graph(
            _DETECTOR_GRAPH.format(model=files.detector),
            {"boxes": "get_float_list", "scores": "get_float_list"},
        )
        self._anchors = _anchors()
        with _quiet_stderr():
            self(np.zeros((DETECTOR_INPUT, DETECTOR_INPUT, 3), np.uint8))

    def __call__(self, picture: Rgb, least: float = 0.5) -> list[Detection]:
        """People in a (224, 224, 3) RGB picture, best first, in units 0..1 of it."""
        out = self._graph.run(picture)
        logits = np.clip(np.asarray(out["scores"], np.float64), -100.0, 100.0)
        scores = 1.0 / (1.0 + np.exp(-logits))
        keep = np.flatnonzero(scores >= least)
        if keep.size == 0:
            return []
        raw = np.asarray(out["boxes"], np.float64).reshape(-1, 12)[keep] / DETECTOR_INPUT
        raw[:, [0, 4, 6, 8, 10]] += self._anchors[keep, :1]
        raw[:, [1, 5, 7, 9, 11]] += self._anchors[keep, 1:]
        return _merge(raw, scores[keep])

    def close(self) -> None:
        """Stop the graph."""
        self._graph.close()


def _anchors() -> NDArray[np.float64]:
    """Centres of the detector's 2,254 anchors: two per cell at strides 8 and 16, six at stride 32."""
    rows = []
    for stride, count in ((8, 2), (16, 2), (32, 6)):
        cells = DETECTOR_INPUT // stride
        y, x = np.mgrid[0:cells, 0:cells]
        centres = np.stack([(x.ravel() + 0.5) / cells, (y.ravel() + 0.5) / cells], axis=1)
        rows.append(np.repeat(centres, count, axis=0))
    return np.concatenate(rows)


def _merge(raw: NDArray[np.float64], scores: NDArray[np.float64]) -> list[Detection]:
    """Weighted non-maximum suppression: overlapping boxes (IoU > 0.3) become their weighted mean."""
    left = list(np.argsort(-scores))
    people: list[Detection] = []
    while left:
        best = left[0]
        group = [k for k in left if _overlap(raw[best, :4], raw[k, :4]) > 0.3] or [best]
        mean = np.average(raw[group], axis=0, weights=scores[group])
        people.append(
            Detection(float(scores[best]), (float(mean[4]), float(mean[5])), (float(mean[6]), float(mean[7])))
        )
        left = [k for k in left if k not in group]
    return people


def _overlap(a: NDArray[np.float64], b: NDArray[np.float64]) -> float:
    low = np.maximum(a[:2] - a[2:4] / 2, b[:2] - b[2:4] / 2)
    high = np.minimum(a[:2] + a[2:4] / 2, b[:2] + b[2:4] / 2)
    shared = float(np.prod(np.maximum(high - low, 0.0)))
    union = float(abs(a[2] * a[3]) + abs(b[2] * b[3])) - shared
    return shared / union if union > 0 else 0.0
