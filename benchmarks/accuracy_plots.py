"""The pictures of docs/accuracy.md."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from benchmarks.accuracy_mocap import GROUP as MOCAP
from benchmarks.accuracy_mocap import RATES
from benchmarks.accuracy_samples import Sample, summarise
from benchmarks.accuracy_synthetic import POINTS, VIDEO


def pick(group: str, quantity: str, variant: str) -> Callable[[Sample], bool]:
    """Keeps the samples of one quantity of one variant."""
    return lambda s: s.group == group and s.quantity == quantity and s.variant == variant


def plot_errors(samples: list[Sample], path: Path) -> None:
    """Offset error and its interval for every clip of motion capture, by rate."""
    figure = Figure(figsize=(9, 4), layout="constrained")
    axes = figure.subplots()
    for k, rate in enumerate(RATES):
        chosen = [s for s in samples if pick(MOCAP, "offset, % of leg", f"{rate}, clean")(s)]
        place = np.arange(len(chosen)) + 0.22 * (k - 1)
        errors = [s.error for s in chosen]
        axes.errorbar(
            place, errors, [s.half or 0.0 for s in chosen], fmt="o", ms=5, lw=1, capsize=2, label=rate
        )
        axes.set_xticks(range(len(chosen)), [s.clip.split("_")[0][:12] for s in chosen])
    axes.axhline(0, color="0.4", lw=0.8)
    axes.set_ylabel("offset, ours − truth, % of leg length")
    axes.legend(frameon=False)
    _save(figure, path)


def plot_noise(samples: list[Sample], path: Path) -> None:
    """What each variant costs: mean absolute error of the offset and RMS of midstance at 30 fps."""
    names = [
        v for v in dict.fromkeys(s.variant for s in samples if s.group == MOCAP) if v.startswith("30 fps")
    ]
    figure = Figure(figsize=(9, 5), layout="constrained")
    left, right = figure.subplots(1, 2, sharey=True)
    for axes, quantity, which in ((left, "offset, % of leg", "mae"), (right, "midstance, ms", "rms")):
        lines = [summarise(samples, pick(MOCAP, quantity, name)) for name in names]
        axes.barh(
            range(len(names)), [getattr(line, which) if line else 0.0 for line in lines], color="#4b7f9e"
        )
        axes.set_xlabel(f"{quantity}, {which.upper()}")
    left.set_yticks(range(len(names)), [name.removeprefix("30 fps, ") for name in names])
    left.invert_yaxis()
    _save(figure, path)


def plot_truth(samples: list[Sample], path: Path) -> None:
    """Errors of drawn runners by what was changed."""
    figure = Figure(figsize=(9, 5), layout="constrained")
    axes = figure.subplots()
    for group, colour in ((POINTS, "#4b7f9e"), (VIDEO, "#c2703d")):
        chosen = [s for s in samples if s.group == group and s.quantity == "offset, % of leg"]
        kinds = sorted({s.variant.rsplit(" ", 1)[0] for s in chosen})
        errors = [[s.error for s in chosen if s.variant.rsplit(" ", 1)[0] == kind] for kind in kinds]
        for kind, values in zip(kinds, errors, strict=True):
            axes.plot(
                values,
                [kind] * len(values),
                "o",
                color=colour,
                alpha=0.8,
                label=group if kind == kinds[0] else None,
            )
    axes.axvline(0, color="0.4", lw=0.8)
    axes.set_xlabel("offset, ours − truth, % of leg length")
    if axes.get_legend_handles_labels()[0]:
        axes.legend(frameon=False)
    _save(figure, path)


def plot_coverage(samples: list[Sample], path: Path) -> None:
    """Every offset's error over its interval's half width: nine of ten should lie within one."""
    figure = Figure(figsize=(9, 3.5), layout="constrained")
    axes = figure.subplots()
    chosen = [s for s in samples if s.quantity == "offset, % of leg" and s.half]
    groups = list(dict.fromkeys(s.group for s in chosen))
    rng = np.random.default_rng(0)
    for k, group in enumerate(groups):
        places = [s.error / s.half for s in chosen if s.group == group and s.half]
        axes.plot(places, k + rng.uniform(-0.25, 0.25, len(places)), ".", color="#4b7f9e", alpha=0.6)
    axes.axvspan(-1, 1, color="0.9", zorder=0)
    axes.set_yticks(range(len(groups)), groups)
    axes.set_xlabel("offset: error / half width of the interval")
    _save(figure, path)


def _save(figure: Figure, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    FigureCanvasAgg(figure)
    figure.savefig(path, dpi=110, metadata={"Software": None})
