"""P1: one appliance, automatic updates; V1 to V3 and P9 behind it."""

from __future__ import annotations

from dataclasses import replace

from assistant.domain.message import say
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import Choices, ClientWay, Plan, Skipped, Step, UpdateWay
from assistant.domain.site import Site
from assistant.guide.by_hand import by_hand
from assistant.guide.clients import reinstall_clients, uninstall_clients, watch_clients
from assistant.guide.legacy_failover import under_support
from assistant.guide.packages import check_for_updates, upgrade
from assistant.guide.place import only
from assistant.guide.preparation import preparation
from assistant.guide.verification import verification, verification_of_base
from assistant.guide.windows import in_windows, planned_for


def plan_single(site: Site, choices: Choices, packages: tuple[Package, ...]) -> Plan:
    """P0, then P1 or P2 for each package in order, then verification and clients."""
    sites = [package for package in packages if package.kind is PackageKind.SITE]
    place = only(site)
    upgraded = [
        *([] if choices.updates is UpdateWay.MANUAL else [check_for_updates(place, packages)]),
        *with_reinstalled_clients(site, choices, sites, upgrade(place, choices, packages)),
    ]
    if sites:
        upgraded += [*verification(place, sites[-1].version), watch_clients(place.appliance)]
    else:
        upgraded += verification_of_base(place)
    steps = [*preparation(site, choices, packages, {place.appliance: packages}), *in_windows(upgraded, choices)]
    steps = under_support(steps, site)
    if site.described:
        steps = by_hand(steps, site)
    chosen = planned_for(steps, choices)
    return Plan(site, chosen, packages, chained(steps), () if sites else (no_clients(),))


def no_clients() -> Skipped:
    """R36."""
    return Skipped(say("guide", "Clients"), say("guide", "Base updates and licence add-ons leave clients as they are."))


def with_reinstalled_clients(site: Site, choices: Choices, sites: list[Package], steps: list[Step]) -> list[Step]:
    """R8, where site packages are installed without waiting."""
    if not sites or choices.clients is not ClientWay.REINSTALL:
        return steps
    return [uninstall_clients(site), *steps, reinstall_clients(site)]


def chained(steps: list[Step]) -> tuple[Step, ...]:
    """Each step needs the one before it: on one appliance nothing overtakes."""
    return tuple(replace(step, needs=(steps[i - 1].id,)) if i else step for i, step in enumerate(steps))
