"""A closed network to fetch files for: its simulated update server, and a medium with its shopping list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from assistant import paths
from assistant.domain.clock import Clock, SystemClock
from assistant.domain.packages import package_named
from assistant.domain.secret import Secret
from assistant.offline import layout, shopping
from assistant.offline.values import ForAppliance, ShoppingList, Wanted
from assistant.service.practising import UpdatesPlace
from assistant.simulator import Simulation
from assistant.simulator.editions import EDITIONS
from assistant.wizard.couriering import Couriering
from assistant.wizard.jobs import Job, perform

MADE = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)


def updates_place(sim: Simulation) -> UpdatesPlace:
    """What the composition root would lend for practice."""
    told = sim.document()["updates"]
    keys = tuple((name, Secret(key)) for name, key in told["keys"].items())
    return UpdatesPlace(told["server"], tuple(told["resolve"].items()), str(sim.ca_file), keys)


def wanted_for(sim: Simulation, *appliances: str) -> tuple[Wanted, ...]:
    """What a run of this site wants."""
    packages = [package_named(one.name) for one in EDITIONS[sim.edition].packages]
    return tuple(Wanted(who, one.name, one.kind, one.version) for who in appliances for one in packages if one)


def write_list(sim: Simulation, medium: Path, keys: Mapping[str, Secret] | None = None) -> ShoppingList:
    """The list of the closed network on a medium; ``keys``: None for those of support. This computer keeps nothing."""
    known = dict(updates_place(sim).keys)
    made = shopping.make(
        sim.site.partition(":")[0],
        [ForAppliance(name, f"guid-{name}", "3.2.4", "12.0.3") for name in known],
        wanted_for(sim, *known),
        (known if keys is None else keys).items(),
        MADE,
        updates_place(sim).server,
    )
    shopping.write(made, medium)
    return made


@dataclass
class Ground:
    """The Courier's state with everything around it, and no window."""

    sim: Simulation
    medium: Path
    place: UpdatesPlace
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.courier = self.new()

    def new(self, clock: Clock | None = None) -> Couriering:
        """As after the program was started again."""
        self.courier = Couriering(lambda: clock or SystemClock(), self._changed, lambda _: self.place)
        return self.courier

    def _changed(self) -> None:
        self.told.append(self.courier.doing)

    def do(self, job: Job) -> Couriering:
        """Carry a job out, here and now."""
        perform(job)
        return self.courier

    def opened(self) -> Couriering:
        """The medium is chosen."""
        return self.do(self.courier.open(self.medium))

    def fetched(self) -> Couriering:
        """Everything was fetched."""
        self.opened()
        return self.do(self.courier.fetch())

    def sealed(self) -> Couriering:
        """Everything was packed."""
        self.fetched()
        return self.do(self.courier.pack())

    @property
    def staged(self) -> Path:
        """The folder of the list on this computer."""
        assert self.courier.list is not None
        return layout.folder_of(paths.courier_folder(), self.courier.list.id)

    @property
    def on_medium(self) -> bytes:
        """Everything that is written on the medium."""
        return b"".join(path.read_bytes() for path in sorted(self.medium.rglob("*")) if path.is_file())
