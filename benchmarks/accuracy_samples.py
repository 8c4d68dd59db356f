"""One error of one quantity in one clip, and what many of them say."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from analysis.model import Value


@dataclass(frozen=True, slots=True)
class Sample:
    """``error`` ours minus truth; ``covered`` whether the 90 % interval holds the truth, None without one."""

    group: str
    variant: str
    clip: str
    quantity: str
    error: float
    covered: bool | None = None
    half: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Many samples: number, bias, mean absolute error, root mean square, share covered, mean half width."""

    n: int
    bias: float
    mae: float
    rms: float
    covered: float | None
    half: float | None


def against(
    group: str, variant: str, clip: str, quantity: str, value: Value | None, truth: float | None
) -> list[Sample]:
    """The sample of one value with its interval, if there are both a value and a truth."""
    if truth is None or value is None or value.value is None:
        return []
    covered = half = None
    if value.low is not None and value.high is not None:
        covered, half = value.low <= truth <= value.high, (value.high - value.low) / 2
    return [Sample(group, variant, clip, quantity, value.value - truth, covered, half)]


def summarise(samples: Iterable[Sample], keep: Callable[[Sample], bool] = lambda _: True) -> Line | None:
    """The line of those samples that ``keep`` keeps; None for none."""
    kept = [s for s in samples if keep(s) and np.isfinite(s.error)]
    if not kept:
        return None
    errors = np.array([s.error for s in kept])
    covered = [s.covered for s in kept if s.covered is not None]
    halves = [s.half for s in kept if s.half is not None]
    return Line(
        len(kept),
        float(errors.mean()),
        float(np.abs(errors).mean()),
        float(np.sqrt(np.mean(errors**2))),
        float(np.mean(covered)) if covered else None,
        float(np.mean(halves)) if halves else None,
    )
