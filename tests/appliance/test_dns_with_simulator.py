"""A swing by DNS (S2) as the client sees it: name servers, resolver and the connections themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from assistant.appliance.connection import Connection, connect
from assistant.appliance.whose import Answering, Whose, whose
from assistant.checks.dns import DnsAnswers, ask_dns
from assistant.checks.dns_ttl import everywhere_by, ttl_finding
from assistant.checks.dns_verdict import DnsVerdict, Pointing, points_to
from assistant.domain.access import Account, Pin, Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.finding import Level
from assistant.domain.secret import Secret
from assistant.labels import Labels
from assistant.simulator import Simulation

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def pair() -> Iterator[Simulation]:
    try:
        sim = Simulation.start("failover", swing="dns", speed=0)
    except OSError as error:
        pytest.skip(f"names need addresses of their own: {error}")
    with sim:
        yield sim


def own(sim: Simulation, name: str) -> str:
    return next(box["address"] for box in sim.appliances if box["name"] == name)


def ip(sim: Simulation, name: str) -> str:
    return own(sim, name).partition(":")[0]


def asked(sim: Simulation) -> DnsAnswers:
    assert sim.dns is not None
    return ask_dns(sim.site, sim.dns["server"], Cancel(), now=NOW, seconds=1.0)


def verdict(sim: Simulation) -> DnsVerdict:
    return points_to(asked(sim), ip(sim, "B"), [ip(sim, "A")])


def test_from_the_change_of_the_record_until_everybody_knows(pair: Simulation) -> None:
    before = asked(pair)
    assert (before.zones, len(before.authoritative)) == (("example.com",), 2)
    assert points_to(before, ip(pair, "A")).pointing is Pointing.THERE
    assert verdict(pair).contrary == ("ns1.example.com", "ns2.example.com", "resolver", "computer")
    assert ttl_finding(before).level is Level.PASS
    pair.clock.advance(100)
    pair.network.point_dns(ip(pair, "B"), 3600)
    kept = verdict(pair)
    assert (kept.pointing, kept.contrary) == (Pointing.NOT_YET, ("resolver", "computer"))
    assert kept.until == NOW + timedelta(minutes=4), "the whole minute after 200 seconds"
    assert kept.changed
    assert everywhere_by(before, NOW) == NOW + timedelta(seconds=300)
    pair.clock.advance(201)
    assert verdict(pair).pointing is Pointing.THERE
    assert ttl_finding(asked(pair)).level is Level.WARNING


@pytest.mark.parametrize(
    ("fault", "pointing"),
    [
        ("dns-answers-old=ns2", Pointing.NOT_YET),
        ("dns-silent=ns2", Pointing.THERE),
        ("dns-silent=authoritative", Pointing.UNKNOWN),
        ("dns-silent=resolver", Pointing.UNKNOWN),
    ],
)
def test_servers_that_lag_behind_or_are_silent(pair: Simulation, fault: str, pointing: Pointing) -> None:
    asked(pair)
    name, _, value = fault.partition("=")
    if name == "dns-answers-old":
        pair.faults.add(fault)
    pair.network.point_dns(ip(pair, "B"))
    pair.clock.advance(301)
    assert asked(pair).resolver is not None
    if name == "dns-silent":
        pair.faults.add(fault)
    found = verdict(pair)
    assert found.pointing is pointing
    if value == "ns2":
        assert "ns2.example.com" in (*found.contrary, *found.silent)


def test_the_same_name_leads_connections_to_the_other_appliance(
    pair: Simulation, labels: Labels, reach: Callable[[str | None], Connection]
) -> None:
    pins: dict[str, Pin] = {}
    for name in ("A", "B"):
        box = reach(own(pair, name))
        assert box.api is not None
        box.api.health()
        pins[name] = box.pin

    def answers() -> Answering:
        return whose(reach(None), pins, SystemClock(), Cancel())

    assert (answers().whose, answers().appliance) == (Whose.KNOWN, "A")
    pair.network.point_dns(ip(pair, "B"))
    assert answers().appliance == "A"
    pair.clock.advance(301)
    assert answers().appliance == "B"
    assert reach(own(pair, "A")).look().fingerprint == pins["A"].fingerprint


@pytest.fixture
def reach(pair: Simulation, labels: Labels) -> Callable[[str | None], Connection]:
    def reached(appliance: str | None) -> Connection:
        host, _, port = pair.document()["site"].partition(":")
        assert pair.dns is not None
        site = SiteAddress(host, int(port), name_server=pair.dns["server"])
        secrets = Secrets(api=Account(pair.api["client_id"], Secret(pair.api["client_secret"])))
        trust = Trust(ca_file=str(pair.ca_file))
        return connect(site, appliance, trust, secrets, None, SystemClock(), Cancel(), write=False, labels=labels)

    return reached
