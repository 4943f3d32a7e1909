"""Manual installation on the Updates page (procedures P2, P6.5, R16, R17): what is taken, what is refused and how."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.simulator import Simulation, texts
from assistant.simulator.editions import EDITIONS
from tests.simulator.closed_raw import MINUTE, damaged, tick, updates_page, upload
from tests.simulator.conftest import Simulate
from tests.simulator.raw import Api, Browser, Wire, kinds
from tests.simulator.raw import texts as values

CLOSED = ("bomgar-12-closed", "beyondtrust-19")
AGREE, ACCEPT, DECLINE = "I accept the terms of this agreement", "Accept", "Decline"

Spoil = Callable[[bytes], bytes]


@pytest.fixture(params=CLOSED)
def closed(request: pytest.FixtureRequest, simulate: Simulate) -> Simulation:
    """A closed network with a console of each layout in turn."""
    return simulate(request.param, scenario="closed-network")


@pytest.fixture
def old_closed(simulate: Simulate) -> Simulation:
    return simulate("bomgar-12-closed", scenario="closed-network")


def name(sim: Simulation, place: int) -> str:
    return EDITIONS[sim.edition].packages[place].name


def installed(sim: Simulation, folder: Path, upto: int) -> Browser:
    """Upload the first packages of the chain, one after another."""
    for place in range(upto):
        browser = upload(updates_page(sim), sim.update_file(place, folder))
        if "End User License Agreement" in browser.seen:
            browser.press(ACCEPT, tick(browser, AGREE))
        sim.clock.advance(30 * MINUTE)
    return updates_page(sim)


def test_an_uploaded_base_update_is_installed_and_restarts_the_box(closed: Simulation, tmp_path: Path) -> None:
    """P2, R37: as one from the list, but that nothing has to be downloaded."""
    browser = upload(updates_page(closed), closed.update_file(0, tmp_path))
    package = name(closed, 0)
    assert f"{package} has been uploaded" in browser.seen
    assert f"Checking {package}: 0 %" in browser.seen
    closed.clock.advance(2 * MINUTE)
    assert f"Installing {package}" in browser.go(browser.url).seen
    closed.clock.advance(10 * MINUTE)
    with pytest.raises(ConnectionRefusedError):
        Wire.to(closed).get("/check_health")
    closed.clock.advance(7 * MINUTE)
    browser = updates_page(closed)
    assert f"{package} has been installed" in browser.seen
    version = package.rpartition(" ")[2]
    assert version in browser.open("Status", "Basics").seen
    told = [effect.kind for effect in closed.effects if effect.kind not in ("sign-in", "update-check")]
    assert told[:2] == ["upload-received", "install-started"]
    assert told[-1] == "install-finished"


def test_the_whole_chain_leads_to_the_target(closed: Simulation, tmp_path: Path) -> None:
    """R4, R7: Base and site packages unlock one another."""
    count = len(EDITIONS[closed.edition].packages)
    installed(closed, tmp_path, count)
    done = [effect.detail for effect in closed.effects if effect.kind == "install-finished"]
    assert done == [name(closed, place) for place in range(count)]
    health = values(Api(closed).answer("check_health"))
    assert (health["version"] or "").startswith(closed.target)


def test_what_a_file_is_called_does_not_matter(old_closed: Simulation, tmp_path: Path) -> None:
    file = old_closed.update_file(0, tmp_path).rename(tmp_path / "holiday.jpg")
    assert "Base Software 3.3.2 has been uploaded" in upload(updates_page(old_closed), file).seen


REFUSALS: dict[str, tuple[Spoil, str]] = {
    "something else": (lambda _content: b"\x89PNG\r\n" * 500, "not an update file"),
    "a web page": (lambda _content: b"<html><body>Sign in</body></html>", "not an update file"),
    "empty": (lambda _content: b"", "not an update file"),
    "only the first bytes": (lambda content: content[:7], "not an update file"),
    "only the label": (lambda content: content[:40], "damaged or incomplete"),
    "without its end": (lambda content: content[:-1], "damaged or incomplete"),
    "with something after it": (lambda content: content + b"\n", "damaged or incomplete"),
    "twice": (lambda content: content + content, "damaged or incomplete"),
    "a byte of the label": (lambda content: damaged(content, 60), "damaged or incomplete"),
    "the length of the label": (lambda content: damaged(content, 13), "damaged or incomplete"),
    "a byte in the middle": (lambda content: damaged(content, len(content) // 2), "damaged or incomplete"),
    "the last byte": (lambda content: damaged(content, len(content) - 1), "damaged or incomplete"),
    "line ends": (lambda content: content.replace(b"\r\n", b"\n"), "not an update file"),
}


@pytest.mark.parametrize("what", REFUSALS)
def test_what_is_no_update_or_damaged_is_refused(old_closed: Simulation, tmp_path: Path, what: str) -> None:
    spoil, words = REFUSALS[what]
    content = spoil(old_closed.update_file(0, tmp_path, payload=5000).read_bytes())
    assert words in upload(updates_page(old_closed), content).seen
    assert kinds(old_closed)[-2:] == ["upload-received", "install-refused"]
    assert "install-started" not in kinds(old_closed)


def test_a_refused_file_harms_nothing_in_either_layout(closed: Simulation, tmp_path: Path) -> None:
    good = closed.update_file(0, tmp_path)
    browser = upload(updates_page(closed), damaged(good.read_bytes(), 100_000))
    assert "damaged or incomplete" in browser.seen
    assert "has been uploaded" in upload(browser, good).seen


def test_a_file_for_another_appliance_is_refused(simulate: Simulate, tmp_path: Path) -> None:
    """8: a package fetched with A's key is not for B."""
    pair = simulate("bomgar-12-closed", scenario="closed-failover")
    a, b = (appliance["address"] for appliance in pair.appliances)
    file = pair.update_file(0, tmp_path, appliance="B")
    assert "made for another appliance" in upload(updates_page(pair, a), file).seen
    assert "has been uploaded" in upload(updates_page(pair, b), file).seen


def test_the_same_or_an_older_package_is_refused(old_closed: Simulation, tmp_path: Path) -> None:
    browser = installed(old_closed, tmp_path, 4)
    assert (
        "Bomgar-12.2.1 is not newer than what is installed: 12.2.1"
        in upload(browser, old_closed.update_file("Bomgar-12.2.1", tmp_path)).seen
    )
    assert (
        "Base Software 3.3.2 is not newer than what is installed: 3.4.1"
        in upload(browser, old_closed.update_file("base-3.3.2", tmp_path)).seen
    )


def test_a_package_that_needs_another_is_refused_with_the_reason(closed: Simulation, tmp_path: Path) -> None:
    """R4, R17."""
    browser = upload(updates_page(closed), closed.update_file(1, tmp_path))
    needs, has = ("3.3.2", "3.2.4") if closed.edition.startswith("bomgar") else ("5.5.0", "5.4.0")
    assert f"{name(closed, 1)} needs {needs} or later, and {has} is installed" in browser.seen


def test_a_site_package_may_need_another_site_package(old_closed: Simulation, tmp_path: Path) -> None:
    browser = upload(installed(old_closed, tmp_path, 1), old_closed.update_file("Bomgar-12.2.1", tmp_path))
    assert "Bomgar-12.2.1 needs 12.1.7 or later, and 12.0.3 is installed" in browser.seen


def test_a_wrong_clock_spoils_a_good_file(closed: Simulation, tmp_path: Path) -> None:
    """R16."""
    file = closed.update_file(0, tmp_path)
    closed.faults.add("clock-off=-7200")
    assert "time is not right" in upload(updates_page(closed), file).seen
    closed.faults.remove("clock-off")
    assert "has been uploaded" in upload(updates_page(closed), file).seen


def test_while_one_is_installed_another_is_refused(closed: Simulation, tmp_path: Path) -> None:
    file = closed.update_file(0, tmp_path)
    browser = upload(updates_page(closed), file)
    assert "Another update is being installed" in upload(browser, file).seen
    assert kinds(closed).count("install-started") == 1


def test_nothing_was_chosen(closed: Simulation) -> None:
    browser = updates_page(closed).press("Update Software")
    assert "Choose an update file first" in browser.seen


@pytest.mark.parametrize(("fault", "words"), [("upload-refused", "not accepted"), ("install-refused", "could not be")])
def test_a_good_file_may_be_refused(closed: Simulation, tmp_path: Path, fault: str, words: str) -> None:
    closed.faults.add(fault)
    assert words in upload(updates_page(closed), closed.update_file(0, tmp_path)).seen
    assert "install-started" not in kinds(closed)


@pytest.mark.parametrize("layout", CLOSED)
@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_refusals_are_told_in_the_language_of_the_console(
    simulate: Simulate, tmp_path: Path, layout: str, language: str
) -> None:
    sim = simulate(layout, scenario="closed-network", console_language=language)
    table = texts.table(language, EDITIONS[layout].layout)
    browser = upload(updates_page(sim, language=language), b"nothing", language)
    assert table["updates.bad_file"] in browser.seen
    sim.faults.add("eula-wanted")
    browser = upload(browser, sim.update_file(0, tmp_path), language)
    for key in ("agreement", "agreement.one", "agreement.two", "agreement.three", "agreement_agree"):
        assert table[f"updates.{key}"] in browser.seen
    assert browser.has_button(table["updates.agreement_accept"])
    browser.press(table["updates.agreement_accept"], tick(browser, table["updates.agreement_agree"]))
    assert table["updates.phase.checking"].format(name=name(sim, 0), percent=0) in browser.seen


# The licence agreement (P6.5)


@pytest.fixture
def waiting(closed: Simulation, tmp_path: Path) -> Browser:
    """An upload that waits for its agreement."""
    closed.faults.add("eula-wanted")
    return upload(updates_page(closed), closed.update_file(0, tmp_path))


def test_nothing_is_installed_before_the_agreement_is_accepted(closed: Simulation, waiting: Browser) -> None:
    for words in ("End User License Agreement", f"{name(closed, 0)} is installed once", AGREE):
        assert words in waiting.seen
    closed.clock.advance(60 * MINUTE)
    assert kinds(closed)[-1] == "eula-shown"
    assert AGREE in updates_page(closed).seen


def test_what_waits_stands_in_the_list_and_cannot_be_installed_there(closed: Simulation, waiting: Browser) -> None:
    assert "Accept the End User License Agreement first" in waiting.seen
    assert not waiting.page.xpath("//button[not(@disabled)]//*[text()='Install This Update']")
    assert not waiting.page.xpath("//input[@type='submit'][@value='Install This Update']")


def test_accepting_without_the_tick_does_nothing(closed: Simulation, waiting: Browser) -> None:
    waiting.press(ACCEPT)
    assert "Tick the box" in waiting.seen
    assert AGREE in waiting.seen
    assert "eula-accepted" not in kinds(closed)


def test_accepting_installs(closed: Simulation, waiting: Browser) -> None:
    waiting.press(ACCEPT, tick(waiting, AGREE))
    assert kinds(closed)[-2:] == ["eula-accepted", "install-started"]
    assert AGREE not in waiting.seen
    closed.clock.advance(30 * MINUTE)
    assert f"{name(closed, 0)} has been installed" in updates_page(closed).seen


def test_accepting_twice_installs_once(closed: Simulation, waiting: Browser) -> None:
    form, button = waiting.button(ACCEPT)
    ticked = tick(waiting, AGREE)
    waiting.submit(form, ticked, button).submit(form, ticked, button)
    assert kinds(closed).count("install-started") == 1
    assert "no uploaded update" in waiting.seen


def test_declining_drops_the_upload(closed: Simulation, waiting: Browser) -> None:
    waiting.press(DECLINE)
    assert f"{name(closed, 0)} has been discarded, nothing was installed" in waiting.seen
    assert AGREE not in waiting.seen
    assert kinds(closed)[-1] == "eula-declined"


def test_another_upload_takes_the_place_of_one_that_waits(closed: Simulation, waiting: Browser, tmp_path: Path) -> None:
    closed.faults.add("eula-never")
    upload(waiting, closed.update_file(0, tmp_path))
    assert AGREE not in waiting.seen
    assert kinds(closed)[-1] == "install-started"


def test_an_edition_may_want_the_agreement_for_site_packages_alone(old_closed: Simulation, tmp_path: Path) -> None:
    browser = installed(old_closed, tmp_path, 1)
    assert "eula-shown" not in kinds(old_closed)
    upload(browser, old_closed.update_file(1, tmp_path))
    assert kinds(old_closed)[-1] == "eula-shown"
    browser.press(DECLINE)
    old_closed.faults.add("eula-never")
    upload(browser, old_closed.update_file(1, tmp_path))
    assert kinds(old_closed)[-1] == "install-started"


def test_a_restart_forgets_what_waits(closed: Simulation, waiting: Browser, tmp_path: Path) -> None:
    closed.faults.add("restart-during-upload=100")
    with pytest.raises(OSError, match=r".*"):
        upload(waiting, closed.update_file(0, tmp_path))
    closed.clock.advance(10 * MINUTE)
    assert AGREE not in updates_page(closed).seen


# The course of an install from a file


@pytest.mark.parametrize("when", ["download", "install"])
def test_an_install_from_a_file_may_fail_and_can_be_tried_again(closed: Simulation, tmp_path: Path, when: str) -> None:
    closed.faults.add(f"install-fails={when},times=1")
    file = closed.update_file(0, tmp_path)
    upload(updates_page(closed), file)
    closed.clock.advance(20 * MINUTE)
    browser = updates_page(closed)
    assert "could not be installed" in browser.seen
    upload(browser, file)
    closed.clock.advance(20 * MINUTE)
    assert "install-finished" in kinds(closed)


@pytest.mark.parametrize("when", ["download", "install"])
def test_an_install_from_a_file_may_hang(closed: Simulation, tmp_path: Path, when: str) -> None:
    closed.faults.add(f"install-hangs={when}")
    upload(updates_page(closed), closed.update_file(0, tmp_path))
    closed.clock.advance(300 * MINUTE)
    assert re.search(r"(Checking|Installing) .*: \d+ %", updates_page(closed).seen)
    assert "restart-began" not in kinds(closed)
    closed.faults.remove("install-hangs")
    closed.clock.advance(30 * MINUTE)
    assert "install-finished" in kinds(closed)


@pytest.mark.parametrize("fault", ["missing-section=updates.manual", "changed-label=updates.manual"])
def test_the_section_may_be_missing_or_called_otherwise(closed: Simulation, fault: str) -> None:
    closed.faults.add(fault)
    browser = updates_page(closed)
    assert "Manual Installation" not in browser.seen
    assert browser.has_button("Update Software") is fault.startswith("changed")
