"""Connections to the appliances of a site."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator, Mapping
from string import ascii_uppercase

from assistant import paths
from assistant.appliance.connection import Connection, connect
from assistant.appliance.pace import Pace
from assistant.domain.access import Secrets, SiteAddress
from assistant.domain.clock import Cancel, Clock
from assistant.domain.site import Site
from assistant.labels import Labels
from assistant.resolving.address import join, split
from assistant.service.values import SiteDescription


def names(address: SiteAddress) -> dict[str, str]:
    """Appliance name -> its own address; without own addresses the site's host name stands for the only one.

    A to Z, then AA, AB …
    """
    own = address.appliances or (f"{address.host}:{address.port}",)
    return dict(zip(_letters(), own, strict=False))


def _letters() -> Iterator[str]:
    for length in itertools.count(1):
        yield from map("".join, itertools.product(ascii_uppercase, repeat=length))


def letter_of(site: SiteAddress, address: str, name: str) -> str:
    """By which name the secrets know an appliance: its place among the addresses, whatever role it was found in.

    A traffic node whose address was not given goes by its own name.
    """
    given = {join(*split(own)): letter for letter, own in names(site).items()}
    return given.get(join(*split(address)), name)


class Connections(Mapping[str, Connection]):
    """Connections by appliance name, each made when it is first wanted; nothing is sent by that. Thread-safe.

    A traffic node whose address is not known is not among them.
    """

    def __init__(
        self,
        description: SiteDescription,
        secrets: Secrets,
        clock: Clock,
        cancel: Cancel,
        addresses: Mapping[str, str],
        *,
        write: bool,
    ) -> None:
        self._description = description
        self._secrets = secrets
        self._clock = clock
        self._cancel = cancel
        self._addresses = {name: address for name, address in addresses.items() if address}
        self._write = write
        self._labels = Labels.load(paths.resource("labels.toml"))
        self._pace = Pace(clock)
        self._pins = {pin.address: pin for pin in reversed(description.pins)}
        self._lock = threading.Lock()
        self._made: dict[str, Connection] = {}
        for address in self._addresses.values():
            split(address)

    def __getitem__(self, name: str) -> Connection:
        with self._lock:
            if name not in self._made:
                self._made[name] = self._connect(name, self._addresses[name])
            return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._addresses)

    def __len__(self) -> int:
        return len(self._addresses)

    def add(self, addresses: Mapping[str, str]) -> None:
        """Further appliances, or known ones by another address; they share the account's pace. Raises UsageError."""
        for address in addresses.values():
            split(address)
        with self._lock:
            self._addresses |= addresses
            for name in addresses:
                self._made.pop(name, None)

    def _connect(self, name: str, address: str) -> Connection:
        site, trust, pin = self._description.address, self._description.trust, self._pins.get(address)
        its = self._secrets.of(letter_of(site, address, name))
        clock, cancel, labels, pace = self._clock, self._cancel, self._labels, self._pace
        if self._write:
            return connect(site, address, trust, its, pin, clock, cancel, write=True, labels=labels, pace=pace)
        return connect(site, address, trust, its, pin, clock, cancel, write=False, labels=labels, pace=pace)


def reach(
    description: SiteDescription,
    secrets: Secrets,
    clock: Clock,
    cancel: Cancel,
    *,
    write: bool,
    site: Site | None = None,
) -> Connections:
    """Connections by appliance name. With ``write=False`` nothing in them can change anything. Raises UsageError."""
    own = {a.name: a.address for a in site.appliances} if site else names(description.address)
    return Connections(description, secrets, clock, cancel, own, write=write)


def reach_site(description: SiteDescription, secrets: Secrets, clock: Clock, cancel: Cancel) -> Connection:
    """A new connection for reading, to whoever the site's host name leads to now: no identity is expected."""
    labels, pace = Labels.load(paths.resource("labels.toml")), Pace(clock)
    address, trust = description.address, description.trust
    return connect(address, None, trust, secrets, None, clock, cancel, write=False, labels=labels, pace=pace)
