"""Reading the Cluster page: nodes by their own row or part, in four languages, and nothing by a guess."""

# ruff: noqa: E501 - markup reads better in its own lines

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from assistant.appliance.console.cluster_nodes import address_of, seconds_east
from assistant.appliance.console.cluster_pages import ClusterPage, cluster, places
from assistant.appliance.console.failover_status import sounds_good
from assistant.appliance.console.finder import Finder
from assistant.labels import LANGUAGES, Labels
from tests.appliance.console import cluster_html as markup
from tests.appliance.console.cluster_html import EN_NODES, LAYOUTS, WORDINGS, Node
from tests.appliance.console.html import page

AT = datetime(2026, 11, 21, tzinfo=UTC)
Layout = Callable[..., str]


def read(labels: Labels, body: str, language: str = "en") -> ClusterPage:
    found = page(body, lang=language.replace("_", "-"))
    finder = Finder(labels)
    finder.learn(found)
    return cluster(found, finder, AT)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_status_and_nodes_however_they_are_set(labels: Labels, layout: Layout, language: str) -> None:
    found = read(labels, layout(WORDINGS[language]), language)
    assert found.status == "All nodes are connected."
    assert found.last_sync == datetime(2026, 11, 20, 3, 4, 5, tzinfo=UTC)
    assert sounds_good(found.last_sync_status)
    assert [(n.name, n.address, n.timezone_offset, n.accepting) for n in found.nodes] == [
        ("eu-1", "eu-1.example.com:8443", 3600, True),
        ("eu-2", "eu-2.example.com:8443", 3600, False),
        ("us-1", "us-1.example.com:8443", -18000, True),
    ]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_box_without_a_published_name_is_read_and_never_to_be_set(labels: Labels, layout: Layout) -> None:
    found = page(layout(WORDINGS["it"]), lang="it")
    finder = Finder(labels)
    finder.learn(found)
    assert [place.boxes for place in places(found, finder).values()] == [(), (), ()]


def test_nodes_with_a_page_each_do_not_tell_who_accepts(labels: Labels) -> None:
    found = read(labels, markup.linked(WORDINGS["en"]))
    assert [(node.name, node.accepting) for node in found.nodes] == [("eu-1", None), ("eu-2", None), ("us-1", None)]


def test_names_that_are_alike_are_told_apart_by_the_host(labels: Labels) -> None:
    nodes = (Node("edge", "a.example.com"), Node("Edge", "b.example.com", on=False), Node("C", "c.example.com"))
    found = read(labels, markup.table(WORDINGS["en"], nodes))
    assert [node.name for node in found.nodes] == ["edge (a.example.com)", "Edge (b.example.com)", "C (c.example.com)"]
    assert found.alike == ("edge", "Edge")
    one = found.node("Edge (b.example.com)")
    assert one is not None
    assert one.accepting is False


def test_two_boxes_in_a_row_tell_nothing(labels: Labels) -> None:
    words = WORDINGS["en"]
    twice = markup.table(words, EN_NODES[:1]).replace(
        "<button name=", f'<input type="checkbox"> {words.accepting}<button name='
    )
    found = read(labels, twice)
    assert [node.accepting for node in found.nodes] == [None]


def test_a_page_without_nodes_has_none(labels: Labels) -> None:
    assert read(labels, "<h1>Cluster</h1><p>This appliance is not part of a cluster.</p>").nodes == ()


def test_a_table_of_the_primary_nodes_is_not_one_of_traffic_nodes(labels: Labels) -> None:
    masters = "<h2>Primary Nodes</h2><table><tr><th>Name</th><th>Address</th></tr><tr><td>a</td><td>a.example.com</td></tr></table>"
    found = read(labels, masters + markup.table(WORDINGS["en"]))
    assert [node.name for node in found.nodes] == ["eu-1", "eu-2", "us-1"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_thousand_nodes_are_read_quickly(labels: Labels, layout: Layout) -> None:
    nodes = [Node(f"eu-{number}", f"eu-{number}.example.com", on=number % 2 == 0) for number in range(1000)]
    body = layout(WORDINGS["en"], nodes)
    began = time.process_time()
    found = read(labels, body)
    took = time.process_time() - began
    assert [node.name for node in found.nodes] == [node.name for node in nodes]
    assert sum(node.accepting is True for node in found.nodes) == 500
    assert took < 1.5, f"{took:.2f} s of work"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("UTC+01:00", 3600),
        ("GMT -5", -18000),
        ("+5.5", 19800),
        ("-3:30", -12600),
        ("\N{MINUS SIGN}8", -28800),
        ("3600", 3600),
        ("-18000 s", -18000),
        ("UTC", 0),
        ("0", 0),
        ("", None),
        ("Berlin", None),
        ("17", None),
        ("99:00", None),
    ],
)
def test_offsets_of_time_zones(text: str, seconds: int | None) -> None:
    assert seconds_east(text) == seconds


@pytest.mark.parametrize(
    ("host", "port", "address"),
    [
        ("a.example.com", "443", "a.example.com:443"),
        ("a.example.com:8443", "443", "a.example.com:8443"),
        ("192.0.2.1, 192.0.2.2", "", "192.0.2.1"),
        ("2001:db8::1", "8443", "[2001:db8::1]:8443"),
        ("[2001:db8::1]:8443", "", "[2001:db8::1]:8443"),
        ("", "443", ""),
        ("443", "", ""),
        ("a b@c/d", "", "a"),
        ("x:y:z", "", ""),
    ],
)
def test_addresses(host: str, port: str, address: str) -> None:
    assert address_of(host, port) == address
