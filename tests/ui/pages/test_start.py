"""The Start page: three doors and the recent runs."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from assistant.domain.message import Message, plain
from assistant.ui.pages.start import StartPage
from assistant.ui.samples import NOW
from assistant.ui.states import State
from assistant.ui.texts import text
from assistant.ui.widgets.badges import StateBadge
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk


class _RunState(enum.Enum):
    WAITING = "waiting"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class _Run:
    path: Path
    state: _RunState
    line: Message
    site: str = ""
    last: object = None
    until: datetime | None = None
    ready: bool = False


WAITING = _Run(
    Path("/runs/a.run"), _RunState.WAITING, plain("Waiting"), "support.example.com", NOW - timedelta(hours=3)
)
BROKEN = _Run(Path("/runs/b.run"), _RunState.DAMAGED, plain("b.run is damaged."))


def test_what_can_be_practised_on(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    wanted: list[str] = []
    page.practice_wanted.connect(wanted.append)
    for button in page.practise.buttons:
        button.click()
    assert wanted == ["single", "failover", "atlas", "atlas-no-failover", "hardware"]


def test_the_first_sentence_says_what_it_does_and_that_nothing_is_changed_unasked(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    assert page.lead is not None
    assert text(page.lead).startswith("Upgrade Assistant takes you through the upgrade")
    assert "changes nothing without asking" in text(page.lead)


def test_runs_are_listed_with_site_state_and_age(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    page = StartPage()
    shown(page, 900, 700)
    page.show_recent([WAITING, BROKEN])
    assert page.recent is not None
    first, second = page.recent.rows
    assert first.accessibleName() == "support.example.com: Waiting"
    assert second.accessibleName() == "b.run: b.run is damaged."
    words = [label.text() for label in first.findChildren(QWidget) if hasattr(label, "text")]
    assert "last used 3 h ago" in words
    with qtbot.waitSignal(page.open_wanted) as asked:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert asked.args == [WAITING.path]


def test_a_damaged_run_is_shown_as_damaged(shown: Callable[..., QWidget]) -> None:
    from assistant.ui.widgets.badges import StateBadge

    page = StartPage()
    shown(page, 900, 700)
    page.show_recent([BROKEN])
    assert page.recent is not None
    badge = page.recent.rows[0].findChild(StateBadge)
    assert badge.state is State.FAILED
    assert badge.text() == "damaged"


def test_the_list_goes_when_there_are_no_runs(shown: Callable[..., QWidget]) -> None:
    page = StartPage()
    shown(page, 900, 700)
    page.show_recent([WAITING])
    page.show_recent([])
    assert page.recent is not None
    assert page.recent.isHidden()


def test_a_file_is_chosen_in_a_dialog(
    shown: Callable[..., QWidget], qtbot: QtBot, tmp_path: Path, monkeypatch: object
) -> None:
    monkeypatch.setattr(StartPage, "native_dialogs", False)  # type: ignore[attr-defined]
    file = tmp_path / "one.run"
    file.touch()
    page = StartPage()
    page.folder = tmp_path
    shown(page, 900, 700)
    page.choose_file()
    dialog = page.findChild(QFileDialog)
    with qtbot.waitSignal(page.open_wanted) as asked:
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(file))
        dialog.accept()
    assert asked.args == [file]


def test_begin_leads_to_the_site(walk: Callable[..., Walk]) -> None:
    step = walk()
    step.click(step.window.shell.start.new.button)
    step.at(Stage.SITE)
    assert step.journey.practice is None
    assert step.window.view.mark is None


def test_practice_fills_the_site_in_and_is_marked(walk: Callable[..., Walk]) -> None:
    step = walk().to_site()
    assert step.site.fields.host.text == step.sim.site
    assert step.window.view.mark is not None
    step.click(step.window.bottombar.back)
    step.at(Stage.START)
    assert not step.window.shell.start.practise.button.isEnabled()


def test_a_new_upgrade_after_practice_starts_with_nothing_of_it(walk: Callable[..., Walk]) -> None:
    step = walk().to_site()
    quick = step.journey.service.clock
    step.click(step.window.bottombar.back)
    step.at(Stage.START)
    step.click(step.window.shell.start.new.button)
    step.at(Stage.SITE)
    assert step.journey.practice is None
    assert step.journey.service.clock is not quick
    step.until(lambda: step.site.fields.host.text == "")


def test_a_run_file_that_is_none_is_refused_with_the_next_action(walk: Callable[..., Walk], tmp_path: Path) -> None:
    step = walk()
    file = tmp_path / "none.run"
    file.write_text("nothing")
    step.ready()
    step.window.shell.start.open_wanted.emit(file)
    step.until(lambda: step.window.shell.start.error)
    error = step.window.shell.start.error
    assert error is not None
    assert "none.run" in text(error.text)
    assert error.advice is not None


def test_a_run_that_can_go_on_says_so(shown: Callable[..., QWidget]) -> None:
    page = StartPage()
    shown(page, 900, 700)
    page.show_recent([replace(WAITING, until=NOW, ready=True), WAITING])
    assert page.recent is not None
    badges = [row.findChild(StateBadge) for row in page.recent.rows]
    assert [badge.state for badge in badges if badge is not None] == [State.YOUR_TURN, State.WAITING]
