"""Failover pairs on the command line: how one is planned, how it should stand at the end, what was done to it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from assistant.engine.ledger import Entry, entries
from assistant.engine.state import fold
from assistant.service.service import Service
from assistant.simulator import Simulation
from tests.e2e.terminal import Done, Sight, Terminal

PACKAGES = {
    "bomgar-12": ("Base Software 3.3.2", "Bomgar-12.2.0"),
    "beyondtrust-19": ("Base Software 5.5.0", "BeyondTrust-19.2.2"),
    "beyondtrust-25": ("Base Software 7.1.0", "BeyondTrust-25.3.2"),
}
VERSIONS = {
    "bomgar-12": ("3.3.2", "12.2.0"),
    "beyondtrust-19": ("5.5.0", "19.2.2"),
    "beyondtrust-25": ("7.1.0", "25.3.2"),
}
SWAPS = {
    "shared-ip": [("shared-ip-disabled", "A"), ("shared-ip-enabled", "B")],
    "dns": [("dns-changed", "B")],
    "nat": [("nat-changed", "B")],
}
"""The effects of each swing, in their order."""
ONCE = (
    "failover-broken",
    "failover-established",
    "install-started",
    "install-finished",
    "shared-ip-disabled",
    "shared-ip-enabled",
    "dns-changed",
    "nat-changed",
)
"""Effects that are never had twice, whatever happens to the program. A data sync may be."""
OWN_LINES = b"\xef\xbb\xbf# of this computer\r\n127.0.0.1 localhost\r\n\r\n"


@dataclass
class Couple(Terminal):
    """A terminal at a failover pair."""

    method: str = "async"
    swing: str = "shared-ip"
    desk: str = ""

    @classmethod
    def beside(cls, sim: Simulation, folder: Path, method: str = "async") -> Self:
        """A terminal at a pair that runs in this process."""
        site = Sight(sim.document())
        return cls(
            site, folder, site.secrets, sim.clock.speed or 1.0, "window.run", method, str(sim.swing), str(sim.desk)
        )

    @property
    def hosts(self) -> Path:
        """The hosts file of practice."""
        return self.files / "hosts"

    def plan(self, *more: str) -> Done:
        swing = ["--swing", self.swing] if self.method == "async" else []
        return super().plan("--method", self.method, *swing, "--practice-desk", self.desk, *more)

    def ledger(self) -> tuple[Entry, ...]:
        """All that the run switched off, as its file tells."""
        run = Service().read_run(self.run_file)
        return entries(run.plan, fold(run.events))


def had(sim: Simulation) -> Counter[tuple[str, str, str]]:
    """Effect, appliance and detail -> how often, of those that must not be had twice."""
    return Counter((e.kind, e.appliance, e.detail) for e in sim.effects if e.kind in ONCE)


def happened(sim: Simulation, *kinds: str) -> list[tuple[str, str]]:
    """Effect and appliance, in their order."""
    return [(e.kind, e.appliance) for e in sim.effects if e.kind in kinds]


def stands(sim: Simulation) -> dict[str, object]:
    """How the pair stands, as the boxes themselves have it."""
    boxes = sim._site.boxes
    holder = sim._site.answers()
    return {
        "roles": {box["name"]: box["role"] for box in sim.appliances},
        "versions": {box.name: (box.versions.base, box.versions.site) for box in boxes},
        "synced": {box.name: box.failover.sync_status for box in boxes},
        "shared address": [box.name for box in boxes if box.shared_ip_enabled],
        "answers": holder.name if holder else None,
        "automatic": [box.name for box in boxes if box.failover.automatic],
    }


def wanted(edition: str, method: str, swing: str, automatic: str = "") -> dict[str, object]:
    """How the pair should stand after the run."""
    first, second = ("A", "B") if method == "sync" else ("B", "A")
    return {
        "roles": {first: "primary", second: "backup"},
        "versions": dict.fromkeys("AB", VERSIONS[edition]),
        "synced": dict.fromkeys("AB", "success"),
        "shared address": [first] if swing == "shared-ip" else [],
        "answers": first,
        "automatic": list(automatic),
    }


def judge(sim: Simulation, person: Couple, automatic: str = "", twice: tuple[str, ...] = ()) -> None:
    """The pair stands as it should, everything was done once and in its order, and nothing is left off.

    ``automatic``: the appliances on which automatic failover was on. ``twice``: effects that were taken back once.
    """
    edition = sim.edition
    assert stands(sim) == wanted(edition, person.method, person.swing, automatic)
    assert {times for (kind, *_), times in had(sim).items() if kind not in twice} == {1}, had(sim)
    first, second = ("A", "B") if person.method == "sync" else ("B", "A")
    installed = [(e.appliance, e.detail) for e in sim.effects if e.kind == "install-finished"]
    assert installed == [(name, package) for name in (first, second) for package in PACKAGES[edition]]
    swaps = SWAPS[person.swing] if person.method == "async" else []
    swapped = happened(sim, *(kind for way in SWAPS.values() for kind, _ in way))
    assert swapped[-len(swaps) or len(swapped) :] == swaps
    assert twice or swapped == swaps
    assert happened(sim, "failover-broken") == [("failover-broken", "A"), ("failover-broken", "B")]
    assert happened(sim, "failover-established") == [("failover-established", first)]
    kinds = {e.kind for e in sim.effects}
    assert not kinds & {"install-while-related", "automatic-failover", "sessions-lost", "data-sync-failed"}
    assert ("sessions-merged" in kinds) == (person.method == "async")
    ledger = person.ledger()
    assert {"failover"} <= {entry.what.id for entry in ledger}
    assert [entry.what.id for entry in ledger if entry.restored is None] == []
    assert person.verify().document["ok"]
