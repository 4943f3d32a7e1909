"""Atlas clusters on the command line: how one is planned, how it should stand at the end, what was done to it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from assistant.engine.ledger import Entry, entries
from assistant.engine.state import fold
from assistant.service.service import Service
from assistant.simulator import Simulation
from tests.e2e.pairs import PACKAGES, VERSIONS
from tests.e2e.terminal import Done, Sight, Terminal

ONCE = ("install-started", "install-finished")
"""Effects that no appliance has twice, whatever happens to the program. A sync or a distribution may be."""
MARKED = "nodes-not-accepting"
NEVER = frozenset(
    (
        "install-while-accepting",
        "install-while-distributing",
        "install-while-syncing",
        "accepting-while-old",
        "acceptance-refused",
        "cluster-neighbour-pressed",
    )
)
"""Effects of orders that neither procedure gives at that moment, or at all.

``accepting-while-finishing`` is none of them: the API tells the new version while the console still tidies up.
"""


@dataclass
class Cluster(Terminal):
    """A terminal at an Atlas cluster."""

    swing: str | None = None
    desk: str | None = None

    @classmethod
    def beside(cls, sim: Simulation, folder: Path) -> Self:
        """A terminal at a cluster that runs in this process."""
        site = Sight(sim.document())
        return cls(site, folder, site.secrets, sim.clock.speed or 1.0, "window.run", sim.swing, sim.desk)

    def plan(self, *more: str) -> Done:
        swing = ["--swing", self.swing] if self.swing else []
        desk = ["--practice-desk", self.desk] if self.desk else []
        return super().plan(*swing, *desk, *more)

    def ledger(self) -> tuple[Entry, ...]:
        """All that the run switched off, as its file tells."""
        run = Service().read_run(self.run_file)
        return entries(run.plan, fold(run.events))

    def still_off(self) -> list[str]:
        """What it has not brought back."""
        return [entry.what.id for entry in self.ledger() if entry.restored is None]


def masters(sim: Simulation) -> list[str]:
    return [box["name"] for box in sim.appliances if box["cluster_role"] == "master"]


def nodes(sim: Simulation) -> list[str]:
    return [box["name"] for box in sim.appliances if box["cluster_role"] == "traffic"]


def versions(sim: Simulation) -> dict[str, tuple[str, str]]:
    """Base and site software of each appliance, as the boxes themselves have it."""
    return {box.name: (box.versions.base, box.versions.site) for box in sim._site.boxes}


def had(sim: Simulation) -> Counter[tuple[str, str, str]]:
    """Effect, appliance and detail -> how often, of those that must not be had twice."""
    return Counter((e.kind, e.appliance, e.detail) for e in sim.effects if e.kind in ONCE)


def not_accepting(sim: Simulation) -> list[str]:
    """The nodes that take no new client connections, as the primary master has it."""
    cluster = sim._site.cluster
    assert cluster is not None
    assert cluster.primary is not None
    return [entry.node.name for entry in cluster.entries(cluster.primary) if not entry.accepting]


def at_once(sim: Simulation) -> int:
    """How many traffic nodes were installing at the same time, at most."""
    most = now = 0
    for effect in sim.effects:
        if effect.appliance not in nodes(sim):
            continue
        now += {"install-started": 1, "install-finished": -1}.get(effect.kind, 0)
        most = max(most, now)
    return most


def cut_off(sim: Simulation) -> tuple[list[str], list[str], list[str]]:
    """Where people were cut off: on nodes that had been cleared for it, on those whose turn comes last, and elsewhere.

    Cleared are the nodes that somebody had take no new connections, until they take some again. Nobody clears those
    whose turn comes after the masters' swap, or after the only master: from then on they are too old for who leads.
    """
    cleared: set[str] = set()
    last: set[str] = set()
    on_cleared, on_last, elsewhere = [], [], []
    for effect in sim.effects:
        if effect.kind == "acceptance-changed":
            (cleared.add if effect.detail.startswith("not ") else cleared.discard)(effect.appliance)
            last.discard(effect.appliance)
        elif (effect.kind, effect.detail) == ("role-changed", "primary") if sim.swing else effect.kind == MARKED:
            last = {*nodes(sim)} - cleared
        elif effect.kind == "cut-off":
            where = on_cleared if effect.appliance in cleared else on_last if effect.appliance in last else elsewhere
            where.append(effect.appliance)
    return on_cleared, on_last, elsewhere


def judge(sim: Simulation, person: Cluster, without: tuple[str, ...] = (), cut: tuple[str, ...] = ()) -> None:
    """All runs the new version, each package was installed once and in order, nothing was done too early, nobody was
    cut off who had been waited for, and nothing is left off.

    ``without``: traffic nodes that were left out. ``cut``: cleared ones on which somebody decided to wait no longer.
    Where there is one master, those who are on the other nodes are cut off when it goes down itself (P8); where there
    are two, the swap disconnects them. Whoever is still on one of these when its own turn comes is cut off as well.
    """
    edition = sim.edition
    wrong = [effect for effect in sim.effects if effect.kind in NEVER]
    assert wrong == [], wrong
    on_cleared, _, elsewhere = cut_off(sim)
    assert on_cleared == list(cut)
    assert set(elsewhere) <= (set() if sim.swing else {"A"})
    assert {name: found for name, found in versions(sim).items() if name not in without} == dict.fromkeys(
        [name for name in (*masters(sim), *nodes(sim)) if name not in without], VERSIONS[edition]
    )
    assert set(had(sim).values()) == {1}, had(sim)
    installed: dict[str, list[str]] = {}
    for effect in sim.effects:
        if effect.kind == "install-finished":
            installed.setdefault(effect.appliance, []).append(effect.detail)
    assert {name: tuple(found) for name, found in installed.items() if name not in without} == dict.fromkeys(
        [name for name in versions(sim) if name not in without], PACKAGES[edition]
    )
    assert person.still_off() == [f"accepting-{name}" for name in without]
    assert not_accepting(sim) == list(without)
    assert person.verify().document["ok"]
