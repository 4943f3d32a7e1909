"""Where the assistant's own connections go for a name."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from assistant.domain.access import SiteAddress
from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled
from assistant.domain.value import canonical, decode
from assistant.resolving.hosts import in_hosts_file
from assistant.resolving.resolver import Resolver
from assistant.resolving.system import system_addresses, system_name_servers
from tests.support.nameserver import TinyNameServer, rrset

HOST = "support.example.com"
GIVEN = ((HOST, "127.0.0.10:8443"),)


@pytest.fixture
def server() -> Iterator[TinyNameServer]:
    with TinyNameServer(rrset(HOST, "A", "127.0.0.20"), soa="example.com") as server:
        yield server


@pytest.fixture
def hosts(tmp_path: Path) -> Path:
    file = tmp_path / "hosts"
    file.write_text(f"# practice\n127.0.0.30\t{HOST.upper()} other  # B\n", encoding="utf-8")
    return file


def test_the_order(server: TinyNameServer, hosts: Path, tmp_path: Path) -> None:
    everything = Resolver(GIVEN, server.address, str(hosts))
    assert everything.place(HOST, 443, Cancel()) == (("127.0.0.30",), 8443)
    assert everything.without_given().place(HOST, 443, Cancel()) == (("127.0.0.30",), 443)
    without_hosts = Resolver(GIVEN, server.address, str(tmp_path / "not there"))
    assert without_hosts.place(HOST, 443, Cancel()) == (("127.0.0.10",), 8443)
    assert server.asked == []
    assert Resolver((), server.address).place(HOST, 9443, Cancel()) == (("127.0.0.20",), 9443)
    assert "127.0.0.1" in Resolver().place("localhost", 443, Cancel())[0]


def test_entries_for_the_sites_name_are_for_that_name_only(server: TinyNameServer, hosts: Path) -> None:
    resolver = Resolver(GIVEN, server.address, str(hosts))
    assert resolver.place("127.0.0.11", 8443, Cancel()) == (("127.0.0.11",), 8443)
    assert resolver.place("2001:db8::1", 443, Cancel()) == (("2001:db8::1",), 443)
    server.says(rrset("a.example.com", "A", "127.0.0.11"))
    assert resolver.place("a.example.com", 8443, Cancel()) == (("127.0.0.11",), 8443)


def test_every_connection_asks_anew(server: TinyNameServer, hosts: Path) -> None:
    by_server, by_hosts = Resolver((), server.address), Resolver(GIVEN, hosts_file=str(hosts))
    assert by_server.addresses(HOST, Cancel()) == ("127.0.0.20",)
    assert by_hosts.addresses(HOST, Cancel()) == ("127.0.0.30",)
    server.says(rrset(HOST, "A", "127.0.0.21"))
    hosts.write_text("", encoding="utf-8")
    assert by_server.addresses(HOST, Cancel()) == ("127.0.0.21",)
    assert by_hosts.addresses(HOST, Cancel()) == ("127.0.0.10",)


def test_aliases_are_followed_where_the_server_does_not(server: TinyNameServer) -> None:
    server.records = [rrset(HOST, "CNAME", "b.example.net.")]
    with pytest.raises(socket.gaierror):
        Resolver((), server.address).addresses(HOST, Cancel())
    assert ("b.example.net", "A", True) in server.asked


@pytest.mark.parametrize(("code", "number"), [("NXDOMAIN", socket.EAI_NONAME), ("SERVFAIL", socket.EAI_AGAIN)])
def test_no_address_is_what_the_system_would_say(server: TinyNameServer, code: str, number: int) -> None:
    server.code = code
    with pytest.raises(socket.gaierror) as caught:
        Resolver((), server.address).addresses(HOST, Cancel())
    assert caught.value.errno == number


def test_a_name_server_by_its_name(server: TinyNameServer) -> None:
    assert Resolver((), f"localhost:{server.port}").addresses(HOST, Cancel()) == ("127.0.0.20",)


def test_a_hosts_file_as_systems_read_it(tmp_path: Path) -> None:
    file = tmp_path / "hosts"
    file.write_bytes(
        b"\xef\xbb\xbf127.0.0.1 localhost\r\n192.0.2.1 one two.example.com.\r\n#192.0.2.9 one\r\n2001:db8::1 ONE\r\n"
        b"nonsense one\r\n192.0.2.1 one\r\n\xff\xfe one\r\n192.0.2.3\r\n"
    )
    assert in_hosts_file(file, "one") == ("192.0.2.1", "2001:db8::1")
    assert in_hosts_file(file, "Two.Example.com") == ("192.0.2.1",)
    assert in_hosts_file(file, "localhost") == ("127.0.0.1",)
    assert in_hosts_file(file, "three") == ()
    with pytest.raises(OSError, match=r"directory|denied"):
        in_hosts_file(tmp_path, "one")


def test_cancel_does_not_wait_for_a_resolver_that_hangs() -> None:
    asked, answer, cancel = threading.Event(), threading.Event(), Cancel()

    def hang(_: str) -> Sequence[str]:
        asked.set()
        answer.wait(30)
        return ()

    watcher = threading.Thread(target=lambda: (asked.wait(10), cancel.set()))
    watcher.start()
    try:
        with pytest.raises(Cancelled):
            system_addresses(HOST, cancel, lookup=hang)
        with pytest.raises(TimeoutError):
            system_addresses(HOST, Cancel(), seconds=0.01, lookup=hang)
    finally:
        answer.set()
        watcher.join()


def test_the_systems_own_errors_are_raised() -> None:
    def nobody(_: str) -> Sequence[str]:
        raise socket.gaierror(-2, "Name or service not known")

    with pytest.raises(socket.gaierror):
        system_addresses(HOST, Cancel(), lookup=nobody)


def test_the_systems_name_servers_are_addresses() -> None:
    assert all(socket.getaddrinfo(address, 53, flags=socket.AI_NUMERICHOST) for address in system_name_servers())


def test_a_run_file_from_before_can_be_read() -> None:
    now = SiteAddress(HOST, resolve=GIVEN, name_server="127.0.0.1:5353", hosts_file="/tmp/hosts")
    written = json.loads(canonical(now))
    assert decode(written) == now
    before = {key: kept for key, kept in written.items() if key not in ("name_server", "hosts_file")}
    assert decode(before) == SiteAddress(HOST, resolve=GIVEN)
    assert Resolver.of(decode(before)) == Resolver(GIVEN)
    assert Resolver.of(now) == Resolver(GIVEN, "127.0.0.1:5353", "/tmp/hosts")
