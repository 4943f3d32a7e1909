"""What the texts of the Cluster page mean: addresses, time zones, yes and no."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.appliance.console import words
from assistant.domain.errors import UsageError
from assistant.labels import fold
from assistant.resolving.address import bracketed, is_ip, split

_ADDRESS = re.compile(r"\[[0-9a-f:]+\](?::\d{1,5})?|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?", re.IGNORECASE)
_PORT = re.compile(r"^[^:]+:\d{1,5}$|\]:\d{1,5}$")
_CLOCK = re.compile(r"([+\N{MINUS SIGN}-])?\s*(\d{1,2}):(\d{2})\b")
_NUMBER = re.compile(r"([+\N{MINUS SIGN}-])?\s*(\d+(?:[.,]\d+)?)")
_HOURS, _QUARTER = 14, 900


@dataclass(frozen=True)
class Told:
    """What the page says of one node, by the name that the cluster gives it."""

    name: str
    address: str
    timezone_offset: int | None
    accepting: bool | None


def address_of(host: str, port: str) -> str:
    """``host`` or ``host:port`` out of two texts, the second of which may be empty; empty for what is no address."""
    text = " ".join(host.split()).partition(" ")[0].rstrip(",;")
    if not (_ADDRESS.fullmatch(text) or is_ip(text)) or text.isdigit():
        return ""
    if port.strip().isdigit() and not _PORT.search(text):
        text = f"{bracketed(text)}:{port.strip()}" if is_ip(text) else f"{text}:{port.strip()}"
    try:
        split(text)
    except UsageError:
        return ""
    return text


def host_in(address: str) -> str:
    """The host of an address without its port; empty for what is none."""
    try:
        return split(address)[0] if address else ""
    except UsageError:
        return ""


def seconds_east(text: str) -> int | None:
    """``UTC+01:00``, ``-5``, ``5.5`` in hours, or seconds; None where no offset is told, or none that there is."""
    if match := _CLOCK.search(text):
        found = float(int(match[2]) * 3600 + int(match[3]) * 60)
    elif match := _NUMBER.search(text):
        found = float(match[2].replace(",", "."))
        found *= 3600 if found <= _HOURS else 1
    else:
        return 0 if fold(text) in ("utc", "gmt") else None
    if found % _QUARTER or found > _HOURS * 3600:
        return None
    return int(-found if match[1] in ("-", "\N{MINUS SIGN}") else found)


def yes_or_no(text: str) -> bool | None:
    """What a cell says; None for anything else than a plain yes or no."""
    if not text:
        return None
    if words.YES.fullmatch(fold(text)):
        return True
    return False if words.NO.fullmatch(text.strip()) else None
