"""Which column of a list is which: by its heading in four languages, else by what is in it, else by what is said."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence

from assistant.checks.client_list_dates import DateReader, Order
from assistant.checks.client_list_text import EXPORT_AGAIN, BadClientList
from assistant.domain.message import Label, Message, plain, say
from assistant.domain.value import value
from assistant.labels import Labels, fold


class Column(enum.Enum):
    """What a list can tell of a Jump Client; the value is what the command line calls it."""

    DETAILS = "status-details"
    """Since when it is as it is: the one column that is needed (C7)."""
    NAME = "name"
    HOST = "host"
    STATUS = "status"
    GROUP = "group"
    MODE = "mode"
    """Active or passive."""


_HEADINGS: Mapping[Column, tuple[str, ...]] = {
    Column.DETAILS: (
        *(
            "Status Detail",
            "Status Since",
            "Status-Details",
            "Status seit",
            "Dettagli di stato",
            "Dettagli dello stato",
        ),
        *("Dettaglio stato", "Detalhes do Status", "Detalhes do Estado", "Detalhe do Status"),
    ),
    Column.NAME: (
        *(
            "Name",
            "Jump Client",
            "Jump Client Name",
            "Client Name",
            "Nome",
            "Nome del Jump Client",
            "Nome do Jump Client",
        ),
        *("Jump Item Name", "Computer Name", "Computername", "Nome computer", "Nome do computador"),
    ),
    Column.HOST: (
        *("Hostname", "Host Name", "Hostname / IP", "Hostname/IP", "Host", "FQDN", "Nome host", "Nome dell'host"),
        *("Nome de Host", "Nome do Host"),
    ),
    Column.STATUS: ("Status", "State", "Stato", "Estado", "Zustand"),
    Column.GROUP: (
        *("Jump Group", "Group", "Jump-Gruppe", "Jump Gruppe", "Gruppe", "Gruppo Jump", "Gruppo", "Gruppo di Jump"),
        *("Grupo de Jump", "Grupo", "Asset Group"),
    ),
    Column.MODE: (
        *("Connection Type", "Mode", "Verbindungstyp", "Modus", "Verbindungsart", "Tipo di connessione", "Modalità"),
        *("Tipo de conexão", "Modo"),
    ),
}
"""The guides print only the heading Status Details (labels.toml); the rest are what consoles usually say."""


@value
class Headings:
    """Where each column stands."""

    found: tuple[tuple[str, int], ...]
    """Column value -> number from 0 on."""
    by_content: tuple[str, ...]
    """Columns that no heading told."""
    names: tuple[str, ...]
    """The headings as they are."""
    day_first: bool
    """Whether the headings are in a language that writes the day first: German, Italian or Portuguese."""

    def at(self, column: Column) -> int | None:
        """The number of a column; None: the list has none."""
        return dict(self.found).get(column.value)


def recognise(
    names: Sequence[str], sample: Sequence[Sequence[str]], labels: Labels, said: Mapping[Column, str], file: str
) -> Headings:
    """Where each column stands. Raises BadClientList when the moments are in none, or could be in several."""
    names = [name.strip().lstrip("\ufeff") for name in names]
    found, by_content = _said(names, said, file), []
    for column in Column:
        places = _by_heading(names, column, labels) if column not in found else []
        if places and column is Column.DETAILS and len(places) > 1:
            raise _several([names[place] for place in places], file)
        free = [place for place in places if place not in found.values()]
        if free:
            found[column] = free[0]
    if Column.DETAILS not in found:
        found[Column.DETAILS] = _by_content(names, sample, set(found.values()), file)
        by_content.append(Column.DETAILS.value)
    if _holds_moment(names[found[Column.DETAILS]]):  # it is a client, who would go unnoticed
        raise BadClientList(say("checks", "The first line of {file} is no line of headings.")(file=file), EXPORT_AGAIN)
    if Column.NAME not in found and Column.HOST not in found:
        place = _first_text(names, sample, set(found.values()))
        if place is not None:
            found[Column.NAME] = place
            by_content.append(Column.NAME.value)
    places_found = tuple((column.value, place) for column, place in found.items())
    return Headings(places_found, tuple(by_content), tuple(names), _writes_day_first(names, labels))


def _said(names: Sequence[str], said: Mapping[Column, str], file: str) -> dict[Column, int]:
    """What a person said of columns: a heading, or a number from 1 on."""
    found = {}
    folded = [fold(name) for name in names]
    for column, text in said.items():
        if fold(text) in folded:
            found[column] = folded.index(fold(text))
        elif text.isdecimal() and 1 <= int(text) <= len(names):
            found[column] = int(text) - 1
        else:
            wrong = say("checks", "{file} has no column {name}. It has: {found}")
            raise BadClientList(wrong(file=file, name=text, found=_told(names)), _MAP)
    return found


def _by_heading(names: Sequence[str], column: Column, labels: Labels) -> list[int]:
    known = {fold(name) for name in _HEADINGS[column]}
    if column is Column.DETAILS:
        known |= {fold(name) for name in labels.control("jump.status_details").of(None)}
    return [place for place, name in enumerate(names) if fold(name) in known]


def _by_content(names: Sequence[str], sample: Sequence[Sequence[str]], taken: set[int], file: str) -> int:
    """The only column that holds moments."""
    dated = []
    for place in range(len(names)):
        cells = [row[place] for row in sample if place < len(row) and row[place].strip()]
        moments = sum(1 for cell in cells if _holds_moment(cell))
        if cells and place not in taken and moments * 2 > len(cells):
            dated.append(place)
    if len(dated) == 1:
        return dated[0]
    if dated:
        raise _several([names[place] for place in dated], file)
    missing = say("checks", "{file} has no column “{column}” and no other with dates. It has: {found}")
    raise BadClientList(missing(file=file, column=_DETAILS, found=_told(names)), _MAP)


def _holds_moment(cell: str) -> bool:
    return any(DateReader(order).read(cell) is not None for order in Order)


def _first_text(names: Sequence[str], sample: Sequence[Sequence[str]], taken: set[int]) -> int | None:
    for place in range(len(names)):
        if place not in taken and any(place < len(row) and row[place].strip() for row in sample):
            return place
    return None


def _writes_day_first(names: Sequence[str], labels: Labels) -> bool:
    """English alone leaves it open; a heading that English has, too, tells nothing."""
    english = {fold(name) for name in labels.control("jump.status_details").of("en")}
    others = {fold(name) for code in ("de", "it", "pt_BR") for name in labels.control("jump.status_details").of(code)}
    others |= {fold(n) for n in ("Jump-Gruppe", "Nome host", "Gruppo Jump", "Nome de Host", "Grupo de Jump", "Stato")}
    return any(fold(name) in others - english for name in names)


def _several(places: Sequence[str], file: str) -> BadClientList:
    text = say("checks", "Several columns of {file} hold dates: {found}. Which one is “{column}”?")
    return BadClientList(text(file=file, found=_told(places), column=_DETAILS), _MAP)


def _told(names: Sequence[str]) -> Message:
    shown = [f"“{name}”" for name in names if name][:12]
    return plain(", ".join(shown) + (" …" if len(names) > 12 else "") if shown else "–")


_DETAILS = Label("jump.status_details")
_MAP = say("checks", "Export the list with all columns, or say which column it is, by its heading or its number.")
