"""P6: the site moves to a new appliance, from physical to physical, or between physical and virtual."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.domain.hardware import NEW, Hardware, Machine
from assistant.domain.message import Label, say
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import Choices, Phase, Plan, Skipped, Step, UpdateWay
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Appliance, Site
from assistant.domain.versions import Version
from assistant.domain.words import appliance_called
from assistant.guide.carrying import bring_files
from assistant.guide.clients import watch_clients
from assistant.guide.hardware_retire import come_over, delete_machine, factory_reset, send_back, shut_down, works
from assistant.guide.hardware_setup import assign_certificate, import_certificate, install_appliance, restore_backup
from assistant.guide.packages import check_for_updates, upgrade
from assistant.guide.pair import await_window, integration_client
from assistant.guide.place import Place, only
from assistant.guide.preparation import backup, preparation
from assistant.guide.single import chained
from assistant.guide.swap import dns_swing, test_by_hosts
from assistant.guide.verification import verification
from assistant.guide.windows import planned_for

_STAYS_UP = say("guide", "The site stays up: it still runs on the old appliance.")


def plan_hardware(site: Site, choices: Choices, packages: tuple[Package, ...]) -> Plan:
    """The whole move. ``packages``: what the new appliance lacks, in its order.

    Raises ValueError when no new appliance is known, when it was not said what the two are made of, and for a site of
    more than one appliance or one that a person described.
    """
    new, hardware = site.replacement, choices.hardware
    if new is None or hardware is None or len(site.appliances) != 1 or site.described:
        raise ValueError("a single appliance, a new one, and what they are made of are needed")
    steps = [
        *_prepared(site, choices, packages, new, hardware),
        *_set_up(site, choices, packages),
        *_moved(site, choices, new, packages),
        *_retired(site, hardware),
    ]
    return Plan(site, planned_for(steps, choices), packages, chained(steps), tuple(_skipped(new, packages)))


def _prepared(
    site: Site, choices: Choices, packages: tuple[Package, ...], new: Appliance, hardware: Hardware
) -> Iterable[Step]:
    """P6.1 to P6.3, and what P0 has besides. Without the certificate there is no move: nobody may leave it out.

    Update files that are carried are the new appliance's: its own key fetches them (P2). Whether a release was
    announced (R3) is asked only where the site gets a newer one by the way.
    """
    steps = preparation(site, choices, packages, {})
    asked = steps[:-2] if _is_newer(site, version_wanted(new, choices, packages)) else ()
    installs = () if _answers(new) else (install_appliance(site, new, hardware.new),)
    carried = packages and choices.updates is UpdateWay.MANUAL
    files = (bring_files(Place(site, NEW, window=0), packages),) if carried else ()
    yield from (*asked, integration_client(site, NEW), *installs, *files, steps[-2], replace(steps[-1], waiver=None))


def _answers(new: Appliance) -> bool:
    """Whether it answered when the site was detected."""
    return new.fingerprint is not None


def _set_up(site: Site, choices: Choices, packages: tuple[Package, ...]) -> Iterable[Step]:
    """P6.3 to P6.5, beside production: whenever there is time for it."""
    place = Place(site, NEW, window=0, production=False, backs_up=False, meanwhile=_STAYS_UP())
    yield import_certificate(site)
    yield assign_certificate(site)
    if packages and choices.updates is UpdateWay.AUTOMATIC:
        yield replace(check_for_updates(place, packages), phase=Phase.SET_UP)
    if packages:
        yield from (replace(step, phase=Phase.SET_UP) for step in upgrade(place, choices, packages))


def _moved(site: Site, choices: Choices, new: Appliance, packages: tuple[Package, ...]) -> Iterable[Step]:
    """P6.6 and P6.7 in one window: what changes on the old appliance after the backup is not on the new one."""
    place = Place(site, NEW, window=1, production=True)
    old = only(site)
    fresh = replace(backup(old, choices, 2), phase=Phase.SET_UP, rules=("R1", "R30", "R31"), window=1)
    yield from await_window(1, choices)
    yield fresh
    yield restore_backup(site, f"{site.host}-2.nsb")
    version, console, session = verification(place, version_wanted(new, choices, packages))
    yield version
    yield replace(test_by_hosts(site, new), window=1)
    yield _to_dns(site, new)
    yield console
    yield session
    yield come_over(site)
    if _is_newer(site, version_wanted(new, choices, packages)):
        yield replace(watch_clients(NEW), window=1)


def version_wanted(new: Appliance, choices: Choices, packages: tuple[Package, ...]) -> Version:
    """What the new appliance runs in the end: the wanted version, or the later one that it came with."""
    known = [package.version for package in packages if package.kind is PackageKind.SITE]
    own = [new.software.what.version] if new.software else []
    return max((*known, *own), default=choices.target)


def _is_newer(site: Site, version: Version) -> bool:
    """Whether it is newer than what the clients run now; so it is taken where that is not known."""
    software = site.edition.software
    return software is None or version > software.version


def _to_dns(site: Site, new: Appliance) -> Step:
    """P6.7: the same swing as for a pair; what people have to know before it is another matter."""
    step = dns_swing(site, site.primary, new)
    called = appliance_called(NEW)
    gate = Question(
        "start.swap",
        QuestionKind.TYPED,
        say("guide", "Lead {host} to the new appliance now?")(host=site.host),
        say(
            "guide",
            "Everybody is disconnected and comes back on the new appliance. What was changed or recorded on {old} "
            "since its last backup is not there.",
        )(old=appliance_called(site.primary.name)),
        "swap",
        expected=site.host,
        rules=("R19",),
    )
    remedy = say(
        "guide",
        "Check the change at the controller, on every name server, then resume the run. Whoever is not led to {new} "
        "yet works on {old}, and what they do there is not carried over.",
    )
    return replace(
        step,
        phase=Phase.MOVE,
        gate=gate,
        rules=("R19",),
        remedy=remedy(new=called, old=appliance_called(site.primary.name)),
    )


def _retired(site: Site, hardware: Hardware) -> Iterable[Step]:
    """P6.8, once the new one has proven itself."""
    yield works(site)
    if hardware.old is Machine.VIRTUAL:
        yield delete_machine(site)
        return
    yield factory_reset(site)
    yield shut_down(site)
    yield send_back(site)


def _skipped(new: Appliance, packages: tuple[Package, ...]) -> Iterable[Skipped]:
    if _answers(new):
        answers = say("guide", "It answers at {address} already.")
        yield Skipped(say("guide", "Install the new appliance")(), answers(address=new.address))
    if not packages:
        runs = say("guide", "It runs {version} already.") if new.software else say("guide", "It needs none.")
        version = {"version": str(new.software.what.version)} if new.software else {}
        yield Skipped(say("guide", "Packages for the new appliance")(), runs(**version))
    yield Skipped(
        say("guide", "Recordings, and the Vault encryption key")(),
        say(
            "guide",
            "No settings backup holds them. The key is backed up on the page {page} of the old appliance; recordings "
            "that you need have to be fetched before it is erased or deleted.",
        )(page=Label("login.software_management")),
    )
