"""Facts with whence and how old: every shown state carries its source and its age."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.domain.site import Seen
from assistant.ui.chips import ROUTES
from assistant.ui.look import look
from assistant.ui.states import State
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.elapsed import AgeLabel
from assistant.ui.widgets.layouts import Flow, Spread, holder
from assistant.ui.widgets.text import Text

_UNKNOWN = say("topology", "could not be told")
_SOURCE = say("topology", "{source}, {age}")
_LABEL = 150


class SeenRow(QWidget):
    """A label, a value, and at the right its source and age, which grows."""

    def __init__(self, label: Message, value: Message | None, seen: Seen[Any] | None) -> None:
        super().__init__()
        self.value = Text(value) if value is not None else None
        right: QWidget = self.value or StateBadge(State.UNKNOWN, _UNKNOWN)
        if seen is not None and value is not None:
            source = ROUTES[seen.by]
            self.age = AgeLabel(seen.at, lambda age: _SOURCE(source=source, age=age))
            right = holder(Spread(right, self.age, floor=lambda: look().px(180), line_spacing=1))
        else:
            right = holder(Flow(right))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(
            Spread(
                Text(label, color="secondary"),
                right,
                left_width=lambda: look().px(_LABEL),
                floor=lambda: look().px(260),
                spacing=Space.MEDIUM,
                line_spacing=2,
            )
        )


def appliance_called(name: str) -> Message:
    """``Appliance A``."""
    return say("topology", "Appliance {name}")(name=name)
