"""The plan for a failover pair: what comes, in which order, and why (P3, P4, V4, S1 to S3, E)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.exposure import planned_exposure
from assistant.domain.failover import (
    AwaitWindow,
    BreakFailover,
    EstablishFailover,
    Method,
    PointDns,
    PointNat,
    Swing,
    SwitchSharedIp,
    SyncNow,
    TestByHosts,
)
from assistant.domain.message import Label
from assistant.domain.packages import Package
from assistant.domain.plan import Choices, ClientWay, InstallPackage, Phase, Plan
from assistant.domain.question import Field, HandTask, QuestionKind
from assistant.domain.site import Appliance, FailoverRole, Route, Seen, Site, Topology
from assistant.domain.versions import Build, Version
from assistant.domain.windows import window_count
from assistant.guide.failover import plan_failover
from assistant.guide.method import compare
from assistant.guide.rules import RULES
from assistant.labels import Labels
from assistant.paths import resource
from tests.guide.material import AT, BASE, HOST, SITE_1, SITE_2, edition, everything_in, ids

A_ADDRESS, B_ADDRESS, SHARED = "192.0.2.11:443", "192.0.2.12:443", "192.0.2.10"


def appliance(name: str, address: str, role: FailoverRole, automatic: bool | None) -> Appliance:
    return Appliance(
        name,
        address,
        role=Seen(role, Route.API, AT),
        software=Seen(Build.parse("11.1.2"), Route.API, AT),
        shared_ips=(SHARED,) if name == "A" else (),
        automatic_failover=None if automatic is None else Seen(automatic, Route.CONSOLE, AT),
    )


def pair(automatic: bool | None = False, software: str = "11.1.2") -> Site:
    a = appliance("A", A_ADDRESS, FailoverRole.PRIMARY, automatic)
    b = appliance("B", B_ADDRESS, FailoverRole.BACKUP, None)
    return Site(HOST, 443, edition(software), Topology.FAILOVER, (a, b))


def plan(
    method: Method,
    swing: Swing | None = Swing.SHARED_IP,
    packages: tuple[Package, ...] = (BASE, SITE_2),
    site: Site | None = None,
    **choices: object,
) -> Plan:
    chosen = Choices(Version((12, 2, 0)), method=method, swing=swing, **choices)  # type: ignore[arg-type]
    return plan_failover(site or pair(), chosen, {"A": packages, "B": packages})


SYNC, ASYNC = plan(Method.SYNCHRONOUS, None), plan(Method.ASYNCHRONOUS)
PLANS = [
    SYNC,
    ASYNC,
    plan(Method.ASYNCHRONOUS, Swing.DNS),
    plan(Method.ASYNCHRONOUS, Swing.NAT),
    plan(Method.ASYNCHRONOUS, Swing.DNS, (BASE,)),
    plan(Method.SYNCHRONOUS, None, (BASE,), pair(automatic=True)),
    plan(Method.ASYNCHRONOUS, Swing.NAT, (SITE_1, SITE_2), pair(None, "9.2"), clients=ClientWay.REINSTALL),
    plan(Method.SYNCHRONOUS, None, (SITE_1, SITE_2), windows=(AT, AT + timedelta(days=3))),
]


def test_synchronous_in_order() -> None:
    assert ids(SYNC) == [
        "rollout",
        "certificate-stores",
        "prepare-clients",
        "backup-1",
        "certificate-export",
        "check-for-updates-a",
        "check-for-updates-b",
        "sync-before",
        "break",
        "install-base-3.3.2-a",
        "backup-2",
        "install-bomgar-12.2.0-a",
        "verify-version-a",
        "console-build",
        "test-session",
        "watch-clients",
        "proven",
        "still-healthy-a",
        "install-base-3.3.2-b",
        "install-bomgar-12.2.0-b",
        "verify-version-b",
        "establish",
        "sync-after",
    ]


def test_asynchronous_in_order() -> None:
    assert ids(ASYNC) == [
        "rollout",
        "certificate-stores",
        "prepare-clients",
        "integration-client",
        "backup-1",
        "certificate-export",
        "check-for-updates-b",
        "check-for-updates-a",
        "sync-before",
        "break",
        "install-base-3.3.2-b",
        "backup-2",
        "install-bomgar-12.2.0-b",
        "verify-version-b",
        "hosts-test",
        "hosts-test-elsewhere",
        "console-build",
        "test-session",
        "swap",
        "watch-clients",
        "proven",
        "still-healthy-b",
        "install-base-3.3.2-a",
        "install-bomgar-12.2.0-a",
        "verify-version-a",
        "establish",
        "sync-after",
    ]


@pytest.mark.parametrize("made", PLANS)
class TestEveryPlan:
    def test_ids_are_unique_and_each_step_needs_the_one_before(self, made: Plan) -> None:
        assert len(set(ids(made))) == len(made.steps)
        assert [step.needs for step in made.steps[1:]] == [(step.id,) for step in made.steps[:-1]]

    def test_the_pair_is_taken_apart_before_any_install_and_put_together_after_the_last(self, made: Plan) -> None:
        at = {step.id: number for number, step in enumerate(made.steps)}
        installs = [number for number, step in enumerate(made.steps) if isinstance(step.action, InstallPackage)]
        assert at["sync-before"] < at["break"] < min(installs)
        assert max(installs) < at["establish"] < at["sync-after"]

    def test_the_second_appliance_waits_for_the_first_one_to_be_proven(self, made: Plan) -> None:
        """R21, and never the second before the first is healthy."""
        names = ids(made)
        last = window_count(made)
        second = [s.id for s in made.steps if isinstance(s.action, InstallPackage) and s.window == last]
        assert second
        healthy = [name for name in names if name.startswith("still-healthy-")]
        assert healthy
        assert names.index("proven") < names.index(healthy[0]) < names.index(second[0])

    def test_roles_are_as_the_way_says(self, made: Plan) -> None:
        established = next(s.action for s in made.steps if isinstance(s.action, EstablishFailover))
        swapped = made.choices.method is Method.ASYNCHRONOUS
        assert (established.primary, established.backup) == (("B", "A") if swapped else ("A", "B"))
        syncs = [s.action for s in made.steps if isinstance(s.action, SyncNow)]
        assert [sync.primary for sync in syncs] == ["A", "B" if swapped else "A"]

    def test_everything_that_goes_off_comes_back(self, made: Plan) -> None:
        off = [what.id for step in made.steps for what in step.switches_off]
        back = [name for step in made.steps for name in step.restores]
        assert sorted(off) == sorted(back)
        assert "failover" in off

    def test_break_and_swap_are_confirmed_by_typing(self, made: Plan) -> None:
        for step in made.steps:
            if isinstance(step.action, BreakFailover | SwitchSharedIp | PointDns | PointNat):
                assert step.gate
                assert step.gate.kind is QuestionKind.TYPED
                assert step.gate.expected == HOST

    def test_only_production_is_an_outage(self, made: Plan) -> None:
        production = "A"
        for step in made.steps:
            if isinstance(step.action, InstallPackage):
                assert step.outage == (step.action.appliance == production and step.window < window_count(made))
        assert any(step.outage for step in made.steps)

    def test_the_shared_host_name_is_in_no_host_field(self, made: Plan) -> None:
        """R23."""
        establish = made.step("establish")
        assert establish.hand
        fields = [thing for thing in everything_in(establish.hand) if isinstance(thing, Field)]
        said = [value for field in fields for _, value in field.text.params]
        assert sorted(said) == [A_ADDRESS, B_ADDRESS]

    def test_rules_have_words_and_labels_exist(self, made: Plan) -> None:
        labels = Labels.load(resource("labels.toml"))
        for thing in everything_in(made):
            if isinstance(thing, HandTask):
                names = [name for name in (thing.page, thing.section, thing.press) if name]
                assert all(labels.names(name) for name in names)
            elif isinstance(thing, Label):
                assert labels.names(thing.key)
        assert {rule for step in made.steps for rule in step.rules} <= set(RULES)

    def test_time_without_failover_is_planned(self, made: Plan) -> None:
        planned = planned_exposure(made)
        assert planned
        assert timedelta() < planned[0] <= planned[1]


def test_second_backup_is_taken_of_the_first_appliance_only() -> None:
    assert [s.target for s in ASYNC.steps if s.id.startswith("backup-")] == ["A", "B"]
    assert [s.target for s in SYNC.steps if s.id.startswith("backup-")] == ["A", "A"]


def test_automatic_failover_goes_off_before_the_break_and_on_at_the_end() -> None:
    made = ids(plan(Method.SYNCHRONOUS, None, site=pair(automatic=True)))
    assert made.index("automatic-off-a") < made.index("break")
    assert made[-1] == "automatic-on-a"
    assert made.index("automatic-on-a") > made.index("establish")


def test_automatic_failover_comes_on_wherever_it_was_on() -> None:
    """Each appliance has its own check box, and it is the backup that takes over by itself."""
    site = pair(automatic=True)
    a, b = site.appliances
    both = replace(site, appliances=(a, replace(b, automatic_failover=a.automatic_failover)))
    made = plan(Method.ASYNCHRONOUS, site=both)
    switched = [step for step in made.steps if step.id.startswith("automatic-")]
    assert [(step.id, step.target) for step in switched] == [
        ("automatic-off-a", "A"),
        ("automatic-off-b", "B"),
        ("automatic-on-a", "A"),
        ("automatic-on-b", "B"),
    ]
    assert ids(made)[-2:] == ["automatic-on-a", "automatic-on-b"]
    off, on = [[what.id for step in switched for what in step.switches_off], [w for s in switched for w in s.restores]]
    assert off == on == ["automatic-failover-a", "automatic-failover-b"]


def test_automatic_failover_that_could_not_be_seen_is_said() -> None:
    assert len(plan(Method.SYNCHRONOUS, None, site=pair(automatic=None)).skipped) == 1
    assert SYNC.skipped == ()


@pytest.mark.parametrize(
    ("swing", "action"), [(Swing.SHARED_IP, SwitchSharedIp), (Swing.DNS, PointDns), (Swing.NAT, PointNat)]
)
def test_the_swap_is_the_one_that_was_chosen(swing: Swing, action: type) -> None:
    step = plan(Method.ASYNCHRONOUS, swing).step("swap")
    assert isinstance(step.action, action)
    assert step.outage
    assert (step.undo is not None) == (swing is Swing.SHARED_IP)


def test_the_shared_address_is_known() -> None:
    assert plan(Method.ASYNCHRONOUS).step("swap").action == SwitchSharedIp("A", "B", SHARED)


def test_the_hosts_test_is_asynchronous_only_and_before_the_swap() -> None:
    assert not any(isinstance(step.action, TestByHosts) for step in SYNC.steps)
    assert ids(ASYNC).index("hosts-test") < ids(ASYNC).index("swap")


@pytest.mark.parametrize(("software", "needed"), [("10.5.9", True), ("10.6", False), ("12.1.4", False)])
def test_before_10_6_session_data_is_extracted_just_before_the_swap(software: str, needed: bool) -> None:
    made = ids(plan(Method.ASYNCHRONOUS, site=pair(software=software)))
    assert ("extract-sessions" in made) == needed
    if needed:
        assert made[made.index("swap") - 1] == "extract-sessions"


def test_windows_are_awaited_where_they_are_planned() -> None:
    made = plan(Method.SYNCHRONOUS, None, windows=(AT, AT + timedelta(days=2)))
    awaited = [step for step in made.steps if isinstance(step.action, AwaitWindow)]
    assert [step.action for step in awaited] == [AwaitWindow(1, AT), AwaitWindow(2, AT + timedelta(days=2))]
    names = ids(made)
    assert names.index("window-1") < names.index("sync-before")
    assert names.index("proven") < names.index("window-2") < names.index("install-base-3.3.2-b")


def test_clients_wait_a_day_only_where_they_are_connected() -> None:
    both = (SITE_1, SITE_2)
    waits = [s for s in plan(Method.SYNCHRONOUS, None, both).steps if isinstance(s.action, LetClientsCatchUp)]
    assert [step.target for step in waits] == ["A"]
    made = plan(Method.ASYNCHRONOUS, packages=both)
    assert not any(isinstance(step.action, LetClientsCatchUp) for step in made.steps)
    assert len(made.skipped) == 1


def test_an_appliance_that_is_there_already_is_not_installed_again() -> None:
    choices = Choices(Version((12, 2, 0)), method=Method.SYNCHRONOUS)
    made = plan_failover(pair(), choices, {"A": (BASE, SITE_2), "B": (SITE_2,)})
    assert [s.id for s in made.steps if s.id.startswith("install-") and s.target == "B"] == ["install-bomgar-12.2.0-b"]


def test_what_is_missing_is_no_plan() -> None:
    chains = {"A": (SITE_2,), "B": (SITE_2,)}
    with pytest.raises(ValueError, match="swing"):
        plan_failover(pair(), Choices(Version((12, 2)), method=Method.ASYNCHRONOUS), chains)
    with pytest.raises(ValueError, match="method"):
        plan_failover(pair(), Choices(Version((12, 2))), chains)
    alone = replace(pair(), appliances=pair().appliances[:1])
    with pytest.raises(ValueError, match="two"):
        plan_failover(alone, Choices(Version((12, 2)), method=Method.SYNCHRONOUS), chains)


def test_figures_of_both_ways() -> None:
    choices = Choices(Version((12, 2)), swing=Swing.SHARED_IP)
    sync, other = compare(pair(), choices, {"A": (BASE, SITE_2), "B": (BASE, SITE_2)})
    assert (sync.method, other.method) == (Method.SYNCHRONOUS, Method.ASYNCHRONOUS)
    assert sync.outage == (timedelta(minutes=30), timedelta(hours=2))
    assert other.outage == (timedelta(seconds=10), timedelta(minutes=2))
    assert sync.exposure
    assert other.exposure
    assert other.steps > sync.steps


def test_phases_come_in_the_order_of_a_pair() -> None:
    seen = [phase for i, phase in enumerate(s.phase for s in SYNC.steps) if not i or SYNC.steps[i - 1].phase != phase]
    assert seen == [
        Phase.PREPARE,
        Phase.BREAK,
        Phase.UPGRADE,
        Phase.VERIFY,
        Phase.CLIENTS,
        Phase.VERIFY,
        Phase.UPGRADE,
        Phase.VERIFY,
        Phase.RESTORE,
    ]


def test_the_clients_day_parts_the_windows_of_the_primary() -> None:
    """R6 between its site packages; the backup, on which nobody depends, has one window."""
    moments = tuple(AT + timedelta(days=days) for days in range(4))
    made = plan(Method.SYNCHRONOUS, None, (SITE_1, SITE_2), windows=moments)
    assert made.choices.windows == moments[:3], "there is no fourth"
    where = {step.id: step.window for step in made.steps}
    day = next(step for step in made.steps if isinstance(step.action, LetClientsCatchUp))
    assert where[day.id] == 0
    assert [name for name, window in where.items() if window == 2 and name.startswith("install")] == [
        "install-bomgar-12.2.0-a"
    ]
    assert {where[name] for name in ("install-bomgar-12.2.0-b", "still-healthy-a", "establish", "sync-after")} == {3}
    assert [s.id for s in made.steps if isinstance(s.action, AwaitWindow)] == ["window-1", "window-2", "window-3"]
    names = ids(made)
    assert names.index(day.id) < names.index("window-2") < names.index("install-bomgar-12.2.0-a")
    exposed = planned_exposure(made)
    assert exposed
    assert exposed[0] > moments[2] - moments[0]
