"""From everyone's landmarks to one runner's clean keypoints: who, which leg is which, what is noise."""

from analysis.track.cleaning import HIP_FORWARD_SD_PCT, clean
from analysis.track.runner import choose_runner
from analysis.track.stretch import best_stretch, steady_part
from analysis.track.view import check_side, check_view

__all__ = [
    "HIP_FORWARD_SD_PCT",
    "best_stretch",
    "check_side",
    "check_view",
    "choose_runner",
    "clean",
    "steady_part",
]
