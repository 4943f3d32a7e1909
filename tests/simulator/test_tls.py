"""Real TLS: who vouches, for which names, and the faults of certificates."""

from __future__ import annotations

import ssl

import pytest
from cryptography import x509

from assistant.simulator import Simulation
from tests.simulator.conftest import Simulate
from tests.simulator.raw import Wire, browse


def served(wire: Wire) -> x509.Certificate:
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname, blind.verify_mode = False, ssl.CERT_NONE
    with Wire(wire.host, wire.port, wire.name, blind).open() as connection:
        der = connection.getpeercert(binary_form=True)
    assert der is not None
    return x509.load_der_x509_certificate(der)


@pytest.mark.parametrize("name", ["support.example.com", "a.support.example.com", "127.0.0.10", "127.0.0.11"])
def test_the_certificate_is_good_for_the_site_the_appliance_and_their_addresses(old: Simulation, name: str) -> None:
    assert Wire.to(old, name=name).get("/check_health").status == 200


def test_nobody_else_vouches_for_it(old: Simulation) -> None:
    wire = Wire.to(old)
    with pytest.raises(ssl.SSLCertVerificationError):
        Wire(wire.host, wire.port, wire.name, ssl.create_default_context()).open()


@pytest.mark.parametrize(
    ("fault", "complaint"),
    [
        ("wrong-certificate", "self-signed"),
        ("expired-certificate", "expired"),
        ("incomplete-chain", "unable to get local issuer"),
    ],
)
def test_a_bad_certificate_is_served_while_the_fault_is_on(old: Simulation, fault: str, complaint: str) -> None:
    old.faults.add(fault)
    with pytest.raises(ssl.SSLCertVerificationError, match=complaint):
        Wire.to(old).open()
    old.faults.remove(fault)
    assert Wire.to(old).get("/check_health").status == 200


def test_a_changed_certificate_is_valid_and_another_one(old: Simulation) -> None:
    wire = Wire.to(old)
    before = served(wire)
    old.faults.add("changed-certificate")
    assert served(wire) != before
    assert wire.get("/check_health").status == 200


def test_a_certificate_that_changes_at_the_next_restart(simulate: Simulate) -> None:
    sim = simulate(faults=["changed-certificate=restart"])
    wire = Wire.to(sim)
    before = served(wire)
    browser = browse(sim, "appliance").go("/appliance/updates.ns").press("Check for Updates")
    browser.press("Install This Update")
    sim.clock.advance(12 * 60)
    assert served(wire) == before
    sim.clock.advance(8 * 60)
    assert served(wire) != before


def test_a_client_that_leaves_in_the_handshake_does_no_harm(old: Simulation) -> None:
    import socket

    wire = Wire.to(old)
    socket.create_connection((wire.host, wire.port)).close()
    with socket.create_connection((wire.host, wire.port)) as rude:
        rude.sendall(b"GET / HTTP/1.1\r\n\r\n")
        rude.recv(100)
    assert wire.get("/check_health").status == 200
