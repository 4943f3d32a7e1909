"""A change of hardware from beginning to end: two unrelated appliances, and what makes one the other (P6)."""

from __future__ import annotations

import json
import ssl
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.hashes import SHA256

from assistant.simulator import BadOption, editions
from assistant.simulator.hardware import factory
from tests.simulator.conftest import Simulate
from tests.simulator.hardware_raw import Move, answer_of
from tests.simulator.network_raw import GONE, leads, resolver
from tests.simulator.raw import Browser, browse, local, texts
from tests.simulator.test_command import serving

EDITIONS = ("bomgar-12", "bomgar-12-long", "bomgar-12-closed", "beyondtrust-19", "beyondtrust-25")
BOTH = ("bomgar-12", "beyondtrust-19")


@pytest.fixture(params=BOTH)
def move(request: pytest.FixtureRequest, simulate: Simulate) -> Move:
    return Move(simulate(request.param, scenario="hardware"))


def connected(move: Move, name: str) -> dict[str, int]:
    """How many of each kind of client are at an appliance, by its API."""
    summary = move.api(name).answer("get_connected_client_list", summary_only="1")[0]
    (appliance,) = summary
    return {str(count.get("type")): int(count.text or 0) for count in appliance}


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_particulars_name_both_appliances(simulate: Simulate, edition: str) -> None:
    move = Move(simulate(edition, scenario="hardware"))
    document = move.sim.document()
    old, new = document["appliances"]
    assert (old["name"], new["name"]) == ("A", "new")
    assert old["guid"] != new["guid"]
    assert {one["role"] for one in (old, new)} == {"none"}
    assert document["replacement"] == new["address"]
    assert document["own_accounts"] == {"new": new["appliance"]}
    assert new["appliance"] != old["appliance"] == document["appliance"]
    assert leads(move.sim, resolver(move.sim)) == [old["address"].partition(":")[0]]
    assert document["fingerprints"]["new"] == move.certificate("new").fingerprint(SHA256()).hex()


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_site_moves_to_the_new_appliance(simulate: Simulate, edition: str) -> None:
    """The whole of P6, without the wait for who remembers the name."""
    move = Move(simulate(edition, scenario="hardware"))
    move.whole()
    assert connected(move, "A")["pinned_client"] == 118
    assert sum(connected(move, "new").values()) == 0
    move.point_dns()
    move.sim.clock.advance(3600)
    assert sum(connected(move, "A").values()) == 0
    assert connected(move, "new")["pinned_client"] == 118
    assert move.trusted("new").get("/").status == 200
    assert move.sim.site in move.wire("new").get("/").text


def test_clients_come_one_by_one_once_the_name_leads_to_the_new_one(move: Move) -> None:
    move.whole()
    move.point_dns()
    seen = []
    for _ in range(4):
        move.sim.clock.advance(90)
        seen.append(connected(move, "new")["pinned_client"])
    assert seen == sorted(seen)
    assert 0 < seen[1] < seen[3]


def test_clients_stay_away_from_an_appliance_that_is_not_their_site(move: Move) -> None:
    """Neither without the site's certificate nor without its settings."""
    move.point_dns()
    move.sim.clock.advance(3600)
    assert sum(connected(move, "A").values()) == 0
    assert all(effect.kind != "clients-moved" for effect in move.sim.effects)
    backup = move.backup()
    move.install()
    assert "restored" in move.restore(backup).seen
    move.sim.clock.advance(3600)
    assert sum(connected(move, "new").values()) == 0, "its certificate is still its own"
    move.bring(move.export())
    move.assign()
    move.sim.clock.advance(3600)
    assert connected(move, "new")["pinned_client"] == 118


def test_the_name_can_lead_back(move: Move) -> None:
    move.whole()
    move.point_dns()
    move.sim.clock.advance(3600)
    move.point_dns("A")
    move.sim.clock.advance(3600)
    assert sum(connected(move, "new").values()) == 0
    assert sum(connected(move, "A").values()) > 100


def test_the_two_appliances_know_nothing_of_each_other(move: Move) -> None:
    """Each tells of itself alone, before and after."""
    old, new = move.sim.appliances
    for name, box in (("A", old), ("new", new)):
        if name == "new":
            move.whole()
        (appliance,) = move.api(name).answer("get_appliances")
        assert appliance.get("id") == box["guid"]
        assert texts(appliance)["failover_role"] == "none"
    assert "could not be reached" not in move.login("A", "Management", "Failover").seen


def test_swinging_otherwise_is_refused(simulate: Simulate) -> None:
    with pytest.raises(BadOption, match="dns"):
        simulate(scenario="hardware", swing="nat")
    assert simulate(scenario="hardware", swing="dns").swing == "dns"


@pytest.mark.parametrize("language", ["en", "de", "it", "pt_BR"])
def test_both_consoles_speak_the_language(simulate: Simulate, language: str) -> None:
    """labels: the controls of P6 as the guides of each language call them."""
    names = {
        "en": ("Import", "Reset Appliance to Factory Defaults", "Shut Down This Appliance"),
        "de": ("Importieren", "Gerät auf Originalstandards zurücksetzen", "Dieses Gerät herunterfahren"),
        "it": (
            "Importazione",
            "Reimposta il dispositivo alle impostazioni predefinite di fabbrica",
            "Spegni questo dispositivo",
        ),
        "pt_BR": ("Importar", "Redefinir Aplicativo aos Padrões de Fábrica", "Desligar Este Aplicativo"),
    }[language]
    move = Move(simulate("beyondtrust-19", scenario="hardware", console_language=language))
    for name in ("A", "new"):
        browser = move.appliance(name)
        assert browser.has_button(names[1])
        assert browser.has_button(names[2])
        assert browser.go("/appliance/certificates").has_button(names[0])


def test_other_scenarios_have_none_of_it(simulate: Simulate) -> None:
    sim = simulate()
    assert "replacement" not in sim.document()
    assert not browse(sim, "appliance").has_button("Shut Down This Appliance")


# ── What a new appliance is ──────────────────────────────────────────────────────────────────────────


def test_a_new_appliance_serves_a_certificate_of_its_own(move: Move) -> None:
    certificate = move.certificate("new")
    assert certificate.issuer == certificate.subject
    assert certificate != move.certificate("A")
    with pytest.raises(ssl.SSLCertVerificationError, match="self-signed"):
        move.trusted("new").open()


def test_a_new_appliance_is_signed_in_to_with_what_the_guides_print(move: Move) -> None:
    """P6.6: admin / password; the account of the site is not there."""
    assert "Logout" in move.first_login().seen
    assert "Logout" not in move.login("new").seen
    seen = move.first_login("Status", "Information").seen
    assert move.sim.site not in seen
    assert "Example Support" not in seen
    assert "Jump Clients 0" in " ".join(seen.split())


def test_the_api_of_a_new_appliance_is_off(move: Move) -> None:
    api = move.api("new")
    answer = api.command("get_api_info")
    if api.headers:
        assert (api.token().status, answer.status) == (401, 401)
    else:
        assert local(answer.xml()) == "error"
    assert api.backup().body[:3] != b"NSB"
    page = move.first_login("Management", "API Configuration")
    assert not page.page.xpath("//input[@type='checkbox'][@checked]")
    assert "perm_backup" not in page.seen


def test_the_account_of_appliance_is_another_one(move: Move) -> None:
    old, new = (move.sim.account_of(name) for name in ("A", "new"))
    browser = Browser(move.wire("new")).go("/appliance").sign_in(old["user"], old["password"])
    assert "Logout" not in browser.seen
    assert "Logout" in browser.sign_in(new["user"], new["password"]).seen


def test_a_new_appliance_comes_with_the_base_that_the_next_package_needs(move: Move) -> None:
    browser = move.appliance("new", "Updates").press("Check for Updates")
    assert "Base Software" not in browser.seen
    assert browser.has_button("Install This Update")


def test_a_new_appliance_with_an_old_base(simulate: Simulate) -> None:
    move = Move(simulate("bomgar-12", scenario="hardware", faults=["old-base"]))
    browser = move.appliance("new", "Updates").press("Check for Updates")
    assert "Base Software 3.3.2" in browser.seen
    assert "needs 3.3.2 or later" in browser.seen
    assert "3.2.4" in move.appliance("new", "Status", "Basics").seen


def test_its_clients_are_not_there_before_the_name_leads_to_it(move: Move) -> None:
    move.whole()
    browser = move.login("new", "Jump", "Jump Clients")
    rows = browser.page.xpath("//tr[count(td)=5][starts-with(normalize-space(td[1]), 'Client ')]")
    assert len(rows) == 120
    assert {row.findall("td")[3].text for row in rows} == {"Upgrade Pending"}, "the new one has the newer version"
    assert sum(connected(move, "new").values()) == 0


def test_a_shut_down_appliance_answers_nobody(move: Move) -> None:
    page = move.appliance("A", "Status", "Basics").press("Shut Down This Appliance")
    assert "is shutting down" in page.seen
    move.sim.clock.advance(60)
    with pytest.raises(GONE):
        move.wire("A").open()
    assert answer_of(move.first_login()).status == 200
    assert "shut-down" in [effect.kind for effect in move.sim.effects]


def test_the_first_password_may_have_to_be_changed(move: Move) -> None:
    """6: "must be changed at first login" [V]."""
    move.sim.faults.add("password-change")
    browser = move.first_login()
    assert "Change Password" in browser.seen
    assert "Logout" not in browser.seen
    for first, second, enters in (
        ("one", "two", False),
        ("password", "password", False),
        ("", "", False),
        ("three", "three", True),
    ):
        form = browser.form_with("password")
        new, confirmed = browser.names(form)
        browser.submit(form, {new: first, confirmed: second})
        assert ("Logout" in browser.seen) == enters
    assert "not correct" in move.first_login().seen
    browser = Browser(move.wire("new")).go("/login").sign_in("admin", "three")
    assert "Logout" in browser.seen
    assert "password-changed" in [effect.kind for effect in move.sim.effects]


def test_a_new_appliance_may_have_no_site_software_at_all(simulate: Simulate) -> None:
    """Base given: /login is there once a package is installed."""
    move = Move(simulate("beyondtrust-19", scenario="hardware", faults=["no-site-software,box=new"]))
    assert move.wire("new").get("/login").status == 503
    assert "Installed Site Software None" in move.appliance("new", "Status", "Basics").seen
    move.install()
    assert "Logout" in move.first_login().seen
    assert "19.2.2" in move.appliance("new", "Status", "Basics").seen


def test_people_are_told_of_the_new_appliance_too() -> None:
    with serving("hardware", speed=0) as out:
        for word in (
            "appliance A is at 127.0.0.11:",
            "appliance new is at 127.0.0.12:",
            "/appliance of new",
            "SHA-256",
        ):
            assert word in out.flushed


def test_the_first_line_is_as_the_client_reads_it() -> None:
    with serving("hardware", json=True, speed=0) as out:
        document = json.loads(out.lines[0])
        assert {"replacement", "own_accounts", "fingerprints", "dns", "desk"} <= set(document)
        assert document["api"]["client_id"]
        assert document["resolve"] == {}


def test_an_era_without_new_hardware_is_refused() -> None:
    """Procedures: 10.6 has no chapter on it."""
    known = editions.EDITIONS["bomgar-12"]
    factory.check("bomgar-12", known)
    with pytest.raises(BadOption, match=r"bomgar-10\.6"):
        factory.check("bomgar-10.6", replace(known, site_version="10.5.3"))
