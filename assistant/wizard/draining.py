"""Traffic nodes that are being emptied: who is left, over time, and what can be said to the people there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.cluster import DrainNodes
from assistant.domain.message import Message
from assistant.domain.plan import Plan, Step
from assistant.engine import events as ev
from assistant.guide.cluster import announcement


@dataclass(frozen=True)
class DrainPoint:
    """What one look told: how many clients are left at each node that is not empty."""

    at: datetime
    step: str
    counts: tuple[tuple[str, int], ...]

    @property
    def left(self) -> int:
        """At all nodes together."""
        return sum(count for _, count in self.counts)


def drain_point(event: ev.Event, step: Step | None) -> DrainPoint | None:
    """The point that an event adds, if it is a look at nodes that are being emptied."""
    if not isinstance(event, ev.Looked) or step is None or not isinstance(step.action, DrainNodes):
        return None
    return DrainPoint(event.at, step.id, event.seen.counts)


def to_tell(plan: Plan) -> Message:
    """What an administrator can send to the people whose nodes are being emptied, in any language (R34)."""
    return announcement(plan.site)
