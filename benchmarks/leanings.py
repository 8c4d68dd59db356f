"""Make ``knowledge/content/leanings`` from the labelled questions in ``tests``: ``make leanings``.

Logistic regression (softmax over the topics; one sigmoid for every core symptom, finding and red flag) from
a message's features to its labels, drawn to zero by the squared weights. The held-out questions (``held_*``)
are left out, and so is the development data beside the project. ``taught_*`` were never read by who wrote
rules, so that the rules' concepts are as sure here as they are of a message nobody has seen.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from knowledge.intents import read_message
from knowledge.leanings import CONCEPTS, named, pieces, table_of, telling
from knowledge.library import CONTENT
from knowledge.model import FINDINGS, LANGUAGES, TOPICS, Lang

QUESTIONS = Path(__file__).resolve().parent.parent / "tests" / "knowledge" / "questions"
#: A feature of fewer messages says nothing sure; what a point must be to be written down.
LEAST_MESSAGES, LEAST_POINTS = 3, 0.4
#: The pull to zero, for topics and for the other labels.
TOPIC_PULL, PULL = 0.03, 0.03
ROUNDS = 80
#: Texts that name signs.
NAMING_SIGNS = ("flag-", "see-", "r-pain-", "drill-common-way", "#", ".stop")

#: The symptoms that questions are labelled with.
CORE_SYMPTOMS = (
    "sore_quads", "sore_hip_flexors", "tight_hip_flexors", "plantar_pain", "tight_calves", "legs_drag",
    "hard_to_push", "heavy_legs", "hip_behind_foot", "hip_ahead_foot", "low_cadence", "high_cadence",
    "upright_or_back", "butt_out", "bend_at_waist", "overstride", "foot_lands_under", "knee_pain",
    "shin_pain",
)  # fmt: skip
SIGNS = (
    *(f"has:{name}" for name in CORE_SYMPTOMS),
    *(f"is:{name}" for name in FINDINGS),
    "alarm",
    *(f"alarm:{tier}" for tier in (1, 2, 3)),
)
Array = NDArray[np.float64]


@dataclass
class Example:
    """A labelled message; a label that is not known (None) teaches nothing."""

    lang: Lang
    text: str
    topics: dict[str, float] = field(default_factory=dict)
    symptoms: set[str] | None = None
    finding: str | None = None
    alarm: bool | None = None
    tier: int | None = None


def names(told: str) -> list[str]:
    """The names of a comma-separated list."""
    return [name for name in told.split(",") if name]


def lines(pattern: str) -> Iterator[dict[str, str]]:
    """The rows of tables with a header."""
    for path in sorted(QUESTIONS.glob(pattern)):
        with path.open(encoding="utf-8", newline="") as handle:
            yield from csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE)


def shares(main: str, others: Iterable[str]) -> dict[str, float]:
    """How fully each topic is meant; together one."""
    told = {**dict.fromkeys(others, 0.5), main: 1.0}
    total = sum(told.values())
    return {name: share / total for name, share in told.items()}


def from_json() -> Iterator[Example]:
    """The question files in the shared format."""
    for path in sorted([*QUESTIONS.glob("dev_*.jsonl"), *QUESTIONS.glob("fresh*.jsonl")]):
        for line in path.read_text(encoding="utf-8").splitlines():
            row: dict[str, Any] = json.loads(line)
            told = row["expect"]
            red = told["red_flag"]
            yield Example(
                row["lang"],
                row["text"],
                shares("red_flag" if red else told["topic"], told.get("also_ok_topics", ())),
                set(told["symptoms"]),
                told["finding"],
                None if told.get("red_flag_either") else red,
                told.get("tier"),
            )


def from_tables() -> Iterator[Example]:
    """The taught messages, the everyday ones, the complaints and the signs."""
    for row in lines("taught*.tsv"):
        yield Example(
            row["lang"],  # type: ignore[arg-type]
            row["text"],
            shares(row["topic"], names(row["also_topics"])),
            set(names(row["symptoms"])),
            row["finding"],
            {"0": False, "1": True}.get(row["red"]),
            int(row["tier"]) if row["tier"] else None,
        )
    for row in lines("everyday.tsv"):
        first, *others = names(row["topics"])
        yield Example(row["lang"], row["text"], shares(first, others), alarm=False)  # type: ignore[arg-type]
    for row in lines("complaints.tsv"):
        yield Example(row["lang"], row["text"], symptoms=set(names(row["symptoms"])))  # type: ignore[arg-type]
    for row in lines("signs*.tsv"):
        tier = int(row["tier"])
        yield Example(row["lang"], row["text"], alarm=tier > 0, tier=tier or None)  # type: ignore[arg-type]


def own_sentences() -> Iterator[Example]:
    """The coach's own sentences, which are no alarm but where they name one."""
    for lang in LANGUAGES:
        for name in (f"{lang}.ftl", f"drills.{lang}.ftl"):
            for line in (CONTENT / name).read_text(encoding="utf-8").splitlines():
                text_id, _, text = line.strip().partition(" = ")
                if text and not text_id.startswith(NAMING_SIGNS):
                    for sentence in re.split(r"(?<=[.?!]) ", re.sub(r"\{[^}]*\}", "", text)):
                        yield Example(lang, sentence, alarm=False)


def matrix(rows: Sequence[Sequence[set[str]]]) -> tuple[list[str], sparse.csr_matrix]:
    """The features that several messages have, and (messages, features) how much each weighs in a message.

    ``rows`` holds each message's families of features.
    """
    counts = Counter(feature for row in rows for family in row for feature in family)
    known = sorted(feature for feature, count in counts.items() if count >= LEAST_MESSAGES)
    place = {feature: i for i, feature in enumerate(known)}
    entries = [
        (i, place[feature], (len(family) + 1) ** -0.5)
        for i, row in enumerate(rows)
        for family in row
        for feature in sorted(family)
        if feature in place
    ]
    i, j, value = zip(*entries, strict=True)
    return known, sparse.csr_matrix((value, (i, j)), shape=(len(rows), len(known)))


def learn(seen: sparse.csr_matrix, wanted: Array, pull: float, one_of: bool) -> Array:
    """Weights (features, labels) for labels of which ``one_of`` holds or each may.

    NaN in ``wanted`` is unknown and teaches nothing.
    """
    known = ~np.isnan(wanted)
    target = np.where(known, wanted, 0.0)
    shape = (seen.shape[1], wanted.shape[1])
    across = seen.T.tocsr()

    def loss(flat: Array) -> tuple[float, Array]:
        weights = flat.reshape(shape)
        odds = seen @ weights
        if one_of:
            odds -= odds.max(axis=1, keepdims=True)
            chances = np.exp(odds)
            chances /= chances.sum(axis=1, keepdims=True)
            cost = -(target * np.log(chances + 1e-12)).sum()
        else:
            chances = 1 / (1 + np.exp(-odds))
            cost = np.where(known, np.logaddexp(0, odds) - target * odds, 0.0).sum()
        slope = across @ np.where(known, chances - target, 0.0)
        return float(cost + pull / 2 * flat @ flat), (slope + pull * weights).ravel()

    start = np.zeros(shape[0] * shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    return np.asarray(found.x, dtype=np.float64).reshape(shape)


def wanted_topics(examples: Sequence[Example]) -> Array:
    """(messages, topics) how fully each is meant."""
    return np.array([[example.topics.get(topic, 0.0) for topic in TOPICS] for example in examples])


def wanted_signs(examples: Sequence[Example]) -> Array:
    """(messages, signs) 1 or 0, NaN where nobody said."""

    def told(example: Example) -> Iterator[float]:
        for symptom in CORE_SYMPTOMS:
            yield np.nan if example.symptoms is None else symptom in example.symptoms
        for finding in FINDINGS:
            yield np.nan if example.finding is None else finding == example.finding
        yield np.nan if example.alarm is None else example.alarm
        for tier in (1, 2, 3):
            yield np.nan if example.tier is None else tier == example.tier

    return np.array([list(told(example)) for example in examples], dtype=np.float64)


def placed(features: set[str], lang: Lang) -> set[str]:
    """Features with the table that they stand in."""
    return {f"{table_of(feature, lang)}\t{feature}" for feature in features}


def tables(examples: Sequence[Example]) -> dict[str, dict[str, dict[str, float]]]:
    """Points by table (a language's words, or the concepts), feature and label."""
    readings = [read_message(example.text, example.lang) for example in examples]
    spoken = [
        [placed(telling(told.words), told.lang), placed(pieces(told.words), told.lang)] for told in readings
    ]
    heard = [[placed(telling(told.words) | named(told.facts), told.lang)] for told in readings]
    of_topic = [i for i, example in enumerate(examples) if example.topics]
    out: dict[str, dict[str, dict[str, float]]] = {name: {} for name in (*LANGUAGES, CONCEPTS)}
    for rows, wanted, labels, pull in (
        ([spoken[i] for i in of_topic], wanted_topics([examples[i] for i in of_topic]), TOPICS, TOPIC_PULL),
        (heard, wanted_signs(examples), SIGNS, PULL),
    ):
        known, seen = matrix(rows)
        weights = np.round(learn(seen, wanted, pull, one_of=labels is TOPICS), 1)
        for feature, row in zip(known, weights, strict=True):
            table, _, name = feature.partition("\t")
            told = {
                label: value for label, value in zip(labels, row, strict=True) if abs(value) >= LEAST_POINTS
            }
            out[table].setdefault(name, {}).update(told)
    return out


def main() -> int:
    """Write the tables."""
    examples = [*from_json(), *from_tables(), *own_sentences()]
    folder = CONTENT / "leanings"
    folder.mkdir(exist_ok=True)
    count = 0
    for name, table in tables(examples).items():
        with (folder / f"{name}.tsv").open("w", encoding="utf-8") as handle:
            handle.write(
                "# What a message has, and its points for and against labels. Made by `make leanings`.\n"
            )
            for feature, told in sorted(table.items()):
                if told:
                    ordered = sorted(told.items(), key=lambda pair: -pair[1])
                    handle.write(
                        f"{feature}\t" + " ".join(f"{label}:{value:g}" for label, value in ordered) + "\n"
                    )
                    count += 1
    print(f"{count} words, pairs and concepts from {len(examples)} messages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
