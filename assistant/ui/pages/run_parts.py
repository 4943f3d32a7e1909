"""The smaller parts of the Run page: proofs, the warning, the question before stopping."""

from __future__ import annotations

from PySide6.QtCore import Signal

from assistant.domain.hardware import DeleteMachine, FactoryReset
from assistant.domain.message import Message, plain, say
from assistant.domain.plan import Ask
from assistant.domain.site import Route
from assistant.ui.pages._appear import appear
from assistant.ui.pages._bundle import BUNDLE
from assistant.ui.pages._words import PROOF_STATES, target_words
from assistant.ui.states import State
from assistant.ui.theme import Tone
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.facts import ProofRow
from assistant.ui.widgets.layouts import Flow, holder, row
from assistant.ui.widgets.text import Heading, Text
from assistant.wizard.run_view import ProofView, RunMood, RunView

_PROVES = say("Run", "What proves it")
_PROVES_AFTERWARDS = say("Run", "What the assistant checks afterwards")
_PROVES_BEFORE_TOO = say("Run", "What the assistant checks right before, and afterwards")
_PROVES_BY_ANSWER = say("Run", "What your answer proves")
_DO_NOT = say("Run", "While this step is under way")
_NEVER = say("Run", "Do not restart or switch off {appliance}")
_WHY_NEVER = say(
    "Run",
    "A Base update that is interrupted can leave the appliance unusable, also when it seems to stand still. "
    "Leave it alone, make the support bundle and call Technical Support.",
)
_STOP_TITLE = say("Run", "Stop the run now?")
_STOP_IDLE = say(
    "Run", "Nothing is under way on the appliance. What has been done so far still holds, and you can resume later."
)
_STOP_BUSY = say(
    "Run",
    "The appliance carries on with what it has started; only the watching stops. Resume "
    "later: the assistant checks first and does nothing twice.",
)
_STOP, _KEEP = say("Run", "Stop the run"), say("Run", "Keep going")


class ProofCard(Card):
    """A row for each proof; rows stay, only their badges change."""

    def __init__(self) -> None:
        super().__init__(_PROVES)
        self.rebuilt = 0
        """How often the rows were made anew: once for each step."""
        self._texts: tuple[object, ...] = ()
        self._rows: list[ProofRow] = []
        self._list = Rows()
        self.add(self._list)

    def show_proofs(self, view: RunView) -> None:
        """The proofs of the current step as they are now."""
        proofs = () if view.mood in (RunMood.DONE, RunMood.OPEN) or _said_in_question(view) else view.proofs
        self.setVisible(bool(proofs))
        if self.title is not None:
            self.title.say(_proves(view))
        texts = tuple((proof.text, proof.detail) for proof in proofs)
        if texts != self._texts:
            self._texts = texts
            self.rebuilt += 1
            self._rows = [_proof_row(proof) for proof in proofs]
            self._list.set_rows(list(self._rows))
            appear(self._list)
            return
        for shown, proof in zip(self._rows, proofs, strict=True):
            if shown.badge.state is not PROOF_STATES[proof.state][0]:
                shown.set_state(*PROOF_STATES[proof.state])


def _proves(view: RunView) -> Message:
    """Where only a person can tell, there is nothing that the assistant could check afterwards."""
    if view.question is None:
        return _PROVES
    match view.step.action if view.step is not None else None:
        case Ask():
            return _PROVES_BY_ANSWER
        case FactoryReset() | DeleteMachine():
            return _PROVES_BEFORE_TOO
        case _:
            return _PROVES_AFTERWARDS


def _said_in_question(view: RunView) -> bool:
    """Whether the question itself says what to look for: where nobody but a person can see it."""
    question, step = view.question, view.step
    if question is None or step is None or question.briefing is None:
        return False
    return step.routes == (Route.HAND,) and question.id == f"unseen.{step.id}"


def _proof_row(proof: ProofView) -> ProofRow:
    state, word = PROOF_STATES[proof.state]
    return ProofRow(proof.text, state, word, plain(proof.detail) if proof.detail else None)


class WarningCard(Card):
    """What must not be done now (R13): in view whenever it holds, and first of all once a Base update goes wrong."""

    bundle_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tone=Tone.ATTENTION)
        self._shown: object = None
        self._title, self._text = Heading(_DO_NOT), Text()
        self.bundle = PrimaryButton(BUNDLE)
        self.bundle.clicked.connect(self.bundle_wanted)
        self._buttons = holder(Flow(self.bundle))
        head = row(StateBadge(State.IMPORTANT), self._title)
        head.setStretch(1, 1)
        self.add(head, self._text, self._buttons)
        self.hide()

    def show_view(self, view: RunView) -> None:
        """What holds now, or nothing."""
        care = view.step if view.care else None
        warning = _WHY_NEVER if care is not None else _still(view)
        # The question, and the ending, have the button themselves.
        alone = care is not None and view.question is None and not view.can_resume
        if (warning, care, alone) != self._shown:
            self._shown = (warning, care, alone)
            self.set_tone(Tone.FAILURE if care is not None else Tone.ATTENTION)
            self._title.say(_NEVER(appliance=target_words(care.target)) if care is not None else _DO_NOT)
            self._text.say(warning)
            self._buttons.setVisible(alone)
        self.setVisible(warning is not None)


class BannerCard(Card):
    """What must not be done while this part of the run lasts, such as changing settings (R32)."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.ATTENTION)
        self._told: Message | None = None
        self._text = Heading()
        head = row(StateBadge(State.IMPORTANT), self._text)
        head.setStretch(1, 1)
        self.add(head)
        self.hide()

    def show_view(self, view: RunView) -> None:
        """While it holds; a run that is over needs none."""
        self.setVisible(view.banner is not None)
        if view.banner is not None and view.banner != self._told:
            self._told = view.banner
            self._text.say(view.banner)


def _still(view: RunView) -> Message | None:
    """The warning while it holds; not once more where the ending says the same."""
    told = view.ending.advice if view.ending is not None else None
    said = view.step is not None and told is not None and told in (view.step.warning, view.step.remedy)
    return None if view.mood is RunMood.DONE or said else view.warning


class StopCard(Card):
    """Asks once before the run is stopped."""

    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tone=Tone.ATTENTION)
        self._text = Text()
        self.stop, self.keep = DangerButton(_STOP), SecondaryButton(_KEEP)
        self.stop.clicked.connect(self._stop)
        self.keep.clicked.connect(self.hide)
        head = row(StateBadge(State.IMPORTANT), Heading(_STOP_TITLE))
        head.setStretch(1, 1)
        self.add(head, self._text, Flow(self.stop, self.keep))
        self.hide()

    def ask(self, view: RunView) -> None:
        """Show the question, and what state the appliance stays in."""
        busy = view.status is not None and view.status.begun and view.step is not None and view.step.outage
        self._text.say(_STOP_BUSY if busy else _STOP_IDLE)
        self.show()
        self.keep.setFocus()

    def _stop(self) -> None:
        self.hide()
        self.stop_wanted.emit()
