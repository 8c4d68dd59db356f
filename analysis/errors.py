"""One tree of errors. Each code is part of the report's contract; the docstring is the message.

AnalysisError
└── Refused                 there is no honest verdict for this clip
    ├── Unreadable          ├── NoPerson        ├── TooFewSteps
    ├── TooLong             ├── SeveralPeople   ├── TooSmall
    ├── TooLarge            ├── NotSideView     └── TooBlurred
    ├── BodyCutOff          └── NotRunning
"""

from __future__ import annotations


class AnalysisError(Exception):
    """Anything this package raises on purpose."""


class Refused(AnalysisError):
    """There is no honest verdict for this clip."""

    code = ""

    def __init__(self, detail: str = "", *, weaker: bool = False) -> None:
        """``weaker``: smaller demands (:mod:`analysis.demands`) would give an answer, though a weaker one."""
        self.detail, self.weaker = detail, weaker
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """What is wrong and what to do next, in one or two English sentences."""
        doc = " ".join((type(self).__doc__ or "").split())
        return f"{doc} ({self.detail})" if self.detail else doc


class Unreadable(Refused):
    """This file is not a video that can be read. Send the original clip as the phone saved it."""

    code = "unreadable"


class TooLong(Refused):
    """The clip is too long. Trim it to the ten seconds in which the runner is seen from the side."""

    code = "too_long"


class TooLarge(Refused):
    """The picture or the file is too large. Film in 1080p, or trim the clip to ten seconds."""

    code = "too_large"


class NoPerson(Refused):
    """No person is seen. Film one runner from the side with the whole body in the picture."""

    code = "no_person"


class SeveralPeople(Refused):
    """Several people run and it is not clear who is meant. Film with only one runner in the picture."""

    code = "several_people"


class NotSideView(Refused):
    """The runner is not seen from the side. Put the phone at hip height and let the runner pass it."""

    code = "not_side_view"


class NotRunning(Refused):
    """Nobody runs in this clip. Film ten seconds of easy running from the side."""

    code = "not_running"


class BodyCutOff(Refused):
    """Part of the body is outside the picture. Step back until head and feet stay inside."""

    code = "body_cut_off"


class TooFewSteps(Refused):
    """There are too few whole steps. Film at least three steps, better ten seconds of running."""

    code = "too_few_steps"


class TooSmall(Refused):
    """The runner is too small in the picture. Go closer, so that the body fills half of its height."""

    code = "too_small"


class TooBlurred(Refused):
    """The picture is too blurred to see the legs. Use more light, 60 frames a second and a steady phone."""

    code = "too_blurred"


CODES: dict[str, type[Refused]] = {cls.code: cls for cls in Refused.__subclasses__()}
