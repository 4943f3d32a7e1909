"""``host``, ``host:port`` and ``[v6]:port``, taken apart and put together."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from assistant.domain.errors import UsageError
from assistant.domain.message import say

DEFAULT_PORT = 443
NAME_SERVER_PORT = 53


def split(address: str, default: int = DEFAULT_PORT) -> tuple[str, int]:
    """``host:port`` as host in lower case and port. Raises UsageError for what is not an address."""
    text = address.strip()
    if is_ip(text):
        return text.lower(), default
    try:
        parts = urlsplit(f"//{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _not_an_address(address) from None
    extra = parts.path or parts.query or parts.fragment or parts.username is not None
    if not host or extra or port == 0 or any(c.isspace() for c in text):
        raise _not_an_address(address)
    return host, default if port is None else port


def join(host: str, port: int) -> str:
    """``host:port``, with brackets round an IPv6 address."""
    return f"{bracketed(host)}:{port}"


def bracketed(host: str) -> str:
    """The host as it stands in a URL."""
    return f"[{host}]" if ":" in host else host


def is_ip(text: str) -> bool:
    """Whether this is an IP address, not a name."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _not_an_address(address: str) -> UsageError:
    return UsageError(
        say("appliance", "“{address}” is not the address of an appliance.")(address=address),
        say("appliance", "Give a host name or an IP address, with a port if it is not 443, such as 192.0.2.10:8443.")(),
    )
