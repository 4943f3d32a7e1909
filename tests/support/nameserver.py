"""A small name server on loopback that says exactly what a test tells it, over UDP and TCP."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterable
from types import TracebackType

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset

TTL = 300


def rrset(name: str, kind: str, *values: str, ttl: int = TTL) -> dns.rrset.RRset:
    """Records of one name and kind; names in values are absolute."""
    return dns.rrset.from_text(dns.name.from_text(name), ttl, "IN", kind, *values)


class TinyNameServer:
    """Answers from ``records``: a name it has no records of is NXDOMAIN, one without this kind has an empty answer.

    A CNAME is followed as far as the server's own records go. ``silent``: it hears and says nothing. ``code``: it says
    nothing else. ``cut``: over UDP it says that the answer is too long. ``soa`` stands in empty answers.
    """

    def __init__(
        self, *records: dns.rrset.RRset, soa: str = "", authoritative: bool = True, address: str = "127.0.0.1"
    ) -> None:
        self.records = list(records)
        self.soa = soa
        self.authoritative = authoritative
        self.silent: Iterable[str] = ()
        """Kinds of questions that get no answer."""
        self.code: str | None = None
        self.codes: dict[str, str] = {}
        """Kind of question -> the only thing said to it."""
        self.cut = False
        self.garbled = False
        self.asked: list[tuple[str, str, bool]] = []
        """Name, kind, and whether recursion was desired."""
        self.heard = threading.Event()
        """A question has come to which it will say whatever it says."""
        self._over = threading.Event()
        self._udp, self._tcp = _both(address)
        self.host: str = address
        self.port: int = self._udp.getsockname()[1]
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._by_udp, self._by_tcp)]
        for thread in self._threads:
            thread.start()

    @property
    def address(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def says(self, *records: dns.rrset.RRset) -> None:
        """These from now on, in place of what it said of their names and kinds."""
        gone = {(one.name, one.rdtype) for one in records}
        self.records = [one for one in self.records if (one.name, one.rdtype) not in gone] + list(records)

    def _by_udp(self) -> None:
        while not self._over.is_set():
            with contextlib.suppress(TimeoutError, OSError):
                wire, whence = self._udp.recvfrom(4096)
                answer = self._answer(wire, by_udp=True)
                if answer is not None:
                    self._udp.sendto(answer, whence)

    def _by_tcp(self) -> None:
        while not self._over.is_set():
            with contextlib.suppress(TimeoutError, OSError):
                sock, _ = self._tcp.accept()
                with sock:
                    sock.settimeout(5)
                    length = int.from_bytes(sock.recv(2, socket.MSG_WAITALL), "big")
                    wire = sock.recv(length, socket.MSG_WAITALL)
                    answer = self._answer(wire, by_udp=False) if wire else b""
                    if answer is None:
                        self._over.wait(20)
                        continue
                    sock.sendall(len(answer).to_bytes(2, "big") + answer)

    def _answer(self, wire: bytes, *, by_udp: bool) -> bytes | None:
        question = dns.message.from_wire(wire)
        (asked,) = question.question
        kind = dns.rdatatype.to_text(asked.rdtype)
        self.asked.append((asked.name.to_text(omit_final_dot=True), kind, bool(question.flags & dns.flags.RD)))
        if not (by_udp and self.cut):
            self.heard.set()
        if kind in self.silent and not (by_udp and self.cut):
            return None
        answer = dns.message.make_response(question)
        if self.authoritative:
            answer.flags |= dns.flags.AA
        if by_udp and self.cut:
            answer.flags |= dns.flags.TC
            return answer.to_wire()
        if by_udp and self.garbled:
            return answer.to_wire()[:7]
        if code := self.codes.get(kind, self.code):
            answer.set_rcode(dns.rcode.from_text(code))
            return answer.to_wire()
        self._fill(answer, asked.name, asked.rdtype)
        return answer.to_wire()

    def _fill(self, answer: dns.message.Message, name: dns.name.Name, kind: dns.rdatatype.RdataType) -> None:
        for _ in range(9):
            of_name = [one for one in self.records if one.name == name]
            found = [one for one in of_name if one.rdtype == kind]
            alias = [one for one in of_name if one.rdtype == dns.rdatatype.CNAME]
            if found or not alias:
                break
            answer.answer.append(alias[0])
            name = alias[0][0].target
        else:
            return
        answer.answer.extend(found)
        known = {one.name for one in self.records}
        if kind == dns.rdatatype.NS:
            hosts = {server.target for one in found for server in one}
            answer.additional.extend(
                one for one in self.records if one.name in hosts and one.rdtype in (dns.rdatatype.A, dns.rdatatype.AAAA)
            )
        if not found and self.soa:
            answer.authority.append(rrset(self.soa, "SOA", f"ns.{self.soa}. admin.{self.soa}. 1 2 3 4 60"))
        below = any(one.is_subdomain(name) for one in known)
        if not found and not below and not answer.answer:
            answer.set_rcode(dns.rcode.NXDOMAIN)

    def close(self) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join(5)
        self._udp.close()
        self._tcp.close()

    def __enter__(self) -> TinyNameServer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _both(address: str) -> tuple[socket.socket, socket.socket]:
    """A UDP and a TCP socket on the same free port."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    for _ in range(50):
        tcp = socket.create_server((address, 0), family=family)
        udp = socket.socket(family, socket.SOCK_DGRAM)
        try:
            udp.bind((address, tcp.getsockname()[1]))
        except OSError:
            tcp.close()
            udp.close()
            continue
        for sock in (tcp, udp):
            sock.settimeout(0.02)
        return udp, tcp
    raise OSError("no port is free for both")
