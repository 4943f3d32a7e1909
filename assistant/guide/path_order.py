"""The order of the packages: what is needed before what needs it, Base right before its site package (R7, R17)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.domain.packages import PackageKind
from assistant.domain.path_rules import Bound
from assistant.guide.path_known import Link
from assistant.guide.path_needs import Need, number

MOST_CIRCLES = 5
"""Circles that are named; there is no order without a way out of the first one anyway."""


@dataclass(frozen=True)
class Ordered:
    """Links in their order, by their numbers in what was given."""

    sequence: list[int]
    before: list[list[int]]
    """For each link, those that have to come before it."""
    brought: list[list[tuple[Need, int]]]
    """For each link, which link brings what it needs."""
    unmet: list[list[Need]]
    """For each link, what it needs and none brings."""
    waits: list[list[int]]
    """For each link, the licence add-ons that it waits for."""
    circles: list[list[int]]
    """Each waits for the next one, and the last one for the first."""

    def needed_by(self, n: int) -> list[int]:
        """What brings what a link needs, and the licence add-ons it waits for."""
        return [*(m for _, m in self.brought[n]), *self.waits[n]]


class Order:
    """Works the order out, in time that grows with links and needs. Links come sorted by kind and version."""

    def __init__(self, links: list[Link]) -> None:
        self._links = links
        numbers = range(len(links))
        self._of = {kind: [n for n in numbers if links[n].kind is kind] for kind in PackageKind}
        self._versions = {kind: [number(links[n].version) for n in own] for kind, own in self._of.items()}
        firsts = [[(need, self._first(need)) for need in link.needs] for link in links]
        self._brought = [[(need, n) for need, n in found if n is not None] for found in firsts]
        self._unmet = [[need for need, n in found if n is None] for found in firsts]
        self._place = {n: at for own in self._of.values() for at, n in enumerate(own)}
        self._by_name = {links[n].package.name.casefold(): n for n in self._of[PackageKind.LICENCE]}
        self._waits = [self._licences_before(n) for n in numbers]
        self._before = [self._all_before(n) for n in numbers]
        self._last_base = self._needed_bases()

    def work_out(self) -> Ordered:
        """The order. Where packages wait for one another, one of them goes first all the same."""
        walk = _Walk(self._before)
        for root in self._roots(walk.done):
            walk.visit(root)
        return Ordered(walk.sequence, self._before, self._brought, self._unmet, self._waits, walk.circles)

    def _first(self, need: Need) -> int | None:
        versions, wanted = self._versions[need.kind], number(need.version)
        at = (bisect_right if need.bound is Bound.ABOVE else bisect_left)(versions, wanted)
        return self._of[need.kind][at] if at < len(versions) else None

    def _all_before(self, n: int) -> list[int]:
        """The next lower one of its kind, what brings what it needs, and the licences it waits for."""
        at, own = self._place[n], self._of[self._links[n].kind]
        lower = own[at - 1 : at] if at and self._links[n].kind is not PackageKind.LICENCE else []
        return [*lower, *(m for _, m in self._brought[n]), *self._waits[n]]

    def _licences_before(self, n: int) -> list[int]:
        names = (one.name.casefold() for one in self._links[n].waits)
        return [self._by_name[name] for name in names if name in self._by_name]

    def _base_of(self, site: int) -> int:
        """Place of the Base update that a site package is known to need; -1 for none."""
        brings = [self._place[n] for need, n in self._brought[site] if need.kind is PackageKind.BASE]
        return max(brings, default=-1)

    def _needed_bases(self) -> list[int]:
        """For each site package by its place: the last Base update that one after it is known to need; -1 for none."""
        last, found = -1, []
        for site in reversed(self._of[PackageKind.SITE]):
            found.append(last)
            last = max(last, self._base_of(site))
        return found[::-1]

    def _roots(self, done: set[int]) -> Iterator[int]:
        """Licence add-ons that wait for nothing; each site package behind the Base updates that are due; the rest."""
        licences = self._of[PackageKind.LICENCE]
        yield from (n for n in licences if not self._links[n].locked and not self._before[n])
        bases = self._of[PackageKind.BASE]
        at = 0
        for place, site in enumerate(self._of[PackageKind.SITE]):
            while at < len(bases) and (bases[at] in done or self._due(bases[at], place, site)):
                yield bases[at]
                at += 1
            yield site
        yield from bases[at:]
        yield from licences

    def _due(self, base: int, place: int, site: int) -> bool:
        """Whether a Base update belongs right before this site package."""
        known = self._base_of(site)
        if known >= 0:
            return self._place[base] <= known
        after = [self._place[n] for need, n in self._brought[base] if need.kind is PackageKind.SITE]
        if any(one >= place for one in after):
            return False
        later = self._place[base] <= self._last_base[place]
        if self._links[site].locked:
            return not self._brought[site] and not (self._links[base].locked and later)
        return not self._links[base].locked and not later


class _Walk:
    """Depth first without recursion; whatever waits for itself is noted, and that one wait is left out."""

    def __init__(self, before: list[list[int]]) -> None:
        self._before = before
        self._open: dict[int, None] = {}
        self.done: set[int] = set()
        self.sequence: list[int] = []
        self.circles: list[list[int]] = []

    def visit(self, root: int) -> None:
        """Put what has to come before ``root`` into the sequence, then ``root``."""
        if root in self.done:
            return
        stack = [(root, iter(self._before[root]))]
        self._open = {root: None}
        while stack:
            n, rest = stack[-1]
            following = next((one for one in rest if self._enters(one)), None)
            if following is None:
                stack.pop()
                del self._open[n]
                self.done.add(n)
                self.sequence.append(n)
            else:
                self._open[following] = None
                stack.append((following, iter(self._before[following])))

    def _enters(self, n: int) -> bool:
        if n in self._open and len(self.circles) < MOST_CIRCLES:
            path = list(self._open)
            self.circles.append(path[path.index(n) :])
        return n not in self._open and n not in self.done
