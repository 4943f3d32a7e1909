"""A moment to fill in: date and time of day, local."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QVBoxLayout, QWidget

from assistant.domain.message import Message
from assistant.ui.look import follow, look, set_font
from assistant.ui.texts import attach, language, name, show
from assistant.ui.theme import Role
from assistant.ui.widgets.layouts import row
from assistant.ui.widgets.text import Small, Text

_WIDTH = 210


class MomentField(QWidget):
    """Date and time; the arrow keys count what the cursor stands in. ``changed`` tells the moment, in UTC."""

    changed = Signal(object)

    def __init__(self, label: Message) -> None:
        super().__init__()
        self.edit = QDateTimeEdit()
        # Half a year typed is no moment yet: told when the field is left, or Return is pressed.
        self.edit.setKeyboardTracking(False)
        self.edit.setWrapping(False)
        set_font(self.edit, Role.BODY)
        line = self.edit.lineEdit()
        if line is not None:
            line.setTextMargins(9, 0, 9, 0)  # the style sheet's padding does not reach it
        name(self.edit, label)
        self._below = Small()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        box.addWidget(Text(label, Role.SECTION))
        box.addLayout(row(self.edit, None))
        box.addWidget(self._below)
        self.setFocusProxy(self.edit)
        attach(self, self._speak, "pattern")
        follow(self, lambda: self.edit.setMinimumWidth(look().px(_WIDTH)), "width")
        self.edit.dateTimeChanged.connect(self._tell)
        self.set_error(None)

    @property
    def moment(self) -> datetime:
        """What is filled in."""
        date, time = self.edit.date(), self.edit.time()
        local = datetime(date.year(), date.month(), date.day(), time.hour(), time.minute())  # noqa: DTZ001 - local
        return local.astimezone(UTC)

    def set_moment(self, at: datetime) -> None:
        """Fill it in; says nothing to anybody."""
        if self.moment == at.replace(second=0, microsecond=0):
            return
        local = at.astimezone()
        shown = QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))
        blocked = self.edit.blockSignals(True)
        self.edit.setDateTime(shown)
        self.edit.blockSignals(blocked)

    def set_error(self, error: Message | None, *, blocks: bool = True) -> None:
        """Say what is wrong with it; ``blocks``: it cannot stay so."""
        bad = error is not None and blocks
        self.edit.setProperty("bad", bad)
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)
        self._below.color("failure" if bad else "attention")
        self._below.say(error)
        self._below.setVisible(error is not None)
        show(self.edit.setAccessibleDescription, error)

    def _tell(self) -> None:
        self.changed.emit(self.moment)

    def _speak(self) -> None:
        translator = language().translator
        self.edit.setLocale(translator.locale)
        blocked = self.edit.blockSignals(True)
        self.edit.setDisplayFormat(translator.moment_pattern)
        self.edit.blockSignals(blocked)
        self.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
