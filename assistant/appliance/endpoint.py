"""Where an appliance is dialled and by which name it is spoken to."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit, urlunsplit

from assistant.domain.errors import UsageError
from assistant.domain.message import say

DEFAULT_PORT = 443


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A name with its port, and where to dial for it.

    ``host`` keeps its part in TLS (server name, certificate check) and in HTTP (Host); only the connection goes to
    ``dial_host:dial_port``. Without an override both are the same, as in curl.
    """

    host: str
    port: int
    dial_host: str
    dial_port: int
    alias: str = ""
    """Another name of the same site: absolute links to it are followed here, on the appliance we talk to."""

    @classmethod
    def of(cls, address: str, resolve: Iterable[tuple[str, str]] = (), alias: str = "") -> Endpoint:
        """Read ``host``, ``host:port`` or ``[v6]:port`` and apply the overrides. Raises UsageError."""
        host, port = split(address)
        for name, target in resolve:
            if split(name)[0] == host:
                dial_host, dial_port = split(target, default=port)
                return cls(host, port, dial_host, dial_port, alias.lower())
        return cls(host, port, host, port, alias.lower())

    @property
    def address(self) -> str:
        """``host:port``, with brackets round an IPv6 address."""
        return f"{_bracketed(self.host)}:{self.port}"

    @property
    def authority(self) -> str:
        """What stands in a URL and in Host: the port only if it is not 443."""
        return _bracketed(self.host) if self.port == DEFAULT_PORT else self.address

    @property
    def origin(self) -> str:
        """``https://host`` or ``https://host:port``."""
        return f"https://{self.authority}"

    def url(self, target: str, base: str | None = None) -> str:
        """A full URL for a target seen from a page; one under the site's other name is turned into ours.

        What is no URL comes back as it is, and ``owns`` says no to it.
        """
        try:
            url = urljoin(base or f"{self.origin}/", target)
            parts = urlsplit(url)
            if self.alias and parts.scheme == "https" and parts.hostname == self.alias:
                url = urlunsplit(parts._replace(netloc=self.authority))
        except ValueError:
            return target
        return url

    def owns(self, url: str) -> bool:
        """Whether a URL leads to this very name and port: nothing of ours is ever sent elsewhere."""
        try:
            parts = urlsplit(url)
            port = parts.port or DEFAULT_PORT
        except ValueError:
            return False
        return parts.scheme == "https" and (parts.hostname or "") == self.host and port == self.port


def split(address: str, default: int = DEFAULT_PORT) -> tuple[str, int]:
    """``host:port`` as host in lower case and port. Raises UsageError for what is not an address."""
    text = address.strip()
    if _is_ip(text):
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


def _not_an_address(address: str) -> UsageError:
    return UsageError(
        say("appliance", "“{address}” is not the address of an appliance.")(address=address),
        say("appliance", "Give a host name or an IP address, with a port if it is not 443, such as 192.0.2.10:8443.")(),
    )


def _is_ip(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
