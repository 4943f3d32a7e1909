"""A site's life: start, what it says of itself, stop without a trace."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from assistant.simulator import BadOption, Simulation
from tests.simulator.conftest import Simulate
from tests.simulator.raw import Api, Wire, kinds


def test_the_document_holds_what_other_programs_rely_on(sim: Simulation) -> None:
    """experience.md: the first line of ``simulate --json``."""
    document = json.loads(json.dumps(sim.document()))
    port = sim.resolve["support.example.com"].partition(":")[2]
    assert document["schema"] == "simulate/1"
    assert document["site"] == "support.example.com"
    assert document["resolve"] == {"support.example.com": f"127.0.0.10:{port}"}
    assert Path(document["ca_file"]).read_bytes().startswith(b"-----BEGIN CERTIFICATE-----")
    assert set(document["api"]) == {"client_id", "client_secret"}
    assert set(document["login"]) == set(document["appliance"]) == {"user", "password"}
    (appliance,) = document["appliances"]
    assert appliance["name"] == "A"
    assert appliance["address"] == f"127.0.0.11:{port}"
    assert len(appliance["guid"]) == 32
    assert document["target"] in ("12.2.0", "19.2.2")


def test_both_addresses_lead_to_the_appliance(sim: Simulation) -> None:
    for address in (sim.resolve[sim.site], sim.appliances[0]["address"]):
        assert Wire.to(sim, address).get("/check_health").status == 200


def test_stopping_leaves_no_thread_socket_or_file(simulate: Simulate) -> None:
    before = threading.active_count()
    sim = simulate()
    wire, ca_file, folder = Wire.to(sim), sim.ca_file, sim.ca_file.parent
    wire.get("/")
    open_connection = wire.open()
    sim.stop()
    sim.stop()
    open_connection.close()
    assert threading.active_count() == before
    assert not ca_file.exists()
    assert not folder.exists()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((wire.host, wire.port))


def test_a_given_folder_is_kept_and_the_file_in_it_is_not(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate(folder=tmp_path / "practice")
    assert sim.ca_file.parent == tmp_path / "practice"
    sim.stop()
    assert list(tmp_path.rglob("*")) == [tmp_path / "practice"]


def test_a_port_in_use_is_an_error_that_leaves_nothing(simulate: Simulate, tmp_path: Path) -> None:
    port = int(simulate().address.partition(":")[2])
    with pytest.raises(OSError, match="in use"):
        simulate(port=port, folder=tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_port_stays_ours_while_the_box_restarts(simulate: Simulate) -> None:
    first = simulate(faults=["refuse"])
    with pytest.raises(OSError, match="in use"):
        simulate(port=int(first.address.partition(":")[2]))
    first.faults.remove("refuse")
    assert Wire.to(first).get("/check_health").status == 200


def test_several_sites_run_side_by_side(simulate: Simulate) -> None:
    addresses = {simulate().address for _ in range(3)}
    assert len(addresses) == 3


def test_unknown_console_languages_are_refused() -> None:
    with pytest.raises(BadOption, match="pt_BR"):
        Simulation.start("single", console_language="fr")


def test_the_identity_of_a_site_is_the_same_at_every_start(simulate: Simulate) -> None:
    assert simulate().appliances[0]["guid"] == simulate().appliances[0]["guid"]
    assert simulate().login != simulate().login


def test_events_are_heard_as_they_happen(simulate: Simulate) -> None:
    sim = simulate()
    heard: list[dict[str, Any]] = []
    sim.subscribe(heard.append)
    Api(sim).backup()
    assert [event["kind"] for event in heard] == kinds(sim) == ["backup-downloaded"]
    assert json.loads(json.dumps(heard[0]))["appliance"] == "A"


def test_requests_are_kept_with_what_they_do_and_without_their_query(sim: Simulation) -> None:
    api = Api(sim)
    api.command("check_health")
    api.command("set_failover_role", role="backup")
    found = [(request.path, str(request.kind)) for request in sim.requests if request.path != "/oauth2/token"]
    assert found == [("/api/command", "read"), ("/api/command", "change")]
    assert sim.api["client_secret"] not in repr(sim.requests)


def test_importing_the_simulator_loads_no_server_and_no_cryptography() -> None:
    heavy = ("uvicorn", "starlette", "cryptography", "jinja2")
    code = f"import sys, assistant.simulator.command; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
