"""The plan of an Atlas cluster: what comes, in which order, and why (P7, P8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.cluster import DrainNodes, SetAccepting, SetBackupOperations, StageOnCluster, SyncCluster
from assistant.domain.exposure import planned_exposure
from assistant.domain.failover import AwaitWindow, PointDns, PointNat, SetRole, Swing
from assistant.domain.message import Label
from assistant.domain.packages import Package
from assistant.domain.plan import (
    BackUpSettings,
    BringFiles,
    Choices,
    ClientWay,
    InstallPackage,
    Phase,
    Plan,
    Step,
    UpdateWay,
)
from assistant.domain.question import HandTask, QuestionKind
from assistant.domain.site import Route, Seen, Site, Topology
from assistant.domain.spans import in_groups, lanes, lasts
from assistant.domain.versions import Build, Version
from assistant.guide.atlas import plan_atlas
from assistant.guide.cluster_banner import banners
from assistant.guide.halves import propose
from assistant.guide.rules import RULES
from assistant.guide.schedule import schedule
from assistant.labels import Labels
from assistant.paths import resource
from tests.guide.cluster import NEW, alone, atlas, chains, many, master, node
from tests.guide.material import AT, BASE, HOST, LICENCE, SITE_1, SITE_2, everything_in, ids

FIRST, SECOND = ("eu-2", "us-1", "ap-1"), ("eu-1", "us-2", "ap-2")


def plan(
    site: Site | None = None, *packages: Package, swing: Swing | None = Swing.SHARED_IP, **choices: object
) -> Plan:
    found = site or atlas()
    chosen = Choices(Version((12, 2, 0)), swing=swing, **choices)  # type: ignore[arg-type]
    return plan_atlas(found, chosen, chains(found, *(packages or (BASE, SITE_2))))


def outline(made: Plan) -> list[str]:
    """The ids in order, a group as its name and what it does to a node."""
    found = []
    for name, members in in_groups(made.steps):
        if name:
            one = next(iter(lanes(members).values()))
            found.append(f"{name}: {' '.join(step.id.partition('@')[0] for step in one)}")
        else:
            found.append(members[0].id)
    return found


def half_done(site: Site) -> Site:
    """As a run leaves it that stopped before the swap, or (P8) before nodes are back: its first half is new."""
    leading = "B" if site.topology is Topology.ATLAS else "A"
    new = (leading, *FIRST)
    after = [
        replace(
            one,
            software=Seen(Build.parse(NEW), Route.API, AT) if one.name in new else one.software,
            accepting=Seen(False, Route.API, AT) if one.is_node else None,
        )
        for one in site.appliances
    ]
    return replace(site, appliances=tuple(after))


P7, P8 = plan(), plan(alone(), swing=None)
AGAIN_7, AGAIN_8 = plan(half_done(atlas())), plan(half_done(alone()), swing=None)
PLANS = [
    AGAIN_7,
    AGAIN_8,
    P7,
    P8,
    plan(swing=Swing.DNS),
    plan(swing=Swing.NAT, site=atlas(automatic=True)),
    plan(None, BASE),
    plan(alone(), BASE, LICENCE, swing=None),
    plan(None, SITE_1, SITE_2),
    plan(alone(), BASE, SITE_1, SITE_2, swing=None, windows=(AT, AT + timedelta(days=3))),
    plan(None, SITE_1, SITE_2, clients=ClientWay.REINSTALL, at_once=1),
    plan(alone(), SITE_1, SITE_2, clients=ClientWay.REINSTALL, swing=None),
    plan(updates=UpdateWay.MANUAL),
    plan(atlas(node("x1", "", accepting=False), node("x2", ""), node("x3", "EU", software=NEW))),
    plan(first_half=("eu-1", "eu-2", "us-1", "us-2", "ap-1", "ap-2")),
    plan(many(40)),
]
IDS = range(len(PLANS))


def test_with_failover_in_order() -> None:
    assert outline(P7) == [
        "rollout",
        "certificate-stores",
        "prepare-clients",
        "integration-client",
        "backup-1",
        "certificate-export",
        "check-for-updates-a",
        "stage",
        "accepting-off@EU",
        "accepting-off@US",
        "accepting-off@AP",
        "drain",
        "install-base-3.3.2-b",
        "install-bomgar-12.2.0-b",
        "verify-version-b",
        "first: install-base-3.3.2 install-bomgar-12.2.0 verify-version",
        "swap",
        "backup-operations-off",
        "back: accepting-on",
        "sync-cluster",
        "console-build",
        "test-session",
        "rest-confirmed",
        "rest: install-base-3.3.2 install-bomgar-12.2.0 verify-version accepting-on",
        "install-base-3.3.2-a",
        "install-bomgar-12.2.0-a",
        "verify-version-a",
        "backup-operations-on",
        "sync-cluster-after",
        "watch-clients",
    ]


def test_without_failover_in_order() -> None:
    assert outline(P8) == [
        "rollout",
        "certificate-stores",
        "prepare-clients",
        "backup-1",
        "certificate-export",
        "check-for-updates",
        "stage",
        "accepting-off@EU",
        "accepting-off@US",
        "accepting-off@AP",
        "drain",
        "first: install-base-3.3.2 install-bomgar-12.2.0 verify-version",
        "install-base-3.3.2",
        "backup-2",
        "install-bomgar-12.2.0",
        "verify-version",
        "back: accepting-on",
        "sync-cluster",
        "console-build",
        "test-session",
        "rest-confirmed",
        "rest: install-base-3.3.2 install-bomgar-12.2.0 verify-version accepting-on",
        "sync-cluster-after",
        "watch-clients",
    ]


def test_the_goals_are_those_of_the_guide() -> None:
    site = atlas()
    assert P7.step("stage").action == StageOnCluster("A", (BASE, SITE_2))
    assert P7.step("accepting-off@EU").action == SetAccepting("A", ("eu-2",), on=False)
    assert P7.step("drain").action == DrainNodes("A", FIRST)
    assert P7.step("swap").action == SetRole("B", "A", sync_first=False, force=True)
    assert P7.step("backup-operations-off").action == SetBackupOperations("B", on=False)
    assert P7.step("accepting-on@eu-2").action == SetAccepting("B", ("eu-2",), on=True)
    assert P7.step("sync-cluster").action == SyncCluster("B")
    assert P7.step("backup-operations-on").action == SetBackupOperations("A", on=True)
    assert P7.step("watch-clients").target == "B"
    assert P8.step("accepting-on@eu-1").action == SetAccepting("A", ("eu-1",), on=True)
    assert P7.choices.first_half == propose(site).first == FIRST


@pytest.mark.parametrize("made", PLANS, ids=IDS)
class TestEveryPlan:
    def test_ids_are_unique_and_what_is_needed_comes_before(self, made: Plan) -> None:
        seen: set[str] = set()
        for step in made.steps:
            assert step.id not in seen
            assert set(step.needs) <= seen
            seen.add(step.id)

    def test_lanes_hang_on_what_is_before_and_what_follows_on_all_of_them(self, made: Plan) -> None:
        before: set[str] = set()
        for name, members in in_groups(made.steps):
            ends = set()
            for lane in lanes(members).values():
                assert set(lane[0].needs) == before
                assert [step.needs for step in lane[1:]] == [(step.id,) for step in lane[:-1]]
                ends.add(lane[-1].id)
            before = ends
            assert (len({step.lane for step in members}) == len(ends)) or not name

    def test_groups_are_contiguous_and_each_step_can_be_left_out(self, made: Plan) -> None:
        names = [name for name, _ in in_groups(made.steps) if name]
        assert len(names) == len(set(names))
        nodes = {one.name for one in made.site.nodes}
        for step in made.steps:
            assert (step.lane in nodes) == bool(step.group)
            if step.group:
                assert step.waiver
                assert [choice.id for choice in step.waiver.choices] == ["stop", "again", "without"]
                assert step.gate is None

    def test_everything_that_goes_off_comes_back_later(self, made: Plan) -> None:
        off: set[str] = set()
        for step in made.steps:
            assert off.isdisjoint(what.id for what in step.switches_off)
            off |= {what.id for what in step.switches_off}
            assert set(step.restores) <= off
            off -= set(step.restores)
        assert not off

    def test_each_node_is_upgraded_once_for_each_package(self, made: Plan) -> None:
        done = [(s.action.appliance, s.action.package.name) for s in made.steps if isinstance(s.action, InstallPackage)]
        assert len(done) == len(set(done))
        wanted = {one.name for one in made.site.appliances if str(one.software and one.software.what) != NEW}
        assert {name for name, _ in done} == wanted

    def test_a_node_is_out_of_service_while_it_is_upgraded_if_the_others_are_not(self, made: Plan) -> None:
        out: set[str] = set()
        for step in made.steps:
            out |= {what.id for what in step.switches_off}
            if isinstance(step.action, InstallPackage) and step.group:
                assert f"accepting-{step.action.appliance}" in out
            out -= set(step.restores)

    def test_what_cuts_or_cannot_be_undone_is_asked_about_before(self, made: Plan) -> None:
        asked = False
        for step in made.steps:
            asked = asked or bool(step.gate) or step.id.startswith("rest-confirmed")
            assert asked or not step.irreversible
            if step.outage and step.phase is Phase.SWAP and isinstance(step.action, SetRole):
                assert step.gate
                assert (step.gate.kind, step.gate.expected) == (QuestionKind.TYPED, HOST)

    def test_only_what_stops_the_site_is_an_outage(self, made: Plan) -> None:
        for step in made.steps:
            production = made.site.topology is Topology.ATLAS_NO_FAILOVER and step.target == "A"
            installs = isinstance(step.action, InstallPackage) and production
            assert step.outage == (installs or isinstance(step.action, SetRole | PointDns | PointNat))

    def test_rules_have_words_and_labels_exist(self, made: Plan) -> None:
        labels = Labels.load(resource("labels.toml"))
        for thing in everything_in(made.steps[:60]):
            if isinstance(thing, HandTask):
                names = [name for name in (thing.page, thing.section, thing.press) if name]
                assert all(labels.names(name) for name in names)
            elif isinstance(thing, Label):
                assert labels.names(thing.key)
        assert {rule for step in made.steps for rule in step.rules} <= set(RULES)
        assert {"R33", "R34", "R25"} <= {rule for step in made.steps for rule in step.rules}

    def test_it_can_be_laid_out(self, made: Plan) -> None:
        laid = schedule(made, AT - timedelta(days=1))
        assert len(laid.windows) == max(step.window for step in made.steps)
        assert all(window.pieces for window in laid.windows)


def test_rules_of_two_masters() -> None:
    rules = {rule for step in P7.steps for rule in step.rules}
    assert {"R13", "R19", "R25", "R26", "R32", "R33", "R34", "R35", "R37"} <= rules
    assert P7.step("watch-clients").rules
    assert "R32" in P7.step("install-base-3.3.2-b").rules
    assert {"R35", "R26", "R19"} <= set(P7.step("swap").rules)


@pytest.mark.parametrize(("swing", "action"), [(Swing.DNS, PointDns), (Swing.NAT, PointNat)])
def test_the_host_name_is_led_to_the_new_primary_by_people(swing: Swing, action: type) -> None:
    made = plan(swing=swing)
    assert isinstance(made.step("swing").action, action)
    after = ids(made).index("swap") + 1
    assert ids(made)[after : after + 2] == ["backup-operations-off", "swing"], "off as soon as the roles have changed"
    assert made.step("swing").outage
    assert made.step("swing").gate is None
    assert "swing" not in ids(P7)


def test_the_master_marks_the_other_nodes_by_itself_with_its_site_package() -> None:
    for made, base, name in (
        (P7, "install-base-3.3.2-b", "install-bomgar-12.2.0-b"),
        (P8, "install-base-3.3.2", "install-bomgar-12.2.0"),
    ):
        detail = made.step(name).detail
        assert detail is not None
        assert "traffic nodes by itself" in str(detail)
        # The guides leave open whether its Base package does so, and a run may stop in between: on record from then on.
        assert [what.id for what in made.step(base).switches_off] == [f"accepting-{one}" for one in SECOND]
        assert "traffic nodes by itself" not in str(made.step(base).detail)
    # What is known is the mark: whether it reaches nodes that another master leads is not published.
    assert {what.text.text for what in P7.step("install-base-3.3.2-b").switches_off} == {
        "{node} is marked on {appliance} as not accepting new client connections."
    }
    assert {what.text.text for what in P8.step("install-base-3.3.2").switches_off} == {
        "{node} accepts no new client connections."
    }


def test_base_alone_marks_nothing_so_the_second_half_is_taken_out_and_drained() -> None:
    made = outline(plan(None, BASE))
    after = made[made.index("rest-confirmed") :]
    assert after[1:5] == ["accepting-off-rest@EU", "accepting-off-rest@US", "accepting-off-rest@AP", "drain-rest"]
    assert plan(None, BASE).step("drain-rest").action == DrainNodes("B", SECOND)
    assert "console-build" not in made
    assert "watch-clients" not in made


def test_several_site_packages_are_several_rounds_with_a_day_between() -> None:
    made = plan(None, BASE, SITE_1, SITE_2)
    waits = [step for step in made.steps if isinstance(step.action, LetClientsCatchUp)]
    assert [(step.id, step.window) for step in waits] == [("wait-bomgar-12.1.4-b", 0)]
    roles = [step.action for step in made.steps if isinstance(step.action, SetRole)]
    assert [(one.primary, one.backup) for one in roles] == [("B", "A"), ("A", "B")]
    assert [made.step(name).window for name in ("swap", "swap-2", "drain-2")] == [1, 2, 2]
    assert made.step("stage").action == StageOnCluster("A", (BASE, SITE_1))
    assert made.step("stage-2").action == StageOnCluster("B", (SITE_2,))
    assert made.step("watch-clients").target == "A"
    assert [step.id for step in made.steps if step.id.startswith("test-session")] == ["test-session"]


def test_files_are_for_the_master_that_distributes_them() -> None:
    """A key fetches for one appliance, and in the second round it is the other one that is primary."""
    made = plan(None, BASE, SITE_1, SITE_2, updates=UpdateWay.MANUAL)
    brought = {
        step.action.appliance: step.action.packages for step in made.steps if isinstance(step.action, BringFiles)
    }
    assert brought == {"A": (BASE, SITE_1), "B": (SITE_2,)}
    staged = [step.action for step in made.steps if isinstance(step.action, StageOnCluster)]
    assert [(one.master, one.packages) for one in staged] == list(brought.items())


def test_backups_of_the_one_master_go_on_counting() -> None:
    made = plan(alone(), BASE, SITE_1, replace(BASE, name="Base 3.3.9"), SITE_2, swing=None)
    backups = [step.action.serial for step in made.steps if isinstance(step.action, BackUpSettings)]
    assert backups == [1, 2, 3, 4]
    after = ids(made)[ids(made).index("wait-bomgar-12.1.4") :]
    assert after.index("backup-3") < after.index("accepting-off-2@EU")


def test_each_round_begins_with_a_backup_of_whoever_is_primary_then() -> None:
    made = plan(None, BASE, SITE_1, SITE_2)
    backups = [step for step in made.steps if isinstance(step.action, BackUpSettings)]
    assert [(step.id, step.target, step.window) for step in backups] == [("backup-1", "A", 0), ("backup-2", "B", 2)]
    assert "R1" in backups[1].rules
    names = ids(made)
    assert names.index("wait-bomgar-12.1.4-b") < names.index("backup-2") < names.index("accepting-off-2@EU")
    assert not any("second settings backup" in one.what.text for one in made.skipped)
    assert any("second settings backup" in one.what.text for one in P7.skipped)


def test_without_a_day_all_packages_are_installed_in_one_round() -> None:
    made = outline(plan(None, SITE_1, SITE_2, clients=ClientWay.REINSTALL))
    assert not any(name.startswith("wait-") for name in made)
    assert made.index("uninstall-clients") == made.index("swap") - 1
    assert made.index("reinstall-clients") == made.index("sync-cluster") + 1
    assert "first: install-bomgar-12.1.4 install-bomgar-12.2.0 verify-version" in made


def test_windows_are_awaited_where_they_are_planned() -> None:
    made = plan(alone(), SITE_1, SITE_2, swing=None, windows=(AT, AT + timedelta(days=3), AT + timedelta(days=9)))
    awaited = [step.action for step in made.steps if isinstance(step.action, AwaitWindow)]
    assert awaited == [AwaitWindow(1, AT), AwaitWindow(2, AT + timedelta(days=3))]
    assert len(made.choices.windows) == 2
    names = ids(made)
    assert names.index("stage") < names.index("window-1") < names.index("accepting-off@EU")


def test_what_is_new_already_is_not_installed_again_but_comes_back() -> None:
    made = plan(atlas(node("eu-1"), node("eu-2", software=NEW), node("us-1", "US", 9), node("us-2", "US")))
    assert not any(step.target == "eu-2" and isinstance(step.action, InstallPackage) for step in made.steps)
    assert [step.id for step in made.steps if step.group == "back"] == ["accepting-on@us-2", "accepting-on@eu-2"]
    said = [str(skipped.what.params) for skipped in made.skipped]
    assert any("eu-2" in text for text in said)


def test_a_backup_master_that_is_new_already_is_left_alone() -> None:
    a, b, *nodes = atlas().appliances
    made = plan(replace(atlas(), appliances=(a, master("B", b.role.what, NEW), *nodes)))  # type: ignore[union-attr]
    assert not any(step.target == "B" and isinstance(step.action, InstallPackage) for step in made.steps)
    assert any("B" in str(skipped.what.params) for skipped in made.skipped)


def test_a_cluster_that_is_half_done_is_finished_by_a_new_plan() -> None:
    """Nothing but the site tells what an earlier run did: its first half must not stay out, nor B go untested."""
    made = outline(AGAIN_7)
    assert made[made.index("stage") :] == [
        "stage",
        "verify-version-b",
        "swap",
        "backup-operations-off",
        "back: accepting-on",
        "sync-cluster",
        "console-build",
        "test-session",
        "rest-confirmed",
        "rest: install-base-3.3.2 install-bomgar-12.2.0 verify-version accepting-on",
        "install-base-3.3.2-a",
        "install-bomgar-12.2.0-a",
        "verify-version-a",
        "backup-operations-on",
        "sync-cluster-after",
        "watch-clients",
    ]
    back = [step.action for step in AGAIN_7.steps if step.group == "back"]
    assert back == [SetAccepting("B", (name,), on=True) for name in ("eu-2", "us-1", "ap-1")]
    marked = AGAIN_7.step("verify-version-b").switches_off
    assert {one.id for one in marked} == {f"accepting-{one}" for one in (*FIRST, *SECOND)}
    held = banners(AGAIN_7)
    assert "verify-version-b" in held
    assert "sync-cluster" in held
    again = outline(AGAIN_8)
    assert again[again.index("verify-version") :] == [
        "verify-version",
        "back: accepting-on",
        "sync-cluster",
        "console-build",
        "test-session",
        "rest-confirmed",
        "rest: install-base-3.3.2 install-bomgar-12.2.0 verify-version accepting-on",
        "sync-cluster-after",
        "watch-clients",
    ]


def test_where_the_backup_master_is_at_the_end_already_nobody_stops_halfway() -> None:
    """Clients that are led to it meet its version: a round that ends with an earlier one has no master to follow."""
    made = plan(half_done(atlas()), SITE_1, SITE_2)
    assert [step.id for step in made.steps if isinstance(step.action, SetRole)] == ["swap"]
    assert "wait-bomgar-12.1.4-b" not in ids(made)


def test_a_node_that_was_out_before_says_so_when_it_comes_back() -> None:
    made = plan(atlas(node("eu-1", accepting=False), node("eu-2")))
    assert made.step("accepting-on@eu-1").detail is not None
    assert made.step("accepting-on@eu-2").detail is None


def test_automatic_failover_is_off_during_the_run() -> None:
    made = ids(plan(site=atlas(automatic=True)))
    assert made.index("automatic-off-a") < made.index("accepting-off@EU")
    assert made.index("automatic-on-b") > made.index("sync-cluster-after")
    assert any("Automatic" in s.what.text for s in plan(site=atlas(automatic=None)).skipped)


def test_carried_files_are_brought_for_the_master_and_distributed() -> None:
    made = plan(updates=UpdateWay.MANUAL)
    brought = [step.action for step in made.steps if isinstance(step.action, BringFiles)]
    assert brought == [BringFiles("A", (BASE, SITE_2))]
    assert "check-for-updates-a" not in ids(made)
    ways = {step.action.way for step in made.steps if isinstance(step.action, InstallPackage)}
    assert ways == {UpdateWay.AUTOMATIC}


def test_settings_are_not_to_be_changed_from_the_first_installation_until_the_sync_after_the_swap() -> None:
    made = banners(P7)
    names = ids(P7)
    held = names[names.index("install-base-3.3.2-b") : names.index("sync-cluster") + 1]
    assert list(made) == held
    assert banners(P8) == {}
    twice = plan(None, SITE_1, SITE_2)
    assert {str(text.params) for text in banners(twice).values()} == {
        str(banners(twice)[name].params) for name in ("swap", "swap-2")
    }
    assert "install-bomgar-12.1.4-a" not in banners(twice)


def test_the_time_without_failover_is_from_the_swap_until_backup_operations_are_on() -> None:
    planned = planned_exposure(P7)
    assert planned
    names = ids(P7)
    between = P7.steps[names.index("backup-operations-off") + 1 : names.index("backup-operations-on") + 1]
    found = lasts(between, 3)
    assert found
    assert planned == (found.low, found.high)
    assert planned_exposure(P8) is None


def test_that_time_is_drawn_where_it_is_and_not_over_the_whole_window() -> None:
    begins = (AT + timedelta(days=1), AT + timedelta(days=9))
    for chain, count in (((SITE_2,), 1), ((SITE_1, SITE_2), 2)):
        made = plan(None, *chain, windows=begins[:count])
        laid = schedule(made, AT)
        assert len(laid.exposed) == count, "once in each round"
        for window, (since, until) in zip(laid.windows, laid.exposed, strict=True):
            assert window.begin is not None
            assert window.latest_end is not None
            assert window.begin < since < until < window.latest_end
        assert laid.exposure is not None
        assert sum((until - since for since, until in laid.exposed), timedelta()) == laid.exposure[1]
    assert schedule(plan(), AT).exposed == ()
    assert schedule(plan(alone(), windows=begins[:1]), AT).exposed == ()


def test_emptying_nodes_is_a_piece_of_its_own_and_no_work_on_the_master() -> None:
    laid = schedule(P7, AT)
    pieces = laid.windows[0].pieces
    (piece,) = [one for one in pieces if one.emptying]
    assert piece is pieces[0]
    assert [one.step for one in piece.steps] == [
        step.id for step in P7.steps if step.id.startswith("accepting-off") or step.id == "drain"
    ]
    assert not piece.outage


def test_what_nobody_saw_of_automatic_failover_speaks_of_no_pair_that_is_broken() -> None:
    masters = [replace(one, automatic_failover=None) if not one.is_node else one for one in atlas().appliances]
    (left,) = [one for one in plan(replace(atlas(), appliances=tuple(masters))).skipped if "Automatic" in one.what.text]
    assert left.why.text.endswith("switch it off before the upgrade.")


def installs(made: Plan, group: str) -> list[Step]:
    return [step for step in made.steps if step.group == group]


@pytest.mark.parametrize(("at_once", "waves"), [(1, 10), (3, 4), (10, 1), (50, 1)])
def test_a_group_takes_as_many_waves_as_there_are_lanes_for_the_limit(at_once: int, waves: int) -> None:
    made = plan(many(20), at_once=at_once)
    taken = lasts(installs(made, "first"), at_once)
    assert taken
    assert taken.high == waves * (2 * timedelta(hours=1) + timedelta(minutes=3))
    piece = next(p for p in schedule(made, AT).windows[0].pieces if p.nodes)
    assert (piece.nodes, piece.estimate.high) == (10, taken.high)


def test_what_is_missing_is_no_plan() -> None:
    with pytest.raises(ValueError, match="swing"):
        plan(swing=None)
    with pytest.raises(ValueError, match="traffic nodes"):
        plan(replace(atlas(), appliances=atlas().masters))
    with pytest.raises(ValueError, match="masters"):
        plan(replace(atlas(), topology=Topology.FAILOVER))
    with pytest.raises(ValueError, match="no such traffic node: nobody"):
        plan(first_half=("nobody",))
    with pytest.raises(ValueError, match="at least one"):
        plan(at_once=0)
    with pytest.raises(ValueError, match="by hand"):
        plan(replace(atlas(), described=True))


def test_a_thousand_nodes_are_planned() -> None:
    made = plan(many(1000))
    assert len(made.steps) == 500 * 3 + 500 + 500 * 4 + len([s for s in made.steps if not s.group])


@pytest.mark.parametrize("made", PLANS)
def test_nothing_is_switched_off_as_a_preparation(made: Plan) -> None:
    """The preparation may be carried out at any time, days before the window."""
    assert [one.id for one in made.steps if one.phase is Phase.PREPARE and one.switches_off] == []
    phases = [one.phase is Phase.PREPARE for one in made.steps]
    assert phases == sorted(phases, reverse=True), "nothing of it comes after the rest has begun"
