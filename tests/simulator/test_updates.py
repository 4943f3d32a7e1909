"""The Updates page (product-facts 6a, 7d; procedures P1, P2, R4, R9, R15, R17)."""

from __future__ import annotations

import re

import pytest

from assistant.simulator import Simulation
from tests.simulator.conftest import Simulate
from tests.simulator.failover_raw import checkbox, press
from tests.simulator.raw import Api, Browser, Wire, browse, kinds, texts
from tests.support.waiting import until

INSTALL = "Install This Update"
MINUTE = 60.0
NAMES = {
    "bomgar-12": ("Base Software 3.3.2", "Bomgar-12.2.0"),
    "beyondtrust-19": ("Base Software 5.5.0", "BeyondTrust-19.2.2"),
}


def updates(sim: Simulation) -> Browser:
    return browse(sim, "appliance").open("Updates")


def checked(sim: Simulation) -> Browser:
    return updates(sim).press("Check for Updates")


def enabled(browser: Browser) -> int:
    """How many updates can be installed now."""
    return len(
        [
            1
            for button in browser.page.xpath("//input[@type='submit'] | //button")
            if (button.get("value") or button.text_content()).strip() == INSTALL and button.get("disabled") is None
        ]
    )


def install(sim: Simulation) -> None:
    checked(sim).press(INSTALL)


def test_the_list_is_empty_until_checked(sim: Simulation) -> None:
    browser = updates(sim)
    base, site = NAMES[sim.edition]
    assert base not in browser.seen
    browser.press("Check for Updates")
    assert base in browser.seen
    assert site in browser.seen
    assert kinds(sim)[-1] == "update-check"


def test_a_package_that_needs_another_cannot_be_installed_and_says_why(sim: Simulation) -> None:
    """R4, R17: the reason names both versions."""
    browser = checked(sim)
    assert enabled(browser) == 1
    needed, has = ("3.3.2", "3.2.4") if sim.edition == "bomgar-12" else ("5.5.0", "5.4.0")
    assert f"needs {needed} or later, and {has} is installed" in browser.seen


def test_a_locked_package_cannot_be_forced(sim: Simulation) -> None:
    browser = checked(sim)
    form, button = browser.button(INSTALL)
    (field,) = [f for f in form.xpath(".//input[@type='hidden']") if f.get("value").startswith("base-")]
    browser.submit(form, {field.get("name"): f"site-{sim.target}"}, button)
    assert "needs" in browser.seen
    assert kinds(sim)[-1] == "install-refused"


def test_what_is_being_installed_leaves_the_list_and_shows_progress(sim: Simulation) -> None:
    """R15, R9."""
    browser = checked(sim).press(INSTALL)
    base, site = NAMES[sim.edition]
    assert f"Downloading {base}: 0 %" in browser.seen
    assert enabled(browser) == 0
    sim.clock.advance(6 * MINUTE)
    browser.go(browser.url)
    assert f"Installing {base}: 30 %" in browser.seen
    assert site in browser.seen
    assert browser.seen.count(base) == 1


def test_pressing_twice_installs_once(sim: Simulation) -> None:
    browser = checked(sim)
    form, button = browser.button(INSTALL)
    browser.submit(form, {}, button).submit(form, {}, button)
    assert kinds(sim).count("install-started") == 1
    assert kinds(sim)[-1] == "install-refused"


def test_a_base_update_restarts_the_box_and_unlocks_the_next(sim: Simulation) -> None:
    """R37, R4, 5: refused connections during the restart."""
    install(sim)
    sim.clock.advance(12 * MINUTE)
    wire = Wire.to(sim)
    assert wire.get("/check_health").status == 200
    sim.clock.advance(2 * MINUTE)
    with pytest.raises(ConnectionRefusedError):
        wire.get("/check_health")
    sim.clock.advance(4 * MINUTE + 30)
    assert wire.get("/check_health").status == 503
    assert "starting up" in updates(sim).seen
    sim.clock.advance(2 * MINUTE)
    browser = updates(sim)
    assert f"{NAMES[sim.edition][0]} has been installed" in browser.seen
    assert enabled(browser) == 1
    assert re.search(r"Base Software Version:? (3\.3\.2|5\.5\.0)", browser.open("Status", "Basics").seen)


def test_the_box_goes_and_comes_back_by_itself(simulate: Simulate) -> None:
    """5: no request has to come for the door to close and open."""
    sim = simulate(speed=1200)
    install(sim)
    wire = Wire.to(sim)
    until(lambda: not answers(wire), "the restart")
    until(lambda: answers(wire), "the box to come back")
    until(lambda: "install-finished" in kinds(sim), "the end of the install")


def answers(wire: Wire) -> bool:
    try:
        return wire.get("/check_health").status in (200, 503)
    except OSError:
        return False


def test_a_site_package_takes_the_software_down_but_not_the_appliance_console(sim: Simulation) -> None:
    """5: a holding page, 5xx, refused connections, then the new version (2c)."""
    install(sim)
    sim.clock.advance(20 * MINUTE)
    updates(sim).press(INSTALL)
    sim.clock.advance(7 * MINUTE)
    wire = Wire.to(sim)
    for path in ("/check_health", "/api/command?action=check_health", "/login", "/"):
        answer = wire.get(path)
        assert answer.status == 503
        assert "being updated" in answer.text
    assert "The site is down" in updates(sim).seen
    sim.clock.advance(11.5 * MINUTE)
    with pytest.raises(ConnectionRefusedError):
        wire.get("/check_health")
    sim.clock.advance(6.5 * MINUTE)
    version = texts(Api(sim).answer("check_health"))["version"] or ""
    assert version.startswith(f"{sim.target} (")
    assert texts(Api(sim).answer("get_api_info"))["api_version"] in ("1.8.0", "1.19.2")
    assert "No updates were found" in checked(sim).seen


def test_each_effect_happens_once_and_in_order(old: Simulation) -> None:
    install(old)
    old.clock.advance(20 * MINUTE)
    updates(old).press(INSTALL)
    old.clock.advance(25 * MINUTE)
    told = [
        (e.kind, round(e.at / MINUTE)) for e in old.effects if e.kind.startswith(("install", "restart", "software"))
    ]
    assert told == [
        ("install-started", 0),
        ("software-stopped", 13),
        ("restart-began", 13),
        ("restart-ended", 18),
        ("software-started", 19),
        ("install-finished", 20),
        ("install-started", 20),
        ("software-stopped", 26),
        ("restart-began", 38),
        ("restart-ended", 39),
        ("software-started", 43),
        ("install-finished", 45),
    ]


def test_a_long_chain_alternates_base_and_site_packages(simulate: Simulate) -> None:
    """R4, R7: the chain of a far-behind appliance."""
    sim = simulate("bomgar-12-long")
    assert sim.target == "13.1.2"
    checked(sim)
    for _ in range(6):
        browser = updates(sim)
        assert enabled(browser) == 1
        browser.press(INSTALL)
        sim.clock.advance(30 * MINUTE)
    done = [effect.detail for effect in sim.effects if effect.kind == "install-finished"]
    assert done == [
        "Base Software 3.3.2",
        "Bomgar-12.2.0",
        "Base Software 3.4.1",
        "Bomgar-12.3.2",
        "Base Software 4.0.0",
        "Bomgar-13.1.2",
    ]


def test_sessions_do_not_outlive_a_restart(sim: Simulation) -> None:
    browser = checked(sim).press(INSTALL)
    page = browser.url
    for _ in range(19):
        sim.clock.advance(MINUTE)
    assert browser.go(page).page.xpath("//input[@type='password']")


@pytest.mark.parametrize(
    ("fault", "text"), [("updates-empty", "No updates"), ("updates-check-fails", "not be reached")]
)
def test_checking_may_bring_nothing(sim: Simulation, fault: str, text: str) -> None:
    sim.faults.add(fault)
    browser = checked(sim)
    assert text in browser.seen
    assert enabled(browser) == 0
    sim.faults.remove(fault)
    assert enabled(checked(sim)) == 1


def test_an_install_may_be_refused(sim: Simulation) -> None:
    sim.faults.add("install-refused")
    assert "could not be started" in checked(sim).press(INSTALL).seen
    assert "install-started" not in kinds(sim)


@pytest.mark.parametrize("when", ["download", "install"])
def test_an_install_may_fail_and_can_be_tried_again(sim: Simulation, when: str) -> None:
    sim.faults.add(f"install-fails={when},times=1")
    install(sim)
    sim.clock.advance(14 * MINUTE)
    browser = updates(sim)
    assert "could not be installed" in browser.seen
    assert kinds(sim).count("install-failed") == 1
    assert "restart-began" not in kinds(sim)
    assert enabled(browser.press("Check for Updates")) == 1
    browser.press(INSTALL)
    sim.clock.advance(20 * MINUTE)
    assert kinds(sim)[-1] == "install-finished" or "install-finished" in kinds(sim)


def test_a_failed_site_package_brings_the_old_version_back(old: Simulation) -> None:
    install(old)
    old.clock.advance(20 * MINUTE)
    old.faults.add("install-fails", kind="site")
    updates(old).press(INSTALL)
    old.clock.advance(7 * MINUTE)
    assert Wire.to(old).get("/check_health").status == 503
    old.clock.advance(15 * MINUTE)
    assert (texts(Api(old).answer("check_health"))["version"] or "").startswith("12.1.4")


def test_an_install_may_hang_until_the_fault_goes(sim: Simulation) -> None:
    sim.faults.add("install-hangs")
    install(sim)
    sim.clock.advance(5 * 60 * MINUTE)
    assert "Installing" in updates(sim).seen
    assert kinds(sim)[-2] == "install-started"
    sim.faults.remove("install-hangs")
    with pytest.raises(ConnectionRefusedError):
        Wire.to(sim).get("/check_health")
    sim.clock.advance(7 * MINUTE)
    assert kinds(sim)[-1] == "install-finished"


def test_a_reboot_loop_goes_on_until_the_fault_goes(sim: Simulation) -> None:
    """procedures R13 is about this."""
    sim.faults.add("reboot-loop")
    install(sim)
    sim.clock.advance(60 * MINUTE)
    assert kinds(sim).count("restart-began") > 8
    assert kinds(sim).count("software-stopped") == 1
    assert "install-finished" not in kinds(sim)
    sim.faults.remove("reboot-loop")
    sim.clock.advance(10 * MINUTE)
    assert kinds(sim)[-1] == "install-finished"


def test_the_download_key_comes_with_base_3_3_2(old: Simulation) -> None:
    """procedures P2: from Base 3.3.2 on."""
    browser = checked(old)
    assert "Appliance Download Key" not in browser.seen
    browser.press(INSTALL)
    old.clock.advance(20 * MINUTE)
    browser = updates(old).follow("Appliance Download Key")
    assert re.search(r"\b[0-9A-F]{40}\b", browser.seen)


def test_the_download_key_needs_the_right_time(new: Simulation) -> None:
    """procedures R16."""
    new.faults.add("clock-off")
    browser = updates(new).follow("Appliance Download Key")
    assert "time is not right" in browser.seen


def test_a_file_that_is_no_update_is_refused(sim: Simulation) -> None:
    """6a: manual installation."""
    browser = updates(sim)
    form, button = browser.button("Update Software")
    fields = {field.get("name"): field.get("value") for field in form.xpath(".//input[@type='hidden']")}
    if button.get("name"):
        fields[button.get("name")] = button.get("value")
    browser.upload(form.action, fields, {browser.names(form)[0]: b"\0" * 100_000})
    assert "not an update" in browser.seen
    assert kinds(sim)[-1] == "install-refused"


def test_cluster_updates_may_be_seen(sim: Simulation) -> None:
    """7d."""
    assert "Cluster Updates" not in updates(sim).seen
    sim.faults.add("cluster-updates-seen")
    browser = updates(sim)
    assert "Install updates on this node together with the other nodes" in browser.seen
    assert browser.has_button("Resync now")


CLUSTER = {
    "en": ("Updates", "Install updates on this node together with the other nodes", "Save", "Resync now"),
    "de": (
        "Aktualisierungen",
        "Aktualisierungen auf diesem Knoten zusammen mit den anderen Knoten installieren",
        "Speichern",
        "Jetzt neu synchronisieren",
    ),
    "it": (
        "Aggiornamenti",
        "Installa gli aggiornamenti su questo nodo insieme agli altri nodi",
        "Salva",
        "Risincronizza ora",
    ),
    "pt_BR": (
        "Atualizações",
        "Instalar atualizações neste nó junto com os outros nós",
        "Salvar",
        "Ressincronizar agora",
    ),
}


@pytest.mark.parametrize("language", CLUSTER)
@pytest.mark.parametrize("edition", ["bomgar-12", "beyondtrust-25"])
def test_cluster_updates_leave_a_trace(simulate: Simulate, edition: str, language: str) -> None:
    """7d: so that it shows when something there was pressed."""
    sim = simulate(edition, console_language=language, faults=["cluster-updates-seen"])
    page, label, save, resync = CLUSTER[language]
    browser = browse(sim, "appliance").open(page, "Updates")  # so in newer German consoles
    assert checkbox(browser.page, label).get("checked") is not None
    press(browser, save, untick=(label,))
    assert checkbox(browser.page, label).get("checked") is None
    press(browser, save, tick=(label,))
    browser.press(resync)
    told = [(effect.kind, effect.detail) for effect in sim.effects if effect.kind.startswith("cluster")]
    assert told == [
        ("cluster-updates-saved", "by itself"),
        ("cluster-updates-saved", "with the other nodes"),
        ("cluster-resync", ""),
    ]
