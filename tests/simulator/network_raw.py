"""The network of a pair from outside: sockets, the standard library and dnspython; nothing of the client."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from urllib.parse import urlencode

import dns.message
import dns.query
import dns.rdatatype
from dns.message import Message

from assistant.simulator import Simulation
from tests.simulator.raw import DEADLINE, Answer, Api, Wire

GONE = (ConnectionRefusedError, ConnectionResetError)


def place(address: str) -> tuple[str, int]:
    """``address:port`` as sockets take it."""
    host, _, port = address.rpartition(":")
    return host, int(port)


def who(sim: Simulation, address: str) -> str:
    """The name of the appliance that answers at ``address:port``."""
    guid = Api(sim, address).answer("check_health")[0].get("id")
    return next(box["name"] for box in sim.appliances if box["guid"] == guid)


def own(sim: Simulation, name: str) -> str:
    """An appliance's own ``address:port``."""
    return next(box["address"] for box in sim.appliances if box["name"] == name)


def enable_shared_ip(sim: Simulation, name: str, *, enabled: bool) -> None:
    """What the check box under IP Configuration does."""
    box = next(box for box in sim._site.boxes if box.name == name)
    box.enable_shared_ip(sim.clock.now_elapsed(), enabled=enabled)


def restart(sim: Simulation, name: str) -> None:
    """Install a Base update on an appliance and stop where it restarts."""
    box = next(box for box in sim._site.boxes if box.name == name)
    box.check_updates()
    box.install(box.listed()[0].id, sim.clock.now_elapsed())
    sim.clock.advance(14 * 60)


def ends(connection: ssl.SSLSocket) -> bool:
    """Whether a connection is broken off. Python's ssl reports some resets as an end of the data."""
    try:
        return connection.recv(1) == b""
    except ConnectionResetError:
        return True


@contextlib.contextmanager
def standing(sim: Simulation, address: str = "") -> Iterator[Callable[[], int]]:
    """A connection that is kept; each call asks something over it and gives the HTTP status."""
    wire = Wire.to(sim, address)
    connection = http.client.HTTPConnection(wire.name, wire.port, timeout=DEADLINE)
    connection.sock = wire.open()
    connection.auto_open = 0

    def ask_again() -> int:
        connection.request("GET", "/check_health")
        response = connection.getresponse()
        response.read()
        return response.status

    try:
        yield ask_again
    finally:
        connection.close()


def connect(address: str) -> socket.socket:
    return socket.create_connection(place(address), DEADLINE)


def resolver(sim: Simulation) -> str:
    assert sim.dns is not None
    return str(sim.dns["server"])


def name_servers(sim: Simulation) -> list[str]:
    assert sim.dns is not None
    return list(sim.dns["authoritative"])


def ask(server: str, name: str, kind: str = "A", *, over: str = "udp", **options: Any) -> Message:
    """The answer of a name server or resolver."""
    host, port = place(server)
    send = {"udp": dns.query.udp, "tcp": dns.query.tcp}[over]
    return send(dns.message.make_query(name, kind, **options), host, port=port, timeout=DEADLINE)


def addresses(response: Message) -> list[str]:
    kinds = (dns.rdatatype.A, dns.rdatatype.AAAA)
    return [data.address for rrset in response.answer if rrset.rdtype in kinds for data in rrset]


def leads(sim: Simulation, server: str) -> list[str]:
    """Where a server says that the site's host name leads."""
    return addresses(ask(server, sim.site))


def at_desk(sim: Simulation, method: str, path: str, body: object = None, **headers: str) -> Answer:
    """A request to the network desk: ``body`` as JSON, or as a form where it is a sequence of pairs."""
    assert sim.desk is not None
    form = isinstance(body, Sequence) and not isinstance(body, str)
    sent = urlencode(body) if form else body if isinstance(body, str) or body is None else json.dumps(body)
    kind = "application/x-www-form-urlencoded" if form else "application/json"
    connection = http.client.HTTPConnection(*place(sim.desk.removeprefix("http://")), timeout=DEADLINE)
    try:
        connection.request(method, path, sent, {"Connection": "close", "Content-Type": kind, **headers})
        response = connection.getresponse()
        return Answer(response.status, response.headers, response.read())
    finally:
        connection.close()
