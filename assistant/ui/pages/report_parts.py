"""The cards of the Report page, made from a report's values."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.finding import Level
from assistant.domain.message import Message, Size, many, plain, say
from assistant.domain.versions import Version
from assistant.domain.words import appliance_called
from assistant.engine.ledger import Entry
from assistant.report import page_cluster
from assistant.report.carried import UsedFile, carried_words
from assistant.report.compare import Change, Sight
from assistant.report.evidence_files import EvidenceFile
from assistant.report.model import NotedFinding, Report, Timing
from assistant.report.verdict import Reason, Verdict, headline
from assistant.report.words import (
    DASH,
    NO_ACCOUNT,
    SIGHTED,
    SWINGS,
    estimate_range,
    joined,
    method_words,
    shown,
    span_words,
)
from assistant.ui.look import look
from assistant.ui.pages._mood import Disc
from assistant.ui.pages._words import rough
from assistant.ui.states import State, of_level
from assistant.ui.theme import Role, Space, Tone
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.drawer import DrawerContent
from assistant.ui.widgets.facts import FactRow, ProofRow, Stat
from assistant.ui.widgets.layouts import Flow, Spread, column, holder, row
from assistant.ui.widgets.text import Figure, Mono, Small, Text

_STATES: dict[Verdict, tuple[State, Tone]] = {
    Verdict.DONE: (State.DONE, Tone.GOOD),
    Verdict.REMARKS: (State.WARNING, Tone.ATTENTION),
    Verdict.NOT_DONE: (State.FAILED, Tone.FAILURE),
}
_GOOD = say("ReportPage", "Every step has ended, and everything that had to be seen was seen.")
_PRACTICE = say("ReportPage", "Practice: none of this happened on a real site.")
_TOTAL, _DOWN = say("ReportPage", "Total time"), say("ReportPage", "Site down")
_BEGAN, _PEOPLE = say("ReportPage", "Began"), say("ReportPage", "People involved")
_ESTIMATED, _SO_FAR = say("ReportPage", "estimated {range}"), say("ReportPage", "{duration} so far")
_CHANGES = say("ReportPage", "Before and after")
_FROM_TO = say("ReportPage", "{before} → {after}")
_SEEN = say("ReportPage", "{source}, {moment}")
_UNKNOWN = say("ReportPage", "unknown")
_WITHOUT, _PLANNED = say("ReportPage", "Without failover"), say("ReportPage", "planned {range}")
_FAILOVER = say("ReportPage", "Failover during the upgrade")
_CHANGED = say("ReportPage", "Changed for a time")
_METHOD, _SWING = say("ReportPage", "Method"), say("ReportPage", "Swap by")
_WINDOW = say("ReportPage", "Window {number} planned for")
_STILL, _BACK = say("ReportPage", "not restored yet"), say("ReportPage", "restored")
_SINCE = say("ReportPage", "Since {moment}")
_SINCE_UNTIL = say("ReportPage", "{since}, restored: {moment}")
_STILL_NOTE = say("ReportPage", "{since}. {how}")
_ACCEPTED = say("ReportPage", "Findings on record")
_REASON = say("ReportPage", "Reason: {reason}")
_CARRIED = say("ReportPage", "Update files that were carried")
_FOR = say("ReportPage", "{package} on {appliance}")
_EVIDENCE = say("ReportPage", "Evidence")
_NO_FILES = say("ReportPage", "There are no files beside the run file.")
_SHA = say("ReportPage", "SHA-256 {hash}")
_SEAL, _SEAL_NOTE = (
    say("ReportPage", "Seal of the run file"),
    say("ReportPage", "The hash of the last entry. Note it down: it can later prove that nothing was changed."),
)
_HOLDS, _BROKEN = say("ReportPage", "The chain of entries holds."), say("ReportPage", "The chain of entries is broken.")
_UNVERIFIED = say("ReportPage", "Not verified.")
_RUN = say("ReportPage", "Run")
_ALIKE = {"accepting-": page_cluster.out, "held-back-": page_cluster.held}
"""With what the ids begin of what may be off at many nodes, and what is said of those that are back."""
_FEW, _MOST = 3, 20
"""With more traffic nodes those that are as planned are one row; of the others so many are shown."""


def verdict_card(report: Report) -> Card:
    """Green only when nothing is open and nothing unknown."""
    state, tone = _STATES[report.verdict]
    card = Card(tone=tone)
    words = [Text(headline(report), Role.TITLE)]
    if not report.reasons:
        words.append(Text(_GOOD, color="secondary"))
    head = row(Disc(state), holder(column(*words, spacing=Space.TINY)), spacing=Space.BASE)
    head.setStretch(1, 1)
    head.setAlignment(words[0], Qt.AlignmentFlag.AlignVCenter)
    card.add(head)
    if report.practice:
        card.add(Text(_PRACTICE, color="hand"))
    if report.plan.site.described:
        card.add(Text(NO_ACCOUNT, color="hand"))
    if report.reasons:
        card.add(Rows(*_some([_reason(reason) for reason in report.reasons[:_MOST]], len(report.reasons))))
    return card


def _some(rows: list[QWidget], all_: int) -> list[QWidget]:
    """Rows, and how many there are besides: the saved report has them all."""
    if all_ > len(rows):
        rows.append(Small(many("ReportPage", "%n more: see the saved report", "", all_ - len(rows))))
    return rows


def _reason(reason: Reason) -> QWidget:
    return ProofRow(reason.text, State.ACCEPTED if reason.accepted else of_level(reason.level))


def figures_card(report: Report) -> Card:
    """How long it took against what was estimated, and from which version to which."""
    card = Card()
    stats: list[QWidget] = [
        Stat(_TOTAL, Figure(_took(report.total)), _estimated(report.total)),
        Stat(_DOWN, Figure(_took(report.outage)), _estimated(report.outage)),
    ]
    stats += _exposed(report)
    software = next((change for change in report.changes if change.what == "software"), None)
    if software is not None:
        stats.append(
            Stat(software.name, Figure(_FROM_TO(before=_version(software.before), after=_version(software.after))))
        )
    card.add(Flow(*stats, spacing=Space.LARGE + Space.BASE, top=True, line_spacing=Space.BASE))
    return card


def _exposed(report: Report) -> list[QWidget]:
    """The time without failover, planned against actual; nothing where the plan never gives it up."""
    seen = report.exposure
    if seen.planned is None:
        return []
    given_up = any(entry.what.exposes for entry in report.ledger)
    took = DASH if not given_up else shown(seen.actual) if seen.since is None else _SO_FAR(duration=seen.actual)
    return [Stat(_WITHOUT, Figure(took), _PLANNED(range=span_words(*seen.planned)))]


def ledger_card(report: Report) -> Card | None:
    """What was switched off and whether it is back, what is open first; method and swing above it."""
    choices = report.plan.choices
    if choices.method is None and not report.ledger:
        return None
    open_first = sorted(report.ledger, key=lambda entry: entry.restored is not None)
    title = _FAILOVER if report.plan.choices.method is not None else _CHANGED
    card = Card(title, tone=Tone.FAILURE if report.still_off else None)
    rows: list[QWidget] = []
    if choices.method is not None:
        rows.append(FactRow(_METHOD, method_words(choices.method, report.plan.site)))
    if choices.swing is not None:
        rows.append(FactRow(_SWING, SWINGS[choices.swing]))
    for number, moment in enumerate(choices.windows, 1):
        rows.append(FactRow(_WINDOW(number=number), shown(moment)))
    for kind, words in _ALIKE.items():
        nodes = [entry for entry in open_first if entry.what.id.startswith(kind)]
        if len(nodes) <= _FEW:
            continue
        back = [entry for entry in nodes if entry.restored is not None]
        hidden = {entry.what.id for entry in back} | {entry.what.id for entry in nodes[_MOST:]}
        open_first = [entry for entry in open_first if entry.what.id not in hidden]
        for what, alike in page_cluster.told_together(words, back):
            moments = [entry.restored for entry in alike if entry.restored is not None]
            rows.append(ProofRow(what, State.PASS, _BACK, shown(max(moments))))
    card.add(Rows(*rows, *_some([_entry(entry) for entry in open_first], len(open_first))))
    return card


def _entry(entry: Entry) -> QWidget:
    since = _SINCE(moment=entry.since) if entry.since else _UNKNOWN
    if entry.restored is None:
        note = _STILL_NOTE(since=since, how=entry.what.advice)
        return ProofRow(entry.what.text, State.FAILED, _STILL, note)
    return ProofRow(entry.what.text, State.PASS, _BACK, _SINCE_UNTIL(since=since, moment=entry.restored))


def _version(sight: Sight | None) -> Message:
    """The version alone, without number and hash of the build."""
    found = Version.find(sight.raw) if sight is not None else None
    return plain(str(found)) if found is not None else _UNKNOWN


def _took(timing: Timing) -> Message:
    if timing.actual is None:
        return DASH
    return shown(timing.actual) if timing.complete else _SO_FAR(duration=timing.actual)


def _estimated(timing: Timing) -> Message | None:
    return None if timing.estimate is None else _ESTIMATED(range=estimate_range(rough(timing.estimate)))


def changes_card(report: Report) -> Card | None:
    """Before and after, each with where it was seen and when."""
    if not report.changes:
        return None
    card = Card(_CHANGES)
    nodes = {node.name for node in report.plan.site.nodes} if len(report.plan.site.nodes) > _FEW else set()
    rows: list[QWidget] = [_change(change) for change in report.changes if change.about not in nodes]
    of_nodes = [change for change in report.changes if change.about in nodes]
    if of_nodes:
        rows += _nodes(of_nodes)
    card.add(Rows(*rows))
    return card


def _nodes(changes: list[Change]) -> list[QWidget]:
    """Traffic nodes: those of which something is not as it was meant one by one, the others as a number."""
    odd = [change for change in changes if change.level is not Level.PASS]
    names = {change.about for change in changes}
    good = names - {change.about for change in odd}
    rows: list[QWidget] = []
    if good:
        text = many("ReportPage", "%n traffic node(s): all as planned", "", len(good))
        rows.append(ProofRow(text, State.PASS))
    return rows + _some([_change(change) for change in odd[:_MOST]], len(odd))


def _change(change: Change) -> QWidget:
    words = _FROM_TO(before=_value(change.before), after=_value(change.after))
    source = _source(change.after) or change.remark
    return FactRow(change.name, words, source, _compared(change))


def _compared(change: Change) -> State:
    """What came of the comparison; what has no tolerance is there to be known, and a lone value cannot be compared."""
    if change.level is not Level.NOT_APPLICABLE:
        return of_level(change.level)
    both = change.before is not None and change.after is not None
    return State.INFORMATION if both else State.NOT_COMPARED


def _value(sight: Sight | None) -> Message:
    return sight.value if sight is not None else _UNKNOWN


def _source(sight: Sight | None) -> Message | None:
    if sight is None or sight.by is None or sight.at is None:
        return None
    return _SEEN(source=SIGHTED[sight.by], moment=sight.at)


def accepted_card(report: Report) -> Card | None:
    """What was found before and accepted, with the reason."""
    if not report.findings:
        return None
    card = Card(_ACCEPTED)
    card.add(Rows(*(_finding(noted) for noted in report.findings)))
    return card


def _finding(noted: NotedFinding) -> QWidget:
    note = _REASON(reason=noted.reason) if noted.reason else None
    state = State.ACCEPTED if noted.reason else of_level(noted.finding.level)
    return ProofRow(noted.finding.text, state, note=note)


def carried_card(report: Report) -> Card | None:
    """Update files that people carried: whole hashes, who vouched for them, the same on both appliances or not."""
    if not report.carried:
        return None
    card = Card(_CARRIED)
    card.add(Rows(*(_Carried(file) for file in report.carried)))
    return card


class _Carried(QWidget):
    def __init__(self, file: UsedFile) -> None:
        super().__init__()
        lines: list[QWidget] = [
            Text(_FOR(package=file.package, appliance=appliance_called(file.appliance))),
            Small(joined((plain(file.name), shown(Size(file.size))))),
            Mono(_SHA(hash=file.sha256), color="secondary"),
        ]
        lines += [Small(words) for words in carried_words(file)]
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(column(*lines, spacing=2))


def evidence_card(report: Report) -> Card:
    """Files with their hashes, as they are now against what was noted down."""
    card = Card(_EVIDENCE)
    if report.files:
        card.add(Rows(*(_File(file) for file in report.files)))
    else:
        card.add(Text(_NO_FILES, color="secondary"))
    return card


class _File(QWidget):
    """One file: name and size, hash, whether it is what was checked."""

    def __init__(self, file: EvidenceFile) -> None:
        super().__init__()
        words = [Text(plain(file.name))]
        if file.size is not None:
            words.append(Small(shown(Size(file.size))))
        if file.sha256 is not None:
            words.append(Mono(_SHA(hash=file.sha256), color="secondary"))
        if file.remark is not None:
            words.append(Text(file.remark, color="attention"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        badge = StateBadge(of_level(file.level))
        outer.addLayout(Spread(holder(column(*words, spacing=2)), badge, floor=lambda: look().px(200), top=True))


def side(report: Report) -> DrawerContent:
    """The seal, to be noted down."""
    content = DrawerContent()
    sealed = report.sealed
    words = _UNVERIFIED if sealed.ok is None else _HOLDS if sealed.ok else _BROKEN
    items: list[QWidget] = [Text(words)]
    if sealed.seal:
        items += [Mono(plain(sealed.seal)), Small(_SEAL_NOTE)]
    content.section(_SEAL, *items)
    content.section(_RUN, Mono(plain(report.run)))
    if report.began is not None:
        content.section(_BEGAN, Text(shown(report.began)))
    if report.people:
        content.section(_PEOPLE, Text(plain(", ".join(report.people))))
    return content
