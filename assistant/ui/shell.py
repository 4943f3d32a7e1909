"""The shell: journey and frame brought together. What the journey knows is shown; what a person does goes to it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QObject, QTimer

from assistant.domain.message import say
from assistant.ui.ahead import Ahead
from assistant.ui.beginning import Beginning, courier_view, scan_view
from assistant.ui.bridge import Bridge
from assistant.ui.frameview import FrameView
from assistant.ui.performer import Performer
from assistant.ui.railing import shown
from assistant.ui.theme import Tone
from assistant.ui.ticker import ticker
from assistant.wizard.stages import Stage, rail

if TYPE_CHECKING:
    from assistant.domain.clock import Clock
    from assistant.domain.errors import AssistantError
    from assistant.ui.frame import Frame
    from assistant.ui.notifying import Notifying
    from assistant.ui.pages.base import JourneyPage
    from assistant.wizard.journey import Journey
    from assistant.wizard.practice import StartPractice
    from assistant.wizard.waking import Notice

_STOPPED = say("window", "Stopped.")
_BREATH = 60
"""Milliseconds between the first paint and the loading of everything else."""
_SECOND, _QUICK = 1000, 200
"""Milliseconds between two ticks, in life and in practice."""
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
        self._woken = self._closed = self._due = False
        self._focus_due = False
        self._clock: Clock | None = None
        self.bridge = Bridge(self)
        self._ahead = Ahead(frame)
        self.perform = Performer(self.bridge, lambda: self.frame.view.page, self)
        self.perform.changed.connect(self.refresh)
        self.perform.changed.connect(self._prepare)
        can_practise = start_practice is not None
        self.beginning = Beginning(self.bridge, self.perform, self.refresh, self, can_practise=can_practise)
        self.start = self.beginning.page
        self.notifying: Notifying | None = None
        frame.register(Stage.START.value, lambda: self.start)
        frame.next_clicked.connect(self._next)
        frame.back_clicked.connect(self._back)
        frame.stage_clicked.connect(self._go)
        frame.help_wanted.connect(self._help)
        frame.page_shown.connect(self._page_shown)
        frame.installEventFilter(self)
        if practise_at_once:
            self.beginning.practise()
        self.refresh()

    # ── waking up ────────────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and not self._woken:
            self._woken = True
            # Loading takes turns with the window: let it first show and answer.
            QTimer.singleShot(_BREATH, self, self._wake)
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
        """A part of the program is missing: there is nothing to go on with."""
        raise error

    def _awake(self, loaded: Any) -> None:
        from assistant.ui.waking import Loaded

        assert isinstance(loaded, Loaded)  # noqa: S101 - narrows for the type checker
        from assistant.ui.texts import language
        from assistant.wizard.journey import Journey

        language().translator.labels = loaded.labels
        self._adopt(Journey(loaded.service, self._start_practice))

    def _page_shown(self, page_id: str) -> None:
        self._focus_due = True
        if page_id == Stage.START.value:
            self.beginning.look_for_runs()

    def _adopt(self, journey: Journey) -> None:
        from assistant.ui.left_over import put_back
        from assistant.ui.notifying import Notifying
        from assistant.ui.pages import factories

        self.journey = journey
        journey.subscribe(self._changed)
        self.notifying = Notifying(self.frame, lambda: self.frame.topbar.notifies)
        journey.listen(self._hear)
        self.beginning.wait_over.connect(self._hear)
        made = factories(journey, self.perform)
        for page_id, factory in made.items():
            self.frame.register(page_id, factory)
        self._ahead.make(made)
        self.beginning.set_journey(journey)
        self.refresh()
        put_back(self.bridge, self.start, self.frame.toast)

    def _hear(self, notice: Notice) -> None:
        if self.notifying is not None and not self._closed:
            self.notifying.hear(notice)

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def _next(self) -> None:
        page, journey = self.page, self.journey
        if page is None or journey is None:
            return
        if self._locked(journey):
            journey.onward()
        elif journey.blocked_because is None:
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
        if self.journey is None:
            return
        if self.journey.courier.shown and not self.journey.scanning.shown:
            if self.page is not None:
                self.page.go_to(stage)
        else:
            self.journey.go(Stage(stage))

    def _help(self) -> None:
        from assistant.ui.helping import open_help

        found = self.journey.detection if self.journey is not None else None
        open_help(self.frame, found.site.edition.brand if found is not None else None)

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
        self._follow_clock()
        view = self._view()
        if view != self.frame.view:
            self.frame.set_view(view)
        if self.page is None:
            self.beginning.refresh(self._problem(), running=self.run_is_going_on)
        self.frame.bottombar.setVisible(self.page is not None or bool(self.start.buttons))
        if self.page is None:
            return
        self._refresh_page(self.page)
        self._give_focus()

    def _follow_clock(self) -> None:
        """Ages and durations run as the journey's time does: quicker in practice."""
        clock = self.journey.service.clock if self.journey else None
        if clock is not None and clock is not self._clock:
            self._clock = clock
            practising = self.journey is not None and self.journey.practice is not None
            ticker().set_clock(clock.now, _QUICK if practising else _SECOND)

    def _view(self) -> FrameView:
        journey = self.journey
        stage = journey.stage if journey else Stage.START
        stages = journey.rail if journey else rail(stage, stage, frozenset())
        beginning = stage is Stage.START
        view = FrameView(
            page=stage.value,
            stages=tuple(shown(one.stage.value, one) for one in stages),
            show_back=not beginning,
            next=not beginning,
            show_next=not beginning and stage is not _ORDER[-1],
        )
        if journey is None:
            return view
        if journey.scanning.shown:
            return scan_view(journey)
        if journey.courier.shown:
            return courier_view(journey)
        from assistant.ui.chips import with_chips

        because = None if beginning or self._locked(journey) else journey.blocked_because
        return with_chips(view, journey, because)

    def _give_focus(self) -> None:
        """Once Next opens, the keyboard goes there unless it is in the page; also when what had it is gone."""
        focused, button = self.frame.focusWidget(), self.frame.bottombar.next
        host = self.frame.host
        in_page = host is not None and host.isAncestorOf(focused)
        if button.isVisible() and button.isEnabled() and not in_page and (self._focus_due or focused is None):
            self._focus_due = False
            button.setFocus()

    def _refresh_page(self, page: JourneyPage) -> None:
        work = self.perform.on(self.frame.view.page, page.shows_itself)
        page.show_work(work.text if work else None, work.stop if work and work.stoppable else None)
        page.show_trouble(self._problem())
        page.refresh()

    def _problem(self) -> AssistantError | None:
        journey = self.journey
        if journey is None or journey.problem is None:
            return None
        if journey.problem.code == "cancelled":
            journey.problem = None
            self.frame.toast(_STOPPED, Tone.NEUTRAL)
        return journey.problem

    def _prepare(self) -> None:
        if self.journey is not None and not self._closed:
            self._ahead.prepare()

    # ── the end ──────────────────────────────────────────────────────────────────────────────────────

    @property
    def transfer_is_going_on(self) -> bool:
        """Whether update files are being fetched or copied for a closed network."""
        return self.journey is not None and self.journey.courier.transferring

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
        self._ahead.stop()
        if self.notifying is not None:
            self.notifying.port.withdraw()
        self.bridge.close()
        if self.journey is not None:
            self.journey.close()
        ticker().set_clock(_now, _SECOND)


def _now() -> datetime:
    return datetime.now(UTC)
