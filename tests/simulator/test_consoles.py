"""The consoles: signing in, sessions, menus, forms (product-facts 6)."""

from __future__ import annotations

import pytest

from assistant.simulator import Simulation
from tests.simulator.conftest import Simulate
from tests.simulator.raw import Browser, Wire, browse, kinds

CONSOLES = ("login", "appliance")
SECURITY = ("Management", "Security")


@pytest.mark.parametrize("console", CONSOLES)
def test_nobody_sees_a_page_without_signing_in(sim: Simulation, console: str) -> None:
    """6c: sessions; the rules are ours."""
    browser = browse(sim, console, signed_in=False)
    assert browser.page.xpath("//input[@type='password']")
    assert "Logout" not in browser.seen


@pytest.mark.parametrize("console", CONSOLES)
def test_signing_in_and_out(sim: Simulation, console: str) -> None:
    browser = browse(sim, console)
    assert "Logout" in browser.seen
    assert kinds(sim) == ["sign-in"]
    page = browser.url
    browser.follow("Logout").go(page)
    assert browser.page.xpath("//input[@type='password']")
    assert kinds(sim)[-1] == "sign-out"


def test_the_consoles_have_separate_accounts(sim: Simulation) -> None:
    """6: separate user accounts."""
    browser = browse(sim, "login", signed_in=False).sign_in(sim.appliance["user"], sim.appliance["password"])
    assert "not correct" in browser.seen
    assert kinds(sim) == ["sign-in-failed"]


def test_the_appliances_of_a_pair_may_have_different_accounts(simulate: Simulate) -> None:
    """6: users of /appliance belong to the box; the first line tells both accounts."""
    sim = simulate(scenario="failover", faults=["own-account"])
    first, second = sim.document()["appliances"]
    assert first["appliance"] == sim.document()["appliance"] == sim.appliance
    assert second["appliance"] != first["appliance"]
    for box, account, enters in (
        (first, first, True),
        (first, second, False),
        (second, first, False),
        (second, second, True),
    ):
        browser = browse(sim, "appliance", signed_in=False, address=box["address"])
        browser.sign_in(account["appliance"]["user"], account["appliance"]["password"])
        assert ("Logout" in browser.seen) == enters
    sim.faults.remove("own-account")
    assert len({one["appliance"]["password"] for one in sim.document()["appliances"]}) == 1


def test_session_cookies_are_guarded(sim: Simulation) -> None:
    """1a: ``ns_sl`` is HttpOnly and SameSite=strict; Secure on all."""
    answer = Browser(Wire.to(sim)).go("/appliance").answer
    assert answer is not None
    cookie = answer.headers["Set-Cookie"].lower()
    assert "httponly" in cookie
    assert "secure" in cookie
    assert "samesite=strict" in cookie


def test_signing_in_gives_a_new_session(sim: Simulation) -> None:
    browser = browse(sim, "login", signed_in=False)
    before = dict(browser.cookies)
    browser.sign_in(sim.login["user"], sim.login["password"])
    assert all(browser.cookies[name] != value for name, value in before.items())


def test_too_many_failures_lock_the_account_for_a_while(sim: Simulation) -> None:
    """6a: lockout; its numbers are ours."""
    browser = browse(sim, "appliance", signed_in=False)
    for _ in range(5):
        browser.sign_in(sim.appliance["user"], "wrong")
    assert "locked" in browser.seen
    browser.sign_in(sim.appliance["user"], sim.appliance["password"])
    assert "Logout" not in browser.seen
    sim.clock.advance(1801)
    assert "Logout" in browse(sim, "appliance").seen


def test_a_locked_account(sim: Simulation) -> None:
    sim.faults.add("locked-account")
    assert "locked" in browse(sim, "login").seen


def test_a_second_factor_is_asked_for(sim: Simulation) -> None:
    sim.faults.add("second-factor=123456")
    browser = browse(sim, "appliance")
    assert "Verification Code" in browser.seen
    (form,) = [form for form in browser.page.forms if form.method == "POST"]
    (field,) = browser.names(form)
    assert "not correct" in browser.submit(form, {field: "000000"}).seen
    (form,) = [form for form in browser.page.forms if form.method == "POST"]
    assert "Logout" in browser.submit(form, {field: "123456"}).seen


def test_an_idle_session_ends(sim: Simulation) -> None:
    browser = browse(sim, "login")
    page = browser.url
    sim.clock.advance(901)
    assert browser.go(page).page.xpath("//input[@type='password']")


def test_sessions_end_on_demand(sim: Simulation) -> None:
    browser = browse(sim, "login")
    page = browser.url
    sim.faults.add("sessions-expire")
    assert browser.go(page).page.xpath("//input[@type='password']")
    sim.faults.add("sessions-expire=3")
    browser.go(page).sign_in(sim.login["user"], sim.login["password"])
    outcomes = [bool(browser.go(page).page.xpath("//input[@type='password']")) for _ in range(3)]
    assert outcomes == [False, False, True]


def test_a_form_without_the_right_token_changes_nothing(sim: Simulation) -> None:
    """6c: CSRF tokens."""
    browser = browse(sim, "login").open(*SECURITY)
    form, button = browser.button("Save Changes")
    (token,) = form.xpath("./input[@type='hidden']")
    browser.submit(form, {token.get("name"): "forged", browser.names(form)[0]: "key"}, button)
    assert browser.answer is not None
    assert browser.answer.status == 403
    assert "setting-changed" not in kinds(sim)


def test_a_token_of_another_session_is_refused(sim: Simulation) -> None:
    mine, other = (browse(sim, "login").open(*SECURITY) for _ in range(2))
    (token,) = other.button("Save Changes")[0].xpath("./input[@type='hidden']")
    mine.press("Save Changes", {token.get("name"): token.get("value")})
    assert mine.answer is not None
    assert mine.answer.status == 403


def test_forms_change_what_they_say(sim: Simulation) -> None:
    """6b: Inter-appliance Communication Pre-shared Key."""
    browser = browse(sim, "login").open(*SECURITY)
    assert "Inter-appliance Communication Pre-shared Key" in browser.seen
    form, button = browser.button("Save Changes")
    browser.submit(form, {browser.names(form)[0]: "k€y"}, button)
    assert "saved" in browser.seen
    assert browser.page.xpath("//input[@value='k€y']")
    assert "saved" not in browser.go(browser.url).seen
    assert kinds(sim)[-1] == "setting-changed"


def test_reading_pages_changes_nothing(sim: Simulation) -> None:
    for console in CONSOLES:
        browser = browse(sim, console)
        for link in browser.page.xpath("//a/@href"):
            if "logout" not in link:
                browser.go(link)
    assert {str(request.kind) for request in sim.requests} == {"read", "sign-in"}
    assert set(kinds(sim)) == {"sign-in"}


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_pages_take_no_other_methods(old: Simulation, method: str) -> None:
    browser = browse(old, "login")
    cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    assert browser.wire.ask(method, browser.url, Cookie=cookie).status == 405


def test_unknown_pages_and_forms(sim: Simulation) -> None:
    browser = browse(sim, "login")
    missing = browser.go("/login/nowhere.ns").answer
    assert missing is not None
    assert missing.status == 404
    broken = browser.go("/login").open(*SECURITY).upload(browser.url, {}, {}).answer
    assert broken is not None
    assert broken.status in (400, 403, 405)


def test_the_two_editions_share_neither_addresses_nor_field_names(simulate: Simulate) -> None:
    """6c: no stable contract."""
    pages = [browse(simulate(edition), "login").open(*SECURITY) for edition in ("bomgar-12", "beyondtrust-19")]
    forms = [page.button("Save Changes")[0] for page in pages]
    assert pages[0].url != pages[1].url
    assert forms[0].action != forms[1].action
    assert not set(forms[0].fields) & set(forms[1].fields)
    assert not pages[0].page.xpath("//label")
    assert pages[1].page.xpath("//label[@for]")


def test_the_menu_has_two_levels(sim: Simulation) -> None:
    """labels: the page paths."""
    login = browse(sim, "login")
    paths: tuple[tuple[str, ...], ...]
    paths = (("Status", "Information"), ("Jump", "Jump Clients"), SECURITY, ("Management", "Failover"))
    for path in paths:
        assert path[-1] in str(login.open(*path).page.findtext(".//title"))
    appliance = browse(sim, "appliance")
    boxes: tuple[tuple[str, ...], ...]
    boxes = (("Status", "Basics"), ("Networking", "IP Configuration"), ("Security", "Certificates"), ("Updates",))
    for place in boxes:
        assert place[-1] in str(appliance.open(*place).page.findtext(".//title"))


def test_the_portal_is_public(sim: Simulation) -> None:
    answer = Wire.to(sim).get("/")
    assert answer.status == 200
    assert sim.site in answer.text
