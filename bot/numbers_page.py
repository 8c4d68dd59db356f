"""All numbers of a clip as one HTML file that opens on a phone without a network.

The stick figure is drawn from the report's points (:mod:`bot.figure`), charts are SVG (:mod:`bot.charts`).
Left is a full blue line and a circle, right a broken orange line and a triangle: nobody needs the colours.
"""

from __future__ import annotations

import json
from html import escape
from importlib import resources
from math import dist
from statistics import median
from string import Template
from typing import Any

from bot.charts import Point, step_chart
from bot.records import StoredReport, User
from bot.render.amounts import Document, Lengths, interval, normal_range
from bot.render.verdict import reasons, verdict_line
from bot.texts import Texts

#: Measures in the order of the page; those a clip lacks are left out.
MEASURES = (
    "hip_ankle_offset_pct", "hip_ankle_offset_left_pct", "hip_ankle_offset_right_pct",
    "hip_ankle_offset_asymmetry_pct", "hip_ankle_offset_spread_pct", "trunk_lean_deg", "trunk_lean_mean_deg",
    "hip_bend_deg", "knee_flexion_midstance_deg", "body_line_late_stance_deg", "body_line_toe_off_deg",
    "body_line_straightness_pct", "foot_ahead_at_contact_pct", "foot_behind_at_toe_off_pct",
    "contact_time_ms", "flight_time_ms", "duty_factor", "vertical_travel_pct", "cadence_spm",
    "camera_roll_deg",
)  # fmt: skip
#: Columns of the steps: what is measured first, on a phone the times are scrolled to.
STEP_COLUMNS = (
    ("offset", "hip_ankle_offset_pct", 1), ("lean", "trunk_lean_deg", 1), ("knee", "knee_flexion_deg", 0),
    ("contact", "contact_s", 2), ("midstance", "midstance_s", 2), ("toe-off", "toe_off_s", 2),
)  # fmt: skip
_LIMBS = (("shoulder", "elbow"), ("elbow", "wrist"), ("hip", "knee"), ("knee", "ankle"), ("ankle", "heel"),
          ("heel", "foot_index"), ("ankle", "foot_index"))  # fmt: skip


def build_page(user: User, report: StoredReport, texts: Texts) -> str:
    """The page for one report."""
    document = report.document
    template = Template((resources.files("bot") / "content" / "numbers.html").read_text(encoding="utf-8"))
    figure, offset = _figure_data(document, texts), interval(document, "hip_ankle_offset_pct")
    return template.substitute(
        lang=texts.lang,
        title=texts("page-title"),
        verdict=verdict_line(document, texts),
        number=Lengths(user, texts).offset_sentence(offset) if offset else texts("offset-unsure"),
        day=texts.day(report.created_at, user.zone or "UTC"),
        figure_title=texts("page-figure"),
        figure=_figure_html(document, texts) if figure else f"<p>{texts('page-no-figure')}</p>",
        charts_title=texts("page-charts"),
        charts=_charts(document, texts),
        sides_title=texts("page-sides"),
        sides=_sides(document, texts),
        steps_title=texts("page-steps"),
        steps=_steps(document, texts),
        measures_title=texts("page-measures"),
        measures=_measures(document, texts),
        sure_title=texts("page-sure"),
        sure=_sure(document, texts),
        made=texts("page-made"),
        run=_embed(figure),
    )


def _embed(data: Any) -> str:
    """JSON that cannot end the script element it stands in."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _figure_data(document: Document, texts: Texts) -> dict[str, Any] | None:
    """What the page's script draws from, or None where no points are kept."""
    figure = document.get("figure")
    if not isinstance(figure, dict) or not figure.get("xy"):
        return None
    bones = [[f"{s}_{a}", f"{s}_{b}", s] for a, b in _LIMBS for s in ("right", "left")]
    bones += [[f"{a}_{j}", f"{b}_{k}", "middle"] for a, j, b, k in (
        ("left", "shoulder", "right", "shoulder"), ("left", "hip", "right", "hip"),
        ("left", "shoulder", "left", "hip"), ("right", "shoulder", "right", "hip"))]  # fmt: skip
    xs, ys, middle = _extent(figure["xy"])
    normal = normal_range(document, "hip_ankle_offset_pct")
    roll = interval(document, "camera_roll_deg")
    steps = [
        {
            "side": step["side"],
            "from": step["contact_s"],
            "to": step["toe_off_s"],
            "label": _side(step, texts),
        }
        for step in document.get("steps") or ()
    ]
    return {
        "names": list(figure["names"]), "t": figure["t"], "xy": figure["xy"], "bones": bones,
        "box": {"width": xs, "height": ys}, "middle": middle, "roll": roll.value if roll else 0.0,
        "steps": steps, "normal": normal, "leg": _leg(figure),
        "forward": -1 if document.get("facing") == "left" else 1,
        "words": {"play": texts("page-play"), "pause": texts("page-pause"), "second": texts("unit-s")},
    }  # fmt: skip


def _leg(figure: Document) -> float | None:
    """The leg in pixels: thigh and shank, median over frames and sides; None where no leg is seen."""
    at = {name: column for column, name in enumerate(figure["names"])}
    chains = [[at.get(f"{side}_{joint}") for joint in ("hip", "knee", "ankle")] for side in ("left", "right")]
    found = []
    for frame in figure["xy"]:
        for chain in chains:
            hip, knee, ankle = (frame[column] if column is not None else None for column in chain)
            if hip and knee and ankle:
                found.append(dist(hip, knee) + dist(knee, ankle))
    return median(found) if found else None


def _extent(frames: list[list[list[int] | None]]) -> tuple[float, float, list[list[float] | None]]:
    """Width and height that hold the runner in nearly every frame, and the middle of each frame in pixels."""
    widths: list[float] = []
    heights: list[float] = []
    middle: list[list[float] | None] = []
    for frame in frames:
        seen = [point for point in frame if point]
        if not seen:
            middle.append(None)
            continue
        xs, ys = [point[0] for point in seen], [point[1] for point in seen]
        widths.append(max(xs) - min(xs))
        heights.append(max(ys) - min(ys))
        middle.append([(max(xs) + min(xs)) / 2, 0.0])
    level = median((max(p[1] for p in f if p) + min(p[1] for p in f if p)) / 2 for f in frames if any(f))
    for place in middle:
        if place:
            place[1] = level  # the ground stays where it is; the runner moves up and down
    return max(widths, default=1), max(heights, default=1) * 1.1, middle


def _figure_html(document: Document, texts: Texts) -> str:
    last = len(document["figure"]["t"]) - 1
    jumps = "".join(
        f'<button type="button" data-t="{float(step["midstance_s"]):.3f}">{n} · {_side(step, texts)}</button>'
        for n, step in enumerate(document.get("steps") or (), 1)
        if step.get("midstance_s") is not None
    )
    return (
        f'<p class="quiet">{texts("page-figure-help")}</p>'
        f'<canvas id="runner" role="img" aria-label="{texts("page-figure")}"></canvas>'
        f'<div class="controls"><button type="button" id="play">{texts("page-play")}</button>'
        f'<input type="range" id="frame" min="0" max="{last}" value="0" aria-label="{texts("page-figure")}">'
        f'<span id="when" aria-live="off"></span></div>'
        f'<div class="jumps" aria-label="{texts("page-midstance")}">{jumps}</div>'
    )


def _charts(document: Document, texts: Texts) -> str:
    """One chart per measure of the steps, with the normal range behind it where there is one."""
    drawn = []
    for column, key in (("offset", "hip_ankle_offset_pct"), ("lean", "trunk_lean_deg")):
        points = [
            Point(n, float(step[key]), step["side"])
            for n, step in enumerate(document.get("steps") or (), 1)
            if step.get(key) is not None
        ]
        if points:
            drawn.append(
                step_chart(
                    texts(f"page-{column}"), _unit(key, texts), points, normal_range(document, key), texts
                )
            )
    return "".join(drawn) or f"<p>{texts('page-unknown')}</p>"


def _sides(document: Document, texts: Texts) -> str:
    rows = []
    for column, key, digits in STEP_COLUMNS[:3]:
        cells = []
        for side in ("left", "right"):
            values = [
                float(step[key])
                for step in document.get("steps") or ()
                if step["side"] == side and step.get(key) is not None
            ]
            cells.append(_number(median(values), digits, key, texts) if values else "–")
        rows.append([texts(f"page-{column}"), *cells])
    return _table(texts("page-sides"), ["", texts("page-left"), texts("page-right")], rows)


def _steps(document: Document, texts: Texts) -> str:
    head = ["", *(texts(f"page-{column}") for column, _, _ in STEP_COLUMNS)]
    rows = [
        [
            f"{n}&nbsp;·&nbsp;{_side(step, texts)}",
            *(_number(step.get(key), digits, key, texts) for _, key, digits in STEP_COLUMNS),
        ]
        for n, step in enumerate(document.get("steps") or (), 1)
    ]
    return _table(texts("page-steps"), head, rows)


def _measures(document: Document, texts: Texts) -> str:
    """Each measure with its value, its range, the normal one where there is one, and how it is taken."""
    told = []
    for name in MEASURES:
        found = interval(document, name)
        if found is None:
            continue
        digits = 2 if name == "duty_factor" else 0 if name.endswith(("_ms", "_spm")) else 1
        ends = f"{texts.exact(found.low, digits)} … {texts.exact(found.high, digits)}"
        normal = normal_range(document, name)
        usual = _usual(normal, digits, texts) if normal else ""
        told.append(
            f"<dt>{texts(f'measure-{name}')}</dt>"
            f'<dd class="value"><b>{_number(found.value, digits, name, texts)}</b> {ends}{usual}</dd>'
            f"<dd>{texts(f'how-{name}')}</dd>"
        )
    return f"<dl>{''.join(told)}</dl>"


def _usual(normal: tuple[float, float], digits: int, texts: Texts) -> str:
    low, high = (texts.exact(end, digits) for end in normal)
    return f' · <span class="usual">{texts("page-normal-range", low=low, high=high)}</span>'


def _sure(document: Document, texts: Texts) -> str:
    told = "".join(f"<li>{escape(reason, quote=False)}</li>" for reason in reasons(document, texts))
    confidence = document.get("confidence")
    known = f"<p>{texts(f'sure-{confidence}')}</p>" if confidence in ("high", "medium") else ""
    return f"{known}<p>{texts('page-sure-text')}</p>" + (f"<ul>{told}</ul>" if told else "")


def _side(step: Document, texts: Texts) -> str:
    return texts(f"page-{step['side']}")


def _unit(name: str, texts: Texts) -> str:
    return texts(f"unit-{name.rpartition('_')[2]}")


def _number(value: float | None, digits: int, name: str, texts: Texts) -> str:
    return "–" if value is None else texts.exact(float(value), digits) + _unit(name, texts)


def _table(name: str, head: list[str], rows: list[list[str]]) -> str:
    """A table that is scrolled sideways where a phone is too narrow for it, by keyboard too."""
    top = "".join(f'<th scope="col">{cell}</th>' if cell else "<td></td>" for cell in head)
    body = "".join(
        "<tr>" + f'<th scope="row">{row[0]}</th>' + "".join(f"<td>{cell}</td>" for cell in row[1:]) + "</tr>"
        for row in rows
    )
    return (
        f'<div class="scroll" role="region" aria-label="{name}" tabindex="0">'
        f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>"
    )
