"""Do nine intervals of ten hold the truth, and would they in people nobody looked at?"""

from __future__ import annotations

import numpy as np

from benchmarks.accuracy_mocap import GROUP as MOCAP
from benchmarks.accuracy_mocap import RATES
from benchmarks.accuracy_recorded import GROUP as RECORDED
from benchmarks.accuracy_samples import Sample, summarise
from benchmarks.accuracy_table import Table, number, share
from benchmarks.accuracy_values import QUANTITIES

JUDGED = (*QUANTITIES, "camera roll, °", "cadence, %")


def coverage_table(samples: list[Sample]) -> Table:
    """How often the 90 % intervals hold the truth."""
    rows = []
    for group in dict.fromkeys(s.group for s in samples):
        for rate in RATES if group == MOCAP else ("",):
            for quantity in JUDGED:
                line = summarise(
                    samples,
                    lambda s, g=group, q=quantity, r=rate: (
                        s.group == g and s.quantity == q and s.variant.startswith(r)
                    ),
                )
                if line is not None and line.covered is not None:
                    name = f"{group}, {rate}" if rate else group
                    rows.append((name, quantity, str(line.n), share(line.covered), f"± {number(line.half)}"))
    return Table(
        "Intervals: share that holds the truth (aim 85–95 %)",
        ("set", "quantity", "n", "covered", "half width"),
        rows,
    )


def left_out_table(samples: list[Sample]) -> Table:
    """Each runner judged by intervals whose width the other runners set.

    The widths are stretched or shrunk until nine of ten of the others' hold their truth; then they are tried
    on the runner left out. The mean over runners says what to expect of a new one.
    """
    rows = []
    for group in (MOCAP, RECORDED):
        for quantity in QUANTITIES:
            known = [s for s in samples if s.group == group and s.quantity == quantity and s.half]
            runners = sorted({_runner(s.clip) for s in known})
            if len(runners) < 3:
                continue
            cells, shares = [], []
            for runner in runners:
                stretch = float(np.quantile([_reach(s) for s in known if _runner(s.clip) != runner], 0.9))
                held = [_reach(s) <= stretch for s in known if _runner(s.clip) == runner]
                shares.append(float(np.mean(held)))
                cells.append(f"{runner} {share(shares[-1])} (× {stretch:.2f})")
            rows.append((group, quantity, share(float(np.mean(shares))), "; ".join(cells)))
    return Table(
        "Intervals set on the other runners: share that holds the truth in the one left out",
        ("set", "quantity", "mean over runners", "each runner (stretch that the others ask for)"),
        rows,
    )


def _runner(clip: str) -> str:
    """The person behind a trial: two trials of RBDS001 are one."""
    return clip.split("_")[0]


def _reach(sample: Sample) -> float:
    return abs(sample.error) / (sample.half or np.inf)
