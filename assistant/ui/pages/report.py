"""The report: the verdict in large type, the figures behind it, the evidence, and ways to take it away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, say
from assistant.report.model import Report
from assistant.ui.icons import Sign
from assistant.ui.page import Action
from assistant.ui.pages._appear import appear
from assistant.ui.pages._bundle import BUNDLE, MADE, NOTE, bundle_job
from assistant.ui.pages._languages import SavingCard
from assistant.ui.pages._saved import SavedCard, ask_file
from assistant.ui.pages.base import JourneyPage, Perform
from assistant.ui.pages.report_jobs import Loaded, load_job, pack_job, save_job
from assistant.ui.pages.report_parts import (
    accepted_card,
    carried_card,
    changes_card,
    evidence_card,
    figures_card,
    ledger_card,
    side,
    verdict_card,
)
from assistant.ui.widgets.card import empty
from assistant.ui.widgets.layouts import column, holder

if TYPE_CHECKING:
    from assistant.wizard.journey import Journey

_TITLE = say("ReportPage", "Report")
_SAVE_TITLE = say("ReportPage", "Save the report")
_PACK = say("ReportPage", "Evidence pack…")
_PACKED = say("ReportPage", "evidence pack")
_SAVED = say("ReportPage", "report")
_PACK_NOTE = say(
    "ReportPage",
    "Contains the report, the run file and hashes. Backup and private key stay where they "
    "are; only their hashes are listed.",
)
_AGAIN = say("ReportPage", "Look again")


class ReportPage(JourneyPage):
    """What the run file tells, read when the page is entered and again on request."""

    shows_itself: ClassVar[frozenset[str]] = frozenset({"run"})

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE)
        self.report: Report | None = None
        self.loaded: Loaded | None = None
        self.ask_file = ask_file
        self._asked = -1
        """Of how many events the report was asked for last."""
        self.saved = SavedCard()
        self.saving = SavingCard(_SAVE_TITLE, ("pdf", "html", "json"), closes=False)
        self.saving.save_wanted.connect(self._save)
        self._top = holder(column(spacing=self.body.spacing()))
        self._rest = holder(column(spacing=self.body.spacing()))
        self.add(self.saved, self._top, self.saving, self._rest)
        self.saving.hide()
        self.refresh()

    # ── the journey ──────────────────────────────────────────────────────────────────────────────────

    def enter(self) -> None:
        """Read the run file, unless nothing has happened since."""
        super().enter()
        sitting = self.journey.sitting
        if sitting is not None and self._asked != len(sitting.run.events()):
            self.look_again()

    def refresh(self) -> None:
        """The buttons as they can be pressed."""
        ready = self.report is not None
        self.set_actions(
            Action(_PACK, self.pack, Sign.FOLDER, enabled=ready),
            Action(BUNDLE, self.make_bundle),
            Action(_AGAIN, self.look_again, Sign.REFRESH, trailing=True),
        )

    def look_again(self) -> None:
        """Read the run file, and hash the files beside it."""
        sitting = self.journey.sitting
        if sitting is not None:
            self._asked = len(sitting.run.events())
            self.perform(load_job(self.journey, self.show_report, self._failed))

    def show_report(self, loaded: Loaded) -> None:
        """Show what was read."""
        self.loaded, self.report = loaded, loaded.report
        report = loaded.report
        self.set_title(_TITLE, report.title)
        for place, cards in (
            (self._top, (verdict_card(report), figures_card(report), ledger_card(report))),
            (self._rest, (changes_card(report), accepted_card(report), carried_card(report), evidence_card(report))),
        ):
            layout = place.layout()
            if layout is None:
                continue
            empty(layout)
            for card in cards:
                if card is not None:
                    layout.addWidget(card)
            appear(place)
        self.saving.show()
        self.set_drawer(side(report))
        self.refresh()

    def _failed(self, error: AssistantError) -> None:
        self._asked = -1
        self.show_trouble(error)

    # ── taking it away ───────────────────────────────────────────────────────────────────────────────

    def _where(self, title: Message, name: str, ending: str) -> Path | None:
        host = self.report.plan.site.host if self.report is not None else ""
        return self.ask_file(self, title, Path.home() / f"{host}-{name}.{ending}", ending)

    def _save(self, kind: str, code: str, second: str) -> None:
        path = self._where(_SAVE_TITLE, f"report-{code}", kind) if self.report is not None else None
        if path is not None and self.report is not None:
            self.perform(save_job(self.report, path, kind, code, second, self._saved, self._failed))

    def _saved(self, path: Path) -> None:
        self.saved.show_saved(_SAVED, path)

    def pack(self) -> None:
        """Make the evidence pack."""
        path = self._where(_PACK, "evidence", "zip") if self.loaded is not None else None
        if path is not None and self.loaded is not None:
            self.perform(pack_job(self.journey, self.loaded, path, self._packed, self._failed))

    def _packed(self, path: Path) -> None:
        self.saved.show_saved(_PACKED, path, _PACK_NOTE, openable=False)

    def make_bundle(self) -> None:
        """Make the support bundle beside the run."""
        if self.journey.sitting is not None:
            self.perform(bundle_job(self.journey, self._bundled, self._failed))

    def _bundled(self, path: Path) -> None:
        self.saved.show_saved(MADE, path, NOTE, openable=False)
