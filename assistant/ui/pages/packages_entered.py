"""Where no appliance lists its updates: the wanted version, and the packages on the way to it, as they were named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal

from assistant.domain.message import Message, many, plain, say
from assistant.ui.icons import Sign
from assistant.ui.pages.choosing import choose_folder
from assistant.ui.pages.packages_form import PackageRow, PackageRows
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.fields import TextField
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.text import Small, Text

if TYPE_CHECKING:
    from assistant.service.described import PackageForm
    from assistant.service.entered import Entered

_TITLE = say("packages", "Packages that are carried")
_LEAD = say(
    "packages",
    "The appliance lists no updates. Enter the packages that Technical Support names to you, first to last. What the "
    "rule file documents is added by itself.",
)
_TARGET = say("packages", "Wanted version of the site software")
_FROM_FILES = say("packages", "Take them from files…")
_FOLDER = say("packages", "Folder with update files")
_FILES = say("packages", "If update files are here already, their names tell which packages they are.")


class NamedRow(PackageRow):
    """A package that somebody named: no page says whether it is locked."""

    label: ClassVar[Message] = say("packages", "Name, as the vendor writes it")

    def __init__(self, package: PackageForm, *, alone: bool) -> None:
        super().__init__(package, alone=alone)
        self.locked.hide()
        self.reason.hide()


class EnteredForm(PackageRows):
    """The form. ``edited`` comes with every letter, ``files_wanted`` with a folder that somebody chose."""

    kind: ClassVar[type[PackageRow]] = NamedRow
    files_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self._left = self._filling = False
        self.target = TextField(_TARGET, example=plain("12.3.2"), width=240)
        self.target.changed.connect(self._typed)
        self.target.edit.editingFinished.connect(self._leave_target)
        self.files = SecondaryButton(_FROM_FILES, Sign.FOLDER)
        self.files.clicked.connect(self._choose)
        self._found = Small(_FILES)
        self.add(
            Text(_LEAD),
            self.target,
            self.list,
            holder(column(Flow(self.more, self.files), self._found, spacing=Space.TINY)),
        )

    def enter(self) -> None:
        super().enter()
        self._left = False

    def typed(self, entered: Entered) -> Entered:
        """What is typed here, with what else is known."""
        return replace(entered, target=self.target.edit.text(), rows=self.typed_rows())

    def fill(self, entered: Entered) -> None:
        """Show what was entered before."""
        self._filling = True
        if self.target.edit.text() != entered.target:
            self.target.set_text(entered.target)
        self.fill_rows(entered.rows)
        self._filling = False
        names = dict.fromkeys(one.name for one in entered.files)
        text = many("packages", "From %n update file(s): {files}", "", len(names))
        self._found.say(text(files=", ".join(names)) if names else _FILES)
        self.target.set_error(entered.target_problem() if self._left or entered.target.strip() else None)
        self.show_problems(entered.problems())

    def lock(self, *, locked: bool) -> None:
        super().lock(locked=locked)
        self.target.setEnabled(not locked)
        self.files.setEnabled(not locked)

    def _typed(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _leave_target(self) -> None:
        self._left = True
        self.edited.emit()

    def _choose(self) -> None:
        choose_folder(self, _FOLDER, self._chosen)

    def _chosen(self, folder: Path) -> None:
        self.files_wanted.emit(folder)
