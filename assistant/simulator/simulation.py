"""The public face of the simulator: a site that runs until it is stopped."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from assistant.simulator.clock import SimClock
from assistant.simulator.cluster.spots import USUAL, Spot, spots
from assistant.simulator.errors import BadOption
from assistant.simulator.fault_kinds import BOXES
from assistant.simulator.faults import FaultSet
from assistant.simulator.network.ways import swing_of
from assistant.simulator.records import Effect, Records, Request
from assistant.simulator.scenarios import ATLAS, edition_named, scenario_named
from assistant.simulator.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

    from assistant.simulator.network.network import Network
    from assistant.simulator.network.switches import Switches
    from assistant.simulator.ports import Layout
    from assistant.simulator.server import Server
    from assistant.simulator.site import Site
    from assistant.simulator.updates.vendor import Vendor


class Simulation:
    """A simulated site on loopback. Made by ``Simulation.start``; a context manager that stops it."""

    def __init__(
        self,
        site: Site,
        server: Server,
        layout: Layout,
        network: Network | None,
        vendor: Vendor,
        folder: Path,
        *,
        own: bool,
    ) -> None:
        self._site = site
        self._vendor = vendor
        self._server = server
        self._layout = layout
        self._network = network
        self._folder = folder
        self._own_folder = own

    @classmethod
    def start(
        cls,
        scenario: str = "single",
        *,
        edition: str | None = None,
        speed: float = 60.0,
        faults: Iterable[str] = (),
        console_language: str = "en",
        port: int | None = None,
        folder: Path | None = None,
        swing: str | None = None,
        nodes: int | None = None,
        layout: Layout | None = None,
    ) -> Simulation:
        """Start a site; returns when it answers.

        ``speed``: simulated seconds per real second; 0 leaves the clock to ``sim.clock.advance``.
        ``faults``: as on the command line, ``NAME[=VALUE][,OPTION=VALUE]``.
        ``port``: None takes any free one. ``folder``: where the CA certificate is put; None makes one.
        ``swing``: how a pair's site is led to the other appliance: ``shared-ip`` (unless given), ``dns`` or ``nat``.
        ``nodes``: how many traffic nodes a cluster has, 2 to 1,000; 6 unless given.
        ``layout``: where to listen instead of on loopback; reserved endpoints, which the simulation releases.

        Raises UnknownName, BadOption, ValueError for a wrong speed, OSError when the addresses cannot be had.
        """
        way = swing_of(scenario_named(scenario), swing)
        chosen = edition_named(edition, scenario)
        if console_language not in LANGUAGES:
            raise BadOption(f"No console language {console_language!r}. Known: {', '.join(LANGUAGES)}.")
        stands = _spots(scenario, nodes)
        fault_set = FaultSet((*BOXES, *(spot.name for spot in stands)))
        for fault in faults:
            fault_set.add(fault)
        site = _new_site(scenario, chosen, console_language, SimClock(speed), fault_set, stands)
        places = layout or _lay_out(site, port, way)
        try:
            return cls._assemble(site, places, way, folder)
        except BaseException:
            places.release()
            raise

    @classmethod
    def _assemble(cls, site: Site, layout: Layout, swing: str | None, folder: Path | None) -> Simulation:
        from assistant.simulator.answering import answering
        from assistant.simulator.app import App
        from assistant.simulator.identities import Identities
        from assistant.simulator.network.network import Network
        from assistant.simulator.pki import pem
        from assistant.simulator.routing import routes_of
        from assistant.simulator.server import Server
        from assistant.simulator.updates.vendor import Vendor

        site.settle_in(layout.boxes, layout.site if swing == "shared-ip" else None)
        if layout.site is None:
            site.public_port = layout.boxes[0].port
        if layout.site is not None and swing is None:
            site.primary.addresses.append(layout.site.host)
        masters = layout.boxes[: len(site.masters)]
        served = masters if layout.site is None else [layout.site, *masters]
        identities = Identities(site, sorted({endpoint.host for endpoint in served}))
        network = Network(site, layout, swing) if swing is not None else None
        site.answers = answering(site, network.switches if network else None)
        vendor = Vendor(site, layout.updates, identities)
        routes = [*routes_of(site, layout, swing), *vendor.routes]
        server = Server(site, vendor.served, routes, vendor.beside(App(site, identities)), network)
        place = Path(tempfile.mkdtemp(prefix="simulator-")) if folder is None else folder
        simulation = cls(site, server, layout, network, vendor, place, own=folder is None)
        try:
            place.mkdir(parents=True, exist_ok=True)
            simulation.ca_file.write_bytes(pem([identities.authority.root.certificate]))
            server.start()
        except BaseException:
            simulation.stop()
            raise
        return simulation

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Stop; no thread, socket or file is left. Safe to call twice."""
        self._server.stop()
        self._layout.release()
        self.ca_file.unlink(missing_ok=True)
        if self._own_folder:
            shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def site(self) -> str:
        """The site's host name."""
        return self._site.hostname

    @property
    def edition(self) -> str:
        return self._site.edition_name

    @property
    def address(self) -> str:
        """Where the site's host name leads: ``address:port``. With DNS: what is written at the controller."""
        if self._layout.site is not None:
            return str(self._layout.site)
        names = self._network.switches.names if self._network else None
        return f"{names.zone.record.address}:{self.port}" if names else ""

    @property
    def port(self) -> int:
        """The port of the appliances. All share one, but where there is only one address (macOS)."""
        return self._layout.boxes[0].port

    @property
    def resolve(self) -> dict[str, str]:
        """The site's host name and where it leads, then those of a cluster's appliances; empty where a name server
        has to be asked.
        """
        if self._layout.site is None:
            return {}
        own = zip(self._site.boxes, self._layout.boxes, strict=True) if self._site.cluster else ()
        return {self.site: self.address, **{box.hostname: str(endpoint) for box, endpoint in own}}

    @property
    def swing(self) -> str | None:
        """How the site is led to the other appliance; None where there is none."""
        return self._network.switches.swing if self._network else None

    @property
    def network(self) -> Switches:
        """What a person does at the network desk. Raises LookupError in a scenario without a pair."""
        if self._network is None:
            raise LookupError("a site without a second appliance has no network desk")
        return self._network.switches

    @property
    def desk(self) -> str | None:
        """The address of the network desk; None without one."""
        return f"http://{self._layout.desk}" if self._layout.desk is not None else None

    @property
    def shared_ip(self) -> str | None:
        """The shared address, ``address:port``; None where the site is led otherwise."""
        return str(self._layout.site) if self.swing == "shared-ip" and self._layout.site is not None else None

    @property
    def dns(self) -> dict[str, Any] | None:
        """The resolver (``server``) and the name servers (``authoritative``); None where the site is led otherwise."""
        return self._network.dns() if self._network else None

    @property
    def ca_file(self) -> Path:
        """The certificate (PEM) of the authority that vouches for the site."""
        return self._folder / "simulator-ca.pem"

    @property
    def api(self) -> dict[str, str]:
        """The API account; before OAuth a user name and a password under the same keys, in the 10.6 era those of
        ``login``.
        """
        account = self._site.api_account
        return {"client_id": account.name, "client_secret": account.secret}

    @property
    def login(self) -> dict[str, str]:
        """The account of /login."""
        return {"user": self._site.admin.name, "password": self._site.admin.password}

    @property
    def appliance(self) -> dict[str, str]:
        """The account of /appliance, on the first appliance."""
        return self.account_of("A")

    def account_of(self, name: str) -> dict[str, str]:
        """The account of /appliance on one appliance: the same on all, but with the fault ``own-account``."""
        account = self._site.box_named(name).account
        return {"user": account.name, "password": account.password}

    @property
    def appliances(self) -> list[dict[str, str]]:
        """Name, own address, GUID, failover role and cluster role of each appliance, as they are now."""
        self._server.refresh()
        return [
            {
                "name": box.name,
                "address": str(endpoint),
                "guid": box.guid,
                "role": str(box.role),
                "cluster_role": str(box.cluster_role),
            }
            for box, endpoint in zip(self._site.boxes, self._layout.boxes, strict=True)
        ]

    @property
    def updates(self) -> dict[str, Any] | None:
        """The vendor's update server: ``server`` (its address), ``resolve`` (where that leads) and, by the appliance's
        name, ``keys`` (its Appliance Download Key, as support tells it) or, in the 10.6 era, ``links`` (what support
        mails: ``package`` and ``url`` of each file, in the order of installation); None where it cannot be seen from
        here.
        """
        return self._vendor.document()

    def update_file(
        self, package: str | int, folder: Path, appliance: str = "A", payload: bytes | int | None = None
    ) -> Path:
        """Make an update file as the update server would hand it out, without its faults; returns where it is.

        ``package``: a name as the Updates page lists it, or a place in the chain (0: the first). ``payload``: what it
        contains, or how many bytes of it; None: as much as the server's. Raises LookupError for an unknown package or
        appliance, OSError.
        """
        return self._vendor.make_file(package, folder, appliance, payload)

    @property
    def target(self) -> str:
        """The site version that the updates lead to."""
        return self._site.edition.target

    @property
    def clock(self) -> SimClock:
        return self._site.clock

    @property
    def faults(self) -> FaultSet:
        return self._site.faults

    @property
    def effects(self) -> tuple[Effect, ...]:
        """Every change of state up to now, in its order."""
        self._server.refresh()
        return self._site.records.effects

    @property
    def requests(self) -> tuple[Request, ...]:
        """Every request that was answered, or will never be."""
        return self._site.records.requests

    def subscribe(self, listener: Callable[[dict[str, Any]], None]) -> None:
        """Hear each effect as a dictionary, in a thread of the simulation."""
        self._site.records.subscribe(listener)

    def document(self) -> dict[str, Any]:
        """The first line of ``simulate --json``. Where names are asked for, the site goes with its port."""
        return {
            "schema": "simulate/1",
            "site": self.site if self.resolve else f"{self.site}:{self.port}",
            "resolve": self.resolve,
            "ca_file": str(self.ca_file),
            "api": None if self._site.edition.early else self.api,
            "login": self.login,
            "appliance": self.appliance,
            "appliances": [one | {"appliance": self.account_of(one["name"])} for one in self.appliances],
            "target": self.target,
            "edition": self.edition,
            "speed": self.clock.speed,
            "console_language": self._site.language,
            **self._paths(),
            **({"updates": self.updates} if self.updates else {}),
        }

    def _paths(self) -> dict[str, Any]:
        """What the document says of the ways to a pair."""
        if self._network is None:
            return {}
        ways = {"swing": self.swing, "shared_ip": self.shared_ip, "desk": self.desk}
        return ways if self.dns is None else {**ways, "dns": self.dns}


def _spots(scenario: str, nodes: int | None) -> tuple[Spot, ...]:
    if scenario in ATLAS:
        return spots(USUAL if nodes is None else nodes)
    if nodes is not None:
        raise BadOption(f"The scenario {scenario!r} has no traffic nodes; these have: {', '.join(sorted(ATLAS))}.")
    return ()


def _new_site(
    scenario: str, edition: str, language: str, clock: SimClock, faults: FaultSet, stands: tuple[Spot, ...]
) -> Site:
    from assistant.simulator.site import Site

    return Site(scenario, edition, language, clock, faults, Records(clock), stands)


def _lay_out(site: Site, port: int | None, swing: str | None) -> Layout:
    from assistant.simulator import ports

    masters = len(site.masters)
    return ports.lay_out(masters, port, swing, nodes=len(site.boxes) - masters, updates=site.has_update_server)
