"""What the question mark in the top bar opens."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from assistant import __version__
from assistant.domain.message import say
from assistant.ui.texts import show

_ABOUT = say("help", "Upgrade Assistant {version}")
_TEXT = say(
    "help",
    "The stages are at the left, one after the other. Next continues, Back returns; what you "
    "entered is kept. Why something is asked, and what that is based on, is shown at the "
    "right or behind “Why?”.\n\nEverything that was seen and done is in the run file. If the "
    "program or this computer stops, open the file again: the assistant checks the "
    "appliances and continues from what it finds.\n\nKeyboard: Tab and Shift+Tab move from "
    "field to field, Return is Next, Alt+Left is Back, F1 shows this help.",
)


def open_help(parent: QWidget) -> QMessageBox:
    """A short help; does not hold anything up."""
    box = QMessageBox(parent)
    show(box.setWindowTitle, say("help", "Help"))
    show(box.setText, _ABOUT(version=__version__))
    show(box.setInformativeText, _TEXT)
    button = box.addButton("", QMessageBox.ButtonRole.AcceptRole)
    show(button.setText, say("help", "Close"))
    box.setEscapeButton(button)
    box.finished.connect(box.deleteLater)
    box.open()
    return box
