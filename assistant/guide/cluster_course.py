"""One course through a cluster, with two masters (P7) or one (P8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from assistant.domain.failover import Swing
from assistant.domain.message import Message, say
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import Choices, ClientWay, InstallPackage, Phase, Step, UpdateWay
from assistant.domain.site import Appliance
from assistant.domain.versions import Version
from assistant.guide.clients import reinstall_clients, uninstall_clients, watch_clients
from assistant.guide.cluster import (
    bring_back,
    confirm_rest,
    drain,
    set_backup_operations,
    stage,
    swap_masters,
    sync_cluster,
    take_out,
    with_first_gate,
)
from assistant.guide.cluster_marks import marks_nodes, tells_of_marks
from assistant.guide.cluster_rounds import Round, sites
from assistant.guide.lanes import Group
from assistant.guide.packages import catch_up, check_for_updates, upgrade
from assistant.guide.pair import await_window, set_automatic
from assistant.guide.place import Place
from assistant.guide.preparation import backup
from assistant.guide.verification import verification, verification_of_base, version_shown

Items = Iterator[Step | Group]

_NOBODY_LEFT = say(
    "guide",
    "It takes no new connections, and whoever is still connected to it is cut off; the other nodes carry the site.",
)
_CUT_OFF = say("guide", "Whoever is still connected to it is cut off; the upgraded nodes carry the site.")
_ONLY_BACKUP = say("guide", "The site stays up: meanwhile this appliance is only the backup.")


def with_failover(it: Round, other: Appliance, swing: Swing, serial: int) -> Items:
    """P7: the backup master and half of the nodes, the swap, the other half and the old primary."""
    automatic = [one for one in it.masters if one.automatic_failover is not None and one.automatic_failover.what]
    yield from _prepared(it, serial)
    for master in automatic:
        step = set_automatic(master.name, False, Phase.UPGRADE, it.number)
        yield replace(step, id=f"automatic-off{it.tail}-{master.name.lower()}")
    yield from _out_of_service(it, it.primary, it.first)
    for step in _marking(it, _master(it, other, production=False), other.name):
        yield replace(step, rules=(*step.rules, "R32")) if isinstance(step.action, InstallPackage) else step
    yield _group(it, "first", it.first, _NOBODY_LEFT)
    yield from _without_clients(it, uninstall=True)
    roles, *led = swap_masters(it.site, it.primary, other, swing, it.tail, it.number)
    yield roles
    yield set_backup_operations(other.name, False, it.tail, it.number)
    yield from led
    yield from _first_half_back(it)
    yield from _rest(it)
    yield from _master(it, it.primary, production=False)
    yield set_backup_operations(it.primary.name, True, it.tail, it.number)
    yield sync_cluster(other.name, f"sync-cluster-after{it.tail}", it.number, overwrites=False)
    for master in automatic:
        step = set_automatic(master.name, True, Phase.RESTORE, it.number)
        yield replace(step, id=f"automatic-on{it.tail}-{master.name.lower()}")
    yield from _clients(it)


def without_failover(it: Round, serial: int) -> Items:
    """P8: half of the nodes, the master, the other half."""
    yield from _prepared(it, serial)
    serial += bool(it.tail)
    yield from _out_of_service(it, it.primary, it.first)
    yield _group(it, "first", it.first, _NOBODY_LEFT)
    yield from _without_clients(it, uninstall=True)
    yield from _marking(it, _master(it, it.primary, production=True, serial=serial))
    yield from _first_half_back(it)
    yield from _rest(it)
    yield sync_cluster(it.primary.name, f"sync-cluster-after{it.tail}", it.number, overwrites=False)
    yield from _clients(it)


# ── before anything is installed ─────────────────────────────────────────────────────────────────────


def _prepared(it: Round, serial: int) -> Items:
    """Distributing installs nothing (R33): it is done before the window begins, the first time as a preparation."""
    phase = Phase.UPGRADE if it.tail else Phase.PREPARE
    if it.choices.updates is UpdateWay.AUTOMATIC:
        step = check_for_updates(it.place(it.primary, production=True), it.staged)
        yield replace(step, phase=phase, window=0)
    yield replace(stage(it.primary.name, it.staged, it.choices.updates, it.tail), phase=phase)
    for step in await_window(it.number, it.choices):
        yield replace(step, phase=Phase.UPGRADE, rules=("R10", "R11", "R34"))
    if it.tail:
        yield backed_up_anew(it, serial + 1)


def backed_up_anew(it: Round, serial: int) -> Step:
    """R1 for a round on another day: the settings are others by then, and so is the version."""
    place = it.place(it.primary, production=True)
    return replace(backup(place, it.choices, serial), rules=("R1", "R30", "R31"), window=it.number)


def _out_of_service(it: Round, master: Appliance, nodes: tuple[Appliance, ...], which: str = "") -> Items:
    if not nodes:
        return
    by_region: dict[str, list[str]] = {}
    for node in nodes:
        by_region.setdefault(node.region, []).append(node.name)
    name = f"accepting-off{which}{it.tail}"
    steps = [take_out(master.name, region, tuple(names), name, it.number) for region, names in by_region.items()]
    yield from steps if which else with_first_gate(steps, it.site, len(nodes))
    yield drain(master.name, tuple(node.name for node in nodes), it.site, f"{which}{it.tail}", it.number)


# ── what is installed ────────────────────────────────────────────────────────────────────────────────


def _master(it: Round, master: Appliance, *, production: bool, serial: int = 1) -> list[Step]:
    place = it.place(master, production=production)
    if not production:
        place = replace(place, meanwhile=_ONLY_BACKUP)
    chain = it.chains[master.name]
    steps = upgrade(place, _from_the_list(it), chain, serial) if chain else []
    return [*steps, *_shown(it, place, master)]


def _from_the_list(it: Round) -> Choices:
    """What was distributed is listed and installed everywhere, however it came to the master."""
    return replace(it.choices, updates=UpdateWay.AUTOMATIC)


def _marking(it: Round, steps: list[Step], backup: str = "") -> Iterator[Step]:
    """The first site package on the leading master makes it mark all nodes; the first half is out already.

    The guides say so of a chain that may begin with a Base package: what is off is on record from the first package on.
    Where it runs the new version already, it has marked them: the step that shows the version stands for it.
    """
    out = {node.name for node in it.first}
    others = tuple(node.name for node in it.site.nodes if node.name not in out)
    marking = next((step for step in steps if _installs_site(step)), steps[-1] if steps and it.marks else None)
    first = next((step for step in steps if isinstance(step.action, InstallPackage)), marking) if marking else None
    for step in steps:
        told = tells_of_marks(step, backup) if step is marking and others else step
        yield marks_nodes(told, others, backup) if step is first and others else told


def _installs_site(step: Step) -> bool:
    return isinstance(step.action, InstallPackage) and step.action.package.kind is PackageKind.SITE


def _node(it: Round, node: Appliance, group: str, meanwhile: Message | None = None) -> Place:
    """A node's lane in a group. It holds nothing to be backed up, and a person opens the group and not each node."""
    return Place(
        it.site,
        node.name,
        it.number,
        production=False,
        suffix=f"{it.tail}@{node.name}",
        backs_up=False,
        gated=False,
        meanwhile=meanwhile,
        group=f"{group}{it.tail}",
    )


def _group(it: Round, name: str, nodes: tuple[Appliance, ...], meanwhile: Message, *, back: bool = False) -> Group:
    """Each node its packages, proven; ``back``: and into service again at once."""
    lanes, choices = [], _from_the_list(it)
    for node in nodes:
        place = _node(it, node, name, meanwhile)
        steps = upgrade(place, choices, it.chains[node.name])
        steps += _shown(it, place, node, (steps[-1].id,))
        if back:
            steps.append(bring_back(it.leading.name, place, node, (steps[-1].id,)))
        lanes.append(tuple(steps))
    return Group(f"{name}{it.tail}", tuple(lanes))


def _shown(it: Round, place: Place, appliance: Appliance, needs: tuple[str, ...] = ()) -> list[Step]:
    """V1, where it is known which version there has to be."""
    wanted = sites(it.chains[appliance.name])
    version: Version | None = wanted[-1].version if wanted else None
    if version is None and appliance.software is not None:
        version = appliance.software.what.version
    return [version_shown(place, version, needs=needs)] if version is not None else []


# ── after the masters ────────────────────────────────────────────────────────────────────────────────


def _first_half_back(it: Round) -> Items:
    master = it.leading.name
    nodes = (*it.first, *it.ready) if it.marks else it.first
    lanes = tuple((bring_back(master, _node(it, node, "back"), node),) for node in nodes)
    yield Group(f"back{it.tail}", lanes)
    yield sync_cluster(master, f"sync-cluster{it.tail}", it.number, overwrites=it.backup is not None)
    yield from _without_clients(it, uninstall=False)
    yield from tested(it, it.leading)


def tested(it: Round, master: Appliance) -> Iterable[Step]:
    """V2 and V3 on a master before the rest follows, once the version is the one that is wanted."""
    if not it.last:
        return ()
    place = it.place(master, production=True)
    wanted = it.aims
    steps = verification(place, _met(it, wanted[-1])) if wanted else verification_of_base(place)
    return (step for step in steps if step.question is not None)


def _met(it: Round, package: Package) -> Version:
    """The version that clients meet: the leading master may run a later one already."""
    software = it.leading.software
    return max(package.version, software.what.version) if software is not None else package.version


def _rest(it: Round) -> Items:
    if not it.second:
        return
    others = (it.primary.name,) if it.backup is not None and it.chains[it.primary.name] else ()
    yield confirm_rest((node.name for node in it.second), others, it.tail, it.number)
    if not it.marks:
        yield from _out_of_service(it, it.leading, it.second, "-rest")
    yield _group(it, "rest", it.second, _CUT_OFF, back=True)


def _without_clients(it: Round, *, uninstall: bool) -> Items:
    """R8, around the time in which the version changes for the clients."""
    if it.choices.clients is ClientWay.REINSTALL and it.renews:
        yield uninstall_clients(it.site) if uninstall else reinstall_clients(it.site)


def _clients(it: Round) -> Items:
    wanted = it.aims
    if it.last and wanted:
        yield replace(watch_clients(it.leading.name), window=it.number)
    elif wanted:
        place = it.place(it.leading, production=True)
        yield replace(catch_up(place, wanted[-1]), window=0)
