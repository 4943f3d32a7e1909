"""A runbook as a document."""

from __future__ import annotations

from assistant.domain.failover import SwitchedOff
from assistant.domain.message import Label, Message, many, plain, say
from assistant.domain.observation import Reach
from assistant.domain.plan import Plan
from assistant.domain.question import HandTask, Question
from assistant.domain.windows import Part, in_window, window_count
from assistant.guide.lanes import group_called
from assistant.guide.rule import Rule
from assistant.report import page_cluster
from assistant.report.document import (
    Block,
    Cell,
    Column,
    Document,
    Entry,
    Figure,
    Figures,
    Heading,
    Line,
    Look,
    Paragraph,
    Table,
    Tone,
)
from assistant.report.runbook import DOERS, WAITING, Doer, Runbook, RunbookStep, Section
from assistant.report.words import (
    DASH,
    DESKS,
    MACHINES,
    PHASES,
    SWINGS,
    badge,
    client_words,
    comes_back,
    estimate_range,
    estimate_words,
    folded,
    joined,
    method_words,
    part_words,
    shown,
    span_words,
    target_words,
)
from assistant.report.words import ESTIMATE_SOURCES as SOURCES

REACHES: dict[Reach, tuple[Message, Tone]] = {
    Reach.REACHED: (say("report", "already done"), Tone.GOOD),
    Reach.NOT_REACHED: (say("report", "to be done"), Tone.PLAIN),
    Reach.UNDER_WAY: (say("report", "under way"), Tone.ACCENT),
    Reach.FAILED: (say("report", "failed"), Tone.FAILURE),
    Reach.UNKNOWN: (say("report", "unknown"), Tone.UNKNOWN),
}
_CONSOLE = say("report", "representative console")


def document(runbook: Runbook) -> Document:
    """The whole runbook."""
    blocks: list[Block] = [
        Paragraph(_lead(runbook)),
        _figures(runbook),
        *_pair(runbook),
        *_move(runbook.plan),
        *page_cluster.halves(runbook.plan),
    ]
    blocks += _packages(runbook)
    part = None
    for section in runbook.sections:
        if section.part is not part and section.part is not None:
            part = section.part
            blocks.append(Heading(part_words(part), lead=_begins(runbook.plan, part)))
        blocks += _section(section)
    blocks += _skipped(runbook)
    reference = say("report", "Plan {digest}")(digest=runbook.plan.digest[:16])
    made = say("report", "Made {moment}. Dry run and run use this same plan.")(moment=runbook.made)
    return Document(runbook.title, runbook.plan.site.host, reference, made, tuple(blocks))


def _lead(runbook: Runbook) -> Cell:
    edition = runbook.plan.site.edition.product
    target = str(runbook.plan.choices.target)
    if edition and runbook.plan.site.described:
        told = say("report", "The site was described by a person: no account is used, and each step is done by hand.")
        return (
            Line(say("report", "From {product} to {version}")(product=edition, version=target), look=Look.STRONG),
            Line(told),
        )
    if edition:
        return (Line(say("report", "From {product} to {version}")(product=edition, version=target), look=Look.STRONG),)
    return (Line(say("report", "To version {version}")(version=target), look=Look.STRONG),)


def _figures(runbook: Runbook) -> Figures:
    by_person = sum(step.doer is Doer.PERSON for step in runbook.steps)
    outage, total = runbook.outage, runbook.total
    return Figures(
        (
            Figure(
                say("report", "Steps"),
                shown(len(runbook.steps)),
                many("report", "%n by a person", "", by_person),
            ),
            Figure(
                say("report", "Site down"),
                estimate_range(outage) if outage else DASH,
                SOURCES[outage.source] if outage else None,
            ),
            *_exposure(runbook),
            Figure(
                say("report", "Total time"),
                estimate_range(total) if total else DASH,
                say("report", "not counting the time for answers"),
            ),
        )
    )


def _exposure(runbook: Runbook) -> tuple[Figure, ...]:
    if runbook.exposure is None:
        return ()
    return (Figure(say("report", "Without failover"), span_words(*runbook.exposure), say("report", "planned")),)


def _begins(plan: Plan, part: Part) -> Message | None:
    """When a window is planned to begin."""
    if part.window is None:
        return None
    if part.window > len(plan.choices.windows):
        return say("report", "It begins when you say so.")
    return say("report", "Planned for {moment}.")(moment=plan.choices.windows[part.window - 1])


def _pair(runbook: Runbook) -> list[Block]:
    """Which appliance goes first, and how the host name comes to the other."""
    choices = runbook.plan.choices
    if choices.method is None:
        return []
    rows: list[tuple[Cell, ...]] = [
        ((Line(say("report", "Method")),), (Line(method_words(choices.method, runbook.plan.site)),))
    ]
    if choices.swing is not None:
        rows.append(((Line(say("report", "Swap by")),), (Line(SWINGS[choices.swing]),)))
    for part in map(in_window, range(1, window_count(runbook.plan) + 1)):
        begins = _begins(runbook.plan, part)
        if begins is not None:
            rows.append(((Line(part_words(part)),), (Line(begins),)))
    for item in runbook.steps:
        rows += [((Line(off.text),), _back(runbook, off)) for off in item.switches_off]
    title = say("report", "Failover during the upgrade")
    columns = Column(say("report", "What"), 40), Column(say("report", "How"), 60)
    return [Heading(title), Table(title, columns, tuple(rows))]


def _move(plan: Plan) -> list[Block]:
    """From which appliance to which the site moves."""
    new, hardware = plan.site.replacement, plan.choices.hardware
    if new is None or hardware is None:
        return []
    old = plan.site.primary
    rows: list[tuple[Cell, ...]] = [
        ((Line(target_words(one.name)),), (Line(plain(one.address)), Line(MACHINES[kind], look=Look.QUIET)))
        for one, kind in ((old, hardware.old), (new, hardware.new))
    ]
    title = say("report", "From the old appliance to the new one")
    columns = Column(say("report", "Appliance"), 40), Column(say("report", "Address"), 60)
    return [Heading(title), Table(title, columns, tuple(rows))]


def _back(runbook: Runbook, off: SwitchedOff) -> Cell:
    step = next((item for item in runbook.steps if off in item.brings_back), None)
    if step is None:
        return (Line(off.advice, Tone.ATTENTION),)
    return Line(comes_back(step.number, step.step.name)), Line(off.advice, look=Look.QUIET)


def _packages(runbook: Runbook) -> list[Block]:
    if not runbook.plan.packages:
        return []
    title = say("report", "Packages in their order")
    columns = Column(say("report", "Package"), 40), Column(say("report", "Why"), 60)
    rows = tuple(
        (
            (Line(plain(p.name)),),
            (Line(p.why or DASH), *((Line(plain(p.reason), look=Look.QUIET),) if p.reason else ())),
        )
        for p in runbook.plan.packages
    )
    return [Heading(title), Table(title, columns, rows)]


def _group(section: Section) -> list[Block]:
    """What is done to each node is told once, and which nodes there are."""
    lanes: dict[str, list[RunbookStep]] = {}
    for item in section.steps:
        lanes.setdefault(item.step.lane, []).append(item)
    title = group_called(section.group)
    lead = say("report", "The same for each node; shown for the first one.")
    columns = (
        Column(say("report", "Node"), 30),
        Column(say("report", "Steps"), 15),
        Column(say("report", "To do"), 55),
    )
    rows = tuple(_lane(lane, items) for lane, items in lanes.items())
    first = next(iter(lanes.values()))
    return [
        Heading(title, 3 if section.part else 2, lead),
        *(_entry(item) for item in first),
        Table(say("report", "The nodes"), columns, rows),
    ]


def _lane(node: str, items: list[RunbookStep]) -> tuple[Cell, ...]:
    numbers = f"{items[0].number}–{items[-1].number}" if len(items) > 1 else str(items[0].number)
    lines = tuple(line for item in items for line in _briefly(item))
    return (Line(plain(node)),), (Line(plain(numbers)),), lines


def _briefly(item: RunbookStep) -> Cell:
    if item.seen is None:
        return (Line(item.step.name),)
    return Line(item.step.name), badge(*REACHES[item.seen.reach])


def _section(section: Section) -> list[Block]:
    if section.group:
        return _group(section)
    entries = [_entry(step) for step in section.steps]
    if section.phase is None:
        return [*entries]
    title = PHASES[section.phase]
    if section.target:
        title = say("report", "{phase}: {target}")(phase=title, target=target_words(section.target))
    return [Heading(title, 3 if section.part else 2), *entries]


def _entry(item: RunbookStep) -> Entry:
    step = item.step
    facts: list[tuple[Message, Cell]] = [(say("report", "Who"), (Line(_who(item)),))]
    facts += _time(item)
    facts += _cut(item)
    if item.switches_off:
        off = folded(tuple(Line(o.text, Tone.ATTENTION) for o in item.switches_off))
        facts.append((say("report", "Changed for a time"), off))
    if item.brings_back:
        facts.append((say("report", "Ends"), folded(tuple(Line(o.text, look=Look.QUIET) for o in item.brings_back))))
    if step.gate:
        facts.append((say("report", "Asked before"), _gate(step.gate)))
    if item.question:
        facts.append(
            (say("report", "Question"), (Line(item.question.title), Line(item.question.body, look=Look.QUIET)))
        )
    hand = step.hand or (item.question.hand if item.question else None)
    if hand:
        by_hand = say("report", "By hand") if item.doer is Doer.PERSON else say("report", "By hand, if need be")
        facts.append((by_hand, _hand(hand)))
    if step.proofs:
        facts.append((say("report", "What proves it"), tuple(Line(proof) for proof in step.proofs)))
    if step.warning:
        facts.append((say("report", "If it goes wrong"), (Line(step.warning, Tone.FAILURE),)))
    if item.rules:
        facts.append((say("report", "Rules"), tuple(_rule(rule) for rule in item.rules)))
    if item.seen:
        facts.append((say("report", "Dry run"), (badge(*REACHES[item.seen.reach]), Line(item.seen.text))))
    return Entry(item.number, step.name, _badges(item), step.detail, tuple(facts), step.id)


def _who(item: RunbookStep) -> Message:
    return WAITING if item.waits else DOERS[item.doer]


def _badges(item: RunbookStep) -> Cell:
    found = []
    if item.doer is Doer.PERSON:
        found.append(badge(say("report", "by hand"), Tone.HAND))
    if item.step.outage:
        found.append(badge(say("report", "site down"), Tone.ATTENTION))
    if item.step.irreversible:
        found.append(badge(say("report", "cannot be undone"), Tone.FAILURE))
    if item.waits:
        found.append(badge(say("report", "wait"), Tone.ACCENT))
    return tuple(found)


def _time(item: RunbookStep) -> list[tuple[Message, Cell]]:
    estimate = item.step.estimate
    if estimate is None:
        return []
    lines = [Line(estimate_words(estimate))]
    if not item.waits and item.doer is not Doer.PERSON:
        text = say("report", "After {duration} a person is asked whether to go on.")(duration=item.step.patience)
        lines.append(Line(text, look=Look.QUIET))
    return [(say("report", "Usually takes"), tuple(lines))]


_CONNECTED = say("report", "Connected on {moment}: {clients}")
_AT_LEAST = say("report", "Connected on {moment}: at least {clients}; some nodes did not report")


def _cut(item: RunbookStep) -> list[tuple[Message, Cell]]:
    if not item.step.outage:
        return []
    lines = [Line(say("report", "The site is down: users are logged out, sessions end."), Tone.ATTENTION)]
    counts = tuple(client_words(client) for client in item.hit.seen.what if client.count) if item.hit else ()
    if item.hit and counts:
        text = _AT_LEAST if item.hit.at_least else _CONNECTED
        lines.append(Line(text(moment=item.hit.seen.at, clients=joined(counts))))
    elif item.hit is None:
        lines.append(
            Line(say("report", "Who is connected is not known; it is checked again beforehand."), Tone.UNKNOWN)
        )
    return [(say("report", "Who is disconnected"), tuple(lines))]


def _gate(question: Question) -> Cell:
    lines = [Line(question.title)]
    if question.expected:
        text = say("report", "To be confirmed by typing {words}.")(words=question.expected)
        lines.append(Line(text, look=Look.QUIET))
    return tuple(lines)


def _hand(task: HandTask) -> Cell:
    """Where to click, in the console's words with the reader's beside them."""
    if not task.page:
        return (Line(DESKS.get(task.console, plain(task.console)), look=Look.STRONG), *_note(task))
    console: Message = plain(task.console) if task.console.startswith("/") else _CONSOLE
    places = [Message("", "{console} › {page}", (("console", console), ("page", Label(task.page))))]
    if task.section:
        places.append(shown(Label(task.section)))
    lines = [Line(_chain(places), look=Look.CODE)]
    field = say("report", "{field}: {what}")
    lines += [Line(field(field=Label(entry.label), what=entry.text)) for entry in task.fields]
    if task.press and task.row:
        lines.append(Line(say("report", "In the row {row} press {control}")(row=task.row, control=Label(task.press))))
    elif task.press:
        lines.append(Line(say("report", "Press {control}")(control=Label(task.press))))
    return (*lines, *_note(task))


def _note(task: HandTask) -> Cell:
    return (Line(task.note, look=Look.QUIET),) if task.note else ()


def _chain(parts: list[Message]) -> Message:
    if len(parts) == 1:
        return parts[0]
    return Message("", "{first} › {second}", (("first", parts[0]), ("second", parts[1])))


def _rule(rule: Rule) -> Line:
    text = say("report", "{number} {title}: {text} (guides {guides})")
    return Line(text(number=rule.id, title=rule.title, text=rule.text, guides=", ".join(rule.guides)), look=Look.QUIET)


def _skipped(runbook: Runbook) -> list[Block]:
    if not runbook.plan.skipped:
        return []
    title = say("report", "Left out of the plan")
    columns = Column(say("report", "What"), 35), Column(say("report", "Why"), 65)
    rows = tuple(((Line(s.what),), (Line(s.why),)) for s in runbook.plan.skipped)
    return [Heading(title), Table(title, columns, rows)]
