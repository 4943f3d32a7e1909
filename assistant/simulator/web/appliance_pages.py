"""The pages of /appliance: Basics here, the others in modules of their own (product-facts 6a)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.web import certificate_pages, network_pages, update_pages
from assistant.simulator.web.desk import Desk, PageSpec
from assistant.simulator.web.model import Facts, Page

if TYPE_CHECKING:
    from assistant.simulator.editions import Edition


def pages(edition: Edition) -> tuple[PageSpec, ...]:
    """Every page, in the order of the menu."""
    return (
        PageSpec("appliance.status_basics", "menu.status", _basics),
        *network_pages.pages(),
        *certificate_pages.pages(),
        *update_pages.pages(edition),
    )


def _basics(desk: Desk) -> Page:
    """Which facts stand here is known from the guides; their labels are ours (product-facts 11)."""
    box, say = desk.box, desk.say
    up = int(desk.now - box.booted_at)
    uptime = say("basics.days", days=up // 86_400, hours=up % 86_400 // 3600, minutes=up % 3600 // 60)
    facts = Facts(
        (
            (say("basics.hostname"), box.hostname),
            (say("basics.serial"), f"B{int(box.guid[:8], 16):010d}"),
            (say("basics.guid"), box.guid),
            (say("basics.base_version"), box.versions.base),
            (say("basics.site_version"), f"{desk.site.edition.brand} {box.versions.site}"),
            (say("basics.time"), box.date().strftime("%Y-%m-%d %H:%M:%S UTC")),
            (say("basics.uptime"), uptime),
        )
    )
    return Page((desk.section("basics.section", facts),))
