"""Does the site's host name resolve here, and to which appliance?"""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.site import Appliance, FailoverRole, Route
from assistant.domain.words import appliance_called, listed

Lookup = Callable[[str], Sequence[str]]
"""Addresses of a host name. Raises OSError, as socket.gaierror is one."""


@dataclass(frozen=True)
class Resolved:
    """What a host name leads to on this computer. ``addresses`` is None when no answer came in time."""

    host: str
    addresses: tuple[str, ...] | None
    given: bool = False
    """As the administrator gave it (``--resolve``), without asking anybody."""
    detail: str = ""


def system_lookup(host: str) -> Sequence[str]:
    """Ask this computer's resolver, hosts file included."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def resolve(
    host: str, overrides: Sequence[tuple[str, str]] = (), *, timeout: float = 5.0, lookup: Lookup = system_lookup
) -> Resolved:
    """Resolve a host name, in ``timeout`` seconds at most. ``overrides`` are (host, ``address:port``), as in curl."""
    own = [_host(target) for name, target in overrides if name.lower() == host.lower()]
    if own:
        return Resolved(host, tuple(own), given=True)
    answer: list[Resolved] = []
    # getaddrinfo cannot be interrupted: a resolver that hangs keeps a thread, not the person.
    thread = threading.Thread(target=lambda: answer.append(_ask(host, lookup)), name=f"resolve {host}", daemon=True)
    thread.start()
    thread.join(timeout)
    return answer[0] if answer else Resolved(host, None, detail=f"no answer within {timeout:g} s")


def _ask(host: str, lookup: Lookup) -> Resolved:
    try:
        return Resolved(host, tuple(lookup(host)))
    except (OSError, UnicodeError) as error:
        return Resolved(host, (), detail=str(error))


def name_findings(
    host: str,
    appliances: Sequence[Appliance],
    overrides: Sequence[tuple[str, str]] = (),
    *,
    timeout: float = 5.0,
    lookup: Lookup = system_lookup,
) -> tuple[Finding, ...]:
    """Whether the site's host name resolves, and to which of its appliances."""
    found = resolve(host, overrides, timeout=timeout, lookup=lookup)
    if not found.addresses:
        return (_not_resolved(found),)
    owners = [one for one in appliances if _addresses(one, overrides, timeout, lookup) & _keys(found.addresses)]
    return (_resolved(found), _leads_to(found, appliances, owners))


def _addresses(one: Appliance, overrides: Sequence[tuple[str, str]], timeout: float, lookup: Lookup) -> set[str]:
    name = _host(one.address)
    own = resolve(name, overrides, timeout=timeout, lookup=lookup).addresses if _ip(name) is None else (name,)
    return _keys((*(own or ()), *one.shared_ips))


def _keys(addresses: Sequence[str]) -> set[str]:
    return {str(_ip(address) or address) for address in addresses}


def _ip(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None


def _host(target: str) -> str:
    """The host of ``host``, ``host:port`` or ``[address]:port``."""
    if target.startswith("["):
        return target[1:].partition("]")[0]
    return target if target.count(":") > 1 else target.partition(":")[0]


def _not_resolved(found: Resolved) -> Finding:
    if found.addresses is None:
        text = say("checks", "No name server answered when asked for {host}.")
        level = Level.UNKNOWN
    else:
        text = say("checks", "The host name {host} has no address on this computer.")
        level = Level.FAIL
    advice = say("checks", "Check the spelling, the DNS settings of this computer, and its hosts file.")
    return _finding("names.resolve", level, found, text(host=found.host), advice)


def _resolved(found: Resolved) -> Finding:
    addresses = ", ".join(found.addresses or ())
    if found.given:
        text = say("checks", "The address that you gave is used for {host}: {addresses}.")
    else:
        text = say("checks", "{host} resolves to {addresses}.")
    return _finding("names.resolve", Level.PASS, found, text(host=found.host, addresses=addresses))


def _leads_to(found: Resolved, appliances: Sequence[Appliance], owners: Sequence[Appliance]) -> Finding:
    if not appliances:
        text = say(
            "checks", "The appliances' own addresses are not known, so where {host} leads could not be determined."
        )
        advice = say("checks", "On the Site page, give each appliance its own address.")
        return _finding("names.appliance", Level.UNKNOWN, found, text(host=found.host), advice)
    if not owners:
        text = say("checks", "{host} leads to none of the appliances' own addresses.")
        advice = say(
            "checks", "That is right behind a NAT or load balancer. Otherwise check the addresses and the DNS record."
        )
        return _finding("names.appliance", Level.WARNING, found, text(host=found.host), advice)
    names = listed(appliance_called(one.name) for one in owners)
    if any(one.role and one.role.what is FailoverRole.BACKUP for one in owners):
        text = say("checks", "{host} leads to {names}, which is the backup.")
        advice = say("checks", "Check the failover roles and the DNS record before you continue.")
        return _finding("names.appliance", Level.WARNING, found, text(host=found.host, names=names), advice)
    text = say("checks", "{host} leads to {names}.")
    return _finding("names.appliance", Level.PASS, found, text(host=found.host, names=names))


def _finding(what: str, level: Level, found: Resolved, text: Message, advice: Message | None = None) -> Finding:
    return Finding(what, level, found.host, text, advice=advice, by=Route.COMPUTER, detail=found.detail)
