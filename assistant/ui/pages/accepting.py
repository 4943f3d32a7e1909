"""A finding that may be accepted with a reason, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain, say
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.states import State, of_level
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import badge_column
from assistant.ui.widgets.buttons import FoldButton, LinkButton, SecondaryButton
from assistant.ui.widgets.fields import TextField
from assistant.ui.widgets.findings import FindingRow
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.text import Small

_STATES = (State.PASS, State.WARNING, State.FAILED, State.UNKNOWN, State.NOT_APPLICABLE, State.BY_HAND, State.ACCEPTED)
_ACCEPT = say("readiness", "Accept with a reason…")
_REASON = say("readiness", "Why is this acceptable here?")
_REASON_NOTE = say("readiness", "It goes on record with your name.")
_DO_ACCEPT = say("readiness", "Accept")
_ACCEPTED = say("readiness", "Accepted: {reason}")
_TAKE_BACK = say("readiness", "Take back")


class AcceptRow(QWidget):
    """A finding and, below it, the way to accept it; a failure cannot be accepted."""

    accepted = Signal(str, str)
    """Finding id and reason; an empty reason takes it back."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        self._reason = ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.TINY)
        self.row = FindingRow(finding)
        outer.addWidget(self.row)
        if finding.level is Level.FAIL:
            return
        below = column(self._form(), self._done(), spacing=Space.SMALL)
        outer.addLayout(
            Spread(
                QWidget(),
                holder(below),
                left_width=lambda: badge_column(state.word for state in _STATES),
                floor=lambda: look().px(260),
                spacing=Space.MEDIUM,
                top=True,
            )
        )

    def _form(self) -> QWidget:
        self.fold = FoldButton(_ACCEPT)
        self.field = TextField(_REASON, _REASON_NOTE)
        self.button = SecondaryButton(_DO_ACCEPT, Sign.CHECK)
        self.button.setEnabled(False)
        inside = holder(column(self.field, Flow(self.button), spacing=Space.SMALL))
        inside.hide()
        self.fold.toggled.connect(inside.setVisible)
        self.fold.toggled.connect(self._unfolded)
        self.field.changed.connect(self._typed)
        self.field.entered.connect(self.button.click)
        self.button.clicked.connect(self._accept)
        self._open = holder(column(Flow(self.fold), inside, spacing=Space.TINY))
        return self._open

    def _done(self) -> QWidget:
        self._said = Small()
        back = LinkButton(_TAKE_BACK)
        back.clicked.connect(self._take_back)
        self._closed = holder(Flow(self._said, back, spacing=Space.SMALL))
        self._closed.hide()
        return self._closed

    def set_reason(self, reason: str) -> None:
        """The reason with which it was accepted; empty: it is open."""
        if reason == self._reason or self.finding.level is Level.FAIL:
            return
        self._reason = reason
        self._said.say(_ACCEPTED(reason=plain(reason)) if reason else None)
        self._open.setVisible(not reason)
        self._closed.setVisible(bool(reason))
        if reason:
            self.row.badge.set_state(State.ACCEPTED)
        else:
            self.row.badge.set_state(of_level(self.finding.level))

    def _unfolded(self, shown: bool) -> None:
        if shown:
            self.field.setFocus()

    def _typed(self, text: str) -> None:
        self.button.setEnabled(bool(text.strip()))

    def _accept(self) -> None:
        self.accepted.emit(self.finding.id, self.field.text)

    def _take_back(self) -> None:
        self.accepted.emit(self.finding.id, "")
