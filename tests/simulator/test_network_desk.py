"""The network desk: plain HTTP for a person or a program in place of the DNS or NAT controller."""

from __future__ import annotations

import pytest
from lxml import html

from assistant.simulator import Simulation
from assistant.simulator.network.texts import TEXTS
from assistant.simulator.texts import LANGUAGES
from tests.simulator.conftest import Simulate
from tests.simulator.network_raw import at_desk, enable_shared_ip, leads, name_servers, own, resolver, who
from tests.simulator.raw import kinds

B = "127.0.0.12"


@pytest.fixture
def by_dns(simulate: Simulate) -> Simulation:
    return simulate(scenario="failover", swing="dns")


@pytest.fixture
def by_nat(simulate: Simulate) -> Simulation:
    return simulate(scenario="failover", swing="nat")


def test_only_a_pair_has_one(simulate: Simulate) -> None:
    alone = simulate()
    assert alone.desk is None
    assert "desk" not in alone.document()
    with pytest.raises(LookupError):
        _ = alone.network


def test_the_state_of_names(by_dns: Simulation) -> None:
    leads(by_dns, resolver(by_dns))
    by_dns.faults.add("dns-answers-old=ns2")
    by_dns.network.point_dns(B)
    by_dns.clock.advance(100)
    state = at_desk(by_dns, "GET", "/state").json()
    assert (state["schema"], state["site"], state["swing"]) == ("desk/1", by_dns.site, "dns")
    assert [box["address"] for box in state["appliances"]] == [own(by_dns, "A"), own(by_dns, "B")]
    assert state["nat"] is state["shared_ip"] is None
    names = state["dns"]
    assert (names["address"], names["ttl"], names["serial"]) == (B, 300, 2)
    assert [server["address"] for server in names["authoritative"]] == name_servers(by_dns)
    assert [server["says"] for server in names["authoritative"]] == [[B], ["127.0.0.11"]]
    assert names["resolver"] == {"address": resolver(by_dns), "remembers": ["127.0.0.11"], "seconds_left": 200}


def test_looking_makes_nobody_remember(by_dns: Simulation) -> None:
    for path in ("/state", "/"):
        at_desk(by_dns, "GET", path)
    assert at_desk(by_dns, "GET", "/state").json()["dns"]["resolver"]["remembers"] == []


def test_the_state_of_the_shared_address(simulate: Simulate) -> None:
    pair = simulate(scenario="failover")
    enable_shared_ip(pair, "B", enabled=True)
    state = at_desk(pair, "GET", "/state").json()
    assert state["shared_ip"] == {"address": pair.address, "held_by": ["A", "B"]}
    assert state["nat"] is state["dns"] is None


def test_the_record_is_changed(by_dns: Simulation) -> None:
    answer = at_desk(by_dns, "POST", "/dns", {"address": B, "ttl": 60})
    assert (answer.json()["dns"]["address"], answer.json()["dns"]["ttl"]) == (B, 60)
    assert leads(by_dns, resolver(by_dns)) == [B]
    assert [(e.kind, e.appliance, e.detail) for e in by_dns.effects] == [("dns-changed", "B", B)]


def test_the_table_is_changed(by_nat: Simulation) -> None:
    assert at_desk(by_nat, "POST", "/nat", {"to": "B"}).json()["nat"]["to"] == "B"
    assert who(by_nat, by_nat.address) == "B"
    assert [(e.kind, e.appliance, e.detail) for e in by_nat.effects] == [("nat-changed", "B", own(by_nat, "B"))]


@pytest.mark.parametrize(
    "body",
    [
        {},
        "rubbish",
        "[]",
        {"address": ""},
        {"address": "127.0.0.12:8443"},
        {"address": ["127.0.0.12"]},
        {"address": B, "ttl": "soon"},
        {"address": B, "ttl": -1},
    ],
)
def test_what_is_no_record_is_refused(by_dns: Simulation, body: object) -> None:
    answer = at_desk(by_dns, "POST", "/dns", body)
    assert answer.status == 400
    assert answer.json()["error"]
    assert kinds(by_dns) == []


@pytest.mark.parametrize("body", [{}, {"to": "C"}, {"to": ""}, {"to": "127.0.0.12"}])
def test_what_is_no_appliance_is_refused(by_nat: Simulation, body: object) -> None:
    answer = at_desk(by_nat, "POST", "/nat", body)
    assert answer.status == 400
    assert "127.0.0.12:" in answer.json()["error"]


def test_the_other_way_is_refused_with_the_reason(by_dns: Simulation, by_nat: Simulation) -> None:
    for sim, path in ((by_dns, "/nat"), (by_nat, "/dns")):
        answer = at_desk(sim, "POST", path, {"to": "B", "address": B})
        assert answer.status == 409
        assert str(sim.swing) in answer.json()["error"]


def test_a_person_fills_in_the_form(by_dns: Simulation, by_nat: Simulation) -> None:
    page = html.fromstring(at_desk(by_dns, "GET", "/").body)
    form = page.forms[0]
    form.fields["address"] = B
    answer = at_desk(by_dns, form.method, form.action, list(form.form_values()))
    assert (answer.status, answer.headers["Location"]) == (303, "/")
    assert leads(by_dns, resolver(by_dns)) == [B]
    assert B in at_desk(by_dns, "GET", "/").text

    form = html.fromstring(at_desk(by_nat, "GET", "/").body).forms[0]
    assert form.fields["to"] == "A"
    form.fields["to"] = "B"
    at_desk(by_nat, form.method, form.action, list(form.form_values()))
    assert who(by_nat, by_nat.address) == "B"


def test_a_person_is_told_what_was_wrong(by_dns: Simulation) -> None:
    answer = at_desk(by_dns, "POST", "/dns", [("address", "<b>"), ("ttl", "60")])
    assert answer.status == 400
    (alert,) = html.fromstring(answer.body).xpath("//*[@role='alert']")
    assert "<b>" in alert.text_content()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("swing", ["shared-ip", "dns", "nat"])
def test_the_page_speaks_the_consoles_language(simulate: Simulate, language: str, swing: str) -> None:
    pair = simulate(scenario="failover", swing=swing, console_language=language)
    if swing == "dns":
        leads(pair, resolver(pair))
    page = html.fromstring(at_desk(pair, "GET", "/").body)
    assert page.get("lang") == language.replace("_", "-")
    assert page.findtext(".//h1") == TEXTS[language]["title"]
    assert TEXTS[language][swing] in page.text_content()
    for field in page.xpath("//input | //select"):
        assert field.xpath("ancestor::label")


def test_every_language_has_every_text() -> None:
    assert set(TEXTS) == set(LANGUAGES)
    assert len({frozenset(words) for words in TEXTS.values()}) == 1


def test_a_machine_is_deleted_where_hardware_is_changed(simulate: Simulate, by_dns: Simulation) -> None:
    """A virtual appliance, in the hypervisor: it answers no more."""
    sim = simulate(scenario="hardware")
    assert at_desk(sim, "POST", "/machine", {"delete": "A"}).status == 200
    assert [(e.kind, e.appliance) for e in sim.effects] == [("machine-deleted", "A")]
    assert sim._site.box_named("A").ending.unreachable
    assert not sim._site.box_named("new").ending.unreachable
    assert at_desk(sim, "POST", "/machine", {"delete": "C"}).status == 400
    assert at_desk(by_dns, "POST", "/machine", {"delete": "A"}).status == 409
