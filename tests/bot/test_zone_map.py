"""From a shared location to a zone."""

import sys

import pytest

from bot.zone_map import zone_of_place


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (48.137, 11.575, "Europe/Berlin"),
        (-23.55, -46.63, "America/Sao_Paulo"),
        (55.75, 37.62, "Europe/Moscow"),
    ],
)
async def test_shared_place(latitude, longitude, zone):
    """A shared location gives the zone of the map, which this process has not loaded."""
    assert await zone_of_place(latitude, longitude) == zone
    assert "timezonefinder" not in sys.modules


async def test_a_place_off_the_map():
    """Where no zone can be told there is none, and nothing fails."""
    assert await zone_of_place(1000.0, 0.0) is None
