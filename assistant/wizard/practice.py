"""Practice on a simulated site: what the composition root lends to the journey."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.service.practising import UpdatesPlace
    from assistant.wizard.forms import SiteForm


@dataclass(frozen=True)
class Practice:
    """A simulated site that is up: how it is reached, how fast its time runs, and how to stop it."""

    form: SiteForm
    speed: float
    stop: Callable[[], None]
    updates: UpdatesPlace | None = None
    """The update server beside a closed network. While it is there, the Courier goes to it for lists of this site."""


SINGLE, FAILOVER, ATLAS, ATLAS_NO_FAILOVER, CLOSED, HARDWARE = (
    "single",
    "failover",
    "atlas",
    "atlas-no-failover",
    "closed-network",
    "hardware",
)
"""What can be practised on, as scenarios of the simulator are called."""

StartPractice = Callable[["str | None"], Practice]
"""Starts a simulated site of a scenario (None: the usual one); takes a second or two."""
