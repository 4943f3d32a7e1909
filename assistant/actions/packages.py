"""Checking for updates and installing a package (P1): on the console's Updates page, watched there and by the API."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.actions import uploading
from assistant.actions.view import View, console, console_operator, ordered
from assistant.appliance.connection import Connection
from assistant.appliance.console.pages import BasicsPage, UpdatesPage
from assistant.domain.clock import Cancel
from assistant.domain.errors import Declined
from assistant.domain.message import Label, Message, say
from assistant.domain.observation import Observation, Outcome, Proof, Reach
from assistant.domain.packages import Package, PackageKind, PackageState
from assistant.domain.plan import CheckForUpdates, InstallPackage, Step, UpdateWay
from assistant.domain.site import Route
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome
from assistant.engine.ports import Deed, Progress, Sight

_TRIES = 3
"""How often the Updates page is gone to where it could not be opened, each time after a look at the appliance."""

# ── Checking ─────────────────────────────────────────────────────────────────────────────────────────


def check_sights(step: Step, action: CheckForUpdates, view: View) -> Sequence[Sight]:
    """The list itself."""
    return (Sight(Route.CONSOLE, lambda _: _look_at_list(step, action, view)),)


def _look_at_list(step: Step, action: CheckForUpdates, view: View) -> Observation:
    page = console(view.of(action.appliance), "appliance")
    basics, updates = page.basics(), page.updates()
    listed = {package.name for package in updates.packages}
    wanted = [package for package in view.plan.packages if package.name in action.packages]
    missing = [p.name for p in wanted if p.name not in listed and not is_installed(p, basics)]
    busy = [p.name for p in updates.packages if p.state is PackageState.INSTALLING]
    proofs = tuple(Proof(proof, shown=not missing) for proof in step.proofs)
    if not missing or busy:
        return view.observe(Reach.REACHED, step.done, Route.CONSOLE, proofs, (("listed", ", ".join(sorted(listed))),))
    text = say("actions", "Not in the list: {packages}")(packages=", ".join(missing))
    return view.observe(Reach.NOT_REACHED, text, Route.CONSOLE, proofs)


def check_deeds(step: Step, action: CheckForUpdates, view: View) -> Sequence[Deed]:
    """The button on the Updates page."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del cancel, progress
        operator = console_operator(view.of(action.appliance), "appliance")
        guard_cluster(operator.updates())
        page = operator.check_for_updates()
        if page.check_failed and not page.packages:
            raise Declined(
                say("actions", "The appliance could not check for updates: {words}")(words=in_its_words(page)),
                say(
                    "actions",
                    "Check whether the appliance reaches the vendor's update server and whether its clock is right.",
                ),
                in_its_words(page),
            )
        return Outcome(say("actions", "The appliance asked for updates."), Route.CONSOLE, view.clock.now())

    del step
    return (Deed(Route.CONSOLE, by_console),)


def is_installed(package: Package, basics: BasicsPage) -> bool:
    seen = basics.base if package.kind is PackageKind.BASE else basics.software and basics.software.version
    return bool(seen and seen >= package.version)


# ── Installing ───────────────────────────────────────────────────────────────────────────────────────


def install_sights(step: Step, action: InstallPackage, view: View) -> Sequence[Sight]:
    """For a site package the API tells the version; the Base software is told by the console alone (2c)."""
    console = Sight(Route.CONSOLE, lambda _: _look_at_console(step, action, view))
    if action.package.kind is not PackageKind.SITE or view.of(action.appliance).api is None:
        return (console,)
    return Sight(Route.API, lambda _: _ask_version(step, action, view)), console


def _ask_version(step: Step, action: InstallPackage, view: View) -> Observation:
    """An old version says nothing about what is under way, and health may be a minute old: only good news counts."""
    api = view.of(action.appliance).api
    assert api is not None  # noqa: S101 - install_sights offers this way only with an API
    health = api.health()
    if health.build is not None and health.build.version >= action.package.version and health.success:
        return _reached(step, view, Route.API, (("software", str(health.build)),))
    text = say("actions", "The API still reports {version}.")(version=health.version)
    return view.observe(Reach.UNKNOWN, text, Route.API)


def _look_at_console(step: Step, action: InstallPackage, view: View) -> Observation:
    page = console(view.of(action.appliance), "appliance")
    basics, updates = page.basics(), page.updates()
    if is_installed(action.package, basics) and not _at_work(updates):
        return _reached(step, view, Route.CONSOLE, _versions(basics))
    listed = next((p for p in updates.packages if p.name == action.package.name), None)
    text, reach = _state(action, listed, updates)
    question = uploading.licence_question(step, action.package, updates) if reach is Reach.ASKS else None
    answers = Proof(step.proofs[0], shown=True) if step.proofs else None
    proofs = tuple(p for p in (answers, *(Proof(proof, shown=False) for proof in step.proofs[1:])) if p)
    return replace(view.observe(reach, text, Route.CONSOLE, proofs, _versions(basics)), question=question)


def _at_work(updates: UpdatesPage) -> bool:
    """Words of progress alone may be about what is over; a percentage is about what goes on."""
    return bool(updates.progress) and updates.percent is not None


def _state(action: InstallPackage, listed: Package | None, updates: UpdatesPage) -> tuple[Message, Reach]:
    package = action.package
    if updates.licence is not None:
        return say("actions", "The appliance waits for its licence agreement to be accepted."), Reach.ASKS
    if updates.install_failed:
        return say("actions", "The appliance says that it failed: {words}")(words=in_its_words(updates)), Reach.FAILED
    on_offer = listed is not None and listed.state is PackageState.AVAILABLE
    under_way = listed is not None and listed.state is PackageState.INSTALLING
    if under_way or _at_work(updates) or (updates.progress and not on_offer):
        return _busy(package, updates), Reach.UNDER_WAY
    if listed is None and action.way is UpdateWay.MANUAL:
        return say("actions", "{package} is not installed, and nothing is under way.")(
            package=package.name
        ), Reach.NOT_REACHED
    if listed is None:
        text = say(
            "actions",
            "{package} is neither installed nor listed. A package that has been downloaded is no longer listed.",
        )
        return text(package=package.name), Reach.UNKNOWN
    if listed.state is PackageState.LOCKED:
        return say("actions", "{package} is locked: {words}")(
            package=package.name, words=listed.reason
        ), Reach.NOT_REACHED
    if listed.state is PackageState.INSTALLED:
        text = say("actions", "{package} is listed as installed, but the appliance does not show its version yet.")
        return text(package=package.name), Reach.UNKNOWN
    return say("actions", "{package} is listed and not installed.")(package=package.name), Reach.NOT_REACHED


def _busy(package: Package, updates: UpdatesPage) -> Message:
    if updates.progress:
        return say("actions", "The appliance says: {words}")(words=updates.progress)
    return say("actions", "The appliance is installing {package}.")(package=package.name)


def in_its_words(updates: UpdatesPage) -> str:
    """What the appliance itself says on the Updates page of what happened."""
    return " ".join(updates.notices or updates.status)


def _versions(basics: BasicsPage) -> tuple[tuple[str, str], ...]:
    facts = []
    if basics.base:
        facts.append(("base", str(basics.base)))
    if basics.software:
        facts.append(("software", str(basics.software)))
    return tuple(facts)


def _reached(step: Step, view: View, by: Route, facts: tuple[tuple[str, str], ...]) -> Observation:
    return view.observe(Reach.REACHED, step.done, by, tuple(Proof(proof, shown=True) for proof in step.proofs), facts)


def install_deeds(step: Step, action: InstallPackage, view: View) -> Sequence[Deed]:
    """The button in the package's own row, or an upload; nothing else on the page is touched."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        cancel.check()
        connection = view.of(action.appliance)
        _guard(_list_with(action.package, connection), action.package)
        return _press(connection, action, view)

    def by_upload(cancel: Cancel, progress: Progress) -> Outcome:
        cancel.check()
        _guard(console(view.of(action.appliance), "appliance").updates(), action.package)
        return uploading.upload(action, view, cancel, progress)

    del step
    if action.way is UpdateWay.MANUAL:
        return (Deed(Route.CONSOLE, by_upload, uploading.TRIES),)
    return (Deed(Route.CONSOLE, by_console, _TRIES, certain=True),)


def consents(action: InstallPackage, view: View) -> Sequence[Deed]:
    """Accepting the agreement that the appliance shows."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        # A console may list what waits for its agreement as locked: accepting is what unlocks it.
        guard_cluster(console(view.of(action.appliance), "appliance").updates())
        return uploading.accept_licence(action, view, cancel, progress)

    return (Deed(Route.CONSOLE, by_console, certain=True),)


def _list_with(package: Package, connection: Connection) -> UpdatesPage:
    """The list of updates. What was downloaded before has left it, and comes back with the next check (R15)."""
    operator = console_operator(connection, "appliance")
    updates = operator.updates()
    if updates.cluster_updates or any(listed.name == package.name for listed in updates.packages):
        return updates
    return operator.check_for_updates()


def _guard(updates: UpdatesPage, package: Package) -> None:
    """Never an install where it could reach other nodes (product-facts 7d), never a locked package (R4).

    Raises Stop rather than an error of this way: the hand must not do it either.
    """
    guard_cluster(updates)
    listed = next((p for p in updates.packages if p.name == package.name), None)
    if listed is not None and listed.state is PackageState.LOCKED:
        raise Stop(
            RunOutcome.BLOCKED,
            say("actions", "{package} cannot be installed now: {words}")(package=package.name, words=listed.reason),
            say("actions", "Install what it waits for first, then resume the run."),
            "updates.locked",
        )


def guard_cluster(updates: UpdatesPage) -> None:
    """Nothing is pressed or sent on a page from where every node may be reached. Raises Stop."""
    if updates.cluster_updates:
        raise Stop(
            RunOutcome.BLOCKED,
            say("actions", "The page {page} has the section {section}: an install here may reach every node.")(
                page=Label("appliance.updates"), section=Label("updates.cluster")
            ),
            say(
                "actions",
                "Nothing was installed or sent. Plan again: a cluster is then upgraded in stages, as far as the vendor "
                "describes it.",
            ),
            "updates.cluster",
        )


def _press(connection: Connection, action: InstallPackage, view: View) -> Outcome:
    pressed = console_operator(connection, "appliance").install(action.package.name)
    text = say("actions", "The appliance accepted the request to install {package}.")(package=action.package.name)
    return ordered(pressed, text, view)
