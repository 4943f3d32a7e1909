"""Where an appliance is dialled and by which name it is spoken to."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit, urlunsplit

from assistant.domain.clock import Cancel
from assistant.resolving.address import DEFAULT_PORT, bracketed, join, split
from assistant.resolving.resolver import Resolver


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A name with its port, and how it is looked up.

    ``host`` keeps its part in TLS (server name, certificate check) and in HTTP (Host); the resolver tells only where
    to dial, as in curl.
    """

    host: str
    port: int
    resolver: Resolver = field(default_factory=Resolver)
    alias: str = ""
    """Another name of the same site: absolute links to it are followed here, on the appliance we talk to."""

    @classmethod
    def of(cls, address: str, resolver: Resolver | None = None, alias: str = "") -> Endpoint:
        """Read ``host``, ``host:port`` or ``[v6]:port``. Raises UsageError."""
        return cls(*split(address), resolver or Resolver(), alias.lower())

    def place(self, cancel: Cancel) -> tuple[tuple[str, ...], int]:
        """Addresses to dial now, in their order, and the port. Raises as ``Resolver.place``."""
        return self.resolver.place(self.host, self.port, cancel)

    @property
    def address(self) -> str:
        """``host:port``, with brackets round an IPv6 address."""
        return join(self.host, self.port)

    @property
    def authority(self) -> str:
        """What stands in a URL and in Host: the port only if it is not 443."""
        return bracketed(self.host) if self.port == DEFAULT_PORT else self.address

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
