"""What a person changes at a desk that is no console of an appliance: what, from what, to what."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from assistant.domain.failover import PointDns, PointNat, TestByHosts
from assistant.domain.message import Message, say
from assistant.domain.plan import Plan, Step


class Desk(enum.Enum):
    """By :class:`HandTask`'s ``console``."""

    DNS = "DNS controller"
    NAT = "NAT controller"
    HOSTS = "hosts file"


@dataclass(frozen=True)
class DeskTask:
    """What is to be changed. Values are data: they are copied, never translated."""

    desk: Desk
    rows: tuple[tuple[Message, str], ...]


def desk_task(plan: Plan, step: Step) -> DeskTask | None:
    """What is to be changed by hand for a step; None where a console of an appliance is the place."""
    site = plan.site
    match step.action:
        case PointDns() as action:
            old = [one.host for one in site.masters if one.name != action.to]
            return DeskTask(Desk.DNS, ((say("Desk", "Record"), site.host), *_from_to(old, action.address)))
        case PointNat() as action:
            old = [one.address for one in site.masters if one.name != action.to]
            new = site.named(action.to).address
            return DeskTask(Desk.NAT, ((say("Desk", "Entry for"), site.host), *_from_to(old, new)))
        case TestByHosts() as action:
            return DeskTask(Desk.HOSTS, ((say("Desk", "Line to add"), f"{action.address} {site.host}"),))
    return None


def _from_to(old: list[str], new: str) -> tuple[tuple[Message, str], ...]:
    return (*((say("Desk", "From"), address) for address in old), (say("Desk", "To"), new))
