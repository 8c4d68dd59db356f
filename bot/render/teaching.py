"""The drawn runner's pictures: one for each drill, one for how to film, one for each finding."""

from __future__ import annotations

from pathlib import Path

PICTURES = Path(__file__).parents[1] / "content" / "pictures"


def picture(name: str) -> Path | None:
    """The drawing of a drill, of a finding or of ``how_to_film``; None where there is none."""
    path = PICTURES / f"{name}.png"
    return path if name.replace("_", "").isalnum() and path.is_file() else None
