"""Nodes are drained when nobody is left by the word of their master, and by their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from assistant.actions import draining
from assistant.actions.hands import ApplianceHands
from assistant.actions.view import View
from assistant.domain.clock import Cancel
from assistant.domain.cluster import DrainNodes
from assistant.domain.errors import ServerTrouble
from assistant.domain.message import say
from assistant.domain.observation import Observation, Reach
from assistant.domain.site import Route
from assistant.labels import Labels
from tests.actions.cluster import Api, Console, connection, step, view

LABELS = Labels.load(Path(__file__).parents[2] / "resources" / "labels.toml")
DRAIN = DrainNodes("A", ("eu-1", "eu-2"))
EMPTY: dict[str, int] = {"support_customer": 0, "representative": 0}
BUSY = ServerTrouble(say("test", "busy"))


def shown(count: int) -> Console:
    """A node whose Information page tells of so many consoles."""
    return Console(
        connected=(("Representative Consoles", count), ("Jump Clients", 30), ("Jumpoints", 1)), labels=LABELS
    )


def by_master(counts: dict[str, dict[str, int]], **nodes: Any) -> tuple[View, Api]:
    api = Api(counts=counts)
    return view({"A": connection(api=api)} | {name.replace("_", "-"): one for name, one in nodes.items()}), api


def look(seen_from: View) -> Observation:
    """What the ways see, one after another, until one of them can tell."""
    seen = None
    for way in draining.sights(step(DRAIN, "empty"), DRAIN, seen_from):
        try:
            seen = way.look(Cancel())
        except ServerTrouble:
            continue
        if seen.reach is not Reach.UNKNOWN:
            break
    assert seen is not None
    return seen


def drained(counts: dict[str, dict[str, int]], **nodes: Any) -> Observation:
    """What one look sees; ``nodes``: the consoles of nodes."""
    made, api = by_master(counts, **{name: connection(login=one) for name, one in nodes.items()})
    seen = look(made)
    assert api.asked == ["clients"], "one call for all nodes"
    return seen


def test_customers_and_consoles_are_waited_for_and_nobody_else() -> None:
    seen = drained(
        {
            "eu-1": {"support_customer": 1, "representative": 1, "presentation_attendee": 1, "pinned_client": 70},
            "eu-2": {"representative": 4, "push_agent": 2},
            "us-1": {"support_customer": 9},
        }
    )
    assert seen.reach is Reach.UNDER_WAY
    assert seen.counts == (("eu-2", 4), ("eu-1", 3))
    assert seen.text.count == 7


def test_an_empty_node_is_drained_whatever_stays_connected_by_itself() -> None:
    seen = drained({"eu-1": {"support_customer": 0, "pinned_client": 70}, "eu-2": {}}, eu_1=shown(0), eu_2=shown(0))
    assert (seen.reach, seen.counts) == (Reach.REACHED, ())
    assert [proof.shown for proof in seen.proofs] == [True]


def test_a_node_that_the_api_does_not_count_is_read_on_its_own_page() -> None:
    assert drained({"eu-1": EMPTY}, eu_1=shown(0), eu_2=shown(2)).counts == (("eu-2", 2),)


@pytest.mark.parametrize("own", [None, BUSY])
def test_and_it_is_not_empty_because_nobody_tells(own: Any) -> None:
    seen = drained({"eu-1": EMPTY}, eu_1=shown(0), eu_2=Console(connected=own, labels=LABELS))
    assert seen.reach is Reach.UNKNOWN
    assert [proof.shown for proof in seen.proofs] == [None]
    assert ("unknown", "eu-2") in seen.facts


@pytest.mark.parametrize(
    "master", [{"eu-1": {"support_customer": 3}}, {"eu-1": {"support_customer": 3}, "eu-2": EMPTY}]
)
def test_it_is_named_as_unknown_beside_others_that_are_not_empty(master: dict[str, dict[str, int]]) -> None:
    """Also one that is empty by its master alone."""
    seen = drained(master, eu_2=Console(connected=None, labels=LABELS))
    assert (seen.reach, seen.counts) == (Reach.UNDER_WAY, (("eu-1", 3),))
    assert [name for key, name in seen.facts if key == "unknown"] == ["eu-2"]


# ── The master's word and the node's own ─────────────────────────────────────────────────────────────


def test_a_node_that_is_empty_by_its_master_alone_is_not() -> None:
    """A master may know nothing of a node that it does not reach."""
    seen = drained({"eu-1": EMPTY, "eu-2": EMPTY}, eu_1=shown(4), eu_2=shown(0))
    assert (seen.reach, seen.counts) == (Reach.UNDER_WAY, (("eu-1", 4),))


@pytest.mark.parametrize(("own", "why"), [(BUSY, "busy"), (None, "does not show")])
def test_where_it_cannot_be_asked_the_reason_is_told(own: Any, why: str) -> None:
    seen = drained({"eu-1": EMPTY, "eu-2": EMPTY}, eu_1=Console(connected=own, labels=LABELS), eu_2=shown(0))
    assert (seen.reach, seen.counts) == (Reach.UNKNOWN, ())
    told = repr(seen.text)
    assert "did not confirm it" in told
    assert "'eu-1'" in told
    assert why in told


def test_each_is_asked_once_while_its_master_goes_on_saying_so() -> None:
    nodes = {name: Api(counts={name: EMPTY}) for name in DRAIN.nodes}
    made, api = by_master(
        {"eu-1": EMPTY, "eu-2": {"representative": 2}}, **{name: connection(api=one) for name, one in nodes.items()}
    )
    for _ in range(3):
        assert look(made).counts == (("eu-2", 2),)
    assert (nodes["eu-1"].asked, nodes["eu-2"].asked) == (["clients"], [])
    api.counts["eu-2"] = EMPTY
    for _ in range(2):
        assert look(made).reach is Reach.REACHED
    api.counts["eu-1"] = {"representative": 1}
    assert look(made).counts == (("eu-1", 1),)
    api.counts["eu-1"] = EMPTY
    assert look(made).reach is Reach.REACHED
    assert (nodes["eu-1"].asked, nodes["eu-2"].asked) == (["clients"] * 2, ["clients"])


def test_one_that_is_still_in_use_is_asked_until_it_is_not() -> None:
    own = Api(counts={"eu-1": {"representative": 3}})
    made, _ = by_master({"eu-1": EMPTY, "eu-2": EMPTY}, eu_1=connection(api=own), eu_2=connection(login=shown(0)))
    assert look(made).counts == (("eu-1", 3),)
    own.counts["eu-1"] = EMPTY
    assert look(made).reach is Reach.REACHED
    assert own.asked == ["clients"] * 2


@pytest.mark.parametrize(
    "own",
    [Api(counts={"eu-1": EMPTY, "eu-2": EMPTY}), Api(counts={"us-1": EMPTY}), Api(trouble=BUSY)],
    ids=["of the whole cluster", "of another", "not at all"],
)
def test_where_its_api_does_not_tell_of_it_alone_its_page_is_read(own: Api) -> None:
    made, _ = by_master(
        {"eu-1": EMPTY, "eu-2": EMPTY}, eu_1=connection(api=own, login=shown(1)), eu_2=connection(login=shown(0))
    )
    assert look(made).counts == (("eu-1", 1),)


# ── Other ways ───────────────────────────────────────────────────────────────────────────────────────


def test_without_the_api_every_node_is_read_on_its_own_page() -> None:
    empty = Console(connected=(("Kunden-Clients", 0), ("Jump Clients", 30)), labels=LABELS)
    ways = draining.sights(step(DRAIN), DRAIN, view({name: connection(login=empty) for name in DRAIN.nodes}))
    assert [way.route for way in ways] == [Route.CONSOLE]
    assert ways[0].look(Cancel()).reach is Reach.REACHED


def test_when_the_api_is_in_trouble_as_well() -> None:
    made, api = by_master({}, eu_1=connection(login=shown(1)), eu_2=connection(login=shown(0)))
    api.trouble = BUSY
    assert look(made).counts == (("eu-1", 1),)


def test_nothing_is_done_to_drain_a_node() -> None:
    assert ApplianceHands(view({})).deeds(step(DRAIN)) == ()
