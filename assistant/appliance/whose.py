"""Which appliance answers at the site's public name (S1, S3): told by the GUID, else by the certificate."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from assistant.appliance.connection import Connection
from assistant.domain.access import Pin
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AssistantError, Cancelled, ReachError
from assistant.domain.message import Message, say
from assistant.domain.site import Route, Seen, Site
from assistant.domain.words import appliance_called, listed


class Whose(enum.Enum):
    """What can be told of who answers."""

    KNOWN = "known"
    """One of the appliances."""
    NEITHER = "neither"
    """Something else than the appliances."""
    NOBODY = "nobody"
    UNCLEAR = "unclear"
    """Somebody, but nothing tells the appliances apart, or the signs contradict each other."""


@dataclass(frozen=True, slots=True)
class Answering:
    """Who answers at an address."""

    whose: Whose
    appliance: str | None
    """Its name (``A``); None unless it is known."""
    text: Message
    by: Route
    """API or console when the GUID decided, this computer when the certificate did."""
    at: datetime
    """When the sign that decided was seen: an answer of the API may be a minute old."""
    fingerprint: str | None = None
    guid: str | None = None
    advice: Message | None = None
    detail: str = ""


def pins_of(site: Site) -> dict[str, Pin]:
    """By what each appliance is known where the site's certificate is expected, by its name."""
    pins = {}
    for one in site.appliances:
        guid, fingerprint = one.guid, one.fingerprint
        known = (guid.what if guid else None, fingerprint.what if fingerprint else None)
        pins[one.name] = Pin(one.address, *known)
    if site.replacement is not None:
        # What answers for the site shows the site's certificate, whichever of the two it is: the GUID tells.
        new, old = site.replacement, pins[site.primary.name]
        pins[new.name] = Pin(new.address, new.guid.what if new.guid else None, old.fingerprint)
    return pins


def whose(site: Connection, pins: Mapping[str, Pin], clock: Clock, cancel: Cancel) -> Answering:
    """Connect to the site by its public name and compare who answers with the pins of the appliances, by their names.

    ``site`` is a fresh connection without a pin of its own: a connection keeps for a minute what the API told. The
    certificate is looked at whether it is trusted or not; API and /appliance are asked for the GUID if there is an
    account and the certificate is trusted. Raises Cancelled, and FileTrouble for the file with an authority's
    certificate.
    """
    address = site.address
    try:
        fingerprint = site.look(cancel).fingerprint
    except ReachError as exc:
        text = say("whose", "Nobody answers at {address}.")
        detail = f"{exc.code} {exc.detail}".strip()
        return Answering(
            Whose.NOBODY, None, text(address=address), Route.COMPUTER, clock.now(), advice=exc.advice, detail=detail
        )
    by_certificate = [name for name, pin in pins.items() if pin.fingerprint == fingerprint]
    now = clock.now()
    told = _guid(site, clock)
    if isinstance(told, AssistantError):
        seen = _Signs(address, fingerprint, detail=f"{told.code} {told.detail}".strip())
    elif told is None:
        seen = _Signs(address, fingerprint)
    else:
        seen = _Signs(address, fingerprint, told.what)
        found = _by_guid(seen, pins, by_certificate, told)
        if found is not None:
            return found
    return _by_certificate(seen, pins, by_certificate, now)


def _guid(site: Connection, clock: Clock) -> Seen[str] | AssistantError | None:
    """By the API, else by /appliance. None when nobody tells, the error of the last that refused."""
    refused: AssistantError | None = None
    for ask in (_by_api, _by_console):
        try:
            told = ask(site, clock)
        except Cancelled:
            raise
        except AssistantError as exc:
            refused = exc
        else:
            if told is not None:
                return told
    return refused


def _by_api(site: Connection, clock: Clock) -> Seen[str] | None:
    del clock
    health = site.api.health() if site.api is not None else None
    return Seen(health.guid, Route.API, health.at) if health is not None and health.guid else None


def _by_console(site: Connection, clock: Clock) -> Seen[str] | None:
    guid = site.appliance.basics().guid if site.appliance is not None else None
    return Seen(guid, Route.CONSOLE, clock.now()) if guid else None


@dataclass(frozen=True, slots=True)
class _Signs:
    address: str
    fingerprint: str
    guid: str | None = None
    detail: str = ""

    def known(self, name: str, by: Route, at: datetime) -> Answering:
        text = say("whose", "{appliance} answers at {address}.")
        called = text(appliance=appliance_called(name), address=self.address)
        return self._made(Whose.KNOWN, name, called, by, at)

    def neither(self, by: Route, at: datetime) -> Answering:
        text = say("whose", "Something other than the site's appliances answers at {address}.")
        if by is Route.COMPUTER:  # which an appliance may have, too: for another name than that of its own address
            text = say("whose", "{address} shows a certificate that none of the appliances shows at its own address.")
        advice = say(
            "whose", "Check where the name and the address translation lead, and whether a certificate was replaced."
        )
        return self._made(Whose.NEITHER, None, text(address=self.address), by, at, advice)

    def alike(self, names: list[str], at: datetime) -> Answering:
        text = say("whose", "The certificate at {address} belongs to more than one appliance: {names}.")
        advice = say(
            "whose", "Give an API account, because only the GUID tells them apart, or check on the appliances yourself."
        )
        told = text(address=self.address, names=listed(appliance_called(name) for name in names))
        return self._made(Whose.UNCLEAR, None, told, Route.COMPUTER, at, advice)

    def untold(self, at: datetime) -> Answering:
        text = say("whose", "Whose certificate {address} shows is unclear: not every appliance's certificate is known.")
        advice = say("whose", "Detect the site again, so that the certificate of each appliance is known.")
        return self._made(Whose.UNCLEAR, None, text(address=self.address), Route.COMPUTER, at, advice)

    def contrary(self, by_guid: str, by_certificate: str, at: datetime) -> Answering:
        text = say(
            "whose", "Two checks of {address} met two appliances: {first} by its GUID, {second} by its certificate."
        )
        advice = say("whose", "If the address is being redirected right now, check again in a minute.")
        first, second = appliance_called(by_guid), appliance_called(by_certificate)
        told = text(address=self.address, first=first, second=second)
        return self._made(Whose.UNCLEAR, None, told, Route.COMPUTER, at, advice)

    def _made(
        self, whose: Whose, name: str | None, text: Message, by: Route, at: datetime, advice: Message | None = None
    ) -> Answering:
        return Answering(whose, name, text, by, at, self.fingerprint, self.guid, advice, self.detail)


def _by_guid(seen: _Signs, pins: Mapping[str, Pin], by_certificate: list[str], told: Seen[str]) -> Answering | None:
    """None when no pin knows a GUID to compare with."""
    guids = {name: pin.guid.lower() for name, pin in pins.items() if pin.guid}
    owner = next((name for name, guid in guids.items() if seen.guid and guid == seen.guid.lower()), None)
    if owner is None:
        return seen.neither(told.by, told.at) if guids and len(guids) == len(pins) else None
    if len(by_certificate) == 1 and by_certificate[0] != owner:
        return seen.contrary(owner, by_certificate[0], told.at)
    return seen.known(owner, told.by, told.at)


def _by_certificate(seen: _Signs, pins: Mapping[str, Pin], owners: list[str], at: datetime) -> Answering:
    if len(owners) > 1:
        return seen.alike(owners, at)
    if not all(pin.fingerprint for pin in pins.values()):
        return seen.untold(at)
    return seen.known(owners[0], Route.COMPUTER, at) if owners else seen.neither(Route.COMPUTER, at)
