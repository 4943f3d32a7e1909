"""``plan`` and ``plan show``."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from cyclopts import App

from assistant.cli.by_hand import ByHand, Site, described, listed, must_be_named
from assistant.cli.choosing import Asked, fitted, must_be_files
from assistant.cli.options import Json, Many, Reaching, Signing, Speed, Words, clock_at, signed
from assistant.cli.output import Voice
from assistant.cli.site import BLOCKED
from assistant.cli.stopping import stoppable
from assistant.cli.story import as_calendar, as_runbook
from assistant.domain.errors import UsageError
from assistant.domain.finding import Finding, Level
from assistant.domain.message import many, plain, say
from assistant.domain.packages import Package, PackageKind, package_named
from assistant.domain.plan import Choices, ClientWay, Plan, UpdateWay
from assistant.domain.site import Site as FoundSite
from assistant.domain.versions import Version
from assistant.domain.windows import window_count
from assistant.guide.halves import judge
from assistant.guide.schedule import schedule
from assistant.service.service import Service
from assistant.service.values import Listing

_USAGE = """Usage: upgrade-assistant plan SITE --target VERSION --out RUN_FILE [OPTIONS]
       upgrade-assistant plan [SITE] --by-hand FILE --target VERSION --out RUN_FILE [OPTIONS]
       upgrade-assistant plan SITE --new-appliance NEW --old-is KIND --new-is KIND --out RUN_FILE [OPTIONS]
       upgrade-assistant plan show RUN_FILE [OPTIONS]
"""


def register(app: App) -> None:
    """Add the commands."""
    plan = App(name="plan", help="Make a plan and lay it down in a run file; or show one.", usage=_USAGE)
    plan.default(make)
    plan.command(show)
    app.command(plan)


def make(
    site: Site = "",
    /,
    *,
    target: str = "",
    out: Path,
    old_is: Literal["physical", "virtual"] | None = None,
    new_is: Literal["physical", "virtual"] | None = None,
    by_hand: ByHand = None,
    updates: Literal["automatic", "manual"] = "automatic",
    package: Many = (),
    clients: Literal["wait", "reinstall"] = "wait",
    method: Literal["sync", "async"] | None = None,
    swing: Literal["shared-ip", "dns", "nat"] | None = None,
    first_half: Many = (),
    at_once: int | None = None,
    window: tuple[datetime, ...] = (),
    speed: Speed = 1.0,
    reaching: Reaching = Reaching(),
    signing: Signing = Signing(),
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """Make a plan and lay it down in a run file. Presses Check for Updates on the console; changes nothing else.

    Parameters
    ----------
    site
        Host name of the site, host[:port]; with --by-hand the file may name it.
    target
        The wanted version of the site software, for instance 12.2.0. With --new-appliance it may be left out: then it
        is that of the old appliance.
    out
        The run file to make.
    old_is
        With --new-appliance: what the old appliance is made of. A physical one is reset and sent back in the end, a
        virtual one deleted.
    new_is
        With --new-appliance: what the new appliance is made of.
    updates
        How packages come to the appliance: it fetches them itself, or they are carried to it as files.
    package
        For --updates manual: a package as the vendor names it, once for each, in their order, such as "Base Software
        3.3.2". What the rule file documents is added.
    clients
        Give clients 24 hours after each site package, or uninstall them before and reinstall them afterwards.
    method
        For a failover pair: the primary first (sync), or the backup first, which then becomes primary (async).
    swing
        How the site is led to the other appliance: for --method async, and for an Atlas cluster with two masters.
    first_half
        For an Atlas cluster: a traffic node that is upgraded before the masters are swapped; once for each. Without it
        half of each region is chosen.
    at_once
        For an Atlas cluster: how many traffic nodes may be installing at the same time; 3 when not given.
    window
        When a maintenance window is planned to begin, in this computer's time; once for each window, in their order.
        A window that is not planned begins when you say so.
    as_json
        Print the plan as JSON.
    """
    _must_fit(updates, package, by_hand)
    _must_name_target(target, reaching, by_hand)
    voice, service = Voice(words.lang), Service(clock_at(speed))
    wanted = _version(target) if target else None
    if by_hand is not None:
        description, told = described(by_hand, site, reaching)
        found, listing = listed(service, description.address, told, wanted)
        must_be_files(found.site, updates)
    else:
        description, secrets = signed(reaching.description(must_be_named(site)), signing)
        with stoppable() as cancel:
            found = service.detect(description, secrets, cancel)
            if any(finding.blocks for finding in found.findings):
                return _refuse(voice, found.findings)
            must_be_files(found.site, updates)
            goal = wanted or _installed(found.site)
            if updates == "manual" and goal is not None:
                listing = service.list_closed(found, goal, tuple(map(_package, package)))
            else:
                listing = service.packages(description, secrets, found, wanted, True, cancel)
    if any(finding.blocks for finding in found.findings):
        return _refuse(voice, found.findings)
    needless = found.site.replacement is not None  # the new one may have all it needs
    if not (listing.packages or needless) or any(finding.blocks for finding in listing.findings):
        return _refuse(voice, listing.findings)
    if updates == "manual":
        voice.errors().findings([one for one in listing.findings if one.level in (Level.WARNING, Level.UNKNOWN)])
    way = UpdateWay(updates)
    choices = Choices(
        wanted or _reached(found.site, listing), updates=way, clients=ClientWay(clients), windows=_windows(window)
    )
    asked = Asked(method, swing, first_half, at_once, old_is, new_is)
    past = service.past(description.address, out, out.resolve().parent)
    plan = service.plan(found, listing, fitted(choices, found.site, asked), past)
    _refuse_windows(plan, choices.windows, voice, service.clock.now())
    _tell_regions(plan, voice)
    run = service.create_run(replace(description, pins=found.pins), plan, out)
    run.close()
    if as_json:
        voice.line(as_runbook(plan, voice, "json"))
    else:
        voice.line(say("cli", "The plan is in {file}.")(file=plain(str(out))))
        voice.line(many("cli", "%n step(s). “plan show” prints them, “run” carries them out.", "", len(plan.steps)))
    return 0


def _must_fit(updates: str, packages: tuple[str, ...], by_hand: Path | None) -> None:
    if packages and (updates != "manual" or by_hand is not None):
        raise UsageError(
            say("cli", "--package is for --updates manual, where no appliance lists its updates."),
            say("cli", "Leave it out; with --by-hand the file names the packages."),
        )


def _must_name_target(target: str, reaching: Reaching, by_hand: Path | None) -> None:
    if by_hand is not None and reaching.new_appliance:
        raise UsageError(
            say("cli", "A move to a new appliance needs an account: what is described by hand cannot be proven."),
            say("cli", "Leave --by-hand out, or carry the move out by the vendor's guide."),
        )
    if not target and not reaching.new_appliance:
        raise UsageError(
            say("cli", "The wanted version of the site software is missing."),
            say("cli", "Give --target with the version, for instance --target 12.2.0."),
        )


def _installed(site: FoundSite) -> Version | None:
    """What the site runs: what a new appliance has to run at least."""
    return site.edition.software.version if site.edition.software else None


def _reached(site: FoundSite, listing: Listing) -> Version:
    """Where the packages lead; without any, what the old appliance runs: the new one has to run that, too."""
    sites = [package.version for package in listing.packages if package.kind is PackageKind.SITE]
    known = [*sites, *([site.edition.software.version] if site.edition.software else [])]
    if not known:
        raise UsageError(
            say("cli", "Which software the old appliance runs could not be determined."),
            say("cli", "Give --target with the version, for instance --target 12.2.0."),
        )
    return max(known)


def _package(name: str) -> Package:
    found = package_named(name)
    if found is None:
        raise UsageError(
            say("cli", "“{name}” names no version.")(name=name),
            say("cli", "Give the package as the vendor names it, for instance “Base Software 3.3.2”."),
        )
    return found


def _refuse(voice: Voice, findings: tuple[Finding, ...]) -> int:
    """Say on standard error why there is no plan."""
    voice.errors().findings([finding for finding in findings if finding.blocks] or findings)
    return BLOCKED


def show(
    run_file: Path,
    /,
    *,
    words: Words = Words(),
    format: Literal["text", "md", "html", "json", "ics"] = "text",  # noqa: A002
) -> int:
    """Show the plan of a run file as a runbook, or its maintenance windows as a calendar file (ics).

    Parameters
    ----------
    run_file
        The run file.
    format
        How to show it.
    """
    voice = Voice(words.lang)
    run = Service().read_run(run_file)
    if format == "ics":
        voice.raw(as_calendar(run, voice))
    else:
        voice.line(as_runbook(run.plan, voice, format))
    return 0


def _windows(moments: tuple[datetime, ...]) -> tuple[datetime, ...]:
    """In this computer's time zone where none was given; each later than the one before."""
    windows = tuple(moment if moment.tzinfo else moment.astimezone() for moment in moments)
    if list(windows) != sorted(set(windows)):
        raise UsageError(
            say("cli", "The maintenance windows are not in their order."),
            say("cli", "Give --window 2026-11-21T22:00 once for each of them, the first one first."),
        )
    return windows


def _refuse_windows(plan: Plan, wanted: tuple[datetime, ...], voice: Voice, now: datetime) -> None:
    """Say what speaks against the moments. Raises UsageError where a window cannot be there at all."""
    count = window_count(plan)
    if len(wanted) > count:
        raise UsageError(
            many("cli", "This plan has %n maintenance window(s).", "", count),
            say("cli", "Give --window at most once for each of them; “plan show” tells what happens in them."),
        )
    for problem in schedule(plan, now).problems:
        told = say("cli", "Window {number}: {problem}")(number=problem.window, problem=problem.text)
        if problem.blocks:
            raise UsageError(told, say("cli", "Give another moment with --window, or leave it out."))
        voice.errors().line(told)


def _tell_regions(plan: Plan, voice: Voice) -> None:
    """Say which regions of a cluster serve nobody for a while; that may be what is wanted."""
    for region in judge(plan.site, plan.choices.first_half).regions:
        if region.warning is not None:
            voice.errors().line(region.warning)


def _version(text: str) -> Version:
    try:
        return Version.parse(text)
    except ValueError as error:
        raise UsageError(
            say("cli", "“{text}” is not a version.")(text=text), say("cli", "Give it with dots, for instance 12.2.0.")
        ) from error
