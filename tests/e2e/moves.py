"""A site that moves to a new appliance, on the command line: how it is planned, and how the two should stand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from assistant.simulator import Simulation
from tests.e2e.closed import Courier
from tests.e2e.terminal import Done, Sight, Terminal


@dataclass(frozen=True)
class TwoBoxes(Sight):
    """The old appliance is the site's only one; the new one is given beside it."""

    @property
    def box(self) -> dict[str, Any]:
        return {str(one["name"]): one for one in self.document["appliances"]}

    @property
    def own(self) -> list[str]:
        return [str(self.box["A"]["address"])]

    @property
    def reaching(self) -> list[str]:
        """The new one's certificate is from the factory: somebody compared it."""
        new = ["--new-appliance", str(self.document["replacement"])]
        return [*super().reaching, *new, "--fingerprint", str(self.document["fingerprints"]["new"])]

    @property
    def secrets(self) -> dict[str, Any]:
        return super().secrets | {"appliances": {"new": dict(self.document["own_accounts"]["new"])}}


@dataclass
class Mover(Terminal):
    """A terminal at a site that moves."""

    desk: str = ""
    old_is: str = "physical"

    @classmethod
    def beside(cls, sim: Simulation, folder: Path, old_is: str = "physical") -> Self:
        """A terminal at a simulated change of hardware in this process."""
        site = TwoBoxes(sim.document())
        return cls(site, folder, site.secrets, sim.clock.speed or 1.0, "move.run", str(sim.desk), old_is)

    @property
    def hosts(self) -> Path:
        """The hosts file of practice."""
        return self.files / "hosts"

    def plan(self, *more: str) -> Done:
        arguments = ["--out", str(self.run_file), "--speed", str(self.speed), "--practice-desk", self.desk]
        kinds = ["--old-is", self.old_is, "--new-is", "virtual"]
        return self.signed("plan", self.site.host, *self.site.reaching, *arguments, *kinds, *more)


WAY = ("Bomgar-12.1.7", "Bomgar-12.2.1", "Base Software 3.4.1", "Bomgar-12.3.2")
"""What the new appliance of a closed network lacks: it came with Bomgar 12.0.1 on Base 3.3.2, which the first needs."""


class ClosedMover(Courier, Mover):
    """At a computer of a closed network."""

    def plan(self, *more: str) -> Done:
        named = [f"--package={name}" for name in WAY]
        return super().plan("--target", "12.3.2", "--updates", "manual", *named, *more)


def happened(sim: Simulation, *kinds: str) -> list[tuple[str, str]]:
    """Effect and appliance, in their order."""
    return [(e.kind, e.appliance) for e in sim.effects if e.kind in kinds]


ONCE = (
    "certificate-imported",
    "certificate-assigned",
    "install-finished",
    "backup-restored",
    "dns-changed",
    "factory-reset-began",
    "shut-down",
    "machine-deleted",
)
"""Effects that are had on one appliance, and never twice."""


def judge(sim: Simulation, person: Mover) -> None:
    """The site is on the new appliance with the old one's data; the old one is given up, and nothing else."""
    physical = person.old_is == "physical"
    packages = sum(step.startswith("install-") for step in person.states())
    retired = [("factory-reset-began", "A"), ("shut-down", "A")] if physical else [("machine-deleted", "A")]
    assert happened(sim, *ONCE) == [
        ("certificate-imported", "new"),
        ("certificate-assigned", "new"),
        *[("install-finished", "new")] * packages,
        ("backup-restored", "new"),
        ("dns-changed", "new"),
        *retired,
    ]
    kinds = {e.kind for e in sim.effects}
    assert not kinds & {"restore-refused", "sign-in-failed", "certificate-refused"}
    states = set(person.states().values())
    assert states <= {"done", "already", "skipped"}
    assert person.verify().document["ok"]
