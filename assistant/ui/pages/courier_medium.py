"""The first step of the Courier page: which medium, and the shopping list on it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, many, plain, say
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.pages._appear import appear
from assistant.ui.pages.courier_step import StepCard
from assistant.ui.texts import name
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.card import Rows, empty
from assistant.ui.widgets.facts import FactRow
from assistant.ui.widgets.findings import FindingList
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.text import Heading, Mono, Small, Text
from assistant.wizard.courier_course import Step, filesystem_called, size_words

if TYPE_CHECKING:
    from assistant.offline.media import Medium
    from assistant.offline.values import ForAppliance, ShoppingList
    from assistant.wizard.courier_errands import Listed
    from assistant.wizard.couriering import Couriering

_CONNECT = say("couriering", "Connect the medium that came out of the closed network, and choose it.")
_NO_MEDIA = say(
    "couriering",
    "No medium was found. Once it is connected, it appears here. Or choose the folder where the system shows it.",
)
_CHOOSE = say("couriering", "Choose")
_CHOOSE_THIS = say("couriering", "Choose {medium}")
_CHOOSE_LIST = say("couriering", "Choose list {number}")
_FOLDER = say("couriering", "Choose a folder…")
_AGAIN = say("couriering", "Look again")
_ANOTHER = say("couriering", "Choose another medium")
_KIND = say("couriering", "{filesystem} · {room}")
_NONE = say("couriering", "There is no shopping list on this medium.")
_NONE_ADVICE = say(
    "couriering",
    "Upgrade Assistant writes it in the closed network, into the folder {folder}. Choose the medium itself, or have "
    "the list written again.",
)
_SEVERAL = say("couriering", "There are several shopping lists on this medium. Which one is meant?")
_MADE = say("couriering", "{site}, made {made}")
_UNREADABLE = say("couriering", "This list cannot be read.")
_MEDIUM = say("couriering", "Medium")
_SITE = say("couriering", "Site")
_APPLIANCES = say("couriering", "Appliances")
_WANTED = say("couriering", "Wanted")
_WRITTEN = say("couriering", "List")
_NUMBER = say("couriering", "{made}, number {number}")
_SUMMARY = say("couriering", "{medium}, with the list for {site}")
_TOP = "upgrade-assistant"


class MediumCard(StepCard):
    """Media to choose from; then what is on the chosen one."""

    step = Step.MEDIUM
    jobs = ("scan", "open", "choose")
    scan_wanted = Signal()
    folder_wanted = Signal()
    another_wanted = Signal()
    chosen = Signal(object)
    """The place of a medium."""
    list_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.folder, self.again = SecondaryButton(_FOLDER, Sign.FOLDER), SecondaryButton(_AGAIN, Sign.REFRESH)
        self.another = SecondaryButton(_ANOTHER)
        self.folder.clicked.connect(self.folder_wanted)
        self.again.clicked.connect(self.scan_wanted)
        self.another.clicked.connect(self.another_wanted)
        self._box = column(spacing=Space.MEDIUM)
        self._shown: object = None
        self.choices: list[SecondaryButton] = []
        self._of: dict[str, SecondaryButton] = {}
        """The button of each medium, by its path."""
        self.findings = FindingList()
        self.findings.hide()
        self._found: object = None
        self._facts = tuple(FactRow(label, None) for label in (_SITE, _APPLIANCES, _WANTED, _WRITTEN))
        self._facts_held = holder(column(*self._facts, spacing=Space.MEDIUM))
        self._facts_held.hide()
        self.inside_box.addWidget(holder(self._box))
        self.inside_box.addWidget(self._facts_held)
        self.inside_box.addWidget(holder(Flow(self.folder, self.again, self.another, spacing=Space.SMALL)))
        self.add(self.findings)

    def refresh(self, courier: Couriering) -> None:
        super().refresh(courier)
        chosen = courier.opened is not None
        for button, visible in ((self.folder, not chosen), (self.again, not chosen), (self.another, chosen)):
            button.setVisible(visible)
            button.setEnabled(not courier.doing)
        key = (courier.media, courier.opened, courier.list and courier.list.id)
        if key != self._shown:
            self._shown = key
            held = next((path for path, one in self._of.items() if one.hasFocus()), None)
            self._fill(courier)
            if held in self._of:
                self._of[held].setFocus()  # another medium came while this one was chosen
        for one in self.choices:
            one.setEnabled(not courier.doing)
        self._show_findings(courier)

    def summary(self, courier: Couriering) -> Message | None:
        if courier.list is None or courier.opened is None:
            return None
        return _SUMMARY(medium=_called(courier.opened.medium), site=plain(courier.list.host))

    def _show_findings(self, courier: Couriering) -> None:
        found = courier.findings
        if found != self._found:
            self._found = found
            self.findings.show_findings(found)
            self.findings.setVisible(bool(found))
            appear(self.findings)

    def _fill(self, courier: Couriering) -> None:
        empty(self._box)
        self.choices, self._of = [], {}
        self._facts_held.setVisible(courier.list is not None)
        if courier.list is not None:
            for row, value in zip(self._facts, _values(courier.list), strict=True):
                row.set_value(value)
        inside = holder(column(*self._content(courier), spacing=Space.MEDIUM))
        self._box.addWidget(inside)
        appear(inside)

    def _content(self, courier: Couriering) -> list[QWidget]:
        if courier.opened is None:
            return self._media(courier.media)
        medium = FactRow(_MEDIUM, _called(courier.opened.medium), _kind(courier.opened.medium))
        if courier.list is not None:
            return [medium]
        if len(courier.lists) > 1:
            return [medium, Text(_SEVERAL), Rows(*map(self._list_row, courier.lists))]
        if courier.lists:
            return [medium]
        return [medium, Heading(_NONE), Text(_NONE_ADVICE(folder=plain(_TOP)))]

    def _media(self, media: Sequence[Medium] | None) -> list[QWidget]:
        if media is None:
            return [Text(_CONNECT)]
        if not media:
            return [Text(_CONNECT), Text(_NO_MEDIA, color="secondary")]
        return [Text(_CONNECT), Rows(*map(self._medium_row, media))]

    def _medium_row(self, medium: Medium) -> QWidget:
        button = SecondaryButton(_CHOOSE)
        called = _called(medium)
        name(button, _CHOOSE_THIS(medium=called), _kind(medium))
        button.clicked.connect(partial(self.chosen.emit, Path(medium.path)))
        self.choices.append(button)
        self._of[medium.path] = button
        return _row(column(Heading(called), Small(_kind(medium)), spacing=1), button)

    def _list_row(self, one: Listed) -> QWidget:
        button = SecondaryButton(_CHOOSE)
        name(button, _CHOOSE_LIST(number=one.id))
        button.clicked.connect(partial(self.list_chosen.emit, one.id))
        self.choices.append(button)
        if one.list is None:
            return _row(column(Heading(plain(one.id)), Small(_UNREADABLE), spacing=1), button)
        words = _MADE(site=plain(one.list.host), made=one.list.made)
        return _row(column(Heading(words), Mono(plain(one.id), "secondary"), spacing=1), button)


def _row(words: object, button: QWidget) -> QWidget:
    return holder(Spread(holder(words), button, floor=lambda: look().px(220)))  # type: ignore[arg-type]


def _called(medium: Medium) -> Message:
    return plain(f"{medium.label} ({medium.path})" if medium.label else medium.path)


def _kind(medium: Medium) -> Message:
    room = size_words(medium.free, medium.total)
    return _KIND(filesystem=plain(filesystem_called(medium.filesystem)), room=room) if medium.filesystem else room


def _values(wanted: ShoppingList) -> tuple[Message, ...]:
    return (
        plain(wanted.host),
        plain("\n".join(_appliance(one) for one in wanted.appliances)),
        many("couriering", "%n package(s)", "", len(wanted.wanted)),
        _NUMBER(made=wanted.made, number=plain(wanted.id)),
    )


def _appliance(one: ForAppliance) -> str:
    parts = [one.name, f"Base {one.base}" if one.base else "", one.site or "", one.guid or ""]
    return " · ".join(filter(None, parts))
