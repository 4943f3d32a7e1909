"""Everybody who can be asked where the site's host name leads."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.checks.dns import DnsAnswers, DnsOutcome, ask_dns
from assistant.checks.dns_ttl import ttl_finding
from assistant.checks.dns_verdict import Pointing, points_to
from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled
from assistant.domain.finding import Level
from tests.support.nameserver import TinyNameServer, rrset

ZONE, HOST = "example.com", "support.example.com"
A, B = "192.0.2.1", "192.0.2.2"
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class Net:
    """Two responsible servers and a resolver that remembers; all on loopback, on ports of their own."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self.ns1 = self.serve(rrset(HOST, "A", A), soa=ZONE)
        self.ns2 = self.serve(rrset(HOST, "A", A), soa=ZONE)
        self.resolver = self.serve(
            rrset(ZONE, "NS", f"ns1.{ZONE}.", f"ns2.{ZONE}."),
            rrset(f"ns1.{ZONE}", "A", "127.0.0.1"),
            rrset(f"ns2.{ZONE}", "A", "127.0.0.1"),
            rrset(HOST, "A", A, ttl=120),
            soa=ZONE,
            authoritative=False,
        )
        self.places = {f"ns1.{ZONE}": self.ns1.address, f"ns2.{ZONE}": self.ns2.address}

    def serve(self, *records: object, **how: object) -> TinyNameServer:
        return self._stack.enter_context(TinyNameServer(*records, **how))  # type: ignore[arg-type]

    def ask(self, cancel: Cancel | None = None, seconds: float = 5.0, hosts_file: str = "") -> DnsAnswers:
        return ask_dns(
            HOST,
            self.resolver.address,
            cancel or Cancel(),
            places=self.places,
            seconds=seconds,
            now=NOW,
            hosts_file=hosts_file,
        )

    def everywhere(self, *addresses: str, kind: str = "A") -> None:
        for server in (self.ns1, self.ns2, self.resolver):
            server.says(rrset(HOST, kind, *addresses))


@pytest.fixture
def net() -> Iterator[Net]:
    with ExitStack() as stack:
        yield Net(stack)


def test_each_answer_is_kept_with_its_server_and_ttl(net: Net) -> None:
    found = net.ask()
    assert [(one.server, one.addresses, one.ttl) for one in found.authoritative] == [
        (f"ns1.{ZONE}", (A,), 300),
        (f"ns2.{ZONE}", (A,), 300),
    ]
    assert found.resolver is not None
    assert (found.resolver.addresses, found.resolver.ttl) == ((A,), 120)
    assert found.until(found.resolver) == NOW + timedelta(minutes=2)
    assert found.system is not None
    assert found.system.addresses == (A,)
    assert (found.zones, found.detail, found.ttl) == ((ZONE,), "", 300)
    assert all(not recursion for _, _, recursion in net.ns1.asked)
    assert {name for name, kind, _ in net.resolver.asked if kind == "NS"} == {HOST, ZONE}


def test_a_swing_from_beginning_to_end(net: Net) -> None:
    assert points_to(net.ask(), A).pointing is Pointing.THERE
    before = points_to(net.ask(), B, (A,))
    assert (before.pointing, before.until, before.changed) == (Pointing.NOT_YET, None, False)
    assert before.contrary == (f"ns1.{ZONE}", f"ns2.{ZONE}", "resolver", "computer")
    net.ns1.says(rrset(HOST, "A", B))
    halfway = points_to(net.ask(), B, (A,))
    assert (halfway.contrary, halfway.changed) == ((f"ns2.{ZONE}", "resolver", "computer"), True)
    net.ns2.says(rrset(HOST, "A", B))
    kept = points_to(net.ask(), B, (A,))
    assert (kept.pointing, kept.contrary) == (Pointing.NOT_YET, ("resolver", "computer"))
    assert kept.until == NOW + timedelta(minutes=2)
    assert dict(kept.text.params)["moment"] == kept.until
    assert [proof.shown for proof in kept.proofs] == [True, True, False, False]
    net.resolver.says(rrset(HOST, "A", A, ttl=75))
    later = points_to(replace(net.ask(), at=NOW + timedelta(seconds=44)), B, (A,))
    assert later == kept, "while time runs, the same thing is told in the same words"
    net.resolver.says(rrset(HOST, "A", B))
    there = points_to(net.ask(), B, (A,))
    assert (there.pointing, there.contrary) == (Pointing.THERE, ())
    assert all(proof.shown for proof in there.proofs)


def test_a_hosts_file_that_was_forgotten(net: Net, tmp_path: Path) -> None:
    net.everywhere(B)
    (tmp_path / "hosts").write_text(f"{A} {HOST}\n", encoding="utf-8")
    found = net.ask(hosts_file=str(tmp_path / "hosts"))
    verdict = points_to(found, B)
    assert (verdict.pointing, verdict.contrary) == (Pointing.NOT_YET, ("computer",))
    assert verdict.advice is not None


def test_a_silent_server_is_named_and_not_in_the_way(net: Net) -> None:
    net.everywhere(B)
    net.ns2.silent = ("A",)
    verdict = points_to(net.ask(seconds=0.1), B)
    assert (verdict.pointing, verdict.silent) == (Pointing.THERE, (f"ns2.{ZONE}",))
    assert [proof.shown for proof in verdict.proofs] == [True, None, True, True]


@pytest.mark.parametrize("how", ["silent", "SERVFAIL", "REFUSED", "not responsible"])
def test_no_responsible_server_is_unknown_and_no_failure(net: Net, how: str) -> None:
    for server in (net.ns1, net.ns2):
        if how == "silent":
            server.silent = ("A",)
        elif how == "not responsible":
            server.authoritative = False
        else:
            server.code = how
    found = net.ask(seconds=0.1)
    assert all(not one.known for one in found.authoritative)
    assert points_to(found, A).pointing is Pointing.UNKNOWN
    assert points_to(found, B).pointing is Pointing.NOT_YET


def test_no_name_servers_to_be_found(net: Net) -> None:
    net.resolver.records = [rrset(HOST, "A", B)]
    net.resolver.soa = ""
    found = net.ask()
    assert (found.authoritative, found.zones) == ((), ())
    assert "no zone" in found.detail
    assert points_to(found, B).pointing is Pointing.UNKNOWN
    net.resolver.records = [rrset(HOST, "A", B), rrset(ZONE, "NS", "ns.example.net.")]
    assert "ns.example.net" in net.ask().detail


def test_nobody_answers_at_all(net: Net) -> None:
    net.resolver.silent = ("A", "AAAA", "NS")
    found = net.ask(seconds=0.1)
    assert found.resolver is not None
    assert found.resolver.outcome is DnsOutcome.SILENT
    verdict = points_to(found, A)
    assert verdict.pointing is Pointing.UNKNOWN
    assert [proof.shown for proof in verdict.proofs] == [None, None, None]


def test_a_resolver_in_trouble_while_the_record_is_changed(net: Net) -> None:
    net.everywhere(B)
    net.resolver.codes = {"A": "SERVFAIL", "AAAA": "SERVFAIL"}
    verdict = points_to(net.ask(), B)
    assert verdict.pointing is Pointing.UNKNOWN


def test_a_record_that_is_gone(net: Net) -> None:
    for server in (net.ns1, net.ns2):
        server.records = [rrset(ZONE, "TXT", "x")]
    found = net.ask()
    assert {one.outcome for one in found.authoritative} == {DnsOutcome.NO_NAME}
    verdict = points_to(found, B)
    assert verdict.pointing is Pointing.NOT_YET
    assert "no address" in verdict.text.text


def test_both_families(net: Net) -> None:
    six_a, six_b = "2001:db8::1", "2001:db8::2"
    net.everywhere(B)
    net.everywhere(six_a, kind="AAAA")
    assert points_to(net.ask(), (B, six_b)).pointing is Pointing.NOT_YET
    assert points_to(net.ask(), B, (A, six_a)).pointing is Pointing.NOT_YET
    unknown = points_to(net.ask(), B)
    assert unknown.pointing is Pointing.UNKNOWN
    assert dict(unknown.text.params)["others"] == six_a
    net.everywhere(six_b, kind="AAAA")
    assert points_to(net.ask(), (B, "2001:DB8:0::2")).pointing is Pointing.THERE


def test_two_addresses_where_one_is_meant(net: Net) -> None:
    net.everywhere(A, B)
    assert points_to(net.ask(), B).pointing is Pointing.NOT_YET


def test_split_dns(net: Net) -> None:
    inside = "10.0.0.2"
    net.resolver.says(rrset(HOST, "A", inside))
    verdict = points_to(net.ask(), inside)
    assert verdict.pointing is Pointing.UNKNOWN
    assert dict(verdict.text.params)["addresses"] == A
    assert points_to(net.ask(), "10.0.0.3").pointing is Pointing.NOT_YET


def test_an_alias_in_the_same_zone(net: Net) -> None:
    for server in (net.ns1, net.ns2, net.resolver):
        old = [one for one in server.records if one.name.to_text() != f"{HOST}."]
        server.records = [*old, rrset(HOST, "CNAME", f"b.{ZONE}.", ttl=60), rrset(f"b.{ZONE}", "A", B)]
    found = net.ask()
    assert {one.aliases for one in found.authoritative} == {(f"b.{ZONE}",)}
    assert (found.ttl, points_to(found, B).pointing) == (60, Pointing.THERE)


def test_an_alias_into_another_zone(net: Net) -> None:
    elsewhere = net.serve(rrset("b.example.net", "A", A, ttl=900), soa="example.net")
    alias = rrset(HOST, "CNAME", "b.example.net.")
    for server in (net.ns1, net.ns2):
        server.records = [alias]
    net.resolver.records = [
        *(one for one in net.resolver.records if one.name.to_text() != f"{HOST}."),
        alias,
        rrset("b.example.net", "A", B),
        rrset("example.net", "NS", "ns.example.net."),
        rrset("ns.example.net", "A", "127.0.0.1"),
    ]
    net.places["ns.example.net"] = elsewhere.address
    found = net.ask()
    assert found.zones == (ZONE, "example.net")
    verdict = points_to(found, B, (A,))
    assert (verdict.pointing, verdict.contrary) == (Pointing.NOT_YET, ("ns.example.net",))
    elsewhere.says(rrset("b.example.net", "A", B))
    assert points_to(net.ask(), B, (A,)).pointing is Pointing.THERE
    net.places["ns.example.net"] = net.ns1.address  # which is not responsible for that name
    assert points_to(net.ask(), B, (A,)).pointing is not Pointing.THERE


def test_aliases_in_a_circle_end(net: Net) -> None:
    for server in (net.ns1, net.ns2, net.resolver):
        server.says(rrset(HOST, "CNAME", f"{HOST}."))
        server.records = [one for one in server.records if "A" not in one.to_text().split()[3:4]]
    assert points_to(net.ask(), B).pointing is not Pointing.THERE


def test_cancel_works_at_once(net: Net) -> None:
    net.resolver.silent = net.ns1.silent = ("A", "AAAA", "NS")
    cancel = Cancel()
    watcher = threading.Thread(target=lambda: (net.resolver.heard.wait(10), cancel.set()))
    watcher.start()
    with pytest.raises(Cancelled):
        net.ask(cancel, seconds=50)
    watcher.join()


def test_this_computers_own_answer(net: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.checks.dns.system_servers", lambda: ())

    def told(lookup: Callable[[str], Sequence[str]]) -> DnsOutcome:
        found = ask_dns(HOST, None, Cancel(), lookup=lookup).system
        assert found is not None
        return found.outcome

    def failing(number: int) -> Callable[[str], Sequence[str]]:
        def lookup(_: str) -> Sequence[str]:
            raise socket.gaierror(number, "no")

        return lookup

    assert told(lambda _: [A]) is DnsOutcome.ADDRESSES
    assert told(failing(socket.EAI_NONAME)) is DnsOutcome.NO_NAME
    assert told(failing(socket.EAI_AGAIN)) is DnsOutcome.SILENT
    nobody = ask_dns(HOST, None, Cancel(), lookup=lambda _: [B])
    assert (nobody.resolver, nobody.detail) == (None, "no name server is known")
    assert points_to(nobody, B).pointing is Pointing.UNKNOWN


def test_on_the_name_servers_port_are_the_others(net: Net) -> None:
    net.resolver.authoritative = True  # one server, all roles
    found = ask_dns(HOST.upper() + ".", net.resolver.address, Cancel())
    assert {one.address for one in found.authoritative} == {net.resolver.address}
    assert found.host == HOST
    assert points_to(found, A).pointing is Pointing.THERE


def test_what_is_no_name() -> None:
    found = ask_dns("x" * 70 + ".example.com", "127.0.0.1:9", Cancel(), seconds=0.1)
    assert points_to(found, A).pointing is Pointing.UNKNOWN


@pytest.mark.parametrize(("ttl", "level"), [(60, Level.PASS), (300, Level.PASS), (3600, Level.WARNING)])
def test_a_ttl_is_high_or_not(net: Net, ttl: int, level: Level) -> None:
    net.ns2.says(rrset(HOST, "A", A, ttl=ttl))
    found = ttl_finding(net.ask())
    assert (found.id, found.level, found.at) == ("dns.ttl", level, NOW)
    assert (found.advice is not None) == (level is Level.WARNING)


def test_a_ttl_that_only_the_resolver_knows(net: Net) -> None:
    net.ns1.code = net.ns2.code = "REFUSED"
    assert ttl_finding(net.ask()).level is Level.UNKNOWN
    net.resolver.says(rrset(HOST, "A", A, ttl=7200))
    found = ttl_finding(net.ask())
    assert found.level is Level.WARNING
    assert "or longer" in found.text.text
