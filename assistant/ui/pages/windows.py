"""Windows: when the two maintenance windows of a pair begin, what happens in them, and the time without failover."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from assistant.domain.message import Message, plain, say
from assistant.domain.plan import Estimate, EstimateSource
from assistant.ui.pages._words import estimate_range, rough
from assistant.ui.pages.base import JourneyPage, Perform, why
from assistant.ui.pages.packages import ANEW, FOLDER, KEPT
from assistant.ui.pages.window_card import WindowCard
from assistant.ui.theme import Space
from assistant.ui.ticker import ticker
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.facts import FigureStat
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.text import Mono, Small, Text
from assistant.ui.widgets.windowstrip import Bar, WindowStrip
from assistant.wizard.schedule import usual_begin

if TYPE_CHECKING:
    from assistant.wizard.journey import Journey
    from assistant.wizard.schedule import Schedule

_TITLE = say("windows", "Two maintenance windows")
_LEAD = say(
    "windows",
    "Planned with the longest usual durations, so that the work fits. Allow extra time for your answers.",
)
_BEGUN = say("windows", "The run has begun; its windows can no longer be changed.")
_HOW = say("windows", "Drag a window, or choose it with Tab and move it with the arrow keys and Page Up, Page Down.")
_FREE = say("windows", "No time is set: each window begins when you start it.")
_WITHOUT, _GAP = say("windows", "Without failover"), say("windows", "Between the windows")
_IN_ALL = say("windows", "from breaking failover until it is re-established")
_BESIDES = say("windows", "plus the time between the windows")
_YOURS = say("windows", "as long as you like")
_UNTIL = say("windows", "depending on whether the first one ends late or early")
_RULE = say(
    "windows",
    "Give the new version time to prove itself, but do not stay without failover longer than needed.",
)
_ASKED = say("windows", "Before the second window you are asked: {what}")
_DASH = say("windows", "–")


class WindowsPage(JourneyPage):
    """A strip of days to move the windows on, and a card for each of them."""

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _LEAD)
        self._shown: object = None
        self._kept: dict[int, datetime] = {}
        """What was planned before somebody took it back."""
        self._begun = InlineNotice(Kind.INFO, _BEGUN)
        self._begun.hide()
        self.strip = WindowStrip()
        self.strip.moved.connect(self._move)
        self._how, self._free = Small(_HOW), Small(_FREE)
        self.without, self.gap = FigureStat(_WITHOUT, _DASH), FigureStat(_GAP, _DASH)
        self._days = Card()
        self._days.add(self.strip, self._how, self._free, Flow(self.without, self.gap, spacing=Space.PAGE, top=True))
        self.cards = {1: WindowCard(1), 2: WindowCard(2)}
        for card in self.cards.values():
            card.moved.connect(self._move)
            card.planned.connect(self._plan)
        self._between = Card(_GAP)
        self._asked = Rows()
        self._between.add(Text(_RULE), self._asked)
        self._file, self._path = Small(), Mono(color="secondary")
        file = holder(column(self._file, self._path, spacing=2))
        self.add(self._begun, self._days, self.cards[1], self._between, self.cards[2], file)
        self._because: Message | None = None
        ticker().watch(self, self._tick)
        self.set_drawer(why("R27", "R10", "R11", "R35", "R20a"))

    def _tick(self) -> None:
        """Time goes by: a moment that was to come may lie in the past now, and Next has to know."""
        if not self.isVisible():
            return
        because = self.journey.blocked_because
        if because != self._because:
            self._because = because
            self.journey.changed()
        self.strip.show_now(self.journey.service.clock.now())

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def enter(self) -> None:
        self.refresh()

    def _move(self, number: int, at: datetime) -> None:
        windows = list(self._windows())
        if number <= len(windows):
            windows[number - 1] = at
            self.journey.choose(windows=windows)

    def _plan(self, number: int, wanted: bool) -> None:
        windows = list(self._windows())
        if wanted and number == len(windows) + 1:
            usual = usual_begin(windows, self.journey.service.clock.now())
            windows.append(self._kept.pop(number, usual))
        elif not wanted:
            # The second one counts from the first: without that one it has nothing to be planned by.
            self._kept |= {n: at for n, at in enumerate(windows, 1) if n >= number}
            windows = windows[: number - 1]
        self.journey.choose(windows=windows)

    def _windows(self) -> tuple[datetime, ...]:
        return self.journey.choices.windows if self.journey.choices is not None else ()

    def forward(self) -> None:
        self.journey.problem = None
        self.perform(self.journey.make_plan())

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        journey = self.journey
        begun = journey.sitting is not None and journey.sitting.begun
        shown = (journey.detection, journey.listing, journey.choices, journey.plan, begun, journey.blocked_because)
        if shown == self._shown:
            return
        planned = journey.schedule
        if planned is None:
            return
        self._shown = shown
        self._begun.setVisible(begun)
        for window in planned.windows:
            problems = [] if begun else [one for one in planned.problems if one.window == window.number]
            after = window.number == 1 or planned.windows[0].begin is not None
            self.cards[window.number].show_window(window, journey.method, problems, can_plan=after and not begun)
        self._show_days(planned, begun)
        self._show_figures(planned)
        self._show_file()
        self._asked.set_rows([Text(_ASKED(what=one), color="secondary") for one in planned.between])

    def _show_days(self, planned: Schedule, begun: bool) -> None:
        wrong = {one.window for one in planned.problems if one.blocks and not begun}
        bars = tuple(
            Bar(window.number, window.begin, window.latest_end, window.number in wrong)
            for window in planned.windows
            if window.begin is not None and window.latest_end is not None
        )
        first, second = planned.windows[0], planned.windows[-1]
        exposed = None
        if first.begin is not None and second.latest_end is not None and first.begin < second.latest_end:
            exposed = (first.begin, second.latest_end)
        self.strip.movable = not begun
        self.strip.setVisible(bool(bars))
        self._how.setVisible(bool(bars) and not begun)
        self._free.setVisible(not bars)
        self.strip.show_windows(bars, self.journey.service.clock.now(), exposed)

    def _show_file(self) -> None:
        journey = self.journey
        if journey.sitting is None:
            self._file.say(FOLDER)
            self._path.say(plain(str(journey.service.runs_folder)))
        else:
            self._file.say(ANEW if journey.outdated else KEPT)
            self._path.say(plain(str(journey.sitting.run.path)))

    def _show_figures(self, planned: Schedule) -> None:
        impossible = any(one.blocks and one.window == 2 for one in planned.problems)
        if planned.exposure is None or impossible:
            self.without.tell(_DASH)
        else:
            self.without.tell(_range(planned.exposure), _IN_ALL if planned.planned else _BESIDES)
        gap = planned.gap
        if gap is None:
            self.gap.tell(_YOURS, None)
        elif gap[1] <= timedelta():
            self.gap.tell(_DASH, None)
        else:
            self.gap.tell(_range((max(gap[0], timedelta()), gap[1])), _UNTIL)


def _range(span: tuple[timedelta, timedelta]) -> Message:
    return estimate_range(rough(Estimate(*span, EstimateSource.ASSUMED)))
