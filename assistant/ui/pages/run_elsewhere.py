"""The test on a second computer: the script for it is saved here, and its result read in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, plain, say
from assistant.ui.icons import Sign
from assistant.ui.pages._appear import appear
from assistant.ui.states import State, of_level
from assistant.ui.texts import name
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.card import empty
from assistant.ui.widgets.copyfield import CopyField
from assistant.ui.widgets.facts import ProofRow
from assistant.ui.widgets.layouts import Flow, column, holder, row
from assistant.ui.widgets.text import Small, Text

if TYPE_CHECKING:
    from assistant.service.elsewhere import ResultRead

_SAVE, _SAVE_SPOKEN = say("Elsewhere", "Save the script…"), say("Elsewhere", "Save the script for the second computer…")
_READ = say("Elsewhere", "Read the result file…")
_HOW = say(
    "Elsewhere",
    "The script leads the name to the appliance there, checks it, waits for you, puts the hosts file back and writes "
    "a result file. That file answers this question.",
)
_SAVED = say(
    "Elsewhere", "Saved, for Windows (ps1) and for Linux and macOS (sh). One of them is enough for a computer."
)
_GOOD = say("Elsewhere", "The result of {computer} is good.")
_BAD = say("Elsewhere", "The result of {computer} is not good:")


class ElsewherePanel(QWidget):
    """Two buttons, and below them what came of them."""

    save_wanted = Signal()
    read_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.save, self.read = SecondaryButton(_SAVE, Sign.LOG), SecondaryButton(_READ, Sign.FOLDER)
        name(self.save, _SAVE_SPOKEN)
        self.save.clicked.connect(self.save_wanted)
        self.read.clicked.connect(self.read_wanted)
        self._told = QWidget()
        self._box = QVBoxLayout(self._told)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.SMALL)
        self._told.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.SMALL)
        outer.addWidget(Small(_HOW))
        outer.addWidget(holder(Flow(self.save, self.read, spacing=Space.SMALL + 2)))
        outer.addWidget(self._told)

    def show_saved(self, files: Sequence[Path]) -> None:
        """Where the scripts are."""
        self._tell(State.DONE, _SAVED, *(CopyField(str(file)) for file in files))

    def show_result(self, result: ResultRead) -> None:
        """What a second computer found."""
        if result.ok:
            self._tell(State.DONE, _GOOD(computer=result.computer))
            return
        found = (ProofRow(finding.text, of_level(finding.level)) for finding in result.findings)
        self._tell(State.FAILED, _BAD(computer=result.computer), *found)

    def show_trouble(self, error: AssistantError) -> None:
        """Why it did not work."""
        more: list[QWidget] = [Text(error.advice)] if error.advice else []
        if error.detail:
            more.append(Small(plain(error.detail)))
        self._tell(State.FAILED, error.message, *more)

    def _tell(self, state: State, words: Message, *more: QWidget) -> None:
        empty(self._box)
        head = row(StateBadge(state), Text(words), spacing=Space.MEDIUM)
        head.setStretch(1, 1)
        self._box.addLayout(column(head, *more))
        self._told.show()
        appear(self)
