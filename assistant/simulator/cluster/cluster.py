"""A cluster: masters, traffic nodes, and the clients that come to these (procedures P7, P8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.cluster.conditions import Conditions
from assistant.simulator.cluster.crowd import HABITS, Crowd, Door
from assistant.simulator.cluster.distributing import Distributing
from assistant.simulator.cluster.hearsay import Hearsay
from assistant.simulator.cluster.node_fleet import NodeFleet
from assistant.simulator.cluster.orders import Orders
from assistant.simulator.cluster.register import Entry, Register
from assistant.simulator.cluster.role import ClusterRole
from assistant.simulator.cluster.syncing import ClusterSyncing
from assistant.simulator.cluster.ties import Ties
from assistant.simulator.editions import PackageKind, numbers
from assistant.simulator.fleet import ClientType, Fleet
from assistant.simulator.jobs import InstallRefused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from assistant.simulator.box import Box
    from assistant.simulator.cluster.spots import Spot
    from assistant.simulator.editions import Package
    from assistant.simulator.faults import FaultSet
    from assistant.simulator.records import Records

_AT_MASTERS = frozenset({ClientType.JUMPOINT, ClientType.JUMP_CLIENT})
_KEEPS = "old-nodes-keep-clients"
_WORDS = {ClientType.REPRESENTATIVE: "consoles", ClientType.CUSTOMER: "customers"}


class Cluster:
    """What the masters of a cluster do with its nodes. All of it changes in the server's thread alone."""

    def __init__(
        self,
        masters: tuple[Box, ...],
        nodes: Sequence[tuple[Box, Spot]],
        faults: FaultSet,
        records: Records,
        newcomer: Callable[[str], Box],
    ) -> None:
        self.nodes = tuple(node for node, _ in nodes)
        self._ties = Ties(masters, self.nodes, faults, records)
        regions = {node.name: spot.region for node, spot in nodes}
        self._crowds = {habit.kind: Crowd(habit, regions, self._stubborn) for habit in HABITS}
        for master in masters:
            master.cluster_role = ClusterRole.MASTER
            master.register = Register(Entry(node, spot.name, spot.offset) for node, spot in nodes)
            master.fleet = Fleet(_AT_MASTERS, master.fleet.standing)
            master.clients = master.fleet
            master.when_started = self._also_install_on_nodes(master)
            master.when_installed = self._mark_nodes(master)
        for number, (node, _) in enumerate(nodes):
            node.clients = NodeFleet(node.name, number, self._crowds)
            self._make_node(node)
        self.syncing = ClusterSyncing(self._ties)
        self.distributing = Distributing(self._ties)
        self._orders = Orders(self._ties, self.syncing, self.distributing)
        for box in (*masters, *self.nodes):
            box.when_begun = self._orders.installs(box)
        self.hearsay = Hearsay(self.nodes)
        self._conditions = Conditions(self._ties, lambda name: self._make_ghost(newcomer(name)))
        self._served = masters[0]
        self._followed: object = None
        self._faults_seen = 0
        faults.on_change(self._forget)

    def entries(self, master: Box) -> tuple[Entry, ...]:
        """The traffic nodes that a master knows, in the order of its Cluster page."""
        return self._ties.entries(master)

    @property
    def primary(self) -> Box | None:
        """The master that leads, as it says itself."""
        return self._ties.primary

    def accept(self, master: Box, wanted: Mapping[str, bool], at: float) -> None:
        """Let nodes take new client connections or not, by their host names, as this master has it."""
        register = self._ties.register_of(master)
        for entry in register.entries:
            on = wanted.get(entry.node.hostname)
            if on:
                self._orders.accepting(entry.node, at)
            if on is None or entry.node.faults.has("acceptance-stays"):
                continue
            if register.accept(entry.node, on=on):
                detail = f"{'accepting' if on else 'not accepting'} by {master.name}"
                self._ties.effect("acceptance-changed", entry.node, detail, at)

    @property
    def next_due(self) -> float | None:
        dues = (self.syncing.next_due, self.distributing.next_due)
        return min((due for due in dues if due is not None), default=None)

    def settle(self, at: float) -> None:
        """Let everything happen that was due by ``at``."""
        self._conditions.settle(at)
        self.hearsay.settle(at)
        self.syncing.settle(at)
        self.distributing.settle(at)

    def follow(self, serving: Box | None, at: float) -> None:
        """The clients find the nodes as they are now; ``serving``: the master that the site's name leads to."""
        state = self._state(serving)
        if state == self._followed:
            return
        self._followed = state
        doors = {node.name: self._door_alone(node) for node in self.nodes}
        if serving is not None:
            doors |= {entry.node.name: _door(entry, serving) for entry in self.entries(serving) if entry.node in self}
        lost: dict[ClientType, int] = {}
        cut: dict[str, dict[ClientType, int]] = {}
        for kind, crowd in self._crowds.items():
            for name, count in crowd.follow(doors, at, back=serving is not None).items():
                cut.setdefault(name, {})[kind] = count
        for node in self.nodes:
            if node.name in cut and serving is not None and not node.up:
                self._ties.effect("cut-off", node, _told(cut[node.name]), at)
            elif node.name in cut:
                lost = {kind: lost.get(kind, 0) + cut[node.name].get(kind, 0) for kind in _WORDS}
        if lost:
            what = "clients-disconnected" if self._served.up else "cut-off"
            self._ties.effect(what, self._served, _told(lost), at)
        self._served = serving or self._served

    def __contains__(self, node: Box) -> bool:
        return bool(node.addresses)

    def _door_alone(self, node: Box) -> Door:
        """What is found at a node while nobody leads the cluster, or by whoever leads it and does not know it."""
        keeps = node.up and node.faults.has(_KEEPS)
        return Door.CLOSED_TO_NEW if keeps else Door.SHUT

    def _make_node(self, node: Box) -> Box:
        node.cluster_role = ClusterRole.TRAFFIC
        node.updates.online = False
        node.follows = self._ties.masters[0].hostname
        return node

    def _make_ghost(self, node: Box) -> Box:
        """A node that the masters know of and nobody has seen: no client has either."""
        node.fleet.empty()
        return self._make_node(node)

    def _mark_nodes(self, master: Box) -> Callable[[Package, float], None]:
        """A master with a new site package marks all nodes as not accepting by itself (P7, P8).

        The guides do not say at which package: a fault has it that the leading one does so at its Base package as well.
        """

        def mark(package: Package, at: float) -> None:
            leads = master is self.primary
            if package.kind is PackageKind.SITE or (leads and self._ties.faults.has("marks-on-base")):
                count = self._ties.register_of(master).accept_nobody()
                self._ties.effect("nodes-not-accepting", master, f"{count} nodes", at)

        return mark

    def _also_install_on_nodes(self, master: Box) -> Callable[[Package, float], None]:
        """Cluster Updates: who takes part installs what the primary master installs (product-facts 7d)."""

        def install(package: Package, at: float) -> None:
            if not master.edition.cluster_updates or master is not self.primary:
                return
            for box in self._others(master):
                if box.updates.with_other_nodes and box.job is None and self._ties.reaches(master, box):
                    _join(box, package, at)

        return install

    def _others(self, master: Box) -> Iterable[Box]:
        return (*self._ties.others(master), *(entry.node for entry in self.entries(master)))

    def _stubborn(self, name: str) -> int:
        fault = self._ties.faults.get("stubborn-clients", name)
        return int(fault.number("count")) if fault is not None else 0

    def _state(self, serving: Box | None) -> object:
        """All that what clients find depends on: looking at each of a thousand nodes takes too long to do it often."""
        known = (serving.name, serving.versions.site, self._ties.register_of(serving).revision) if serving else None
        return known, self._faults_seen, [(node.name, node.up) for node in self.nodes if node.busy]

    def _forget(self) -> None:
        self._faults_seen += 1
        for crowd in self._crowds.values():
            crowd.forget()


def _door(entry: Entry, master: Box) -> Door:
    """A node with another version than its master's serves nobody."""
    node = entry.node
    if not node.up:
        return Door.SHUT
    if node.versions.site != master.versions.site:
        older = numbers(node.versions.site) < numbers(master.versions.site)
        return Door.CLOSED_TO_NEW if older and node.faults.has(_KEEPS) else Door.SHUT
    return Door.OPEN if entry.accepting else Door.CLOSED_TO_NEW


def _join(box: Box, package: Package, at: float) -> None:
    if package not in box.ahead() or box.lock(package) is not None:
        return
    try:
        box.begin(package, at, uploaded=True)
    except InstallRefused:
        return


def _told(counts: Mapping[ClientType, int]) -> str:
    return ", ".join(f"{counts.get(kind, 0)} {word}" for kind, word in _WORDS.items())
