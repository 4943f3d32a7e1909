"""Meeting a site: who answers, and which accounts open which door."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress

from assistant.appliance.api.answers import ApiInfo
from assistant.appliance.api.reader import ApiReader
from assistant.appliance.certificate import ServedCertificate
from assistant.appliance.connection import Connection
from assistant.appliance.tls import look
from assistant.checks.permissions import needs
from assistant.domain.access import Secrets, own_account
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AssistantError, Cancelled, LockedOut, NotFound, Refused, TimedOut, WrongSecret
from assistant.domain.message import Message
from assistant.resolving.resolver import Resolver
from assistant.service.reaching import found_out, names, reach
from assistant.service.refusing import refused_at, refused_at_console
from assistant.service.values import Permission, SignedIn, SiteDescription, WhoAnswers


def who_answers(description: SiteDescription, cancel: Cancel) -> tuple[WhoAnswers, ...]:
    """The certificate at each address. Raises the ReachError branch."""
    address = description.address
    resolver = Resolver.of(address)
    found = [look(own, resolver, description.trust, cancel=cancel) for own in names(address).values()]
    if address.replacement:
        with suppress(NotFound, Refused, TimedOut):  # it may have to be installed first
            found.append(look(address.replacement, resolver, description.trust, cancel=cancel))
    return tuple(_who(served) for served in found)


def _who(served: ServedCertificate) -> WhoAnswers:
    return WhoAnswers(
        served.address,
        served.fingerprint,
        served.subject,
        served.issuer,
        served.names,
        served.not_before,
        served.not_after,
        served.trusted,
        served.reason,
        served.chain_complete,
    )


def sign_in(description: SiteDescription, secrets: Secrets, clock: Clock, cancel: Cancel) -> SignedIn:
    """Try every account at the first appliance, and those of single appliances at theirs.

    An account that is refused is an error, which says where of several; a closed door is not.
    """
    connections = reach(description, secrets, clock, cancel, write=False)
    secrets = found_out(secrets, connections["A"])
    connections = reach(description, secrets, clock, cancel, write=False)
    connection = connections["A"]
    info: list[ApiInfo] = []
    tried = _tried if len(connections) == 1 else _tried_at_first
    ways = tuple((name, tried(way)) for name, way in _ways(connection, info).items())
    further = [name for name, _ in secrets.own if name in connections and name != "A"]
    ways += tuple((own_account(name), _tried_at(name, connections[name])) for name in further)
    api = info[0] if info else None
    return SignedIn(
        connection.address,
        connection.pin.guid,
        connection.pin.fingerprint or "",
        api.api_version if api else None,
        permissions(api),
        ways,
    )


def _ways(connection: Connection, info: list[ApiInfo]) -> Mapping[str, Callable[[], object]]:
    ways: dict[str, Callable[[], object]] = {}
    if connection.api is not None:
        api = connection.api
        ways["api"] = lambda: _ask_api(api, info)
    if connection.login is not None:
        ways["login"] = connection.login.start
    if connection.appliance is not None:
        ways["appliance"] = connection.appliance.start
    return ways


def _ask_api(api: ApiReader, info: list[ApiInfo]) -> None:
    info.append(api.info())
    api.health()


def _tried(way: Callable[[], object]) -> Message | None:
    """None when it works. A refused password is raised: trying on would lock the account."""
    try:
        way()
    except (WrongSecret, LockedOut):
        raise
    except Cancelled:
        raise
    except AssistantError as error:
        return error.message
    return None


def _tried_at_first(way: Callable[[], object]) -> Message | None:
    """The same at the first of several appliances."""
    try:
        return _tried(way)
    except (WrongSecret, LockedOut) as error:
        raise refused_at("A", error) from error


def _tried_at(name: str, connection: Connection) -> Message | None:
    """The same for the account that one of several appliances has for itself."""
    console = connection.appliance
    if console is None:
        return None
    try:
        return _tried(console.start)
    except (WrongSecret, LockedOut) as error:
        raise refused_at_console(name, error) from error


def permissions(info: ApiInfo | None) -> tuple[Permission, ...]:
    """What the account may do of what the assistant needs."""
    if info is None:
        return ()
    return tuple(
        Permission(need.permission, need.what_for, info.allows(need.permission), need.wording) for need in needs(None)
    )
