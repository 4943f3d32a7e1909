"""The name servers of a simulated site, and the resolver that remembers what they said."""

from __future__ import annotations

import contextlib
import copy
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.zone

from assistant.simulator.network.zone import Record, addresses, authoritative, write

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dns.message import Message

    from assistant.simulator.clock import SimClock
    from assistant.simulator.faults import FaultSet


class Zone:
    """What is written at the DNS controller. Each name server serves its own copy, which may be an older one."""

    def __init__(self, site: str, record: Record, hosts: Mapping[str, str], servers: Mapping[str, str]) -> None:
        self.site = site
        self._hosts = hosts
        self._servers = servers
        self._lock = threading.Lock()
        self._record = record
        self._serial = 1
        self._written = self._write()

    @property
    def record(self) -> Record:
        return self._record

    @property
    def serial(self) -> int:
        return self._serial

    @property
    def written(self) -> dns.zone.Zone:
        return self._written

    def change(self, record: Record) -> None:
        """Lead the site's host name somewhere else. May be called from any thread."""
        with self._lock:
            self._record = record
            self._serial += 1
            self._written = self._write()

    def _write(self) -> dns.zone.Zone:
        return write(self.site, self._record, self._serial, self._hosts, self._servers)


class NameServer:
    """An authoritative server. ``label`` (ns1, ns2) is what faults call it."""

    def __init__(self, label: str, zone: Zone, faults: FaultSet) -> None:
        self.label = label
        self._zone = zone
        self._faults = faults
        self._serves = zone.written

    def publish(self) -> None:
        """Take over what is written, unless this server has stopped doing so."""
        if not any(self._faults.has("dns-answers-old", who) for who in ("all", self.label)):
            self._serves = self._zone.written

    def answer(self, query: Message) -> Message | None:
        """The answer, or None when nothing is said."""
        silent = any(self._faults.has("dns-silent", who) for who in ("all", "authoritative", self.label))
        return None if silent else authoritative(self._serves, query)

    @property
    def says(self) -> Sequence[str]:
        """Where this server says that the site's host name leads; empty when it is silent."""
        return addresses(self.answer(dns.message.make_query(self._zone.site, "A")))


@dataclass(frozen=True)
class _Known:
    response: Message
    since: float
    life: int

    def left(self, now: float) -> int:
        """Seconds for which this may still be told, rounded up."""
        return max(0, -int(-(self.life - (now - self.since)) // 1))


class Resolver:
    """Stands for the resolver of a company or provider: asks the name servers, and remembers answers for their TTL.

    The time in which they grow old is that of the simulated site.
    """

    def __init__(self, servers: Sequence[NameServer], clock: SimClock, faults: FaultSet) -> None:
        self._servers = servers
        self._clock = clock
        self._faults = faults
        self._known: dict[tuple[dns.name.Name, dns.rdatatype.RdataType], _Known] = {}

    def answer(self, query: Message) -> Message | None:
        """The answer, or None when nothing is said."""
        if any(self._faults.has("dns-silent", who) for who in ("all", "resolver")):
            return None
        response = dns.message.make_response(query, recursion_available=True)
        known = self._look_up(query)
        if known is None:
            response.set_rcode(dns.rcode.SERVFAIL)
            return response
        left = known.left(self._clock.now_elapsed())
        response.set_rcode(known.response.rcode())
        response.answer = copy.deepcopy(known.response.answer)
        response.authority = copy.deepcopy(known.response.authority)
        for rrset in (*response.answer, *response.authority):
            rrset.ttl = min(rrset.ttl, left)
            if rrset.name == query.question[0].name:
                rrset.name = query.question[0].name  # in the spelling of the question
        return response

    def remembered(self, site: str) -> tuple[Sequence[str], int]:
        """Where the resolver would say, unasked, that a name leads, and for how many seconds; nothing: ((), 0)."""
        question = dns.message.make_query(site, "A").question[0]
        known, now = self._known.get((question.name, question.rdtype)), self._clock.now_elapsed()
        if known is None or not known.left(now):
            return (), 0
        return addresses(known.response), known.left(now)

    def _look_up(self, query: Message) -> _Known | None:
        question, now = query.question[0], self._clock.now_elapsed()
        key = question.name, question.rdtype
        known = self._known.get(key)
        if known is not None and known.left(now):
            return known
        ask = dns.message.make_query(question.name, question.rdtype, question.rdclass)
        for server in self._servers:
            response = server.answer(ask)
            if response is None:
                continue
            if response.rcode() not in (dns.rcode.NOERROR, dns.rcode.NXDOMAIN):
                return None  # nothing else can be asked from here
            life = min(rrset.ttl for rrset in (response.answer or response.authority))
            self._known[key] = _Known(response, now, life)
            return self._known[key]
        with contextlib.suppress(KeyError):
            del self._known[key]
        return None
