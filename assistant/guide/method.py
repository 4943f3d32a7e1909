"""Synchronous or asynchronous: what each means for this site, in figures (procedures P3, P4; R27)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from assistant.domain.exposure import planned_exposure
from assistant.domain.failover import Method
from assistant.domain.history import Lasted
from assistant.domain.message import Message, say
from assistant.domain.plan import Choices, Plan
from assistant.domain.site import Site
from assistant.domain.windows import window_count
from assistant.guide.failover import Chains, plan_failover
from assistant.guide.history import with_history


@dataclass(frozen=True)
class MethodFigures:
    """What one way means."""

    method: Method
    advantage: Message
    drawback: Message
    outage: tuple[timedelta, timedelta]
    """Shortest and longest time for which the site is down, over all windows."""
    exposure: tuple[timedelta, timedelta] | None
    """Shortest and longest time without failover, besides what lies between the windows."""
    windows: int
    """Maintenance windows: two, and another one after each wait for clients."""
    steps: int
    by_hand: int
    """Steps that a person has to do or confirm."""


def compare(site: Site, choices: Choices, chains: Chains, past: tuple[Lasted, ...] = ()) -> tuple[MethodFigures, ...]:
    """Both ways for this site and these packages, computed from the plans that would be made."""
    plans = {method: plan_failover(site, replace(choices, method=method), chains) for method in Method}
    return tuple(_figures(with_history(plan, past), method) for method, plan in plans.items())


def _figures(plan: Plan, method: Method) -> MethodFigures:
    advantage, drawback = words(method)
    cut = [step.estimate for step in plan.steps if step.outage and step.estimate]
    low = sum((estimate.low for estimate in cut), timedelta())
    high = sum((estimate.high for estimate in cut), timedelta())
    unplanned = replace(plan, choices=replace(plan.choices, windows=()))
    by_hand = sum(1 for step in plan.steps if step.routes and step.routes[0].value == "hand")
    exposure = planned_exposure(unplanned)
    windows, steps = window_count(plan), len(plan.steps)
    return MethodFigures(method, advantage, drawback, (low, high), exposure, windows, steps, by_hand)


def words(method: Method) -> tuple[Message, Message]:
    """What speaks for a way, and what against it (P3, P4)."""
    return _WORDS[method]


_WORDS: dict[Method, tuple[Message, Message]] = {
    Method.SYNCHRONOUS: (
        say("method", "No swap: the primary stays primary, and nothing changes in the network."),
        say("method", "The site is down while the primary is upgraded."),
    ),
    Method.ASYNCHRONOUS: (
        say("method", "The site is down for the swap only; the new version can be tested beforehand."),
        say("method", "The site has to be led to the other appliance, and the roles stay swapped."),
    ),
}
