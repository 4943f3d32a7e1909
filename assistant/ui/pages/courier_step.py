"""What the steps of the Courier page have in common: number, title and state; what went wrong; how far it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.pages._appear import appear
from assistant.ui.pages.trouble import told
from assistant.ui.states import State
from assistant.ui.texts import name
from assistant.ui.theme import Space, Tone
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import FoldButton, SecondaryButton
from assistant.ui.widgets.card import Card, empty
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.progress import TransferBar
from assistant.ui.widgets.text import Heading, Small, Text
from assistant.wizard.courier_course import TITLES, Step

if TYPE_CHECKING:
    from assistant.domain.errors import AssistantError
    from assistant.wizard.couriering import Couriering

_NUMBERED = say("couriering", "{number}. {title}")
_STOP = say("page", "Stop")
_STOPPED = say("couriering", "Stopped. What has come so far stays and is continued next time.")
_FOR = say("couriering", "{what}: appliance {appliance}")
_SHOW, _SHOW_STEP = say("couriering", "Show"), say("couriering", "Show {step}")
_STEPS = list(Step)


class Running(QWidget):
    """What is being done, how far it is, and a way to stop it. Cheap to tell twenty times a second."""

    def __init__(self) -> None:
        super().__init__()
        self.text = Text(color="secondary")
        self.bar = TransferBar()
        self.stop = SecondaryButton(_STOP, Sign.CLOSE)
        self.stop.clicked.connect(self._stop)
        self._call: Callable[[], None] | None = None
        self._said: Message | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.SMALL)
        outer.addWidget(self.text)
        outer.addWidget(self.bar)
        outer.addWidget(holder(Flow(self.stop)))
        self.hide()

    def show_work(self, courier: Couriering, is_mine: bool, stop: Callable[[], None] | None) -> None:
        """What is under way, if it is of this card."""
        words, moved = (courier.doing_text, courier.moved) if is_mine else (None, None)
        if moved is not None and moved.appliance and words is not None:
            words = _FOR(what=words, appliance=moved.appliance)
        if words != self._said:
            self._said = words
            self.text.say(words)
            self.setVisible(words is not None)
        self._call = stop
        if self.bar.isHidden() is not (moved is None):
            self.bar.setVisible(moved is not None)
        if self.stop.isEnabled() is (stop is None):
            self.stop.setEnabled(stop is not None)
        if moved is not None:
            self.bar.tell(moved.done, moved.total, moved.rate)

    def _stop(self) -> None:
        if self._call is not None:
            self._call()


class CourierCard(Card):
    """A card with jobs of its own: their progress, and their trouble with the next action."""

    jobs: tuple[str, ...] = ()
    """Names of jobs, or how they begin."""
    step: Step | None = None
    more = False
    """Whether the last refresh left something for another turn."""

    def __init__(self, title: Message | None = None) -> None:
        super().__init__(title)
        self.running = Running()
        self._trouble_box = column(spacing=0)
        self._trouble = holder(self._trouble_box)
        self._trouble.hide()
        self._problem: AssistantError | None = None
        self._stopped = Small(_STOPPED)
        self._stopped.hide()

    def is_mine(self, job: str) -> bool:
        """Whether a job is shown here."""
        return any(job == one or job.startswith(f"{one}.") for one in self.jobs)

    def show_work(self, courier: Couriering, stop: Callable[[], None] | None) -> None:
        """What is under way, if it is this card's."""
        self.running.show_work(courier, self.is_mine(courier.doing), stop)

    def tells(self, courier: Couriering) -> bool:
        """Whether the trouble there is belongs here."""
        return self.is_mine(courier.problem_at)

    def show_end(self, courier: Couriering) -> None:
        """How the last job ended."""
        problem = courier.problem if self.tells(courier) else None
        stopped = self.is_mine(courier.stopped) and bool(courier.stopped)
        self._stopped.setVisible(stopped)
        if problem is self._problem:
            return
        self._problem = problem
        empty(self._trouble_box)
        if problem is not None:
            words = told(problem)
            self._trouble_box.addWidget(InlineNotice(Kind.FAILURE, words.text, words.advice, detail=words.detail))
        self._trouble.setVisible(problem is not None)
        appear(self._trouble)


class StepCard(CourierCard):
    """One step: what it is called, how it stands; its body once it has come to it, and else what is missing."""

    step: Step = Step.MEDIUM
    closed = say("couriering", "This follows.")

    def __init__(self) -> None:
        super().__init__()
        self.badge = StateBadge(State.PENDING)
        title = _NUMBERED(number=str(_STEPS.index(self.step) + 1), title=TITLES[self.step])
        self.heading = Heading(title)
        name(self, title)
        self.fold = FoldButton(_SHOW)
        name(self.fold, _SHOW_STEP(step=title))
        self.fold.toggled.connect(self._unfold)
        self.fold.hide()
        side = holder(Flow(self.fold, self.badge, spacing=Space.SMALL, right=True))
        self.add(Spread(self.heading, side, floor=lambda: look().px(160)))
        self._line = Text(self.closed, color="secondary")
        self._said: Message | None = self.closed
        self.inside_box = column(spacing=Space.MEDIUM)
        self.inside = holder(self.inside_box)
        self.add(self._line, self.inside, self._trouble, self._stopped, self.running)
        self.inside.hide()
        self._here = False

    def refresh(self, courier: Couriering) -> None:
        """Show the state as it is; cheap where nothing changed."""
        self._show_body(courier)
        state = self._state(courier)
        if state is not self.badge.state:
            self.badge.set_state(state)
            self.set_tone(Tone.GOOD if state is State.DONE and self.step is Step.CARRY else None)
        self.show_end(courier)

    def summary(self, courier: Couriering) -> Message | None:
        """What stands there of it while another step is the current one."""
        del courier
        return None

    def unfold(self) -> None:
        """Show the body although another step is the current one."""
        if not self.fold.isHidden():
            self.fold.setChecked(True)

    def _show_body(self, courier: Couriering) -> None:
        """Only the current step is open by itself; the others say in a line how they stand."""
        is_open = courier.is_open(self.step)
        here = is_open and (courier.step is self.step or self.is_mine(courier.doing))
        if self._here and not here:
            self.fold.setChecked(False)
        self._here = here
        self.fold.setVisible(is_open and not here)
        said = self.summary(courier) if is_open and not here else None if here else self.closed
        if said != self._said:
            self._said = said
            self._line.say(said)
        self._line.setVisible(said is not None)
        self.inside.setVisible(here or (is_open and self.fold.isChecked()))

    def _unfold(self, checked: bool) -> None:
        if not self.fold.isHidden():
            self.inside.setVisible(checked)

    def _state(self, courier: Couriering) -> State:
        if self.is_mine(courier.doing):
            return State.RUNNING
        if courier.step is self.step:
            return State.DONE if self.step is Step.CARRY else State.YOUR_TURN
        return State.DONE if courier.is_done(self.step) else State.PENDING
