"""Management > Cluster: status, sync, traffic nodes (product-facts 6b; procedures P7, P8).

What else the page has by its published description has its buttons here too. They do nothing but leave a trace: nobody
who upgrades a cluster is to press them.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from assistant.simulator.failover.member import Refused
from assistant.simulator.web.desk import Action, Desk, Handler, PageSpec, Reply, Sent
from assistant.simulator.web.model import Button, Facts, Field, FieldKind, Form, Page, Section, Table, Text

if TYPE_CHECKING:
    from assistant.simulator.cluster.cluster import Cluster
    from assistant.simulator.cluster.register import Entry

PAGE = "login.cluster"
_NEIGHBOURS = ("disband", "choose", "add_node", "edit_node", "remove_node")
_METHODS = ("random", "a_record", "srv_record", "anycast", "timezone")


def pages() -> tuple[PageSpec, ...]:
    """The page; each master has one, the backup as well."""
    actions = {name: Action(_neighbour(name)) for name in _NEIGHBOURS} | {
        "sync": Action(_sync),
        "accept": Action(_accept),
    }
    return (PageSpec(PAGE, "menu.management", _cluster, actions, on_backup=True),)


def _cluster(desk: Desk) -> Page:
    cluster = _of(desk)
    return Page((_status(desk, cluster), _nodes(desk, cluster), _history(desk, cluster)))


def _of(desk: Desk) -> Cluster:
    if desk.site.cluster is None:
        raise LookupError("a site without a cluster has no such page")
    return desk.site.cluster


def _status(desk: Desk, cluster: Cluster) -> Section:
    say, memory, primary = desk.say, cluster.syncing.memory(desk.box), cluster.primary
    if cluster.syncing.runs(desk.box):
        state = say("cluster.state.syncing", percent=cluster.syncing.percent(desk.now))
    elif memory.succeeded and memory.missed:
        state = say("cluster.state.missed", names=", ".join(memory.missed))
    else:
        state = say("cluster.state.synced" if memory.succeeded else "cluster.state.failed")
    facts = Facts(
        (
            (say("cluster.current"), state),
            (say("cluster.primary_node"), primary.hostname if primary else ""),
            (say("cluster.last_sync"), _time(desk, memory.synced_at, memory.apart)),
        )
    )
    buttons = Button("sync", say("cluster.sync_now")), Button("disband", say("cluster.disband"))
    return desk.section("cluster.status", facts, Form("sync", buttons))


def _nodes(desk: Desk, cluster: Cluster) -> Section:
    """Ticking sends the form by itself. Only what was ticked or cleared counts, not what the page showed besides.

    The hidden field says how the page showed it; it carries the action's name, by which old pages tell their forms.
    """
    say, entries = desk.say, cluster.entries(desk.box)
    columns = (*(say(f"cluster.{name}") for name in ("name", "offset", "public", "internal", "accepting")), "", "")
    shown = ",".join(_key(entry) for entry in entries if entry.accepting)
    form = Form(
        "accept",
        (Field("accept", FieldKind.HIDDEN, value=shown), Table(columns, tuple(_row(desk, entry) for entry in entries))),
        at_once=True,
    )
    ways = tuple((name, say(f"cluster.method.{name}")) for name in _METHODS)
    method = Field("method", FieldKind.SELECT, say("cluster.method"), _METHODS[0], options=ways)
    choose = Form("choose", (method, Button("choose", say("cluster.save"))))
    add = Form("add_node", (Button("add_node", say("cluster.add_node")),))
    return desk.section("cluster.nodes", choose, Text(say("cluster.nodes_note")), form, add)


def _row(desk: Desk, entry: Entry) -> tuple[object, ...]:
    node = entry.node
    internal = f"{node.addresses[0]}:{node.port}" if node.addresses else ""
    tick = Field("accepting", FieldKind.CHECKBOX, desk.say("cluster.accepting"), _key(entry), checked=entry.accepting)
    public = f"{node.hostname}:{desk.site.public_port}"
    edit, remove = (Button(f"{name}_node", desk.say(f"cluster.{name}_node")) for name in ("edit", "remove"))
    return entry.name, _offset(entry.offset), public, internal, tick, edit, remove


def _key(entry: Entry) -> str:
    """What stands for a node in the form; its name may stand for another as well."""
    return entry.node.guid


def _offset(seconds: int) -> str:
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"{'-' if seconds < 0 else '+'}{hours:02d}:{minutes:02d}"


def _history(desk: Desk, cluster: Cluster) -> Section:
    """Newest first."""
    say = desk.say
    events = reversed(cluster.syncing.memory(desk.box).history)
    rows = tuple((_time(desk, event.at), say(event.text, **dict(event.parameters))) for event in events)
    return desk.section("cluster.history", Table((say("cluster.history_time"), say("cluster.history_event")), rows))


def _sync(desk: Desk, sent: Sent) -> Reply:
    del sent
    try:
        _of(desk).syncing.start(desk.box, desk.now)
    except Refused as refused:
        desk.site.records.effect("cluster-sync-refused", desk.box.name, refused.reason.partition(".")[2])
        return desk.error(refused.reason, **refused.parameters)
    return desk.done("cluster.sync_started")


def _neighbour(name: str) -> Handler:
    """What a button does that is not pressed in an upgrade."""

    def pressed(desk: Desk, sent: Sent) -> Reply:
        del sent
        desk.site.records.effect("cluster-neighbour-pressed", desk.box.name, name)
        return desk.error("cluster.not_here")

    return pressed


def _accept(desk: Desk, sent: Sent) -> Reply:
    """A form that is not whole, or is about a node that there is not, changes nothing."""
    known = {_key(entry): entry for entry in _of(desk).entries(desk.box)}
    shown, ticked = ({key for key in keys if key} for keys in (sent.text("accept").split(","), sent.texts("accepting")))
    turned = shown ^ ticked
    if not sent.has("accept") or turned - set(known):
        desk.site.records.effect("acceptance-refused", desk.box.name, ", ".join(sorted(turned - set(known))))
        return desk.error("cluster.not_accepted")
    wanted = {known[key].node.hostname: key in ticked for key in turned}
    _of(desk).accept(desk.box, wanted, desk.now)
    return None


def _time(desk: Desk, at: float, later: int = 0) -> str:
    return (desk.box.date(at) + timedelta(seconds=later)).strftime("%Y-%m-%d %H:%M:%S UTC")
