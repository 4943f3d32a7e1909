"""The bar at the top: where we are, how old it is, language, theme, help."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, plain, say
from assistant.translation import LANGUAGES
from assistant.ui.frameview import FrameView
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.states import State
from assistant.ui.texts import attach, hint, language, name
from assistant.ui.theme import TEXT_SCALES, Space, Theme
from assistant.ui.widgets.badges import Pill, StateBadge
from assistant.ui.widgets.buttons import ChipButton, IconButton
from assistant.ui.widgets.elapsed import AgeLabel
from assistant.ui.widgets.layouts import Flow, holder, row
from assistant.ui.widgets.paint import fill, painter_for
from assistant.ui.widgets.text import Heading

_TITLE = say("Frame", "Upgrade Assistant")
_LANGUAGE = say("Frame", "Language")
_LOOK = say("Frame", "Appearance")
_HELP = say("Frame", "Help")
_MOTION = say("Frame", "Reduce motion")
_NOTIFY = say("Frame", "Desktop notifications")
_SIZE = say("Frame", "Text size {percent} %")
_AS_OF = say("Frame", "As of {age}")
_AS_OF_BY = say("Frame", "As of {age}, {source}")
_THEMES = {
    Theme.SYSTEM: say("Frame", "Follow the system"),
    Theme.LIGHT: say("Frame", "Light"),
    Theme.DARK: say("Frame", "Dark"),
    Theme.HIGH_CONTRAST: say("Frame", "High contrast"),
}


class TopBar(QWidget):
    """Wraps into two lines where one is too short."""

    language_chosen = Signal(str)
    theme_chosen = Signal(object)
    scale_chosen = Signal(object)
    motion_chosen = Signal(bool)
    notify_chosen = Signal(bool)
    help_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notifies = True
        """Whether a person wants to be told on the desktop."""
        title = Heading(_TITLE)
        self._mark = StateBadge(State.NOTE)
        self._site = Pill()
        self._topology = Pill()
        self._age = AgeLabel()
        self._by: Message | None = None
        for widget in (self._mark, self._site, self._topology, self._age):
            widget.hide()
        tools = holder(row(*self._tools(), spacing=Space.SMALL + 2))
        shown = (title, self._mark, self._site, self._topology, self._age, tools)
        layout = Flow(*shown, spacing=Space.BASE - 2, spring=4)
        layout.setContentsMargins(Space.BASE, 9, Space.BASE, 10)
        self.setLayout(layout)

    def _tools(self) -> tuple[QWidget, ...]:
        self.languages = ChipButton()
        attach(self.languages, self._name_language, "language")
        self.languages.clicked.connect(self._open_languages)
        self.looks = IconButton(Sign.THEME, _LOOK)
        self.looks.clicked.connect(self._open_looks)
        help_button = IconButton(Sign.QUESTION, _HELP)
        help_button.clicked.connect(self.help_wanted)
        return self.languages, self.looks, help_button

    def set_view(self, view: FrameView) -> None:
        """Show another site, topology, age."""
        for pill, message in ((self._site, view.site), (self._topology, view.topology)):
            pill.say(message)
            pill.setVisible(message is not None)
        self._mark.setVisible(view.mark is not None)
        if view.mark is not None:
            self._mark.set_state(State.NOTE, view.mark)
        self._by = view.seen_by
        self._age.setVisible(view.seen_at is not None)
        self._age.set_moment(view.seen_at, self._age_words)

    def _age_words(self, age: Message) -> Message:
        return _AS_OF_BY(age=age, source=self._by) if self._by is not None else _AS_OF(age=age)

    def _name_language(self) -> None:
        own = LANGUAGES[language().code]
        self.languages.setText(f"{own} ▾")
        name(self.languages, _LANGUAGE, plain(own))
        hint(self.languages, _LANGUAGE)

    def _open_languages(self) -> None:
        from assistant.ui.menus import Entry, pop_up

        emit = self.language_chosen.emit
        now = language().code
        entries = [Entry(plain(own), partial(emit, code), code == now) for code, own in LANGUAGES.items()]
        pop_up(self.languages, [entries])

    def _open_looks(self) -> None:
        from assistant.ui.menus import Entry, pop_up

        now = look()
        themes = [
            Entry(words, partial(self.theme_chosen.emit, theme), theme is now.theme) for theme, words in _THEMES.items()
        ]
        sizes = [
            Entry(_SIZE(percent=str(round(scale * 100))), partial(self.scale_chosen.emit, scale), scale == now.scale)
            for scale in TEXT_SCALES
        ]
        motion = Entry(_MOTION, partial(self.motion_chosen.emit, not now.reduced_motion), now.reduced_motion)
        notify = Entry(_NOTIFY, partial(self.notify_chosen.emit, not self.notifies), self.notifies)
        pop_up(self.looks, [themes, sizes, [motion], [notify]])

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        fill(painter, self.rect(), colors.surface)
        stroke = round(colors.stroke)
        fill(painter, QRect(0, self.height() - stroke, self.width(), stroke), colors.line)
