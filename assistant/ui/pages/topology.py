"""Topology: what the site is made of, as the appliances themselves tell it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from assistant.domain.finding import Level
from assistant.domain.message import Message, plain, say
from assistant.domain.site import Appliance, Route, Site
from assistant.domain.words import appliance_called
from assistant.ui.chips import everything
from assistant.ui.icons import Sign
from assistant.ui.look import follow, look
from assistant.ui.page import Action
from assistant.ui.pages.base import JourneyPage, Perform
from assistant.ui.pages.certificate import grouped
from assistant.ui.pages.seen import SeenRow
from assistant.ui.pages.topology_form import TopologyForm
from assistant.ui.pages.topology_nodes import NodesCard
from assistant.ui.pages.topology_picture import connected, picture, role_words
from assistant.ui.texts import attach, language
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.drawer import DrawerContent
from assistant.ui.widgets.findings import FindingRow
from assistant.ui.widgets.text import Heading, Mono, Small, Text
from assistant.ui.widgets.topology import TopologyView

if TYPE_CHECKING:
    from assistant.service.described import SiteByHand
    from assistant.service.values import Detection
    from assistant.wizard.journey import Journey

_TITLE = say("topology", "This is how your site is built")
_ASKING = say("topology", "The appliances are being queried.")
_LEADS = {
    (True, True): say("topology", "The API and the console reported this. Is it right?"),
    (True, False): say("topology", "The API reported this. Is it right?"),
    (False, True): say("topology", "The console reported this. Is it right?"),
}
_DESCRIBE = say("topology", "Describe your site")
_TO_DESCRIBE = say("topology", "Nothing is asked of the appliance. What you type is marked as described by you.")
_AGAIN = say("topology", "Detect again")
_UNKNOWN = say("topology", "could not be determined")


class TopologyPage(JourneyPage):
    """A drawing, what is known with source and age, and what is odd."""

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _ASKING)
        self._shown: Detection | None = None
        self._told: SiteByHand | None = None
        self._touched: set[str] = set()
        self.form = TopologyForm()
        self.form.edited.connect(self._tell)
        self.form.left.connect(self._leave)
        self.form.entered.connect(lambda: QTimer.singleShot(0, self, self.next_wanted.emit))
        self._drawn: tuple[float, str] | None = None
        self.view = TopologyView()
        self._drawing = Card()
        self._drawing.add(self.view)
        self._facts = Card(say("topology", "What is known"))
        self._rows = Rows()
        self._facts.add(self._rows)
        self._found = Card(say("topology", "Findings"))
        self._findings = Rows()
        self._found.add(self._findings)
        self.nodes = NodesCard()
        self.nodes.assign_wanted.connect(self.journey.assign_region)
        self.nodes.undo_wanted.connect(self.journey.unassign)
        self.cards = (self._drawing, self._found, self._facts)
        self.add(self.form, self._drawing, self._found, self.nodes, self._facts)
        for card in (self.form, self.nodes, *self.cards):
            card.hide()
        # The drawing keeps the sizes with which it was made.
        follow(self, self._redraw, "drawing")
        attach(self, self._redraw, "drawing")

    def _redraw(self) -> None:
        drawn = (look().scale, language().code)
        if self._shown is not None and drawn != self._drawn:
            self._drawn = drawn
            self.view.set_picture(picture(self._shown))

    def enter(self) -> None:
        self._touched.clear()
        self.refresh()
        if self.journey.detection is None and not self.journey.by_hand:
            self._detect()

    def _detect(self) -> None:
        self.journey.problem = None
        self.perform(self.journey.detect())

    def _tell(self) -> None:
        self._told = self.form.typed(self.journey.told)
        self.journey.tell(self._told)
        self._show_problems()

    def _leave(self, key: str) -> None:
        self._touched.add(key)
        self._show_problems()

    def _show_problems(self) -> None:
        problems = self.journey.told.site_problems()
        self.form.show_problems({key: text for key, text in problems.items() if key in self._touched})

    def refresh(self) -> None:
        journey, detection = self.journey, self.journey.detection
        again = () if journey.by_hand else (Action(_AGAIN, self._detect, Sign.REFRESH),)
        if bool(again) is not bool(self._own):
            self.set_actions(*again)
        self.form.setVisible(journey.by_hand)
        if journey.by_hand:
            self._show_form()
        self._head(detection)
        self.nodes.lock(locked=not journey.can_place)
        if detection is self._shown:
            return
        self._shown = detection
        self.nodes.show_site(detection.site if detection is not None else None)
        for card in self.cards:
            card.setVisible(detection is not None)
        if detection is None:
            return
        self._drawn = None
        self._redraw()
        findings = sorted(detection.findings, key=lambda one: _RANK[one.level])
        if detection.site.described:
            # That a person told it stands beside each value; here is only what speaks against going on.
            findings = [one for one in findings if one.level in (Level.FAIL, Level.WARNING)]
        self._findings.set_rows([FindingRow(one) for one in findings])
        self._found.setVisible(bool(findings))
        self._rows.set_rows(_facts(detection.site))
        if not detection.site.described:
            self.set_drawer(_drawer(detection))

    def _head(self, detection: Detection | None) -> None:
        """Title and lead, and the drawer of a site that is described."""
        if not self.journey.by_hand:
            lead = _lead(detection) if detection is not None else _ASKING
            if (self.title, self.lead) != (_TITLE, lead):
                self.set_title(_TITLE, lead)
        elif self.title != _DESCRIBE:
            self.set_title(_DESCRIBE, _TO_DESCRIBE)
            self.set_drawer(_by_hand_drawer())

    def _show_form(self) -> None:
        journey = self.journey
        self.form.where.show_address(journey.description.address)
        if journey.told != self._told:
            self._told = journey.told
            self.form.fill(journey.told)
            self._touched |= {key for key, field in self.form.fields.items() if field.text}
            self._show_problems()
        self.form.lock(locked=journey.sitting is not None and journey.sitting.begun)

    def forward(self) -> None:
        self.journey.confirm_topology()


_RANK = {
    Level.FAIL: 0,
    Level.WARNING: 1,
    Level.UNKNOWN: 2,
    Level.BY_HAND: 3,
    Level.PASS: 4,
    Level.NOT_APPLICABLE: 5,
}


# ── what is known ────────────────────────────────────────────────────────────────────────────────────


def _facts(site: Site) -> list[QWidget]:
    rows: list[QWidget] = []
    shown = (*site.masters, *((site.replacement,) if site.replacement is not None else ()))
    for one in shown:
        if len(shown) > 1:
            rows.append(Heading(appliance_called(one.name)))
        rows += _facts_of(one, brief=site.described or one is site.replacement)
    return rows


def _facts_of(one: Appliance, *, brief: bool) -> list[SeenRow]:
    """``brief``: without what is not known, where nobody expects it to be."""
    software = one.software
    rows = [
        SeenRow(say("topology", "Address"), plain(one.address), one.guid),
        SeenRow(say("topology", "Site software"), plain(str(software.what.version)) if software else None, software),
        SeenRow(say("topology", "Build"), plain(str(software.what)) if software else None, software),
        SeenRow(say("topology", "Base software"), plain(str(one.base.what)) if one.base else None, one.base),
        SeenRow(say("topology", "Failover role"), role_words(one), one.role),
        SeenRow(say("topology", "Connected now"), connected(one.clients.what) if one.clients else None, one.clients),
    ]
    if one.last_sync is not None:
        rows.append(SeenRow(say("topology", "Last data sync"), _moment(one.last_sync.what), one.last_sync))
    return [row for row in rows if row.value is not None] if brief else rows


def _moment(at: datetime) -> Message:
    return say("topology", "{moment}")(moment=at)


def _lead(detection: Detection) -> Message | None:
    told = {seen.by for one in detection.site.appliances for seen in everything(one)}
    return _LEADS.get((Route.API in told, Route.CONSOLE in told))


def _by_hand_drawer() -> DrawerContent:
    content = DrawerContent()
    text = say(
        "topology",
        "Versions decide which packages are needed, in which order, and which rules apply. "
        "Type them exactly as the console shows them.",
    )
    record = say(
        "topology",
        "Plan, run file and report mark each value as described by you. It never counts as detected.",
    )
    content.section(say("topology", "What it is for"), Text(text))
    content.section(say("topology", "Where it stays"), Text(record))
    return content


def _drawer(detection: Detection) -> DrawerContent:
    content = DrawerContent()
    pieces: list[Small | Mono] = []
    site = detection.site
    for one in (*site.masters, *((site.replacement,) if site.replacement is not None else ())):
        pieces.append(Small(say("topology", "{appliance}, SHA-256")(appliance=appliance_called(one.name))))
        if one.fingerprint is not None:
            pieces.append(Mono(plain(grouped(one.fingerprint.what))))
        pieces.append(Small(say("topology", "GUID")))
        pieces.append(Mono(plain(_halved(one.guid.what)) if one.guid else _UNKNOWN))
    checked = Small(
        say("topology", "Both are checked at every contact. If another appliance answers, work stops at once.")
    )
    content.section(say("topology", "Who answers here?"), *pieces, checked)
    return content


def _halved(guid: str) -> str:
    """In two lines where it is one word."""
    half = len(guid) // 2
    return guid if "-" in guid or len(guid) < 24 else f"{guid[:half]}\n{guid[half:]}"
