"""``--by-hand FILE``: a site that is described instead of asked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from assistant.cli.options import Reaching
from assistant.domain.access import SiteAddress
from assistant.domain.errors import UsageError
from assistant.domain.message import say
from assistant.domain.versions import Version
from assistant.service.described import SiteByHand
from assistant.service.description_file import read_description
from assistant.service.service import Service
from assistant.service.values import Detection, Listing, SiteDescription

Site = Annotated[str, Parameter(show_default=False)]
ByHand = Annotated[
    Path | None,
    Parameter(
        help="A file (TOML or JSON) that describes the site; no account is used, and every step is done by hand.",
        show_default=False,
    ),
]


def described(file: Path, site: str, reaching: Reaching) -> tuple[SiteDescription, SiteByHand]:
    """How the site is reached and what the file tells of it. Raises UsageError."""
    host, told = read_description(file, reaching.appliance)
    if site and host and site != host:
        raise UsageError(
            say("cli", "The description is about {host}, the command about {site}.")(host=host, site=site),
            say("cli", "Leave one of the two names out."),
        )
    description = reaching.description(must_be_named(site or host))
    if not told.is_pair:
        return description, told
    return replace(description, address=replace(description.address, appliances=told.addresses)), told


def must_be_named(site: str) -> str:
    """The site. Raises UsageError when nobody named one."""
    if site:
        return site
    raise UsageError(
        say("cli", "No site was named."),
        say("cli", "Give its host name, or describe it in a file with --by-hand."),
    )


def listed(
    service: Service, address: SiteAddress, told: SiteByHand, target: Version | None
) -> tuple[Detection, Listing]:
    """What the description amounts to."""
    found = service.describe(address, told)
    return found, service.list_described(found, told, target)
