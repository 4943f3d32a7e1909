"""Status > Basics, and on the appliances of a change of hardware its two last buttons (product-facts 6a, P6.8)."""

from __future__ import annotations

from assistant.simulator.records import RequestKind
from assistant.simulator.web.desk import Action, Desk, Inner, PageSpec, Reply, Sent
from assistant.simulator.web.model import Button, Facts, Form, Link, Page, Section, Text

_PAGE = "appliance.status_basics"
_RESET = "appliance.factory_reset"


def pages() -> tuple[PageSpec, ...]:
    """The page, and the one that asks once more before everything goes: that the console asks is ours [?]."""
    actions = {"factory_reset": Action(_ask, RequestKind.READ), "shut_down": Action(_shut_down)}
    return (
        PageSpec(_PAGE, "menu.status", _basics, actions),
        PageSpec(_RESET, "menu.status", _basics, {"reset_now": Action(_reset)}, in_menu=False),
    )


def _basics(desk: Desk) -> Page:
    """Which facts stand here is known from the guides; their labels are ours (product-facts 11)."""
    box, say = desk.box, desk.say
    up = int(desk.now - box.booted_at)
    uptime = say("basics.days", days=up // 86_400, hours=up % 86_400 // 3600, minutes=up % 3600 // 60)
    installed = f"{desk.site.edition.brand} {box.versions.site}" if box.has_site else say("basics.no_site")
    facts = Facts(
        (
            (say("basics.hostname"), box.hostname),
            (say("basics.serial"), f"B{int(box.guid[:8], 16):010d}"),
            (say("basics.guid"), box.guid),
            (say("basics.base_version"), box.versions.base),
            (say("basics.site_version"), installed),
            (say("basics.time"), box.date().strftime("%Y-%m-%d %H:%M:%S UTC")),
            (say("basics.uptime"), uptime),
        )
    )
    section = desk.section("basics.section", facts)
    return Page((section,) if desk.site.replacement is None else (section, _ending(desk)))


def _ending(desk: Desk) -> Section:
    say, ending = desk.say, desk.box.ending
    parts: list[object] = [Text(say(ending.page_says), "progress")] if ending.page_says else []
    parts += [
        Form("factory_reset", (Button("factory_reset", say("basics.factory_reset")),)),
        Form("shut_down", (Button("shut_down", say("basics.shut_down")),)),
    ]
    return desk.section("basics.ending", *parts)


def _ask(desk: Desk, sent: Sent) -> Reply:
    del sent
    say = desk.say
    parts = (
        Text(say("basics.reset_warning", hostname=desk.box.hostname)),
        Form("reset_now", (Button("reset_now", say("basics.factory_reset")),)),
        Link(desk.naming.url(_PAGE), say("basics.cancel")),
    )
    return Inner(_RESET, Page((desk.section("basics.reset_page", *parts),)))


def _reset(desk: Desk, sent: Sent) -> Reply:
    del sent
    if desk.site.replacement is None:
        return desk.error("error.unknown")
    if desk.box.job is not None:
        return desk.error("updates.busy")
    desk.box.ending.reset(desk.now)
    return None


def _shut_down(desk: Desk, sent: Sent) -> Reply:
    del sent
    if desk.site.replacement is None:
        return desk.error("error.unknown")
    if desk.box.job is not None:
        return desk.error("updates.busy")
    desk.box.ending.shut_down(desk.now)
    return None
