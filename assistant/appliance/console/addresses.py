"""IP addresses in the texts of a page."""

from __future__ import annotations

import re
from ipaddress import ip_address

_ADDRESS = re.compile(r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7})(?![\w:])")


def address_in(text: str) -> str | None:
    """The one IP address in a text, as it stands there; None for several or none."""
    found = {match[0] for match in _ADDRESS.finditer(text) if same_address(match[0], match[0])} - {"::"}
    return found.pop() if len(found) == 1 else None


def same_address(one: str, other: str) -> bool:
    """Whether two texts are the same IP address, however it is written."""
    try:
        return ip_address(one.strip()) == ip_address(other.strip())
    except ValueError:
        return False
