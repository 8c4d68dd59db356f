"""The table of ``make accuracy``, and docs/accuracy.md with its pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from benchmarks.accuracy_intervals import coverage_table, left_out_table
from benchmarks.accuracy_mocap import GROUP as MOCAP
from benchmarks.accuracy_mocap import RATES
from benchmarks.accuracy_plots import pick, plot_coverage, plot_errors, plot_noise, plot_truth
from benchmarks.accuracy_recorded import GROUP as RECORDED
from benchmarks.accuracy_samples import Line, Sample, summarise
from benchmarks.accuracy_synthetic import VIDEO
from benchmarks.accuracy_table import Table, number

#: quantity, which number of a line is judged, mark at native rate, 60 and 30 fps
MARKS: tuple[tuple[str, str, tuple[float, float, float]], ...] = (
    ("contact, ms", "rms", (6, 8, 12)),
    ("toe-off, ms", "rms", (8, 10, 14)),
    ("midstance, ms", "rms", (6, 8, 10)),
    ("offset, % of leg", "mae", (1.0, 1.5, 2.0)),
    ("trunk lean, °", "mae", (1.0, 1.0, 1.0)),
    ("cadence, %", "mae", (0.5, 0.5, 0.5)),
    ("missed steps, %", "mae", (0, 0, 0)),
)
#: Contact and toe-off may be off by this much on average.
BIAS_MS = 3.0
#: quantity, mean absolute error allowed on drawn clips (a side is wrong where the truth lies 3 % of
#: leg length or more to one side of the band and the finding does not say so)
VIDEO_MARKS = (
    ("offset, % of leg", 2.5),
    ("side wrong, %", 0.0),
    ("trunk lean, °", 2.0),
    ("cadence, %", 0.5),
    ("missed steps, %", 0.0),
)
#: The best open-source peer that was run on motion capture of other runners: native, 60, 30 fps.
PEER = {
    "contact, ms": "54 / 65 / 78",
    "midstance, ms": "37 / 42 / 52",
    "offset, % of leg": "12–17",
    "missed steps, %": "17–41",
    "cadence, %": "1.6–2.6",
}
OTHERS = (
    "Others for scale: one phone with this pose model against a Vicon system, temporal error 10–14 ms; joint "
    "angles of sprints 4–7° after clean-up with the best trackers; contact time 3 ± 15 ms a step with a 4K60 "
    "tripod and cones; foot strike 4.5 ms and toe-off 6.9 ms RMS from one 180-Hz camera (Hreljac & Stergiou "
    "2000)."
)

FLOOR = (
    "What sets the floor: labellers are sure of a hip to 4–8 pixels, which is 2 % of the leg in a large "
    "picture and 8 % in the smallest clip; the column *model alone* shows what the pose model leaves at "
    "the same frames with the legs named by the human. The marks for labels are for all clips together; "
    "single clips show where. From video, events are read from head and shoulders: runners differ in how "
    "far these lag behind the feet, by about 11 ms at contact, 14 at toe-off and 4 at midstance, which "
    "neither frame rate nor length of the clip removes. On motion capture contact and toe-off carry a "
    "bias of up to 9 ms in a single runner; the largest is of the one trial whose force was low-passed at "
    "its source, which alone moves toe-off by 3–11 ms. Feet on a belt are shown so badly that only "
    "straight edges tell a rolled camera. Drawn runners' hips bounce more simply than real ones, so their "
    "events are read up to 15 ms otherwise; recorded gaits and force plates say what holds for people."
)


def marks_table(samples: list[Sample]) -> Table:
    """Motion capture without noise at three rates beside the marks and the peer."""
    rows = []
    for quantity, which, marks in MARKS:
        lines = [summarise(samples, pick(MOCAP, quantity, f"{rate}, clean")) for rate in RATES]
        digits = 2 if quantity in ("offset, % of leg", "trunk lean, °", "cadence, %") else 1
        ours = " / ".join(number(getattr(line, which) if line else None, digits) for line in lines)
        bias = " / ".join("–" if line is None else f"{line.bias:+.{digits}f}" for line in lines)
        mark = " / ".join(f"{m:g}" for m in marks)
        most = BIAS_MS if quantity in ("contact, ms", "toe-off, ms") else np.inf
        met = all(
            line is None or (getattr(line, which) <= m and abs(line.bias) <= most)
            for line, m in zip(lines, marks, strict=True)
        )
        rows.append(
            (quantity, which.upper(), ours, bias, mark, "yes" if met else "no", PEER.get(quantity, "–"))
        )
    head = ("quantity", "as", "native / 60 / 30 fps", "bias", "mark", "met", "peer")
    return Table("Motion capture, perfect points", head, rows)


def video_table(samples: list[Sample]) -> Table:
    """Drawn runners through the pose model beside the marks."""
    rows = []
    for quantity, mark in VIDEO_MARKS:
        line = summarise(samples, lambda s, q=quantity: s.group == VIDEO and s.quantity == q)
        if line is not None:
            met = "yes" if line.mae <= mark else "no"
            rows.append((quantity, str(line.n), f"{line.bias:+.2f}", number(line.mae, 2), f"{mark:g}", met))
    return Table(
        "Drawn runners through the pose model", ("quantity", "n", "bias", "MAE", "mark", "met"), rows
    )


#: Recorded gaits through the pose model have no marks of their own: these are of video, and of events.
RECORDED_MARKS = (
    ("contact, ms", "rms", (8.0, 12.0)),
    ("toe-off, ms", "rms", (10.0, 14.0)),
    ("midstance, ms", "rms", (8.0, 10.0)),
    ("offset, % of leg", "mae", (2.5, 2.5)),
    ("trunk lean, °", "mae", (2.0, 2.0)),
    ("cadence, %", "mae", (0.5, 0.5)),
    ("missed steps, %", "mae", (0.0, 0.0)),
)


def recorded_table(samples: list[Sample]) -> Table:
    """Real gaits, painted, through the pose model, at two rates."""
    rows = []
    for quantity, which, marks in RECORDED_MARKS:
        lines = [
            summarise(
                samples,
                lambda s, q=quantity, r=rate: (
                    s.group == RECORDED and s.quantity == q and s.variant.startswith(r)
                ),
            )
            for rate in ("60 fps", "30 fps")
        ]
        digits = 2 if quantity in ("offset, % of leg", "trunk lean, °", "cadence, %") else 1
        rows.append(
            (
                quantity,
                which.upper(),
                " / ".join(number(getattr(line, which) if line else None, digits) for line in lines),
                " / ".join("–" if line is None else f"{line.bias:+.{digits}f}" for line in lines),
                " / ".join(f"{m:g}" for m in marks),
                "yes"
                if all(k is None or getattr(k, which) <= m for k, m in zip(lines, marks, strict=True))
                else "no",
                PEER.get(quantity, "–"),
            )
        )
    head = ("quantity", "as", "60 / 30 fps", "bias", "mark", "met", "peer on perfect points")
    return Table("Recorded gaits, painted, through the pose model", head, rows)


def missed(tables: list[Table]) -> Table:
    """Every row of the tables before that has a mark and does not meet it, and what is not right."""
    rows = []
    for table in tables:
        for column in ("met", "right", "agrees with the first"):
            if column in table.columns:
                k = table.columns.index(column)
                rows += [
                    (table.heading, row[0], *_ours(table, row))
                    for row in table.rows
                    if row[k].lower() == "no"
                ]
    return Table("Marks that are missed", ("table", "what", "ours", "mark"), rows or [("none", "", "", "")])


def _ours(table: Table, row: tuple[str, ...]) -> tuple[str, str]:
    def cell(*names: str) -> str:
        return next((row[table.columns.index(n)] for n in names if n in table.columns), "–")

    return cell("native / 60 / 30 fps", "60 / 30 fps", "MAE", "ours", "result", "finding"), cell(
        "mark", "expected"
    )


def variants_table(samples: list[Sample]) -> Table:
    """Every variant of motion capture: what noise, tilt, roll, mirrors and slow motion do."""
    rows = []
    for variant in dict.fromkeys(s.variant for s in samples if s.group == MOCAP):
        cells = [variant]
        for quantity, which, _ in MARKS:
            line = summarise(samples, pick(MOCAP, quantity, variant))
            cells.append(number(getattr(line, which) if line else None))
        roll = summarise(samples, pick(MOCAP, "camera roll, °", variant))
        cells.append(number(roll.mae if roll else None))
        rows.append(tuple(cells))
    return Table(
        "Motion capture, all variants",
        ("variant", *(f"{q} {w.upper()}" for q, w, _ in MARKS), "roll, ° MAE"),
        rows,
    )


def trials_table(samples: list[Sample]) -> Table:
    """Each runner alone: the offsets and events of no runner were used to set anything per runner."""
    rows = []
    for clip in sorted({s.clip for s in samples if s.group == MOCAP}):
        cells = [clip]
        for quantity, which, _ in MARKS[:5]:
            values = []
            for rate in RATES:
                line = summarise(
                    samples,
                    lambda s, r=rate, q=quantity, c=clip: s.clip == c and pick(MOCAP, q, f"{r}, clean")(s),
                )
                values.append("–" if line is None else f"{line.bias:+.1f} ({getattr(line, which):.1f})")
            cells.append(" / ".join(values))
        rows.append(tuple(cells))
    return Table(
        "Motion capture, runner by runner: bias (RMS or MAE) at native / 60 / 30 fps",
        ("trial", *(q for q, _, _ in MARKS[:5])),
        rows,
    )


def groups_table(samples: list[Sample]) -> Table:
    """Everything but motion capture in one table."""
    rows = []
    for group in dict.fromkeys(s.group for s in samples if s.group != MOCAP):
        for quantity in dict.fromkeys(s.quantity for s in samples if s.group == group):
            line = summarise(samples, lambda s, g=group, q=quantity: s.group == g and s.quantity == q)
            if line is not None:
                rows.append((group, quantity, *_line_cells(line)))
    return Table("Drawn runners and labelled clips", ("set", "quantity", "n", "bias", "MAE", "RMS"), rows)


def _line_cells(line: Line) -> tuple[str, ...]:
    return str(line.n), f"{line.bias:+.2f}", number(line.mae, 2), number(line.rms, 2)


def write(samples: list[Sample], extra: list[Table], docs: Path, printer: Callable[[str], None]) -> None:
    """Print every table and write docs/accuracy.md with its pictures."""
    judged = [marks_table(samples), recorded_table(samples), video_table(samples), *extra]
    tables = [missed(judged), *judged, coverage_table(samples), left_out_table(samples)]
    tables += [groups_table(samples), trials_table(samples), variants_table(samples)]
    for table in tables:
        printer(table.plain())
    images = docs / "img"
    plot_errors(samples, images / "accuracy-offset.png")
    plot_noise(samples, images / "accuracy-variants.png")
    plot_truth(samples, images / "accuracy-drawn.png")
    plot_coverage(samples, images / "accuracy-intervals.png")
    (docs / "accuracy.md").write_text(_page(tables), encoding="utf-8")


def _page(tables: list[Table]) -> str:
    intro = (
        "# How good the numbers are\n\n"
        "Made by `make accuracy`. The motion capture, the clips and their labels are development data beside "
        "the project; the drawn runners are our own and their truth is exact. How each number is found is "
        "told in [method.md](method.md).\n\n" + OTHERS + "\n\n" + FLOOR + "\n\n"
    )
    pictures = (
        "![Offset errors on motion capture](img/accuracy-offset.png)\n\n"
        "![What each variant costs at 30 fps](img/accuracy-variants.png)\n\n"
        "![Drawn runners](img/accuracy-drawn.png)\n\n"
        "![Errors against their intervals](img/accuracy-intervals.png)\n"
    )
    return intro + "\n".join(table.markdown() for table in tables) + "\n" + pictures
