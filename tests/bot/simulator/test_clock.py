"""The moved clock and its file."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from pathlib import Path

from bot.simulator import SimClient, Simulator
from bot.simulator.clock import STRIDE_S, OffsetClock, Walk


def test_the_file_has_one_number(tmp_path: Path) -> None:
    """The offset is plain text, a decimal number of seconds."""
    clock = OffsetClock(tmp_path / "clock")
    clock.move_to(3600.5)
    assert float((tmp_path / "clock").read_text()) == 3600.5


def test_the_file_outlives_the_clock(tmp_path: Path) -> None:
    """A clock starts where the file says."""
    OffsetClock(tmp_path / "clock").move_to(60)
    assert OffsetClock(tmp_path / "clock").offset_s == 60


async def test_moving_by_hand(tmp_path: Path) -> None:
    """Moves add up; setting is absolute; messages carry the moved time."""
    path = tmp_path / "clock"
    async with Simulator(clock_file=path) as sim, SimClient(sim.url) as client:
        early = (await client.as_user(7).send_text("now")).raw["date"]
        await client.move_clock(3600)
        assert await client.move_clock(3600) == 7200
        assert float(path.read_text()) == 7200
        late = (await client.as_user(7).send_text("later")).raw["date"]
        assert 7200 <= late - early <= 7260
        await client.set_time(late + 86_400)
        assert 93_500 <= float(path.read_text()) <= 93_600
        await client.set_clock(0)
        assert float(path.read_text()) == 0


async def test_walking_stops_every_half_hour() -> None:
    """A walking clock passes every half hour on its way and ends where it was told to."""
    clock, seen = OffsetClock(), []
    walk = Walk(clock, lambda: seen.append(clock.now()), stop_s=0)
    await walk.to(6 * 3600.0)
    assert clock.offset_s == 6 * 3600
    assert len(seen) in (12, 13)
    assert all(after - before <= STRIDE_S + 2 for before, after in pairwise(seen))
    assert all(now % STRIDE_S < 2 for now in seen[:-1])


async def test_walks_add_up() -> None:
    """A second walk goes on to the sum, and the first one ends; ending stops both."""
    clock = OffsetClock()
    walk = Walk(clock, lambda: None, stop_s=0.001)
    first = asyncio.create_task(walk.to(86_400))
    await asyncio.sleep(0.01)
    assert walk.goal_s() == 86_400
    await walk.to(walk.goal_s() + 3600)
    await first
    assert clock.offset_s == 90_000
    running = asyncio.create_task(walk.to(864_000))
    await asyncio.sleep(0.01)
    walk.end()
    await running
    assert clock.offset_s < 864_000


async def test_walking_by_hand(tmp_path: Path) -> None:
    """The control API walks when asked to; a jump ends a walk."""
    async with Simulator(clock_file=tmp_path / "clock") as sim, SimClient(sim.url) as client:
        assert await client.walk_clock(3600) == 3600
        walking = asyncio.create_task(client.walk_clock(86_400 * 30))
        await asyncio.sleep(0.05)
        await client.set_clock(0)
        await walking
        assert float((tmp_path / "clock").read_text()) == 0
