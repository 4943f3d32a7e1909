"""The plan for a move to a new appliance: what comes, in which order, and what is asked before (P6)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.domain.failover import PointDns, TestByHosts
from assistant.domain.hardware import (
    NEW,
    AssignCertificate,
    DeleteMachine,
    FactoryReset,
    Hardware,
    ImportCertificate,
    InstallAppliance,
    Machine,
    RestoreBackup,
    ShutDown,
)
from assistant.domain.message import Label
from assistant.domain.packages import Package
from assistant.domain.plan import (
    BackUpSettings,
    BringFiles,
    Choices,
    ExportCertificate,
    InstallPackage,
    Phase,
    Plan,
    UpdateWay,
    VerifyVersion,
)
from assistant.domain.question import Field, HandTask, QuestionKind
from assistant.domain.site import Appliance, Brand, Route, Seen, Site
from assistant.domain.versions import Build, Version
from assistant.guide.hardware import plan_hardware
from assistant.guide.hardware_setup import setup_guide
from assistant.guide.rules import RULES
from assistant.guide.schedule import schedule
from assistant.labels import Labels
from assistant.paths import resource
from tests.guide.material import AT, BASE, HOST, SITE_1, edition, everything_in, ids
from tests.guide.material import site as single

OLD_ADDRESS, NEW_ADDRESS = "192.0.2.11:443", "192.0.2.12:443"


def moving(software: str | None = "12.1.1", *, answers: bool = True) -> Site:
    """A single appliance, and a new one with this software."""
    alone = single(edition("12.1.4"))
    old = replace(alone.appliances[0], address=OLD_ADDRESS, software=Seen(Build.parse("12.1.4"), Route.API, AT))
    new = Appliance(
        NEW,
        NEW_ADDRESS,
        fingerprint=Seen("5c" * 32, Route.COMPUTER, AT) if answers else None,
        software=Seen(Build.parse(software), Route.CONSOLE, AT) if software and answers else None,
    )
    return replace(alone, appliances=(old,), replacement=new)


def plan(
    *packages: Package,
    old: Machine = Machine.PHYSICAL,
    site: Site | None = None,
    **choices: object,
) -> Plan:
    chosen = Choices(Version((12, 1, 4)), hardware=Hardware(old, Machine.VIRTUAL), **choices)  # type: ignore[arg-type]
    return plan_hardware(site or moving(), chosen, packages)


FULL = plan(BASE, SITE_1)
PLANS = [
    FULL,
    plan(BASE, SITE_1, old=Machine.VIRTUAL),
    plan(site=moving("12.1.4")),
    plan(SITE_1, site=moving(answers=False)),
    plan(SITE_1, windows=(AT,)),
]


def test_the_order_of_the_guides() -> None:
    """P6.1 to P6.8; the backup that is restored is taken right before, so that little is missing."""
    assert ids(FULL) == [
        "integration-client",
        "backup-1",
        "certificate-export",
        "import-certificate",
        "assign-certificate",
        "check-for-updates",
        "install-base-3.3.2",
        "install-bomgar-12.1.4",
        "backup-2",
        "restore",
        "verify-version",
        "hosts-test",
        "swap",
        "console-build",
        "test-session",
        "come-over",
        "works",
        "factory-reset",
        "shut-down",
        "send-back",
    ]


def test_what_is_done_on_which_appliance() -> None:
    """The old one is only read until people have left it."""
    of = {type(step.action): step.action for step in FULL.steps}
    restored = of[RestoreBackup]
    assert isinstance(restored, RestoreBackup)
    taken = [step.action for step in FULL.steps if isinstance(step.action, BackUpSettings)]
    assert restored == RestoreBackup(NEW, "A", taken[-1].file)
    assert {one.appliance for one in taken} == {"A"}
    exported = of[ExportCertificate]
    assert isinstance(exported, ExportCertificate)
    assert of[ImportCertificate] == ImportCertificate(NEW, exported.file, HOST)
    assert of[AssignCertificate] == AssignCertificate(NEW, HOST)
    assert of[PointDns] == PointDns(NEW, "192.0.2.12")
    assert of[TestByHosts] == TestByHosts(NEW, "192.0.2.12")
    assert of[VerifyVersion] == VerifyVersion(NEW, Version((12, 1, 4)))
    assert of[FactoryReset] == FactoryReset("A", NEW)
    assert of[ShutDown] == ShutDown("A", NEW)
    assert {s.action.appliance for s in FULL.steps if isinstance(s.action, InstallPackage)} == {NEW}


def test_nobody_leaves_the_certificate_out() -> None:
    assert FULL.step("certificate-export").waiver is None


def test_only_the_swing_takes_the_site_down() -> None:
    """What is installed on the new appliance is beside production."""
    assert [step.id for step in FULL.steps if step.outage] == ["swap"]
    gate = FULL.step("swap").gate
    assert gate is not None
    assert (gate.kind, gate.expected) == (QuestionKind.TYPED, HOST)
    assert gate.rules == ("R19",)


def test_one_window_from_the_backup_to_the_clients() -> None:
    windows = {step.id: step.window for step in FULL.steps}
    assert {name for name, window in windows.items() if window == 1} == {
        "backup-2",
        "restore",
        "verify-version",
        "hosts-test",
        "swap",
        "console-build",
        "test-session",
        "come-over",
    }
    planned = plan(SITE_1, windows=(AT,))
    assert ids(planned).index("window-1") == ids(planned).index("backup-2") - 1
    assert len(schedule(planned, AT).windows) == 1


def test_erasing_is_typed_and_cannot_be_undone() -> None:
    """By the old appliance's own address: the site's name stands for the other one by then."""
    reset = FULL.step("factory-reset")
    assert reset.irreversible
    assert reset.gate is not None
    assert (reset.gate.kind, reset.gate.expected) == (QuestionKind.TYPED, "192.0.2.11")
    assert FULL.step("shut-down").irreversible
    assert ids(FULL).index("works") < ids(FULL).index("factory-reset")


def test_a_virtual_one_is_deleted_by_hand_with_the_same_care() -> None:
    made = plan(BASE, SITE_1, old=Machine.VIRTUAL)
    assert ids(made)[-2:] == ["works", "delete-machine"]
    gone, reset = made.step("delete-machine"), FULL.step("factory-reset")
    assert gone.action == DeleteMachine("A", NEW)
    assert gone.routes == (Route.HAND,)
    assert gone.irreversible
    assert gone.gate is not None
    assert reset.gate is not None
    assert (gone.gate.kind, gone.gate.expected) == (reset.gate.kind, reset.gate.expected)
    assert gone.proofs[:4] == reset.proofs[:4]


def test_a_new_one_that_has_all_it_needs_gets_no_packages() -> None:
    made = plan(site=moving("12.1.4"))
    assert not {"check-for-updates", "watch-clients"} & set(ids(made))
    told = {skipped.what.text for skipped in made.skipped}
    assert {"Install the new appliance", "Packages for the new appliance"} <= told


def test_on_a_closed_network_the_files_are_those_of_the_new_one() -> None:
    """P2 with P6.5: there before anything is done, and nobody asks the vendor."""
    made = plan(BASE, SITE_1, updates=UpdateWay.MANUAL)
    brought = made.step("bring-files")
    assert (brought.action, brought.phase) == (BringFiles(NEW, (BASE, SITE_1)), Phase.PREPARE)
    assert [one for one in ids(FULL) if one != "check-for-updates"] == [one for one in ids(made) if one != brought.id]
    assert ids(made).index(brought.id) < ids(made).index("import-certificate")
    installs = [step.action for step in made.steps if isinstance(step.action, InstallPackage)]
    assert {(action.appliance, action.way) for action in installs} == {(NEW, UpdateWay.MANUAL)}
    assert [step.id for step in made.steps if step.outage] == ["swap"]
    assert "bring-files" not in ids(plan(site=moving("12.1.4"), updates=UpdateWay.MANUAL))


def test_a_new_one_that_is_not_there_yet_is_installed_first() -> None:
    made = plan(SITE_1, site=moving(answers=False))
    step = made.step("install-new")
    assert (step.action, step.phase, step.routes) == (InstallAppliance(NEW), Phase.PREPARE, (Route.HAND,))
    assert step.hand is not None
    assert step.hand.note is not None
    assert setup_guide(Brand.BOMGAR, Machine.VIRTUAL) in {thing for thing in everything_in(step.hand.note) if thing}
    assert "Install the new appliance" not in {skipped.what.text for skipped in made.skipped}


@pytest.mark.parametrize("brand", [*Brand, None])
def test_each_brand_has_its_guides(brand: Brand | None) -> None:
    found = {setup_guide(brand, machine) for machine in Machine}
    assert len(found) == 2
    assert all(("bomgar.com" in link) is (brand is Brand.BOMGAR) for link in found)


def test_a_newer_release_brings_its_questions_and_its_clients() -> None:
    """R3, R14: only where the clients get another version by the way."""
    newer = plan(SITE_1, site=moving("12.2.0"))
    asked = {"rollout", "certificate-stores"}
    assert asked & set(ids(newer)) == asked
    assert "watch-clients" in ids(newer)
    assert not asked & set(ids(FULL))


def test_what_a_backup_leaves_out_is_said() -> None:
    """R31, and the Vault key (product-facts 6b)."""
    assert any("Vault" in skipped.what.text for skipped in FULL.skipped)


@pytest.mark.parametrize("made", PLANS, ids=lambda made: str(len(made.steps)))
def test_every_plan_is_whole(made: Plan) -> None:
    """Ids once, each step after the one it needs, known rules and labels, a way for a person wherever one acts."""
    labels = Labels.load(resource("labels.toml"))
    names = ids(made)
    assert len(set(names)) == len(names)
    for before, step in zip(made.steps, made.steps[1:], strict=False):
        assert step.needs == (before.id,)
    for step in made.steps:
        assert set(step.rules) <= set(RULES)
        if step.routes:
            assert Route.HAND in step.routes
            assert step.hand is not None or step.question is not None or step.id == "swap"
    for thing in everything_in(made.steps):
        if isinstance(thing, Label):
            assert labels.names(thing.key)
        if isinstance(thing, HandTask):
            assert not thing.page or labels.page(thing.page)
            assert thing.press is None or labels.control(thing.press)
            assert thing.section is None or labels.section(thing.section)
        if isinstance(thing, Field):
            assert labels.names(thing.label)


@pytest.mark.parametrize(
    ("site", "choices"),
    [
        (single(), Choices(Version((12, 1, 4)), hardware=Hardware(Machine.PHYSICAL, Machine.VIRTUAL))),
        (moving(), Choices(Version((12, 1, 4)))),
        (
            replace(moving(), described=True),
            Choices(Version((12, 1, 4)), hardware=Hardware(Machine.PHYSICAL, Machine.VIRTUAL)),
        ),
    ],
)
def test_what_is_no_move_is_refused(site: Site, choices: Choices) -> None:
    with pytest.raises(ValueError, match="are needed"):
        plan_hardware(site, choices, ())
