"""The plan: the whole run as a numbered list, what it cuts and who is hit, before anything is done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from assistant.domain.errors import AssistantError
from assistant.domain.exposure import planned_exposure
from assistant.domain.failover import SwitchedOff
from assistant.domain.message import Message, say
from assistant.domain.plan import Estimate, Phase, Plan, Skipped, Step
from assistant.domain.site import Route
from assistant.domain.spans import in_groups
from assistant.domain.windows import Part, parts, phase_in
from assistant.report.runbook import total_estimate, who_is_hit
from assistant.report.words import client_words, comes_back, span_words
from assistant.ui.icons import Sign
from assistant.ui.page import Action
from assistant.ui.pages._appear import appear
from assistant.ui.pages._panel import Panel
from assistant.ui.pages._saved import SavedCard, ask_file
from assistant.ui.pages._words import ESTIMATE_SOURCES, PHASES, estimate_range, part_words, rough, target_words
from assistant.ui.pages.base import JourneyPage, Perform, why
from assistant.ui.pages.calendar_saving import CALENDAR, NOT_PLANNED, SAVED_NOTE, calendar_job
from assistant.ui.pages.plan_group import GroupRow
from assistant.ui.pages.plan_row import PlanRow
from assistant.ui.pages.plan_saving import RunbookCard, runbook_job
from assistant.ui.states import State
from assistant.ui.theme import Space, Tone
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.card import Card, Line, Rows
from assistant.ui.widgets.facts import Stat
from assistant.ui.widgets.layouts import Flow, column, holder, row
from assistant.ui.widgets.text import Figure, Heading, SectionTitle, Small, Text
from assistant.wizard.desk import desk_task
from assistant.wizard.ledger_lines import alike, together
from assistant.wizard.stages import Stage
from assistant.wizard.units import Unit, cuts, units

if TYPE_CHECKING:
    from assistant.wizard.journey import Journey

_TITLE = say("Plan", "The plan")
_LEAD = say("Plan", "Everything that will happen, in order. Select a step to see more.")
_START = say("Plan", "&Start")
_DRY_RUN, _RUNBOOK = say("Plan", "Dry run"), say("Plan", "Save runbook…")
_ALL, _DOWN, _STEPS = say("Plan", "Total time"), say("Plan", "Site down"), say("Plan", "Steps")
_FIGURE = Message("", "{figure}")
_HIT = say("Plan", "While the site is down, nobody can work on it. Connected when last checked: {clients}.")
_HIT_AT_LEAST = say(
    "Plan",
    "While the site is down, nobody can work on it. Connected when last checked: at least {clients}; some nodes did "
    "not report.",
)
_HIT_UNKNOWN = say("Plan", "While the site is down, nobody can work on it. Who is connected could not be determined.")
_NOT_CUT = say("Plan", "Nothing in this plan takes the site down.")
_DRY_TITLE = say("Plan", "The dry run changed nothing: it has no means to write.")
_DRY_TEXT = say("Plan", "What it found is shown beside each step. As of {moment}.")
_DRY_TOLD = say(
    "Plan",
    "Described by a person: {product}, Base {base}. Only files on this computer were looked at.",
)
_ONCE = say(
    "Plan",
    "The assistant asks before the first package of a maintenance window. "
    "The packages that follow in the same window are installed without asking again.",
)
_SKIPPED = say("Plan", "Left out")
_OF = say("Plan", "{phase}: {appliance}")
_PLANNED_FOR = say("Plan", "Planned for {moment}.")
_WHEN_YOU_SAY = say("Plan", "It begins when you say so.")
_EXPOSED = say("Plan", "Without failover")
_EXPOSED_NOTE = say("Plan", "planned: from breaking it to having it back")
_DISABLED_NOTE = say("Plan", "planned: from disabling backup operations to enabling them again")
_OFF = say("Plan", "Changed for a time")
_EACH_BACK = say("Plan", "Each comes back by a step of its own, once it is upgraded.")
_MANY = 3
"""So many things that one step switches off are told one by one."""
Backs = Mapping[str, tuple[SwitchedOff, ...]]
_OFF_BY = say("Plan", "Step {number}: {what}")
_WHY_NOT = say("Plan", "{what}: {why}")
_WITHOUT = say("Plan", "not counting the time for answers")


class PlanPage(JourneyPage):
    """The plan of the run that is open, before it is started."""

    shows_itself: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _LEAD)
        self.built = 0
        """How often the list was laid out: once for each plan."""
        self._plan: Plan | None = None
        self._dry: object = None
        self.rows: dict[str, PlanRow] = {}
        """Steps that stand alone, by their ids."""
        self.groups: list[GroupRow] = []
        self.ask_file = ask_file
        self.runbook = RunbookCard()
        self.runbook.save_wanted.connect(self._save)
        self.saved = SavedCard()
        self._dry_note = Card(tone=Tone.GOOD)
        self._dry_note.hide()
        self._whole = holder(column(spacing=self.body.spacing()))
        self.add(self.saved, self.runbook, self._dry_note, self._whole)
        self.refresh()

    # ── the journey ──────────────────────────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        """Show the plan and what a dry run found."""
        sitting = self.journey.sitting
        if sitting is None:
            return
        if self._is_new(sitting.plan):
            for _ in self._build(sitting.plan):
                pass
        self._show_actions(sitting.plan)
        wanted = None if self._started() else _START
        if wanted != self.next_text:
            self.set_next(wanted)
        if sitting.dry is not self._dry:
            self._dry = sitting.dry
            self._show_dry()

    def _show_actions(self, plan: Plan) -> None:
        planned = bool(plan.choices.windows)
        actions = (
            Action(_DRY_RUN, self.dry_run, Sign.EYE),
            Action(_RUNBOOK, self.open_runbook, Sign.LOG),
            Action(CALENDAR, self.save_calendar, Sign.CLOCK, planned, None if planned else NOT_PLANNED),
        )
        if actions != self._own:
            self.set_actions(*actions)

    def get_ready(self) -> Iterator[None]:
        sitting = self.journey.sitting
        if sitting is not None and self._is_new(sitting.plan):
            yield from self._build(sitting.plan)

    def _is_new(self, plan: Plan) -> bool:
        return plan is not self._plan and plan != self._plan

    def forward(self) -> None:
        """Start the run."""
        if self._started():
            self.journey.go(Stage.RUN)
        else:
            self.perform(self.journey.start())

    def _started(self) -> bool:
        """Whether the run was started before: then Next only leads back to it."""
        sitting, furthest = self.journey.sitting, self.journey.furthest
        reached = list(Stage).index(furthest) >= list(Stage).index(Stage.RUN)
        return sitting is not None and reached and (sitting.begun or sitting.working)

    def dry_run(self) -> None:
        """Go through the plan with eyes only."""
        self.perform(self.journey.dry_run())

    def open_runbook(self) -> None:
        """Ask in which format and languages."""
        self.runbook.open()

    def save_calendar(self) -> None:
        """Ask where the calendar file goes, and write it."""
        sitting = self.journey.sitting
        if sitting is None:
            return
        suggestion = Path.home() / f"{sitting.plan.site.host}.ics"
        path = self.ask_file(self, CALENDAR, suggestion, "ics")
        if path is not None:
            now = sitting.service.clock.now()
            run = sitting.state, sitting.run.plans
            self.perform(calendar_job(sitting.plan, run, now, path, self._calendar_saved, self._not_saved))

    def _calendar_saved(self, path: Path) -> None:
        self.saved.show_saved(say("calendar", "calendar file"), path, SAVED_NOTE)

    def _save(self, kind: str, code: str, second: str) -> None:
        plan, sitting = self._plan, self.journey.sitting
        if plan is None or sitting is None:
            return
        suggestion = Path.home() / f"{plan.site.host}-runbook-{code}.{kind}"
        path = self.ask_file(self, _RUNBOOK, suggestion, kind)
        if path is not None:
            self.perform(runbook_job(sitting, path, kind, code, second, self._saved, self._not_saved))

    def _saved(self, path: Path) -> None:
        self.runbook.hide()
        self.saved.show_saved(say("Plan", "runbook"), path)

    def _not_saved(self, error: AssistantError) -> None:
        self.show_trouble(error)

    # ── showing ──────────────────────────────────────────────────────────────────────────────────────

    def _build(self, plan: Plan) -> Iterator[None]:
        """In pieces; whoever begins anew meanwhile goes before."""
        from assistant.ui.widgets.card import empty

        self._plan = None
        self.built += 1
        mine = self.built
        self.rows, self.groups = {}, []
        layout = self._whole.layout()
        if layout is None:
            return
        empty(layout)
        layout.addWidget(_summary(plan))
        where, shown = parts(plan), None
        backs = brought_back_in(plan)
        for (part, phase), group in groupby(units(plan), lambda one: _place(where.get(one.id), one.steps[0])):
            yield
            if mine != self.built:
                return
            if part is not None and part is not shown:
                shown = part
                layout.addWidget(_part(plan, part))
            layout.addWidget(self._phase(plan, phase, list(group), backs))
        if plan.skipped:
            layout.addWidget(_skipped(plan.skipped))
        self._plan = plan
        appear(self._whole)
        # No client waits for a version while the new appliance of a move is brought to it.
        rules = ("R10", "R9", "R13", "R12") if plan.site.replacement else ("R10", "R9", "R6", "R13", "R12")
        self.set_drawer(why(*rules))

    def _phase(self, plan: Plan, phase: Phase | None, found: list[Unit], backs: Backs) -> Card:
        def row(number: int, step: Step) -> PlanRow:
            return PlanRow(number, step, desk_task(plan, step), backs.get(step.id, ()), digits)

        digits = len(str(len(plan.steps)))
        steps = [step for unit in found for step in unit.steps]
        card = Card()
        card.body.setContentsMargins(12, 16, 12, 14)
        card.body.setSpacing(0)
        if phase is not None:
            title = SectionTitle(_phase_title(plan, phase, steps))
            title.setContentsMargins(Space.SMALL, 0, 0, Space.TINY)
            card.add(title)
        if _opens_windows(steps):
            note = Small(_ONCE)
            note.setContentsMargins(Space.SMALL, 0, 0, Space.TINY)
            card.add(note)
        for index, unit in enumerate(found):
            if index:
                card.add(Line())
            if unit.group:
                back, cut = any(backs.get(step.id) for step in unit.steps), cuts(plan, unit)
                self.groups.append(GroupRow(unit, plan.choices.at_once, row, digits, back=back, cut=cut))
                card.add(self.groups[-1])
            else:
                self.rows[unit.id] = row(unit.number, unit.steps[0])
                card.add(self.rows[unit.id])
        return card

    def _show_dry(self) -> None:
        sitting = self.journey.sitting
        dry = sitting.dry if sitting is not None else None
        self._dry_note.clear()
        self._dry_note.setVisible(dry is not None)
        if dry is None:
            return
        head = row(StateBadge(State.DONE, _DRY_RUN), Heading(_DRY_TITLE))
        head.setStretch(1, 1)
        self._dry_note.add(head, Small(_DRY_TEXT(moment=dry.at)))
        if self._plan is not None and self._plan.site.described:
            edition = self._plan.site.edition
            self._dry_note.add(Small(_DRY_TOLD(product=edition.product or "–", base=str(edition.base or "–"))))
        every = {step.step: step for step in dry.steps}
        for name, row_ in self.rows.items():
            row_.show_dry(every.get(name))
        for group in self.groups:
            group.show_dry({step.id: every[step.id] for step in group.unit.steps if step.id in every})
        appear(self._whole)
        appear(self._dry_note)


def _place(part: Part | None, step: Step) -> tuple[Part | None, Phase | None]:
    return part, phase_in(part, step.phase)


def _phase_title(plan: Plan, phase: Phase, steps: list[Step]) -> Message:
    """The phase; in a pair also whose steps they are, where they are all of one appliance."""
    targets = {step.target for step in steps}
    names = {appliance.name for appliance in plan.site.appliances}
    if len(names) < 2 or len(targets) != 1 or not targets <= names:
        return PHASES[phase]
    return _OF(phase=PHASES[phase], appliance=target_words(targets.pop()))


def _part(plan: Plan, part: Part) -> QWidget:
    """The heading of a window, and when it begins."""
    note = None
    if part.window is not None:
        planned = plan.choices.windows[part.window - 1 : part.window]
        note = _PLANNED_FOR(moment=planned[0]) if planned else _WHEN_YOU_SAY
    words = column(Figure(part_words(part)), *([Small(note)] if note else []), spacing=Space.HAIR)
    words.setContentsMargins(Space.TINY, Space.MEDIUM, 0, 0)
    return holder(words)


def _opens_windows(steps: list[Step]) -> bool:
    """Whether a gate stands for outages after it, too: that one asks and the next does not wants to be explained."""
    cuts = [step for step in steps if step.outage and step.routes != (Route.HAND,)]
    return any(step.gate for step in cuts) and any(not step.gate for step in cuts)


def _summary(plan: Plan) -> Card:
    """What it takes, what it cuts, who is hit."""
    card = Card()
    total = total_estimate(plan.steps, plan.choices.at_once)
    outage = total_estimate([step for step in plan.steps if step.outage], plan.choices.at_once)
    stats = [Stat(_STEPS, Figure(_FIGURE(figure=len(plan.steps))))]
    if total is not None:
        stats.append(Stat(_ALL, Figure(estimate_range(rough(total))), _source(total)))
    if outage is not None:
        stats.append(Stat(_DOWN, Figure(estimate_range(rough(outage))), _source(outage)))
    exposure = planned_exposure(plan)
    if exposure is not None:
        note = _DISABLED_NOTE if plan.site.is_cluster else _EXPOSED_NOTE
        stats.append(Stat(_EXPOSED, Figure(span_words(*map(_rounded, exposure))), note))
    card.add(Flow(*stats, spacing=Space.LARGE * 2, top=True, line_spacing=Space.BASE))
    card.add(Panel(_hit(plan), Tone.ATTENTION if outage else Tone.GOOD, Sign.BANG if outage else Sign.CHECK))
    card.add(*_switched_off(plan))
    return card


def _switched_off(plan: Plan) -> list[QWidget]:
    """What the run switches off for longer than a step, and what brings it back."""
    rows: list[QWidget] = []
    numbers = {step.id: number for number, step in enumerate(plan.steps, 1)}
    backs: dict[str, Step] = {}
    for step in plan.steps:
        for name in step.restores:
            backs.setdefault(name, step)
    for _, steps in in_groups(plan.steps):
        off = [(step, what) for step in steps for what in step.switches_off if backs.get(what.id) is not step]
        kinds = {alike(what) for _, what in off}
        if len(off) > _MANY and len(kinds) == 1 and (kind := kinds.pop()) is not None:
            rows.append(_off_row(numbers[off[0][0].id], together(kind, len(off)), _EACH_BACK))
            continue
        for step, what in off:
            back = backs.get(what.id)
            note = comes_back(numbers[back.id], back.name) if back else what.advice
            rows.append(_off_row(numbers[step.id], what.text, note))
    return [SectionTitle(_OFF), Rows(*rows)] if rows else []


def _off_row(number: int, what: Message, note: Message) -> QWidget:
    return holder(column(Text(_OFF_BY(number=number, what=what)), Small(note), spacing=Space.HAIR))


def brought_back_in(plan: Plan) -> Backs:
    """What each step brings back, of what the plan switches off."""
    off = {what.id: what for step in plan.steps for what in step.switches_off}
    return {step.id: tuple(off[name] for name in step.restores if name in off) for step in plan.steps if step.restores}


def _rounded(span: timedelta) -> timedelta:
    """As one would say it: without seconds."""
    return timedelta(minutes=round(span / timedelta(minutes=1)))


def _source(estimate: Estimate) -> Message:
    return say("Plan", "{source}, {without}")(source=ESTIMATE_SOURCES[estimate.source], without=_WITHOUT)


def _hit(plan: Plan) -> Message:
    if not any(step.outage for step in plan.steps):
        return _NOT_CUT
    found = [hit for step in plan.steps if (hit := who_is_hit(plan, step)) is not None]
    words = [client_words(count) for hit in dict.fromkeys(found) for count in hit.seen.what if count.count]
    if not words:
        return _HIT_UNKNOWN
    listed = words[0]
    for word in words[1:]:
        listed = say("Plan", "{some}, {more}")(some=listed, more=word)
    return (_HIT_AT_LEAST if any(hit.at_least for hit in found) else _HIT)(clients=listed)


def _skipped(skipped: tuple[Skipped, ...]) -> Card:
    card = Card(_SKIPPED)
    for one in skipped:
        card.add(Text(_WHY_NOT(what=one.what, why=one.why)))
    return card
