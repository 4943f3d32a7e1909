"""What the name servers of a simulated site know, and how a query is answered from it."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import dns.flags
import dns.message
import dns.name
import dns.opcode
import dns.rcode
import dns.rdataclass
import dns.rdatatype
import dns.rrset
import dns.zone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dns.message import Message

FIRST_TTL = 300
_STEADY_TTL = 3600
_NEGATIVE_TTL = 60


@dataclass(frozen=True)
class Record:
    """Where the site's host name leads. ``ttl``: seconds for which that may be remembered."""

    address: str
    ttl: int = FIRST_TTL


def write(
    site: str, record: Record, serial: int, hosts: Mapping[str, str], servers: Mapping[str, str]
) -> dns.zone.Zone:
    """The zone above the site's host name: the site, the boxes' own names (``hosts``), the name servers."""
    domain = domain_of(site)
    first = next(iter(servers))
    lines = [
        f"$TTL {_STEADY_TTL}",
        f"@ SOA {first}. hostmaster.{domain}. ({serial} 3600 600 604800 {_NEGATIVE_TTL})",
        *(f"@ NS {name}." for name in servers),
        *(f"{name}. {_kind(address)} {address}" for name, address in {**hosts, **servers}.items()),
        f"{site}. {record.ttl} {_kind(record.address)} {record.address}",
    ]
    return dns.zone.from_text("\n".join(lines), origin=domain, relativize=False)


def domain_of(site: str) -> str:
    """The domain whose zone holds the site's host name."""
    return site.partition(".")[2]


def _kind(address: str) -> str:
    return "A" if ipaddress.ip_address(address).version == 4 else "AAAA"


def authoritative(zone: dns.zone.Zone, query: Message) -> Message:
    """The answer of a name server that holds the zone and asks nobody else."""
    response = dns.message.make_response(query)
    question = query.question[0]
    if question.rdclass != dns.rdataclass.IN or not question.name.is_subdomain(zone.origin or dns.name.root):
        response.set_rcode(dns.rcode.REFUSED)
        return response
    response.flags |= dns.flags.AA
    node = zone.get_node(question.name)
    found = [] if node is None else [r for r in node if question.rdtype in (r.rdtype, dns.rdatatype.ANY)]
    response.answer = [dns.rrset.from_rdata_list(question.name, rdataset.ttl, list(rdataset)) for rdataset in found]
    if not found:
        response.set_rcode(dns.rcode.NXDOMAIN if node is None else dns.rcode.NOERROR)
        response.authority = [_negative(zone)]
    elif question.rdtype == dns.rdatatype.NS:
        response.additional = [rrset for data in found[0] if (rrset := zone.get_rrset(data.target, "A")) is not None]
    return response


def _negative(zone: dns.zone.Zone) -> dns.rrset.RRset:
    """What goes with "no such thing", with the time for which that may be remembered (RFC 2308)."""
    soa = zone.get_rrset("@", "SOA")
    if soa is None:
        raise LookupError("a zone without SOA")
    return dns.rrset.from_rdata_list(zone.origin or dns.name.root, _NEGATIVE_TTL, list(soa))


def addresses(response: Message | None) -> Sequence[str]:
    """The addresses that an answer gives."""
    if response is None:
        return ()
    kinds = (dns.rdatatype.A, dns.rdatatype.AAAA)
    return tuple(data.address for rrset in response.answer if rrset.rdtype in kinds for data in rrset)
