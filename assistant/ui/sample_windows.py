"""One appliance on the page Windows: several windows with a day for the clients between them, or one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from assistant.domain.access import SiteAddress
from assistant.domain.packages import Package
from assistant.domain.plan import Choices
from assistant.domain.versions import Version
from assistant.service.values import Detection, Listing
from assistant.ui.sample_run import USERS
from assistant.ui.sample_story import BEGIN, HOST, sample_packages, sample_site
from assistant.wizard.forms import SiteForm
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage

_FIRST = BEGIN.replace(hour=22) + timedelta(days=1)


def _windows(packages: tuple[Package, ...], *moments: datetime) -> Callable[[Journey], None]:
    def prepare(journey: Journey) -> None:
        journey.site = SiteForm(HOST, "", api_user="5f2c81d04b", login_user="upgrade")
        journey.detection = Detection(SiteAddress(HOST, users=USERS), sample_site(), (), (), ())
        journey.listing = Listing(packages, (), BEGIN, checked=True)
        journey.choices = Choices(Version.parse("12.2.0"), windows=moments)

    return prepare


def _one() -> tuple[Package, ...]:
    base, _, software = sample_packages()
    return base, software


STAGES: dict[str, tuple[Stage, Callable[[Journey], None]]] = {
    "windows-one": (Stage.WINDOWS, _windows(_one())),
    "windows-one-planned": (Stage.WINDOWS, _windows(_one(), _FIRST)),
    "windows-single": (Stage.WINDOWS, _windows(sample_packages())),
    "windows-single-planned": (Stage.WINDOWS, _windows(sample_packages(), _FIRST, _FIRST + timedelta(days=2))),
    "windows-single-early": (Stage.WINDOWS, _windows(sample_packages(), _FIRST, _FIRST + timedelta(hours=20))),
}
"""Name of the sample -> its stage, and what is known there."""
