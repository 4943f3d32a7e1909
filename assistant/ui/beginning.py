"""The Start page and what begins there: a new upgrade, a run file, practice. Part of the shell."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.domain.message import say
from assistant.ui.frameview import FrameView
from assistant.ui.page import Action
from assistant.ui.pages.start import StartPage
from assistant.ui.pages.trouble import told
from assistant.ui.railing import shown
from assistant.ui.ticker import ticker
from assistant.wizard.stages import Stage

if TYPE_CHECKING:
    from assistant.domain.errors import AssistantError
    from assistant.ui.bridge import Bridge
    from assistant.ui.pages.recent import RecentRun
    from assistant.ui.performer import Performer
    from assistant.wizard.journey import Journey

_WAKING = say("window", "Getting ready")
_TAKE_OVER = say("window", "Take the run over")
_PRACTICE = say("window", "Practice")


class Beginning(QObject):
    """What is wanted before the journey is there is done once it is."""

    wait_over = Signal(object)
    """A run that is not open here could go on from now on: what a person is to hear."""

    def __init__(
        self, bridge: Bridge, perform: Performer, changed: Callable[[], None], parent: QObject, *, can_practise: bool
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._perform = perform
        self._changed = changed
        self._journey: Journey | None = None
        self._wanted: Callable[[Journey], None] | None = None
        self._asked_for: Path | None = None
        self._runs: Sequence[RecentRun] = ()
        self._due: set[tuple[Path, datetime]] = set()
        """Waits that ended while somebody had the program open."""
        self.page = StartPage(can_practise=can_practise)
        self.page.new_wanted.connect(self._new)
        self.page.practice_wanted.connect(self.practise)
        self.page.open_wanted.connect(self._open)
        ticker().tick.connect(self._tick)
        self.page.courier_wanted.connect(self._courier)
        self.page.scan_wanted.connect(self._scan)

    def set_journey(self, journey: Journey) -> None:
        """The journey is there."""
        self._journey = journey
        self.page.folder = journey.service.runs_folder
        self.look_for_runs()
        if self._wanted is not None:
            self._wanted(journey)
            self._wanted = None

    def look_for_runs(self) -> None:
        """Bring the list of recent runs up to date, in the background."""
        if self._journey is not None:
            service = self._journey.service
            task = self._bridge.run(lambda _: service.recent(), "recent")
            task.done.connect(self._show_recent)
            task.failed.connect(_forgo)

    def _show_recent(self, runs: Sequence[RecentRun]) -> None:
        before, self._runs = {one.path: one for one in self._runs}, runs
        self.page.show_recent(runs)
        for one in runs:
            known = before.get(one.path)
            if one.ready and known is not None and not known.ready:
                from assistant.wizard.waking import wait_over

                self.wait_over.emit(wait_over(one.site, one.line))

    def _tick(self) -> None:
        """Time goes by: what a run waited for may be over now. Looked at once for each wait."""
        if self._journey is None or not self._runs:
            return
        now = self._journey.service.clock.now()
        over = {(one.path, one.until) for one in self._runs if not one.ready and one.until and one.until <= now}
        if over - self._due:
            self._due |= over
            self.look_for_runs()

    def _when_ready(self, want: Callable[[Journey], None]) -> None:
        if self._journey is not None:
            want(self._journey)
        elif self._wanted is None:
            self._wanted = want
            self._changed()

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def _new(self) -> None:
        self._when_ready(lambda journey: journey.new() if journey.fresh else self._perform(journey.restart()))

    def practise(self, scenario: str | None = None) -> None:
        """Go to the simulated site."""
        self._when_ready(lambda journey: self._perform(journey.practise(scenario)) if journey.can_practise else None)

    def _courier(self) -> None:
        self._when_ready(lambda journey: journey.courier.enter())

    def _scan(self) -> None:
        self._when_ready(lambda journey: journey.scanning.enter())

    def _open(self, path: Path) -> None:
        self._when_ready(lambda journey: self._open_in(journey, path))

    def _open_in(self, journey: Journey, path: Path) -> None:
        if journey.sitting is not None and journey.sitting.run.path == path:
            journey.go(journey.furthest)
        else:
            self._asked_for = path
            self._perform(journey.open(path))

    def _take_over(self) -> None:
        if self._journey is not None and self._asked_for is not None:
            self._perform(self._journey.open(self._asked_for, take_over=True))

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def refresh(self, problem: AssistantError | None, *, running: bool) -> None:
        """What can be begun now, and what went wrong."""
        work = self._perform.on(Stage.START.value)
        busy = work.text if work else _WAKING if self._wanted is not None else None
        if busy != self.page.busy:
            self.page.set_busy(busy)
        practising = self._journey is not None and self._journey.practice is not None
        self.page.set_open(running=running, busy=busy is not None, practising=practising)
        shown = told(problem)
        if shown != self.page.error:
            self.page.set_error(shown)
            can = getattr(problem, "can_take_over", False)
            self.page.set_actions(*([Action(_TAKE_OVER, self._take_over)] if can else []))


def courier_view(journey: Journey) -> FrameView:
    """The frame around the Courier page: its own steps in the rail, Back to where one came from, and no Next."""
    stages = tuple(shown(one.step.value, one) for one in journey.courier.rail)
    mark = _PRACTICE if journey.courier.practice_place is not None else None
    return FrameView(page=journey.page, stages=stages, mark=mark, show_next=False)


def scan_view(journey: Journey) -> FrameView:
    """The frame around the scan: the stages stay in the rail, Back leads to where one came from."""
    stages = tuple(shown(one.stage.value, one) for one in journey.rail)
    return FrameView(page=journey.page, stages=stages, show_next=False)


def _forgo(error: Exception) -> None:
    """The list of recent runs is a help and no more; the log says why it is missing."""
    logging.getLogger(__name__).warning("recent runs: %r", error)
