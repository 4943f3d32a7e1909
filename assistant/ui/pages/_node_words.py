"""Words for traffic nodes and their regions."""

from __future__ import annotations

from assistant.domain.message import Message, many, plain, say
from assistant.domain.site import RegionSource
from assistant.ui.states import State
from assistant.wizard.regions import NodeLine, RegionLine

UNKNOWN = say("Nodes", "unknown")
FIGURE = Message("", "{count}")
CLIENTS = say("Nodes", "Clients (all kinds)")
"""Jump Clients and Jumpoints, too: they are what a node carries. Who is waited for in a drain are people alone."""
_AT_LEAST = say("Nodes", "at least {count}")
ACCEPTS, ACCEPTS_NOT = say("Nodes", "accepting"), say("Nodes", "not accepting")
_TAKES_NONE, _TAKES_UNKNOWN = say("Nodes", "takes no new connections"), say("Nodes", "new connections: unknown")
SOURCES = {
    RegionSource.NAME: say("Nodes", "by name"),
    RegionSource.TIMEZONE: say("Nodes", "by time zone"),
    RegionSource.HAND: say("Nodes", "by hand"),
}
_NO_REGION = say("Nodes", "No region known")
_REGION_BY = say("Nodes", "{region} ({source})")
_NODE_CLIENTS = say("Nodes", "{node} · {clients}")
UNCOUNTED = say("Nodes", "clients unknown")
_VERSIONS = say("Nodes", "{version}: {nodes}")


def region_words(region: str, by: RegionSource | None = None) -> Message:
    """``EU (by name)``."""
    if not region:
        return _NO_REGION
    return plain(region) if by is None else _REGION_BY(region=region, source=SOURCES[by])


def nodes_words(count: int) -> Message:
    """``3 nodes``."""
    return many("Nodes", "%n node(s)", "", count)


def clients_words(count: int, uncounted: int = 0) -> Message:
    """``12 clients``; ``at least 12 clients`` where some nodes could not tell."""
    if uncounted:
        return many("Nodes", "at least %n client(s)", "", count)
    return many("Nodes", "%n client(s)", "", count)


def count_words(count: int | None, uncounted: int = 0) -> Message:
    """The same in a column that says what is counted."""
    if count is None:
        return UNKNOWN
    return _AT_LEAST(count=count) if uncounted else FIGURE(count=count)


def accepting(node: NodeLine) -> tuple[State, Message]:
    """Whether a node takes new client connections, as a badge."""
    if node.accepting is None:
        return State.UNKNOWN, UNKNOWN
    return (State.PASS, ACCEPTS) if node.accepting else (State.PAUSED, ACCEPTS_NOT)


def not_accepting(node: NodeLine) -> tuple[Message, State] | None:
    """The same where no heading says what it is about; nothing for a node that takes new connections."""
    state, _ = accepting(node)
    if state is State.PASS:
        return None
    return _TAKES_UNKNOWN if node.accepting is None else _TAKES_NONE, state


def node_words(node: NodeLine) -> Message:
    """``eu-1 · 12 clients``."""
    return _NODE_CLIENTS(node=node.name, clients=UNCOUNTED if node.clients is None else clients_words(node.clients))


def region_facts(region: RegionLine) -> list[tuple[Message, State | None]]:
    """What is said of a region: how many clients, which versions, what takes no new connections."""
    found: list[tuple[Message, State | None]] = []
    if region.clients is not None:
        found.append((clients_words(region.clients, region.uncounted), None))
    if region.uncounted:
        found.append((many("Nodes", "clients of %n node(s) unknown", "", region.uncounted), State.UNKNOWN))
    if len(region.versions) == 1 and region.versions[0][0]:
        found.append((plain(region.versions[0][0]), None))
    else:
        for version, count in region.versions[:3]:
            named = plain(version) if version else UNKNOWN
            found.append((_VERSIONS(version=named, nodes=nodes_words(count)), None))
    if region.not_accepting:
        text = many("Nodes", "%n node(s) take no new connections", "", region.not_accepting)
        found.append((text, State.PAUSED))
    return found
