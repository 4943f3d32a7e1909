"""Watching Jump Clients update themselves (C4 to C7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.actions.view import View, console
from assistant.domain.clients import LetClientsCatchUp, PrepareClients, WatchClients, Why
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.message import Message, many, say
from assistant.domain.observation import Observation, Proof, Reach
from assistant.domain.plan import Step
from assistant.domain.site import Route
from assistant.engine.ports import Sight


def sights(step: Step, action: WatchClients, view: View) -> Sequence[Sight]:
    """``needs_update`` of the configuration API where it exists (product-facts 4), else the console's list."""
    return _sights(action.appliance, view, lambda count: judge(step, view, count))


def sights_meanwhile(step: Step, action: LetClientsCatchUp, view: View) -> Sequence[Sight]:
    """The same during the day for the clients (R6): reached when none that is connected still needs the update."""
    return _sights(action.appliance, view, lambda count: _meanwhile(step, view, count))


def sights_before(step: Step, action: PrepareClients, view: View) -> Sequence[Sight]:
    """How the clients are before the upgrade: for the record. What a person is asked about no look can tell."""
    ways = _sights(action.appliance, view, lambda count: _snapshot(view, count))
    return [Sight(ways[0].route, lambda cancel: _first_that_tells(ways, cancel))]


def _first_that_tells(ways: Sequence[Sight], cancel: Cancel) -> Observation:
    """A count is no goal, so no way of looking ends the others: the first that tells one does."""
    for way in ways[:-1]:
        try:
            seen = way.look(cancel)
        except Cancelled:
            raise
        except AssistantError:
            continue
        if seen.facts:
            return seen
    return ways[-1].look(cancel)


@dataclass(frozen=True)
class Count:
    """Jump Clients as they were counted by one way."""

    by: Route
    pending: int
    total: int
    waiting: int
    """Of the pending ones, how many are connected."""
    connected: Mapping[str, int]
    """Connected clients of each type; empty where that cannot be told."""
    why: tuple[tuple[Why, int], ...] = ()
    leaving: int = 0
    listed: int | None = None
    """How many of those that this way lists are connected; None: it does not tell."""

    @property
    def unlisted(self) -> int:
        """Connected Jump Clients that this way does not list: those in personal Jump Groups (product-facts 4)."""
        return 0 if self.listed is None else max(0, self.connected.get(JUMP_CLIENT, 0) - self.listed)

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """For the record."""
        found = [("pending", self.pending), ("total", self.total), ("active", self.waiting)]
        found += [(f"connected.{kind}", count) for kind, count in self.connected.items()]
        found += [(f"why.{why.value}", count) for why, count in self.why]
        found += [(key, count) for key, count in (("unlisted", self.unlisted), ("leaving", self.leaving)) if count]
        return tuple((key, str(count)) for key, count in found)


def _sights(appliance: str, view: View, told: Callable[[Count], Observation]) -> Sequence[Sight]:
    ways = []
    if view.of(appliance).api is not None:
        ways.append(Sight(Route.API, lambda _: _ask(appliance, view, told)))
    ways.append(Sight(Route.CONSOLE, lambda _: _read(appliance, view, told)))
    return ways


def _ask(appliance: str, view: View, told: Callable[[Count], Observation]) -> Observation:
    api = view.of(appliance).api
    found = api.jump_clients() if api is not None else None
    if found is None:
        text = say("actions", "This edition has no API that shows which Jump Clients need the update.")
        return view.observe(Reach.UNKNOWN, text, Route.API)
    count = Count(
        Route.API,
        found.needing_update,
        found.total,
        found.waiting,
        _connected(appliance, view),
        found.why,
        found.leaving,
        found.connected,
    )
    return told(count)


def _read(appliance: str, view: View, told: Callable[[Count], Observation]) -> Observation:
    found = console(view.of(appliance), "login").jump_clients()
    if found.pending is None:
        text = say("actions", "The console does not show which Jump Clients need the update.")
        return view.observe(Reach.UNKNOWN, text, Route.CONSOLE)
    connected = _connected(appliance, view)
    away = found.listed - connected[JUMP_CLIENT] if JUMP_CLIENT in connected else 0
    return told(Count(Route.CONSOLE, found.pending, found.listed, max(0, found.pending - away), connected))


JUMP_CLIENT = "pinned_client"
"""What the API calls a Jump Client (product-facts 2f)."""


def _connected(appliance: str, view: View) -> Mapping[str, int]:
    """How many clients of each type are connected now; nothing where that cannot be told."""
    api = view.of(appliance).api
    if api is None:
        return {}
    try:
        return api.client_counts().total
    except Cancelled:
        raise
    except AssistantError:
        return {}


AWAY = 0.05
"""So large a share of those that were connected before may be away: computers are switched off meanwhile. Assumed."""


def judge(step: Step, view: View, count: Count) -> Observation:
    """Reached when as many Jump Clients are connected as before and none of those still needs the update (C5).

    A few may be missing once the last look saw as many: whoever is only restarting for its update comes back meanwhile.
    """
    before, now = _before(view), count.connected.get(JUMP_CLIENT, 0)
    nearly = now > 0 and before <= now + max(1, int(before * AWAY)) and _is_settled(step, view, count)
    back = before > 0 and (before <= now or nearly)
    done = count.pending == 0 or (count.waiting == 0 and back)
    proofs = tuple(Proof(text, shown=done) for text in step.proofs)
    reach = Reach.REACHED if done else Reach.UNDER_WAY
    return view.observe(reach, _words(count, done, before), count.by, proofs, count.facts)


def _is_settled(step: Step, view: View, count: Count) -> bool:
    """Whether the last look saw the same."""
    seen = view.status(step.id).seen
    known, told = dict(seen.facts) if seen is not None else {}, dict(count.facts)
    return all(known.get(key) == told.get(key) for key in ("pending", f"connected.{JUMP_CLIENT}"))


def _meanwhile(step: Step, view: View, count: Count) -> Observation:
    seen = judge(step, view, count)
    if seen.reach is Reach.REACHED and not count.unlisted:
        return replace(seen, text=say("actions", "All Jump Clients that are connected are up to date already."))
    return seen


def _snapshot(view: View, count: Count) -> Observation:
    text = many("actions", "%n Jump Client(s) before the upgrade", "", count.total)
    return view.observe(Reach.UNKNOWN, text, count.by, facts=count.facts)


def _before(view: View) -> int:
    """Jump Clients that were connected when the site was detected; 0 when that is not known."""
    counted = [entry for a in view.plan.site.appliances if a.clients for entry in a.clients.what]
    return sum(entry.count for entry in counted if entry.type == JUMP_CLIENT)


def _words(count: Count, done: bool, before: int) -> Message:
    if count.pending == 0 and count.unlisted:
        return many(
            "actions",
            "No Jump Client that the API lists needs the update any more. %n more, in personal Jump Groups, are "
            "connected and not listed.",
            "",
            count.unlisted,
        )
    if count.pending == 0:
        return say("actions", "No Jump Client needs the update any more.")
    if not done:
        return many("actions", "%n Jump Client(s) still to go", "", count.pending)
    follow = many("actions", "%n Jump Client(s) are offline and follow when they are next online.", "", count.pending)
    now = count.connected.get(JUMP_CLIENT, 0)
    if now >= before:
        return follow
    fewer = say("actions", "{offline} {now} are connected; when the site was detected it was {before}.")
    return fewer(offline=follow, now=now, before=before)
