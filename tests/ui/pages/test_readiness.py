"""The Readiness page: decisions with a reason, backup and certificate with their proofs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain
from assistant.ui.pages.accepting import AcceptRow
from assistant.ui.pages.readiness import group_of
from assistant.ui.states import State
from assistant.ui.texts import text
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk


def _words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def _accept_all(step: Walk, reason: str = "agreed") -> None:
    for row in step.readiness.rows.values():
        row.fold.setChecked(True)
        row.field.set_text(reason)
        step.click(row.button)
    step.until(lambda: not step.journey.open_findings())


def _type_passwords(step: Walk) -> None:
    card = step.readiness.prepare
    for field in (card.backup.first, card.backup.second):
        field.set_text("a long backup password")
    for field in (card.passphrase.first, card.passphrase.second):
        field.set_text("another long phrase")


def _prepare(step: Walk, answer: int = 0) -> None:
    """Start, and answer every question: 0 yes, 1 not yet."""
    _type_passwords(step)
    step.click(step.readiness.prepare.start)
    asked = ""
    while True:
        step.until(lambda asked=asked: _open_question(step) not in ("", asked) or not step.window.shell.run_is_going_on)
        if not step.window.shell.run_is_going_on:
            return
        asked = _open_question(step)
        step.click(step.readiness.question.buttons[answer])


def _open_question(step: Walk) -> str:
    question = step.readiness.question.question
    return question.id if question is not None and step.readiness.question.buttons[0].isEnabled() else ""


def test_what_passed_is_one_line_that_unfolds(walk: Callable[..., Walk]) -> None:
    step = walk().to_readiness()
    page = step.readiness
    assert "passed" in page._fold.text()
    assert not page._passed_rows.isVisible()
    page._fold.setChecked(True)
    assert page._passed_rows.isVisible()
    assert {row.finding.level for row in page.rows.values()} <= {Level.WARNING, Level.UNKNOWN, Level.FAIL}


def test_warnings_need_a_reason_one_by_one(walk: Callable[..., Walk]) -> None:
    step = walk().to_readiness()
    page = step.readiness
    count = len(page.rows)
    assert count
    assert page.state is State.WARNING
    row = next(iter(page.rows.values()))
    row.fold.setChecked(True)
    assert not row.button.isEnabled()
    row.field.set_text("   ")
    assert not row.button.isEnabled()
    row.field.set_text("The desk knows")
    step.click(row.button)
    step.until(lambda: len(step.journey.open_findings()) == count - 1)
    step.until(lambda: "Accepted: The desk knows" in _words(row))
    assert step.journey.acknowledged == {row.finding.id: "The desk knows"}


def test_what_a_check_found_on_several_appliances_is_shown_each_and_accepted_together(
    walk: Callable[..., Walk],
) -> None:
    step = walk().to_readiness()
    journey, page = step.journey, step.readiness
    assert journey.readiness is not None
    passed = Finding("tls.certificate-names", Level.PASS, "A", plain("covered"))
    found = [
        Finding("tls.certificate-names", Level.WARNING, f"eu-{at}", plain(f"eu-{at} is not covered")) for at in (1, 2)
    ]
    journey.readiness = replace(journey.readiness, findings=(*found, passed))
    journey.changed()
    step.until(lambda: len(page.rows) == 2)
    first, second = page.rows.values()
    assert first.finding.about == "eu-1"
    step.until(lambda: first.isVisible() and second.isVisible())
    first.fold.setChecked(True)
    first.field.set_text("a name of our own")
    step.click(first.button)
    step.until(lambda: journey.open_findings() == ())
    step.until(lambda: second.row.badge.text() == "accepted")
    journey.ready()
    assert journey.sitting is not None
    notes = [note.finding for note in journey.sitting.state.notes if note.finding.id == "tls.certificate-names"]
    assert [one.about for one in notes] == ["eu-1", "eu-2"]
    assert Level.PASS not in {one.level for one in notes}


def test_a_decision_can_be_taken_back(walk: Callable[..., Walk]) -> None:
    from assistant.ui.widgets.buttons import LinkButton

    step = walk().to_readiness()
    _accept_all(step)
    row = next(iter(step.readiness.rows.values()))
    step.until(lambda: row.row.badge.text() == "accepted")
    step.click(row._closed.findChild(LinkButton))
    step.until(lambda: step.journey.open_findings())
    step.until(lambda: row.row.badge.state is State.WARNING)


def test_a_failure_cannot_be_accepted(walk: Callable[..., Walk]) -> None:
    walk()
    failing = AcceptRow(Finding("clock.difference", Level.FAIL, "A", plain("The clock is wrong.")))
    assert not hasattr(failing, "button")
    failing.set_reason("never mind")


def test_a_wrong_clock_blocks_the_way(walk: Callable[..., Walk]) -> None:
    step = walk("clock-off").to_readiness()
    assert step.readiness.state is State.FAILED
    assert not step.window.bottombar.next.isEnabled()
    assert step.readiness.rows["clock.difference"].finding.level is Level.FAIL


def test_passwords_are_asked_twice_and_must_agree(walk: Callable[..., Walk]) -> None:
    step = walk().to_readiness()
    card = step.readiness.prepare
    step.until(card.start.isVisible)
    step.click(card.start)
    assert "Choose a password" in card.backup.first.edit.accessibleDescription()
    assert "Choose a passphrase" in card.passphrase.first.edit.accessibleDescription()
    _type_passwords(step)
    card.backup.second.set_text("a long backup passwort")
    step.click(card.start)
    assert not step.window.shell.run_is_going_on
    assert card.backup.second.edit.accessibleDescription()


def test_backup_and_export_come_to_this_computer_and_are_proven(walk: Callable[..., Walk]) -> None:
    step = walk().to_readiness()
    _accept_all(step)
    _prepare(step)
    step.until(lambda: step.journey.prepared)
    sitting = step.journey.sitting
    assert sitting is not None
    files = {path.name for path in sitting.run.folder.iterdir()}
    assert any(name.endswith(".nsb") for name in files)
    assert any("certificate" in name for name in files)
    page = step.readiness
    _recall(step, "something else")
    assert not step.window.bottombar.next.isEnabled()
    step.until(lambda: "not the password" in " ".join(_words(page.prepare)))
    _recall(step, page.prepare.backup.first.text)
    step.until(lambda: page.state is State.PASS)
    words = " ".join(_words(page.prepare))
    assert "SHA-256" in words
    assert "The private key matches the certificate." in words
    assert not page.prepare.form.isVisible()
    step.next()
    step.at(Stage.PLAN)


def _recall(step: Walk, password: str) -> None:
    """Type the backup password once more (R30)."""
    field = step.readiness.prepare.recall
    step.until(field.isVisible)
    field.edit.setText(password)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)


def test_not_yet_stops_and_can_be_tried_again(walk: Callable[..., Walk]) -> None:
    step = walk().to_readiness()
    _accept_all(step)
    _prepare(step, answer=1)
    step.until(lambda: not step.window.shell.run_is_going_on)
    assert not step.journey.prepared
    step.until(step.readiness.prepare.form.isVisible)
    assert step.readiness.prepare.start.text() == "Try again"
    assert not step.window.bottombar.next.isEnabled()
    _prepare(step)
    step.until(lambda: step.journey.prepared)


def test_work_can_be_stopped(walk: Callable[..., Walk]) -> None:
    step = walk().to_readiness()
    _type_passwords(step)
    step.click(step.readiness.prepare.start)
    step.until(lambda: _open_question(step))
    step.until(lambda: [action for action in step.readiness.buttons if text(action.text) == "Stop"])
    next(action for action in step.readiness.buttons if text(action.text) == "Stop").run()
    step.until(lambda: not step.window.shell.run_is_going_on)
    assert step.readiness.question.isHidden()


def test_checking_again_renews_what_is_shown(walk: Callable[..., Walk]) -> None:
    step = walk().to_readiness()
    first = step.journey.readiness
    step.until(lambda: not step.window.shell.perform.under_way)
    step.readiness.buttons[0].run()
    step.until(lambda: step.journey.readiness is not first)


def test_every_finding_has_a_group() -> None:
    def named(finding: str) -> str:
        return text(group_of(Finding(finding, Level.WARNING, "A", plain("x"))))

    assert named("tls.chain") == "Certificate"
    assert named("clients.connected") == "People connected"
    assert named("space.backup") == "This computer"
    assert named("updates.list") == "Packages"
    assert named("something.new") == "Site and access"
