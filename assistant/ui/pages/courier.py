"""The Courier: a list from a closed network is read, its files are fetched, packed and sealed. Beside the stages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QStandardPaths, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from assistant.domain.message import Message, say
from assistant.ui.focus import bring_to_top, focusable
from assistant.ui.pages.base import JourneyPage, Perform, why
from assistant.ui.pages.courier_check import CheckCard
from assistant.ui.pages.courier_files import FilesCard
from assistant.ui.pages.courier_keys import KeysCard
from assistant.ui.pages.courier_medium import MediumCard
from assistant.ui.pages.courier_seal import CarryCard, SealCard
from assistant.ui.pages.courier_step import StepCard
from assistant.ui.texts import show
from assistant.wizard.courier_course import Step

if TYPE_CHECKING:
    from assistant.domain.errors import AssistantError
    from assistant.offline.values import Wanted
    from assistant.ui.page import Trouble
    from assistant.wizard.couriering import Couriering
    from assistant.wizard.journey import Journey

_TITLE = say("couriering", "Fetch update files for a closed network")
_LEAD = say(
    "couriering",
    "Five steps on a computer with Internet access. You need the medium that came out of the closed network. Whatever "
    "is interrupted continues where it was, also tomorrow.",
)
_KEY_FILE = say("couriering", "A text file or picture with the key")
_MEDIUM = say("couriering", "The medium with the shopping list")
_DOWNLOADS = say("couriering", "A folder with downloaded update files")
_FILES = say("couriering", "Downloaded update files")
_PROGRAM = say("couriering", "An installer of this program")
_PROGRAM_FOLDER = say("couriering", "A folder of this program")

Taken = Callable[[Sequence[Path]], None]


class CourierPage(JourneyPage):
    """Five steps below one another, and the check of a medium. Needs nothing of an upgrade."""

    native_dialogs: ClassVar[bool] = True
    """Whether the system's own file dialogs are used."""

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _LEAD)
        self.medium, self.keys, self.files = MediumCard(), KeysCard(), FilesCard()
        self.seal, self.carry, self.check = SealCard(), CarryCard(), CheckCard()
        self.steps: tuple[StepCard, ...] = (self.medium, self.keys, self.files, self.seal, self.carry)
        self.add(*self.steps, self.check)
        self._step: Step | None = None
        self._stop_work: Callable[[], None] | None = None
        self._due = self._doing = False
        self._held: QWidget | None = None
        self._connect_first()
        self._connect_rest()
        self.set_drawer(why("R15"))

    @property
    def courier(self) -> Couriering:
        """The state that is shown."""
        return self.journey.courier

    def _connect_first(self) -> None:
        courier = self.courier
        self.medium.scan_wanted.connect(lambda: self.perform(courier.scan()))
        self.medium.folder_wanted.connect(lambda: self._ask_folder(_MEDIUM, lambda found: self._open(found[0])))
        self.medium.chosen.connect(self._open)
        self.medium.another_wanted.connect(self._another)
        self.medium.list_chosen.connect(lambda number: self.perform(courier.choose(number)))
        self.keys.typed.connect(lambda appliance, text: self.perform(courier.type_key(appliance, text)))
        self.keys.file_wanted.connect(self._ask_key)
        self.keys.file_given.connect(lambda appliance, file: self.perform(courier.read_key(appliance, file)))

    def _connect_rest(self) -> None:
        courier, files, seal = self.courier, self.files, self.seal
        files.fetch_wanted.connect(lambda: self.perform(courier.fetch()))
        files.page_wanted.connect(lambda: QDesktopServices.openUrl(QUrl(courier.server)))
        files.folder_wanted.connect(lambda: self._ask_folder(_DOWNLOADS, self._collect, _downloads()))
        files.files_wanted.connect(lambda: self._ask_files(_FILES, self._collect, _downloads()))
        files.dropped.connect(self._collect)
        files.chosen.connect(self._assign)
        files.other_wanted.connect(self._ask_which)
        seal.pack_wanted.connect(lambda: self.perform(courier.pack()))
        seal.part_wanted.connect(lambda: self.perform(courier.pack(part=True)))
        seal.rules_wanted.connect(self._carry_rules)
        seal.program_wanted.connect(lambda: self._ask_files(_PROGRAM, self._carry_programs))
        seal.folder_wanted.connect(lambda: self._ask_folder(_PROGRAM_FOLDER, self._carry_programs))
        seal.program_dropped.connect(self._leave_program)
        self.check.wanted.connect(lambda: self.perform(courier.verify()))

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def enter(self) -> None:
        self._due = True
        self.refresh()
        if self.courier.opened is None and not self.courier.doing:
            self.perform(self.courier.scan())

    def refresh(self) -> None:
        courier = self.courier
        self._keep_keyboard()
        for card in self.steps:
            card.refresh(courier)
        self.check.refresh(courier)
        for one in (*self.steps, self.check):
            one.show_work(courier, self._stop_work)
        if courier.step is not self._step:
            self._due = self._due or self._step is not None
            self._step = courier.step
        if not courier.doing and (self._due or self._held is not None):
            QTimer.singleShot(0, self, self._give_keyboard)

    def _keep_keyboard(self) -> None:
        """Buttons close while something is under way: the one that had the keyboard gets it back afterwards."""
        doing = bool(self.courier.doing)
        if doing and not self._doing:
            self._held = next((one for one in self.findChildren(QWidget) if one.hasFocus()), None)
        self._doing = doing

    def _give_keyboard(self) -> None:
        """To the step that is the current one now, else to what had it before the work."""
        held, self._held, due, self._due = self._held, None, self._due, False
        if self.courier.doing or not self.isVisible():
            self._due = due
        elif due:
            self._show_step(self.courier.step)
        elif held is not None and isValid(held) and held.isVisible() and held.isEnabled():
            held.setFocus()

    def show_work(self, text: Message | None, stop: Callable[[], None] | None) -> None:
        """Work is shown on the card that it belongs to, together with all else that is known of it."""
        del text
        self._stop_work = stop

    def trouble(self, error: AssistantError) -> Trouble | None:
        """The journey's trouble is not the Courier's, whose own stands on its cards."""
        del error
        return None

    def go_to(self, step: str) -> None:
        self._show_step(Step(step))

    def _show_step(self, step: Step) -> None:
        """Bring a step into view, and the keyboard to the first thing that can be done there."""
        card = self.steps[list(Step).index(step)]
        card.unfold()
        bring_to_top(card, self)
        first = next(iter(focusable(card)), None)
        if first is not None and self.isVisible():
            first.setFocus()

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def _open(self, place: Path) -> None:
        self.perform(self.courier.open(place))

    def _another(self) -> None:
        self.courier.another()
        self.perform(self.courier.scan())

    def _collect(self, files: Sequence[Path]) -> None:
        if self.courier.usable and not self.courier.doing:
            self.perform(self.courier.collect(files))

    def _assign(self, wanted: Wanted, file: Path) -> None:
        self.perform(self.courier.assign(wanted, file))

    def _ask_which(self, wanted: Wanted) -> None:
        self._ask_files(_FILES, lambda found: self._assign(wanted, found[0]), _downloads(), one=True)

    def _ask_key(self, appliance: str) -> None:
        courier = self.courier
        self._ask_files(_KEY_FILE, lambda found: self.perform(courier.read_key(appliance, found[0])), one=True)

    def _carry_rules(self, wanted: bool) -> None:
        self.courier.carry_along(rules=wanted)

    def _carry_programs(self, files: Sequence[Path]) -> None:
        self.courier.carry_along(program=(*self.courier.program, *files))

    def _leave_program(self, file: Path) -> None:
        self.courier.carry_along(program=[one for one in self.courier.program if one != file])

    # ── dialogs ──────────────────────────────────────────────────────────────────────────────────────

    def _ask_folder(self, title: Message, taken: Taken, folder: str = "") -> None:
        self._ask(title, QFileDialog.FileMode.Directory, taken, folder)

    def _ask_files(self, title: Message, taken: Taken, folder: str = "", *, one: bool = False) -> None:
        mode = QFileDialog.FileMode.ExistingFile if one else QFileDialog.FileMode.ExistingFiles
        self._ask(title, mode, taken, folder)

    def _ask(self, title: Message, mode: QFileDialog.FileMode, taken: Taken, folder: str) -> None:
        dialog = QFileDialog(self)
        dialog.setFileMode(mode)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self.native_dialogs)
        if folder:
            dialog.setDirectory(folder)
        show(dialog.setWindowTitle, title)
        dialog.filesSelected.connect(lambda found: taken([Path(file) for file in found]) if found else None)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _downloads() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
