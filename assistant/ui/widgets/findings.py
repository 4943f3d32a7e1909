"""What checks found out: state, sentence, why it matters, what to do; details folded away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.finding import Finding
from assistant.domain.message import Message, plain, say
from assistant.ui.look import look
from assistant.ui.states import State, of_level
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import StateBadge, badge_column
from assistant.ui.widgets.buttons import FoldButton, LinkButton
from assistant.ui.widgets.card import Rows
from assistant.ui.widgets.copyfield import MonoValue
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.text import Small, Text

_WHY = say("Finding", "Why: {text}")
_DETAILS = say("Finding", "Details")
_STATES = (State.PASS, State.WARNING, State.FAILED, State.UNKNOWN, State.NOT_APPLICABLE, State.BY_HAND)
_FLOOR = 260


class FindingRow(QWidget):
    """One finding. ``action`` is a link such as "Look in the console"; it emits :attr:`acted` with the finding's id."""

    acted = Signal(str)

    def __init__(self, finding: Finding, *, source: Message | None = None, action: Message | None = None) -> None:
        super().__init__()
        self.finding = finding
        self.badge = StateBadge(of_level(finding.level))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(
            Spread(
                self.badge,
                holder(self._words(finding, source, action)),
                left_width=lambda: badge_column(state.word for state in _STATES),
                floor=lambda: look().px(_FLOOR),
                line_spacing=6,
                top=True,
                spacing=Space.MEDIUM,
            )
        )

    def _words(self, finding: Finding, source: Message | None, action: Message | None) -> QVBoxLayout:
        words = column(Text(finding.text), spacing=3)
        if finding.advice is not None:
            words.addWidget(Text(finding.advice))
        if finding.why is not None:
            words.addWidget(Text(_WHY(text=finding.why), color="secondary"))
        if source is not None:
            words.addWidget(Small(source))
        links = Flow(spacing=Space.SMALL)
        if action is not None:
            link = LinkButton(action)
            link.clicked.connect(self._act)
            links.addWidget(link)
        if finding.detail:
            self._add_details(links, words, finding.detail)
        if links.count():
            words.insertLayout(words.count() - (1 if finding.detail else 0), links)
        return words

    def _add_details(self, links: Flow, words: QVBoxLayout, detail: str) -> None:
        fold = FoldButton(_DETAILS)
        links.addWidget(fold)
        box = MonoValue(plain(detail))
        box.hide()
        words.addWidget(box)
        fold.toggled.connect(box.setVisible)

    def _act(self) -> None:
        self.acted.emit(self.finding.id)


class FindingList(Rows):
    """Findings, a row each."""

    acted = Signal(str)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Other findings."""
        rows: list[QWidget] = []
        for finding in findings:
            row = FindingRow(finding)
            row.acted.connect(self.acted)
            rows.append(row)
        self.set_rows(rows)
