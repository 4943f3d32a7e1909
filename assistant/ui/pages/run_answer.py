"""What the questions have in common, and those that are answered with one's hands: something to do, a file to bring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.domain.access import SiteAddress
from assistant.domain.message import Message, say
from assistant.domain.question import Question
from assistant.ui.icons import Sign
from assistant.ui.pages.bring_panel import BringPanel
from assistant.ui.pages.run_file import FileToSend
from assistant.ui.pages.run_hand import HandGuide
from assistant.ui.theme import Space, Tone
from assistant.ui.widgets.buttons import Button, FoldButton, PrimaryButton, SecondaryButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.fields import TextField
from assistant.ui.widgets.filefield import FileField
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.text import Small, Text
from assistant.wizard.carrying import as_answer
from assistant.wizard.desk import DeskTask

if TYPE_CHECKING:
    from assistant.offline.store import Kept

_DONE = say("Question", "Done, please check")
_SAW = say("Question", "What you saw (optional)")
_SAW_NOTE = say("Question", "Goes on record with your name.")
_CANNOT = say("Question", "I cannot see that…")
_INSTEAD = say("Question", "What do you see instead?")
_INSTEAD_NOTE = say("Question", "The run stops here with your note on record. The appliance stays as it is.")
STOP_HERE = say("Question", "Stop here")
_WHERE = say("Question", "Where to look")
_WHERE_IS_IT = say("Question", "Where is the file?")
_WHERE_NOTE = say(
    "Question", "It is checked, and copied into the run's folder. Leave this empty if it is there already."
)
_THERE = say("Question", "Look again")
_THERE_NOTE = say("Question", "“Look again” is for files that are in the run's folder already.")
_PROVE = say("Question", "Check the file")
_SENT = say("Question", "Thank you. The assistant continues…")
_PRACTISE = say("Question", "Do it in practice for me")
_CANNOT_DO = say("Question", "I cannot do that…")


@dataclass(frozen=True)
class Help:
    """What a question can be helped with, besides its own answers."""

    desk: DeskTask | None = None
    file: Callable[[], Kept | None] | None = None
    """Finds the file that a person sends to the appliance."""
    bring: Callable[[], BringPanel] | None = None
    """Makes what update files are brought in with."""
    elsewhere: bool = False
    practice: bool = False
    bundle: bool = False
    """Whether the support bundle belongs here (R13)."""


class AnswerCard(Card):
    """A card that gives one answer: ``answered`` carries question, value and note."""

    answered = Signal(object, str, str)
    practice_wanted = Signal()
    """Have practice do it at the simulated desk."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.HAND)
        self._help = Help()
        self.bring: BringPanel | None = None
        self.practise: Button | None = None
        self.question: Question | None = None
        self.buttons: list[Button] = []
        self._first: QWidget | None = None

    def take_focus(self) -> None:
        """Put the keyboard where the answer is given."""
        if self._first is not None:
            self._first.setFocus()

    def _buttons(self, *buttons: Button, note: Message | None = None) -> None:
        self.buttons += buttons
        self.add(Flow(*buttons, spacing=Space.SMALL + 2))
        if note is not None:
            self.add(Small(note))

    def _give(self, value: str, note: str = "") -> None:
        question = self.question
        if question is None or not any(button.isEnabled() for button in self.buttons):
            return
        for button in self.buttons:
            button.setEnabled(False)
        self.add(Small(_SENT))
        self.answered.emit(question, value, note)

    def _hand(self, question: Question, address: SiteAddress | None) -> None:
        if question.hand is not None:
            self.add(HandGuide(question.hand, address, self._help.desk))
        if self._help.file is not None:
            self.add(FileToSend(self._help.file()))
        if self._help.practice:
            self.practise = SecondaryButton(_PRACTISE, Sign.PLAY)
            self.practise.clicked.connect(self.practice_wanted)
            self.add(Flow(self.practise))
        saw = TextField(_SAW, _SAW_NOTE)
        done = PrimaryButton(_DONE, Sign.CHECK)
        done.clicked.connect(lambda: self._give("yes", saw.text))
        saw.entered.connect(done.click)
        self.add(saw)
        self._or_not(done)

    def _file(self, question: Question, address: SiteAddress | None) -> None:
        """What comes of it is a file: chosen here, or put into the run's folder under its name."""
        if self._help.bring is not None:
            self._bring(question, self._help.bring())
            return
        if question.hand is not None:
            self.add(HandGuide(question.hand, address))
        path = FileField(_WHERE_IS_IT, _WHERE_NOTE)
        done = PrimaryButton(_PROVE, Sign.CHECK)
        done.clicked.connect(lambda: self._give(path.text or "yes"))
        path.entered.connect(done.click)
        self.add(path)
        self._or_not(done)
        self._first = path.edit

    def _bring(self, question: Question, panel: BringPanel) -> None:
        """Update files: what was looked through and assigned is the answer."""
        self.bring = panel
        if question.hand is not None and question.hand.note is not None:
            self.add(Text(question.hand.note))
        panel.given.connect(lambda given: self._give(as_answer(given.place, given.code, given.assigned)))
        here = SecondaryButton(_THERE, Sign.CHECK)
        here.clicked.connect(lambda: self._give("yes"))
        self.add(panel)
        self._or_not(here)
        self.add(Small(_THERE_NOTE))
        self._first = panel.place.field.edit

    def _or_not(self, done: Button) -> None:
        """The button that says it is done, and the way out for whoever cannot do it."""
        cannot = FoldButton(_CANNOT if self._help.desk is None else _CANNOT_DO)
        instead, stop = TextField(_INSTEAD, _INSTEAD_NOTE), SecondaryButton(STOP_HERE)
        box = holder(column(instead, Flow(stop), spacing=Space.SMALL))
        box.hide()
        cannot.toggled.connect(box.setVisible)
        stop.clicked.connect(lambda: self._give("no", instead.text))
        instead.entered.connect(stop.click)
        self._buttons(done, cannot)
        self.buttons.append(stop)
        self.add(box)
        self._first = done

    def _where(self, question: Question, address: SiteAddress | None) -> None:
        """The way to the console, folded: for whoever wants to look for himself."""
        if question.hand is None:
            return
        fold, guide = FoldButton(_WHERE), HandGuide(question.hand, address, self._help.desk)
        guide.hide()
        fold.toggled.connect(guide.setVisible)
        self.add(Flow(fold), guide)
