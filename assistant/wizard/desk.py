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

    @property
    def practicable(self) -> bool:
        """Whether the simulated site has a desk that can do it."""
        return self.desk is not Desk.HOSTS


def desk_task(plan: Plan, step: Step) -> DeskTask | None:
    """What is to be changed by hand for a step; None where a console of an appliance is the place."""
    site = plan.site
    match step.action:
        case PointDns() as action:
            record = (say("Desk", "Record"), site.host)
            return DeskTask(Desk.DNS, (record, *_from_to(_host(_old(plan, action.to)), action.address)))
        case PointNat() as action:
            entry = (say("Desk", "Entry for"), site.host)
            return DeskTask(Desk.NAT, (entry, *_from_to(_old(plan, action.to), _new(plan, action.to))))
        case TestByHosts() as action:
            return DeskTask(Desk.HOSTS, ((say("Desk", "Line to add"), f"{action.address} {site.host}"),))
    return None


def _from_to(old: str, new: str) -> tuple[tuple[Message, str], ...]:
    to = (say("Desk", "To"), new)
    return ((say("Desk", "From"), old), to) if old else (to,)


def _new(plan: Plan, name: str) -> str:
    return next(one.address for one in plan.site.appliances if one.name == name)


def _old(plan: Plan, name: str) -> str:
    return next((one.address for one in plan.site.appliances if one.name != name), "")


def _host(address: str) -> str:
    return address.rpartition(":")[0].strip("[]") or address
