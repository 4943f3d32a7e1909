"""The maintenance windows of a plan: what happens before, in and between them (R6, R27)."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from assistant.domain.plan import Phase, Plan


class Kind(enum.Enum):
    """What a part of the course is."""

    BEFORE = "before"
    WINDOW = "window"
    BETWEEN = "between"


@dataclass(frozen=True)
class Part:
    """Where in the course of several windows a step lies. Made by :func:`in_window` and :func:`after_window`."""

    kind: Kind
    number: int
    """Of the window; of the one before it, for what lies between two; 0 before the first."""

    BEFORE: ClassVar[Part]
    FIRST: ClassVar[Part]
    BETWEEN: ClassVar[Part]
    """Between the first window and the second."""
    SECOND: ClassVar[Part]

    @property
    def value(self) -> str:
        """As programs are told it: ``before``, ``window-1``, ``between``, ``window-2``, ``between-2`` …"""
        if self.kind is Kind.WINDOW:
            return f"window-{self.number}"
        return self.kind.value if self.number < 2 else f"{self.kind.value}-{self.number}"

    @property
    def window(self) -> int | None:
        """The window's number; None before and between them."""
        return self.number if self.kind is Kind.WINDOW else None


@cache
def in_window(number: int) -> Part:
    """A window itself."""
    return Part(Kind.WINDOW, number)


@cache
def after_window(number: int) -> Part:
    """What lies between this window and the next."""
    return Part(Kind.BETWEEN, number)


Part.BEFORE = Part(Kind.BEFORE, 0)
Part.FIRST, Part.BETWEEN, Part.SECOND = in_window(1), after_window(1), in_window(2)


def window_count(plan: Plan) -> int:
    """How many maintenance windows a plan has."""
    return max((step.window for step in plan.steps), default=0)


def has_windows(plan: Plan) -> bool:
    """Whether a plan goes over several maintenance windows."""
    return window_count(plan) > 1


def parts(plan: Plan) -> Mapping[str, Part]:
    """The part of each step, by its id; empty where there is one window only."""
    last = window_count(plan)
    if last < 2:
        return {}
    found: dict[str, Part] = {}
    now = Part.BEFORE
    for step in plan.steps:
        if step.window:
            now = in_window(step.window)
        elif now.kind is Kind.WINDOW and now.number < last:
            now = after_window(now.number)
        found[step.id] = now
    return found


def phase_in(part: Part | None, phase: Phase) -> Phase | None:
    """The phase as it is shown: what leads to a window or lies between two is not yet the work of that window."""
    if part is None or part.kind is Kind.WINDOW:
        return phase
    return Phase.PREPARE if part.kind is Kind.BEFORE else None
