"""Windows: when the maintenance windows begin, what happens in and between them, and the time without failover."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.message import Message, many, plain, say
from assistant.guide.schedule import usual_begin
from assistant.ui.icons import Sign
from assistant.ui.page import Action
from assistant.ui.pages._saved import SavedCard, ask_file
from assistant.ui.pages.base import JourneyPage, Perform, why
from assistant.ui.pages.calendar_saving import CALENDAR, NOT_PLANNED, SAVED_NOTE, calendar_job
from assistant.ui.pages.packages import ANEW, FOLDER, KEPT
from assistant.ui.pages.window_card import WindowCard
from assistant.ui.pages.window_gap import GAP, GapCard, span_range, tell_gap
from assistant.ui.theme import Space
from assistant.ui.ticker import ticker
from assistant.ui.widgets.card import Card, empty
from assistant.ui.widgets.facts import FigureStat
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.text import Mono, Small
from assistant.ui.widgets.windowstrip import Bar, WindowStrip

if TYPE_CHECKING:
    from assistant.guide.schedule import Schedule
    from assistant.wizard.journey import Journey

_TITLE = say("windows", "Two maintenance windows")
_LEAD = say(
    "windows",
    "Planned with the longest usual durations, so that the work fits. Allow extra time for your answers.",
)
_BEGUN = say("windows", "The run has begun; its windows can no longer be changed.")
_HOW = say("windows", "Drag a window, or choose it with Tab and move it with the arrow keys and Page Up, Page Down.")
_FREE = say("windows", "No time is set: each window begins when you start it.")
_ONE_FREE = say("windows", "No time is set: the window begins when you start it.")
_WITHOUT = say("windows", "Without failover")
_IN_ALL = say("windows", "from breaking failover until it is re-established")
_DISABLED = say("windows", "from disabling backup operations until they are enabled again")
_BESIDES = say("windows", "plus the time between the windows")
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
        self.without, self.gap = FigureStat(_WITHOUT, _DASH), FigureStat(GAP, _DASH)
        self._figures = holder(Flow(self.without, self.gap, spacing=Space.PAGE, top=True))
        self._days = Card()
        self._days.add(self.strip, self._how, self._free, self._figures)
        self.cards: dict[int, WindowCard] = {}
        self.gaps: dict[int, GapCard] = {}
        self._laid_out: tuple[int, bool] | None = None
        """How many windows there are cards for, and whether they are those of a pair."""
        self._course = column(spacing=self.body.spacing())
        self._file, self._path = Small(), Mono(color="secondary")
        file = holder(column(self._file, self._path, spacing=2))
        self.ask_file = ask_file
        self.saved = SavedCard()
        self.add(self.saved, self._begun, self._days, holder(self._course), file)
        self._because: Message | None = None
        ticker().watch(self, self._tick)

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

    def save_calendar(self) -> None:
        """Ask where the calendar file goes, and write it."""
        plan = self.journey.outline or self.journey.plan
        if plan is None:
            return
        path = self.ask_file(self, CALENDAR, Path.home() / f"{plan.site.host}.ics", "ics")
        if path is not None:
            sitting, now = self.journey.sitting, self.journey.service.clock.now()
            run = (sitting.state, sitting.run.plans) if sitting is not None else None
            self.perform(calendar_job(plan, run, now, path, self._saved, self.show_trouble))

    def _saved(self, path: Path) -> None:
        self.saved.show_saved(say("calendar", "calendar file"), path, SAVED_NOTE)

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        self.lay_out()
        journey = self.journey
        begun = journey.sitting is not None and journey.sitting.begun
        shown = (journey.detection, journey.listing, journey.choices, journey.plan, begun, journey.blocked_because)
        if shown == self._shown:
            return
        planned = journey.schedule
        if planned is None:
            return
        self._shown = shown
        self._lay_out(len(planned.windows))
        ready = any(window.begin is not None for window in planned.windows)
        self.set_actions(Action(CALENDAR, self.save_calendar, Sign.CLOCK, ready, None if ready else NOT_PLANNED))
        self._begun.setVisible(begun)
        for window in planned.windows:
            problems = [] if begun else [one for one in planned.problems if one.window == window.number]
            after = window.number == 1 or planned.windows[window.number - 2].begin is not None
            self.cards[window.number].show_window(window, journey.method, problems, can_plan=after and not begun)
        for gap in planned.gaps:
            self.gaps[gap.after].show_gap(gap)
        self._show_days(planned, begun)
        self._show_figures(planned)
        self._show_file()

    def _lay_out(self, count: int) -> None:
        """A card for each window, and one for what lies between two."""
        pair = self.journey.is_pair
        if self._laid_out == (count, pair):
            return
        self._laid_out = (count, pair)
        empty(self._course)
        self.cards = {number: WindowCard(number) for number in range(1, count + 1)}
        only, figure = count == 2, not pair or count > 2
        self.gaps = {number: GapCard(number, only=only, figure=figure) for number in range(1, count)}
        for number, card in self.cards.items():
            card.moved.connect(self._move)
            card.planned.connect(self._plan)
            self._course.addWidget(card)
            if number in self.gaps:
                self._course.addWidget(self.gaps[number])
        self.set_title(_TITLE if pair and count == 2 else many("windows", "%n maintenance window(s)", "", count), _LEAD)
        self._free.say(_FREE if count > 1 else _ONE_FREE)
        alone = ("R10", "R9", "R12") if self.journey.site.moving else ("R10", "R9", "R6", "R8", "R12")
        self.set_drawer(why(*(("R27", "R10", "R11", "R35", "R20a") if pair else alone)))

    def _show_days(self, planned: Schedule, begun: bool) -> None:
        wrong = {one.window for one in planned.problems if one.blocks and not begun}
        bars = tuple(
            Bar(window.number, window.begin, window.latest_end, window.number in wrong)
            for window in planned.windows
            if window.begin is not None and window.latest_end is not None
        )
        waits = tuple(
            (window.latest_end, window.latest_end + gap.least)
            for window, gap in zip(planned.windows, planned.gaps, strict=False)
            if window.latest_end is not None and gap.least
        )
        self.strip.movable = not begun
        self.strip.setVisible(bool(bars))
        self._how.setVisible(bool(bars) and not begun)
        self._free.setVisible(not bars)
        self.strip.show_windows(bars, self.journey.service.clock.now(), planned.exposed, waits)

    def _show_file(self) -> None:
        journey = self.journey
        if journey.sitting is None:
            self._file.say(FOLDER)
            self._path.say(plain(str(journey.service.runs_folder)))
        else:
            self._file.say(ANEW if journey.outdated else KEPT)
            self._path.say(plain(str(journey.sitting.run.path)))

    def _show_figures(self, planned: Schedule) -> None:
        self._figures.setVisible(planned.exposure is not None)
        impossible = any(one.blocks and one.window > 1 for one in planned.problems)
        if planned.exposure is None or impossible:
            self.without.tell(_DASH)
        else:
            in_all = planned.planned or not planned.gaps
            note = _DISABLED if self.journey.is_cluster else _IN_ALL if in_all else _BESIDES
            self.without.tell(span_range(planned.exposure), note)
        self.gap.setVisible(len(planned.gaps) == 1)
        if len(planned.gaps) == 1:
            tell_gap(self.gap, planned.gaps[0])
