"""Have all Jump Clients of an exported list updated themselves? Each moment against the last upgrade (C7).

The file is read line by line, whatever its size. Nothing here changes anything or asks anybody.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import islice
from pathlib import Path

from assistant.checks.client_list_columns import Column, Headings, recognise
from assistant.checks.client_list_dates import DateReader, Order, order_of
from assistant.checks.client_list_findings import Read, findings
from assistant.checks.client_list_text import EXPORT_AGAIN, BadClientList, Written, look, rows
from assistant.checks.client_list_words import StatusWords
from assistant.domain.clients import ListJudgement, Straggler, Why
from assistant.domain.message import say
from assistant.labels import Labels

SAMPLE = 200
"""So many lines are looked at to recognise a column by what is in it."""
KEPT = 2000
"""So many stragglers are kept with their names; all are counted, and told to whoever listens."""
AHEAD = timedelta(minutes=5)
"""So far may the appliance's clock be ahead of this computer's."""
_EXAMPLES = 5
_ONLY_A_MOMENT = re.compile(r"[\d./:, T-]*Z?")
_EARLIEST, _LATEST = datetime(1, 1, 1), datetime(9999, 1, 1)  # noqa: DTZ001 - as a list without a zone has it
_PIECE = 2048
"""So many lines are read between two looks at whether somebody wants it stopped."""


@dataclass(frozen=True)
class Reading:
    """What is known about a list besides what is in it."""

    since: datetime
    """The last upgrade."""
    now: datetime
    zone: tzinfo | None = None
    """Time zone of the moments in the list; None: this computer's."""
    order: Order | None = None
    """None: to be told from the list."""
    columns: Mapping[Column, str] = field(default_factory=dict)
    """Headings, or numbers from 1 on, of columns that are not to be recognised."""
    encoding: str | None = None


class UnclearDates(BadClientList):
    """Every date of the list can be read in two ways, and nothing tells which is meant."""

    code = "client-list.dates"


def judge(
    path: Path,
    reading: Reading,
    labels: Labels,
    heard: Callable[[Straggler], None] = lambda _: None,
    cancelled: Callable[[], None] = lambda: None,
) -> ListJudgement:
    """Judge a list; ``heard`` is told of each straggler in turn. Raises BadClientList, and what ``cancelled`` raises.

    A client counts as updated only if its moment can be read, is later than the upgrade and not in the future, and
    nothing says that its update is still to come.
    """
    written = look(path, reading.encoding, cancelled)
    with rows(path, written) as lines:
        names = next(lines, [])
        sample = list(islice((row for row in lines if row), SAMPLE))
    headings = recognise(names, sample, labels, reading.columns, path.name)
    order = reading.order or _order(path, written, headings)
    if order is None and not headings.day_first:
        text = say("checks", "Each date in {file} can be read in two ways: day or month first.")(file=path.name)
        raise UnclearDates(text, say("checks", "Say which of the two comes first."))
    judging = _Judging(headings, reading, order or Order.DAY_FIRST, StatusWords(labels), heard)
    with rows(path, written) as lines:
        next(lines)
        while piece := list(islice(lines, _PIECE)):
            judging.take(piece)
            cancelled()
    if not judging.total:
        raise BadClientList(say("checks", "{file} lists no client.")(file=path.name), EXPORT_AGAIN)
    return judging.judged(path.name, written, assumed=order is None)


def _order(path: Path, written: Written, headings: Headings) -> Order | None:
    """The order of day and month, as the first date tells that can mean only one thing."""
    place = headings.at(Column.DETAILS) or 0
    with rows(path, written) as lines:
        next(lines)
        return order_of(row[place] for row in lines if place < len(row))


class _Said(dict[str, bool]):
    """What the cells of a column say: the same few words stand in each line."""

    def __init__(self, ask: Callable[[str], bool]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, cell: str) -> bool:
        said = self._ask(cell.lower())
        if len(self) < _PIECE:
            self[cell] = said
        return said


class _Judging:
    """Counts and sorts the clients, one line after the other."""

    def __init__(
        self,
        headings: Headings,
        reading: Reading,
        order: Order,
        words: StatusWords,
        heard: Callable[[Straggler], None],
    ) -> None:
        self._headings = headings
        self._reading = reading
        self._words = words
        self._heard = heard
        self._dates = DateReader(order)
        self._order = order
        self._details = headings.at(Column.DETAILS) or 0
        name, host = headings.at(Column.NAME), headings.at(Column.HOST)
        self._name = next(place for place in (name, host, self._details) if place is not None)
        self._host = self._name if host is None else host
        self._others = tuple(
            place for column in (Column.STATUS, Column.MODE) if (place := headings.at(column)) is not None
        )
        self._local_since, self._local_limit = self._upgrade_as_listed(), self._as_listed(reading.now + AHEAD)
        self.total = 0
        self._undated = self._ahead = self._repeated = self._nameless = 0
        self._groups: Counter[Why] = Counter()
        self._kept: list[Straggler] = []
        self._seen: set[int] = set()
        self._examples: list[str] = []
        self._first, self._last = _LATEST, _EARLIEST
        self._pending = _Said(words.pending)

    def take(self, rows: Sequence[Sequence[str]]) -> None:
        """Some more clients."""
        read, details, since, limit = self._dates.read, self._details, self._local_since, self._local_limit
        for row in rows:
            try:
                cell = row[details]
            except IndexError:
                cell = ""
            moment = read(cell)
            if moment is None:
                self._take_undated(row)
                continue
            self.total += 1
            self._recognise_again(row)
            local = moment if moment.tzinfo is None else self._as_listed(moment)
            if local < self._first:
                self._first = local
            if local > self._last:
                self._last = local
            if local > limit:
                self._ahead += 1
                self._straggles(row, local, certain=False)
            elif local <= since or self._is_pending(row, cell):
                self._straggles(row, local, certain=True)

    def _take_undated(self, row: Sequence[str]) -> None:
        if any(cell.strip() for cell in row):
            self.total += 1
            self._undated += 1
            self._recognise_again(row)
            self._straggles(row, None, certain=False)

    def judged(self, file: str, written: Written, *, assumed: bool) -> ListJudgement:
        """What came of it."""
        read = Read(
            written=written,
            headings=self._headings,
            month_first=self._order is Order.MONTH_FIRST,
            order_assumed=assumed,
            zone=self._reading.zone,
            zone_named=self._dates.named,
            days=self._dates.days,
            undated=self._undated,
            ahead=self._ahead,
            repeated=self._repeated,
            examples=tuple(self._examples),
            nameless=self._nameless,
            older=_EARLIEST < self._last <= self._local_since,
            newest=self._aware(self._last) if self._last > _EARLIEST else None,
        )
        groups = tuple((why, self._groups[why]) for why in Why if self._groups[why])
        found = ListJudgement(
            file=file,
            sha256=written.sha256,
            since=self._reading.since,
            total=self.total,
            updated=self.total - sum(self._groups.values()),
            groups=groups,
            listed=tuple(self._kept),
            findings=(),
            oldest=self._aware(self._first) if self._first < _LATEST else None,
        )
        return findings(found, read, self._reading.now)

    # ── one line ─────────────────────────────────────────────────────────────────────────────────────

    def _straggles(self, row: Sequence[str], local: datetime | None, *, certain: bool) -> None:
        states = [row[place].strip() for place in (*self._others, self._details) if place < len(row)]
        why = self._words.why(" ".join(states).lower())
        if not certain and why is Why.QUEUED:
            why = Why.UNCLEAR
        straggler = Straggler(
            self._cell(row, Column.NAME),
            self._cell(row, Column.HOST),
            self._cell(row, Column.GROUP),
            next((state for state in states if state), ""),
            self._aware(local) if local else None,
            why,
        )
        self._groups[why] += 1
        if len(self._kept) < KEPT:
            self._kept.append(straggler)
        self._heard(straggler)

    def _is_pending(self, row: Sequence[str], details: str) -> bool:
        lettered = details.swapcase() != details and _ONLY_A_MOMENT.fullmatch(details) is None
        if lettered and self._words.pending(details.lower()):
            return True
        try:
            for place in self._others:
                if self._pending[row[place]]:
                    return True
        except IndexError:
            pass  # a line that ends early says nothing more
        return False

    def _recognise_again(self, row: Sequence[str]) -> None:
        """A computer that is listed before: known by its host, else by its name."""
        try:
            name = (row[self._host].strip() or row[self._name].strip()).lower()
        except IndexError:
            name = self._cell(row, Column.NAME).lower()
        if not name:
            self._nameless += 1
            return
        key, seen = hash(name), self._seen
        if key in seen:
            self._repeated += 1
            if len(self._examples) < _EXAMPLES and name not in self._examples:
                self._examples.append(name)
        else:
            seen.add(key)

    def _cell(self, row: Sequence[str], column: Column) -> str:
        place = self._headings.at(column)
        return " ".join(row[place].split()) if place is not None and place < len(row) else ""

    # ── time zones ───────────────────────────────────────────────────────────────────────────────────

    def _as_listed(self, moment: datetime) -> datetime:
        """A moment as a list that names no time zone writes it."""
        return moment.astimezone(self._reading.zone).replace(tzinfo=None, fold=0)

    def _upgrade_as_listed(self) -> datetime:
        """The moment of the upgrade; in the hour that clocks show twice, its end: the rest may be of the first time."""
        local = self._as_listed(self._reading.since)
        while self._aware(local).astimezone(UTC) < self._reading.since.astimezone(UTC):
            local += timedelta(minutes=1)
        return local

    def _aware(self, local: datetime) -> datetime:
        zone = self._reading.zone
        return local.astimezone() if zone is None else local.replace(tzinfo=zone)
