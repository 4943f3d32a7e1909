"""The traffic nodes of a cluster by region, as they are told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.domain.site import Appliance, RegionSource, Site


@dataclass(frozen=True, slots=True)
class NodeLine:
    """One traffic node as a list shows it. None: could not be told."""

    name: str
    region: str
    region_by: RegionSource | None
    clients: int | None
    accepting: bool | None
    version: str
    """Empty: not known."""
    address: str


@dataclass(frozen=True, slots=True)
class RegionLine:
    """A region in figures."""

    name: str
    """Empty: nodes of which nobody knows where they stand."""
    nodes: tuple[NodeLine, ...]
    clients: int | None
    """Of all its nodes that could tell; None when not one of them could."""
    uncounted: int
    """Nodes that could not tell."""
    not_accepting: int
    versions: tuple[tuple[str, int], ...]
    """Each version with how many nodes run it, the most frequent first."""


def node_lines(site: Site) -> tuple[NodeLine, ...]:
    """All traffic nodes, in the order in which the cluster lists them."""
    return tuple(_line(node) for node in site.nodes)


def _line(node: Appliance) -> NodeLine:
    accepting = node.accepting.what if node.accepting is not None else None
    version = str(node.software.what.version) if node.software is not None else ""
    return NodeLine(node.name, node.region, node.region_by, node.connected, accepting, version, node.address)


def region_lines(nodes: Iterable[NodeLine]) -> tuple[RegionLine, ...]:
    """The regions, by name; nodes without one come last."""
    found: dict[str, list[NodeLine]] = {}
    for node in nodes:
        found.setdefault(node.region, []).append(node)
    return tuple(_region(name, found[name]) for name in sorted(found, key=lambda name: (not name, name.casefold())))


def _region(name: str, nodes: list[NodeLine]) -> RegionLine:
    counted = [node.clients for node in nodes if node.clients is not None]
    versions = Counter(node.version for node in nodes).most_common()
    return RegionLine(
        name,
        tuple(nodes),
        sum(counted) if counted else None,
        len(nodes) - len(counted),
        sum(node.accepting is False for node in nodes),
        tuple(versions),
    )
