"""A closed network on the command line: what an administrator types there, and a courier elsewhere."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from assistant.simulator import Simulation
from tests.e2e.terminal import Done, Terminal

PACKAGES = ("Base Software 3.3.2", "Bomgar-12.1.7", "Bomgar-12.2.1", "Base Software 3.4.1", "Bomgar-12.3.2")
"""The way of the simulated closed network, as Technical Support would name it."""


class Courier(Terminal):
    """At a computer of the closed network, and at one elsewhere, with a medium between them."""

    @property
    def medium(self) -> Path:
        medium = self.folder / "stick"
        medium.mkdir(exist_ok=True)
        return medium

    def listed(self) -> Done:
        """Write the shopping list, with the keys that support would have sent."""
        keys = json.dumps(dict(self.site.document["updates"]["keys"]))
        return self.type(
            "courier", "list", self.run_file, "--medium", self.medium, "--keys-stdin", "--json", stdin=keys
        )

    def fetched(self, *more: str) -> Done:
        """What the courier does, on line."""
        updates = self.site.document["updates"]
        server = updates["server"].removeprefix("https://")
        resolve = [f"--resolve={name}={place}" for name, place in updates["resolve"].items()]
        reach = ["--server", server, *resolve, "--ca", self.site.document["ca_file"]]
        return self.type("courier", "fetch", "--medium", self.medium, *reach, "--json", *more)

    def brought(self, *more: str) -> Done:
        """Bring the medium in."""
        return self.type("courier", "import", self.run_file, "--medium", self.medium, "--json", *more)

    def supplied(self) -> Self:
        """Planned, with every file in the run's folder; for tests of what comes after."""
        for act in (self.plan, self.listed, self.fetched, self.brought):
            done = act()
            assert done.code == 0, (act.__name__, done)
        return self


@dataclass
class Administrator(Courier):
    """Of a closed network."""

    @classmethod
    def beside(cls, simulation: Simulation, folder: Path) -> Administrator:
        made = Terminal.at(simulation, folder, "closed.run")
        return cls(made.site, folder, made.secrets, made.speed, "closed.run")

    def plan(self, *more: str) -> Done:
        """Plan with files that are carried; without a wait between site packages, so that it ends in one go."""
        named = [f"--package={name}" for name in PACKAGES]
        return super().plan("--updates", "manual", "--clients", "reinstall", *named, *more)


def details(simulation: Simulation, kind: str) -> list[str]:
    """What effects of one kind were about, in their order."""
    return [effect.detail for effect in simulation.effects if effect.kind == kind]


def in_order(found: Sequence[str]) -> bool:
    """Whether the packages came in the order of the way."""
    return list(found) == list(PACKAGES)
