"""What Management > Failover shows while the relationship stands (product-facts 6b; guides 000, 003, 004)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.failover.member import SUCCESS, Role, Seen
from assistant.simulator.web.desk import Desk
from assistant.simulator.web.model import Button, Facts, Field, FieldKind, Form, Group, Section, Table, Text

if TYPE_CHECKING:
    from assistant.simulator.failover.pair import Pair


def sections(desk: Desk, pair: Pair) -> tuple[Section, ...]:
    """All of the page."""
    role = desk.box.role
    parts: list[object] = [
        Text(desk.say(f"failover.this_is_{role}", hostname=desk.site.hostname)),
        _facts(desk, pair.seen(desk.box, desk.now)),
    ]
    if has_sync(desk):
        parts.append(Form("sync", (Button("sync", desk.say("failover.sync_now")),)))
    parts.append(Text(*_sync_state(desk, pair)))
    if pair.changing.busy:
        parts.append(Text(desk.say("failover.changing"), "progress"))
    parts += [_become(desk), Text(desk.say("failover.become_note"))]
    parts += [Form("sever", (Button("sever", desk.say("failover.break")),)), Text(desk.say("failover.break_note"))]
    configuration = [_configuration(desk)] if desk.box.shared_address else []
    return (desk.section(f"failover.{role}_status", *parts), *configuration, _settings(desk), history(desk))


def has_sync(desk: Desk) -> bool:
    """Whether a data sync can be started here: in the 10.6 era on the backup alone (L6, P5)."""
    return desk.box.role is Role.BACKUP or not desk.site.edition.early


def history(desk: Desk) -> Section:
    """Status History, newest first."""
    say = desk.say
    rows = tuple((_time(desk, entry.at), say(entry.text)) for entry in reversed(desk.box.failover.history))
    table = Table((say("failover.history_time"), say("failover.history_event")), rows)
    return desk.section("failover.history", table)


def _facts(desk: Desk, seen: Seen) -> Facts:
    say = desk.say
    peer = say(f"failover.is_{seen.role}") if seen.contacted else say("failover.is_lost")
    return Facts(
        (
            (say("failover.this_host"), say(f"failover.is_{desk.box.role}")),
            (say("failover.peer_host"), peer),
            (say("failover.checked"), _time(desk, seen.at)),
        )
    )


def _sync_state(desk: Desk, pair: Pair) -> tuple[str, str]:
    """The line beside Sync Now, and its level."""
    member = desk.box.failover
    if pair.syncing.running is not None:
        return desk.say("failover.sync_progress", percent=pair.syncing.percent(desk.now)), "progress"
    if member.synced_at is None:
        return desk.say("failover.never_synced"), "plain"
    key = "failover.last_sync" if member.sync_status == SUCCESS else "failover.last_sync_failed"
    return desk.say(key, time=_time(desk, member.synced_at)), "plain"


def _become(desk: Desk) -> Form:
    say, role = desk.say, desk.box.role.other
    peer = desk.box.failover.peer
    sync_first = say(f"failover.sync_first_{role}", peer=peer.host if peer else "")
    parts: list[object] = [Button("become", say(f"failover.become_{role}"))]
    parts.append(Field("sync_first", FieldKind.CHECKBOX, sync_first))
    if role is Role.BACKUP:
        parts.append(Field("force_backup", FieldKind.CHECKBOX, say("failover.force_backup")))
    return Form("become", tuple(parts))


def _configuration(desk: Desk) -> Section:
    box, say = desk.box, desk.say
    check = Field("shared_ip", FieldKind.CHECKBOX, box.shared_address, checked=box.failover.moves_shared_ip)
    form = Form(
        "save_configuration",
        (Group(say("failover.shared_ips"), (check,)), Button("save_configuration", say("network.save"))),
    )
    return desk.section(f"failover.{box.role}_configuration", form)


def _settings(desk: Desk) -> Section:
    member, say = desk.box.failover, desk.say
    form = Form(
        "save_settings",
        (
            Field(
                "backup_operations", FieldKind.CHECKBOX, say("failover.backup_operations"), checked=member.operations
            ),
            Field("automatic", FieldKind.CHECKBOX, say("failover.automatic"), checked=member.automatic),
            Field("timeout", FieldKind.NUMBER, say("failover.timeout"), f"{member.timeout:.0f}"),
            Button("save_settings", say("network.save")),
        ),
    )
    return desk.section("failover.backup_settings", form)


def _time(desk: Desk, at: float) -> str:
    """By the box's clock. The real format follows the site's locale (guides: "August 10, 2012 03:40:18 PM CDT")."""
    return desk.box.date(at).strftime("%Y-%m-%d %H:%M:%S UTC")
