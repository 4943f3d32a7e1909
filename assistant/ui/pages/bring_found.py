"""What lies on a medium or in a folder: file by file, or to be assigned where names do not tell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, Size, many, plain, say
from assistant.domain.words import appliance_called
from assistant.offline import findings
from assistant.offline.values import CarriedFile, FileState, ProgramFile, ProgramPart, SealState
from assistant.ui.icons import Sign
from assistant.ui.pages.bring_parts import FILE_AND_SIZE, FileRow, Sha
from assistant.ui.pages.choosing import choose_file
from assistant.ui.states import of_level
from assistant.ui.texts import name
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.card import Rows
from assistant.ui.widgets.fields import SelectField
from assistant.ui.widgets.findings import FindingRow
from assistant.ui.widgets.layouts import Flow, column
from assistant.ui.widgets.text import Heading, Small, Text

if TYPE_CHECKING:
    from assistant.offline.searching import Brought
    from assistant.offline.values import Arrival, Found, Wanted
    from assistant.wizard.carrying import Looked

WORDS = {
    FileState.GOOD: say("bring", "good"),
    FileState.MISSING: say("bring", "missing"),
    FileState.TRUNCATED: say("bring", "truncated"),
    FileState.ALTERED: say("bring", "altered"),
    FileState.RENAMED: say("bring", "renamed"),
    FileState.DUPLICATE: say("bring", "duplicate"),
    FileState.SWAPPED: say("bring", "swapped"),
    FileState.FOREIGN: say("bring", "foreign"),
    FileState.UNKNOWN: say("bring", "not announced"),
    FileState.UNREADABLE: say("bring", "unreadable"),
    FileState.LINK: say("bring", "a link"),
    FileState.OUTSIDE: say("bring", "elsewhere"),
}
PACKAGE_FOR = say("bring", "{package} for {appliance}")
_PARTS = {ProgramPart.PROGRAM: say("bring", "The program itself"), ProgramPart.RULES: say("bring", "Rule file")}
_OF_FILES, _SEAL = "offline.file.", "offline.seal"
_ITS_FILE = say("bring", "Its file")
_FILE_OF = say("bring", "File of {package}")
_NONE = say("bring", "none of them")
_OTHER = say("bring", "Another file…")
_MOST = 60
"""Files that are offered for a package; any other one is chosen in the dialog."""
_FEW = 12
"""Files that nobody announced, in rows of their own."""
_ASSIGN = say(
    "bring",
    "There is no manifest here, so nothing proves these files but you. Say which file is which package. From then on "
    "its SHA-256 counts.",
)
_CERTAIN = say("bring", "Names tell some of them already. Look whether they are right.")


def package_title(package: str, appliance: str, *, several: bool) -> Message:
    """The package; for which appliance, where there are several."""
    return PACKAGE_FOR(package=package, appliance=appliance_called(appliance)) if several else plain(package)


class ArrivalView(Rows):
    """A medium with a manifest: each file, then what is to be said of the whole."""

    def __init__(self, arrival: Arrival) -> None:
        super().__init__()
        appliances = {one.file.appliance for one in arrival.found if isinstance(one.file, CarriedFile)}
        announced = [one for one in arrival.found if one.file is not None]
        self.files, more = _rows(announced, [one for one in arrival.found if one.file is None], len(appliances) > 1)
        # A code that stood here would be typed off here, instead of being read out by whoever packed the files.
        hidden = (_SEAL,) if arrival.seal is SealState.NOT_CHECKED else ()
        of_all = [one for one in arrival.findings if not one.id.startswith((_OF_FILES, *hidden))]
        self.set_rows([*(FindingRow(one) for one in of_all), *self.files, *more])


def _rows(announced: Sequence[Found], rest: Sequence[Found], several: bool) -> tuple[list[FileRow], list[Small]]:
    """All that was announced, and a few of the rest: somebody else's stick may hold thousands of files."""
    shown = [_file_row(one, several=several) for one in (*announced, *rest[:_FEW])]
    left = len(rest) - _FEW
    return shown, [Small(many("bring", "and %n more file(s) that are left alone", "", left))] if left > 0 else []


def _file_row(found: Found, *, several: bool) -> FileRow:
    told = findings.of_found(found)
    state = of_level(told.level)
    file = found.file
    match file:
        case CarriedFile():
            title = package_title(file.package, file.appliance, several=several)
        case ProgramFile():
            title = _PARTS[file.part]
        case _:
            title = plain(found.path)
    size = found.size if found.size is not None else file.size if file else None
    about = FILE_AND_SIZE(file=plain(file.name if file else found.path), size=Size(size)) if size is not None else None
    sha = found.sha256 or (file.sha256 if file and found.state.proven else None)
    shown = Sha(file.name if file else found.path, sha) if sha else None
    words = () if found.state is FileState.GOOD else (told.text, told.advice)
    return FileRow(title, state, WORDS[found.state], about, shown, words)


class AssignView(QWidget):
    """Files without a manifest: a person says which is which."""

    changed = Signal()

    def __init__(self, seen: Brought, wanted: Sequence[Wanted]) -> None:
        super().__init__()
        certain = seen.certain()
        several = len({one.appliance for one in wanted}) > 1
        self.rows = {one: AssignRow(one, seen, certain.get(one), several=several) for one in wanted}
        for row in self.rows.values():
            row.changed.connect(self.changed)
        refused, more = _rows((), seen.refused, several=False)
        self.setLayout(
            column(
                Text(_ASSIGN),
                *([Small(_CERTAIN)] if certain else []),
                Rows(*self.rows.values(), *refused, spacing=Space.MEDIUM),
                *more,
                spacing=Space.SMALL,
            )
        )

    @property
    def assigned(self) -> dict[Wanted, Path]:
        """Which file is which package."""
        return {one: row.file for one, row in self.rows.items() if row.file is not None}


class AssignRow(QWidget):
    """One package, and the file that it is said to be."""

    changed = Signal()

    def __init__(self, wanted: Wanted, seen: Brought, certain: Path | None, *, several: bool) -> None:
        super().__init__()
        self._files: list[Path] = []
        self._select: SelectField | None = None
        title = package_title(wanted.package, wanted.appliance, several=several)
        self._title = title
        fitting = [one.path for one in seen.candidates if one.wanted == wanted][:_MOST]
        self._box = column(Heading(title), spacing=Space.TINY)
        self.other = SecondaryButton(_OTHER, Sign.FOLDER)
        self.other.clicked.connect(lambda: choose_file(self, _FILE_OF(package=title), self.choose))
        self.setLayout(self._box)
        self._offer([*fitting, *(one for one in seen.others[:_MOST] if one not in fitting)], certain)

    @property
    def file(self) -> Path | None:
        """The file that was chosen."""
        value = self._select.value if self._select is not None else ""
        return self._files[int(value)] if value else None

    def choose(self, file: Path) -> None:
        """A file that stands nowhere else."""
        self._offer([*self._files, *([] if file in self._files else [file])], file)
        self.changed.emit()

    def _offer(self, files: list[Path], chosen: Path | None) -> None:
        self._files = files
        options = (("", _NONE), *((str(at), _named(file)) for at, file in enumerate(files)))
        select = SelectField(_ITS_FILE, options)
        name(select.combo, _FILE_OF(package=self._title))
        select.combo.setMinimumContentsLength(12)
        select.combo.setSizeAdjustPolicy(select.combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        select.choose(str(files.index(chosen)) if chosen in files else "")
        select.chosen.connect(lambda _: self.changed.emit())
        if self._select is not None:
            self._box.replaceWidget(self._select, select)
            self._select.hide()
            self._select.deleteLater()
        else:
            self._box.addWidget(select)
            self._box.addLayout(Flow(self.other))
        self._select = select


def _named(file: Path) -> Message:
    return plain(f"{file.parent.name}/{file.name}" if file.parent.name else file.name)


def view_of(looked: Looked, wanted: Sequence[Wanted]) -> list[ArrivalView | AssignView]:
    """What was found, as it is shown."""
    if looked.arrivals:
        return [ArrivalView(one) for one in looked.arrivals]
    return [AssignView(looked.seen, wanted)] if looked.seen is not None else []


def missing_words(count: int) -> Message:
    """How many packages have no file yet."""
    return many("bring", "%n package(s) have no file yet.", "", count)
