"""Charts as pictures: the offset of every step, and offset and lean over weeks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from analysis.model import Report, Value
from analysis.overlay import words
from analysis.overlay.canvas import BLUE, ORANGE, Picture
from analysis.overlay.lines import band
from analysis.overlay.words import Labels

_PAPER, _INK, _FAINT = "#10141c", "#e8ecf2", "#566074"
_MARKS = {"left": ("o", "#ffde78"), "right": ("^", "#ffffff")}


@dataclass(frozen=True, slots=True)
class Past:
    """One clip of the history; ``label`` is its day as it is read, the bands those it was judged with."""

    day: date
    label: str
    offset: Value
    lean: Value
    normal_offset: Value
    normal_lean: Value


def draw_steps_chart(report: Report, labels: Labels) -> Picture:
    """The offset of every step over clip time, with the normal band (h, w, 3)."""
    figure, (axes,) = _sheet((9.6, 5.4))
    for side in ("left", "right"):
        steps = [s for s in report.steps if s.side == side and s.hip_ankle_offset_pct is not None]
        mark, colour = _MARKS[side]
        axes.plot(
            [s.midstance_s for s in steps], [s.hip_ankle_offset_pct for s in steps], mark + "-", color=colour,
            ms=11, lw=1.2, label=words.capital(labels[side]), mec=_PAPER, mew=1.5,
        )  # fmt: skip
    axes.set_xlabel("s", color=_INK, fontsize=15)
    _name_axis(axes, f"{words.capital(labels['hip'])} ↔ {labels['ankle']} · {labels['midstance']}, %")
    _shade_band(axes, band(report), labels)
    axes.legend(loc="upper right", ncols=2, frameon=False, labelcolor=_INK, fontsize=14)
    _room(axes, [s.hip_ankle_offset_pct for s in report.steps if s.hip_ankle_offset_pct is not None])
    return _pixels(figure)


def draw_history_chart(history: Sequence[Past], drills: Sequence[date], labels: Labels) -> Picture:
    """Offset and lean of every clip with intervals and normal bands, and drills done, over weeks (h, w, 3).

    Needs one clip or more. The sheet is small in inches, so that its letters are read on a phone, 300 points
    wide.
    """
    figure, (upper, lower, last) = _sheet((6.2, 7.6), (5, 4, 1))
    days = [np.datetime64(past.day) for past in history]
    rows = (
        (upper, [past.offset for past in history], [past.normal_offset for past in history], _hex(ORANGE)),
        (lower, [past.lean for past in history], [past.normal_lean for past in history], "#ffde78"),
    )
    first, until = _span(days, drills)
    for axes, values, normals, colour in rows:
        _shade_bands(axes, days, normals, (first, until), labels)
        known = [(d, v) for d, v in zip(days, values, strict=True) if v.value is not None]
        if known:
            _with_intervals(axes, known, colour)
        ends = [x for v in (*values, *normals) for x in (v.value, v.low, v.high) if x is not None]
        _room(axes, ends)
    _name_axis(upper, f"{words.capital(labels['hip'])} ↔ {labels['ankle']} · {labels['midstance']}, %")
    _name_axis(lower, f"{words.capital(labels['lean'])}, °")
    _drills_done(last, drills, labels)
    _dates(last, {np.datetime64(past.day): past.label for past in history})
    for axes in (upper, lower):
        axes.tick_params(labelbottom=False)
    for axes in (upper, lower, last):
        axes.set_xlim(first, until)
    return _pixels(figure)


def _span(days: Sequence[Any], drills: Sequence[date]) -> tuple[Any, Any]:
    """The days from end to end of the chart, with some room."""
    known = sorted([*days, *(np.datetime64(day) for day in drills)])
    pad = np.timedelta64(max(2, int((known[-1] - known[0]) / np.timedelta64(1, "D") * 0.08)), "D")
    return known[0] - pad, known[-1] + pad


def _shade_bands(
    axes: Any, days: Sequence[Any], normals: Sequence[Value], ends: tuple[Any, Any], labels: Labels
) -> None:
    """The normal band of each clip, from one to the next: it moves with the runner's speed."""
    known = [
        (d, v.low, v.high)
        for d, v in zip(days, normals, strict=True)
        if v.low is not None and v.high is not None
    ]
    if not known:
        return
    known = [(ends[0], *known[0][1:]), *known, (ends[1], *known[-1][1:])]
    at, low, high = (list(column) for column in zip(*known, strict=True))
    axes.fill_between(at, low, high, color=_hex(BLUE), alpha=0.22, lw=0)
    axes.annotate(
        labels["normal"], (0.005, (low[0] + high[0]) / 2), xycoords=("axes fraction", "data"),
        color=_hex(BLUE), fontsize=14, va="center", ha="left",
    )  # fmt: skip


def _drills_done(axes: Any, drills: Sequence[date], labels: Labels) -> None:
    """A mark for every day with a drill."""
    axes.grid(visible=False)
    axes.set_yticks([])
    axes.set_ylim(-1, 1)
    axes.axhline(0, color=_FAINT, lw=1)
    if drills:
        axes.plot([np.datetime64(d) for d in drills], [0] * len(drills), "d", color="#6fdcb8", ms=10, mew=0)
    _name_axis(axes, f"{words.capital(labels['drills_done'])}: {len(drills)}")


def _sheet(size: tuple[float, float], heights: Sequence[int] = (1,)) -> tuple[Any, list[Any]]:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    layout = ConstrainedLayoutEngine(w_pad=0.15, h_pad=0.12)
    figure = Figure(figsize=size, dpi=1054 / size[0], facecolor=_PAPER, layout=layout)
    FigureCanvasAgg(figure)
    grid = figure.add_gridspec(len(heights), 1, height_ratios=heights)
    all_axes = [figure.add_subplot(grid[k, 0], facecolor=_PAPER) for k in range(len(heights))]
    for axes in all_axes:
        if len(heights) == 1 or axes is not all_axes[-1]:
            axes.axhline(0, color=_FAINT, lw=1, ls=(0, (4, 4)))
        axes.tick_params(colors=_INK, labelsize=14, length=0, pad=6)
        axes.grid(axis="y", color=_FAINT, alpha=0.3, lw=0.8)
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.yaxis.set_major_formatter(lambda v, _: words.signed(v))
    return figure, all_axes


def _shade_band(axes: Any, normal: tuple[float, float], labels: Labels) -> None:
    low, high = normal
    axes.axhspan(low, high, color=_hex(BLUE), alpha=0.22, lw=0)
    axes.annotate(
        labels["normal"],
        (0.005, (low + high) / 2),
        xycoords=("axes fraction", "data"),
        color=_hex(BLUE),
        fontsize=14,
        va="center",
        ha="left",
    )


def _with_intervals(axes: Any, known: list[tuple[Any, Value]], colour: str) -> None:
    days = [d for d, _ in known]
    middle = np.array([v.value for _, v in known], float)
    low = np.array([v.value if v.low is None else v.low for _, v in known], float)
    high = np.array([v.value if v.high is None else v.high for _, v in known], float)
    axes.vlines(days, low, high, color=colour, alpha=0.5, lw=4)
    axes.plot(days, middle, "o-", color=colour, ms=10, lw=2, mec=_PAPER, mew=1.5)


def _name_axis(axes: Any, name: str) -> None:
    axes.set_title(name, color=_INK, fontsize=17, loc="left", pad=12)


def _room(axes: Any, values: Sequence[float]) -> None:
    ends = [*values, 0.0]
    axes.set_ylim(min(ends) - 3.0, max(ends) + 4.0)


def _dates(axes: Any, labels: dict[Any, str]) -> None:
    """At most five days along the axis, as the reader's language writes them."""
    days = sorted(labels)
    chosen = [days[int(k)] for k in np.unique(np.linspace(0, len(days) - 1, min(5, len(days))).round())]
    axes.set_xticks(chosen)
    axes.set_xticklabels([labels[day] for day in chosen])


def _hex(colour: tuple[int, int, int]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _pixels(figure: Any) -> Picture:
    figure.canvas.draw()
    return np.asarray(figure.canvas.buffer_rgba())[..., :3].copy()
