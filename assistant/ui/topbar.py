"""The bar at the top: where we are, how old it is, language, theme, help."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from assistant.domain.message import Message, plain, say
from assistant.translation import LANGUAGES
from assistant.ui.frameview import FrameView
from assistant.ui.icons import Sign
from assistant.ui.look import look, set_font
from assistant.ui.states import State
from assistant.ui.texts import attach, hint, language, name, text
from assistant.ui.theme import TEXT_SCALES, Role, Space, Theme
from assistant.ui.widgets.badges import Pill, StateBadge
from assistant.ui.widgets.buttons import ChipButton, IconButton
from assistant.ui.widgets.elapsed import AgeLabel
from assistant.ui.widgets.layouts import Flow, Spread, holder
from assistant.ui.widgets.paint import painter_for
from assistant.ui.widgets.text import Heading

_TITLE = say("Frame", "Upgrade Assistant")
_LANGUAGE = say("Frame", "Language")
_LOOK = say("Frame", "Appearance")
_HELP = say("Frame", "Help")
_MOTION = say("Frame", "Reduce motion")
_SIZE = say("Frame", "Text size {percent} %")
_AS_OF = say("Frame", "As of {age}")
_AS_OF_BY = say("Frame", "As of {age}, {source}")
_THEMES = {
    Theme.SYSTEM: say("Frame", "As the system"),
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
    help_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        title = Heading(_TITLE)
        self._mark = StateBadge(State.NOTE)
        self._site = Pill()
        self._topology = Pill()
        self._age = AgeLabel()
        self._by: Message | None = None
        for widget in (self._mark, self._site, self._topology, self._age):
            widget.hide()
        left = Flow(title, self._mark, self._site, self._topology, spacing=Space.BASE - 2)
        right = Flow(self._age, *self._tools(), spacing=Space.SMALL + 2, right=True)
        layout = Spread(holder(left), holder(right), spacing=Space.BASE, line_spacing=6, right_below=True)
        layout.setContentsMargins(Space.BASE, 9, Space.BASE, 10)
        self.setLayout(layout)

    def _tools(self) -> tuple[QWidget, ...]:
        self.languages = ChipButton()
        attach(self.languages, self._name_language, "language")
        self.languages.setMenu(_menu(self.languages, self._fill_languages))
        self.looks = IconButton(Sign.THEME, _LOOK)
        self.looks.setPopupMode(ChipButton.ToolButtonPopupMode.InstantPopup)
        self.looks.setMenu(_menu(self.looks, self._fill_looks))
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

    def _fill_languages(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for code, own in LANGUAGES.items():
            action = _option(menu, group, own, chosen=code == language().code)
            action.setData(code)
        group.triggered.connect(self._language)

    def _fill_looks(self, menu: QMenu) -> None:
        themes = QActionGroup(menu)
        for theme, words in _THEMES.items():
            _option(menu, themes, text(words), chosen=theme is look().theme).setData(theme)
        themes.triggered.connect(self._theme)
        menu.addSeparator()
        sizes = QActionGroup(menu)
        for scale in TEXT_SCALES:
            size = text(_SIZE(percent=str(round(scale * 100))))
            _option(menu, sizes, size, chosen=scale == look().scale).setData(scale)
        sizes.triggered.connect(self._scale)
        menu.addSeparator()
        motion = _option(menu, None, text(_MOTION), chosen=look().reduced_motion)
        motion.toggled.connect(self.motion_chosen)

    def _language(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))

    def _theme(self, action: QAction) -> None:
        self.theme_chosen.emit(action.data())

    def _scale(self, action: QAction) -> None:
        self.scale_chosen.emit(action.data())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        painter.fillRect(self.rect(), QColor(colors.surface))
        stroke = round(colors.stroke)
        painter.fillRect(0, self.height() - stroke, self.width(), stroke, QColor(colors.line))


def _menu(owner: QWidget, fill: Callable[[QMenu], None]) -> QMenu:
    """A menu that is filled when it opens: in the language and look of that moment, and not at start-up."""
    menu = QMenu(owner)

    def refill() -> None:
        menu.clear()
        set_font(menu, Role.BODY)
        fill(menu)

    menu.aboutToShow.connect(refill)
    return menu


def _option(menu: QMenu, group: QActionGroup | None, words: str, *, chosen: bool) -> QAction:
    action = QAction(words.replace("&", "&&"), menu)
    action.setCheckable(True)
    action.setChecked(chosen)
    if group is not None:
        group.addAction(action)
    menu.addAction(action)
    return action
