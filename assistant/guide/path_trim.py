"""What does not belong on the way to the wanted version, and what is missing on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.domain.packages import Package, PackageKind, PackageSource, PackageState
from assistant.domain.versions import Version
from assistant.guide.path_known import Link
from assistant.guide.path_needs import Need
from assistant.guide.path_order import Order, Ordered


@dataclass(frozen=True, slots=True)
class Missing:
    """A need that nothing on the way meets."""

    link: Link
    need: Need
    beyond: Package | None
    """What would meet it, but leads past the wanted version."""
    on_way: bool
    """Whether the wanted version depends on it."""


@dataclass(frozen=True)
class Way:
    """The links in their order, and what was left out."""

    links: list[Link]
    """Sorted by kind and version; the numbers of ``ordered`` point into it."""
    ordered: Ordered
    sequence: list[int]
    """The chain: up to the wanted version, and licence add-ons that wait for it."""
    past: list[Package]
    """What leads past the wanted version, or can only follow it."""
    overtaken: list[tuple[Package, Package]]
    """What is locked, and a later one that the appliance offers already."""
    missing: list[Missing]

    @property
    def chain(self) -> list[Link]:
        """The links of the chain in their order."""
        return [self.links[n] for n in self.sequence]


def find_way(links: list[Link], goal: Version | None) -> Way:
    """The way to the site version ``goal``; None where no site package is known."""
    past = [link.package for link in links if _is_past(link, goal)]
    overtaken = list(_overtaken([link for link in links if not _is_past(link, goal)]))
    gone = {id(one) for one in past} | {id(one) for one, _ in overtaken}
    left = [link for link in links if id(link.package) not in gone]
    ordered = Order(left).work_out()
    kept, missing = _without_the_stuck(left, ordered, past)
    if len(kept) < len(left):
        left, ordered = kept, Order(kept).work_out()
    sequence, late = _up_to(goal, left, ordered)
    return Way(left, ordered, sequence, past + [left[n].package for n in late], overtaken, missing)


def _is_past(link: Link, goal: Version | None) -> bool:
    return goal is not None and link.kind is PackageKind.SITE and link.version > goal


def _overtaken(links: list[Link]) -> Iterable[tuple[Package, Package]]:
    """R4: what the appliance offers can be installed; what it locks below that is not on the way to it."""
    offered: dict[PackageKind, Package] = {}
    for link in reversed(links):
        one = link.package
        if one.source is not PackageSource.LIST or one.kind is PackageKind.LICENCE:
            continue
        if one.state is PackageState.AVAILABLE:
            offered.setdefault(one.kind, one)
        elif link.locked and one.kind in offered and one.version < offered[one.kind].version:
            yield one, offered[one.kind]


def _without_the_stuck(links: list[Link], ordered: Ordered, past: list[Package]) -> tuple[list[Link], list[Missing]]:
    """Leave out what cannot be installed on this way and is not needed for it."""
    way = _needed_for_goal(links, ordered)
    missing = [
        Missing(link, need, _brings(past, need), n in way) for n, link in enumerate(links) for need in ordered.unmet[n]
    ]
    stuck = {id(one.link) for one in missing if not one.on_way}
    for n in ordered.sequence:  # what needs something that is left out is left out as well
        needed = ordered.needed_by(n)
        if n not in way and any(id(links[m]) in stuck for m in needed):
            stuck.add(id(links[n]))
    return [link for link in links if id(link) not in stuck], missing


def _brings(packages: list[Package], need: Need) -> Package | None:
    return next((one for one in packages if one.kind is need.kind and need.met(one.version)), None)


def _needed_for_goal(links: list[Link], ordered: Ordered) -> set[int]:
    """The last site package and all that comes before it whatever is usual; without one, everything."""
    sites = [n for n, link in enumerate(links) if link.kind is PackageKind.SITE]
    if not sites:
        return set(range(len(links)))
    found, left = set(sites[-1:]), sites[-1:]
    while left:
        for n in ordered.before[left.pop()]:
            if n not in found:
                found.add(n)
                left.append(n)
    return found


def _up_to(goal: Version | None, links: list[Link], ordered: Ordered) -> tuple[list[int], list[int]]:
    """The chain ends with the wanted version: what can only follow it is left out, but licence add-ons."""
    sequence = ordered.sequence
    ends = [at for at, n in enumerate(sequence) if links[n].kind is PackageKind.SITE and links[n].version == goal]
    if not ends:
        return sequence, []
    needed = _needed_for_goal(links, ordered)
    late: dict[int, None] = {}
    for n in sequence[ends[-1] + 1 :]:
        waits_for_late = any(m in late for m in ordered.needed_by(n))
        if n not in needed and (links[n].kind is not PackageKind.LICENCE or waits_for_late):
            late[n] = None
    return [n for n in sequence if n not in late], list(late)
