"""The last two steps of the Courier page: packed and sealed, then carried back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from assistant.domain.finding import Level
from assistant.domain.message import Message, many, plain, say
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.pages._appear import appear
from assistant.ui.pages._panel import Panel
from assistant.ui.pages._saved import open_path
from assistant.ui.pages.courier_step import StepCard
from assistant.ui.texts import name
from assistant.ui.theme import Role, Space, Tone
from assistant.ui.widgets.buttons import FoldButton, LinkButton, PrimaryButton, SecondaryButton
from assistant.ui.widgets.card import Rows
from assistant.ui.widgets.copyfield import CopyField
from assistant.ui.widgets.fields import CheckField
from assistant.ui.widgets.findings import FindingList
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.text import Heading, Mono, Small, Text
from assistant.wizard.courier_course import Step

if TYPE_CHECKING:
    from assistant.offline.manifest import Sealed
    from assistant.wizard.couriering import Couriering

_HOW = say(
    "couriering",
    "Each file is copied to a folder of this computer and from there onto the medium, read back and compared. Then the "
    "medium is sealed and the keys are taken off it. Copying can be stopped at any moment; it continues where it was.",
)
_PACK = say("couriering", "Pack and seal")
_DONE = say("couriering", "The files are copied and verified, and the medium is sealed.")
_NOT_YET = say("couriering", "What is here can be copied already; the rest later.")
_PART = say("couriering", "Copy what is here")
_SEAL = say("couriering", "Seal without the missing files")
_ALONG = say("couriering", "Carry this program along, too")
_RULES = say("couriering", "The rule file that is in use here")
_RULES_NOTE = say(
    "couriering", "The closed network uses newer rules for its plans only after they are taken over there."
)
_PROGRAM = say("couriering", "An installer or a folder of this program, for a closed network that has an older one.")
_ADD_FILE, _ADD_FOLDER = say("couriering", "Add an installer…"), say("couriering", "Add a folder…")
_REMOVE, _REMOVE_THIS = say("couriering", "Leave it here"), say("couriering", "Leave {file} here")
_SEALED = say("couriering", "The medium is sealed. Its code:")
_CODE = say("couriering", "Code to compare by telephone")
_COPY, _COPIED = say("couriering", "Copy the code"), say("couriering", "Copied")
_COPIES = say("couriering", "Two verified copies")
_HERE, _THERE = say("couriering", "On this computer"), say("couriering", "On the medium")
_OPEN, _OPEN_WHAT = say("couriering", "Open folder"), say("couriering", "Open folder: {what}")
_NOW = say("couriering", "What to do now")
_WAYS = (
    say("couriering", "Eject the medium as this system does it, then carry it into the closed network."),
    say("couriering", "Keep the code: whoever takes the files over there can compare it by telephone."),
    say("couriering", "There, Upgrade Assistant checks the seal and every file before anything is uploaded."),
)
_GROUPS = 5
_KEEP = say(
    "couriering",
    "Delete neither copy until the install is proven. What was downloaded once is not offered again.",
)


class SealCard(StepCard):
    """Copying, and what goes along."""

    step = Step.SEAL
    jobs = ("pack",)
    closed = say("couriering", "This follows as soon as the first file is here.")
    pack_wanted = Signal()
    part_wanted = Signal()
    program_wanted = Signal()
    folder_wanted = Signal()
    program_dropped = Signal(object)
    rules_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.pack, self.part = PrimaryButton(_PACK, Sign.SHIELD), SecondaryButton(_SEAL)
        self.part.hide()
        self._lacking = False
        self.pack.clicked.connect(self.pack_wanted)
        self.part.clicked.connect(self.part_wanted)
        self.rules = CheckField(_RULES, _RULES_NOTE)
        self.rules.toggled.connect(self.rules_wanted)
        self._program = Rows()
        self._programs: tuple[Path, ...] = ()
        self.findings = FindingList()
        self.findings.hide()
        self._found: object = ()
        self.along = FoldButton(_ALONG)
        along = self._along()
        along.hide()
        self.along.toggled.connect(along.setVisible)
        buttons = Flow(self.pack, self.part, spacing=Space.SMALL)
        for part in (Text(_HOW, color="secondary"), holder(Flow(self.along)), along, self.findings, holder(buttons)):
            self.inside_box.addWidget(part)

    def summary(self, courier: Couriering) -> Message | None:
        return _DONE if courier.sealed is not None else _NOT_YET

    def _along(self) -> QWidget:
        self.file, self.folder = SecondaryButton(_ADD_FILE, Sign.PLUS), SecondaryButton(_ADD_FOLDER, Sign.FOLDER)
        self.file.clicked.connect(self.program_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self._program.hide()
        buttons = Flow(self.file, self.folder, spacing=Space.SMALL)
        return holder(
            column(self.rules, Text(_PROGRAM, color="secondary"), self._program, holder(buttons), spacing=Space.SMALL)
        )

    def refresh(self, courier: Couriering) -> None:
        super().refresh(courier)
        lacking, free = bool(courier.missing), not courier.doing
        if lacking is not self._lacking:
            self._lacking = lacking
            self.pack.say(_PART if lacking else _PACK)
            self.part.setVisible(lacking)
        for button in (self.pack, self.part, self.file, self.folder, self.rules):
            button.setEnabled(free)
        if self.rules.checked is not courier.with_rules:
            self.rules.set_checked(courier.with_rules)
        self._show_programs(courier.program)
        self._show_findings(courier)

    def _show_programs(self, files: tuple[Path, ...]) -> None:
        if files == self._programs:
            return
        self._programs = files
        self._program.set_rows([self._program_row(file) for file in files])
        self._program.setVisible(bool(files))
        appear(self._program)

    def _program_row(self, file: Path) -> QWidget:
        link = LinkButton(_REMOVE)
        name(link, _REMOVE_THIS(file=plain(file.name)))
        link.clicked.connect(partial(self.program_dropped.emit, file))
        return holder(Spread(Mono(plain(str(file))), link, floor=lambda: look().px(200)))

    def _show_findings(self, courier: Couriering) -> None:
        found = courier.packing.collected.findings if courier.packing else ()
        shown = tuple(one for one in found if one.level is not Level.PASS)
        if shown != self._found:
            self._found = shown
            self.findings.show_findings(shown)
            self.findings.setVisible(bool(shown))
            appear(self.findings)


class Code(QWidget):
    """Groups of letters and figures, large, that two people read to one another."""

    def __init__(self, code: str = "") -> None:
        super().__init__()
        self._groups = [Text(role=Role.CODE) for _ in range(_GROUPS)]
        self.setLayout(Flow(*self._groups, spacing=Space.BASE))
        self.show_code(code)

    def show_code(self, code: str) -> None:
        """Another one."""
        for label, group in zip(self._groups, [*code.split("-"), *[""] * _GROUPS], strict=False):
            label.say(plain(group))
        name(self, _CODE, plain(" ".join(code)))


class CarryCard(StepCard):
    """The sealed medium: its code, where the copies are, what to do now."""

    step = Step.CARRY
    closed = say("couriering", "Once the medium is sealed, its code and what to do next stand here.")

    def __init__(self) -> None:
        super().__init__()
        self._sealed: Sealed | None = None
        self._count, self._code = Text(), Code()
        self.copy = SecondaryButton(_COPY, Sign.COPY)
        self.copy.clicked.connect(self._copy_code)
        self._places = (_Place(_HERE), _Place(_THERE))
        ways = [Text(_numbered(index, way)) for index, way in enumerate(_WAYS, 1)]
        content = (
            self._count,
            Text(_SEALED),
            self._code,
            holder(Flow(self.copy)),
            Heading(_COPIES),
            *self._places,
            Heading(_NOW),
            *ways,
            Panel(_KEEP, Tone.ATTENTION),
        )
        for one in content:
            self.inside_box.addWidget(one)

    def refresh(self, courier: Couriering) -> None:
        super().refresh(courier)
        sealed, copies = courier.sealed, courier.copies if courier.sealed is not self._sealed else None
        if sealed is None or copies is None:
            return
        self._sealed = sealed
        self._count.say(many("couriering", "%n file(s) are packed.", "", len(sealed.manifest.files)))
        self._code.show_code(sealed.code)
        self.copy.say(_COPY)
        for place, path in zip(self._places, copies, strict=True):
            place.show_path(path)

    def _copy_code(self) -> None:
        if self._sealed is not None:
            QGuiApplication.clipboard().setText(self._sealed.code)
            self.copy.say(_COPIED)


class _Place(QWidget):
    """Where one of the copies is."""

    def __init__(self, what: Message) -> None:
        super().__init__()
        folder = SecondaryButton(_OPEN, Sign.FOLDER)
        name(folder, _OPEN_WHAT(what=what))
        folder.clicked.connect(self._open)
        self._path: Path | None = None
        self._field = CopyField("", extra=folder)
        self.setLayout(column(Small(what), self._field, spacing=2))

    def show_path(self, path: Path) -> None:
        """Another place."""
        self._path = path
        self._field.set_value(str(path))

    def _open(self) -> None:
        if self._path is not None:
            open_path(self._path)


_NUMBERED = say("couriering", "{number}. {title}")


def _numbered(index: int, way: Message) -> Message:
    return _NUMBERED(number=str(index), title=way)
