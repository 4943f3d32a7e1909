"""Swaps as a plain client sees them, in real networks. Run by ``python -m tests.netns``."""

from __future__ import annotations

import http.client
import json
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import dns.message
import dns.query
import pytest

from tests.netns.hosts import Host
from tests.netns.lab import ADDRESSES, DESK, HTTPS, LINK, PUBLIC, RESOLVER, SHARED, Lab
from tests.netns.reached import named, seen
from tests.simulator.raw import DEADLINE, browse
from tests.support.waiting import until

A, B = ADDRESSES["A"], ADDRESSES["B"]


@contextmanager
def standing(lab: Lab, host: Host, address: str) -> Iterator[Callable[[], str]]:
    """A connection from a host that is kept; each call asks over it and gives the name of who answers."""
    site = lab.site
    connection = http.client.HTTPSConnection(site.site, timeout=DEADLINE)
    connection.auto_open = 0
    with host.inside():
        plain = socket.create_connection((address, HTTPS), DEADLINE)
    connection.sock = ssl.create_default_context(cafile=str(site.ca_file)).wrap_socket(plain, server_hostname=site.site)

    def ask() -> str:
        connection.request("GET", "/check_health")
        connection.getresponse().read()
        (here,) = site._server.state.connections
        return str(here.visit.box.name)

    try:
        yield ask
    finally:
        connection.close()


def answered(lab: Lab, server: str, name: str = "", *, over: str = "udp") -> list[str]:
    """The addresses that a server gives the client."""
    send = {"udp": dns.query.udp, "tcp": dns.query.tcp}[over]
    with lab.client.inside():
        response = send(dns.message.make_query(name or lab.site.site, "A"), server, timeout=DEADLINE)
    return [data.address for rrset in response.answer for data in rrset]


# ── The ground ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("swing", ["shared-ip", "dns", "nat"])
def test_each_appliance_is_a_host_of_its_own(network: Callable[..., Lab], swing: str) -> None:
    lab = network(swing)
    assert [named(lab, address) for address in (A, B)] == ["A", "B"]


def test_hosts_that_are_not_connected_reach_nothing(network: Callable[..., Lab]) -> None:
    lab = network("shared-ip")
    assert seen(lab, A, lab.remote)["error"] == "OSError"


def test_an_appliance_that_restarts_refuses(network: Callable[..., Lab]) -> None:
    lab = network("shared-ip")
    lab.site.faults.add("refuse", box="B")
    assert seen(lab, B)["error"] == "ConnectionRefusedError"
    assert named(lab, A) == "A"


# ── S1: the shared address ────────────────────────────────────────────────────────────────────────


def test_the_shared_address_moves(network: Callable[..., Lab]) -> None:
    lab = network("shared-ip")
    assert named(lab, SHARED) == "A"
    lab.move_address("B")
    assert named(lab, SHARED) == "B"
    lab.move_address("A")
    assert named(lab, SHARED) == "A"


def test_nobody_has_it_in_between(network: Callable[..., Lab]) -> None:
    lab = network("shared-ip")
    lab.move_address(None)
    assert seen(lab, SHARED)["error"] in ("TimeoutError", "OSError")
    assert named(lab, A) == "A"


def test_neighbours_hear_of_the_move(network: Callable[..., Lab]) -> None:
    """Without a word from the client its table leads to B: the gratuitous ARP did that."""
    lab = network("shared-ip")
    assert named(lab, SHARED) == "A"
    assert lab.client.neighbour(SHARED) == lab.boxes["A"].hardware_address(LINK)
    lab.move_address("B")
    until(lambda: lab.client.neighbour(SHARED) == lab.boxes["B"].hardware_address(LINK), "the client to hear it")


def test_a_move_that_is_not_announced_leaves_clients_behind(network: Callable[..., Lab]) -> None:
    lab = network("shared-ip")
    assert named(lab, SHARED) == "A"
    lab.announces = False
    lab.move_address("B")
    assert seen(lab, SHARED)["error"] == "TimeoutError"
    assert lab.client.neighbour(SHARED) == lab.boxes["A"].hardware_address(LINK)
    lab.announce("B")
    assert named(lab, SHARED) == "B"


def test_connections_do_not_move_along(network: Callable[..., Lab]) -> None:
    lab = network("shared-ip")
    with standing(lab, lab.client, SHARED) as ask:
        assert ask() == "A"
        lab.move_address("B")
        with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
            ask()


def test_the_consoles_move_it(network: Callable[..., Lab]) -> None:
    """S1 as the guides tell it, each page opened beforehand."""
    lab = network("shared-ip")
    with lab.client.inside():
        pages = [
            browse(lab.site, "appliance", address=f"{address}:{HTTPS}")
            .open("Networking", "IP Configuration")
            .follow(SHARED)
            for address in (A, B)
        ]
        for page, on in zip(pages, (False, True), strict=True):
            form, save = page.button("Save Changes")
            (box,) = form.xpath(".//input[@type='checkbox']")
            box.checked = on
            page.submit(form, {}, save)
    assert named(lab, SHARED) == "B"


# ── S2: the record ────────────────────────────────────────────────────────────────────────────────


def test_the_record_is_followed_once_it_is_old_enough(network: Callable[..., Lab]) -> None:
    """The program names no address and no name server: it asks the system."""
    lab = network("dns")
    assert seen(lab)["address"] == A
    lab.set_record("B")
    assert [answered(lab, f"10.77.0.{last}") for last in (61, 62)] == [[B], [B]]
    assert (named(lab), answered(lab, RESOLVER)) == ("A", [A])
    lab.site.clock.advance(300)
    assert (named(lab), answered(lab, RESOLVER)) == ("B", [B])


def test_a_short_ttl_set_beforehand_makes_the_change_quick(network: Callable[..., Lab]) -> None:
    lab = network("dns")
    lab.set_record("A", 5)
    assert named(lab) == "A"
    lab.set_record("B")
    lab.site.clock.advance(5)
    assert named(lab) == "B"


def test_names_are_told_over_tcp_as_well(network: Callable[..., Lab]) -> None:
    assert answered(network("dns"), RESOLVER, over="tcp") == [A]


def test_a_silent_resolver_leaves_programs_without_an_address(network: Callable[..., Lab]) -> None:
    lab = network("dns", faults=["dns-silent=authoritative"])
    assert seen(lab)["error"] == "gaierror"


def test_the_hosts_file_comes_before_the_name_server(network: Callable[..., Lab], hosts_file: Path) -> None:
    """V4: one computer sees B, everybody else A."""
    lab = network("dns")
    before = hosts_file.read_text(encoding="ascii")
    assert named(lab) == "A"
    try:
        hosts_file.write_text(before + f"{B} {lab.site.site}\n", encoding="ascii")
        assert named(lab) == "B"
        assert answered(lab, RESOLVER) == [A]
    finally:
        hosts_file.write_text(before, encoding="ascii")
    assert named(lab) == "A"


# ── S3: the translation ───────────────────────────────────────────────────────────────────────────


def test_the_public_address_is_led_elsewhere(network: Callable[..., Lab]) -> None:
    lab = network("nat")
    assert named(lab, PUBLIC, lab.remote) == "A"
    lab.set_nat("B")
    assert named(lab, PUBLIC, lab.remote) == "B"
    lab.set_nat("A")
    assert named(lab, PUBLIC, lab.remote) == "A"


def test_connections_that_stand_stay_where_they_are(network: Callable[..., Lab]) -> None:
    """The kernel's translator does what the simulator's stand-in does."""
    lab = network("nat")
    with standing(lab, lab.remote, PUBLIC) as ask:
        assert ask() == "A"
        lab.set_nat("B")
        assert ask() == "A"
    assert named(lab, PUBLIC, lab.remote) == "B"


def test_the_client_reaches_the_public_address_where_the_router_leads_back_in(network: Callable[..., Lab]) -> None:
    lab = network("nat", hairpin=True)
    assert [named(lab, PUBLIC, host) for host in (lab.client, lab.remote)] == ["A", "A"]
    lab.set_nat("B")
    assert [named(lab, PUBLIC, host) for host in (lab.client, lab.remote)] == ["B", "B"]


def test_many_routers_do_not(network: Callable[..., Lab]) -> None:
    assert seen(network("nat"), PUBLIC)["error"] == "ConnectionRefusedError"


def test_other_ports_are_not_passed_on(network: Callable[..., Lab]) -> None:
    lab = network("nat")
    with lab.remote.inside(), pytest.raises(ConnectionRefusedError):
        socket.create_connection((PUBLIC, 22), DEADLINE)


# ── The desk ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("swing", "path", "body"), [("dns", "/dns", {"address": B}), ("nat", "/nat", {"to": "B"})])
def test_the_desk_is_reached_over_the_network(
    network: Callable[..., Lab], swing: str, path: str, body: dict[str, str]
) -> None:
    lab = network(swing)
    assert lab.site.desk == f"http://{DESK}:80"
    desk = http.client.HTTPConnection(DESK, 80, timeout=DEADLINE)
    with lab.client.inside():
        desk.connect()
    try:
        desk.request("POST", path, json.dumps(body), {"Content-Type": "application/json", "Connection": "close"})
        assert desk.getresponse().status == 200
    finally:
        desk.close()
    assert (named(lab) if swing == "dns" else named(lab, PUBLIC, lab.remote)) == "B"
