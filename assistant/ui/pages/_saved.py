"""Asking where a file goes, and saying where it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from assistant.domain.errors import FileTrouble
from assistant.domain.message import Message, plain, say
from assistant.ui.icons import Sign
from assistant.ui.pages._appear import appear
from assistant.ui.states import State
from assistant.ui.texts import text
from assistant.ui.theme import Space, Tone
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import IconButton, SecondaryButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.copyfield import CopyField
from assistant.ui.widgets.layouts import Flow, Spread, holder, row
from assistant.ui.widgets.text import Heading, Small

AskFile = Callable[[QWidget, Message, Path, str], Path | None]
"""(parent, title, suggestion, ending) -> the file, or None when the person thought better of it."""

_SAVED = say("Saved", "Saved: {what}")
_OPEN, _FOLDER = say("Saved", "Open"), say("Saved", "Open folder")
_DISMISS = say("Saved", "Dismiss")
_FILES = say("Saved", "{ending} files (*.{suffix})")


def ask_file(parent: QWidget, title: Message, suggestion: Path, ending: str) -> Path | None:
    """The system's dialog for a file to save."""
    kinds = text(_FILES(ending=ending.upper(), suffix=ending))
    chosen, _ = QFileDialog.getSaveFileName(parent, text(title), str(suggestion), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(f".{ending}")


def open_path(path: Path) -> None:
    """Show a file or folder with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def written(path: Path, write: Callable[[], object]) -> Path:
    """Write, and tell trouble with the disk as an error that a person can act upon. Raises FileTrouble."""
    try:
        write()
    except OSError as error:
        raise FileTrouble(
            say("Saved", "{file} could not be written.")(file=plain(str(path))),
            say("Saved", "Choose an existing folder that you may write to and that has enough space."),
            str(error),
        ) from error
    return path


class SavedCard(Card):
    """Where something was saved last; hidden until there is something."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.GOOD)
        self.path: Path | None = None
        self.hide()

    def show_saved(self, what: Message, path: Path, note: Message | None = None, *, openable: bool = True) -> None:
        """Say where it is."""
        self.path = path
        self.clear()
        head = row(StateBadge(State.DONE), Heading(_SAVED(what=what)), spacing=Space.MEDIUM)
        head.setStretch(1, 1)
        close = IconButton(Sign.CLOSE, _DISMISS)
        close.clicked.connect(self.hide)
        self.add(Spread(holder(head), close, floor=lambda: 200))
        self.add(CopyField(str(path)))
        if note is not None:
            self.add(Small(note))
        buttons = []
        if openable:
            show = SecondaryButton(_OPEN, Sign.OPEN)
            show.clicked.connect(lambda: open_path(path))
            buttons.append(show)
        folder = SecondaryButton(_FOLDER, Sign.FOLDER)
        folder.clicked.connect(lambda: open_path(path.parent))
        self.add(Flow(*buttons, folder, spacing=Space.SMALL))
        appear(self)
        self.show()
