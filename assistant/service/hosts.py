"""The hosts-file test (V4): the hosts file, the look-up of names and who answers there, put together."""

from __future__ import annotations

import platform
from dataclasses import dataclass, field
from pathlib import Path

from assistant.appliance.tls import look
from assistant.domain.access import Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel, Clock
from assistant.hostsfile.checking import PATIENCE, Expected, Identify, Lookup, Served, Serving, check
from assistant.hostsfile.values import CheckResult, HostsEntry
from assistant.resolving.hosts import in_hosts_file
from assistant.resolving.resolver import Resolver
from assistant.resolving.system import system_addresses
from assistant.service.meeting import sign_in
from assistant.service.secrets import guarded
from assistant.service.values import SiteDescription

_LOOK_UP = 5.0
"""Seconds that this computer's resolver may take for a name that stands in the hosts file."""


@dataclass(frozen=True)
class HostsTest:
    """What is tested: the entry, and how the appliance behind it is known."""

    entry: HostsEntry
    port: int = 443
    trust: Trust = field(default_factory=Trust)
    expected: Expected = field(default_factory=Expected)
    hosts_file: Path | None = None
    """A hosts file of practice; this computer's own when None."""
    users: tuple[tuple[str, str], ...] = ()
    """User names for the sign-in that tells the GUID; empty: nobody signs in."""


def check_here(
    test: HostsTest, secrets: Secrets, clock: Clock, cancel: Cancel, *, patience: float = PATIENCE
) -> CheckResult:
    """What is found on this computer while the entry stands. Raises AccessError and Cancelled."""
    identify = _identify(test, secrets, clock) if test.users and test.expected.guid else None
    return check(
        test.entry,
        _lookup(test, cancel),
        _serving(test),
        identify,
        test.expected,
        computer=this_computer(),
        cancel=cancel,
        patience=patience if test.hosts_file is None else 0.0,
    )


def fingerprint_at(test: HostsTest, cancel: Cancel) -> str:
    """SHA-256 of the certificate that the address serves for the name, entry or not. Raises the ReachError branch."""
    return look(_target(test), Resolver(given=(_straight(test),)), test.trust, cancel=cancel).fingerprint


def this_computer() -> str:
    """Its name, for results."""
    return platform.node() or "this computer"


def _lookup(test: HostsTest, cancel: Cancel) -> Lookup:
    """As clients on this computer would: practice by its own hosts file alone."""
    if test.hosts_file is not None:
        file = test.hosts_file
        return lambda host: in_hosts_file(file, host)
    return lambda host: system_addresses(host, cancel, _LOOK_UP)


def _serving(test: HostsTest) -> Serving:
    def serving(entry: HostsEntry, cancel: Cancel) -> Served:
        del entry
        seen = look(_target(test), Resolver(hosts_file=_practice(test)), test.trust, cancel=cancel)
        return Served(seen.fingerprint, seen.name_matches, seen.trusted, seen.reason)

    return serving


def _identify(test: HostsTest, secrets: Secrets, clock: Clock) -> Identify:
    def identify(entry: HostsEntry, cancel: Cancel) -> str | None:
        address = SiteAddress(entry.host, test.port, users=test.users, hosts_file=_practice(test))
        accepted = (*test.trust.accepted, *((test.expected.fingerprint,) if test.expected.fingerprint else ()))
        description = SiteDescription(address, Trust(test.trust.ca_file, accepted))
        return sign_in(description, guarded(secrets), clock, cancel).guid

    return identify


def _target(test: HostsTest) -> str:
    return f"{test.entry.host}:{test.port}"


def _practice(test: HostsTest) -> str:
    return str(test.hosts_file) if test.hosts_file else ""


def _straight(test: HostsTest) -> tuple[str, str]:
    address = f"[{test.entry.address}]" if ":" in test.entry.address else test.entry.address
    return test.entry.host, f"{address}:{test.port}"
