"""What the question mark in the top bar opens."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from assistant import __version__
from assistant.domain.message import say
from assistant.ui.texts import show

_ABOUT = say("help", "Upgrade Assistant {version}")
_TEXT = say(
    "help",
    "One stage after the other, at the left. Next goes on, Back returns; what you entered stays. "
    "Why something is asked, and what it rests on, stands at the right, or behind “Why?”.\n\n"
    "Everything that was seen and done is in the run file. If the program or this computer stops, open it again: "
    "the assistant looks at the appliances and goes on from what it sees.\n\n"
    "Keyboard: Tab and Shift+Tab from field to field, Return for Next, Alt+Left for Back, F1 for this help.",
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
