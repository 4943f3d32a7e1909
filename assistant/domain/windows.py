"""The maintenance windows of a plan: what happens before, in and between them (R27)."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from assistant.domain.plan import Phase, Plan


class Part(enum.Enum):
    """Where in the course of two windows a step lies."""

    BEFORE = "before"
    FIRST = "window-1"
    BETWEEN = "between"
    SECOND = "window-2"


def has_windows(plan: Plan) -> bool:
    """Whether a plan goes over two maintenance windows."""
    return any(step.window > 1 for step in plan.steps)


def parts(plan: Plan) -> Mapping[str, Part]:
    """The part of each step, by its id; empty where there is one window only."""
    if not has_windows(plan):
        return {}
    found: dict[str, Part] = {}
    now = Part.BEFORE
    for step in plan.steps:
        if step.window == 1:
            now = Part.FIRST
        elif step.window > 1:
            now = Part.SECOND
        elif now is Part.FIRST:
            now = Part.BETWEEN
        found[step.id] = now
    return found


def phase_in(part: Part | None, phase: Phase) -> Phase | None:
    """The phase as it is shown: what leads to a window or lies between two is not yet the work of that window."""
    return {Part.BEFORE: Phase.PREPARE, Part.BETWEEN: None}.get(part, phase) if part else phase
