"""The second half of a report: what people said, how it came about, findings, evidence."""

from __future__ import annotations

from assistant.domain.message import Message, Size, many, plain, say
from assistant.domain.question import Question, QuestionKind
from assistant.domain.words import appliance_called
from assistant.report.document import Block, Cell, Column, Heading, Line, Look, Paragraph, Table, Tone
from assistant.report.evidence_files import EvidenceFile
from assistant.report.history import Exchange, Sitting, Wait
from assistant.report.model import NotedFinding, Report
from assistant.report.words import ACCEPTED, DASH, LEVELS, NONE, OUTCOMES, badge, excerpt, joined, shown

# ── people, sittings, waits ──────────────────────────────────────────────────────────────────────────


def people(report: Report) -> list[Block]:
    if not report.exchanges:
        return []
    columns = (
        Column(say("report", "Question"), 42),
        Column(say("report", "Answer"), 33),
        Column(say("report", "By whom and when"), 25),
    )
    title = say("report", "What people said")
    return [Heading(title), Table(title, columns, tuple(_exchange(exchange) for exchange in report.exchanges))]


def _exchange(exchange: Exchange) -> tuple[Cell, ...]:
    question, answer = exchange.question, exchange.answer
    briefing = (Line(question.briefing, look=Look.QUIET),) if question.briefing else ()
    asked = (Line(question.title), *briefing)
    if answer is None:
        return asked, (badge(say("report", "no answer yet"), Tone.ATTENTION),), (Line(shown(exchange.asked)),)
    note = (Line(excerpt(answer.note), look=Look.QUIET),) if answer.note else ()
    said = (Line(answer_words(question, answer.value)), *note)
    return asked, said, (Line(plain(answer.by)), Line(shown(answer.at), look=Look.QUIET))


def answer_words(question: Question, value: str) -> Message:
    """An answer as a person would say it."""
    for choice in question.choices:
        if choice.id == value:
            return choice.text
    if question.kind is QuestionKind.HAND:
        words = {"yes": say("report", "Done"), "no": say("report", "It cannot be done")}
    elif question.kind is QuestionKind.FILE:
        words = {"yes": say("report", "It is in the run's folder"), "no": say("report", "It cannot be done")}
    elif question.kind is QuestionKind.CONFIRM:
        words = {"yes": say("report", "Yes"), "no": say("report", "No")}
    else:
        words = {}
    return words.get(value, plain(value))


def course(report: Report) -> list[Block]:
    blocks: list[Block] = []
    if report.sittings:
        title = say("report", "Working periods and interruptions")
        columns = (
            Column(say("report", "Began"), 22),
            Column(say("report", "By whom"), 18),
            Column(say("report", "Ended"), 22),
            Column(say("report", "How"), 38),
        )
        last = len(report.sittings) - 1
        rows = tuple(_sitting(sitting, n == last) for n, sitting in enumerate(report.sittings))
        blocks += [Heading(title), Table(title, columns, rows)]
    told = [wait for wait in report.waits if wait.until or wait.extended]
    if told:
        title = say("report", "Waits")
        columns = (
            Column(say("report", "Why"), 46),
            Column(say("report", "From"), 18),
            Column(say("report", "Until"), 18),
            Column(say("report", "Took"), 18),
        )
        blocks += [Heading(title), Table(title, columns, tuple(_wait(wait) for wait in told))]
    return blocks


def _sitting(sitting: Sitting, last: bool) -> tuple[Cell, ...]:
    text = (Line(sitting.text, look=Look.QUIET),) if sitting.text else ()
    if sitting.outcome is not None:
        how = (badge(*OUTCOMES[sitting.outcome]), *text)
    elif last and not sitting.died:
        how = (badge(say("report", "under way, or broken off"), Tone.ATTENTION),)
    else:
        how = (badge(say("report", "the program ended unexpectedly"), Tone.ATTENTION),)
    return (Line(shown(sitting.began)),), (Line(plain(sitting.by)),), (Line(shown(sitting.last)),), how


def _wait(wait: Wait) -> tuple[Cell, ...]:
    extended = tuple(
        Line(say("report", "extended by {duration}")(duration=more), look=Look.QUIET) for more in wait.extended
    )
    end = wait.ended or wait.until
    took = shown(wait.ended - wait.began) if wait.ended else say("report", "not over yet")
    return (Line(wait.why), *extended), (Line(shown(wait.began)),), (Line(shown(end) if end else DASH),), (Line(took),)


# ── findings, what was left out, evidence ────────────────────────────────────────────────────────────


def findings(report: Report) -> list[Block]:
    if not report.findings:
        return []
    columns = (
        Column(say("report", "Finding"), 50),
        Column(say("report", "About"), 14),
        Column(say("report", "Result"), 14),
        Column(say("report", "Noted"), 22),
    )
    title = say("report", "Findings on record")
    appliances = frozenset(one.name for one in report.plan.site.appliances)
    return [Heading(title), Table(title, columns, tuple(_finding(noted, appliances) for noted in report.findings))]


def _finding(noted: NotedFinding, appliances: frozenset[str]) -> tuple[Cell, ...]:
    finding = noted.finding
    lines = [Line(finding.text)]
    if noted.reason:
        lines.append(Line(say("report", "Reason: {reason}")(reason=noted.reason), look=Look.STRONG))
    if finding.advice:
        lines.append(Line(finding.advice, look=Look.QUIET))
    if finding.detail and finding.detail != noted.reason:
        lines.append(Line(excerpt(finding.detail), look=Look.CODE))
    about = appliance_called(finding.about) if finding.about in appliances else plain(finding.about)
    level = badge(*LEVELS[finding.level])
    result = (level, ACCEPTED) if noted.reason else (level,)
    return tuple(lines), (Line(about),), result, (Line(shown(noted.at)),)


def skipped(report: Report) -> list[Block]:
    if not report.skipped:
        return []
    title = say("report", "Left out of the plan")
    columns = Column(say("report", "What"), 35), Column(say("report", "Why"), 65)
    return [Heading(title), Table(title, columns, tuple(((Line(s.what),), (Line(s.why),)) for s in report.skipped))]


def evidence(report: Report) -> list[Block]:
    title = say("report", "Evidence")
    lead = say("report", "Whoever keeps these hashes can tell later whether anything was changed.")
    blocks: list[Block] = [Heading(title, lead=lead)]
    if report.files:
        columns = (
            Column(say("report", "File"), 30),
            Column(say("report", "Size"), 12, right=True),
            Column(say("report", "SHA-256"), 40),
            Column(say("report", "Result"), 18),
        )
        blocks.append(Table(title, columns, tuple(_file(file) for file in report.files)))
    return [*blocks, Paragraph(_seal(report))]


def _file(file: EvidenceFile) -> tuple[Cell, ...]:
    size = (Line(shown(Size(file.size))),) if file.size is not None else NONE
    digest = file.sha256 or file.recorded
    remark = (Line(file.remark, look=Look.QUIET),) if file.remark else ()
    return (
        (Line(plain(file.name)),),
        size,
        (Line(plain(digest), look=Look.CODE),) if digest else NONE,
        (badge(*LEVELS[file.level]), *remark),
    )


def _seal(report: Report) -> Cell:
    sealed = report.sealed
    lines = [Line(say("report", "Run {run}, plan {digest}")(run=report.run, digest=report.plan.digest), look=Look.CODE)]
    if sealed.seal:
        entries = many("report", "%n entry(ies)", "", sealed.entries)
        parts = (entries, plain(sealed.seal)) if sealed.entries else (plain(sealed.seal),)
        lines.append(Line(joined(parts), look=Look.CODE))
    if sealed.ok:
        good = sealed.reason or say("report", "The run file holds what was written.")
        lines.append(Line(good, Tone.GOOD))
    elif sealed.reason:
        lines.append(Line(sealed.reason, Tone.FAILURE))
    return tuple(lines)
