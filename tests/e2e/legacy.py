"""A failover pair of the 10.6 era on the command line: files by mailed links, and a user of /login at the API."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from assistant.appliance.update_server import Offer, UpdateServer
from assistant.domain.clock import Cancel, SystemClock
from assistant.service.practising import UpdatesPlace
from assistant.simulator import Simulation
from tests.e2e.pairs import Couple, had, happened, stands
from tests.e2e.terminal import Done

PACKAGES = ("Base Software 3.1.2", "Bomgar-10.6.2")
VERSIONS = ("3.1.2", "10.6.2")


@dataclass
class Early(Couple):
    """At a pair of the 10.6 era."""

    def plan(self, *more: str) -> Done:
        named = [f"--package={name}" for name in PACKAGES]
        return super().plan("--updates", "manual", *named, *more)

    def downloads(self) -> dict[tuple[str, str], Path]:
        """What a browser leaves after every link of the mail was followed: appliance and package -> file."""
        place = UpdatesPlace.of(self.site.document)
        assert place is not None
        vendor, found = UpdateServer(*place.way(), SystemClock(), Cancel()), {}
        for name, package, url in place.links:
            assert urlsplit(url).scheme == "https"
            own = self.folder / "downloads" / name
            own.mkdir(parents=True, exist_ok=True)
            found[name, package] = Path(vendor.fetch(Offer(package, url), own).path)
        return found

    def brought(self) -> Done:
        """Say which of the files is which package."""
        named = [f"--file={name}:{package}={path}" for (name, package), path in self.downloads().items()]
        return self.type("courier", "import", self.run_file, *named, "--json")

    def supplied(self) -> Early:
        """Planned, with every file in the run's folder."""
        for act in (self.plan, self.brought):
            done = act()
            assert done.code == 0, (act.__name__, done)
        return self


def judge(sim: Simulation, person: Early) -> None:
    """The pair stands as it should, everything was done once and in its order, and nothing is left off."""
    first, second = ("A", "B") if person.method == "sync" else ("B", "A")
    stood = stands(sim)
    assert stood["roles"] == {first: "primary", second: "backup"}
    assert stood["versions"] == dict.fromkeys("AB", VERSIONS)
    assert stood["synced"] == dict.fromkeys("AB", "success")
    assert stood["answers"] == first
    installed = [(e.appliance, e.detail) for e in sim.effects if e.kind == "install-finished"]
    assert installed == [(name, package) for name in (first, second) for package in PACKAGES]
    assert set(had(sim).values()) == {1}, had(sim)
    assert happened(sim, "failover-established") == [("failover-established", first)]
    assert [entry.what.id for entry in person.ledger() if entry.restored is None] == []
    assert person.verify().document["ok"]
