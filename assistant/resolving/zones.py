"""Which servers are responsible for a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.resolving.address import NAME_SERVER_PORT, split
from assistant.resolving.asking import NameServer, name_of
from assistant.resolving.upstream import Upstream

if TYPE_CHECKING:
    import dns.message
    import dns.name


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the tree of names, and the servers that are responsible for it."""

    name: str
    servers: tuple[NameServer, ...]
    """One for each address of each server."""
    nowhere: tuple[str, ...] = ()
    """Servers whose own names have no address."""


def zone_of(host: str, upstream: Upstream, port: int, places: Mapping[str, str]) -> Zone | None:
    """The zone that a name is in: the nearest above it that has name servers; None when there is none below the root.

    ``port`` is where they listen; ``places`` says otherwise for a server's name or address (``address[:port]``).
    Raises as ``Upstream``.
    """
    name = name_of(host)
    while len(name) > 1:
        answer = upstream.ask(name.to_text(), "NS")
        if servers := _servers_in(answer, name):
            return _located(name, servers, upstream, port, places)
        name = _start_in(answer, name) or name.parent()
    return None


def _servers_in(answer: dns.message.Message, name: dns.name.Name) -> dict[str, list[str]]:
    """Server name -> addresses that came with the answer."""
    import dns.rdatatype

    found = [rrset for rrset in answer.answer if (rrset.name, rrset.rdtype) == (name, dns.rdatatype.NS)]
    servers: dict[str, list[str]] = {
        server.target.to_text(omit_final_dot=True).lower(): [] for rrset in found for server in rrset
    }
    for rrset in answer.additional:
        if rrset.rdtype in (dns.rdatatype.A, dns.rdatatype.AAAA):
            servers.get(rrset.name.to_text(omit_final_dot=True).lower(), []).extend(one.address for one in rrset)
    return servers


def _start_in(answer: dns.message.Message, name: dns.name.Name) -> dns.name.Name | None:
    """Where the zone begins, as an empty answer tells it (SOA); of an alias it would be that of another name."""
    import dns.rdatatype

    if answer.answer:
        return None
    starts = [rrset.name for rrset in answer.authority if rrset.rdtype == dns.rdatatype.SOA]
    return next((start for start in starts if start != name and name.is_subdomain(start)), None)


def _located(
    name: dns.name.Name, servers: Mapping[str, list[str]], upstream: Upstream, port: int, places: Mapping[str, str]
) -> Zone:
    found: list[NameServer] = []
    nowhere: list[str] = []
    for server, told in sorted(servers.items()):
        here = list(_places(server, told, upstream, places))
        if not here:
            nowhere.append(server)
        for address in dict.fromkeys(here):
            place = places.get(server) or places.get(address)
            host, at = split(place, default=NAME_SERVER_PORT) if place else (address, port)
            found.append(NameServer(host, at, server))
    return Zone(name.to_text(omit_final_dot=True).lower(), tuple(dict.fromkeys(found)), tuple(nowhere))


def _places(server: str, told: list[str], upstream: Upstream, places: Mapping[str, str]) -> Iterator[str]:
    if server in places:
        yield split(places[server])[0]
    elif told:
        yield from told
    else:
        try:
            yield from upstream.addresses(server).addresses
        except OSError:
            return
