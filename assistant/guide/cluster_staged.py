"""A cluster whose nodes install together: the vendor's staged upgrade, as far as it is published (product-facts 7d).

Published are the choice of what is held back, the box on each of those appliances, automatic failover off at the
backup, and Resync now on the primary. There the public copy ends. What is installed from there on a person installs, by
the vendor's own page; the assistant presses nothing, proves what versions can prove, and restores what was off.
Half of the nodes and the primary take part, the rest and the backup are held back; each of both in turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from assistant.domain.cluster import HeldBack
from assistant.domain.message import Message, say
from assistant.domain.packages import Package, PackageKind, seen_kinds
from assistant.domain.plan import Choices, ClientWay, Phase, Plan, Skipped, Step
from assistant.domain.site import Appliance, Site
from assistant.guide.atlas import backups, packages_of, refuse, skipped
from assistant.guide.clients import reinstall_clients, uninstall_clients, watch_clients
from assistant.guide.cluster import bring_back
from assistant.guide.cluster_course import backed_up_anew, tested
from assistant.guide.cluster_rounds import Round, rounds, sites
from assistant.guide.failover import Chains
from assistant.guide.halves import propose
from assistant.guide.lanes import Group, linked
from assistant.guide.packages import catch_up
from assistant.guide.pair import await_window, set_automatic
from assistant.guide.place import Place, at
from assistant.guide.preparation import backup, preparation
from assistant.guide.staged_steps import (
    confirm_held,
    install_together,
    resync,
    snapshots,
    still_old,
    take_part,
)
from assistant.guide.verification import version_shown

Items = Iterator[Step | Group]


def plan_staged(site: Site, choices: Choices, chains: Chains) -> Plan:
    """The whole run of such a cluster; without chosen nodes, those that are proposed take part first.

    Raises ValueError when the site is no such cluster or was described by hand, or when a choice cannot be.
    """
    refuse(site, choices)
    if not site.is_staged:
        raise ValueError("the nodes of this cluster do not install together")
    if not choices.first_half:
        choices = replace(choices, first_half=propose(site).first)
    found = [_unswapped(one) for one in rounds(site, replace(choices, swing=None), chains)]
    items: list[Step | Group] = [*_prepared(site, choices, chains, found)]
    for number, one in enumerate(found):
        items += _course(one, _ran(site, found[:number]), backups(items))
    chosen = replace(choices, swing=None, windows=choices.windows[: len(found)])
    left = (*skipped(site, chains, found), *_automatic_unknown(site))
    return Plan(site, chosen, packages_of(found), linked(items), left)


def _unswapped(one: Round) -> Round:
    """The masters keep their roles: nothing is known of a swap in this way."""
    return replace(one, primary=one.site.primary, backup=next(iter(one.site.others), None))


def _prepared(site: Site, choices: Choices, chains: Chains, found: Sequence[Round]) -> list[Step]:
    """P0, and what the vendor wants first. Files are for the primary, at whose console it is begun."""
    name = site.primary.name
    steps = list(preparation(site, choices, chains[name], {name: packages_of(found)}))
    return [*steps, snapshots(site)]


def _ran(site: Site, before: Sequence[Round]) -> dict[str, HeldBack]:
    """What each appliance runs as a round begins: what was seen, and what the rounds before brought."""
    found = {}
    for one in site.appliances:
        runs = {
            PackageKind.SITE: one.software.what.version if one.software is not None else None,
            PackageKind.BASE: one.base.what if one.base is not None else None,
        }
        for package in (package for it in before for package in it.chains[one.name]):
            if package.kind in runs:
                had = runs[package.kind]
                runs[package.kind] = package.version if had is None else max(had, package.version)
        found[one.name] = HeldBack(one.name, runs[PackageKind.SITE], runs[PackageKind.BASE])
    return found


def _course(it: Round, ran: Mapping[str, HeldBack], serial: int) -> Items:
    held = _held(it)
    names = [one.name for one in held]
    for step in await_window(it.number, it.choices):
        yield replace(step, phase=Phase.UPGRADE, rules=("R10", "R11"))
    if it.tail:
        serial += 1
        yield backed_up_anew(it, serial)
    yield from _hold_back(it, held)
    yield from _without_clients(it, uninstall=True)
    yield from _together(it, (it.primary, *it.first), [ran[name] for name in names], serial)
    yield from _proven(it, it.first)
    nodes = (*it.first, *it.ready) if _marks(it) else ()
    yield Group(f"back{it.tail}", tuple((bring_back(it.primary.name, _node(it, one, "back"), one),) for one in nodes))
    yield from _without_clients(it, uninstall=False)
    yield from tested(it, it.primary)
    if held:
        yield from _rest(it, held, names)
    yield from _automatic(it, on=True)
    yield from _clients(it)


def _held(it: Round) -> tuple[Appliance, ...]:
    """The backup and the nodes that do not go first, as far as anything is installed on them."""
    backup_too = (it.backup,) if it.backup is not None and it.chains[it.backup.name] else ()
    return (*backup_too, *it.second)


def _marks(it: Round) -> bool:
    """Whether the primary may stop new connections to all nodes: a site package did so on earlier versions (P7, P8)."""
    return bool(sites(it.chains[it.primary.name]))


# ── the published part ───────────────────────────────────────────────────────────────────────────────


def _hold_back(it: Round, held: Sequence[Appliance]) -> Items:
    for one in held:
        if not one.is_node:
            yield take_part(_alone(it, one), on=False)
    lanes = ((take_part(_node(it, one, "hold"), on=False),) for one in held if one.is_node)
    yield Group(f"hold{it.tail}", tuple(lanes))
    yield from _automatic(it, on=False)
    yield resync(it.primary.name, it.tail, it.number)


def _automatic(it: Round, *, on: bool) -> Iterator[Step]:
    for one in it.masters:
        if it.backup is not None and one.automatic_failover is not None and one.automatic_failover.what:
            step = set_automatic(one.name, on, Phase.RESTORE if on else Phase.UPGRADE, it.number)
            yield replace(step, id=f"automatic-{'on' if on else 'off'}{it.tail}-{one.name.lower()}")


# ── what is installed by hand ────────────────────────────────────────────────────────────────────────


def _together(it: Round, who: Sequence[Appliance], held: Sequence[HeldBack], serial: int) -> Items:
    """Each package on all who take part, and the look that nobody else has it; after Base packages a new backup of the
    primary (R18)."""
    done: list[Package] = []
    base_before = False
    names = [one.appliance for one in held]
    for package in _packages(it, who):
        is_site = package.kind is PackageKind.SITE
        if is_site and base_before:
            place = it.place(it.primary, production=True)
            yield at(place, backup(place, it.choices, serial + 1))
            base_before = False
        mine = [one.name for one in who if package in it.chains[one.name]]
        marked = [node.name for node in it.site.nodes] if is_site and _marks(it) else []
        yield install_together(it.site, package, mine, names, marked, it.tail, it.number, gate=not done)
        done.append(package)
        if held and seen_kinds([package]):
            yield still_old(it.primary.name, held, done, it.tail, it.number)
        base_before = base_before or package.kind is PackageKind.BASE


def _rest(it: Round, held: Sequence[Appliance], names: Sequence[str]) -> Items:
    yield confirm_held(it.site, names, it.tail, it.number)
    for package in _packages(it, held):
        mine = [one.name for one in held if package in it.chains[one.name]]
        yield install_together(it.site, package, mine, (), (), f"-held{it.tail}", it.number, gate=False)
    lanes = []
    for one in held:
        place = _node(it, one, "joined") if one.is_node else _alone(it, one)
        steps = _shown(it, place, one)
        needs = (steps[-1].id,) if steps else ()
        if one.is_node:
            if _marks(it):
                steps.append(bring_back(it.primary.name, place, one, needs))
                needs = (steps[-1].id,)
            lanes.append(_in(Phase.RESTORE, (*steps, take_part(place, on=True, needs=needs))))
        else:
            yield from (*steps, take_part(place, on=True))
    yield Group(f"joined{it.tail}", tuple(lanes))


def _packages(it: Round, who: Iterable[Appliance]) -> tuple[Package, ...]:
    return tuple({package.name: package for one in who for package in it.chains[one.name]}.values())


# ── what can be proven ───────────────────────────────────────────────────────────────────────────────


def _proven(it: Round, nodes: Sequence[Appliance]) -> Items:
    """V1 of each that took part, by its own address."""
    yield from _shown(it, _alone(it, it.primary), it.primary)
    lanes = (_in(Phase.VERIFY, _shown(it, _node(it, node, "proven"), node)) for node in nodes)
    yield Group(f"proven{it.tail}", tuple(lanes))


def _in(phase: Phase, steps: Iterable[Step]) -> tuple[Step, ...]:
    return tuple(replace(step, phase=phase) for step in steps)


def _shown(it: Round, place: Place, one: Appliance) -> list[Step]:
    wanted = sites(it.chains[one.name])
    version = wanted[-1].version if wanted else one.software.what.version if one.software is not None else None
    return [version_shown(place, version)] if version is not None else []


def _without_clients(it: Round, *, uninstall: bool) -> Items:
    """R8, around the time in which the version changes for the clients."""
    if it.choices.clients is ClientWay.REINSTALL and _marks(it):
        yield uninstall_clients(it.site) if uninstall else reinstall_clients(it.site)


def _clients(it: Round) -> Items:
    wanted = sites(it.chains[it.primary.name])
    if it.last and wanted:
        yield replace(watch_clients(it.primary.name), window=it.number)
    elif wanted:
        yield replace(catch_up(it.place(it.primary, production=True), wanted[-1]), window=0)


# ── where ────────────────────────────────────────────────────────────────────────────────────────────


def _alone(it: Round, one: Appliance) -> Place:
    return replace(it.place(one, production=one is it.primary), suffix=f"{it.tail}-{one.name.lower()}")


def _node(it: Round, node: Appliance, group: str) -> Place:
    """A node's lane in a group."""
    return Place(
        it.site,
        node.name,
        it.number,
        production=False,
        suffix=f"{it.tail}@{node.name}",
        backs_up=False,
        gated=False,
        group=f"{group}{it.tail}",
    )


def _automatic_unknown(site: Site) -> tuple[Skipped, ...]:
    if not site.others or any(one.automatic_failover is not None for one in site.others):
        return ()
    return (Skipped(_AUTOMATIC, _NOT_SEEN),)


_AUTOMATIC: Message = say("guide", "Automatic failover")
_NOT_SEEN = say(
    "guide",
    "Whether it is on could not be seen. The vendor wants it off at the backup: if it is on, switch it off there "
    "before the upgrade, and on again afterwards.",
)
