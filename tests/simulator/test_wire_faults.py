"""Faults of the network and of answers, on the wire."""

from __future__ import annotations

import http.client
import threading
from contextlib import suppress
from email.utils import parsedate_to_datetime

import pytest

from assistant.simulator import Simulation
from tests.simulator.raw import Api, Wire, local
from tests.support.waiting import until


def test_the_probe_needs_no_login(sim: Simulation) -> None:
    """product-facts 5."""
    answer = Wire.to(sim).get("/check_health")
    assert answer.status == 200
    assert len(answer.body) < 100


def test_refuse_closes_the_door_at_once(sim: Simulation) -> None:
    wire = Wire.to(sim)
    sim.faults.add("refuse")
    with pytest.raises(ConnectionRefusedError):
        wire.get("/check_health")
    sim.faults.remove("refuse")
    assert wire.get("/check_health").status == 200


def test_refuse_cuts_open_connections(old: Simulation) -> None:
    connection = Wire.to(old).open()
    old.faults.add("refuse")
    try:
        with suppress(ConnectionResetError):  # Python's ssl reports some resets as an end of the data
            assert connection.recv(1) == b""
    finally:
        connection.close()


def test_a_connection_that_was_closed_twice_may_be_broken_besides(old: Simulation) -> None:
    """As one that ends by itself in the moment in which its box goes: the site goes on."""
    wire = Wire.to(old).open()
    try:
        (connection,) = until(lambda: old._server.state.connections, "the connection")

        async def closed_twice() -> None:
            connection.transport.close()
            connection.transport.close()

        old._server._call(closed_twice())
        old.faults.add("refuse")
    finally:
        wire.close()
    old.faults.remove("refuse")
    assert Wire.to(old).get("/check_health").status == 200


def test_reset_breaks_the_request(sim: Simulation) -> None:
    sim.faults.add("reset", times=1)
    with pytest.raises(ConnectionResetError):
        Wire.to(sim).get("/check_health")
    assert Wire.to(sim).get("/check_health").status == 200


@pytest.mark.parametrize("fault", ["stall", "slow=60"])
def test_stopping_does_not_wait_for_answers(old: Simulation, fault: str, capfd: pytest.CaptureFixture[str]) -> None:
    old.faults.add(fault, path="/check_health", times=1)
    outcome: list[BaseException] = []

    def wait() -> None:
        try:
            Wire.to(old).get("/check_health")
        except (OSError, http.client.HTTPException) as error:
            outcome.append(error)

    waiting = threading.Thread(target=wait)
    waiting.start()
    until(lambda: not old.faults.active, "the request to arrive")
    assert Wire.to(old).get("/").status == 200
    assert not outcome
    old.stop()
    waiting.join(10)
    assert len(outcome) == 1
    assert capfd.readouterr().err == ""


def test_slow_answers_come_all_the_same(old: Simulation) -> None:
    old.faults.add("slow=0.05")
    assert Wire.to(old).get("/check_health").status == 200


def test_errors_by_number_and_path(old: Simulation) -> None:
    old.faults.add("5xx=502,path=/api")
    assert Api(old).command("check_health").status == 502
    assert Wire.to(old).get("/check_health").status == 200


def test_truncated_bodies(sim: Simulation) -> None:
    sim.faults.add("truncated", path="/api/command")
    with pytest.raises(http.client.IncompleteRead):
        Api(sim).command("check_health")


def test_a_web_page_instead_of_xml(sim: Simulation) -> None:
    """product-facts 2j."""
    sim.faults.add("html-instead-of-xml")
    answer = Api(sim).command("check_health")
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/html")


def test_an_error_with_http_200(sim: Simulation) -> None:
    """product-facts 2j."""
    sim.faults.add("error-200", times=1)
    api = Api(sim)
    assert local(api.answer("check_health")) == "error"
    assert local(api.answer("check_health")) == "health_check"


@pytest.mark.parametrize("seconds", [-7200, 7200])
def test_a_clock_that_is_off_shows_in_headers_and_answers(old: Simulation, seconds: int) -> None:
    api = Api(old)
    right = parsedate_to_datetime(api.wire.get("/").headers["Date"])
    old.faults.add("clock-off", seconds=seconds)
    answer = api.command("get_api_info")
    wrong = parsedate_to_datetime(answer.headers["Date"])
    assert abs((wrong - right).total_seconds() - seconds) < 60
    assert abs(int(answer.xml().findtext("{*}timestamp") or 0) - wrong.timestamp()) < 60


def test_another_box_answers(sim: Simulation) -> None:
    api, before = Api(sim), sim.appliances[0]["guid"]
    sim.faults.add("wrong-guid")
    assert api.answer("check_health")[0].get("id") != before
    assert api.answer("get_appliances")[0].get("id") != before


def test_health_that_stays_cached(new: Simulation) -> None:
    new.faults.add("health-cached-long=600")
    api = Api(new)
    before = api.answer("check_health")[0].get("id")
    new.faults.add("wrong-guid")
    new.clock.advance(599)
    assert api.answer("check_health")[0].get("id") == before
    new.clock.advance(2)
    assert api.answer("check_health")[0].get("id") != before


def test_keep_alive_works_when_wanted(old: Simulation) -> None:
    wire = Wire.to(old)
    connection = http.client.HTTPConnection(wire.name, wire.port)
    connection.sock = wire.open()
    try:
        for _ in range(3):
            connection.request("GET", "/check_health")
            assert connection.getresponse().read() == b"OK"
    finally:
        connection.close()
