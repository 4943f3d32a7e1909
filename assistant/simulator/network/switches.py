"""What can be switched in the network of a pair, and how it stands."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any, Protocol

from assistant.simulator.network.zone import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.simulator.box import Box
    from assistant.simulator.network.names import NameServer, Resolver, Zone
    from assistant.simulator.ports import Endpoint
    from assistant.simulator.records import Records

_LONGEST_TTL = 86_400


class Pair(Protocol):
    """What the network needs to know of a site."""

    hostname: str
    masters: tuple[Box, ...]

    def holders_of_shared_address(self) -> Sequence[Box]:
        """The boxes on which the shared address is enabled at the moment."""


class Names:
    """The name servers, the resolver and where they listen."""

    def __init__(
        self, zone: Zone, servers: Sequence[tuple[str, Endpoint, NameServer]], resolver: tuple[Endpoint, Resolver]
    ) -> None:
        self.zone = zone
        self.servers = servers
        self.resolver_endpoint, self.resolver = resolver

    def publish(self) -> None:
        """Let the name servers take over what is written."""
        for _, _, server in self.servers:
            server.publish()

    def state(self) -> dict[str, Any]:
        remembered, left = self.resolver.remembered(self.zone.site)
        return {
            "name": self.zone.site,
            "address": self.zone.record.address,
            "ttl": self.zone.record.ttl,
            "serial": self.zone.serial,
            "authoritative": [
                {"name": name, "address": str(endpoint), "says": list(server.says)}
                for name, endpoint, server in self.servers
            ],
            "resolver": {
                "address": str(self.resolver_endpoint),
                "remembers": list(remembered),
                "seconds_left": left,
            },
        }


class Switches:
    """May be used from any thread. Every change is an effect of the simulation."""

    def __init__(
        self,
        pair: Pair,
        records: Records,
        swing: str,
        endpoints: Sequence[Endpoint],
        entry: Endpoint | None,
        names: Names | None,
    ) -> None:
        self.swing = swing
        self.names = names
        self._pair = pair
        self._records = records
        self._endpoints = {box.name: endpoint for box, endpoint in zip(pair.masters, endpoints, strict=True)}
        self._entry = entry
        self._to = pair.masters[0]

    def point_dns(self, address: str, ttl: int | None = None) -> None:
        """Write another address into the site's record.

        Raises ValueError for what is no address or TTL, LookupError when this site is not swung by DNS.
        """
        if self.names is None:
            raise LookupError(f"This site is not swung by DNS but by: {self.swing}")
        try:
            plain = str(ipaddress.ip_address(address.strip()))
        except ValueError:
            raise ValueError(f"Not an IP address (it goes without a port): {address}") from None
        seconds = self.names.zone.record.ttl if ttl is None else ttl
        if not 0 <= seconds <= _LONGEST_TTL:
            raise ValueError(f"The TTL must lie between 0 and {_LONGEST_TTL} seconds: {seconds}")
        self.names.zone.change(Record(plain, seconds))
        self.names.publish()
        owner = next((name for name, endpoint in self._endpoints.items() if endpoint.host == plain), "")
        self._records.effect("dns-changed", owner, plain)

    def point_nat(self, to: str) -> None:
        """Let the public address lead to a box, by name or ``address:port``.

        Raises ValueError for what is no box, LookupError when this site is not swung by NAT.
        """
        if self.swing != "nat":
            raise LookupError(f"This site is not swung by NAT but by: {self.swing}")
        wanted = to.strip()
        found = [b for b in self._pair.masters if wanted in (b.name, str(self._endpoints[b.name]))]
        if not found:
            known = ", ".join(f"{name} ({endpoint})" for name, endpoint in self._endpoints.items())
            raise ValueError(f"No such appliance: {to}. Known: {known}")
        self._to = found[0]
        self._records.effect("nat-changed", self._to.name, str(self._endpoints[self._to.name]))

    def delete_machine(self, name: str) -> None:
        """Delete a virtual appliance: it is gone at once, as if its power had been cut.

        Raises ValueError for what is no box, LookupError where no hardware is changed.
        """
        box = next((box for box in self._pair.masters if box.name == name.strip()), None)
        if box is None:
            raise ValueError(f"No such appliance: {name}. Known: {', '.join(self._endpoints)}")
        if not any(one.name == "new" for one in self._pair.masters):
            raise LookupError("No machine is deleted here: this site does not move to a new appliance")
        box.ending.delete()

    def nat_target(self) -> tuple[Box, Endpoint]:
        """Where the public address leads."""
        return self._to, self._endpoints[self._to.name]

    def state(self) -> dict[str, Any]:
        """How everything stands: ``desk/1``."""
        entry = None if self._entry is None else str(self._entry)
        held = [box.name for box in self._pair.holders_of_shared_address()] if self.swing == "shared-ip" else []
        target, endpoint = self.nat_target()
        return {
            "schema": "desk/1",
            "site": self._pair.hostname,
            "swing": self.swing,
            "appliances": [
                {"name": box.name, "host": box.hostname, "ip": e.host, "address": str(e)}
                for box, e in zip(self._pair.masters, self._endpoints.values(), strict=True)
            ],
            "shared_ip": {"address": entry, "held_by": held} if self.swing == "shared-ip" else None,
            "dns": None if self.names is None else self.names.state(),
            "nat": {"public": entry, "to": target.name, "target": str(endpoint)} if self.swing == "nat" else None,
        }
