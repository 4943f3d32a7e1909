"""The run: where it stands, in large type; what proves it; what a person has to do now. The rest is quiet.

Events come many times a second. They are gathered for a moment, and then each part looks whether what it shows differs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, say
from assistant.domain.question import Question
from assistant.domain.windows import phase_in
from assistant.ui.icons import Sign
from assistant.ui.page import Action, Trouble
from assistant.ui.pages._bundle import BUNDLE, MADE, NOTE, bundle_job
from assistant.ui.pages._curve import CurveCard
from assistant.ui.pages._saved import SavedCard
from assistant.ui.pages._words import PHASES, part_words
from assistant.ui.pages.base import JourneyPage, Perform
from assistant.ui.pages.run_drain import DrainCard
from assistant.ui.pages.run_ending import EndingCard
from assistant.ui.pages.run_helping import Helper
from assistant.ui.pages.run_lanes import LanesCard
from assistant.ui.pages.run_ledger import LedgerBar, StillOffCard, ledger_key
from assistant.ui.pages.run_log import LogCard
from assistant.ui.pages.run_now import MORE, NowCard
from assistant.ui.pages.run_parts import BannerCard, ProofCard, StopCard, WarningCard
from assistant.ui.pages.run_question import QuestionCard
from assistant.ui.pages.run_side import Side
from assistant.ui.pages.run_strip import RunStrip
from assistant.ui.pieces import InPieces
from assistant.ui.widgets.card import Card
from assistant.wizard.run_view import RunMood, RunView

if TYPE_CHECKING:
    from assistant.wizard.journey import Journey
    from assistant.wizard.sitting import Sitting

GATHER = 40
"""Milliseconds for which events are gathered before the page is looked through."""
_AFTER = 20
"""Milliseconds after which the drawer follows."""
_LEVELS = 4
"""Layouts between a line of a card and the page."""
_TITLE = say("Run", "Run")
_KICKER = say("Run", "Step {number} of {total} · {phase}")
_KICKER_IN_PART = say("Run", "{part} · Step {number} of {total} · {phase}")
_LOG, _HOLD, _GO_ON = say("Run", "Log"), say("Run", "Hold after this step"), say("Run", "Do not hold")
_STOP = say("Run", "Stop…")
_NOT_DONE = say("Run", "The run is not done yet.")


class RunPage(JourneyPage):
    """Everything about the run that is open here."""

    shows_itself: ClassVar[frozenset[str]] = frozenset({"run"})

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE)
        self.updates = 0
        """How often the page was looked through."""
        self._header: object = None
        self._step: str | None = None
        self._side: object = None
        self._beside: tuple[RunView, tuple[str, ...]] | None = None
        self._asked: Question | None = None
        self.now = NowCard()
        self.stop_card = StopCard()
        self.ending = EndingCard()
        self.question = QuestionCard()
        self.helper = Helper(self.question, journey, lambda: self.perform)
        self.still_off = StillOffCard()
        self.ledger_bar = LedgerBar()
        self.ledger_bar.setParent(self)
        self.warning = WarningCard()
        self.banner = BannerCard()
        self.lanes = LanesCard()
        self.drain = DrainCard()
        self.proofs = ProofCard()
        self.curve = CurveCard()
        self.strip = RunStrip()
        self.strip_card = Card()
        self.strip_card.add(self.strip)
        self.saved = SavedCard()
        self.log = LogCard()
        self.add(self.stop_card, self.saved, self.now, self.banner, self.warning, self.ending, self.question)
        self.add(self.still_off, self.drain, self.lanes, self.proofs, self.curve, self.strip_card, self.log)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(GATHER)
        self._soon.timeout.connect(self._update_soon)
        self._updating = InPieces(self, self._settle)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER)
        self._later.timeout.connect(self._make_side)
        self._making = InPieces(self)
        self._made: Side | None = None
        self._connect()
        self.update_now()

    def _connect(self) -> None:
        self.now.more_wanted.connect(self._extend)
        self.now.end_wanted.connect(self._end_wait)
        self.question.answered.connect(self._answer)
        self.stop_card.stop_wanted.connect(self._stop_now)
        self.ending.resume_wanted.connect(self._resume)
        self.ending.bundle_wanted.connect(self.make_bundle)
        self.lanes.lane_wanted.connect(self._choose_lane)
        self.lanes.retry_wanted.connect(self._retry)
        self.question.bundle_wanted.connect(self.make_bundle)
        self.warning.bundle_wanted.connect(self.make_bundle)

    @property
    def sitting(self) -> Sitting | None:
        """The run that is open."""
        return self.journey.sitting

    # ── the journey ──────────────────────────────────────────────────────────────────────────────────

    def enter(self) -> None:
        """Shown: as it is now."""
        super().enter()
        self.update_now()

    def leave(self) -> None:
        """Not shown: nothing to keep up."""
        self._soon.stop()
        self._updating.drop()
        super().leave()

    def refresh(self) -> None:
        """Something changed: look the page through soon."""
        if not self._soon.isActive():
            self._soon.start()

    def forward(self) -> None:
        """On to the clients."""
        self.journey.to_clients()

    def trouble(self, error: AssistantError) -> Trouble | None:
        """Trouble of the run itself is told by the page."""
        sitting = self.sitting
        return None if sitting is not None and error is sitting.problem else super().trouble(error)

    # ── showing ──────────────────────────────────────────────────────────────────────────────────────

    def update_now(self) -> None:
        """Look the page through: each part takes over what differs."""
        self._updating.drop()
        for _ in self._parts():
            pass
        self._settle()

    def _update_soon(self) -> None:
        """The same, with turns for the person between the parts when there is much to show."""
        if self._updating.active:
            self._soon.start()
        else:
            self._updating.begin(self._parts())

    def _parts(self) -> Iterator[None]:
        sitting = self.sitting
        if sitting is None:
            return
        self.updates += 1
        view = sitting.view()
        self._step = view.step.id if view.step is not None else None
        self._show_header(view)
        yield
        self.now.show_view(view, sitting.state, stopping=sitting.stopping)
        yield
        missing = self.journey.missing_secrets if view.can_resume else ()
        yield
        yield from self.ending.in_pieces(view, sitting.problem, missing)
        yield
        self._show_question(view)
        if not view.can_hold:
            self.stop_card.hide()
        self._show_actions(view, stopping=sitting.stopping)
        self._show_next(view)
        yield
        self.still_off.show_view(view)
        yield
        self.banner.show_view(view)
        self.warning.show_view(view)
        self.drain.show_view(view, sitting)
        yield
        self.lanes.show_view(view, sitting.course, sitting.chosen)
        yield
        self.proofs.show_proofs(view)
        yield
        self.curve.show_points(sitting.clients if self._watches(view) else ())
        yield
        yield from self.strip.in_pieces(sitting.plan, view.blocks)
        yield
        self.log.show_lines(sitting.log)
        yield
        self._show_side(view)

    def _settle(self) -> None:
        """Lay out before anything is painted: a change goes up through several layouts, and each would show."""
        if self.isVisible():
            for _ in range(_LEVELS):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _show_header(self, view: RunView) -> None:
        title = (view.title, view.lead, self._kicker(view))
        if title != self._header:
            self._header = title
            self.set_title(*title)

    def _kicker(self, view: RunView) -> Message | None:
        if view.step is None:
            return None
        phase = phase_in(view.part, view.step.phase)
        if phase is None or view.part is None:
            where = PHASES[view.step.phase] if view.part is None else part_words(view.part)
            return _KICKER(number=view.number, total=view.total, phase=where)
        kicker = _KICKER_IN_PART(part=part_words(view.part), phase=PHASES[phase])
        return kicker(number=view.number, total=view.total)

    def _show_question(self, view: RunView) -> None:
        sitting = self.sitting
        address = sitting.run.description.address if sitting is not None else None
        offers = self.helper.offers(view.question)
        self.question.show_question(view.question, address, (view.title, view.lead), offers)
        if self.question.bring is not None and self.journey.carrying is not None:
            self.question.bring.show_carrying(self.journey.carrying)
        if view.question is not None and view.question != self._asked and self.isVisible():
            _scroll_up(self)
            self.question.take_focus()
        self._asked = view.question

    def _show_next(self, view: RunView) -> None:
        done = view.mood in (RunMood.DONE, RunMood.OPEN)
        if done != self.valid or (not done and self.why_not is None):
            self.set_valid(done, _NOT_DONE)

    def _watches(self, view: RunView) -> bool:
        from assistant.domain.clients import WatchClients

        return view.step is not None and isinstance(view.step.action, WatchClients)

    def _show_side(self, view: RunView) -> None:
        asked = view.question.rules if view.question is not None else ()
        told = self.question.told_rules
        every = dict.fromkeys((*asked, *(view.step.rules if view.step is not None else ())))
        rules = tuple(rule for rule in every if rule not in told)
        upcoming = tuple(step.id for step in view.upcoming)
        key = (upcoming, rules, ledger_key(view))
        if key != self._side:
            self._side, self._beside = key, (view, rules)
            # In a turn of its own: with the page's own changes it would hold the window up.
            self._later.start()
        wanted = self.ledger_bar if self.ledger_bar.show_view(view) else None
        if wanted is not self.pinned:
            self.set_pinned(wanted)

    @property
    def at_rest(self) -> bool:
        return not (self._later.isActive() or self._making.active or self._updating.active)

    def _make_side(self) -> None:
        """A drawer of many rows is made in several turns, and only then takes the place of the one before."""
        if self._made is not None:
            self._made.drop()
            self._made = None
        if self._beside is not None:
            self._made = Side(self, *self._beside)
            self._making.begin(self._side_pieces(self._made))

    def _side_pieces(self, made: Side) -> Iterator[None]:
        yield from made.pieces()
        self.set_drawer(made.take())

    def _show_actions(self, view: RunView, *, stopping: bool) -> None:
        actions = [Action(_LOG, self.toggle_log, Sign.LOG), Action(BUNDLE, self.make_bundle)]
        if view.can_hold:
            hold = _GO_ON if view.held else _HOLD
            actions.append(Action(hold, self.toggle_hold, Sign.PAUSE, enabled=not stopping, trailing=True))
            actions.append(Action(_STOP, self.ask_stop, enabled=not stopping, trailing=True))
        self.set_actions(*actions)

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def toggle_log(self) -> None:
        """Fold the log out, or away."""
        self.log.setVisible(self.log.isHidden())
        if self.sitting is not None:
            self.log.show_lines(self.sitting.log)
        if not self.log.isHidden():
            QTimer.singleShot(0, self.log, lambda: _reveal(self.log))

    def toggle_hold(self) -> None:
        """Hold after this step, or not after all."""
        if self.sitting is not None:
            self.sitting.hold(not self.sitting.view().held)
            self.update_now()

    def ask_stop(self) -> None:
        """Ask once whether to stop, and say what it means."""
        if self.sitting is not None:
            self.stop_card.ask(self.sitting.view())
            _scroll_up(self)

    def _stop_now(self) -> None:
        if self.sitting is not None:
            self.sitting.stop()
            self.update_now()

    def _choose_lane(self, lane: str | None) -> None:
        if self.sitting is not None:
            self.sitting.choose_lane(lane)

    def _retry(self, lane: str) -> None:
        sitting = self.sitting
        unit = sitting.view().group if sitting is not None else None
        found = sitting.course.lane(lane, unit) if sitting is not None and unit is not None else None
        if sitting is not None and found is not None:
            sitting.retry(found.step.id)

    def _extend(self) -> None:
        if self.sitting is not None:
            self.sitting.extend(MORE, self._shown_step)

    def _end_wait(self, reason: str) -> None:
        if self.sitting is not None:
            self.sitting.end_wait(reason, self._shown_step)

    @property
    def _shown_step(self) -> str | None:
        """What the buttons of the page are about: the step that it shows, and none that began meanwhile."""
        return self._step

    def _answer(self, question: Question, value: str, note: str) -> None:
        if self.sitting is not None and not self.sitting.answer(question, value, note):
            self.question.show_question(None, None)
            self.update_now()

    def _resume(self, typed: Mapping[str, str]) -> None:
        self.journey.supply(typed)
        self.perform(self.journey.resume())
        self.update_now()

    def make_bundle(self) -> None:
        """Make the support bundle beside the run."""
        if self.sitting is not None:
            self.perform(bundle_job(self.journey, self._bundled, self._not_bundled))

    def _bundled(self, path: Path) -> None:
        self.saved.show_saved(MADE, path, NOTE, openable=False)
        _scroll_up(self)

    def _not_bundled(self, error: AssistantError) -> None:
        self.show_trouble(error)


def _area(page: QWidget) -> QScrollArea | None:
    parent = page.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _scroll_up(page: QWidget) -> None:
    area = _area(page)
    if area is not None:
        area.verticalScrollBar().setValue(0)


def _reveal(widget: QWidget) -> None:
    area = _area(widget)
    if area is not None:
        area.ensureWidgetVisible(widget, 0, 24)
