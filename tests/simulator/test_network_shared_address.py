"""The shared address reaches whoever has it enabled: one appliance, none, or both in turn."""

from __future__ import annotations

import contextlib

import pytest
from lxml.html import HtmlElement

from assistant.simulator import Simulation
from tests.simulator.conftest import EDITIONS, Simulate
from tests.simulator.network_raw import GONE, connect, enable_shared_ip, ends, own, restart, standing, who
from tests.simulator.raw import Wire, browse
from tests.support.waiting import until


@pytest.fixture
def pair(simulate: Simulate) -> Simulation:
    return simulate(scenario="failover")


def test_a_pair_is_swung_by_its_shared_address_unless_told_otherwise(pair: Simulation) -> None:
    assert pair.swing == "shared-ip"
    assert pair.resolve == {pair.site: pair.shared_ip}


def test_the_primary_has_it_at_the_start(pair: Simulation) -> None:
    assert who(pair, pair.address) == "A"


def test_each_appliance_answers_at_its_own_address(pair: Simulation) -> None:
    assert [who(pair, own(pair, name)) for name in "AB"] == ["A", "B"]


def test_nobody_answers_between_the_two_switches(pair: Simulation) -> None:
    enable_shared_ip(pair, "A", enabled=False)
    with pytest.raises(GONE):
        connect(pair.address)
    assert who(pair, own(pair, "A")) == "A"


def test_it_moves(pair: Simulation) -> None:
    enable_shared_ip(pair, "A", enabled=False)
    enable_shared_ip(pair, "B", enabled=True)
    assert who(pair, pair.address) == "B"


@pytest.mark.parametrize("edition", EDITIONS)
def test_it_moves_by_the_consoles_of_both(simulate: Simulate, edition: str) -> None:
    """S1: the page of B is open already when Enabled is cleared and saved on A."""
    pair = simulate(edition, scenario="failover")
    host = pair.address.partition(":")[0]
    pages = [
        browse(pair, "appliance", address=own(pair, name)).open("Networking", "IP Configuration").follow(host)
        for name in "AB"
    ]
    a, b = (page.button("Save Changes") for page in pages)
    _tick(a[0], on=False)
    pages[0].submit(a[0], {}, a[1])
    with pytest.raises(GONE):
        connect(pair.address)
    _tick(b[0], on=True)
    pages[1].submit(b[0], {}, b[1])
    assert who(pair, pair.address) == "B"


def test_an_answer_is_finished_by_who_leaves(pair: Simulation) -> None:
    """Enabled is cleared by way of the shared address itself: that is the last that is heard there."""
    page = browse(pair, "appliance").open("Networking", "IP Configuration").follow(pair.address.partition(":")[0])
    form, save = page.button("Save Changes")
    _tick(form, on=False)
    page.submit(form, {}, save)
    assert page.answer is not None
    assert page.answer.status == 200
    with pytest.raises(GONE):
        connect(pair.address)


def _tick(form: HtmlElement, *, on: bool) -> None:
    (box,) = form.xpath(".//input[@type='checkbox']")
    assert box.checked is not on
    box.checked = on


def test_connections_through_it_break_and_others_do_not(pair: Simulation) -> None:
    with contextlib.closing(Wire.to(pair).open()) as shared, standing(pair, own(pair, "A")) as direct:
        assert direct() == 200
        enable_shared_ip(pair, "A", enabled=False)
        assert ends(shared)
        assert direct() == 200


def test_an_address_conflict_leads_to_both_in_turn(pair: Simulation) -> None:
    enable_shared_ip(pair, "B", enabled=True)
    found = [Wire.to(pair).open() for _ in range(4)]
    reached = [connection.visit.box.name for connection in _connections(pair, 4)]
    for connection in found:
        connection.close()
    assert sorted(reached) == ["A", "A", "B", "B"]


def test_the_end_of_a_conflict_breaks_only_the_connections_of_who_left(pair: Simulation) -> None:
    enable_shared_ip(pair, "B", enabled=True)
    found = [Wire.to(pair).open() for _ in range(4)]
    _connections(pair, 4)
    enable_shared_ip(pair, "A", enabled=False)
    left = until(lambda: (c := pair._server.state.connections) and len(c) == 2 and c, "two connections to be left")
    assert {connection.visit.box.name for connection in left} == {"B"}
    for connection in found:
        connection.close()
    assert who(pair, pair.address) == "B"


def _connections(sim: Simulation, count: int) -> list:
    """TLS is done for a client a moment before it is for the server."""
    state = sim._server.state
    return list(until(lambda: len(state.connections) == count and state.connections, f"{count} connections"))


def test_it_is_gone_while_its_holder_restarts(pair: Simulation) -> None:
    restart(pair, "A")
    for address in (pair.address, own(pair, "A")):
        with pytest.raises(GONE):
            connect(address)
    assert who(pair, own(pair, "B")) == "B"
    pair.clock.advance(3600)
    assert who(pair, pair.address) == "A"


def test_of_two_holders_the_one_that_is_up_answers(pair: Simulation) -> None:
    enable_shared_ip(pair, "B", enabled=True)
    restart(pair, "A")
    assert [who(pair, pair.address) for _ in range(2)] == ["B", "B"]


def test_the_certificate_is_good_for_the_shared_address(pair: Simulation) -> None:
    host = pair.address.partition(":")[0]
    assert Wire.to(pair, name=host).get("/check_health").status == 200
