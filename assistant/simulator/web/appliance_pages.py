"""The pages of /appliance but for Updates and Certificates (product-facts 6a)."""

from __future__ import annotations

from assistant.simulator.web import certificate_pages, update_pages
from assistant.simulator.web.desk import Action, Desk, PageSpec, Reply, Sent
from assistant.simulator.web.model import Button, Facts, Field, FieldKind, Form, Page, Table


def pages() -> tuple[PageSpec, ...]:
    """Every page, in the order of the menu."""
    return (
        PageSpec("appliance.status_basics", "menu.status", _basics),
        PageSpec("appliance.ip_configuration", "menu.networking", _network, {"save": Action(_save_ntp)}),
        *certificate_pages.pages(),
        *update_pages.pages(),
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


def _network(desk: Desk) -> Page:
    say = desk.say
    rows = tuple((address, say("yes")) for address in desk.box.addresses)
    form = Form(
        "save",
        (
            Field("ntp_server", FieldKind.TEXT, say("network.ntp"), desk.box.ntp_server),
            Button("save", say("network.save")),
        ),
    )
    table = Table((say("network.address"), say("network.enabled")), rows)
    return Page((desk.section("network.addresses", table), desk.section("network.time", form)))


def _save_ntp(desk: Desk, sent: Sent) -> Reply:
    desk.box.ntp_server = sent.text("ntp_server")
    desk.changed("NTP server")
    return desk.done()
