"""What DNS says of the site's host name: its responsible servers, this computer's resolver, this computer itself (S2).

Only asked here; what it amounts to is for ``dns_verdict`` to say.
"""

from __future__ import annotations

import enum
import socket
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

from assistant.domain.clock import Cancel
from assistant.resolving.address import NAME_SERVER_PORT, split
from assistant.resolving.asking import SECONDS, NameServer, Told, addresses_of
from assistant.resolving.hosts import in_hosts_file
from assistant.resolving.system import getaddrinfo, system_addresses
from assistant.resolving.upstream import CHAIN, Upstream, servers_at, system_servers
from assistant.resolving.zones import zone_of

_AT_ONCE = 8
_SYSTEM_SECONDS = 10.0


class DnsSource(enum.Enum):
    """Who was asked."""

    AUTHORITATIVE = "authoritative"
    """A server that is responsible for the name's zone."""
    RESOLVER = "resolver"
    """Whoever asks on this computer's behalf, and remembers answers for their TTL."""
    SYSTEM = "system"
    """This computer as its programs ask it: hosts file and own cache included."""


class DnsOutcome(enum.Enum):
    """What came back."""

    ADDRESSES = "addresses"
    ALIAS = "alias"
    """Only that the name is another word for a name elsewhere, whose servers were asked in turn."""
    NO_ADDRESS = "no-address"
    NO_NAME = "no-name"
    REFUSED = "refused"
    """An answer that tells nothing: SERVFAIL, REFUSED, or that of a server which is not responsible after all."""
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class DnsAnswer:
    """What one of them said."""

    source: DnsSource
    name: str
    """The name that was asked for: the site's host name, or what it is an alias of."""
    outcome: DnsOutcome
    server: str = ""
    """By name if it has one, else its address; empty for this computer itself."""
    address: str = ""
    """Where it was asked, ``address[:port]``."""
    addresses: tuple[str, ...] = ()
    ttl: int | None = None
    """Seconds for which the answer may be kept from now on; of a resolver, what is left of them."""
    aliases: tuple[str, ...] = ()
    detail: str = ""

    @property
    def known(self) -> bool:
        """Whether it told anything about the name."""
        return self.outcome not in (DnsOutcome.REFUSED, DnsOutcome.SILENT)


@dataclass(frozen=True, slots=True)
class DnsAnswers:
    """All that was said about a name at a moment."""

    host: str
    at: datetime
    authoritative: tuple[DnsAnswer, ...] = ()
    """One for each address of each server; of all zones that a chain of aliases leads through."""
    resolver: DnsAnswer | None = None
    """None: no resolver is known."""
    system: DnsAnswer | None = None
    zones: tuple[str, ...] = ()
    detail: str = ""
    """Why responsible servers are missing."""

    def until(self, answer: DnsAnswer) -> datetime | None:
        """When an answer may be forgotten at the latest; a whole minute, so that it stays the same while time runs."""
        if answer.ttl is None:
            return None
        exact = self.at + timedelta(seconds=answer.ttl)
        minute = exact.replace(second=0, microsecond=0)
        return minute if minute == exact else minute + timedelta(minutes=1)

    @property
    def ttl(self) -> int | None:
        """Seconds for which the responsible servers let others keep the name's addresses; the longest of them."""
        known = [one.ttl for one in self.authoritative if one.known and one.ttl is not None]
        return max(known, default=None)


def ask_dns(
    host: str,
    name_server: str | None,
    cancel: Cancel,
    *,
    hosts_file: str = "",
    places: Mapping[str, str] | None = None,
    lookup: Callable[[str], Sequence[str]] = getaddrinfo,
    seconds: float = SECONDS,
    now: datetime | None = None,
) -> DnsAnswers:
    """Ask everybody what ``host`` leads to; stops at once. Never fails but by Cancelled: who is silent is an answer.

    ``name_server`` (``host[:port]``) stands for this computer's resolver, and behind ``hosts_file`` for the computer
    itself: then ``lookup`` is not asked. On another port than 53, the responsible servers are taken to
    listen on that port too; ``places`` says where they are otherwise (server name or address -> ``address[:port]``).
    ``now`` is the moment from which TTLs are counted; ``seconds`` how long each server may be silent.
    """
    cancel.check()
    host = host.lower().rstrip(".")
    asking = _Asking(cancel, seconds, places or {})
    servers, problem = _resolvers(name_server, cancel)
    port = split(name_server, default=NAME_SERVER_PORT)[1] if name_server else NAME_SERVER_PORT
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        system = pool.submit(_by_system, host, hosts_file, None if name_server else lookup, cancel)
        resolver = pool.submit(asking.resolver, host, servers)
        told, zones, gap = asking.authoritative(host, servers, port, pool)
        by_resolver = resolver.result()
        by_system = system.result() or _as_resolver(by_resolver)
    return DnsAnswers(host, now or datetime.now(UTC), told, by_resolver, by_system, zones, problem or gap)


def _resolvers(name_server: str | None, cancel: Cancel) -> tuple[tuple[NameServer, ...], str]:
    try:
        servers = servers_at(name_server, cancel) if name_server else system_servers()
    except (OSError, UnicodeError) as exc:
        return (), f"{name_server}: {exc}"
    return servers, "" if servers else "no name server is known"


class _Asking:
    """Asks servers; what goes wrong becomes part of the answer."""

    def __init__(self, cancel: Cancel, seconds: float, places: Mapping[str, str]) -> None:
        self._cancel = cancel
        self._seconds = seconds
        self._places = places

    def resolver(self, host: str, servers: Sequence[NameServer]) -> DnsAnswer | None:
        if not servers:
            return None
        upstream = Upstream(servers, self._cancel, self._seconds)
        answer = partial(DnsAnswer, DnsSource.RESOLVER, host)
        try:
            told = upstream.addresses(host)
        except (OSError, UnicodeError) as exc:
            server = upstream.servers[0]
            return answer(DnsOutcome.SILENT, server.name or str(server), str(server), detail=str(exc))
        server = upstream.servers[0]
        found = (server.name or str(server), str(server), told.addresses, told.ttl, told.aliases)
        outcome = _outcome(told)
        outcome = DnsOutcome.NO_ADDRESS if outcome is DnsOutcome.ALIAS else outcome
        return answer(outcome, *found, _detail(told))

    def authoritative(
        self, host: str, servers: Sequence[NameServer], port: int, pool: ThreadPoolExecutor
    ) -> tuple[tuple[DnsAnswer, ...], tuple[str, ...], str]:
        """Answers, zones, and why some are missing."""
        upstream = Upstream(servers, self._cancel, self._seconds)
        answers: list[DnsAnswer] = []
        zones: list[str] = []
        gaps: list[str] = []
        names, seen = [host], {host}
        while names and len(seen) <= CHAIN:
            name = names.pop(0)
            try:
                zone = zone_of(name, upstream, port, self._places)
            except (OSError, ValueError) as exc:  # ValueError: what is no name
                gaps.append(f"{name}: {exc}")
                continue
            if zone is None:
                gaps.append(f"{name}: no zone has name servers")
                continue
            zones.append(zone.name)
            gaps += [f"{server}: no address" for server in zone.nowhere]
            told = list(pool.map(partial(self._server, name), zone.servers))
            answers += told
            further = dict.fromkeys(one.aliases[-1] for one in told if one.outcome is DnsOutcome.ALIAS)
            names += [alias for alias in further if alias not in seen]
            seen.update(further)
        return tuple(answers), tuple(dict.fromkeys(zones)), "; ".join(gaps)

    def _server(self, name: str, server: NameServer) -> DnsAnswer:
        answer = partial(DnsAnswer, DnsSource.AUTHORITATIVE, name)
        where = (server.name or str(server), str(server))
        try:
            told = addresses_of(name, server, self._cancel, recursion=False, seconds=self._seconds)
        except (OSError, UnicodeError) as exc:
            return answer(DnsOutcome.SILENT, *where, detail=str(exc))
        if not told.authoritative:
            return answer(DnsOutcome.REFUSED, *where, detail=f"{told.code}, not authoritative")
        return answer(_outcome(told), *where, told.addresses, told.ttl, told.aliases, _detail(told))


def _outcome(told: Told) -> DnsOutcome:
    if told.code == "NXDOMAIN":
        return DnsOutcome.NO_NAME
    if told.code != "NOERROR":
        return DnsOutcome.REFUSED
    if told.addresses:
        return DnsOutcome.ADDRESSES
    return DnsOutcome.ALIAS if told.aliases else DnsOutcome.NO_ADDRESS


def _detail(told: Told) -> str:
    return told.detail or ("" if told.code == "NOERROR" else told.code)


def _by_system(
    host: str, hosts_file: str, lookup: Callable[[str], Sequence[str]] | None, cancel: Cancel
) -> DnsAnswer | None:
    """This computer as its programs ask it; None when that is for the name server to say."""
    answer = partial(DnsAnswer, DnsSource.SYSTEM, host)
    try:
        found = in_hosts_file(hosts_file, host) if hosts_file else ()
        if not found and lookup is None:
            return None
        return _with(answer, found or system_addresses(host, cancel, _SYSTEM_SECONDS, lookup or getaddrinfo))
    except socket.gaierror as exc:
        again = exc.errno == socket.EAI_AGAIN
        return answer(DnsOutcome.SILENT if again else DnsOutcome.NO_NAME, detail=str(exc))
    except (OSError, UnicodeError) as exc:
        return answer(DnsOutcome.SILENT, detail=str(exc))


def _as_resolver(resolver: DnsAnswer | None) -> DnsAnswer | None:
    if resolver is None:
        return None
    return replace(resolver, source=DnsSource.SYSTEM, server="", address="")


def _with(answer: Callable[..., DnsAnswer], addresses: Iterable[str]) -> DnsAnswer:
    found = tuple(addresses)
    return answer(DnsOutcome.ADDRESSES if found else DnsOutcome.NO_ADDRESS, addresses=found)
