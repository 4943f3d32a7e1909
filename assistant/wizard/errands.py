"""What the journey's jobs do beside the window: blocking, without state of their own."""

from __future__ import annotations

import ipaddress
import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from assistant.domain.access import Secrets
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError
from assistant.domain.failover import Method, Swing
from assistant.domain.packages import PackageKind
from assistant.domain.plan import Choices, Step
from assistant.domain.site import Site, Topology
from assistant.domain.versions import Version
from assistant.guide.swap import swap
from assistant.service.secrets import KeyringTrouble, from_keyring
from assistant.service.values import Detection, Listing, SignedIn, SiteDescription
from assistant.wizard.jobs import Job, JobContext

if TYPE_CHECKING:
    from assistant.service.runs import OpenRun
    from assistant.service.service import Service


_log = logging.getLogger(__name__)

Way: TypeAlias = "tuple[Method | None, Swing | None]"
"""How a pair is upgraded: which appliance goes first, and how the site is led to the other one."""


def sign_in(
    service: Service, description: SiteDescription, secrets: Secrets, cancel: Cancel, *, remember: bool
) -> tuple[SignedIn, AssistantError | None]:
    """Sign in, and store the secrets once they are known to be right; a keyring that refuses is told, not raised."""
    signed = service.sign_in(description, secrets, cancel)
    try:
        if remember:
            service.remember(description, secrets)
    except KeyringTrouble as trouble:
        return signed, trouble
    return signed, None


def remembering(service: Service, job: Job, description: SiteDescription, secrets: Secrets) -> Job:
    """The same job, which first offers backup password and passphrase to the keyring (R30); without one it goes on."""

    def work(context: JobContext) -> object:
        try:
            service.remember(description, secrets)
        except KeyringTrouble as trouble:
            _log.info("passwords were not stored: %s", trouble.detail)
        return job.work(context)

    return replace(job, work=work)


def list_packages(
    service: Service,
    description: SiteDescription,
    secrets: Secrets,
    detection: Detection,
    target: Version | None,
    cancel: Cancel,
    *,
    ask_vendor: bool,
) -> tuple[tuple[Version, ...], Listing]:
    """All site versions that the list offers, and the chain to the wanted one."""
    whole = service.packages(description, secrets, detection, None, ask_vendor, cancel)
    versions = tuple(package.version for package in whole.packages if package.kind is PackageKind.SITE)
    if target is None or target == max(versions, default=target):
        return versions, whole
    return versions, service.packages(description, secrets, detection, target, False, cancel)


def usual_choices(detection: Detection, listing: Listing) -> Choices | None:
    """The newest version that the list leads to. Base updates alone leave the site software as it is.

    A new appliance may have all that it needs; then there is nothing to install.
    """
    if not listing.packages and not needs_nothing(detection.site):
        return None
    software = detection.site.edition.software
    versions = [package.version for package in listing.packages if package.kind is PackageKind.SITE]
    newest = max(versions, default=software.version if software else None)
    return fitting(detection.site, Choices(newest), None) if newest else None


def needs_nothing(site: Site) -> bool:
    """Whether a new appliance runs what the old one does, or later."""
    new, software = site.replacement, site.edition.software
    runs = new.software.what.version if new is not None and new.software else None
    return runs is not None and software is not None and runs >= software.version


def fitting(site: Site, choices: Choices, wanted: Way | None) -> Choices:
    """The same choices for this site: method and swing exist for a pair only, a swing where it is swapped.

    The windows of a pair are others than those of one appliance, and do not go over to it.
    """
    if swaps_masters(site):
        return replace(choices, method=None, swing=way(site, wanted or (None, choices.swing))[1])
    if site.topology is not Topology.FAILOVER:
        windows = choices.windows if choices.method is None else ()
        return replace(choices, method=None, swing=None, windows=windows)
    method, swing = way(site, wanted or (choices.method, choices.swing))
    return replace(choices, method=method, swing=swing if method is Method.ASYNCHRONOUS else None)


def swaps_masters(site: Site) -> bool:
    """Whether the site is a cluster with two masters that change their roles (P7); in stages they keep them (7d)."""
    return site.topology is Topology.ATLAS and len(site.masters) > 1 and not site.is_staged


def way(site: Site, wanted: Way | None) -> tuple[Method, Swing]:
    """What was wanted of it where it exists here, and else the usual.

    R12: the backup first. A shared address is the quickest swing, where there is one.
    """
    method, swing = wanted or (None, None)
    exist = swings(site)
    return method or Method.ASYNCHRONOUS, swing if swing in exist else exist[0]


def swings(site: Site) -> tuple[Swing, ...]:
    """The ways that exist here, the quickest first.

    A shared address is one that was seen; an address has no record; whether there is address translation nobody can
    see from here.
    """
    shared = [Swing.SHARED_IP] if any(one.shared_ips for one in site.appliances) else []
    return (*shared, *([] if _is_address(site.host) else [Swing.DNS]), Swing.NAT)


def swap_step(site: Site, swing: Swing) -> Step:
    """The step that leads a pair's site to the backup."""
    return swap(site, site.primary, site.others[0], swing)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def open_run(service: Service, path: Path, *, take_over: bool) -> tuple[OpenRun, Secrets]:
    """Open a run file, with the secrets that the keyring holds for its site."""
    run = service.open_run(path, take_over=take_over)
    return run, from_keyring(run.description.address)
