"""The list of updates, and the chain that follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from assistant.actions.packages import in_its_words
from assistant.actions.view import AT_FIRST
from assistant.actions.view import console as appliance_console
from assistant.appliance.connection import Connection
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pages import UpdatesPage
from assistant.domain.access import Secrets
from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel, Clock
from assistant.domain.eras import files_only
from assistant.domain.errors import AssistantError, Cancelled, ConsoleError
from assistant.domain.finding import Finding, Level
from assistant.domain.hardware import NEW
from assistant.domain.message import Label, say
from assistant.domain.packages import Package, PackageKind
from assistant.domain.path_rules import PathRules
from assistant.domain.site import Appliance, Edition, Route, Site
from assistant.domain.versions import Version
from assistant.guide.path import package_path
from assistant.guide.path_closed import Origin, closed_path, packages_in
from assistant.service.reaching import Connections, reach
from assistant.service.rules import rules_in_use
from assistant.service.values import Detection, Listing, SiteDescription

_ASKED = 5
"""How many nodes are asked what they list, at most."""


def packages(
    description: SiteDescription,
    secrets: Secrets,
    found: Detection,
    target: Version | None,
    ask_vendor: bool,
    clock: Clock,
    cancel: Cancel,
) -> Listing:
    """Read the Updates page; with ``ask_vendor`` press the console's button for it first."""
    connections = reach(description, secrets, clock, cancel, write=ask_vendor, site=found.site)
    if found.site.replacement is not None:
        return _of_new(connections, found.site.replacement, found.site, target, ask_vendor, clock, cancel)
    rules = rules_in_use()
    lists = [
        _of_one(connections[one.name], one, found.site, target, rules.file.rules, ask_vendor, clock, cancel)
        for one in (found.site.primary, *found.site.others)
    ]
    if found.site.is_cluster and not any(listed.packages for listed in lists):
        behind = _of_behind(connections, found.site, target, rules.file.rules, clock, cancel)
        lists[0] = replace(lists[0], packages=behind)
    return _together(found.site, lists, rules.findings)


def _of_behind(
    connections: Connections, site: Site, target: Version | None, rules: PathRules, clock: Clock, cancel: Cancel
) -> tuple[Package, ...]:
    """What a node lists that is behind its masters: an earlier run put the packages there and did not come to its end.

    A few are asked that have an account of /appliance; what none of them lists is not known.
    """
    runs = site.primary.software
    behind = [one for one in site.nodes if runs and one.software and one.software.what.version < runs.what.version]
    for one in behind[:_ASKED]:
        if one.name not in connections:
            continue
        try:
            listed = _of_one(connections[one.name], one, site, target, rules, False, clock, cancel)
        except Cancelled:
            raise
        except AssistantError:
            continue
        if listed.packages:
            return listed.packages
    return ()


def _of_new(
    connections: Connections,
    new: Appliance,
    site: Site,
    target: Version | None,
    ask_vendor: bool,
    clock: Clock,
    cancel: Cancel,
) -> Listing:
    """What the new appliance lacks until a backup of the old one can be restored on it (P6.5)."""
    old = site.primary.software
    goal = max((version for version in (target, old.what.version if old else None) if version), default=None)
    if (settled := _without_packages(site, new, target, goal, clock.now())) is not None:
        return settled
    alone = replace(site, edition=_own_edition(new, site))
    rules = rules_in_use()
    # Seldom is the very version listed that the old appliance runs: then the next one will do, if nobody chose.
    listed = _of_one(
        connections[AT_FIRST], new, alone, goal, rules.file.rules, ask_vendor, clock, cancel, or_later=target is None
    )
    return replace(listed, findings=(*listed.findings, *rules.findings))


def _without_packages(
    site: Site, new: Appliance, target: Version | None, goal: Version | None, at: datetime
) -> Listing | None:
    """The list where the new appliance needs nothing, where it cannot be asked yet, or where the target is too old."""
    if target is not None and goal is not None and target < goal:
        text = say("listing", "Version {version} is older than what the old appliance runs: {old}.")
        told = text(version=str(target), old=str(goal))
        advice = say(
            "listing",
            "That a backup can be restored on older software is stated nowhere, so it is not planned. Choose {old} or "
            "later.",
        )
        found = Finding("hardware.target", Level.FAIL, NEW, told, advice=advice(old=str(goal)), at=at)
        return Listing((), (found,), at, False)
    if new.fingerprint is None or (goal is not None and new.software and new.software.what.version >= goal):
        return Listing((), (), at, False)
    return None


def _own_edition(new: Appliance, site: Site) -> Edition:
    """What the new appliance runs, and nothing of the site's where that is not known."""
    software, base = new.software, new.base
    return replace(site.edition, software=software.what if software else None, base=base.what if base else None)


def closed(
    found: Detection,
    target: Version,
    entered: tuple[Package, ...],
    files: tuple[UpdateFile, ...],
    at: datetime,
) -> Listing:
    """The chain on a closed network, where no appliance lists what the vendor has (P2).

    ``entered``: what somebody knows of the way, as ``entered_chain`` makes it; ``files``: the update files that are
    here, each for its appliance. Nothing is asked of anybody. What nobody confirmed is a finding.
    """
    rules, site = rules_in_use(), found.site
    new, old = site.replacement, site.primary.software
    if new is not None:
        goal = max(target, old.what.version) if old else target
        if (settled := _without_packages(site, new, target, goal, at)) is not None:
            return settled
    origin = Origin.LINKS if files_only(site) else Origin.KEY
    lists = []
    for one in site.carried_to:
        brought, unreadable = packages_in(files, one.name)
        edition = edition_of(one, site) if new is None else _own_edition(new, site)
        path = closed_path((*entered, *brought), edition, target, rules.file.rules, origin)
        about = tuple(replace(f, about=one.name, by=Route.HAND, at=at) for f in (*path.findings, *unreadable))
        lists.append(Listing(path.packages, about, at, False, Route.HAND))
    return _together(site, lists, rules.findings)


def _together(site: Site, lists: list[Listing], more: tuple[Finding, ...]) -> Listing:
    """One list of all appliances, the primary's first; the nodes of a cluster get the master's less what they have.

    A primary master that runs the new version lists nothing: its cluster goes by the other one's list then.
    """
    findings = tuple(finding for listed in lists for finding in listed.findings)
    first, *others = lists
    if site.is_cluster and not first.packages:
        led = (one.packages for one in others if any(p.kind is PackageKind.SITE for p in one.packages))
        first = replace(first, packages=next(led, ()))
    names = (one.name for one in site.others)
    chains = tuple((name, listed.packages) for name, listed in zip(names, others, strict=True))
    nodes = tuple((one.name, still_needed(first.packages, one)) for one in site.nodes)
    return replace(first, findings=(*findings, *more), others=(*chains, *nodes))


def still_needed(chain: tuple[Package, ...], one: Appliance) -> tuple[Package, ...]:
    """What of the master's chain a node does not have yet, by its versions; one that is not known is needed.

    The master may be behind a node, which then needs less, and cannot be ahead of it by more than its chain: what a
    node needs besides, its own Updates page refuses as locked when its turn comes.
    """
    return tuple(package for package in chain if not _has(package, one))


def _has(package: Package, one: Appliance) -> bool:
    if package.kind is PackageKind.BASE:
        return one.base is not None and one.base.what >= package.version
    if package.kind is PackageKind.SITE:
        return one.software is not None and one.software.what.version >= package.version
    return False


def _of_one(
    connection: Connection,
    one: Appliance,
    site: Site,
    target: Version | None,
    rules: PathRules,
    ask_vendor: bool,
    clock: Clock,
    cancel: Cancel,
    *,
    or_later: bool = False,
) -> Listing:
    """The list of one appliance, and the chain for what is installed there. ``or_later``: to ``target`` at least."""
    console = appliance_console(connection, "appliance")
    updates = console.updates()
    asked = False
    if ask_vendor and not updates.progress and isinstance(console, ConsoleOperator):
        if updates.cluster_updates and not site.is_staged:  # there it lists, and a person installs
            raise _not_here()
        updates, asked = _patiently(console, console.check_for_updates(), clock, cancel), True
    goal = _next(updates.packages, target) if or_later else target
    path = package_path(updates.packages, edition_of(one, site), goal, rules)
    # A list that is empty before anybody had it checked says nothing; the readiness checks tell what to do about it.
    silent = not asked and not updates.packages and not updates.check_failed
    findings = () if silent else _trouble(updates, clock) or path.findings
    about = tuple(replace(finding, about=one.name) for finding in findings)
    return Listing(path.packages, about, clock.now(), asked)


def _next(listed: tuple[Package, ...], target: Version | None) -> Version | None:
    """The first listed site version that is not older than ``target``."""
    sites = [
        one.version for one in listed if one.kind is PackageKind.SITE and (target is None or one.version >= target)
    ]
    return min(sites, default=target)


def edition_of(one: Appliance, site: Site) -> Edition:
    """The site's edition, with the versions of this very appliance where they are known."""
    software, base = one.software, one.base
    return replace(
        site.edition,
        software=software.what if software else site.edition.software,
        base=base.what if base else site.edition.base,
    )


def _patiently(console: ConsoleOperator, updates: UpdatesPage, clock: Clock, cancel: Cancel) -> UpdatesPage:
    """The check takes a while; a list that stays empty for two minutes is taken as it is.

    What the appliance says right after the button was pressed may be gone at the next look.
    """
    ends = clock.monotonic() + 120
    while not (updates.packages or updates.check_failed) and clock.monotonic() <= ends:
        clock.wait(5, cancel)
        updates = console.updates()
    return updates


def _trouble(updates: UpdatesPage, clock: Clock) -> tuple[Finding, ...]:
    if updates.packages or not updates.check_failed:
        return ()
    told = in_its_words(updates)
    text = say("listing", "The appliance could not check for updates: {words}")(words=told)
    advice = say(
        "listing", "Check whether it reaches the vendor's update server and whether its clock is right: {page}."
    )
    return (
        Finding(
            "updates.check-failed",
            Level.FAIL,
            "A",
            text,
            advice=advice(page=Label("appliance.status_basics")),
            rules=("R16",),
            by=Route.CONSOLE,
            at=clock.now(),
            detail=told,
        ),
    )


def _not_here() -> AssistantError:
    return ConsoleError(
        say("listing", "The page {page} has the section {section}; the assistant presses nothing there.")(
            page=Label("appliance.updates"), section=Label("updates.cluster")
        ),
        say("listing", "Upgrade this site in stages, as the vendor describes."),
    )
