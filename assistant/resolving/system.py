"""This computer's own resolver."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Sequence

from assistant.domain.clock import Cancel
from assistant.resolving.address import is_ip

SECONDS = 30.0
"""How long this computer's resolver may take; systems give up by themselves before."""
_SLICE = 0.05


def getaddrinfo(host: str) -> Sequence[str]:
    """Addresses of a host name, hosts file included. Raises socket.gaierror and UnicodeError; cannot be interrupted."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def system_addresses(
    host: str, cancel: Cancel, seconds: float = SECONDS, lookup: Callable[[str], Sequence[str]] = getaddrinfo
) -> tuple[str, ...]:
    """The same, but stopped at once. Raises socket.gaierror, UnicodeError, TimeoutError and Cancelled.

    A resolver that hangs keeps a thread until it answers, not the person.
    """
    cancel.check()
    told: list[tuple[str, ...] | Exception] = []
    done = threading.Event()

    def work() -> None:
        try:
            told.append(tuple(lookup(host)))
        except (OSError, UnicodeError) as exc:
            told.append(exc)
        finally:
            done.set()

    thread = threading.Thread(target=work, name=f"resolve {host}", daemon=True)
    thread.start()
    deadline = time.monotonic() + seconds
    while not done.wait(_SLICE):
        cancel.check()
        if time.monotonic() > deadline:
            raise TimeoutError(f"no answer of this computer's resolver within {seconds:g} s")
    thread.join()
    if not told:
        raise OSError("this computer's resolver gave up")
    answer = told[0]
    if isinstance(answer, Exception):
        raise answer
    return answer


def system_name_servers() -> tuple[str, ...]:
    """IP addresses of the name servers that this computer is set up with; empty where that cannot be told."""
    import dns.exception
    import dns.resolver

    try:
        servers = dns.resolver.Resolver(configure=True).nameservers
    except (dns.exception.DNSException, OSError):
        return ()
    return tuple(server for server in servers if isinstance(server, str) and is_ip(server.partition("%")[0]))
