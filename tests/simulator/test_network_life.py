"""The network of a pair starts with its site, is told in its document and ends with it."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from pathlib import Path

import pytest

from assistant.simulator import BadOption, Simulation
from tests.simulator.conftest import Simulate
from tests.simulator.network_raw import connect, name_servers, place, resolver
from tests.simulator.raw import Wire

WAYS = ("shared-ip", "dns", "nat")


def addresses(sim: Simulation) -> list[str]:
    found = [box["address"] for box in sim.appliances] + list(sim.resolve.values())
    found += [str(sim.desk).removeprefix("http://")]
    return found if sim.dns is None else [*found, resolver(sim), *name_servers(sim)]


@pytest.mark.parametrize("swing", WAYS)
def test_the_document_tells_the_ways(simulate: Simulate, swing: str) -> None:
    pair = simulate(scenario="failover", swing=swing)
    document = json.loads(json.dumps(pair.document()))
    assert document["swing"] == swing
    assert document["desk"].startswith("http://127.0.0.")
    assert document["shared_ip"] == (pair.address if swing == "shared-ip" else None)
    assert ("dns" in document) is (swing == "dns")
    assert bool(document["resolve"]) is (swing != "dns")


@pytest.mark.parametrize("swing", WAYS)
def test_all_share_one_port(simulate: Simulate, swing: str) -> None:
    pair = simulate(scenario="failover", swing=swing)
    assert {place(address)[1] for address in addresses(pair)} == {pair.port}


@pytest.mark.parametrize("swing", WAYS)
def test_stopping_leaves_nothing(simulate: Simulate, swing: str, tmp_path: Path) -> None:
    threads = threading.active_count()
    pair = simulate(scenario="failover", swing=swing, folder=tmp_path)
    where = addresses(pair)
    with contextlib.ExitStack() as stack:
        for address in where:
            stack.enter_context(connect(address))
        for address in pair.resolve.values():
            stack.enter_context(contextlib.closing(Wire.to(pair, address).open()))
        pair.stop()
        pair.stop()
    assert threading.active_count() == threads
    assert not list(tmp_path.iterdir())
    for address in where:
        with pytest.raises(ConnectionRefusedError):
            connect(address)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
            free.bind(place(address))


@pytest.mark.parametrize("swing", WAYS)
def test_a_port_in_use_is_an_error_that_leaves_nothing(simulate: Simulate, swing: str, tmp_path: Path) -> None:
    taken = simulate(scenario="failover", swing=swing)
    threads = threading.active_count()
    with pytest.raises(OSError, match="in use"):
        simulate(scenario="failover", swing=swing, port=taken.port, folder=tmp_path)
    assert threading.active_count() == threads
    assert not list(tmp_path.iterdir())


def test_sites_of_all_ways_run_side_by_side(simulate: Simulate) -> None:
    sims = [simulate(scenario="failover", swing=swing) for swing in (*WAYS, *WAYS)]
    where = [address for sim in sims for address in addresses(sim)]
    assert len(set(where)) == len(where)


def test_unknown_ways_and_ways_without_a_pair_are_refused() -> None:
    with pytest.raises(BadOption, match="shared-ip, dns, nat"):
        Simulation.start("failover", swing="carrier-pigeon")
    with pytest.raises(BadOption, match="single"):
        Simulation.start("single", swing="dns")


def test_starting_to_look_loads_no_name_server() -> None:
    import subprocess
    import sys

    code = "import sys, assistant.simulator.command; print([m for m in ('dns', 'uvicorn') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
