"""``python -m analysis.teaching --out DIR [ID …]``: draws the teaching pictures as small PNG files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from analysis.teaching import draw_picture, picture_ids, save


def main(argv: list[str] | None = None) -> int:
    """Run the command line; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m analysis.teaching", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("ids", nargs="*", metavar="ID", help="pictures to draw; all without any")
    arguments = parser.parse_args(argv)
    unknown = set(arguments.ids) - set(picture_ids())
    if unknown:
        parser.error(f"there is no picture named {', '.join(sorted(unknown))}")
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name in arguments.ids or picture_ids():
        save(draw_picture(name), str(arguments.out / f"{name}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
