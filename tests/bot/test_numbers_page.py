"""The page of all numbers, the figure it draws, and the charts."""

import json
import re
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from bot.charts import Point, step_chart
from bot.figure import MOST_FRAMES, NAMES, compact
from bot.numbers_page import MEASURES, build_page
from bot.records import StoredReport, User
from bot.texts import LANGUAGES, Texts
from tests.bot.talk import document, refused

ANNA = User(1, 1, zone="Europe/Berlin")
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def stored(doc):
    """A report of a document."""
    return StoredReport(3, 1, 1, 1, doc, NOW)


def with_figure():
    """A document with a small figure."""
    frame = [[100 + k, 200 + 3 * k] for k in range(len(NAMES))]
    return document(figure={"names": list(NAMES), "t": [0.0, 0.1], "xy": [frame, [None, *frame[1:]]]})


class Balance(HTMLParser):
    """Checks that every element that is opened is closed."""

    VOID = frozenset({"meta", "input", "circle", "path", "rect", "line", "br", "link"})

    def __init__(self):
        super().__init__()
        self.stack = []

    def handle_starttag(self, tag, attrs):
        if tag not in self.VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            assert self.stack.pop() == tag


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("doc", [document(), with_figure(), refused()], ids=["plain", "figure", "refused"])
def test_page_is_whole(lang, doc):
    """The page is well-formed in every language, with and without a figure, and even for a refusal."""
    page = build_page(ANNA, stored(doc), Texts(lang))
    parser = Balance()
    parser.feed(page)
    assert parser.stack == []
    assert "$" not in page


def test_every_measure_says_how_it_is_taken():
    """Each measure has its value, its range and how it is taken; minus signs are true ones."""
    doc = document()
    value = {"value": -3.2, "low": -4.0, "high": -2.4, "unit": ""}
    doc["measures"] |= {name: value for name in MEASURES if name not in ("cadence_spm", "camera_roll_deg")}
    page = build_page(ANNA, stored(doc), Texts("en"))
    assert page.count("<dt>") == len(MEASURES)
    assert page.count("<dd>") == page.count('<dd class="value">') == len(MEASURES)
    assert "normal \N{MINUS SIGN}1.1 … 9.7" in page
    shown = page.partition("<main>")[2].partition("</main>")[0]
    assert not re.search(r">[^<]*-\d", shown)


def test_page_needs_no_network():
    """Nothing on the page is loaded from anywhere, and its policy forbids it."""
    page = build_page(ANNA, stored(with_figure()), Texts("en"))
    assert "default-src 'none'" in page
    assert not re.search(r"(src|href)=|url\(|https?:|@import", page)


def test_figure_is_embedded():
    """The script finds the points, the bones and the steps as JSON that cannot end its element."""
    doc = with_figure()
    doc["figure"]["names"][0] = "</script>"
    page = build_page(ANNA, stored(doc), Texts("en"))
    run = json.loads(re.search(r'id="run">(.*?)</script>', page)[1])
    assert len(run["xy"]) == 2
    assert run["steps"][0]["side"] == "left"
    assert len(run["middle"]) == 2


def test_reasons_are_escaped():
    """A reason with markup in it stays text."""
    page = build_page(ANNA, stored(document(reasons=["new_code: <img src=x>"])), Texts("en"))
    assert "<img" not in page


def write_points(path, rows):
    """A keypoints.csv with hips only."""
    lines = ["frame,t,left_hip_x,left_hip_y,right_hip_x,right_hip_y"]
    lines += [f"{k},{k / 30},{k},10.4,," if k % 2 else f"{k},{k / 30},,,," for k in range(rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_compact_figure(tmp_path):
    """Rows without points are left out, numbers are whole pixels, unknown points are null."""
    write_points(tmp_path / "k.csv", 6)
    figure = compact(tmp_path / "k.csv")
    assert figure["t"] == [0.033, 0.1, 0.167]
    left = figure["names"].index("left_hip")
    assert [frame[left] for frame in figure["xy"]] == [[1, 10], [3, 10], [5, 10]]
    assert figure["xy"][0][left + 1] is None


def test_compact_figure_is_bounded(tmp_path):
    """A long clip keeps at most so many frames, spread over all of it."""
    write_points(tmp_path / "k.csv", 2 * MOST_FRAMES + 300)
    figure = compact(tmp_path / "k.csv")
    assert MOST_FRAMES / 2 < len(figure["t"]) <= MOST_FRAMES
    assert figure["t"][-1] > (2 * MOST_FRAMES + 290) / 30


def test_compact_without_points(tmp_path):
    """A clip without any point has no figure."""
    write_points(tmp_path / "k.csv", 1)
    assert compact(tmp_path / "k.csv") is None


@pytest.mark.parametrize("values", [[0.0], [-1e-9, 5.0], [-400.0, 900.0], [3.0] * 60])
def test_chart_of_any_values(values):
    """A chart of one value, of equal values or of huge ones can be drawn."""
    chart = step_chart("t", " %", [Point(k, v) for k, v in enumerate(values)], (-1.1, 9.7), Texts("en"))
    assert chart.count("<circle") == len(values)
    assert "nan" not in chart
