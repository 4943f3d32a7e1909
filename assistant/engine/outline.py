"""A plan as the engine goes through it: what is asked of it at every step is found without going through all of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from assistant.domain.plan import BringFiles, InstallPackage, Plan, Step, supplies
from assistant.domain.question import Question
from assistant.engine.relying import Reliance, relied_on


class Outline:
    """Steps by id and by lane, gates by what comes after them, files by whom they are for."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._number = {step.id: n for n, step in enumerate(plan.steps)}
        self._gates: dict[str, Question] = {}
        self._lanes: dict[str, list[Step]] = defaultdict(list)
        self._bringing: dict[str, list[Step]] = defaultdict(list)
        self._relied_on = relied_on(plan.steps)
        gate: Question | None = None
        for step in plan.steps:
            if gate is not None:
                self._gates[step.id] = gate
            gate = step.gate or gate
            self._lanes[step.lane].append(step)
            if isinstance(step.action, BringFiles):
                self._bringing[step.action.appliance].append(step)

    def find(self, step: str) -> Step | None:
        """The step with this id."""
        number = self._number.get(step)
        return None if number is None else self.plan.steps[number]

    def after(self, step: Step) -> Sequence[Step]:
        """The steps that come after one."""
        return self.plan.steps[self._number[step.id] + 1 :]

    def lane(self, name: str) -> Sequence[Step]:
        """All steps of a lane, in whatever group."""
        return self._lanes.get(name, ())

    def rest_of_lane(self, step: Step) -> Sequence[Step]:
        """The steps of its lane that come after one."""
        return [other for other in self._lanes[step.lane] if self._number[other.id] > self._number[step.id]]

    def gate_before(self, step: Step) -> Question | None:
        """The last gate that was passed on the way to a step."""
        return self._gates.get(step.id)

    def reliance(self, step: Step) -> Reliance | None:
        """What relies on a step that has to hold until something is installed; None for any other step."""
        return self._relied_on.get(step.id)

    def suppliers(self, step: Step) -> Sequence[Step]:
        """The steps that bring a file which this one sends."""
        if not isinstance(step.action, InstallPackage):
            return ()
        return [other for other in self._bringing.get(step.action.appliance, ()) if supplies(other, step)]
