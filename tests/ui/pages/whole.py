"""What a person does in the window between the Readiness page and the report."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from assistant.domain.question import QuestionKind
from assistant.engine.questions import GO_ON
from assistant.ui.pages.report import ReportPage
from assistant.ui.pages.run import RunPage
from assistant.ui.widgets.choices import ChoiceCards
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk

PASSWORD = "a long backup password"


def _type(field: QWidget, text: str) -> None:
    assert isinstance(field, QLineEdit)
    field.clear()
    QTest.keyClicks(field, text)


def make_ready(step: Walk) -> None:
    """Accept the warnings, back up and export, and recall the password."""
    type_passwords(step)
    step.click(step.readiness.prepare.start)
    while not step.journey.prepared:
        step.until(lambda: step.journey.prepared or _waits(step, step.readiness.question))
        if not step.journey.prepared:
            step.click(step.readiness.question.buttons[0])
    recall(step)


def recall(step: Walk) -> None:
    """The backup password once more."""
    card = step.readiness.prepare
    step.until(card.recall.isVisible)
    _type(card.recall.edit, PASSWORD)
    QTest.keyClick(card.recall.edit, Qt.Key.Key_Return)


def type_passwords(step: Walk) -> None:
    """Accept the warnings, and type what the preparation wants."""
    for finding in step.journey.open_findings():
        step.journey.acknowledge(finding.id, "Übung")
    card = step.readiness.prepare
    for field in (card.backup.first, card.backup.second, card.passphrase.first, card.passphrase.second):
        _type(field.edit, PASSWORD)


def _waits(step: Walk, card: object) -> bool:
    """Whether a question waits for an answer that was not given yet."""
    asked = step.journey.sitting.question if step.journey.sitting else None
    shown = getattr(card, "question", None)
    return asked is not None and shown is not None and asked.id == shown.id and _fresh(step, asked.id)


_answered: set[tuple[int, str]] = set()


def _fresh(step: Walk, question: str) -> bool:
    key = (id(step), question)
    if key in _answered:
        return False
    _answered.add(key)
    return True


def answer_run(step: Walk) -> None:
    """Say what a person would, until everything is done."""
    page = step.window.page
    assert isinstance(page, RunPage)
    sitting = step.journey.sitting
    assert sitting is not None
    while not sitting.all_done:
        step.until(lambda: sitting.all_done or _waits(step, page.question))
        question = page.question.question
        if sitting.all_done or question is None:
            return
        if question.kind in (QuestionKind.TYPED, QuestionKind.TEXT):
            field = page.question.findChild(QLineEdit)
            assert field is not None
            _type(field, question.expected or "")
            QTest.keyClick(field, Qt.Key.Key_Return)
            continue
        if question.id == "overdue.watch-clients":  # some were two versions behind at once, and stay (C8)
            cards = page.question.findChild(ChoiceCards)
            assert cards is not None
            cards.choose(GO_ON)
        if question.kind is QuestionKind.HAND and page.question.practise is not None:
            practise = page.question.practise
            step.click(practise)
            step.until(lambda button=practise: not button.isEnabled())
        step.until(lambda: page.question.buttons[0].isEnabled())  # while something is under way it is not
        step.click(page.question.buttons[0])


def from_readiness_to_report(step: Walk) -> None:
    """Back up, export, start, answer, and read the report."""
    make_ready(step)
    step.next()
    step.at(Stage.PLAN)
    step.next()
    step.at(Stage.RUN)
    answer_run(step)
    step.next()
    step.at(Stage.CLIENTS)
    step.next()
    step.at(Stage.REPORT)
    page = step.window.page
    assert isinstance(page, ReportPage)
    step.until(lambda: page.loaded is not None)
