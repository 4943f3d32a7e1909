"""The whole demo in the real window, in German: from the first page to the report, by click and key."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from assistant.domain.question import QuestionKind
from assistant.translation import Translator
from assistant.ui.pages.report import ReportPage
from assistant.ui.pages.run import RunPage
from assistant.ui.texts import language
from assistant.wizard.stages import Stage
from tests.support.screen import screen
from tests.ui.pages.conftest import Walk

ROOT = Path(__file__).resolve().parents[3]
PASSWORD = "a long backup password"


def _type(field: QWidget, text: str) -> None:
    assert isinstance(field, QLineEdit)
    field.clear()
    QTest.keyClicks(field, text)


def _make_ready(step: Walk) -> None:
    """Accept the warnings, back up and export, and recall the password."""
    for finding in step.journey.open_findings():
        step.journey.acknowledge(finding.id, "Übung")
    card = step.readiness.prepare
    for field in (card.backup.first, card.backup.second, card.passphrase.first, card.passphrase.second):
        _type(field.edit, PASSWORD)
    step.click(card.start)
    while not step.journey.prepared:
        step.until(lambda: step.journey.prepared or _waits(step, step.readiness.question))
        if not step.journey.prepared:
            step.click(step.readiness.question.buttons[0])
    step.until(card.recall.isVisible)
    _type(card.recall.edit, PASSWORD)
    QTest.keyClick(card.recall.edit, Qt.Key.Key_Return)


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


def _answer_run(step: Walk) -> None:
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
        else:
            step.click(page.question.buttons[0])


def _run_the_demo(step: Walk) -> None:
    step.to_readiness()
    _make_ready(step)
    step.next()
    step.at(Stage.PLAN)
    step.next()
    step.at(Stage.RUN)
    _answer_run(step)
    step.next()
    step.at(Stage.CLIENTS)
    step.next()
    step.at(Stage.REPORT)
    page = step.window.page
    assert isinstance(page, ReportPage)
    step.until(lambda: page.loaded is not None)


@pytest.mark.timeout(180)
def test_from_the_first_page_to_the_report(walk: Callable[..., Walk]) -> None:
    step = walk(language="de", speed=600.0)
    language().use(Translator("de", language().translator.labels))
    _run_the_demo(step)
    installs = [effect for effect in step.sim.effects if effect.kind == "install-started"]
    assert len(installs) == len({effect.detail for effect in installs}) == 2
    assert step.window.shell.journey is not None
    assert language().translator.language == "de"


@pytest.mark.skipif(sys.platform != "linux", reason="the X server of Linux")
@pytest.mark.timeout(240)
def test_the_same_on_a_real_x_server() -> None:
    if QGuiApplication.platformName() != "offscreen":
        pytest.skip("this is the inner one")
    with screen() as environment:
        inner = environment | {"UPGRADE_ASSISTANT_TEST_PLATFORM": "xcb", "PYTEST_ADDOPTS": ""}
        for name in ("PYTEST_XDIST_WORKER", "PYTEST_XDIST_WORKER_COUNT", "PYTEST_CURRENT_TEST"):
            inner.pop(name, None)
        test = f"{Path(__file__).relative_to(ROOT)}::test_from_the_first_page_to_the_report"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", test]
        done = subprocess.run(command, env=inner, cwd=ROOT, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    assert os.environ.get("QT_QPA_PLATFORM") == "offscreen"
