"""Faults that describe how a pair stands: put in place once when they are switched on, and then left alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from assistant.simulator.editions import PackageKind
from assistant.simulator.failover.member import SUCCESS, Role

if TYPE_CHECKING:
    from assistant.simulator.failover.link import Link
    from assistant.simulator.faults import Fault

_HOUR = 3600.0
Put = Callable[["Link", "Fault", float], None]


class Conditions:
    """Puts each such fault in place the first time it is seen."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._seen: dict[str, Fault] = {}

    def settle(self, at: float) -> None:
        for name, put in _PUT.items():
            fault = self._link.faults.get(name)
            if fault is None:
                self._seen.pop(name, None)
            elif self._seen.get(name) is not fault:
                self._seen[name] = fault
                put(self._link, fault, at)


def _sync_old(link: Link, fault: Fault, at: float) -> None:
    for box in link.boxes:
        box.failover.synced(at - fault.number("hours") * _HOUR, SUCCESS)


def _key_mismatch(link: Link, _fault: Fault, _at: float) -> None:
    link.boxes[1].failover.key += "-other"


def _both(role: Role) -> Put:
    """Both boxes in one role; who holds the shared address stays as it is, so that the site can be reached."""

    def put(link: Link, _fault: Fault, at: float) -> None:
        for box in link.boxes:
            if box.role is not role:
                box.failover.role = role
                link.effect("role-changed", box, str(role), at)

    return put


def _versions_differ(link: Link, fault: Fault, at: float) -> None:
    """The box has the edition's first site package, and the Base packages that this needs."""
    box = next(one for one in link.boxes if fault.means(one.name))
    for package in box.edition.packages:
        box.versions.take(package, at)
        if package.kind is PackageKind.SITE:
            return


def _automatic(link: Link, _fault: Fault, _at: float) -> None:
    for box in link.boxes:
        box.failover.automatic = True


_PUT: dict[str, Put] = {
    "sync-old": _sync_old,
    "key-mismatch": _key_mismatch,
    "two-primaries": _both(Role.PRIMARY),
    "two-backups": _both(Role.BACKUP),
    "versions-differ": _versions_differ,
    "automatic-failover-on": _automatic,
}
