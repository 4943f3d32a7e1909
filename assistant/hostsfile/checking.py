"""While the entry stands: does the name lead there, and does the right appliance answer under it?

How names are looked up and who serves are ports: ``appliance`` and ``checks`` are rooms of the same layer.
"""

from __future__ import annotations

import ipaddress
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from assistant.domain.clock import Cancel
from assistant.domain.errors import AccessError, AssistantError, Cancelled, WrongBox
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.site import Route
from assistant.hostsfile.values import CheckResult, HostsEntry

Lookup = Callable[[str], Sequence[str]]
"""Addresses of a host name, in the order in which programs try them. Raises OSError; TimeoutError: nobody answered."""

PATIENCE = 10.0
"""Seconds that this computer's own caches of names may take to notice."""
_AGAIN = 0.5


@dataclass(frozen=True)
class Served:
    """Who answered under the name, when this computer went where the name leads."""

    fingerprint: str
    """SHA-256 of the certificate, lower-case hex."""
    name_matches: bool
    trusted: bool
    reason: Message | None = None
    """Why it is not trusted."""


Serving = Callable[[HostsEntry, Cancel], Served]
"""Connect to the name as a client would, and look at the certificate. Raises the ReachError branch."""
Identify = Callable[[HostsEntry, Cancel], "str | None"]
"""The GUID of the appliance that answers under the name. Raises AssistantError."""


@dataclass(frozen=True)
class Expected:
    """Who should answer."""

    fingerprint: str | None = None
    """Of the certificate that the site shows today."""
    guid: str | None = None
    """Of appliance B."""


def check(
    entry: HostsEntry,
    lookup: Lookup,
    serving: Serving,
    identify: Identify | None = None,
    expected: Expected = Expected(),
    *,
    computer: str,
    cancel: Cancel | None = None,
    patience: float = PATIENCE,
) -> CheckResult:
    """Look up the name, for ``patience`` seconds at most until it leads there, and see who serves.

    Raises Cancelled, and AccessError when an account is refused.
    """
    cancel = cancel or Cancel()
    found, detail = _resolved(entry, lookup, patience, cancel)
    resolves = _resolves(entry, found, detail)
    if resolves.level in (Level.PASS, Level.WARNING):
        certificate = _served(entry, serving, expected, cancel)
    else:
        certificate = _not_asked("hosts.certificate")
    if certificate.level in (Level.PASS, Level.WARNING):
        identity = _identified(entry, identify, expected, cancel)
    else:
        identity = _not_asked("hosts.identity")
    return CheckResult(entry, computer, datetime.now(UTC), found or (), (resolves, certificate, identity))


def _resolved(entry: HostsEntry, lookup: Lookup, patience: float, cancel: Cancel) -> tuple[tuple[str, ...] | None, str]:
    """The addresses, None when nobody answered; and details."""
    end = time.monotonic() + patience
    while True:
        found, detail = _asked(entry.host, lookup)
        if (found and found[0] == entry.address) or time.monotonic() >= end:
            return found, detail
        cancel.wait(min(_AGAIN, patience))


def _asked(host: str, lookup: Lookup) -> tuple[tuple[str, ...] | None, str]:
    try:
        return tuple(dict.fromkeys(map(_plain, lookup(host)))), ""
    except TimeoutError as error:
        return None, str(error)
    except (OSError, UnicodeError) as error:
        return (), str(error)


def _plain(address: str) -> str:
    try:
        return str(ipaddress.ip_address(address.partition("%")[0]))
    except ValueError:
        return address


def _resolves(entry: HostsEntry, found: tuple[str, ...] | None, detail: str) -> Finding:
    def finding(level: Level, text: Message, advice: Message | None = None) -> Finding:
        places = {"host": entry.host, "address": entry.address, "addresses": ", ".join(found or ())}
        filled = text(**places)
        return Finding("hosts.resolves", level, "computer", filled, advice=advice, by=Route.COMPUTER, detail=detail)

    if found is None:
        return finding(
            Level.UNKNOWN, say("hosts", "Where {host} leads on this computer could not be determined in time.")
        )
    if not found:
        return finding(Level.FAIL, say("hosts", "{host} has no address on this computer."), _LOOK)
    if found[0] != entry.address:
        text = say("hosts", "{host} leads to {addresses} on this computer, not to {address}.")
        return finding(Level.FAIL, text, _LOOK)
    if len(found) > 1:
        text = say("hosts", "{host} leads to {address} first, but there are more: {addresses}")
        advice = say(
            "hosts",
            "If {address} does not answer, programs try the others without saying so. Put a # before the other entries "
            "for the name in the hosts file during the test.",
        )
        return finding(Level.WARNING, text, advice(address=entry.address))
    return finding(Level.PASS, say("hosts", "{host} leads to {address} on this computer."))


_LOOK = say(
    "hosts",
    "Check that the entry is in the hosts file, and put a # before other entries for the name. A proxy or VPN "
    "program may resolve names as well.",
)


def _served(entry: HostsEntry, serving: Serving, expected: Expected, cancel: Cancel) -> Finding:
    try:
        return _certificate(entry, serving(entry, cancel), expected)
    except Cancelled:
        raise
    except AssistantError as error:
        return _trouble("hosts.certificate", Level.FAIL, error)


def _identified(entry: HostsEntry, identify: Identify | None, expected: Expected, cancel: Cancel) -> Finding:
    if identify is None or expected.guid is None:
        return _identity(entry, None, expected.guid)
    try:
        return _identity(entry, identify(entry, cancel), expected.guid)
    except (Cancelled, AccessError):
        raise
    except WrongBox as error:
        return _trouble("hosts.identity", Level.FAIL, error)
    except AssistantError as error:
        return _trouble("hosts.identity", Level.UNKNOWN, error)


def _trouble(what: str, level: Level, error: AssistantError) -> Finding:
    return Finding(what, level, "B", error.message, advice=error.advice, by=Route.COMPUTER, detail=error.detail)


def _certificate(entry: HostsEntry, served: Served, expected: Expected) -> Finding:
    def finding(level: Level, text: Message, advice: Message | None = None) -> Finding:
        filled = text(host=entry.host, address=entry.address)
        detail = f"SHA-256 {served.fingerprint}"
        return Finding("hosts.certificate", level, "B", filled, advice=advice, by=Route.COMPUTER, detail=detail)

    if not served.name_matches:
        return finding(Level.FAIL, say("hosts", "The certificate at {address} is not good for {host}."), _CERTIFICATE)
    same = expected.fingerprint is not None and served.fingerprint == expected.fingerprint
    if not (served.trusted or same):
        return finding(
            Level.FAIL, served.reason or say("hosts", "The certificate at {address} is not trusted."), _CERTIFICATE
        )
    if expected.fingerprint is not None and not same:
        text = say("hosts", "{address} serves a good certificate for {host}, but another one than the site does today.")
        return finding(
            Level.WARNING, text, say("hosts", "Find out whether that is intended before clients are led there.")
        )
    return finding(Level.PASS, say("hosts", "{address} serves the right certificate for {host}."))


_CERTIFICATE = say(
    "hosts",
    "Import the site's certificate with its key and chain on appliance B, and assign it to its address, before clients "
    "are led there.",
)


def _identity(entry: HostsEntry, guid: str | None, expected: str | None) -> Finding:
    def finding(level: Level, text: Message, advice: Message | None = None) -> Finding:
        detail = f"GUID {guid}, expected {expected}"
        filled = text(host=entry.host)
        return Finding("hosts.identity", level, "B", filled, advice=advice, by=Route.API, detail=detail)

    if guid is None or expected is None:
        text = say("hosts", "Which appliance answers under {host} could not be determined.")
        advice = say("hosts", "Give the API account and B's GUID to have it compared.")
        return finding(Level.UNKNOWN, text, advice)
    if guid.lower() != expected.lower():
        text = say("hosts", "Another appliance than B answers under {host}.")
        advice = say("hosts", "Give B's own address, not the site's shared one, and start the test anew.")
        return finding(Level.FAIL, text, advice)
    return finding(Level.PASS, say("hosts", "Appliance B answers under {host}."))


def _not_asked(what: str) -> Finding:
    text = say("hosts", "Not checked, because the check before it failed.")
    return Finding(what, Level.UNKNOWN, "B", text, by=Route.COMPUTER)


def computers(checks: Sequence[CheckResult]) -> Finding:
    """Whether the test was made on at least two computers (procedures, V4), and for one and the same entry."""
    names = list(dict.fromkeys(one.computer for one in checks))

    def finding(level: Level, text: Message) -> Finding:
        filled = text(computers=", ".join(names))
        return Finding("hosts.computers", level, "computer", filled, by=Route.COMPUTER)

    if len({one.entry for one in checks}) > 1:
        return finding(Level.FAIL, say("hosts", "The results are for different names or addresses."))
    if len(names) < len(checks):
        return finding(Level.FAIL, say("hosts", "Two results are from the same computer: {computers}"))
    if len(names) < 2:
        return finding(
            Level.WARNING, say("hosts", "Tested on one computer so far; the guides ask for two: {computers}")
        )
    return finding(Level.PASS, say("hosts", "Tested on these computers: {computers}"))
