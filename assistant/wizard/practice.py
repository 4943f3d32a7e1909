"""Practice on a simulated site: what the composition root lends to the journey."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.domain.access import SiteAddress, Trust
    from assistant.domain.secret import Secret
    from assistant.wizard.forms import SiteForm


@dataclass(frozen=True)
class UpdatesPlace:
    """The simulated update server of a closed network, as ``updates`` in the simulator's particulars tells of it."""

    server: str
    """``https://HOST[:PORT]``, what a shopping list of practice would name."""
    resolve: tuple[tuple[str, str], ...] = ()
    """(host, ``address:port``), as in :class:`assistant.domain.access.SiteAddress`."""
    ca_file: str = ""
    """The authority of the simulation; empty: the system's."""
    keys: tuple[tuple[str, Secret], ...] = ()
    """Appliance and its Appliance Download Key, as Technical Support would tell it."""

    def way(self) -> tuple[SiteAddress, Trust]:
        """How it is reached."""
        from assistant.domain.access import SiteAddress, Trust
        from assistant.resolving.address import split

        host, port = split(self.server.removeprefix("https://").rstrip("/"))
        return SiteAddress(host, port, resolve=self.resolve), Trust(ca_file=self.ca_file or None)


@dataclass(frozen=True)
class Practice:
    """A simulated site that is up: how it is reached, how fast its time runs, and how to stop it."""

    form: SiteForm
    speed: float
    stop: Callable[[], None]
    updates: UpdatesPlace | None = None
    """The update server beside a closed network. While it is there, the Courier goes to it for lists of this site."""


SINGLE, FAILOVER = "single", "failover"
"""What can be practised on, as scenarios of the simulator are called."""

StartPractice = Callable[["str | None"], Practice]
"""Starts a simulated site of a scenario (None: the usual one); takes a second or two."""
