"""What is typed on the Site page: host name, accounts, and the rarer things folded away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.ui.pages.accounts import AccountCard, ApiCard, ApplianceCard, login_card
from assistant.ui.pages.site_move import MoveCard
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import FoldButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.choices import ChoiceCards, Option
from assistant.ui.widgets.fields import CheckField, TextField
from assistant.ui.widgets.filefield import FileField
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.text import Small

if TYPE_CHECKING:
    from assistant.wizard.forms import SiteForm

_CA_FILE = say("site", "Certificate authority file")
_RESOLVE = say("site", "{host} is contacted at {address}, not at the address that DNS gives.")
_WIDTH = 420
_WITH, _BY_HAND = "accounts", "by-hand"
_WAYS = (
    Option(
        _WITH,
        say("site", "With accounts"),
        say("site", "The assistant looks and acts by every way you open for it. One account is enough to begin."),
    ),
    Option(
        _BY_HAND,
        say("site", "Without an account: describe the site by hand"),
        say(
            "site",
            "You type what the consoles show and do each step there. "
            "The assistant says what to do, checks files and keeps the record.",
        ),
    ),
)


class SiteFields(QWidget):
    """The form. ``edited`` comes with every letter, ``left`` with the key of what the keyboard has left."""

    edited = Signal()
    left = Signal(str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self.host = TextField(
            say("site", "Host name"),
            say("site", "As your representatives and customers reach it. A port may follow after a colon."),
            example=say("site", "support.example.com"),
            width=_WIDTH,
        )
        self.ways = ChoiceCards(_WAYS, chosen=_WITH)
        self.api, self.login, self.appliance = ApiCard(), login_card(), ApplianceCard()
        self.accounts: dict[str, AccountCard] = {"api": self.api, "login": self.login, "appliance": self.appliance}
        self.moving = MoveCard()
        self.addresses = TextField(
            say("site", "Own addresses of the appliances"),
            say(
                "site",
                "Of a failover pair: the own address of each, separated by a comma. Of a single appliance only where "
                "the host name does not lead straight to it, for instance behind a proxy.",
            ),
            width=_WIDTH,
        )
        self.ca_file = FileField(
            _CA_FILE, say("site", "PEM file of an internal authority that this computer does not know.")
        )
        self.remember = CheckField(
            say("site", "Remember the passwords in the keyring of this computer"),
            say("site", "Otherwise they are forgotten when the window closes. They never go into a run file."),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.BASE - 2)
        for card in (self._host_card(), self.ways, *self.accounts.values(), self.moving, self._more_card()):
            outer.addWidget(card)
        self._connect()

    def _connect(self) -> None:
        self.host.entered.connect(self.entered)
        self.host.edit.editingFinished.connect(lambda: self.left.emit("host"))
        for field in (self.host, self.addresses, self.ca_file):
            field.changed.connect(self._changed)
        for key, card in self.accounts.items():
            card.changed.connect(self._changed)
            card.secret.entered.connect(self.entered)
            card.secret.edit.editingFinished.connect(lambda key=key: self.left.emit(key))
        self.appliance.second_secret.entered.connect(self.entered)
        self.appliance.second_left.connect(lambda: self.left.emit("second"))
        self.moving.changed.connect(self._changed)
        self.moving.left.connect(self.left)
        self.moving.entered.connect(self.entered)
        self.remember.toggled.connect(self._changed)
        self.ways.chosen.connect(self._choose_way)

    def _host_card(self) -> Card:
        card = Card()
        card.add(self.host)
        return card

    def _more_card(self) -> Card:
        card = Card()
        self._resolve = Small()
        self._resolve.hide()
        self.advanced = holder(column(self.addresses, self.ca_file, self._resolve, spacing=Space.BASE))
        self.advanced.hide()
        self.fold = FoldButton(say("site", "Advanced"))
        self.fold.toggled.connect(self.advanced.setVisible)
        card.add(self.remember, Flow(self.fold), self.advanced)
        return card

    def _choose_way(self, way: str) -> None:
        """Who has no account need not see where they go."""
        for part in (*self.accounts.values(), self.moving, self.remember):
            part.setVisible(way == _WITH)
        self._changed()

    def _changed(self) -> None:
        # A site that moves has one appliance, whose address stands beside that of the new one.
        self.addresses.setVisible(not self.moving.moves.checked)
        if not self._filling:
            self.edited.emit()

    # ── form and fields ──────────────────────────────────────────────────────────────────────────────

    def typed(self, form: SiteForm) -> SiteForm:
        """The form with what is typed here."""
        typed = replace(
            form,
            host=self.host.text,
            appliance_addresses=self.addresses.text,
            ca_file=self.ca_file.text,
            api_user=self.api.user.text,
            api_secret=self.api.secret.text,
            login_user=self.login.user.text,
            login_password=self.login.secret.text,
            appliance_user=self.appliance.user.text,
            appliance_password=self.appliance.secret.text,
            second_has_own=self.appliance.another.checked,
            second_user=self.appliance.second_user.text,
            second_password=self.appliance.second_secret.text,
            remember=self.remember.checked,
            by_hand=self.ways.value == _BY_HAND,
        )
        return self.moving.typed(typed)

    def fill(self, form: SiteForm) -> None:
        """Show a form that came from elsewhere."""
        self._filling = True
        for field, words in (
            (self.host, form.host),
            (self.addresses, form.appliance_addresses),
            (self.ca_file, form.ca_file),
            (self.api.user, form.api_user),
            (self.api.secret, form.api_secret),
            (self.login.user, form.login_user),
            (self.login.secret, form.login_password),
            (self.appliance.user, form.appliance_user),
            (self.appliance.secret, form.appliance_password),
            (self.appliance.second_user, form.second_user),
            (self.appliance.second_secret, form.second_password),
        ):
            if field.text != words:
                field.set_text(words)
        self.appliance.another.set_checked(form.second_has_own)
        self.appliance.show_second(form.second_address)
        self.moving.fill(form)
        self.addresses.setVisible(not form.moves)
        self.remember.set_checked(form.remember)
        self.ways.choose(_BY_HAND if form.by_hand else _WITH)
        self._filling = False
        self._resolve.say(_resolved(form))
        self._resolve.setVisible(bool(form.resolve))

    def show_problems(self, told: Mapping[str, Message]) -> None:
        """What is wrong, each at its field."""
        self.host.set_error(told.get("host"))
        for key, card in self.accounts.items():
            card.set_error(told.get(key))
        self.appliance.set_second_error(told.get("second"))
        self.moving.show_problems(told)

    def lock(self, *, locked: bool) -> None:
        """Only secrets can be typed: the run that came of this site has begun."""
        self.moving.lock(locked=locked)
        for field in (
            self.host,
            self.ways,
            self.addresses,
            self.ca_file,
            self.appliance.another,
            self.appliance.second_user,
            *(card.user for card in self.accounts.values()),
        ):
            field.setEnabled(not locked)


def _resolved(form: SiteForm) -> Message | None:
    if not form.resolve:
        return None
    host, address = form.resolve[0]
    return _RESOLVE(host=host, address=address)
