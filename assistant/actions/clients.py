"""Watching Jump Clients update themselves (C4 to C7)."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.actions.view import View, console
from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, many, say
from assistant.domain.observation import Observation, Proof, Reach
from assistant.domain.plan import Step, WatchClients
from assistant.domain.site import Route
from assistant.engine.ports import Sight


def sights(step: Step, action: WatchClients, view: View) -> Sequence[Sight]:
    """``needs_update`` of the configuration API where it exists (product-facts 4), else the console's list."""
    ways = []
    if view.of(action.appliance).api is not None:
        ways.append(Sight(Route.API, lambda _: _ask(step, action, view)))
    ways.append(Sight(Route.CONSOLE, lambda _: _read(step, action, view)))
    return ways


def _ask(step: Step, action: WatchClients, view: View) -> Observation:
    api = view.of(action.appliance).api
    found = api.jump_clients() if api is not None else None
    if found is None:
        text = say("actions", "This edition has no API that tells which Jump Clients need the update.")
        return view.observe(Reach.UNKNOWN, text, Route.API)
    return judge(step, view, Route.API, found.needing_update, found.total, _connected(action, view))


def _read(step: Step, action: WatchClients, view: View) -> Observation:
    found = console(view.of(action.appliance), "login").jump_clients()
    if found.pending is None:
        text = say("actions", "The console does not tell which Jump Clients need the update.")
        return view.observe(Reach.UNKNOWN, text, Route.CONSOLE)
    return judge(step, view, Route.CONSOLE, found.pending, found.listed, _connected(action, view))


def _connected(action: WatchClients, view: View) -> int | None:
    """How many Jump Clients are connected (``pinned_client``, product-facts 2f); None when that cannot be told."""
    api = view.of(action.appliance).api
    if api is None:
        return None
    try:
        return api.client_counts().total.get("pinned_client")
    except AssistantError:
        return None


def judge(step: Step, view: View, by: Route, pending: int, total: int, connected: int | None) -> Observation:
    """Reached when those that are left are not connected: they follow when they are next online (C5)."""
    done = pending == 0 or (connected is not None and connected > 0 and pending <= total - connected)
    proofs = tuple(Proof(text, shown=done) for text in step.proofs)
    facts = [("pending", str(pending)), ("total", str(total))]
    facts += [] if connected is None else [("connected", str(connected))]
    reach = Reach.REACHED if done else Reach.UNDER_WAY
    return view.observe(reach, _words(pending, done), by, proofs, tuple(facts))


def _words(pending: int, done: bool) -> Message:
    if pending == 0:
        return say("actions", "No Jump Client needs the update any more.")
    if done:
        return many("actions", "%n Jump Client(s) are offline and follow when they are next online.", "", pending)
    return many("actions", "%n Jump Client(s) still to go", "", pending)
