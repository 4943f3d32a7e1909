"""Management > Failover: set up, status, swap, break (product-facts 6b; the screens in guides 000, 003 and 004)."""

from __future__ import annotations

from assistant.simulator.failover.member import Connection, Refused, Role
from assistant.simulator.failover.pair import Pair
from assistant.simulator.web import failover_status
from assistant.simulator.web.desk import Action, Desk, PageSpec, Reply, Sent
from assistant.simulator.web.model import Button, Field, FieldKind, Form, Group, Page, Text

_LONGEST_TIMEOUT = 86_400


def pages() -> tuple[PageSpec, ...]:
    """The page; it stays on the backup (R24)."""
    actions = {
        "establish": Action(_establish),
        "sync": Action(_sync),
        "become": Action(_become),
        "sever": Action(_sever),
        "save_configuration": Action(_save_configuration),
        "save_settings": Action(_save_settings),
    }
    return (PageSpec("login.failover", "menu.management", _failover, actions, on_backup=True),)


def _failover(desk: Desk) -> Page:
    pair = desk.site.pair
    if pair is None or desk.box.role is Role.NONE:
        return _set_up(desk)
    return Page(failover_status.sections(desk, pair))


def _set_up(desk: Desk) -> Page:
    """Not configured: the forms that establish the relationship, on the box that is to be primary."""
    say = desk.say

    def connection(which: str) -> Group:
        host = Field(f"{which}_host", FieldKind.TEXT, say("failover.host"))
        port = Field(f"{which}_port", FieldKind.TEXT, say("failover.tls_port"))
        return Group(say(f"failover.{which}"), (host, port))

    form = Form(
        "establish",
        (connection("new_backup"), connection("reverse"), Button("establish", say("failover.establish"))),
    )
    note = Text(say("failover.establish_note", hostname=desk.site.hostname))
    sections = [desk.section("failover.configuration", Text(say("failover.none")), form, note)]
    if desk.box.failover.history:
        sections.append(failover_status.history(desk))
    return Page(tuple(sections))


def _establish(desk: Desk, sent: Sent) -> Reply:
    backup, reverse = (
        Connection(sent.text(f"{which}_host").strip(), sent.text(f"{which}_port").strip())
        for which in ("new_backup", "reverse")
    )
    complete = all(one.host and one.port.isdecimal() for one in (backup, reverse))
    try:
        if not complete:
            raise Refused("failover.incomplete")
        _pair_for(desk, backup, reverse).establish(desk.box, backup, reverse, desk.now)
    except Refused as refused:
        desk.site.records.effect("failover-refused", desk.box.name, refused.reason.partition(".")[2])
        return desk.error(refused.reason, **refused.parameters)
    return desk.done("failover.established")


def _pair_for(desk: Desk, backup: Connection, reverse: Connection) -> Pair:
    """The pair; a single appliance has no other one to reach."""
    if desk.site.pair is not None:
        return desk.site.pair
    raise Refused(
        "failover.shared_name" if desk.site.hostname in (backup.host, reverse.host) else "failover.unreachable"
    )


def _sync(desk: Desk, sent: Sent) -> Reply:
    del sent
    if not failover_status.has_sync(desk):
        return desk.error("error.unknown")
    try:
        _pair(desk).sync_now(desk.box, desk.now)
    except Refused as refused:
        desk.site.records.effect("data-sync-refused", desk.box.name, refused.reason.partition(".")[2])
        return desk.error(refused.reason, **refused.parameters)
    return desk.done("failover.sync_started")


def _become(desk: Desk, sent: Sent) -> Reply:
    sync_first, force = sent.has("sync_first"), sent.has("force_backup")
    try:
        done = _pair(desk).become(desk.box, desk.box.role.other, desk.now, sync_first=sync_first, force=force)
    except Refused as refused:
        desk.site.records.effect("role-change-refused", desk.box.name, desk.box.role.other)
        return desk.error(refused.reason, **refused.parameters)
    return desk.done("failover.role_changed" if done else "failover.role_waits")


def _sever(desk: Desk, sent: Sent) -> Reply:
    del sent
    try:
        _pair(desk).sever(desk.box, desk.now)
    except Refused as refused:
        desk.site.records.effect("break-refused", desk.box.name, refused.reason.partition(".")[2])
        return desk.error(refused.reason, **refused.parameters)
    return desk.done("failover.broken")


def _save_configuration(desk: Desk, sent: Sent) -> Reply:
    desk.box.failover.moves_shared_ip = sent.has("shared_ip")
    desk.changed(f"shared address {'follows' if desk.box.failover.moves_shared_ip else 'does not follow'} the role")
    return desk.done()


def _save_settings(desk: Desk, sent: Sent) -> Reply:
    timeout = sent.text("timeout")
    if not timeout.isdecimal() or not 1 <= int(timeout) <= _LONGEST_TIMEOUT:
        return desk.error("failover.out_of_range")
    member = desk.box.failover
    member.operations, member.automatic = sent.has("backup_operations"), sent.has("automatic")
    member.timeout = float(timeout)
    states = (("backup operations", member.operations), ("automatic failover", member.automatic))
    desk.changed(", ".join(f"{name} {'on' if on else 'off'}" for name, on in states))
    return desk.done()


def _pair(desk: Desk) -> Pair:
    if desk.site.pair is None:
        raise Refused("failover.none")
    return desk.site.pair
