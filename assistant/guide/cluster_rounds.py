"""Who installs what in which round of a cluster: one round for each site package that clients need a day after (R6)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import Choices, ClientWay
from assistant.domain.site import Appliance, Site
from assistant.domain.versions import Version
from assistant.guide.failover import Chains
from assistant.guide.place import Place

_Chain = tuple[Package, ...]


@dataclass(frozen=True)
class Round:
    """One course through the cluster."""

    site: Site
    choices: Choices
    number: int
    """From 1; the number of its window as well."""
    last: bool
    primary: Appliance
    """The primary master as the round begins."""
    backup: Appliance | None
    """The other master, which is primary when it ends; None without failover."""
    chains: Mapping[str, _Chain]
    """Appliance name -> what it installs in this round, in order."""
    first: tuple[Appliance, ...]
    """Nodes that are upgraded before the masters change over."""
    second: tuple[Appliance, ...]
    ready: tuple[Appliance, ...]
    """Nodes that have nothing to install."""

    @property
    def tail(self) -> str:
        """Behind the ids of steps that each round has."""
        return f"-{self.number}" if self.number > 1 else ""

    @property
    def leading(self) -> Appliance:
        """The master that the upgraded nodes follow."""
        return self.backup or self.primary

    @property
    def masters(self) -> tuple[Appliance, ...]:
        """Both, or the one."""
        return (self.primary, self.backup) if self.backup else (self.primary,)

    @cached_property
    def staged(self) -> _Chain:
        """What is brought to the nodes: all that anybody installs, the primary's order first."""
        return tuple({package.name: package for chain in self.chains.values() for package in chain}.values())

    @property
    def marks(self) -> bool:
        """Whether the leading master stops new connections to all nodes by itself: a site package does it.

        It did so before where it runs the new version already and others are still to get it.
        """
        return bool(sites(self.staged))

    @property
    def renews(self) -> bool:
        """Whether clients meet another version in this round: at the leading master's upgrade, or as it takes over."""
        return any(sites(self.chains[one.name]) for one in (self.leading, self.primary))

    @property
    def aims(self) -> list[Package]:
        """The site packages of the leading master; where it has them already, those that others still get."""
        return sites(self.chains[self.leading.name]) or sites(self.staged)

    def place(self, master: Appliance, *, production: bool) -> Place:
        """A master's steps. Both of a pair have ids of their own."""
        suffix = f"{self.tail}-{master.name.lower()}" if self.backup else self.tail
        return Place(self.site, master.name, self.number, production, suffix, backs_up=self.backup is None)


def rounds(site: Site, choices: Choices, chains: Chains) -> tuple[Round, ...]:
    """The rounds of the whole run, in order. Raises ValueError for a master that is missing."""
    primary, backup = site.primary, next(iter(site.others), None)
    left = {one.name: what_is_left(one, chains.get(one.name, chains[primary.name])) for one in site.appliances}
    chosen = frozenset(choices.first_half)
    if backup is not None and _changed_over(primary, backup, site, left):
        primary, backup, chosen = backup, primary, frozenset()
    cuts = _cuts(left, choices, [primary.name, *([backup.name] if backup else []), *(n.name for n in site.nodes)])
    if backup is not None and not sites(left[backup.name]):
        cuts = cuts[-1:]  # who is led to it meets its version, whichever it is
    parts = {name: _in_rounds(chain, cuts) for name, chain in left.items()}
    found = []
    for at in range(max(len(cuts), 1)):
        mine = {name: part[at] for name, part in parts.items()}
        to_do = [node for node in site.nodes if mine[node.name]]
        found.append(
            Round(
                site,
                choices,
                at + 1,
                at + 1 >= len(cuts),
                primary,
                backup,
                mine,
                tuple(node for node in to_do if node.name in chosen),
                tuple(node for node in to_do if node.name not in chosen),
                tuple(node for node in site.nodes if not mine[node.name]),
            )
        )
        if backup is not None:
            primary, backup = backup, primary
    return tuple(found)


def _changed_over(primary: Appliance, backup: Appliance, site: Site, left: Mapping[str, _Chain]) -> bool:
    """Whether an earlier run got as far as the swap: what is primary now is the one that was upgraded first.

    What such a run did is found done as it is looked at; nodes that are old by then are the rest, and none goes first.
    """
    if sites(left[primary.name]) or not sites(left[backup.name]):
        return False
    return any(not left[node.name] for node in site.nodes)


def sites(chain: Sequence[Package]) -> list[Package]:
    """The site packages of a chain."""
    return [package for package in chain if package.kind is PackageKind.SITE]


def what_is_left(appliance: Appliance, chain: _Chain) -> _Chain:
    """A chain without what the appliance runs already: it may have been upgraded in an earlier run."""
    software, wanted = appliance.software, sites(chain)
    if software is None or not wanted:
        return chain
    if software.what.version >= wanted[-1].version:
        return ()
    return tuple(p for p in chain if p.kind is not PackageKind.SITE or p.version > software.what.version)


def _cuts(left: Mapping[str, _Chain], choices: Choices, names: Sequence[str]) -> list[Version]:
    """The versions that end a round: those of the first one in the list that has any."""
    found = next((versions for name in names if (versions := [p.version for p in sites(left[name])])), [])
    return found if choices.clients is ClientWay.WAIT else found[-1:]


def _in_rounds(chain: _Chain, cuts: Sequence[Version]) -> list[_Chain]:
    """Each site package in the round that ends with it, behind the Base packages and licences that come before it."""
    parts: list[list[Package]] = [[] for _ in cuts] or [[]]
    waiting: list[Package] = []
    for package in chain:
        waiting.append(package)
        if package.kind is PackageKind.SITE:
            parts[min(bisect_left(cuts, package.version), len(parts) - 1)] += waiting
            waiting = []
    parts[-1] += waiting
    return [tuple(part) for part in parts]
