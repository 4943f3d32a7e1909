"""Site: which site, by which accounts, and who answers there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from assistant.domain.access import own_account
from assistant.domain.hardware import NEW
from assistant.domain.message import Message, plain, say
from assistant.ui.page import Action, Trouble
from assistant.ui.pages.base import JourneyPage, Perform
from assistant.ui.pages.certificate import CertificateCard
from assistant.ui.pages.site_fields import SiteFields
from assistant.ui.states import State
from assistant.ui.theme import Space
from assistant.ui.widgets.card import Card, Rows, empty
from assistant.ui.widgets.drawer import DrawerContent
from assistant.ui.widgets.facts import ProofRow
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.text import Mono, Small, Text

if TYPE_CHECKING:
    from assistant.domain.errors import AssistantError
    from assistant.service.values import SignedIn, WhoAnswers
    from assistant.wizard.forms import SiteForm
    from assistant.wizard.journey import Journey

_TITLE = say("site", "Which site?")
_LEAD = say("site", "Give its name and the accounts you have. Fewer accounts work too; more is then done by hand.")
_LEAD_BY_HAND = say("site", "Give its name. The rest you read on the consoles and type on the next pages.")
_IS_IT = say("site", "Is this your appliance?")
_IS_IT_LEAD = say("site", "No secret has been sent yet. This computer cannot tell whether it is; you can.")
_CONNECT, _SIGN_IN = say("site", "&Connect"), say("site", "&Sign in")
_DESCRIBE = say("site", "&Describe")
_WITHOUT = say("site", "&Continue without storing")
_COMPARE_FIRST = say("site", "Compare the fingerprint first, then accept the certificate.")
_OTHER = say("site", "Change the entries")
_WORKS, _CLOSED, _NO_ACCOUNT = say("site", "works"), say("site", "closed"), say("site", "no account")
_WAYS = {
    "api": say("site", "API"),
    "login": say("site", "Console /login"),
    "appliance": say("site", "Console /appliance"),
}
_WAY_OF_SECOND = say("site", "Console /appliance on the second appliance")
_WAY_OF_NEW = say("site", "Console /appliance on the new appliance")


class SitePage(JourneyPage):
    """Fields at first; then the certificate; then it goes on by itself."""

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _LEAD)
        self.certificates: list[CertificateCard] = []
        self._shown: SiteForm | None = None
        self._top: tuple[object, ...] = ()
        self._touched: set[str] = set()
        self._going_on = False
        self._above = column(spacing=Space.BASE - 2)
        self._above_holder = holder(self._above)
        self._above_holder.hide()
        self.fields = SiteFields()
        self.fields.edited.connect(self._edited)
        self.fields.left.connect(self._leave)
        # Once Next knows what was typed last.
        self.fields.entered.connect(lambda: QTimer.singleShot(0, self, self.next_wanted.emit))
        self.add(self._above_holder, self.fields)
        self.set_drawer(_drawer())

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def _edited(self) -> None:
        self._going_on = False
        self._shown = self.fields.typed(self.journey.site)
        self.fields.appliance.show_second(self._shown.second_address)
        self.journey.edit_site(self._shown)
        self._show_problems()

    def _leave(self, key: str) -> None:
        """A field that was left may be told what is wrong with it; one that nobody touched yet may not."""
        self._touched.add(key)
        self._show_problems()

    def _change_entries(self) -> None:
        self.journey.who = ()
        self.journey.changed()
        QTimer.singleShot(0, self, self._focus_entries)

    def _focus_entries(self) -> None:
        if self.fields.isVisible():
            self.fields.host.edit.setFocus()

    def _focus_certificate(self) -> None:
        """What is to be compared gets the keyboard; the fields that had it are hidden."""
        first = next((card.copy for card in self.certificates if card.copy is not None), None)
        if first is not None and self.isVisible():
            first.setFocus()

    def _let_go(self) -> None:
        """The card that was compared goes: what had the keyboard in it must not hand it to whatever comes next."""
        held = self.focusWidget()
        if held is not None:
            held.clearFocus()

    def enter(self) -> None:
        self._touched.clear()
        self._going_on = False
        self.refresh()

    def forward(self) -> None:
        journey = self.journey
        journey.problem = None
        if journey.by_hand:
            journey.describe()
        elif journey.signed is not None:
            journey.to_topology()
        elif journey.who:
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

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        journey = self.journey
        if journey.site != self._shown:
            self._shown = journey.site
            self.fields.fill(journey.site)
            self._show_problems()
        comparing = bool(journey.untrusted)
        begins = comparing and self.valid
        if not comparing and not self.valid:
            self._let_go()
        if comparing is self.valid:
            self._compare(comparing)
        elif not comparing and self.lead != self._usual_lead:
            self.set_title(_TITLE, self._usual_lead)
        self._show_top()
        if begins:
            self._focus_certificate()
        self.fields.api.show_permissions(journey.signed.permissions if journey.signed else ())
        self.fields.lock(locked=journey.sitting is not None and journey.sitting.begun)
        self._show_next()
        if self._going_on and journey.who:
            self._going_on = False
            if not comparing:
                self.perform(journey.sign_in())

    def _compare(self, comparing: bool) -> None:
        """One thing at a time: while a certificate is to be compared the fields step back."""
        self.fields.setVisible(not comparing)
        self.set_title(*((_IS_IT, _IS_IT_LEAD) if comparing else (_TITLE, self._usual_lead)))
        self.set_actions(*([Action(_OTHER, self._change_entries)] if comparing else []))
        self.set_valid(not comparing, _COMPARE_FIRST)

    @property
    def _usual_lead(self) -> Message:
        return _LEAD_BY_HAND if self.journey.by_hand else _LEAD

    def _show_problems(self) -> None:
        problems = self.journey.site.problems()
        self.fields.show_problems({key: message for key, message in problems.items() if key in self._touched})

    def _show_next(self) -> None:
        journey = self.journey
        text: Message | None = _CONNECT
        if journey.by_hand:
            text = _DESCRIBE
        elif journey.signed is not None:
            text = _WITHOUT if journey.keyring_trouble else None
        elif journey.who:
            text = _SIGN_IN
        if text != self.next_text:
            self.set_next(text)

    def _show_top(self) -> None:
        journey = self.journey
        practising = journey.practice is not None
        top = (practising, journey.who, journey.site.accepted, journey.signed, journey.keyring_trouble)
        if top == self._top:
            return
        self._top = top
        empty(self._above)
        self.certificates = []
        for widget in self._top_widgets():
            self._above.addWidget(widget)
        self._above_holder.setVisible(self._above.count() > 0)

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
        return [*shown, *(self._certificate(who) for who in journey.who)]

    def _certificate(self, who: WhoAnswers) -> CertificateCard:
        card = CertificateCard(who, accepted=who.fingerprint in self.journey.site.accepted)
        card.accepted.connect(self.journey.accept)
        self.certificates.append(card)
        return card


def _practice_notice() -> InlineNotice:
    title = say("site", "This is practice: everything is filled in for the simulated site")
    return InlineNotice(
        Kind.INFO, title, say("site", "Look through it as you would with your own site, then press Connect.")
    )


def _ways_card(signed: SignedIn) -> Card:
    card = Card(say("site", "Signed in"))
    ways = dict(signed.ways)
    rows = Rows()
    others = {own_account("B"): _WAY_OF_SECOND, own_account(NEW): _WAY_OF_NEW}
    known = _WAYS | {key: words for key, words in others.items() if key in ways}
    for key, words in known.items():
        if key not in ways:
            rows.add(ProofRow(words, State.NOT_APPLICABLE, _NO_ACCOUNT))
        else:
            trouble = ways[key]
            state, word = (State.PASS, _WORKS) if trouble is None else (State.WARNING, _CLOSED)
            rows.add(ProofRow(words, state, word, trouble))
    card.add(rows)
    if signed.guid:
        card.add(Flow(Small(say("site", "GUID of the appliance")), Mono(plain(signed.guid), color="secondary")))
    return card


def _drawer() -> DrawerContent:
    content = DrawerContent()
    looked = say(
        "site",
        "Before a password is sent anywhere, the certificate is checked. This cannot be switched "
        "off; a certificate that nobody vouches for has to be compared by a person.",
    )
    ways = say(
        "site",
        "What the API can do is done through it. What it cannot do is done on the console's "
        "pages. The rest you do yourself, and the assistant checks afterwards.",
    )
    content.section(say("site", "Who answers here?"), Text(looked))
    content.section(say("site", "Three ways, in this order"), Text(ways))
    return content
