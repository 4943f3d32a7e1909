"""The stages of the journey."""

from __future__ import annotations

import enum

from assistant.domain.message import Message, say
from assistant.domain.value import value


class Stage(enum.Enum):
    """In the order in which they are passed. Method exists for failover pairs and clusters only."""

    START = "start"
    SITE = "site"
    TOPOLOGY = "topology"
    METHOD = "method"
    PACKAGES = "packages"
    WINDOWS = "windows"
    READINESS = "readiness"
    PLAN = "plan"
    RUN = "run"
    CLIENTS = "clients"
    REPORT = "report"


OF_SEVERAL = frozenset({Stage.METHOD})
"""Stages that a site with one appliance does not have.

Method comes before Packages, although its figures need the chain of packages: what is chosen there decides what the
chain means (who waits for clients, what is cut). So the Method page has the list read as the Packages page would, shows
the two ways at once, and their figures as soon as the list is known. Of a cluster it shows the halves.
"""

TITLES: dict[Stage, Message] = {
    Stage.START: say("stages", "Start"),
    Stage.SITE: say("stages", "Site"),
    Stage.TOPOLOGY: say("stages", "Topology"),
    Stage.METHOD: say("stages", "Method"),
    Stage.PACKAGES: say("stages", "Packages"),
    Stage.WINDOWS: say("stages", "Windows"),
    Stage.READINESS: say("stages", "Readiness"),
    Stage.PLAN: say("stages", "Plan"),
    Stage.RUN: say("stages", "Run"),
    Stage.CLIENTS: say("stages", "Clients"),
    Stage.REPORT: say("stages", "Report"),
}


class StageState(enum.Enum):
    """How a stage stands in the rail."""

    DONE = "done"
    CURRENT = "current"
    ATTENTION = "attention"
    TODO = "todo"


@value
class StageView:
    """One entry of the rail."""

    stage: Stage
    title: Message
    state: StageState
    reachable: bool
    """Whether a click leads there."""


def rail(
    current: Stage, furthest: Stage, attention: frozenset[Stage], without: frozenset[Stage] = OF_SEVERAL
) -> tuple[StageView, ...]:
    """The rail, but for stages that the site does not have.

    Stages that lie behind can be read at any time, also while a run is under way.
    """
    order = list(Stage)
    views = []
    for stage in order:
        if stage is Stage.START or stage in without:
            continue
        state = _state(stage, current, furthest, attention, order)
        reachable = order.index(stage) <= order.index(furthest) and stage is not current
        views.append(StageView(stage, TITLES[stage], state, reachable))
    return tuple(views)


def _state(
    stage: Stage, current: Stage, furthest: Stage, attention: frozenset[Stage], order: list[Stage]
) -> StageState:
    if stage is current:
        return StageState.CURRENT
    if stage in attention:
        return StageState.ATTENTION
    return StageState.DONE if order.index(stage) < order.index(furthest) else StageState.TODO
