"""The lanes of a group: how many nodes are done, under way, failed or left out, and a list to choose one from."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal

from assistant.domain.message import Message, say
from assistant.engine.events import StepState
from assistant.ui.icons import Sign
from assistant.ui.pages._words import short_moment
from assistant.ui.states import of_step
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.facts import FigureStat
from assistant.ui.widgets.fields import SelectField
from assistant.ui.widgets.grid import Grid
from assistant.ui.widgets.grid_model import NOTHING, Cell, Column, GridModel
from assistant.ui.widgets.layouts import Flow, holder
from assistant.ui.widgets.text import Small
from assistant.ui.widgets.widest import widest
from assistant.wizard.course import Course, Lane, Tally
from assistant.wizard.lane_words import doing
from assistant.wizard.run_view import RunView

_TITLE = say("Lanes", "Traffic nodes")
_HOW_MANY = say("Lanes", "Nodes in this part of the plan")
_FIGURE = Message("", "{figure}")
_DONE, _RUNNING, _TO_DO = say("Lanes", "done"), say("Lanes", "under way"), say("Lanes", "to do")
_FAILED, _OUT, _ASKING = say("Lanes", "failed"), say("Lanes", "left out"), say("Lanes", "waiting for you")
_SHOW, _ALL = say("Lanes", "Show"), say("Lanes", "all")
_NODE, _STATE, _STEP = say("Lanes", "Node"), say("Lanes", "State"), say("Lanes", "Step")
_SINCE, _SEEN = say("Lanes", "Since"), say("Lanes", "Last seen")
_CHOOSE = say("Lanes", "Choose a node to see its step above.")
_CHOSEN = say("Lanes", "{node} is shown above.")
_NEWEST = say("Lanes", "Show what is newest")
_RETRY, _WILL_RETRY = say("Lanes", "Try this node again"), say("Lanes", "It is tried again next")
_ACTIVE = "active"
_FILTERS: tuple[tuple[str, Message], ...] = (
    (_ACTIVE, _RUNNING),
    ("*", _ALL),
    ("failed", _FAILED),
    ("skipped", _OUT),
    ("pending", _TO_DO),
    ("done", _DONE),
)
_FEW = 8
"""With so many nodes, all are shown."""


@dataclass(frozen=True, slots=True)
class LaneRow:
    """A lane as the list shows it."""

    lane: Lane
    since: datetime | None
    seen: Message | None


_WORDS = {StepState.SKIPPED: _OUT, StepState.ACTIVE: _RUNNING}


def _since(row: LaneRow) -> Cell:
    return Cell(short_moment(row.since)) if row.since is not None else NOTHING


def _seen(row: LaneRow) -> Cell:
    return Cell(row.seen, quiet=True) if row.seen is not None else NOTHING


def _of_states(states: Iterable[StepState]) -> list[Cell]:
    return [Cell(_WORDS.get(one, of_step(one).word), of_step(one)) for one in states]


def _column(
    key: str, title: Message, cell: Callable[[LaneRow], Cell], longest: Callable[[Iterable[LaneRow]], Iterable[Cell]]
) -> Column[LaneRow]:
    return Column(key, title, cell, longest, sorts=False)


def _some(rows: Iterable[LaneRow]) -> list[LaneRow]:
    """A few are enough to say how wide a column has to be."""
    told = list(rows)
    return [*told[:40], *told[-5:]]


_COLUMNS = (
    _column(
        "node",
        _NODE,
        lambda row: Cell(row.lane.name),
        lambda rows: widest(row.lane.name for row in rows),
    ),
    _column(
        "state",
        _STATE,
        lambda row: _of_states([row.lane.state])[0],
        lambda rows: _of_states({row.lane.state for row in rows}),
    ),
    # What a node says, or why it failed, is what is looked for here: it stands where nobody has to scroll.
    _column("seen", _SEEN, _seen, lambda rows: map(_seen, _some(row for row in rows if row.seen is not None))),
    _column(
        "step",
        _STEP,
        lambda row: Cell(doing(row.lane.step)),
        lambda rows: map(Cell, {doing(row.lane.step) for row in _some(rows)}),
    ),
    _column("since", _SINCE, _since, lambda rows: map(_since, _some(row for row in rows if row.since is not None))),
)


class LanesCard(Card):
    """Figures of the group, and its nodes; ``lane_wanted`` names the one to show, nothing for the newest."""

    lane_wanted = Signal(object)
    retry_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self._group = ""
        self._key: object = None
        self.figures = {
            name: FigureStat(words)
            for name, words in (
                ("done", _DONE),
                ("running", _RUNNING),
                ("asking", _ASKING),
                ("to_do", _TO_DO),
                ("failed", _FAILED),
                ("left_out", _OUT),
            )
        }
        self.show_only = SelectField(_SHOW, _FILTERS, width=170)
        self.grid: Grid[LaneRow] = Grid(GridModel(_COLUMNS, _row_key), _HOW_MANY, rows=8, several=False)
        self.told = Small(_CHOOSE)
        self.newest = SecondaryButton(_NEWEST)
        self.newest.hide()
        self.retry = SecondaryButton(_RETRY, Sign.REFRESH)
        self.retry.clicked.connect(self._try_again)
        self.retry.hide()
        self.newest.clicked.connect(lambda: self._choose(None))
        self.show_only.chosen.connect(lambda _: self._list())
        self.grid.chosen.connect(self._picked)
        self._rows: dict[str, LaneRow] = {}
        self._showing = self._working = False
        self.add(Flow(*self.figures.values(), spacing=Space.LARGE * 2, top=True))
        self.add(Flow(self.show_only), self.grid, holder(Flow(self.told, self.newest, self.retry, spacing=Space.BASE)))
        self.hide()

    def show_view(self, view: RunView, course: Course, chosen: str | None) -> None:
        """The lanes of the group in which the run is; nothing where it is in none."""
        unit = view.group
        self.setVisible(unit is not None)
        if unit is None:
            self._group = ""
            return
        lanes = course.lanes(unit)
        if unit.id != self._group:
            self._group = unit.id
            self.show_only.choose("*" if len(lanes) <= _FEW else _ACTIVE)
        self._working = view.can_hold
        self._show_figures(course.tally(unit))
        # What a node says changes while it is at work; of a thousand, all but twenty are not.
        known = self._rows
        self._rows = {lane.name: _known(known.get(lane.name), lane) or _row(course, lane) for lane in lanes}
        self._list()
        self._offer_retry(chosen)
        if chosen != self._key:
            self._key = chosen
            self.newest.setVisible(chosen is not None)
            self.told.say(_CHOOSE if chosen is None else _CHOSEN(node=chosen))
            if chosen is None:
                self._select(())

    def _offer_retry(self, chosen: str | None) -> None:
        """A node that was left out can be tried again while the run goes on."""
        row = self._rows.get(chosen) if chosen is not None else None
        wanted = self._working and row is not None and row.lane.state is StepState.SKIPPED
        if wanted == self.retry.isHidden():
            self.retry.setVisible(wanted)
            self.retry.setEnabled(True)
            self.retry.say(_RETRY)

    def _try_again(self) -> None:
        self.retry.setEnabled(False)
        self.retry.say(_WILL_RETRY)
        self.retry_wanted.emit(str(self._key))

    def _show_figures(self, tally: Tally) -> None:
        for name, stat in self.figures.items():
            count = getattr(tally, name)
            stat.tell(_FIGURE(figure=count))
            stat.setVisible(bool(count) or name in ("done", "running", "to_do"))

    def _list(self) -> None:
        wanted = self.show_only.value
        rows = [row for row in self._rows.values() if _fits(row.lane.state, wanted)]
        self._showing = True
        self.grid.set_entries(rows)
        self._showing = False

    def _select(self, keys: Iterable[Hashable]) -> None:
        self._showing = True
        self.grid.select(keys)
        self._showing = False

    def _picked(self) -> None:
        selected = self.grid.selected()
        if not self._showing and selected:
            self._choose(selected[0].lane.name)

    def _choose(self, lane: str | None) -> None:
        self.lane_wanted.emit(lane)


def _row_key(row: LaneRow) -> Hashable:
    return row.lane.name


def _known(row: LaneRow | None, lane: Lane) -> LaneRow | None:
    """The row that was made before, where it says what it would say now."""
    at_rest = lane.state in (StepState.PENDING, StepState.DONE)
    return row if at_rest and row is not None and row.lane is lane else None


def _row(course: Course, lane: Lane) -> LaneRow:
    status = course.of(lane.step.id)
    seen = status.text or (status.seen.text if status.seen is not None else None)
    if lane.state in (StepState.PENDING, StepState.DONE):
        seen = None
    return LaneRow(lane, status.ended or status.entered, seen)


def _fits(state: StepState, wanted: str) -> bool:
    if wanted == "*":
        return True
    if wanted == _ACTIVE:
        return state in (StepState.ACTIVE, StepState.WAITING_PERSON, StepState.FAILED)
    return state.value == wanted or (wanted == "done" and state is StepState.ALREADY)
