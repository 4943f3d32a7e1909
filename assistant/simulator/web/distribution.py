"""Distribute to Cluster: what is ready for it, how far it is, where it went (procedures P7, R33)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.editions import Layout
from assistant.simulator.failover.member import Refused
from assistant.simulator.web.desk import Action, Desk, Reply, Sent
from assistant.simulator.web.model import Button, Form, Text

if TYPE_CHECKING:
    from assistant.simulator.cluster.cluster import Cluster


def parts(desk: Desk) -> tuple[object, ...]:
    """The button once there is something to distribute, and how it went; nothing but on a master of a cluster."""
    cluster, say = _of(desk), desk.say
    if cluster is None:
        return ()
    found: list[object] = []
    if desk.box.listed():
        found += [
            Text(say("updates.distribute_note")),
            Form("distribute", (Button("distribute", say("updates.distribute")),)),
        ]
    last = cluster.distributing.of(desk.box)
    if last is None:
        return tuple(found)
    if last.missed is None:
        if desk.site.faults.has("distribution-quiet"):
            return tuple(found)
        percent = last.percent(desk.now)
        return (*found, Text(say("updates.distributing", names=last.names, percent=percent), "progress"))
    count = last.total - len(last.missed)
    found.append(Text(say("updates.distributed", names=last.names, count=count, total=last.total)))
    if last.missed:
        found.append(Text(say("updates.not_reached", names=", ".join(last.missed)), "error"))
    return tuple(found)


def _of(desk: Desk) -> Cluster | None:
    return desk.site.cluster if desk.box.register is not None else None


def takes_files(desk: Desk) -> bool:
    """Whether the button is beside the file field as well, as older consoles have it here. Which form it has in truth
    has not been published (product-facts 6a, 7d): newer ones take the file first, and then the button."""
    return _of(desk) is not None and desk.site.edition.layout is Layout.CLASSIC


def _distribute(desk: Desk, sent: Sent) -> Reply:
    del sent
    return start(desk)


def start(desk: Desk) -> Reply:
    """Begin to distribute all that is ready for it."""
    cluster = _of(desk)
    if cluster is None:
        return desk.error("error.unknown")
    try:
        cluster.distributing.start(desk.box, desk.now)
    except Refused as refused:
        return desk.error(refused.reason, **refused.parameters)
    return desk.done("updates.distribution_started")


ACTIONS = {"distribute": Action(_distribute)}
