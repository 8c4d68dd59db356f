"""A drawn runner with exact truth: teaching pictures, the sample clip, and tests of the whole chain.

``simulate(RunnerSpec(...))`` gives picture points and truth, ``render(simulation)`` its frames;
``render_keypoints(keypoints)`` paints a runner on recorded joints; ``write_sample_clip(path)`` makes the
clip of the demo.
"""

from analysis.mannequin.body import Posture, assemble
from analysis.mannequin.render import draw, frame_at, paint_frames, render, render_keypoints, stage
from analysis.mannequin.sample import SAMPLE, write_sample_clip
from analysis.mannequin.simulate import RunnerSpec, Simulation, Truth, simulate

__all__ = [
    "SAMPLE",
    "Posture",
    "RunnerSpec",
    "Simulation",
    "Truth",
    "assemble",
    "draw",
    "frame_at",
    "paint_frames",
    "render",
    "render_keypoints",
    "simulate",
    "stage",
    "write_sample_clip",
]
