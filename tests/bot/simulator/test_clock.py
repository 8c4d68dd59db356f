"""The moved clock and its file."""

from __future__ import annotations

from pathlib import Path

from bot.simulator import SimClient, Simulator
from bot.simulator.clock import OffsetClock


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
