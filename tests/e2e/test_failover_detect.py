"""What is wrong with a pair is found before anything is done to it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from assistant.simulator import Simulation
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import Couple
from tests.e2e.terminal import Done

FOUND = {
    "certificate-missing-on-b": ("pair.certificate", "fail", "B"),
    "certificate-missing-on-b=own-name": ("pair.certificates", "warning", "support.example.com"),
    "two-primaries": ("pair.two-primaries", "fail", "support.example.com"),
    "two-backups": ("pair.two-backups", "fail", "support.example.com"),
    "key-mismatch": ("pair.key", "fail", "support.example.com"),
    "refuse,box=B": ("pair.unreachable", "fail", "B"),
    "refuse,box=A": ("pair.unreachable", "fail", "A"),
    "peer-unreachable": ("pair.contact", "warning", "A"),
    "sync-old": ("failover.last-sync", "warning", "A"),
    "versions-differ": ("appliance.versions-differ", "warning", "support.example.com"),
    "automatic-failover-on": ("pair.automatic", "pass", "A"),
}


def findings(done: Done) -> dict[str, dict[str, Any]]:
    """By their names; of several by one name the first."""
    return {finding["id"]: finding for finding in reversed(done.document["findings"])}


@pytest.mark.parametrize("fault", FOUND)
def test_a_fault_of_the_pair_is_found(simulate: Simulate, tmp_path: Path, fault: str) -> None:
    edition = "bomgar-12" if fault.startswith(("two", "key", "peer")) else "beyondtrust-19"
    person = Couple.beside(simulate(edition, scenario="failover", faults=[fault]), tmp_path)
    done = person.detect("--json")
    name, level, about = FOUND[fault]
    found = findings(done)[name]
    assert (found["level"], found["about"]) == (level, about)
    assert level == "pass" or found["advice"]
    assert done.code == (3 if level == "fail" else 0)
    assert done.err == ""


def test_no_plan_is_made_of_a_pair_that_must_not_be_taken_apart(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate("beyondtrust-19", scenario="failover", faults=["two-primaries"])
    person = Couple.beside(sim, tmp_path)
    refused = person.plan()
    assert refused.code == 3
    assert "Both appliances say that they are primary." in refused.err
    assert not person.run_file.exists()
    assert "update-check" not in [e.kind for e in sim.effects]


@pytest.fixture
def led_by_nat(simulate: Simulate) -> Simulation:
    return simulate("beyondtrust-19", scenario="failover", swing="nat")


def test_a_sound_pair(led_by_nat: Simulation, tmp_path: Path) -> None:
    """In whatever order the addresses are given: A is the primary."""
    person = Couple.beside(led_by_nat, tmp_path)
    told = [detect_at(person, *addresses) for addresses in (person.site.own, person.site.own[::-1])]
    for done in told:
        assert done.code == 0
        assert {f["id"] for f in done.document["findings"] if f["level"] != "pass"} == set()
        boxes = [(box["name"], box["address"], box["role"]) for box in done.document["appliances"]]
        assert boxes == [("A", person.site.own[0], "primary"), ("B", person.site.own[1], "backup")]


def test_the_host_name_leads_to_the_backup(led_by_nat: Simulation, tmp_path: Path) -> None:
    led_by_nat.network.point_nat("B")
    done = Couple.beside(led_by_nat, tmp_path).detect("--json")
    found = findings(done)["pair.answers"]
    assert (done.code, found["level"]) == (3, "fail")
    assert found["text"].endswith("leads to Appliance\xa0B, which is the backup.")


def test_addresses_that_are_not_those_of_two_appliances(led_by_nat: Simulation, tmp_path: Path) -> None:
    person = Couple.beside(led_by_nat, tmp_path)
    first, second = person.site.own
    shared = f"{led_by_nat.site}:{led_by_nat.port}"
    expected = {
        (first,): "pair.address",
        (): "pair.address",
        (first, first): "pair.same-box",
        (first, shared): "pair.shared-name",
        (shared, second): "pair.shared-name",
    }
    for addresses, name in expected.items():
        done = detect_at(person, *addresses)
        found = findings(done)[name]
        assert (done.code, found["level"], bool(found["advice"])) == (3, "fail", True), addresses


def test_the_shared_address_is_no_address_of_one_appliance(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate("beyondtrust-19", scenario="failover")
    person = Couple.beside(sim, tmp_path)
    done = detect_at(person, str(sim.shared_ip), person.site.own[1])
    assert done.code == 3
    assert findings(done)["pair.shared-name"]["level"] == "fail"


def detect_at(person: Couple, *addresses: str) -> Done:
    """Look at the site with these as the own addresses of its appliances."""
    reaching = [given for given in person.site.reaching if not given.startswith("--appliance")]
    own = [f"--appliance={address}" for address in addresses]
    return person.signed("detect", person.site.host, *reaching, *own, "--json")
