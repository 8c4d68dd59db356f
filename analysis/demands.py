"""What a clip must show for a verdict, and for the weaker answer a runner may ask for after a refusal."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Demands:
    """The least a clip has to show.

    ``most_oblique_deg``: beyond this angle from the pure side view the offset is foreshortened too much.
    ``least_leg_px``: a leg of fewer pixels leaves the hip too uncertain.
    ``edge_legs``: a joint this near to the picture's edge (leg lengths) counts as outside, since the foot
    round it is; None asks only for hips, knees and ankles, inside by however little.
    ``steps``: whole stances.
    """

    most_oblique_deg: float
    least_leg_px: float
    edge_legs: float | None
    steps: int


#: For a verdict. 30 degrees shorten the offset by 13 %; with 32 pixels a pixel is 3 % of the leg, and the
#: hip is uncertain by as much as half of the normal band is wide.
VERDICT = Demands(most_oblique_deg=30.0, least_leg_px=32.0, edge_legs=0.04, steps=2)
#: For a weaker answer: 45 degrees shorten it by 29 %, and one step is a sample of one.
WEAKER = Demands(most_oblique_deg=45.0, least_leg_px=20.0, edge_legs=None, steps=1)
