"""Method of a cluster: which half of each region goes first, how many nodes at once, and how the site is led on."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from assistant.domain.message import Message, many, plain, say
from assistant.domain.plan import Estimate
from assistant.guide.halves import Halves, RegionHalf, region_called
from assistant.ui.icons import Sign
from assistant.ui.look import follow, look, set_font
from assistant.ui.pages._appear import appear
from assistant.ui.pages._node_words import (
    CLIENTS,
    FIGURE,
    UNCOUNTED,
    UNKNOWN,
    clients_words,
    count_words,
    nodes_words,
)
from assistant.ui.pages._words import estimate_range, rough
from assistant.ui.states import State
from assistant.ui.texts import name
from assistant.ui.theme import Role, Space
from assistant.ui.widgets.buttons import FoldButton, IconButton, SecondaryButton
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.facts import FigureStat
from assistant.ui.widgets.grid import Grid
from assistant.ui.widgets.grid_model import NOTHING, Cell, Column, GridModel
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.paint import box, painter_for
from assistant.ui.widgets.signed import StateLine
from assistant.ui.widgets.text import Heading, Small, Text
from assistant.ui.widgets.widest import widest
from assistant.wizard.halving import NUMBERS, out_meanwhile, rounds, upgrading
from assistant.wizard.regions import NodeLine, node_lines

if TYPE_CHECKING:
    from assistant.domain.site import Site
    from assistant.wizard.journey import Journey

_TITLE = say("method", "First and second half")
_INTRO = say(
    "method",
    "The first half is upgraded while the second half serves everybody; then they change over. Within a region both "
    "halves should carry about the same number of clients.",
)
_STAGED_TITLE = say("method", "This cluster is upgraded in stages")
_STAGED = say(
    "method",
    "Its nodes install updates together: what is installed on the primary is installed on all that take part. So half "
    "of the nodes, and the backup where there is one, are held back first, and stay as they are until you have seen "
    "the new version work.",
)
_STAGED_WHO = say(
    "method",
    "The assistant holds nodes back, switches automatic failover off, proves versions, and restores all of it. Only "
    "the beginning of the vendor's way is published: you install the packages yourself, by the vendor's page.",
)
_STAGED_INTRO = say(
    "method",
    "The first half takes part and is upgraded with the primary; the second half is held back. Within a region both "
    "halves should carry about the same number of clients.",
)
_EXPLAIN = say("method", "Why the regions are divided like this")
_FIRST, _LATER = say("method", "first half"), say("method", "second half")
_FIRST_OF = say("method", "First half: {nodes}, {clients}")
_LATER_OF = say("method", "Second half: {nodes}, {clients}")
_SPOKEN = say("method", "{region}. {first}. {later}.")
_NODE, _HALF, _BY = say("method", "Node"), say("method", "Goes"), say("method", "Chosen by")
_YOU, _ASSISTANT = say("method", "you"), say("method", "the assistant")
_TO_FIRST, _TO_LATER = say("method", "To the first half"), say("method", "To the second half")
_FREE, _FREE_ALL = say("method", "As proposed"), say("method", "All as proposed")
_HOW = say(
    "method",
    "Return, Space or a double click moves a node to the other half. What you have chosen stays; the assistant "
    "balances the rest.",
)
_AT_ONCE_TITLE = say("method", "How many nodes at the same time")
_AT_ONCE = say("method", "Nodes that are upgraded at the same time")
_AT_ONCE_NOTE = say("method", "When one fails, no other one is begun; those that are under way are finished.")
_LESS, _MORE = say("method", "One less"), say("method", "One more")
_FIRST_TIME, _LATER_TIME = say("method", "First half"), say("method", "Second half")
_NO_TIME = say("method", "The time follows once the packages are known.")
_ROUNDS = say("method", "{nodes} in {rounds}")
_WARNED = 12
"""With more regions only those with a warning are shown one by one."""


@dataclass(frozen=True, slots=True)
class HalfLine:
    """A node and where it goes; without a node: the heading of a region."""

    node: NodeLine | None
    region: str
    first: bool = False
    pinned: bool = False
    count: int = 0
    clients: int | None = 0
    uncounted: int = 0


class HalfBar(QWidget):
    """Both halves of a region as a bar, as long as they have clients; the words stand below it."""

    def __init__(self, half: RegionHalf) -> None:
        super().__init__()
        first, later = half.clients_first, half.clients_second
        self._share = (
            first / (first + later) if first + later else len(half.first) / max(1, len(half.first + half.second))
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self, self.updateGeometry, "size")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(160), look().px(10))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors, painter, area = look().colors, painter_for(self), QRectF(self.rect())
        at = area.width() * self._share
        box(painter, QRectF(0, 0, max(0.0, at - 1.5), area.height()), 4, colors.accent)
        rest = QRectF(at + 1.5, 0, max(0.0, area.width() - at - 1.5), area.height())
        box(painter, rest, 4, colors.accent_soft, colors.accent, 1.0)


class RegionRow(QWidget):
    """One region: its halves in figures, why, and what speaks against it."""

    def __init__(self, half: RegionHalf, *, explained: bool) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.TINY)
        region = region_called(half.region)
        first = _FIRST_OF(nodes=nodes_words(len(half.first)), clients=_carried(half, first=True))
        later = _LATER_OF(nodes=nodes_words(len(half.second)), clients=_carried(half, first=False))
        outer.addLayout(
            Spread(Heading(region), HalfBar(half), left_width=lambda: look().px(168), floor=lambda: look().px(180))
        )
        outer.addLayout(Flow(Small(first), Small(later), spacing=Space.LARGE))
        if half.warning is not None:
            outer.addWidget(StateLine(half.warning, State.WARNING))
        if explained:
            outer.addWidget(Small(half.why))
        name(self, _SPOKEN(region=region, first=first, later=later))


class ClusterMethod(QWidget):
    """The cards of a cluster on the page Method."""

    explained = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.journey: Journey | None = None
        self._shown: object = None
        self._locked = False
        self.fold = FoldButton(_EXPLAIN)
        self.fold.toggled.connect(lambda _: self._show_regions())
        self._regions = Rows()
        self._few = Small()
        self._halves: Halves | None = None
        columns = (_column("node", _NODE), _column("half", _HALF), _column("clients", CLIENTS), _column("by", _BY))
        self.grid: Grid[HalfLine] = Grid(GridModel(columns, _key, lambda line: line.node is None), _TITLE, rows=10)
        self.grid.activated_row.connect(self._turn)
        self.grid.chosen.connect(self._enable)
        self.first, self.later = SecondaryButton(_TO_FIRST), SecondaryButton(_TO_LATER)
        self.free, self.free_all = SecondaryButton(_FREE), SecondaryButton(_FREE_ALL)
        self.first.clicked.connect(lambda: self._move(first=True))
        self.later.clicked.connect(lambda: self._move(first=False))
        self.free.clicked.connect(self._let_go)
        self.free_all.clicked.connect(lambda: self._journey().unpin())
        self.buttons = holder(Flow(self.first, self.later, self.free, self.free_all))
        halves = Card(_TITLE)
        self._intro = Text(_INTRO, color="secondary")
        self.out = Text()
        halves.add(self._intro, self.out, self._regions, self._few, Flow(self.fold))
        halves.add(self.grid, Small(_HOW), self.buttons)
        self.staged = Card(_STAGED_TITLE)
        self.staged.add(Text(_STAGED), Text(_STAGED_WHO))
        self.limit = self._at_once()
        outer = column(self.staged, halves, self.limit, spacing=Space.BASE - 2)
        self.setLayout(outer)

    def _at_once(self) -> Card:
        card = Card(_AT_ONCE_TITLE)
        self.spin = QSpinBox()
        self.spin.setRange(NUMBERS.start, NUMBERS.stop - 1)
        self.spin.setAccelerated(True)
        set_font(self.spin, Role.BODY)
        less, more = IconButton(Sign.DASH, _LESS), IconButton(Sign.PLUS, _MORE)
        less.clicked.connect(self.spin.stepDown)
        more.clicked.connect(self.spin.stepUp)
        name(self.spin, _AT_ONCE, _AT_ONCE_NOTE)
        follow(self.spin, lambda: self.spin.setFixedWidth(look().px(70)), "width")
        self.spin.valueChanged.connect(lambda count: self._journey().choose_at_once(count))
        self.time_first, self.time_later = FigureStat(_FIRST_TIME), FigureStat(_LATER_TIME)
        figures = holder(Flow(self.time_first, self.time_later, spacing=Space.LARGE * 2, top=True))
        field = holder(column(Text(_AT_ONCE, Role.SECTION), Flow(self.spin, less, more, spacing=Space.TINY), spacing=5))
        card.add(Spread(field, figures, left_width=lambda: look().px(230), floor=lambda: look().px(240), top=True))
        self.no_time = Small(_NO_TIME)
        card.add(Small(_AT_ONCE_NOTE), self.no_time)
        return card

    def _journey(self) -> Journey:
        if self.journey is None:
            raise RuntimeError("no journey is shown")
        return self.journey

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def show_journey(self, journey: Journey, site: Site, *, locked: bool) -> None:
        """The halves as they are chosen now."""
        self.journey = journey
        halves = journey.halves
        shown = (halves, journey.pins, journey.at_once, journey.outline, locked)
        if halves is None or shown == self._shown:
            return
        before, self._shown, self._locked = self._shown, shown, locked
        self.staged.setVisible(site.is_staged)
        self.limit.setVisible(not site.is_staged)  # there the cluster decides how many install at the same time
        self._intro.say(_STAGED_INTRO if site.is_staged else _INTRO)
        if not isinstance(before, tuple) or halves is not before[0]:
            self._halves = halves
            self._show_regions()
            self.out.say(out_meanwhile(halves))
        self.grid.set_entries(_lines(site, halves, journey.pins.first | journey.pins.second))
        self.spin.blockSignals(True)
        self.spin.setValue(journey.at_once)
        self.spin.blockSignals(False)
        self.spin.setEnabled(not locked)
        self._show_time(journey, halves)
        self._enable()

    def _show_regions(self) -> None:
        halves = self._halves
        if halves is None:
            return
        every = halves.regions
        regions = every if len(every) <= _WARNED else tuple(one for one in every if one.warning is not None)[:_WARNED]
        self._regions.set_rows([RegionRow(half, explained=self.fold.isChecked()) for half in regions])
        appear(self._regions)
        left = len(every) - len(regions)
        self._few.say(
            many("method", "%n more region(s), divided without anything against it", "", left) if left else None
        )
        self._few.setVisible(bool(left))

    def _show_time(self, journey: Journey, halves: Halves) -> None:
        plan, count = journey.outline, journey.at_once
        self.no_time.setVisible(plan is None)
        for stat, group, nodes in (
            (self.time_first, "first", halves.first),
            (self.time_later, "rest", halves.second),
        ):
            stat.tell(*_time(len(nodes), count, upgrading(plan, group, count)))

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def _selected(self) -> list[HalfLine]:
        return [line for line in self.grid.selected() if line.node is not None]

    def _names(self, lines: Sequence[HalfLine]) -> list[str]:
        return [line.node.name for line in lines if line.node is not None]

    def _enable(self) -> None:
        lines = self._selected() if not self._locked else []
        self.first.setEnabled(any(not line.first for line in lines))
        self.later.setEnabled(any(line.first for line in lines))
        self.free.setEnabled(any(line.pinned for line in lines))
        pins = self.journey.pins if self.journey is not None else None
        self.free_all.setEnabled(not self._locked and pins is not None and bool(pins.first or pins.second))

    def _move(self, *, first: bool) -> None:
        self._journey().pin(self._names(self._selected()), first=first)

    def _turn(self, line: HalfLine) -> None:
        if line.node is not None and not self._locked:
            self._journey().pin([line.node.name], first=not line.first)

    def _let_go(self) -> None:
        self._journey().unpin(self._names(self._selected()))


def _carried(half: RegionHalf, *, first: bool) -> Message:
    nodes, clients, uncounted = (
        (half.first, half.clients_first, half.uncounted_first)
        if first
        else (half.second, half.clients_second, half.uncounted_second)
    )
    if nodes and uncounted == len(nodes):
        return UNCOUNTED
    return clients_words(clients, uncounted)


def _lines(site: Site, halves: Halves, pinned: frozenset[str]) -> list[HalfLine]:
    nodes = {node.name: node for node in node_lines(site)}
    lines: list[HalfLine] = []
    for half in halves.regions:
        first = frozenset(half.first)
        names = (*half.first, *half.second)
        uncounted = half.uncounted_first + half.uncounted_second
        clients = half.clients_first + half.clients_second if uncounted < len(names) else None
        lines.append(HalfLine(None, half.region, count=len(names), clients=clients, uncounted=uncounted))
        lines += [HalfLine(nodes[name], half.region, name in first, name in pinned) for name in names]
    return lines


def _key(line: HalfLine) -> Hashable:
    return line.node.name if line.node is not None else (line.region,)


def _column(key: str, title: Message) -> Column[HalfLine]:
    return Column(key, title, _CELLS[key], _LONGEST[key], right=key == "clients", sorts=False)


def _node_cell(line: HalfLine) -> Cell:
    if line.node is not None:
        return Cell(line.node.name)
    return Cell(say("method", "{region}: {nodes}")(region=region_called(line.region), nodes=nodes_words(line.count)))


def _half_cell(line: HalfLine) -> Cell:
    if line.node is None:
        return NOTHING
    return Cell(_FIRST, State.CHOSEN) if line.first else Cell(_LATER, State.PENDING)


def _clients_cell(line: HalfLine) -> Cell:
    clients = line.clients if line.node is None else line.node.clients
    return Cell(count_words(clients, line.uncounted), quiet=clients is None)


def _by_cell(line: HalfLine) -> Cell:
    if line.node is None:
        return NOTHING
    return Cell(_YOU, State.BY_HAND) if line.pinned else Cell(_ASSISTANT, quiet=True)


_CELLS = {"node": _node_cell, "half": _half_cell, "clients": _clients_cell, "by": _by_cell}
_LONGEST = {
    "node": lambda lines: [
        *widest(line.node.name for line in lines if line.node),
        *(_node_cell(line) for line in lines if line.node is None),
    ],
    "half": lambda _: [Cell(_FIRST, State.CHOSEN), Cell(_LATER, State.PENDING)],
    "clients": lambda lines: [
        Cell(FIGURE(count=99999)),
        Cell(UNKNOWN),
        *(_clients_cell(line) for line in lines if line.node is None),
    ],
    "by": lambda _: [Cell(_YOU, State.BY_HAND), Cell(_ASSISTANT)],
}


def _time(nodes: int, at_once: int, estimate: Estimate | None) -> tuple[Message, Message]:
    told = many("method", "%n round(s)", "", rounds(nodes, at_once))
    figure = estimate_range(rough(estimate)) if estimate is not None else plain("–")
    return figure, _ROUNDS(nodes=nodes_words(nodes), rounds=told)
