"""Waiting until the clients have left the nodes that are to be upgraded (P7.3, R34).

A master tells of all nodes in one answer. What it tells of a node that it does not reach is not published, so a node
that is empty by the master's word is asked itself, once, before it counts as empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from assistant.actions.cluster import leaving_by_node
from assistant.actions.view import View, console, proofs_of
from assistant.appliance.abreast import abreast
from assistant.domain.clock import Cancel
from assistant.domain.cluster import NOT_TOLD, DrainNodes
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.message import Label, Message, many, say
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Step
from assistant.domain.site import Route
from assistant.domain.words import some_of
from assistant.engine.ports import Sight
from assistant.labels import Labels, fold

_STAYING = ("jump_client", "jumpoint")
"""What the Information page also counts, by its terms."""
_NOT_SHOWN = say("actions", "The page {page} of the node does not show who is connected.")(
    page=Label("login.information")
)

Count = int | Message
"""Clients on a node, or why that cannot be told."""


def sights(step: Step, action: DrainNodes, view: View) -> Sequence[Sight]:
    """The counts of all nodes in one call, and the nodes themselves where that does not suffice; else all pages."""
    told: list[Observation] = []

    def by_api(cancel: Cancel) -> Observation:
        api = view.of(action.master).api
        assert api is not None  # noqa: S101 - offered only with an API
        by_master = leaving_by_node(api.client_counts().by_guid, action.nodes, view)
        counts = _with_own(by_master, view, cancel)
        empty = {name for name, count in by_master.items() if count == 0}
        told.append(_drained(step, view, Route.API, counts, empty))
        return told[-1]

    def on_pages(cancel: Cancel) -> Observation:
        if told:  # the pages of those that are in doubt were read a moment ago
            return told[-1]
        counts = dict(zip(action.nodes, abreast(lambda name: _on_page(name, view), action.nodes, cancel), strict=True))
        return _drained(step, view, Route.CONSOLE, counts, set())

    ways = [Sight(Route.CONSOLE, on_pages)]
    return [Sight(Route.API, by_api), *ways] if view.of(action.master).api is not None else ways


def _with_own(by_master: Mapping[str, int | None], view: View, cancel: Cancel) -> dict[str, Count]:
    """What counts of each node: what it says itself where the master does not tell, or tells that nobody is left.

    A node that has said so itself is not asked again while the master goes on saying it: it takes no new clients.
    """
    for name, count in by_master.items():
        if count != 0:
            view.seen.pop(_empty(name), None)
    asked = [name for name, count in by_master.items() if not count and _empty(name) not in view.seen]
    own = dict(zip(asked, abreast(lambda name: _own(name, by_master[name], view), asked, cancel), strict=True))
    for name, found in own.items():
        if found == 0 and by_master[name] == 0:
            view.seen[_empty(name)] = True
    return {name: own.get(name, count or 0) for name, count in by_master.items()}


def _empty(name: str) -> tuple[str, ...]:
    return "empty", name


def _own(name: str, by_master: int | None, view: View) -> Count:
    """By the node's own API where the master's tells of it at all, else by its page."""
    api = view.of(name).api if by_master is not None else None
    if api is not None:
        try:
            answer = api.client_counts().by_guid
        except Cancelled:
            raise
        except AssistantError:
            answer = {}
        # Whoever tells of others as well may have it from a master.
        count = leaving_by_node(answer, (name,), view)[name] if len(answer) == 1 else None
        if count is not None:
            return count
    return _on_page(name, view)


def _on_page(name: str, view: View) -> Count:
    """Who is connected by the Information page of the node itself."""
    try:
        reader = console(view.of(name), "login")
        clients = reader.information().clients
    except Cancelled:
        raise
    except AssistantError as error:
        return error.message
    if clients is None:
        return _NOT_SHOWN
    return sum(count for kind, count in clients if not _stays(reader.finder.labels, kind))


def _stays(labels: Labels, kind: str) -> bool:
    terms = [fold(name) for key in _STAYING for name in labels.term(key).of(None)]
    return any(term in fold(kind) for term in terms)


def _drained(step: Step, view: View, by: Route, told: Mapping[str, Count], empty: Iterable[str]) -> Observation:
    """``empty``: the nodes on which nobody is left by the word of their master."""
    known = {name: count for name, count in told.items() if isinstance(count, int)}
    left = tuple(sorted(((name, count) for name, count in known.items() if count), key=lambda pair: -pair[1]))
    unknown = {name: why for name, why in told.items() if isinstance(why, Message)}
    total = sum(count for _, count in left)
    facts = (("clients", str(total)), ("nodes", str(len(left))), *((NOT_TOLD, name) for name in unknown))
    if left:
        on = many("actions", "%n traffic node(s)", "", len(left))
        text = many("actions", "%n customer client(s) and console(s) are still connected, on {nodes}.", "", total)
        seen = view.observe(Reach.UNDER_WAY, text(nodes=on), by, proofs_of(step, False), facts)
        return replace(seen, counts=left)
    if unknown:
        return view.observe(Reach.UNKNOWN, _untold(unknown, set(empty)), by, proofs_of(step, None), facts)
    return view.observe(Reach.REACHED, step.done, by, proofs_of(step, True), facts)


def _untold(unknown: Mapping[str, Message], empty: set[str]) -> Message:
    """What keeps nodes from counting as empty, with the reason of the first."""
    doubtful = [name for name in unknown if name in empty]
    if not doubtful:
        return say("actions", "Who is connected to these nodes is not shown: {nodes}")(nodes=some_of(list(unknown)))
    text = say(
        "actions",
        "The master reports that nobody is left on these nodes, but the nodes themselves did not confirm it: {nodes}. "
        "{reason}",
    )
    return text(nodes=some_of(doubtful), reason=unknown[doubtful[0]])
