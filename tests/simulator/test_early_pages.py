"""The 10.6 era: the consoles, and the files that support mails (guide 001; P5, L6, R38)."""

from __future__ import annotations

import pytest

from assistant.simulator import Simulation
from tests.simulator.closed_raw import UPDATES, UPLOAD, upload
from tests.simulator.conftest import Simulate
from tests.simulator.early_raw import SUPPORT, carry, fetch, links, updates_page, upgrade
from tests.simulator.failover_raw import Couple
from tests.simulator.raw import browse, kinds

BASE, SITE = "Base Software 3.1.2", "Bomgar-10.6.2"


@pytest.fixture
def pair(simulate: Simulate) -> Couple:
    return Couple(simulate("bomgar-10.6", "legacy-10.6"))


@pytest.fixture
def single(simulate: Simulate) -> Simulation:
    return simulate("bomgar-10.6")


@pytest.mark.parametrize("language", list(SUPPORT))
def test_updates_lies_under_support(simulate: Simulate, language: str) -> None:
    sim = simulate("bomgar-10.6", "legacy-10.6", console_language=language)
    page = updates_page(sim, "A", language)
    assert page.has_button(UPLOAD[language])
    (active,) = page.page.xpath("//a[text()=$label]", label=UPDATES[language])
    menu = browse(sim, "appliance", address=sim.appliances[0]["address"])
    assert not menu.page.xpath("//a[text()=$label]", label=active.text)  # not at the top: only Support is
    assert menu.page.xpath("//a[text()=$label]", label=SUPPORT[language])


def test_a_pair_has_nothing_but_the_upload(pair: Couple) -> None:
    """R38, and no key link: the files come by mail."""
    for box in "AB":
        page = updates_page(pair.sim, box)
        assert not page.has_button("Check for Updates")
        for absent in ("Available Updates", "Appliance Download Key"):
            assert absent not in page.seen


def test_a_broken_pair_has_no_list_either(pair: Couple) -> None:
    pair.failover("B").press("Break Failover Relationships")
    assert not updates_page(pair.sim, "A").has_button("Check for Updates")


def test_a_check_that_no_button_offers_is_not_understood(pair: Couple) -> None:
    page = updates_page(pair.sim, "A")
    (form,) = (form for form in page.page.forms if form.get("enctype"))
    hidden = {field.get("name"): field.get("value") for field in form.xpath(".//input[@type='hidden']")}
    page.upload(form.action, {**hidden, "updates[check]": "Check for Updates"}, {})
    assert "not understood" in page.seen
    assert "update-check" not in kinds(pair.sim)


def test_a_single_appliance_has_the_list(single: Simulation) -> None:
    """Guide 001: Support > Updates, Check for Updates."""
    page = updates_page(single).press("Check for Updates")
    assert BASE in page.seen
    page.press("Install This Update")
    assert f"Downloading {BASE}" in page.seen


def test_support_mails_a_link_for_each_file_and_asks_for_no_key(pair: Couple) -> None:
    updates = pair.sim.updates
    assert updates is not None
    assert "keys" not in updates
    for box in "AB":
        assert list(links(pair.sim, box)) == [BASE, SITE]
    assert set(links(pair.sim, "A").values()).isdisjoint(links(pair.sim, "B").values())
    assert fetch(pair.sim, f"{updates['server']}/").status == 404


def test_a_mailed_link_leads_to_the_file_more_than_once(single: Simulation) -> None:
    first, second = (fetch(single, links(single)[BASE]) for _ in range(2))
    assert first.status == second.status == 200
    assert first.body == second.body


def test_a_file_that_was_taken_away_is_gone(simulate: Simulate) -> None:
    sim = simulate("bomgar-10.6", faults=["files-gone"])
    assert fetch(sim, links(sim)[BASE]).status == 410


def test_the_appliance_installs_what_is_uploaded_in_order(pair: Couple) -> None:
    pair.failover("B").press("Break Failover Relationships")
    assert "Install another package first" in carry(pair.sim, "A", SITE).seen
    page = carry(pair.sim, "A", BASE)
    assert f"Checking {BASE}" in page.seen
    upgrade(pair.sim, "A")
    assert f"{SITE} has been installed." in updates_page(pair.sim, "A").seen
    assert pair.health("A")["version"] == "10.6.2 (19866)"
    assert pair.health("B")["version"] == "10.5.3 (17934)"


def test_a_file_for_the_other_appliance_is_refused(pair: Couple) -> None:
    file = fetch(pair.sim, links(pair.sim, "B")[BASE]).body
    assert "made for another appliance" in upload(updates_page(pair.sim, "A"), file).seen


def test_a_data_sync_is_forced_on_the_backup(pair: Couple) -> None:
    """L6, P5: A has no such control."""
    assert not pair.failover("A").has_button("Sync Now")
    assert "The last data-sync was successfully pulled" in pair.failover("A").seen
    pair.sync("B")
    assert [name for name, _ in pair.effects("data-sync-finished")] == ["A"]


def test_a_sync_that_no_button_offers_is_not_understood(pair: Couple) -> None:
    page = pair.failover("A")
    form, button = page.button("Break Failover Relationships")
    button.set("name", "failover[sync]")
    page.submit(form, {}, button)
    assert "not understood" in page.seen
    assert "data-sync-started" not in kinds(pair.sim)


def test_accounts_of_the_api_are_not_shown_for_there_are_none(single: Simulation) -> None:
    page = browse(single, "login").open("Management", "API Configuration")
    assert "Enable XML API" in page.seen
    assert "API Accounts" not in page.seen
