"""A plan as a runbook: the same data that the dry run looks at and the run carries out."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.exposure import planned_exposure
from assistant.domain.failover import PointDns, PointNat, SetRole, SwitchedOff, SwitchSharedIp
from assistant.domain.message import Message, say
from assistant.domain.observation import Observation
from assistant.domain.plan import Estimate, Phase, Plan, Step
from assistant.domain.question import Question
from assistant.domain.site import ClientCount, Route, Seen
from assistant.domain.spans import lasts
from assistant.domain.windows import Part, parts, phase_in
from assistant.guide.rule import Rule
from assistant.guide.rules import rules
from assistant.report.connected import connected


class Doer(enum.Enum):
    """Who brings a step about."""

    ASSISTANT = "assistant"
    CONSOLE = "console"
    """The assistant on a console page, or the person there."""
    PERSON = "person"
    NOBODY = "nobody"
    """It is only looked at, or waited for."""


DOERS: dict[Doer, Message] = {
    Doer.ASSISTANT: say("report", "The assistant"),
    Doer.CONSOLE: say("report", "The assistant on the console; if it cannot, you"),
    Doer.PERSON: say("report", "You"),
    Doer.NOBODY: say("report", "Nobody acts: the assistant checks"),
}
WAITING = say("report", "Nobody acts: time passes")


@dataclass(frozen=True)
class Hit:
    """Who was connected where a step cuts, when it was seen."""

    seen: Seen[tuple[ClientCount, ...]]
    at_least: bool
    """Whether an appliance of a cluster did not tell."""


@dataclass(frozen=True)
class RunbookStep:
    """One step with all that a person has to know about it."""

    number: int
    step: Step
    doer: Doer
    hit: Hit | None
    """None: it cuts nobody, or nobody told."""
    rules: tuple[Rule, ...]
    seen: Observation | None
    """What a dry run saw."""
    part: Part | None
    """In which window, or between which; None where there is one only."""
    brings_back: tuple[SwitchedOff, ...]
    """What was switched off before and is on again after it."""

    @property
    def switches_off(self) -> tuple[SwitchedOff, ...]:
        """What stays off after it, until a later step brings it back."""
        return tuple(off for off in self.step.switches_off if off.id not in self.step.restores)

    @property
    def question(self) -> Question | None:
        """What a person is asked, where that is the step."""
        return self.step.question

    @property
    def waits(self) -> timedelta | None:
        """How long the plan itself makes wait here."""
        return self.step.action.duration if isinstance(self.step.action, LetClientsCatchUp) else None


@dataclass(frozen=True)
class Section:
    """The steps of one phase that follow one another on one target, in one window."""

    part: Part | None
    phase: Phase | None
    target: str
    steps: tuple[RunbookStep, ...]
    group: str = ""
    """The group whose lanes may go on side by side; its steps are for its nodes, lane by lane."""


@dataclass(frozen=True)
class Runbook:
    """A plan, laid out for people."""

    plan: Plan
    sections: tuple[Section, ...]
    outage: Estimate | None
    """All outages of the site together."""
    exposure: tuple[timedelta, timedelta] | None
    """The time without failover; None when it is never given up."""
    total: Estimate | None
    """All steps and waits one after another, without what people need to answer."""
    made: datetime

    @property
    def title(self) -> Message:
        """What the runbook is called."""
        return say("report", "Runbook: {host}")(host=self.plan.site.host)

    @property
    def steps(self) -> tuple[RunbookStep, ...]:
        """All steps in order."""
        return tuple(step for section in self.sections for step in section.steps)


def build(plan: Plan, now: datetime, seen: Mapping[str, Observation] | None = None) -> Runbook:
    """Lay a plan out. ``seen`` is what a dry run saw, by step."""
    looks = seen or {}
    where = parts(plan)
    back = all_brought_back(plan)
    steps = [
        RunbookStep(
            number,
            step,
            _doer(step),
            who_is_hit(plan, step),
            rules(step.rules),
            looks.get(step.id),
            where.get(step.id),
            back.get(step.id, ()),
        )
        for number, step in enumerate(plan.steps, 1)
    ]
    at_once = plan.choices.at_once
    outage = total_estimate([step for step in plan.steps if step.outage], at_once)
    return Runbook(plan, _sections(steps), outage, planned_exposure(plan), total_estimate(plan.steps, at_once), now)


def who_is_hit(plan: Plan, step: Step) -> Hit | None:
    """Who was connected where the step cuts: in a swap, to the appliance that the site is led away from.

    A cluster is down as a whole, and people are connected to its nodes.
    """
    if not step.outage:
        return None
    site = plan.site
    swaps = isinstance(step.action, SwitchSharedIp | PointDns | PointNat | SetRole)
    name = site.primary.name if swaps else step.target
    total = connected(one for one in site.appliances if site.is_cluster or one.name == name)
    at_least = site.is_cluster and any(one.clients is None for one in (site.primary, *site.nodes))
    if total is None or (at_least and not total.what.total()):
        return None
    counts = tuple(ClientCount(kind, count) for kind, count in total.what.items())
    return Hit(Seen(counts, total.by, total.at), at_least)


def all_brought_back(plan: Plan) -> dict[str, tuple[SwitchedOff, ...]]:
    """For each step that brings something back, by its id, what earlier steps switched off."""
    found: dict[str, tuple[SwitchedOff, ...]] = {}
    off: dict[str, list[SwitchedOff]] = {}
    for step in plan.steps:
        if step.restores:
            found[step.id] = tuple(what for name in step.restores for what in off.get(name, ()))
        for what in step.switches_off:
            off.setdefault(what.id, []).append(what)
    return found


def _doer(step: Step) -> Doer:
    if step.question is not None:
        return Doer.PERSON
    if not step.routes:
        return Doer.NOBODY
    return {Route.CONSOLE: Doer.CONSOLE, Route.HAND: Doer.PERSON}.get(step.routes[0], Doer.ASSISTANT)


def _sections(steps: list[RunbookStep]) -> tuple[Section, ...]:
    """Phases in the order of the plan; within one, a new section wherever the appliance changes, one for each group."""
    appliances = {step.step.target for step in steps} - {"site", "computer"}
    found: list[tuple[Part | None, Phase | None, str, str, list[RunbookStep]]] = []
    for step in steps:
        group = step.step.group
        target = step.step.target if len(appliances) > 1 and not group else ""
        key = step.part, phase_in(step.part, step.step.phase), target, group
        if not found or found[-1][:4] != key:
            found.append((*key, []))
        found[-1][4].append(step)
    return tuple(Section(part, phase, target, tuple(held), group) for part, phase, target, group, held in found)


def total_estimate(steps: Iterable[Step], at_once: int = 1) -> Estimate | None:
    """Estimates one after another, with so many lanes of a group at once; as sure as the least sure of them."""
    return lasts(steps, at_once)
