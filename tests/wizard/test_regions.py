"""Regions of traffic nodes: figures, lists as somebody wants them, and what is assigned by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.domain.plan import Choices
from assistant.domain.site import RegionSource
from assistant.domain.versions import Version
from assistant.ui.sample_cluster import listed, many_nodes, sample_cluster
from assistant.ui.sample_run import SampleRun, SampleService, StillClock
from assistant.ui.sample_story import BEGIN, sample_plan
from assistant.wizard.halving import rounds, upgrading
from assistant.wizard.jobs import perform
from assistant.wizard.journey import Journey
from assistant.wizard.node_list import BY_HAND, NOT_ACCEPTING, OTHER_VERSION, Wish, arranged
from assistant.wizard.regions import NodeLine, RegionLine, node_lines, region_lines
from assistant.wizard.stages import Stage


@pytest.fixture
def journey() -> Journey:
    run = SampleRun(sample_plan(), [], Path("/var/lib/runs"))
    made = Journey(SampleService(StillClock(BEGIN), run))
    listed(made)
    return made


def _names(entries: list[NodeLine | RegionLine]) -> list[str]:
    return [entry.name for entry in entries]


def test_a_region_is_told_in_figures() -> None:
    nodes = list(node_lines(sample_cluster()))
    nodes[0] = replace(nodes[0], clients=None, accepting=False)
    ap, eu, us = region_lines(nodes)
    assert (ap.name, eu.name, us.name) == ("AP", "EU", "US")
    assert eu.clients == nodes[1].clients
    assert (eu.uncounted, eu.not_accepting, ap.not_accepting) == (1, 1, 0)
    assert eu.versions == (("12.1.4", 2),)


def test_nodes_without_a_region_come_last() -> None:
    nodes = [replace(node, region="" if node.name == "ap-1" else node.region) for node in node_lines(sample_cluster())]
    assert [region.name for region in region_lines(nodes)] == ["AP", "EU", "US", ""]


def test_a_list_is_filtered_sorted_and_grouped() -> None:
    nodes = node_lines(sample_cluster(many_nodes(50)))
    assert _names(arranged(nodes, Wish("EU-1", grouped=False)))[:3] == ["eu-1", "eu-10", "eu-11"]
    assert _names(arranged(nodes, Wish(region="US")))[:3] == ["US", "us-1", "us-2"]
    by_clients = arranged(nodes, Wish(sort="clients", descending=True, grouped=False))
    counts = [node.clients or 0 for node in by_clients if isinstance(node, NodeLine)]
    assert counts == sorted(counts, reverse=True)
    assert arranged(nodes, Wish(state=NOT_ACCEPTING)) == []
    odd = replace(nodes[3], version="12.2.0", region_by=RegionSource.HAND)
    assert arranged([*nodes, odd], Wish(state=OTHER_VERSION, grouped=False), "12.1.4") == [odd]
    assert arranged([*nodes, odd], Wish(state=BY_HAND, grouped=False)) == [odd]


def test_names_are_sorted_as_people_count() -> None:
    nodes = node_lines(sample_cluster(many_nodes(30)))
    shown = _names(arranged(nodes, Wish(region="EU", grouped=False)))
    assert shown == [f"eu-{number}" for number in range(1, 14)]


def test_a_region_is_assigned_by_hand_and_given_back(journey: Journey) -> None:
    assert journey.detection is not None
    before = journey.detection.site
    journey.assign_region(["eu-1", "us-1"], " Nordics ")
    site = journey.detection.site
    assert (site.named("eu-1").region, site.named("eu-1").region_by) == ("Nordics", RegionSource.HAND)
    assert site.named("eu-2") == before.named("eu-2")
    journey.assign_region(["eu-1"], "South")
    journey.unassign(["eu-1", "ap-1"])
    assert journey.detection.site.named("eu-1") == before.named("eu-1")
    assert journey.detection.site.named("us-1").region == "Nordics"


def test_what_was_assigned_stays_when_the_site_is_detected_again(journey: Journey) -> None:
    assert journey.detection is not None
    found = journey.detection
    journey.assign_region(["eu-1"], "Nordics")
    journey.detect().done(replace(found, site=sample_cluster(("eu-1", "us-1"))))
    assert journey.detection.site.named("eu-1").region == "Nordics"
    journey.unassign(["eu-1"])
    assert journey.detection.site.named("eu-1").region == "EU"
    journey.detect().done(replace(found, site=sample_cluster(("us-1",))))
    assert journey.regions_by_hand == {}


def test_a_cluster_has_the_stage_method(journey: Journey) -> None:
    assert journey.is_cluster
    assert not journey.is_pair
    assert Stage.METHOD in journey.stages
    journey.confirm_topology()
    assert journey.stage is Stage.METHOD
    assert journey.blocked_because is None


def test_half_of_each_region_is_proposed_and_what_a_person_fixed_stays(journey: Journey) -> None:
    assert journey.halves is not None
    assert journey.choices is not None
    assert journey.choices.first_half == journey.halves.first
    assert {name[:2] for name in journey.halves.first} == {"eu", "us", "ap"}
    moved = journey.halves.second[0]
    journey.pin([moved], first=True)
    assert moved in journey.choices.first_half
    journey.choose_at_once(7)
    assert journey.choices.at_once == 7
    journey.choose_at_once(0)
    assert journey.choices.at_once == 7
    journey.unpin()
    assert moved not in journey.choices.first_half


def test_at_least_one_node_has_to_go_first(journey: Journey) -> None:
    assert journey.halves is not None
    journey.confirm_topology()
    journey.pin([*journey.halves.first, *journey.halves.second], first=False)
    because = journey.blocked_because
    assert because is not None
    assert because.text == "At least one node has to go first."
    assert not journey.needs_outline
    journey.unpin()
    assert journey.blocked_because is None


def test_the_plan_of_a_cluster_is_laid_out_beside_the_window(journey: Journey) -> None:
    assert journey.outline is None
    assert journey.needs_outline
    perform(journey.lay_out())
    assert journey.outline is not None
    assert not journey.needs_outline
    first = journey.schedule
    assert first is not None
    assert journey.schedule is first, "it is not laid out anew at every look"
    assert upgrading(journey.outline, "first", 3) is not None
    journey.choose_at_once(1)
    assert journey.needs_outline, "another choice is another plan"


def test_a_region_by_hand_changes_the_halves(journey: Journey) -> None:
    before = journey.halves
    journey.assign_region(["eu-1", "eu-2", "us-1", "us-2"], "West")
    assert journey.halves is not None
    assert journey.halves != before
    assert [region.region for region in journey.halves.regions] == ["West", "AP"]
    assert journey.choices is not None
    assert journey.choices.first_half == journey.halves.first


def test_other_sites_have_no_halves() -> None:
    run = SampleRun(sample_plan(), [], Path("/var/lib/runs"))
    journey = Journey(SampleService(StillClock(BEGIN), run))
    assert journey.halves is None
    choices = Choices(Version.parse("12.2.0"), first_half=("eu-1",))
    assert journey.with_halves(choices).first_half == ()


@pytest.mark.parametrize(("nodes", "at_once", "count"), [(3, 3, 1), (4, 3, 2), (500, 20, 25), (0, 3, 0)])
def test_rounds(nodes: int, at_once: int, count: int) -> None:
    assert rounds(nodes, at_once) == count


def test_without_a_plan_nobody_knows_how_long_a_node_takes() -> None:
    assert upgrading(None, "first", 3) is None
    assert upgrading(sample_plan(), "first", 3) is None
