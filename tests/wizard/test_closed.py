"""The journey to a closed network: the way that packages come, what is entered of them, and what is kept of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError
from assistant.domain.failover import Method
from assistant.domain.finding import Level
from assistant.domain.hardware import NEW
from assistant.domain.packages import PackageSource
from assistant.domain.plan import BringFiles, InstallPackage, UpdateWay
from assistant.domain.site import Route, Site
from assistant.domain.versions import Version
from assistant.service.described import PackageForm, SiteByHand
from assistant.service.entered import Entered
from assistant.service.rules import Accept
from assistant.service.service import Service
from assistant.service.values import Detection, Listing
from assistant.wizard.carrying import carries
from assistant.wizard.forms import SiteForm
from assistant.wizard.jobs import Job, JobContext, Transfer
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage
from tests.guide.material import BASE, HOST, SITE_1, SITE_2
from tests.guide.material import site as single
from tests.guide.test_failover import pair
from tests.guide.test_hardware import moving
from tests.wizard.test_choosing import NOW, StillClock

ROWS = (PackageForm("Base Software 3.3.2"), PackageForm("Bomgar-12.2.0"))
EMPTY = Listing((), (), NOW, checked=True)
TARGET = Version((12, 2, 0))
STAYS = SiteForm(HOST)


def work(job: Job) -> None:
    """Carry a job out here."""
    try:
        result = job.work(JobContext(Cancel(), job.heard))
    except AssistantError as error:
        job.failed(error)
    else:
        job.done(result)


def at_packages(site: Site, shown: Listing | None = EMPTY, form: SiteForm = STAYS) -> Journey:
    """A journey that has come to the packages, where the appliance showed this list."""
    journey = Journey(Service(StillClock()))
    journey.new()
    journey.edit_site(form)
    journey.detection = Detection(journey.description.address, site, (), (), ())
    journey.furthest = journey.stage = Stage.PACKAGES
    journey.read = journey.listing = shown
    return journey


@pytest.fixture
def journey() -> Journey:
    return at_packages(single())


def entered(journey: Journey, target: str = "12.2.0", *rows: PackageForm) -> Journey:
    journey.choose_updates(UpdateWay.MANUAL)
    journey.enter_packages(Entered(target, rows or ROWS))
    return journey


def planned(journey: Journey, folder: Path) -> Journey:
    work(journey.make_plan(folder / "closed.run"))
    assert journey.sitting is not None, journey.problem
    return journey


def test_a_site_that_moves_brings_files_for_the_new_appliance(tmp_path: Path) -> None:
    moves = SiteForm(HOST, moves=True, new_address="192.0.2.12", old_is="virtual", new_is="physical")
    journey = at_packages(moving("12.1.1"), form=moves)
    planned(entered(journey, "12.2.0", PackageForm("Bomgar-12.2.0")), tmp_path)
    assert journey.sitting is not None
    steps = [step.action for step in journey.sitting.plan.steps]
    brought = [action for action in steps if isinstance(action, BringFiles)]
    assert [(action.appliance, [one.name for one in action.packages]) for action in brought] == [
        (NEW, ["Bomgar-12.2.0"])
    ]
    assert {action.appliance for action in steps if isinstance(action, InstallPackage)} == {NEW}
    assert carries(journey.sitting.plan)


# ── what is entered ──────────────────────────────────────────────────────────────────────────────────


def test_nothing_is_entered_while_the_appliance_fetches_by_itself(journey: Journey) -> None:
    assert not journey.enters
    assert journey.blocked_because is not None
    assert journey.blocked_because.text == "There is nothing to install."


def test_the_wanted_version_has_to_be_typed(journey: Journey) -> None:
    journey.choose_updates(UpdateWay.MANUAL)
    assert journey.enters
    assert journey.blocked_because is not None
    assert "wanted version" in journey.blocked_because.text
    journey.enter_packages(Entered("twelve"))
    assert journey.blocked_because is not None
    assert "is not a version" in journey.blocked_because.text
    assert journey.listing is None


def test_a_row_that_tells_no_version_blocks_and_says_so(journey: Journey) -> None:
    entered(journey, "12.2.0", PackageForm("Bomgar"))
    assert journey.listing is None
    assert journey.blocked_because is not None
    assert "no version" in journey.blocked_because.text


def test_a_chain_that_nobody_confirmed_warns_and_does_not_block(journey: Journey) -> None:
    entered(journey)
    assert journey.listing is not None
    assert [one.name for one in journey.listing.packages] == ["Base Software 3.3.2", "Bomgar-12.2.0"]
    assert {one.source for one in journey.listing.packages} == {PackageSource.ENTERED}
    assert any(one.id == "path.unconfirmed" and one.level is Level.WARNING for one in journey.listing.findings)
    assert journey.blocked_because is None
    assert journey.choices is not None
    assert (journey.choices.target, journey.choices.updates) == (TARGET, UpdateWay.MANUAL)


def test_a_version_that_nobody_named_blocks(journey: Journey) -> None:
    entered(journey, "14.3.0", PackageForm("Bomgar-12.2.0"))
    assert journey.listing is not None
    assert journey.blocked_because is not None


def test_the_plan_brings_the_files_before_any_window(journey: Journey, tmp_path: Path) -> None:
    planned(entered(journey), tmp_path)
    assert journey.plan is not None
    brings = [step for step in journey.plan.steps if isinstance(step.action, BringFiles)]
    assert [step.id for step in brings] == ["bring-files"]
    assert brings[0].window == 0
    installs = [step.action for step in journey.plan.steps if isinstance(step.action, InstallPackage)]
    assert {one.way for one in installs} == {UpdateWay.MANUAL}
    assert carries(journey.plan)
    assert journey.carrying is not None
    assert journey.stage is Stage.READINESS
    journey.close()


def test_back_and_next_keep_what_was_entered(journey: Journey, tmp_path: Path) -> None:
    planned(entered(journey), tmp_path)
    journey.back()
    journey.back()
    assert journey.stage is Stage.PACKAGES
    assert journey.entered.rows == ROWS
    assert journey.updates is UpdateWay.MANUAL
    assert not journey.outdated
    assert journey.blocked_because is None
    journey.close()


def test_other_packages_close_what_comes_after_until_the_plan_is_made_anew(journey: Journey, tmp_path: Path) -> None:
    planned(entered(journey), tmp_path)
    journey.back()
    journey.enter_packages(replace(journey.entered, rows=(PackageForm("Base Software 3.3.3"), *ROWS[1:])))
    assert not journey.has_reached(Stage.READINESS)
    planned(journey, tmp_path)
    assert journey.plan is not None
    assert "Base Software 3.3.3" in [one.name for one in journey.plan.packages]
    journey.close()


def test_a_run_that_is_opened_shows_what_its_plan_was_made_from(journey: Journey, tmp_path: Path) -> None:
    planned(entered(journey), tmp_path)
    journey.close()
    other = Journey(Service(StillClock()))
    work(other.open(tmp_path / "closed.run"))
    assert other.updates is UpdateWay.MANUAL
    assert other.entered.target == "12.2.0"
    assert [row.name for row in other.entered.rows] == ["Base Software 3.3.2", "Bomgar-12.2.0"]
    assert other.carrying is not None
    other.close()


def test_a_new_upgrade_begins_with_nothing_of_it(journey: Journey, tmp_path: Path) -> None:
    planned(entered(journey), tmp_path)
    work(journey.restart())
    assert journey.updates is UpdateWay.AUTOMATIC
    assert journey.entered == Entered()
    assert journey.carrying is None


# ── from a list, and back ────────────────────────────────────────────────────────────────────────────


def listed() -> Listing:
    return Listing((BASE, SITE_1, SITE_2), (), NOW, checked=True)


def test_a_list_of_the_appliance_counts_more_than_what_is_entered() -> None:
    journey = at_packages(single(), listed())
    journey.versions = (SITE_1.version, SITE_2.version)
    journey.choose_updates(UpdateWay.MANUAL)
    assert not journey.enters
    assert journey.listing == listed()
    assert journey.choices is not None
    assert journey.choices.updates is UpdateWay.MANUAL
    assert journey.blocked_because is None


def test_the_way_back_to_what_the_appliance_lists(journey: Journey) -> None:
    entered(journey)
    journey.choose_updates(UpdateWay.AUTOMATIC)
    assert journey.listing == EMPTY
    assert journey.blocked_because is not None
    journey.choose_updates(UpdateWay.MANUAL)
    assert journey.blocked_because is None, "what was typed is kept"


def test_a_list_that_failed_leads_to_what_is_entered() -> None:
    from assistant.domain.finding import Finding
    from assistant.domain.message import plain

    failed = Finding("updates.check-failed", Level.FAIL, "A", plain("no"), by=Route.CONSOLE, at=NOW)
    journey = at_packages(single(), Listing((), (failed,), NOW, checked=True))
    assert journey.blocked_because is not None
    entered(journey)
    assert journey.blocked_because is None


def test_a_pair_has_a_chain_and_a_step_for_each_appliance(tmp_path: Path) -> None:
    journey = at_packages(pair())
    entered(journey)
    assert journey.listing is not None
    assert journey.detection is not None
    chains = journey.listing.chains(journey.detection.site)
    assert set(chains) == {"A", "B"}
    assert all(chains.values())
    assert journey.choices is not None
    assert journey.choices.method is Method.ASYNCHRONOUS
    planned(journey, tmp_path)
    assert journey.plan is not None
    brings = [step.action.appliance for step in journey.plan.steps if isinstance(step.action, BringFiles)]
    assert brings == ["A", "B"]
    journey.close()


def test_a_site_that_a_person_describes_has_its_files_carried_too(tmp_path: Path) -> None:
    journey = Journey(Service(StillClock()))
    journey.new()
    journey.edit_site(SiteForm(HOST, by_hand=True))
    journey.describe()
    journey.tell(SiteByHand(software="12.1.4 (27581)", base="3.2.4"))
    journey.confirm_topology()
    entered(journey)
    assert journey.enters
    assert journey.blocked_because is None
    planned(journey, tmp_path)
    assert journey.carrying is not None
    journey.close()


def test_what_was_typed_off_the_page_counts_more(tmp_path: Path) -> None:
    journey = Journey(Service(StillClock()))
    journey.new()
    journey.edit_site(SiteForm(HOST, by_hand=True))
    journey.describe()
    journey.tell(SiteByHand(software="12.1.4 (27581)", base="3.2.4", packages=ROWS))
    journey.confirm_topology()
    journey.choose_updates(UpdateWay.MANUAL)
    assert not journey.enters
    planned(journey, tmp_path)
    assert journey.choices is not None
    assert journey.choices.updates is UpdateWay.MANUAL
    assert journey.carrying is not None
    journey.close()


# ── files and rules ──────────────────────────────────────────────────────────────────────────────────


def test_update_files_that_are_here_name_their_packages(journey: Journey, tmp_path: Path) -> None:
    (tmp_path / "Base-3.3.2.nsb").write_bytes(b"base")
    (tmp_path / "bomgar-12.2.0.nsb").write_bytes(b"site")
    (tmp_path / "notes.txt").write_bytes(b"nothing")
    (tmp_path / "bomgar-12.3.0.nsb.crdownload").write_bytes(b"half")
    journey.choose_updates(UpdateWay.MANUAL)
    journey.enter_packages(Entered("12.2.0"))
    heard: list[object] = []
    job = replace(journey.look_for_packages(tmp_path), heard=heard.append)
    work(job)
    assert [one.name for one in journey.entered.files] == ["Base-3.3.2.nsb", "bomgar-12.2.0.nsb"]
    assert heard[-1] == Transfer(8, 8)
    assert journey.listing is not None
    assert {one.source for one in journey.listing.packages} == {PackageSource.FILE}
    assert journey.blocked_because is None


def test_files_in_a_folder_called_like_an_appliance_are_for_that_one(tmp_path: Path) -> None:
    journey = at_packages(pair())
    for name in ("a", "B"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "bomgar-12.2.0.nsb").write_bytes(name.encode())
    journey.choose_updates(UpdateWay.MANUAL)
    work(journey.look_for_packages(tmp_path))
    assert [(one.appliance, one.size) for one in journey.entered.files] == [("B", 1), ("A", 1)]


def test_a_folder_that_is_gone_is_told(journey: Journey, tmp_path: Path) -> None:
    work(journey.look_for_packages(tmp_path / "nowhere"))
    assert journey.problem is not None


def test_another_rule_file_is_taken_over_once_its_checksum_was_compared(journey: Journey, tmp_path: Path) -> None:
    from assistant import paths

    shipped = paths.resource("upgrade-rules.toml").read_text(encoding="utf-8")
    serial = journey.rules().file.rules.serial
    file = tmp_path / "newer.toml"
    file.write_text(shipped.replace(f"serial = {serial}", f"serial = {serial + 1}"), encoding="utf-8")
    work(journey.look_at_rules(file))
    assert journey.other_rules is not None
    work(journey.take_over_rules("0" * 64, Accept.NEWER))
    assert journey.rules_problem is not None
    assert journey.rules_problem.code == "file.checksum"
    assert journey.rules().file.rules.serial == serial
    work(journey.take_over_rules(journey.other_rules.sha256.upper(), Accept.NEWER))
    assert journey.rules_problem is None
    assert journey.rules().file.rules.serial == serial + 1


def test_what_is_no_rule_file_is_refused(journey: Journey, tmp_path: Path) -> None:
    file = tmp_path / "no.toml"
    file.write_text("schema = 1", encoding="utf-8")
    work(journey.look_at_rules(file))
    assert journey.other_rules is None
    assert journey.rules_problem is not None
