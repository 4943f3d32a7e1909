"""The traffic nodes of a cluster: what API and Cluster page list, put together, and each asked at its own address."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from assistant.appliance.abreast import abreast
from assistant.appliance.api.answers import ApplianceEntry, Health
from assistant.appliance.connection import Connection
from assistant.appliance.console.cluster_pages import ClusterNode, ClusterPage
from assistant.appliance.console.pages import BasicsPage
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AssistantError, LockedOut, ReachError, UsageError, WrongBox, WrongSecret
from assistant.domain.node_names import node_names
from assistant.domain.site import Appliance, ClientCount, ClusterRole, Route, Seen
from assistant.domain.versions import Build, Version
from assistant.resolving.address import join, split
from assistant.service.reaching import Connections
from assistant.service.scouting import Asking, Door

T = TypeVar("T")

_REFUSALS = 2
"""Nodes that may refuse the account that all have, before it is not tried at any more of them: it would be locked."""


@dataclass(frozen=True)
class ListedNode:
    """A traffic node as the API lists it, the Cluster page, or both."""

    name: str
    """By which it goes here."""
    address: str
    """``host:port``; empty where neither tells one."""
    entry: ApplianceEntry | None
    row: ClusterNode | None

    @property
    def other_address(self) -> str:
        """What the page tells, where that is another host than the API's; else empty."""
        row = self.row.address if self.row else ""
        return row if row and self.address and _host(row) != _host(self.address) else ""


def listed_nodes(entries: Sequence[ApplianceEntry], page: ClusterPage | None, port: int) -> tuple[ListedNode, ...]:
    """Put together what both tell, by name and else by host. ``port`` goes with a host that is told without one."""
    own = [entry for entry in entries if entry.cluster_role is ClusterRole.TRAFFIC]
    rows = list(page.nodes) if page else []
    by_name = {row.name.casefold(): row for row in rows}
    by_host = {_host(row.address): row for row in rows if row.address}
    called = node_names([(entry.name, _host(entry.hostname)) for entry in own])
    found: list[tuple[str, ApplianceEntry | None, ClusterNode | None]] = []
    met: set[str] = set()
    for name, entry in zip(called, own, strict=True):
        row = by_name.get(name.casefold()) or by_host.get(_host(entry.hostname))
        if row is not None and row.name in met:
            row = None
        if row is not None:
            met.add(row.name)
        found.append((row.name if row else name, entry, row))
    found += [(row.name, None, row) for row in rows if row.name not in met]
    names = node_names([(name, _host(_told(entry, row))) for name, entry, row in found])
    return tuple(
        ListedNode(name, _address(entry, row, port), entry, row)
        for name, (_, entry, row) in zip(names, found, strict=True)
    )


def _told(entry: ApplianceEntry | None, row: ClusterNode | None) -> str:
    return (entry.hostname if entry else "") or (row.address if row else "")


def _host(address: str) -> str:
    try:
        return split(address)[0] if address else ""
    except UsageError:
        return ""


def _address(entry: ApplianceEntry | None, row: ClusterNode | None, port: int) -> str:
    """The API's host; with the page's port, where that is about the same host and the API tells none."""
    told = _told(entry, row)
    if not _host(told):
        return ""
    default = port
    if row is not None and _host(row.address) == _host(told):
        default = split(row.address, port)[1]
    return join(*split(told, default))


class Refusals:
    """Counts at how many nodes an account was refused that all of them share. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: Counter[Door] = Counter()

    def note(self, door: Door) -> None:
        """It was refused once more."""
        with self._lock:
            self._counts[door] += 1

    def enough(self, door: Door) -> bool:
        """Whether it is not to be tried any more."""
        with self._lock:
            return self._counts[door] >= _REFUSALS


class NodeScout(Asking):
    """Asks one traffic node for its health and its Base software, and nothing else: there may be a thousand."""

    def __init__(
        self,
        node: ListedNode,
        connection: Connection,
        clock: Clock,
        cancel: Cancel,
        refusals: Refusals,
        *,
        own_account: bool,
    ) -> None:
        super().__init__(node.name, connection, clock, cancel)
        self.node = node
        self.silent: AssistantError | None = None
        """Why it does not answer at its own address."""
        self.other_box = False
        self._refusals = refusals
        self._own_account = own_account
        self.health: Health | None = None
        self.basics: BasicsPage | None = None
        api, box = connection.api, connection.appliance
        if api is not None and not refusals.enough(Door.API):
            self.health = self._ask(Door.API, "health", api.health)
        if box is not None and (own_account or not refusals.enough(Door.APPLIANCE)):
            self.basics = self._ask(Door.APPLIANCE, "basics", box.basics)
        guid = self.guid
        known = node.entry.guid if node.entry else None
        if guid and known and guid.casefold() != known.casefold():
            self.other_box = True

    @property
    def guid(self) -> str | None:
        """As the node itself tells it."""
        return (self.health.guid if self.health else None) or (self.basics.guid if self.basics else None)

    def _bears(self, door: Door, error: AssistantError) -> bool:
        """A single node is never the end."""
        if isinstance(error, WrongSecret | LockedOut) and not (door is Door.APPLIANCE and self._own_account):
            self._refusals.note(door)
        if isinstance(error, ReachError):
            self.silent = error
            self._closed.update(Door)
        if isinstance(error, WrongBox):
            self.other_box = True
            self._closed.update(Door)
        return True

    def software(self) -> Seen[Build] | None:
        """What it runs."""
        if self.health is not None and self.health.build is not None:
            return Seen(self.health.build, Route.API, self.health.at)
        return _seen(self.basics.software if self.basics else None, Route.CONSOLE, self._clock.now())

    def base(self) -> Seen[Version] | None:
        """Its Base software."""
        return _seen(self.basics.base if self.basics else None, Route.CONSOLE, self._clock.now())


def scout_nodes(
    nodes: Iterable[ListedNode],
    connections: Connections,
    own_accounts: Collection[str],
    speaks_v2: bool | None,
    clock: Clock,
    cancel: Cancel,
) -> dict[str, NodeScout]:
    """Each node that has an address, several at a time.

    ``speaks_v2``: what a master told of its API, if anything; it saves a call at each of a thousand.

    The first is asked alone: an account that is refused is refused there, and not at twelve at once.
    """
    there = [node for node in nodes if node.address]
    connections.add({node.name: node.address for node in there})
    refusals = Refusals()

    def asked(node: ListedNode) -> NodeScout:
        connection = connections[node.name]
        if connection.api is not None and speaks_v2 is not None:
            connection.api.assume_v2(speaks_v2)
        own = node.name in own_accounts
        return NodeScout(node, connection, clock, cancel, refusals, own_account=own)

    scouts = [asked(node) for node in there[:_REFUSALS]]
    scouts += abreast(asked, there[_REFUSALS:], cancel)
    return {scout.name: scout for scout in scouts}


def node_appliance(
    node: ListedNode, scout: NodeScout | None, counts: Mapping[str, Seen[tuple[ClientCount, ...]]], now: datetime
) -> Appliance:
    """What is known of a node. ``counts``: its clients by GUID, as a master tells them."""
    entry, row = node.entry, node.row
    guid = (entry.guid if entry else None) or (scout.guid if scout else None)
    fingerprint = scout.connection.pin.fingerprint if scout else None
    health = scout.health if scout else None
    return Appliance(
        node.name,
        node.address,
        _seen(guid, Route.API if entry else Route.CONSOLE, now),
        _seen(fingerprint, Route.COMPUTER, now),
        _seen((entry.role if entry else None) or (health.role if health else None), Route.API, now),
        Seen(ClusterRole.TRAFFIC, Route.API if entry else Route.CONSOLE, now),
        scout.software() if scout else None,
        scout.base() if scout else None,
        clients=counts.get(guid.lower()) if guid else None,
        accepting=_either(entry.accepting if entry else None, row.accepting if row else None, now),
        timezone_offset=_either(entry.timezone_offset if entry else None, row.timezone_offset if row else None, now),
    )


def _either(api: T | None, page: T | None, now: datetime) -> Seen[T] | None:
    return _seen(api, Route.API, now) or _seen(page, Route.CONSOLE, now)


def _seen(what: T | None, by: Route, now: datetime) -> Seen[T] | None:
    return None if what is None else Seen(what, by, now)
