"""One runner's raw points -> clean points: legs named, outliers out, short gaps filled, noise smoothed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from analysis.model import Keypoints
from analysis.track.identity import exchange_legs, resolve_legs


def clean(keypoints: Keypoints) -> Keypoints:
    """Clean points; NaN where a point stays unknown. Left and right are decided for the whole track at once."""
    swapped = resolve_legs(keypoints.xy, keypoints.t)
    xy = exchange_legs(keypoints.xy, swapped)
    visibility = exchange_legs(keypoints.visibility[..., None], swapped)[..., 0]
    return replace(keypoints, xy=np.asarray(xy), visibility=np.asarray(visibility))
