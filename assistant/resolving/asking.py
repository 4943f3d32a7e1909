"""One question to one name server: over UDP, over TCP when the answer is too long for it. Cancel cuts it at once."""

from __future__ import annotations

import contextlib
import ipaddress
import select
import socket
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.domain.clock import Cancel
from assistant.resolving.address import NAME_SERVER_PORT, join

if TYPE_CHECKING:
    import dns.message
    import dns.name

SECONDS = 3.0
"""How long a name server may be silent."""
_AGAIN = 1.0
"""Seconds after which a question is sent once more: datagrams get lost."""
_SLICE = 0.05
"""Seconds between two looks at Cancel."""


@dataclass(frozen=True, slots=True)
class NameServer:
    """Where a name server is, and what it is called if that is known."""

    address: str
    """An IP address."""
    port: int = NAME_SERVER_PORT
    name: str = ""

    def __str__(self) -> str:
        return self.address if self.port == NAME_SERVER_PORT else join(self.address, self.port)


@dataclass(frozen=True, slots=True)
class Told:
    """What one server told of the addresses of a name."""

    code: str
    """``NOERROR``, ``NXDOMAIN``, ``SERVFAIL`` …"""
    addresses: tuple[str, ...] = ()
    ttl: int | None = None
    """Seconds for which the whole chain may be kept."""
    aliases: tuple[str, ...] = ()
    """Names that the name is another word for, in their order (CNAME); with addresses, of the last of them."""
    authoritative: bool = False
    detail: str = ""


def ask(
    name: str, kind: str, server: NameServer, cancel: Cancel, *, recursion: bool = True, seconds: float = SECONDS
) -> dns.message.Message:
    """The answer to a question, such as ``ask("example.com", "NS", …)``; any response code is an answer.

    Raises TimeoutError, OSError for what is no answer, UnicodeError for what is no name, and Cancelled.
    """
    import dns.exception
    import dns.flags
    import dns.message

    cancel.check()
    try:
        question = dns.message.make_query(name_of(name), kind)
        if not recursion:
            question.flags &= ~dns.flags.RD
        try:
            return _by_udp(question, server, cancel, seconds)
        except dns.message.Truncated:
            return _by_tcp(question, server, cancel, seconds)
    except dns.exception.Timeout:
        raise TimeoutError(f"no answer within {seconds:g} s") from None
    except (dns.exception.DNSException, EOFError) as exc:
        cancel.check()
        raise OSError(f"{type(exc).__name__}: {exc}") from exc


def addresses_of(
    name: str, server: NameServer, cancel: Cancel, *, recursion: bool = True, seconds: float = SECONDS
) -> Told:
    """IPv4 and IPv6 addresses of a name as one server tells them. Raises as ``ask``, if nothing at all was told."""
    old = _told(ask(name, "A", server, cancel, recursion=recursion, seconds=seconds))
    if old.code != "NOERROR":
        return old
    try:
        new = _told(ask(name, "AAAA", server, cancel, recursion=recursion, seconds=seconds))
    except OSError as exc:  # some load balancers know no question but the one for IPv4
        new = Told("FAILED", detail=f"AAAA: {exc}")
    if new.code != "NOERROR":
        return Told(old.code, old.addresses, old.ttl, old.aliases, old.authoritative, new.detail or f"AAAA: {new.code}")
    known = [one for one in (old, new) if one.addresses] or [old, new]
    ttls = [one.ttl for one in known if one.ttl is not None]
    aliases = max(old.aliases, new.aliases, key=len)
    own = old.authoritative and new.authoritative
    return Told("NOERROR", old.addresses + new.addresses, min(ttls, default=None), aliases, own)


def name_of(name: str) -> dns.name.Name:
    """A host name as DNS has it. Raises UnicodeError for what is none."""
    import dns.exception
    import dns.name

    try:
        return dns.name.from_text(name)
    except (dns.exception.DNSException, UnicodeError) as exc:
        raise UnicodeError(f"{name!r} is not a host name: {exc}") from None


def _told(answer: dns.message.Message) -> Told:
    import dns.exception
    import dns.flags
    import dns.message
    import dns.rcode
    import dns.rdatatype

    code = dns.rcode.to_text(answer.rcode())
    own = bool(answer.flags & dns.flags.AA)
    try:
        chain = answer.resolve_chaining() if isinstance(answer, dns.message.QueryMessage) else None
    except dns.exception.DNSException as exc:
        return Told("FAILED", detail=f"{type(exc).__name__}: {exc}")
    if chain is None or code != "NOERROR":
        return Told(code, authoritative=own)
    aliases = tuple(alias[0].target.to_text(omit_final_dot=True).lower() for alias in chain.cnames)
    if chain.answer is None:
        ttl = min((alias.ttl for alias in chain.cnames), default=None)
        return Told(code, (), ttl, aliases, own)
    addresses = tuple(str(ipaddress.ip_address(one.address)) for one in chain.answer)
    return Told(code, addresses, chain.minimum_ttl, aliases, own)


# ── Sockets ──────────────────────────────────────────────────────────────────────────────────────────


def _by_udp(question: dns.message.Message, server: NameServer, cancel: Cancel, seconds: float) -> dns.message.Message:
    import dns.exception
    import dns.query

    deadline, again = time.monotonic() + seconds, 0.0
    with _socket(server, socket.SOCK_DGRAM) as sock:
        sock.connect(_target(server))
        while (now := time.monotonic()) < deadline:
            cancel.check()
            if now >= again:
                dns.query.send_udp(sock, question, None)
                again = now + _AGAIN
            with contextlib.suppress(dns.exception.Timeout):
                slice_end = time.time() + _SLICE
                found = dns.query.receive_udp(
                    sock, None, slice_end, raise_on_truncation=True, ignore_errors=True, query=question
                )
                answer: dns.message.Message = found[0]
                return answer
    raise dns.exception.Timeout


def _by_tcp(question: dns.message.Message, server: NameServer, cancel: Cancel, seconds: float) -> dns.message.Message:
    import dns.query

    with _socket(server, socket.SOCK_STREAM) as sock, sock.dup() as handle:

        def pull() -> None:
            with contextlib.suppress(OSError):
                handle.shutdown(socket.SHUT_RDWR)

        _connect(sock, server, cancel, seconds)
        forget = cancel.on_set(pull)
        try:
            until = time.time() + seconds
            dns.query.send_tcp(sock, question, until)
            answer: dns.message.Message = dns.query.receive_tcp(sock, until)[0]
        except OSError:
            cancel.check()
            raise
        finally:
            forget()
    if not question.is_response(answer):
        raise OSError("the answer is to another question")
    return answer


def _connect(sock: socket.socket, server: NameServer, cancel: Cancel, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    with contextlib.suppress(BlockingIOError):
        sock.connect(_target(server))
        return
    while not any(select.select([], [sock], [sock], _SLICE)):
        cancel.check()
        if time.monotonic() > deadline:
            raise TimeoutError("no answer to the call")
    if error := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
        import os

        raise OSError(error, os.strerror(error))


def _socket(server: NameServer, kind: socket.SocketKind) -> socket.socket:
    sock = socket.socket(_info(server)[0], kind)
    sock.setblocking(False)
    return sock


def _target(server: NameServer) -> tuple[str | int, ...]:
    return _info(server)[4]


def _info(server: NameServer) -> tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[str | int, ...]]:
    return socket.getaddrinfo(server.address, server.port, flags=socket.AI_NUMERICHOST)[0]  # type: ignore[return-value]
