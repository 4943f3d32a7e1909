"""What a person does by hand, done for them in practice: at DNS and NAT controllers, at the console of a cluster, as a
courier.
"""

from __future__ import annotations

import getpass
import json
import logging
import tempfile
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from assistant.domain.access import SiteAddress, Trust
from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel, Clock
from assistant.domain.cluster import InstallTogether
from assistant.domain.failover import PointDns, PointNat
from assistant.domain.hardware import DeleteMachine
from assistant.domain.packages import PackageKind, package_named
from assistant.domain.plan import Plan, Step
from assistant.domain.question import Question, QuestionKind
from assistant.domain.secret import Secret
from assistant.engine.answers import PreparedPerson, practice_person
from assistant.engine.state import fold
from assistant.resolving.address import split

if TYPE_CHECKING:
    from assistant.service.runs import OpenRun
    from assistant.service.service import Service
    from assistant.service.values import Detection, Listing

_SECONDS = 10.0
_log = logging.getLogger(__name__)


def person(clock: Clock, plan: Plan, desk: str) -> PreparedPerson:
    """The built-in ``practice``, which also does at the simulated site's desk what it says it did."""
    made = practice_person(clock)
    made.does = lambda question: do(question, plan, desk)
    return made


def do(question: Question, plan: Plan, desk: str) -> bool:
    """Do at the desk what a question asks a person to do by hand; False where the desk has nothing to do with it."""
    if question.kind is not QuestionKind.HAND or question.step is None or not _on_this_computer(desk):
        return False
    match plan.step(question.step).action:
        case PointDns() as action:
            return _post(desk, "dns", {"address": action.address})
        case PointNat() as action:
            return _post(desk, "nat", {"to": action.to})
        case InstallTogether() as action:
            return _install(action, plan, desk)
        case DeleteMachine() as action:
            return _post(desk, "machine", {"delete": action.appliance})
        case _:
            return False


def can_do(step: Step) -> bool:
    """Whether the desk of a simulated site can do what a person does for this step."""
    return isinstance(step.action, PointDns | PointNat | InstallTogether)


def _install(action: InstallTogether, plan: Plan, desk: str) -> bool:
    """On the primary alone where it takes part, for the others follow it; else on each of them."""
    primary, package = plan.site.primary.name, action.package.name
    begin = (primary,) if primary in action.appliances else action.appliances
    done = [_post(desk, "install", {"on": name, "package": package}) for name in begin]
    return all(done)


@dataclass(frozen=True)
class UpdatesPlace:
    """The simulated update server of a closed network, as ``updates`` in the simulator's particulars tells of it."""

    server: str
    """``https://HOST[:PORT]``, what a shopping list of practice names."""
    resolve: tuple[tuple[str, str], ...] = ()
    """(host, ``address:port``), as in :class:`SiteAddress`."""
    ca_file: str = ""
    """The authority of the simulation; empty: the system's."""
    keys: tuple[tuple[str, Secret], ...] = field(default=(), repr=False)
    """Appliance and its Appliance Download Key, as Technical Support would tell it."""
    links: tuple[tuple[str, str, str], ...] = ()
    """Appliance, package and the link to its file, as Technical Support mailed them in the 10.6 era, in their order."""

    @classmethod
    def of(cls, document: Mapping[str, Any]) -> UpdatesPlace | None:
        """As ``simulate --json`` tells it; None where a site has no such server."""
        updates = document.get("updates")
        if updates is None:
            return None
        keys = tuple((name, Secret(key)) for name, key in updates.get("keys", {}).items())
        mailed = updates.get("links", {})
        links = tuple((name, link["package"], link["url"]) for name, links in mailed.items() for link in links)
        return cls(updates["server"], tuple(updates["resolve"].items()), document["ca_file"], keys, links)

    def way(self) -> tuple[SiteAddress, Trust]:
        """How it is reached."""
        host, port = split(self.server.removeprefix("https://").rstrip("/"))
        return SiteAddress(host, port, resolve=self.resolve), Trust(ca_file=self.ca_file or None)


def named_by_support(service: Service, found: Detection, place: UpdatesPlace, cancel: Cancel) -> Listing:
    """The way that Technical Support would name: what the simulated vendor has for a key or mailed, in its order."""
    from assistant.appliance.update_server import UpdateServer

    titles = [title for name, title, _ in place.links if name == place.links[0][0]]
    if not titles:
        vendor = UpdateServer(*place.way(), service.clock, cancel)
        titles = [offer.title for key in _keys(found, place) for offer in vendor.offers(key)]
    named = [package for title in titles if (package := package_named(title)) is not None]
    target = max(package.version for package in named if package.kind is PackageKind.SITE)
    return service.list_closed(found, target, tuple(named))


def _keys(found: Detection, place: UpdatesPlace) -> tuple[Secret, ...]:
    """The key of the appliance whose packages the plan is made of, where there is one."""
    concerned = found.site.carried_to[0].name
    return tuple(key for name, key in place.keys if name == concerned)


def carry(run: OpenRun, place: UpdatesPlace, clock: Clock, cancel: Cancel) -> tuple[UpdateFile, ...]:
    """List, fetch, pack and bring in, as an administrator and a courier do it. Raises as each of them does."""
    from assistant.offline.bringing import Brought
    from assistant.service import courier

    plan, state = run.plan(), fold(run.events())
    if place.links:
        return _by_links(run, place, clock, cancel)
    with tempfile.TemporaryDirectory(prefix="upgrade-assistant-medium-") as folder:
        medium = Path(folder)
        courier.write_list(plan, courier.still_wanted(plan, state), dict(place.keys), medium, clock, place.server)
        wanted = courier.the_list(medium, clock)
        fetched = courier.fetch(wanted, *place.way(), clock, cancel=cancel)
        for one in fetched:
            if one.trouble is not None:
                raise one.trouble
        courier.pack(wanted, courier.packer(medium, clock), (courier.downloads(wanted),), {}, cancel=cancel)
        taken, _ = courier.take_in(plan, state, run.folder, Brought(medium), cancel=cancel)
        return taken


def _by_links(run: OpenRun, place: UpdatesPlace, clock: Clock, cancel: Cancel) -> tuple[UpdateFile, ...]:
    """Follow the links of the mail, and say which file is which package."""
    from assistant.appliance.update_server import Offer, UpdateServer
    from assistant.offline.bringing import Brought
    from assistant.service import courier

    plan, state = run.plan(), fold(run.events())
    wanted = {(one.appliance, one.package): one for one in courier.still_wanted(plan, state)}
    vendor, assigned = UpdateServer(*place.way(), clock, cancel), {}
    # They stay where they were downloaded: a second copy of each, as an administrator keeps it.
    folder = run.path.with_name(f"{run.path.stem}-downloads")
    for name, package, url in place.links:
        if one := wanted.get((name, package)):
            own = folder / name
            own.mkdir(parents=True, exist_ok=True)
            assigned[one] = Path(vendor.fetch(Offer(package, url), own, cancel=cancel).path)
    taken, _ = courier.take_in(plan, state, run.folder, Brought(None, "", assigned, getpass.getuser()), cancel=cancel)
    return taken


def _on_this_computer(desk: str) -> bool:
    return desk.startswith("http://") and (urlsplit(desk).hostname or "").startswith("127.")


def _post(desk: str, what: str, document: dict[str, str]) -> bool:
    request = urllib.request.Request(  # noqa: S310 - http on this computer alone, by _on_this_computer
        f"{desk}/{what}", json.dumps(document).encode(), {"Content-Type": "application/json"}
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=_SECONDS):
            return True
    except OSError as error:
        _log.warning("the practice desk did not take the order: %s", error)
        return False
