"""Does the site's host name lead to an address, everywhere that can be asked (S2)?"""

from __future__ import annotations

import enum
import ipaddress
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.checks.dns import DnsAnswer, DnsAnswers, DnsOutcome, DnsSource
from assistant.domain.message import Message, say
from assistant.domain.observation import Proof


class Pointing(enum.Enum):
    """Where a name leads, as far as can be told."""

    THERE = "there"
    NOT_YET = "not-yet"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DnsVerdict:
    """What the answers amount to."""

    pointing: Pointing
    text: Message
    proofs: tuple[Proof, ...]
    """One for each that was asked: what it says, and until when."""
    advice: Message | None = None
    until: datetime | None = None
    """When what is left of the old answer will be forgotten here; None: nothing is told of that."""
    contrary: tuple[str, ...] = ()
    """Servers that still say otherwise; ``resolver`` and ``computer`` for this computer's own."""
    silent: tuple[str, ...] = ()
    """Servers of which no address could be asked."""
    changed: bool = False
    """Whether the record was changed: nobody has to do that any more, however long the rest takes."""


class _Says(enum.Enum):
    WANTED = "wanted"
    OLD = "old"
    """An address that is certainly not meant, alone or beside the right one."""
    OTHER = "other"
    """An address that nobody knows."""
    MIXED = "mixed"
    """The right one, and one of the other family (IPv4, IPv6) that nobody knows."""
    NOTHING = "nothing"
    SILENT = "silent"
    ONWARD = "onward"
    """Only an alias: the servers of the other name are to say."""


_CONTRARY = (_Says.OLD, _Says.OTHER, _Says.NOTHING)


def points_to(answers: DnsAnswers, address: str | Sequence[str], before: Sequence[str] = ()) -> DnsVerdict:
    """Whether the name leads to ``address`` (all that are meant, if several) and nowhere else.

    ``before``: the addresses that it led to, if they are known: then an address that is neither is told from an old
    one. Silent servers do not stand in the way as long as one that is responsible answers, but they are named. Without
    any of them (closed network) it stays unknown: this computer alone does not speak for the others.
    """
    return _Judge(answers, (address,) if isinstance(address, str) else tuple(address), before).verdict()


class _Judge:
    def __init__(self, answers: DnsAnswers, wanted: Sequence[str], before: Sequence[str]) -> None:
        self._answers = answers
        self._wanted = wanted
        self._to = _keys(wanted)
        self._before = _keys(before) - self._to
        self._says = {one: self._classified(one) for one in answers.authoritative}
        self._resolver = self._classified(answers.resolver)
        self._system = self._classified(answers.system)
        self._told = {says for says in self._says.values() if says not in (_Says.SILENT, _Says.ONWARD)}
        self._here = {self._resolver, self._system} - {_Says.SILENT}

    def _classified(self, answer: DnsAnswer | None) -> _Says:
        if answer is None or not answer.known:
            return _Says.SILENT
        if answer.outcome is DnsOutcome.ALIAS:
            return _Says.ONWARD
        told = _keys(answer.addresses)
        if not told:
            return _Says.NOTHING
        if told <= self._to:
            return _Says.WANTED
        if told & self._before:
            return _Says.OLD
        if not told & self._to:
            return _Says.OTHER
        families = {_family(one) for one in self._to}
        return _Says.OLD if any(_family(one) in families for one in told - self._to) else _Says.MIXED

    def verdict(self) -> DnsVerdict:
        if not self._told:
            return self._without_authority()
        if self._told == {_Says.WANTED}:
            return self._changed()
        if self._told & {_Says.OLD, _Says.NOTHING} or _Says.WANTED in self._told:
            return self._unknown_family() if self._told == {_Says.WANTED, _Says.MIXED} else self._not_changed()
        if self._told == {_Says.OTHER}:
            return self._two_views() if self._here == {_Says.WANTED} else self._not_changed()
        return self._unknown_family() if self._told == {_Says.MIXED} else self._not_changed()

    def _without_authority(self) -> DnsVerdict:
        told = {"host": self._answers.host, "address": self._named}
        if self._here & set(_CONTRARY):
            text = say("dns", "On this computer {host} does not lead to {address} yet.")
            return self._made(Pointing.NOT_YET, text(**told), _change_it(), self._until())
        if self._here == {_Says.WANTED}:
            text = say("dns", "On this computer {host} leads to {address}; none of its name servers could be asked.")
            return self._made(Pointing.UNKNOWN, text(**told), _look_yourself())
        if self._here:
            return self._unknown_family()
        text = say("dns", "Where {host} leads could not be determined: no server answered.")
        return self._made(Pointing.UNKNOWN, text(host=self._answers.host), _look_yourself())

    def _not_changed(self) -> DnsVerdict:
        servers = self._contrary_servers()
        wrong = {says for says in self._says.values() if says in _CONTRARY}
        if _Says.WANTED in self._told:
            text = say("dns", "Some name servers do not answer {address} for {host} yet: {servers}.")
            advice = say(
                "dns", "Wait until they have picked up the change; how long that takes depends on your DNS service."
            )
            told = text(address=self._named, host=self._answers.host, servers=", ".join(servers))
            return self._made(Pointing.NOT_YET, told, advice)
        if wrong == {_Says.NOTHING}:
            text = say("dns", "The name servers have no address for {host}.")
            return self._made(Pointing.NOT_YET, text(host=self._answers.host), _change_it())
        text = say("dns", "The record of {host} does not lead to {address} yet: it says {addresses}.")
        addresses = dict.fromkeys(a for one, says in self._says.items() if says in _CONTRARY for a in one.addresses)
        told = text(host=self._answers.host, address=self._named, addresses=", ".join(addresses))
        return self._made(Pointing.NOT_YET, told, _change_it())

    def _changed(self) -> DnsVerdict:
        host = self._answers.host
        if self._resolver in _CONTRARY:
            until = self._until()
            text = say(
                "dns", "The record of {host} has been changed, but this computer's resolver still keeps the old answer."
            )
            if until is not None:
                dated = say(
                    "dns",
                    "The record of {host} has been changed, but this computer's resolver keeps the old answer until "
                    "about {moment}.",
                )
                return self._made(Pointing.NOT_YET, dated(host=host, moment=until), None, until)
            return self._made(Pointing.NOT_YET, text(host=host))
        if self._system in _CONTRARY:
            text = say(
                "dns", "The record of {host} has been changed, but programs on this computer are still led elsewhere."
            )
            advice = say("dns", "Look for {host} in this computer's hosts file, and clear its DNS cache.")
            return self._made(Pointing.NOT_YET, text(host=host), advice(host=host))
        if _Says.MIXED in self._here:
            return self._unknown_family()
        if self._resolver is not _Says.WANTED:
            text = say("dns", "The record of {host} leads to {address}; this computer's resolver could not be asked.")
            return self._made(Pointing.UNKNOWN, text(host=host, address=self._named), _look_yourself())
        text = say("dns", "{host} leads to {address}: its name servers and this computer agree.")
        return self._made(Pointing.THERE, text(host=host, address=self._named))

    def _two_views(self) -> DnsVerdict:
        text = say(
            "dns", "In this network {host} leads to {address}, but its name servers answer {addresses} (split DNS)."
        )
        advice = say("dns", "Make sure that {addresses} reaches the right appliance from outside, too.")
        addresses = ", ".join(dict.fromkeys(a for one in self._says for a in one.addresses))
        told = text(host=self._answers.host, address=self._named, addresses=addresses)
        return self._made(Pointing.UNKNOWN, told, advice(addresses=addresses))

    def _unknown_family(self) -> DnsVerdict:
        everybody = (*self._answers.authoritative, self._answers.resolver, self._answers.system)
        told = [a for one in everybody if one for a in one.addresses if not _keys([a]) <= self._to]
        text = say(
            "dns", "{host} leads to {address} and also to {others}, which is not known to belong to the appliance."
        )
        advice = say("dns", "Look at the record's IPv4 and IPv6 addresses at the DNS controller.")
        addresses = ", ".join(dict.fromkeys(told))
        return self._made(
            Pointing.UNKNOWN, text(host=self._answers.host, address=self._named, others=addresses), advice
        )

    # ── in one piece ─────────────────────────────────────────────────────────────────────────────────

    @property
    def _named(self) -> str:
        return ", ".join(self._wanted)

    def _until(self) -> datetime | None:
        resolver = self._answers.resolver
        return self._answers.until(resolver) if resolver and self._resolver in _CONTRARY else None

    def _contrary_servers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.server for one, says in self._says.items() if says in _CONTRARY))

    def _made(
        self, pointing: Pointing, text: Message, advice: Message | None = None, until: datetime | None = None
    ) -> DnsVerdict:
        here = (("resolver", self._resolver), ("computer", self._system))
        contrary = (*self._contrary_servers(), *(name for name, says in here if says in _CONTRARY))
        heard = {one.server for one in self._answers.authoritative if one.known}
        silent = dict.fromkeys(one.server for one in self._answers.authoritative if one.server not in heard)
        changed = _Says.WANTED in self._told
        return DnsVerdict(pointing, text, tuple(self._proofs()), advice, until, contrary, tuple(silent), changed)

    def _proofs(self) -> Iterable[Proof]:
        heard = {one.server for one in self._answers.authoritative if one.known}
        for one, says in self._says.items():
            if says is not _Says.ONWARD and not (says is _Says.SILENT and one.server in heard):
                yield self._proof(one, says)
        if not self._answers.authoritative:
            text = say("dns", "The name servers that are responsible for {host} could not be found.")
            yield Proof(text(host=self._answers.host), None, self._answers.detail)
        if self._answers.resolver is not None:
            yield self._proof(self._answers.resolver, self._resolver)
        if self._answers.system is not None:
            yield self._proof(self._answers.system, self._system)

    def _proof(self, answer: DnsAnswer, says: _Says) -> Proof:
        shown = None if says in (_Says.SILENT, _Says.MIXED) else says is _Says.WANTED
        told = _WORDS[answer.source][_mood(says)](
            server=answer.server, name=answer.name, addresses=", ".join(answer.addresses)
        )
        until = self._answers.until(answer)
        if until is not None and answer.source is DnsSource.RESOLVER and says in (_Says.OLD, _Says.OTHER):
            text = say("dns", "This computer's resolver still answers {addresses}, until about {moment}.")
            told = text(addresses=", ".join(answer.addresses), moment=until)
        # Of a resolver it is what is left, another number each time: the moment tells it.
        known = answer.ttl is not None and answer.source is DnsSource.AUTHORITATIVE
        ttl = f"TTL {answer.ttl} s" if known else ""
        return Proof(told, shown, ", ".join(part for part in (answer.address, ttl, answer.detail) if part))


def _mood(says: _Says) -> str:
    return {_Says.NOTHING: "nothing", _Says.SILENT: "silent", _Says.OLD: "still", _Says.OTHER: "still"}.get(says, "now")


_WORDS = {
    DnsSource.AUTHORITATIVE: {
        "now": say("dns", "The name server {server} answers {addresses}."),
        "still": say("dns", "The name server {server} still answers {addresses}."),
        "nothing": say("dns", "The name server {server} has no address for {name}."),
        "silent": say("dns", "The name server {server} gave no usable answer."),
    },
    DnsSource.RESOLVER: {
        "now": say("dns", "This computer's resolver answers {addresses}."),
        "still": say("dns", "This computer's resolver still answers {addresses}."),
        "nothing": say("dns", "This computer's resolver has no address for {name}."),
        "silent": say("dns", "This computer's resolver gave no usable answer."),
    },
    DnsSource.SYSTEM: {
        "now": say("dns", "Programs on this computer are led to {addresses}."),
        "still": say("dns", "Programs on this computer are still led to {addresses}."),
        "nothing": say("dns", "Programs on this computer find no address for {name}."),
        "silent": say("dns", "Where programs on this computer are led could not be determined."),
    },
}


def _change_it() -> Message:
    return say("dns", "Change the record at the DNS controller, if that has not been done yet.")


def _look_yourself() -> Message:
    return say("dns", "Look at the record at the DNS controller, and ask from a computer outside this network.")


def _keys(addresses: Iterable[str]) -> set[str]:
    return {str(ipaddress.ip_address(address.partition("%")[0].strip("[]"))) for address in addresses}


def _family(address: str) -> int:
    return ipaddress.ip_address(address).version
