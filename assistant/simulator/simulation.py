"""The public face of the simulator: a site that runs until it is stopped."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from assistant.simulator.clock import SimClock
from assistant.simulator.errors import BadOption
from assistant.simulator.faults import FaultSet
from assistant.simulator.records import Effect, Records, Request
from assistant.simulator.scenarios import edition_named, scenario_named
from assistant.simulator.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

    from assistant.simulator.ports import Endpoint
    from assistant.simulator.server import Server
    from assistant.simulator.site import Site


class Simulation:
    """A simulated site on loopback. Made by ``Simulation.start``; a context manager that stops it."""

    def __init__(self, site: Site, server: Server, endpoints: list[Endpoint], folder: Path, *, own: bool) -> None:
        self._site = site
        self._server = server
        self._endpoints = endpoints
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
    ) -> Simulation:
        """Start a site; returns when it answers.

        ``speed``: simulated seconds per real second; 0 leaves the clock to ``sim.clock.advance``.
        ``faults``: as on the command line, ``NAME[=VALUE][,OPTION=VALUE]``.
        ``port``: None takes any free one. ``folder``: where the CA certificate is put; None makes one.

        Raises UnknownName, BadOption, ValueError for a wrong speed, OSError when the addresses cannot be had.
        """
        scenario_named(scenario)
        chosen = edition_named(edition)
        if console_language not in LANGUAGES:
            raise BadOption(f"No console language {console_language!r}. Known: {', '.join(LANGUAGES)}.")
        clock, fault_set = SimClock(speed), FaultSet()
        for fault in faults:
            fault_set.add(fault)
        site = _new_site(chosen, console_language, clock, fault_set)
        endpoints = _take(len(site.boxes), port)
        try:
            return cls._assemble(site, endpoints, folder)
        except BaseException:
            for endpoint in endpoints:
                endpoint.release()
            raise

    @classmethod
    def _assemble(cls, site: Site, endpoints: list[Endpoint], folder: Path | None) -> Simulation:
        from assistant.simulator.app import App
        from assistant.simulator.identities import Identities
        from assistant.simulator.pki import pem
        from assistant.simulator.server import Server

        for box, endpoint in zip(site.boxes, endpoints[1:], strict=True):
            box.addresses = [endpoint.host]
        site.primary.addresses.append(endpoints[0].host)
        identities = Identities(site, sorted({endpoint.host for endpoint in endpoints}))
        routes = list(zip(endpoints, [site.primary, *site.boxes], strict=True))
        server = Server(site, identities, routes, App(site, identities))
        place = Path(tempfile.mkdtemp(prefix="simulator-")) if folder is None else folder
        simulation = cls(site, server, endpoints, place, own=folder is None)
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
        for endpoint in self._endpoints:
            endpoint.release()
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
        """Where the site's host name leads: ``address:port``."""
        return str(self._endpoints[0])

    @property
    def resolve(self) -> dict[str, str]:
        """The site's host name and where it leads."""
        return {self.site: self.address}

    @property
    def ca_file(self) -> Path:
        """The certificate (PEM) of the authority that vouches for the site."""
        return self._folder / "simulator-ca.pem"

    @property
    def api(self) -> dict[str, str]:
        """The API account; before OAuth a user name and a password under the same keys."""
        account = self._site.api_account
        return {"client_id": account.name, "client_secret": account.secret}

    @property
    def login(self) -> dict[str, str]:
        """The account of /login."""
        return {"user": self._site.admin.name, "password": self._site.admin.password}

    @property
    def appliance(self) -> dict[str, str]:
        """The account of /appliance."""
        account = self._site.primary.account
        return {"user": account.name, "password": account.password}

    @property
    def appliances(self) -> list[dict[str, str]]:
        """Name, own address, GUID and failover role of each appliance."""
        return [
            {"name": box.name, "address": str(endpoint), "guid": box.guid, "role": "none"}
            for box, endpoint in zip(self._site.boxes, self._endpoints[1:], strict=True)
        ]

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
        """The first line of ``simulate --json``."""
        return {
            "schema": "simulate/1",
            "site": self.site,
            "resolve": self.resolve,
            "ca_file": str(self.ca_file),
            "api": self.api,
            "login": self.login,
            "appliance": self.appliance,
            "appliances": self.appliances,
            "target": self.target,
            "edition": self.edition,
            "speed": self.clock.speed,
            "console_language": self._site.language,
        }


def _new_site(edition: str, language: str, clock: SimClock, faults: FaultSet) -> Site:
    from assistant.simulator.site import Site

    return Site(edition, language, clock, faults, Records(clock))


def _take(appliances: int, port: int | None) -> list[Endpoint]:
    from assistant.simulator import ports

    return ports.take(appliances, port)
