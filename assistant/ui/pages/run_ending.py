"""What is said when the run does not go on: what happened, in what state the appliance is, what can be done now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Signal

from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, say
from assistant.domain.plan import Step
from assistant.engine import events as ev
from assistant.engine.state import StepStatus
from assistant.ui.icons import Sign
from assistant.ui.pages._appear import appear
from assistant.ui.states import State
from assistant.ui.theme import Space, Tone
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.facts import FactRow
from assistant.ui.widgets.fields import SecretField
from assistant.ui.widgets.layouts import Flow, row
from assistant.ui.widgets.text import Heading, Small, Text
from assistant.wizard.run_view import MOODS, RunMood, RunView

_HAPPENED, _APPLIANCE, _NOW = (
    say("Ending", "What happened"),
    say("Ending", "The appliance"),
    say("Ending", "What you can do now"),
)
_TITLES: dict[RunMood, Message] = {
    RunMood.FAILED: say("Ending", "This step failed"),
    RunMood.STOPPED: say("Ending", "The run is stopped"),
    RunMood.WAITING: say("Ending", "The run is on hold"),
    RunMood.NOT_STARTED: say("Ending", "The run has not started"),
}
_INTERRUPTED = say("Ending", "The run was interrupted")
_INTERRUPTED_TEXT = say("Ending", "The program ended while this step was under way.")
_UNTOUCHED = say("Ending", "Nothing was started in this step: the appliance is as it was before.")
_AT_WORK = say(
    "Ending", "Something was started: the appliance may still be at work. Leave it alone until you know more."
)
_REACHED = say("Ending", "What has been done so far still holds; nothing is under way.")
_RESUME_TEXT = say("Ending", "Resume: the assistant checks first and does nothing twice.")
_RESUME_NOTE = say("Ending", "The assistant checks first and does nothing twice.")
_CARE_NOTE = say(
    "Ending",
    "The assistant looks first. It never installs a Base update again by itself: that takes a reason of yours.",
)
_RESUME, _BUNDLE = say("Ending", "Resume"), say("Ending", "Make support bundle")
_SECRETS = say(
    "Ending", "Before it can continue, the assistant needs these again. They are never kept in the run file."
)
_FIELDS: dict[str, Message] = {
    "api_secret": say("Ending", "Client secret of the API account"),
    "login_password": say("Ending", "Password for /login"),
    "appliance_password": say("Ending", "Password for /appliance"),
    "second_password": say("Ending", "Password for /appliance on the second appliance"),
    "new_password": say("Ending", "Password for /appliance on the new appliance"),
    "backup_password": say("Ending", "Password of the backup"),
    "passphrase": say("Ending", "Passphrase of the private key"),
}


class EndingCard(Card):
    """Shown while nothing goes on and not everything is done."""

    resume_wanted = Signal(object)
    """The secrets that were typed, by name."""
    bundle_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tone=Tone.ATTENTION)
        self._shown: object = None
        self.fields: dict[str, SecretField] = {}
        self.resume: Button = PrimaryButton(_RESUME, Sign.PLAY)
        # Until a first ending is built: a button without a parent would be a window of its own.
        self.resume.setParent(self)
        self.resume.hide()
        self.hide()

    def show_ending(self, view: RunView, problem: AssistantError | None, missing: tuple[str, ...]) -> None:
        """Say how it stands."""
        for _ in self.in_pieces(view, problem, missing):
            pass

    def in_pieces(self, view: RunView, problem: AssistantError | None, missing: tuple[str, ...]) -> Iterator[None]:
        """The same with turns in between: another ending is more than fits into one."""
        wanted = view.can_resume
        key = (wanted, view.mood, view.ending, problem, missing, view.step, view.status and view.status.begun)
        if key == self._shown:
            return
        self._shown = None  # until it is whole
        self.hide()
        yield
        self.clear()
        yield
        if wanted:
            for _ in self._build(view, problem, missing):
                yield
            appear(self)
            self.show()
        self._shown = key

    def _build(self, view: RunView, problem: AssistantError | None, missing: tuple[str, ...]) -> Iterator[None]:
        failed = view.mood is RunMood.FAILED or problem is not None
        self.set_tone(Tone.FAILURE if failed else Tone.ATTENTION)
        begun = view.status is not None and view.status.begun
        interrupted = view.ending is None and view.mood is RunMood.STOPPED
        title = _INTERRUPTED if interrupted else _TITLES.get(view.mood, _TITLES[RunMood.STOPPED])
        head = row(
            StateBadge(_state(view, failed=failed), None if failed else MOODS[view.mood]),
            Heading(title),
            spacing=Space.MEDIUM,
        )
        head.setStretch(1, 1)
        self.add(head)
        yield
        happened, advice = _what(view.ending, problem, view.status)
        if interrupted:
            happened = _INTERRUPTED_TEXT
        if happened is not None:
            self.add(FactRow(_HAPPENED, happened))
        if view.mood is not RunMood.NOT_STARTED:
            self.add(FactRow(_APPLIANCE, _left(view.step, begun=begun, failed=failed)))
        self.add(FactRow(_NOW, advice or _RESUME_TEXT))
        yield
        self._build_secrets(missing)
        yield
        call = view.care or (failed and begun and view.step is not None and view.step.outage)
        note = None if advice is None else _RESUME_NOTE
        self._build_buttons(call=call, note=_CARE_NOTE if view.care else note)

    def _build_secrets(self, missing: tuple[str, ...]) -> None:
        self.fields = {name: SecretField(_FIELDS[name], width=250) for name in missing}
        if not missing:
            return
        self.add(Text(_SECRETS), Flow(*self.fields.values(), spacing=Space.BASE, top=True))
        for field in self.fields.values():
            field.changed.connect(self._check)
            field.entered.connect(self._resume)

    def _build_buttons(self, *, call: bool, note: Message | None) -> None:
        """``call``: support comes first, resuming second. ``note``: what resuming means, beside its button."""
        self.resume = SecondaryButton(_RESUME, Sign.PLAY) if call else PrimaryButton(_RESUME, Sign.PLAY)
        self.resume.clicked.connect(self._resume)
        buttons: list[Button] = [self.resume]
        if call:
            bundle = PrimaryButton(_BUNDLE)
            bundle.clicked.connect(self.bundle_wanted)
            buttons.insert(0, bundle)
        notes = [Small(note)] if note is not None else []
        self.add(Flow(*buttons, *notes, spacing=Space.SMALL + 2))
        self._check()

    def _check(self, _text: str = "") -> None:
        self.resume.setEnabled(all(field.text for field in self.fields.values()))

    def _resume(self) -> None:
        if self.resume.isEnabled():
            typed: Mapping[str, str] = {name: field.text for name, field in self.fields.items()}
            self.resume_wanted.emit(typed)


def _state(view: RunView, *, failed: bool) -> State:
    if failed:
        return State.FAILED
    return State.PENDING if view.mood is RunMood.NOT_STARTED else State.PAUSED


def _what(
    ending: ev.Finished | None, problem: AssistantError | None, status: StepStatus | None
) -> tuple[Message | None, Message | None]:
    """What happened and what to do, from whoever can tell."""
    if problem is not None:
        return problem.message, problem.advice
    if status is not None and status.text is not None and status.code:
        return status.text, status.advice
    return (ending.text, ending.advice) if ending is not None else (None, None)


def _left(step: Step | None, *, begun: bool, failed: bool) -> Message:
    if begun:
        return _AT_WORK if step is not None and step.outage else _REACHED
    return _UNTOUCHED if failed else _REACHED
