"""The steps that only a cluster has: stage, take nodes out, drain, bring them back, synchronise, swap the masters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from assistant.domain.cluster import DrainNodes, SetAccepting, SetBackupOperations, StageOnCluster, SyncCluster
from assistant.domain.failover import SetRole, Swing, SwitchedOff
from assistant.domain.message import Label, Message, say
from assistant.domain.packages import Package
from assistant.domain.plan import Ask, Estimate, EstimateSource, Phase, Step, UpdateWay
from assistant.domain.question import Field, HandTask, Question, QuestionKind
from assistant.domain.site import Appliance, Route, Site
from assistant.domain.words import appliance_called
from assistant.guide.halves import named, region_called
from assistant.guide.lanes import leaving_out
from assistant.guide.pair import SYNC_RANGE, failover_box
from assistant.guide.place import Place
from assistant.guide.swap import swap, swap_gate

BACKUP_OPERATIONS = "backup-operations"
"""Id of what is switched off."""

_TICKED = Estimate(timedelta(seconds=1), timedelta(seconds=15), EstimateSource.ASSUMED)
_PATIENT_DRAIN = timedelta(hours=2)
REST = "rest-confirmed"
"""How the ids of the steps begin that ask whether the last ones may be upgraded, one for each round."""
_CLUSTER = Label("login.cluster")
_ACCEPTING = Label("cluster.accepting")
_BACK_ON = say("guide", "Tick {control} for it on the page {page} of the primary.")(control=_ACCEPTING, page=_CLUSTER)
# There may be a thousand nodes: what is said of each is marked once.
_BRING_BACK = say("guide", "Bring {node} back into service")
_BRINGING_BACK = say("guide", "{node} is being brought back into service")
_ACCEPTS = say("guide", "{node} accepts new client connections")
_ACCEPTS_NONE = say("guide", "{node} accepts no new client connections.")
_TICK_FOR = say("guide", "tick it for {nodes}")
_SHOWS_ON = say("guide", "The cluster reports that it accepts new client connections")
_WAS_OUT = say(
    "guide",
    "It accepted no new client connections before the upgrade either. If that was meant, take it out of service again.",
)


def accepting(node: str) -> str:
    """Id of what is switched off when a node is taken out of service."""
    return f"accepting-{node}"


def taken_out(node: str) -> SwitchedOff:
    """A node that takes no new client connections."""
    text = _ACCEPTS_NONE(node=appliance_called(node))
    return SwitchedOff(accepting(node), text, _BACK_ON)


def stage(master: str, packages: tuple[Package, ...], updates: UpdateWay, tail: str) -> Step:
    """P7, P8: the update files are brought to every node, and nothing is installed (R33)."""
    names = ", ".join(package.name for package in packages)
    return Step(
        f"stage{tail}",
        StageOnCluster(master, packages),
        Phase.PREPARE,
        master,
        say("guide", "Distribute the packages to all nodes"),
        say("guide", "The packages are being distributed to all nodes"),
        say("guide", "The packages are on all nodes, ready to be installed"),
        say("guide", "Nothing is installed by it. Each node keeps the packages until it is upgraded."),
        (
            say("guide", "Every other appliance of the cluster lists as ready or as installed: {packages}")(
                packages=names
            ),
        ),
        rules=("R33", "R15", "R17"),
        routes=(Route.CONSOLE, Route.HAND),
        estimate=Estimate(timedelta(minutes=2), timedelta(hours=1), EstimateSource.ASSUMED),
        patience=timedelta(hours=2),
        poll=timedelta(seconds=30),
        hand=_stage_by_hand(master, names, updates),
        remedy=say(
            "guide", "Nothing is installed yet. All nodes must be reachable from the master and have enough free space."
        ),
        lane=master,
        window=0,
    )


def _stage_by_hand(master: str, names: str, updates: UpdateWay) -> HandTask:
    fields: tuple[Field, ...] = ()
    what = say("guide", "Download {packages}, but install nothing.")(packages=names)
    if updates is UpdateWay.MANUAL:
        what = say("guide", "Upload {packages}, but install nothing.")(packages=names)
        fields = (Field("updates.update_file", say("guide", "the file of each package")),)
    note = say("guide", "{what} On some versions {control} is on the page {page}, under {section}.")(
        what=what,
        control=Label("updates.distribute"),
        page=Label("appliance.updates"),
        section=Label("updates.manual"),
    )
    return HandTask("/login", master, "login.software_management", None, fields, "updates.distribute", note=note)


def take_out(master: str, region: str, nodes: tuple[str, ...], step_id: str, window: int) -> Step:
    """The chosen nodes of a region take no new client connections: the offline traffic nodes."""
    told = {"region": region_called(region), "nodes": named(nodes)}
    field = Field("cluster.accepting", say("guide", "untick it for {nodes}")(nodes=", ".join(nodes)))
    return Step(
        f"{step_id}@{region}",
        SetAccepting(master, nodes, on=False),
        Phase.UPGRADE,
        master,
        say("guide", "{region}: take out of service: {nodes}")(**told),
        say("guide", "{region}: being taken out of service: {nodes}")(**told),
        say("guide", "{region}: without new client connections: {nodes}")(**told),
        say("guide", "Sessions under way on them continue; new ones go through the other nodes."),
        (say("guide", "The cluster reports for each of them that it accepts no new client connections"),),
        rules=("R34", "R32"),
        routes=(Route.CONSOLE, Route.HAND),
        estimate=_each(_TICKED, len(nodes)),
        hand=HandTask("/login", master, "login.cluster", None, (field,)),
        lane=master,
        window=window,
        switches_off=tuple(taken_out(node) for node in nodes),
    )


def _each(estimate: Estimate, count: int) -> Estimate:
    return Estimate(estimate.low * count, estimate.high * count, estimate.source)


def with_first_gate(steps: list[Step], site: Site, count: int) -> list[Step]:
    """A person opens the window where the first nodes go out of service."""
    if not steps:
        return steps
    gate = Question(
        f"start.{steps[0].id}",
        QuestionKind.CONFIRM,
        say("guide", "Take the first half of the nodes out of service now?"),
        say(
            "guide",
            "{host} stays in service through the other nodes. Nodes that accept no new client connections from now on: "
            "{count}.",
        )(host=site.host, count=count),
        steps[0].id,
        rules=("R34", "R10"),
    )
    return [replace(steps[0], gate=gate), *steps[1:]]


def drain(master: str, nodes: tuple[str, ...], site: Site, tail: str, window: int) -> Step:
    """R34: nobody's session is to be cut. There is nothing to do but wait, and to ask people to hurry."""
    note = say("guide", "Look at each of them: {nodes}. What you can tell the people there: {announcement}")
    return Step(
        f"drain{tail}",
        DrainNodes(master, nodes),
        Phase.UPGRADE,
        master,
        say("guide", "Wait for the clients to leave the nodes"),
        say("guide", "The clients are leaving the nodes that were taken out of service"),
        say("guide", "No customer client and no representative console is connected to these nodes"),
        say("guide", "Waiting keeps sessions from being cut. Jump Clients do not count: they reconnect by themselves."),
        (say("guide", "No customer client and no representative console is left on: {nodes}")(nodes=named(nodes)),),
        rules=("R34",),
        routes=(),
        estimate=Estimate(timedelta(minutes=5), _PATIENT_DRAIN, EstimateSource.ASSUMED),
        patience=_PATIENT_DRAIN,
        poll=timedelta(seconds=30),
        hand=HandTask(
            "/login",
            nodes[0],
            "login.information",
            "information.clients",
            note=note(nodes=named(nodes), announcement=announcement(site)),
        ),
        lane=master,
        window=window,
    )


def announcement(site: Site) -> Message:
    """What an administrator can send, in any language, to people whose node is drained (R34)."""
    return say(
        "guide",
        "The server through which you are connected to {host} is about to be upgraded. Please finish your session soon "
        "and sign in again: you will be connected through another server.",
    )(host=site.host)


def bring_back(master: str, place: Place, node: Appliance, needs: tuple[str, ...] = ()) -> Step:
    """An upgraded node takes new client connections again."""
    was_out = node.accepting is not None and not node.accepting.what
    step_id = place.id("accepting-on")
    tick = Field("cluster.accepting", _TICK_FOR(nodes=node.name))
    return Step(
        step_id,
        SetAccepting(master, (node.name,), on=True),
        Phase.UPGRADE if needs else Phase.RESTORE,
        node.name,
        _BRING_BACK(node=place.called),
        _BRINGING_BACK(node=place.called),
        _ACCEPTS(node=place.called),
        _WAS_OUT if was_out else None,
        (_SHOWS_ON,),
        rules=("R34",),
        routes=(Route.CONSOLE, Route.HAND),
        estimate=_TICKED,
        hand=HandTask("/login", master, "login.cluster", None, (tick,)),
        waiver=leaving_out(place, step_id),
        needs=needs,
        lane=node.name,
        group=place.group,
        window=place.window,
        restores=(accepting(node.name),),
    )


def sync_cluster(master: str, step_id: str, window: int, *, overwrites: bool) -> Step:
    """The nodes learn from the master what holds now; the first time after a swap it decides what counts (R32)."""
    called = appliance_called(master)
    return Step(
        step_id,
        SyncCluster(master),
        Phase.RESTORE,
        master,
        say("guide", "Synchronise the cluster from {appliance}")(appliance=called),
        say("guide", "The cluster is being synchronised from {appliance}")(appliance=called),
        say("guide", "The cluster is synchronised from {appliance}")(appliance=called),
        say("guide", "What was changed on the other master meanwhile is overwritten.") if overwrites else None,
        (say("guide", "The last cluster sync ended after the click"), say("guide", "Its status is good")),
        rules=("R25", "R32") if overwrites else ("R25",),
        routes=(Route.CONSOLE, Route.HAND),
        estimate=SYNC_RANGE,
        patience=SYNC_RANGE.high,
        poll=timedelta(seconds=30),
        hand=HandTask("/login", master, "login.cluster", "cluster.status", press="cluster.sync_now"),
        remedy=say(
            "guide", "The page {page} tells the reason. The master must be able to reach all nodes; then try again."
        )(page=_CLUSTER),
        lane=master,
        window=window,
    )


def swap_masters(site: Site, old: Appliance, new: Appliance, swing: Swing, tail: str, window: int) -> list[Step]:
    """P7: A becomes backup even without B's consent, B becomes primary, and the host name is led to B.

    A shared address moves by itself; a DNS record and a NAT entry are changed by people.
    """
    # The guides have the record changed between the two roles. A person does that and goes on at once; a step waits
    # until the name servers and this computer have followed, which a TTL may make hours. Nobody would be primary for so
    # long, and a run that is interrupted there would leave the cluster so. Nothing is gained by it either: until nodes
    # are brought back, which is later in both orders, B serves nobody. So B is primary first.
    first, second = appliance_called(old.name), appliance_called(new.name)
    rules = ("R35", "R19", "R26")
    step_id = f"swap{tail}"
    gate = replace(swap_gate(site, new), id=f"start.{step_id}", step=step_id, rules=rules)
    roles = Step(
        step_id,
        SetRole(new.name, old.name, sync_first=False, force=True),
        Phase.SWAP,
        new.name,
        say("guide", "Make {new} primary and {old} backup")(new=second, old=first),
        say("guide", "{new} is becoming primary, {old} backup")(new=second, old=first),
        say("guide", "{new} is primary, {old} is backup")(new=second, old=first),
        say("guide", "For a moment both may be backup; that is expected. Nobody is served until nodes are back."),
        (
            say("guide", "{appliance} is primary")(appliance=second),
            say("guide", "{appliance} is backup")(appliance=first),
            *_answers(site, second, swing),
        ),
        rules=rules,
        gate=gate,
        outage=True,
        estimate=Estimate(timedelta(minutes=1), timedelta(minutes=15), EstimateSource.ASSUMED),
        patience=timedelta(minutes=30),
        poll=timedelta(seconds=10),
        hand=HandTask(
            "/login",
            old.name,
            "login.failover",
            "failover.primary_status",
            (Field("failover.force_backup", say("guide", "tick it")),),
            "failover.become_backup",
            note=say("guide", "Then on {appliance}, on the same page: {control}.")(
                appliance=second, control=Label("failover.become_primary")
            ),
        ),
        remedy=say(
            "guide",
            "One of them must be primary. On the page {page} of {appliance} press {control}, or go back to {old}.",
        )(page=Label("login.failover"), appliance=second, control=Label("failover.become_primary"), old=first),
        lane=new.name,
        window=window,
    )
    if swing is Swing.SHARED_IP:
        return [roles]
    led = replace(swap(site, old, new, swing), id=f"swing{tail}", gate=None, rules=rules, lane=new.name, window=window)
    return [roles, led]


def _answers(site: Site, new: Message, swing: Swing) -> tuple[Message, ...]:
    if swing is not Swing.SHARED_IP:
        return ()
    return (say("guide", "{host} answers with the identity of {appliance}")(host=site.host, appliance=new),)


def set_backup_operations(appliance: str, on: bool, tail: str, window: int) -> Step:
    """P7: off on the new primary while the other one still runs the old version, and on again at the end."""
    called, page = appliance_called(appliance), Label("login.failover")
    control = Label("failover.backup_operations")
    off = SwitchedOff(
        BACKUP_OPERATIONS,
        say("guide", "Backup operations are disabled: no appliance takes over."),
        say("guide", "Tick {control} on the page {page} of the backup.")(control=control, page=page),
        exposes=True,
    )
    return Step(
        f"backup-operations-{'on' if on else 'off'}{tail}",
        SetBackupOperations(appliance, on),
        Phase.RESTORE if on else Phase.SWAP,
        appliance,
        (say("guide", "Enable backup operations on {appliance}") if on else _DISABLE)(appliance=called),
        (say("guide", "Backup operations are being enabled on {appliance}") if on else _DISABLING)(appliance=called),
        (say("guide", "Backup operations are enabled on {appliance}") if on else _DISABLED)(appliance=called),
        None if on else say("guide", "Until the other master runs the new version as well, nothing takes over."),
        (say("guide", "The page {page} shows it")(page=page),),
        rules=("R35",),
        routes=(Route.CONSOLE, Route.HAND),
        estimate=Estimate(timedelta(seconds=5), timedelta(minutes=1), EstimateSource.ASSUMED),
        hand=failover_box(appliance, "failover.backup_operations", on),
        lane=appliance,
        window=window,
        switches_off=() if on else (off,),
        restores=(BACKUP_OPERATIONS,) if on else (),
    )


_DISABLE = say("guide", "Disable backup operations on {appliance}")
_DISABLING = say("guide", "Backup operations are being disabled on {appliance}")
_DISABLED = say("guide", "Backup operations are disabled on {appliance}")


def confirm_rest(nodes: Iterable[str], others: tuple[str, ...], tail: str, window: int) -> Step:
    """R21, R34: whoever is still on an old node is cut off from here on, and there is no way back any more."""
    found = tuple(nodes)
    step_id = f"{REST}{tail}"
    left = named((*others, *found))
    question = Question(
        step_id,
        QuestionKind.CONFIRM,
        say("guide", "Upgrade the rest now?"),
        say(
            "guide",
            "Be sure that the new version works. Still with the old one: {left}. Whoever is connected to one of them "
            "is cut off when it is upgraded.",
        )(left=left),
        step_id,
        rules=("R21", "R34"),
    )
    return Step(
        step_id,
        Ask(question),
        Phase.VERIFY,
        "site",
        say("guide", "Confirm that the rest can be upgraded"),
        say("guide", "Waiting for your confirmation that the rest can be upgraded"),
        say("guide", "The rest can be upgraded"),
        say("guide", "Until the new version works, leave the rest as it is and call Technical Support."),
        (say("guide", "Still with the old version: {left}")(left=left),),
        rules=("R21", "R34"),
        routes=(Route.HAND,),
        window=window,
    )
