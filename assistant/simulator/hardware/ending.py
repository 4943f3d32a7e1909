"""Reset Appliance to Factory Defaults and Shut Down This Appliance (procedures P6.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.hardware import factory
from assistant.simulator.timeline import FACTORY_RESET, GOING_DOWN

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.simulator.box import Box
    from assistant.simulator.records import Records


class Ending:
    """How far a box is in being reset or shut down. Both begin a moment after they are asked for: the page answers."""

    def __init__(self, box: Box, records: Records) -> None:
        self._box = box
        self._records = records
        self._ahead: list[tuple[float, Callable[[float], None]]] = []
        self._down = False
        self.off = False
        """Whether it was shut down: only a person at the appliance switches it on again."""
        self.page_says = ""
        """What the page says of it, a key of the console's texts."""

    @property
    def unreachable(self) -> bool:
        return self._down or self.off

    @property
    def under_way(self) -> bool:
        return bool(self._ahead)

    @property
    def next_due(self) -> float | None:
        """When something happens next; None when nothing will by itself, as in a reset that hangs."""
        return None if not self._ahead or self._hangs() else self._ahead[0][0]

    def reset(self, now: float) -> None:
        """Everything on it goes; it comes back as from the factory."""
        if not self._ahead:
            self.page_says = "basics.resetting"
            down = now + GOING_DOWN
            self._ahead = [(down, self._go_down), (down + FACTORY_RESET, self._come_back)]
            self._effect("factory-reset-began", now)

    def shut_down(self, now: float) -> None:
        if self._ahead:
            return
        self.page_says = "basics.shutting_down"
        self._effect("shutdown-asked", now)
        if not self._box.faults.has("shutdown-ignored"):
            self._ahead = [(now + GOING_DOWN, self._switch_off)]

    def delete(self) -> None:
        """Somebody deletes the machine, whatever it is doing."""
        self._ahead, self.off, self.page_says = [], True, ""
        self._effect("machine-deleted", self._box.clock.now_elapsed())

    def settle(self, now: float) -> None:
        """Let everything happen that was due by ``now``."""
        while self._ahead and self._ahead[0][0] <= now and not self._hangs():
            at, happen = self._ahead.pop(0)
            happen(at)

    def _hangs(self) -> bool:
        return self._down and self._box.faults.has("factory-reset-hangs")

    def _go_down(self, at: float) -> None:
        self._down = True
        self._effect("restart-began", at)

    def _come_back(self, at: float) -> None:
        self._down, self.page_says = False, ""
        factory.empty(self._box, at)
        self._box.change_account(factory.first_account())
        self._effect("factory-reset-finished", at)

    def _switch_off(self, at: float) -> None:
        self.off, self.page_says = True, ""
        self._effect("shut-down", at)

    def _effect(self, kind: str, at: float) -> None:
        self._records.effect(kind, self._box.name, "", at)
