"""How many Jump Clients still need the update, over time: what the falling curve is drawn from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.clients import LetClientsCatchUp, WatchClients, Why
from assistant.domain.plan import Plan
from assistant.engine import events as ev

_COUNT = (WatchClients, LetClientsCatchUp)
"""What looks at the clients after a site package."""


@dataclass(frozen=True, slots=True)
class ClientPoint:
    """What one look told."""

    at: datetime
    pending: int
    total: int
    connected: int | None = None
    """Jump Clients that are connected; None: could not be told."""
    why: tuple[tuple[Why, int], ...] = ()
    """Why the pending ones have not updated themselves; empty: could not be told."""
    unlisted: int = 0
    """Connected ones that the API does not list: those in personal Jump Groups."""
    leaving: int = 0
    """Offline ones that are about to be uninstalled for it."""


def client_point(event: ev.Event, plan: Plan) -> ClientPoint | None:
    """The point that an event adds to the curve, if it is a look at the Jump Clients."""
    if not isinstance(event, ev.Looked) or not isinstance(plan.step(event.step).action, _COUNT):
        return None
    facts = dict(event.seen.facts)
    pending, total, connected = (_number(facts.get(key)) for key in ("pending", "total", "connected.pinned_client"))
    if pending is None or total is None:
        return None
    why = tuple((one, count) for one in Why if (count := _number(facts.get(f"why.{one.value}"))))
    unlisted, leaving = (_number(facts.get(key)) or 0 for key in ("unlisted", "leaving"))
    return ClientPoint(event.at, pending, total, connected, why, unlisted, leaving)


def client_curve(events: Iterable[ev.Event], plan: Plan) -> list[ClientPoint]:
    """All points, oldest first."""
    return [point for event in events if (point := client_point(event, plan))]


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdigit() else None
