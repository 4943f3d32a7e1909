"""The site instance on an appliance: what /login holds, what a data sync copies and a settings backup takes along.

The appliances of a pair or a cluster share one; unrelated appliances have one each.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assistant.simulator.accounts import Account, ApiAccount, new_secret

if TYPE_CHECKING:
    from assistant.simulator.clock import SimClock
    from assistant.simulator.faults import FaultSet

COMPANY = "Example Support"
_USERS = ("admin", *(f"rep{number}" for number in range(6)))
FACTORY_NAME, FACTORY_PASSWORD = "admin", "password"


@dataclass
class FileStore:
    """How many files the File Store has: those under 200 KB, of which a backup takes some along, and larger ones."""

    small: int = 0
    large: int = 0

    @property
    def count(self) -> int:
        return self.small + self.large


@dataclass
class Instance:
    """``company`` is empty where no site was ever set up: then nobody comes, and there is no public site."""

    admin: Account
    api_account: ApiAccount
    faults: FaultSet = field(repr=False)
    xml_api: bool = True
    company: str = COMPANY
    users: tuple[str, ...] = _USERS
    recordings: int = 38
    files: FileStore = field(default_factory=lambda: FileStore(57, 6))

    @property
    def configured(self) -> bool:
        """Whether it is a site that clients come to."""
        return bool(self.company)

    @property
    def xml_api_enabled(self) -> bool:
        off = self.faults.has("api-disabled") or self.faults.has("xml-api-off")
        return self.xml_api and not off

    @property
    def json_api_enabled(self) -> bool:
        """Whether the console's switch reaches the Command API in JSON is not public [?]: a fault says so."""
        return self.configured and not self.faults.has("api-disabled")


def established(faults: FaultSet, clock: SimClock, *, oauth: bool, early: bool) -> Instance:
    """A site that has been in use for years.

    ``early``: the API has no accounts of its own, it takes those of /login.
    """
    admin = Account("admin", new_secret(9))
    own = Account(new_secret(12) if oauth else "api-upgrade", new_secret())
    return Instance(admin, ApiAccount(admin if early else own, faults, clock), faults)


def from_factory(faults: FaultSet, clock: SimClock) -> Instance:
    """Nothing but the account of the first sign-in: no API account that anybody knows, and the API is off."""
    nobody = ApiAccount(Account(new_secret(12), new_secret()), faults, clock)
    account = Account(FACTORY_NAME, FACTORY_PASSWORD)
    return Instance(
        account, nobody, faults, xml_api=False, company="", users=(FACTORY_NAME,), recordings=0, files=FileStore()
    )
