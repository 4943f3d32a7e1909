"""What other rooms see of the hosts-file test."""

from __future__ import annotations

import ipaddress
import re
import uuid
from datetime import datetime

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.value import value
from assistant.hostsfile.errors import NotAnEntry

_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)", re.ASCII)
_MARK = re.compile(r"[0-9a-z][0-9a-z-]{7,63}", re.ASCII)


@value
class HostsEntry:
    """One line of a hosts file: ``host`` in lower case, ``address`` an IPv4 or IPv6 address as Python writes it.

    Nothing else can be made: raises NotAnEntry. :meth:`of` takes what people type.
    """

    host: str
    address: str

    def __post_init__(self) -> None:
        if not _is_host(self.host):
            raise _not_a_host(self.host)
        if _address(self.address) != self.address:
            raise _not_an_address(self.address)

    @classmethod
    def of(cls, host: str, address: str) -> HostsEntry:
        """An entry from what somebody typed. Raises NotAnEntry."""
        found = _address(address.strip().removeprefix("[").removesuffix("]"))
        if found is None:
            raise _not_an_address(address)
        return cls(host.strip().lower().removesuffix("."), found)

    @property
    def line(self) -> str:
        """What a person would add by hand."""
        return f"{self.address} {self.host}"


def _is_host(text: str) -> bool:
    labels = text.split(".")
    whole = 0 < len(text) <= 253 and all(_LABEL.fullmatch(label) for label in labels)
    return whole and not labels[-1].isdigit() and labels[-1] != "localhost"


def _address(text: str) -> str | None:
    """The address in its usual spelling; None for what is none, or one at which no appliance can be."""
    try:
        found = ipaddress.ip_address(text)
    except ValueError:
        return None
    scoped = isinstance(found, ipaddress.IPv6Address) and found.scope_id is not None
    return None if found.is_unspecified or found.is_multicast or scoped else str(found)


def _not_a_host(text: str) -> NotAnEntry:
    return NotAnEntry(
        say("hosts", "“{text}” is not a host name that a hosts file can hold.")(text=text[:80]),
        say("hosts", "Give the site's host name without a port, such as support.example.com."),
    )


def _not_an_address(text: str) -> NotAnEntry:
    return NotAnEntry(
        say("hosts", "“{text}” is not the IP address of an appliance.")(text=text[:80]),
        say("hosts", "Give the appliance's own IP address without a port, such as 192.0.2.11."),
    )


def new_mark() -> str:
    """A mark for a test that belongs to no run."""
    return uuid.uuid4().hex


def checked_mark(text: str) -> str:
    """What marks a block: a run's id. Raises NotAnEntry."""
    if not _MARK.fullmatch(text):
        raise NotAnEntry(
            say("hosts", "“{text}” cannot mark an entry in a hosts file.")(text=text[:80]),
            say("hosts", "Use 8 to 64 lower-case letters, digits and hyphens."),
        )
    return text


@value
class Applied:
    """The entry stands in the hosts file and was read back."""

    entry: HostsEntry
    mark: str
    path: str
    at: datetime
    already: bool = False
    """It stood there before; nothing was written."""
    elevated: bool = False
    """Administrator's rights were asked for."""
    notes: tuple[Message, ...] = ()
    """What the person should know: other entries for the name, blocks of other runs, a strange encoding."""


@value
class Restored:
    """The entry is out of the hosts file again, and that was read back."""

    mark: str
    path: str
    at: datetime
    entry: HostsEntry | None
    """None where only the marker was left to go by."""
    as_before: bool
    """The file holds the very bytes that it held before; otherwise others changed it, and their changes stay."""
    removed: str = ""
    """What was taken out if it was not exactly what had been put in."""
    notes: tuple[Message, ...] = ()


@value
class Pending:
    """Something that still has to be taken out of a hosts file."""

    mark: str
    path: str
    entry: HostsEntry
    at: datetime
    keep_until: datetime
    """Until then it stands there on purpose, even when the program that put it there has ended."""
    held: bool
    """A program that is running now has it in use."""


@value
class CheckResult:
    """What was found on one computer while the entry stood."""

    entry: HostsEntry
    computer: str
    at: datetime
    addresses: tuple[str, ...]
    """What the name led to, in the order in which programs try them."""
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Name and certificate are as they should be, and nothing contradicts. Who answers may be unknown."""
        levels = {finding.id: finding.level for finding in self.findings}
        proven = all(levels.get(needed) in _GOOD for needed in ("hosts.resolves", "hosts.certificate"))
        return proven and not any(finding.blocks for finding in self.findings)


_GOOD = (Level.PASS, Level.WARNING)
