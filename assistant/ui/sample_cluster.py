"""An Atlas cluster on the pages before the run: what is known there, made of pure data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from assistant.domain.access import SiteAddress
from assistant.domain.clock import Cancel
from assistant.domain.failover import Swing
from assistant.domain.finding import Finding, Level
from assistant.domain.message import say
from assistant.domain.plan import Choices
from assistant.domain.site import (
    CLUSTER_UPDATES,
    Appliance,
    Brand,
    ClientCount,
    ClusterRole,
    FailoverRole,
    RegionSource,
    Route,
    Seen,
    Site,
    Topology,
)
from assistant.domain.versions import Build, Version
from assistant.service.values import Detection, Listing
from assistant.ui.sample_pair import sample_pair
from assistant.ui.sample_run import USERS
from assistant.ui.sample_story import BEGIN, HOST, sample_packages
from assistant.wizard.forms import SiteForm
from assistant.wizard.jobs import JobContext
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage

_REGIONS = (("eu", 0.42), ("us", 0.33), ("ap", 0.17), ("sa", 0.08))
_OLD, _NEW = Build.parse("12.1.4 (37380-749b17ca)"), Build.parse("12.2.0 (40118-5a1c22de)")
SIX = ("eu-1", "eu-2", "us-1", "us-2", "ap-1", "ap-2")


def many_nodes(count: int) -> tuple[str, ...]:
    """The names of so many nodes in four regions."""
    names: list[str] = []
    for region, share in _REGIONS:
        names += [f"{region}-{number}" for number in range(1, round(count * share) + 1)]
    return tuple(names[:count])


def node(name: str, number: int) -> Appliance:
    """A traffic node of that name."""
    region = name.partition("-")[0].upper()
    counts = (ClientCount("pinned_client", 7 + number * 37 % 61), ClientCount("representative", number % 4))
    return Appliance(
        name,
        f"{name}.{HOST}:443",
        guid=Seen(f"{number:032x}", Route.API, BEGIN),
        cluster_role=Seen(ClusterRole.TRAFFIC, Route.API, BEGIN),
        software=Seen(_OLD, Route.API, BEGIN),
        clients=Seen(counts, Route.API, BEGIN),
        accepting=Seen(what=True, by=Route.API, at=BEGIN),
        timezone_offset=Seen(3600, Route.API, BEGIN),
        region=region,
        region_by=RegionSource.NAME,
    )


def sample_cluster(names: tuple[str, ...] = SIX, *, failover: bool = True) -> Site:
    """Masters and traffic nodes; with failover there are two masters, and a shared address."""
    pair = sample_pair(shared=True)
    masters = tuple(
        replace(one, cluster_role=Seen(ClusterRole.MASTER, Route.API, BEGIN), automatic_failover=None)
        for one in pair.appliances
    )
    if not failover:
        masters = (replace(masters[0], role=Seen(FailoverRole.NONE, Route.API, BEGIN), shared_ips=()),)
    nodes = tuple(node(name, number) for number, name in enumerate(names, 1))
    topology = Topology.ATLAS if failover else Topology.ATLAS_NO_FAILOVER
    return replace(pair, topology=topology, appliances=(*masters, *nodes))


def _detected(site: Site) -> Detection:
    findings = (
        Finding(
            "cluster.accepting",
            Level.WARNING,
            "site",
            say("checks", "{appliance} runs {version}.")(appliance="ap-2", version="12.2.0"),
            by=Route.API,
            at=BEGIN,
        ),
    )
    return Detection(SiteAddress(HOST, users=USERS), site, findings, (), ())


def _mixed(site: Site) -> Site:
    """Not all alike: a newer node, some that take no new connections, one that could not tell, one by time zone."""
    appliances = []
    for number, one in enumerate(site.appliances):
        changed = one
        if one.is_node and number % 7 == 0:
            changed = replace(one, software=Seen(_NEW, Route.API, BEGIN))
        if one.is_node and number % 5 == 0:
            changed = replace(changed, accepting=Seen(what=False, by=Route.API, at=BEGIN))
        if one.is_node and number % 97 == 4:
            changed = replace(changed, clients=None, region_by=RegionSource.TIMEZONE)
        appliances.append(changed)
    return replace(site, appliances=tuple(appliances))


def _topology(names: tuple[str, ...]) -> Callable[[Journey], None]:
    def prepare(journey: Journey) -> None:
        journey.site = SiteForm(HOST, "192.0.2.11, 192.0.2.12", api_user="5f2c81d04b", login_user="upgrade")
        journey.detection = _detected(_mixed(sample_cluster(names)))

    return prepare


def listed(journey: Journey, names: tuple[str, ...] = SIX, *, failover: bool = True) -> None:
    """The cluster is known, and what is to be installed."""
    base, _, software = sample_packages()
    journey.site = SiteForm(HOST, "192.0.2.11, 192.0.2.12", api_user="5f2c81d04b", login_user="upgrade")
    journey.detection = replace(_detected(sample_cluster(names, failover=failover)), findings=())
    journey.listing = Listing((base, software), (), BEGIN + timedelta(minutes=2), checked=True)
    swing = Swing.SHARED_IP if failover else None
    journey.choices = journey.with_halves(Choices(Version.parse("12.2.0"), swing=swing))


def _laid_out(journey: Journey, *moments: datetime) -> None:
    """With the windows as they would be."""
    if journey.choices is not None and moments:
        journey.choices = replace(journey.choices, windows=moments)
    job = journey.lay_out()
    job.done(job.work(JobContext(Cancel(), job.heard)))


def _planned(journey: Journey) -> None:
    listed(journey)
    _laid_out(journey, BEGIN.replace(hour=22) + timedelta(days=1))


def _chosen(names: tuple[str, ...], *, failover: bool = True) -> Callable[[Journey], None]:
    def prepare(journey: Journey) -> None:
        listed(journey, names, failover=failover)
        _laid_out(journey)

    return prepare


def _moved(journey: Journey) -> None:
    """A person put both nodes of a region into one half."""
    listed(journey)
    journey.pin(["ap-1", "ap-2"], first=False)


def in_stages(site: Site) -> Site:
    """The same of the newest era, where the nodes install together."""
    return replace(site, edition=replace(site.edition, brand=Brand.BEYONDTRUST, features=(CLUSTER_UPDATES,)))


def _staged(journey: Journey) -> None:
    listed(journey)
    if journey.detection is not None:
        journey.detection = replace(journey.detection, site=in_stages(journey.detection.site))
    journey.choices = journey.with_halves(Choices(Version.parse("12.2.0")))
    _laid_out(journey)


STAGES: dict[str, tuple[Stage, Callable[[Journey], None]]] = {
    "topology-cluster": (Stage.TOPOLOGY, _topology(SIX)),
    "topology-cluster-1000": (Stage.TOPOLOGY, _topology(many_nodes(1000))),
    "method-cluster": (Stage.METHOD, _chosen(SIX)),
    "method-cluster-moved": (Stage.METHOD, _moved),
    "method-cluster-staged": (Stage.METHOD, _staged),
    "method-cluster-1000": (Stage.METHOD, _chosen(many_nodes(1000), failover=False)),
    "windows-cluster": (Stage.WINDOWS, _planned),
}
"""Name of the sample -> its stage, and what is known there."""
