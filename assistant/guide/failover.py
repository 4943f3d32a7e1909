"""P3, P4 and P5: a failover pair, the primary first or the backup first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from assistant.domain.eras import is_early
from assistant.domain.failover import Method, Swing
from assistant.domain.message import say
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import Choices, ClientWay, Phase, Plan, Skipped, Step, UpdateWay
from assistant.domain.site import Appliance, Site
from assistant.domain.versions import Version
from assistant.guide.by_hand import by_hand
from assistant.guide.clients import watch_clients
from assistant.guide.legacy_failover import (
    extract_sessions,
    fitted,
    in_sync,
    merges,
    no_hosts_test,
    sessions_told,
    under_support,
)
from assistant.guide.packages import check_for_updates, upgrade
from assistant.guide.pair import (
    await_window,
    break_failover,
    establish,
    integration_client,
    proven_in_production,
    set_automatic,
    sync_now,
)
from assistant.guide.place import Place
from assistant.guide.preparation import preparation
from assistant.guide.single import chained, no_clients, with_reinstalled_clients
from assistant.guide.swap import swap, test_by_hosts, test_elsewhere
from assistant.guide.verification import verification, verification_of_base, version_shown
from assistant.guide.windows import in_windows, planned_for

Chains = Mapping[str, tuple[Package, ...]]
"""Appliance name -> its packages in order."""


@dataclass(frozen=True)
class _Pair:
    """Who is who in this run."""

    site: Site
    choices: Choices
    chains: Chains
    primary: Appliance
    """A: the primary before the upgrade."""
    backup: Appliance
    """B."""

    @property
    def asynchronous(self) -> bool:
        return self.choices.method is Method.ASYNCHRONOUS

    @property
    def early(self) -> bool:
        """P5: the 10.6 era."""
        return is_early(self.site)

    @property
    def first(self) -> Appliance:
        return self.backup if self.asynchronous else self.primary

    @property
    def second(self) -> Appliance:
        return self.primary if self.asynchronous else self.backup

    @property
    def automatic(self) -> list[str]:
        """The appliances on which automatic failover is on."""
        seen = {one.name: one.automatic_failover for one in (self.primary, self.backup)}
        return [name for name, automatic in seen.items() if automatic is not None and automatic.what]

    def place(self, appliance: Appliance, window: int, *, production: bool) -> Place:
        """An appliance's steps; their ids end with its letter."""
        suffix = f"-{appliance.name.lower()}"
        return Place(self.site, appliance.name, window, production, suffix, backs_up=window == 1)

    def sites(self, appliance: Appliance) -> list[Package]:
        return [package for package in self.chains[appliance.name] if package.kind is PackageKind.SITE]


def plan_failover(site: Site, choices: Choices, chains: Chains) -> Plan:
    """The whole run of a pair. Raises ValueError when the site is no pair or no method was chosen."""
    if len(site.appliances) != 2 or choices.method is None:
        raise ValueError("two appliances and a method are needed")
    choices = replace(choices, updates=fitted(choices, site))
    pair = _Pair(site, choices, chains, site.primary, site.others[0])
    if pair.asynchronous and choices.swing is None:
        raise ValueError("the asynchronous way needs a swing")
    first = _first_windows(pair)
    last = max(step.window for step in first) + 1
    steps = [*_prepared(pair), *_taken_apart(pair), *first, *_last_window(pair, last), *_restored(pair, last)]
    steps = sessions_told(under_support(steps, site), site)
    if site.described:
        steps = by_hand(steps, site)
    packages = tuple({p.name: p for chain in chains.values() for p in chain}.values())
    return Plan(site, planned_for(steps, choices), packages, chained(steps), _skipped(pair))


def _prepared(pair: _Pair) -> list[Step]:
    steps = list(preparation(pair.site, pair.choices, pair.chains[pair.primary.name], pair.chains))
    if pair.asynchronous:
        steps.insert(-2, integration_client(pair.site, pair.backup.name))
    return steps


def _taken_apart(pair: _Pair) -> list[Step]:
    """Lists first: a list that is empty is learnt while there still is failover."""
    a, b = pair.primary.name, pair.backup.name
    lists = [
        check_for_updates(pair.place(one, 1, production=one is pair.primary), pair.chains[one.name])
        for one in (pair.first, pair.second)
        if pair.chains[one.name] and pair.choices.updates is UpdateWay.AUTOMATIC
    ]
    switches = [set_automatic(name, False, Phase.BREAK, 1) for name in pair.automatic]
    return [
        *await_window(1, pair.choices),
        *(replace(step, phase=Phase.BREAK) for step in lists),
        *([in_sync(a, b)] if pair.early else []),
        sync_now(a, b, Phase.BREAK, 1, b if pair.early else ""),
        *switches,
        break_failover(pair.site, a, b),
    ]


def _first_windows(pair: _Pair) -> list[Step]:
    """The appliance that goes first, proven; asynchronously also the swap to it.

    That is one window, unless clients are waited for between the site packages of the primary (R6).
    """
    first = pair.first
    place = pair.place(first, 1, production=not pair.asynchronous)
    sites = pair.sites(first)
    steps = upgrade(place, pair.choices, pair.chains[first.name])
    proofs = _proofs(place, sites)
    if not pair.asynchronous:
        course = [*with_reinstalled_clients(pair.site, pair.choices, sites, steps), *proofs, *_clients(first, sites)]
        return in_windows(course, pair.choices, opened=True)
    swapped = with_reinstalled_clients(pair.site, pair.choices, sites, _swapped(pair))
    if pair.early:
        return [*steps, proofs[0], *swapped, *proofs[1:], *_clients(first, sites)]
    # One version, then the console and a session through the hosts file, then everybody.
    tests = [test_by_hosts(pair.site, first), test_elsewhere(pair.site, first)]
    return [*steps, proofs[0], *tests, *proofs[1:], *swapped, *_clients(first, sites)]


def _proofs(place: Place, sites: list[Package]) -> list[Step]:
    if sites:
        return list(verification(place, sites[-1].version))
    return list(verification_of_base(place))


def _clients(appliance: Appliance, sites: list[Package]) -> list[Step]:
    return [replace(watch_clients(appliance.name), window=1)] if sites else []


def _swapped(pair: _Pair) -> list[Step]:
    before = [] if merges(pair.site) else [extract_sessions(pair.site, pair.primary.name)]
    return [*before, swap(pair.site, pair.primary, pair.backup, pair.choices.swing or Swing.SHARED_IP)]


def _last_window(pair: _Pair, window: int) -> list[Step]:
    """The other appliance, once the first one has proven itself and is healthy at this very moment."""
    first, second = pair.first, pair.second
    place = pair.place(second, window, production=False)
    sites = pair.sites(second)
    shown = _version_of(pair, first)
    still = pair.place(first, window, production=True)
    wanted = sites[-1].version if sites else shown
    return [
        proven_in_production(first.name, second.name),
        *await_window(window, pair.choices),
        *([replace(version_shown(still, shown, "still-healthy"), window=window)] if shown else []),
        *upgrade(place, pair.choices, pair.chains[second.name]),
        *([replace(version_shown(place, wanted), window=window)] if wanted else []),
    ]


def _version_of(pair: _Pair, appliance: Appliance) -> Version | None:
    sites = pair.sites(appliance)
    if sites:
        return sites[-1].version
    return appliance.software.what.version if appliance.software else None


def _restored(pair: _Pair, window: int) -> list[Step]:
    """E, on the appliance that the site's host name leads to now. Automatic failover comes on where it was on."""
    primary, backup = pair.first.name, pair.second.name
    switches = [set_automatic(name, True, Phase.RESTORE, window) for name in pair.automatic]
    synced = sync_now(primary, backup, Phase.RESTORE, window, backup if pair.early else "")
    return [establish(pair.site, primary, backup, window), synced, *switches]


def _automatic_unknown() -> Skipped:
    """Product-facts 2d: it would act while the masters are worked on."""
    return Skipped(
        say("guide", "Automatic failover"),
        say("guide", "Whether it is on could not be seen. If it is, switch it off before the pair is broken."),
    )


def _skipped(pair: _Pair) -> tuple[Skipped, ...]:
    found = []
    if not pair.sites(pair.primary):
        found.append(no_clients())
    if pair.primary.automatic_failover is None:
        found.append(_automatic_unknown())
    if pair.asynchronous and pair.early:
        found.append(no_hosts_test())
    if pair.asynchronous and len(pair.sites(pair.backup)) > 1 and pair.choices.clients is ClientWay.WAIT:
        found.append(
            Skipped(
                say("guide", "24 hours between site packages"),
                say(
                    "guide",
                    "No client is connected to the backup while it is upgraded: all go to the last version "
                    "in one step, and some may have to be installed again.",
                ),
            )
        )
    return tuple(found)
