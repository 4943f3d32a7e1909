"""A site, its appliances, and how surely each thing about them is known."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Generic, TypeVar

from assistant.domain.value import value, wire_enum
from assistant.domain.versions import Build, Version

T = TypeVar("T")

CLUSTER_UPDATES = "cluster-updates"
"""The console feature in ``Edition.features``: an install on the primary may reach every node (product-facts 7d)."""


@wire_enum
class Brand(enum.Enum):
    """Whose name the product carries; decides product names and the prefix of site packages."""

    BOMGAR = "Bomgar"
    BEYONDTRUST = "BeyondTrust"


@wire_enum
class Route(enum.Enum):
    """By which way something is seen or done, in the order in which the ways are tried."""

    API = "api"
    CONSOLE = "console"
    HAND = "hand"
    COMPUTER = "computer"
    """This computer itself: a file on disk, a handshake, the resolver."""


@wire_enum
class FailoverRole(enum.Enum):
    """``failover_role`` of check_health (product-facts 2c)."""

    NONE = "none"
    PRIMARY = "primary"
    BACKUP = "backup"


@wire_enum
class ClusterRole(enum.Enum):
    """``cluster_role`` of get_appliances (product-facts 2e)."""

    SINGLE = "single"
    MASTER = "master"
    TRAFFIC = "traffic"


@wire_enum
class Topology(enum.Enum):
    """How the appliances of a site stand together."""

    SINGLE = "single"
    FAILOVER = "failover"
    ATLAS = "atlas"
    ATLAS_NO_FAILOVER = "atlas-no-failover"


@wire_enum
class RegionSource(enum.Enum):
    """By what the region of a traffic node is known, the surest first."""

    HAND = "hand"
    """A person assigned it."""
    NAME = "name"
    """The names of the nodes fall into groups (``eu-1``, ``eu-2``, ``us-1``)."""
    TIMEZONE = "timezone"
    """``timezone_offset`` (product-facts 2e), or the time zone of the Cluster page (6b)."""


@value
class Seen(Generic[T]):
    """Something that was seen: what, by which way, and when. Age is counted from ``at``."""

    what: T
    by: Route
    at: datetime


USERS_AT_THE_API = "users-at-the-api"
"""In ``Edition.features``: the API knows no accounts of its own, users of /login ask (product-facts 1b)."""

PEOPLE = ("representative", "support_customer", "presentation_attendee")
"""Client types behind which a person sits (product-facts 2f); the others stay connected by themselves."""


@value
class ClientCount:
    """How many clients of one type are connected (``appliance_summary``, product-facts 2f)."""

    type: str
    count: int


@value
class Appliance:
    """One appliance. What could not be told is None, and there is a finding that says so."""

    name: str
    """``A``, ``B`` as the guides call them; of a traffic node the name that the cluster gives it."""
    address: str
    """Its own address, ``host:port``."""
    guid: Seen[str] | None = None
    fingerprint: Seen[str] | None = None
    """SHA-256 of the certificate it serves, lower-case hex."""
    role: Seen[FailoverRole] | None = None
    cluster_role: Seen[ClusterRole] | None = None
    software: Seen[Build] | None = None
    """The site software. No API tells the Base software (product-facts 2c)."""
    base: Seen[Version] | None = None
    last_sync: Seen[datetime] | None = None
    last_sync_status: Seen[str] | None = None
    shared_ips: tuple[str, ...] = ()
    """Shared addresses that are on here."""
    clients: Seen[tuple[ClientCount, ...]] | None = None
    certificate_until: Seen[datetime] | None = None
    automatic_failover: Seen[bool] | None = None
    """Whether the backup takes over by itself (the Failover page of the primary)."""
    accepting: Seen[bool] | None = None
    """Whether a traffic node takes new client connections (product-facts 2e)."""
    timezone_offset: Seen[int] | None = None
    """Seconds east of UTC (product-facts 2e)."""
    region: str = ""
    """Where a traffic node stands, such as ``EU``; empty: no traffic node, or not known."""
    region_by: RegionSource | None = None

    @property
    def is_node(self) -> bool:
        """Whether it is a traffic node of a cluster."""
        return self.cluster_role is not None and self.cluster_role.what is ClusterRole.TRAFFIC

    @property
    def connected(self) -> int | None:
        """How many clients of all kinds are connected to it, consoles as well; None where nobody could tell.

        It is what an appliance carries. A drain waits for less: only for :data:`PEOPLE`.
        """
        return sum(client.count for client in self.clients.what) if self.clients is not None else None

    @property
    def host(self) -> str:
        """Its own address without the port."""
        return self.address.rpartition(":")[0].strip("[]") or self.address


@value
class Edition:
    """Brand, versions and console features: what decides the wording and a few steps (procedures, Editions)."""

    brand: Brand | None = None
    software: Build | None = None
    base: Version | None = None
    features: tuple[str, ...] = ()
    """What was seen besides, such as ``cluster-updates`` on the console."""

    @property
    def product(self) -> str:
        """Brand and version as a person says it, for instance ``Bomgar 12.1.4``; empty when neither is known."""
        names = [self.brand.value if self.brand else "", str(self.software.version) if self.software else ""]
        return " ".join(name for name in names if name)


@value
class Site:
    """A site as it was detected, or as a person described it."""

    host: str
    port: int
    edition: Edition
    topology: Topology | None
    appliances: tuple[Appliance, ...]
    described: bool = False
    """A person described it: there is no account, and nothing on the appliance is asked or done but by hand."""
    replacement: Appliance | None = None
    """The new appliance that the site is to move to (P6). It is none of the site's appliances."""

    @property
    def primary(self) -> Appliance:
        """The appliance that the site's host name stands for: A."""
        for appliance in self.appliances:
            if appliance.role and appliance.role.what is FailoverRole.PRIMARY:
                return appliance
        return self.appliances[0]

    @property
    def is_cluster(self) -> bool:
        """Whether it is an Atlas cluster."""
        return self.topology in (Topology.ATLAS, Topology.ATLAS_NO_FAILOVER)

    @property
    def is_staged(self) -> bool:
        """Whether its nodes install together, so that only the vendor's staged way is gone (product-facts 7d)."""
        return self.is_cluster and CLUSTER_UPDATES in self.edition.features

    @property
    def masters(self) -> tuple[Appliance, ...]:
        """The appliances that are no traffic nodes: of a single appliance or a pair, all."""
        return tuple(appliance for appliance in self.appliances if not appliance.is_node)

    @property
    def nodes(self) -> tuple[Appliance, ...]:
        """The traffic nodes of a cluster, in the order in which it lists them."""
        return tuple(appliance for appliance in self.appliances if appliance.is_node)

    @property
    def others(self) -> tuple[Appliance, ...]:
        """The masters besides the primary: the backup alone, of a pair and of a cluster with failover."""
        return tuple(appliance for appliance in self.masters if appliance is not self.primary)

    @property
    def carried_to(self) -> tuple[Appliance, ...]:
        """The appliances that update files are made for and carried to: a master hands them on to its nodes (P7)."""
        return (self.primary, *self.others) if self.replacement is None else (self.replacement,)

    def named(self, name: str) -> Appliance:
        """The appliance that the guides call so, the new one too. Raises KeyError."""
        if self.replacement is not None and self.replacement.name == name:
            return self.replacement
        for appliance in self.appliances:
            if appliance.name == name:
                return appliance
        raise KeyError(name)
