"""A cluster as the appliance package reads it, for tests that need none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from assistant.actions.view import View
from assistant.appliance.api.answers import ApplianceEntry, ConnectedClients
from assistant.appliance.console.cluster_pages import ClusterNode, ClusterPage
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pressed import Pressed
from assistant.domain.access import Secrets, SiteAddress, Trust
from assistant.domain.message import Message, say
from assistant.domain.plan import Action, Choices, Phase, Plan, Step, UpdateWay
from assistant.domain.site import (
    Appliance,
    ClientCount,
    ClusterRole,
    Edition,
    FailoverRole,
    Route,
    Seen,
    Site,
    Topology,
)
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.engine.state import fold
from tests.actions.pair import NOW, Clock

NODES = ("eu-1", "eu-2", "us-1")


def _appliance(name: str, role: ClusterRole) -> Appliance:
    return Appliance(
        name,
        f"{name.lower()}.example.com:443",
        guid=Seen(f"GUID-{name}", Route.API, NOW),
        cluster_role=Seen(role, Route.API, NOW),
        role=Seen(FailoverRole.PRIMARY, Route.API, NOW) if name == "A" else None,
    )


SITE = Site(
    "support.example.com",
    443,
    Edition(),
    Topology.ATLAS,
    (
        *(_appliance(name, ClusterRole.MASTER) for name in "AB"),
        *(_appliance(name, ClusterRole.TRAFFIC) for name in NODES),
    ),
)


def step(action: Action, *proofs: str) -> Step:
    text = say("test", "step")
    return Step(
        "s",
        action,
        Phase.PREPARE,
        "A",
        text,
        text,
        say("test", "reached"),
        proofs=tuple(say("test", p) for p in proofs),
    )


def page(*nodes: ClusterNode, **what: Any) -> ClusterPage:
    blank = {
        "status": "",
        "primary": "",
        "last_sync": None,
        "last_sync_text": "",
        "last_sync_status": "",
        "under_way": "",
        "alike": (),
        "notices": (),
        "errors": (),
        "at": NOW,
    }
    return ClusterPage(**(blank | {"nodes": nodes} | what))


def rows(**accepting: bool | None) -> tuple[ClusterNode, ...]:
    return tuple(ClusterNode(name.replace("_", "-"), "", None, on) for name, on in accepting.items())


@dataclass
class Console(ConsoleOperator):
    """A console of /login whose Cluster page is what it is told, and whose buttons are noted."""

    pages: list[ClusterPage] = field(default_factory=list)
    lost: Message | None = None
    given: list[Any] = field(default_factory=list)
    connected: Any = None
    operations: bool | None = None
    labels: Any = None

    def cluster(self) -> ClusterPage:
        return self.pages.pop(0) if len(self.pages) > 1 else self.pages[0]

    def set_accepting(self, nodes: Any, on: bool, *_: Any) -> Pressed[ClusterPage]:
        self.given.append((dict(nodes), on))
        return Pressed(None if self.lost else self.pages[-1], self.lost)

    def sync_cluster(self) -> Pressed[ClusterPage]:
        self.given.append("sync")
        return Pressed(None if self.lost else self.pages[-1], self.lost)

    def information(self) -> Any:
        if isinstance(self.connected, Exception):
            raise self.connected
        return SimpleNamespace(clients=self.connected)

    def failover(self) -> Any:
        return SimpleNamespace(backup_operations=self.operations)

    def set_backup_operations(self, on: bool) -> Any:
        self.given.append(on)
        return Pressed(None if self.lost else SimpleNamespace(), self.lost)

    @property
    def finder(self) -> Any:
        return SimpleNamespace(labels=self.labels)


@dataclass
class Api:
    """What a master tells of its cluster; how often it was asked."""

    accepting: dict[str, bool | None] = field(default_factory=dict)
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    trouble: Exception | None = None

    def appliances(self) -> tuple[ApplianceEntry, ...]:
        self.asked.append("appliances")
        return tuple(
            ApplianceEntry(f"guid-{name}", ClusterRole.TRAFFIC, FailoverRole.NONE, on, None, name, "")
            for name, on in self.accepting.items()
        )

    def client_counts(self) -> ConnectedClients:
        self.asked.append("clients")
        if self.trouble is not None:
            raise self.trouble
        told = tuple(
            (f"guid-{name}", tuple(ClientCount(kind, count) for kind, count in counts.items()))
            for name, counts in self.counts.items()
        )
        return ConnectedClients(told, (), NOW)


def view(
    connections: dict[str, Any],
    *,
    events: Sequence[ev.Event] = (),
    updates: UpdateWay = UpdateWay.AUTOMATIC,
    folder: Path = Path(),
    steps: Sequence[Step] = (),
) -> View:
    plan = Plan(SITE, Choices(Version.parse("19.2.2"), updates), (), tuple(steps))
    every = {one.name: connections.get(one.name, connection()) for one in SITE.appliances}
    return View(
        every,
        folder,
        Secrets(),
        Clock(),
        plan,
        fold(tuple(events)).of,
        SiteAddress("support.example.com"),
        Trust(),
        lambda _: every["A"],
    )


def connection(login: Any = None, api: Any = None, appliance: Any = None) -> Any:
    return SimpleNamespace(login=login, api=api, appliance=appliance)
