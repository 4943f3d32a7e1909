"""The clients after the upgrade: what updates itself, what needs a person, and how to prove it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from assistant.domain.message import say
from assistant.domain.plan import WatchClients
from assistant.domain.question import HandTask
from assistant.guide.clients import CHECKLIST
from assistant.guide.rules import RULES, Rule
from assistant.ui.pages._curve import CurveCard
from assistant.ui.pages.base import JourneyPage, Perform, why
from assistant.ui.pages.run_hand import HandGuide
from assistant.ui.theme import Space
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.fields import CheckField
from assistant.ui.widgets.layouts import column
from assistant.ui.widgets.text import Heading, Small, Text

if TYPE_CHECKING:
    from assistant.wizard.journey import Journey

_TITLE = say("Clients", "The clients follow")
_LEAD = say("Clients", "Most of them update themselves. A few need your attention.")
_NO_CLIENTS = say("Clients", "Nothing to do for the clients: only site packages affect them.")
_THEMSELVES, _YOU = say("Clients", "What updates itself"), say("Clients", "What needs you")
_TICK = say("Clients", "Tick off what is done. The ticks are kept while the program is open.")
_SEE_BELOW = say("Clients", "The steps are described below.")
_PROOF = say("Clients", "How to prove that all have updated")
_PROOF_STEPS = say(
    "Clients", "Do this as an administrator who may edit every Jump Client; others do not see all of them."
)
_OFFLINE = say("Clients", "Those that are offline follow when they come online again.")
BY_THEMSELVES = ("C1", "C5", "C6", "C9")
"""What needs nobody."""


class ClientsPage(JourneyPage):
    """P9 in outline."""

    shows_itself: ClassVar[frozenset[str]] = frozenset({"run"})

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _LEAD)
        self.boxes: dict[str, CheckField] = {}
        self.curve = CurveCard(keep=True)
        self._themselves = Card(_THEMSELVES)
        self._themselves.add(Rows(*(_Told(rule) for rule in _known(BY_THEMSELVES))))
        self._you = Card(_YOU)
        self._fill_checklist()
        self._proof = Card(_PROOF)
        self._fill_proof()
        self.add(self.curve, self._you, self._themselves, self._proof)
        self.set_drawer(why("C4", "C2", "C10", "C11", "C8"))
        self.refresh()

    def refresh(self) -> None:
        """The curve and the ticks as they are."""
        sitting = self.journey.sitting
        watched = sitting is None or any(isinstance(step.action, WatchClients) for step in sitting.plan.steps)
        for card in (self.curve, self._you, self._themselves, self._proof):
            card.setVisible(watched)
        lead = _LEAD if watched else _NO_CLIENTS
        if lead != self.lead:
            self.set_title(_TITLE, lead)
        if sitting is not None and watched:
            self.curve.show_points(sitting.clients)
        for rule, box in self.boxes.items():
            if box.checked != (rule in self.journey.ticked):
                box.set_checked(rule in self.journey.ticked)

    def forward(self) -> None:
        """On to the report."""
        self.journey.to_report()

    def _fill_checklist(self) -> None:
        self._you.add(Small(_TICK))
        rows = []
        for rule in _known(tuple(number for number in CHECKLIST if number not in BY_THEMSELVES)):
            box = CheckField(rule.title, _SEE_BELOW if rule.id == "C7" else rule.text)
            box.toggled.connect(partial(self.journey.tick, rule.id))
            self.boxes[rule.id] = box
            rows.append(box)
        self._you.add(Rows(*rows, spacing=Space.SMALL))

    def _fill_proof(self) -> None:
        rule = RULES.get("C7")
        if rule is not None:
            self._proof.add(Text(rule.text))
        self._proof.add(Text(_PROOF_STEPS))
        sitting = self.journey.sitting
        if sitting is not None:
            task = HandTask("/login", sitting.plan.site.primary.name, "login.jump_clients")
            self._proof.add(HandGuide(task, sitting.run.description.address))
        self._proof.add(Small(_OFFLINE))


class _Told(QWidget):
    """A rule that needs nobody: what, and how it comes about."""

    def __init__(self, rule: Rule) -> None:
        super().__init__()
        self.setLayout(column(Heading(rule.title), Text(rule.text, color="secondary"), spacing=1))


def _known(numbers: tuple[str, ...]) -> tuple[Rule, ...]:
    return tuple(RULES[number] for number in numbers if number in RULES)
