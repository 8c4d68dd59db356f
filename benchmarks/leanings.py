"""Make ``knowledge/content/leanings.tsv`` from the labelled questions in ``tests``: ``make leanings``.

Ridge regression from a message's words to its topics. The held-out questions (``held_*``) are left out, and
so is the development data beside the project.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import numpy as np

from knowledge.leanings import telling
from knowledge.library import CONTENT
from knowledge.model import Topic
from knowledge.text import fold, tokenise

QUESTIONS = Path(__file__).resolve().parent.parent / "tests" / "knowledge" / "questions"
#: Words that stand in fewer messages say nothing sure; how much a word must tell to be written down.
LEAST_MESSAGES, LEAST_POINTS = 4, 0.5
#: The regression's pull to zero, and the points of a topic that is certain (its concepts give about 4).
PULL, CERTAIN = 1.0, 5.0
TOPICS: tuple[Topic, ...] = get_args(Topic)


def examples() -> Iterator[tuple[str, str, dict[str, float]]]:
    """Language, text and topics (with how fully each is meant) of every question that may be learned from."""
    for path in sorted([*QUESTIONS.glob("dev_*.jsonl"), *QUESTIONS.glob("fresh*.jsonl")]):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            expect = row["expect"]
            main = "red_flag" if expect["red_flag"] else expect["topic"]
            yield (
                row["lang"],
                row["text"],
                {**dict.fromkeys(expect.get("also_ok_topics", ()), 0.5), main: 1.0},
            )
    with (QUESTIONS / "everyday.tsv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE):
            first, *others = row["topics"].split(",")
            yield row["lang"], row["text"], {**dict.fromkeys(others, 0.5), first: 1.0}


def words_of(text: str) -> set[str]:
    """What :mod:`knowledge.leanings` sees of a message."""
    return telling(token.word for token in tokenise(fold(text)))


def learn(lang: str, rows: list[tuple[set[str], dict[str, float]]]) -> Iterator[str]:
    """The table's lines for one language."""
    counts = Counter(word for words, _ in rows for word in words)
    vocabulary = sorted(word for word, count in counts.items() if count >= LEAST_MESSAGES)
    place = {word: i for i, word in enumerate(vocabulary)}
    seen = np.zeros((len(rows), len(vocabulary)))
    wanted = np.zeros((len(rows), len(TOPICS)))
    for i, (words, topics) in enumerate(rows):
        seen[i, [place[word] for word in words if word in place]] = 1.0
        for topic, share in topics.items():
            wanted[i, TOPICS.index(topic)] = share
    seen /= np.sqrt(seen.sum(axis=1, keepdims=True) + 1.0)
    square = seen.T @ seen + PULL * np.eye(len(vocabulary))
    points = np.round(CERTAIN * np.linalg.solve(square, seen.T @ wanted), 1)
    for word, row in zip(vocabulary, points, strict=True):
        told = [
            (topic, value) for topic, value in zip(TOPICS, row, strict=True) if abs(value) >= LEAST_POINTS
        ]
        if told:
            told.sort(key=lambda pair: -pair[1])
            yield f"{lang}\t{word}\t" + " ".join(f"{topic}:{value:g}" for topic, value in told)


def main() -> int:
    """Write the table."""
    by_lang: dict[str, list[tuple[set[str], dict[str, float]]]] = {}
    for lang, text, topics in examples():
        by_lang.setdefault(lang, []).append((words_of(text), topics))
    lines = [line for lang in sorted(by_lang) for line in learn(lang, by_lang[lang])]
    head = "# Language, word (its first letters), points for and against topics. Made by `make leanings`.\n"
    (CONTENT / "leanings.tsv").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} words from {sum(map(len, by_lang.values()))} questions")
    return 0


if __name__ == "__main__":
    sys.exit(main())
