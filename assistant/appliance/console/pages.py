"""What particular pages tell. Unpublished labels are found by patterns; what is not found is None, not a guess."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from assistant.appliance.console import words
from assistant.appliance.console.finder import Finder
from assistant.appliance.console.model import PRESSED, Control, Fact, Page, Role, Row, Table
from assistant.domain.packages import Package, PackageState, package_named
from assistant.domain.value import value
from assistant.domain.versions import Build, Version
from assistant.labels import fold, same

_GUID = re.compile(r"\b[0-9a-fA-F]{32}\b|\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b")
_VERSION = re.compile(r"\d+(?:\.\d+)+")
_STAMP = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?")
_NUMBER = re.compile(r"\d{4,7}(?:-[0-9a-f]{6,})?")
_KEY = re.compile(r"[A-Za-z0-9+/=_-]{16,}")
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+", re.IGNORECASE)


@value
class BasicsPage:
    """Status > Basics. Each is None if the page does not tell it in a way that can be relied on."""

    base: Version | None
    base_text: str
    """The Base software in the page's words."""
    software: Build | None
    hostname: str | None
    guid: str | None
    system_time: datetime | None
    """UTC; None also when the page gives no time zone."""
    system_time_text: str
    facts: tuple[tuple[str, str], ...]
    """Everything the page lists, for the record and for support (R5)."""
    at: datetime


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

    @property
    def installing(self) -> bool:
        """Whether a package is being downloaded or installed, or the page tells of something under way."""
        return bool(self.progress) or any(package.state is PackageState.INSTALLING for package in self.packages)


@value
class ListedCertificate:
    """A row of Security > Certificates."""

    issued_to: str
    cells: tuple[str, ...]
    can_be_ticked: bool


@value
class CertificatesPage:
    """Security > Certificates."""

    headers: tuple[str, ...]
    rows: tuple[ListedCertificate, ...]


@value
class InformationPage:
    """Status > Information."""

    build: Build | None
    clients: tuple[tuple[str, int], ...] | None
    """Who is connected: kind in the page's words, and how many; None if the page has no such part."""
    facts: tuple[tuple[str, str], ...]
    at: datetime


@value
class JumpClientsPage:
    """Jump > Jump Clients."""

    listed: int
    pending: int | None
    """How many show as Upgrade Pending; None where the console's word for it is not known."""
    at: datetime


def basics(page: Page, finder: Finder, at: datetime) -> BasicsPage:
    """Read Status > Basics."""
    base_terms = [fold(name) for name in finder.labels.term("base_software").of(finder.language)]
    base = _only(f for f in page.facts if Version.find(f.value) and any(t in fold(f.label) for t in base_terms))
    builds = [f for f in page.facts if f is not base and _build_in(f.value) and words.SOFTWARE.search(f.label)]
    time = _only(f for f in page.facts if _STAMP.search(f.value) and words.TIME.search(f.label))
    guid = _only(f for f in page.facts if _GUID.fullmatch(f.value) and not words.SERIAL.search(f.label))
    host = _only(f for f in page.facts if words.HOST.search(f.label) and _is_host(f.value))
    software = _only(builds) or _only(f for f in builds if _has_number(f))
    return BasicsPage(
        base=Version.find(base.value) if base else None,
        base_text=base.value if base else "",
        software=_build_in(software.value) if software else None,
        hostname=host.value if host else None,
        guid=guid.value if guid else None,
        system_time=moment(time.value) if time else None,
        system_time_text=time.value if time else "",
        facts=_pairs(page.facts),
        at=at,
    )


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
        cluster_updates=finder.has_section(page, "updates.cluster"),
        download_key=bool(finder.controls(page, "updates.download_key", roles=PRESSED)),
        manual_installation=any(control.role is Role.FILE and control.visible for control in page.controls),
        at=at,
    )


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


def certificates(page: Page, finder: Finder) -> CertificatesPage:
    """Read Security > Certificates."""
    table = certificate_table(page, finder)
    if table is None:
        return CertificatesPage((), ())
    rows = (ListedCertificate(issued_to(table, row, finder), row.cells, _tickable(page, row)) for row in table.rows)
    return CertificatesPage(table.headers, tuple(rows))


def certificate_table(page: Page, finder: Finder) -> Table | None:
    """The list of certificates: the one with a column Issued To."""
    names = finder.labels.control("certificates.issued_to")
    found = [t for t in page.tables if any(names.match(header, finder.language) for header in t.headers)]
    return found[0] if len(found) == 1 else None


def issued_to(table: Table, row: Row, finder: Finder) -> str:
    """The column Issued To of a row; empty if it is not there."""
    names = finder.labels.control("certificates.issued_to")
    for header, cell in zip(table.headers, row.cells, strict=False):
        if names.match(header, finder.language):
            return cell
    return ""


def information(page: Page, finder: Finder, at: datetime) -> InformationPage:
    """Read Status > Information."""
    fact = _only(f for f in page.facts if _build_in(f.value) and _has_number(f)) or _only(
        f for f in page.facts if _build_in(f.value) and words.SOFTWARE.search(f.label)
    )
    return InformationPage(_with_number(page, fact), _connected(page, finder), _pairs(page.facts), at)


def jump_clients(page: Page, finder: Finder, at: datetime) -> JumpClientsPage:
    """Read Jump > Jump Clients."""
    rows = [row for table in _lists(page) for row in table.rows]
    names = finder.labels.control("jump.upgrade_pending")
    known = finder.language is not None and names.known_in(finder.language)
    pending = sum(1 for row in rows if any(_says(cell, names.of(finder.language)) for cell in row.cells))
    return JumpClientsPage(len(rows), pending if known or pending else None, at)


def moment(text: str) -> datetime | None:
    """A time with its zone, in UTC; None without one."""
    match = _STAMP.search(text)
    if match is None or not match[3]:
        return None
    zone = "+00:00" if match[3] in ("Z", "UTC", "GMT") else match[3]
    try:
        return datetime.fromisoformat(f"{match[1]}T{match[2]}{zone}").astimezone(UTC)
    except (ValueError, OverflowError):
        return None


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


def _tickable(page: Page, row: Row) -> bool:
    return any(control.role is Role.CHECKBOX and control.enabled for control in page.controls_in(row))


def _connected(page: Page, finder: Finder) -> tuple[tuple[str, int], ...] | None:
    """Rows of a name and a number in the section of connected clients; where that has no published name, in any."""
    names = finder.labels.section("information.clients")
    tables = finder.tables(page, "information.clients")
    if not tables and not (finder.language and names.known_in(finder.language)):
        tables = list(page.tables)
    counted = [table for table in tables if table.rows and all(_is_count(row) for row in table.rows)]
    if len(counted) != 1:
        return () if not counted and finder.has_section(page, "information.clients") else None
    return tuple((row.cells[0], int(row.cells[1])) for row in counted[0].rows)


def _is_count(row: Row) -> bool:
    return len(row.cells) == 2 and row.cells[1].isdecimal()


def _with_number(page: Page, fact: Fact | None) -> Build | None:
    """Version and build number stand in one fact or in two."""
    build = _build_in(fact.value) if fact else None
    if build is None or build.number is not None:
        return build
    numbers = {fact.value for fact in page.facts if _NUMBER.fullmatch(fact.value)}
    return _build_in(f"{build.version} ({numbers.pop()})") if len(numbers) == 1 else build


def _lists(page: Page) -> list[Table]:
    return [table for table in page.tables if len(table.headers) > 2]


def _says(cell: str, names: Iterable[str]) -> bool:
    return any(fold(name) in fold(cell) for name in names)


def _build_in(text: str) -> Build | None:
    match = _VERSION.search(text)
    try:
        return Build.parse(text[match.start() :]) if match else None
    except ValueError:
        return None


def _has_number(fact: Fact) -> bool:
    build = _build_in(fact.value)
    return build is not None and build.number is not None


def _is_host(text: str) -> bool:
    return bool(_HOST.fullmatch(text)) and not _VERSION.fullmatch(text)


def _only(facts: Iterable[Fact]) -> Fact | None:
    """The one; None if there are several with different values, or none."""
    found = list(facts)
    return found[0] if len({fact.value for fact in found}) == 1 else None


def _pairs(facts: Iterable[Fact]) -> tuple[tuple[str, str], ...]:
    return tuple((fact.label, fact.value) for fact in facts)
