"""The report of a run as values: language, format and look come later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.observation import Proof
from assistant.domain.plan import Estimate, Phase, Plan, Skipped, Step
from assistant.domain.site import Route
from assistant.domain.windows import Part, parts
from assistant.engine import events as ev
from assistant.engine.events import StepState
from assistant.engine.ledger import Entry, Exposure, entries, exposure
from assistant.engine.state import ENDED, fold
from assistant.report import history, verdict
from assistant.report.carried import UsedFile, used_files
from assistant.report.clients import ClientsReport, clients
from assistant.report.compare import Change, changes
from assistant.report.evidence_files import EvidenceFile, evidence_files
from assistant.report.facts import RunFacts, Sealed
from assistant.report.history import Course, Exchange, Sitting, Wait
from assistant.report.runbook import total_estimate
from assistant.report.verdict import Reason, Verdict


@dataclass(frozen=True)
class Timing:
    """Estimate against actual."""

    estimate: Estimate | None
    actual: timedelta | None
    complete: bool
    """Whether the actual value is the final one."""

    @property
    def level(self) -> Level:
        """Within the estimate, or longer than it; sooner is as well."""
        if self.estimate is None or self.actual is None or not self.complete:
            return Level.NOT_APPLICABLE
        return Level.PASS if self.actual <= self.estimate.high else Level.WARNING


@dataclass(frozen=True)
class StepReport:
    """One step: what it was, who did it, when, and what was seen."""

    number: int
    id: str
    phase: Phase
    target: str
    name: Message
    state: StepState
    text: Message | None
    """What was said when it ended."""
    advice: Message | None
    acted: Route | None
    """The way that was taken; None: nothing had to be done, or there was nothing to do but look."""
    seen_by: Route | None
    seen_at: datetime | None
    people: tuple[str, ...]
    began: datetime | None
    ended: datetime | None
    timing: Timing
    outage: bool
    proofs: tuple[Proof, ...]
    facts: tuple[tuple[str, str], ...]
    failed_routes: tuple[ev.RouteFailed, ...]
    looked_again: int
    part: Part | None
    """In which window, or between which; None where there is one only."""
    group: str = ""
    """The group whose lanes go on side by side; empty: none."""
    lane: str = ""
    """The appliance whose steps follow one another."""


@dataclass(frozen=True)
class NotedFinding:
    """A finding on record, and the reason with which it was accepted."""

    at: datetime
    finding: Finding
    reason: str


@dataclass(frozen=True)
class Report:
    """All that is to be said of a run."""

    run: str
    created: datetime
    made: datetime
    program: str
    plan: Plan
    plans: int
    practice: bool
    verdict: Verdict
    reasons: tuple[Reason, ...]
    began: datetime | None
    ended: datetime | None
    """When the last step ended; None while steps are open."""
    people: tuple[str, ...]
    steps: tuple[StepReport, ...]
    outage: Timing
    total: Timing
    sittings: tuple[Sitting, ...]
    waits: tuple[Wait, ...]
    exchanges: tuple[Exchange, ...]
    changes: tuple[Change, ...]
    findings: tuple[NotedFinding, ...]
    skipped: tuple[Skipped, ...]
    files: tuple[EvidenceFile, ...]
    carried: tuple[UsedFile, ...]
    """Update files that people brought."""
    sealed: Sealed
    unknown_entries: int
    clients: ClientsReport
    ledger: tuple[Entry, ...]
    """All that the run switched off, back or not."""
    exposure: Exposure
    """The time without failover, planned and as it was; up to now while it lasts."""

    @property
    def still_off(self) -> tuple[Entry, ...]:
        """What is not back."""
        return tuple(entry for entry in self.ledger if entry.restored is None)

    @property
    def title(self) -> Message:
        """What the report is called."""
        site = self.plan.site
        if site.replacement is not None:
            return say("report", "Report of the move: {host}")(host=site.host)
        return say("report", "Upgrade report: {host}")(host=site.host)


def build(record: RunFacts, now: datetime) -> Report:
    """The report of a run as it stands. ``now`` is when the report is made."""
    state = fold(record.events)
    courses = history.courses(record.events, state)
    exchanges = history.exchanges(record.events)
    plan, sittings = record.plan, history.sittings(record.events)
    where = parts(plan)
    asked = _asked(exchanges)
    steps = tuple(_step(n, step, courses, asked, where.get(step.id)) for n, step in enumerate(plan.steps, 1))
    began = min((s.began for s in sittings), default=None)
    ended = max((s.ended for s in steps if s.ended), default=None) if all(s.state in ENDED for s in steps) else None
    report = Report(
        run=record.run,
        created=record.created,
        made=now,
        program=record.program,
        plan=plan,
        plans=record.plans,
        practice=record.practice,
        verdict=Verdict.NOT_DONE,
        reasons=(),
        began=began,
        ended=ended,
        people=_people(sittings, exchanges),
        steps=steps,
        outage=_outage(plan, steps, state.last or now),
        total=_total(plan, steps, began, ended),
        sittings=sittings,
        waits=history.waits(record.events),
        exchanges=exchanges,
        changes=changes(record, courses, now),
        findings=_findings(record, state.notes),
        skipped=plan.skipped,
        files=evidence_files(plan, courses, record.files),
        carried=used_files(plan, courses),
        sealed=record.sealed,
        unknown_entries=record.unknown_entries,
        clients=clients(plan, record.events, state, courses),
        ledger=entries(plan, state),
        # Practice runs ahead of this computer's clock.
        exposure=exposure(plan, state, max(now, state.last or now)),
    )
    found = verdict.reasons(report)
    return replace(report, verdict=verdict.judge(found), reasons=found)


def _asked(exchanges: Iterable[Exchange]) -> dict[str | None, list[str]]:
    """Who answered, by step."""
    found: dict[str | None, list[str]] = {}
    for exchange in exchanges:
        if exchange.answer:
            found.setdefault(exchange.step, []).append(exchange.answer.by)
    return found


def _step(
    number: int, step: Step, courses: Mapping[str, Course], asked: Mapping[str | None, list[str]], part: Part | None
) -> StepReport:
    course = courses.get(step.id, Course())
    already = course.state is StepState.ALREADY
    return StepReport(
        number=number,
        id=step.id,
        phase=step.phase,
        target=step.target,
        name=step.name,
        state=course.state,
        text=course.text,
        advice=course.advice,
        acted=None if already else course.acted,
        seen_by=course.seen.by if course.seen else None,
        seen_at=course.seen.at if course.seen else None,
        people=tuple(dict.fromkeys(asked.get(step.id, ()))),
        began=course.began,
        ended=course.ended,
        timing=Timing(step.estimate, course.took, complete=course.state in ENDED),
        outage=step.outage,
        proofs=course.seen.proofs if course.seen else (),
        facts=course.facts,
        failed_routes=course.failed_routes,
        looked_again=course.looked_again,
        part=part,
        group=step.group,
        lane=step.lane,
    )


def _people(sittings: Iterable[Sitting], exchanges: Iterable[Exchange]) -> tuple[str, ...]:
    names = [*(s.by for s in sittings), *(e.answer.by for e in exchanges if e.answer)]
    return tuple(dict.fromkeys(name for name in names if name))


def _outage(plan: Plan, steps: Iterable[StepReport], last: datetime) -> Timing:
    """All outages together: from beginning to act until the goal was seen. Overlaps count once."""
    cut = [step for step in steps if step.outage]
    spans = sorted((s.began, s.ended or last) for s in cut if s.began and s.state is not StepState.ALREADY)
    actual, reached = timedelta(), None
    for begin, end in spans:
        begin = max(begin, reached) if reached else begin
        actual += max(end - begin, timedelta())
        reached = max(end, reached) if reached else end
    acted = [s for s in cut if s.state not in (StepState.ALREADY, StepState.SKIPPED)]
    complete = all(step.state in ENDED for step in cut)
    return Timing(_sum(plan, acted), actual if spans else None, complete)


def _total(plan: Plan, steps: Iterable[StepReport], began: datetime | None, ended: datetime | None) -> Timing:
    to_do = [s for s in steps if s.state not in (StepState.ALREADY, StepState.SKIPPED)]
    return Timing(_sum(plan, to_do), ended - began if began and ended else None, complete=ended is not None)


def _sum(plan: Plan, steps: Iterable[StepReport]) -> Estimate | None:
    wanted = {step.id for step in steps}
    return total_estimate([step for step in plan.steps if step.id in wanted], plan.choices.at_once)


def _findings(record: RunFacts, notes: Iterable[ev.Noted]) -> tuple[NotedFinding, ...]:
    """Each finding once, as it was noted last, with the reason of whoever accepted it."""
    reasons = dict(record.accepted)
    for event in record.events:
        if isinstance(event, ev.Answered) and event.answer.note:
            reasons.setdefault(event.answer.question.removeprefix("accept."), event.answer.note)
    latest = {(note.finding.id, note.finding.about): note for note in notes}
    return tuple(_noted(note, reasons.get(note.finding.id, "")) for note in latest.values())


def _noted(note: ev.Noted, reason: str) -> NotedFinding:
    """The service notes an accepted finding with the reason inside its text; here each stands by itself."""
    params = dict(note.finding.text.params)
    inner, given = params.get("finding"), params.get("reason")
    if not isinstance(inner, Message) or given is None:
        return NotedFinding(note.at, note.finding, reason)
    words = dict(given.params).get("text", "") if isinstance(given, Message) else given
    return NotedFinding(note.at, replace(note.finding, text=inner), str(words))
