"""What has to be chosen for a site, and what does not belong to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from assistant.cli.choosing import Asked, fitted, must_be_files
from assistant.cli.output import Voice
from assistant.domain.errors import UsageError
from assistant.domain.failover import Method, Swing
from assistant.domain.plan import Choices
from assistant.domain.site import Appliance, ClusterRole, Edition, Route, Seen, Site, Topology
from assistant.domain.versions import Build, Version

NOW = datetime(2026, 11, 30, tzinfo=UTC)
WANTED = Choices(Version.parse("12.2.0"))


def site(topology: Topology, *nodes: str) -> Site:
    def appliance(name: str, role: ClusterRole) -> Appliance:
        return Appliance(name, f"{name.lower()}.example:443", cluster_role=Seen(role, Route.API, NOW))

    masters = [appliance(name, ClusterRole.MASTER) for name in "AB"]
    traffic = [appliance(name, ClusterRole.TRAFFIC) for name in nodes]
    return Site("support.example", 443, Edition(), topology, (*masters, *traffic))


PAIR = site(Topology.FAILOVER)
ATLAS = site(Topology.ATLAS, "eu-1", "eu-2")
ONE_MASTER = site(Topology.ATLAS_NO_FAILOVER, "eu-1", "eu-2")


def test_a_cluster_takes_swing_half_and_how_many_at_once() -> None:
    asked = Asked(swing="dns", first_half=("eu-2",), at_once=5)
    chosen = fitted(WANTED, ATLAS, asked)
    assert (chosen.method, chosen.swing, chosen.first_half, chosen.at_once) == (None, Swing.DNS, ("eu-2",), 5)


def test_what_was_not_asked_stays_as_it_is() -> None:
    chosen = fitted(WANTED, ONE_MASTER, Asked())
    assert chosen == WANTED


def test_a_pair_takes_method_and_swing() -> None:
    assert fitted(WANTED, PAIR, Asked("async", "nat")).swing is Swing.NAT
    chosen = fitted(WANTED, PAIR, Asked("sync", "nat"))
    assert (chosen.method, chosen.swing) == (Method.SYNCHRONOUS, None)


@pytest.mark.parametrize(
    ("where", "asked", "says"),
    [
        (ATLAS, Asked("sync", "dns"), "not a choice"),
        (ATLAS, Asked(), "has to be chosen"),
        (ATLAS, Asked(swing="dns", at_once=0), "0 traffic nodes"),
        (ATLAS, Asked(swing="dns", at_once=21), "21 traffic nodes"),
        (ATLAS, Asked(swing="dns", first_half=("eu-9", "eu-1")), "eu-9"),
        (ATLAS, Asked(swing="dns", first_half=("eu-1", "eu-2")), "All traffic nodes"),
        (ONE_MASTER, Asked(swing="dns"), "one master node"),
        (PAIR, Asked("sync", first_half=("eu-1",)), "no Atlas cluster"),
        (PAIR, Asked("sync", at_once=2), "no Atlas cluster"),
        (PAIR, Asked(), "which appliance goes first"),
        (PAIR, Asked("async"), "has to be chosen"),
        (site(Topology.SINGLE), Asked("sync"), "no failover pair"),
        (site(Topology.SINGLE), Asked(swing="dns"), "no failover pair"),
    ],
)
def test_what_does_not_fit_is_refused_with_what_to_do(where: Site, asked: Asked, says: str) -> None:
    with pytest.raises(UsageError) as caught:
        fitted(WANTED, where, asked)
    assert says in Voice("en").words(caught.value.message)
    assert caught.value.advice is not None


@pytest.mark.parametrize(("described", "says"), [(False, "--package"), (True, "--by-hand")])
def test_where_updates_come_as_files_it_says_how_they_are_named(described: bool, says: str) -> None:
    early = Edition(software=Build.parse("10.5.3 (17934)"))
    with pytest.raises(UsageError) as caught:
        must_be_files(replace(PAIR, edition=early, described=described), "automatic")
    advice = Voice("en").words(caught.value.advice)
    assert says in advice
    assert ("--package" in advice) is not described
    must_be_files(replace(PAIR, edition=early, described=described), "manual")
