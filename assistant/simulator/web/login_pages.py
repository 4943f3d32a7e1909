"""The pages of /login (product-facts 6b)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator import nsb
from assistant.simulator.api import backup as backup_api
from assistant.simulator.cluster.role import ClusterRole
from assistant.simulator.fleet import ClientType
from assistant.simulator.records import RequestKind
from assistant.simulator.site import COMPANY, COMPANY_API_NAME
from assistant.simulator.web import cluster_pages, distribution, failover_pages, jump_pages
from assistant.simulator.web.desk import Action, Desk, PageSpec, Reply, Sent
from assistant.simulator.web.model import Button, Facts, Field, FieldKind, Form, Page, Section, Table

if TYPE_CHECKING:
    from assistant.simulator.editions import Edition

_ON_NODES = (ClientType.REPRESENTATIVE, ClientType.CUSTOMER)


def pages(edition: Edition, *, cluster: bool) -> tuple[PageSpec, ...]:
    """Every page, in the order of the menu. ``cluster``: whether the site is one."""
    return (
        PageSpec("login.information", "menu.status", _information, on_backup=True, on_node=True),
        *jump_pages.pages(edition),
        PageSpec(
            "login.software_management",
            "menu.management",
            _software,
            {
                "download": Action(_download_backup, RequestKind.READ),
                "upload": Action(_restore),
                **distribution.ACTIONS,
            },
        ),
        PageSpec("login.security", "menu.management", _security, {"save": Action(_save_key)}, on_backup=True),
        *failover_pages.pages(),
        *(cluster_pages.pages() if cluster else ()),
        PageSpec("login.api_configuration", "menu.management", _api, {"save": Action(_save_api)}),
    )


def _information(desk: Desk) -> Page:
    versions = desk.box.versions
    if desk.box.cluster_role is ClusterRole.TRAFFIC:
        return Page((_node(desk), _clients(desk, _ON_NODES)))
    facts = Facts(
        (
            (desk.say("information.version"), versions.site),
            (desk.say("information.build"), versions.build),
            (desk.say("information.company"), COMPANY),
            (desk.say("information.api_name"), COMPANY_API_NAME),
            (desk.say("information.sessions"), str(len(desk.box.sessions.ended(desk.now)))),
        )
    )
    return Page((desk.section("information.site", facts), _clients(desk, tuple(ClientType))))


def _node(desk: Desk) -> Section:
    """A traffic node says what it is and whom it follows; little else (ours [?])."""
    say, box = desk.say, desk.box
    facts = Facts(
        (
            (say("information.node_name"), box.hostname),
            (say("information.cluster_role"), say("information.is_traffic")),
            (say("cluster.primary_node"), box.follows),
            (say("information.version"), box.versions.site),
            (say("information.build"), box.versions.build),
        )
    )
    return desk.section("information.node", facts)


def _clients(desk: Desk, kinds: tuple[ClientType, ...]) -> Section:
    rows = tuple((desk.say(f"client.{kind}"), str(desk.box.clients.count(kind, desk.now))) for kind in kinds)
    return desk.section(
        "information.clients", Table((desk.say("information.kind"), desk.say("information.count")), rows)
    )


def _software(desk: Desk) -> Page:
    say = desk.say
    backup = Form(
        "download",
        (
            Field("backup_password", FieldKind.PASSWORD, say("backup.password")),
            Field("confirm_password", FieldKind.PASSWORD, say("backup.confirm_password")),
            Field(
                "include_history", FieldKind.CHECKBOX, say("backup.include_history"), checked=True,
                note=say("backup.include_note"),
            ),
            Button("download", say("backup.download")),
        ),
    )  # fmt: skip
    restore = Form(
        "upload",
        (
            Field("backup_file", FieldKind.FILE, say("backup.file")),
            Field("restore_password", FieldKind.PASSWORD, say("backup.restore_password")),
            Button("upload", say("backup.upload")),
        ),
        files=True,
    )
    sections = [desk.section("software.backup", backup), desk.section("software.restore", restore)]
    if desk.box.register is not None:
        sections.append(desk.section("software.updates", *distribution.parts(desk)))
    return Page(tuple(sections))


def _download_backup(desk: Desk, sent: Sent) -> Reply:
    password = sent.text("backup_password")
    if password != sent.text("confirm_password"):
        return desk.error("backup.mismatch")
    return backup_api.make(desk.context, password, history=sent.has("include_history"))


def _restore(desk: Desk, sent: Sent) -> Reply:
    upload = sent.upload("backup_file")
    try:
        facts = nsb.unpack(upload.file.read() if upload else b"", sent.text("restore_password"))
    except ValueError:
        return desk.error("backup.not_restored")
    desk.box.fleet.concurrent = int(facts["throttle"])
    desk.box.failover.key = str(facts["inter_appliance_key"])
    desk.site.records.effect("backup-restored", desk.box.name, str(facts["version"]))
    return desk.done("backup.restored")


def _security(desk: Desk) -> Page:
    form = Form(
        "save",
        (
            Field("psk", FieldKind.TEXT, desk.say("security.psk"), desk.box.failover.key),
            Button("save", desk.say("network.save")),
        ),
    )
    return Page((desk.section("security.keys", form),))


def _save_key(desk: Desk, sent: Sent) -> Reply:
    desk.box.failover.key = sent.text("psk")
    desk.changed("inter-appliance key")
    return desk.done()


def _api(desk: Desk) -> Page:
    say, account = desk.say, desk.site.api_account
    form = Form(
        "save",
        (
            Field("enable_xml", FieldKind.CHECKBOX, say("api.enable_xml"), checked=desk.site.xml_api_enabled),
            Button("save", say("network.save")),
        ),
    )
    if desk.site.edition.early:  # its accounts are the users
        return Page((desk.section("api.section", form),))
    rows = tuple((account.name, name, value) for name, value in account.permissions.items())
    table = Table((say("api.account"), say("api.permission"), say("api.value")), rows)
    return Page((desk.section("api.section", form), desk.section("api.accounts", table)))


def _save_api(desk: Desk, sent: Sent) -> Reply:
    desk.site.xml_api = sent.has("enable_xml")
    desk.changed(f"XML API {'on' if desk.site.xml_api else 'off'}")
    return desk.done()
