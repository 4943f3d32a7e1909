"""What the Run page does besides answering: scripts and results of a second computer, the desk of practice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, say
from assistant.engine.care import needs_care
from assistant.ui.pages.bring import bring_help
from assistant.ui.pages.run_answer import Help
from assistant.ui.pages.run_file import file_for, sends_file
from assistant.ui.pages.run_question import QuestionCard
from assistant.ui.texts import language, text
from assistant.wizard.desk import desk_task
from assistant.wizard.elsewhere import can_practise, elsewhere, practice_job, result_job, script_job

if TYPE_CHECKING:
    from assistant.domain.plan import Step
    from assistant.domain.question import Question
    from assistant.offline.store import Kept
    from assistant.ui.pages.base import Perform
    from assistant.wizard.journey import Journey
    from assistant.wizard.sitting import Sitting

_FOLDER = say("Elsewhere", "Where is the script to be saved?")
_FILE = say("Elsewhere", "Which result file?")
_RESULTS = say("Elsewhere", "Result files")

AskPath = Callable[[QWidget, Message], Path | None]
"""(parent, title) -> a folder or a file, or None when the person thought better of it."""


class Helper(QObject):
    """Connects what the card offers with the jobs behind it. What they find is shown on the card."""

    def __init__(self, card: QuestionCard, journey: Journey, perform: Callable[[], Perform]) -> None:
        super().__init__(card)
        self._card, self._journey, self._perform = card, journey, perform
        self.ask_folder: AskPath = _ask_folder
        self.ask_file: AskPath = _ask_file
        card.save_wanted.connect(self.save_script)
        card.read_wanted.connect(self.read_result)
        card.practice_wanted.connect(self.practise)

    def offers(self, question: Question | None) -> Help:
        """What this question can be helped with."""
        sitting = self._journey.sitting
        if sitting is None or question is None:
            return Help()
        step = sitting.plan.step(question.step) if question.step else None
        return Help(
            desk_task(sitting.plan, step) if step is not None and question.hand is not None else None,
            (lambda: _file(sitting, step)) if step is not None and sends_file(step) else None,
            bring_help(question, self._journey, self._perform),
            elsewhere=elsewhere(sitting, question) is not None,
            practice=self._journey.practice is not None and can_practise(sitting, question),
            bundle=needs_care(step),
        )

    def save_script(self) -> None:
        """Ask where the script goes, and save it in the language of the window."""
        sitting = self._journey.sitting
        action = elsewhere(sitting, self._card.question) if sitting is not None else None
        folder = self.ask_folder(self._card, _FOLDER) if action is not None else None
        if sitting is not None and action is not None and folder is not None:
            speak = language().translator.text
            self._perform()(script_job(sitting, action, folder, speak, self._card.show_saved, self._failed))

    def read_result(self) -> None:
        """Ask for the result file, and check it."""
        sitting = self._journey.sitting
        action = elsewhere(sitting, self._card.question) if sitting is not None else None
        file = self.ask_file(self._card, _FILE) if action is not None else None
        if sitting is not None and action is not None and file is not None:
            self._perform()(result_job(sitting, action, file, self._card.show_result, self._failed))

    def practise(self) -> None:
        """Have it done at the simulated desk."""
        sitting, question = self._journey.sitting, self._card.question
        if sitting is not None and question is not None:
            self._perform()(practice_job(sitting, question, lambda _: self._card.show_practised(), self._failed))

    def _failed(self, error: AssistantError) -> None:
        self._card.show_trouble(error)


def _file(sitting: Sitting, step: Step) -> Kept | None:
    try:
        return file_for(sitting.run.folder, step)
    except AssistantError:  # an index that cannot be read: the card says that there is no file
        return None


def _ask_folder(parent: QWidget, title: Message) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, text(title), str(Path.home()))
    return Path(chosen) if chosen else None


def _ask_file(parent: QWidget, title: Message) -> Path | None:
    kinds = f"{text(_RESULTS)} (*.json)"
    chosen, _ = QFileDialog.getOpenFileName(parent, text(title), str(Path.home()), kinds)
    return Path(chosen) if chosen else None
