"""A clock that jumps, seen from outside: the real bot under a moved clock."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, time

import pytest

from bot.reminders import next_due
from tests.e2e.rig import Rig, note

pytestmark = pytest.mark.e2e

MINUTE, DAY = 60.0, 86_400.0
#: Where the clock jumps to, in seconds from the reminder's due time, and whether a reminder comes then.
JUMPS = [
    (-DAY, False), (-MINUTE, False), (MINUTE, True), (-2 * DAY, False), (MINUTE, False), (3 * DAY, False),
    (7 * DAY - MINUTE, False), (7 * DAY + MINUTE, True), (16 * DAY, False), (7 * DAY, False),
    (21 * DAY + 11 * 60 * MINUTE, True),
]  # fmt: skip


async def test_a_clock_that_jumps_neither_loses_nor_doubles_a_reminder(tmp_path):
    """Forward and back over the due time, by minutes and by days, each due week has one reminder, unless it
    was over by more than twelve hours when the clock came to it."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        await rig.robin.send_text("remind me every Tuesday at 7")
        await rig.robin.wait_message("zone")
        await rig.robin.send_text("Tokyo")
        await rig.robin.wait_message("Tuesday at")
        due = next_due((1,), time(7), "Asia/Tokyo", datetime.now(UTC))
        for offset, comes in JUMPS:
            before = len(await rig.robin.messages())
            await rig.client.set_clock((due - datetime.now(UTC)).total_seconds() + offset)
            began = asyncio.get_running_loop().time()
            if comes:
                await rig.until(lambda n=before: len(rig.simulator.world.messages(rig.robin.id)) > n)
            took = asyncio.get_running_loop().time() - began
            await asyncio.sleep(1.0)
            came = len(await rig.robin.messages()) - before
            if comes:
                note("clock jumps at a reminder", f"to {offset / DAY:+.2g} days", came, took)
            assert came == comes, f"{offset / DAY} days: {came}"
