"""Options that several commands share."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from assistant.domain.access import Secrets, SiteAddress, Trust
from assistant.domain.clock import Clock, ScaledClock, SystemClock
from assistant.domain.errors import UsageError
from assistant.domain.message import Message, say
from assistant.resolving.address import NAME_SERVER_PORT, join, split
from assistant.service.secrets import from_keyring, merged, read_secrets, with_users
from assistant.service.values import SiteDescription

LanguageCode = Literal["en", "de", "it", "pt_BR"]
# Defaults that are "no" or "none" go without saying in the help.
Flag = Annotated[bool, Parameter(negative=(), show_default=False)]
Json = Annotated[bool, Parameter(name="--json", negative=(), show_default=False)]
Many = Annotated[tuple[str, ...], Parameter(negative=(), show_default=False)]

Speed = Annotated[
    float, Parameter(help="For practice: the speed that the simulated site was started with.", show_default=False)
]


def clock_at(speed: float, start: datetime | None = None) -> Clock:
    """The time of this computer, or practice time from ``start`` on. Raises UsageError."""
    if not 0 < speed < 1e6:
        raise _wrong(f"--speed {speed:g}", say("cli", "a number above 0"))
    return SystemClock() if speed == 1 else ScaledClock(speed, start)


@Parameter(name="*")
@dataclass(frozen=True)
class Words:
    """In which language to speak."""

    lang: LanguageCode | None = None
    """Language of the texts: en, de, it or pt_BR; the system's when not given."""


@Parameter(name="*")
@dataclass(frozen=True)
class Signing:
    """Where secrets come from."""

    secret_stdin: Flag = False
    """Read the secrets as one JSON object from standard input; otherwise the system's keyring is asked."""
    secret_fd: int | None = None
    """Read the same object from this open file descriptor."""

    def secrets(self, address: SiteAddress) -> Secrets:
        """The secrets for a site. Raises UsageError when they cannot be read from where they should come."""
        stored = from_keyring(address)
        if self.secret_fd is not None:
            return merged(read_secrets(_from_descriptor(self.secret_fd), address), stored)
        if not self.secret_stdin:
            return stored
        return merged(read_secrets(sys.stdin.read(), address), stored)


@Parameter(name="*")
@dataclass(frozen=True)
class Reaching:
    """How a site is reached and whom to trust."""

    appliance: Many = ()
    """Own address of an appliance, host[:port]; once for each."""
    new_appliance: Annotated[str, Parameter(show_default=False)] = ""
    """HOST[:PORT] of a new appliance that the site is to move to; --appliance then names the old one."""
    region: Many = ()
    """NODE=REGION for a traffic node of an Atlas cluster whose region its name and time zone do not tell."""
    resolve: Many = ()
    """HOST=ADDRESS:PORT as in curl: where to connect for a name; the name keeps its part in TLS and HTTP."""
    name_server: Annotated[str, Parameter(show_default=False)] = ""
    """HOST[:PORT] of a name server to ask for names instead of this computer's: before a DNS change, with split DNS."""
    practice_desk: Annotated[str, Parameter(show_default=False)] = ""
    """In practice: where the simulated site's DNS and NAT controllers are operated, as its first line says (desk)."""
    ca: Path | None = None
    """File with the certificates of an authority to trust besides the system's."""
    fingerprint: Many = ()
    """SHA-256 of a certificate that you compared with the appliance and accept."""
    client_id: Annotated[str, Parameter(show_default=False)] = ""
    """OAuth client ID of the API account; its secret comes from standard input or the keyring."""

    def description(self, site: str) -> SiteDescription:
        """What was said of a site. Raises UsageError for what makes no sense."""
        host, port = _host_port(site)
        resolve = resolved(self.resolve)
        users = (("api", self.client_id),) if self.client_id else ()
        name_server = _name_server(self.name_server) if self.name_server else ""
        new = _own_address(self.new_appliance) if self.new_appliance else ""
        address = SiteAddress(
            host, port, self.appliance, resolve, users, name_server, desk=self.practice_desk, replacement=new
        )
        accepted = tuple(map(fingerprint_digits, self.fingerprint))
        regions = tuple(map(_region, self.region))
        return SiteDescription(address, Trust(str(self.ca) if self.ca else None, accepted), regions=regions)


def signed(description: SiteDescription, signing: Signing) -> tuple[SiteDescription, Secrets]:
    """The description with the user names of the secrets, and the secrets."""
    secrets = signing.secrets(description.address)
    return replace(description, address=with_users(description.address, secrets)), secrets


def _from_descriptor(number: int) -> str:
    try:
        with os.fdopen(number, encoding="utf-8") as stream:
            return stream.read()
    except (OSError, ValueError):
        raise _wrong(str(number), "--secret-fd N") from None


def _host_port(text: str) -> tuple[str, int]:
    host, colon, port = text.strip().rpartition(":")
    if not colon:
        host, port = text.strip(), "443"
    if not host or "/" in host or ":" in host or not port.isdigit() or not 0 < int(port) < 65536:
        raise _wrong(text, "host[:port]")
    return host, int(port)


def resolved(texts: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """``HOST=ADDRESS:PORT`` of each. Raises UsageError."""
    return tuple(_resolve(text) for text in texts)


def _resolve(text: str) -> tuple[str, str]:
    name, equals, place = text.partition("=")
    if not equals or not name or ":" not in place or not place.rpartition(":")[2].isdigit():
        raise _wrong(text, "HOST=ADDRESS:PORT")
    return name, place


def _region(text: str) -> tuple[str, str]:
    node, equals, region = (part.strip() for part in text.partition("="))
    if not (equals and node and region):
        raise _wrong(text, "--region NODE=REGION")
    return node, region


def _own_address(text: str) -> str:
    try:
        return join(*split(text))
    except UsageError:
        raise _wrong(text, "--new-appliance HOST[:PORT]") from None


def _name_server(text: str) -> str:
    try:
        return join(*split(text, default=NAME_SERVER_PORT))
    except UsageError:
        raise _wrong(text, "--name-server HOST[:PORT]") from None


def fingerprint_digits(text: str) -> str:
    """SHA-256 as 64 digits in lower case, however it was typed. Raises UsageError."""
    digits = text.replace(":", "").replace(" ", "").lower()
    if len(digits) != 64 or any(c not in "0123456789abcdef" for c in digits):
        raise _wrong(text, "SHA-256, 64 hexadecimal digits")
    return digits


def _wrong(given: str, expected: str | Message) -> UsageError:
    return UsageError(
        say("cli", "{given} was not understood; expected: {expected}")(given=given, expected=expected),
        say("cli", "Correct the command line; --help shows every option."),
    )
