"""A failover pair on the pages Method and Windows: what is known there, made of pure data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from assistant.checks.pair import PairFacts, pair_findings
from assistant.checks.readiness import sync_findings
from assistant.domain.access import SiteAddress
from assistant.domain.failover import Method, Swing
from assistant.domain.finding import Finding, Level
from assistant.domain.message import say
from assistant.domain.packages import Package
from assistant.domain.plan import Choices
from assistant.domain.site import Appliance, FailoverRole, Route, Seen, Site, Topology
from assistant.domain.versions import Version
from assistant.service.values import Detection, Listing
from assistant.ui.sample_run import USERS
from assistant.ui.sample_story import BEGIN, HOST, sample_packages, sample_site
from assistant.wizard.forms import SiteForm
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage

_A, _B, _SHARED = "192.0.2.11", "192.0.2.12", "192.0.2.10"


def sample_pair(*, shared: bool = False) -> Site:
    """Two appliances; their name leads to a shared address or, by its record, to the primary."""
    alone = sample_site()
    first, second = alone.appliances[0], _backup(alone.appliances[0])
    first = replace(
        first,
        address=f"{_A}:443",
        role=Seen(FailoverRole.PRIMARY, Route.API, BEGIN),
        shared_ips=(_SHARED,) if shared else (),
        last_sync=Seen(BEGIN - timedelta(hours=3), Route.API, BEGIN),
        last_sync_status=Seen("success", Route.API, BEGIN),
        automatic_failover=Seen(what=True, by=Route.CONSOLE, at=BEGIN),
    )
    return replace(alone, topology=Topology.FAILOVER, appliances=(first, second))


def _backup(first: Appliance) -> Appliance:
    return replace(
        first,
        name="B",
        address=f"{_B}:443",
        guid=Seen("51d0c7e2aa904b6f8c3e7710fd2b4a68", Route.API, BEGIN),
        role=Seen(FailoverRole.BACKUP, Route.API, BEGIN),
        clients=None,
        last_sync=Seen(BEGIN - timedelta(hours=3), Route.API, BEGIN),
        last_sync_status=Seen("success", Route.API, BEGIN),
    )


def _found(journey: Journey, *, shared: bool = False) -> None:
    journey.site = SiteForm(HOST, f"{_A}, {_B}", api_user="5f2c81d04b", login_user="upgrade")
    journey.detection = Detection(SiteAddress(HOST, users=USERS), sample_pair(shared=shared), (), (), ())


def _accounts(journey: Journey) -> None:
    secret = "sample"  # noqa: S105 - belongs to no account
    journey.site = SiteForm(
        HOST,
        f"{_A}, {_B}",
        api_user="5f2c81d04b",
        api_secret=secret,
        appliance_user="admin",
        appliance_password=secret,
        second_has_own=True,
        second_user="upgrade",
    )


def _topology(journey: Journey) -> None:
    _found(journey, shared=True)
    _judged(journey, PairFacts(sample_pair(shared=True), same_key=True, answers="A"))


def _topology_trouble(journey: Journey) -> None:
    """Two primaries, a data sync that is old, keys that differ."""
    _found(journey, shared=True)
    site = sample_pair(shared=True)
    first, second = site.appliances
    second = replace(second, role=Seen(FailoverRole.PRIMARY, Route.API, BEGIN))
    first = replace(first, last_sync=Seen(BEGIN - timedelta(days=9), Route.API, BEGIN))
    _judged(journey, PairFacts(replace(site, appliances=(first, second)), same_key=False, answers="B"))


def _judged(journey: Journey, facts: PairFacts) -> None:
    found = (*pair_findings(facts), *sync_findings(facts.site, BEGIN))
    dated = tuple(replace(finding, at=BEGIN) for finding in found)
    journey.detection = Detection(SiteAddress(HOST, users=USERS), facts.site, dated, (), ())


def _packages() -> tuple[Package, ...]:
    """One site package only: what a pair is brought to in two windows."""
    base, _, software = sample_packages()
    return base, software


def _listed(journey: Journey, *, method: Method = Method.ASYNCHRONOUS, swing: Swing | None = Swing.DNS) -> None:
    journey.listing = Listing(_packages(), (), BEGIN, checked=True)
    journey.choices = Choices(Version.parse("12.2.0"), method=method, swing=swing)


def _method_reading(journey: Journey) -> None:
    _found(journey, shared=True)


def _method_dns(journey: Journey) -> None:
    _found(journey)
    _listed(journey)
    kept = timedelta(hours=4)
    text = say("dns", "After a change, others may keep the old record of {host} for {time}.")
    why = say("dns", "Until caches have dropped the old answer, some users are led to the old appliance.")
    advice = say("dns", "Lower its TTL to {low}, at least {time} before the swing; raise it again afterwards.")
    journey.ttl = Finding(
        "dns.ttl",
        Level.WARNING,
        HOST,
        text(host=HOST, time=kept),
        why,
        advice(low=timedelta(minutes=5), time=kept),
        by=Route.COMPUTER,
        at=BEGIN,
        detail="ns1.example.com: TTL 14400 s; ns2.example.com: TTL 14400 s",
    )


def _method_shared(journey: Journey) -> None:
    _found(journey, shared=True)
    _listed(journey, swing=Swing.SHARED_IP)


def _method_synchronous(journey: Journey) -> None:
    _found(journey, shared=True)
    _listed(journey, method=Method.SYNCHRONOUS, swing=None)


def _windows(*moments: datetime) -> Callable[[Journey], None]:
    def prepare(journey: Journey) -> None:
        _method_dns(journey)
        if journey.choices is not None:
            journey.choices = replace(journey.choices, windows=moments)

    return prepare


def _windows_synchronous(*moments: datetime) -> Callable[[Journey], None]:
    def prepare(journey: Journey) -> None:
        _found(journey, shared=True)
        journey.listing = Listing(sample_packages(), (), BEGIN, checked=True)
        journey.choices = Choices(Version.parse("12.2.0"), method=Method.SYNCHRONOUS, windows=moments)

    return prepare


_FIRST = BEGIN.replace(hour=22) + timedelta(days=1)
STAGES: dict[str, tuple[Stage, Callable[[Journey], None]]] = {
    "site-pair": (Stage.SITE, _accounts),
    "topology-pair": (Stage.TOPOLOGY, _topology),
    "topology-pair-trouble": (Stage.TOPOLOGY, _topology_trouble),
    "method": (Stage.METHOD, _method_reading),
    "method-dns": (Stage.METHOD, _method_dns),
    "method-shared-ip": (Stage.METHOD, _method_shared),
    "method-synchronous": (Stage.METHOD, _method_synchronous),
    "windows": (Stage.WINDOWS, _windows()),
    "windows-planned": (Stage.WINDOWS, _windows(_FIRST, _FIRST + timedelta(days=2))),
    "windows-three": (Stage.WINDOWS, _windows_synchronous(*(_FIRST + timedelta(days=days) for days in (0, 2, 4)))),
    "windows-overlap": (Stage.WINDOWS, _windows(_FIRST, _FIRST + timedelta(minutes=30))),
}
"""Name of the sample -> its stage, and what is known there."""
