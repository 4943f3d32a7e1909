"""The clients after the upgrade: what updates itself, what needs a person, and how to prove it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from assistant.domain.clients import WatchClients, Why
from assistant.domain.message import Message, many, say
from assistant.domain.question import HandTask
from assistant.engine.pace import Pace, pace
from assistant.guide.clients import checklist
from assistant.guide.rule import Rule
from assistant.guide.rules import RULES
from assistant.ui.look import follow, look
from assistant.ui.pages._client_groups import GroupsCard
from assistant.ui.pages._client_list import ListCard
from assistant.ui.pages._curve import CurveCard
from assistant.ui.pages._saved import SavedCard, ask_file
from assistant.ui.pages.base import JourneyPage, Perform, why
from assistant.ui.pages.run_hand import HandGuide
from assistant.ui.texts import language
from assistant.ui.theme import Space
from assistant.ui.widgets.card import Card, Rows, empty
from assistant.ui.widgets.fields import CheckField
from assistant.ui.widgets.layouts import column, holder, row
from assistant.ui.widgets.text import Heading, Small, Text
from assistant.wizard.client_proof import check, save, upgraded

if TYPE_CHECKING:
    from assistant.domain.clients import ListJudgement
    from assistant.domain.errors import AssistantError
    from assistant.wizard.journey import Journey
    from assistant.wizard.sitting import Sitting

_TITLE = say("Clients", "The clients follow")
_LEAD = say("Clients", "Most of them update themselves. A few need your attention.")
_NO_CLIENTS = say("Clients", "Nothing to do for the clients: only site packages affect them.")
_THEMSELVES, _YOU = say("Clients", "What updates itself"), say("Clients", "What needs you")
_TICK = say("Clients", "Tick off what is done. Who did so, and when, goes on record and into the report.")
_BY = say("Clients", "Done by {who}, {moment}")
_SAVED_LIST = say("Clients", "Jump Clients that are behind")
_SEE_BELOW = say("Clients", "The steps are described below.")
_PROOF = say("Clients", "How to prove that all have updated")
_PROOF_STEPS = say(
    "Clients", "Do this as an administrator who may edit every Jump Client; others do not see all of them."
)
_OFFLINE = say("Clients", "Those that are offline follow when they come online again.")
_AT_THIS_RATE = say(
    "Clients",
    "At the present rate the connected Jump Clients need about {time} more. Do not install another site package before "
    "that, even if its 24 hours are over.",
)
_BEHIND = say(
    "Clients",
    "Many connected Jump Clients have not updated yet. Give them more than the 24 hours before another site package.",
)
_THROUGH = say(
    "Clients",
    "All connected Jump Clients are up to date. The 24 hours hold all the same: those that are offline need them.",
)
BY_THEMSELVES = ("C1", "C5", "C6", "C9")
"""What needs nobody."""


class ClientsPage(JourneyPage):
    """P9 in outline."""

    shows_itself: ClassVar[frozenset[str]] = frozenset({"run"})

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _LEAD)
        self.boxes: dict[str, CheckField] = {}
        self.signed: dict[str, Small] = {}
        self.ask_file = ask_file
        self._judged: ListJudgement | None = None
        self.curve = CurveCard(keep=True)
        self.advice = Text()
        self.curve.add(self.advice)
        self.groups = GroupsCard()
        self.list = ListCard()
        self.list.wanted.connect(self._check_list)
        self.list.save_wanted.connect(self._save_stragglers)
        self.saved = SavedCard()
        self._themselves = Card(_THEMSELVES)
        self._themselves.add(Rows(*(_Told(rule) for rule in _known(BY_THEMSELVES))))
        self._you, self._ticks = Card(_YOU), Rows(spacing=Space.SMALL)
        self._you.add(Small(_TICK), self._ticks)
        self._proof, self._guide = Card(_PROOF), column()
        self._fill_proof()
        self._of: Sitting | None = None
        self.add(self.curve, self.groups, self._you, self._proof, self.list, self.saved, self._themselves)
        self.set_drawer(why("C4", "C8", "C6", "C2", "C3", "C9", "C10", "C11"))
        self.refresh()

    def refresh(self) -> None:
        """The curve and the ticks as they are."""
        sitting = self.journey.sitting
        watched = sitting is None or any(isinstance(step.action, WatchClients) for step in sitting.plan.steps)
        for card in (self.curve, self._you, self._themselves, self._proof, self.list):
            card.setVisible(watched)
        if not watched:
            self.groups.hide()
        lead = _LEAD if watched else _NO_CLIENTS
        if lead != self.lead:
            self.set_title(_TITLE, lead)
        if sitting is not self._of and sitting is not None:
            # The page may have been made before there was a run.
            self._of = sitting
            self._fill_checklist(sitting)
            self._fill_guide(sitting)
        if sitting is not None and watched:
            self._show_counts(sitting)
            self._show_list(sitting)
        for rule, box in self.boxes.items():
            if box.checked != (rule in self.journey.ticked):
                box.set_checked(rule in self.journey.ticked)
            self._sign(rule)

    def forward(self) -> None:
        """On to the report."""
        self.journey.to_report()

    def _show_counts(self, sitting: Sitting) -> None:
        self.curve.show_points(sitting.clients)
        last = sitting.clients[-1] if sitting.clients else None
        self.groups.show_point(last)
        counted = [(point.at, dict(point.why).get(Why.QUEUED, 0)) for point in sitting.clients]
        said = _advice(pace(counted, last.total if last else 0), last.leaving if last else 0)
        self.advice.setVisible(said is not None)
        if said is not None:
            self.advice.say(said)

    def _show_list(self, sitting: Sitting) -> None:
        self.list.show_upgrade(upgraded(sitting))
        kept = sitting.state.client_list
        fresh = self._judged
        judged = fresh if fresh is not None and kept and fresh.sha256 == kept.judged.sha256 else None
        if kept is not None:
            self.list.show_judged(judged or kept.judged, kept.by, kept.at)

    def _tick(self, rule: str, done: bool) -> None:
        """A person's tick goes on record; one that is only shown is there already."""
        if done != (rule in self.journey.ticked):
            self.journey.tick(rule, done)

    def _sign(self, rule: str) -> None:
        tick = self.journey.sitting.state.ticks.get(rule) if self.journey.sitting else None
        done = tick is not None and tick.done and bool(tick.by)
        self.signed[rule].setVisible(done)
        if tick is not None and done:
            self.signed[rule].say(_BY(who=tick.by, moment=tick.at))

    def _check_list(self) -> None:
        sitting, path = self.journey.sitting, self.list.path
        if sitting is not None and path is not None:
            self.saved.hide()
            self.perform(check(sitting, path, self.list.form, self._listed, self._list_failed))

    def _listed(self, judged: ListJudgement) -> None:
        self._judged = judged
        self.list.show_trouble(None)
        self.refresh()

    def _list_failed(self, error: AssistantError) -> None:
        self.list.show_trouble(error)

    def _save_stragglers(self) -> None:
        sitting, path = self.journey.sitting, self.list.path
        if sitting is None or path is None:
            return
        suggestion = Path.home() / f"{sitting.plan.site.host}-stragglers.csv"
        out = self.ask_file(self, _SAVED_LIST, suggestion, "csv")
        if out is not None:
            words = language().translator.text
            job = save(sitting, path, self.list.form, out, words, self._saved_list, self._list_failed)
            self.perform(job)

    def _saved_list(self, path: Path) -> None:
        self.saved.show_saved(_SAVED_LIST, path)

    def _fill_checklist(self, sitting: Sitting) -> None:
        self.boxes, self.signed = {}, {}
        rows: list[QWidget] = []
        for rule in _known(checklist(sitting.plan)):
            box = CheckField(rule.title, _SEE_BELOW if rule.id == "C7" else rule.text)
            box.toggled.connect(partial(self._tick, rule.id))
            self.boxes[rule.id] = box
            self.signed[rule.id] = Small()
            rows.append(holder(column(box, holder(row(_Indent(), self.signed[rule.id])), spacing=2)))
        self._ticks.set_rows(rows)

    def _fill_proof(self) -> None:
        rule = RULES.get("C7")
        if rule is not None:
            self._proof.add(Text(rule.text))
        self._proof.add(Text(_PROOF_STEPS))
        self._proof.add(holder(self._guide), Small(_OFFLINE))

    def _fill_guide(self, sitting: Sitting) -> None:
        """Where the list is exported: on the appliance that the clients are at afterwards."""
        plan = sitting.plan
        watched = [step.action.appliance for step in plan.steps if isinstance(step.action, WatchClients)]
        task = HandTask("/login", watched[-1] if watched else plan.site.primary.name, "login.jump_clients")
        empty(self._guide)
        self._guide.addWidget(HandGuide(task, sitting.run.description.address))


class _Indent(QWidget):
    """As wide as a box to tick."""

    def __init__(self) -> None:
        super().__init__()
        follow(self, lambda: self.setFixedWidth(look().px(24)), "width")


class _Told(QWidget):
    """A rule that needs nobody: what, and how it comes about."""

    def __init__(self, rule: Rule) -> None:
        super().__init__()
        self.setLayout(column(Heading(rule.title), Text(rule.text, color="secondary"), spacing=1))


def _advice(seen: Pace, leaving: int) -> Message | None:
    """What to make of the curve (C8): whether more than the day is worth waiting for; never that less is enough."""
    if leaving:
        return many(
            "Clients",
            "%n Jump Client(s) are offline and about to be uninstalled for it. Switch their computers on, or raise the "
            "limit for offline Jump Clients.",
            "",
            leaving,
        )
    if seen.behind and seen.left is not None:
        return _AT_THIS_RATE(time=seen.left)
    if seen.behind:
        return _BEHIND
    return _THROUGH if seen.through else None


def _known(numbers: tuple[str, ...]) -> tuple[Rule, ...]:
    return tuple(RULES[number] for number in numbers if number in RULES)
