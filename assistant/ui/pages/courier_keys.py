"""The second step of the Courier page: the Appliance Download Key of each appliance."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, plain, say
from assistant.domain.words import appliance_called, listed
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.pages._appear import appear
from assistant.ui.pages.courier_step import StepCard
from assistant.ui.states import State
from assistant.ui.texts import name
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import LinkButton, SecondaryButton
from assistant.ui.widgets.card import Rows, empty
from assistant.ui.widgets.copyfield import MonoValue
from assistant.ui.widgets.dropping import Dropping
from assistant.ui.widgets.fields import SecretField
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.secretcopy import NOTE, SecretCopy
from assistant.ui.widgets.text import Heading, Small, Text
from assistant.wizard.courier_course import Step

if TYPE_CHECKING:
    from assistant.domain.secret import Secret
    from assistant.wizard.couriering import Couriering

_INTRO = say(
    "couriering",
    "The update server exchanges an Appliance Download Key for files. A key belongs to one appliance and opens nothing "
    "else.",
)
_ON_LIST = say("couriering", "The key is on the list.")
_ENTERED = say("couriering", "The key was entered here.")
_COPY = say("couriering", "Copy the key")
_COPY_OF = say("couriering", "Copy the key of {appliance}")
_SHOW, _HIDE = say("couriering", "Show the key"), say("couriering", "Hide the key")
_LABEL = say("couriering", "Appliance Download Key of {appliance}")
_NOTE = say(
    "couriering",
    "Type or paste it, choose a text file, or a picture of its QR code; a file can be dropped here as well. Technical "
    "Support sends the key, or the Updates page of the appliance shows it.",
)
_TAKE, _TAKE_OF = say("couriering", "Take over"), say("couriering", "Take over the key of {appliance}")
_FILE, _FILE_OF = say("couriering", "From a file or picture…"), say("couriering", "Key of {appliance} from a file…")
_ALL = say("couriering", "The key of each appliance is here.")
_MISSING = say("couriering", "The key is missing for: {appliances}.")
_WRONG = say("couriering", "{problem} {advice}")
_SUPPORT = say("couriering", "Take the key that Technical Support would send")


class KeyCopy(SecretCopy):
    """Puts the key of an appliance onto the clipboard, without showing it."""

    def __init__(self, appliance: str, key: Secret, *, named: bool = False) -> None:
        of_whom = _COPY_OF(appliance=appliance_called(appliance))
        super().__init__(of_whom if named else _COPY)
        self.set_secret(key)
        name(self, of_whom)


class KeyRow(QWidget):
    """One appliance: its key is here, or a way to give it."""

    typed = Signal(str, str)
    file_wanted = Signal(str)
    file_given = Signal(str, object)

    def __init__(self, appliance: str) -> None:
        super().__init__()
        self.appliance = appliance
        self._key: Secret | None = None
        self._shown: object = ()
        self.field: SecretField | None = None
        self.copy: KeyCopy | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.SMALL)
        Dropping(self).dropped.connect(self._dropped)

    def refresh(self, courier: Couriering) -> None:
        """Show whether its key is here."""
        key = courier.list.key(self.appliance) if courier.list else None
        given = any(self.appliance in one.given for one in courier.lists if courier.list and one.id == courier.list.id)
        support = self._of_support(courier)
        shown = (key is not None, given, support)
        if shown != self._shown or (key is not None and key != self._key):
            self._shown, self._key = shown, key
            self._fill(given, support)
        if self.field is not None:
            problem = courier.problem if courier.problem_at == f"key.{self.appliance}" else None
            told = _WRONG(problem=problem.message, advice=problem.advice) if problem and problem.advice else None
            self.field.set_error(told or (problem.message if problem else None))

    def _of_support(self, courier: Couriering) -> Secret | None:
        place = courier.practice_place
        return dict(place.keys).get(self.appliance) if place else None

    def _fill(self, given: bool, support: Secret | None) -> None:
        empty(self._box)
        self.field = self.copy = None
        inside = self._known(self._key, given) if self._key is not None else self._wanted(support)
        self._box.addWidget(inside)
        appear(inside)

    # ── the key is here ──────────────────────────────────────────────────────────────────────────────

    def _known(self, key: Secret, given: bool) -> QWidget:
        called = appliance_called(self.appliance)
        self.copy = KeyCopy(self.appliance, key)
        look_at = LinkButton(_SHOW, Sign.EYE)
        value = MonoValue()
        value.hide()
        look_at.clicked.connect(lambda: self._reveal(value, look_at))
        words = column(Heading(called), Text(_ON_LIST if given else _ENTERED, color="secondary"), spacing=1)
        side = Flow(StateBadge(State.DONE), self.copy, look_at, spacing=Space.SMALL)
        line = Spread(holder(words), holder(side), floor=lambda: look().px(180), line_spacing=Space.SMALL)
        return holder(column(holder(line), value, Small(NOTE), spacing=Space.SMALL))

    def _reveal(self, value: MonoValue, link: LinkButton) -> None:
        shown = value.isHidden()
        value.say(plain(self._key.reveal()) if shown and self._key else None)
        value.setVisible(shown)
        link.say(_HIDE if shown else _SHOW)

    # ── the key is wanted ────────────────────────────────────────────────────────────────────────────

    def _wanted(self, support: Secret | None) -> QWidget:
        called = appliance_called(self.appliance)
        self.field = field = SecretField(_LABEL(appliance=called), _NOTE)
        take, file = SecondaryButton(_TAKE), SecondaryButton(_FILE, Sign.FOLDER)
        name(take, _TAKE_OF(appliance=called))
        name(file, _FILE_OF(appliance=called))
        field.entered.connect(self._take)
        take.clicked.connect(self._take)
        file.clicked.connect(lambda: self.file_wanted.emit(self.appliance))
        buttons: list[QWidget] = [take, file]
        if support is not None:
            link = LinkButton(_SUPPORT)
            link.clicked.connect(lambda: self.typed.emit(self.appliance, support.reveal()))
            buttons.append(link)
        return holder(column(field, holder(Flow(*buttons, spacing=Space.SMALL)), spacing=Space.SMALL))

    def _take(self) -> None:
        if self.field is not None and self.field.text.strip():
            self.typed.emit(self.appliance, self.field.text)

    def _dropped(self, files: tuple[Path, ...]) -> None:
        if self._key is None:
            self.file_given.emit(self.appliance, files[0])


class KeysCard(StepCard):
    """A row for each appliance."""

    step = Step.KEYS
    jobs = ("key",)
    closed = say("couriering", "Whether the Appliance Download Key is on the list shows once the list is read.")
    typed = Signal(str, str)
    file_wanted = Signal(str)
    file_given = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, KeyRow] = {}
        self._rows = Rows(spacing=Space.MEDIUM)
        self.inside_box.addWidget(Text(_INTRO, color="secondary"))
        self.inside_box.addWidget(self._rows)
        self._list = ""

    def refresh(self, courier: Couriering) -> None:
        super().refresh(courier)
        wanted = courier.list
        if wanted is None:
            return
        if wanted.id != self._list:
            self._list = wanted.id
            self._fill([one.name for one in wanted.appliances])
        for row in self.rows.values():
            row.refresh(courier)

    def summary(self, courier: Couriering) -> Message | None:
        missing = courier.without_key
        return _MISSING(appliances=listed(map(appliance_called, missing))) if missing else _ALL

    def tells(self, courier: Couriering) -> bool:
        """What is wrong with a key stands at its field."""
        return not courier.problem_at.startswith("key.") and super().tells(courier)

    def _fill(self, appliances: list[str]) -> None:
        self.rows = {appliance: KeyRow(appliance) for appliance in appliances}
        for row in self.rows.values():
            row.typed.connect(self.typed)
            row.file_wanted.connect(self.file_wanted)
            row.file_given.connect(self.file_given)
        self._rows.set_rows(list(self.rows.values()))
        appear(self._rows)
