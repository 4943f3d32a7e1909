"""The card between two maintenance windows: what is waited for, what a person is asked, and how long there is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, say
from assistant.domain.plan import Estimate, EstimateSource
from assistant.ui.pages._words import ESTIMATE_SOURCES, estimate_range, rough
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.facts import FigureStat
from assistant.ui.widgets.layouts import column, holder
from assistant.ui.widgets.text import Small, Text

if TYPE_CHECKING:
    from assistant.guide.schedule import Gap, Planned

GAP = say("windows", "Between the windows")
_AFTER = say("windows", "After window {number}")
_APART = say("windows", "Time between them")
_RULE = say(
    "windows",
    "Give the new version time to prove itself, but do not stay without failover longer than needed.",
)
_CLIENTS_RULE = say(
    "windows",
    "The site is up, and the clients update themselves. You can close the program: the run file records when it "
    "continues.",
)
_ASKED = say("windows", "Before window {number} you are asked: {what}")
_YOURS = say("windows", "as long as you like")
_AT_LEAST = say("windows", "at least {time}")
_UNTIL = say("windows", "depending on whether the first one ends late or early")
_LATE_OR_EARLY = say("windows", "depending on whether the window ends late or early")
_DASH = say("windows", "–")
_WAIT = say("windows", "{what}: {time} ({source})")


class GapCard(Card):
    """``figure``: whether the time between stands here; of a pair's two windows it stands at the top of the page."""

    def __init__(self, number: int, *, only: bool, figure: bool) -> None:
        super().__init__(GAP if only else _AFTER(number=number))
        self._figure = figure
        self._rule = Text()
        self.rows = Rows()
        self.time = FigureStat(_APART, _DASH)
        self.time.setVisible(figure)
        self.add(self._rule, self.rows, self.time)

    def show_gap(self, gap: Gap) -> None:
        """What lies between them as it is planned."""
        self._rule.say(_RULE if gap.asked else _CLIENTS_RULE)
        rows: list[QWidget] = [_wait(wait) for wait in gap.waits]
        rows += [Text(_ASKED(number=gap.after + 1, what=one), color="secondary") for one in gap.asked]
        self.rows.set_rows(rows)
        self.rows.setVisible(bool(rows))
        if self._figure:
            tell_gap(self.time, gap, _LATE_OR_EARLY)


def tell_gap(stat: FigureStat, gap: Gap, note: Message = _UNTIL) -> None:
    """How long there is between two windows."""
    if gap.span is None:
        stat.tell(_AT_LEAST(time=gap.least) if gap.least else _YOURS, None)
    elif gap.span[1] <= timedelta():
        stat.tell(_DASH, None)
    else:
        stat.tell(span_range((max(gap.span[0], timedelta()), gap.span[1])), note)


def span_range(span: tuple[timedelta, timedelta]) -> Message:
    """A shortest and a longest time as one would say them."""
    return estimate_range(rough(Estimate(*span, EstimateSource.ASSUMED)))


def _wait(wait: Planned) -> QWidget:
    told = _WAIT(what=wait.name, time=wait.estimate.low, source=ESTIMATE_SOURCES[wait.estimate.source])
    return holder(column(Small(told)))
