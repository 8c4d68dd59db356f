"""The drills and the four-week plans, in one language, ready to show."""

from __future__ import annotations

from functools import cache

from knowledge.library import CONTENT, read
from knowledge.model import Drill, DrillText, Finding, PlanRule, PlanText
from knowledge.texts import Texts


@cache
def drill_rules() -> dict[str, Drill]:
    """Every drill of ``drills.yaml`` by id, in the file's order."""
    return {drill.id: drill for drill in read(CONTENT / "drills.yaml", list[Drill])}


@cache
def plan_rules() -> dict[Finding, PlanRule]:
    """The plan of each finding that has one."""
    return {plan.finding: plan for plan in read(CONTENT / "plans.yaml", list[PlanRule])}


def drill_text(drill_id: str, texts: Texts) -> DrillText:
    """One drill in the language of ``texts``. Raises ``KeyError`` for an unknown id."""
    drill = drill_rules()[drill_id]
    message = f"drill-{drill_id}"

    def say(attribute: str) -> str:
        return texts.say(f"{message}.{attribute}")

    return DrillText(
        id=drill_id,
        name=texts.say(message),
        purpose=say("purpose"),
        steps=tuple(say(f"step-{n}") for n in range(1, drill.steps + 1)),
        dose=say("dose"),
        cue=say("cue"),
        mistake=say("mistake"),
        weeks=tuple(say(f"week-{n}") for n in range(1, 5)),
        stop=say("stop"),
        common_way=texts.say("drill-common-way") if drill.common_way else None,
        pictures=tuple((pose, say(f"picture-{n}")) for n, pose in enumerate(drill.pictures, 1)),
        sources=drill.sources,
    )


def plan_text(finding: Finding, texts: Texts) -> PlanText:
    """Four weeks for a finding. Raises ``KeyError`` where no plan is meant (``none``)."""
    rule = plan_rules()[finding]
    weeks = tuple(
        (texts.say(f"plan-{finding}-week-{n}"), week.drills, week.sessions)
        for n, week in enumerate(rule.weeks, 1)
    )
    return PlanText(finding, texts.say(f"plan-{finding}"), weeks)
