"""Steps that follow one another, and groups of lanes that may go side by side, put into one chain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.domain.message import Message, say
from assistant.domain.plan import Step
from assistant.domain.question import Choice, Question, QuestionKind
from assistant.guide.place import Place

Lane = tuple[Step, ...]
"""What is done to one node, in order; each step names the one before it."""


@dataclass(frozen=True)
class Group:
    """Lanes of which several may be under way at the same time."""

    name: str
    lanes: tuple[Lane, ...]


def group_called(name: str) -> Message:
    """What happens in a group, by its name; in a later round a number is behind it."""
    return _CALLED[name.partition("-")[0]]


_CALLED = {
    "first": say("guide", "Upgrade the nodes of the first half"),
    "back": say("guide", "Bring the upgraded nodes back into service"),
    "rest": say("guide", "Upgrade the remaining nodes"),
    "hold": say("guide", "Hold nodes back"),
    "proven": say("guide", "Verify the nodes that took part"),
    "joined": say("guide", "Let the nodes that were held back take part again"),
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
            continue
        lanes = [lane for lane in item.lanes if lane]
        for first, *others in lanes:
            found += [replace(first, needs=needs), *others]
        needs = tuple(lane[-1].id for lane in lanes) or needs
    return tuple(found)


def leaving_out(place: Place, step_id: str) -> Question | None:
    """What a person decides about a node of a group that failed; None where there is no group."""
    if not place.group:
        return None
    return Question(f"leave-out.{step_id}", QuestionKind.CHOICE, place.unfinished, _BODY, step_id, _WAYS_ON)


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
"""By the ids that the engine knows."""
