"""The plan for a failover pair of the 10.6 era (P5, L6, R20b, R38): what is different, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.domain.eras import files_only, is_early
from assistant.domain.failover import ExtractSessions, InSync, Method, Swing, SyncNow, TestByHosts
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import BringFiles, CheckForUpdates, Choices, InstallPackage, Phase, Plan, UpdateWay
from assistant.domain.question import QuestionKind
from assistant.domain.site import Route, Site, Topology
from assistant.domain.versions import Version
from assistant.guide.failover import plan_failover
from assistant.guide.method import compare
from assistant.guide.rules import RULES
from assistant.guide.single import plan_single
from assistant.labels import Labels
from assistant.paths import resource
from tests.guide.material import AT, ids
from tests.guide.test_failover import pair

BASE = Package("Base Software 3.1.2", PackageKind.BASE, Version((3, 1, 2)))
SITE_PACKAGE = Package("Bomgar-10.6.2", PackageKind.SITE, Version((10, 6, 2)))
CHAIN = (BASE, SITE_PACKAGE)


def plan(method: Method, swing: Swing | None = None, software: str = "10.5.3", **choices: object) -> Plan:
    chosen = Choices(Version((10, 6, 2)), method=method, swing=swing, **choices)  # type: ignore[arg-type]
    return plan_failover(pair(software=software), chosen, {"A": CHAIN, "B": CHAIN})


IN_PLACE, SWAPPED = plan(Method.SYNCHRONOUS), plan(Method.ASYNCHRONOUS, Swing.DNS)
BOTH = pytest.mark.parametrize("made", [IN_PLACE, SWAPPED, plan(Method.ASYNCHRONOUS, Swing.NAT, "10.6.1")])


def test_variant_1_in_order() -> None:
    assert ids(IN_PLACE) == [
        "rollout",
        "certificate-stores",
        "prepare-clients",
        "integrations",
        "integration-client-first",
        "bring-files-a",
        "bring-files-b",
        "backup-1",
        "certificate-export",
        "in-sync",
        "sync-before",
        "break",
        "install-base-software-3.1.2-a",
        "backup-2",
        "install-bomgar-10.6.2-a",
        "verify-version-a",
        "console-build",
        "test-session",
        "watch-clients",
        "proven",
        "still-healthy-a",
        "install-base-software-3.1.2-b",
        "install-bomgar-10.6.2-b",
        "verify-version-b",
        "establish",
        "sync-after",
    ]


def test_variant_2_in_order() -> None:
    """The version is checked before B takes over; consoles and sessions in production (P5)."""
    assert ids(SWAPPED) == [
        "rollout",
        "certificate-stores",
        "prepare-clients",
        "integrations",
        "integration-client-first",
        "bring-files-a",
        "bring-files-b",
        "integration-client",
        "backup-1",
        "certificate-export",
        "in-sync",
        "sync-before",
        "break",
        "install-base-software-3.1.2-b",
        "backup-2",
        "install-bomgar-10.6.2-b",
        "verify-version-b",
        "extract-sessions",
        "swap",
        "console-build",
        "test-session",
        "watch-clients",
        "proven",
        "still-healthy-b",
        "install-base-software-3.1.2-a",
        "install-bomgar-10.6.2-a",
        "verify-version-a",
        "establish",
        "sync-after",
    ]


@BOTH
class TestEveryPlanOfTheEra:
    def test_the_sync_is_forced_on_b_and_never_before_a_look_that_both_were_in_sync(self, made: Plan) -> None:
        look, before, after = made.step("in-sync"), made.step("sync-before"), made.step("sync-after")
        assert look.action == InSync("A", "B")
        assert before.action == SyncNow("A", "B", start_at="B")
        assert isinstance(after.action, SyncNow)
        assert after.action.start_at == after.action.backup
        assert before.hand is not None
        assert (before.hand.appliance, before.hand.section) == ("B", "failover.backup_status")
        assert "L6" in before.rules
        assert before.needs == ("in-sync",)

    def test_a_pair_that_is_not_in_sync_may_go_on_by_a_decision_that_stops_first(self, made: Plan) -> None:
        waiver = made.step("in-sync").waiver
        assert waiver is not None
        assert waiver.kind is QuestionKind.CHOICE
        assert [choice.id for choice in waiver.choices] == ["stop", "force"]

    def test_packages_come_as_files_whatever_was_chosen(self, made: Plan) -> None:
        assert made.choices.updates is UpdateWay.MANUAL
        assert not any(isinstance(step.action, CheckForUpdates) for step in made.steps)
        assert {s.action.way for s in made.steps if isinstance(s.action, InstallPackage)} == {UpdateWay.MANUAL}
        files = [step for step in made.steps if isinstance(step.action, BringFiles)]
        assert len(files) == 2
        assert all(step.detail is not None and "mails a link" in step.detail.text for step in files)

    def test_there_is_no_hosts_test_and_it_says_why(self, made: Plan) -> None:
        assert not any(isinstance(step.action, TestByHosts) for step in made.steps)
        told = [skipped for skipped in made.skipped if skipped.what.text == "Test by the hosts file"]
        assert len(told) == (made.choices.method is Method.ASYNCHRONOUS)

    def test_its_rules_have_words(self, made: Plan) -> None:
        assert {rule for step in made.steps for rule in step.rules} <= set(RULES)


def test_two_windows_and_the_time_between() -> None:
    made = plan(Method.SYNCHRONOUS, windows=(AT, AT + timedelta(days=3)))
    names = ids(made)
    assert names.index("window-1") < names.index("in-sync"), "the look is the first thing in it"
    assert names.index("proven") < names.index("window-2")


def test_sessions_are_extracted_right_before_the_swap_by_api_or_hand_and_a_file_shows_it() -> None:
    step = SWAPPED.step("extract-sessions")
    assert step.action == ExtractSessions("A", f"{SWAPPED.site.host}-sessions")
    assert step.routes == (Route.API, Route.HAND)
    assert step.phase is Phase.SWAP
    assert step.waiver is None, "it is required"
    assert step.hand is not None
    assert step.hand.file == step.action.file
    assert SWAPPED.step("swap").needs == ("extract-sessions",)


@pytest.mark.parametrize(
    ("software", "early", "extracts"),
    [("9.2.1", True, True), ("10.5.3", True, True), ("10.6.0", True, False), ("11.1.0", False, False)],
)
def test_the_era_is_told_by_the_version(software: str, early: bool, extracts: bool) -> None:
    site = pair(software=software)
    assert is_early(site) is files_only(site) is early
    made = ids(plan(Method.ASYNCHRONOUS, Swing.DNS, software))
    assert ("in-sync" in made, "extract-sessions" in made) == (early, extracts)


@pytest.mark.parametrize(
    ("software", "target", "asked"), [("10.5.3", "10.6.2", True), ("10.6.0", "10.6.2", False), ("9.2", "10.5", False)]
)
def test_across_10_6_own_programs_and_the_integration_client_come_first(
    software: str, target: str, asked: bool
) -> None:
    """L2, L3, L4: on a single appliance as well."""
    choices = Choices(Version.parse(target))
    alone = replace(pair(software=software), topology=Topology.SINGLE, appliances=pair().appliances[:1])
    made = [step for step in plan_single(alone, choices, CHAIN).steps if step.id.startswith("integration")]
    assert [step.id for step in made] == (["integrations", "integration-client-first"] if asked else [])
    assert all(step.phase is Phase.PREPARE for step in made)
    assert {rule for step in made for rule in step.rules} == ({"L2", "L3", "L4", "L5", "C10"} if asked else set())


def test_the_updates_page_is_read_out_as_the_console_of_the_era_has_it() -> None:
    for made in (IN_PLACE, SWAPPED):
        pages = {s.hand.page for s in made.steps if isinstance(s.action, InstallPackage) and s.hand}
        assert pages == {"appliance.support_updates"}
    labels = Labels.load(resource("labels.toml"))
    assert labels.page("appliance.support_updates").of("de")[0] == "Support > Aktualisierungen"


def test_an_unknown_version_is_not_taken_for_an_old_one() -> None:
    site = pair()
    unknown = Site(site.host, site.port, type(site.edition)(), site.topology, site.appliances)
    assert not is_early(unknown)
    assert not files_only(unknown)


@pytest.mark.parametrize(("method", "swing"), [(Method.SYNCHRONOUS, None), (Method.ASYNCHRONOUS, Swing.DNS)])
def test_of_a_described_pair_every_step_is_a_persons(method: Method, swing: Swing | None) -> None:
    chosen = Choices(Version((10, 6, 2)), method=method, swing=swing)
    made = plan_failover(replace(pair(software="10.5.3"), described=True), chosen, {"A": CHAIN, "B": CHAIN})
    assert {step.routes for step in made.steps} == {(Route.HAND,)}
    look = made.step("in-sync")
    assert look.hand is not None
    assert look.hand.page == "login.failover"
    assert len(look.proofs) == 2, "what a person has to see"


def test_both_variants_are_compared_as_they_would_be_planned() -> None:
    site = pair(software="10.5.3")
    figures = compare(site, Choices(Version((10, 6, 2)), swing=Swing.DNS), {"A": CHAIN, "B": CHAIN})
    assert [one.steps for one in figures] == [len(IN_PLACE.steps), len(SWAPPED.steps)]


def test_before_10_6_no_gate_says_that_sessions_are_merged() -> None:
    for made, told in ((SWAPPED, "R20b"), (plan(Method.ASYNCHRONOUS, Swing.NAT, "10.6.1"), "R20a")):
        rules = {rule for step in made.steps for rule in (*step.rules, *(step.gate.rules if step.gate else ()))}
        assert rules & {"R20a", "R20b"} == {told}
