"""Pictures -> landmarks of every person, followed through the clip. Only here is mediapipe touched."""

from analysis.model import PoseFrames
from analysis.pose.bindings import ModelError
from analysis.pose.files import find_model
from analysis.pose.follow import detect
from analysis.pose.opinions import agree, unmirrored
from analysis.pose.pool import SCORE, Model, Seen, keep_ready, open_model
from analysis.pose.region import Region
from analysis.pose.search import look_for_people

__all__ = [
    "SCORE",
    "Model",
    "ModelError",
    "PoseFrames",
    "Region",
    "Seen",
    "agree",
    "detect",
    "find_model",
    "keep_ready",
    "look_for_people",
    "open_model",
    "unmirrored",
]
