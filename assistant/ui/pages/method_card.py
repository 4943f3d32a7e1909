"""The card of one method: what speaks for it and against it, and what it means in figures."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.domain.plan import Estimate, EstimateSource
from assistant.ui.look import look
from assistant.ui.pages._words import estimate_range, rough
from assistant.ui.texts import name
from assistant.ui.theme import Role, Space
from assistant.ui.widgets.card import Line
from assistant.ui.widgets.choices import ChoiceCard, Option
from assistant.ui.widgets.layouts import Spread, column
from assistant.ui.widgets.text import Small, Text

if TYPE_CHECKING:
    from assistant.guide.method import MethodFigures

_DOWN, _WITHOUT = say("method", "Site down"), say("method", "Without failover")
_WINDOWS, _BY_HAND = say("method", "Maintenance windows"), say("method", "Steps by hand")
_OF = say("method", "{count} of {all}")
_BESIDES = say(
    "method", "“Without failover” does not include the time between the windows. All times are typical values."
)
_LATER = say("method", "–")
_REASON = say("method", "The new version is tested on the backup before anybody has to work with it.")
_SPOKEN = say(
    "method",
    "{text} Site down: {down}. Without failover: {without}. Maintenance windows: {windows}. Steps by hand: {by_hand}.",
)


class _FigureRow(QWidget):
    """What is counted at the left, the figure at the right."""

    def __init__(self, label: Message) -> None:
        super().__init__()
        self.figure = Text(_LATER, Role.HEADING)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(Spread(Text(label, color="secondary"), self.figure, floor=lambda: look().px(120)))


class MethodCard(ChoiceCard):
    """A way with its figures. The recommended one says so and why; it is chosen no more easily than the other."""

    def __init__(self, option: Option) -> None:
        super().__init__(option)
        if option.mark is not None:
            self.words.insertWidget(2, Small(_REASON))
        self.rows = {key: _FigureRow(label) for key, label in _LABELS.items()}
        self.besides = Small(_BESIDES)
        # At the foot of both cards alike, so that they can be compared line by line.
        self.whole.addStretch(1)
        self.whole.addWidget(Line())
        self.whole.addLayout(column(*self.rows.values(), self.besides, spacing=Space.TINY))

    def show_figures(self, figures: MethodFigures | None) -> None:
        """What this way means here; None: that is not known yet."""
        self.besides.setVisible(figures is not None)
        told = _figures(figures) if figures is not None else dict.fromkeys(_LABELS, _LATER)
        for key, row in self.rows.items():
            row.figure.say(told[key])
        if figures is not None and self.option.text is not None:
            name(self.radio, self.option.title, _SPOKEN(text=self.option.text, **told))


_LABELS = {"down": _DOWN, "without": _WITHOUT, "windows": _WINDOWS, "by_hand": _BY_HAND}


def _figures(figures: MethodFigures) -> dict[str, Message]:
    return {
        "down": _range(figures.outage),
        "without": _range(figures.exposure) if figures.exposure else _LATER,
        "windows": Message("", "{count}", (("count", figures.windows),)),
        "by_hand": _OF(count=figures.by_hand, all=figures.steps),
    }


def _range(span: tuple[timedelta, timedelta]) -> Message:
    return estimate_range(rough(Estimate(*span, EstimateSource.ASSUMED)))
