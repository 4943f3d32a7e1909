"""The shell: journey and frame brought together. What the journey knows is shown; what a person does goes to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QObject, QTimer

from assistant.domain.message import say
from assistant.ui.bridge import Bridge
from assistant.ui.frameview import FrameView
from assistant.ui.pages.start import StartPage
from assistant.ui.performer import Performer
from assistant.ui.theme import Tone
from assistant.ui.widgets import rail as ui_rail
from assistant.wizard.stages import Stage, StageState, StageView, rail

if TYPE_CHECKING:
    from assistant.ui.frame import Frame
    from assistant.ui.pages.base import JourneyPage
    from assistant.wizard.journey import Journey
    from assistant.wizard.practice import StartPractice

_PRACTICE = say("window", "Practice")
_WAKING = say("window", "Getting ready")
_STOPPED = say("window", "Stopped.")
_STATES = {
    StageState.DONE: ui_rail.StageState.DONE,
    StageState.CURRENT: ui_rail.StageState.CURRENT,
    StageState.ATTENTION: ui_rail.StageState.ATTENTION,
    StageState.TODO: ui_rail.StageState.TODO,
}
_ORDER = list(Stage)


class Shell(QObject):
    """Lives with its frame. The journey is made in the background after the first paint: it needs all that is heavy."""

    def __init__(
        self, frame: Frame, start_practice: StartPractice | None = None, *, practise_at_once: bool = False
    ) -> None:
        super().__init__(frame)
        self.frame = frame
        self.journey: Journey | None = None
        self._start_practice = start_practice
        self._waiting: list[Callable[[Journey], None]] = []
        self._woken = self._closed = self._due = False
        self.bridge = Bridge(self)
        self.perform = Performer(self.bridge, lambda: self.frame.view.page, self)
        self.perform.changed.connect(self.refresh)
        self.start = StartPage(can_practise=start_practice is not None)
        self.start.new_wanted.connect(self._new)
        self.start.practice_wanted.connect(self._practise)
        self.start.open_wanted.connect(self._open)
        frame.register(Stage.START.value, lambda: self.start)
        frame.next_clicked.connect(self._next)
        frame.back_clicked.connect(self._back)
        frame.stage_clicked.connect(self._go)
        frame.help_wanted.connect(self._help)
        frame.installEventFilter(self)
        if practise_at_once:
            self._when_ready(self._begin_practice)
        self.refresh()

    # ── waking up ────────────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and not self._woken:
            self._woken = True
            QTimer.singleShot(0, self, self._wake)
        return super().eventFilter(watched, event)

    def _wake(self) -> None:
        """The first picture is there: now load what the work needs."""
        if self._closed:
            return
        from assistant.ui.waking import load

        task = self.bridge.run(lambda _: load(), "wake")
        task.done.connect(self._awake)
        task.failed.connect(self._not_awake)

    def _not_awake(self, error: Exception) -> None:
        raise error

    def _awake(self, loaded: Any) -> None:
        from assistant.ui.waking import Loaded

        assert isinstance(loaded, Loaded)  # noqa: S101 - narrows for the type checker
        from assistant.ui.texts import language
        from assistant.wizard.journey import Journey

        language().translator.labels = loaded.labels
        self.start.folder = loaded.runs_folder
        self.start.show_recent(loaded.recent)
        self._adopt(Journey(loaded.service, self._start_practice))

    def _adopt(self, journey: Journey) -> None:
        from assistant.ui.pages import factories

        self.journey = journey
        journey.subscribe(self._changed)
        for page_id, factory in factories(journey, self.perform).items():
            self.frame.register(page_id, factory)
        waiting, self._waiting = self._waiting, []
        for ask in waiting:
            ask(journey)
        self.refresh()

    def _when_ready(self, ask: Callable[[Journey], None]) -> None:
        if self.journey is not None:
            ask(self.journey)
        elif not self._waiting:
            self._waiting.append(ask)
            self.refresh()

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def _new(self) -> None:
        self._when_ready(lambda journey: journey.new() if journey.fresh else self._restart(journey))

    def _restart(self, journey: Journey) -> None:
        self.perform(journey.restart())

    def _practise(self) -> None:
        self._when_ready(self._begin_practice)

    def _begin_practice(self, journey: Journey) -> None:
        if journey.can_practise:
            self.perform(journey.practise())

    def _open(self, path: Path) -> None:
        self._when_ready(lambda journey: self.perform(journey.open(path)))

    def _next(self) -> None:
        page, journey = self.page, self.journey
        if page is None or journey is None or journey.blocked_because is not None:
            return
        if self._locked(journey):
            journey.go(_ORDER[_ORDER.index(journey.stage) + 1])
        else:
            page.forward()

    @staticmethod
    def _locked(journey: Journey) -> bool:
        """Whether the stage can only be read, because the run that came of it has begun."""
        begun = journey.sitting is not None and journey.sitting.begun
        return begun and _ORDER.index(journey.stage) < _ORDER.index(Stage.PLAN)

    def _back(self) -> None:
        if self.journey is not None:
            self.journey.back()

    def _go(self, stage: str) -> None:
        if self.journey is not None:
            self.journey.go(Stage(stage))

    def _help(self) -> None:
        from assistant.ui.helping import open_help

        open_help(self.frame)

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    @property
    def page(self) -> JourneyPage | None:
        """The page of the journey that is shown; None on the Start page."""
        page = self.frame.page
        return None if page is None or page is self.start else cast("JourneyPage", page)

    def _changed(self) -> None:
        # Many events of a run may come in one go: one picture of them is enough.
        if not self._due:
            self._due = True
            QTimer.singleShot(0, self, self.refresh)

    def refresh(self) -> None:
        """Show the journey as it is."""
        self._due = False
        if self._closed:
            return
        self.frame.set_view(self._view())
        if self.page is None:
            self._refresh_start()
        else:
            self._refresh_page(self.page)

    def _view(self) -> FrameView:
        journey = self.journey
        stage = journey.stage if journey else Stage.START
        stages = journey.rail if journey else rail(stage, stage, frozenset(), locked=False)
        beginning = stage is Stage.START
        view = FrameView(
            page=stage.value,
            stages=tuple(_shown(one) for one in stages),
            show_back=not beginning,
            show_next=not beginning and stage is not _ORDER[-1],
        )
        if journey is None:
            return view
        from assistant.ui.chips import with_chips

        because = None if beginning else journey.blocked_because
        return with_chips(view, journey, because)

    def _refresh_start(self) -> None:
        journey = self.journey
        work = self.perform.on(Stage.START.value)
        busy = work.job.text if work else _WAKING if self._waiting else None
        if busy != self.start.busy:
            self.start.set_busy(busy)
        practising = journey is not None and journey.practice is not None
        running = self.run_is_going_on or busy is not None
        self.start.set_open(running=running, practising=practising)
        self._show_problem_on_start()

    def _show_problem_on_start(self) -> None:
        from assistant.ui.pages.trouble import told

        shown = told(self._problem())
        if shown != self.start.error:
            self.start.set_error(shown)

    def _refresh_page(self, page: JourneyPage) -> None:
        work = self.perform.on(self.frame.view.page, page.shows_itself)
        page.show_work(work.text if work else None, work.stop if work and work.stoppable else None)
        page.show_trouble(self._problem())
        page.refresh()

    def _problem(self) -> Any:
        from assistant.domain.errors import Cancelled

        journey = self.journey
        if journey is None or journey.problem is None:
            return None
        if isinstance(journey.problem, Cancelled):
            journey.problem = None
            self.frame.toast(_STOPPED, Tone.NEUTRAL)
            return None
        return journey.problem

    # ── the end ──────────────────────────────────────────────────────────────────────────────────────

    @property
    def run_is_going_on(self) -> bool:
        """Whether the engine is at work in this window."""
        sitting = self.journey.sitting if self.journey else None
        return sitting is not None and sitting.working

    def close(self) -> None:
        """Stop and join everything; give back what is held."""
        if self._closed:
            return
        self._closed = True
        self.bridge.close()
        if self.journey is not None:
            self.journey.close()


def _shown(stage: StageView) -> ui_rail.Stage:
    current = stage.state is StageState.CURRENT
    return ui_rail.Stage(stage.stage.value, stage.title, _STATES[stage.state], current=current, enabled=stage.reachable)
