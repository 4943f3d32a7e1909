"""Steps that follow one another, and groups of lanes that may go side by side, put into one chain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.domain.message import Message, say
from assistant.domain.plan import Phase, Step
from assistant.domain.question import Choice, Question, QuestionKind
from assistant.domain.words import appliance_called


@dataclass(frozen=True)
class Lane:
    """What is done to one node, in order."""

    node: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Group:
    """Lanes of which several may be under way at the same time."""

    name: str
    phase: Phase
    lanes: tuple[Lane, ...]


def group_called(name: str) -> Message:
    """What happens in a group, by its name; in a later round a number is behind it."""
    return _CALLED[name.partition("-")[0]]


_CALLED = {
    "first": say("guide", "Upgrade the nodes of the first half"),
    "back": say("guide", "Bring the upgraded nodes back into service"),
    "rest": say("guide", "Upgrade the remaining nodes"),
}


def linked(items: Iterable[Step | Group]) -> tuple[Step, ...]:
    """All steps, each with what it needs: inside a lane the one before; a lane begins once what is before its group is
    done, and what follows a group needs all its lanes."""
    found: list[Step] = []
    needs: tuple[str, ...] = ()
    for item in items:
        if isinstance(item, Step):
            found.append(replace(item, needs=needs))
            needs = (item.id,)
        else:
            ends = [_lane(item, lane, needs, found) for lane in item.lanes if lane.steps]
            needs = tuple(ends) or needs
    return tuple(found)


def _lane(group: Group, lane: Lane, needs: tuple[str, ...], found: list[Step]) -> str:
    """Lay a lane down; returns the id of its last step."""
    title = say("guide", "{node} could not be finished. What now?")(node=appliance_called(lane.node))
    for step in lane.steps:
        waiver = Question(f"leave-out.{step.id}", QuestionKind.CHOICE, title, _BODY, step.id, _WAYS_ON)
        found.append(replace(step, needs=needs, group=group.name, lane=lane.node, phase=group.phase, waiver=waiver))
        needs = (step.id,)
    return needs[0]


_BODY: Message = say(
    "guide", "Nodes already under way are finished first; no other one is begun until you have decided."
)
_WAYS_ON = (
    Choice("stop", say("guide", "Stop here"), say("guide", "Nothing more is done; the run can be resumed later.")),
    Choice("again", say("guide", "Try again"), say("guide", "The node is looked at first.")),
    Choice(
        "without",
        say("guide", "Leave this node out"),
        say(
            "guide",
            "The decision goes into the report. The node accepts no new client connections until you see to it.",
        ),
    ),
)
"""What a person can decide about a node that failed, by the ids that the engine knows."""
