"""Where the two networks of the pose model come from, and how they are made ready once.

The networks are BlazePose's (Bazarevsky et al. 2020): a detector, 224 x 224, and a landmark network,
256 x 256. They come from the mediapipe wheel, or from an official ``.task`` bundle, which is a zip of both.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import os
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import flatbuffers  # type: ignore[import-untyped]

from analysis.pose.bindings import ModelError, enter_packages

#: Outputs of the landmark network that are read: 39 points of 5 numbers, the score, the heatmaps.
_WANTED_SHAPES = ([1, 195], [1, 1], [1, 64, 64, 39])
#: Counts up when the pruning changes, so that an old cache is not used.
_PRUNING = 1


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """Where the two networks lie on disk."""

    detector: Path
    landmarks: Path


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
    enter_packages("mediapipe")
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
