"""Moments as consoles in four languages and people's spreadsheets write them."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Final

_EAST = "Z UTC GMT WET", "CET MEZ WEST", "CEST MESZ EET", "EEST"
_WEST = "", "", "", "BRT", "EDT", "EST CDT", "CST MDT", "MST PDT", "PST"
_ZONES: Final = {
    name: hours * sign
    for sign, side in ((1, _EAST), (-1, _WEST))
    for hours, names in enumerate(side)
    for name in names.split()
}
"""Hours from UTC, of the names that lists in the four languages may use. What has another name cannot be read."""
_ZONE = r"(?:UTC|GMT)[+\-−]\d{1,2}(?::?\d{2})?(?!\d)|[+\-−]\d{2}(?::?\d{2})?(?!\d)|UTC\b|MES?Z\b|Z\b|[A-Z]{2,4}T\b"
_TIME = (
    r"(?:[T,]?\s*(?:um\s|alle\s|(?:alle )?ore\s|às\s|as\s|at\s|-\s)?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?"
    rf"\s*([AaPp]\.?\s?[Mm]\b\.?)?\s*({_ZONE})?)"
)
_NUMBERS = re.compile(
    rf"(?<![\d.])(?:(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}})|(\d{{1,2}})([-/.])(\d{{1,2}})\6(\d{{4}}))(?![\d.-]){_TIME}?"
)
"""With a year of four digits: year first, or year last."""
_SHORT = re.compile(rf"(?<![\d.])(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{2}})(?!\d){_TIME}")
"""With a year of two digits only where a time follows: a version such as 12.2.10 looks the same without."""
_DAY_NAME = re.compile(rf"(?<!\d)(\d{{1,2}})[.º°]?[ -](?:de )?([^\W\d_]{{3,10}})\.?[ -](?:de )?(\d{{4}})(?!\d){_TIME}?")
_NAME_DAY = re.compile(rf"([^\W\d_]{{3,10}})\.? (\d{{1,2}}),? (\d{{4}})(?!\d){_TIME}?")

_TEN = re.compile(r"\d{4}-\d\d-\d\d|\d\d([./-])\d\d\1\d{4}")
_DAYS = 4096
_YEARS = range(1970, 2200)
"""A year outside stands for never, as databases write it: 0001 or 9999."""
_MONTHS: Final = {
    name: number
    for names in (
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "jan feb mär apr mai jun jul aug sep okt nov dez",
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "jan fev mar abr mai jun jul ago set out nov dez",
    )
    for number, name in enumerate(names.split(), 1)
}


class Order(enum.Enum):
    """Which of two numbers is the day."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class DateReader:
    """Reads the moment in a cell: with a time zone where the cell names one, else without."""

    def __init__(self, order: Order) -> None:
        self._month_first = order is Order.MONTH_FIRST
        self.days = 0
        """How many cells held a day without a time."""
        self.named = 0
        """How many cells named a time zone."""
        self._known: dict[str, str] = {}
        """Days as they were read before, in the form of ISO 8601: a list has many clients of one day."""

    def read(self, cell: str) -> datetime | None:
        """The moment, or None when there is none that can be read. A day without a time begins at midnight."""
        day = self._known.get(cell[:10])
        if day is not None and cell[13:14] == ":":
            try:
                moment = datetime.fromisoformat(day + cell[10:])
            except ValueError:
                pass  # more than that stands in the cell, or less
            else:
                self.named += moment.tzinfo is not None
                return moment
        try:
            found = self._searched(cell)
        except (ValueError, OverflowError):
            return None
        if day is None and found is not None and len(self._known) < _DAYS and _TEN.fullmatch(cell[:10]):
            self._known[cell[:10]] = found.date().isoformat()
        return found

    def _searched(self, cell: str) -> datetime | None:
        if match := _NUMBERS.search(cell):
            year, _, month, day, one, sign, other, late, *time = match.groups()
            if year is not None:
                return self._moment(int(year), int(month), int(day), time)
            first, second = int(one), int(other)
            if self._month_first and sign != ".":
                first, second = second, first
            return self._moment(int(late), second, first, time)
        return self._rare(cell)

    def _rare(self, cell: str) -> datetime | None:
        if match := _SHORT.search(cell):
            one, sign, other, year, *time = match.groups()
            first, second = int(one), int(other)
            if self._month_first and sign != ".":
                first, second = second, first
            return self._moment(2000 + int(year), second, first, time)
        if match := _DAY_NAME.search(cell):
            day, name, year, *time = match.groups()
        elif match := _NAME_DAY.search(cell):
            name, day, year, *time = match.groups()
        else:
            return None
        month = _MONTHS.get(name[:3].lower())
        return None if month is None else self._moment(int(year), month, int(day), time)

    def _moment(self, year: int, month: int, day: int, time: list[str | None]) -> datetime:
        hour, minute, second, half, zone = time
        if year not in _YEARS:
            raise ValueError("no year of a Jump Client")
        if hour is None:
            self.days += 1
            return datetime(year, month, day)  # noqa: DTZ001 - the list names no zone
        hours = int(hour)
        if half is not None:
            if not 1 <= hours <= 12:
                raise ValueError("not an hour of half a day")
            hours = hours % 12 + (12 if half[0] in "pP" else 0)
        found = datetime(year, month, day, hours, int(minute or 0), int(second or 0))  # noqa: DTZ001
        if zone is None:
            return found
        self.named += 1
        return found.replace(tzinfo=_zone(zone))


def _zone(text: str) -> timezone:
    """``CET``, ``+01``, ``-0300``, ``GMT+1`` or ``UTC+01:00``. Raises ValueError for a name that is not known."""
    if text in _ZONES:
        return timezone(timedelta(hours=_ZONES[text]))
    match = re.search(r"([+\-−])(\d{1,2}?):?(\d{2})?$", text)
    if match is None:
        raise ValueError("not a time zone that is known")
    span = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(span if match[1] == "+" else -span)


def order_of(cells: Iterable[str]) -> Order | None:
    """Which order a column has: the first cell that can mean only one tells; None when each can mean both.

    ``Order.DAY_FIRST`` also where no cell has the two numbers to confuse.
    """
    doubtful = False
    for cell in cells:
        match = _NUMBERS.search(cell)
        if match is not None:
            one, sign, other = match[5], match[6], match[7]
        elif match := _SHORT.search(cell):
            one, sign, other = match[1], match[2], match[3]
        else:
            continue
        if one is None or sign == ".":
            continue
        first, second = int(one), int(other)
        if first > 12 >= second:
            return Order.DAY_FIRST
        if second > 12 >= first:
            return Order.MONTH_FIRST
        doubtful = doubtful or first != second
    return None if doubtful else Order.DAY_FIRST
