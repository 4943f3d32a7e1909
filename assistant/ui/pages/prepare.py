"""Backup and certificate export: passwords, progress, and the proofs that both are good."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from assistant.domain.message import Message, Size, plain, say
from assistant.domain.plan import Ask, Phase, Step
from assistant.engine.events import StepState
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.pages.seen import Signed
from assistant.ui.states import State, of_proof, of_step
from assistant.ui.texts import name
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import PrimaryButton, SecondaryButton
from assistant.ui.widgets.card import Card, Rows, empty
from assistant.ui.widgets.fields import SecretField, SecretPair
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.text import Mono, Small, Text

if TYPE_CHECKING:
    from assistant.engine.state import StepStatus
    from assistant.wizard.forms import ProtectionForm
    from assistant.wizard.sitting import Sitting

_TITLE = say("readiness", "Backup and certificate")
_INTRO = say(
    "readiness",
    "Before anything is installed, a settings backup and the certificate with its key come to this computer. "
    "Both are checked here.",
)
_BACKUP_NOTE = say("readiness", "Write it down where you will find it. Without it nobody can restore the backup.")
_PASSPHRASE_NOTE = say("readiness", "It protects the exported private key.")
_INTRO_BY_HAND = say(
    "readiness",
    "First come some questions that only you can answer. Then you make a settings backup and export the certificate "
    "with its key on the console; you choose the two files here, and both are checked.",
)
_PASSPHRASE_BY_HAND = say("readiness", "You set it on the console when you export. It opens the file here.")
_INSIDE = say(
    "readiness",
    "In the backup: settings, accounts, reports and small files of the file store, never recordings. "
    "In the export: certificate, private key and chain; the appliance keeps all of them.",
)
_START, _AGAIN = say("readiness", "Back up and export now"), say("readiness", "Try again")
_START_BY_HAND = say("readiness", "Start the preparation")
_RECALL = say("readiness", "The backup password once more")
_RECALL_WHY = say("readiness", "The backup is there. Make sure now that its password is kept where you will find it.")
_CHECK, _NOT_IT = say("readiness", "Check"), say("readiness", "That is not the password of this backup.")
_FOLDER = say("readiness", "Show folder")
_FILE = say("readiness", "{file} · {size}")
_AMOUNT = say("readiness", "{done} of {total}")
_AMOUNT_SO_FAR = say("readiness", "{done} so far")
_SHA = say("readiness", "SHA-256")


class PrepareRow(QWidget):
    """One step of the preparation: how it stands, what proves it, what came of it."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.step = step
        self._shown: object = None
        self.text = Text(step.name)
        self.badge = StateBadge(State.PENDING)
        self._more_box = column(spacing=3)
        self._more = holder(self._more_box)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        name(self.bar, step.doing)
        self._amount = Small()
        self._progress = holder(column(self.bar, self._amount, spacing=3))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.TINY)
        outer.addLayout(Spread(self.text, self.badge, floor=lambda: look().px(220), line_spacing=Space.TINY))
        outer.addWidget(self._progress)
        outer.addWidget(self._more)
        self._progress.hide()
        self._more.hide()

    def show_status(self, status: StepStatus) -> None:
        """How it stands now."""
        shown = (status.state, status.seen, status.text, status.outcome)
        if shown == self._shown:
            return
        self._shown = shown
        self.text.say(_words(self.step, status))
        self.badge.set_state(of_step(status.state))
        empty(self._more_box)
        for widget in _details(status):
            self._more_box.addWidget(widget)
        self._more.setVisible(self._more_box.count() > 0)

    def show_progress(self, done: int | None, total: int | None) -> None:
        """How far a transfer is; None: there is none."""
        self._progress.setVisible(done is not None)
        if done is None:
            return
        self.bar.setRange(0, 1000 if total else 0)
        if total:
            self.bar.setValue(round(1000 * min(1.0, done / total)))
            self._amount.say(_AMOUNT(done=Size(done), total=Size(total)))
        else:
            self._amount.say(_AMOUNT_SO_FAR(done=Size(done)))


def _words(step: Step, status: StepStatus) -> Message:
    if status.state in (StepState.DONE, StepState.ALREADY):
        return step.done
    if status.state is StepState.ACTIVE:
        return step.doing
    return step.name


def _details(status: StepStatus) -> list[QWidget]:
    shown: list[QWidget] = []
    if status.state is StepState.FAILED:
        shown += [Text(message) for message in (status.text, status.advice) if message is not None]
    if status.seen is None:
        return shown
    facts = dict(status.seen.facts)
    if "file" in facts:
        size = Size(int(facts["size"])) if facts.get("size", "").isdigit() else plain("?")
        shown.append(Text(_FILE(file=facts["file"], size=size), color="secondary"))
    shown += [Signed(proof.text, of_proof(proof.shown)) for proof in status.seen.proofs]
    if "sha256" in facts:
        shown.append(holder(Flow(Small(_SHA), Mono(plain(facts["sha256"]), color="secondary"), spacing=Space.SMALL)))
    return shown


class PrepareCard(Card):
    """The form at first; while it works and afterwards the steps."""

    wanted = Signal(object)
    """A :class:`ProtectionForm` without problems."""
    recalled = Signal(str)
    """The backup password, typed once more."""

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self.backup = SecretPair(say("readiness", "Password for the backup"))
        self.passphrase = SecretPair(say("readiness", "Passphrase for the private key"))
        self.start = PrimaryButton(_START, Sign.SHIELD)
        self.start.clicked.connect(self._want)
        self.passphrase.second.entered.connect(self.start.click)
        self._by_hand = False
        self._intro, self._key_note = Text(_INTRO), Small(_PASSPHRASE_NOTE)
        self._backup_box = holder(column(self.backup, Small(_BACKUP_NOTE), spacing=5))
        self.form = holder(
            column(
                self._intro,
                self._backup_box,
                holder(column(self.passphrase, self._key_note, spacing=5)),
                Small(_INSIDE),
                Flow(self.start),
                spacing=Space.BASE,
            )
        )
        self.rows: dict[str, PrepareRow] = {}
        self._steps = Rows(spacing=Space.MEDIUM)
        self._folder_button = SecondaryButton(_FOLDER, Sign.FOLDER)
        self._folder_button.clicked.connect(self._show_folder)
        self._folder: Path | None = None
        self._links = holder(Flow(self._folder_button))
        self.recall = SecretField(_RECALL, _RECALL_WHY, width=280)
        self.recall.entered.connect(self._recall)
        self._check = SecondaryButton(_CHECK)
        self._check.clicked.connect(self._recall)
        self._recall_box = holder(column(self.recall, Flow(self._check), spacing=Space.SMALL))
        self._recall_box.hide()
        self.add(self.form, self._steps, self._recall_box, self._links)

    def show_sitting(self, sitting: Sitting | None) -> None:
        """How the preparation stands."""
        self.setVisible(sitting is not None)
        if sitting is None:
            return
        self._folder = sitting.run.folder
        self._show_way(sitting.plan.site.described)
        steps = [step for step in sitting.plan.steps if step.phase is Phase.PREPARE]
        if [row.step for row in self.rows.values()] != steps:
            self.rows = {step.id: PrepareRow(step) for step in steps}
            self._steps.set_rows(list(self.rows.values()))
        prepared = sitting.phase_done(Phase.PREPARE)
        tried = any(sitting.state.of(step.id).entered for step in steps)
        self.form.setVisible(not prepared and not sitting.working)
        self._steps.setVisible(sitting.working or tried or prepared)
        self.start.say(_AGAIN if tried else _START_BY_HAND if self._by_hand else _START)
        self._links.setVisible(
            any(sitting.state.of(step.id).ended for step in steps if not isinstance(step.action, Ask))
        )
        for step in steps:
            row = self.rows[step.id]
            row.show_status(sitting.state.of(step.id))
            moving = sitting.working and sitting.progress is not None and sitting.progress.step == step.id
            progress = sitting.progress if moving else None
            row.show_progress(progress.done if progress else None, progress.total if progress else None)

    def _show_way(self, by_hand: bool) -> None:
        """Whoever makes backup and export on the console gives their passwords there; the key's is needed here too."""
        if by_hand is self._by_hand:
            return
        self._by_hand = by_hand
        self._backup_box.setVisible(not by_hand)
        self._intro.say(_INTRO_BY_HAND if by_hand else _INTRO)
        self._key_note.say(_PASSPHRASE_BY_HAND if by_hand else _PASSPHRASE_NOTE)

    def show_recall(self, wanted: bool, wrong: bool) -> None:
        """Ask for the backup password once more (R30); ``wrong``: what was typed is not it."""
        self._recall_box.setVisible(wanted)
        self.recall.set_error(_NOT_IT if wanted and wrong else None)

    def _recall(self) -> None:
        self.recalled.emit(self.recall.text)

    def typed(self) -> ProtectionForm:
        """What was typed."""
        from assistant.wizard.forms import ProtectionForm

        first, second = self.backup, self.passphrase
        made = ProtectionForm(first.first.text, first.second.text, second.first.text, second.second.text)
        return replace(made, backup_password="", backup_again="", by_hand=True) if self._by_hand else made

    def _want(self) -> None:
        form = self.typed()
        problems = form.problems()
        for pair, prefix in ((self.backup, "backup"), (self.passphrase, "passphrase")):
            first = problems.get("backup_password" if prefix == "backup" else "passphrase")
            pair.first.set_error(first)
            pair.second.set_error(problems.get(f"{prefix}_again"))
        if not problems:
            self.wanted.emit(form)

    def _show_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
