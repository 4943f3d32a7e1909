"""Site: which site, by which accounts, and who answers there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFileDialog

from assistant.domain.message import Message, plain, say
from assistant.ui.page import Trouble
from assistant.ui.pages.accounts import ApiCard, appliance_card, login_card
from assistant.ui.pages.base import JourneyPage, Perform
from assistant.ui.pages.certificate import CertificateCard
from assistant.ui.states import State
from assistant.ui.texts import show
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import FoldButton, SecondaryButton
from assistant.ui.widgets.card import Card, Rows, empty
from assistant.ui.widgets.drawer import DrawerContent
from assistant.ui.widgets.facts import ProofRow
from assistant.ui.widgets.fields import CheckField, TextField
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.text import Mono, Small, Text

if TYPE_CHECKING:
    from assistant.domain.errors import AssistantError
    from assistant.service.values import SignedIn, WhoAnswers
    from assistant.wizard.forms import SiteForm
    from assistant.wizard.journey import Journey

_TITLE = say("site", "Which site?")
_LEAD = say("site", "Give its name and the accounts you have. Everything works with fewer; more is then done by hand.")
_CONNECT, _SIGN_IN = say("site", "&Connect"), say("site", "&Sign in")
_WITHOUT = say("site", "&Go on without storing")
_COMPARE_FIRST = say("site", "Compare the fingerprint first, then accept the certificate.")
_WORKS = say("site", "works")
_CLOSED = say("site", "closed")
_NO_ACCOUNT = say("site", "no account")
_WAYS = {
    "api": say("site", "API"),
    "login": say("site", "Console /login"),
    "appliance": say("site", "Console /appliance"),
}
_RESOLVE = say("site", "{host} is looked for at {address}, not where the network's names point.")


class SitePage(JourneyPage):
    """Fields at first; then the certificate; then it goes on by itself."""

    native_dialogs: ClassVar[bool] = True

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _LEAD)
        self.certificates: list[CertificateCard] = []
        self._shown: SiteForm | None = None
        self._top: tuple[object, ...] = ()
        self._touched: set[str] = set()
        self._going_on = False
        self._filling = False
        self._above = column(spacing=Space.BASE - 2)
        self._top_holder = holder(self._above)
        self.add(self._top_holder)
        self._make_fields()
        self.add(self._host_card(), self.api, self.login, self.appliance, self._more_card())
        self.set_drawer(self._make_drawer())

    # ── fields ───────────────────────────────────────────────────────────────────────────────────────

    def _make_fields(self) -> None:
        self.host = TextField(
            say("site", "Host name"),
            say("site", "As your representatives and customers reach it. A port may follow after a colon."),
            example=say("site", "support.example.com"),
            width=420,
        )
        self.api, self.login, self.appliance = ApiCard(), login_card(), appliance_card()
        self.addresses = TextField(
            say("site", "Own address of the appliance"),
            say("site", "Only where the host name does not lead straight to it, for instance behind a proxy."),
            width=420,
        )
        self.ca_file = TextField(
            say("site", "Certificate authority file"),
            say("site", "PEM file of an internal authority that this computer does not know."),
        )
        self.remember = CheckField(
            say("site", "Remember the passwords in the keyring of this computer"),
            say("site", "Otherwise they are forgotten when the window closes. They never go into a run file."),
        )
        self.host.entered.connect(self.next_wanted)
        self.host.edit.editingFinished.connect(lambda: self._leave("host"))
        for field in (self.host, self.addresses, self.ca_file):
            field.changed.connect(self._edited)
        for key, card in (("api", self.api), ("login", self.login), ("appliance", self.appliance)):
            card.changed.connect(self._edited)
            card.secret.entered.connect(self.next_wanted)
            card.secret.edit.editingFinished.connect(lambda key=key: self._leave(key))
        self.remember.toggled.connect(self._edited)

    def _host_card(self) -> Card:
        card = Card()
        card.add(self.host)
        return card

    def _more_card(self) -> Card:
        card = Card()
        choose = SecondaryButton(say("site", "Choose …"))
        choose.clicked.connect(self._choose_file)
        self.ca_file.line.addWidget(choose)
        self._resolve = Small()
        self._resolve.hide()
        self.advanced = holder(column(self.addresses, self.ca_file, self._resolve, spacing=Space.BASE))
        self.advanced.hide()
        self.fold = FoldButton(say("site", "Own address, certificate authority"))
        self.fold.toggled.connect(self.advanced.setVisible)
        card.add(self.remember, Flow(self.fold), self.advanced)
        return card

    def _make_drawer(self) -> DrawerContent:
        content = DrawerContent()
        content.section(
            say("site", "Who answers here?"),
            Text(
                say(
                    "site",
                    "Before a password is sent anywhere, the certificate is looked at. "
                    "There is no way to switch this off; a certificate nobody vouches for has to be compared.",
                )
            ),
        )
        content.section(
            say("site", "Three ways, in this order"),
            Text(
                say(
                    "site",
                    "What the API can do is done through it. What it cannot is done on the console's pages. "
                    "What remains you do yourself, and the assistant looks afterwards.",
                )
            ),
        )
        return content

    def _choose_file(self) -> None:
        dialog = QFileDialog(self)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self.native_dialogs)
        show(dialog.setWindowTitle, say("site", "Certificate authority file"))
        dialog.fileSelected.connect(self.ca_file.set_text)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # ── what is typed ────────────────────────────────────────────────────────────────────────────────

    def _edited(self) -> None:
        if self._filling:
            return
        self._going_on = False
        self._shown = self._typed()
        self.journey.edit_site(self._shown)
        self._show_problems()

    def _typed(self) -> SiteForm:
        return replace(
            self.journey.site,
            host=self.host.text,
            appliance_addresses=self.addresses.text,
            ca_file=self.ca_file.text,
            api_user=self.api.user.text,
            api_secret=self.api.secret.text,
            login_user=self.login.user.text,
            login_password=self.login.secret.text,
            appliance_user=self.appliance.user.text,
            appliance_password=self.appliance.secret.text,
            remember=self.remember.checked,
        )

    def _fill(self, form: SiteForm) -> None:
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
        ):
            if field.text != words:
                field.set_text(words)
        self.remember.set_checked(form.remember)
        self._filling = False
        self._resolve.say(_resolved(form))
        self._resolve.setVisible(bool(form.resolve))

    def _leave(self, key: str) -> None:
        """A field that was left may be told what is wrong with it; one that nobody touched yet may not."""
        self._touched.add(key)
        self._show_problems()

    def _show_problems(self) -> None:
        problems = self.journey.site.problems()
        told = {key: message for key, message in problems.items() if key in self._touched}
        self.host.set_error(told.get("host"))
        for key, card in (("api", self.api), ("login", self.login), ("appliance", self.appliance)):
            card.set_error(told.get(key))

    # ── the journey ──────────────────────────────────────────────────────────────────────────────────

    def enter(self) -> None:
        self._touched.clear()
        self._going_on = False
        self.refresh()

    def refresh(self) -> None:
        journey = self.journey
        if journey.site != self._shown:
            self._shown = journey.site
            self._fill(journey.site)
            self._show_problems()
        self._show_top()
        self.api.show_permissions(journey.signed.permissions if journey.signed else ())
        self._lock(begun=journey.sitting is not None and journey.sitting.begun)
        self._show_next()
        if self._going_on and journey.who and not journey.untrusted:
            self._going_on = False
            self.perform(journey.sign_in())

    def _lock(self, *, begun: bool) -> None:
        for field in (self.host, self.addresses, self.ca_file, self.api.user, self.login.user, self.appliance.user):
            field.setEnabled(not begun)

    def _show_next(self) -> None:
        journey = self.journey
        text: Message | None = _CONNECT
        if journey.signed is not None:
            text = _WITHOUT if journey.keyring_trouble else None
        elif journey.who and not journey.untrusted:
            text = _SIGN_IN
        if text != self.next_text:
            self.set_next(text)
        valid = not journey.untrusted
        if valid != self.valid:
            self.set_valid(valid, None if valid else _COMPARE_FIRST)

    def forward(self) -> None:
        journey = self.journey
        self.set_error(None)
        journey.problem = None
        if journey.signed is not None:
            journey.to_topology()
        elif journey.who and not journey.untrusted:
            self.perform(journey.sign_in())
        else:
            self._going_on = True
            self.perform(journey.look())

    def trouble(self, error: AssistantError) -> Trouble | None:
        self._going_on = False
        if error.code.startswith(("tls", "identity")):
            # What was learnt of the old certificate does not hold any more: look again.
            self.journey.who = ()
        return super().trouble(error)

    # ── above the fields ─────────────────────────────────────────────────────────────────────────────

    def _show_top(self) -> None:
        journey = self.journey
        top = (
            journey.practice is not None,
            journey.who,
            journey.site.accepted,
            journey.signed,
            journey.keyring_trouble,
        )
        if top == self._top:
            return
        self._top = top
        empty(self._above)
        self.certificates = []
        for widget in self._top_widgets():
            self._above.addWidget(widget)
        self._top_holder.setVisible(self._above.count() > 0)

    def _top_widgets(self) -> list[Card]:
        journey = self.journey
        shown: list[Card] = []
        if journey.keyring_trouble is not None:
            trouble = journey.keyring_trouble
            shown.append(InlineNotice(Kind.IMPORTANT, trouble.message, trouble.advice, detail=trouble.detail))
        if journey.practice is not None and not journey.who:
            shown.append(_practice_notice())
        if journey.signed is not None:
            shown.append(_ways_card(journey.signed))
        shown += [self._certificate(who) for who in journey.who]
        return shown

    def _certificate(self, who: WhoAnswers) -> CertificateCard:
        card = CertificateCard(who, accepted=who.fingerprint in self.journey.site.accepted)
        card.accepted.connect(self.journey.accept)
        self.certificates.append(card)
        return card


def _practice_notice() -> InlineNotice:
    title = say("site", "This is practice: everything is filled in for the simulated site")
    return InlineNotice(Kind.INFO, title, say("site", "Look through it as you would at home, then press Connect."))


def _ways_card(signed: SignedIn) -> Card:
    card = Card(say("site", "Signed in"))
    ways = dict(signed.ways)
    rows = Rows()
    for key, words in _WAYS.items():
        if key not in ways:
            rows.add(ProofRow(words, State.NOT_APPLICABLE, _NO_ACCOUNT))
        else:
            trouble = ways[key]
            state, word = (State.PASS, _WORKS) if trouble is None else (State.WARNING, _CLOSED)
            rows.add(ProofRow(words, state, word, trouble))
    card.add(rows)
    if signed.guid:
        card.add(Flow(Small(say("site", "GUID of the appliance")), Mono(plain(signed.guid))))
    return card


def _resolved(form: SiteForm) -> Message | None:
    if not form.resolve:
        return None
    host, address = form.resolve[0]
    return _RESOLVE(host=host, address=address)
