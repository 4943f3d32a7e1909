"""The whole client against a simulated site, over real TLS, in each edition and language, and with its faults."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path

import pytest

from assistant.appliance.connection import OperatorConnection, connect
from assistant.appliance.files import StoredFile
from assistant.appliance.line import Timeouts
from assistant.appliance.probe import ProbeState
from assistant.appliance.tls import look
from assistant.domain.access import Account, Pin, Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.errors import (
    AccessError,
    ApiDisabled,
    AssistantError,
    Cancelled,
    CertificateChanged,
    CertificateUntrusted,
    ControlMissing,
    Declined,
    LockedOut,
    MissingPermission,
    NotUnderstood,
    Refused,
    SecondFactor,
    ServerTrouble,
    WrongBox,
    WrongSecret,
)
from assistant.domain.packages import PackageState
from assistant.domain.secret import Secret
from assistant.domain.site import FailoverRole
from assistant.labels import LANGUAGES, Labels
from assistant.resolving.resolver import Resolver
from assistant.simulator import Simulation
from tests.support.waiting import until

EDITIONS = ("bomgar-12", "beyondtrust-19")
ALL = (*EDITIONS, "beyondtrust-25")
Simulate = Callable[..., Simulation]
PASSPHRASE = Secret("a-passphrase-for-the-key")


@pytest.fixture
def simulate() -> Iterator[Simulate]:
    """A site whose clock stands still unless the test moves it."""
    with ExitStack() as stack:
        yield lambda edition="bomgar-12", **more: stack.enter_context(
            Simulation.start("single", edition=edition, **{"speed": 0, **more})
        )


def _account(told: dict[str, str]) -> Account:
    user, secret = told.values()
    return Account(user, Secret(secret))


@pytest.fixture
def meet(labels: Labels) -> Callable[..., OperatorConnection]:
    def met(
        sim: Simulation,
        *,
        trust: Trust | None = None,
        pin: Pin | None = None,
        cancel: Cancel | None = None,
        own: bool = False,
    ) -> OperatorConnection:
        site = SiteAddress(sim.site, resolve=tuple(sim.resolve.items()))
        secrets = Secrets(_account(sim.api), _account(sim.login), _account(sim.appliance))
        address = sim.appliances[0]["address"] if own else None
        trust = trust or Trust(ca_file=str(sim.ca_file))
        return connect(site, address, trust, secrets, pin, SystemClock(), cancel or Cancel(), write=True, labels=labels)

    return met


Meet = Callable[..., OperatorConnection]


# ── As it should be ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("own", [False, True])
@pytest.mark.parametrize("edition", ALL)
def test_everything_that_the_api_tells(simulate: Simulate, meet: Meet, edition: str, own: bool) -> None:
    sim = simulate(edition)
    one = meet(sim, own=own)
    assert one.api is not None
    assert one.probe.look().state is ProbeState.OK
    info = one.api.info()
    assert info.permission("perm_command") == "full_access"
    assert info.timestamp is not None
    health = one.api.health()
    assert health.guid == sim.appliances[0]["guid"]
    assert health.role is FailoverRole.NONE
    assert health.build is not None
    assert [entry.guid for entry in one.api.appliances()] == [health.guid]
    assert one.api.client_counts().total["pinned_client"] > 0
    assert one.api.logged_in_reps() == one.api.client_counts().total["representative"]
    jump = one.api.jump_clients()
    assert (jump is None) == (edition == "bomgar-12")
    assert one.api.speaks_v2() == (edition == "beyondtrust-25")
    assert one.pin.guid == health.guid


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", ALL)
def test_every_page_in_every_language(simulate: Simulate, meet: Meet, edition: str, language: str) -> None:
    sim = simulate(edition, console_language=language)
    one = meet(sim)
    assert one.api is not None
    assert one.login is not None
    assert one.appliance is not None
    basics = one.appliance.basics()
    assert basics.base is not None
    assert basics.guid == sim.appliances[0]["guid"]
    assert basics.software is not None
    assert basics.system_time is not None
    information = one.login.information()
    assert information.build == one.api.health().build
    assert information.clients is not None
    assert {count for _, count in information.clients} >= {one.api.client_counts().total["pinned_client"]}
    assert [row.issued_to for row in one.appliance.certificates().rows].count(sim.site) == 1
    waiting = one.login.jump_clients()
    assert waiting.listed > 100
    assert waiting.pending == (0 if language in ("en", "de") else None)
    assert one.appliance.language == one.login.language == language
    for key in ("login.software_management", "login.failover", "login.security", "appliance.ip_configuration"):
        console = one.login if key.startswith("login") else one.appliance
        assert console.open(key).controls
    assert {request.kind.value for request in sim.requests} == {"read", "sign-in"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_from_backup_to_install(simulate: Simulate, meet: Meet, edition: str, language: str, tmp_path: Path) -> None:
    sim = simulate(edition, console_language=language)
    one = meet(sim)
    assert one.api is not None
    assert one.login is not None
    assert one.appliance is not None
    password = Secret("backup-password")
    for number, backup in enumerate(
        (
            lambda into: by_api(one, password, into),
            lambda into: one.login and one.login.backup(password, True, into),
            lambda into: one.login and one.login.backup(password, False, into),
        )
    ):
        stored = backup(tmp_path / f"{number}.nsb")
        assert stored is not None
        assert stored.size > 10_000
    exported = one.appliance.export_certificate(sim.site, PASSPHRASE, tmp_path / "key")
    assert exported.size > 500
    checked = one.appliance.check_for_updates()
    assert [package.state for package in checked.packages] == [PackageState.AVAILABLE, PackageState.LOCKED]
    assert checked.packages[1].reason.count(".") >= 2
    with pytest.raises(ControlMissing):
        one.appliance.install(checked.packages[1].name)
    started = one.appliance.install(checked.packages[0].name).page
    assert started is not None
    assert started.installing
    assert checked.packages[0].name in started.progress
    kinds = [effect.kind for effect in sim.effects]
    assert len([kind for kind in kinds if "install" in kind]) <= 2, kinds


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_download_key_is_read_where_there_is_one(simulate: Simulate, meet: Meet, language: str) -> None:
    new, old = meet(simulate("beyondtrust-19", console_language=language)), meet(simulate(console_language=language))
    assert new.appliance is not None
    assert old.appliance is not None
    key = new.appliance.download_key()
    assert key is not None
    assert len(key) >= 16
    assert old.appliance.download_key() is None


def test_an_update_file_can_be_uploaded(simulate: Simulate, meet: Meet, tmp_path: Path) -> None:
    file = tmp_path / "update.nss"
    file.write_bytes(b"not an update" * 10_000)
    one = meet(simulate("beyondtrust-19", console_language="de"))
    assert one.appliance is not None
    with pytest.raises(Declined) as caught:
        one.appliance.upload_update(file)
    assert caught.value.advice is not None


def test_no_secret_is_left_in_logs_or_objects(
    simulate: Simulate, meet: Meet, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    password = Secret("planted-backup-password")
    for edition in EDITIONS:
        sim = simulate(edition)
        one = meet(sim)
        assert one.api is not None
        assert one.login is not None
        assert one.appliance is not None
        with caplog.at_level(logging.DEBUG):
            one.api.health()
            by_api(one, password, tmp_path / f"{edition}-1")
            one.login.backup(password, True, tmp_path / f"{edition}-2")
            one.appliance.export_certificate(sim.site, PASSPHRASE, tmp_path / f"{edition}-3")
            sim.faults.add("error-200")
            with pytest.raises(Declined) as caught:
                one.api.appliances()
        shown = f"{caplog.text} {one!r} {caught.value!r} {caught.value.detail} {caught.value.message}"
        planted = [sim.api["client_secret"], sim.login["password"], sim.appliance["password"]]
        for secret in (*planted, password.reveal(), PASSPHRASE.reveal()):
            assert secret not in shown
        assert "/api/backup" in caplog.text


# ── Faults ────────────────────────────────────────────────────────────────────────────────────────


def _health(one: OperatorConnection) -> object:
    assert one.api is not None
    return one.api.health()


def _backup(one: OperatorConnection, into: Path) -> object:
    return by_api(one, Secret("backup-password"), into / "a.nsb")


def by_api(one: OperatorConnection, password: Secret, into: Path) -> StoredFile:
    """Without a password where the edition knows none for it."""
    assert one.api is not None
    return one.api.backup(password, into) if one.api.protects_backups else one.api.open_backup(into)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("refuse", Refused),
        ("reset", Refused),
        ("5xx=500", ServerTrouble),
        ("5xx=503", ServerTrouble),
        ("html-instead-of-xml", NotUnderstood),
        ("error-200", Declined),
        ("truncated", NotUnderstood),
        ("wrong-certificate", CertificateUntrusted),
        ("expired-certificate", CertificateUntrusted),
        ("incomplete-chain", CertificateUntrusted),
        ("wrong-secret", WrongSecret),
        ("api-disabled", ApiDisabled),
        ("no-permission=perm_command", MissingPermission),
    ],
)
def test_faults_of_the_api(
    simulate: Simulate, meet: Meet, edition: str, fault: str, error: type[AssistantError]
) -> None:
    with pytest.raises(error) as caught:
        _health(meet(simulate(edition, faults=[fault])))
    assert caught.value.advice is not None
    assert caught.value.message.text


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("backup-error-page", AssistantError),
        ("backup-truncated", NotUnderstood),
        ("no-permission=perm_backup", MissingPermission),
        ("stall,path=/api/backup", Cancelled),
    ],
)
def test_faults_of_the_backup(
    simulate: Simulate, meet: Meet, tmp_path: Path, edition: str, fault: str, error: type[AssistantError]
) -> None:
    cancel = Cancel()
    sim = simulate(edition, faults=[fault])
    one = meet(sim, cancel=cancel)
    stop = nullcontext() if error is not Cancelled else _pressed_once_stalled(sim, "/api/backup", cancel)
    with stop, pytest.raises(error) as caught:
        _backup(one, tmp_path)
    assert list(tmp_path.iterdir()) == []
    if isinstance(caught.value, MissingPermission):
        assert caught.value.permission == "perm_backup"


@contextmanager
def _pressed_once_stalled(sim: Simulation, path: str, cancel: Cancel) -> Iterator[list[float]]:
    """Press Stop once the site has the request that it never answers; when that was."""
    pressed: list[float] = []

    def press() -> None:
        until(lambda: any(one.path.startswith(path) for one in sim.requests), "the request that stalls")
        pressed.append(time.monotonic())
        cancel.set()

    presser = threading.Thread(target=press)
    presser.start()
    yield pressed
    presser.join()


def test_a_stalled_site_is_left_at_once(simulate: Simulate, meet: Meet) -> None:
    cancel = Cancel()
    sim = simulate(faults=["stall"])
    one = meet(sim, cancel=cancel)
    with _pressed_once_stalled(sim, "/", cancel) as pressed, pytest.raises(Cancelled):
        one.probe.look()
    assert time.monotonic() - pressed[0] < Timeouts().read / 2, "nobody waits until the site counts as silent"


def test_another_certificate_is_noticed(simulate: Simulate, meet: Meet) -> None:
    sim = simulate()
    served = look(sim.site, Resolver(tuple(sim.resolve.items())))
    trust = Trust(accepted=(served.fingerprint,))
    _health(meet(sim, trust=trust))
    sim.faults.add("changed-certificate")
    before = len(sim.requests)
    with pytest.raises(CertificateChanged) as caught:
        _health(meet(sim, trust=trust))
    assert (
        caught.value.fingerprint
        == look(sim.site, Resolver(tuple(sim.resolve.items()))).fingerprint
        != served.fingerprint
    )
    assert len(sim.requests) == before


def test_another_box_is_noticed_by_api_and_console(simulate: Simulate, meet: Meet) -> None:
    sim = simulate("beyondtrust-19")
    pin = Pin(sim.site, sim.appliances[0]["guid"], None)
    _health(meet(sim, pin=pin))
    sim.faults.add("wrong-guid")
    sim.clock.advance(61)  # the site, too, keeps its health for a minute
    with pytest.raises(WrongBox):
        _health(meet(sim, pin=pin))
    one = meet(sim, pin=pin)
    assert one.appliance is not None
    with pytest.raises(WrongBox):
        one.appliance.basics()


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(("fault", "error"), [("second-factor", SecondFactor), ("locked-account", LockedOut)])
def test_consoles_that_let_nobody_in(
    simulate: Simulate, meet: Meet, edition: str, fault: str, error: type[AssistantError]
) -> None:
    for language in ("en", "it"):
        one = meet(simulate(edition, faults=[fault], console_language=language))
        assert one.appliance is not None
        assert one.login is not None
        for console in (one.appliance, one.login):
            with pytest.raises(error):
                console.start()


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_wrong_console_password_is_sent_once(simulate: Simulate, meet: Meet, labels: Labels, edition: str) -> None:
    sim = simulate(edition, console_language="pt_BR")
    site = SiteAddress(sim.site, resolve=tuple(sim.resolve.items()))
    secrets = Secrets(login=Account("admin", Secret("not-the-password")))
    one = connect(
        site,
        None,
        Trust(ca_file=str(sim.ca_file)),
        secrets,
        None,
        SystemClock(),
        Cancel(),
        write=False,
        labels=labels,
    )
    assert one.login is not None
    for _ in range(3):
        with pytest.raises(WrongSecret):
            one.login.start()
    assert [request.kind.value for request in sim.requests].count("sign-in") == 1


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("requests", [3, 4, 6])
def test_sessions_that_end_are_renewed(
    simulate: Simulate, meet: Meet, edition: str, requests: int, tmp_path: Path
) -> None:
    sim = simulate(edition)
    one = meet(sim)
    assert one.appliance is not None
    assert one.login is not None
    one.appliance.start()
    sim.faults.add("sessions-expire")
    assert one.appliance.check_for_updates().packages
    sim.faults.add(f"sessions-expire={requests}")
    assert one.login.backup(Secret("backup-password"), True, tmp_path / "a.nsb").size > 10_000


def test_sessions_that_end_at_once_are_not_renewed_for_ever(simulate: Simulate, meet: Meet) -> None:
    sim = simulate(faults=["sessions-expire=1"])
    one = meet(sim)
    assert one.login is not None
    with pytest.raises(AccessError):
        one.login.backup(Secret("backup-password"), True, Path("unused"))
    assert [request.kind.value for request in sim.requests].count("sign-in") <= 4


def test_a_changed_label_leads_to_the_hand(simulate: Simulate, meet: Meet) -> None:
    one = meet(simulate(faults=["changed-label=updates.check_for_updates"]))
    assert one.appliance is not None
    with pytest.raises(ControlMissing):
        one.appliance.check_for_updates()


def test_a_missing_section_lists_nothing(simulate: Simulate, meet: Meet) -> None:
    one = meet(simulate("beyondtrust-19", faults=["missing-section=updates.available"]))
    assert one.appliance is not None
    found = one.appliance.check_for_updates()
    assert found.packages == ()
    with pytest.raises(ControlMissing):
        one.appliance.install("Base Software 5.5.0")


@pytest.mark.parametrize("edition", EDITIONS)
def test_refused_installs_and_checks_are_told(simulate: Simulate, meet: Meet, edition: str) -> None:
    sim = simulate(edition, console_language="de", faults=["install-refused"])
    one = meet(sim)
    assert one.appliance is not None
    checked = one.appliance.check_for_updates()
    with pytest.raises(Declined):
        one.appliance.install(checked.packages[0].name)
    sim.faults.add("updates-check-fails")
    failed = one.appliance.check_for_updates()
    assert failed.check_failed
    assert not failed.install_failed
    assert "Der Aktualisierungsserver war nicht erreichbar." in failed.status


V2_FAULTS = {
    "": "/api/command/v2/health",
    "no-v2": "/api/command",
    "error-200": None,
    "html-instead-of-xml,path=/api/command/v2": "/api/command",
    "truncated,path=/api/command/v2": "/api/command",
    "5xx=500,path=/api/command/v2": "/api/command",
    "5xx=429,path=/api/command/v2/health": "/api/command",
    "reset,path=/api/command/v2/health": "/api/command",
    "xml-api-off": "/api/command/v2/health",
    "api-disabled": None,
    "no-permission=perm_command": None,
}


@pytest.mark.parametrize("fault", V2_FAULTS)
def test_the_api_in_two_forms_and_in_trouble(simulate: Simulate, meet: Meet, fault: str) -> None:
    """Whatever befalls JSON, XML tells the same; where neither may tell, that is an error."""
    sim = simulate("beyondtrust-25", faults=[fault] if fault else [])
    api = meet(sim).api
    assert api is not None
    if V2_FAULTS[fault] is None:
        for ask in (api.info, api.health, api.appliances, api.client_counts):
            with pytest.raises((Declined, ApiDisabled, MissingPermission)):
                ask()
        return
    assert api.info().permission("perm_command") == "full_access"
    assert api.health().build is not None
    assert api.health().guid == api.appliances()[0].guid == sim.appliances[0]["guid"]
    assert api.client_counts().total["representative"] == 6
    told = {request.path for request in sim.requests}
    assert V2_FAULTS[fault] in told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("renamed", ["", "updates.cluster"])
def test_cluster_updates_are_seen(simulate: Simulate, meet: Meet, language: str, renamed: str) -> None:
    """Also where the heading carries a name that nobody knows."""
    faults = ["cluster-updates-seen", *([f"changed-label={renamed}"] if renamed else [])]
    one = meet(simulate("beyondtrust-25", console_language=language, faults=faults))
    assert one.appliance is not None
    assert one.appliance.updates().cluster_updates


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_install_that_fails_is_seen(simulate: Simulate, meet: Meet, edition: str, language: str) -> None:
    sim = simulate(edition, console_language=language, faults=["install-fails"])
    one = meet(sim)
    assert one.appliance is not None
    one.appliance.install(one.appliance.check_for_updates().packages[0].name)
    sim.clock.advance(6 * 3600)
    found = one.appliance.updates()
    assert found.install_failed
    assert not found.installing


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_install_is_followed_to_its_end(simulate: Simulate, meet: Meet, edition: str, language: str) -> None:
    sim = simulate(edition, console_language=language)
    one = meet(sim)
    assert one.appliance is not None
    package = one.appliance.check_for_updates().packages[0]
    one.appliance.install(package.name)
    seen: list[int | None] = []
    silent = 0
    for _ in range(40):
        sim.clock.advance(100)
        try:
            page = one.appliance.updates()
        except Refused:
            silent += 1
            assert one.probe.look().state is ProbeState.BUSY
            continue
        if not page.installing:
            break
        seen.append(page.percent)
    else:
        pytest.fail("no end")
    assert silent > 0
    assert len(seen) > 3
    assert not page.install_failed
    assert [p.state for p in page.packages] == [PackageState.AVAILABLE]
    assert one.appliance.basics().base == package.version
