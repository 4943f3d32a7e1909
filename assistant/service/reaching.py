"""Connections to the appliances of a site."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from string import ascii_uppercase
from typing import Protocol

from assistant import paths
from assistant.actions.view import AT_FIRST
from assistant.appliance.connection import Connection, connect
from assistant.domain.access import FIRST_SIGN_IN, Pin, Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel, Clock
from assistant.domain.hardware import NEW
from assistant.domain.site import USERS_AT_THE_API, Site
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


class Make(Protocol):
    """Makes the connection to an address with what is meant for that appliance."""

    def __call__(self, address: str, secrets: Secrets, emptied: str = "") -> Connection:
        """``emptied``: the certificate that is served there now, of an appliance that lost all it had."""


class Connections(Mapping[str, Connection]):
    """Connections by appliance name, each made when it is first wanted; nothing is sent by that. Thread-safe.

    A traffic node whose address is not known is not among them.
    """

    def __init__(self, make: Make, secrets: Secrets, site: SiteAddress, addresses: Mapping[str, str]) -> None:
        self._make = make
        self._secrets = secrets
        self._site = site
        self._addresses = {name: address for name, address in addresses.items() if address}
        self._lock = threading.Lock()
        self._made: dict[str, Connection] = {}
        for address in self._addresses.values():
            split(address)

    def __getitem__(self, name: str) -> Connection:
        with self._lock:
            if name not in self._made:
                self._made[name] = self.fresh(name)
            return self._made[name]

    def fresh(self, name: str) -> Connection:
        """A further connection, which knows nothing of what others were refused. Raises KeyError."""
        address = self._addresses[name]
        if name == AT_FIRST:
            return self._make(address, self._secrets.at_first(NEW))
        return self._make(address, self._secrets.of(letter_of(self._site, address, name)))

    def emptied(self, name: str, fingerprint: str) -> Connection:
        """An appliance at factory defaults: nothing secret is sent to it, and its GUID must still be the one it had."""
        return self._make(self._addresses[name], Secrets(appliance=FIRST_SIGN_IN), fingerprint)

    def __iter__(self) -> Iterator[str]:
        return iter(self._addresses)

    def __len__(self) -> int:
        return len(self._addresses)

    def add(self, addresses: Mapping[str, str]) -> None:
        """Further appliances, or known ones by another address. Raises UsageError."""
        for address in addresses.values():
            split(address)
        with self._lock:
            self._addresses |= addresses
            for name in addresses:
                self._made.pop(name, None)


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
    new = site.replacement.address if site and site.replacement else description.address.replacement
    if new:
        own |= dict.fromkeys((NEW, AT_FIRST), new)
    make = (_operating if write else _reading)(description, clock, cancel)
    return Connections(make, for_site(secrets, site) if site else secrets, description.address, own)


def for_site(secrets: Secrets, site: Site) -> Secrets:
    """Where there are no API accounts, the account of /login is that of the API as well."""
    return secrets.users_at_the_api if USERS_AT_THE_API in site.edition.features else secrets


def found_out(secrets: Secrets, connection: Connection) -> Secrets:
    """The same before anything is known of the site: one appliance is asked, without an account, how it lets in.

    Nothing is asked where an API account was given, or no account of /login: it would change nothing.
    """
    if secrets.api is not None or secrets.login is None or not connection.probe.takes_users():
        return secrets
    return secrets.users_at_the_api


def _reading(description: SiteDescription, clock: Clock, cancel: Cancel) -> Make:
    """Makes connections that cannot change anything, and no others."""
    site, labels = description.address, Labels.load(paths.resource("labels.toml"))

    def make(address: str, secrets: Secrets, emptied: str = "") -> Connection:
        trust, pin = _known_at(address, description, emptied)
        return connect(site, address, trust, secrets, pin, clock, cancel, write=False, labels=labels)

    return make


def _operating(description: SiteDescription, clock: Clock, cancel: Cancel) -> Make:
    site, labels = description.address, Labels.load(paths.resource("labels.toml"))

    def make(address: str, secrets: Secrets, emptied: str = "") -> Connection:
        trust, pin = _known_at(address, description, emptied)
        return connect(site, address, trust, secrets, pin, clock, cancel, write=True, labels=labels)

    return make


def _known_at(address: str, description: SiteDescription, emptied: str) -> tuple[Trust, Pin | None]:
    """Whom to believe at an address, and who answered there before."""
    pin = next((pin for pin in description.pins if pin.address == address), None)
    if emptied:
        return Trust(accepted=(emptied,)), Pin(address, pin.guid if pin else None, None)
    return _trust_at(address, description), pin


def _trust_at(address: str, description: SiteDescription) -> Trust:
    """Whom to believe at an address. The new appliance shows the old one's certificate once it was moved there."""
    new = description.address.replacement
    if not new or join(*split(new)) != join(*split(address)):
        return description.trust
    known = (pin.fingerprint for pin in description.pins if join(*split(pin.address)) != join(*split(address)))
    return replace(description.trust, accepted=(*description.trust.accepted, *filter(None, known)))


def reach_site(description: SiteDescription, secrets: Secrets, clock: Clock, cancel: Cancel) -> Connection:
    """A new connection for reading, to whoever the site's host name leads to now: no identity is expected."""
    labels, address, trust = Labels.load(paths.resource("labels.toml")), description.address, description.trust
    return connect(address, None, trust, secrets, None, clock, cancel, write=False, labels=labels)
