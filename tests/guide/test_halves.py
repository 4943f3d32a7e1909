"""Which half of a region goes first, and what is said about it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.message import Message
from assistant.domain.site import Appliance
from assistant.guide.halves import RegionHalf, clients_of, judge, propose
from tests.guide.cluster import NEW, alone, atlas, many, node
from tests.guide.material import everything_in

REGIONS = ("", "AP", "EU", "US")
MANY = settings(max_examples=300, deadline=None, database=None)


def said(thing: Message | None) -> str:
    """All the texts inside a message."""
    return " ".join(one.text for one in everything_in(thing) if isinstance(one, Message))


def only(*nodes: Appliance, first: str = "", second: str = "") -> RegionHalf:
    """The one region that these nodes make."""
    made = propose(atlas(*nodes), frozenset(first.split()), frozenset(second.split()))
    (region,) = made.regions
    return region


def test_each_region_is_halved_and_the_lighter_part_goes_first() -> None:
    made = propose(atlas())
    assert [one.region for one in made.regions] == ["EU", "US", "AP"]
    assert made.first == ("eu-2", "us-1", "ap-1")
    assert made.second == ("eu-1", "us-2", "ap-2")
    assert [(one.clients_first, one.clients_second) for one in made.regions] == [(30, 40), (5, 25), (7, 7)]
    assert all(one.warning is None for one in made.regions)


def test_the_reason_tells_the_figures() -> None:
    eu = propose(atlas()).regions[0]
    figures = dict(next(dict(m.params) for m in everything_in(eu.why) if isinstance(m, Message) and m.text[0] == "F"))
    assert figures == {"first": 1, "nodes": 2, "carried": 30, "clients": 70}


def test_of_an_odd_number_the_part_with_fewer_clients_goes_first_however_many_nodes_it_has() -> None:
    one_busy = only(node("a1", clients=90), node("a2", clients=20), node("a3", clients=30))
    assert (one_busy.first, one_busy.second) == (("a2", "a3"), ("a1",))
    one_idle = only(node("a1", clients=10), node("a2", clients=20), node("a3", clients=30))
    assert (one_idle.clients_first, one_idle.clients_second) == (30, 30)
    assert len(one_idle.first) == 1


def test_nodes_are_named_in_the_order_of_the_cluster() -> None:
    made = only(*(node(f"a{at}", clients=at) for at in (9, 1, 8, 2, 7, 3)))
    assert [name for name in ("a9", "a1", "a8", "a2", "a7", "a3") if name in made.first] == list(made.first)


def test_what_is_out_of_service_anyway_goes_first() -> None:
    made = only(node("a1", clients=3), node("a2", clients=80, accepting=False), node("a3"), node("a4", software=NEW))
    assert made.first == ("a2", "a4")
    assert "new version already" in said(made.why)
    assert "Without new client connections" in said(made.why)


def test_a_region_that_is_out_as_a_whole_is_divided_like_any_other() -> None:
    made = only(*(node(name, accepting=False) for name in ("a1", "a2")))
    assert (len(made.first), len(made.second)) == (1, 1)


def test_a_node_alone_is_told_and_goes_where_less_is_carried() -> None:
    nodes = node("eu-1", "EU", 10), node("eu-2", "EU", 50), node("sa-1", "SA", 20), node("af-1", "AF", 5)
    by_region = {one.region: one for one in propose(atlas(*nodes)).regions}
    assert by_region["SA"].first == ("sa-1",)
    assert by_region["AF"].first == ("af-1",)
    for name in ("SA", "AF"):
        assert "cannot be kept in service" in said(by_region[name].warning)
        assert "It goes first" in said(by_region[name].why)
    assert by_region["EU"].warning is None


def test_where_every_node_is_alone_some_go_first() -> None:
    made = propose(atlas(node("eu-1", "EU"), node("us-1", "US"), node("ap-1", "AP")))
    assert made.first
    assert made.second
    assert propose(alone(node("eu-1"))).first == ("eu-1",)


def test_nodes_without_a_region_are_a_region() -> None:
    made = propose(atlas(node("x1", ""), node("eu-1"), node("x2", ""), node("eu-2")))
    assert [one.region for one in made.regions] == ["", "EU"]
    assert made.regions[0].first + made.regions[0].second in {("x1", "x2"), ("x2", "x1")}


def test_what_a_person_fixed_stays() -> None:
    made = only(node("a1", clients=90), node("a2"), node("a3"), node("a4"), first="a1", second="a2")
    assert "a1" in made.first
    assert "a2" in made.second
    assert (len(made.first), len(made.second)) == (2, 2)


def test_what_is_fixed_twice_is_told_and_decided_here() -> None:
    made = only(node("a1"), node("a2"), first="a1", second="a1")
    assert "Chosen for both halves" in said(made.warning)
    assert len(made.first) == 1


def test_clients_that_are_not_known_are_told() -> None:
    made = only(node("a1", clients=None), node("a2", clients=5))
    assert "not all of them tell" in said(made.why)
    assert made.first == ("a1",)


@pytest.mark.parametrize(("chosen", "text"), [(("a1", "a2"), "all nodes go first"), ((), "all nodes go second")])
def test_a_region_that_a_person_takes_out_as_a_whole_is_told(chosen: tuple[str, ...], text: str) -> None:
    (made,) = judge(atlas(node("a1"), node("a2")), chosen).regions
    assert text in said(made.warning)
    assert made.first == chosen
    assert text in said(only(node("a1"), node("a2"), first=" ".join(chosen), second="" if chosen else "a1 a2").warning)


def test_what_a_person_chose_is_judged_by_the_same_figures() -> None:
    site = atlas()
    proposed = propose(site)
    judged = judge(site, proposed.first)
    assert (judged.first, judged.second) == (proposed.first, proposed.second)
    assert [one.why for one in judged.regions] == [one.why for one in proposed.regions]
    assert "alone there" in said(judge(atlas(node("eu-1")), ()).regions[0].warning)


nodes = st.lists(
    st.tuples(
        st.sampled_from(REGIONS),
        st.none() | st.integers(0, 500),
        st.sampled_from([True, True, False, None]),
        st.sampled_from(["11.1.2", "11.1.2", NEW, None]),
    ),
    min_size=1,
    max_size=24,
).map(
    lambda found: [
        node(f"n{at}", region, clients, accepting=accepting, software=software)
        for at, (region, clients, accepting, software) in enumerate(found)
    ]
)
pins = st.sets(st.integers(0, 23)).map(lambda found: frozenset(f"n{at}" for at in found))


@given(nodes, pins, pins)
@MANY
def test_whatever_the_cluster(found: list[Appliance], first: frozenset[str], second: frozenset[str]) -> None:
    site = atlas(*found)
    made = propose(site, first, second)
    assert made == propose(site, first, second)
    assert sorted(made.first + made.second) == sorted(one.name for one in found)
    assert first - second <= set(made.first) | (first - {one.name for one in found})
    assert second - first <= set(made.second) | (second - {one.name for one in found})
    by_name = {one.name: one for one in found}
    for region in made.regions:
        names = {*region.first, *region.second}
        assert {by_name[name].region for name in names} == {region.region}
        assert region.clients_first == sum(clients_of(by_name[name]) for name in region.first)
        free = names - (first ^ second)
        if len(names) == 1:
            assert "cannot be kept in service" in said(region.warning)
        elif not region.first or not region.second:
            assert not free
            assert "nobody is served" in said(region.warning)
        assert bool(names & first & second) == ("Chosen for both" in said(region.warning))


@given(nodes)
@MANY
def test_unless_somebody_or_something_says_otherwise_both_parts_are_about_the_same(found: list[Appliance]) -> None:
    made = propose(atlas(*(node(one.name, one.region, clients_of(one)) for one in found)))
    assert made.first
    by_name = {one.name: clients_of(one) for one in found}
    for region in made.regions:
        if len(region.first) + len(region.second) < 2:
            continue
        assert abs(len(region.first) - len(region.second)) <= 1
        assert region.clients_first <= region.clients_second
        busiest = max(by_name[name] for name in (*region.first, *region.second))
        assert region.clients_second - region.clients_first <= busiest


def test_a_thousand_nodes_are_halved() -> None:
    made = propose(many(1000))
    assert (len(made.first), len(made.second), len(made.regions)) == (500, 500, 100)
