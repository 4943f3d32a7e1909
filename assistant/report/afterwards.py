"""What the steps themselves saw of the site afterwards: for a report that is made without detecting it again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from assistant.domain.packages import PackageKind
from assistant.domain.plan import InstallPackage, Plan, Step, VerifyVersion, WatchClients
from assistant.domain.site import Appliance, Seen
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
        new = plan.site.replacement
        self._now = {plan.site.primary.name: new.name} if new is not None else {}
        """Where what an appliance held is by now: a site that moved is looked at on its new one."""
        for step in plan.steps:
            course = courses.get(step.id)
            if course is not None and course.state in (StepState.DONE, StepState.ALREADY):
                self._by_target.setdefault(step.target, []).append((step, course))

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
            if isinstance(step.action, InstallPackage) and course.seen is not None:
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


def _connected(facts: tuple[tuple[str, str], ...]) -> Counter[str]:
    """``connected.<type>`` as the watching of the clients writes it down."""
    found = ((key.removeprefix("connected."), fact) for key, fact in facts if key.startswith("connected."))
    return Counter({kind: int(fact) for kind, fact in found if fact.isdigit()})


def _read(parse: Callable[[str], T], course: Course, key: str) -> T | None:
    try:
        return parse(dict(course.facts)[key])
    except (KeyError, ValueError):
        return None
