"""The system's dialogs for files and folders that are there."""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from PySide6.QtWidgets import QFileDialog, QWidget

from assistant.domain.message import Message
from assistant.ui.texts import show

Taken: TypeAlias = "Callable[[Sequence[Path]], None]"


class Asked(enum.Enum):
    """What can be chosen."""

    FILE = QFileDialog.FileMode.ExistingFile
    FILES = QFileDialog.FileMode.ExistingFiles
    FOLDER = QFileDialog.FileMode.Directory


def ask(parent: QWidget, title: Message, asked: Asked, taken: Taken, folder: str = "", *, native: bool = True) -> None:
    """Ask, beginning in ``folder``; ``taken`` hears of what was chosen, and of nothing else."""
    dialog = QFileDialog(parent)
    dialog.setFileMode(asked.value)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not native)
    if folder:
        dialog.setDirectory(folder)
    show(dialog.setWindowTitle, title)
    dialog.filesSelected.connect(lambda found: taken([Path(file) for file in found]) if found else None)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
