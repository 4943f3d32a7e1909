"""Updates: check, list, install, manual installation (product-facts 6a and 7d, the screens in the guides)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator import keys
from assistant.simulator.editions import Package, PackageKind
from assistant.simulator.jobs import InstallRefused, Job
from assistant.simulator.web import cluster_updates, distribution, manual_pages
from assistant.simulator.web.desk import Action, Desk, PageSpec, Reply, Sent
from assistant.simulator.web.model import Button, Card, Cards, Field, FieldKind, Form, Link, Page, Section, Text

if TYPE_CHECKING:
    from assistant.simulator.editions import Edition

_PAGE = "appliance.updates"
_KEY = "appliance.download_key"


def pages(edition: Edition) -> tuple[PageSpec, ...]:
    """The page, under Support in the 10.6 era, and the download key at an address of its own."""
    group = "menu.support" if edition.early else ""
    actions = {
        "check": Action(_check),
        "install": Action(_install),
        **manual_pages.ACTIONS,
        **distribution.ACTIONS,
        **cluster_updates.ACTIONS,
    }
    return (
        PageSpec(_PAGE, group, _updates, actions, passing=manual_pages.FILE),
        PageSpec(_KEY, group, _key, in_menu=False),
    )


def _updates(desk: Desk) -> Page:
    if _by_hand_only(desk):
        return Page(_manual_sections(desk))
    sections = [_check_section(desk), desk.section("updates.available", *_list(desk)), *_manual_sections(desk)]
    in_cluster = desk.site.cluster is not None and desk.site.edition.cluster_updates
    if in_cluster or desk.box.faults.has("cluster-updates-seen"):
        sections.append(cluster_updates.section(desk))
    return Page(tuple(sections))


def _by_hand_only(desk: Desk) -> bool:
    """Whether there is nothing but the upload: a pair of the 10.6 era (R38), for as long as it is meant to be one."""
    return desk.site.edition.early and desk.site.pair is not None


def _check_section(desk: Desk) -> Section:
    say = desk.say
    parts: list[object] = [
        Text(say("updates.check_note")),
        Form("check", (Button("check", say("updates.check_for_updates")),)),
    ]
    if desk.box.updates.message:
        parts.append(Text(say(desk.box.updates.message)))
    progress = _progress(desk)
    if progress:
        parts.append(Text(progress, "progress"))
    return desk.section("updates.check", *parts)


def _progress(desk: Desk) -> str:
    """The install that goes on, or how the last one ended."""
    job, last = desk.box.job, desk.box.last
    if job is not None:
        return desk.say(f"updates.phase.{job.phase}", name=job.package.name, percent=_percent(job, desk.now))
    if last is not None:
        return desk.say("updates.finished" if last.succeeded else "updates.failed", name=last.package.name)
    return ""


def _percent(job: Job, now: float) -> int:
    moment = now if job.held_since is None else job.held_since
    return max(0, min(99, int(100 * (moment - job.started) / (job.ends - job.started))))


def _list(desk: Desk) -> tuple[object, ...]:
    cards = (*manual_pages.cards(desk), *(_card(desk, package) for package in desk.box.listed()))
    return (Cards(cards),) if cards else ()


def _card(desk: Desk, package: Package) -> Card:
    details = []
    if package.kind is PackageKind.SITE:
        details.append(Text(desk.say("updates.hostname", hostname=desk.site.hostname)))
    reason = _reason(desk, package)
    button = Button("install", desk.say("updates.install_this"), enabled=not reason, reason=reason)
    form = Form("install", (Field("package", FieldKind.HIDDEN, value=package.id), button))
    return Card(package.name, (*details, form))


def _reason(desk: Desk, package: Package) -> str:
    if desk.box.job is not None:
        return desk.say("updates.busy")
    lock = desk.box.lock(package)
    return desk.say("updates.locked", name=package.name, has=lock[0], needs=lock[1]) if lock else ""


def _manual_sections(desk: Desk) -> tuple[Section, ...]:
    before: list[object] = []
    progress = _progress(desk) if _by_hand_only(desk) else ""
    if progress:
        before.append(Text(progress, "progress"))
    if keys.shows_key(desk.box):
        before.append(Link(desk.naming.url(_KEY), desk.say("updates.download_key")))
    return manual_pages.sections(desk, *before)


def _check(desk: Desk, sent: Sent) -> Reply:
    del sent
    if _by_hand_only(desk):
        return desk.error("error.unknown")
    desk.box.check_updates()
    return None


def _install(desk: Desk, sent: Sent) -> Reply:
    try:
        desk.box.install(sent.text("package"), desk.now)
    except InstallRefused as refusal:
        desk.site.records.effect("install-refused", desk.box.name, sent.text("package"))
        return desk.error(refusal.reason, **refusal.parameters)
    return None


def _key(desk: Desk) -> Page:
    say = desk.say
    if not keys.clock_is_right(desk.box):
        return Page((), (desk.error("updates.key_needs_time"),))
    if not keys.shows_key(desk.box):
        return Page((), (desk.error("error.unknown"),))
    key = keys.download_key(desk.box)
    return Page((desk.section("updates.download_key", Text(say("updates.key_note")), Text(key, "key")),))
