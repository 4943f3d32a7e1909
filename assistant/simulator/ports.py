"""Addresses and ports on loopback, kept for the life of a simulation."""

from __future__ import annotations

import contextlib
import random
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

if sys.platform != "win32":
    import resource

_SITE = "127.0.0.10"
_OWN = 11  # appliance A answers at 127.0.0.11, B at .12 …
_NODES = "127.1"  # traffic nodes answer at 127.1.0.1 …
_PER_NET = 250
_FILES = 400  # open files beside those of the nodes
_DESK = "127.0.0.60"
_NAME_SERVERS = ("127.0.0.61", "127.0.0.62")
_RESOLVER = "127.0.0.63"
_UPDATES = "127.0.0.70"
_FALLBACK = "127.0.0.1"
_RANGE = range(20_000, 32_000)  # below the ephemeral ports of the usual systems
_REUSE = sys.platform != "win32"  # on Windows the option would let two programs share a port


@dataclass
class Endpoint:
    """An address and port of a simulated site.

    A UDP socket on the same number is held all the time: while a box restarts its TCP port is really closed, and
    other simulations must not take it meanwhile.
    """

    host: str
    port: int
    _guard: socket.socket | None = field(default=None, repr=False)

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"

    def reserve(self) -> None:
        """Take the port. Raises OSError when someone has it."""
        guard = self.new_socket(socket.SOCK_DGRAM)
        try:
            self.bind(guard)
            self.listen().close()
        except OSError:
            guard.close()
            raise
        self._guard = guard

    def listen(self) -> socket.socket:
        """A new listening socket. Raises OSError."""
        # asyncio sets TCP_NODELAY only where the protocol is named; without it each answer takes 40 ms longer
        listening = self.new_socket(socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if _REUSE:
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self.bind(listening)
            listening.listen(100)
        except OSError:
            listening.close()
            raise
        listening.setblocking(False)
        return listening

    def datagrams(self) -> socket.socket:
        """The endpoint's UDP socket, once more; only where the port is reserved."""
        if self._guard is None:
            raise OSError(f"{self} is not reserved")
        datagrams = self._guard.dup()
        datagrams.setblocking(False)
        return datagrams

    def new_socket(self, kind: socket.SocketKind, protocol: int = 0) -> socket.socket:
        """A socket of the host that the endpoint is on: this computer."""
        return socket.socket(socket.AF_INET, kind, protocol)

    def bind(self, new: socket.socket) -> None:
        """Give a new socket its address. Raises OSError."""
        new.bind((self.host, self.port))

    def release(self) -> None:
        if self._guard is not None:
            self._guard.close()
            self._guard = None


@dataclass
class Layout:
    """Where everything of a simulated site listens."""

    boxes: list[Endpoint]
    site: Endpoint | None = None
    """Where the site's host name leads: the shared address or the public one. None: names are asked for."""
    desk: Endpoint | None = None
    name_servers: list[Endpoint] = field(default_factory=list)
    resolver: Endpoint | None = None
    updates: Endpoint | None = None
    """The vendor's update server, where there is one."""
    site_listens: bool = True
    """False: somebody else brings what comes to ``site`` to the boxes, as the network in namespaces does."""

    def __iter__(self) -> Iterator[Endpoint]:
        several = (*self.boxes, self.site, self.desk, *self.name_servers, self.resolver, self.updates)
        return (endpoint for endpoint in several if endpoint is not None)

    def release(self) -> None:
        for endpoint in self:
            endpoint.release()


def lay_out(
    appliances: int, port: int | None = None, swing: str | None = None, *, nodes: int = 0, updates: bool = False
) -> Layout:
    """Endpoints for a site of so many appliances, reserved. ``swing``: how the site is led from one to another.

    ``nodes``: how many traffic nodes come after them. ``updates``: whether the vendor's update server is there as well.
    Raises OSError.
    """
    names = (*_NAME_SERVERS, _RESOLVER) if swing == "dns" else ()
    if names and not _can_bind(_RESOLVER):
        raise OSError("Leading a site by DNS needs addresses of its own for each appliance (127.0.0.11 and so on).")
    _allow_files(2 * nodes + _FILES)
    traffic = tuple(f"{_NODES}.{n // _PER_NET}.{n % _PER_NET + 1}" for n in range(nodes))
    more = (*traffic, *((_DESK,) if swing is not None else ()), *names, *((_UPDATES,) if updates else ()))
    site, *rest = take(appliances, port, more)
    boxes = appliances + nodes
    layout, others = Layout(rest[:boxes], site), rest[boxes:]
    if updates:
        layout.updates = others.pop()
    if swing is not None:
        layout.desk, *others = others
    if names:
        site.release()  # nobody is there
        layout.site, layout.resolver, layout.name_servers = None, others.pop(), others
    return layout


def take(appliances: int, port: int | None = None, more: tuple[str, ...] = ()) -> list[Endpoint]:
    """The site's endpoint and one for each appliance, then ``more`` addresses, reserved.

    All share one port where every address of 127.0.0.0/8 can be had; elsewhere (macOS) they are on 127.0.0.1 with
    ports of their own. Without ``port`` any free one is taken. Raises OSError.
    """
    hosts = [_SITE, *(f"127.0.0.{_OWN + n}" for n in range(appliances)), *more]
    if not all(_can_bind(host) for host in hosts):
        return _reserve_first([_apart(start, len(hosts)) for start in _candidates(port)])
    return _reserve_first([[Endpoint(host, number) for host in hosts] for number in _candidates(port)])


def _allow_files(count: int) -> None:
    """Let this process open so many files where the system's usual limit is lower; each address takes two."""
    if sys.platform != "win32":
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if soft != resource.RLIM_INFINITY and soft < count:
            wanted = count if hard == resource.RLIM_INFINITY else min(count, hard)
            with contextlib.suppress(ValueError, OSError):  # then an address cannot be had, which is said
                resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _apart(start: int, count: int) -> list[Endpoint]:
    return [Endpoint(_FALLBACK, start + n) for n in range(count)]


def _candidates(port: int | None) -> list[int]:
    return [port] if port else random.sample(_RANGE, 200)


def _can_bind(host: str) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        try:
            probe.bind((host, 0))
        except OSError:
            return False
        return True


def _reserve_first(choices: list[list[Endpoint]]) -> list[Endpoint]:
    problem: OSError | None = None
    for endpoints in choices:
        try:
            for endpoint in endpoints:
                endpoint.reserve()
        except OSError as error:
            problem = error
            for endpoint in endpoints:
                endpoint.release()
        else:
            return endpoints
    raise problem or OSError("no free port")
