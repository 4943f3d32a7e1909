"""P7 and P8: an Atlas cluster with two masters or one, its traffic nodes half by half.

Clients need a day between two site packages (R6). Where several are to be installed, the whole course is gone through
once for each, in a window of its own; in the next one of a cluster with two masters, these have changed their roles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.domain.message import Message, say
from assistant.domain.packages import Package
from assistant.domain.plan import BackUpSettings, Choices, Plan, Skipped, Step
from assistant.domain.site import Site, Topology
from assistant.domain.words import appliance_called
from assistant.guide.cluster_course import with_failover, without_failover
from assistant.guide.cluster_rounds import Round, rounds, sites, what_is_left
from assistant.guide.failover import Chains
from assistant.guide.halves import propose
from assistant.guide.lanes import Group, linked
from assistant.guide.pair import integration_client
from assistant.guide.preparation import preparation
from assistant.guide.single import no_clients


def plan_atlas(site: Site, choices: Choices, chains: Chains) -> Plan:
    """The whole run of a cluster; without a chosen half, with the one that is proposed.

    Raises ValueError when the site is no cluster or was described by hand, when a choice is missing or cannot be, and
    where nodes install together: an install on a master would reach every node (product-facts 7d).
    """
    refuse(site, choices)
    if site.is_staged:
        raise ValueError("the nodes of this cluster install together")
    if site.topology is Topology.ATLAS and choices.swing is None:
        raise ValueError("a cluster with failover needs a swing")
    if not choices.first_half:
        choices = replace(choices, first_half=propose(site).first)
    found = rounds(site, choices, chains)
    items: list[Step | Group] = [*_prepared(site, choices, chains, found)]
    for one in found:
        if one.backup is not None and choices.swing is not None:
            items += with_failover(one, one.backup, choices.swing, backups(items))
        else:
            items += without_failover(one, backups(items))
    chosen = replace(choices, windows=choices.windows[: len(found)])
    left = [*skipped(site, chains, found), *_of_a_pair(site, found)]
    return Plan(site, chosen, packages_of(found), linked(items), tuple(left))


def packages_of(found: Sequence[Round]) -> tuple[Package, ...]:
    """All that anybody installs, in order."""
    return tuple({package.name: package for one in found for package in one.staged}.values())


def refuse(site: Site, choices: Choices) -> None:
    """Raises ValueError for a site that is no cluster or was described by hand, and for a choice that cannot be."""
    masters = {Topology.ATLAS: 2, Topology.ATLAS_NO_FAILOVER: 1}
    if site.topology not in masters or len(site.masters) != masters[site.topology] or not site.nodes:
        raise ValueError("a cluster with its masters and traffic nodes is needed")
    if site.described:
        raise ValueError("a cluster that was described by hand cannot be planned")
    if choices.at_once < 1:
        raise ValueError("at least one node has to be upgraded at a time")
    unknown = set(choices.first_half) - {node.name for node in site.nodes}
    if unknown:
        raise ValueError(f"no such traffic node: {', '.join(sorted(unknown))}")


def _prepared(site: Site, choices: Choices, chains: Chains, found: Sequence[Round]) -> list[Step]:
    """P0. Files are brought for the master that distributes them: of two, for the one that is primary by then."""
    name = site.primary.name
    masters = dict.fromkeys(one.primary.name for one in found)
    files = {master: packages_of([one for one in found if one.primary.name == master]) for master in masters}
    steps = list(preparation(site, choices, chains[name], files))
    other = found[0].backup
    if other is not None:
        steps.insert(-2, integration_client(site, other.name))
    return steps


def backups(items: Sequence[Step | Group]) -> int:
    """The serial of the last settings backup so far."""
    return sum(isinstance(item, Step) and isinstance(item.action, BackUpSettings) for item in items)


# ── what is left out ─────────────────────────────────────────────────────────────────────────────────


def skipped(site: Site, chains: Chains, found: Sequence[Round]) -> tuple[Skipped, ...]:
    """Who has it already, and clients where nothing changes for them."""
    left = [
        Skipped(appliance_called(one.name), _ALREADY(version=str(one.software.what.version)))
        for one in site.appliances
        if one.software and (chain := chains.get(one.name, chains[site.primary.name])) and not what_is_left(one, chain)
    ]
    if not any(sites(one.staged) for one in found):
        left.append(no_clients())
    return tuple(left)


def _of_a_pair(site: Site, found: Sequence[Round]) -> list[Skipped]:
    if found[0].backup is None:
        return []
    left = [_AUTOMATIC_UNKNOWN] if site.primary.automatic_failover is None else []
    if len(found) > 1:  # each has one of its own, of the one that is primary by then
        return left
    return [*left, Skipped(_SECOND_BACKUP, _NO_SECOND_BACKUP(appliance=appliance_called(site.primary.name)))]


_AUTOMATIC_UNKNOWN = Skipped(
    say("guide", "Automatic failover"),
    say("guide", "Whether it is on could not be seen. If it is, switch it off before the upgrade."),
)
"""Product-facts 2d: it would act while the masters are worked on."""
_ALREADY: Message = say("guide", "It runs {version} already: nothing is installed on it.")
_SECOND_BACKUP = say("guide", "A second settings backup")
_NO_SECOND_BACKUP = say(
    "guide",
    "{appliance} keeps the settings as they were backed up until the swap, and nobody is to change them meanwhile. A "
    "backup master and traffic nodes hold none of their own.",
)
