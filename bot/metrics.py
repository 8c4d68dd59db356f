"""What is counted and timed, in Prometheus's names."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

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
