"""Drawn runners with exact truth, and what a camera or a pose model does to them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np

from analysis.gait import Gait, detect_gait
from analysis.mannequin import RunnerSpec, Simulation, simulate
from analysis.model import INDEX, Keypoints


@cache
def film(**wishes: object) -> Simulation:
    """A filmed runner as :class:`RunnerSpec` describes it."""
    return simulate(RunnerSpec(**wishes))  # type: ignore[arg-type]


@cache
def gait_of(**wishes: object) -> Gait:
    """The gait that is found in such a film."""
    return detect_gait(film(**wishes).keypoints)


def without(keypoints: Keypoints, *words: str) -> Keypoints:
    """The same runner without the landmarks whose names contain one of the words."""
    xy = keypoints.xy.copy()
    xy[:, [k for name, k in INDEX.items() if any(word in name for word in words)]] = np.nan
    return replace(keypoints, xy=xy)


def jittered(keypoints: Keypoints, share: float, seed: int = 0) -> Keypoints:
    """Every point moved at random by this share of leg length (standard deviation per coordinate)."""
    leg = float(
        np.median(np.linalg.norm(keypoints.point("left_ankle") - keypoints.point("left_hip"), axis=1))
    )
    noise = np.random.default_rng(seed).normal(size=keypoints.xy.shape) * share * leg
    return replace(keypoints, xy=keypoints.xy + noise)
