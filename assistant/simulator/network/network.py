"""Puts the network of a pair together and lets it run in the loop of the simulation's server."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from assistant.simulator.network.console_hand import ConsoleHand
from assistant.simulator.network.desk import Desk
from assistant.simulator.network.dns_service import DnsService
from assistant.simulator.network.forwarder import Forwarder
from assistant.simulator.network.names import NameServer, Resolver, Zone
from assistant.simulator.network.switches import Names, Switches
from assistant.simulator.network.zone import Record, domain_of

if TYPE_CHECKING:
    from assistant.simulator.ports import Layout
    from assistant.simulator.site import Site


class Network:
    """Everything between the site's host name and its boxes, but for the shared address: the server listens there."""

    def __init__(self, site: Site, layout: Layout, swing: str) -> None:
        names = _names(site, layout) if swing == "dns" else None
        self.switches = Switches(site, site.records, swing, layout.boxes[: len(site.masters)], layout.site, names)
        self._forwarder: Forwarder | None = None
        if swing == "nat" and layout.site is not None and layout.site_listens:
            self._forwarder = Forwarder(layout.site, self.switches.nat_target)
        self._services: list[DnsService | Desk] = []
        if layout.desk is not None:
            self._services.append(Desk(layout.desk, self.switches, ConsoleHand(site), site.language))
        if names is not None:
            self._services += [DnsService(endpoint, server.answer) for _, endpoint, server in names.servers]
            self._services.append(DnsService(names.resolver_endpoint, names.resolver.answer))
            site.faults.on_change(names.publish)
        self._open = False

    async def refresh(self) -> None:
        """Let the sockets follow the state of the boxes. Raises OSError."""
        if not self._open:
            self._open = True
            for service in self._services:
                await service.open()
        if self._forwarder is not None:
            await self._forwarder.refresh()

    async def close(self) -> None:
        for service in self._services:
            await service.close()
        if self._forwarder is not None:
            await self._forwarder.close()
        await asyncio.sleep(0)

    def dns(self) -> dict[str, Any] | None:
        """Where names are asked for, as the document of the simulation says it; None where nothing needs asking."""
        names = self.switches.names
        if names is None:
            return None
        return {
            "server": str(names.resolver_endpoint),
            "authoritative": [str(endpoint) for _, endpoint, _ in names.servers],
        }


def _names(site: Site, layout: Layout) -> Names:
    if layout.resolver is None or not layout.name_servers:
        raise ValueError("a layout without name servers")
    domain = domain_of(site.hostname)
    labels = [f"ns{number}" for number in range(1, len(layout.name_servers) + 1)]
    servers = {f"{label}.{domain}": e.host for label, e in zip(labels, layout.name_servers, strict=True)}
    hosts = {box.hostname: endpoint.host for box, endpoint in zip(site.boxes, layout.boxes, strict=True)}
    zone = Zone(site.hostname, Record(layout.boxes[0].host), hosts, servers)
    serving = [NameServer(label, zone, site.faults) for label in labels]
    resolver = Resolver(serving, site.clock, site.faults)
    return Names(zone, list(zip(servers, layout.name_servers, serving, strict=True)), (layout.resolver, resolver))
