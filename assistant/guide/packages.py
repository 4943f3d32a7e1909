"""P1: packages on one appliance, by automatic updates, in their order."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.message import Message, say
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import (
    CheckForUpdates,
    Choices,
    ClientWay,
    Estimate,
    EstimateSource,
    InstallPackage,
    Phase,
    Step,
    UpdateWay,
)
from assistant.domain.question import Field, HandTask, Question, QuestionKind
from assistant.domain.site import Route
from assistant.guide.lanes import leaving_out
from assistant.guide.place import Place, at
from assistant.guide.preparation import backup

GUIDES_RANGE = Estimate(timedelta(minutes=15), timedelta(hours=1), EstimateSource.GUIDES)
"""R9."""

CATCH_UP = timedelta(hours=24)
"""R6."""

_CALL_SUPPORT = say(
    "guide", "If it fails, leave the appliance as it is, make the support bundle and call Technical Support."
)
_AFTER_SITE = say("guide", "Leave the appliance as it is. Make the support bundle and call Technical Support.")


# A cluster has these for each of its nodes: they are marked once.
_INSTALL = say("guide", "Install {package} on {appliance}")
_INSTALLING = say("guide", "{appliance} is installing {package}")
_INSTALLED = say("guide", "{package} is installed on {appliance}")
_ANSWERS = say("guide", "{appliance} answers again, with the same GUID and certificate")
_RESTARTS = say("guide", "{appliance} restarts by itself. Until it is back it does not answer: that is normal.")
_DO_NOT_RESTART = say(
    "guide",
    "Do not restart or switch off {appliance}, however long it takes. "
    "If it fails, make the support bundle and call Technical Support.",
)
_AFTER_BASE = say(
    "guide", "Do not restart or switch off {appliance}. Make the support bundle and call Technical Support."
)


def upgrade(place: Place, choices: Choices, packages: tuple[Package, ...], serial: int = 1) -> list[Step]:
    """The packages in order: a backup after Base packages (R18), a day between site packages (R6).

    Manually each is uploaded and installed, and proven before the next (P2.4).

    No day where nobody depends on the appliance, for no client is connected to it. No backup of the second appliance of
    a pair, for what it holds is overwritten when failover is re-established (R25).
    ``serial`` is that of the last backup so far.
    """
    steps: list[Step] = []
    base_before, opens_window = False, place.gated
    waits = place.production and choices.clients is ClientWay.WAIT
    site_packages_left = sum(package.kind is PackageKind.SITE for package in packages)
    for package in packages:
        is_site = package.kind is PackageKind.SITE
        if is_site and base_before and place.backs_up:
            serial += 1
            steps.append(at(place, backup(place, choices, serial)))
        before = (steps[-1].id,) if steps else ()
        steps.append(install(place, package, opens_window, choices.updates, before))
        site_packages_left -= is_site
        opens_window = is_site and site_packages_left > 0 and waits
        if opens_window:
            steps.append(catch_up(place, package))
        base_before = not is_site and (base_before or package.kind is PackageKind.BASE)
    return steps


def check_for_updates(place: Place, packages: tuple[Package, ...]) -> Step:
    """P1: the list on the Updates page."""
    appliance, called = place.appliance, place.called
    step = Step(
        place.id("check-for-updates"),
        CheckForUpdates(appliance, tuple(package.name for package in packages)),
        Phase.UPGRADE,
        appliance,
        say("guide", "Check for updates on {appliance}")(appliance=called),
        say("guide", "{appliance} is asking the vendor for updates")(appliance=called),
        say("guide", "{appliance} lists the packages of this plan")(appliance=called),
        proofs=(say("guide", "Every package of the plan is listed or installed"),),
        rules=("R3", "R4", "R16", "R17"),
        routes=(Route.CONSOLE, Route.HAND),
        estimate=Estimate(timedelta(seconds=10), timedelta(minutes=3), EstimateSource.ASSUMED),
        patience=timedelta(minutes=10),
        hand=HandTask("/appliance", appliance, "appliance.updates", "updates.check", press="updates.check_for_updates"),
    )
    return at(place, step)


def install(
    place: Place, package: Package, gate: bool, way: UpdateWay = UpdateWay.AUTOMATIC, needs: tuple[str, ...] = ()
) -> Step:
    """P1 or P2: one package. A person opens each window; inside it the packages follow one another."""
    appliance, called = place.appliance, place.called
    base = package.kind is PackageKind.BASE
    step_id = place.id(f"install-{_slug(package.name)}")
    return Step(
        step_id,
        InstallPackage(appliance, package, way),
        Phase.UPGRADE,
        appliance,
        _INSTALL(package=package.name, appliance=called),
        _INSTALLING(package=package.name, appliance=called),
        _INSTALLED(package=package.name, appliance=called),
        _meanwhile(place, base),
        (
            _ANSWERS(appliance=called),
            _shown_as_installed(package.name),
        ),
        rules=_install_rules(package, way, down=place.production),
        gate=_window(place, step_id) if gate else None,
        routes=(Route.CONSOLE, Route.HAND),
        outage=place.production,
        irreversible=True,
        estimate=GUIDES_RANGE,
        patience=GUIDES_RANGE.high + timedelta(minutes=30),
        hand=_by_hand(appliance, package, way),
        warning=_DO_NOT_RESTART(appliance=called) if base else _CALL_SUPPORT,
        remedy=_AFTER_BASE(appliance=called) if base else _AFTER_SITE,
        waiver=leaving_out(place, step_id),
        needs=needs,
        lane=appliance,
        group=place.group,
        window=place.window,
    )


@lru_cache(maxsize=256)
def _shown_as_installed(package: str) -> Message:
    """The same for every node of a cluster."""
    return say("guide", "It shows {package} as installed")(package=package)


def _meanwhile(place: Place, base: bool) -> Message:
    if base:
        return _RESTARTS(appliance=place.called)
    if place.meanwhile is not None:
        return place.meanwhile
    if not place.production:
        return say("guide", "The site stays up: while failover is broken, nobody works on {appliance}.")(
            appliance=place.called
        )
    return say("guide", "The site is down meanwhile: users are logged out and all sessions end.")


def _by_hand(appliance: str, package: Package, way: UpdateWay) -> HandTask:
    if way is UpdateWay.AUTOMATIC:
        section, press = "updates.available", "updates.install_this"
        return HandTask("/appliance", appliance, "appliance.updates", section, (), press, package.name)
    file = Field("updates.update_file", say("guide", "the file of {package}")(package=package.name))
    note = say("guide", "If a licence agreement is shown, read it and accept it; only then is anything installed.")
    return HandTask(
        "/appliance", appliance, "appliance.updates", "updates.manual", (file,), "updates.update_software", note=note
    )


def _install_rules(package: Package, way: UpdateWay, *, down: bool) -> tuple[str, ...]:
    manual = ("R15", "R16") if way is UpdateWay.MANUAL else ()
    interrupts = ("R10",) if down else ()
    if package.kind is PackageKind.BASE:
        return "R9", *interrupts, "R13", "R37", "R7", *manual
    return "R9", *interrupts, "R17", *manual


def _window(place: Place, step_id: str) -> Question:
    if not place.production:
        return _beside_production(place, step_id)
    return Question(
        f"start.{step_id}",
        QuestionKind.TYPED,
        say("guide", "Take {host} down now?")(host=place.site.host),
        say(
            "guide",
            "From now on the site is down for a while, and everybody who is connected is cut off. "
            "This cannot be undone.",
        ),
        step_id,
        expected=place.site.host,
        rules=("R10", "R9"),
    )


def _beside_production(place: Place, step_id: str) -> Question:
    return Question(
        f"start.{step_id}",
        QuestionKind.CONFIRM,
        say("guide", "Upgrade {appliance} now?")(appliance=place.called),
        say(
            "guide",
            "{host} stays in service on the other appliance meanwhile. What is installed cannot be taken back.",
        )(host=place.site.host),
        step_id,
        rules=("R9", "R35") if place.site.replacement is None else ("R9",),
    )


def catch_up(place: Place, package: Package) -> Step:
    """R6: a wait that survives closing the program."""
    appliance = place.appliance
    return Step(
        place.id(f"wait-{_slug(package.name)}"),
        LetClientsCatchUp(appliance, package.name, CATCH_UP),
        Phase.UPGRADE,
        appliance,
        say("guide", "Give the clients 24 hours after {package}")(package=package.name),
        say("guide", "The clients are updating themselves to {package}")(package=package.name),
        say("guide", "The clients had 24 hours after {package}")(package=package.name),
        say("guide", "You can close the program: the run file records when it continues."),
        rules=("R6", "R8"),
        routes=(),
        estimate=Estimate(CATCH_UP, CATCH_UP, EstimateSource.GUIDES),
        poll=timedelta(seconds=30),
        lane=appliance,
        window=place.window,
    )


@lru_cache(maxsize=256)
def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9.]+", "-", name.lower()).strip("-")
