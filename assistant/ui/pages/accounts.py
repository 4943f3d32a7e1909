"""An account on the Site page: what it is for, user and secret, and for the API what each permission does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Label, Message, plain, say
from assistant.ui.look import look
from assistant.ui.states import State
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import FoldButton
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.facts import ProofRow
from assistant.ui.widgets.fields import CheckField, SecretField, SelectField, TextField
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.text import Heading, Small, Text

if TYPE_CHECKING:
    from assistant.service.values import Permission

_WIDTH = 286
_GRANTED = say("site", "granted")
_MISSING = say("site", "missing")
_UNTOLD = say("site", "not determined")
_BEFORE = say(
    "site", "Before version 16 there are none: leave this empty, and the account of /login asks the API as well."
)
_WHERE = say("site", "They are granted in the console: {page}.")
_USER, _PASSWORD = say("site", "User name"), say("site", "Password")
_ANOTHER = say("site", "{address} has another account")
_SEPARATE = say("site", "Each appliance of a pair has its own users for /appliance; a data sync does not copy them.")
_USER_AT = say("site", "User name at {address}")
_PASSWORD_AT = say("site", "Password at {address}")


class AccountCard(Card):
    """User and secret beside one another; ``changed`` comes with every letter."""

    changed = Signal()
    left = Signal()
    """The keyboard has left one of the fields."""

    def __init__(self, title: Message, purpose: Message, user: Message, secret: Message) -> None:
        super().__init__()
        self.user = TextField(user, width=_WIDTH)
        self.secret = SecretField(secret, width=_WIDTH)
        head = column(Heading(title), Text(purpose, color="secondary"), spacing=2)
        self.add(holder(head), beside(self.user, self.secret))
        for field in (self.user, self.secret):
            field.changed.connect(self.changed)
            field.edit.editingFinished.connect(self.left)

    def set_error(self, error: Message | None) -> None:
        """What is wrong with the account, below the field that is missing."""
        set_error(self.user, self.secret, error)


def beside(user: TextField | SelectField, secret: TextField | SelectField) -> Spread:
    """Two fields beside one another, below one another where there is no room."""
    return Spread(
        user,
        secret,
        left_width=lambda: look().px(_WIDTH),
        floor=lambda: look().px(_WIDTH - 40),
        spacing=Space.LARGE,
        line_spacing=Space.MEDIUM,
        top=True,
    )


def set_error(user: TextField, secret: SecretField, error: Message | None) -> None:
    """What is wrong with an account, below the field that is missing."""
    missing, other = (secret, user) if user.text else (user, secret)
    missing.set_error(error)
    other.set_error(None)


class ApplianceCard(AccountCard):
    """The account of /appliance, and for a pair that of the second appliance where it has another."""

    second_left = Signal()
    """The keyboard has left a field of the second account."""

    def __init__(self) -> None:
        super().__init__(
            say("site", "Account for the console /appliance"),
            say("site", "Base version, the list of updates, installing, and the certificate export need it."),
            _USER,
            _PASSWORD,
        )
        self._address = ""
        self.another = CheckField(_ANOTHER(address=""), _SEPARATE)
        self.second_user = TextField(_USER_AT(address=""), width=_WIDTH)
        self.second_secret = SecretField(_PASSWORD_AT(address=""), width=_WIDTH)
        self._second = holder(column(beside(self.second_user, self.second_secret)))
        self.add(self.another, self._second)
        for field in (self.second_user, self.second_secret):
            field.changed.connect(self.changed)
            field.edit.editingFinished.connect(self.second_left)
        self.another.toggled.connect(self._toggle)
        self._show()

    def show_second(self, address: str) -> None:
        """The second appliance's own address; empty: there are not two."""
        if address != self._address:
            self._address = address
            if address:
                self.another.say(_ANOTHER(address=address))
                self.second_user.set_label(_USER_AT(address=address))
                self.second_secret.set_label(_PASSWORD_AT(address=address))
        self._show()

    def set_second_error(self, error: Message | None) -> None:
        """What is wrong with the second account, below the field that is missing."""
        set_error(self.second_user, self.second_secret, error)

    def _toggle(self, _ticked: bool) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.another.setVisible(bool(self._address))
        self._second.setVisible(bool(self._address) and self.another.checked)


class ApiCard(AccountCard):
    """The API account, with its permissions folded away."""

    def __init__(self) -> None:
        super().__init__(
            say("site", "API account"),
            say("site", "Reads roles, versions and clients, and makes the settings backup. The quickest way."),
            say("site", "OAuth client ID"),
            say("site", "OAuth client secret"),
        )
        self._permissions: tuple[Permission, ...] | None = None
        self._rows = Rows()
        self._fold = FoldButton(say("site", "What each permission is for"))
        self._fold.toggled.connect(self._unfold)
        self._where = Small(_WHERE(page=Label("login.api_configuration")))
        self.add(Small(_BEFORE), Flow(self._fold), self._rows, self._where)
        self._rows.hide()
        self._where.hide()

    def show_permissions(self, permissions: tuple[Permission, ...]) -> None:
        """What the account was found to be allowed; empty: nothing is known yet."""
        if permissions != self._permissions:
            self._permissions = permissions
            if self._rows.isVisibleTo(self):
                self._fill()

    def _unfold(self, shown: bool) -> None:
        if shown:
            self._fill()
        self._rows.setVisible(shown)
        self._where.setVisible(shown)

    def _fill(self) -> None:
        self._rows.set_rows([_row(one) for one in self._permissions or ()] or _needed())


def _row(one: Permission) -> QWidget:
    states = {True: (State.PASS, _GRANTED), False: (State.FAILED, _MISSING), None: (State.UNKNOWN, _UNTOLD)}
    state, word = states[one.granted]
    return ProofRow(plain(one.console_name), state, word, one.needed_for)


def _needed() -> list[QWidget]:
    from assistant.checks.permissions import needs

    return [
        holder(column(Text(plain(need.wording)), Text(need.what_for, color="secondary"), spacing=1))
        for need in needs(None)
    ]


def login_card() -> AccountCard:
    """The account of /login."""
    return AccountCard(
        say("site", "Account for the console /login"),
        say("site", "Steps in where the API cannot: backup, roles, the list of Jump Clients."),
        _USER,
        _PASSWORD,
    )
