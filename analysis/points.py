"""What may be expected of the points a clip is measured on: joint centres, or what a pose model sees."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Errors:
    """What is wrong in a whole clip at once, standard deviations: instants in strides, angles in degrees.

    ``lean`` is the trunk's beside what the roll leaves; ``line`` is the angle of the line from ankle to head,
    ``straight`` its straightness in percent; ``far`` what the offset may be off per percent that it lies from
    the usual: the further, the less is known of how the hips sink. Chosen so that nine intervals of ten hold
    the truth over runners, frame rates and noise (``docs/method.md``).
    """

    contact: float
    midstance: float
    toe_off: float
    lean: float
    knee: float
    bend: float
    line: float
    straight: float
    far: float


@dataclass(frozen=True, slots=True)
class PointKind:
    """How points of one origin show a runner.

    ``by_head``: the events are read from the bounce of head and shoulders (:mod:`analysis.head`), since hips
    and knees are shown badly. ``toe_rise``: the toe is off when it has left its line by this much, leg
    lengths. ``knee_belief``: how far the peak of knee flexion may rule the instant of midstance, 0 to 1.
    ``toe_path``, ``ankle_path``: how the standing foot's path shows the horizontal, (bias, standard
    deviation) in degrees, + = rises to the front.
    """

    by_head: bool
    toe_rise: float
    knee_belief: float
    toe_path: tuple[float, float]
    ankle_path: tuple[float, float]
    errors: Errors


#: Joint centres and markers. Toe-off: force plates, three runners. Paths: level pictures of five runners.
JOINTS = PointKind(
    by_head=False,
    toe_rise=0.018,
    knee_belief=1.0,
    toe_path=(0.2, 0.4),
    ankle_path=(-2.8, 1.2),
    errors=Errors(
        contact=0.0050,
        midstance=0.0021,
        toe_off=0.0072,
        lean=0.0,
        knee=0.34,
        bend=0.4,
        line=0.3,
        straight=0.2,
        far=0.0,
    ),
)
#: The pose model. Its toe begins to rise with the heel: where it was at the toe-offs that a careful human saw
#: in four clips. Its knee: 24 drawn runners, up to 40 ms off in the peak. Its standing foot: the same
#: runners and two labelled clips, of which the paths rose by −3 to 20 and by −8 to 7 degrees.
POSE = PointKind(
    by_head=True,
    toe_rise=0.08,
    knee_belief=0.0,
    toe_path=(7.0, 8.0),
    ankle_path=(-3.0, 5.0),
    errors=Errors(
        contact=0.012,
        midstance=0.0022,
        toe_off=0.017,
        lean=0.9,
        knee=4.5,
        bend=3.0,
        line=1.2,
        straight=0.8,
        far=0.1,
    ),
)
