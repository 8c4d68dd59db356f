"""What is counted and timed, in Prometheus's names.

Each process counts for itself. A worker that the chat process has started has no port of its own: it hands
its figures over in a file, and they are shown with the chat's, labelled ``process="worker"``.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

from prometheus_client import (
    REGISTRY,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from bot.logs import get_logger

log = get_logger(__name__)

disable_created_metrics()  # type: ignore[no-untyped-call]  # half of all series, for a time that nobody asks for
#: Where a supervised worker puts its figures, in the data folder, and how long they count as fresh.
HANDED_OVER = "worker-metrics.json"
FRESH_S = 60.0

UPDATES = Counter("midstance_updates_total", "Updates handled, by outcome", ["outcome"])
UPDATE_SECONDS = Histogram(
    "midstance_update_seconds",
    "From recording an update to the end of its handling",
    buckets=(0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
SEND_FAILURES = Counter("midstance_send_failures_total", "Telegram calls that failed and were tried again")
LOOP_LAG_SECONDS = Histogram(
    "midstance_loop_lag_seconds",
    "How much later than asked the event loop wakes up",
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1),
)
QUEUE_DEPTH = Gauge("midstance_clips_open", "Clips that are not answered yet")
QUEUE_AGE_SECONDS = Gauge("midstance_clips_oldest_seconds", "How long the oldest unanswered clip has waited")
CLIPS = Counter("midstance_clips_total", "Clips finished, by refusal or failure code, or ok", ["code"])
STAGE_SECONDS = Histogram(
    "midstance_clip_stage_seconds",
    "Time in a stage of a clip's job",
    ["stage"],
    buckets=(0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 120, 240),
)
CHILD_KILLS = Counter(
    "midstance_child_kills_total", "Analysis children that were killed, by reason", ["reason"]
)
REMINDERS = Counter("midstance_reminders_total", "Reminders, by outcome", ["outcome"])
REMINDER_LATE_SECONDS = Gauge("midstance_reminder_late_seconds", "How late the last reminder was sent")
WORKER_RESTARTS = Counter("midstance_worker_restarts_total", "Times the supervised worker was started again")
ANSWERS = Counter(
    "midstance_answers_total", "Questions answered, by topic (unclear: not understood)", ["topic"]
)


def hand_over(path: Path) -> None:
    """Write this process's figures for the process that shows them."""
    families = [
        [
            family.name,
            family.documentation,
            family.type,
            [[s.name, s.labels, s.value] for s in family.samples],
        ]
        for family in REGISTRY.collect()
        if any(sample.value for sample in family.samples)
    ]
    part = path.with_suffix(".part")
    try:
        part.write_text(json.dumps(families), encoding="utf-8")
        os.replace(part, path)
    except OSError as error:  # a full disk: figures are the last thing to miss
        log.warning("the figures could not be handed over", error=str(error))


def exposition(handed_over: Path | None = None) -> bytes:
    """Prometheus's text of all figures: of this process, and of the worker that has handed its own over."""
    if handed_over is None:
        return generate_latest()
    both = CollectorRegistry()
    both.register(_Both(handed_over))
    return generate_latest(both)


class _Both(Collector):
    """This process's figures and those in a file, each family once."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def collect(self) -> Iterator[Metric]:
        families = {family.name: family for family in REGISTRY.collect()}
        for name, documentation, kind, samples in self._handed_over():
            family = families.setdefault(name, Metric(name, documentation, kind))
            for sample, labels, value in samples:
                family.add_sample(sample, {**labels, "process": "worker"}, value)
        yield from families.values()

    def _handed_over(self) -> list[tuple[str, str, str, list[tuple[str, dict[str, str], float]]]]:
        try:
            if time.time() - self._path.stat().st_mtime > FRESH_S:
                return []
            found: list[tuple[str, str, str, list[tuple[str, dict[str, str], float]]]]
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return []
        return found
