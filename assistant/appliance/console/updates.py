"""The Updates page of /appliance: what is listed, what is locked and why, what is under way."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from assistant.appliance.console import words
from assistant.appliance.console.finder import Finder
from assistant.appliance.console.licence import LicenceOffer, licence
from assistant.appliance.console.model import PRESSED, Control, Page, Role, Row, Table
from assistant.domain.packages import Package, PackageState, package_named
from assistant.domain.value import value
from assistant.labels import fold, same

_VERSION = re.compile(r"\d+(?:\.\d+)+")
_KEY = re.compile(r"[A-Za-z0-9+/=_-]{16,}")


@value
class UpdatesPage:
    """The Updates page."""

    packages: tuple[Package, ...]
    notices: tuple[str, ...]
    """What the page says of what happened, in the appliance's words."""
    status: tuple[str, ...]
    """All texts beside Check for Updates, in the appliance's words: state, hints, and what a check came to."""
    install_failed: bool
    """The page says that an install failed."""
    check_failed: bool
    """The page says that something else failed: asking the update server, most likely."""
    progress: str
    """The page's words for what is under way, such as a package and how far it is; empty if nothing is."""
    percent: int | None
    cluster_updates: bool
    """A section "Cluster Updates" is there: an install here may upgrade every node (product-facts 7d)."""
    download_key: bool
    """The link to the Appliance Download Key is there."""
    manual_installation: bool
    """An update file can be uploaded."""
    at: datetime
    licence: LicenceOffer | None = None
    """An agreement that has to be accepted before anything goes on."""
    with_other_nodes: bool | None = None
    """Whether this node installs with the others, by the box of Cluster Updates; None where it cannot be told."""

    @property
    def installing(self) -> bool:
        """Whether a package is being downloaded or installed, or the page tells of something under way."""
        return bool(self.progress) or any(package.state is PackageState.INSTALLING for package in self.packages)


def updates(page: Page, finder: Finder, at: datetime) -> UpdatesPage:
    """Read the Updates page."""
    packages = tuple(_packages(page, finder))
    notices = tuple(notice.text for notice in page.notices)
    status = _status(page, finder)
    progress = _progress(page)
    failed = {text for text in (*notices, *status) if words.FAILED.search(text)}
    installs = {text for text in failed if words.INSTALL.search(text) or _VERSION.search(text)}
    return UpdatesPage(
        packages=packages,
        notices=notices,
        status=status,
        install_failed=bool(installs),
        check_failed=bool(failed - installs),
        progress=progress,
        percent=_percent(progress),
        cluster_updates=_cluster_updates(page, finder),
        download_key=bool(finder.controls(page, "updates.download_key", roles=PRESSED)),
        manual_installation=any(control.role is Role.FILE and control.visible for control in page.controls),
        at=at,
        licence=licence(page),
        with_other_nodes=_with_other_nodes(page, finder),
    )


def _cluster_updates(page: Page, finder: Finder) -> bool:
    """Only the English label is published, and one click may reach every node: a heading that speaks of a cluster, or a
    check box that speaks of nodes, is enough in any language. A mistake here holds an install up, and nothing else.
    """
    boxes = (control.name for control in page.controls if control.role is Role.CHECKBOX and control.visible)
    return (
        finder.has_section(page, "updates.cluster")
        or any("cluster" in fold(heading) for heading in page.headings)
        or any(words.NODES.search(name) for name in boxes)
    )


def _with_other_nodes(page: Page, finder: Finder) -> bool | None:
    """By its published name alone: what a box means that nobody knows is not guessed."""
    boxes = finder.controls(page, "updates.with_other_nodes", roles={Role.CHECKBOX})
    return boxes[0].checked if len(boxes) == 1 else None


def download_key(page: Page) -> str | None:
    """The one long word of letters and digits on the page of the Appliance Download Key; its form is not published."""
    texts = {text for paragraph in page.paragraphs for text in paragraph.text.split()}
    texts |= {fact.value for fact in page.facts} | {c.value for c in page.controls if c.visible}
    keys = {text for text in texts if _KEY.fullmatch(text) and any(c.isdigit() for c in text)}
    return keys.pop() if len(keys) == 1 else None


def package_row(page: Page, finder: Finder, name: str) -> Row:
    """The one row of a package on the Updates page. Raises ControlMissing or ControlAmbiguous."""
    rows = [row for row, listed in _package_rows(page, finder) if same(listed.name, name)]
    return rows[0] if len(rows) == 1 else finder.row(page, name)


def _packages(page: Page, finder: Finder) -> Iterable[Package]:
    return (package for _, package in _package_rows(page, finder))


def _package_rows(page: Page, finder: Finder) -> list[tuple[Row, Package]]:
    """Rows of the list of updates: a cell that starts with a name and a version, and a button to install it or none."""
    found: list[tuple[Row, Package]] = []
    for table in _update_lists(page, finder):
        inside = {row.place for row, _ in found}.intersection(table.within)
        for row in () if inside else table.rows:
            package = _package(page, finder, row)
            if package is not None:
                found.append((row, package))
    return found


def _update_lists(page: Page, finder: Finder) -> list[Table]:
    if finder.has_section(page, "updates.available"):
        return finder.tables(page, "updates.available")
    install = {place[0] for control in finder.controls(page, "updates.install_this") for place in control.rows}
    return [table for table in page.tables if table.index in install]


def _package(page: Page, finder: Finder, row: Row) -> Package | None:
    place = next((number for number, cell in enumerate(row.cells) if _VERSION.search(cell)), None)
    if place is None:
        return None
    name = row.cells[place]
    rest = [line for line in row.lines if line != name]
    buttons = [c for c in page.controls_in(row) if c.visible and _installs(finder, c)]
    state = _state(buttons, " ".join(rest))
    reason = " ".join([line for line in rest if _VERSION.search(line)] or rest)
    return package_named(name, state, reason if state is PackageState.LOCKED else "")


def _progress(page: Page) -> str:
    """What is marked as progress, or tells how far something with a version is; no published label is known for it."""
    told = [notice.text for notice in page.notices if notice.progress]
    going = [text for text in told if words.PERCENT.search(text) or not _over(text)]
    going += [line for line in page.lines if words.PERCENT.search(line) and _VERSION.search(line)]
    return next(iter(going), "")


def _over(text: str) -> bool:
    return bool(words.DONE.search(text) or words.FAILED.search(text))


def _status(page: Page, finder: Finder) -> tuple[str, ...]:
    buttons = finder.controls(page, "updates.check_for_updates", roles=PRESSED)
    around = buttons[0].sections if buttons else None
    return tuple(paragraph.text for paragraph in page.paragraphs if around and paragraph.sections == around)


def _percent(progress: str) -> int | None:
    match = words.PERCENT.search(progress)
    return min(100, int(match[1])) if match else None


def _installs(finder: Finder, control: Control) -> bool:
    return finder.labels.control("updates.install_this").match(control.name, finder.language)


def _state(buttons: list[Control], rest: str) -> PackageState:
    if any(button.enabled for button in buttons):
        return PackageState.AVAILABLE
    if words.PERCENT.search(rest):
        return PackageState.INSTALLING
    return PackageState.LOCKED if buttons or rest else PackageState.UNKNOWN
