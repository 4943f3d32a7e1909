"""What particular pages tell. Unpublished labels are found by patterns; what is not found is None, not a guess."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from assistant.appliance.console import words
from assistant.appliance.console.finder import Finder
from assistant.appliance.console.model import Fact, Page, Role, Row, Table
from assistant.appliance.console.moments import STAMP, moment
from assistant.appliance.console.updates import UpdatesPage as UpdatesPage
from assistant.appliance.console.updates import download_key as download_key
from assistant.appliance.console.updates import package_row as package_row
from assistant.appliance.console.updates import updates as updates
from assistant.domain.value import value
from assistant.domain.versions import Build, Version
from assistant.labels import fold

_GUID = re.compile(r"\b[0-9a-fA-F]{32}\b|\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b")
_VERSION = re.compile(r"\d+(?:\.\d+)+")
_NUMBER = re.compile(r"\d{4,7}(?:-[0-9a-f]{6,})?")
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
class ListedCertificate:
    """A row of Security > Certificates."""

    issued_to: str
    cells: tuple[str, ...]
    can_be_ticked: bool
    warnings: tuple[str, ...] = ()
    """What its row warns of, in the console's words."""


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
    time = _only(f for f in page.facts if STAMP.search(f.value) and words.TIME.search(f.label))
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


def certificates(page: Page, finder: Finder) -> CertificatesPage:
    """Read Security > Certificates."""
    table = certificate_table(page, finder)
    if table is None:
        return CertificatesPage((), ())
    rows = (
        ListedCertificate(issued_to(table, row, finder), row.cells, _tickable(page, row), _warnings(table, row))
        for row in table.rows
    )
    return CertificatesPage(table.headers, tuple(rows))


def _warnings(table: Table, row: Row) -> tuple[str, ...]:
    """What stands in a column of that name, else every line that warns; no published label is known for it."""
    for header, cell in zip(table.headers, row.cells, strict=False):
        if words.WARNING.search(header):
            return () if words.NO_WARNING.fullmatch(cell.strip()) else (cell,)
    return tuple(line for line in row.lines if words.WARNING.search(line))


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
