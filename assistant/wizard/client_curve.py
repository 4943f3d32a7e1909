"""How many Jump Clients still need the update, over time: what the falling curve is drawn from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.plan import Plan, WatchClients
from assistant.engine import events as ev


@dataclass(frozen=True, slots=True)
class ClientPoint:
    """What one look told."""

    at: datetime
    pending: int
    total: int
    connected: int | None = None
    """None: could not be told."""


def client_point(event: ev.Event, plan: Plan) -> ClientPoint | None:
    """The point that an event adds to the curve, if it is a look at the Jump Clients."""
    if not isinstance(event, ev.Looked) or not isinstance(plan.step(event.step).action, WatchClients):
        return None
    facts = dict(event.seen.facts)
    pending, total, connected = (_number(facts.get(key)) for key in ("pending", "total", "connected"))
    if pending is None or total is None:
        return None
    return ClientPoint(event.at, pending, total, connected)


def client_curve(events: Iterable[ev.Event], plan: Plan) -> list[ClientPoint]:
    """All points, oldest first."""
    return [point for event in events if (point := client_point(event, plan))]


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdigit() else None
