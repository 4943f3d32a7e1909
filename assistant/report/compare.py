"""The site before against the site after, each value with where it comes from, within tolerances."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from assistant.domain.finding import Level
from assistant.domain.message import Message, Param, plain, say
from assistant.domain.packages import PackageKind
from assistant.domain.plan import InstallPackage, VerifyVersion
from assistant.domain.site import Appliance, Route, Seen, Site, Topology
from assistant.domain.versions import Build, Version
from assistant.engine.events import StepState
from assistant.report.facts import RunFacts
from assistant.report.history import Course
from assistant.report.words import CLIENT_TYPES, shown, target_words

T = TypeVar("T")

CLIENTS_BACK = 0.9
"""So much of the unattended clients should be connected again; the rest may be switched off (C5)."""
CERTIFICATE_LEFT = timedelta(days=30)
"""A certificate that ends sooner is worth a warning."""
_UNATTENDED = ("pinned_client", "push_agent")
"""Types that come back by themselves; consoles and customers come and go with people."""


@dataclass(frozen=True)
class Sight:
    """A value, by whom it was seen, and when."""

    value: Message
    raw: str
    by: Route | None = None
    at: datetime | None = None


@dataclass(frozen=True)
class Change:
    """One thing before and after; None: it could not be told."""

    what: str
    """A code such as ``software``."""
    about: str
    """The appliance, or ``site``."""
    name: Message
    before: Sight | None
    after: Sight | None
    level: Level
    remark: Message | None = None


def changes(facts: RunFacts, courses: Mapping[str, Course], now: datetime) -> tuple[Change, ...]:
    """All comparisons, appliance by appliance, then the clients of the site."""
    site = facts.plan.site
    found: list[Change] = []
    for appliance in site.appliances:
        after = _counterpart(appliance, facts.after)
        found.append(_software(facts, courses, appliance, after))
        found += _base(facts, courses, appliance, after)
        found += _standing(site, appliance, after)
        found += _certificate(appliance, after, now)
    return (*found, *_clients(site, facts.after))


def _counterpart(appliance: Appliance, after: Site | None) -> Appliance | None:
    others = after.appliances if after else ()
    for other in others:
        if appliance.guid and other.guid and appliance.guid.what == other.guid.what:
            return other
    return next((other for other in others if other.name == appliance.name), None)


def _sight(seen: Seen[T] | None, words: Callable[[T], Param] = str) -> Sight | None:
    if seen is None:
        return None
    return Sight(shown(words(seen.what)), str(seen.what), seen.by, seen.at)


# ── versions ─────────────────────────────────────────────────────────────────────────────────────────


def _software(facts: RunFacts, courses: Mapping[str, Course], before: Appliance, after: Appliance | None) -> Change:
    seen = after.software if after and after.software else _verified(facts, courses, before.name)
    goals = [package.version for package in facts.plan.packages if package.kind is PackageKind.SITE]
    level, remark = _reached(seen.what.version if seen else None, max(goals, default=None))
    name = say("report", "Site software of {appliance}")(appliance=target_words(before.name))
    return Change("software", before.name, name, _sight(before.software), _sight(seen), level, remark)


def _verified(facts: RunFacts, courses: Mapping[str, Course], appliance: str) -> Seen[Build] | None:
    """What the verification saw, when nobody detected the site again."""
    for step in facts.plan.steps:
        course = courses.get(step.id)
        if not isinstance(step.action, VerifyVersion) or step.action.appliance != appliance or course is None:
            continue
        if course.seen is not None and course.state in (StepState.DONE, StepState.ALREADY):
            build = _build(course.facts) or Build(step.action.version)
            return Seen(build, course.seen.by, course.seen.at)
    return None


def _build(facts: tuple[tuple[str, str], ...]) -> Build | None:
    for key, fact in facts:
        if key in ("version", "software", "build"):
            try:
                return Build.parse(fact)
            except ValueError:
                continue
    return None


def _base(
    facts: RunFacts, courses: Mapping[str, Course], before: Appliance, after: Appliance | None
) -> Iterator[Change]:
    goals = [package.version for package in facts.plan.packages if package.kind is PackageKind.BASE]
    seen = after.base if after and after.base else _installed(facts, courses, before.name)
    if before.base is None and seen is None and not goals:
        return
    if seen is None and not goals:
        level, remark = Level.NOT_APPLICABLE, None
    else:
        level, remark = _reached(seen.what if seen else None, max(goals, default=None))
    name = say("report", "Base software of {appliance}")(appliance=target_words(before.name))
    yield Change("base", before.name, name, _sight(before.base), _sight(seen), level, remark)


def _installed(facts: RunFacts, courses: Mapping[str, Course], appliance: str) -> Seen[Version] | None:
    """The newest Base package whose step has ended well: no API tells the Base software."""
    found: list[Seen[Version]] = []
    for step in facts.plan.steps:
        course, action = courses.get(step.id), step.action
        if course is None or not isinstance(action, InstallPackage) or action.appliance != appliance:
            continue
        if action.package.kind is PackageKind.BASE and course.state in (StepState.DONE, StepState.ALREADY):
            found += [Seen(action.package.version, course.seen.by, course.seen.at)] if course.seen else []
    return max(found, key=lambda seen: seen.what, default=None)


def _reached(version: Version | None, goal: Version | None) -> tuple[Level, Message | None]:
    if version is None:
        return Level.UNKNOWN, say("report", "It was not seen afterwards.")
    if goal is None:
        return Level.PASS, None
    if version < goal:
        return Level.FAIL, say("report", "It should be {version}.")(version=str(goal))
    return Level.PASS, None


# ── how the appliance stands ─────────────────────────────────────────────────────────────────────────


def _standing(site: Site, before: Appliance, after: Appliance | None) -> Iterator[Change]:
    if site.topology in (None, Topology.SINGLE):
        return
    called = target_words(before.name)
    role_before, role_after = _sight(before.role, _name_of), _sight(after.role if after else None, _name_of)
    level = Level.NOT_APPLICABLE if role_after else Level.UNKNOWN
    role = say("report", "Failover role of {appliance}")(appliance=called)
    yield Change("role", before.name, role, role_before, role_after, level)
    if before.last_sync is None:
        return
    sync = after.last_sync if after else None
    level, remark = Level.UNKNOWN, None
    if sync is not None:
        newer = sync.what > before.last_sync.what
        level = Level.PASS if newer else Level.WARNING
        remark = None if newer else say("report", "No data sync since the upgrade.")
    name = say("report", "Last data sync of {appliance}")(appliance=called)
    yield Change("sync", before.name, name, _sight(before.last_sync, _same), _sight(sync, _same), level, remark)


def _name_of(role: object) -> str:
    return str(getattr(role, "value", role))


def _same(moment: datetime) -> datetime:
    return moment


def _certificate(before: Appliance, after: Appliance | None, now: datetime) -> Iterator[Change]:
    if before.fingerprint is None:
        return
    seen = after.fingerprint if after else None
    until = after.certificate_until if after else None
    name = say("report", "Certificate of {appliance}")(appliance=target_words(before.name))
    level, remark = Level.PASS, None
    if seen is None:
        level = Level.UNKNOWN
    elif seen.what != before.fingerprint.what:
        level, remark = Level.WARNING, say("report", "Another certificate is served than before.")
    elif until is not None and until.what - now < CERTIFICATE_LEFT:
        level, remark = Level.WARNING, say("report", "It is valid only until {moment}.")(moment=until.what)
    yield Change(
        "certificate", before.name, name, _sight(before.fingerprint, _short), _sight(seen, _short), level, remark
    )


def _short(fingerprint: str) -> str:
    return f"{fingerprint[:8]} … {fingerprint[-8:]}" if len(fingerprint) > 20 else fingerprint


# ── clients ──────────────────────────────────────────────────────────────────────────────────────────


def _clients(before: Site, after: Site | None) -> Iterator[Change]:
    then, now = _counts(before), _counts(after) if after else None
    if then is None:
        return
    kinds = dict.fromkeys((*CLIENT_TYPES, *then.what, *(now.what if now else ())))
    for kind in kinds:
        if kind in then.what or (now is not None and kind in now.what):
            yield _client_change(kind, then, now)


def _counts(site: Site) -> Seen[Counter[str]] | None:
    """Clients by type on all appliances: in a pair they move from one to the other. None when nobody could tell."""
    known = [appliance.clients for appliance in site.appliances if appliance.clients is not None]
    if not known:
        return None
    total: Counter[str] = Counter()
    for seen in known:
        total.update({client.type: client.count for client in seen.what})
    return Seen(total, known[0].by, min(seen.at for seen in known))


def _client_change(kind: str, before: Seen[Counter[str]], after: Seen[Counter[str]] | None) -> Change:
    name = say("report", "{clients} connected")(clients=CLIENT_TYPES.get(kind, plain(kind)))
    then = _sight(Seen(before.what[kind], before.by, before.at), _number)
    now = _sight(Seen(after.what[kind], after.by, after.at), _number) if after else None
    level, remark = Level.NOT_APPLICABLE, None
    if kind in _UNATTENDED:
        level, remark = _back(before.what[kind], after.what[kind] if after else None)
    return Change(f"clients.{kind}", "site", name, then, now, level, remark)


def _number(count: int) -> int:
    return count


def _back(before: int, after: int | None) -> tuple[Level, Message | None]:
    if after is None:
        return Level.UNKNOWN, say("report", "They were not counted afterwards.")
    if after < before * CLIENTS_BACK:
        share = round(CLIENTS_BACK * 100)
        return Level.WARNING, say("report", "Fewer than {share} % are back.")(share=share)
    return Level.PASS, None
