"""Where a host name leads."""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence

import pytest

from assistant.checks.names import name_findings, resolve, system_lookup
from assistant.domain.finding import Level
from assistant.domain.site import Appliance, FailoverRole, Route, Seen
from assistant.domain.words import appliance_called, listed
from tests.checks.pki import HOST, NOW

KNOWN = {HOST: ["192.0.2.1", "2001:db8::1"], "b.example.com": ["192.0.2.2"]}


def lookup(host: str) -> Sequence[str]:
    if host not in KNOWN:
        raise socket.gaierror(-2, "Name or service not known")
    return KNOWN[host]


def box(name: str, address: str, role: FailoverRole | None = None, shared: tuple[str, ...] = ()) -> Appliance:
    return Appliance(name, address, role=Seen(role, Route.API, NOW) if role else None, shared_ips=shared)


def judged(*appliances: Appliance, host: str = HOST, resolve: tuple[tuple[str, str], ...] = ()) -> dict[str, Level]:
    return {found.id: found.level for found in name_findings(host, appliances, resolve, lookup=lookup)}


GOOD = {"names.resolve": Level.PASS, "names.appliance": Level.PASS}


@pytest.mark.parametrize("address", ["192.0.2.1:443", "192.0.2.1", "[2001:db8::1]:443", "2001:db8:0::1", f"{HOST}:443"])
def test_it_leads_to_an_appliance(address: str) -> None:
    assert judged(box("A", address), box("B", "b.example.com:443")) == GOOD


def test_a_shared_address_counts() -> None:
    assert judged(box("A", "192.0.2.50:443", shared=("192.0.2.1",))) == GOOD


def test_it_leads_elsewhere() -> None:
    assert judged(box("B", "b.example.com:443"), box("C", "nowhere.example.com"))["names.appliance"] is Level.WARNING
    assert judged()["names.appliance"] is Level.UNKNOWN


def test_it_leads_to_the_backup() -> None:
    found = name_findings(HOST, [box("B", "192.0.2.1", FailoverRole.BACKUP)], lookup=lookup)[1]
    assert found.level is Level.WARNING
    assert dict(found.text.params)["names"] == listed([appliance_called("B")])


def test_a_name_without_address() -> None:
    (found,) = name_findings("typo.example.com", [], lookup=lookup)
    assert (found.level, found.about) == (Level.FAIL, "typo.example.com")
    assert "Name or service" in found.detail
    assert found.advice is not None


def test_a_name_that_cannot_be_a_name() -> None:
    assert judged(host="a" * 80 + "é.example.com")["names.resolve"] is Level.FAIL
    assert resolve("x" * 70 + ".é").addresses == ()


def test_what_was_given_is_not_asked() -> None:
    given = ((HOST.upper(), "127.0.0.10:8443"), ("other", "[::1]:8443"))
    found = resolve(HOST, given, lookup=lookup)
    assert (found.addresses, found.given) == (("127.0.0.10",), True)
    assert resolve("other", given, lookup=lookup).addresses == ("::1",)
    assert judged(box("A", "127.0.0.10:8443"), resolve=given) == GOOD


def test_a_resolver_that_hangs_does_not_hang_us() -> None:
    answer = threading.Event()

    def hang(host: str) -> Sequence[str]:
        answer.wait(30)
        return [host]

    try:
        (found,) = name_findings(HOST, [], timeout=0.01, lookup=hang)
    finally:
        answer.set()
    assert found.level is Level.UNKNOWN
    assert found.advice is not None


def test_this_computers_own_resolver() -> None:
    assert "127.0.0.1" in system_lookup("127.0.0.1")
    assert resolve("localhost").addresses
