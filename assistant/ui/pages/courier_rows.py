"""One wanted package in the Courier's table: what there is for it, and a way to say which file it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, Size, plain, say
from assistant.domain.words import appliance_called
from assistant.ui.look import look
from assistant.ui.pages._appear import appear
from assistant.ui.states import State
from assistant.ui.texts import name
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import StateBadge, badge_column
from assistant.ui.widgets.buttons import Button, LinkButton, SecondaryButton
from assistant.ui.widgets.card import empty
from assistant.ui.widgets.fields import SelectField
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.text import Heading, Mono, Small, Text
from assistant.wizard.courier_course import Has, Row

_PACKAGE = say("couriering", "{package} for {appliance}")
_FILE = say("couriering", "{file}, {size}")
_TITLE = say("couriering", "Its name does not tell; the update server called it: {title}")
_NO_FILE = say("couriering", "No file yet.")
_DOUBT = say("couriering", "The names of the files do not tell which one it is.")
_WHICH = say("couriering", "Which file is {package} for {appliance}?")
_NONE = say("couriering", "Not said yet")
_ANOTHER, _ANOTHER_FOR = say("couriering", "Choose a file…"), say("couriering", "Choose the file for {package}…")
_NOT_THIS, _NOT_THIS_FOR = say("couriering", "Another file"), say("couriering", "Another file for {package}")
_STATES: dict[Has, tuple[State, Message]] = {
    Has.MISSING: (State.PENDING, say("couriering", "missing")),
    Has.DOUBT: (State.YOUR_TURN, say("couriering", "which file?")),
    Has.UNFIT: (State.FAILED, say("couriering", "not a package")),
    Has.FOUND: (State.PASS, say("couriering", "found")),
    Has.PACKED: (State.DONE, say("couriering", "copied")),
}


class FileRow(QWidget):
    """Package, file, size and SHA-256; a combo box where a person has to say."""

    chosen = Signal(object, object)
    other_wanted = Signal(object)

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row: Row | None = None
        self._wanted = row.wanted
        self._called = appliance_called(row.wanted.appliance)
        self.badge = StateBadge(State.PENDING)
        self.select: SelectField | None = None
        self._paths: dict[str, Path] = {}
        self._box = column(spacing=2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(
            Spread(
                self.badge,
                holder(self._box),
                left_width=lambda: badge_column(word for _, word in _STATES.values()),
                floor=lambda: look().px(260),
                line_spacing=Space.SMALL,
                spacing=Space.MEDIUM,
                top=True,
            )
        )
        self.show_row(row)

    def show_row(self, row: Row) -> None:
        """What there is now. The keyboard stays in this row if it was there."""
        if row == self.row:
            return
        had = any(one.hasFocus() for one in self.findChildren(QWidget))
        self.row = row
        self.badge.set_state(*_STATES[row.has])
        empty(self._box)
        self.select = None
        inside = holder(column(*self._words(row), spacing=2))
        self._box.addWidget(inside)
        title = _PACKAGE(package=plain(row.wanted.package), appliance=self._called)
        name(self, title, _STATES[row.has][1])
        appear(inside)
        if had and (first := self._first()) is not None:
            first.setFocus()

    def _first(self) -> QWidget | None:
        if self.select is not None:
            return self.select.combo
        return next(iter(self.findChildren(LinkButton)), None)

    def _words(self, row: Row) -> list[QWidget]:
        title = Heading(_PACKAGE(package=plain(row.wanted.package), appliance=self._called))
        words: list[QWidget] = [title]
        if row.name:
            words.append(Text(_FILE(file=plain(row.name), size=Size(row.size or 0))))
        if row.title:
            words.append(Small(_TITLE(title=plain(row.title))))
        if row.sha256:
            words += [Small(plain("SHA-256")), Mono(plain(row.sha256), "secondary")]
        if row.trouble is not None:
            words += [
                Text(row.trouble.message, color="failure"),
                *([Text(row.trouble.advice)] if row.trouble.advice else []),
            ]
        if row.has is Has.FOUND:
            return [*words, self._not_this()]
        if row.has is Has.PACKED:
            return words
        if row.options:
            doubt = [Small(_DOUBT)] if row.has is Has.DOUBT else []
            return [*words, *doubt, self._question(row)]
        return [*words, *([] if row.name else [Small(_NO_FILE)]), self._other(LinkButton(_ANOTHER))]

    def _not_this(self) -> QWidget:
        link = LinkButton(_NOT_THIS)
        name(link, _NOT_THIS_FOR(package=plain(self._wanted.package)))
        link.clicked.connect(lambda: self.other_wanted.emit(self._wanted))
        return holder(Flow(link))

    def _other(self, button: Button) -> QWidget:
        name(button, _ANOTHER_FOR(package=plain(self._wanted.package)))
        button.clicked.connect(lambda: self.other_wanted.emit(self._wanted))
        return holder(Flow(button))

    def _question(self, row: Row) -> QWidget:
        other = self._other(SecondaryButton(_ANOTHER))
        self._paths = {str(path): path for path in row.options}
        options = tuple((key, plain(path.name)) for key, path in self._paths.items())
        which = _WHICH(package=plain(self._wanted.package), appliance=self._called)
        self.select = SelectField(which, (("", _NONE), *options), width=320)
        self.select.chosen.connect(self._pick)
        return holder(Flow(self.select, other, spacing=Space.SMALL))

    def _pick(self, key: str) -> None:
        if key:
            self.chosen.emit(self._wanted, self._paths[key])
