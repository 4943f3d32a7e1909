"""A report as a document."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby

from assistant.domain.finding import Level
from assistant.domain.message import Message, many, plain, say
from assistant.engine.events import StepState
from assistant.report import carried, page_clients, page_cluster, page_course, page_failover
from assistant.report.compare import Change, Sight
from assistant.report.document import (
    Block,
    Callout,
    Cell,
    Column,
    Document,
    Figure,
    Figures,
    Heading,
    Line,
    Look,
    Table,
    Tone,
)
from assistant.report.model import Report, StepReport, Timing
from assistant.report.verdict import Reason, Verdict, headline
from assistant.report.words import (
    DASH,
    DESCRIBED,
    LEVELS,
    NO_ACCOUNT,
    NONE,
    NOT_COMPARED,
    ROUTES,
    SIGHTED,
    SOURCES,
    STATES,
    badge,
    estimate_range,
    estimate_words,
    excerpt,
    part_words,
    shown,
)

_TONES = {Verdict.DONE: Tone.GOOD, Verdict.REMARKS: Tone.ATTENTION, Verdict.NOT_DONE: Tone.FAILURE}


def document(report: Report) -> Document:
    """The whole report, the verdict first."""
    parts: list[Block] = [*_head(report), *_comparison(report), *_steps(report), *page_course.people(report)]
    parts += [
        *page_course.course(report),
        *page_course.findings(report),
        *page_course.skipped(report),
        *page_clients.section(report.clients),
        *carried.section(report.carried),
        *page_course.evidence(report),
    ]
    reference = say("report", "Run {run}")(run=report.run)
    made = say("report", "Made {moment} with Upgrade Assistant {version}")(moment=report.made, version=report.program)
    return Document(report.title, report.plan.site.host, reference, made, tuple(parts))


def _head(report: Report) -> list[Block]:
    blocks: list[Block] = []
    if report.practice:
        text = Line(say("report", "None of this happened on a real site."))
        blocks.append(Callout(say("report", "Practice on a simulated site"), Tone.HAND, (text,)))
    if report.plan.site.described:
        blocks.append(Callout(DESCRIBED, Tone.HAND, (Line(NO_ACCOUNT),)))
    lines = tuple(_reason(reason) for reason in report.reasons)
    good = Line(say("report", "Every step has ended, and everything that had to be seen was seen."))
    blocks.append(Callout(headline(report), _TONES[report.verdict], lines or (good,), large=True))
    return [*blocks, _figures(report), *page_failover.failover(report)]


def _reason(reason: Reason) -> Line:
    return Line(reason.text, LEVELS[reason.level][1])


def _figures(report: Report) -> Figures:
    people = plain(", ".join(report.people)) if report.people else DASH
    return Figures(
        (
            Figure(say("report", "Began"), _moment(report.began)),
            Figure(say("report", "Ended"), _moment(report.ended)),
            Figure(say("report", "Site down"), _took(report.outage), _estimated(report.outage)),
            *page_failover.exposed(report),
            Figure(say("report", "Total time"), _took(report.total), _estimated(report.total)),
            Figure(say("report", "People involved"), people),
        )
    )


def _moment(at: datetime | None) -> Message:
    return shown(at) if at else DASH


def _took(timing: Timing) -> Message:
    if timing.actual is None:
        return DASH
    return shown(timing.actual) if timing.complete else say("report", "{duration} so far")(duration=timing.actual)


def _estimated(timing: Timing) -> Message | None:
    if timing.estimate is None:
        return None
    return say("report", "estimated {range}")(range=estimate_range(timing.estimate))


# ── before and after ─────────────────────────────────────────────────────────────────────────────────


def _comparison(report: Report) -> list[Block]:
    if not report.changes:
        return []
    columns = (
        Column(say("report", "What"), 30),
        Column(say("report", "Before"), 26),
        Column(say("report", "After"), 26),
        Column(say("report", "Result"), 18),
    )
    nodes = {node.name for node in report.plan.site.nodes}
    # What is as it should be at a traffic node is told in one row for all of them.
    rows = [_change(change) for change in report.changes if change.about not in nodes or change.level in _TROUBLE]
    if nodes:
        told = {change.about for change in report.changes if change.about in nodes and change.level in _TROUBLE}
        rows.append(_nodes(len(nodes), len(told)))
    title = say("report", "Before and after")
    return [Heading(title), Table(title, columns, tuple(rows))]


_TROUBLE = (Level.FAIL, Level.WARNING, Level.UNKNOWN)


def _nodes(count: int, troubled: int) -> tuple[Cell, ...]:
    good = many("report", "%n as it should be", "", count - troubled)
    level = Level.WARNING if troubled else Level.PASS
    return (Line(say("report", "Traffic nodes")),), (Line(plain(str(count))),), (Line(good),), (badge(*LEVELS[level]),)


def _change(change: Change) -> tuple[Cell, ...]:
    remark = (Line(change.remark, look=Look.QUIET),) if change.remark else ()
    return (Line(change.name),), _sight(change.before), _sight(change.after), (_compared(change), *remark)


def _compared(change: Change) -> Line:
    lone = change.before is None or change.after is None
    return NOT_COMPARED if lone and change.level is Level.NOT_APPLICABLE else badge(*LEVELS[change.level])


def _sight(sight: Sight | None) -> Cell:
    if sight is None:
        return NONE
    if sight.by is None or sight.at is None:
        return (Line(sight.value),)
    source = say("report", "{source}, {moment}")(source=SIGHTED[sight.by], moment=sight.at)
    return Line(sight.value), Line(source, look=Look.QUIET)


# ── what was done ────────────────────────────────────────────────────────────────────────────────────


def _steps(report: Report) -> list[Block]:
    columns = (
        Column(say("report", "#"), 5, right=True),
        Column(say("report", "Step"), 41),
        Column(say("report", "By whom"), 18),
        Column(say("report", "Time"), 21),
        Column(say("report", "Result"), 15),
    )
    title = say("report", "What was done")
    blocks: list[Block] = [Heading(title)]
    shown_part = None
    for (part, group), steps in groupby(report.steps, lambda step: (step.part, step.group)):
        if group:
            blocks += page_cluster.group(group, tuple(steps))
            continue
        caption = part_words(part) if part else title
        blocks += [Heading(caption, 3)] if part and part is not shown_part else []
        shown_part = part
        blocks.append(Table(caption, columns, tuple(_step(step) for step in steps)))
    return blocks


def _step(step: StepReport) -> tuple[Cell, ...]:
    number = (Line(plain(str(step.number))),)
    return number, _what(step), _by(step), _when(step), (badge(*STATES[step.state]), *_rated(step))


def _what(step: StepReport) -> Cell:
    lines = [Line(step.name, look=Look.STRONG)]
    if step.text is not None and step.text != step.name:
        lines.append(Line(step.text, look=Look.QUIET))
    for failed in step.failed_routes:
        text = say("report", "This way did not work ({way}): {reason}")(way=SOURCES[failed.route], reason=failed.text)
        lines.append(Line(text, Tone.ATTENTION))
    lines += [_proof(proof.shown, proof.text) for proof in step.proofs]
    if facts := carried.other_facts(step.facts):
        lines.append(Line(excerpt(" · ".join(f"{key} {fact}" for key, fact in facts)), look=Look.CODE))
    return tuple(lines)


def _proof(seen: bool | None, text: Message) -> Line:
    if seen is None:
        return Line(say("report", "Could not be determined: {proof}")(proof=text), Tone.UNKNOWN)
    if seen:
        return Line(Message("", "✓ {proof}", (("proof", text),)), look=Look.QUIET)
    return Line(say("report", "Not seen: {proof}")(proof=text), Tone.ATTENTION)


def _by(step: StepReport) -> Cell:
    lines = [Line(ROUTES[step.acted])] if step.acted else []
    if step.people:
        lines.append(Line(plain(", ".join(step.people)), look=Look.QUIET if lines else Look.BODY))
    if step.seen_by:
        lines.append(Line(say("report", "source: {source}")(source=SOURCES[step.seen_by]), look=Look.QUIET))
    return tuple(lines) or NONE


def _when(step: StepReport) -> Cell:
    if step.began is None:
        estimate = step.timing.estimate
        return (Line(estimate_words(estimate), look=Look.QUIET),) if estimate else NONE
    lines = [Line(shown(step.began))]
    if step.timing.actual is not None:
        lines.append(Line(say("report", "took {duration}")(duration=step.timing.actual)))
    if step.timing.estimate and step.state is not StepState.ALREADY:
        text = say("report", "estimated {range}")(range=estimate_words(step.timing.estimate))
        lines.append(Line(text, look=Look.QUIET))
    return tuple(lines)


def _rated(step: StepReport) -> Cell:
    notes = []
    if step.timing.level is Level.WARNING:
        notes.append(Line(say("report", "longer than estimated"), look=Look.QUIET))
    if step.outage and step.state in (StepState.DONE, StepState.FAILED, StepState.ACTIVE):
        notes.append(Line(say("report", "site down meanwhile"), look=Look.QUIET))
    if step.looked_again:
        notes.append(Line(many("report", "checked again %n time(s)", "", step.looked_again), look=Look.QUIET))
    return tuple(notes)
