"""A failover pair at rest: roles, what each box tells, which pages it has (product-facts 2c, 2e, 2f, 6b)."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from assistant.simulator import Simulation
from tests.simulator.conftest import Simulate
from tests.simulator.failover_raw import Couple
from tests.simulator.raw import Wire, texts

PAGES = ("Jump Clients", "API Configuration", "Security", "Failover", "Information")


def test_the_document_lists_both_appliances(pair: Couple) -> None:
    """experience.md: ``simulate --json``."""
    document = json.loads(json.dumps(pair.sim.document()))
    first, second = document["appliances"]
    port = first["address"].partition(":")[2]
    assert [(box["name"], box["address"], box["role"]) for box in (first, second)] == [
        ("A", f"127.0.0.11:{port}", "primary"),
        ("B", f"127.0.0.12:{port}", "backup"),
    ]
    assert first["guid"] != second["guid"]


def test_each_box_answers_for_itself(pair: Couple) -> None:
    """2c: the role, the shared address where it is enabled, the last data sync."""
    a, b = pair.health("A"), pair.health("B")
    assert (a["appliance"], b["appliance"]) == ("a.support.example.com", "b.support.example.com")
    assert (a["failover_role"], b["failover_role"]) == ("primary", "backup")
    assert a["version"] == b["version"]
    assert a["last_data_sync_status"] == b["last_data_sync_status"] == "success"
    shared = pair.api("A").answer("check_health").find("{*}enabled_shared_ips")
    assert shared is not None
    assert [ip.text for ip in shared] == ["127.0.0.10"]
    assert "enabled_shared_ips" not in b


def test_the_time_of_the_last_data_sync_is_told_in_both_forms(pair: Couple) -> None:
    """2c: ISO 8601 text as recorded, attribute ts."""
    element = pair.api("A").answer("check_health").find("{*}last_data_sync_time")
    assert element is not None
    moment = datetime.strptime(element.text or "", "%Y-%m-%dT%H:%M:%S.%f%z")
    assert int(moment.timestamp()) == int(element.get("ts", ""))
    assert 1 < (datetime.now(UTC) - moment).total_seconds() / 3600 < 3


def test_a_single_appliance_tells_nothing_of_failover(sim: Simulation) -> None:
    """2c: the recorded minimal answer."""
    from tests.simulator.raw import Api

    assert list(texts(Api(sim).answer("check_health"))) == ["appliance", "version", "success", "failover_role"]


@pytest.mark.parametrize("name", ["A", "B"])
def test_either_box_lists_both(pair: Couple, name: str) -> None:
    """2e."""
    found = [texts(appliance) for appliance in pair.api(name).answer("get_appliances")]
    assert [(one["name"], one["failover_role"]) for one in found] == [("A", "primary"), ("B", "backup")]


def test_an_appliance_without_a_relationship_knows_of_itself_alone(pair: Couple) -> None:
    pair.sever()
    for name in "AB":
        (found,) = [texts(appliance) for appliance in pair.api(name).answer("get_appliances")]
        assert (found["name"], found["failover_role"]) == (name, "none")


def test_the_role_is_cached_for_a_minute(pair: Couple) -> None:
    """2c: more than once a minute, a cached answer may be returned."""
    pair.health("A")
    pair.sever()
    assert pair.health("A")["failover_role"] == "primary"
    pair.sim.clock.advance(60)
    assert pair.health("A")["failover_role"] == "none"


def test_without_failover_there_is_no_last_sync(pair: Couple) -> None:
    """2c: absent without failover."""
    pair.sever()
    assert "last_data_sync_time" not in pair.health("B")


def test_the_clients_are_at_the_primary(pair: Couple) -> None:
    """2f: one summary for each appliance."""
    assert pair.counts("A") == pair.counts("B") == {"A": 6, "B": 0}
    assert pair.counts("A", "pinned_client") == {"A": 118, "B": 0}
    assert len(pair.api("B").answer("get_connected_client_list")) == 131


def test_most_pages_vanish_from_the_backup(pair: Couple) -> None:
    """R24, 6b: most pages do not exist there."""
    seen = {name: pair.login(name, "Management", "Failover").page for name in "AB"}
    found = {
        name: [label for label in PAGES if page.xpath(f"//a[normalize-space()='{label}']")]
        for name, page in seen.items()
    }
    assert "Failover" in found["B"]
    assert "Security" in found["B"]
    assert not {"Jump Clients", "API Configuration"} & set(found["B"])
    assert {"Failover", "Security"} < set(found["A"])
    assert pair.login("B").answer is not None
    assert "Information" in pair.login("B", "Status", "Information").page.text_content()


def test_an_address_that_vanished_is_not_found(pair: Couple) -> None:
    path = pair.login("A", "Jump", "Jump Clients").url
    browser = pair.login("B").go(path)
    assert browser.answer is not None
    assert browser.answer.status == 404
    pair.sever()
    assert browser.go(path).answer.status == 200  # type: ignore[union-attr]


def test_the_appliance_console_keeps_its_pages(pair: Couple) -> None:
    """6a: /appliance belongs to the box."""
    assert "Updates" in pair.appliance("B", "Updates").seen


def test_each_box_locks_its_own_appliance_account(pair: Couple) -> None:
    from tests.simulator.raw import Browser

    browser = Browser(Wire.to(pair.sim, pair.addresses["B"])).go("/appliance")
    for _ in range(6):
        browser.sign_in("admin", "wrong")
    assert "locked" in browser.seen
    assert "Updates" in pair.appliance("A", "Updates").seen


def test_the_page_tells_both_states(pair: Couple) -> None:
    """6b: This Host's Status, Peer Host's Status with its last check, Status History."""
    seen = pair.failover("A").seen
    for text in (
        "Failover :: Primary Site Instance Status",
        "This is the Primary site instance for support.example.com",
        "This Host's Status",
        "Peer Host's Status",
        "Last Status Check",
        "Status History",
        "The last data-sync was successfully pulled at",
        "Enable Automatic Failover",
    ):
        assert text in seen
    assert "Failover :: Backup Site Instance Status" in pair.failover("B").seen


def test_the_peer_is_looked_at_once_a_minute(pair: Couple) -> None:
    """6b: with the last status check time."""
    assert "Cannot be contacted" not in pair.failover("A").seen
    pair.sim.faults.add("peer-unreachable")
    assert "Cannot be contacted" not in pair.failover("A").seen
    pair.sim.clock.advance(60)
    assert "Cannot be contacted" in pair.failover("A").seen


def test_the_commands_of_each_side(pair: Couple) -> None:
    """6b: the three commands, the check boxes beside Become."""
    a, b = pair.failover("A"), pair.failover("B")
    for browser in (a, b):
        assert browser.has_button("Sync Now")
        assert browser.has_button("Break Failover Relationships")
        assert "Check this box to pull a data-sync from the site instance" in browser.seen
    assert (a.has_button("Become Backup"), a.has_button("Become Primary")) == (True, False)
    assert (b.has_button("Become Backup"), b.has_button("Become Primary")) == (False, True)
    forced = "Become backup even if the peer site cannot be contacted"
    assert (forced in a.seen, forced in b.seen) == (True, False)


@pytest.mark.parametrize("language", ["de", "it", "pt_BR"])
def test_the_pages_speak_the_consoles_language(simulate: Simulate, language: str) -> None:
    """labels: what the guides call the controls."""
    names = {
        "de": ("Verwaltung", "Jetzt synchronisieren", "Failover-Verbindungen trennen", "Verbindung herstellen"),
        "it": ("Gestione", "Sincr ora", "Interrompi relazioni failover", "Stabilisci relazione"),
        "pt_BR": ("Gerenciamento", "Sincronizar Agora", "Interromper Relações de Failover", "Estabelecer Relação"),
    }
    pair = Couple(simulate(scenario="failover", console_language=language))
    management, sync_now, sever, establish = names[language]
    browser = pair.login("A", management, "Failover")
    assert browser.has_button(sync_now)
    assert browser.press(sever).has_button(establish)


def test_the_german_names_of_the_swap(simulate: Simulate) -> None:
    """labels, guide 000: Als Backup festlegen, Als Primär festlegen."""
    pair = Couple(simulate(scenario="failover", console_language="de"))
    a, b = (pair.login(name, "Verwaltung", "Failover") for name in "AB")
    assert a.has_button("Als Backup festlegen")
    assert "Backup werden, selbst wenn die Peer-Seite nicht kontaktiert werden kann" in a.seen
    assert "Sicherungs-Vorgänge aktivieren" in a.seen
    assert b.has_button("Als Primär festlegen")
