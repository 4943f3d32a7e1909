"""Words on a page: they wrap anywhere rather than being clipped, with room between the lines."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from assistant.domain.message import Message
from assistant.ui.look import look, set_font
from assistant.ui.texts import show
from assistant.ui.theme import Role

_LINE_HEIGHT = {Role.DISPLAY: 1.15, Role.TITLE: 1.25, Role.FIGURE: 1.25, Role.BADGE: 1.2, Role.MONO: 1.45}
_WIDEST = 640


@dataclass(frozen=True, eq=False, repr=False)
class Lines:
    """A text broken into lines for one width."""

    layout: QTextLayout
    tops: tuple[float, ...]
    widths: tuple[float, ...]
    height: float

    def draw(self, painter: QPainter, area: QRectF, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        """Draw into ``area``, centred vertically."""
        top = area.top() + max(0.0, (area.height() - self.height) / 2)
        share = (
            0.5 if alignment & Qt.AlignmentFlag.AlignHCenter else 1.0 if alignment & Qt.AlignmentFlag.AlignRight else 0
        )
        for index, (y, wide) in enumerate(zip(self.tops, self.widths, strict=True)):
            left = area.left() + (area.width() - wide) * share
            self.layout.lineAt(index).draw(painter, QPointF(left, top + y))


_KEEP = 600
_laid: dict[tuple[str, str, float, float], Lines] = {}


def lay_out(text: str, font: QFont, width: float, step: float) -> Lines:
    """Break a text at words, or anywhere where a word is too long; ``step`` is the distance of two baselines.

    Layouts ask for the same heights again and again, so what was found is kept for a while.
    """
    key = (text, font.key(), width, step)
    found = _laid.get(key)
    if found is None:
        if len(_laid) > _KEEP:
            _laid.clear()
        found = _laid[key] = _break(text, font, width, step)
    return found


def _break(text: str, font: QFont, width: float, step: float) -> Lines:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    tops: list[float] = []
    widths: list[float] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        tops.append(step * len(tops) + (step - line.height()) / 2)
        widths.append(line.naturalTextWidth())
    layout.endLayout()
    return Lines(layout, tuple(tops), tuple(widths), step * max(1, len(tops)))


class Text(QLabel):
    """Plain text of a role in the type scale. Never markup: words of an appliance come through here."""

    def __init__(
        self,
        message: Message | None = None,
        role: Role = Role.BODY,
        color: str = "text",
        *,
        parent: QWidget | None = None,
    ) -> None:
        self._line: float | None = None
        self._natural: int | None = None
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._role = role
        self._color = color
        set_font(self, role)
        if message is not None:
            self.say(message)

    def say(self, message: Message | None) -> None:
        """Show a message, now and in every language to come."""
        show(self.setText, message)

    def color(self, field: str) -> None:
        """Another colour of the theme, by its field name."""
        self._color = field
        self.update()

    def ink(self) -> str:
        """The colour in which it is written now."""
        field = self._color if self.isEnabled() else "disabled"
        return str(getattr(look().colors, field))

    def line_height(self) -> float:
        """Distance of two baselines."""
        if self._line is None:
            self._line = self.fontMetrics().height() / 1.21 * _LINE_HEIGHT.get(self._role, 1.4)
        return self._line

    def natural_width(self) -> int:
        """The width of the longest line when nothing wraps."""
        if self._natural is None:
            metrics = self.fontMetrics()
            self._natural = max(metrics.horizontalAdvance(line) for line in self.text().split("\n")) + 2
        margins = self.contentsMargins()
        return self._natural + margins.left() + margins.right()

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        self._forget()
        super().setText(words)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.FontChange:
            self._forget()
        super().changeEvent(event)

    def _forget(self) -> None:
        self._line = self._natural = None
        self._heights.clear()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        if inner not in self._heights:
            self._heights[inner] = round(self._lay(inner).height)
        return self._heights[inner] + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = min(self.natural_width(), look().px(_WIDEST))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = min(self.natural_width(), look().px(56))
        return QSize(width, round(self.line_height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        area = self.contentsRect()
        painter = QPainter(self)
        painter.setPen(QColor(self.ink()))
        self._lay(area.width()).draw(painter, QRectF(area), self.alignment())

    def overflow(self) -> str | None:
        """For the clip detector: what does not fit, if anything does not."""
        return self.text() if self.heightForWidth(self.width()) > self.height() + 1 else None

    def _lay(self, width: int) -> Lines:
        return lay_out(self.text(), self.font(), width, self.line_height())


class Headline(Text):
    """The title of a page."""

    def __init__(self, message: Message | None = None) -> None:
        super().__init__(message, Role.TITLE)


class Lead(Text):
    """The sentence below a title."""

    def __init__(self, message: Message | None = None) -> None:
        super().__init__(message, Role.BODY, "secondary")


class SectionTitle(Text):
    """The quiet heading of a card or of a part of the drawer."""

    def __init__(self, message: Message | None = None) -> None:
        super().__init__(message, Role.SECTION, "secondary")


class Heading(Text):
    """A heading in the strength of the text: the name of a thing on a card."""

    def __init__(self, message: Message | None = None) -> None:
        super().__init__(message, Role.HEADING)


class Small(Text):
    """Sources, ages, remarks."""

    def __init__(self, message: Message | None = None) -> None:
        super().__init__(message, Role.SMALL, "secondary")


class Figure(Text):
    """A figure with tabular digits; ``display`` makes it readable from two metres away."""

    def __init__(self, message: Message | None = None, *, display: bool = False) -> None:
        super().__init__(message, Role.DISPLAY if display else Role.FIGURE)


class Mono(Text):
    """Fingerprints, paths, what stands on a console."""

    def __init__(self, message: Message | None = None, color: str = "text") -> None:
        super().__init__(message, Role.MONO, color)
