"""One question to one name server."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled
from assistant.resolving.asking import NameServer, Told, addresses_of, ask
from tests.support.nameserver import TinyNameServer, rrset

HOST = "support.example.com"
Serve = Callable[..., TinyNameServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    with ExitStack() as stack:
        yield lambda *records, **how: stack.enter_context(TinyNameServer(*records, **how))


def told(server: TinyNameServer, name: str = HOST, seconds: float = 5.0) -> Told:
    return addresses_of(name, NameServer(server.host, server.port), Cancel(), seconds=seconds)


def test_both_families_and_how_long_they_last(serve: Serve) -> None:
    server = serve(rrset(HOST, "A", "192.0.2.1", ttl=300), rrset(HOST, "AAAA", "2001:db8:0:0::1", ttl=60))
    assert told(server) == Told("NOERROR", ("192.0.2.1", "2001:db8::1"), 60, (), True)


def test_one_family_lasts_as_long_as_it_says(serve: Serve) -> None:
    assert told(serve(rrset(HOST, "A", "192.0.2.1", ttl=300), soa="example.com")).ttl == 300


def test_a_chain_of_aliases(serve: Serve) -> None:
    chain = (rrset(HOST, "CNAME", "box.example.com.", ttl=30), rrset("box.example.com", "CNAME", "b.example.com."))
    server = serve(*chain, rrset("b.example.com", "A", "192.0.2.2"))
    found = told(server)
    assert (found.addresses, found.aliases, found.ttl) == (("192.0.2.2",), ("box.example.com", "b.example.com"), 30)
    assert told(serve(*chain)).aliases == ("box.example.com", "b.example.com")
    circle = serve(rrset(HOST, "CNAME", f"{HOST}."))
    assert not told(circle).addresses


def test_what_is_no_address(serve: Serve) -> None:
    assert told(serve(soa="example.com")).code == "NXDOMAIN"
    nothing = told(serve(rrset(HOST, "TXT", "x"), soa="example.com"))
    assert (nothing.code, nothing.addresses) == ("NOERROR", ())
    broken = serve()
    broken.code = "SERVFAIL"
    assert told(broken).code == "SERVFAIL"


def test_a_server_that_knows_only_the_old_question(serve: Serve) -> None:
    server = serve(rrset(HOST, "A", "192.0.2.1"))
    server.codes = {"AAAA": "SERVFAIL"}
    assert (told(server).addresses, told(server).detail) == (("192.0.2.1",), "AAAA: SERVFAIL")
    server.codes, server.silent = {}, ("AAAA",)
    found = told(server, seconds=0.1)
    assert found.addresses == ("192.0.2.1",)
    assert "no answer" in found.detail


def test_a_long_answer_comes_by_tcp(serve: Serve) -> None:
    server = serve(rrset(HOST, "A", *(f"192.0.2.{number}" for number in range(1, 60))))
    server.cut = True
    assert len(told(server).addresses) == 59


def test_recursion_is_asked_for_or_not(serve: Serve) -> None:
    server = serve(rrset(HOST, "A", "192.0.2.1"))
    where = NameServer(server.host, server.port)
    ask(HOST, "A", where, Cancel())
    ask(HOST, "A", where, Cancel(), recursion=False)
    assert server.asked == [(HOST, "A", True), (HOST, "A", False)]


def test_what_cannot_be_read_counts_as_silence(serve: Serve) -> None:
    server = serve(rrset(HOST, "A", "192.0.2.1"))
    server.garbled = True
    with pytest.raises(TimeoutError):
        told(server, seconds=0.1)


def test_nobody_there() -> None:
    with TinyNameServer() as server:
        pass
    with pytest.raises(OSError, match=r"efused|reset|answer"):
        told(server, seconds=0.3)


def test_what_is_no_name(serve: Serve) -> None:
    with pytest.raises(UnicodeError):
        told(serve(), "x" * 70 + ".example.com")


@pytest.mark.parametrize("by_tcp", [False, True])
def test_cancel_cuts_a_silence(serve: Serve, by_tcp: bool) -> None:
    server = serve()
    server.silent, server.cut = ("A",), by_tcp
    cancel = Cancel()
    watcher = threading.Thread(target=lambda: (server.heard.wait(10), cancel.set()))
    watcher.start()
    with pytest.raises(Cancelled):
        addresses_of(HOST, NameServer(server.host, server.port), cancel, seconds=50)
    watcher.join()
    with pytest.raises(Cancelled):
        addresses_of(HOST, NameServer(server.host, server.port), cancel)


def test_over_ipv6() -> None:
    try:
        server = TinyNameServer(rrset(HOST, "A", "192.0.2.1"), address="::1")
    except OSError:
        pytest.skip("this computer has no IPv6")
    with server:
        assert told(server).addresses == ("192.0.2.1",)
        assert str(NameServer("::1", 5353)) == "[::1]:5353"
