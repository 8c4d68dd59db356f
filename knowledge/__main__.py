"""``python -m knowledge "TEXT" [--json] [--lang xx] [--report report.json]`` or ``--batch FILE.jsonl``."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from knowledge.advice import advise, answer
from knowledge.model import LANGUAGES


def parse(argv: list[str] | None) -> argparse.Namespace:
    """The command line's arguments; a wrong call ends with exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m knowledge", description="Ask the running-form coach.")
    parser.add_argument("text", nargs="?", help="the question")
    parser.add_argument("--json", action="store_true", help="print the whole answer as one JSON document")
    parser.add_argument(
        "--lang", choices=LANGUAGES, help="the runner's language, where the text does not tell"
    )
    parser.add_argument("--report", type=Path, help="the analysis document of the last clip")
    parser.add_argument(
        "--batch", type=Path, help='one {"id", "text", "lang"?} per line in, one answer per line out'
    )
    args = parser.parse_args(argv)
    if (args.text is None) == (args.batch is None):
        parser.error("give either a question or --batch FILE.jsonl")
    return args


def run_batch(path: Path) -> None:
    """Answer every line of a file, in order."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if not line.strip():
                continue
            row = json.loads(line)
            lang = row.get("lang") if row.get("lang") in LANGUAGES else None
            document = answer(str(row.get("text") or ""), lang).to_document()
            print(json.dumps({"id": row.get("id"), **document}, ensure_ascii=False))


def main(argv: list[str] | None = None) -> int:
    """Print one answer, or one per line of a batch. 0 done, 2 a wrong call or an unreadable file."""
    args = parse(argv)
    try:
        if args.batch:
            run_batch(args.batch)
            return 0
        report: dict[str, Any] | None = (
            json.loads(args.report.read_text(encoding="utf-8")) if args.report else None
        )
    except (OSError, ValueError) as error:
        print(f"knowledge: {error}", file=sys.stderr)
        return 2
    result = advise(args.text, report, (), args.lang)
    if args.json:
        print(json.dumps(result.to_document(), ensure_ascii=False, indent=1))
    else:
        print(result.text)
        for option in result.ask.options if result.ask else ():
            print(f"  [{option.label}]")
    return 0


if __name__ == "__main__":
    sys.exit(main())
