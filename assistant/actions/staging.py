"""Bringing packages to a whole cluster without installing them (P7, R33): Distribute to Cluster on a master's page."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.actions.packages import guard_cluster, in_its_words, is_installed
from assistant.actions.uploading import proven
from assistant.actions.view import View, console, console_operator, ordered, proofs_of
from assistant.appliance.abreast import abreast
from assistant.appliance.files import Progress as Transfer
from assistant.domain.clock import Cancel
from assistant.domain.cluster import StageOnCluster
from assistant.domain.errors import AssistantError, Cancelled, Declined
from assistant.domain.message import many, plain, say
from assistant.domain.observation import Observation, Outcome, Proof, Reach
from assistant.domain.packages import Package
from assistant.domain.plan import InstallPackage, Step, UpdateWay
from assistant.domain.site import Route
from assistant.domain.words import some_of
from assistant.engine.ports import Deed, Progress, Sight

_TOGETHER = 24
"""Appliances that are looked at before it is decided whether to look at more."""


def sights(step: Step, action: StageOnCluster, view: View) -> Sequence[Sight]:
    """What the Updates page of each lists that is to install from its list: a package that it can install is there."""
    return (Sight(Route.CONSOLE, lambda cancel: _look(step, action, view, cancel)),)


def _look(step: Step, action: StageOnCluster, view: View, cancel: Cancel) -> Observation:
    """A package that was once seen somewhere stays there until it is installed: that one is not looked at again."""
    page = console(view.of(action.master), "appliance").updates()
    if page.progress:  # before it is over no node needs to be asked, of which there may be a thousand
        text = say("actions", "The appliance says: {words}")(words=page.progress)
        return view.observe(Reach.UNDER_WAY, text, Route.CONSOLE, _proofs(step, False))
    wanted = list(_wanted_by(action, view).items())
    there: dict[str, bool | None] = {}
    for first in range(0, len(wanted), _TOGETHER):
        some = wanted[first : first + _TOGETHER]
        found = abreast(lambda one: _is_there(*one, view), some, cancel)
        there |= dict(zip([name for name, _ in some], found, strict=True))
        if False in there.values():
            break  # one that lacks them says enough, of however many
    lacking = [name for name, has in there.items() if has is False]
    unknown = [name for name, has in there.items() if has is None]
    facts = (("staged", str(len(there) - len(lacking) - len(unknown))), ("nodes", str(len(wanted))))
    if not lacking and not unknown:
        return view.observe(Reach.REACHED, step.done, Route.CONSOLE, _proofs(step, True), facts)
    if not lacking:
        text = many(
            "actions",
            "%n appliance(s) of the cluster could not be looked at ({nodes}); the others have the packages.",
            "",
            len(unknown),
        )
        return view.observe(Reach.UNKNOWN, text(nodes=some_of(unknown)), Route.CONSOLE, _proofs(step, None), facts)
    text = say("actions", "These do not list all packages yet: {nodes}")(nodes=some_of(lacking))
    return view.observe(Reach.NOT_REACHED, text, Route.CONSOLE, _proofs(step, False), facts)


def _proofs(step: Step, shown: bool | None) -> tuple[Proof, ...]:
    return proofs_of(step, *([shown] * len(step.proofs)))


def _wanted_by(action: StageOnCluster, view: View) -> dict[str, list[Package]]:
    """Appliance -> what it is to install from its list, of what is distributed; the other master comes first.

    From files the distributing master itself installs from its list as well: nothing but the upload brings it there.
    Otherwise it asks the vendor, and is no one that anything is distributed to.
    """
    given = {package.name for package in action.packages}
    found: dict[str, list[Package]] = {one.name: [] for one in (*view.plan.site.masters, *view.plan.site.nodes)}
    if view.plan.choices.updates is not UpdateWay.MANUAL:
        found.pop(action.master, None)
    for step in view.plan.steps:
        goal = step.action
        if isinstance(goal, InstallPackage) and goal.appliance in found and goal.package.name in given:
            found[goal.appliance].append(goal.package)
    return {name: packages for name, packages in found.items() if packages}


def _is_there(name: str, packages: Sequence[Package], view: View) -> bool | None:
    """Whether an appliance can install all of them, or has them; None where its page cannot be read."""
    key = ("staged", name, *(package.name for package in packages))
    if view.seen.get(key):
        return True
    try:
        reader = console(view.of(name), "appliance")
        listed = {package.name for package in reader.updates().packages}
        missing = [package for package in packages if package.name not in listed]
        basics = reader.basics() if missing else None
    except Cancelled:
        raise
    except (AssistantError, KeyError):
        return None
    there = basics is None or all(is_installed(package, basics) for package in missing)
    if there:
        view.seen[key] = True
    return there


def deeds(step: Step, action: StageOnCluster, view: View) -> Sequence[Deed]:
    """What the master lists is distributed; from files, each is uploaded by that very button, and not installed."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        operator = console_operator(view.of(action.master), "appliance")
        updates = operator.updates()
        guard_cluster(updates)
        if any(package.name not in {listed.name for listed in updates.packages} for package in action.packages):
            operator.check_for_updates()
        outcome = Outcome(say("actions", "Nothing was left to distribute."), Route.CONSOLE, view.clock.now())
        text = say("actions", "The packages are being distributed to the cluster.")
        # What was looked at a moment ago is looked at again only where something was distributed before.
        wanted = _wanted(action, view, cancel) if view.status(step.id).begun_before else action.packages
        for number, package in enumerate(wanted):
            cancel.check()
            progress(number, len(action.packages), plain(package.name))
            if number and _went_along(package, step, action, view, cancel):
                continue
            outcome = ordered(operator.distribute_listed(package.name), text, view)
        return outcome

    def by_upload(cancel: Cancel, progress: Progress) -> Outcome:
        operator = console_operator(view.of(action.master), "appliance")
        guard_cluster(operator.updates())
        names = []
        for number, package in enumerate(action.packages):
            cancel.check()
            if number:
                _wait_for_the_one_before(step, action, view, cancel)
            kept = proven(InstallPackage(action.master, package, UpdateWay.MANUAL), view, cancel, progress)
            page = operator.distribute(kept.path, _sending(kept.file.name, progress), cancel)
            if page.install_failed:
                raise Declined(
                    say("actions", "The appliance did not distribute {package}: {words}")(
                        package=package.name, words=in_its_words(page)
                    ),
                    say("actions", "See the Updates page of the appliance, then try again."),
                )
            names.append((f"sha256 {package.name}", kept.file.sha256))
        text = say("actions", "The packages are being distributed to the cluster.")
        return Outcome(text, Route.CONSOLE, view.clock.now(), tuple(names))

    manual = view.plan.choices.updates is UpdateWay.MANUAL
    return (Deed(Route.CONSOLE, by_upload if manual else by_console),)


def _sending(file: str, progress: Progress) -> Transfer:
    words = say("actions", "Sending {file}")(file=plain(file))
    return lambda done, total: progress(done, total, words)


def _went_along(package: Package, step: Step, action: StageOnCluster, view: View, cancel: Cancel) -> bool:
    """Wait for the distribution before this one, which may have brought all that the master lists."""
    _wait_for_the_one_before(step, action, view, cancel)
    return not _is_lacking(package, action, view, cancel)


def _wait_for_the_one_before(step: Step, action: StageOnCluster, view: View, cancel: Cancel) -> None:
    """A master has one distribution at a time."""
    until = view.clock.monotonic() + step.patience.total_seconds()
    while console(view.of(action.master), "appliance").updates().progress and view.clock.monotonic() < until:
        view.clock.wait(step.poll.total_seconds(), cancel)


def _wanted(action: StageOnCluster, view: View, cancel: Cancel) -> list[Package]:
    """Those that somebody lacks; distributing again what all have would only take time."""
    return [package for package in action.packages if _is_lacking(package, action, view, cancel)]


def _is_lacking(package: Package, action: StageOnCluster, view: View, cancel: Cancel) -> bool:
    wanted = _wanted_by(action, view)
    names = [name for name, packages in wanted.items() if package.name in {one.name for one in packages}]
    return any(has is not True for has in abreast(lambda name: _is_there(name, (package,), view), names, cancel))
