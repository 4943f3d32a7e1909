"""A plan and how far it is, for pages that look many times a second: thousands of steps, and no search among them.

What follows from the plan alone is worked out once. What follows from the state is a scan without copies; the ledger,
of which a large cluster has an entry for each node, is kept until a step that changes it moves on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from assistant.domain.exposure import planned_exposure
from assistant.domain.message import Message
from assistant.domain.plan import Plan, Step
from assistant.domain.windows import parts
from assistant.engine import events as ev
from assistant.engine.events import StepState
from assistant.engine.ledger import Entry, Exposure, entries, exposed
from assistant.engine.state import ENDED, RunState, StepStatus
from assistant.guide.cluster_banner import banners
from assistant.wizard.units import Unit, units

if TYPE_CHECKING:
    from assistant.wizard.run_view import Off

_NOTHING = StepStatus()
"""Of a step not come to yet; never changed."""


@dataclass(frozen=True)
class Lane:
    """One lane of a group: a traffic node, and how it stands."""

    name: str
    state: StepState
    step: Step
    """The step that it is at; of a lane that has ended, its last one, and of one that failed, that one."""
    number: int
    """1-based number of that step in the plan."""


@dataclass(frozen=True)
class Tally:
    """How many lanes of a group stand how."""

    done: int = 0
    running: int = 0
    asking: int = 0
    failed: int = 0
    left_out: int = 0
    to_do: int = 0

    @property
    def all(self) -> int:
        """All lanes."""
        return self.done + self.running + self.asking + self.failed + self.left_out + self.to_do


class _Group:
    """The lanes of one group, kept up event by event."""

    def __init__(self, course: Course, unit: Unit) -> None:
        self._course, self._unit = course, unit
        self.begin_anew()

    def begin_anew(self) -> None:
        """Work all of it out."""
        course, unit = self._course, self._unit
        self.lanes = {name: course.how_it_stands(name, steps) for name, steps in unit.lanes.items()}
        self._counts = Counter(lane.state for lane in self.lanes.values())
        statuses = [course.of(step.id) for step in unit.steps]
        self.begin = min((one.entered for one in statuses if one.entered is not None), default=None)
        self.last = max((one.ended for one in statuses if one.ended is not None), default=None)

    def look(self, step: Step) -> None:
        """A step of it moved on."""
        lane = self._course.how_it_stands(step.lane, self._unit.lanes[step.lane])
        self._counts[self.lanes[step.lane].state] -= 1
        self._counts[lane.state] += 1
        self.lanes[step.lane] = lane
        status = self._course.of(step.id)
        self.begin = self.begin or status.entered
        if status.ended is not None:
            self.last = max(self.last or status.ended, status.ended)

    @property
    def tally(self) -> Tally:
        """How many lanes stand how."""
        counts = self._counts
        return Tally(
            counts[StepState.DONE] + counts[StepState.ALREADY],
            counts[StepState.ACTIVE],
            counts[StepState.WAITING_PERSON],
            counts[StepState.FAILED],
            counts[StepState.SKIPPED],
            counts[StepState.PENDING],
        )


class Course:
    """One plan and its state. ``hear`` has to be told every event, once the state has it."""

    def __init__(self, plan: Plan, state: RunState) -> None:
        self.plan, self.state = plan, state
        self.numbers = {step.id: number for number, step in enumerate(plan.steps, 1)}
        self.steps = {step.id: step for step in plan.steps}
        self.units = units(plan)
        self._unit_of = {step.id: unit for unit in self.units for step in unit.steps}
        self._back: dict[str, Step] = {}
        for step in plan.steps:
            for what in step.restores:
                self._back.setdefault(what, step)
        self._groups = {unit.id: _Group(self, unit) for unit in self.units if unit.group}
        self.parts = parts(plan)
        self.masters = frozenset(one.name for one in plan.site.masters)
        self._banners = banners(plan)
        self._planned = planned_exposure(plan)
        self._entries: tuple[Entry, ...] | None = None
        self._offs: tuple[Off, ...] | None = None
        self.stamp = 0
        """Goes on whenever the ledger may have changed."""

    def hear(self, event: ev.Event) -> None:
        """Something happened."""
        if isinstance(event, ev.Progressed | ev.Looked):
            return
        if isinstance(event, ev.Retried):
            for group in self._groups.values():
                group.begin_anew()
            self._entries = self._offs = None
            self.stamp += 1
        step = self.steps.get(event.step) if event.step is not None else None
        if step is not None and step.group:
            self._groups[self._unit_of[step.id].id].look(step)
        if step is not None and (step.switches_off or step.restores):
            self._entries = self._offs = None
            self.stamp += 1

    # ── where it is ──────────────────────────────────────────────────────────────────────────────────

    def of(self, step: str) -> StepStatus:
        """The status of a step, to be read only."""
        return self.state.steps.get(step, _NOTHING)

    def unit(self, step: str) -> Unit:
        """The step alone, or the group that it belongs to."""
        return self._unit_of[step]

    def remaining(self) -> Iterator[Step]:
        """Steps that have not ended well, in order."""
        steps = self.state.steps
        for step in self.plan.steps:
            status = steps.get(step.id)
            if status is None or status.state not in ENDED:
                yield step

    @property
    def over(self) -> bool:
        """Whether every step has ended well."""
        return next(self.remaining(), None) is None

    @property
    def running(self) -> tuple[str, ...]:
        """Steps that this sitting entered and that have not ended, in the order of entering."""
        return self.state.running

    @property
    def current(self) -> Step | None:
        """The step that counts: one that asks, else the one that was entered last, else the next one."""
        running = self.running
        for name in running:
            if self.of(name).question is not None:
                return self.steps[name]
        last = self.state.current
        if last is not None and last in self.steps and self.of(last).state not in ENDED:
            return self.steps[last]
        if running:
            return self.steps[running[0]]
        return next(self.remaining(), None)

    # ── lanes ────────────────────────────────────────────────────────────────────────────────────────

    def lanes(self, unit: Unit) -> tuple[Lane, ...]:
        """All lanes of a group, in the order of the plan."""
        return tuple(self._groups[unit.id].lanes.values())

    def tally(self, unit: Unit) -> Tally:
        """How many of them stand how."""
        return self._groups[unit.id].tally

    def span(self, unit: Unit) -> tuple[datetime | None, datetime | None]:
        """When the first lane of a group was begun, and when a step of one ended last."""
        group = self._groups[unit.id]
        return group.begin, group.last

    @property
    def banner(self) -> Message | None:
        """What must not be done while this part of the run lasts (R32)."""
        current = self.current
        return self._banners.get(current.id) if current is not None else None

    def lane(self, name: str, unit: Unit) -> Lane | None:
        """One of them."""
        group = self._groups.get(unit.id)
        return group.lanes.get(name) if group is not None else None

    def how_it_stands(self, name: str, steps: tuple[Step, ...]) -> Lane:
        """A lane by the states of its steps."""
        at, state = steps[-1], StepState.DONE
        for step in steps:
            status = self.of(step.id)
            if status.state is StepState.SKIPPED:
                at, state = step, StepState.SKIPPED
                break
            if status.state not in ENDED:
                begun = step is not steps[0] and status.state is StepState.PENDING
                at, state = step, StepState.ACTIVE if begun else status.state
                break
        return Lane(name, state, at, self.numbers[at.id])

    # ── the ledger ───────────────────────────────────────────────────────────────────────────────────

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that the run switched off, in the order of the plan, whether or not it is back."""
        if self._entries is None:
            self._entries = entries(self.plan, self.state)
        return self._entries

    def kept_offs(self, make: Callable[[], tuple[Off, ...]]) -> tuple[Off, ...]:
        """The ledger as it is shown, made anew only where it may have changed."""
        if self._offs is None:
            self._offs = make()
        return self._offs

    @property
    def restored(self) -> bool:
        """Whether nothing is off that has to be on."""
        return all(entry.restored is not None for entry in self.entries)

    def brought_back_by(self, what: str) -> Step | None:
        """The step that brings something back."""
        return self._back.get(what)

    def exposure(self, now: datetime) -> Exposure:
        """How long nothing takes over for the primary: planned, and as it is."""
        return exposed(self.entries, self._planned, now)
