"""Jump > Jump Clients: the throttle, the list, its export (product-facts 6b; procedures C4, C6, C7)."""

from __future__ import annotations

import csv
import io
from functools import partial
from typing import TYPE_CHECKING

from starlette.responses import Response

from assistant.simulator.absences import Standing
from assistant.simulator.editions import Layout
from assistant.simulator.web.desk import Action, Desk, PageSpec, Reply, Sent
from assistant.simulator.web.model import Button, Field, FieldKind, Form, Link, Page, Table

if TYPE_CHECKING:
    from datetime import datetime

    from assistant.simulator.editions import Edition
    from assistant.simulator.fleet import JumpClientState

_PAGE = "login.jump_clients"
_EXPORT = "login.jump_clients_export"
_COLUMNS = ("jump.name", "jump.hostname", "jump.group", "jump.mode", "jump.status", "jump.status_details")
_SEPARATORS = {"en": ","}  # elsewhere the comma is in numbers: a semicolon
_LIMITS = {"concurrent": 500, "bandwidth": 100, "connection_rate": 300}


def pages(edition: Edition) -> tuple[PageSpec, ...]:
    """The page, and its export at an address of its own."""
    full = edition.layout is Layout.MODERN
    return (
        PageSpec(_PAGE, "menu.jump", partial(_jump_clients, full=full), {"save": Action(partial(_save, full=full))}),
        PageSpec(_EXPORT, "menu.jump", _export, in_menu=False),
    )


def _jump_clients(desk: Desk, *, full: bool) -> Page:
    """The old console has only the number of concurrent upgrades (procedures, discrepancies)."""
    table = Table(tuple(desk.say(key) for key in _COLUMNS), _rows(desk))
    export = Link(desk.naming.url(_EXPORT), desk.say("jump.export"))
    form = Form("save", (*_fields(desk, full=full), Button("save", desk.say("network.save"))))
    return Page((desk.section("jump.throttle", form), desk.section("jump.list", export, table)))


def _fields(desk: Desk, *, full: bool) -> tuple[Field, ...]:
    fleet, say = desk.box.fleet, desk.say
    fields = [Field("concurrent", FieldKind.NUMBER, say("jump.max_concurrent"), str(fleet.concurrent))]
    if full:
        options = (("on", say("jump.automatic_on")), ("off", say("jump.automatic_off")))
        automatic = "on" if fleet.automatic else "off"
        fields += [
            Field("bandwidth", FieldKind.NUMBER, say("jump.max_bandwidth"), str(fleet.bandwidth)),
            Field("connection_rate", FieldKind.NUMBER, say("jump.connection_rate"), str(fleet.connection_rate)),
            Field("automatic", FieldKind.RADIO, say("jump.automatic"), automatic, options=options),
        ]
    return tuple(fields)


def _save(desk: Desk, sent: Sent, *, full: bool) -> Reply:
    names = tuple(_LIMITS) if full else ("concurrent",)
    values = {name: sent.text(name) for name in names}
    if not all(value.isdecimal() and 1 <= int(value) <= _LIMITS[name] for name, value in values.items()):
        return desk.error("jump.out_of_range")
    fleet = desk.box.fleet
    for name, value in values.items():
        setattr(fleet, name, int(value))
    if full:
        fleet.automatic = sent.text("automatic") == "on"
    desk.changed(", ".join(f"jump client {name} {value}" for name, value in values.items()))
    return desk.done()


def _export(desk: Desk) -> Response:
    """The list as CSV, as the language's spreadsheets have it; the real export is not public [?]."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=_SEPARATORS.get(desk.say.language, ";"))
    writer.writerow([desk.say(key) for key in _COLUMNS])
    writer.writerows(_rows(desk))
    headers = {"Content-Disposition": 'attachment; filename="jump-clients.csv"'}
    return Response(text.getvalue(), headers=headers, media_type="text/csv; charset=utf-8")


def _rows(desk: Desk) -> tuple[tuple[str, ...], ...]:
    fleet, now = desk.box.fleet, desk.now
    found = []
    for client in fleet.jump_clients:
        state = fleet.state(client, now)
        mode = desk.say("jump.passive" if client.passive else "jump.active")
        status = _status(desk, state, fleet.standing(client))
        changed = _moment(desk, desk.box.date(state.changed_at))
        found.append((client.name, client.hostname, client.group, mode, status, changed))
    return tuple(found)


def _status(desk: Desk, state: JumpClientState, standing: Standing) -> str:
    """A client that is lost or disabled shows so before anything else (ours [?])."""
    if standing in (Standing.LOST, Standing.DISABLED):
        return desk.say(f"jump.{standing}")
    if state.needs_update:
        return desk.say("jump.upgrade_pending")
    return desk.say("jump.online" if state.connected else "jump.offline")


def _moment(desk: Desk, moment: datetime) -> str:
    """As the language writes it, by the box's clock; with seconds, as the screens in the guides have them."""
    if desk.say.language == "en":
        half = f"{moment:%M:%S} {'AM' if moment.hour < 12 else 'PM'}"
        return f"{moment.month}/{moment.day}/{moment.year} {moment.hour % 12 or 12}:{half}"
    return moment.strftime("%d.%m.%Y %H:%M:%S" if desk.say.language == "de" else "%d/%m/%Y %H:%M:%S")
