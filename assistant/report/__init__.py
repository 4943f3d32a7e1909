"""Runbook, report and evidence: what is kept of a run and handed to others.

Values (``model``, ``runbook``) become a document (``page``, ``runbook_page``), and that becomes HTML, print pages,
text or Markdown; JSON is made from the values. Knows no Qt: pages become a PDF in ``assistant.ui.pdf``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from assistant.domain.access import SiteAddress
    from assistant.domain.observation import Observation
    from assistant.domain.plan import Plan
    from assistant.domain.site import Site
    from assistant.engine.events import Event
    from assistant.engine.state import RunState
    from assistant.integration.values import Found
    from assistant.report.facts import RunFacts
    from assistant.report.model import Report
    from assistant.report.words import Words

RUNBOOK_FORMATS = ("text", "md", "html", "json", "print")
"""What a plan can be shown as; ``print`` is what becomes a PDF."""


class RunTold(Protocol):
    """A run as its file tells it; ``assistant.service.values.RunStory`` is one."""

    @property
    def run(self) -> str: ...
    @property
    def created(self) -> datetime: ...
    @property
    def program(self) -> str: ...
    @property
    def address(self) -> SiteAddress: ...
    @property
    def plan(self) -> Plan: ...
    @property
    def events(self) -> tuple[Event, ...]: ...
    @property
    def seal(self) -> str: ...
    @property
    def intact(self) -> bool: ...
    @property
    def folder(self) -> Path: ...


def facts_of(run: RunTold, after: Site | None = None) -> RunFacts:
    """What a report of this run is made from; hashes the files in its folder.

    ``after`` is the site as it was detected after the run: without it only what the steps saw counts.
    """
    from assistant.report import facts

    try:
        files = facts.files_in(run.folder)
    except OSError:
        files = None  # shown as: nobody could look
    return facts.RunFacts(
        run=run.run,
        created=run.created,
        program=run.program,
        address=run.address,
        plan=run.plan,
        events=run.events,
        sealed=facts.Sealed(run.intact, seal=run.seal),
        files=files,
        after=after,
        practice=run.address.simulated,
    )


def of_run(run: RunTold, after: Site | None = None, now: datetime | None = None) -> Report:
    """The report of a run as its file tells it."""
    from assistant.report import model

    return model.build(facts_of(run, after), now or datetime.now(UTC))


def as_json(report: Report, words: Words) -> str:
    """``report/1`` as text."""
    from assistant.report import json

    return json.dumps(json.report(report, words))


def as_html(report: Report, words: Words, second: Words | None = None) -> str:
    """A page for the screen; with a second language beside the first if one is given."""
    from assistant.report import html, page

    return html.render(page.document(report), words, second)


def as_print_html(report: Report, words: Words, second: Words | None = None) -> str:
    """What ``assistant.ui.pdf.write_pdf`` takes."""
    from assistant.report import html, page

    return html.render_print(page.document(report), words, second)


def as_calendar(
    plan: Plan,
    words: Words,
    now: datetime | None = None,
    state: RunState | None = None,
    earlier: Iterable[Plan] = (),
) -> bytes:
    """The windows as a calendar file; ``state``: how far the run is, ``earlier``: the plans it had before.

    Raises calendar.NothingPlanned.
    """
    from assistant.report import calendar

    return calendar.as_calendar(plan, words, now or datetime.now(UTC), state, earlier)


def as_runbook(
    plan: Plan,
    words: Words,
    kind: str = "text",
    second: Words | None = None,
    *,
    width: int = 80,
    now: datetime | None = None,
    seen: Mapping[str, Observation] | None = None,
) -> str:
    """A plan as a runbook, in one of ``RUNBOOK_FORMATS``. ``seen`` is what a dry run saw, by step.

    Raises ValueError for another format.
    """
    from assistant.report import html, json, runbook, runbook_page, text

    book = runbook.build(plan, now or datetime.now(UTC), seen)
    document = runbook_page.document(book)
    match kind:
        case "text":
            return text.render(document, words, second, width=width)
        case "md":
            return text.markdown(document, words, second)
        case "html":
            return html.render(document, words, second)
        case "print":
            return html.render_print(document, words, second)
        case "json":
            return json.dumps(json.plan(book, words))
        case _:
            raise ValueError(f"no such format: {kind!r}")


def scan_as_html(found: Found, words: Words, at: datetime) -> str:
    """The list of a scan of integrations as a page; ``at`` is the moment that it says."""
    from assistant.report import html, scanned

    return html.render(scanned.document(found, at), words)
