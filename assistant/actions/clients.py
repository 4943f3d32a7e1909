"""Watching Jump Clients update themselves (C4 to C7)."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.actions.view import View, console
from assistant.domain.message import many, say
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
    return judge(step, view, Route.API, found.needing_update, found.total)


def _read(step: Step, action: WatchClients, view: View) -> Observation:
    found = console(view.of(action.appliance), "login").jump_clients()
    if found.pending is None:
        text = say("actions", "The console does not tell which Jump Clients need the update.")
        return view.observe(Reach.UNKNOWN, text, Route.CONSOLE)
    return judge(step, view, Route.CONSOLE, found.pending, found.listed)


def judge(step: Step, view: View, by: Route, pending: int, total: int | None) -> Observation:
    """Reached when none is left."""
    facts = (("pending", str(pending)), ("total", "" if total is None else str(total)))
    proofs = tuple(Proof(text, shown=pending == 0) for text in step.proofs)
    if pending == 0:
        return view.observe(
            Reach.REACHED, say("actions", "No Jump Client needs the update any more."), by, proofs, facts
        )
    text = many("actions", "%n Jump Client(s) still to go", "", pending)
    return view.observe(Reach.UNDER_WAY, text, by, proofs, facts)
