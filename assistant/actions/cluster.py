"""The traffic nodes of an Atlas cluster: who takes new connections, who is left on them, and the sync (P7, P8).

Acceptance and clients of all nodes are told by a master in one call each (product-facts 2e, 2f); what is set is set on
the Cluster page of that master.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from assistant.actions.failover import box_deeds, box_sights
from assistant.actions.sync import BEFORE, before_order, said_anew, went_well
from assistant.actions.view import View, console, console_operator, ordered, proofs_of
from assistant.appliance.api.answers import ApplianceEntry
from assistant.appliance.console.cluster_pages import ClusterPage
from assistant.appliance.console.pressed import Pressed
from assistant.appliance.files import Progress as Transfer
from assistant.domain.clock import Cancel
from assistant.domain.cluster import SetAccepting, SetBackupOperations, SyncCluster
from assistant.domain.errors import AssistantError, Cancelled, CertificateChanged, WrongBox
from assistant.domain.message import Message, many, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import Step
from assistant.domain.site import PEOPLE, ClientCount, Route
from assistant.domain.words import some_of
from assistant.engine.ports import Deed, Progress, Sight

_FEW = 6
"""Nodes that are set before anybody could read how many are done."""

# ── New connections ──────────────────────────────────────────────────────────────────────────────────


def accepting_sights(step: Step, action: SetAccepting, view: View) -> Sequence[Sight]:
    """One call tells it of all nodes; the Cluster page likewise."""

    def by_api(_: Cancel) -> Observation:
        api = view.of(action.master).api
        assert api is not None  # noqa: S101 - offered only with an API
        listed = view.together.ask(("appliances", action.master), None, lambda _: api.appliances()).result()
        told = _entries(listed, action.nodes, view)
        accepting = {name: entry.accepting if entry else None for name, entry in told.items()}
        return _accepting(step, action, view, Route.API, accepting)

    def on_page(_: Cancel) -> Observation:
        rows = {row.name: row for row in console(view.of(action.master), "login").cluster().nodes}
        accepting = {name: rows[name].accepting if name in rows else None for name in action.nodes}
        return _accepting(step, action, view, Route.CONSOLE, accepting)

    ways = [Sight(Route.CONSOLE, on_page)]
    return [Sight(Route.API, by_api), *ways] if view.of(action.master).api is not None else ways


def _entries(
    entries: Sequence[ApplianceEntry], nodes: Sequence[str], view: View
) -> Mapping[str, ApplianceEntry | None]:
    """The nodes by their GUID; where that was never told, by the name that the cluster gives."""
    by_guid = {entry.guid.lower(): entry for entry in entries if entry.guid}
    by_name: dict[str, list[ApplianceEntry]] = {}
    for entry in entries:
        by_name.setdefault(entry.name.casefold(), []).append(entry)
    found: dict[str, ApplianceEntry | None] = {}
    guids = {one.name: one.guid.what.lower() for one in view.plan.site.nodes if one.guid}
    for name in nodes:
        same = by_name.get(name.casefold(), [])
        found[name] = by_guid.get(guids[name]) if name in guids else same[0] if len(same) == 1 else None
    return found


def _accepting(step: Step, action: SetAccepting, view: View, by: Route, told: Mapping[str, bool | None]) -> Observation:
    other = [name for name, on in told.items() if on is not None and on is not action.on]
    unknown = [name for name, on in told.items() if on is None]
    facts = (("as-wanted", str(len(told) - len(other) - len(unknown))), ("of", str(len(told))))
    if other:
        text = (
            many("actions", "%n traffic node(s) still to be switched on: {nodes}", "", len(other))
            if action.on
            else many("actions", "%n traffic node(s) still take new client connections: {nodes}", "", len(other))
        )
        return view.observe(Reach.NOT_REACHED, text(nodes=some_of(other)), by, proofs_of(step, False), facts)
    if unknown:
        text = say("actions", "Whether these nodes take new client connections is not shown: {nodes}")
        return view.observe(Reach.UNKNOWN, text(nodes=some_of(unknown)), by, proofs_of(step, None), facts)
    return view.observe(Reach.REACHED, step.done, by, proofs_of(step, True), facts)


def accepting_deeds(step: Step, action: SetAccepting, view: View) -> Sequence[Deed]:
    """The box of each node on the Cluster page; it takes effect at once."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        hosts = {one.name: one.host for one in view.plan.site.nodes}
        nodes = {name: hosts.get(name, "") for name in action.nodes}
        pressed = _set_together(action, nodes, view, progress, cancel)
        text = say("actions", "The Cluster page took the new setting.")
        there = {row.name for row in pressed.page.nodes} if pressed.page is not None else set(action.nodes)
        if gone := [name for name in action.nodes if name not in there]:
            text = say("actions", "The Cluster page does not list these nodes any more: {nodes}")(nodes=some_of(gone))
        return ordered(pressed, text, view)

    del step
    return (Deed(Route.CONSOLE, by_console),)


def _set_together(
    action: SetAccepting, nodes: Mapping[str, str], view: View, progress: Progress, cancel: Cancel
) -> Pressed[ClusterPage]:
    """Nodes that other lanes have ready at the same time are set in the same visit of the page.

    Where that does not bring these where they are wanted, they are set alone: what is in the way is then told of them.
    """
    operator = console_operator(view.of(action.master), "login")

    def set_all(wanted: Sequence[Mapping[str, str]]) -> Pressed[ClusterPage]:
        counting = _counting(progress) if len(wanted) == 1 else None
        every = {name: host for some in wanted for name, host in some.items()}
        return operator.set_accepting(every, action.on, counting, cancel)

    batch = view.together.ask(("accepting", action.master, action.on), nodes, set_all)
    if not batch.several:
        return batch.result()
    try:
        pressed = batch.result()
    except (Cancelled, WrongBox, CertificateChanged):
        raise
    except AssistantError:
        return set_all((nodes,))
    rows = [row for row in pressed.page.nodes if row.name in nodes] if pressed.page is not None else []
    if pressed.page is not None and (not rows or any(row.accepting is not action.on for row in rows)):
        return set_all((nodes,))
    return pressed


def _counting(progress: Progress) -> Transfer:
    """How many of the nodes are done; few are over before anybody could read it."""
    return lambda done, total: progress(done, total, None) if total is not None and total > _FEW else None


# ── Who is connected ─────────────────────────────────────────────────────────────────────────────────


def leaving_by_node(
    counts: Mapping[str, tuple[ClientCount, ...]], nodes: Sequence[str], view: View
) -> dict[str, int | None]:
    """How many customers and representatives are on each node; None for one that is not in the answer."""
    found: dict[str, int | None] = {}
    guids = {one.name: one.guid.what.lower() for one in view.plan.site.appliances if one.guid}
    for name in nodes:
        told = counts.get(guids.get(name, ""))
        found[name] = None if told is None else sum(one.count for one in told if one.type in PEOPLE)
    return found


def people_on(names: Sequence[str], view: View) -> int | None:
    """How many customers and representatives are on these appliances of a cluster together.

    None where no master tells of any of them.
    """
    known = [count for count in counted_on(names, view).values() if count is not None]
    return sum(known) if known else None


def counted_on(names: Sequence[str], view: View) -> dict[str, int | None]:
    """The same of each, by the first master that tells of any of them; None for those of which it does not tell."""
    for master in view.plan.site.masters:
        api = view.of(master.name).api
        if api is None:
            continue
        try:
            told = leaving_by_node(api.client_counts().by_guid, names, view)
        except Cancelled:
            raise
        except AssistantError:
            continue
        if any(count is not None for count in told.values()):
            return told
    return dict.fromkeys(names)


# ── The cluster's sync ───────────────────────────────────────────────────────────────────────────────


def sync_sights(step: Step, action: SyncCluster, view: View) -> Sequence[Sight]:
    """The Cluster page: no API tells it (product-facts 11.4)."""
    return (Sight(Route.CONSOLE, lambda _: _synced(step, console(view.of(action.master), "login").cluster(), view)),)


def _synced(step: Step, page: ClusterPage, view: View) -> Observation:
    """Reached by a sync that is newer than the one that was seen when it was asked for, and that the page calls good.

    What its words are is not published: those that nobody knows are a person's to judge.
    """
    before, asked = before_order(step, view), view.status(step.id).intended is not None
    last, status = page.last_sync, _words(page)
    newer = bool(asked and last and (before is None or last > before)) and not page.under_way
    well = went_well(status)
    facts = ((("last-sync", last.isoformat()),) if last else ()) + ((("status", status),) if status else ())
    if asked:
        facts += ((BEFORE, before.isoformat() if before else ""),)
    proofs = proofs_of(step, newer, well if newer else None)
    if asked and well is False and not page.under_way and (newer or said_anew(step, view, Route.CONSOLE, status)):
        text = say("actions", "The cluster sync did not succeed: {words}")(words=status)
        return view.observe(Reach.FAILED, text, Route.CONSOLE, proofs, facts)
    if newer and well:
        return view.observe(Reach.REACHED, step.done, Route.CONSOLE, proofs, facts)
    if newer:
        text = say("actions", "A cluster sync ended. Whether it went well is for you to judge; the page says: {words}")(
            words=status or "–"
        )
        return replace(view.observe(Reach.UNKNOWN, text, Route.CONSOLE, proofs, facts), final=True)
    if asked and last is None and not page.under_way:
        text = say("actions", "The Cluster page does not show when the last sync was.")
        return view.observe(Reach.UNKNOWN, text, Route.CONSOLE, proofs, facts)
    reach = Reach.UNDER_WAY if page.under_way else Reach.NOT_REACHED
    return view.observe(reach, _so_far(page), Route.CONSOLE, proofs, facts)


def _words(page: ClusterPage) -> str:
    """How the last sync went: told with its time, or by the current status of the cluster."""
    return page.last_sync_status or ("" if page.under_way else page.status)


def _so_far(page: ClusterPage) -> Message:
    if page.under_way:
        return say("actions", "The appliance says: {words}")(words=page.under_way)
    if page.last_sync is None:
        return say("actions", "No cluster sync is shown.")
    return say("actions", "The last cluster sync was {when}.")(when=page.last_sync)


def sync_deeds(step: Step, action: SyncCluster, view: View) -> Sequence[Deed]:
    """Sync Now on the Cluster page."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        cancel.check()
        operator = console_operator(view.of(action.master), "login")
        page = operator.cluster()
        before = _seen_before(page.last_sync, _words(page))
        if page.under_way:  # its end is as good
            text = say("actions", "A cluster sync was under way already.")
            return Outcome(text, Route.CONSOLE, view.clock.now(), before)
        return ordered(operator.sync_cluster(), say("actions", "The cluster sync was asked for."), view, before)

    del step
    return (Deed(Route.CONSOLE, by_console),)


def _seen_before(last: datetime | None, status: str) -> tuple[tuple[str, str], ...]:
    return ((("last-sync", last.isoformat()),) if last else ()) + ((("status", status),) if status else ())


# ── Backup operations ────────────────────────────────────────────────────────────────────────────────


def operations_sights(step: Step, action: SetBackupOperations, view: View) -> Sequence[Sight]:
    """The check box itself: no API tells it."""
    unknown = say("actions", "The Failover page does not show whether backup operations are enabled.")
    on, off = say("actions", "Backup operations are enabled."), say("actions", "Backup operations are disabled.")
    return box_sights(step, action, view, lambda page: page.backup_operations, (unknown, on, off))


def operations_deeds(step: Step, action: SetBackupOperations, view: View) -> Sequence[Deed]:
    """The check box, and the button that saves it."""
    del step
    return box_deeds(action, view, lambda operator: operator.set_backup_operations(action.on))
