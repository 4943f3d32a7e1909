"""Networking > IP Configuration, and the page of each address (product-facts 6a; procedures S1)."""

from __future__ import annotations

from assistant.simulator.web.desk import Action, Desk, PageSpec, Reply, Sent
from assistant.simulator.web.model import Button, Field, FieldKind, Form, Link, Page, Table

_PAGE = "appliance.ip_configuration"
_ADDRESS = "appliance.ip_address"


def pages() -> tuple[PageSpec, ...]:
    """The list with the time server, and the page of one address, which the list leads to."""
    return (
        PageSpec(_PAGE, "menu.networking", _network, {"save": Action(_save_ntp)}),
        PageSpec(_ADDRESS, "menu.networking", _address, {"save_address": Action(_save_address)}, in_menu=False),
    )


def _known(desk: Desk) -> list[str]:
    box = desk.box
    return [*box.addresses, box.shared_address] if box.shared_address else box.addresses


def _network(desk: Desk) -> Page:
    """The shared address is defined on both boxes of a pair and enabled on one of them (product-facts 6a)."""
    say, box = desk.say, desk.box
    active = box.active_addresses
    rows = tuple((_link(desk, one), say("yes" if one in active else "no")) for one in _known(desk))
    form = Form(
        "save",
        (
            Field("ntp_server", FieldKind.TEXT, say("network.ntp"), box.ntp_server),
            Button("save", say("network.save")),
        ),
    )
    table = Table((say("network.address"), say("network.enabled")), rows)
    return Page((desk.section("network.addresses", table), desk.section("network.time", form)))


def _link(desk: Desk, address: str) -> Link:
    return Link(f"{desk.naming.url(_ADDRESS)}?address={address}", address)


def _address(desk: Desk) -> Page:
    """The address that was asked for, or the last one: a form comes back here without saying which."""
    known, say = _known(desk), desk.say
    asked = desk.query.get("address", "")
    address = asked if asked in known else known[-1]
    form = Form(
        "save_address",
        (
            Field("address", FieldKind.HIDDEN, value=address),
            Field("enabled", FieldKind.CHECKBOX, say("network.enabled"), checked=address in desk.box.active_addresses),
            Button("save_address", say("network.save")),
        ),
    )
    return Page((desk.section("network.address_page", form, heading=f"{say('network.address_page')} {address}"),))


def _save_address(desk: Desk, sent: Sent) -> Reply:
    address, enabled = sent.text("address"), sent.has("enabled")
    if address == desk.box.shared_address and address:
        desk.box.enable_shared_ip(desk.now, enabled=enabled)
        return desk.done()
    return desk.done() if enabled and address in desk.box.addresses else desk.error("network.own_needed")


def _save_ntp(desk: Desk, sent: Sent) -> Reply:
    desk.box.ntp_server = sent.text("ntp_server")
    desk.changed("NTP server")
    return desk.done()
