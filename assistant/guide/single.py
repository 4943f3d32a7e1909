"""P1: one appliance, automatic updates; V1 to V3 and P9 behind it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from assistant.domain.message import Message, say
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import (
    CheckForUpdates,
    Choices,
    ClientWay,
    Estimate,
    EstimateSource,
    InstallPackage,
    LetClientsCatchUp,
    Phase,
    Plan,
    Skipped,
    Step,
)
from assistant.domain.question import HandTask, Question, QuestionKind
from assistant.domain.site import Route, Site
from assistant.guide.clients import reinstall_clients, uninstall_clients, watch_clients
from assistant.guide.preparation import backup, preparation
from assistant.guide.verification import verification, verification_of_base
from assistant.guide.words import appliance_called

GUIDES_RANGE = Estimate(timedelta(minutes=15), timedelta(hours=1), EstimateSource.GUIDES)
"""R9."""

CATCH_UP = timedelta(hours=24)
"""R6."""


def plan_single(site: Site, choices: Choices, packages: tuple[Package, ...]) -> Plan:
    """P0, then P1 for each package in order, then verification and clients."""
    sites = [package for package in packages if package.kind is PackageKind.SITE]
    steps = [
        *preparation(site, choices, packages),
        check_for_updates(site, packages),
        *_with_reinstalled_clients(site, choices, sites, upgrade(site, choices, packages)),
    ]
    if sites:
        steps += [*verification(site, sites[-1].version), watch_clients(site)]
    else:
        steps += verification_of_base(site)
    return Plan(site, choices, packages, _chained(steps), () if sites else (_no_clients(),))


def _no_clients() -> Skipped:
    """R36."""
    return Skipped(say("guide", "Clients"), say("guide", "Base updates and licence add-ons leave clients as they are."))


def _with_reinstalled_clients(site: Site, choices: Choices, sites: list[Package], steps: list[Step]) -> list[Step]:
    """R8, where site packages are installed without waiting."""
    if not sites or choices.clients is not ClientWay.REINSTALL:
        return steps
    return [uninstall_clients(site), *steps, reinstall_clients(site)]


def upgrade(site: Site, choices: Choices, packages: tuple[Package, ...]) -> list[Step]:
    """The packages in order: a backup after Base packages (R18), a day between site packages (R6)."""
    steps: list[Step] = []
    serial, base_before, opens_window = 1, False, True
    site_packages_left = sum(package.kind is PackageKind.SITE for package in packages)
    for package in packages:
        is_site = package.kind is PackageKind.SITE
        if is_site and base_before:
            serial += 1
            steps.append(backup(site, choices, serial))
        steps.append(install(site, package, opens_window))
        site_packages_left -= is_site
        opens_window = is_site and site_packages_left > 0 and choices.clients is ClientWay.WAIT
        if opens_window:
            steps.append(catch_up(site, package))
        base_before = not is_site and (base_before or package.kind is PackageKind.BASE)
    return steps


def check_for_updates(site: Site, packages: tuple[Package, ...]) -> Step:
    """P1: the list on the Updates page."""
    appliance = site.primary.name
    called = appliance_called(appliance)
    return Step(
        "check-for-updates",
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


def install(site: Site, package: Package, gate: bool) -> Step:
    """P1: one package. A person opens each window; inside it the packages follow one another."""
    appliance = site.primary.name
    called = appliance_called(appliance)
    base = package.kind is PackageKind.BASE
    step_id = f"install-{_slug(package.name)}"
    return Step(
        step_id,
        InstallPackage(appliance, package),
        Phase.UPGRADE,
        appliance,
        say("guide", "Install {package} on {appliance}")(package=package.name, appliance=called),
        say("guide", "{appliance} is installing {package}")(package=package.name, appliance=called),
        say("guide", "{package} is installed on {appliance}")(package=package.name, appliance=called),
        say("guide", "{appliance} restarts by itself. Until it is back it does not answer: that is normal.")(
            appliance=called
        )
        if base
        else say("guide", "The site is down meanwhile: users are logged out and all sessions end."),
        (
            say("guide", "{appliance} answers again, with the same GUID and certificate")(appliance=called),
            say("guide", "It shows {package} as installed")(package=package.name),
        ),
        rules=_install_rules(package),
        gate=_window(site, step_id) if gate else None,
        routes=(Route.CONSOLE, Route.HAND),
        outage=True,
        irreversible=True,
        estimate=GUIDES_RANGE,
        patience=GUIDES_RANGE.high + timedelta(minutes=30),
        hand=HandTask(
            "/appliance", appliance, "appliance.updates", "updates.available", (), "updates.install_this", package.name
        ),
        warning=_do_not_restart(site) if base else _call_support(),
    )


def _install_rules(package: Package) -> tuple[str, ...]:
    if package.kind is PackageKind.BASE:
        return "R9", "R10", "R13", "R37", "R7"
    return "R9", "R10", "R17"


def _window(site: Site, step_id: str) -> Question:
    return Question(
        f"start.{step_id}",
        QuestionKind.TYPED,
        say("guide", "Take {host} down now?")(host=site.host),
        say(
            "guide",
            "From now on the site is down for a while and everybody connected is cut off. This cannot be undone.",
        ),
        step_id,
        expected=site.host,
        rules=("R10", "R9"),
    )


def _do_not_restart(site: Site) -> Message:
    called = appliance_called(site.primary.name)
    return say(
        "guide",
        "Do not restart or switch off {appliance}, however long it takes. "
        "If it fails, make the support bundle and call Technical Support.",
    )(appliance=called)


def _call_support() -> Message:
    return say(
        "guide", "If it fails, leave the appliance as it is, make the support bundle and call Technical Support."
    )


def catch_up(site: Site, package: Package) -> Step:
    """R6: a wait that survives closing the program."""
    appliance = site.primary.name
    return Step(
        f"wait-{_slug(package.name)}",
        LetClientsCatchUp(appliance, package.name, CATCH_UP),
        Phase.UPGRADE,
        appliance,
        say("guide", "Give the clients 24 hours after {package}")(package=package.name),
        say("guide", "The clients are updating themselves to {package}")(package=package.name),
        say("guide", "The clients had 24 hours after {package}")(package=package.name),
        say("guide", "You can close the program: the run file keeps the moment at which it goes on."),
        rules=("R6", "R8"),
        routes=(),
        estimate=Estimate(CATCH_UP, CATCH_UP, EstimateSource.GUIDES),
        poll=timedelta(seconds=30),
    )


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9.]+", "-", name.lower()).strip("-")


def _chained(steps: list[Step]) -> tuple[Step, ...]:
    """Each step needs the one before it: on one appliance nothing overtakes."""
    return tuple(replace(step, needs=(steps[i - 1].id,)) if i else step for i, step in enumerate(steps))
