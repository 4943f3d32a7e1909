"""Who answers: the certificate that an address serves, to be compared and accepted where nobody vouches for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Label, Message, plain, say
from assistant.ui.icons import Sign
from assistant.ui.states import State
from assistant.ui.theme import Tone
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import FoldButton, PrimaryButton
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.copyfield import CopyField
from assistant.ui.widgets.facts import FactRow
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.text import Heading, Small, Text

if TYPE_CHECKING:
    from assistant.service.values import WhoAnswers

_TITLE = say("site", "{address} answers with this certificate")
_TRUSTED = say("site", "trusted")
_ACCEPTED = say("site", "accepted by you")
_UNTRUSTED = say("site", "not trusted")
_COMPARE = say(
    "site",
    "Compare this fingerprint with the one on the page {page}, or with what the person who looks after the "
    "certificate tells you. Do not use a connection through this site for it.",
)
_SPAN = say("site", "{begin} to {end}")
_GROUP = 8


def grouped(fingerprint: str) -> str:
    """A SHA-256 in four lines of eight pairs, as it is easiest to compare."""
    pairs = [fingerprint[i : i + 2].upper() for i in range(0, len(fingerprint), 2)]
    lines = [":".join(pairs[i : i + _GROUP]) for i in range(0, len(pairs), _GROUP)]
    return "\n".join(lines)


class CertificateCard(Card):
    """One address. What is trusted or accepted is folded to a line; what is not asks to be compared."""

    accepted = Signal(str)
    """The fingerprint, after the button was pressed."""

    def __init__(self, who: WhoAnswers, *, accepted: bool) -> None:
        open_question = not who.trusted and not accepted
        super().__init__(tone=Tone.ATTENTION if open_question else None)
        self.who = who
        self.accept: PrimaryButton | None = None
        self.copy: QWidget | None = None
        """The first control while it is open: accepting by a Return too many would compare nothing."""
        state, word = (State.DONE, _TRUSTED) if who.trusted else (State.DONE, _ACCEPTED)
        if open_question:
            state, word = State.WARNING, _UNTRUSTED
        self.add(Flow(StateBadge(state, word), Heading(_TITLE(address=who.address)), spacing=12))
        if open_question:
            self._ask(who)
        else:
            self._fold(who)

    def _ask(self, who: WhoAnswers) -> None:
        if who.why_not is not None:
            self.add(Text(who.why_not))
        field = _copy_field(who)
        self.copy = field.button
        self.add(_facts(who), Text(_COMPARE(page=Label("appliance.certificates"))), _fingerprint(field))
        self.accept = PrimaryButton(say("site", "I compared it: accept"), Sign.SHIELD)
        self.accept.clicked.connect(self._accept)
        self.add(Flow(self.accept))

    def _fold(self, who: WhoAnswers) -> None:
        fold = FoldButton(say("site", "Certificate and fingerprint"))
        shown = (_facts(who), _fingerprint(_copy_field(who)))
        self.add(Flow(fold), *shown)
        for widget in shown:
            widget.hide()
            fold.toggled.connect(widget.setVisible)

    def _accept(self) -> None:
        self.accepted.emit(self.who.fingerprint)


def _copy_field(who: WhoAnswers) -> CopyField:
    pairs = grouped(who.fingerprint)
    return CopyField(pairs, copies=pairs.replace("\n", ":"))


def _fingerprint(field: CopyField) -> QWidget:
    return holder(column(Small(say("site", "SHA-256 fingerprint")), field, spacing=5))


def _facts(who: WhoAnswers) -> Rows:
    names = ", ".join(who.names) or "–"
    return Rows(
        FactRow(say("site", "Issued to"), plain(who.subject or "–")),
        FactRow(say("site", "Issued by"), plain(who.issuer or "–")),
        FactRow(say("site", "Names in it"), plain(names)),
        FactRow(say("site", "Valid"), _span(who)),
    )


def _span(who: WhoAnswers) -> Message:
    if who.not_before is None or who.not_after is None:
        return say("site", "could not be read")
    return _SPAN(begin=who.not_before, end=who.not_after)
