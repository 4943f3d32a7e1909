"""Where the assistant's own connections go for a name."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.domain.access import SiteAddress
from assistant.domain.clock import Cancel
from assistant.resolving.address import NAME_SERVER_PORT, is_ip, split
from assistant.resolving.hosts import in_hosts_file
from assistant.resolving.system import system_addresses
from assistant.resolving.upstream import Upstream, servers_at


@dataclass(frozen=True, slots=True)
class Resolver:
    """In this order: a hosts file, what was given, a name server, this computer's own resolver.

    All is asked anew at every connection: names are led elsewhere in the middle of an upgrade (S2, V4). An IP address
    stands for itself, unless an address was given for it.
    """

    given: tuple[tuple[str, str], ...] = ()
    """As in curl: (host, ``address[:port]``)."""
    name_server: str = ""
    """``host[:port]``, asked instead of this computer's resolver."""
    hosts_file: str = ""
    """Consulted first, as systems consult theirs."""

    @classmethod
    def of(cls, site: SiteAddress) -> Resolver:
        """As the administrator gave it, or practice."""
        return cls(site.resolve, site.name_server, site.hosts_file)

    def place(self, host: str, port: int, cancel: Cancel) -> tuple[tuple[str, ...], int]:
        """Addresses to dial for a name, in their order, and the port.

        A hosts file changes the address only: the port stays what it would be without it. Raises socket.gaierror,
        OSError, UnicodeError, UsageError and Cancelled.
        """
        target, port = self._given(host, port)
        return self.by_hosts(host) or self._addresses(target, cancel), port

    def addresses(self, host: str, cancel: Cancel) -> tuple[str, ...]:
        """The same without the port."""
        return self.place(host, NAME_SERVER_PORT, cancel)[0]

    def by_hosts(self, host: str) -> tuple[str, ...]:
        """What the hosts file says; empty when there is none or it does not know the name. Raises OSError."""
        return in_hosts_file(self.hosts_file, host) if self.hosts_file and not is_ip(host) else ()

    def without_given(self) -> Resolver:
        """As if no address had been given."""
        return replace(self, given=())

    def _given(self, host: str, port: int) -> tuple[str, int]:
        target = _by_name(self.given).get(host.lower())
        return (host, port) if target is None else split(target, default=port)

    def _addresses(self, target: str, cancel: Cancel) -> tuple[str, ...]:
        if is_ip(target):
            return (target,)
        return self._asked(target, cancel) if self.name_server else system_addresses(target, cancel)

    def _asked(self, host: str, cancel: Cancel) -> tuple[str, ...]:
        told = Upstream(servers_at(self.name_server, cancel), cancel).addresses(host)
        if told.code not in ("NOERROR", "NXDOMAIN"):
            raise socket.gaierror(socket.EAI_AGAIN, f"{self.name_server}: {told.code} for {host}")
        if not told.addresses:
            raise socket.gaierror(socket.EAI_NONAME, f"{self.name_server} has no address for {host}")
        return told.addresses


@lru_cache(maxsize=4)
def _by_name(given: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    """What was given for each name, the first time it was: for a thousand nodes it is looked up at every connection."""
    found: dict[str, str] = {}
    for name, target in given:
        found.setdefault(split(name)[0], target)
    return found
