"""The vendor's side of a simulation: its update files, and its update server where that can be reached from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assistant.simulator.updates.names import file_name
from assistant.simulator.updates.package_file import PackageFile
from assistant.simulator.updates.payload import Given, Made
from assistant.simulator.updates.server import UpdateServer
from assistant.simulator.updates.shelf import Shelf

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from starlette.types import ASGIApp, Receive, Scope, Send

    from assistant.simulator.box import Box
    from assistant.simulator.editions import Package
    from assistant.simulator.identities import Identities
    from assistant.simulator.ports import Endpoint
    from assistant.simulator.server import Host
    from assistant.simulator.site import Site


class Vendor:
    """Makes update files; serves them where it has an endpoint."""

    def __init__(self, site: Site, endpoint: Endpoint | None, identities: Identities) -> None:
        self._site = site
        self._endpoint = endpoint
        self._identities = identities
        self._shelf = Shelf(site)
        self._server = UpdateServer(site, self._shelf, endpoint, identities.authority) if endpoint else None

    @property
    def routes(self) -> list[tuple[Endpoint, Callable[[], Sequence[Host]]]]:
        """Where the update server is reached, as the simulation's server wants it."""
        server = self._server
        return [] if self._endpoint is None or server is None else [(self._endpoint, lambda: (server,))]

    def served(self, host: Any) -> ssl.SSLContext:
        """The TLS context for the next connection to a box or to the update server."""
        return (
            self._server.served if self._server is not None and host is self._server else self._identities.served(host)
        )

    def beside(self, app: ASGIApp) -> ASGIApp:
        """The update server and the application of the boxes, each for those who come to it."""

        async def either(scope: Scope, receive: Receive, send: Send) -> None:
            server = self._server
            found = server if server is not None and scope["state"]["box"] is server else app
            await found(scope, receive, send)

        return either

    def document(self) -> dict[str, Any] | None:
        """What the first line of the simulation says of the update server; None without one."""
        return self._server.document() if self._server is not None else None

    def make_file(self, package: str | int, folder: Path, appliance: str, payload: bytes | int | None) -> Path:
        """Raises LookupError, OSError."""
        box = next((box for box in self._site.boxes if box.name == appliance), None)
        if box is None:
            raise LookupError(f"no appliance {appliance!r}")
        chosen = self._package(package)
        file = self._file(box, chosen, payload)
        for _ in file.digest():
            pass
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / file_name(chosen, box.guid)
        with path.open("wb") as written:
            written.writelines(file.pieces(0, file.size))
        return path

    def _package(self, wanted: str | int) -> Package:
        packages = self._site.edition.packages
        if isinstance(wanted, int):
            return packages[wanted]
        found = next((one for one in packages if wanted in (one.name, one.id)), None)
        if found is None:
            raise LookupError(f"no package {wanted!r}; known: {', '.join(one.name for one in packages)}")
        return found

    def _file(self, box: Box, package: Package, payload: bytes | int | None) -> PackageFile:
        if payload is None:
            return self._shelf.file_for(box, package)
        return PackageFile(package, box.guid, Given(payload) if isinstance(payload, bytes) else Made(payload))
