"""What an appliance is as the vendor ships it, and as a reset to factory defaults leaves it (procedures P6).

The software it comes with is older than the site's; which one it is and its builds are made up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.accounts import Account
from assistant.simulator.editions import NO_SITE
from assistant.simulator.errors import BadOption
from assistant.simulator.instance import FACTORY_NAME, FACTORY_PASSWORD, from_factory

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.editions import Edition
    from assistant.simulator.faults import FaultSet

# By the version that the site has: version, build and API version of what the appliance comes with.
_SOFTWARE = {
    "12.1.4": ("12.1.1", "26344", "1.7.1"),
    "12.0.3": ("12.0.1", "24470", "1.6.0"),
    "19.1.8": ("19.1.3", "36904-08c1b2d94e7fa35560d1c2b3a4f5e6978899aabb", "1.19.0"),
    "25.2.1": ("25.1.1", "44120-5b7d90e2c4f6a8b1d3e5f7092b4d6f8a1c3e5071", "1.25.0"),
}


def check(name: str, edition: Edition) -> None:
    """Raises BadOption for an edition (its name goes with it) whose hardware is not changed here."""
    if edition.site_version not in _SOFTWARE:
        raise BadOption(f"The scenario 'hardware' has no new appliance for the edition {name!r}.")


def base_of(edition: Edition, faults: FaultSet, box: str) -> str:
    """The Base software that a new appliance comes with: what the next site package needs, or the old appliance's."""
    if faults.has("old-base", box=box):
        return edition.base_version
    return edition.packages[0].version


def empty(box: Box, at: float) -> None:
    """Leave nothing on a box but the Base software and the factory's site software."""
    version, build, api = _SOFTWARE[box.edition.site_version]
    if box.faults.has("no-site-software"):
        version, build = NO_SITE, ""
    box.versions.site, box.versions.build, box.versions.api = version, build, api
    box.versions.site_installed_at = at
    box.instance = from_factory(box.instance.faults, box.clock)
    box.clear(at)


def first_account() -> Account:
    """The account of /appliance after a reset: like that of /login [B]; no guide names it."""
    return Account(FACTORY_NAME, FACTORY_PASSWORD)
