"""Teaching pictures without words: drills, faults and how to film, drawn with the mannequin."""

from analysis.teaching.draw import draw_picture, save
from analysis.teaching.scenes import picture_ids

__all__ = ["draw_picture", "picture_ids", "save"]
