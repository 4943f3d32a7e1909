"""Steps that go on side by side, as one row of the plan: unfolded, a list with all of them and the chosen one below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent

from assistant.domain.message import Message, many, say
from assistant.domain.plan import Step
from assistant.domain.spans import lasts
from assistant.service.runs import DryStep
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import follow, look
from assistant.ui.pages._appear import appear
from assistant.ui.pages._node_words import nodes_words
from assistant.ui.pages._signed import Signed
from assistant.ui.pages._words import estimate_words, rough
from assistant.ui.pages.plan_fold import FoldRow
from assistant.ui.pages.plan_row import PlanRow, dry_words, step_badges
from assistant.ui.states import State
from assistant.ui.texts import name
from assistant.ui.theme import Role, Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.paint import painter_for
from assistant.ui.widgets.steplist import StepList, StepRow
from assistant.wizard.halving import rounds
from assistant.wizard.units import Unit

_TITLES = {
    "first": say("Plan", "Upgrade the first half: {nodes}"),
    "back": say("Plan", "Bring {nodes} back into service"),
    "rest": say("Plan", "Upgrade the second half: {nodes}"),
    "hold": say("Plan", "Hold {nodes} back"),
    "proven": say("Plan", "Verify {nodes} that took part"),
    "joined": say("Plan", "Verify {nodes} that were held back, and let them take part again"),
}
"""By the name of the group; in a later round a number is behind it."""
_NUMBERS = say("Plan", "Steps {first} to {last}")
_AT_ONCE, _OF = say("Plan", "{count} at the same time"), say("Plan", "{rounds}, {steps}")
_SPOKEN = say("Plan", "{numbers}. {what}")
_UNFOLDED = say("Plan", "unfolded")
_WOULD = say("Plan", "would act: {count} of {all}")
_ROWS = 9


def title(unit: Unit) -> Message:
    """What the steps of a group do together."""
    return _TITLES[unit.group.partition("-")[0]](nodes=nodes_words(len(unit.lanes)))


class GroupRow(FoldRow):
    """Unfolded it shows a list, and below it the step that was chosen in it."""

    def __init__(
        self,
        unit: Unit,
        at_once: int,
        row: Callable[[int, Step], PlanRow],
        digits: int = 2,
        *,
        back: bool = False,
        cut: bool = False,
    ) -> None:
        """``back``: its steps restore something; ``cut``: somebody may still work on its nodes."""
        super().__init__(digits)
        self.unit = unit
        self.list: StepList | None = None
        self.detail: PlanRow | None = None
        self._row = row
        self._dry: dict[str, DryStep] = {}
        self._spoken = _SPOKEN(numbers=_NUMBERS(first=unit.number, last=unit.last), what=title(unit))
        name(self, self._spoken)
        self._lay_out(title(unit), self._facts(at_once))
        self._dry_badge: StateBadge | None = None
        for badge in step_badges(unit.steps, back=back, cut=cut):
            self._side.addWidget(badge)

    def _facts(self, at_once: int) -> Flow:
        unit = self.unit
        count = rounds(len(unit.lanes), at_once)
        told = _OF(rounds=many("Plan", "%n round(s)", "", count), steps=many("Plan", "%n step(s)", "", len(unit.steps)))
        small = (Role.SMALL, "secondary")
        items = [
            Signed(Sign.LOG, _NUMBERS(first=unit.number, last=unit.last), *small),
            Signed(Sign.SERVER, _AT_ONCE(count=min(at_once, len(unit.lanes))), *small),
            Signed(Sign.REFRESH, told, *small),
        ]
        estimate = lasts(unit.steps, at_once)
        if estimate is not None:
            items.append(Signed(Sign.CLOCK, estimate_words(rough(estimate)), *small))
        return Flow(*items, spacing=Space.MEDIUM)

    def show_dry(self, found: dict[str, DryStep]) -> None:
        """What a dry run found of its steps."""
        self._dry = found
        acts = sum(1 for dry in found.values() if dry.would_act)
        would = _WOULD(count=acts, all=len(self.unit.steps))
        if self._dry_badge is None:
            self._dry_badge = StateBadge(State.NOTE, would)
            self._side.addWidget(self._dry_badge)
        else:
            self._dry_badge.set_state(State.NOTE, would)
        self._fill()

    # ── unfolding ────────────────────────────────────────────────────────────────────────────────────

    def toggle(self) -> None:
        """Unfold or fold."""
        if self._details is None:
            self.list = StepList()
            self.list.picked.connect(self._show_step)
            follow(self.list, self._limit, "height")
            self._fill()
            self._below = column(spacing=0)
            self._details = holder(column(self.list, holder(self._below), spacing=Space.SMALL))
            self._outer.addWidget(self._details)
            appear(self)
        else:
            self._details.setVisible(self._details.isHidden())
        if self.open:
            name(self, self._spoken, _UNFOLDED)
        else:
            name(self, self._spoken)
            self.setAccessibleDescription("")
        self.update()

    def _limit(self) -> None:
        if self.list is not None:
            self.list.setFixedHeight(look().px(40 * min(_ROWS, len(self.unit.steps))))

    def _fill(self) -> None:
        if self.list is None:
            return
        rows: list[StepRow] = []
        for number, step in enumerate(self.unit.steps, self.unit.number):
            dry = self._dry.get(step.id)
            state, word = dry_words(step, dry) if dry is not None else (None, None)
            rows.append(StepRow(step.id, step.name, number, state, None, word))
        self.list.set_rows(rows)

    def _show_step(self, step_id: str) -> None:
        """The chosen step as every other one of the plan, unfolded."""
        if self.detail is not None:
            self.detail.hide()
            self.detail.setParent(None)
            self.detail.deleteLater()
        number, step = next(
            (number, step) for number, step in enumerate(self.unit.steps, self.unit.number) if step.id == step_id
        )
        self.detail = self._row(number, step)
        self._below.addWidget(self.detail)
        self.detail.show_dry(self._dry.get(step_id))
        self.detail.toggle()
        appear(self)

    def _heading_ends(self) -> int:
        return self._details.y() if self._details is not None and self.open else self.height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter, side = painter_for(self), look().px(16)
        self._paint_frame(painter)
        spot = QRectF(Space.SMALL, Space.SMALL + look().px(2), side, side)
        draw_sign(painter, Sign.SERVER, spot, look().colors.secondary, 1.6)
