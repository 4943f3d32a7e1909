"""Clusters that plans are made for."""

from __future__ import annotations

from assistant.domain.packages import Package
from assistant.domain.site import (
    Appliance,
    ClientCount,
    ClusterRole,
    FailoverRole,
    RegionSource,
    Route,
    Seen,
    Site,
    Topology,
)
from assistant.domain.versions import Build
from tests.guide.material import AT, HOST, edition

OLD, NEW = "11.1.2", "12.2.0"


def node(
    name: str,
    region: str = "EU",
    clients: int | None = 0,
    *,
    software: str | None = OLD,
    accepting: bool | None = True,
) -> Appliance:
    """A traffic node; ``clients`` are customer clients."""
    counts = (ClientCount("support_customer", clients),) if clients else ()
    return Appliance(
        name,
        f"{name}.example.com:443",
        cluster_role=Seen(ClusterRole.TRAFFIC, Route.API, AT),
        software=Seen(Build.parse(software), Route.API, AT) if software else None,
        clients=None if clients is None else Seen(counts, Route.API, AT),
        accepting=None if accepting is None else Seen(accepting, Route.API, AT),
        region=region,
        region_by=RegionSource.NAME if region else None,
    )


def master(name: str, role: FailoverRole, software: str = OLD, automatic: bool | None = False) -> Appliance:
    return Appliance(
        name,
        f"192.0.2.1{ord(name) - ord('A')}:443",
        role=Seen(role, Route.API, AT),
        cluster_role=Seen(ClusterRole.MASTER, Route.API, AT),
        software=Seen(Build.parse(software), Route.API, AT),
        automatic_failover=None if automatic is None else Seen(automatic, Route.CONSOLE, AT),
    )


SIX = (
    node("eu-1", "EU", 40),
    node("eu-2", "EU", 30),
    node("us-1", "US", 5),
    node("us-2", "US", 25),
    node("ap-1", "AP", 7),
    node("ap-2", "AP", 7),
)


def atlas(*nodes: Appliance, automatic: bool | None = False) -> Site:
    """Two masters, and these nodes or six in three regions."""
    masters = (
        master("A", FailoverRole.PRIMARY, automatic=automatic),
        master("B", FailoverRole.BACKUP, automatic=automatic),
    )
    return Site(HOST, 443, edition(OLD), Topology.ATLAS, (*masters, *(nodes or SIX)))


def alone(*nodes: Appliance) -> Site:
    """One master, and these nodes or six in three regions."""
    return Site(HOST, 443, edition(OLD), Topology.ATLAS_NO_FAILOVER, (master("A", FailoverRole.NONE), *(nodes or SIX)))


def many(count: int, *, failover: bool = True, per_region: int = 10) -> Site:
    """As many nodes, in regions of ten."""
    made = [node(f"n{at}", f"R{at // per_region}", at * 7 % 100) for at in range(count)]
    return atlas(*made) if failover else alone(*made)


def chains(site: Site, *packages: Package) -> dict[str, tuple[Package, ...]]:
    """The same packages for every appliance, as they are listed."""
    return {one.name: packages for one in site.appliances}
