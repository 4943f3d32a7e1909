"""Connections to the appliances of a site."""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_uppercase

from assistant import paths
from assistant.appliance.connection import Connection, connect
from assistant.appliance.pace import Pace
from assistant.domain.access import Pin, Secrets, SiteAddress
from assistant.domain.clock import Cancel, Clock
from assistant.domain.site import Site
from assistant.labels import Labels
from assistant.resolving.address import join, split
from assistant.service.values import SiteDescription


def names(address: SiteAddress) -> dict[str, str]:
    """Appliance name -> its own address; without own addresses the site's host name stands for the only one."""
    own = address.appliances or (f"{address.host}:{address.port}",)
    return dict(zip(ascii_uppercase, own, strict=False))


def reach(
    description: SiteDescription,
    secrets: Secrets,
    clock: Clock,
    cancel: Cancel,
    *,
    write: bool,
    site: Site | None = None,
) -> Mapping[str, Connection]:
    """Connections by appliance name. With ``write=False`` nothing in them can change anything."""
    own = {a.name: a.address for a in site.appliances} if site else names(description.address)
    labels, pace = Labels.load(paths.resource("labels.toml")), Pace(clock)
    made: dict[str, Connection] = {}
    for name, address in own.items():
        site_address, trust, pin = description.address, description.trust, pin_of(description, address)
        its = secrets.of(_letter(site_address, address, name))
        if write:
            made[name] = connect(
                site_address, address, trust, its, pin, clock, cancel, write=True, labels=labels, pace=pace
            )
        else:
            made[name] = connect(
                site_address, address, trust, its, pin, clock, cancel, write=False, labels=labels, pace=pace
            )
    return made


def _letter(site: SiteAddress, address: str, name: str) -> str:
    """By which letter the secrets know an appliance: its place among the addresses, whatever role it was found in."""
    given = {join(*split(own)): letter for letter, own in names(site).items()}
    return given.get(join(*split(address)), name)


def pin_of(description: SiteDescription, address: str) -> Pin | None:
    """Who answered at an address before; None for one that was never met."""
    return next((pin for pin in description.pins if pin.address == address), None)


def reach_site(description: SiteDescription, secrets: Secrets, clock: Clock, cancel: Cancel) -> Connection:
    """A new connection for reading, to whoever the site's host name leads to now: no identity is expected."""
    labels, pace = Labels.load(paths.resource("labels.toml")), Pace(clock)
    address, trust = description.address, description.trust
    return connect(address, None, trust, secrets, None, clock, cancel, write=False, labels=labels, pace=pace)
