"""What is changed at a desk that is no console of an appliance: the record, the entry, the line; from what, to what."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message
from assistant.ui.look import look
from assistant.ui.theme import Space
from assistant.ui.widgets.copyfield import CopyField
from assistant.ui.widgets.layouts import Spread
from assistant.ui.widgets.text import Text
from assistant.wizard.desk import DeskTask

_LABEL = 110


class DeskGuide(QWidget):
    """A row for each value, to be copied letter by letter, and the sentence that says what to do with them."""

    def __init__(self, task: DeskTask, note: Message | None) -> None:
        super().__init__()
        self.fields: list[CopyField] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.SMALL)
        if note is not None:
            box.addWidget(Text(note))
        for label, value in task.rows:
            field = CopyField(value)
            self.fields.append(field)
            box.addLayout(
                Spread(
                    Text(label, color="secondary"),
                    field,
                    left_width=lambda: look().px(_LABEL),
                    floor=lambda: look().px(220),
                    spacing=Space.MEDIUM,
                    line_spacing=2,
                )
            )
