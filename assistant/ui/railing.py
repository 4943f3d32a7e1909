"""What the journey or the Courier knows of its steps, as the rail shows it."""

from __future__ import annotations

from typing import Protocol

from assistant.domain.message import Message
from assistant.ui.widgets import rail
from assistant.wizard.stages import StageState

_STATES = {
    StageState.DONE: rail.StageState.DONE,
    StageState.CURRENT: rail.StageState.CURRENT,
    StageState.ATTENTION: rail.StageState.ATTENTION,
    StageState.TODO: rail.StageState.TODO,
}


class Passed(Protocol):
    """A stage, or a step of the Courier."""

    @property
    def title(self) -> Message: ...
    @property
    def state(self) -> StageState: ...
    @property
    def reachable(self) -> bool: ...


def shown(name: str, stage: Passed) -> rail.Stage:
    """One entry of the rail."""
    current = stage.state is StageState.CURRENT
    return rail.Stage(name, stage.title, _STATES[stage.state], current=current, enabled=stage.reachable)
