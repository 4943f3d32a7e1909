"""More sample pages: type, buttons, states, fields, choices, lists and notices. Words are data, as in ``samples``."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from assistant.domain.message import plain
from assistant.ui.icons import Sign
from assistant.ui.page import Page, Trouble
from assistant.ui.states import State
from assistant.ui.theme import Role
from assistant.ui.widgets.badges import Pill, StateBadge
from assistant.ui.widgets.busy import Spinner
from assistant.ui.widgets.buttons import (
    DangerButton,
    FoldButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
)
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.choices import ChoiceCards, Option
from assistant.ui.widgets.facts import FactRow
from assistant.ui.widgets.fields import CheckField, SecretField, SecretPair, SelectField, TextField
from assistant.ui.widgets.layouts import Flow, row
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.steplist import StepList, StepRow
from assistant.ui.widgets.text import Figure, Heading, Lead, Mono, SectionTitle, Small, Text


class ControlsSample(Page):
    """Type, buttons, badges, fields, choices."""

    def __init__(self) -> None:
        super().__init__(plain("Bausteine"), plain("Schrift, Knöpfe, Zustände, Felder und Wahlmöglichkeiten."))
        self.set_error(
            Trouble(
                plain("Das Gerät hat die Verbindung abgelehnt."),
                plain("Prüfen Sie, ob 10.0.4.11:443 von hier aus erreichbar ist, und versuchen Sie es dann erneut."),
                "reach.refused: [Errno 111] Connection refused",
            )
        )
        self.add(self._type(), self._buttons(), self._states(), self._fields(), self._choices())
        self.set_valid(False, plain("Der Hostname fehlt"))

    def _type(self) -> Card:
        card = Card(plain("Schrift"))
        card.add(Text(plain("18:42 min"), Role.DISPLAY), Text(plain("Titel einer Seite"), Role.TITLE))
        card.add(Figure(plain("0 d 00:31")), Heading(plain("Name einer Sache")), Text(plain("Fließtext. " * 18)))
        card.add(
            Lead(plain("Zweitrangiges")), Small(plain("Quelle, Alter, Anmerkung · 12 s")), SectionTitle(plain("Teil"))
        )
        card.add(Mono(plain("7c:1f:0a:55:91:e2:44:03:9b:cc:d0:17:aa:e3 GUID 9f31-04ab")))
        return card

    def _buttons(self) -> Card:
        card = Card(plain("Knöpfe"))
        off, off_primary = SecondaryButton(plain("Geht nicht")), PrimaryButton(plain("Geht nicht"))
        off.setEnabled(False)
        off_primary.setEnabled(False)
        kinds = Flow(
            PrimaryButton(plain("Weiter")),
            SecondaryButton(plain("Protokoll"), Sign.LOG),
            DangerButton(plain("Trennen"), Sign.BANG),
            LinkButton(plain("In der Konsole nachsehen")),
            FoldButton(plain("Einzelheiten")),
            off,
            off_primary,
        )
        signs = Flow(*(IconButton(sign, plain(sign.name)) for sign in Sign))
        card.add(kinds, signs, row(Spinner(), Text(plain("Wird geprüft …"), color="secondary")))
        return card

    def _states(self) -> Card:
        card = Card(plain("Zustände"))
        card.add(Flow(*(StateBadge(state) for state in State)))
        card.add(Flow(Pill(plain("support.example.com · Bomgar 12.1.4")), Pill(plain("Ein Gerät"), Sign.SERVER)))
        card.add(
            Rows(
                FactRow(plain("Adresse"), plain("10.0.4.11:443"), plain("API, vor 12 s")),
                FactRow(plain("Fingerabdruck"), plain("7c:1f:0a:" * 11), plain("selbst gesehen"), mono=True),
                FactRow(plain("Basissoftware"), plain("nicht zu erkennen"), None, State.UNKNOWN),
            )
        )
        return card

    def _fields(self) -> Card:
        card = Card(plain("Felder"))
        host = TextField(plain("Hostname"), plain("Wie ihn Ihre Kunden eingeben"), example=plain("support.example.com"))
        wrong = TextField(plain("Adresse von Gerät A"), width=280)
        wrong.set_text("10.0.4.300")
        wrong.set_error(plain("Das ist keine Adresse."))
        secret = SecretField(plain("Geheimnis des API-Kontos"), width=280)
        secret.set_text("geheim")
        pair = SecretPair(plain("Kennwort der Sicherung"), plain("Es steht nirgends im Protokoll."))
        keep = CheckField(plain("Im Schlüsselbund dieses Rechners aufbewahren"), plain("Sonst wird jedes Mal gefragt."))
        keep.set_checked(True)
        select = SelectField(
            plain("Sprache der Konsolen"), (("en", plain("English")), ("de", plain("Deutsch"))), width=200
        )
        card.add(host, wrong, secret, pair, keep, CheckField(plain("Ohne Protokollverlauf")), select)
        return card

    def _choices(self) -> QWidget:
        options = (
            Option(
                "wait",
                plain("24 Stunden warten"),
                plain("Clients aktualisieren sich nach jedem Paket von selbst."),
                plain("Niemand muss etwas neu installieren."),
                plain("Zwei Wartungsfenster."),
                plain("24 h zwischen den Paketen"),
            ),
            Option(
                "reinstall",
                plain("Clients neu installieren"),
                plain("Alles in einem Fenster."),
                None,
                plain("Viel Arbeit."),
            ),
            Option("none", plain("Nicht möglich"), plain("Nur mit zwei Geräten."), enabled=False),
        )
        return ChoiceCards(options, chosen="wait")


class ListSample(Page):
    """A long list of steps, and notices of all kinds."""

    def __init__(self, count: int = 40) -> None:
        super().__init__(plain("Der Plan"), plain("Alles, was geschieht, in seiner Reihenfolge."))
        states = (State.DONE, State.ALREADY, State.RUNNING, State.YOUR_TURN, State.SKIPPED, State.FAILED, State.PENDING)
        rows = [StepRow("h", plain("Vorbereitung"), header=True)]
        for index in range(count):
            state = states[min(index, len(states) - 1)]
            note = plain("Gerät A · 15 min · kappt alle Sitzungen") if index % 3 == 0 else None
            words = "Einstellungen sichern und prüfen" + (", mit Verlauf und allen Berichten" * 3 if index == 4 else "")
            rows.append(StepRow(str(index), plain(words), index + 1, state, note))
        card = Card()
        self.steps = StepList(rows)
        card.body.setContentsMargins(16, 8, 8, 11)
        card.add(self.steps)
        self.steps.setMinimumHeight(300)
        self.add(card, fill=True)
        for kind in (Kind.INFO, Kind.GOOD, Kind.HAND, Kind.FAILURE):
            button = SecondaryButton(plain("Erneut versuchen"))
            text = plain("Gerät A läuft, nichts wurde verändert.")
            self.add(InlineNotice(kind, plain("Was geschehen ist"), text, buttons=(button,), detail="code 17"))
