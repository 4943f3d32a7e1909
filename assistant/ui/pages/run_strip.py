"""The whole run as a strip: a block for each step, lanes for appliances, a mark for now.

Not to scale: a wait of a day would leave no room for an installation of an hour. Blocks grow with the logarithm of
their time; the moments below them are true.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from assistant.domain.message import Message, say
from assistant.domain.plan import Phase, Plan, Step
from assistant.domain.windows import Kind, Part, parts, phase_in, window_count
from assistant.engine.events import StepState
from assistant.report.words import EMPTYING, PHASES, part_words, target_words
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import follow, look
from assistant.ui.states import of_step
from assistant.ui.texts import attach, language, show, text
from assistant.ui.theme import Role, Tone
from assistant.ui.ticker import ticker
from assistant.ui.widgets.paint import END, MIDDLE, box, fitting, painter_for
from assistant.wizard.blocks import NODES, BlockView

_NAME = say("Strip", "The run from beginning to end")
_NODES = say("Strip", "Traffic nodes")
_NOW = say("Strip", "now")
_SPOKEN = say("Strip", "{number}. {what}, {state}, {start} to {end}")
_ABOUT = say("Strip", "about {moment}")
_TONES = {
    StepState.DONE: Tone.GOOD,
    StepState.ALREADY: Tone.GOOD,
    StepState.FAILED: Tone.FAILURE,
    StepState.ACTIVE: Tone.ACCENT,
    StepState.WAITING_PERSON: Tone.HAND,
}
_SIGNS = {
    StepState.DONE: Sign.CHECK,
    StepState.ALREADY: Sign.CHECK,
    StepState.FAILED: Sign.CROSS,
    StepState.ACTIVE: Sign.PLAY,
    StepState.WAITING_PERSON: Sign.HAND,
    StepState.SKIPPED: Sign.DASH,
}


@dataclass(frozen=True, slots=True)
class _Cell:
    """One step: what is drawn, and how wide against the others."""

    view: BlockView
    number: int
    phase: Phase | None
    part: Part | None
    weight: float
    waits: bool

    @property
    def title(self) -> Message | None:
        """What stands above it: its phase, but emptying nodes is no upgrade of anything."""
        if self.view.emptying:
            return EMPTYING
        return PHASES[self.phase] if self.phase is not None else None

    @property
    def current(self) -> bool:
        """Whether the run is here."""
        return self.view.state in (StepState.ACTIVE, StepState.WAITING_PERSON)


def _cell(block: BlockView, number: int, step: Step, part: Part | None) -> _Cell:
    return _Cell(block, number, phase_in(part, step.phase), part, _weight(block), step.waits)


def _lane_order(lane: str) -> tuple[bool, str]:
    """Masters first."""
    return lane == NODES, lane


def _lane_words(lane: str) -> Message:
    return _NODES if lane == NODES else target_words(lane)


Group = tuple[float, float, _Cell]
"""From where to where cells of one phase, or of one part, stand; and the first of them."""
_LINE, _HEAD, _LANE, _BOX, _GAP = 24, 22, 38, 30, 10
"""Heights at 100 %: the words of phases and of moments, the name of a window, a lane and its boxes; between bands."""
_LONE, _LEGIBLE = 10, 8.0
"""How wide a sign without its number is at 100 %; narrower than this nobody can read it."""
_DISC = 14
"""How wide the disc is at 100 % on which several blocks share a sign."""
_BEFORE_NEXT = 4.0
"""Between the words of a phase and those of the next one."""
_BANDS = 3
"""More windows than this share bands: the strip is to be seen as a whole."""


@dataclass(frozen=True, slots=True)
class _Unsigned:
    """A block that is too narrow for its sign."""

    area: QRectF
    sign: Sign
    color: str
    fill: str
    lane: str


class RunStrip(QWidget):
    """Reads :class:`BlockView` values; :attr:`changes` counts how often another picture was taken over.

    Windows stand in bands below one another. What concerns all appliances spans their lanes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.changes = 0
        self._bands: tuple[tuple[_Cell, ...], ...] = ()
        self._lanes: tuple[str, ...] = ("",)
        self._key: object = None
        self._plan: Plan | None = None
        self._windows = 0
        self._steps: dict[str, tuple[int, Step]] = {}
        self._areas: list[tuple[QRectF, _Cell]] = []
        self._shortened: list[tuple[QRectF, str]] = []
        """Where words had to be shortened, and the whole of them."""
        self._unsigned: list[_Unsigned] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ticker().watch(self, self.update)
        follow(self, self.updateGeometry, "size")
        show(self.setAccessibleName, _NAME)
        attach(self, self._describe, "description")

    def in_pieces(self, plan: Plan, blocks: tuple[BlockView, ...]) -> Iterator[None]:
        """Another state of the run, drawn and then said; moments within a minute count as the same."""
        key = tuple((b.step, b.state, _minute(b.begin), _minute(b.end)) for b in blocks)
        if key == self._key:
            return
        self.changes += 1
        self._lanes = tuple(sorted({block.lane for block in blocks if block.lane}, key=_lane_order)) or ("",)
        if plan is not self._plan:
            self._plan, self._windows = plan, window_count(plan)
            self._steps = {step.id: (number, step) for number, step in enumerate(plan.steps, 1)}
        where, windows = parts(plan), self._windows
        cells = tuple(_cell(block, *self._steps[block.step], where.get(block.step)) for block in blocks)
        self._bands = tuple(tuple(band) for _, band in groupby(cells, lambda cell: _band(cell.part, windows)))
        self.updateGeometry()
        self.update()
        yield
        self._describe()
        self._key = key

    def _describe(self) -> None:
        told = []
        cells = [cell for band in self._bands for cell in band]
        for part, found in groupby(cells, lambda cell: cell.part):
            head = f"{text(part_words(part))}: " if part else ""
            told.append(head + ". ".join(self._phases_in_words(list(found))))
        self.setAccessibleDescription(". ".join(told))

    def _phases_in_words(self, cells: list[_Cell]) -> list[str]:
        told = []
        for title, found in groupby(cells, lambda cell: cell.title):
            head = f"{text(title)}: " if title else ""
            told.append(head + "; ".join(self._words(one) for one in found))
        return told

    def _words(self, cell: _Cell) -> str:
        block = cell.view
        message = _SPOKEN(
            number=cell.number, what=block.name, state=of_step(block.state).word, start=block.begin, end=block.end
        )
        return text(message)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        bands = max(1, len(self._bands))
        return QSize(look().px(480), round(bands * self._band_height() + (bands - 1) * look().px(_GAP)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(200), self.sizeHint().height())

    def _band_height(self) -> float:
        return self._lanes_height() + self._top() + look().px(18)

    def _lanes_height(self) -> float:
        return len(self._lanes) * look().px(_LANE)

    def _top(self) -> float:
        """What stands above the boxes of a band."""
        named = any(cell.part for band in self._bands for cell in band)
        return look().px(_LINE) + (look().px(_HEAD) if named else 0)

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self._areas, self._shortened = [], []
        painter = painter_for(self)
        y = 0.0
        for band in self._bands:
            self._draw_band(painter, band, y)
            y += self._band_height() + look().px(_GAP)

    def _draw_band(self, painter: QPainter, band: tuple[_Cell, ...], y: float) -> None:
        left, top = self._name_width(), y + self._top()
        self._unsigned = []
        spots: list[tuple[float, float, _Cell]] = []
        x = left
        for cell, width in zip(band, self._widths(band, self.width() - left - 2), strict=True):
            lane = self._lanes.index(cell.view.lane) if cell.view.lane in self._lanes else 0
            spans = cell.view.lane not in self._lanes
            high = self._lanes_height() - look().px(_LANE - _BOX) if spans else look().px(_BOX)
            area = QRectF(x + 1.5, top + lane * look().px(_LANE), max(5.0, width - 3), high)
            self._draw_cell(painter, cell, area)
            self._areas.append((area, cell))
            spots.append((x + 1.5, x + width, cell))
            x += width
        phases = _groups(spots, lambda cell: (cell.part, cell.title))
        self._draw_names(painter, left, top)
        self._draw_parts(painter, _groups(spots, lambda cell: cell.part), y)
        self._draw_phases(painter, phases, top - look().px(_LINE))
        self._draw_moments(painter, band, phases, top)
        self._draw_shared(painter)

    def _widths(self, band: tuple[_Cell, ...], room: float) -> list[float]:
        """How wide each cell is: by its weight, with room for its number and its phase's name where there is any."""
        number = QFontMetrics(look().font(Role.SMALL)).horizontalAdvance("00")
        ways = (self._least(band, number + 7.0), self._least(band, number + 3.0))
        bare = [min(number + 7.0, room / len(band))] * len(band)
        least = next((way for way in ways if sum(way) <= room), bare)
        total = sum(cell.weight for cell in band)
        extra = [max(0.0, room * cell.weight / total - low) for cell, low in zip(band, least, strict=True)]
        share = (room - sum(least)) / sum(extra) if sum(extra) else 0.0
        return [low + one * share for low, one in zip(least, extra, strict=True)]

    def _least(self, band: tuple[_Cell, ...], number: float) -> list[float]:
        """The widths with which every number, every phase and every window can be named."""
        least = [number] * len(band)
        small, strong = (QFontMetrics(look().font(role)) for role in (Role.SMALL, Role.SECTION))
        for group in _alike(band, lambda cell: (cell.part, cell.title)):
            _widen(least, group, small.horizontalAdvance(_phase_words(band[group[0]])) + 6.0)
        for group in _alike(band, lambda cell: cell.part):
            part = band[group[0]].part
            _widen(least, group, strong.horizontalAdvance(text(part_words(part))) + 10.0 if part else 0.0)
        return least

    def _name_width(self) -> float:
        if len(self._lanes) < 2:
            return 0
        metrics = QFontMetrics(look().font(Role.SMALL))
        return max(metrics.horizontalAdvance(text(_lane_words(lane))) for lane in self._lanes) + 16

    def _draw_names(self, painter: QPainter, width: float, top: float) -> None:
        if not width:
            return
        painter.setFont(look().font(Role.SMALL))
        painter.setPen(QColor(look().colors.secondary))
        for index, lane in enumerate(self._lanes):
            area = QRectF(0, top + index * look().px(_LANE), width, look().px(_BOX))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text(_lane_words(lane)))

    def _draw_parts(self, painter: QPainter, groups: list[Group], y: float) -> None:
        """Which window it is, over a line as long as that lasts; the present one is stronger."""
        colors = look().colors
        painter.setFont(look().font(Role.SECTION))
        here = next((cell.part for area, cell in self._areas if cell.current), None)
        for start, end, cell in groups:
            if cell.part is None:
                continue
            current = cell.part is here
            painter.setPen(QColor(colors.text if current else colors.secondary))
            self._draw_words(painter, text(part_words(cell.part)), QRectF(start, y, end - start, look().px(18)), MIDDLE)
            line = QRectF(start, y + look().px(19), end - start - 4, 2 if current else 1)
            painter.fillRect(line, QColor(colors.accent if current else colors.edge))

    def _draw_cell(self, painter: QPainter, cell: _Cell, area: QRectF) -> None:
        colors = look().colors
        state = cell.view.state
        tone = _TONES.get(state)
        current = cell.current
        border = colors.shade(tone).strong if tone else colors.edge if cell.view.outage else colors.line
        fill = colors.shade(tone).soft if tone else colors.surface
        if cell.view.outage and not tone:
            border, fill = colors.attention, colors.attention_soft
        style = Qt.PenStyle.DashLine if cell.waits and not tone else Qt.PenStyle.SolidLine
        box(painter, area, 6, fill, border if not cell.waits or tone else colors.edge, 2.0 if current else None, style)
        color = colors.shade(tone).strong if tone else colors.attention if cell.view.outage else colors.secondary
        sign = _SIGNS.get(state) or (Sign.BANG if cell.view.outage else Sign.CLOCK if cell.waits else None)
        words = language().translator.number(cell.number)
        painter.setFont(look().font(Role.SMALL))
        wide = QFontMetrics(painter.font()).horizontalAdvance(words)
        side = look().px(13)
        both = sign is not None and area.width() >= wide + side + 12
        painter.setPen(QColor(color))
        if both and sign is not None:
            start = area.center().x() - (wide + side + 4) / 2
            draw_sign(painter, sign, QRectF(start, area.center().y() - side / 2, side, side), color, 2)
            rest = QRectF(start + side + 4, area.top(), wide + 2, area.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, words)
        elif sign is not None and area.width() >= wide:
            # Too narrow for both beside one another: the sign stands above the number.
            side = look().px(10)
            top = QRectF(area.center().x() - side / 2, area.top() + look().px(3), side, side)
            draw_sign(painter, sign, top, color, 2)
            rest = QRectF(area.left(), top.bottom(), area.width(), area.bottom() - top.bottom())
            painter.drawText(rest, Qt.AlignmentFlag.AlignCenter, words)
        elif sign is not None:
            # Without room for the number the sign is what tells states apart, not the colour alone.
            lone = min(look().px(_LONE), area.width() - 4)
            if lone < _LEGIBLE:
                self._unsigned.append(_Unsigned(area, sign, color, fill, cell.view.lane))
            else:
                draw_sign(painter, sign, _around(area.center(), lone), color, 2)
        elif area.width() >= wide:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_shared(self, painter: QPainter) -> None:
        """One sign for neighbours that are alike and too narrow to have their own, on a disc over them.

        What is not done has its sign first, and the fewer they are, the sooner: one failure has to be seen.
        """
        groups = [list(one) for _, one in groupby(self._unsigned, lambda one: (one.lane, one.sign, one.color))]
        side, used = look().px(_DISC), list[QRectF]()
        for group in sorted(groups, key=lambda group: (group[0].sign is Sign.CHECK, len(group))):
            first, last = group[0], group[-1]
            whole = first.area.united(last.area)
            apart = whole.height() / 2 - side / 2
            for away in (-apart, apart, 0.0):
                disc = _around(QPointF(whole.center().x(), whole.center().y() + away), side)
                if not any(disc.intersects(other) for other in used):
                    used.append(disc)
                    box(painter, disc, side / 2, first.fill, first.color, 1.0)
                    draw_sign(painter, first.sign, _around(disc.center(), side * 0.7), first.color, 2.2)
                    break

    def _draw_phases(self, painter: QPainter, phases: list[Group], y: float) -> None:
        painter.setFont(look().font(Role.SMALL))
        painter.setPen(QColor(look().colors.secondary))
        for x, end, cell in phases:
            self._draw_words(painter, _phase_words(cell), QRectF(x, y, end - x, look().px(20)), END)

    def _draw_words(self, painter: QPainter, words: str, area: QRectF, where: Qt.TextElideMode) -> None:
        """The words, as many as there is room for before what stands next."""
        shown = fitting(painter.fontMetrics(), words, area.width() - _BEFORE_NEXT, where)
        if shown != words:
            self._shortened.append((area, words))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_moments(self, painter: QPainter, band: tuple[_Cell, ...], phases: list[Group], top: float) -> None:
        painter.setFont(look().font(Role.SMALL))
        metrics = QFontMetrics(painter.font())
        y = top + self._lanes_height() - look().px(1)
        shown: list[tuple[float, str, str]] = []
        now = self._now(band)
        if now is not None:
            shown.append((now, text(_NOW), look().colors.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look().colors.accent))
            half = look().px(4.5)
            tip = y - look().px(_LANE - _BOX) + look().px(1) + 1.0
            base = tip + 1.2 * half
            painter.drawPolygon([QPointF(now - half, base), QPointF(now + half, base), QPointF(now, tip)])
        spoken = language().translator
        last = band[-1].view
        ends = [(x, cell.view.begin, not cell.view.begun) for x, _, cell in phases]
        ends.append((float(self.width()), last.end, last.estimated))
        for x, moment, estimated in ends:
            words = spoken.weekday_clock(moment)
            shown.append((x, text(_ABOUT(moment=words)) if estimated else words, look().colors.secondary))
        used: list[tuple[float, float]] = []
        for x, words, color in (shown[0], shown[-1], *shown[1:-1]):
            wide = metrics.horizontalAdvance(words)
            at = min(max(0.0, x - (wide / 2 if color == look().colors.accent else 0)), self.width() - wide - 2.0)
            if any(at < end + 12 and start < at + wide + 12 for start, end in used):
                continue
            used.append((at, at + wide))
            painter.setPen(QColor(color))
            painter.drawText(QRectF(at, y, wide + 2, look().px(20)), Qt.AlignmentFlag.AlignVCenter, words)

    def _now(self, band: tuple[_Cell, ...]) -> float | None:
        """Where in this band the current block stands now."""
        for area, cell in self._areas:
            if cell.current and cell in band:
                span = max(cell.view.end - cell.view.begin, timedelta(seconds=1))
                share = (ticker().now() - cell.view.begin) / span
                return area.left() + area.width() * min(1.0, max(0.0, share))
        return None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            for area, cell in self._areas:
                if area.contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), self._words(cell), self)
                    return True
            for area, words in self._shortened:
                if area.contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), words, self)
                    return True
        return super().event(event)


def _band(part: Part | None, windows: int) -> int:
    """In which band a part stands: what lies between two windows leads to the second of them."""
    if part is None or part.kind is Kind.BEFORE:
        return 0
    window = part.number if part.kind is Kind.WINDOW else part.number + 1
    return (window - 1) * min(windows, _BANDS) // windows


def _around(middle: QPointF, side: float) -> QRectF:
    """A square."""
    return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)


def _widen(least: list[float], group: list[int], need: float) -> None:
    """Give neighbours so much room together."""
    lacking = max(0.0, need - sum(least[index] for index in group))
    for index in group:
        least[index] += lacking / len(group)


def _phase_words(cell: _Cell) -> str:
    return text(cell.title) if cell.title is not None else ""


def _alike(band: tuple[_Cell, ...], key: Callable[[_Cell], object]) -> list[list[int]]:
    """The positions of neighbours that are alike."""
    return [list(group) for _, group in groupby(range(len(band)), lambda index: key(band[index]))]


def _groups(spots: list[tuple[float, float, _Cell]], key: Callable[[_Cell], object]) -> list[Group]:
    found = [list(group) for _, group in groupby(spots, lambda spot: key(spot[2]))]
    return [(group[0][0], group[-1][1], group[0][2]) for group in found]


def _minute(moment: datetime) -> int:
    return int(moment.timestamp() // 60)


def _weight(block: BlockView) -> float:
    minutes = max(0.5, (block.end - block.begin) / timedelta(minutes=1))
    return 1.0 + math.log2(1 + minutes) * 0.55
