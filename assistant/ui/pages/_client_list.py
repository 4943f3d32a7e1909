"""The exported list of Jump Clients: dropped or chosen, judged, and its stragglers in a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal

from assistant.domain.clients import WHY_ONE, ListJudgement, Straggler, Why
from assistant.domain.errors import AssistantError
from assistant.domain.finding import Finding, Level
from assistant.domain.message import say
from assistant.ui.icons import Sign
from assistant.ui.pages._words import short_moment
from assistant.ui.states import State
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import FoldButton, PrimaryButton, SecondaryButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.dropping import Dropping
from assistant.ui.widgets.fields import SelectField, TextField
from assistant.ui.widgets.filefield import FileField
from assistant.ui.widgets.findings import FindingList
from assistant.ui.widgets.grid import Grid
from assistant.ui.widgets.grid_model import NOTHING, Cell, Column, GridModel
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.text import Small, Text
from assistant.ui.widgets.widest import widest
from assistant.wizard.client_proof import ListForm

_TITLE = say("Clients", "Check the exported list")
_HOW = say("Clients", "Choose the exported file, or drop it here. It is read on this computer and stays as it is.")
_SINCE = say("Clients", "Every date in it has to be later than the upgrade: {moment}.")
_NOT_YET = say("Clients", "This can be checked once a site package has been installed.")
_FILE, _CHECK = say("Clients", "Exported list (CSV)"), say("Clients", "Check the list")
_SAVE = say("Clients", "Save all that are behind…")
_MORE = say("Clients", "If the list is not recognised")
_COLUMN = say("Clients", "Column with the dates")
_COLUMN_NOTE = say("Clients", "Its heading, or its number from the left.")
_ORDER = say("Clients", "In dates")
_BY_LIST = say("Clients", "as the list tells")
_DAY, _MONTH = say("Clients", "the day comes first"), say("Clients", "the month comes first")
_ZONE = say("Clients", "Time zone of the list")
_ZONE_NOTE = say("Clients", "For instance UTC, +02:00 or Europe/Berlin; empty: that of this computer.")
_TABLE = say("Clients", "Jump Clients that are not shown to be up to date")
_NAME, _HOST, _WHY = say("Clients", "Jump Client"), say("Clients", "Host name"), say("Clients", "Why")
_STATUS, _MOMENT, _GROUP = say("Clients", "Status"), say("Clients", "Since"), say("Clients", "Group")
_READ = say("Clients", "Checked by {who}, {moment}: {file}")

_STATES = {Why.PASSIVE: State.WAITING, Why.QUEUED: State.RUNNING, Why.UNCLEAR: State.UNKNOWN}


def _why(one: Straggler) -> Cell:
    return _badge(one.why)


def _badge(why: Why) -> Cell:
    return Cell(WHY_ONE[why], _STATES.get(why, State.NOT_YET))


def _moment(one: Straggler) -> Cell:
    return Cell(short_moment(one.since)) if one.since is not None else NOTHING


def _longest(field: str) -> Callable[[Sequence[Straggler]], Iterable[Cell]]:
    def longest(rows: Sequence[Straggler]) -> Iterable[Cell]:
        return widest(getattr(one, field) for one in rows)

    return longest


_COLUMNS: tuple[Column[Straggler], ...] = (
    Column("name", _NAME, lambda one: Cell(one.name), _longest("name"), sorts=False),
    Column("why", _WHY, _why, lambda rows: map(_badge, {one.why for one in rows}), sorts=False),
    Column("since", _MOMENT, _moment, lambda rows: [_moment(one) for one in rows[:40]], sorts=False),
    Column("host", _HOST, lambda one: Cell(one.host), _longest("host"), sorts=False),
    Column("group", _GROUP, lambda one: Cell(one.group), _longest("group"), sorts=False),
    Column("status", _STATUS, lambda one: Cell(one.status, quiet=True), _longest("status"), sorts=False),
)


class ListCard(Card):
    """Where a list is handed in, and what came of it."""

    wanted = Signal()
    """The list in the field is to be checked."""
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self.file = FileField(_FILE)
        self.check = PrimaryButton(_CHECK, Sign.ARROW_RIGHT)
        self.save = SecondaryButton(_SAVE)
        self.column = TextField(_COLUMN, _COLUMN_NOTE)
        self.order = SelectField(_ORDER, (("", _BY_LIST), ("day-first", _DAY), ("month-first", _MONTH)))
        self.zone = TextField(_ZONE, _ZONE_NOTE)
        self.fold = FoldButton(_MORE)
        self._since = Text(color="secondary")
        self._more = holder(column(self.column, self.order, self.zone, spacing=Space.SMALL))
        self._more.hide()
        self.findings = FindingList()
        self._read = Small()
        self.grid: Grid[Straggler] = Grid(GridModel(_COLUMNS, id), _TABLE, rows=10, several=False)
        buttons = holder(Flow(self.check, self.save, spacing=Space.SMALL))
        for part in (Text(_HOW), self._since, self.file, self.fold, self._more, buttons, self._read, self.findings):
            self.add(part)
        self.add(self.grid)
        self.fold.toggled.connect(self._more.setVisible)
        self.check.clicked.connect(self.wanted)
        self.save.clicked.connect(self.save_wanted)
        self.file.changed.connect(self._changed)
        Dropping(self).dropped.connect(self._dropped)
        self._open = False
        self._trouble: AssistantError | None = None
        self._shown: object = None
        self.show_upgrade(None)
        self.show_judged(None, "", None)

    @property
    def path(self) -> Path | None:
        """The file that was handed in."""
        return Path(self.file.text.strip()) if self.file.text.strip() else None

    @property
    def form(self) -> ListForm:
        """What was said about it."""
        return ListForm(self.column.text, self.order.value, self.zone.text)

    def show_trouble(self, error: AssistantError | None) -> None:
        """Why a file could not be judged, and what can be said about it; None takes that away."""
        self._trouble = error
        self._shown = None
        if error is None:
            return
        self.fold.setChecked(True)
        wrong = Finding("clients.list-bad", Level.FAIL, "site", error.message, advice=error.advice, detail=error.detail)
        self.findings.show_findings([wrong])
        self.findings.show()
        self._read.hide()
        self.grid.hide()
        self._changed()

    def show_upgrade(self, moment: datetime | None) -> None:
        """What the list is judged against; None: nothing yet."""
        self._open = moment is not None
        self._since.say(_NOT_YET if moment is None else _SINCE(moment=moment))
        self.setAcceptDrops(self._open)
        self._changed()

    def show_judged(self, judged: ListJudgement | None, who: str, at: datetime | None) -> None:
        """What came of it; None: nothing was checked yet."""
        key = (judged.sha256, len(judged.listed), at) if judged is not None else None
        if self._trouble is not None or (key == self._shown and judged is not None):
            return
        self._shown = key
        self._read.setVisible(judged is not None)
        self.findings.setVisible(judged is not None)
        self.grid.setVisible(judged is not None and bool(judged.listed))
        self._changed()
        if judged is None or at is None:
            return
        self._read.say(_READ(who=who or "–", moment=at, file=judged.file))
        self.findings.show_findings(judged.findings)
        self.grid.set_entries(judged.listed)

    def _changed(self) -> None:
        self.check.setEnabled(self._open and self.path is not None)
        self.save.setEnabled(self._open and self.path is not None)
        self.save.setVisible(self._shown is not None)

    def _dropped(self, files: tuple[Path, ...]) -> None:
        if files and self._open:
            self.file.set_text(str(files[0]))
            self.wanted.emit()
