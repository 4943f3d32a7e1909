"""The system's dialogs for a folder or for files, without holding up the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from assistant.domain.message import Message
from assistant.ui.texts import show
from assistant.ui.widgets.filefield import FileField


def choose_folder(parent: QWidget, title: Message, chosen: Callable[[Path], None]) -> None:
    """Ask for a folder; ``chosen`` is called with it unless the person thinks better of it."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()


def choose_file(parent: QWidget, title: Message, chosen: Callable[[Path], None]) -> None:
    """Ask for a file, likewise."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()


def _dialog(parent: QWidget, title: Message, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(parent)
    dialog.setFileMode(mode)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not FileField.native_dialogs)
    show(dialog.setWindowTitle, title)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
