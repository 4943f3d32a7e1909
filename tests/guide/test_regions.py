"""Where traffic nodes stand: by hand, by their names, by their time zones, or not known."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from assistant.domain.site import Appliance, ClusterRole, Edition, RegionSource, Route, Seen, Site, Topology
from assistant.guide.regions import regions_of, with_regions, zone_called

AT = datetime(2026, 11, 21, tzinfo=UTC)


def node(name: str, offset: int | None = None) -> Appliance:
    return Appliance(
        name,
        f"{name}.example.com:443",
        cluster_role=Seen(ClusterRole.TRAFFIC, Route.API, AT),
        timezone_offset=None if offset is None else Seen(offset, Route.API, AT),
    )


def told(*nodes: Appliance, **by_hand: str) -> dict[str, str]:
    return {name: region for name, (region, _) in regions_of(nodes, by_hand).items()}


def test_names_with_a_number_fall_into_groups() -> None:
    found = regions_of([node("eu-1"), node("eu-2"), node("us-1")], {})
    assert found == {
        "eu-1": ("EU", RegionSource.NAME),
        "eu-2": ("EU", RegionSource.NAME),
        "us-1": ("US", RegionSource.NAME),
    }


@pytest.mark.parametrize(
    ("names", "regions"),
    [
        (["node-eu-1", "node-eu-2", "node-us-1"], ["EU", "EU", "US"]),
        (["traffic-us-east-1", "traffic-us-west-1"], ["EAST", "WEST"]),
        (["us-east-1", "eu-west-1", "us-east-2"], ["US-EAST", "EU-WEST", "US-EAST"]),
        (["fra01", "fra02", "nyc01"], ["FRA", "FRA", "NYC"]),
        (["EU_1a", "eu_1b", "ap_1a"], ["EU", "EU", "AP"]),
        (["münchen-1", "köln-1"], ["MÜNCHEN", "KÖLN"]),
        (["edge1 (a.example.com)", "hub1 (b.example.com)"], ["EDGE", "HUB"]),
    ],
)
def test_what_sets_some_apart_counts(names: list[str], regions: list[str]) -> None:
    assert list(told(*map(node, names)).values()) == regions


def test_names_that_tell_nothing_leave_it_to_the_time_zones() -> None:
    found = regions_of([node("node-1", 3600), node("node-2", 3600), node("node-3", -19800)], {})
    assert found == {
        "node-1": ("UTC+01:00", RegionSource.TIMEZONE),
        "node-2": ("UTC+01:00", RegionSource.TIMEZONE),
        "node-3": ("UTC-05:30", RegionSource.TIMEZONE),
    }


def test_a_node_that_is_named_otherwise_stands_where_its_time_zone_says() -> None:
    assert told(node("eu-1", 3600), node("us-1", -18000), node("sydney", 36000), node("nowhere")) == {
        "eu-1": "EU",
        "us-1": "US",
        "sydney": "UTC+10:00",
    }


def test_one_name_and_one_time_zone_tell_nothing() -> None:
    assert told(node("node-1", 3600), node("node-2", 3600)) == {}
    assert told(node("a1"), node("b")) == {}
    assert told() == {}


def test_a_person_knows_better() -> None:
    found = regions_of([node("eu-1"), node("us-1"), node("x")], {"us-1": "East coast", "x": " ", "gone": "EU"})
    assert found == {"eu-1": ("EU", RegionSource.NAME), "us-1": ("East coast", RegionSource.HAND)}


def test_a_site_gets_the_regions_of_its_nodes_and_of_no_master() -> None:
    masters = (Appliance("A", "a.example.com:443"), Appliance("B", "b.example.com:443"))
    site = Site("example.com", 443, Edition(), Topology.ATLAS, (*masters, node("eu-1"), node("us-1")))
    found = with_regions(site, {"A": "EU"})
    assert found.masters == masters
    assert [(one.region, one.region_by) for one in found.nodes] == [
        ("EU", RegionSource.NAME),
        ("US", RegionSource.NAME),
    ]
    again = with_regions(found, {"eu-1": "Berlin"})
    assert [one.region for one in again.nodes] == ["Berlin", "US"]


@pytest.mark.parametrize(("seconds", "called"), [(0, "UTC+00:00"), (20700, "UTC+05:45"), (-12600, "UTC-03:30")])
def test_a_time_zone_is_called_by_its_offset(seconds: int, called: str) -> None:
    assert zone_called(seconds) == called
