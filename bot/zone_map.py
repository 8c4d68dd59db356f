"""The zone of a shared location, from timezonefinder's offline map.

``python -m bot.zone_map LATITUDE LONGITUDE`` prints it. The bot asks a child for it: a process that has once
opened the map keeps 32 MB for good, and few people share a place.
"""

from __future__ import annotations

import sys
from zoneinfo import available_timezones

from bot.drawing import NotDrawn, run_child
from bot.logs import get_logger

log = get_logger(__name__)


async def zone_of_place(latitude: float, longitude: float) -> str | None:
    """The IANA zone at a place in degrees north and east; None where none is found."""
    try:
        printed = await run_child("-m", __name__, str(latitude), str(longitude))
    except NotDrawn as error:
        log.warning("the zone of a place was not looked up", error=str(error))
        return None
    return printed.decode().strip() or None


def _look_up(latitude: float, longitude: float) -> str:
    from timezonefinder import TimezoneFinder

    found = TimezoneFinder(in_memory=False).timezone_at(lat=latitude, lng=longitude)
    return found if found in available_timezones() else ""


if __name__ == "__main__":
    sys.stdout.write(_look_up(float(sys.argv[1]), float(sys.argv[2])))
