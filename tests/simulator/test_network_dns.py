"""Name servers that know at once, and a resolver that remembers: over UDP and TCP, by the simulated clock."""

from __future__ import annotations

import socket
import struct

import dns.flags
import dns.message
import dns.opcode
import dns.query
import dns.rcode
import pytest

from assistant.simulator import BadOption, Simulation
from tests.simulator.conftest import Simulate
from tests.simulator.network_raw import addresses, ask, at_desk, connect, leads, name_servers, own, place, resolver, who
from tests.simulator.raw import DEADLINE

A, B = "127.0.0.11", "127.0.0.12"


@pytest.fixture
def pair(simulate: Simulate) -> Simulation:
    return simulate(scenario="failover", swing="dns")


def everyone(sim: Simulation) -> list[str]:
    return [*name_servers(sim), resolver(sim)]


def test_the_name_is_not_given_away_in_advance(pair: Simulation) -> None:
    document = pair.document()
    assert document["resolve"] == {}
    host, _, port = document["site"].partition(":")
    assert host == pair.site
    assert {box["address"].partition(":")[2] for box in document["appliances"]} == {port}
    assert document["dns"] == {"server": resolver(pair), "authoritative": name_servers(pair)}
    assert document["shared_ip"] is None


def test_the_answer_and_the_port_of_the_site_reach_the_appliance(pair: Simulation) -> None:
    _, _, port = pair.document()["site"].partition(":")
    (address,) = leads(pair, resolver(pair))
    assert who(pair, f"{address}:{port}") == "A"
    pair.network.point_dns(B)
    pair.clock.advance(300)
    (address,) = leads(pair, resolver(pair))
    assert who(pair, f"{address}:{port}") == "B"


@pytest.mark.parametrize("over", ["udp", "tcp"])
def test_name_servers_know_the_site_and_its_appliances(pair: Simulation, over: str) -> None:
    for server in name_servers(pair):
        for name, address in ((pair.site, A), (f"a.{pair.site}", A), (f"b.{pair.site}", B)):
            response = ask(server, name, over=over)
            assert addresses(response) == [address]
            assert response.flags & dns.flags.AA
            assert not response.flags & dns.flags.RA
    assert ask(name_servers(pair)[0], pair.site, over=over).answer[0].ttl == 300


def test_the_zone_names_its_servers(pair: Simulation) -> None:
    response = ask(name_servers(pair)[0], "example.com", "NS")
    names = sorted(data.target.to_text() for data in response.answer[0])
    assert names == ["ns1.example.com.", "ns2.example.com."]
    glue = {rrset.name.to_text(): rrset[0].address for rrset in response.additional}
    assert list(glue) == names
    assert [place(server)[0] for server in name_servers(pair)] == list(glue.values())


def test_the_serial_counts_the_changes(pair: Simulation) -> None:
    serials = []
    for address in (A, B, A):
        pair.network.point_dns(address)
        serials.append(ask(name_servers(pair)[1], "example.com", "SOA").answer[0][0].serial)
    assert serials == [2, 3, 4]


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("support.example.com", "AAAA", dns.rcode.NOERROR),
        ("support.example.com", "MX", dns.rcode.NOERROR),
        ("nobody.example.com", "A", dns.rcode.NXDOMAIN),
    ],
)
def test_what_is_not_there_is_said_with_the_soa(pair: Simulation, name: str, kind: str, code: dns.rcode.Rcode) -> None:
    for server in everyone(pair):
        response = ask(server, name, kind)
        assert (response.rcode(), response.answer) == (code, [])
        assert response.authority[0].rdtype == dns.rdatatype.SOA
        assert response.authority[0].ttl == 60


def test_other_zones_are_refused_and_cannot_be_resolved(pair: Simulation) -> None:
    codes = [ask(server, "www.example.org").rcode() for server in everyone(pair)]
    assert codes == [dns.rcode.REFUSED, dns.rcode.REFUSED, dns.rcode.SERVFAIL]


def test_names_are_the_same_in_capitals(pair: Simulation) -> None:
    for server in (*everyone(pair), *everyone(pair)):
        response = ask(server, "SUPPORT.Example.COM")
        assert addresses(response) == [A]
        assert response.answer[0].name.to_text() == "SUPPORT.Example.COM."


def test_a_resolver_remembers_for_the_ttl(pair: Simulation) -> None:
    """The authoritative servers say B, this computer's resolver still says A (S2)."""
    assert leads(pair, resolver(pair)) == [A]
    pair.network.point_dns(B)
    assert [leads(pair, server) for server in name_servers(pair)] == [[B], [B]]
    pair.clock.advance(299)
    response = ask(resolver(pair), pair.site)
    assert (addresses(response), response.answer[0].ttl) == ([A], 1)
    pair.clock.advance(1)
    response = ask(resolver(pair), pair.site)
    assert (addresses(response), response.answer[0].ttl) == ([B], 300)


def test_a_resolver_says_that_it_recurses_and_has_no_authority(pair: Simulation) -> None:
    flags = ask(resolver(pair), pair.site).flags
    assert flags & dns.flags.RA
    assert not flags & dns.flags.AA


def test_a_resolver_also_remembers_that_nothing_was_there(pair: Simulation) -> None:
    assert addresses(ask(resolver(pair), pair.site, "AAAA")) == []
    pair.network.point_dns("2001:db8::12")
    assert addresses(ask(name_servers(pair)[0], pair.site, "AAAA")) == ["2001:db8::12"]
    assert addresses(ask(resolver(pair), pair.site, "AAAA")) == []
    pair.clock.advance(60)
    assert addresses(ask(resolver(pair), pair.site, "AAAA")) == ["2001:db8::12"]
    assert addresses(ask(resolver(pair), pair.site)) == []


def test_a_shorter_ttl_set_beforehand_shortens_the_wait(pair: Simulation) -> None:
    pair.network.point_dns(A, 30)
    assert leads(pair, resolver(pair)) == [A]
    pair.network.point_dns(B)
    pair.clock.advance(30)
    assert leads(pair, resolver(pair)) == [B]


def test_a_ttl_of_zero_is_not_remembered(pair: Simulation) -> None:
    pair.network.point_dns(A, 0)
    assert leads(pair, resolver(pair)) == [A]
    pair.network.point_dns(B)
    assert leads(pair, resolver(pair)) == [B]


def test_the_name_may_lead_nowhere(pair: Simulation) -> None:
    pair.network.point_dns("127.0.0.99")
    assert leads(pair, resolver(pair)) == ["127.0.0.99"]


@pytest.mark.parametrize(("fault", "expected"), [("all", [A, A]), ("ns1", [A, B]), ("ns2", [B, A])])
def test_name_servers_that_keep_the_old_answer(pair: Simulation, fault: str, expected: list[str]) -> None:
    pair.faults.add("dns-answers-old", servers=fault)
    pair.network.point_dns(B)
    assert [leads(pair, server) for server in name_servers(pair)] == [[address] for address in expected]
    assert leads(pair, resolver(pair)) == expected[:1], "the resolver asks the first"
    pair.faults.remove("dns-answers-old")
    assert [leads(pair, server) for server in name_servers(pair)] == [[B], [B]]


def test_an_old_answer_can_be_there_from_the_start(simulate: Simulate) -> None:
    pair = simulate(scenario="failover", swing="dns", faults=["dns-answers-old=ns2"])
    pair.network.point_dns(B)
    assert [leads(pair, server) for server in name_servers(pair)] == [[B], [A]]


@pytest.mark.parametrize(
    ("fault", "silent"),
    [("all", [0, 1, 2]), ("authoritative", [0, 1]), ("ns1", [0]), ("ns2", [1]), ("resolver", [2])],
)
@pytest.mark.parametrize("kind", [socket.SOCK_DGRAM, socket.SOCK_STREAM])
def test_silence(pair: Simulation, fault: str, silent: list[int], kind: socket.SocketKind) -> None:
    """The question arrives, and nothing comes back."""
    pair.faults.add("dns-silent", who=fault)
    for number, server in enumerate(everyone(pair)):
        with socket.socket(socket.AF_INET, kind) as asking:
            asking.settimeout(DEADLINE)
            asking.connect(place(server))
            _send(asking, pair.site)
            if number not in silent:
                assert asking.recv(512)
                continue
            for _ in range(3):  # whoever answers others that came later has seen this
                at_desk(pair, "GET", "/state")
            asking.setblocking(False)
            with pytest.raises(BlockingIOError):
                asking.recv(512)


def _send(asking: socket.socket, name: str) -> None:
    query = dns.message.make_query(name, "A").to_wire()
    asking.sendall(query if asking.type == socket.SOCK_DGRAM else struct.pack("!H", len(query)) + query)


def test_a_resolver_that_reaches_one_name_server_is_enough(pair: Simulation) -> None:
    pair.faults.add("dns-silent=ns1")
    assert leads(pair, resolver(pair)) == [A]


def test_a_resolver_tells_what_it_remembers_and_then_fails(pair: Simulation) -> None:
    assert leads(pair, resolver(pair)) == [A]
    pair.faults.add("dns-silent=authoritative")
    pair.clock.advance(299)
    assert leads(pair, resolver(pair)) == [A]
    pair.clock.advance(1)
    assert ask(resolver(pair), pair.site).rcode() == dns.rcode.SERVFAIL
    pair.faults.remove("dns-silent")
    assert leads(pair, resolver(pair)) == [A]


def test_unknown_servers_are_refused_as_options() -> None:
    with pytest.raises(BadOption, match="ns1"):
        Simulation.start("failover", swing="dns", faults=["dns-silent=ns3"])


def test_several_questions_on_one_connection_in_any_pieces(pair: Simulation) -> None:
    queries = [dns.message.make_query(pair.site, "A", id=number).to_wire() for number in (7, 8)]
    stream = b"".join(struct.pack("!H", len(query)) + query for query in queries)
    with connect(resolver(pair)) as asking:
        for start in range(0, len(stream), 11):
            asking.sendall(stream[start : start + 11])
        answers = [_read(asking) for _ in queries]
    assert [dns.message.from_wire(answer).id for answer in answers] == [7, 8]


def _read(asking: socket.socket) -> bytes:
    (length,) = struct.unpack("!H", asking.recv(2, socket.MSG_WAITALL))
    return asking.recv(length, socket.MSG_WAITALL)


def test_rubbish_is_answered_as_such_and_does_no_harm(pair: Simulation) -> None:
    for server in everyone(pair):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
            asking.settimeout(DEADLINE)
            asking.connect(place(server))
            for rubbish in (b"", b"x", b"\x00\x01\x80" + bytes(9)):  # no query at all: no answer
                asking.send(rubbish)
            asking.send(b"\x12\x34" + bytes(3) + b"\x01" + bytes(6) + b"\xff\xff")
            answer = asking.recv(512)
            assert answer[:2] == b"\x12\x34"
            assert answer[3] & 15 == dns.rcode.FORMERR
        assert leads(pair, server) == [A]


def test_other_kinds_of_requests_are_declined(pair: Simulation) -> None:
    for server in everyone(pair):
        notify = dns.message.make_query("example.com", "SOA")
        notify.set_opcode(dns.opcode.NOTIFY)
        host, port = place(server)
        assert dns.query.udp(notify, host, port=port, timeout=DEADLINE).rcode() == dns.rcode.NOTIMP
        nothing = dns.message.Message()
        assert dns.query.udp(nothing, host, port=port, timeout=DEADLINE).rcode() == dns.rcode.FORMERR


def test_appliances_and_the_shared_address(pair: Simulation) -> None:
    """There is no shared address here: nobody listens where it would be."""
    port = place(own(pair, "A"))[1]
    with pytest.raises(ConnectionRefusedError):
        connect(f"127.0.0.10:{port}")


def test_the_address_follows_what_is_written(pair: Simulation) -> None:
    pair.network.point_dns(B)
    assert pair.address == own(pair, "B")
