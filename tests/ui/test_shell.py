"""The shell: one window from its first paint to its end."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from assistant.domain.errors import AssistantError
from assistant.domain.message import plain, say
from assistant.translation import LANGUAGES, Translator
from assistant.ui import kept
from assistant.ui.app import Preferences
from assistant.ui.look import look
from assistant.ui.texts import language, text
from assistant.ui.theme import Theme
from assistant.wizard.jobs import Job, JobContext
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk
from tests.ui.pages.conftest import walk as walk

ROOT = Path(__file__).resolve().parents[2]


# ── the first paint ──────────────────────────────────────────────────────────────────────────────────


def test_nothing_heavy_is_loaded_before_the_first_paint() -> None:
    code = """
import sys
from assistant.ui.window import make_window
window = make_window("en", "light", lambda: None)
window.show()
heavy = ("httpx", "cryptography", "keyring", "lxml", "sqlite3", "assistant.service", "assistant.appliance",
         "assistant.journal", "assistant.engine", "assistant.wizard.journey", "jinja2", "starlette")
print([name for name in heavy if name in sys.modules])
window.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_what_is_wanted_before_everything_is_there_is_done_when_it_is(walk: Callable[..., Walk]) -> None:
    step = walk()
    step.window.shell.start.new.button.click()
    step.at(Stage.SITE)


# ── back, next, rail ─────────────────────────────────────────────────────────────────────────────────


def test_rail_and_back_keep_what_was_entered(walk: Callable[..., Walk]) -> None:
    step = walk().to_packages()
    step.window.stage_clicked.emit(Stage.SITE.value)
    step.at(Stage.SITE)
    assert step.site.fields.host.text == step.sim.site
    assert step.journey.detection is not None
    step.next()
    step.at(Stage.TOPOLOGY)
    assert [stage.id for stage in step.window.view.stages if stage.current] == [Stage.TOPOLOGY.value]


def test_next_says_why_it_is_closed(walk: Callable[..., Walk]) -> None:
    step = walk().to_packages()
    button = step.window.bottombar.next
    step.until(lambda: not button.isEnabled() and button.accessibleDescription())
    assert "nothing to install" in button.accessibleDescription()


# ── jobs ─────────────────────────────────────────────────────────────────────────────────────────────


def _waiting_job(heard: list[str], failed: list[AssistantError]) -> Job:
    def work(job: JobContext) -> None:
        job.emit("begun")
        job.cancel.wait(60)

    return Job("waiting", say("stages", "Readiness"), work, lambda _: None, failed.append, heard.append)


def test_a_job_of_a_name_runs_once_and_can_be_stopped(walk: Callable[..., Walk]) -> None:
    step = walk().to_site()
    heard: list[str] = []
    failed: list[AssistantError] = []
    perform = step.window.shell.perform
    perform(_waiting_job(heard, failed))
    perform(_waiting_job(heard, failed))
    step.until(lambda: heard)
    assert heard == ["begun"]
    step.until(lambda: [action for action in step.site.buttons if text(action.text) == "Stop"])
    step.site.buttons[-1].run()
    step.until(lambda: failed)
    assert [error.code for error in failed] == ["cancelled"]
    step.until(lambda: step.site.busy is None and not step.site.buttons)


@pytest.mark.expect_log("task broken")
def test_a_mistake_of_ours_is_told_as_trouble(walk: Callable[..., Walk]) -> None:
    def work(_: JobContext) -> None:
        raise ZeroDivisionError

    step = walk().to_site()
    journey = step.journey
    step.window.shell.perform(Job("broken", plain("…"), work, lambda _: None, journey._fail))
    step.until(lambda: step.site.error)
    assert step.site.error is not None
    assert "ZeroDivisionError" in step.site.error.detail
    assert "did not expect" in text(step.site.error.text)


# ── language and look ────────────────────────────────────────────────────────────────────────────────


class _Marked(Translator):
    """A language in which every text shows that it was translated."""

    def template(self, message: object) -> str:
        words = super().template(message)  # type: ignore[arg-type]
        return f"¡{words}" if getattr(message, "context", "") else words


def _untranslated(step: Walk) -> list[str]:
    """Words on the page that did not come through the translator, but for data."""
    page = step.window.page
    assert page is not None
    labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in labels if label.text() and "¡" not in label.text()]


def test_the_language_changes_everything_at_once_also_in_the_middle_of_a_job(walk: Callable[..., Walk]) -> None:
    step = walk().to_readiness()
    heard: list[str] = []
    step.window.shell.perform(_waiting_job(heard, []))
    step.until(lambda: heard and step.window.page is not None and step.window.page.busy)
    before = len(_untranslated(step))
    assert before
    language().use(_Marked("de", language().translator.labels))
    left = [words for words in _untranslated(step) if not _is_data(words)]
    assert left == []
    assert step.window.bottombar.next.text().startswith("¡")
    assert step.window.rail.items[0].text().startswith("¡")
    assert step.window.shell.perform.is_running("waiting")
    step.window.shell.perform.under_way[0].stop()
    step.until(lambda: not step.window.shell.perform.under_way)


def _is_data(words: str) -> bool:
    return "example.com" in words or all(part in "0123456789abcdef" for part in words)


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_every_language_on_every_page(walk: Callable[..., Walk], code: str) -> None:
    step = walk().to_readiness()
    step.window.language_chosen.emit(code)
    assert language().code == code
    for stage in (Stage.SITE, Stage.TOPOLOGY, Stage.PACKAGES, Stage.READINESS):
        step.until(lambda: not step.window.shell.perform.under_way)
        step.window.stage_clicked.emit(stage.value)
        step.at(stage)
    assert kept.load().language == code


def test_the_theme_changes_while_work_goes_on(walk: Callable[..., Walk]) -> None:
    step = walk().to_site()
    heard: list[str] = []
    step.window.shell.perform(_waiting_job(heard, []))
    step.until(lambda: heard)
    step.window.theme_chosen.emit(Theme.DARK)
    assert look().resolved is Theme.DARK
    step.window.scale_chosen.emit(1.5)
    assert kept.load() == Preferences("en", Theme.DARK, 1.5, look().reduced_motion)


# ── preferences ──────────────────────────────────────────────────────────────────────────────────────


def test_preferences_come_back(home: Path) -> None:
    kept.keep(Preferences("it", Theme.HIGH_CONTRAST, 1.25, reduced_motion=True))
    assert kept.load() == Preferences("it", Theme.HIGH_CONTRAST, 1.25, reduced_motion=True)


@pytest.mark.parametrize(
    "words",
    ["", "{", "[]", '{"scale": "big"}', '{"theme": 3, "language": "xx", "scale": 99}', "\x00", '{"scale": true}'],
)
def test_unreadable_preferences_cost_nothing(tmp_path: Path, words: str) -> None:
    file = tmp_path / "window.json"
    file.write_text(words)
    loaded = kept.load(file)
    assert loaded.language == ""
    assert loaded.theme is Theme.SYSTEM
    assert 1.0 <= loaded.scale <= 2.0


def test_preferences_that_cannot_be_kept_are_forgotten(tmp_path: Path) -> None:
    kept.keep(Preferences(), tmp_path / "missing" / "window.json")
    kept.keep(Preferences("de"), tmp_path / "window.json")
    assert json.loads((tmp_path / "window.json").read_text())["language"] == "de"


# ── the end ──────────────────────────────────────────────────────────────────────────────────────────


def test_closing_stops_what_is_under_way(walk: Callable[..., Walk]) -> None:
    step = walk().to_site()
    heard: list[str] = []
    step.window.shell.perform(_waiting_job(heard, []))
    step.until(lambda: heard)
    assert step.window.close()
    assert step.window.shell.bridge.tasks == ()


def test_closing_while_a_run_works_asks_first(walk: Callable[..., Walk]) -> None:
    step = walk().to_readiness()
    card = step.readiness.prepare
    for field in (card.backup.first, card.backup.second, card.passphrase.first, card.passphrase.second):
        field.set_text("one phrase for all")
    step.click(card.start)
    step.until(lambda: step.readiness.question.question)
    assert not step.window.close()
    question = step.window.findChild(QMessageBox)
    stay, leave = sorted(question.buttons(), key=lambda button: button.text() == "Stop the run and close")
    step.bot.mouseClick(stay, Qt.MouseButton.LeftButton)
    step.until(lambda: step.window.findChild(QMessageBox) is None)
    assert step.window.shell.run_is_going_on
    sitting = step.journey.sitting
    assert sitting is not None
    path = sitting.run.path
    step.window.close()
    question = step.window.findChild(QMessageBox)
    leave = next(button for button in question.buttons() if button.text() == "Stop the run and close")
    step.bot.mouseClick(leave, Qt.MouseButton.LeftButton)
    step.until(lambda: not step.window.isVisible())
    again = step.journey.service.open_run(path)
    again.close()


def test_a_run_is_opened_again_where_it_stood(walk: Callable[..., Walk], qtbot: QtBot) -> None:
    first = walk().to_readiness()
    sitting = first.journey.sitting
    assert sitting is not None
    path = sitting.run.path
    first.until(lambda: not first.window.shell.perform.under_way)
    first.end()
    second = walk()
    second.ready()
    second.until(lambda: second.window.shell.start.recent is not None)
    recent = second.window.shell.start.recent
    assert recent is not None
    assert [row.run.path for row in recent.rows] == [path]
    qtbot.keyClick(recent.rows[0], Qt.Key.Key_Return)
    second.at(Stage.RUN)
    assert second.journey.sitting is not None


def test_a_run_that_is_open_elsewhere_is_not_opened_twice(walk: Callable[..., Walk]) -> None:
    first = walk().to_readiness()
    assert first.journey.sitting is not None
    path = first.journey.sitting.run.path
    first.until(lambda: not first.window.shell.perform.under_way)
    first.end()
    second = walk()
    second.ready()
    elsewhere = second.journey.service.open_run(path)
    second.window.shell.start.open_wanted.emit(path)
    second.until(lambda: second.window.shell.start.error)
    elsewhere.close()
    error = second.window.shell.start.error
    assert error is not None
    assert error.detail.startswith("run-file.in-use")
    assert second.window.view.page == Stage.START.value
