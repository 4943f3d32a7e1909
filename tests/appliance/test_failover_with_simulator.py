"""The client against a simulated pair: what it reads, what it does, and what goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from assistant.appliance.api.answers import RoleAnswer
from assistant.appliance.connection import OperatorConnection, connect
from assistant.appliance.console.failover_pages import FailoverControl
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.security_page import KeyMatch, compare_keys
from assistant.domain.access import Account, Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.errors import ControlMissing, Declined, PageOnBackup, ReachError, ServerTrouble
from assistant.domain.secret import Secret
from assistant.domain.site import FailoverRole
from assistant.labels import LANGUAGES, Labels
from assistant.simulator import Simulation

EDITIONS = ("bomgar-12", "beyondtrust-19")
ALL = (*EDITIONS, "beyondtrust-25")
MIXED = (("bomgar-12", "en"), ("beyondtrust-19", "de"), ("bomgar-12", "it"), ("beyondtrust-19", "pt_BR"))
"""Every language in one of the layouts."""
LONG = 6 * 3600.0
"""Simulated seconds within which a data sync has ended."""
PRIMARY, BACKUP, NONE = FailoverRole.PRIMARY, FailoverRole.BACKUP, FailoverRole.NONE
Simulate = Callable[..., Simulation]
Meet = Callable[[Simulation, int], OperatorConnection]


@pytest.fixture
def simulate() -> Iterator[Simulate]:
    """A pair whose clock stands still unless the test moves it."""
    with ExitStack() as stack:
        yield lambda edition="beyondtrust-19", **more: stack.enter_context(
            Simulation.start("failover", edition=edition, **{"speed": 0, **more})
        )


@pytest.fixture
def meet(labels: Labels) -> Meet:
    """``meet(sim, 0)``: the first appliance by its own address."""

    def account(told: dict[str, str]) -> Account:
        user, secret = told.values()
        return Account(user, Secret(secret))

    def met(sim: Simulation, number: int) -> OperatorConnection:
        site = SiteAddress(sim.site, resolve=tuple(sim.resolve.items()))
        secrets = Secrets(account(sim.api), account(sim.login), account(sim.appliance))
        trust, address = Trust(ca_file=str(sim.ca_file)), sim.appliances[number]["address"]
        return connect(site, address, trust, secrets, None, SystemClock(), Cancel(), write=True, labels=labels)

    return met


def _login(connection: OperatorConnection) -> ConsoleOperator:
    assert connection.login is not None
    return connection.login


def _box(connection: OperatorConnection) -> ConsoleOperator:
    assert connection.appliance is not None
    return connection.appliance


def _roles(*consoles: ConsoleOperator) -> list[FailoverRole | None]:
    return [console.failover().role for console in consoles]


def _told(sim: Simulation) -> list[FailoverRole]:
    return [FailoverRole(appliance["role"]) for appliance in sim.appliances]


def _ends(sim: Simulation) -> tuple[tuple[str, int], tuple[str, int]]:
    one, other = ((host, int(port)) for host, port in (box["address"].split(":") for box in sim.appliances))
    return one, other


# ── Reading ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", ALL)
def test_what_the_pages_of_both_tell(simulate: Simulate, meet: Meet, edition: str, language: str) -> None:
    sim = simulate(edition, console_language=language)
    first, second = meet(sim, 0), meet(sim, 1)
    shared = sim.shared_ip.split(":")[0] if sim.shared_ip else ""
    for connection, role in ((first, PRIMARY), (second, BACKUP)):
        assert connection.api is not None
        found, health = _login(connection).failover(), connection.api.health()
        assert (found.established, found.role) == (True, role)
        assert found.role is health.role
        assert found.last_sync == health.last_sync
        assert found.last_sync_ok is True
        assert found.host_status
        assert found.peer_status
        assert found.host_status != found.peer_status
        assert found.peer_checked is not None
        assert (found.automatic, found.backup_operations) == (False, True)
        assert [box.address for box in found.shared] == [shared]
        assert (found.setup, found.errors, found.under_way) == (None, (), "")
        assert {box.address for box in _box(connection).ip_configuration().addresses} > {shared}
        listed, own = _box(connection).ip_configuration().of(shared), _box(connection).ip_address(shared)
        assert listed is not None
        assert listed.enabled is own.enabled is (role is PRIMARY)
    assert compare_keys(_login(first).security(), _login(second).security()) is KeyMatch.EQUAL
    assert {request.kind.value for request in sim.requests} == {"read", "sign-in"}


def test_keys_that_differ(simulate: Simulate, meet: Meet) -> None:
    sim = simulate(faults=["key-mismatch"])
    keys = [_login(meet(sim, number)).security() for number in (0, 1)]
    assert compare_keys(*keys) is KeyMatch.DIFFERENT
    assert all(key.key is None or key.key.reveal() not in repr(keys) for key in keys)


@pytest.mark.parametrize(("edition", "language"), MIXED)
def test_a_backup_says_that_it_is_one(simulate: Simulate, meet: Meet, edition: str, language: str) -> None:
    sim = simulate(edition, console_language=language)
    for key in ("login.software_management", "login.jump_clients"):
        with pytest.raises(PageOnBackup):
            _login(meet(sim, 1)).open(key)
        assert _login(meet(sim, 0)).open(key).controls


# ── Doing ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_sync_break_and_establish_the_other_way_round(
    simulate: Simulate, meet: Meet, edition: str, language: str
) -> None:
    sim = simulate(edition, console_language=language)
    one, other = _login(meet(sim, 0)), _login(meet(sim, 1))
    before = one.failover().last_sync
    assert before is not None
    assert one.sync_now().page is not None
    sim.clock.advance(LONG)
    after = one.failover().last_sync
    assert after is not None
    assert after > before

    assert one.break_failover().page is not None
    sim.clock.advance(300)
    assert _roles(one, other) == _told(sim) == [NONE, NONE]
    setup = other.failover().setup
    assert setup is not None
    assert None not in (setup.backup_host, setup.backup_port, setup.own_host, setup.own_port)
    assert other.open("login.software_management").controls

    (own_host, own_port), (backup_host, backup_port) = reversed(_ends(sim))
    assert other.establish(backup_host, backup_port, own_host, own_port).page is not None
    sim.clock.advance(LONG)
    assert _roles(one, other) == _told(sim) == [BACKUP, PRIMARY]
    synced = other.failover().last_sync
    assert synced is not None
    # Pages tell real whole seconds, and here hardly any passed between the two.
    assert synced >= after
    assert [effect.kind for effect in sim.effects].count("data-sync-finished") == 2


@pytest.mark.parametrize(
    ("edition", "fault"),
    [*((edition, "") for edition in ALL), ("beyondtrust-25", "xml-api-off"), ("beyondtrust-25", "no-v2")],
)
def test_roles_are_swapped_by_the_api(simulate: Simulate, meet: Meet, edition: str, fault: str) -> None:
    sim = simulate(edition, faults=[fault] if fault else [])
    one, other = meet(sim, 0), meet(sim, 1)
    assert one.api is not None
    change = one.api.set_failover_role(BACKUP, data_sync_first=True)
    assert change.answer is RoleAnswer.SYNC_STARTED
    sim.clock.advance(LONG)
    assert _roles(_login(one), _login(other)) == _told(sim) == [BACKUP, PRIMARY]
    assert other.api is not None
    assert other.api.set_failover_role(BACKUP, data_sync_first=False).answer is RoleAnswer.CHANGED
    sim.clock.advance(LONG)
    assert _told(sim) == [PRIMARY, BACKUP]
    assert {entry.role for entry in one.api.appliances()} == {PRIMARY, BACKUP}


@pytest.mark.parametrize("edition", EDITIONS)
def test_roles_are_swapped_on_the_console(simulate: Simulate, meet: Meet, edition: str) -> None:
    sim = simulate(edition)
    one, other = _login(meet(sim, 0)), _login(meet(sim, 1))
    one.become_backup(force=False, sync=True)
    sim.clock.advance(LONG)
    assert _told(sim) == [BACKUP, PRIMARY]
    one.become_primary(sync=False)
    sim.clock.advance(LONG)
    assert _roles(one, other) == _told(sim) == [PRIMARY, BACKUP]


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_peer_that_is_out_of_reach_needs_force(simulate: Simulate, meet: Meet, edition: str) -> None:
    sim = simulate(edition, console_language="de", faults=["peer-unreachable"])
    one = _login(meet(sim, 0))
    with pytest.raises(Declined) as caught:
        one.become_backup(force=False, sync=False)
    assert caught.value.detail
    assert _told(sim) == [PRIMARY, BACKUP]
    one.become_backup(force=True, sync=False)
    sim.clock.advance(LONG)
    assert _told(sim)[0] is BACKUP


@pytest.mark.parametrize("edition", EDITIONS)
def test_settings(simulate: Simulate, meet: Meet, edition: str) -> None:
    sim = simulate(edition)
    console = _login(meet(sim, 0))
    for on in (True, False):
        console.set_automatic_failover(on)
        assert console.failover().automatic is on
        console.set_backup_operations(on)
        assert console.failover().backup_operations is on
    german = _login(meet(simulate(edition, console_language="de"), 0))
    german.set_backup_operations(False)
    assert german.failover().backup_operations is False
    assert FailoverControl.AUTOMATIC in german.failover().untold
    with pytest.raises(ControlMissing):
        german.set_automatic_failover(True)


@pytest.mark.parametrize(("edition", "language"), MIXED)
def test_the_shared_address_moves(simulate: Simulate, meet: Meet, edition: str, language: str) -> None:
    sim = simulate(edition, console_language=language)
    assert sim.shared_ip is not None
    shared = sim.shared_ip.split(":")[0]
    one, other = _box(meet(sim, 0)), _box(meet(sim, 1))
    off, on = one.prepare_address(shared), other.prepare_address(shared)
    assert (off.seen.enabled, on.seen.enabled) == (True, False)
    answered = len(sim.requests)
    assert off.save(False).page is not None
    assert on.save(True).page is not None
    assert sum(request.kind.value not in ("read", "sign-in") for request in sim.requests[answered:]) == 2
    assert (one.ip_address(shared).enabled, other.ip_address(shared).enabled) == (False, True)


# ── What goes wrong ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("edition", "language"), MIXED)
def test_a_sync_that_goes_on_and_one_that_failed(simulate: Simulate, meet: Meet, edition: str, language: str) -> None:
    sim = simulate(edition, console_language=language, faults=["sync-stalls", "sync-fails"])
    one = _login(meet(sim, 0))
    one.sync_now()
    sim.clock.advance(60)
    assert one.failover().under_way
    sim.faults.remove("sync-stalls")
    sim.clock.advance(LONG)
    found = one.failover()
    assert found.under_way == ""
    assert found.last_sync_ok is False


@pytest.mark.parametrize("own", [True, False])
def test_the_shared_name_is_refused_in_the_consoles_words(simulate: Simulate, meet: Meet, own: bool) -> None:
    sim = simulate()
    one = _login(meet(sim, 0))
    one.break_failover()
    sim.clock.advance(300)
    (own_host, own_port), (backup_host, backup_port) = _ends(sim)
    hosts = (backup_host, sim.site) if own else (sim.site, own_host)
    with pytest.raises(Declined) as caught:
        one.establish(hosts[0], backup_port, hosts[1], own_port)
    assert caught.value.detail


def test_a_key_that_differs_is_refused_in_the_consoles_words(simulate: Simulate, meet: Meet) -> None:
    sim = simulate(faults=["key-mismatch"])
    one = _login(meet(sim, 0))
    one.break_failover()
    sim.clock.advance(300)
    (own_host, own_port), (backup_host, backup_port) = _ends(sim)
    with pytest.raises(Declined) as caught:
        one.establish(backup_host, backup_port, own_host, own_port)
    assert caught.value.detail
    assert _told(sim) == [NONE, NONE]


@pytest.mark.parametrize("fault", ["reset", "5xx"])
def test_a_click_without_an_answer_may_have_been_taken(simulate: Simulate, meet: Meet, fault: str) -> None:
    sim = simulate()
    one = _login(meet(sim, 0))
    sim.faults.add(f"{fault},path=/login/failover/")
    done = one.sync_now()
    assert done.maybe
    assert done.lost is not None
    sim.faults.remove(fault)
    sim.faults.add(f"{fault},path=/login/failover")
    with pytest.raises((ReachError, ServerTrouble)):
        one.sync_now()


@pytest.mark.parametrize("fault", ["reset", "5xx", "truncated", "html-instead-of-xml"])
def test_an_order_by_the_api_without_an_answer(simulate: Simulate, meet: Meet, fault: str) -> None:
    sim = simulate()
    api = meet(sim, 0).api
    assert api is not None
    api.health()
    sim.faults.add(f"{fault},path=/api/command" if fault != "html-instead-of-xml" else fault)
    assert api.set_failover_role(BACKUP).answer is RoleAnswer.LOST


def test_a_changed_label_leads_to_the_hand(simulate: Simulate, meet: Meet) -> None:
    sim = simulate(faults=["changed-label=failover.sync_now"])
    one = _login(meet(sim, 0))
    assert one.failover().offers(FailoverControl.SYNC_NOW) is False
    with pytest.raises(ControlMissing):
        one.sync_now()
