"""The plan for one appliance: what comes, in which order, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.message import Label
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import (
    Ask,
    BackUpSettings,
    CheckForUpdates,
    Choices,
    ClientWay,
    CompareConsoleBuild,
    InstallPackage,
    Phase,
    Plan,
    VerifyVersion,
)
from assistant.domain.question import HandTask, QuestionKind
from assistant.domain.site import Brand, Route
from assistant.domain.versions import Version
from assistant.guide.rules import RULES
from assistant.guide.single import plan_single
from assistant.labels import Labels
from assistant.paths import resource
from tests.guide.material import (
    BASE,
    BASE_4,
    HOST,
    LICENCE,
    SITE_1,
    SITE_2,
    SITE_3,
    edition,
    everything_in,
    ids,
    package,
    plan,
    site,
)

MANY = plan(BASE, SITE_1, SITE_2, BASE_4, SITE_3)
PLANS = [
    plan(BASE, SITE_2),
    MANY,
    plan(BASE),
    plan(LICENCE),
    plan(BASE, SITE_1, SITE_2, clients=ClientWay.REINSTALL),
    plan(SITE_1, made=site(edition(None, None, None))),
    plan(SITE_1, made=site(edition(brand=Brand.BEYONDTRUST))),
]


def installs(made: Plan) -> list[str]:
    return [step.id for step in made.steps if isinstance(step.action, InstallPackage)]


class TestBaseThenSite:
    """The example of the guides: Base 3.3.2, then Bomgar 12.2.0."""

    made = plan(BASE, SITE_2)

    def test_every_step_in_order(self) -> None:
        assert ids(self.made) == [
            "rollout",
            "certificate-stores",
            "prepare-clients",
            "backup-1",
            "certificate-export",
            "check-for-updates",
            "install-base-3.3.2",
            "backup-2",
            "install-bomgar-12.2.0",
            "verify-version",
            "console-build",
            "test-session",
            "watch-clients",
        ]

    def test_phases_follow_one_another(self) -> None:
        order = list(Phase)
        phases = [order.index(step.phase) for step in self.made.steps]
        assert phases == sorted(phases)
        assert {order[phase] for phase in phases} == {Phase.PREPARE, Phase.UPGRADE, Phase.VERIFY, Phase.CLIENTS}

    def test_r1_and_r2_come_before_any_package(self) -> None:
        first = ids(self.made).index(installs(self.made)[0])
        assert {"backup-1", "certificate-export"} <= set(ids(self.made)[:first])

    def test_r18_the_second_backup_comes_between_base_and_site(self) -> None:
        at = ids(self.made).index("backup-2")
        assert ids(self.made)[at - 1 : at + 2] == ["install-base-3.3.2", "backup-2", "install-bomgar-12.2.0"]
        first, second = (step.action for step in self.made.steps if isinstance(step.action, BackUpSettings))
        assert isinstance(first, BackUpSettings)
        assert isinstance(second, BackUpSettings)
        assert (first.serial, second.serial) == (1, 2)
        assert first.file != second.file, "the new backup does not overwrite the old one"
        assert "R18" in self.made.step("backup-2").rules

    def test_one_gate_opens_the_window(self) -> None:
        gated = [step for step in self.made.steps if step.gate]
        assert [step.id for step in gated] == ["install-base-3.3.2"]
        gate = gated[0].gate
        assert gate is not None
        assert (gate.kind, gate.expected, gate.step) == (QuestionKind.TYPED, HOST, "install-base-3.3.2")
        assert {"R9", "R10"} <= set(gate.rules)

    def test_installations_cut_people_off_and_cannot_be_undone(self) -> None:
        for step in self.made.steps:
            assert (step.outage, step.irreversible) == (isinstance(step.action, InstallPackage),) * 2

    def test_r13_and_r37_for_base_only(self) -> None:
        base, one = self.made.step("install-base-3.3.2"), self.made.step("install-bomgar-12.2.0")
        assert {"R13", "R37"} <= set(base.rules)
        assert not {"R13", "R37"} & set(one.rules)
        assert base.warning is not None
        assert "Do not restart" in base.warning.text

    def test_r9_nobody_is_alarmed_within_the_hour(self) -> None:
        for name in installs(self.made):
            step = self.made.step(name)
            assert step.estimate is not None
            assert (step.estimate.low, step.estimate.high) == (timedelta(minutes=15), timedelta(hours=1))
            assert step.patience > step.estimate.high

    def test_no_wait_after_the_last_site_package(self) -> None:
        assert not any(isinstance(step.action, LetClientsCatchUp) for step in self.made.steps)

    def test_the_version_wanted_is_the_last_site_packages(self) -> None:
        assert self.made.step("verify-version").action == VerifyVersion("A", Version((12, 2, 0)))

    def test_the_list_holds_every_package(self) -> None:
        action = self.made.step("check-for-updates").action
        assert action == CheckForUpdates("A", ("Base 3.3.2", "Bomgar 12.2.0"))

    def test_without_the_certificate_only_by_decision(self) -> None:
        waivers = {step.id: step.waiver for step in self.made.steps if step.waiver}
        assert list(waivers) == ["certificate-export"]
        assert waivers["certificate-export"].choices[0].id == "stop"


class TestManyPackages:
    def test_r6_a_day_between_site_packages_and_r7_base_right_before_its_site(self) -> None:
        assert ids(MANY)[6:-4] == [
            "install-base-3.3.2",
            "backup-2",
            "install-bomgar-12.1.4",
            "wait-bomgar-12.1.4",
            "install-bomgar-12.2.0",
            "wait-bomgar-12.2.0",
            "install-base-4.0.0",
            "backup-3",
            "install-bomgar-12.3.0",
        ]

    def test_the_wait_is_a_day(self) -> None:
        action = MANY.step("wait-bomgar-12.1.4").action
        assert action == LetClientsCatchUp("A", "Bomgar 12.1.4", timedelta(hours=24))

    def test_a_gate_at_the_start_of_each_window_and_nowhere_else(self) -> None:
        assert [step.id for step in MANY.steps if step.gate] == [
            "install-base-3.3.2",
            "install-bomgar-12.2.0",
            "install-base-4.0.0",
        ]

    def test_a_base_update_after_the_last_site_package_is_not_waited_for(self) -> None:
        made = plan(SITE_1, BASE_4)
        assert not any(isinstance(step.action, LetClientsCatchUp) for step in made.steps)
        assert [step.id for step in made.steps if step.gate] == ["install-bomgar-12.1.4"]

    def test_one_backup_is_enough_after_several_base_packages(self) -> None:
        made = plan(BASE, package("Base 3.4"), LICENCE, SITE_2)
        assert ids(made)[6:11] == [
            "install-base-3.3.2",
            "install-base-3.4",
            "install-licence-add-on-1.0",
            "backup-2",
            "install-bomgar-12.2.0",
        ]


class TestReinstallingClients:
    """R8: the other way."""

    made = plan(BASE, SITE_1, SITE_2, clients=ClientWay.REINSTALL)

    def test_uninstalled_before_the_first_package_and_installed_after_the_last(self) -> None:
        assert ids(self.made)[4:-3] == [
            "check-for-updates",
            "uninstall-clients",
            "install-base-3.3.2",
            "backup-2",
            "install-bomgar-12.1.4",
            "install-bomgar-12.2.0",
            "reinstall-clients",
            "verify-version",
        ]

    def test_no_day_is_waited(self) -> None:
        assert not any(isinstance(step.action, LetClientsCatchUp) for step in self.made.steps)
        assert [step.id for step in self.made.steps if step.gate] == ["install-base-3.3.2"]

    @pytest.mark.parametrize("name", ["uninstall-clients", "reinstall-clients"])
    def test_a_person_confirms_the_list(self, name: str) -> None:
        step = self.made.step(name)
        assert isinstance(step.action, Ask)
        assert step.action.question.kind is QuestionKind.CONFIRM
        assert "R8" in step.rules
        named = [label.key for proof in step.proofs for label in everything_in(proof) if isinstance(label, Label)]
        assert named == [
            "rep_console",
            "jump_client",
            "jumpoint",
            "button_bomgar",
            "connection_agent",
            "integration_client",
        ]

    def test_the_button_carries_the_brand(self) -> None:
        made = plan(SITE_1, clients=ClientWay.REINSTALL, made=site(edition(brand=Brand.BEYONDTRUST)))
        labels = {label.key for label in everything_in(made.step("uninstall-clients")) if isinstance(label, Label)}
        assert "button_beyondtrust" in labels
        assert "button_bomgar" not in labels

    def test_base_packages_alone_concern_no_client(self) -> None:
        assert ids(plan(BASE, clients=ClientWay.REINSTALL)) == ids(plan(BASE))


class TestBaseOnly:
    """R36."""

    made = plan(BASE)

    def test_no_client_part_and_it_says_why(self) -> None:
        assert not any(step.phase is Phase.CLIENTS for step in self.made.steps)
        assert {"certificate-stores", "console-build"}.isdisjoint(ids(self.made))
        assert len(self.made.skipped) == 1

    def test_the_site_software_is_the_one_from_before(self) -> None:
        assert self.made.step("verify-version").action == VerifyVersion("A", Version((11, 1, 2)))
        assert "test-session" in ids(self.made)

    def test_an_unknown_version_is_not_verified(self) -> None:
        made = plan(BASE, made=site(edition(None)))
        assert "verify-version" not in ids(made)
        assert "test-session" in ids(made)

    def test_a_site_package_has_all_parts(self) -> None:
        assert plan(SITE_1).skipped == ()


class TestEveryPlan:
    @pytest.mark.parametrize("made", PLANS)
    def test_each_step_needs_the_one_before(self, made: Plan) -> None:
        names = ids(made)
        assert [step.needs for step in made.steps] == [(), *((name,) for name in names[:-1])]
        assert len(set(names)) == len(names)

    @pytest.mark.parametrize("made", PLANS)
    def test_every_rule_that_is_named_has_words(self, made: Plan) -> None:
        named = {rule for step in made.steps for rule in step.rules}
        named |= {rule for step in made.steps if step.gate for rule in step.gate.rules}
        named |= {rule for step in made.steps if isinstance(step.action, Ask) for rule in step.action.question.rules}
        assert named <= set(RULES), sorted(named - set(RULES))

    @pytest.mark.parametrize("made", PLANS)
    def test_every_name_of_the_console_is_known(self, made: Plan) -> None:
        labels = Labels.load(resource("labels.toml"))
        for thing in everything_in(made):
            if isinstance(thing, Label):
                assert labels.names(thing.key)
            if isinstance(thing, HandTask):
                assert_known(labels, thing)

    @pytest.mark.parametrize("made", PLANS)
    def test_what_a_person_can_do_by_hand_has_a_place(self, made: Plan) -> None:
        for step in made.steps:
            if Route.HAND in step.routes and not isinstance(step.action, Ask):
                assert step.hand or isinstance(step.action, CompareConsoleBuild)

    @pytest.mark.parametrize("made", PLANS)
    def test_questions_have_ids_of_their_own(self, made: Plan) -> None:
        asked = [thing.id for step in made.steps for thing in questions_of(step)]
        assert len(asked) == len(set(asked))

    @given(
        st.lists(st.sampled_from([BASE, BASE_4, SITE_1, SITE_2, SITE_3, LICENCE]), unique=True),
        st.sampled_from(ClientWay),
    )
    @settings(max_examples=60, deadline=None, database=None)
    def test_whatever_the_packages(self, packages: list[Package], clients: ClientWay) -> None:
        made = plan(*packages, clients=clients)
        assert [s.action.package for s in made.steps if isinstance(s.action, InstallPackage)] == packages
        waits = [s for s in made.steps if isinstance(s.action, LetClientsCatchUp)]
        sites = [p for p in packages if p.kind is PackageKind.SITE]
        assert len(waits) == (max(0, len(sites) - 1) if clients is ClientWay.WAIT else 0)
        assert sum(s.gate is not None for s in made.steps) == (len(waits) + 1 if packages else 0)
        assert [s.needs for s in made.steps[1:]] == [(s.id,) for s in made.steps[:-1]]


def questions_of(step: object) -> list[object]:
    found = [step.gate, step.waiver, getattr(step.action, "question", None)]  # type: ignore[attr-defined]
    return [question for question in found if question]


def assert_known(labels: Labels, task: HandTask) -> None:
    assert labels.page(task.page)
    if task.section:
        assert labels.section(task.section)
    if task.press:
        assert labels.control(task.press)
    for field in task.fields:
        assert labels.control(field.label)


class TestDigest:
    def test_the_same_plan_has_the_same_digest(self) -> None:
        assert plan(BASE, SITE_2).digest == plan(BASE, SITE_2).digest
        assert len(plan(BASE).digest) == 64

    def test_any_change_of_any_step_changes_it(self) -> None:
        made = plan(BASE, SITE_2)
        known = {made.digest}
        step = made.steps[6]
        changes: list[dict[str, object]] = [
            {"id": "other"},
            {"name": step.done},
            {"rules": ()},
            {"gate": None},
            {"routes": ()},
            {"outage": False},
            {"irreversible": False},
            {"needs": ()},
            {"lane": "B"},
            {"patience": timedelta(hours=9)},
            {"poll": timedelta(hours=9)},
            {"hand": None},
            {"warning": None},
            {"estimate": None},
            {"phase": Phase.VERIFY},
            {"action": made.steps[8].action},
        ]
        for change in changes:
            steps = list(made.steps)
            steps[5] = replace(step, **change)  # type: ignore[arg-type]
            digest = replace(made, steps=tuple(steps)).digest
            assert digest not in known, change
            known.add(digest)

    def test_order_and_length_count(self) -> None:
        made = plan(BASE, SITE_2)
        assert replace(made, steps=made.steps[::-1]).digest != made.digest
        assert replace(made, steps=made.steps[:-1]).digest != made.digest

    def test_a_choice_that_changes_a_step_changes_it(self) -> None:
        assert plan(SITE_1, SITE_2).digest != plan(SITE_1, SITE_2, clients=ClientWay.REINSTALL).digest
        target = Version((12, 2, 0))
        one, other = (
            plan_single(site(), Choices(target, include_history=history), (BASE,)) for history in (True, False)
        )
        assert one.digest != other.digest
