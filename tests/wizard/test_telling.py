"""The journey without an account: what is typed takes effect at once, and nobody is asked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.plan import ClientWay
from assistant.domain.versions import Version
from assistant.service.described import PackageForm, SiteByHand
from assistant.service.service import Service
from assistant.wizard.forms import ProtectionForm, SiteForm
from assistant.wizard.jobs import Job, JobContext
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage

HOST = "support.example.com"
TOLD = SiteByHand(
    software="12.1.4 (27581)",
    base="3.2.4",
    packages=(
        PackageForm("Base Software 3.3.2"),
        PackageForm("Bomgar-12.2.0", locked=True),
        PackageForm("Bomgar-12.3.0", locked=True),
    ),
)


@pytest.fixture
def journey() -> Journey:
    made = Journey(Service())
    made.new()
    made.edit_site(SiteForm(HOST, api_user="key", api_secret="typed before", by_hand=True))
    return made


def work(job: Job) -> None:
    """Carry a job out here."""
    job.done(job.work(JobContext(Cancel(), lambda _: None)))


def told(journey: Journey) -> Journey:
    journey.describe()
    journey.tell(TOLD)
    journey.confirm_topology()
    return journey


def test_accounts_that_were_typed_are_left_alone(journey: Journey) -> None:
    assert journey.blocked_because is None, "half an account is no obstacle where none is used"
    assert journey.secrets.api is None
    assert journey.description.address.users == ()


def test_nobody_is_asked_on_the_way_to_the_packages(journey: Journey) -> None:
    journey.describe()
    assert journey.stage is Stage.TOPOLOGY
    assert journey.blocked_because is not None, "nothing is described yet"
    journey.tell(replace(TOLD, packages=(PackageForm(),)))
    assert journey.detection is not None
    assert journey.detection.site.described
    assert journey.blocked_because is None
    journey.confirm_topology()
    assert journey.listing is None
    assert journey.blocked_because is not None, "no package is typed yet"


def test_problems_are_told_and_nothing_is_made_of_them(journey: Journey) -> None:
    journey.describe()
    journey.tell(replace(TOLD, software="twelve"))
    assert journey.detection is None
    assert journey.blocked_because == journey.told.site_problems()["software"]


def test_the_newest_is_wanted_until_another_is_chosen(journey: Journey) -> None:
    told(journey)
    assert journey.choices is not None
    assert journey.choices.target == Version((12, 3, 0))
    assert journey.choose(target=Version((12, 2, 0))) is None, "the list need not be read again"
    assert [package.name for package in journey.listing.packages] == [  # type: ignore[union-attr]
        "Base Software 3.3.2",
        "Bomgar-12.2.0",
    ]
    journey.choose(clients=ClientWay.REINSTALL)
    journey.tell(replace(TOLD, packages=TOLD.packages[:2]))
    assert (journey.choices.target, journey.choices.clients) == (Version((12, 2, 0)), ClientWay.REINSTALL)
    journey.tell(replace(TOLD, packages=(TOLD.packages[0], TOLD.packages[2])))
    assert journey.choices.target == Version((12, 3, 0)), "what is not on offer any more is not wanted any more"


def test_another_host_name_keeps_what_was_typed(journey: Journey) -> None:
    told(journey)
    journey.go(Stage.SITE)
    journey.edit_site(replace(journey.site, host="other.example.com"))
    assert journey.detection is None
    journey.describe()
    assert journey.told == TOLD
    assert journey.detection is not None
    assert journey.detection.site.host == "other.example.com"


def test_with_accounts_after_all(journey: Journey) -> None:
    told(journey)
    journey.go(Stage.SITE)
    journey.edit_site(replace(journey.site, by_hand=False))
    assert journey.detection is None
    assert journey.furthest is Stage.SITE
    assert journey.secrets.api is not None


def test_the_run_file_brings_it_back(journey: Journey, tmp_path: Path) -> None:
    told(journey)
    file = tmp_path / "a.run"
    work(journey.make_plan(file))
    assert journey.stage is Stage.READINESS
    journey.close()

    other = Journey(Service())
    work(other.open(file))
    assert other.by_hand
    assert other.plan is not None
    assert other.plan.site.described
    assert other.missing_secrets == ("passphrase",), "the backup's password is a matter of the console"
    other.close()


def test_a_new_upgrade_begins_with_nothing(journey: Journey) -> None:
    told(journey)
    work(journey.restart())
    assert journey.told == SiteByHand()
    assert not journey.by_hand


@pytest.mark.parametrize(("by_hand", "problems"), [(True, ["passphrase"]), (False, ["backup_password", "passphrase"])])
def test_which_secrets_are_wanted(by_hand: bool, problems: list[str]) -> None:
    assert list(ProtectionForm(by_hand=by_hand).problems()) == problems
