"""The slow motion a caption tells: "240 fps", "8x slow motion"."""

from __future__ import annotations

import re

#: Phones play slow motion back at 30 pictures a second.
PLAYBACK_FPS = 30.0
FACTORS = (1.5, 40.0)
_RATE = re.compile(r"(?<!\d)(\d{2,3})\s*(?:fps|bps|ips|k/s|hz|к/с|кадр)", re.IGNORECASE)
_TIMES = re.compile(r"(?<!\d)(\d{1,2}(?:[.,]\d)?)\s*[x×х]|[x×х]\s*(\d{1,2})(?!\d)", re.IGNORECASE)
_SLOW = re.compile(
    r"slow[- ]?mo|slo-?mo|slowed|zeitlupe|c[aáâ]mar?a lenta|c[aâ]mera lenta|ralenti|замедл", re.IGNORECASE
)


def told_factor(caption: str) -> float | None:
    """How many times slower than life the clip plays, as its sender says; None where nothing is said.

    A rate counts only from 100 up or beside a word for slow motion: "60 fps" alone is how it was filmed.
    """
    slow = _SLOW.search(caption)
    factor = None
    if (rate := _RATE.search(caption)) and (slow or int(rate[1]) >= 100):
        factor = int(rate[1]) / PLAYBACK_FPS
    elif slow and (times := _TIMES.search(caption)):
        factor = float((times[1] or times[2]).replace(",", "."))
    return factor if factor and FACTORS[0] <= factor <= FACTORS[1] else None
