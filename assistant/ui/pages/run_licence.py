"""A licence agreement that the appliance shows: long, to be read, and accepted by a person or not."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.domain.question import Question
from assistant.ui.look import follow, look, set_font
from assistant.ui.texts import name, show
from assistant.ui.theme import Role, Space
from assistant.ui.widgets.text import Small, Text

ACCEPT, NOT_NOW = say("Licence", "Accept"), say("Licence", "Not now")
NOTE = say(
    "Licence",
    "“Accept” presses the button on the appliance, and is recorded with your name. “Not now” stops the run here: "
    "nothing is installed, and it can be resumed.",
)
_AGREEMENT = say("Licence", "The agreement, as the appliance shows it")
_NO_TEXT = say(
    "Licence", "The text of the agreement could not be read. Read it on the Updates page of the appliance first."
)
_HEIGHT = 300
_BEGINS = "licence."
"""Of the question's id: see :func:`assistant.actions.uploading.licence_question`."""


def is_licence(question: Question) -> bool:
    """Whether a question is about a licence agreement."""
    return question.id.startswith(_BEGINS)


class Agreement(QWidget):
    """The text in a field of its own that scrolls, by keys too."""

    def __init__(self, words: Message | None) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.TINY)
        self.text: QPlainTextEdit | None = None
        if words is None:
            outer.addWidget(Text(_NO_TEXT))
            return
        self.text = text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        set_font(text, Role.BODY)
        name(text, _AGREEMENT)
        show(text.setPlainText, words)
        follow(text, lambda: text.setFixedHeight(look().px(_HEIGHT)), "height")
        outer.addWidget(Small(_AGREEMENT))
        outer.addWidget(text)
        self.setFocusProxy(text)
