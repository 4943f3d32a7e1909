"""Why a Jump Client is not there: it always was so with a few, and a fault can make it so with more."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.simulator.faults import FaultSet
    from assistant.simulator.fleet import JumpClient

FAULT = "jump-clients-away"


class Standing(StrEnum):
    """Whether a Jump Client is to be reckoned with; all but ``here`` neither connect nor update."""

    HERE = "here"
    OFFLINE = "offline"
    LOST = "lost"
    DISABLED = "disabled"


AWAY = (Standing.OFFLINE, Standing.LOST, Standing.DISABLED)
DAYS = {Standing.OFFLINE: 9, Standing.LOST: 40, Standing.DISABLED: 3}
"""How long before the start a client was last there; made up."""


class Absences:
    """Tells of each Jump Client how it stands. The fault takes those of shared groups, the last ones first."""

    def __init__(self, faults: FaultSet) -> None:
        self._faults = faults

    def standing(self, client: JumpClient) -> Standing:
        """How it stands at the moment."""
        if client.standing is not Standing.HERE or client.personal or not self._faults.has(FAULT):
            return client.standing
        first = 0
        for why in AWAY:
            fault = self._faults.of_value(FAULT, why)
            count = int(fault.number("count")) if fault else 0
            if first <= client.from_the_end < first + count:
                return why
            first += count
        return client.standing
