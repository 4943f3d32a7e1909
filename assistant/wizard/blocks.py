"""The timeline of a run: what was, what is, and what is to come as far as it can be estimated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.cluster import emptying
from assistant.domain.failover import AwaitWindow
from assistant.domain.message import Message, many
from assistant.domain.plan import Step
from assistant.engine.events import StepState
from assistant.engine.state import ENDED, StepStatus
from assistant.wizard.course import Course, Tally
from assistant.wizard.units import Unit

NODES = "nodes"
"""The lane of the timeline in which all traffic nodes stand."""


@dataclass(frozen=True)
class BlockView:
    """A block of the timeline."""

    step: str
    name: Message
    lane: str
    """The appliance, or :data:`NODES`; empty for what concerns them all."""
    begin: datetime
    end: datetime
    state: StepState
    outage: bool
    begun: bool
    """Whether it began then; else the begin is an estimate."""
    estimated: bool
    """Whether the end is an estimate."""
    emptying: bool
    """Whether nodes are taken out of service, or their clients are waited for."""


def blocks(course: Course, now: datetime) -> tuple[BlockView, ...]:
    """The timeline: what was, what is, and what is to come as far as it can be estimated; a group is one block."""
    views = []
    clock = course.state.started or now
    for unit in course.units:
        if unit.group:
            views.append(_group_block(course, unit, clock, now))
            clock = views[-1].end
            continue
        step = unit.steps[0]
        status = course.of(step.id)
        planned = step.action.at if isinstance(step.action, AwaitWindow) else None
        begin = status.entered or clock
        end, estimated = _end(step, status, begin, now)
        if planned is not None and not status.ended:
            end = max(end, planned)  # what comes after a planned window begins when that does
        empties, begun = emptying(step.action), status.entered is not None
        lane = NODES if empties else step.target if step.target in course.masters else ""
        state = status.state
        views.append(BlockView(step.id, step.name, lane, begin, end, state, step.outage, begun, estimated, empties))
        clock = end
    return tuple(views)


def _group_block(course: Course, unit: Unit, clock: datetime, now: datetime) -> BlockView:
    """From the first lane that was begun to the last one that ended; what is left by rounds of the usual length."""
    tally = course.tally(unit)
    began, ended = course.span(unit)
    begin = began or clock
    left = tally.all - tally.done - tally.left_out
    # One that was left out earlier has ended without having begun.
    last = ended if ended is not None and began is not None else begin
    end = last if not left else max(last, now) if began is not None else begin
    if left:
        steps = next(iter(unit.lanes.values()))
        usual = [(step.estimate.low + step.estimate.high) / 2 for step in steps if step.estimate is not None]
        end += sum(usual, timedelta()) * -(-left // max(1, course.plan.choices.at_once))
    text = many("run", "%n traffic node(s)", "", tally.all)
    begun = began is not None
    return BlockView(unit.id, text, NODES, begin, end, _group_state(tally, begun), False, begun, bool(left), False)


def _group_state(tally: Tally, begun: bool) -> StepState:
    if tally.asking:
        return StepState.WAITING_PERSON
    if tally.running:
        return StepState.ACTIVE
    if tally.failed:
        return StepState.FAILED
    if not tally.to_do:
        return StepState.DONE if tally.done else StepState.SKIPPED
    return StepState.ACTIVE if begun else StepState.PENDING


def _end(step: Step, status: StepStatus, begin: datetime, now: datetime) -> tuple[datetime, bool]:
    if status.ended and status.state in ENDED:
        return status.ended, False
    if status.wait and status.wait.until:
        return max(status.wait.until, now), True
    usual = (step.estimate.low + step.estimate.high) / 2 if step.estimate else timedelta(minutes=1)
    return max(begin + usual, now if status.entered else begin), True
