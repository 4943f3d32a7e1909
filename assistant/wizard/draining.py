"""Traffic nodes that are being emptied: who is left, over time, and what can be said to the people there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.cluster import NOT_TOLD, DrainNodes
from assistant.domain.message import Message
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Plan, Step
from assistant.engine import events as ev
from assistant.guide.cluster import announcement


@dataclass(frozen=True)
class DrainPoint:
    """What one look told: how many clients are left at each node that is not empty."""

    at: datetime
    step: str
    counts: tuple[tuple[str, int], ...]
    unknown: tuple[str, ...] = ()
    """Nodes that could not be counted: they are not empty because nobody tells."""
    reached: bool = False

    @property
    def left(self) -> int:
        """At all nodes together that could be counted."""
        return sum(count for _, count in self.counts)


def drain_point(event: ev.Event, step: Step | None) -> DrainPoint | None:
    """The point that an event adds, if it is a look at nodes that are being emptied; one that cannot tell adds none."""
    if not isinstance(event, ev.Looked) or step is None or not isinstance(step.action, DrainNodes):
        return None
    return who_is_left(event.seen, step) if event.seen.reach is not Reach.UNKNOWN else None


def who_is_left(seen: Observation, step: Step) -> DrainPoint | None:
    """What a look told of the nodes; None when it counted at none of them."""
    unknown = tuple(fact for key, fact in seen.facts if key == NOT_TOLD)
    nodes = step.action.nodes if isinstance(step.action, DrainNodes) else ()
    reached = seen.reach is Reach.REACHED
    if not (reached or seen.counts or 0 < len(unknown) < len(nodes)):
        return None
    return DrainPoint(seen.at, step.id, seen.counts, unknown, reached)


def as_curve(points: Sequence[DrainPoint]) -> tuple[DrainPoint, ...]:
    """Those that can be compared: a node that is not counted any more would look like one that has become empty."""
    found: list[DrainPoint] = []
    for point in points:
        if not found or set(point.unknown) <= set(found[-1].unknown):
            found.append(point)
    return tuple(found)


def last_change(points: Sequence[DrainPoint]) -> datetime:
    """Since when what the last of these told has been so."""
    last = points[-1]
    at = last.at
    for point in reversed(points):
        if (point.counts, point.unknown) != (last.counts, last.unknown):
            break
        at = point.at
    return at


def to_tell(plan: Plan) -> Message:
    """What an administrator can send to the people whose nodes are being emptied, in any language (R34)."""
    return announcement(plan.site)
