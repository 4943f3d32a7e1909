"""Since when the clients of a site meet the new version: what an exported list is judged against (C7)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from assistant.domain.clients import WatchClients
from assistant.domain.failover import PointDns, PointNat, SetRole, SwitchSharedIp
from assistant.domain.observation import Reach
from assistant.domain.packages import PackageKind
from assistant.domain.plan import InstallPackage, Plan, Step
from assistant.engine import events as ev
from assistant.engine.events import Event, StepState

_SWAPS = (SetRole, SwitchSharedIp, PointDns, PointNat)


def last_upgrade(plan: Plan, events: Iterable[Event]) -> datetime | None:
    """When the last upgrade that clients notice was over; None when this run has made none.

    That is a site package on the appliance that the clients are at afterwards, or the swap that leads them to it:
    before that they are connected to the old version. The end is the last look at which it was not over yet, for a
    client may have been back before the next look; none can before the software was down.
    """
    steps = {step.id for step in plan.steps if _noticed(plan, step)}
    acted: set[str] = set()
    waiting: dict[str, datetime] = {}
    found: datetime | None = None
    for event in events:
        if event.step not in steps:
            continue
        match event:
            case ev.Intended():
                acted.add(event.step)
            case ev.Looked() if event.step in acted and event.seen.reach is not Reach.REACHED:
                waiting[event.step] = event.at
            case ev.Ended(state=StepState.DONE) if event.step in acted:
                over = waiting.get(event.step, event.at)
                found = over if found is None else max(found, over)
    return found


def real_moment(events: Iterable[Event], moment: datetime) -> datetime:
    """When a moment of a run was by the clock of the computer: in practice the run's time is another."""
    sittings = [event for event in events if isinstance(event, ev.Started) and event.at <= moment]
    practice = sittings[-1].practice if sittings else None
    return practice.real_moment(moment) if practice is not None else moment


def _noticed(plan: Plan, step: Step) -> bool:
    watched = {one.action.appliance for one in plan.steps if isinstance(one.action, WatchClients)}
    match step.action:
        case InstallPackage() as install:
            return install.appliance in watched and install.package.kind is PackageKind.SITE
        case _:
            return bool(watched) and isinstance(step.action, _SWAPS)
