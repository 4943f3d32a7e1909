"""A field for the path of a file, with the button that opens the system's dialog."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QFileDialog

from assistant.domain.message import Message, say
from assistant.ui.texts import show
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.fields import TextField

_CHOOSE = say("Fields", "Choose…")


class FileField(TextField):
    """A path that is typed or chosen."""

    native_dialogs: ClassVar[bool] = True

    def __init__(self, label: Message, note: Message | None = None) -> None:
        super().__init__(label, note)
        self._label = label
        self.choose = SecondaryButton(_CHOOSE)
        self.choose.clicked.connect(self._open)
        self.line.insertWidget(1, self.choose)

    def _open(self) -> None:
        dialog = QFileDialog(self)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self.native_dialogs)
        show(dialog.setWindowTitle, self._label)
        dialog.fileSelected.connect(self.set_text)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
