"""Management > Cluster: status, sync, traffic nodes (product-facts 6b; procedures P7, P8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.failover.member import Refused
from assistant.simulator.web.desk import Action, Desk, PageSpec, Reply, Sent
from assistant.simulator.web.model import Button, Facts, Field, FieldKind, Form, Page, Section, Table, Text

if TYPE_CHECKING:
    from assistant.simulator.cluster.cluster import Cluster
    from assistant.simulator.cluster.register import Entry

PAGE = "login.cluster"


def pages() -> tuple[PageSpec, ...]:
    """The page; each master has one, the backup as well."""
    actions = {"sync": Action(_sync), "accept": Action(_accept)}
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
            (say("cluster.last_sync"), _time(desk, memory.synced_at)),
        )
    )
    return desk.section("cluster.status", facts, Form("sync", (Button("sync", say("cluster.sync_now")),)))


def _nodes(desk: Desk, cluster: Cluster) -> Section:
    """Ticking sends the form by itself. Only what was ticked or cleared counts, not what the page showed besides.

    The hidden field says how the page showed it; it carries the action's name, by which old pages tell their forms.
    """
    say, entries = desk.say, cluster.entries(desk.box)
    columns = tuple(say(f"cluster.{name}") for name in ("name", "offset", "public", "internal", "accepting"))
    shown = ",".join(_key(entry) for entry in entries if entry.accepting)
    form = Form(
        "accept",
        (Field("accept", FieldKind.HIDDEN, value=shown), Table(columns, tuple(_row(desk, entry) for entry in entries))),
        at_once=True,
    )
    return desk.section("cluster.nodes", Text(say("cluster.nodes_note")), form)


def _row(desk: Desk, entry: Entry) -> tuple[object, ...]:
    node = entry.node
    internal = f"{node.addresses[0]}:{node.port}" if node.addresses else ""
    tick = Field("accepting", FieldKind.CHECKBOX, desk.say("cluster.accepting"), _key(entry), checked=entry.accepting)
    return entry.name, _offset(entry.offset), f"{node.hostname}:{desk.site.public_port}", internal, tick


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


def _accept(desk: Desk, sent: Sent) -> Reply:
    shown, ticked = set(sent.text("accept").split(",")), set(sent.texts("accepting"))
    wanted = {
        entry.node.hostname: _key(entry) in ticked
        for entry in _of(desk).entries(desk.box)
        if _key(entry) in shown ^ ticked
    }
    _of(desk).accept(desk.box, wanted, desk.now)
    return None


def _time(desk: Desk, at: float) -> str:
    return desk.box.date(at).strftime("%Y-%m-%d %H:%M:%S UTC")
