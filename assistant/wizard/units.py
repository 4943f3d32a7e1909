"""A plan as it is shown: single steps, and groups of steps that go on side by side, each as one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from assistant.domain.cluster import DrainNodes
from assistant.domain.plan import InstallPackage, Plan, Step
from assistant.domain.spans import in_groups, lanes


@dataclass(frozen=True)
class Unit:
    """One step, or all steps of a group."""

    number: int
    """1-based number of its first step."""
    steps: tuple[Step, ...]
    group: str
    """Empty: one step alone."""

    @property
    def id(self) -> str:
        """That of its first step."""
        return self.steps[0].id

    @property
    def last(self) -> int:
        """1-based number of its last step."""
        return self.number + len(self.steps) - 1

    @cached_property
    def lanes(self) -> Mapping[str, tuple[Step, ...]]:
        """The steps of each lane, in order; nothing for a step alone."""
        found = lanes(self.steps) if self.group else {}
        return {lane: tuple(steps) for lane, steps in found.items()}


def cuts(plan: Plan, unit: Unit) -> bool:
    """Whether a group upgrades nodes that nobody waited for to be empty: whoever is connected then is cut off."""
    window = unit.steps[0].window
    emptied = {
        node
        for step in plan.steps[: unit.number - 1]
        if isinstance(step.action, DrainNodes) and step.window == window
        for node in step.action.nodes
    }
    return any(isinstance(step.action, InstallPackage) and step.lane not in emptied for step in unit.steps)


def units(plan: Plan) -> tuple[Unit, ...]:
    """All of a plan, in order."""
    found: list[Unit] = []
    number = 1
    for group, steps in in_groups(plan.steps):
        found.append(Unit(number, steps, group))
        number += len(steps)
    return tuple(found)
