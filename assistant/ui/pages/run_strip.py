"""The whole run as a strip: a block for each step, lanes for appliances, a mark for now.

Not to scale: a wait of a day would leave no room for an installation of an hour. Blocks grow with the logarithm of
their time; the moments below them are true.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from assistant.domain.message import Message, say
from assistant.domain.plan import Plan
from assistant.engine.events import StepState
from assistant.report.words import PHASES, target_words
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import follow, look
from assistant.ui.states import of_step
from assistant.ui.texts import attach, language, show, text
from assistant.ui.theme import Role, Tone
from assistant.ui.ticker import ticker
from assistant.ui.widgets.paint import box, painter_for
from assistant.wizard.run_view import BlockView

_NAME = say("Strip", "The run from beginning to end")
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
    phase: Message
    weight: float
    waits: bool


class RunStrip(QWidget):
    """Reads :class:`BlockView` values; :attr:`changes` counts how often another picture was taken over."""

    def __init__(self) -> None:
        super().__init__()
        self.changes = 0
        self._cells: tuple[_Cell, ...] = ()
        self._lanes: tuple[str, ...] = ()
        self._key: object = None
        self._areas: list[tuple[QRectF, _Cell]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ticker().watch(self, self.update)
        follow(self, self.updateGeometry, "size")
        show(self.setAccessibleName, _NAME)
        attach(self, self._describe, "description")

    def show_blocks(self, plan: Plan, blocks: tuple[BlockView, ...]) -> None:
        """Another state of the run; moments within a minute count as the same."""
        key = tuple((b.step, b.state, _minute(b.begin), _minute(b.end)) for b in blocks)
        if key == self._key:
            return
        self._key = key
        self.changes += 1
        self._lanes = tuple(dict.fromkeys(block.lane for block in blocks))
        self._cells = tuple(
            _Cell(block, n, PHASES[step.phase], _weight(block), step.waits)
            for n, (block, step) in enumerate(zip(blocks, plan.steps, strict=True), 1)
        )
        self._describe()
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription("; ".join(self._words(cell) for cell in self._cells))

    def _words(self, cell: _Cell) -> str:
        block = cell.view
        message = _SPOKEN(
            number=cell.number, what=block.name, state=of_step(block.state).word, start=block.begin, end=block.end
        )
        return text(message)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        lanes = max(1, len(self._lanes))
        return QSize(look().px(480), look().px(24) + lanes * look().px(38) + look().px(18))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(200), self.sizeHint().height())

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self._areas = []
        if not self._cells:
            return
        painter = painter_for(self)
        left = self._name_width()
        x = float(left)
        phases: list[tuple[float, _Cell]] = []
        for cell, width in zip(self._cells, self._widths(self.width() - left - 2), strict=True):
            top = look().px(24) + self._lanes.index(cell.view.lane) * look().px(38)
            area = QRectF(x + 1.5, top, max(5.0, width - 3), look().px(30))
            self._draw_cell(painter, cell, area)
            self._areas.append((area, cell))
            if not phases or phases[-1][1].phase != cell.phase:
                phases.append((x + 1.5, cell))
            x += width
        self._draw_names(painter, left)
        self._draw_phases(painter, phases)
        self._draw_moments(painter, phases)

    def _widths(self, room: float) -> list[float]:
        """How wide each cell is: by its weight, but with room for its number where there is any."""
        total = sum(cell.weight for cell in self._cells)
        least = min(QFontMetrics(look().font(Role.SMALL)).horizontalAdvance("00") + 7.0, room / len(self._cells))
        spare = room - least * len(self._cells)
        extra = [max(0.0, room * cell.weight / total - least) for cell in self._cells]
        share = spare / sum(extra) if sum(extra) else 0.0
        return [least + one * share for one in extra]

    def _name_width(self) -> float:
        if len(self._lanes) < 2:
            return 0
        metrics = QFontMetrics(look().font(Role.SMALL))
        return max(metrics.horizontalAdvance(text(target_words(lane))) for lane in self._lanes) + 16

    def _draw_names(self, painter: QPainter, width: float) -> None:
        if not width:
            return
        painter.setPen(QColor(look().colors.secondary))
        for index, lane in enumerate(self._lanes):
            area = QRectF(0, look().px(24) + index * look().px(38), width, look().px(30))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text(target_words(lane)))

    def _draw_cell(self, painter: QPainter, cell: _Cell, area: QRectF) -> None:
        colors = look().colors
        state = cell.view.state
        tone = _TONES.get(state)
        current = state in (StepState.ACTIVE, StepState.WAITING_PERSON)
        border = colors.shade(tone).strong if tone else colors.edge if cell.view.outage else colors.line
        fill = colors.shade(tone).soft if tone else colors.surface
        if cell.view.outage and not tone:
            border, fill = colors.attention, colors.attention_soft
        style = Qt.PenStyle.DashLine if cell.waits and not tone else Qt.PenStyle.SolidLine
        box(painter, area, 6, fill, border if not cell.waits or tone else colors.edge, 2.0 if current else None, style)
        color = colors.shade(tone).strong if tone else colors.attention if cell.view.outage else colors.secondary
        sign = _SIGNS.get(state) or (Sign.BANG if cell.view.outage else Sign.CLOCK if cell.waits else None)
        words = str(cell.number)
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
        elif area.width() >= wide:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_phases(self, painter: QPainter, phases: list[tuple[float, _Cell]]) -> None:
        painter.setFont(look().font(Role.SMALL))
        painter.setPen(QColor(look().colors.secondary))
        metrics = QFontMetrics(painter.font())
        for index, (x, cell) in enumerate(phases):
            end = phases[index + 1][0] if index + 1 < len(phases) else float(self.width())
            words = text(cell.phase)
            if metrics.horizontalAdvance(words) > end - x - 4:
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(max(0, end - x - 4)))
            painter.drawText(QRectF(x, 0, end - x, look().px(20)), Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_moments(self, painter: QPainter, phases: list[tuple[float, _Cell]]) -> None:
        painter.setFont(look().font(Role.SMALL))
        metrics = QFontMetrics(painter.font())
        top = look().px(24) + len(self._lanes) * look().px(38) - look().px(1)
        shown: list[tuple[float, str, str]] = []
        now = self._now()
        if now is not None:
            shown.append((now, text(_NOW), look().colors.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look().colors.accent))
            half = look().px(4.5)
            tip = look().px(55) + (len(self._lanes) - 1) * look().px(38) + 1.0
            base = tip + 1.2 * half
            painter.drawPolygon([QPointF(now - half, base), QPointF(now + half, base), QPointF(now, tip)])
        spoken = language().translator
        last = self._cells[-1].view.end
        ends = [(x, cell.view.begin, cell.view.state is StepState.PENDING) for x, cell in phases]
        ends.append((float(self.width()), last, self._cells[-1].view.estimated))
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
            painter.drawText(QRectF(at, top, wide + 2, look().px(20)), Qt.AlignmentFlag.AlignVCenter, words)

    def _now(self) -> float | None:
        """Where the current block stands now."""
        for area, cell in self._areas:
            if cell.view.state in (StepState.ACTIVE, StepState.WAITING_PERSON):
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
        return super().event(event)


def _minute(moment: datetime) -> int:
    return int(moment.timestamp() // 60)


def _weight(block: BlockView) -> float:
    minutes = max(0.5, (block.end - block.begin) / timedelta(minutes=1))
    return 1.0 + math.log2(1 + minutes) * 0.55
