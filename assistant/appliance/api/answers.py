"""What the documented API answers, as values, in whatever form it was asked (product-facts 2)."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from assistant.domain.clients import Why
from assistant.domain.message import Message
from assistant.domain.site import ClientCount, ClusterRole, FailoverRole
from assistant.domain.value import value, wire_enum
from assistant.domain.versions import Build


@value
class ApiInfo:
    """``get_api_info`` (product-facts 2i): is this account the right one?"""

    api_version: str
    timestamp: datetime | None
    """The appliance's clock, UTC, in whole seconds."""
    company: str | None
    """Gone from 24.3 on."""
    permissions: tuple[tuple[str, str], ...]
    at: datetime
    """When the answer came, by the clock of this computer."""

    def permission(self, name: str) -> str | None:
        """The value of a permission such as ``perm_command``; None if the appliance does not name it."""
        return dict(self.permissions).get(name)

    def allows(self, name: str) -> bool | None:
        """Whether a permission is granted at all; None if the appliance does not name it."""
        found = self.permission(name)
        return None if found is None else found.lower() not in ("", "0", "deny", "no", "false")


@value
class Health:
    """``check_health`` (product-facts 2c). ``version`` is the site software; no API tells the Base software."""

    hostname: str
    guid: str | None
    version: str
    """As received, such as ``19.1.8 (37380-749b…)``."""
    build: Build | None
    success: bool
    error: str | None
    role: FailoverRole | None
    shared_ips: tuple[str, ...]
    last_sync: datetime | None
    last_sync_status: str | None
    at: datetime
    """When the appliance was asked: an answer from the cache keeps its time."""


@value
class ApplianceEntry:
    """One appliance in ``get_appliances`` (product-facts 2e)."""

    guid: str | None
    cluster_role: ClusterRole | None
    role: FailoverRole | None
    accepting: bool | None
    """Whether it takes new client connections; outside a cluster always."""
    timezone_offset: int | None
    """Seconds from UTC."""
    name: str = ""
    """What the cluster calls it; empty where it is not told."""
    hostname: str = ""
    """Its public host name, perhaps with a port; empty where it is not told."""


@value
class Client:
    """One connected client in ``get_connected_client_list``."""

    type: str
    id: str


@value
class ConnectedClients:
    """``get_connected_client_list`` (product-facts 2f)."""

    counts: tuple[tuple[str, tuple[ClientCount, ...]], ...]
    """For each appliance's GUID how many clients of each type are connected to it."""
    clients: tuple[Client, ...]
    """Empty when only the summary was asked for."""
    at: datetime

    def of(self, guid: str | None) -> tuple[ClientCount, ...]:
        """The counts of one appliance; with None, or when only one is told, of that one."""
        if guid is None or len(self.counts) == 1:
            return self.counts[0][1] if len(self.counts) == 1 else ()
        return self.by_guid.get(guid.lower(), ())

    @property
    def by_guid(self) -> Mapping[str, tuple[ClientCount, ...]]:
        """The counts by GUID in lower case: keep it where many are looked up. Who is not told is not in it."""
        return MappingProxyType({known.lower(): counts for known, counts in self.counts})

    @property
    def total(self) -> Mapping[str, int]:
        """For each type, the clients on all appliances together."""
        sums: dict[str, int] = {}
        for _, counts in self.counts:
            for entry in counts:
                sums[entry.type] = sums.get(entry.type, 0) + entry.count
        return MappingProxyType(sums)


@value
class JumpClientProgress:
    """How many Jump Clients still run older software (product-facts 4); only shared Jump Groups are counted."""

    needing_update: int
    total: int
    waiting: int
    """Of those that need it: how many are connected now; the others wait to be switched on."""
    at: datetime
    why: tuple[tuple[Why, int], ...] = ()
    """Those that need it, by why they have not got it; kinds without one are not named."""
    connected: int = 0
    """Of all that are listed, how many are connected now."""
    leaving: int = 0
    """Of all that are listed, how many are offline and about to be uninstalled for that."""


@wire_enum
class RoleAnswer(enum.Enum):
    """How an appliance answers ``set_failover_role`` (product-facts 2d)."""

    CHANGED = "changed"
    SYNC_STARTED = "sync-started"
    """The role changes when the data sync has ended well: look at both appliances."""
    OTHER = "other"
    """A success in other words than the documented ones: look."""
    LOST = "lost"
    """No answer came after the order was sent: it may have been taken; look before giving it again."""


@value
class RoleChange:
    """What came of ``set_failover_role``."""

    answer: RoleAnswer
    words: str
    """The appliance's own; empty when no answer came."""
    lost: Message | None = None
    """Why no answer came."""
