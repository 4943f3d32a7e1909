"""What API and Cluster page list, put together; and many appliances asked side by side."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.appliance.abreast import abreast
from assistant.appliance.api.answers import ApplianceEntry
from assistant.appliance.console.cluster_pages import ClusterNode, ClusterPage
from assistant.domain.access import Account, Pin, Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.errors import Cancelled, Declined, Refused, UsageError, WrongBox
from assistant.domain.message import say
from assistant.domain.packages import PackageKind, package_named
from assistant.domain.secret import Secret
from assistant.domain.site import Appliance, ClusterRole, FailoverRole, Route, Seen, Site
from assistant.domain.versions import Build, Version
from assistant.service.listing import still_needed
from assistant.service.nodes import ListedNode, NodeScout, Refusals, listed_nodes
from assistant.service.reaching import Connections, names, reach
from assistant.service.scouting import Door
from assistant.service.values import SiteDescription
from tests.actions.pages import plan

AT = datetime(2026, 11, 21, tzinfo=UTC)


def entry(name: str, hostname: str = "", guid: str | None = None, **more: Any) -> ApplianceEntry:
    role = more.get("role", ClusterRole.TRAFFIC)
    return ApplianceEntry(guid or f"guid {name}", role, FailoverRole.NONE, True, 3600, name, hostname)


def page(*nodes: tuple[str, str]) -> ClusterPage:
    rows = tuple(ClusterNode(name, address, None, True) for name, address in nodes)
    return ClusterPage("", "", None, "", "", "", rows, (), (), (), AT)


def merged(*entries: ApplianceEntry, on_page: ClusterPage | None = None) -> list[tuple[str, str, bool, bool]]:
    found = listed_nodes(entries, on_page, 8443)
    return [(node.name, node.address, node.entry is not None, node.row is not None) for node in found]


# ── Two sources ──────────────────────────────────────────────────────────────────────────────────────


def test_what_both_list_is_one_node_by_its_name() -> None:
    both = merged(entry("eu-1", "eu-1.example.com"), on_page=page(("eu-1", "eu-1.example.com:443")))
    assert both == [("eu-1", "eu-1.example.com:443", True, True)]


def test_or_by_its_host_where_the_api_tells_no_name() -> None:
    both = merged(entry("", "eu-1.example.com", "g1"), on_page=page(("eu-1", "eu-1.example.com")))
    assert both == [("eu-1", "eu-1.example.com:8443", True, True)]


def test_what_one_of_them_lists_is_there_as_well() -> None:
    found = merged(entry("eu-1", "eu-1.example.com:9443"), on_page=page(("us-1", "us-1.example.com")))
    assert found == [("eu-1", "eu-1.example.com:9443", True, False), ("us-1", "us-1.example.com:8443", False, True)]


def test_masters_are_no_nodes() -> None:
    assert merged(entry("A", "a.example.com", role=ClusterRole.MASTER)) == []


def test_names_alike_stay_apart_and_so_do_their_addresses() -> None:
    entries = entry("edge", "a.example.com", "g1"), entry("edge", "b.example.com", "g2")
    rows = page(("edge (a.example.com)", "a.example.com"), ("edge (b.example.com)", "b.example.com"))
    assert merged(*entries, on_page=rows) == [
        ("edge (a.example.com)", "a.example.com:8443", True, True),
        ("edge (b.example.com)", "b.example.com:8443", True, True),
    ]


def test_two_addresses_are_told_and_the_first_is_used() -> None:
    (node,) = listed_nodes([entry("eu-1", "a.example.com")], page(("eu-1", "b.example.com:443")), 443)
    assert (node.address, node.other_address) == ("a.example.com:443", "b.example.com:443")


def test_an_address_that_is_none_is_not_known() -> None:
    assert merged(entry("eu-1", "not an address")) == [("eu-1", "", True, False)]
    assert merged(entry("eu-1", "")) == [("eu-1", "", True, False)]


def test_a_thousand_nodes_are_put_together_at_once() -> None:
    entries = [entry(f"eu-{number}", f"eu-{number}.example.com") for number in range(1000)]
    rows = page(*((f"eu-{number}", f"eu-{number}.example.com:443") for number in reversed(range(1000))))
    found = listed_nodes(entries, rows, 443)
    assert all(node.entry and node.row and node.entry.name == node.row.name for node in found)
    assert len(found) == 1000


def test_an_account_that_two_nodes_refused_is_not_tried_at_a_third() -> None:
    refusals = Refusals()
    refusals.note(Door.API)
    assert not refusals.enough(Door.API)
    refusals.note(Door.API)
    assert refusals.enough(Door.API)
    assert not refusals.enough(Door.APPLIANCE)


def _scout(health: Any, expected: str = "g1") -> NodeScout:
    def asked() -> Any:
        if isinstance(health, Exception):
            raise health
        return health

    node = ListedNode("eu-1", "eu-1.example.com:443", entry("eu-1", guid=expected), None)
    api = SimpleNamespace(health=asked)
    connection: Any = SimpleNamespace(api=api, appliance=None, address=node.address)
    return NodeScout(node, connection, SystemClock(), Cancel(), Refusals(), own_account=False)


def test_another_appliance_at_the_address_of_a_node_is_noticed() -> None:
    assert not _scout(SimpleNamespace(guid="G1", build=None)).other_box
    assert _scout(SimpleNamespace(guid="g2", build=None)).other_box
    assert _scout(WrongBox(say("test", "another"))).other_box


def test_a_node_that_is_silent_is_a_finding_and_not_the_end() -> None:
    scout = _scout(Refused(say("test", "refused")))
    assert scout.silent is not None
    assert scout.health is None


# ── Side by side ─────────────────────────────────────────────────────────────────────────────────────


def test_several_are_asked_at_a_time_and_their_order_stays() -> None:
    together = threading.Barrier(4)

    def work(number: int) -> int:
        together.wait(10)
        return number * 2

    assert abreast(work, range(8), Cancel(), at_once=4) == [number * 2 for number in range(8)]
    assert abreast(work, [], Cancel()) == []


def test_an_error_ends_it_and_nothing_more_is_begun() -> None:
    begun: list[int] = []

    def work(number: int) -> None:
        begun.append(number)
        raise Declined(say("test", "no"))

    with pytest.raises(Declined):
        abreast(work, range(1000), Cancel(), at_once=2)
    assert len(begun) <= 2


def test_it_can_be_stopped() -> None:
    cancel, begun = Cancel(), []

    def work(number: int) -> None:
        begun.append(number)
        cancel.set()

    with pytest.raises(Cancelled):
        abreast(work, range(1000), cancel, at_once=2)
    assert len(begun) <= 2


# ── Reaching a thousand ──────────────────────────────────────────────────────────────────────────────


def description(*appliances: str, pins: tuple[Pin, ...] = ()) -> SiteDescription:
    return SiteDescription(SiteAddress("support.example.com", appliances=appliances), Trust(), pins)


def connections(given: SiteDescription, **addresses: str) -> Connections:
    nodes = tuple(Appliance(name, address) for name, address in addresses.items())
    site = Site("support.example.com", 443, plan().site.edition, None, nodes)
    return reach(given, Secrets(), SystemClock(), Cancel(), write=False, site=site)


def test_addresses_beyond_the_letters_have_names_too() -> None:
    found = names(SiteAddress("x", appliances=tuple(f"h{number}" for number in range(30))))
    assert list(found)[:2] + list(found)[25:28] == ["A", "B", "Z", "AA", "AB"]


def test_connections_are_made_when_they_are_wanted() -> None:
    found = connections(description(), **{f"eu-{number}": f"eu-{number}.example.com" for number in range(1000)})
    assert len(found) == 1000
    assert found["eu-7"] is found["eu-7"]
    assert found["eu-7"].address == "eu-7.example.com:443"
    assert found["eu-7"] is not found["eu-8"]


def test_threads_that_want_the_same_get_the_same() -> None:
    found = connections(description(), **{"eu-1": "eu-1.example.com"})
    assert len({id(one) for one in abreast(lambda _: found["eu-1"], range(20), Cancel())}) == 1


def test_a_node_without_an_address_is_not_reached_and_a_wrong_address_is_told_at_once() -> None:
    assert list(connections(description(), A="a.example.com", **{"eu-1": ""})) == ["A"]
    with pytest.raises(UsageError):
        connections(description(), A="a.example.com", **{"eu-1": "x y"})


def test_an_appliance_may_turn_out_to_have_another_address() -> None:
    found = connections(description(), A="support.example.com")
    before = found["A"]
    found.add({"A": "a.example.com", "B": "b.example.com"})
    assert (found["A"].address, found["B"].address) == ("a.example.com:443", "b.example.com:443")
    assert before.address == "support.example.com:443"


def test_each_has_its_own_account_by_letter_or_by_name() -> None:
    word = Account("root", Secret("for all"))
    own = (("B", Account("eva", Secret("b"))), ("eu-2", Account("tom", Secret("n"))))
    site = Site("support.example.com", 443, plan().site.edition, None, ())
    nodes = [
        Appliance(name, f"{host}:443") for name, host in (("A", "two"), ("B", "one"), ("eu-1", "n1"), ("eu-2", "n2"))
    ]
    found = reach(
        description("one", "two"),
        Secrets(login=word, own=own),
        SystemClock(),
        Cancel(),
        write=False,
        site=replace(site, appliances=tuple(nodes)),
    )
    has = {name: connection.appliance is not None for name, connection in found.items()}
    assert has == {"A": True, "B": False, "eu-1": False, "eu-2": True}, "the letter is that of the address given"


# ── What a node still needs ──────────────────────────────────────────────────────────────────────────


def test_a_node_gets_the_masters_chain_less_what_it_has() -> None:
    chain = tuple(p for name in ("Base Software 5.5.0", "BeyondTrust-19.2.2") if (p := package_named(name)) is not None)
    assert [package.kind for package in chain] == [PackageKind.BASE, PackageKind.SITE]

    def node(base: str | None, software: str | None) -> Appliance:
        return Appliance(
            "eu-1",
            "eu-1:443",
            base=Seen(Version.parse(base), Route.CONSOLE, AT) if base else None,
            software=Seen(Build.parse(software), Route.API, AT) if software else None,
        )

    assert still_needed(chain, node("5.4.0", "19.1.8")) == chain
    assert still_needed(chain, node("5.5.0", "19.1.8")) == chain[1:]
    assert still_needed(chain, node("5.5.1", "19.2.2")) == ()
    assert still_needed(chain, node(None, None)) == chain, "what is not known is needed"
