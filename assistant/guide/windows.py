"""The maintenance windows of the appliance that clients depend on: each wait for them (R6) ends one, and a person opens
the next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.plan import Choices, Phase, Step
from assistant.guide.pair import await_window


def in_windows(steps: Iterable[Step], choices: Choices, *, opened: bool = False) -> list[Step]:
    """The steps behind the preparation with their windows, and a wait before each that was planned.

    ``opened``: the first window has begun with other steps.

    A window may be planned for earlier than the clients are done; then it begins when they are (R6 comes first).
    """
    number = 1
    found = [] if opened else list(_opening(number, choices))
    for step in steps:
        if isinstance(step.action, LetClientsCatchUp):
            number += 1
            found += [replace(step, window=0), *_opening(number, choices)]
        else:
            found.append(replace(step, window=number))
    return found


def planned_for(steps: Iterable[Step], choices: Choices) -> Choices:
    """The same choices without moments for windows that there are not."""
    count = max((step.window for step in steps), default=0)
    return replace(choices, windows=choices.windows[:count])


def _opening(number: int, choices: Choices) -> Iterable[Step]:
    """The planned moment of a window; in it an appliance is upgraded, and nothing is broken or swapped (R10)."""
    return (replace(step, phase=Phase.UPGRADE, rules=("R10",)) for step in await_window(number, choices))
