"""The public address reaches the appliance that the table names."""

from __future__ import annotations

import contextlib
import socket
from urllib.parse import urlencode

import pytest

from assistant.simulator import Simulation
from tests.simulator.conftest import Simulate
from tests.simulator.network_raw import GONE, connect, ends, own, restart, standing, who
from tests.simulator.raw import Api, Wire
from tests.support.waiting import until


@pytest.fixture
def pair(simulate: Simulate) -> Simulation:
    return simulate(scenario="failover", swing="nat")


def test_the_public_address_leads_to_the_primary_at_first(pair: Simulation) -> None:
    assert pair.resolve == {pair.site: pair.address}
    assert pair.shared_ip is None
    assert who(pair, pair.address) == "A"


@pytest.mark.parametrize("to", ["B", "its address"])
def test_it_can_be_led_to_the_other_and_back(pair: Simulation, to: str) -> None:
    pair.network.point_nat("B" if to == "B" else own(pair, "B"))
    assert who(pair, pair.address) == "B"
    pair.network.point_nat("A")
    assert who(pair, pair.address) == "A"


def test_a_connection_that_stands_stays_where_it_is(pair: Simulation) -> None:
    with standing(pair) as ask_again:
        assert ask_again() == 200
        (connection,) = pair._server.state.connections
        pair.network.point_nat("B")
        assert ask_again() == 200
        assert pair._server.state.connections == {connection}
        assert connection.visit.box.name == "A"
    assert who(pair, pair.address) == "B"


def test_large_files_pass(pair: Simulation) -> None:
    direct = Api(pair, own(pair, "A")).backup().body
    assert len(Api(pair).backup().body) == len(direct)


def test_uploads_pass(pair: Simulation) -> None:
    api = Api(pair)
    body = urlencode({**api.login, "action": "check_health", "padding": "x" * 3_000_000})
    answer = api.wire.ask("POST", "/api/command", body, Content_Type="application/x-www-form-urlencoded")
    assert answer.xml()[0].get("id") == pair.appliances[0]["guid"]


def test_a_restart_is_seen_through_it(pair: Simulation) -> None:
    with contextlib.closing(Wire.to(pair).open()) as kept:
        until(lambda: pair._server.state.connections, "the connection")
        restart(pair, "A")
        assert ends(kept)
    with pytest.raises(GONE):
        connect(pair.address)
    pair.network.point_nat("B")
    assert who(pair, pair.address) == "B"
    pair.clock.advance(3600)
    pair.network.point_nat("A")
    assert who(pair, pair.address) == "A"


def test_the_end_of_a_conversation_is_heard_on_the_other_side(pair: Simulation) -> None:
    with standing(pair) as ask_again:
        assert ask_again() == 200
        assert len(pair._server.state.connections) == 1
    until(lambda: not pair._server.state.connections, "the appliance to hear it")
    until(lambda: not pair._network._forwarder._sides, "the translator to forget it")


def test_a_client_that_breaks_off_is_heard(pair: Simulation) -> None:
    with connect(pair.address) as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        until(lambda: pair._network._forwarder._sides, "the connection")
    until(lambda: not pair._network._forwarder._sides, "the translator to forget it")


def test_unknown_appliances_are_refused(pair: Simulation) -> None:
    with pytest.raises(ValueError, match=r"Known: A .*, B "):
        pair.network.point_nat("C")
    assert who(pair, pair.address) == "A"
