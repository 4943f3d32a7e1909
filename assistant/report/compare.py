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
from assistant.domain.site import Appliance, FailoverRole, Route, Seen, Site, Topology
from assistant.domain.versions import Version
from assistant.report.afterwards import Afterwards
from assistant.report.connected import connected
from assistant.report.facts import RunFacts
from assistant.report.history import Course
from assistant.report.words import CLIENT_TYPES, ROLES, shown, target_words

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
    steps = Afterwards(facts.plan, courses)
    found: list[Change] = []
    afterwards = _Counterparts(facts.after)
    for appliance in site.appliances:
        after = afterwards.of(appliance)
        found.append(_software(facts, steps, appliance, after))
        found += _base(facts, steps, appliance, after)
        found += _standing(site, steps, appliance, after)
        found += _certificate(site, steps, appliance, after, now)
    return (*found, *_clients(site, facts.after, steps))


def _called(site: Site, before: Appliance) -> Message:
    """``Appliance A``; of a site that moved both, for before and after are of two appliances."""
    if site.replacement is None:
        return target_words(before.name)
    names = (("before", target_words(before.name)), ("after", target_words(site.replacement.name)))
    return Message("", "{before} → {after}", names)


class _Counterparts:
    """The appliances of a site as it is now: known by their GUID, else by their name."""

    def __init__(self, after: Site | None) -> None:
        others = after.appliances if after else ()
        self._by_guid = {other.guid.what: other for other in reversed(others) if other.guid}
        self._by_name = {other.name: other for other in reversed(others)}

    def of(self, appliance: Appliance) -> Appliance | None:
        known = self._by_guid.get(appliance.guid.what) if appliance.guid else None
        return known or self._by_name.get(appliance.name)


def _sight(seen: Seen[T] | None, words: Callable[[T], Param] = str) -> Sight | None:
    if seen is None:
        return None
    return Sight(shown(words(seen.what)), str(seen.what), seen.by, seen.at)


# ── versions ─────────────────────────────────────────────────────────────────────────────────────────


def _software(facts: RunFacts, steps: Afterwards, before: Appliance, after: Appliance | None) -> Change:
    seen = after.software if after and after.software else steps.software(before.name)
    goals = [package.version for package in facts.plan.packages if package.kind is PackageKind.SITE]
    level, remark = _reached(seen.what.version if seen else None, max(goals, default=None))
    name = say("report", "Site software of {appliance}")(appliance=_called(facts.plan.site, before))
    return Change("software", before.name, name, _sight(before.software), _sight(seen), level, remark)


def _base(facts: RunFacts, steps: Afterwards, before: Appliance, after: Appliance | None) -> Iterator[Change]:
    goals = [package.version for package in facts.plan.packages if package.kind is PackageKind.BASE]
    seen = after.base if after and after.base else steps.base(before.name)
    if before.base is None and seen is None and not goals:
        return
    level, remark = _reached(seen.what if seen else None, max(goals, default=None))
    if seen is None and not goals:
        level, remark = Level.NOT_APPLICABLE, None
    name = say("report", "Base software of {appliance}")(appliance=_called(facts.plan.site, before))
    yield Change("base", before.name, name, _sight(before.base), _sight(seen), level, remark)


def _reached(version: Version | None, goal: Version | None) -> tuple[Level, Message | None]:
    if version is None:
        return Level.UNKNOWN, say("report", "It was not seen afterwards.")
    if goal is None:
        return Level.PASS, None
    if version < goal:
        return Level.FAIL, say("report", "It should be {version}.")(version=str(goal))
    return Level.PASS, None


# ── how the appliance stands ─────────────────────────────────────────────────────────────────────────


def _standing(site: Site, steps: Afterwards, before: Appliance, after: Appliance | None) -> Iterator[Change]:
    if site.topology in (None, Topology.SINGLE, Topology.ATLAS_NO_FAILOVER) or before.is_node:
        return
    called = target_words(before.name)
    now = after.role if after and after.role else steps.role(before.name)
    level = Level.NOT_APPLICABLE if now else Level.UNKNOWN
    role = say("report", "Failover role of {appliance}")(appliance=called)
    yield Change("role", before.name, role, _sight(before.role, _role_words), _sight(now, _role_words), level)
    if before.last_sync is None:
        return
    looked = after is not None and after.last_sync is not None
    sync = after.last_sync if after and after.last_sync else steps.last_sync(before.name)
    level, remark = _synced(before.last_sync.what, sync.what if sync else None, looked=looked)
    name = say("report", "Last data sync of {appliance}")(appliance=called)
    yield Change("sync", before.name, name, _sight(before.last_sync, _same), _sight(sync, _same), level, remark)


def _synced(before: datetime, after: datetime | None, *, looked: bool) -> tuple[Level, Message | None]:
    """What a step saw on the way says nothing of syncs after it: only who looked in the end misses one."""
    if after is None:
        return Level.UNKNOWN, None
    if after > before:
        return Level.PASS, None
    return (Level.WARNING, say("report", "No data sync since the upgrade.")) if looked else (Level.NOT_APPLICABLE, None)


def _role_words(role: FailoverRole) -> Message:
    return ROLES[role]


def _same(moment: datetime) -> datetime:
    return moment


def _certificate(
    site: Site, steps: Afterwards, before: Appliance, after: Appliance | None, now: datetime
) -> Iterator[Change]:
    if before.fingerprint is None:
        return
    seen = after.fingerprint if after and after.fingerprint else steps.fingerprint(before)
    until = after.certificate_until if after else None
    name = say("report", "Certificate of {appliance}")(appliance=_called(site, before))
    level, remark = Level.PASS, None
    if seen is None:
        level = Level.UNKNOWN
    elif seen.what != before.fingerprint.what:
        level, remark = Level.WARNING, say("report", "A different certificate is served than before.")
    elif until is not None and until.what - now < CERTIFICATE_LEFT:
        level, remark = Level.WARNING, say("report", "It is valid only until {moment}.")(moment=until.what)
    yield Change(
        "certificate", before.name, name, _sight(before.fingerprint, _short), _sight(seen, _short), level, remark
    )


def _short(fingerprint: str) -> str:
    return f"{fingerprint[:8]} … {fingerprint[-8:]}" if len(fingerprint) > 20 else fingerprint


# ── clients ──────────────────────────────────────────────────────────────────────────────────────────


def _clients(before: Site, after: Site | None, steps: Afterwards) -> Iterator[Change]:
    then = connected(before.appliances)  # in a pair they move from one to the other
    if then is None:
        return
    now = (connected(after.appliances) if after else None) or steps.clients()
    whole = after is not None
    kinds = dict.fromkeys((*CLIENT_TYPES, *then.what, *(now.what if now else ())))
    for kind in kinds:
        if kind in then.what or (now is not None and kind in now.what):
            told = now if whole or (now and kind in now.what) else None
            yield _client_change(kind, then, told)


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
