"""The card of one maintenance window: its begin, how long it takes, and what happens in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.failover import Method
from assistant.domain.message import Message, many, plain, say
from assistant.domain.plan import Estimate
from assistant.domain.plan import Phase as PlanPhase
from assistant.domain.words import appliance_called
from assistant.report.words import EMPTYING
from assistant.ui.look import look
from assistant.ui.pages._words import ESTIMATE_SOURCES, PHASES, estimate_range, estimate_words, rough
from assistant.ui.states import State
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import FoldButton
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.facts import FigureStat
from assistant.ui.widgets.fields import CheckField
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.momentfield import MomentField
from assistant.ui.widgets.phasestrip import Hold, Phase, PhaseStrip
from assistant.ui.widgets.text import Heading, Small, Text

if TYPE_CHECKING:
    from assistant.guide.schedule import Piece, Planned, Problem, WindowView

_WINDOW = say("windows", "Window {number}")
_WHAT = {
    (Method.SYNCHRONOUS, PlanPhase.BREAK): say("windows", "Break failover, upgrade the primary"),
    (Method.SYNCHRONOUS, PlanPhase.RESTORE): say("windows", "Upgrade the backup, re-establish failover"),
    (Method.ASYNCHRONOUS, PlanPhase.BREAK): say(
        "windows", "Break failover, upgrade and test the backup, make it primary"
    ),
    (Method.ASYNCHRONOUS, PlanPhase.RESTORE): say("windows", "Upgrade the former primary, re-establish failover"),
}
_PLANNED = say("windows", "Begins at a planned time")
_NOT_PLANNED = say("windows", "Otherwise it begins when you start it.")
_FIRST_ONE = say("windows", "Set a time for the first window first.")
_ONE_BEFORE = say("windows", "Set a time for window {number} first.")
_INSTALL = say("windows", "Install {packages}")
_MOVE = say("windows", "Restore the backup on the new appliance, move the site there")
_BEGIN = say("windows", "Begin")
_TAKES, _DOWN, _ENDS = say("windows", "Takes"), say("windows", "Site down"), say("windows", "Latest end")
_NEVER = say("windows", "not at all")
_IS_DOWN, _YOU_ARE_ASKED = say("windows", "site down"), say("windows", "you are asked")
_DASH = say("windows", "–")
_COURSE = say("windows", "What happens in it, and how long it takes")
_SITE_DOWN = say("windows", "{what}, site down")
_ASKS = say("windows", "You are asked: {what}")

_NODES = say("windows", "Traffic nodes")


class WindowCard(Card):
    """``planned`` tells whether it is to have a moment, ``moved`` which one; each with the window's number."""

    planned = Signal(int, bool)
    moved = Signal(int, object)

    def __init__(self, number: int) -> None:
        super().__init__(_WINDOW(number=number))
        self._number = number
        self._setting = False
        self.what = Heading()
        self.check = CheckField(_PLANNED, _NOT_PLANNED)
        self.check.toggled.connect(self._toggled)
        self.field = MomentField(_BEGIN)
        self.field.changed.connect(self._changed)
        self._first = Small(_FIRST_ONE if number < 3 else _ONE_BEFORE(number=number - 1))
        self.takes, self.down, self.ends = (FigureStat(label, _DASH) for label in (_TAKES, _DOWN, _ENDS))
        self.strip = PhaseStrip()
        self.fold = FoldButton(_COURSE)
        self.course = Rows(spacing=5)
        self.course.hide()
        self.fold.toggled.connect(self.course.setVisible)
        self._cut = StateBadge(State.IMPORTANT, _IS_DOWN)
        self._asked = StateBadge(State.YOUR_TURN, _YOU_ARE_ASKED)
        left = holder(column(self.check, self._first, spacing=Space.TINY))
        self.add(
            self.what,
            Spread(left, self.field, floor=lambda: look().px(260), top=True, line_spacing=Space.SMALL),
            Flow(self.takes, self.down, self.ends, spacing=Space.PAGE, top=True),
            self.strip,
            Flow(self.fold, self._cut, self._asked, spacing=Space.SMALL, spring=1),
            self.course,
        )

    def _toggled(self, wanted: bool) -> None:
        if not self._setting:
            self.planned.emit(self._number, wanted)

    def _changed(self, at: datetime) -> None:
        self.moved.emit(self._number, at)

    def show_window(
        self, window: WindowView, method: Method | None, problems: Sequence[Problem], *, can_plan: bool
    ) -> None:
        """Show it as it is planned; ``can_plan``: whether it may have a moment of its own."""
        self._setting = True
        self.what.say(_what(window, method))
        self.check.set_checked(window.begin is not None)
        self._setting = False
        self.check.box.setEnabled(can_plan)
        self._first.setVisible(not can_plan and window.number > 1 and window.begin is None)
        self.field.setVisible(window.begin is not None)
        self.field.edit.setEnabled(can_plan)
        if window.begin is not None:
            self.field.set_moment(window.begin)
        worst = next((one for one in problems if one.blocks), next(iter(problems), None))
        self.field.set_error(worst.text if worst else None, blocks=worst is None or worst.blocks)
        self._show_figures(window)
        self.strip.show_phases(
            tuple(_phase(piece) for piece in window.pieces),
            tuple(Hold(hold.at, hold.what) for hold in window.holds),
            window.begin,
        )
        rows: list[QWidget] = [
            _StepRow(piece, step, number if step is piece.steps[0] else None)
            for number, piece in enumerate(window.pieces, 1)
            for step in piece.steps
        ]
        rows += [Text(_ASKS(what=hold.what), color="secondary") for hold in window.holds]
        self.course.set_rows(rows)

    def _show_figures(self, window: WindowView) -> None:
        self.takes.tell(estimate_range(_about(window.estimate)), ESTIMATE_SOURCES[window.estimate.source])
        down = window.outage
        self._cut.setVisible(down is not None)
        self.down.tell(
            estimate_range(_about(down)) if down else _NEVER,
            ESTIMATE_SOURCES[down.source] if down else None,
        )
        last = window.latest_end
        self.ends.setVisible(last is not None)
        if last is not None:
            self.ends.tell(Message("", "{moment}", (("moment", last),)))


def _what(window: WindowView, method: Method | None) -> Message | None:
    phases = {piece.phase for piece in window.pieces}
    if PlanPhase.MOVE in phases:
        return _MOVE
    for phase in phases:
        if method is not None and (method, phase) in _WHAT:
            return _WHAT[method, phase]
    return _INSTALL(packages=plain(", ".join(window.packages)))


def _phase(piece: Piece) -> Phase:
    about = _about(piece.estimate)
    return Phase(
        _where(piece),
        EMPTYING if piece.emptying else PHASES[piece.phase],
        piece.begin,
        piece.end,
        about.low,
        about.high,
        outage=piece.outage,
    )


def _where(piece: Piece) -> Message:
    """The lane: one for all traffic nodes."""
    return _NODES if piece.nodes or piece.emptying else appliance_called(piece.target)


class _StepRow(QWidget):
    """What is done where, and its estimate with its source. ``number``: what the drawing calls it."""

    def __init__(self, piece: Piece, step: Planned, number: int | None) -> None:
        super().__init__()
        words = _SITE_DOWN(what=step.name) if piece.outage else step.name
        where = many("windows", "%n traffic node(s)", "", piece.nodes) if piece.nodes else _where(piece)
        left = holder(
            column(
                Text(words),
                Small(where),
                spacing=1,
            )
        )
        mark = Small(Message("", "{number}", (("number", number),)) if number is not None else None)
        told = Spread(
            left, Text(estimate_words(_about(step.estimate)), color="secondary"), floor=lambda: look().px(200)
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(Spread(mark, told, left_width=lambda: look().px(22), floor=int, top=True, spacing=Space.TINY))


def _about(estimate: Estimate) -> Estimate:
    """As one would say it: sums of several steps have seconds that nobody means."""
    return rough(replace(estimate, low=_minutes(estimate.low), high=_minutes(estimate.high)))


def _minutes(span: timedelta) -> timedelta:
    minute = timedelta(minutes=1)
    return span if span < minute else minute * round(span / minute)
