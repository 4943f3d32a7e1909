"""Why each package is in the chain, why it is not installed right away, and what unlocks it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from assistant.domain.message import Message, say
from assistant.domain.packages import Explanation, Package, PackageKind, PackageSource, PackageState
from assistant.domain.site import Edition
from assistant.domain.versions import Version
from assistant.guide.path_known import Link
from assistant.guide.path_needs import Need, installed
from assistant.guide.path_trim import Way
from assistant.guide.path_words import SOURCES, need, version


def explain(way: Way, edition: Edition, goal: Version | None) -> tuple[Package, ...]:
    """The packages of the chain in their order, each with its reasons."""
    place = {n: at for at, n in enumerate(way.sequence)}
    unlocks: dict[int, int] = {}
    for n in way.sequence:
        for needed in way.ordered.needed_by(n):
            if place.get(needed, len(place)) < place[n]:
                unlocks.setdefault(needed, n)
    return tuple(_Reasons(way, edition, goal, n, place, unlocks.get(n)).explained() for n in way.sequence)


@dataclass(frozen=True, slots=True)
class _Reasons:
    way: Way
    edition: Edition
    goal: Version | None
    n: int
    place: dict[int, int]
    unlocks: int | None

    def explained(self) -> Package:
        link = self.link
        explanation = Explanation(self._not_directly(), self._unlocked_by())
        needs = link.weighed.requirements
        return replace(link.package, why=self._why(), needs=needs, explained=explanation)

    @property
    def link(self) -> Link:
        return self.way.links[self.n]

    def _name(self, n: int) -> str:
        return self.way.links[n].package.name

    def _brought(self) -> tuple[Need | None, int] | None:
        """What has to be installed before it, and the need that it meets; Base before site."""
        before = self.place[self.n]
        found = [(one, n) for one, n in self.way.ordered.brought[self.n] if self.place.get(n, before) < before]
        waits = [n for n in self.way.ordered.waits[self.n] if self.place.get(n, before) < before]
        return found[0] if found else (None, waits[0]) if waits else None

    def _unmet(self) -> Need | None:
        return next(iter(self.way.ordered.unmet[self.n]), None)

    def _waits_for_itself(self) -> bool:
        return any(self.place.get(n, -1) >= self.place[self.n] for n in self.way.ordered.needed_by(self.n))

    # ── why this one ─────────────────────────────────────────────────────────────────────────────────

    def _why(self) -> Message:
        link, brought = self.link, self._brought()
        if self.unlocks is not None:
            return say("path", "Unlocks {package}.")(package=self._name(self.unlocks))
        if link.kind is PackageKind.LICENCE:
            return say("path", "Licence add-on; clients are not affected.")
        if link.kind is PackageKind.BASE:
            return say("path", "Base update; usually needed by the site package that follows.")
        if link.version == self.goal:
            needs = say("path", "The wanted version; needs {package} first.")
            return needs(package=self._name(brought[1])) if brought else say("path", "The wanted version.")
        if brought:
            return say("path", "The way to the wanted version; needs {package} first.")(package=self._name(brought[1]))
        return say("path", "The way to the wanted version.")

    # ── why not directly ─────────────────────────────────────────────────────────────────────────────

    def _not_directly(self) -> Message:
        brought, unmet = self._brought(), self._unmet()
        if brought is not None:
            return self._needs_first(*brought)
        if unmet is not None:
            text = say("path", "It needs {need}, and no package that is known here brings that.")
            return text(need=need(unmet.kind, unmet.bound, unmet.version))
        if self._waits_for_itself():
            return say("path", "It needs a package that in turn needs this one.")
        if self.link.locked:
            return say("path", "The appliance has locked it and does not say clearly what for.")
        if self.place[self.n] == 0:
            return say("path", "It is the next one: nothing has to be installed before it.")
        return self._by_custom()

    def _needs_first(self, told: Need | None, n: int) -> Message:
        if told is None:
            return say("path", "{package} comes first: the Updates page names it.")(package=self._name(n))
        text = say("path", "{package} comes first: {source} asks for {need}, and {installed} is installed.")
        return text(
            package=self._name(n),
            source=SOURCES[told.source],
            need=need(told.kind, told.bound, told.version),
            installed=version(installed(self.edition, told.kind)),
        )

    def _by_custom(self) -> Message:
        """Nobody says that it needs what comes before it."""
        before = self._name(self.way.sequence[self.place[self.n] - 1])
        if self.link.package.state is PackageState.AVAILABLE and self.link.package.source is PackageSource.LIST:
            text = say(
                "path", "The appliance offers it already. {package} comes first because that is the usual order."
            )
            return text(package=before)
        text = say("path", "Nobody says that it needs {package}, which comes first because that is the usual order.")
        return text(package=before)

    # ── what unlocks it ──────────────────────────────────────────────────────────────────────────────

    def _unlocked_by(self) -> Message:
        state, brought, unmet = self.link.package.state, self._brought(), self._unmet()
        if state is PackageState.AVAILABLE:
            return say("path", "It is not locked.")
        if state is PackageState.INSTALLING:
            return say("path", "It is being installed.")
        if brought is not None:
            return say("path", "{package}, once it is installed.")(package=self._name(brought[1]))
        if unmet is not None:
            text = say("path", "It waits for {need}, which nobody has offered so far.")
            return text(need=need(unmet.kind, unmet.bound, unmet.version))
        if state is PackageState.LOCKED:
            return say(
                "path",
                "That is not known so far. Install what is available, then look at the list of updates once more.",
            )
        return say("path", "Nothing is known that it waits for.")
