"""Traffic nodes that are being emptied: how many clients are left, where, and what can be said to the people there."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from assistant.domain.cluster import DrainNodes
from assistant.domain.message import Message, many, plain, say
from assistant.translation import LANGUAGES, Translator
from assistant.ui.icons import Sign
from assistant.ui.pages._curve import Curve
from assistant.ui.states import State
from assistant.ui.texts import language
from assistant.ui.theme import Space, Tone
from assistant.ui.widgets.buttons import FoldButton, SecondaryButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.elapsed import AgeLabel
from assistant.ui.widgets.facts import Stat
from assistant.ui.widgets.fields import SelectField
from assistant.ui.widgets.grid import Grid
from assistant.ui.widgets.grid_model import Cell, Column, GridModel
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.text import Figure, Text
from assistant.ui.widgets.widest import widest
from assistant.wizard.client_curve import ClientPoint
from assistant.wizard.draining import DrainPoint, as_curve, last_change, to_tell, who_is_left

if TYPE_CHECKING:
    from assistant.wizard.run_view import RunView
    from assistant.wizard.sitting import Sitting

_TITLE = say("Drain", "Clients that are still connected")
_LEFT, _NODES = say("Drain", "still connected"), say("Drain", "nodes not empty yet")
_OF = say("Drain", "of {total}")
_FIGURE = Message("", "{figure}")
_WHO = say("Drain", "Who is left")
_NODE, _CLIENTS, _STATE = say("Drain", "Node"), say("Drain", "Customers, consoles"), say("Drain", "State")
_EMPTY, _WAITING = say("Drain", "empty"), say("Drain", "not empty yet")
_CURVE = say("Drain", "Clients still connected, over time")
_AXIS = say("Drain", "number of clients")
_CHANGED = say("Drain", "Last change seen: {age}")
_AT_LEAST, _NOT_KNOWN = say("Drain", "at least {figure}"), say("Drain", "unknown")
_AND = say("Drain", "{of}, {unknown}")
_SILENT = say("Drain", "Who is connected could not be seen at the last look.")
_BEFORE = say("Drain", "The figures below are from before.")
_TELL = say("Drain", "Tell the people there")
_LANGUAGE, _COPY, _COPIED = say("Drain", "Language"), say("Drain", "Copy"), say("Drain", "Copied")
_HOW = say(
    "Drain",
    "When the usual time is over, you are asked. Allow more time, or end the wait with a reason: whoever is left is "
    "then cut off when the node is upgraded.",
)


@dataclass(frozen=True, slots=True)
class _Left:
    node: str
    count: int | None
    """None: nobody tells."""
    seen: bool
    """Whether the last look told it."""


def _cell(one: _Left) -> Cell:
    if not one.seen or one.count is None:
        return Cell(State.UNKNOWN.word, State.UNKNOWN)
    return Cell(_WAITING, State.NOT_YET) if one.count else Cell(_EMPTY, State.DONE)


_COLUMNS: tuple[Column[_Left], ...] = (
    Column(
        "node",
        _NODE,
        lambda one: Cell(one.node),
        lambda every: widest(one.node for one in every),
        sorts=False,
    ),
    Column(
        "clients",
        _CLIENTS,
        lambda one: Cell("–" if one.count is None else str(one.count)),
        lambda _: [Cell("00000")],
        right=True,
        sorts=False,
    ),
    Column(
        "state",
        _STATE,
        _cell,
        lambda _: [Cell(_WAITING, State.NOT_YET), Cell(_EMPTY, State.DONE), Cell(State.UNKNOWN.word, State.UNKNOWN)],
        sorts=False,
    ),
)


class DrainCard(Card):
    """Figures, a falling curve, the nodes with the most clients first, and an announcement to copy."""

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self._key: object = None
        self._message: Message | None = None
        self._left, self._nodes = Figure(), Figure()
        self._stat, self._open = Stat(_LEFT, self._left), Stat(_NODES, self._nodes)
        self._age = AgeLabel(sentence=lambda age: _CHANGED(age=age))
        self._silent = InlineNotice(Kind.IMPORTANT, _SILENT, _BEFORE)
        self.curve = Curve(_CURVE, _AXIS)
        self.grid: Grid[_Left] = Grid(GridModel(_COLUMNS, _key_of), _WHO, rows=7, several=False)
        self.fold = FoldButton(_TELL)
        spoken = tuple((code, plain(own)) for code, own in LANGUAGES.items())
        self.language = SelectField(_LANGUAGE, spoken, width=190)
        self.announcement = Text()
        self.copy = SecondaryButton(_COPY, Sign.COPY)
        self.copy.clicked.connect(self._copy)
        self.language.chosen.connect(lambda _: self._announce())
        box = holder(column(self.language, self.announcement, Flow(self.copy), spacing=Space.SMALL))
        box.hide()
        self.fold.toggled.connect(box.setVisible)
        self.add(self._silent, Flow(self._stat, self._open, spacing=Space.LARGE * 2, top=True))
        self.add(self.curve, self._age, self.grid)
        self.add(Text(_HOW, color="secondary"), Flow(self.fold), box)
        self.hide()

    def show_view(self, view: RunView, sitting: Sitting) -> None:
        """While nodes are being emptied; hidden otherwise."""
        step, seen = view.step, view.status.seen if view.status is not None else None
        action = step.action if step is not None else None
        points = [one for one in sitting.drained if step is not None and one.step == step.id]
        now = who_is_left(seen, step) if step is not None and seen is not None else None
        self.setVisible(isinstance(action, DrainNodes) and bool(points or now))
        if not isinstance(action, DrainNodes) or not (points or now) or (seen, len(points)) == self._key:
            return
        self._key = (seen, len(points))
        self._show(action, points, now)
        if self._message is None:
            self._message = to_tell(sitting.plan)
            self.language.choose(language().code)
            self._announce()

    def _show(self, action: DrainNodes, points: Sequence[DrainPoint], now: DrainPoint | None) -> None:
        """``now`` is what the last look told; None: nothing, and what is shown was seen before it."""
        last = now or points[-1]
        most = max(point.left for point in (*points, last))
        self.set_tone(Tone.GOOD if now is not None and now.reached else None)
        self._silent.setVisible(now is None)
        self._show_figures(last, most, len(action.nodes))
        self._age.set_moment(last_change(points if points and points[-1] == last else (*points, last)))
        curve = as_curve(points)
        self.curve.setVisible(bool(curve))
        self.curve.show_points(tuple(ClientPoint(one.at, one.left, most) for one in curve))
        counts, unknown = dict(last.counts), set(last.unknown)
        left = [_Left(node, None if node in unknown else counts.get(node, 0), now is not None) for node in action.nodes]
        self.grid.set_entries(sorted(left, key=lambda one: (not one.count, one.count is not None, -(one.count or 0))))

    def _show_figures(self, last: DrainPoint, most: int, nodes: int) -> None:
        known = _AT_LEAST if last.left else _NOT_KNOWN
        self._left.say((known if last.unknown else _FIGURE)(figure=last.left))
        self._stat.note.say(_OF(total=most))
        self._stat.note.setVisible(not last.unknown)
        self._nodes.say(_FIGURE(figure=len(last.counts)))
        self._open.note.say(many("Drain", "of %n node(s)", "", nodes))
        if last.unknown:
            of, untold = many("Drain", "of %n node(s)", "", nodes), many("Drain", "%n unknown", "", len(last.unknown))
            self._open.note.say(_AND(of=of, unknown=untold))
        self._open.note.show()

    def _announce(self) -> None:
        if self._message is not None:
            # In the language of the people there, not in that of the window.
            self.announcement.say(plain(Translator(self.language.value).text(self._message)))
            self.copy.say(_COPY)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.announcement.text())
        self.copy.say(_COPIED)


def _key_of(one: _Left) -> Hashable:
    return one.node
