"""A simulated site: one box per appliance, and what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.accounts import Account, ApiAccount, new_secret
from assistant.simulator.box import Box
from assistant.simulator.editions import EDITIONS

if TYPE_CHECKING:
    from assistant.simulator.clock import SimClock
    from assistant.simulator.faults import FaultSet
    from assistant.simulator.records import Records

HOSTNAME = "support.example.com"
COMPANY = "Example Support"
COMPANY_API_NAME = "example"


class Site:
    """The appliances of one site and the settings that they share.

    All of it changes in the server's thread alone, which calls ``settle`` before it looks at anything.
    """

    def __init__(self, edition: str, language: str, clock: SimClock, faults: FaultSet, records: Records) -> None:
        self.hostname = HOSTNAME
        self.edition_name = edition
        self.edition = EDITIONS[edition]
        self.language = language
        self.clock = clock
        self.faults = faults
        self.records = records
        name = "api-upgrade" if not self.edition.oauth else new_secret(12)
        self.api_account = ApiAccount(name, new_secret(), faults, clock.lifetime)
        self.admin = Account("admin", new_secret(9))
        self.xml_api = True
        self.inter_appliance_key = ""
        self.boxes = (Box("A", f"a.{HOSTNAME}", self.edition, clock, faults, records),)

    @property
    def primary(self) -> Box:
        """The box that the site's own address leads to."""
        return self.boxes[0]

    @property
    def xml_api_enabled(self) -> bool:
        return self.xml_api and not self.faults.has("api-disabled")

    def settle(self) -> float:
        """Let all that was due happen; returns the simulated time."""
        now = self.clock.now_elapsed()
        for box in self.boxes:
            box.settle(now)
        return now

    def next_due(self) -> float | None:
        """When something happens next by itself."""
        return min((due for box in self.boxes if (due := box.next_due) is not None), default=None)
