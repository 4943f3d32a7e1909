"""Facts and proofs, a row each. Every shown state carries its source and its age."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message
from assistant.ui.look import follow, look
from assistant.ui.states import State
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.layouts import Spread, column, holder
from assistant.ui.widgets.text import Figure, Mono, Small, Text

_LABEL = 168
_FLOOR = 220


class FactRow(QWidget):
    """A label, a value, and whence and how old: ``source`` is one message such as "API, 12 s ago"."""

    def __init__(
        self,
        label: Message,
        value: Message | None,
        source: Message | None = None,
        state: State | None = None,
        *,
        mono: bool = False,
    ) -> None:
        super().__init__()
        self.value = Mono(value) if mono else Text(value)
        self.source = Small(source)
        self.source.setVisible(source is not None)
        self.badge = StateBadge(state) if state is not None else None
        right: QWidget = holder(column(self.value, self.source, spacing=1))
        if self.badge is not None:
            right = holder(Spread(right, self.badge, floor=lambda: look().px(140)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        label_text = Text(label, color="secondary")
        outer.addLayout(
            Spread(
                label_text,
                right,
                left_width=lambda: look().px(_LABEL),
                floor=lambda: look().px(_FLOOR),
                line_spacing=2,
                top=True,
            )
        )

    def set_value(self, value: Message | None, source: Message | None = None) -> None:
        """Another value."""
        self.value.say(value)
        self.source.say(source)
        self.source.setVisible(source is not None)


class ProofRow(QWidget):
    """A sentence and, at its right, a badge that says whether it holds."""

    def __init__(self, text: Message, state: State, word: Message | None = None, note: Message | None = None) -> None:
        super().__init__()
        self.text = Text(text)
        self.badge = StateBadge(state, word)
        left: QWidget = self.text if note is None else holder(column(self.text, Small(note), spacing=1))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(Spread(left, self.badge, floor=lambda: look().px(150)))
        follow(self, self.updateGeometry, "geometry")

    def set_state(self, state: State, word: Message | None = None) -> None:
        """Whether it holds now."""
        self.badge.set_state(state, word)


class Stat(QWidget):
    """A small label above a large figure, and a remark below: "Without failover · 0 d 00:31 · planned 2 d 01:30"."""

    def __init__(self, label: Message, figure: QWidget, note: Message | None = None) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.HAIR)
        outer.addWidget(Small(label))
        outer.addWidget(figure)
        self.note = Small(note)
        self.note.setVisible(note is not None)
        outer.addWidget(self.note)


class FigureStat(Stat):
    """The same with a figure in words, such as a range, that changes."""

    def __init__(self, label: Message, figure: Message | None = None) -> None:
        self.figure = Figure(figure)
        super().__init__(label, self.figure)

    def tell(self, figure: Message, note: Message | None = None) -> None:
        """Another figure, another remark."""
        self.figure.say(figure)
        self.note.say(note)
        self.note.setVisible(note is not None)
