"""What the steps themselves saw of the site afterwards: for a report that is made without detecting it again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import TypeVar

from assistant.domain.clients import WatchClients
from assistant.domain.cluster import InstallTogether
from assistant.domain.failover import BreakFailover, EstablishFailover, SetRole, SyncNow
from assistant.domain.packages import PackageKind
from assistant.domain.plan import InstallPackage, Plan, Step, VerifyVersion
from assistant.domain.site import Appliance, FailoverRole, Seen
from assistant.domain.versions import Build, Version
from assistant.engine.events import StepState
from assistant.report.history import Course

T = TypeVar("T")


class Afterwards:
    """Reads the last observations of steps that ended well."""

    def __init__(self, plan: Plan, courses: Mapping[str, Course]) -> None:
        self._plan = plan
        self._courses = courses
        self._by_target: dict[str, list[tuple[Step, Course]]] = {}
        self._pair: list[tuple[Step, Course]] = []
        """What tells of both masters or of both appliances of a pair."""
        new = plan.site.replacement
        self._now = {plan.site.primary.name: new.name} if new is not None else {}
        """Where what an appliance held is by now: a site that moved is looked at on its new one."""
        for step in plan.steps:
            course = courses.get(step.id)
            if course is not None and course.state in (StepState.DONE, StepState.ALREADY):
                for name in _about(step):
                    self._by_target.setdefault(name, []).append((step, course))
                if isinstance(step.action, _OF_PAIRS):
                    self._pair.append((step, course))

    def software(self, appliance: str) -> Seen[Build] | None:
        """What the verification saw: the build if it told one, else the version that it proved."""
        for step, course in self._ended(appliance):
            if isinstance(step.action, VerifyVersion) and course.seen is not None:
                build = _read(Build.parse, course, "software") or Build(step.action.version)
                return Seen(build, course.seen.by, course.seen.at)
        return None

    def base(self, appliance: str) -> Seen[Version] | None:
        """The newest that an installation saw, or that a Base package proved: no API tells the Base software."""
        found: list[Seen[Version]] = []
        for step, course in self._ended(appliance):
            if isinstance(step.action, InstallPackage | InstallTogether) and course.seen is not None:
                package = step.action.package
                proven = package.version if package.kind is PackageKind.BASE else None
                version = _read(Version.parse, course, "base") or proven
                found += [Seen(version, course.seen.by, course.seen.at)] if version else []
        return max(found, key=lambda seen: seen.what, default=None)

    def fingerprint(self, before: Appliance) -> Seen[str] | None:
        """The one from before, if the verification saw the same appliance with the same certificate."""
        for step, course in self._ended(before.name):
            seen = course.seen if isinstance(step.action, VerifyVersion) else None
            if before.fingerprint and seen and seen.proofs and all(proof.shown for proof in seen.proofs):
                return Seen(before.fingerprint.what, seen.by, seen.at)
        return None

    def role(self, appliance: str) -> Seen[FailoverRole] | None:
        """The one that was seen last while roles were set."""
        return self._of_pair(FailoverRole, f"role.{appliance}")

    def last_sync(self, appliance: str) -> Seen[datetime] | None:
        """When data was synchronised last, as it was seen last: told with the roles, or of the sync itself."""
        told = self._of_pair(datetime.fromisoformat, f"last-sync.{appliance}")
        steps = [(step, course) for step, course in self._pair if isinstance(step.action, SyncNow)]
        own = _last(datetime.fromisoformat, "last-sync", steps)
        return max((seen for seen in (told, own) if seen is not None), key=lambda seen: seen.at, default=None)

    def _of_pair(self, parse: Callable[[str], T], key: str) -> Seen[T] | None:
        return _last(parse, key, self._pair)

    def clients(self) -> Seen[Counter[str]] | None:
        """Connected Jump Clients as they were counted last while they updated themselves."""
        for step in self._plan.steps:
            course = self._courses.get(step.id)
            if isinstance(step.action, WatchClients) and course is not None and course.seen is not None:
                counts = _connected(course.facts)
                if counts:
                    return Seen(counts, course.seen.by, course.seen.at)
        return None

    def _ended(self, appliance: str) -> Iterator[tuple[Step, Course]]:
        return iter(self._by_target.get(self._now.get(appliance, appliance), ()))


_OF_PAIRS = (SyncNow, BreakFailover, EstablishFailover, SetRole)


def _about(step: Step) -> tuple[str, ...]:
    """The appliances that a step is about."""
    return step.action.appliances if isinstance(step.action, InstallTogether) else (step.target,)


def _last(parse: Callable[[str], T], key: str, steps: Iterable[tuple[Step, Course]]) -> Seen[T] | None:
    """What was recorded last under a key, with the moment of that look."""
    found: Seen[T] | None = None
    for _, course in steps:
        value = _read(parse, course, key)
        if value is not None and course.seen is not None and (found is None or course.seen.at >= found.at):
            found = Seen(value, course.seen.by, course.seen.at)
    return found


def _connected(facts: tuple[tuple[str, str], ...]) -> Counter[str]:
    """``connected.<type>`` as the watching of the clients writes it down."""
    found = ((key.removeprefix("connected."), fact) for key, fact in facts if key.startswith("connected."))
    return Counter({kind: int(fact) for kind, fact in found if fact.isdigit()})


def _read(parse: Callable[[str], T], course: Course, key: str) -> T | None:
    try:
        return parse(dict(course.facts)[key])
    except (KeyError, ValueError):
        return None
