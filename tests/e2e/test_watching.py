"""Watching the bot: every figure that alerts and the dashboard are made of has a real value."""

from __future__ import annotations

import asyncio
import urllib.request
from datetime import UTC, datetime, time

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.reminders import next_due
from tests.e2e.rig import Rig, broken_clip
from tests.e2e.test_front_ends import free_port

pytestmark = pytest.mark.e2e


async def figures(port: int) -> dict[str, float]:
    """The sum of each series' samples, by sample name; a histogram's are told by ``_count``."""
    url = f"http://127.0.0.1:{port}/metrics"
    text = await asyncio.to_thread(lambda: urllib.request.urlopen(url).read().decode())
    found: dict[str, float] = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            found[sample.name] = found.get(sample.name, 0.0) + sample.value
    return found


async def until_shown(port: int, *names: str) -> None:
    """Wait until each of these is more than nought."""
    for _ in range(120):
        found = await figures(port)
        if all(found.get(name, 0.0) > 0 for name in names):
            return
        await asyncio.sleep(0.25)
    raise AssertionError(f"{ {name: found.get(name) for name in names} }")


async def test_every_figure_is_counted_where_it_happens(tmp_path):
    """After a clip, a failed call, a killed analysis and a reminder each metric says so on the one port."""
    port = free_port()
    async with Rig(tmp_path, MIDSTANCE_HTTP_PORT=str(port)) as rig:
        await rig.warm_up()
        await rig.client.fault("drop_before", method="sendMessage")
        await rig.robin.send_text("why are my hip flexors sore?")
        await rig.robin.wait_message("hip")
        await rig.client.fault("slow", method="getFile", seconds=8.0)
        await rig.robin.send_video(broken_clip(tmp_path, 1))
        await until_shown(port, "midstance_clips_open", "midstance_clips_oldest_seconds")
        await rig.until(lambda: rig.rows("SELECT 1 FROM clips WHERE code = 'unreadable'"))
        rig.kill_worker()

        await rig.robin.send_text("remind me every Tuesday at 7")
        await rig.robin.wait_message("zone")
        await rig.robin.send_text("Berlin")
        await rig.robin.wait_message("Tuesday at")
        due = next_due((1,), time(7), "Europe/Berlin", datetime.now(UTC))
        await rig.client.set_clock((due - datetime.now(UTC)).total_seconds() + 30)
        await until_shown(
            port,
            "midstance_updates_total",
            "midstance_update_seconds_count",
            "midstance_send_failures_total",
            "midstance_loop_lag_seconds_count",
            "midstance_reminders_total",
            "midstance_reminder_late_seconds",
            "midstance_worker_restarts_total",
            "midstance_answers_total",
        )
        await rig.until(lambda: rig.worker() is not None)
        await rig.robin.send_video(broken_clip(tmp_path, 2))
        await until_shown(port, "midstance_clips_total", "midstance_clip_stage_seconds_count")


async def test_an_analysis_that_takes_too_long_is_counted(tmp_path):
    """A clip that is ended by its time limit is told to the user and counted as a kill."""
    port = free_port()
    settings = {"MIDSTANCE_HTTP_PORT": str(port), "MIDSTANCE_ANALYSIS_TIMEOUT_S": "0.0001"}
    async with Rig(tmp_path, **settings) as rig:
        await rig.warm_up()
        await rig.robin.send_video(broken_clip(tmp_path, 1))
        await until_shown(port, "midstance_child_kills_total")
