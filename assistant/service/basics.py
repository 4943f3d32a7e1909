"""Status > Basics of each appliance as it is to be read now: what Technical Support asks for first (R5)."""

from __future__ import annotations

from assistant.appliance.connection import Connection
from assistant.domain.access import Secrets
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.message import say
from assistant.domain.site import Site
from assistant.service.reaching import reach
from assistant.service.values import BasicsRead, SiteDescription


def basics(
    description: SiteDescription, secrets: Secrets, site: Site, clock: Clock, cancel: Cancel
) -> tuple[BasicsRead, ...]:
    """One look at each appliance, by means that cannot change anything; what is in the way is told, not raised.

    An appliance may be silent while it installs: that is a finding, too. Raises Cancelled.
    """
    connections = {} if site.described else reach(description, secrets, clock, cancel, write=False, site=site)
    return tuple(_read(one.name, one.address, connections.get(one.name), clock) for one in site.appliances)


def _read(name: str, address: str, connection: Connection | None, clock: Clock) -> BasicsRead:
    at = clock.now()
    if connection is None or connection.appliance is None:
        return BasicsRead(name, address, at, (), say("support", "There is no account for the console /appliance."))
    try:
        return BasicsRead(name, address, at, connection.appliance.basics().facts)
    except Cancelled:
        raise
    except AssistantError as error:
        return BasicsRead(name, address, at, (), error.message)
