"""Readiness: what the checks say, what is accepted all the same, and backup and certificate on this computer."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, many, say
from assistant.ui.focus import reveal
from assistant.ui.icons import Sign
from assistant.ui.page import Action
from assistant.ui.pages.accepting import AcceptRow
from assistant.ui.pages.base import JourneyPage, Perform, why
from assistant.ui.pages.bring import BringFilesBox, bring_help
from assistant.ui.pages.prepare import PrepareCard
from assistant.ui.pages.run_answer import Help
from assistant.ui.pages.run_question import QuestionCard
from assistant.ui.states import State
from assistant.ui.ticker import ticker
from assistant.ui.widgets.buttons import FoldButton, SecondaryButton
from assistant.ui.widgets.card import Card, Rows, empty
from assistant.ui.widgets.findings import FindingRow
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.text import Small

if TYPE_CHECKING:
    from assistant.domain.question import Question
    from assistant.service.values import Readiness
    from assistant.wizard.forms import ProtectionForm
    from assistant.wizard.journey import Journey

_TITLE = say("readiness", "Is everything ready?")
_CHECKING = say("readiness", "The checks only read; they change nothing.")
_TO_RECALL = say("readiness", "Type the backup password once more.")
_TO_PREPARE = say("readiness", "The checks are settled. Backup and certificate are still to be done.")
_TO_CARRY = say("readiness", "The checks are settled. Update files, backup and certificate are still to be done.")
_ALL_WELL = say("readiness", "The checks are settled; backup and certificate are here and verified.")
_AGAIN = say("readiness", "Check again")
_SCAN = say("start", "Scan your integrations")
_ACCESS = say("readiness", "Site and access")
_GROUPS: tuple[tuple[Message, tuple[str, ...]], ...] = (
    (_ACCESS, ("api.", "site.", "names.", "name.", "hosts.", "detect.")),
    (say("readiness", "Appliance"), ("appliance.", "clock.", "failover.", "legacy.")),
    (say("readiness", "Certificate"), ("tls.", "certificate.")),
    (say("readiness", "People connected"), ("clients.",)),
    (say("readiness", "Packages"), ("updates.", "packages.", "path.")),
    (say("readiness", "This computer"), ("space.", "computer.", "disk.")),
)
_TO_CONFIRM = say("readiness", "You will be asked about this")
_OLD = timedelta(minutes=15)
_MOST = 60
"""So many checks that passed are shown one by one."""
_WANTS = (Level.FAIL, Level.WARNING, Level.UNKNOWN)
_RANK = {level: index for index, level in enumerate(_WANTS)}


def group_of(finding: Finding) -> Message:
    """The group in which a finding stands, by the beginning of its id."""
    return next((title for title, starts in _GROUPS if finding.id.startswith(starts)), _ACCESS)


class ReadinessPage(JourneyPage):
    """Findings that want something first; what passed in a line; then backup and certificate."""

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _CHECKING)
        self._shown: Readiness | None = None
        self.rows: dict[str, AcceptRow] = {}
        """By the finding's id; where a check found several things, the others by ``id 2``, ``id 3``."""
        self._stale = InlineNotice(
            Kind.INFO,
            say("readiness", "These checks are no longer recent"),
            say("readiness", "Much can have changed since then. Check again before you continue."),
        )
        self._stale.hide()
        self._groups_box = column(spacing=14)
        self._groups = holder(self._groups_box)
        self._passed = Card()
        self._fold = FoldButton()
        self._passed_rows = Rows()
        self._passed_rows.hide()
        self._passed_findings: list[Finding] = []
        self._fold.toggled.connect(self._unfold)
        self._passed.add(Flow(self._fold), self._passed_rows)
        self._asked = Card(_TO_CONFIRM)
        self._asked_rows = Rows()
        self._asked.add(self._asked_rows)
        self.question = QuestionCard()
        self.question.answered.connect(self._answer)
        self.prepare = PrepareCard()
        self.prepare.wanted.connect(self._prepare)
        self.prepare.recalled.connect(self._recalled)
        self.files = BringFilesBox(journey, lambda: self.perform)
        self.add(self._stale, self._groups, self._passed, self._asked, self.files, self.question, self.prepare)
        self._groups.hide()
        self._passed.hide()
        self._asked.hide()
        self.set_actions(Action(_AGAIN, self._check, Sign.REFRESH))
        self.set_drawer(why("R1", "R2", "R30", "R31"))

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def enter(self) -> None:
        self.refresh()
        self.files.enter()
        if self.journey.readiness is None:
            self._check()

    def _check(self) -> None:
        journey = self.journey
        if journey.detection is None or journey.listing is None or journey.sitting is None:
            return
        journey.problem = None
        self.perform(journey.check())

    def _prepare(self, form: ProtectionForm) -> None:
        sitting = self.journey.sitting
        if sitting is None or sitting.working:
            return
        self.journey.edit_protection(form)
        self.perform(self.journey.prepare())
        self.refresh()
        QTimer.singleShot(0, self.prepare, lambda: reveal(self.prepare))

    def _recalled(self, password: str) -> None:
        self.journey.edit_protection(replace(self.journey.protection, recalled=password))

    def _answer(self, question: Question, value: str, note: str) -> None:
        if self.journey.sitting is not None:
            self.journey.sitting.answer(question, value, note)

    def forward(self) -> None:
        self.journey.ready()

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        readiness = self.journey.readiness
        if readiness is not self._shown:
            self._shown = readiness
            self._show_findings(readiness.findings if readiness else ())
        for row in self.rows.values():
            row.set_reason(self.journey.acknowledged.get(row.finding.id, ""))
        self._say_how_it_stands()
        self._show_stale()
        sitting = self.journey.sitting
        address = sitting.run.description.address if sitting else None
        asked = sitting.question if sitting else None
        new = asked is not None and asked != self.question.question
        bring = bring_help(asked, self.journey, lambda: self.perform)
        self.question.show_question(asked, address, (), Help(bring=bring))
        if self.question.bring is not None and self.journey.carrying is not None:
            self.question.bring.show_carrying(self.journey.carrying)
        self.files.refresh(asked=self.question.bring is not None)
        self.prepare.show_sitting(sitting if readiness is not None or self.journey.prepared else None)
        form = self.journey.protection
        self.prepare.show_recall(self.journey.prepared and not form.is_recalled, bool(form.recalled))
        if new:
            # When the layout knows where the question is.
            QTimer.singleShot(0, self.question, self._turn_to_question)

    def _turn_to_question(self) -> None:
        reveal(self.question)
        self.question.take_focus()

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        wants = sorted((one for one in findings if one.level in _WANTS), key=lambda one: _RANK[one.level])
        self.rows, had = {}, Counter[str]()
        for one in wants:
            had[one.id] += 1
            self.rows[one.id if had[one.id] == 1 else f"{one.id} {had[one.id]}"] = AcceptRow(one)
        for row in self.rows.values():
            row.accepted.connect(self.journey.acknowledge)
        cards = [
            self._group(title, [row for row in self.rows.values() if group_of(row.finding) is title])
            for title, _ in _GROUPS
        ]
        empty(self._groups_box)
        for card in cards:
            if card is not None:
                self._groups_box.addWidget(card)
        self._groups.setVisible(bool(wants))
        passed = [one for one in findings if one.level in (Level.PASS, Level.NOT_APPLICABLE)]
        self._fold.say(many("readiness", "%n check(s) passed", "", len(passed)))
        self._passed_findings = passed
        self._unfold(self._fold.isChecked())
        self._passed.setVisible(bool(passed))
        asked = [one for one in findings if one.level is Level.BY_HAND] if self.journey.by_hand else []
        self._asked_rows.set_rows([FindingRow(one) for one in asked])
        self._asked.setVisible(bool(asked))

    def _unfold(self, opened: bool) -> None:
        """What passed is made when it is wanted: it is much, and mostly nobody looks."""
        rows: list[QWidget] = [FindingRow(one) for one in self._passed_findings[:_MOST]] if opened else []
        if rows and (left := len(self._passed_findings) - _MOST) > 0:
            rows.append(Small(many("readiness", "%n more check(s) passed", "", left)))
        self._passed_rows.set_rows(rows)
        self._passed_rows.setVisible(opened)

    def _group(self, title: Message, rows: list[AcceptRow]) -> Card | None:
        if not rows:
            return None
        card = Card(title)
        card.add(Rows(*rows))
        if any(row.finding.id.startswith("legacy.") for row in rows):
            scan = SecondaryButton(_SCAN, Sign.EYE)
            scan.clicked.connect(self.journey.scanning.enter)
            card.add(Flow(scan))
        return card

    def _say_how_it_stands(self) -> None:
        state, lead = self._standing()
        if lead != self.lead:
            self.set_title(_TITLE, lead)
        if state != self.state:
            self.set_state(state)

    def _standing(self) -> tuple[State | None, Message]:
        if self.journey.readiness is None:
            return None, _CHECKING
        still_open = self.journey.open_findings()
        fails = sum(one.blocks for one in still_open)
        if fails:
            return State.FAILED, many("readiness", "%n finding(s) must be resolved first.", "", fails)
        if still_open:
            return State.WARNING, many("readiness", "%n finding(s) need your decision.", "", len(still_open))
        if not self.journey.prepared:
            return State.NOT_YET, _TO_PREPARE if self.journey.carrying is None else _TO_CARRY
        if not self.journey.protection.is_recalled:
            return State.NOT_YET, _TO_RECALL
        return State.PASS, _ALL_WELL

    def _show_stale(self) -> None:
        readiness = self.journey.readiness
        practice = self.journey.practice
        limit = _OLD * (practice.speed if practice else 1)
        old = readiness is not None and ticker().now() - readiness.at > limit
        if old is self._stale.isHidden():
            self._stale.setVisible(old)
