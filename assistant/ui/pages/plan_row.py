"""One step of the plan: a line with who, how long and what it cuts; unfolded, what proves it and where it is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.domain.failover import SwitchedOff
from assistant.domain.message import Message, say
from assistant.domain.plan import Step
from assistant.domain.question import Question
from assistant.domain.site import Route
from assistant.guide.rules import rules
from assistant.service.runs import DryStep
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.pages._appear import appear
from assistant.ui.pages._signed import Signed
from assistant.ui.pages._words import WAITS, estimate_words, who_does
from assistant.ui.pages.plan_fold import FoldRow, number_width
from assistant.ui.pages.run_hand import HandGuide
from assistant.ui.states import State
from assistant.ui.texts import language, name
from assistant.ui.theme import Role, Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.paint import painter_for
from assistant.ui.widgets.text import SectionTitle, Text
from assistant.wizard.desk import DeskTask

_OUTAGE, _GATE, _FINAL = say("Plan", "site down"), say("Plan", "asks first"), say("Plan", "cannot be undone")
_CUT = say("Plan", "sessions are cut")
_SWITCHES_OFF, _BRINGS_BACK = say("Plan", "changes for a time"), say("Plan", "restores")
_ON_AGAIN = say("Plan", "No longer true afterwards: {what}")
_PROVES, _ASKS, _RULES = say("Plan", "What proves it"), say("Plan", "What you are asked"), say("Plan", "Why")
_BY_HAND = say("Plan", "If it has to be done by hand")
_RULE = say("Plan", "{title}: {text}")
_SPOKEN = say("Plan", "{number}. {step}")
_UNFOLDED = say("Plan", "unfolded")
_DRY: dict[bool | None, tuple[State, Message]] = {
    True: (State.NOTE, say("Plan", "would act")),
    False: (State.ALREADY, say("Plan", "already done")),
}
_DECIDES = (State.YOUR_TURN, say("Plan", "you decide"))
_BY_YOU = (State.BY_HAND, say("Plan", "by you"))
_CANNOT = (State.UNKNOWN, say("Plan", "cannot tell"))


class PlanRow(FoldRow):
    """``picked`` says which step has the keyboard."""

    picked = Signal(str)

    def __init__(
        self,
        number: int,
        step: Step,
        desk: DeskTask | None = None,
        brings_back: tuple[SwitchedOff, ...] = (),
        digits: int = 2,
    ) -> None:
        super().__init__(digits)
        self.step = step
        self._desk, self._brings_back = desk, brings_back
        self._dry: StateBadge | None = None
        self._spoken = _SPOKEN(number=number, step=step.name)
        name(self, self._spoken, step.detail)
        self._number = number
        self._lay_out(step.name, self._facts(step))
        for badge in step_badges((step,), back=bool(brings_back)):
            self._side.addWidget(badge)

    def _facts(self, step: Step) -> Flow:
        sign, who = who_does(step)
        items = [Signed(sign, who, Role.SMALL, "secondary")]
        if step.estimate is not None:
            items.append(Signed(Sign.CLOCK, estimate_words(step.estimate), Role.SMALL, "secondary"))
        return Flow(*items, spacing=Space.MEDIUM)

    def _ledger(self) -> list[QWidget]:
        """What the step switches off, and what it brings back."""
        back = [Signed(Sign.CHECK, _ON_AGAIN(what=off.text)) for off in self._brings_back]
        return [*(Signed(Sign.PAUSE, off.text) for off in _stays_off((self.step,))), *back]

    def show_dry(self, dry: DryStep | None) -> None:
        """What the dry run found out, beside the step."""
        if dry is None:
            return
        state, word = dry_words(self.step, dry)
        if self._dry is None:
            self._dry = StateBadge(state, word)
            self._side.addWidget(self._dry)
        else:
            self._dry.set_state(state, word)

    # ── unfolding ────────────────────────────────────────────────────────────────────────────────────

    def toggle(self) -> None:
        """Unfold or fold; the details are made when they are first wanted."""
        if self._details is None:
            self._details = self._build()
            self._outer.addWidget(self._details)
            appear(self)
        else:
            self._details.setVisible(self._details.isHidden())
        name(self, self._spoken, _UNFOLDED if self.open else self.step.detail)
        self.picked.emit(self.step.id)
        self.update()

    def _build(self) -> QWidget:
        box_ = column(spacing=Space.SMALL)
        box_.setContentsMargins(0, 0, 0, Space.SMALL)
        step = self.step
        if step.detail is not None:
            box_.addWidget(Text(step.detail))
        if step.irreversible:
            box_.addWidget(holder(Flow(StateBadge(State.IMPORTANT, _FINAL))))
        for line in self._ledger():
            box_.addWidget(line)
        if step.proofs:
            box_.addWidget(SectionTitle(_PROVES))
            for proof in step.proofs:
                box_.addWidget(Signed(Sign.CHECK, proof))
        question = _question(step)
        if question is not None:
            box_.addWidget(SectionTitle(_ASKS))
            box_.addWidget(Signed(Sign.QUESTION, question.title))
        if step.hand is not None:
            box_.addWidget(SectionTitle(_BY_HAND))
            box_.addWidget(HandGuide(step.hand, desk=self._desk))
        found = rules(step.rules)
        if found:
            box_.addWidget(SectionTitle(_RULES))
            for rule in found:
                box_.addWidget(Signed(Sign.INFO, _RULE(title=rule.title, text=rule.text)))
        return holder(box_)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = painter_for(self)
        self._paint_frame(painter)
        painter.setFont(look().font(Role.SMALL))
        painter.setPen(QColor(look().colors.secondary))
        wide = look().px(number_width(self._digits))
        first = QRectF(Space.SMALL, Space.SMALL, wide, Role.BODY.value.size * look().scale * 1.4)
        painter.drawText(
            first,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            language().translator.number(self._number),
        )


def _stays_off(steps: Sequence[Step]) -> list[SwitchedOff]:
    restored = {name for step in steps for name in step.restores}
    return [off for step in steps for off in step.switches_off if off.id not in restored]


def step_badges(steps: Sequence[Step], *, back: bool, cut: bool = False) -> Iterator[StateBadge]:
    """What is to be known of steps before they are unfolded. ``back``: they restore; ``cut``: whoever works is cut."""
    if any(step.gate is not None for step in steps):
        yield StateBadge(State.YOUR_TURN, _GATE)
    if any(step.outage for step in steps):
        yield StateBadge(State.WARNING, _OUTAGE)
    if cut:
        yield StateBadge(State.WARNING, _CUT)
    if _stays_off(steps):
        yield StateBadge(State.PAUSED, _SWITCHES_OFF)
    if back:
        yield StateBadge(State.PASS, _BRINGS_BACK)


def _question(step: Step) -> Question | None:
    if step.gate is not None:
        return step.gate
    return step.question


def dry_words(step: Step, dry: DryStep) -> tuple[State, Message]:
    """What a dry run found, as a badge."""
    if step.waits:
        return State.WAITING, WAITS[1]
    if dry.seen is not None and dry.seen.by is Route.HAND:
        return _BY_YOU
    if dry.would_act is not None:
        return _DRY[dry.would_act]
    return _DECIDES if dry.seen is None and _question(step) is not None else _CANNOT
