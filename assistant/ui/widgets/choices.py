"""A choice between ways, each on a card with what speaks for it and against it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QRadioButton, QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import look
from assistant.ui.states import State
from assistant.ui.texts import name
from assistant.ui.theme import RADIUS_CARD, Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.layouts import Flow, column, holder, row
from assistant.ui.widgets.paint import box, painter_for
from assistant.ui.widgets.text import Heading, Small, Text

_ADVANTAGE = say("Choice", "Advantage: {text}")
_DRAWBACK = say("Choice", "Drawback: {text}")


@dataclass(frozen=True, slots=True)
class Option:
    """One way. ``figure`` is its consequence in a figure, such as "2 h without failover"."""

    id: str
    title: Message
    text: Message | None = None
    advantage: Message | None = None
    drawback: Message | None = None
    figure: Message | None = None
    enabled: bool = True
    mark: Message | None = None
    """What sets it apart, such as "recommended"."""


class _Mark(QWidget):
    """The sign before an advantage or a drawback."""

    def __init__(self, sign: Sign, field: str) -> None:
        super().__init__()
        self._sign = sign
        self._field = field
        self.setFixedWidth(look().px(14))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        side = look().px(13)
        color = getattr(look().colors, self._field)
        draw_sign(painter_for(self), self._sign, QRectF(0, look().px(2), side, side), color, 2)


class ChoiceCard(QWidget):
    """One way to choose; the whole card can be clicked, the radio button has the keyboard."""

    def __init__(self, option: Option) -> None:
        super().__init__()
        self.option = option
        self.radio = QRadioButton()
        self.radio.setEnabled(option.enabled)
        name(self.radio, option.title, option.text)
        self.radio.toggled.connect(self.update)
        if option.enabled:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(16, 14, 18, 15)
        self.whole.setSpacing(Space.SMALL)
        outer = row(spacing=Space.SMALL)
        self.whole.addLayout(outer)
        outer.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        self.words = self._words(option)
        outer.addLayout(self.words, 1)

    def _words(self, option: Option) -> QVBoxLayout:
        words = column(spacing=Space.TINY)
        title = Heading(option.title)
        if not option.enabled:
            title.color("disabled")
        words.addWidget(title)
        if option.mark is not None:
            words.addWidget(holder(Flow(StateBadge(State.NOTE, option.mark))))
        if option.text is not None:
            words.addWidget(Text(option.text))
        for message, sentence, sign, field in (
            (option.advantage, _ADVANTAGE, Sign.PLUS, "good"),
            (option.drawback, _DRAWBACK, Sign.DASH, "attention"),
        ):
            if message is not None:
                line = QHBoxLayout()
                line.setSpacing(Space.SMALL)
                line.addWidget(_Mark(sign, field))
                line.addWidget(Text(sentence(text=message), color="secondary"), 1)
                words.addLayout(line)
        if option.figure is not None:
            words.addWidget(Small(option.figure))
        return words

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self.option.enabled and event.button() == Qt.MouseButton.LeftButton:
            self.radio.setChecked(True)
            self.radio.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        chosen = self.radio.isChecked()
        painter = painter_for(self)
        area = QRectF(self.rect())
        box(painter, area, RADIUS_CARD, colors.surface, colors.accent if chosen else colors.line, 2 if chosen else None)
        if chosen:
            painter.setOpacity(0.35)
            box(painter, area.adjusted(2, 2, -2, -2), RADIUS_CARD - 2, QColor(colors.accent_soft).name())


class ChoiceCards(QWidget):
    """Some :class:`Option` values to choose one of; arrow keys move between them.

    ``make`` makes a card that shows more than an option tells; ``layout`` places them otherwise than below one another.
    """

    chosen = Signal(str)

    def __init__(
        self,
        options: tuple[Option, ...],
        *,
        chosen: str | None = None,
        make: Callable[[Option], ChoiceCard] = ChoiceCard,
        layout: QLayout | None = None,
    ) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.cards = {option.id: make(option) for option in options}
        body = layout or column(spacing=Space.SMALL)
        self.setLayout(body)
        for card in self.cards.values():
            self._group.addButton(card.radio)
            body.addWidget(card)
        self._group.buttonToggled.connect(self._toggled)
        if chosen is not None:
            self.choose(chosen)

    @property
    def value(self) -> str | None:
        """The id of what is chosen."""
        return next((key for key, card in self.cards.items() if card.radio.isChecked()), None)

    def choose(self, key: str) -> None:
        """Choose by id."""
        self.cards[key].radio.setChecked(True)

    def _toggled(self, button: QRadioButton, checked: bool) -> None:
        if checked:
            self.chosen.emit(next(key for key, card in self.cards.items() if card.radio is button))
