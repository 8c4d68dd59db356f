"""Pictures that a runner keeps: midstance with plumb line and body line, the strip, the loop, the charts.

``write_pictures`` makes all of one clip. Words come from a mapping of ids to texts (:func:`read_labels`).
"""

from analysis.overlay.charts import Past, draw_history_chart, draw_steps_chart
from analysis.overlay.moments import Shot, median_shot
from analysis.overlay.pictures import Frame, Read, write_first, write_loop, write_pictures, write_rest
from analysis.overlay.stills import draw_card, draw_midstance, draw_strip
from analysis.overlay.words import BadLabels, Labels, read_labels

__all__ = [
    "BadLabels",
    "Frame",
    "Labels",
    "Past",
    "Read",
    "Shot",
    "draw_card",
    "draw_history_chart",
    "draw_midstance",
    "draw_steps_chart",
    "draw_strip",
    "median_shot",
    "read_labels",
    "write_first",
    "write_loop",
    "write_pictures",
    "write_rest",
]
