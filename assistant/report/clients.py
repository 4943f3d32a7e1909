"""The clients of a run: before and after, by why, what people saw to, and the list that proves it (P9)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.clients import PrepareClients, WatchClients, Why
from assistant.domain.plan import Plan
from assistant.engine import events as ev
from assistant.engine.state import RunState
from assistant.guide.clients import checklist
from assistant.report.history import Course
from assistant.report.json_parts import Json, at, client_list_of


@dataclass(frozen=True)
class ClientCount:
    """Jump Clients at one moment; None: it was not told."""

    at: datetime
    total: int | None
    connected: int | None
    pending: int | None
    unlisted: int
    why: tuple[tuple[Why, int], ...]


@dataclass(frozen=True)
class ClientsReport:
    """What the run file tells of the clients."""

    before: ClientCount | None
    after: ClientCount | None
    tasks: tuple[tuple[str, ev.Ticked | None], ...]
    """The rules of the checklist, with who saw to it; None: nobody did."""
    listed: ev.ClientsListed | None


def clients(plan: Plan, events: tuple[ev.Event, ...], state: RunState, courses: Mapping[str, Course]) -> ClientsReport:
    """The clients of a run that installs a site package; without one there is nothing to tell."""
    watched = [step.id for step in plan.steps if isinstance(step.action, WatchClients)]
    prepared = {step.id for step in plan.steps if isinstance(step.action, PrepareClients)}
    looks = [event for event in events if isinstance(event, ev.Looked)]
    before = next((count for look in reversed(looks) if look.step in prepared and (count := _count(look))), None)
    after = next((count for look in reversed(looks) if look.step in watched and (count := _count(look))), None)
    numbers = checklist(plan) if watched and any(step in courses for step in watched) else ()
    ticks = {rule: tick for rule, tick in state.ticks.items() if tick.done}
    return ClientsReport(before, after, tuple((rule, ticks.get(rule)) for rule in numbers), state.client_list)


def _count(look: ev.Looked) -> ClientCount | None:
    facts = {key: int(fact) for key, fact in look.seen.facts if fact.isdigit()}
    if "total" not in facts:
        return None
    why = tuple((one, facts[f"why.{one.value}"]) for one in Why if f"why.{one.value}" in facts)
    connected, pending = facts.get("connected.pinned_client"), facts.get("pending")
    return ClientCount(look.at, facts["total"], connected, pending, facts.get("unlisted", 0), why)


def clients_json(told: ClientsReport) -> Json:
    """For programs."""
    return {
        "before": _count_json(told.before),
        "after": _count_json(told.after),
        "tasks": [
            {"rule": rule, "by": tick.by if tick else None, "at": at(tick.at) if tick else None}
            for rule, tick in told.tasks
        ],
        "list": client_list_of(told.listed.judged) | {"by": told.listed.by, "at": at(told.listed.at)}
        if told.listed
        else None,
    }


def _count_json(count: ClientCount | None) -> Json | None:
    if count is None:
        return None
    return {
        "at": at(count.at),
        "total": count.total,
        "connected": count.connected,
        "pending": count.pending,
        "unlisted": count.unlisted,
        "why": {why.value: number for why, number in count.why},
    }
