"""The Appliance Download Key of each appliance: read on demand, hidden until it is to be seen, to copy or to scan."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, plain, say
from assistant.domain.words import appliance_called
from assistant.ui.icons import Sign
from assistant.ui.pages.bring_parts import Problem
from assistant.ui.texts import name, text
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import FoldButton, SecondaryButton
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.copyfield import CopyField, MonoValue
from assistant.ui.widgets.fields import SecretField
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.qr import QrCode
from assistant.ui.widgets.secretcopy import NOTE, SecretCopy
from assistant.ui.widgets.text import Heading, Small, Text

if TYPE_CHECKING:
    from assistant.domain.secret import Secret
    from assistant.wizard.carrying import Carrying

_TITLE = say("bring", "Appliance Download Key")
_LEAD = say(
    "bring",
    "With this key another computer fetches the updates. It is for one appliance only, and whoever has it can fetch "
    "them: treat it like a password. The shopping list carries it along.",
)
_READ, _AGAIN = say("bring", "Read the key"), say("bring", "Read it again")
_HIDDEN = plain("•••• •••• •••• ••••")
_SHOW, _HIDE = say("bring", "Show"), say("bring", "Hide")
_COPY, _COPIED = say("bring", "Copy"), say("bring", "Copied")
_CODE = say("bring", "QR code")
_KEY_OF = say("bring", "Appliance Download Key of {appliance}")
_CODE_OF = say("bring", "QR code of the Appliance Download Key of {appliance}, for a camera")
_HIDDEN_OF = say("bring", "Appliance Download Key of {appliance}, hidden")
_TYPE = say("bring", "Key from Technical Support")
_TYPE_NOTE = say("bring", "Paste it once support has sent it. It can also be given on the other computer.")
_USE = say("bring", "Use this key")
_NO_KEY = say("bring", "That is no Appliance Download Key: a key is one word of letters and digits.")
_LETTER = say("bring", "Ask support for the key…")
_SUBJECT, _BODY = say("bring", "Subject"), say("bring", "Text")
_MAIL = say("bring", "Open in the mail program")
_COPY_TEXT = say("bring", "Copy the text")


class KeyCard(Card):
    """All keys, and the letter for those that nobody can read."""

    read_wanted = Signal()
    typed = Signal(str, str)
    """Appliance, and what was typed."""

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self.rows: dict[str, KeyRow] = {}
        self.read = SecondaryButton(_READ, Sign.SHIELD)
        self.read.clicked.connect(self.read_wanted)
        self._list = Rows(spacing=Space.MEDIUM)
        self.letter = Letter()
        self.problem = Problem()
        self.add(Text(_LEAD), self._list, Flow(self.read), self.problem, self.letter)

    def show_carrying(self, carrying: Carrying) -> None:
        """What is known of the keys now."""
        if tuple(self.rows) != carrying.appliances:
            self.rows = {one: KeyRow(one) for one in carrying.appliances}
            for row in self.rows.values():
                row.typed.connect(self.typed)
            self._list.set_rows(list(self.rows.values()))
        why = {one.appliance: one.why for one in carrying.keys}
        for appliance, row in self.rows.items():
            row.show_key(carrying.key(appliance), why.get(appliance))
        self.read.say(_AGAIN if carrying.keys else _READ)
        self.read.setVisible(not carrying.keys or bool(carrying.without_key))
        wanted = bool(carrying.keys) and bool(carrying.without_key)
        self.letter.setVisible(wanted)
        if wanted:
            self.letter.show_letter(*carrying.letter())


class KeyRow(QWidget):
    """The key of one appliance."""

    typed = Signal(str, str)

    def __init__(self, appliance: str) -> None:
        super().__init__()
        self.appliance = appliance
        self._key: Secret | None = None
        self._why: Message | None = None
        called = appliance_called(appliance)
        self.value = MonoValue(_HIDDEN)
        self.show_button, self.copy = SecondaryButton(_SHOW, Sign.EYE), SecretCopy(_COPY)
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._reveal)
        self.fold, self.code = FoldButton(_CODE), QrCode(_CODE_OF(appliance=called))
        self.code.hide()
        self.fold.toggled.connect(self._show_code)
        self._there = holder(
            column(
                Flow(self.value, self.show_button, self.copy, self.fold, spacing=Space.SMALL),
                self.code,
                Small(NOTE),
                spacing=Space.SMALL,
            )
        )
        self._reason = Text()
        self.field = SecretField(_TYPE, _TYPE_NOTE, width=340)
        self.use = SecondaryButton(_USE, Sign.CHECK)
        self.use.setEnabled(False)
        self.field.changed.connect(lambda typed: self.use.setEnabled(bool(typed.strip())))
        self.field.entered.connect(self.use.click)
        self.use.clicked.connect(lambda: self.typed.emit(self.appliance, self.field.text))
        self._missing = holder(column(self._reason, self.field, Flow(self.use), spacing=Space.SMALL))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.SMALL)
        outer.addWidget(Heading(called))
        outer.addWidget(self._there)
        outer.addWidget(self._missing)
        self._there.hide()
        self._missing.hide()

    def show_key(self, key: Secret | None, why: Message | None) -> None:
        """The key, or why it is not known; neither: nobody has looked."""
        if (key, why) == (self._key, self._why):
            return
        self._key, self._why = key, why
        self._there.setVisible(key is not None)
        self._missing.setVisible(key is None and why is not None)
        self._reason.say(why)
        self.show_button.setChecked(False)
        self.fold.setChecked(False)
        self._reveal(shown=False)
        if key is not None:
            self.field.set_text("")
        self.copy.set_secret(key)

    def refuse(self) -> None:
        """What was typed is no key."""
        self.field.set_error(_NO_KEY)

    def _reveal(self, shown: bool) -> None:
        key = self._key.reveal() if shown and self._key is not None else None
        self.value.say(plain(key) if key else _HIDDEN)
        called = appliance_called(self.appliance)
        name(self.value, (_KEY_OF if key else _HIDDEN_OF)(appliance=called))
        self.show_button.say(_HIDE if shown else _SHOW)

    def _show_code(self, shown: bool) -> None:
        self.code.show_text(self._key.reveal() if shown and self._key is not None else "")
        self.code.setVisible(shown)


class Letter(QWidget):
    """The mail that asks Technical Support for keys, or for links."""

    def __init__(self, title: Message = _LETTER) -> None:
        super().__init__()
        self._said: tuple[Message, Message] | None = None
        self.fold = FoldButton(title)
        self._subject, self._body = CopyField(""), MonoValue()
        self.mail, self.copy = SecondaryButton(_MAIL, Sign.OPEN), SecondaryButton(_COPY_TEXT, Sign.COPY)
        self.mail.clicked.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self._inside = holder(
            column(
                Small(_SUBJECT),
                self._subject,
                Small(_BODY),
                self._body,
                Flow(self.mail, self.copy, spacing=Space.SMALL),
                spacing=Space.TINY,
            )
        )
        self._inside.hide()
        self.fold.toggled.connect(self._inside.setVisible)
        self.setLayout(column(Flow(self.fold), self._inside, spacing=Space.SMALL))

    def show_letter(self, subject: Message, body: Message) -> None:
        """Show it, in the language of the window."""
        if (subject, body) != self._said:
            self._said = subject, body
            self._subject.set_value(subject)
            self._body.say(body)
            self.copy.say(_COPY_TEXT)

    @property
    def url(self) -> str:
        """The letter for a mail program."""
        subject, body = (text(one) for one in self._said or (plain(""), plain("")))
        lines = body.replace("\r\n", "\n").replace("\n", "\r\n")
        return f"mailto:?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromEncoded(self.url.encode("ascii")))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._body.text())
        self.copy.say(_COPIED)
