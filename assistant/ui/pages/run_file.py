"""Which file a person sends to the appliance, where the assistant cannot: its path, to copy, and its folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from assistant.domain.message import Size, plain, say
from assistant.domain.plan import InstallPackage, Step, UpdateWay
from assistant.offline.store import Kept, UpdateStore
from assistant.ui.icons import Sign
from assistant.ui.pages._saved import open_path
from assistant.ui.pages.bring_parts import FILE_AND_SIZE, Sha
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.copyfield import CopyField
from assistant.ui.widgets.layouts import column
from assistant.ui.widgets.text import Small, Text

_WHICH = say("Hand", "The file to choose there")
_FOLDER = say("Hand", "Show in folder")
_NOT_THERE = say(
    "Hand", "The update file is not in the run's folder any more. Stop here and resume: the run asks for it again."
)


def file_for(folder: Path, step: Step) -> Kept | None:
    """The file that a step sends, from the run's folder. Raises FileTrouble."""
    action = step.action
    if not isinstance(action, InstallPackage):
        return None
    return UpdateStore(folder).of(action.appliance, action.package.name)


def sends_file(step: Step | None) -> bool:
    """Whether a step sends a file that was carried."""
    return step is not None and isinstance(step.action, InstallPackage) and step.action.way is UpdateWay.MANUAL


class FileToSend(QWidget):
    """The path and the checksum."""

    def __init__(self, kept: Kept | None) -> None:
        super().__init__()
        if kept is None or not kept.there:
            self.setLayout(column(Text(_NOT_THERE, color="failure")))
            return
        file, path = kept.file, kept.path
        self.show_folder = SecondaryButton(_FOLDER, Sign.FOLDER)
        self.show_folder.clicked.connect(lambda: open_path(path.parent))
        self.path = CopyField(str(path), extra=self.show_folder)
        about = FILE_AND_SIZE(file=plain(file.name), size=Size(file.size))
        self.setLayout(column(Small(_WHICH), self.path, Small(about), Sha(file.name, file.sha256), spacing=Space.TINY))
