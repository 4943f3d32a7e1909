"""The Failover page of /login (product-facts 6b). Few of its labels are published: what is not told is None."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from datetime import datetime

from assistant.appliance.console import words
from assistant.appliance.console.addresses import address_in
from assistant.appliance.console.failover_status import Status, sounds_good
from assistant.appliance.console.finder import Finder
from assistant.appliance.console.model import FILLED, TICKED, Control, Page, Role
from assistant.domain.site import FailoverRole
from assistant.domain.value import value, wire_enum
from assistant.labels import fold

SET_UP = ("failover.new_backup", "failover.reverse")
"""The parts of the form that establishes a relationship: to the backup-to-be, and back."""
_SHORT = 4
"""Words of a name that is an address and little else."""


@wire_enum
class FailoverControl(enum.Enum):
    """What the page lets one do; the value is the label key."""

    SYNC_NOW = "failover.sync_now"
    BREAK = "failover.break"
    BECOME_PRIMARY = "failover.become_primary"
    BECOME_BACKUP = "failover.become_backup"
    FORCE_BACKUP = "failover.force_backup"
    SYNC_FIRST = "failover.sync_first"
    AUTOMATIC = "failover.automatic"
    BACKUP_OPERATIONS = "failover.backup_operations"
    ESTABLISH = "failover.establish"


@value
class SharedAddress:
    """A check box for a shared IP address."""

    address: str
    on: bool


@value
class SetUpForm:
    """The form that establishes a relationship, and what stands in it; None for a field that cannot be told."""

    backup_host: str | None
    backup_port: str | None
    own_host: str | None
    own_port: str | None


@value
class FailoverPage:
    """Management > Failover. Each is None or empty if the page does not tell it in a way that can be relied on."""

    established: bool | None
    role: FailoverRole | None
    """Of this very appliance."""
    host_status: str
    """This Host's Status, in the page's words."""
    peer_status: str
    """Peer Host's Status, in the page's words."""
    peer_lost: bool
    """Whether those words sound as if the peer is not reached; a hint."""
    peer_checked: datetime | None
    """When the peer was last looked at; UTC."""
    last_sync: datetime | None
    """UTC; None also when the page gives no time zone."""
    last_sync_text: str
    last_sync_status: str
    """Of the last data sync, in the page's words."""
    last_sync_ok: bool | None
    """Whether those words sound like success; a hint."""
    under_way: str
    """The page's words for what goes on now, such as a data sync; empty if nothing is told."""
    automatic: bool | None
    """Whether automatic failover is on."""
    backup_operations: bool | None
    shared: tuple[SharedAddress, ...]
    setup: SetUpForm | None
    controls: tuple[FailoverControl, ...]
    """What is there and can be used."""
    greyed: tuple[FailoverControl, ...]
    """What is there and greyed out."""
    untold: tuple[FailoverControl, ...]
    """What was not found and has no published name in the console's language: it may be there all the same."""
    notices: tuple[str, ...]
    errors: tuple[str, ...]
    """Those of the notices that complain."""
    at: datetime

    def offers(self, control: FailoverControl) -> bool | None:
        """Whether a control is there and can be used; None where that cannot be told."""
        return True if control in self.controls else None if control in self.untold else False


def failover(page: Page, finder: Finder, at: datetime) -> FailoverPage:
    """Read the Failover page."""
    usable, greyed, untold = _controls(page, finder)
    established = _established(usable, greyed)
    told = Status(page, finder)
    host, peer = told.of("failover.this_host", words.THIS_HOST), told.of("failover.peer_host", words.PEER_HOST)
    return FailoverPage(
        established=established,
        role=_role(page, finder, established, {*usable, *greyed}, " ".join(host)),
        host_status=" · ".join(host),
        peer_status=" · ".join(peer),
        peer_lost=bool(words.OUT_OF_TOUCH.search(" ".join(peer))),
        peer_checked=told.checked(peer),
        last_sync=told.last_sync(),
        last_sync_text=told.last_sync_text(),
        last_sync_status=told.last_sync_status(),
        last_sync_ok=sounds_good(told.last_sync_status()),
        under_way=_under_way(page),
        automatic=_ticked(page, finder, FailoverControl.AUTOMATIC, words.AUTOMATIC),
        backup_operations=_ticked(page, finder, FailoverControl.BACKUP_OPERATIONS, words.BACKUP_OPERATIONS),
        shared=tuple(_shared(page)),
        setup=_setup(page, finder) if FailoverControl.ESTABLISH in (*usable, *greyed) else None,
        controls=tuple(usable),
        greyed=tuple(greyed),
        untold=tuple(untold),
        notices=tuple(notice.text for notice in page.notices),
        errors=page.errors,
        at=at,
    )


def setup_fields(page: Page, finder: Finder, section: str) -> tuple[Control, Control] | None:
    """Host and port among the fields of ``failover.new_backup`` or ``failover.reverse``; None if that is not certain.

    Only in English have both names been published. Elsewhere there must be two fields, one of which speaks of a port.
    Raises ControlMissing when the section is known by name and not there.
    """
    within = [c.index for c in finder.within(page, section) if _innermost(finder, c) in (section, None)]
    fields = [c for c in page.controls if c.index in within and c.role in FILLED and c.enabled]
    hosts = [c for c in finder.controls(page, "failover.host", section, roles=FILLED) if c.index in within]
    ports = [c for c in finder.controls(page, "failover.tls_port", section, roles=FILLED) if c.index in within]
    if not ports and len(fields) == 2:
        ports = [field for field in fields if words.PORT.search(field.name)]
    if not hosts and len(fields) == 2 and len(ports) == 1:
        hosts = [field for field in fields if field is not ports[0]]
    return (hosts[0], ports[0]) if len(hosts) == len(ports) == 1 and hosts[0] is not ports[0] else None


def _innermost(finder: Finder, control: Control) -> str | None:
    """Which of the two parts of the form a field stands in, where one part is set within the other."""
    for heading in reversed(control.sections):
        for section in SET_UP:
            if finder.is_in((heading,), section):
                return section
    return None


def _controls(page: Page, finder: Finder) -> tuple[list[FailoverControl], list[FailoverControl], list[FailoverControl]]:
    """Usable, greyed out, and not to be told."""
    usable: list[FailoverControl] = []
    greyed: list[FailoverControl] = []
    untold: list[FailoverControl] = []
    for control in FailoverControl:
        found = finder.controls(page, control.value)
        if found:
            (usable if any(one.enabled for one in found) else greyed).append(control)
        elif not finder.labels.control(control.value).known_in(finder.language):
            untold.append(control)
    return usable, greyed, untold


def _established(usable: list[FailoverControl], greyed: list[FailoverControl]) -> bool | None:
    """What is to be broken is there; what can be set up is not. Both have published names in every language."""
    for there in (usable, greyed):
        if FailoverControl.BREAK in there:
            return True
        if FailoverControl.ESTABLISH in there:
            return False
    return None


def _role(
    page: Page, finder: Finder, established: bool | None, there: set[FailoverControl], status: str
) -> FailoverRole | None:
    """A primary can become backup and the other way round; else the heading tells, else the status."""
    if established is False:
        return FailoverRole.NONE
    primary = [FailoverControl.BECOME_BACKUP in there, finder.has_section(page, "failover.primary_status")]
    backup = [FailoverControl.BECOME_PRIMARY in there, finder.has_section(page, "failover.backup_status")]
    primary.append(_speaks_of(finder, "primary", status))
    backup.append(_speaks_of(finder, "backup_role", status))
    for one, other in zip(primary, backup, strict=True):
        if one != other:
            return FailoverRole.PRIMARY if one else FailoverRole.BACKUP
    return None


def _speaks_of(finder: Finder, term: str, text: str) -> bool:
    return any(
        re.search(rf"\b{re.escape(fold(name))}", fold(text)) for name in finder.labels.term(term).of(finder.language)
    )


def _under_way(page: Page) -> str:
    going = [notice.text for notice in page.notices if notice.progress]
    going += [line for line in page.lines if words.PERCENT.search(line) and words.SYNC.search(line)]
    return next(iter(going), "")


def _ticked(page: Page, finder: Finder, control: FailoverControl, pattern: re.Pattern[str]) -> bool | None:
    """How a box stands; where its name is not published, by a pattern: to be read, never to be pressed."""
    boxes = finder.controls(page, control.value, roles={Role.CHECKBOX})
    if not boxes and not finder.labels.control(control.value).known_in(finder.language):
        boxes = [c for c in page.controls if c.role is Role.CHECKBOX and c.visible and pattern.search(c.name)]
    return boxes[0].checked if len(boxes) == 1 else None


def _shared(page: Page) -> Iterable[SharedAddress]:
    for box in shared_boxes(page):
        yield SharedAddress(address_in(box.name) or box.name, box.checked)


def shared_boxes(page: Page) -> list[Control]:
    """Check boxes that are named by an IP address, and not by a sentence with one in it."""
    return [c for c in page.controls if c.role in TICKED and c.visible and _names_address(c.name)]


def _names_address(text: str) -> bool:
    return address_in(text) is not None and len(text.split()) <= _SHORT


def _setup(page: Page, finder: Finder) -> SetUpForm:
    texts: list[str | None] = []
    for section in SET_UP:
        there = finder.has_section(page, section)
        fields = setup_fields(page, finder, section) if there else None
        texts += [field.value for field in fields] if fields else [None, None]
    return SetUpForm(*texts)
