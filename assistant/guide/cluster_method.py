"""What the chosen half, and how many nodes at once, mean for a cluster, in figures (P7, P8; R34, R35)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from assistant.domain.history import Lasted
from assistant.domain.message import Message, say
from assistant.domain.plan import Choices, Plan, Step
from assistant.domain.site import Route, Site
from assistant.domain.spans import in_groups, lanes, lasts
from assistant.guide.atlas import plan_atlas
from assistant.guide.failover import Chains
from assistant.guide.halves import Halves, RegionHalf, judge
from assistant.guide.history import with_history

Range = tuple[timedelta, timedelta]
"""Shortest and longest."""


@dataclass(frozen=True)
class RegionCapacity:
    """How many of a region's nodes serve people while the others are upgraded."""

    region: str
    nodes: int
    while_first: int
    """While the first half is out."""
    while_second: int
    """While the second half is."""


@dataclass(frozen=True)
class ClusterFigures:
    """What one choice means."""

    halves: Halves
    at_once: int
    advantage: Message
    drawback: Message
    waves: tuple[int, int]
    """How many times nodes are begun with, in the first half and in the second: that many times an upgrade lasts."""
    first: Range
    """How long the nodes of the first half take."""
    second: Range
    outage: Range
    """For how long the site is down, over all windows."""
    whole: Range
    """All windows together, without what people need for their answers."""
    windows: int
    capacity: tuple[RegionCapacity, ...]
    steps: int
    by_hand: int
    """Steps that a person has to do or confirm."""


def cluster_figures(site: Site, choices: Choices, chains: Chains, past: Iterable[Lasted] = ()) -> ClusterFigures:
    """The figures of one choice, computed from the plan that it would make. Raises ValueError as the plan does."""
    plan = with_history(plan_atlas(site, choices, chains), past)
    halves = judge(site, plan.choices.first_half)
    advantage, drawback = words(choices.at_once)
    first, second = _in_group(plan, "first"), _in_group(plan, "rest")
    in_windows = [step for step in plan.steps if step.window]
    return ClusterFigures(
        halves=halves,
        at_once=choices.at_once,
        advantage=advantage,
        drawback=drawback,
        waves=(_waves(first, choices.at_once), _waves(second, choices.at_once)),
        first=_range((step for group in first for step in group), choices.at_once),
        second=_range((step for group in second for step in group), choices.at_once),
        outage=_range((step for step in in_windows if step.outage), choices.at_once),
        whole=_range(in_windows, choices.at_once),
        windows=max((step.window for step in in_windows), default=0),
        capacity=tuple(_capacity(one) for one in halves.regions),
        steps=len(plan.steps),
        by_hand=sum(1 for step in plan.steps if step.routes and step.routes[0] is Route.HAND),
    )


def words(at_once: int) -> tuple[Message, Message]:
    """What speaks for so many nodes at once, and what against it."""
    return _ONE if at_once == 1 else _SEVERAL


_ONE = (
    say("method", "A fault shows at one node before the next one is begun."),
    say("method", "It takes the longest: half of the nodes is out of service for all that time."),
)
_SEVERAL = (
    say("method", "It is sooner over, and with it the time in which only half of the nodes is in service."),
    say("method", "A fault can hit all the nodes that are under way at that moment."),
)


def _in_group(plan: Plan, name: str) -> list[tuple[Step, ...]]:
    """The steps of the groups of one name: one in each round."""
    return [members for group, members in in_groups(plan.steps) if group and group.partition("-")[0] == name]


def _waves(groups: list[tuple[Step, ...]], at_once: int) -> int:
    return sum(-(-len(lanes(members)) // at_once) for members in groups)


def _range(steps: Iterable[Step], at_once: int) -> Range:
    found = lasts(steps, at_once)
    return (found.low, found.high) if found is not None else (timedelta(), timedelta())


def _capacity(region: RegionHalf) -> RegionCapacity:
    first, second = len(region.first), len(region.second)
    return RegionCapacity(region.region, first + second, while_first=second, while_second=first)
