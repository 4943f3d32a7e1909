"""The documented programming interfaces of the appliance (product-facts 1 to 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from assistant.simulator.api import backup, command, command_v2, configuration, health, oauth, reporting

if TYPE_CHECKING:
    from starlette.routing import BaseRoute

    from assistant.simulator.editions import Edition

__all__ = ["routes"]


def routes(edition: Edition) -> list[BaseRoute]:
    """The routes that exist in an edition; everything else is 404."""
    found: list[BaseRoute] = [
        Route("/check_health", health.probe),
        Route("/api/command", command.command, methods=["GET", "POST"]),
        Route("/api/command.xsd", command.schema),
        Route("/api/reporting", reporting.reporting, methods=["GET", "POST"]),
        Route("/api/reporting.xsd", reporting.schema),
        Route("/api/backup", backup.backup, methods=["GET", "POST"]),
    ]
    if edition.oauth:
        found.append(Route("/oauth2/token", oauth.token, methods=["POST"]))
    if edition.configuration_api:
        found += configuration.routes()
    if edition.command_v2:
        found += command_v2.routes()
    return found
