"""What a person does on a console, click by click: in the console's words, with the reader's own beside them."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.access import SiteAddress
from assistant.domain.message import Label, Message, plain, say
from assistant.domain.question import Field, HandTask
from assistant.translation import LANGUAGES
from assistant.ui.app import use_console_language
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.menus import Entry, pop_up
from assistant.ui.pages.run_desk import DeskGuide
from assistant.ui.texts import attach, language, text
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import ChipButton, SecondaryButton
from assistant.ui.widgets.copyfield import CopyField, MonoValue
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.text import Small, Text
from assistant.wizard.desk import DeskTask

_OPEN_STEP = say("Hand", "Open the page")
_FILL_STEP = say("Hand", "Fill in")
_PRESS_STEP = say("Hand", "Press")
_OPEN = say("Hand", "Open page")
_ROW = say("Hand", "in the row “{row}”")
_MINE = say("Hand", "{language}: {name}")
_CONSOLE = say("Hand", "Console: {language} ▾")
_NUMBERED = say("Hand", "{number} · {what}")
_SECTION = say("Hand", "in the section")
_IN = say("Hand", "in {program}")
_REP_CONSOLE = say("Hand", "the representative console")


def console_url(address: SiteAddress, task: HandTask) -> str | None:
    """Where the console is; None for a program that has no address."""
    if not task.console.startswith("/"):
        return None
    name = f"{address.host}:{address.port}"
    reached = dict(address.resolve).get(address.host, name)
    return f"https://{reached.removesuffix(':443')}{task.console}"


class ConsoleName(QWidget):
    """A thing of the console by its label key: the console's word in a box, mine beside it where it differs."""

    def __init__(self, *keys: str, prefix: str = "", copies: bool = False, extra: QWidget | None = None) -> None:
        super().__init__()
        self._keys, self._prefix = keys, prefix
        self._copy = CopyField("", extra=extra) if copies else None
        self.value = self._copy.value if self._copy else MonoValue()
        self.mine = Small()
        flow = Flow(self._copy or self.value, self.mine, spacing=Space.MEDIUM)
        self.setLayout(flow)
        attach(self, self._tell, "label")

    def _tell(self) -> None:
        names = [language().translator.label_names(Label(key)) for key in self._keys]
        console, mine = (self._path(part) for part in zip(*names, strict=True))
        self.value.say(plain(console))
        differs = console != mine
        self.mine.setVisible(differs)
        words = _MINE(language=LANGUAGES[language().code], name=mine.removeprefix(self._prefix).lstrip(" ›"))
        self.mine.say(words if differs else None)

    def _path(self, parts: tuple[str, ...]) -> str:
        steps = [step.strip() for part in parts for step in part.split(">")]
        return " › ".join([self._prefix, *steps] if self._prefix else steps)


class ConsoleLanguage(ChipButton):
    """In which language the consoles are read to the person."""

    def __init__(self) -> None:
        super().__init__()
        self.clicked.connect(self._open)
        attach(self, self._tell, "console language")

    def _tell(self) -> None:
        # Not ``say``: what is said of this widget itself would be said again after this, as it was.
        self.setText(text(_CONSOLE(language=LANGUAGES[language().translator.console_language])))

    def _open(self) -> None:
        now = language().translator.console_language
        pop_up(self, [[_entry(code, chosen=code == now) for code in LANGUAGES]])


def _entry(code: str, *, chosen: bool) -> Entry:
    return Entry(plain(LANGUAGES[code]), lambda: use_console_language(code), chosen)


class HandGuide(QWidget):
    """The way through a console, numbered. ``address`` makes the button that opens the page.

    ``desk`` is what to change where no console of an appliance is the place.
    """

    def __init__(self, task: HandTask, address: SiteAddress | None = None, desk: DeskTask | None = None) -> None:
        super().__init__()
        self.task = task
        self.url = console_url(address, task) if address is not None else None
        self._number = 0
        self._single = not task.fields and task.press is None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.MEDIUM)
        if not task.page:
            # No console: what is to be changed stands in the values; without any, in the note alone.
            self._box.addWidget(DeskGuide(desk, task.note) if desk is not None else Text(task.note))
            return
        self._add(_OPEN_STEP, self._page(task))
        if task.fields:
            self._add(_FILL_STEP, *_fields(task.fields))
        if task.press is not None:
            self._add(_PRESS_STEP, ConsoleName(task.press), *self._row_words(task))
        if task.note is not None:
            self._box.addWidget(Text(task.note))

    def _add(self, what: Message, *widgets: QWidget) -> None:
        self._number += 1
        # One thing to do is no list.
        title = Small(what if self._single else _NUMBERED(number=str(self._number), what=what))
        self._box.addWidget(holder(column(title, *widgets, spacing=5)))

    def _page(self, task: HandTask) -> QWidget:
        opener = None
        if self.url is not None:
            opener = SecondaryButton(_OPEN, Sign.OPEN)
            opener.clicked.connect(self._open)
        prefix = task.console if task.console.startswith("/") else ""
        page = ConsoleName(task.page, prefix=prefix, copies=self.url is not None, extra=opener)
        if task.section is not None:
            return holder(column(page, _Section(task.section), spacing=5))
        if prefix:
            return page
        return holder(Flow(page, Small(_IN(program=_REP_CONSOLE)), spacing=Space.MEDIUM))

    def _row_words(self, task: HandTask) -> list[QWidget]:
        return [Small(_ROW(row=task.row))] if task.row is not None else []

    def _open(self) -> None:
        if self.url is not None:
            QDesktopServices.openUrl(QUrl(self.url))


class _Section(QWidget):
    """Which part of the page it is."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.setLayout(Flow(Small(_SECTION), ConsoleName(key), spacing=Space.SMALL))


def _fields(fields: tuple[Field, ...]) -> list[QWidget]:
    """The fields of the page below one another, and what goes in."""
    names = [ConsoleName(field.label) for field in fields]

    def width() -> int:
        return min(look().px(330), max(name.sizeHint().width() for name in names))

    return [
        holder(
            Spread(
                name,
                Text(field.text),
                left_width=width,
                floor=lambda: look().px(200),
                spacing=Space.MEDIUM,
                line_spacing=2,
            )
        )
        for name, field in zip(names, fields, strict=True)
    ]
