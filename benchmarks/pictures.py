"""The README's pictures: ``python -m benchmarks.pictures`` runs the sample clip through the whole chain.

Writes ``docs/img/result.png`` (card and strip) and ``docs/img/drills.png`` (three of the drawn drills).
"""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from analysis.mannequin import write_sample_clip
from analysis.overlay import read_labels, write_pictures
from analysis.pipeline import Options, analyse
from analysis.teaching import draw_picture
from analysis.video import read_at

OUT = Path(__file__).resolve().parents[1] / "docs" / "img"
WIDTH = 840
_GAP = 8
_DRILLS = ("falling_start", "wall_fall", "hip_over_ankle_check")


def main() -> int:
    """Draws both pictures; the exit code."""
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_sample_clip(folder / "sample.mp4")
        result = analyse(folder / "sample.mp4", Options())
        write_pictures(
            folder,
            partial(read_at, folder / "sample.mp4"),
            result.keypoints,
            result.report,
            read_labels(None),
        )
        _stack([Image.open(folder / "card.png"), Image.open(folder / "strip.png")], OUT / "result.png")
    _stack([Image.fromarray(draw_picture(drill)) for drill in _DRILLS], OUT / "drills.png")
    return 0


def _stack(pictures: list[Image.Image], path: Path) -> None:
    """One above the other, equally wide, with a palette to keep the file small."""
    fitted = [p.convert("RGB").resize((WIDTH, round(p.height * WIDTH / p.width))) for p in pictures]
    gap = np.full((_GAP, WIDTH, 3), 255, np.uint8)
    rows: list[np.ndarray] = []
    for picture in fitted:
        rows += [np.asarray(picture), gap]
    Image.fromarray(np.concatenate(rows[:-1])).quantize(256, kmeans=1).save(path, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
