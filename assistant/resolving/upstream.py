"""Name servers that ask others on our behalf: this computer's, or the one that was given."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from assistant.domain.clock import Cancel
from assistant.resolving.address import NAME_SERVER_PORT, is_ip, split
from assistant.resolving.asking import SECONDS, NameServer, Told, addresses_of, ask
from assistant.resolving.system import system_addresses, system_name_servers

if TYPE_CHECKING:
    import dns.message

T = TypeVar("T")

CHAIN = 8
"""Names one after another that may stand for one another; more are a circle."""
_NO_HELP = ("SERVFAIL", "REFUSED", "FAILED")


class Upstream:
    """The first of these servers that answers; one that was silent is asked last from then on.

    Every method raises socket.gaierror when none answers, UnicodeError for what is no name, and Cancelled.
    """

    def __init__(self, servers: Sequence[NameServer], cancel: Cancel, seconds: float = SECONDS) -> None:
        self.servers = list(servers)
        self._cancel = cancel
        self._seconds = seconds

    def ask(self, name: str, kind: str) -> dns.message.Message:
        """The answer to one question, whatever its response code."""
        return self._first(lambda server: ask(name, kind, server, self._cancel, seconds=self._seconds))

    def addresses(self, host: str) -> Told:
        """The addresses of a name, aliases followed to their end where the server does not do so."""
        told = self._told(host)
        for _ in range(CHAIN):
            if told.addresses or not told.aliases or told.code != "NOERROR":
                break
            further = self._told(told.aliases[-1])
            ttls = [ttl for ttl in (told.ttl, further.ttl) if ttl is not None]
            told = replace(further, ttl=min(ttls, default=None), aliases=told.aliases + further.aliases)
            if not further.aliases:
                break
        return told

    def _told(self, host: str) -> Told:
        told = None
        for _ in range(max(1, len(self.servers))):
            told = self._first(lambda server: addresses_of(host, server, self._cancel, seconds=self._seconds))
            if told.code not in _NO_HELP:
                break
            self.servers.append(self.servers.pop(0))  # as systems do: the next one may know better
        return told or Told("FAILED")

    def _first(self, question: Callable[[NameServer], T]) -> T:
        silent = []
        for server in tuple(self.servers):
            try:
                return question(server)
            except OSError as exc:
                silent.append(f"{server}: {exc}")
                self.servers.remove(server)
                self.servers.append(server)
        raise socket.gaierror(socket.EAI_AGAIN, "; ".join(silent) or "no name server is known")


def servers_at(name_server: str, cancel: Cancel) -> tuple[NameServer, ...]:
    """A name server by its address or name, at all its addresses. Raises as ``system_addresses``, and UsageError."""
    host, port = split(name_server, default=NAME_SERVER_PORT)
    addresses = (host,) if is_ip(host) else system_addresses(host, cancel)
    name = "" if is_ip(host) else host
    return tuple(NameServer(address, port, name) for address in addresses)


def system_servers() -> tuple[NameServer, ...]:
    """This computer's."""
    return tuple(NameServer(address) for address in system_name_servers())
