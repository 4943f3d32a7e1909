"""Watching Jump Clients update themselves (C4 to C7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.actions.view import View, console
from assistant.domain.errors import AssistantError, Cancelled
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
        text = say("actions", "This edition has no API that shows which Jump Clients need the update.")
        return view.observe(Reach.UNKNOWN, text, Route.API)
    return judge(step, view, Route.API, found.needing_update, found.total, found.waiting, _connected(action, view))


def _read(step: Step, action: WatchClients, view: View) -> Observation:
    found = console(view.of(action.appliance), "login").jump_clients()
    if found.pending is None:
        text = say("actions", "The console does not show which Jump Clients need the update.")
        return view.observe(Reach.UNKNOWN, text, Route.CONSOLE)
    connected = _connected(action, view)
    away = found.listed - connected[_JUMP_CLIENT] if _JUMP_CLIENT in connected else 0
    return judge(step, view, Route.CONSOLE, found.pending, found.listed, max(0, found.pending - away), connected)


_JUMP_CLIENT = "pinned_client"
"""What the API calls a Jump Client (product-facts 2f)."""


def _connected(action: WatchClients, view: View) -> Mapping[str, int]:
    """How many clients of each type are connected now; nothing where that cannot be told."""
    api = view.of(action.appliance).api
    if api is None:
        return {}
    try:
        return api.client_counts().total
    except Cancelled:
        raise
    except AssistantError:
        return {}


def judge(
    step: Step, view: View, by: Route, pending: int, total: int, waiting: int, connected: Mapping[str, int]
) -> Observation:
    """Reached when as many Jump Clients are connected as before and none of those still needs the update (C5).

    ``waiting``: how many of the ``pending`` ones are connected; the others follow when they are next online.
    """
    done = pending == 0 or (waiting == 0 and connected.get(_JUMP_CLIENT, 0) >= _before(view) > 0)
    proofs = tuple(Proof(text, shown=done) for text in step.proofs)
    facts = [("pending", str(pending)), ("total", str(total))]
    facts += [(f"connected.{kind}", str(count)) for kind, count in connected.items()]
    reach = Reach.REACHED if done else Reach.UNDER_WAY
    return view.observe(reach, _words(pending, done), by, proofs, tuple(facts))


def _before(view: View) -> int:
    """Jump Clients that were connected when the site was detected; 0 when that is not known."""
    counted = [entry for a in view.plan.site.appliances if a.clients for entry in a.clients.what]
    return sum(entry.count for entry in counted if entry.type == _JUMP_CLIENT)


def _words(pending: int, done: bool) -> Message:
    if pending == 0:
        return say("actions", "No Jump Client needs the update any more.")
    if done:
        return many("actions", "%n Jump Client(s) are offline and follow when they are next online.", "", pending)
    return many("actions", "%n Jump Client(s) still to go", "", pending)
