"""The window of the program: makes it, shows it, and asks before it closes in the middle of something."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from assistant.domain.message import Message, say
from assistant.ui import kept
from assistant.ui.app import Preferences, Switches, make_application, set_icon, settle
from assistant.ui.frame import Frame
from assistant.ui.shell import Shell
from assistant.ui.texts import show
from assistant.ui.theme import Theme
from assistant.ui.widgets.secretcopy import secret_clipboard

if TYPE_CHECKING:
    from assistant.wizard.practice import StartPractice


@dataclass(frozen=True)
class _Asked:
    """What is asked before the window closes in the middle of something."""

    title: Message
    text: Message
    more: Message
    leave: Message


_RUN = _Asked(
    say("window", "Close while a run is under way?"),
    say("window", "A run is under way. Close the window anyway?"),
    say(
        "window",
        "The run stops at the next safe point; what an appliance has started carries on by "
        "itself. Open the run again later: the assistant checks where things stand and continues "
        "from there.",
    ),
    say("window", "Stop the run and close"),
)
_TRANSFER = _Asked(
    say("window", "Close while files are being copied?"),
    say("window", "Update files are being downloaded or copied. Close the window anyway?"),
    say(
        "window",
        "What has come so far stays, on this computer and on the medium. Choose the same medium again later: "
        "the rest is continued from there. Leave the medium connected until the window has closed.",
    ),
    say("window", "Stop copying and close"),
)


class Window(Frame):
    """The frame with its shell. Closing it ends what is under way, after a question where a run is."""

    def __init__(self, start_practice: StartPractice | None = None, *, practise_at_once: bool = False) -> None:
        super().__init__()
        self.shell = Shell(self, start_practice, practise_at_once=practise_at_once)
        self.switches = Switches(self, kept.keep)
        self._agreed = False

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        asked = _RUN if self.shell.run_is_going_on else _TRANSFER if self.shell.transfer_is_going_on else None
        if asked is not None and not self._agreed:
            event.ignore()
            self._ask(asked)
            return
        self.shell.close()
        secret_clipboard().clear()
        super().closeEvent(event)

    def _ask(self, asked: _Asked) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        show(box.setWindowTitle, asked.title)
        show(box.setText, asked.text)
        show(box.setInformativeText, asked.more)
        stay = box.addButton("", QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton("", QMessageBox.ButtonRole.DestructiveRole)
        show(stay.setText, say("window", "Keep it open"))
        show(leave.setText, asked.leave)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(self._leave)
        box.finished.connect(box.deleteLater)
        box.open()

    def _leave(self) -> None:
        self._agreed = True
        # After the question is gone: closing deletes it.
        QTimer.singleShot(0, self, self.close)


def make_window(
    language: str | None = None,
    theme: str | None = None,
    start_practice: StartPractice | None = None,
    *,
    practise_at_once: bool = False,
) -> Window:
    """The window as it will be shown, with what was chosen last; ``language`` and ``theme`` go before that."""
    make_application()
    last = kept.load()
    chosen = Theme(theme) if theme else last.theme
    settle(Preferences(language or last.language, chosen, last.scale, last.reduced_motion))
    window = Window(start_practice, practise_at_once=practise_at_once)
    window.topbar.notifies = last.notify
    return window


def run_window(
    *,
    language: str | None = None,
    theme: str | None = None,
    start_practice: StartPractice | None = None,
    practise_at_once: bool = False,
) -> int:
    """Open the window and stay until it is closed; the exit code."""
    window = make_window(language, theme, start_practice, practise_at_once=practise_at_once)
    application = make_application()
    set_icon(application)
    window.show()
    QTimer.singleShot(0, window, _keep_log)
    return QApplication.exec()


def _keep_log() -> None:
    from assistant import logs, paths
    from assistant.ui.soundness import make_event_types

    make_event_types()
    gc.enable()

    logs.setup(paths.user_log())
    logs.log_unhandled()
