"""The two networks of the pose model: a crop of one person -> 33 landmarks, a whole picture -> its people."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.pose.bindings import Graph, Rgb, quiet_stderr
from analysis.pose.files import ModelFiles

LANDMARK_INPUT = 256
DETECTOR_INPUT = 224
#: The landmark network gives 33 body points, then the hip centre and a point on the circle round the body.
HIP_CENTRE, CIRCLE = 33, 34
POINTS = 39


@dataclass(frozen=True, slots=True)
class Detection:
    """One person the detector sees: ``hips`` and a point on the ``circle`` round the body, both 0..1."""

    score: float
    hips: tuple[float, float]
    circle: tuple[float, float]


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


class Landmarker:
    """Finds the landmarks of the one person in a square crop."""

    def __init__(self, files: ModelFiles) -> None:
        self._graph = Graph(
            _LANDMARK_GRAPH.format(model=files.landmarks), {"landmarks": "get_proto", "score": "get_float"}
        )
        with quiet_stderr():  # the network announces itself on its first run
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
        self._graph = Graph(
            _DETECTOR_GRAPH.format(model=files.detector),
            {"boxes": "get_float_list", "scores": "get_float_list"},
        )
        self._anchors = _anchors()
        with quiet_stderr():
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
