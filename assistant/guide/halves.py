"""Which half of each region's traffic nodes goes first (P7, P8): a proposal with its reasons, or what a person chose.

How a region is divided, and why:

- What is out of service anyway goes first: a node that takes no new client connections, or runs a newer version than
  the primary master.
- The others go where fewer clients are, the busiest first, so that both parts carry about the same; neither part gets
  more than half of the nodes, rounded up.
- The part with fewer clients goes first: it is out of service for the longer time.
- A node alone in its region cannot be kept in service whichever way it goes; it goes where fewer clients are in all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from assistant.domain.message import Message, plain, say
from assistant.domain.site import Appliance, Site
from assistant.domain.words import appliance_called, listed, sentences

SHOWN = 5
"""So many nodes are named in a sentence; of more, their number is told."""


@dataclass(frozen=True)
class RegionHalf:
    """How the traffic nodes of one region are divided."""

    region: str
    """Empty: of these nodes no region is known."""
    first: tuple[str, ...]
    """Names of nodes, in the order in which the cluster lists them."""
    second: tuple[str, ...]
    why: Message
    warning: Message | None
    clients_first: int
    clients_second: int
    uncounted_first: int = 0
    """Nodes of the first half of which nobody knows how many clients they have: the true figure is higher."""
    uncounted_second: int = 0


@dataclass(frozen=True)
class Halves:
    """Both halves of all traffic nodes, region by region."""

    regions: tuple[RegionHalf, ...]

    @property
    def first(self) -> tuple[str, ...]:
        """The nodes that are upgraded before the masters change over."""
        return tuple(name for region in self.regions for name in region.first)

    @property
    def second(self) -> tuple[str, ...]:
        """The nodes that are upgraded afterwards."""
        return tuple(name for region in self.regions for name in region.second)


def propose(site: Site, first: frozenset[str] = frozenset(), second: frozenset[str] = frozenset()) -> Halves:
    """Divide each region; ``first`` and ``second`` are what a person has fixed already, by the names of nodes.

    A node that is in both goes where it would go anyway, and its region says so. Names that no node has are ignored.
    """
    fixed = _Fixed(first - second, second - first, first & second)
    regions = _regions(site)
    several = [_divided(region, nodes, site, fixed) for region, nodes in regions.items() if len(nodes) > 1]
    found = {one.region: one for one in several}
    weights = _Weights(several)
    alone = [(region, nodes[0]) for region, nodes in regions.items() if len(nodes) == 1]
    # The busiest first: what comes later can make up for it. The last chance for a first half is taken.
    for left, (region, node) in zip(range(len(alone) - 1, -1, -1), sorted(alone, key=_busiest), strict=True):
        goes_first = _alone_goes_first(node, site, fixed, weights, last=left == 0)
        weights.add(node, goes_first)
        found[region] = _alone(region, node, goes_first, site, fixed)
    return Halves(tuple(found[region] for region in regions))


def judge(site: Site, first: Iterable[str]) -> Halves:
    """What a person chose: ``first`` are the names of the nodes that go first. Names that no node has are ignored."""
    chosen = frozenset(first)
    return Halves(tuple(_judged(region, nodes, chosen) for region, nodes in _regions(site).items()))


def clients_of(node: Appliance) -> int:
    """How many clients of any kind are connected to it, as far as that is known."""
    return node.connected or 0


def region_called(region: str) -> Message:
    """``Region EU``, or that it is not known; it never breaks before its name."""
    return say("halves", "Region\u00a0{name}")(name=region) if region else say("halves", "No known region")


# ── how a region is divided ──────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class _Fixed:
    """What a person has fixed."""

    first: frozenset[str]
    second: frozenset[str]
    both: frozenset[str]
    """Said to be in either half: fixed nowhere."""


@dataclass
class _Part:
    """A part of a region, as it fills."""

    nodes: list[Appliance] = field(default_factory=list)
    clients: int = 0

    def add(self, node: Appliance) -> None:
        self.nodes.append(node)
        self.clients += clients_of(node)

    def outweighs(self, other: _Part) -> bool:
        return (self.clients, len(self.nodes)) > (other.clients, len(other.nodes))


class _Weights:
    """What both halves carry in all."""

    def __init__(self, regions: Iterable[RegionHalf]) -> None:
        self.first, self.second = (0, 0), (0, 0)
        for region in regions:
            self.first = self.first[0] + region.clients_first, self.first[1] + len(region.first)
            self.second = self.second[0] + region.clients_second, self.second[1] + len(region.second)

    def add(self, node: Appliance, first: bool) -> None:
        clients = clients_of(node)
        if first:
            self.first = self.first[0] + clients, self.first[1] + 1
        else:
            self.second = self.second[0] + clients, self.second[1] + 1


def _regions(site: Site) -> dict[str, list[Appliance]]:
    found: dict[str, list[Appliance]] = {}
    for node in site.nodes:
        found.setdefault(node.region, []).append(node)
    return found


def _divided(region: str, nodes: list[Appliance], site: Site, fixed: _Fixed) -> RegionHalf:
    first, second = _Part(), _Part()
    free = []
    out = _out_anyway(nodes, site, fixed)
    for node in nodes:
        if node.name in fixed.second:
            second.add(node)
        elif node.name in fixed.first or node.name in out:
            first.add(node)
        else:
            free.append(node)
    anchored = bool(first.nodes or second.nodes)
    most = (len(nodes) + 1) // 2
    # sorted() keeps the cluster's order among nodes with as many clients.
    for node in sorted(free, key=lambda one: -clients_of(one)):
        full = len(first.nodes) >= most
        (second if full or (first.outweighs(second) and len(second.nodes) < most) else first).add(node)
    if not anchored and first.outweighs(second):
        first, second = second, first
    taken = {node.name for node in first.nodes}
    notes = _out_notes(nodes, out & taken, site)
    return _made(region, nodes, taken, notes, [*_whole(region, nodes, taken), *_contradiction(nodes, fixed)])


def _out_anyway(nodes: list[Appliance], site: Site, fixed: _Fixed) -> set[str]:
    """Nodes that serve nobody new already. Where nobody else would be left, the region is divided like any other."""
    out = {node.name for node in nodes if _is_new(node, site) or _is_out(node)}
    return out if any(node.name not in out | fixed.first for node in nodes) else set()


def _is_out(node: Appliance) -> bool:
    return node.accepting is not None and not node.accepting.what


def _is_new(node: Appliance, site: Site) -> bool:
    master = site.primary.software
    return node.software is not None and master is not None and node.software.what.version > master.what.version


def _busiest(one: tuple[str, Appliance]) -> int:
    return -clients_of(one[1])


def _alone_goes_first(node: Appliance, site: Site, fixed: _Fixed, weights: _Weights, *, last: bool) -> bool:
    if node.name in fixed.first or node.name in fixed.second:
        return node.name in fixed.first
    if _is_new(node, site) or _is_out(node):
        return True
    # Somebody has to go first; otherwise the second half is the shorter time out of service.
    return (last and weights.first[1] == 0) or weights.first < weights.second


def _alone(region: str, node: Appliance, goes_first: bool, site: Site, fixed: _Fixed) -> RegionHalf:
    taken = {node.name} if goes_first else set()
    warnings = [_cannot_be_kept(region, node), *_contradiction([node], fixed)]
    return _made(region, [node], taken, _alone_notes(node, goes_first, site, fixed), warnings)


def _alone_notes(node: Appliance, goes_first: bool, site: Site, fixed: _Fixed) -> list[Message]:
    if node.name in fixed.first | fixed.second:
        return []
    if _is_new(node, site) or _is_out(node):
        return _out_notes([node], {node.name}, site)
    if goes_first:
        return [say("halves", "It goes first, so that both halves carry about the same.")]
    return [say("halves", "It goes second: that way it is out of service for a shorter time.")]


def _judged(region: str, nodes: list[Appliance], chosen: frozenset[str]) -> RegionHalf:
    taken = {node.name for node in nodes if node.name in chosen}
    warnings = [_cannot_be_kept(region, nodes[0])] if len(nodes) == 1 else _whole(region, nodes, taken)
    return _made(region, nodes, taken, [], warnings)


def _made(
    region: str, nodes: list[Appliance], taken: set[str], notes: list[Message], warnings: list[Message]
) -> RegionHalf:
    first = tuple(node.name for node in nodes if node.name in taken)
    second = tuple(node.name for node in nodes if node.name not in taken)
    carried = _count(nodes, lambda node: node.name in taken), _count(nodes, lambda node: node.name not in taken)
    why = sentences(_figures(nodes, len(first), carried), *notes)
    warning = sentences(*warnings) if warnings else None
    unknown = {node.name for node in nodes if node.clients is None}
    return RegionHalf(region, first, second, why, warning, *carried, len(unknown & taken), len(unknown - taken))


def _count(nodes: list[Appliance], wanted: Callable[[Appliance], bool]) -> int:
    return sum(clients_of(node) for node in nodes if wanted(node))


# ── what is said about it ────────────────────────────────────────────────────────────────────────────


def _figures(nodes: list[Appliance], first: int, carried: tuple[int, int]) -> Message:
    figures = {"first": first, "nodes": len(nodes)}
    if any(node.clients is None for node in nodes):
        text = say("halves", "First half: {first} of {nodes} nodes; not all of them tell how many clients they have.")
        return text(**figures)
    text = say("halves", "First half: {first} of {nodes} nodes, {carried} of {clients} clients.")
    return text(**figures, carried=carried[0], clients=sum(carried))


def named(names: Iterable[str]) -> Message:
    """The nodes, or how many there are."""
    found = tuple(names)
    if len(found) <= SHOWN:
        return listed(appliance_called(name) for name in found)
    return say("halves", "{count} nodes")(count=len(found))


def _out_notes(nodes: list[Appliance], out: set[str], site: Site) -> list[Message]:
    first = [node for node in nodes if node.name in out]
    new = [node.name for node in first if _is_new(node, site)]
    idle = [node.name for node in first if node.name not in new]
    found = []
    if new:
        found.append(say("halves", "With the new version already, so in the first half: {nodes}.")(nodes=named(new)))
    if idle:
        text = say("halves", "Without new client connections already, so in the first half: {nodes}.")
        found.append(text(nodes=named(idle)))
    return found


def _contradiction(nodes: list[Appliance], fixed: _Fixed) -> list[Message]:
    both = [node.name for node in nodes if node.name in fixed.both]
    if not both:
        return []
    return [say("halves", "Chosen for both halves, so decided here: {nodes}.")(nodes=named(both))]


def _whole(region: str, nodes: list[Appliance], taken: set[str]) -> list[Message]:
    """A region whose nodes all go at the same time."""
    if len(taken) == len(nodes):
        text = say("halves", "{region}: all nodes go first. Until they are back, nobody is served there.")
    elif not taken:
        text = say(
            "halves",
            "{region}: all nodes go second. Once the first master is upgraded, nobody is served there until these "
            "nodes are upgraded as well.",
        )
    else:
        return []
    return [text(region=region_called(region))]


def _cannot_be_kept(region: str, node: Appliance) -> Message:
    text = say("halves", "{region}: {node} is alone there. The region cannot be kept in service during the upgrade.")
    return text(region=region_called(region), node=plain(node.name))
