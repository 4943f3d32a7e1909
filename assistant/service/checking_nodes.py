"""What each appliance is asked before a run: its certificate, its clock, and of a cluster's nodes their key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from assistant.appliance.abreast import abreast
from assistant.appliance.connection import Connection
from assistant.appliance.console.security_page import KeyMatch, SecurityPage, compare_keys
from assistant.checks.readiness import ClockAnswer
from assistant.checks.served import Served
from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.site import Route, Site
from assistant.service.reaching import Connections
from assistant.service.values import SiteDescription


@dataclass(frozen=True)
class AskedNode:
    """A traffic node: a handshake, one page for its clock, one for its key; no call of the API where a console is."""

    name: str
    served: Served | None
    clock: ClockAnswer | None = None
    same_key: bool | None = None
    silent: AssistantError | None = None
    """Why it does not answer."""


def ask_nodes(
    site: Site, connections: Connections, description: SiteDescription, cancel: Cancel
) -> tuple[AskedNode, ...]:
    """Every traffic node with an address, several at a time; nothing for a site without nodes."""
    nodes = [one.name for one in site.nodes if one.address]
    key = _security(connections[site.primary.name]) if nodes else None

    def asked(name: str) -> AskedNode:
        connection = connections[name]
        try:
            served = _look(connection, description, cancel)
        except Cancelled:
            raise
        except AssistantError as error:
            return AskedNode(name, None, silent=error)
        own = _security(connection) if key is not None and key.key is not None else None
        same = None if own is None or key is None else _SAME.get(compare_keys(key, own))
        return AskedNode(name, served, clock_of(connection, console_first=True), same)

    return tuple(abreast(asked, nodes, cancel))


_SAME = {KeyMatch.EQUAL: True, KeyMatch.DIFFERENT: False}


def _security(connection: Connection) -> SecurityPage | None:
    try:
        return connection.login.security() if connection.login else None
    except Cancelled:
        raise
    except AssistantError:
        return None


def served_by(connection: Connection, description: SiteDescription, cancel: Cancel) -> Served | None:
    """What an appliance serves in a handshake; None where it does not answer."""
    try:
        return _look(connection, description, cancel)
    except Cancelled:
        raise
    except AssistantError:
        return None


def _look(connection: Connection, description: SiteDescription, cancel: Cancel) -> Served:
    served = connection.look(cancel)
    return Served(served.chain, served.trusted, served.fingerprint in description.trust.accepted)


def clock_of(connection: Connection, *, console_first: bool = False) -> ClockAnswer | None:
    """The appliance's clock against this computer's real one, whatever time practice runs at (R16)."""
    api, console = connection.api, connection.appliance
    by_api = (lambda: api.info().timestamp, Route.API) if api is not None else None
    by_console = (lambda: console.basics().system_time, Route.CONSOLE) if console is not None else None
    way = (by_console or by_api) if console_first else (by_api or by_console)
    return _asked(*way) if way is not None else None


def _asked(ask: Callable[[], datetime | None], by: Route) -> ClockAnswer | None:
    real = SystemClock()
    began = real.now()
    try:
        return ClockAnswer(ask(), began, real.now(), by)
    except Cancelled:
        raise
    except AssistantError:
        return None
