"""Packages: the chain from here to there, and the choices that exist."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer

from assistant.domain.failover import Method
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, many, plain, say
from assistant.domain.packages import PackageKind
from assistant.domain.plan import ClientWay, UpdateWay
from assistant.domain.words import listed
from assistant.report.words import target_words
from assistant.ui.icons import Sign
from assistant.ui.page import Action
from assistant.ui.pages.base import JourneyPage, Perform, why
from assistant.ui.pages.chain import Chain, outage
from assistant.ui.pages.packages_choices import client_ways, cluster_words, wanted
from assistant.ui.pages.packages_entered import EnteredForm
from assistant.ui.pages.packages_form import PackagesForm
from assistant.ui.pages.packages_nothing import CHECK, NothingListed
from assistant.ui.pages.packages_rules import RulesCard
from assistant.ui.pages.packages_way import WayBox
from assistant.ui.theme import Space
from assistant.ui.widgets.card import Card, Rows, empty
from assistant.ui.widgets.choices import ChoiceCards
from assistant.ui.widgets.fields import SelectField
from assistant.ui.widgets.findings import FindingRow
from assistant.ui.widgets.layouts import column, holder
from assistant.ui.widgets.text import Mono, SectionTitle, Small

if TYPE_CHECKING:
    from assistant.domain.plan import Plan
    from assistant.domain.site import Site
    from assistant.domain.versions import Version
    from assistant.service.values import Listing
    from assistant.wizard.journey import Journey

_TITLE = say("packages", "The way to the wanted version")
_READING = say("packages", "The list of updates on the appliance decides what can be installed, and in which order.")
_TYPING = say("packages", "What the Updates page lists decides what can be installed, and in which order.")
_ENTERING = say("packages", "What you enter, and the rule file, decide what is installed, and in which order.")
_TO = say("packages", "From {now} to {then}. The site is down for {low} to {high} in all.")
_TO_NEW = say(
    "packages",
    "The new appliance goes from {now} to {then}. The site is down for {low} to {high} in all: for the move.",
)
ANEW = say(
    "packages",
    "The plan in this run file was made from other choices: Next makes it anew. What was prepared so far stays.",
)
_RULES = ("R17", "R6", "R18", "R9")
KEPT = say("packages", "Everything that is planned, done and seen is kept in this run file:")
FOLDER = say("packages", "Next writes the plan to a run file in this folder:")


class PackagesPage(JourneyPage):
    """What is installed in which order, and why."""

    shows_itself: ClassVar[frozenset[str]] = frozenset({"outline"})

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _READING)
        self._shown: object = None
        self._rules_key: object = None
        self._versions: tuple[Version, ...] = ()
        self._ways: tuple[int, Method | None] = (0, None)
        self.wanted: SelectField | None = None
        self.ways: ChoiceCards | None = None
        self.chain = Chain()
        self.form = PackagesForm()
        self.form.edited.connect(self._tell)
        self._chain_card = Card()
        self._everywhere = Rows()
        self._chain_card.add(self.chain, self._everywhere)
        self._found = Card(say("packages", "Obstacles"))
        self._findings = Rows()
        self._found.add(self._findings)
        self.nothing = NothingListed()
        self.nothing.ask.connect(self._check)
        self.nothing.carry.connect(self.carry)
        self._choices_box = column(spacing=Space.SMALL)
        self._choices = holder(self._choices_box)
        self._file = Small()
        self._path = Mono(color="secondary")
        self._file_box = holder(column(self._file, self._path, spacing=2))
        self.by = WayBox()
        self.by.chosen.connect(self._choose_by)
        self.entered = EnteredForm()
        self.entered.edited.connect(self._enter)
        self.entered.files_wanted.connect(self._read_files)
        self.rules = RulesCard()
        self.rules.looked.connect(lambda path: self.perform(self.journey.look_at_rules(path)))
        self.rules.taken.connect(self._take_rules)
        self._parts = (
            self.form,
            self.entered,
            self.nothing,
            self._found,
            self._chain_card,
            self.by,
            self._choices,
            self.rules,
            self._file_box,
        )
        self.add(*self._parts)
        for part in self._parts:
            part.hide()
        self._drawer: tuple[str, ...] = ()

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def enter(self) -> None:
        self.refresh()
        self.form.enter()
        self.entered.enter()
        if not self.journey.by_hand and self.journey.read is None and self._can_ask:
            self.perform(self.journey.list_packages())

    @property
    def _can_ask(self) -> bool:
        return self.journey.listing is None and self.journey.detection is not None

    def carry(self) -> None:
        """Files are carried: the keyboard goes to what has to be typed then."""
        self.journey.choose_updates(UpdateWay.MANUAL)
        self.refresh()
        if self.journey.enters:
            QTimer.singleShot(0, self.entered, self.entered.target.setFocus)

    def _choose_by(self, way: str) -> None:
        self.journey.choose_updates(UpdateWay(way))

    def _enter(self) -> None:
        self.journey.enter_packages(self.entered.typed(self.journey.entered))
        self._show_form()

    def _read_files(self, folder: Path) -> None:
        self.journey.problem = None
        self.perform(self.journey.look_for_packages(folder))

    def _take_rules(self, checksum: str, older: bool) -> None:
        from assistant.service.rules import Accept

        self.perform(self.journey.take_over_rules(checksum, Accept.OLDER_TOO if older else Accept.NEWER))

    def _tell(self) -> None:
        self.journey.tell(self.form.typed(self.journey.told))
        self._show_form()

    def _check(self) -> None:
        self.journey.problem = None
        self.perform(self.journey.list_packages(ask_vendor=True))

    def _want(self, version: str) -> None:
        target = next((one for one in self._versions if str(one) == version), None)
        job = self.journey.choose(target=target)
        if job is not None:
            self.perform(job)

    def _choose_way(self, way: str) -> None:
        self.journey.choose(clients=ClientWay(way))

    def forward(self) -> None:
        self.journey.problem = None
        self.journey.confirm_packages()

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        self.lay_out()
        journey = self.journey
        check = () if journey.by_hand or journey.enters else (Action(CHECK, self._check, Sign.REFRESH),)
        if bool(check) is not bool(self._own):
            self.set_actions(*check)
        self._show_form()
        self._show_rules()
        laid_out = id(journey.outline) if journey.is_cluster else None
        shown = (journey.listing, journey.choices, journey.versions, journey.sitting, journey.updates, laid_out)
        if shown == self._shown:
            return
        self._shown = shown
        listing, outline = journey.listing, journey.outline
        self._say_lead(outline)
        self._show_findings(listing)
        has = listing is not None and bool(listing.packages)
        self._chain_card.setVisible(has)
        if listing is not None and has:
            self.chain.show_packages(listing.packages, outline)
        told = cluster_words(outline) if outline is not None and journey.is_cluster else []
        self._everywhere.set_rows([Small(one) for one in told])
        self._everywhere.setVisible(bool(told))
        settled = journey.by_hand or journey.enters or outline is not None
        self.nothing.show_listing(None if settled else listing)
        self._show_by()
        self._show_choices(listing)
        self._show_file()

    def _show_by(self) -> None:
        """Both ways, once there is something to choose between."""
        journey = self.journey
        self.by.show_journey(journey)
        self.by.setEnabled(not self._begun)
        self.by.setVisible(journey.listing is not None or journey.enters or journey.by_hand)
        rules = (
            *(rule for rule in _RULES if rule != "R6" or not journey.site.moving),
            *(("R38",) if journey.is_pair else ()),
            *(("R15",) if journey.updates is UpdateWay.MANUAL else ()),
        )
        if rules != self._drawer:
            self._drawer = rules
            self.set_drawer(why(*rules))

    @property
    def _begun(self) -> bool:
        return self.journey.sitting is not None and self.journey.sitting.begun

    def _show_rules(self) -> None:
        """What the planner goes by, where it is all there is besides what is typed."""
        journey = self.journey
        self.rules.setVisible(journey.enters or journey.listing is not None)
        key = (journey.listing, journey.other_rules, journey.rules_problem)
        if not self.rules.isHidden() and key != self._rules_key:
            self._rules_key = key
            self.rules.show_rules(journey.rules(), journey.other_rules, journey.rules_problem)

    def _show_form(self) -> None:
        journey = self.journey
        typed_off = journey.by_hand and not journey.enters
        self.form.setVisible(typed_off)
        self.entered.setVisible(journey.enters)
        if typed_off:
            self.form.where.show_address(journey.description.address)
            self.form.fill(journey.told)
            self.form.show_problems(journey.told.package_problems())
            self.form.lock(locked=self._begun)
        if journey.enters:
            self.entered.fill(journey.entered)
            self.entered.lock(locked=self._begun)

    def _say_lead(self, outline: Plan | None) -> None:
        detection = self.journey.detection
        if outline is None or detection is None:
            lead = _ENTERING if self.journey.enters else _TYPING if self.journey.by_hand else _READING
            self.set_title(_TITLE, lead)
            return
        if not outline.packages:
            self.set_title(_NONE, _NONE_LEAD)
            return
        low, high = outage(outline)
        now = plain(_runs_now(detection.site) or "–")
        then = plain(outline.packages[-1].name)
        to = _TO if detection.site.replacement is None else _TO_NEW
        self.set_title(_title(len(outline.packages)), to(now=now, then=then, low=low, high=high))

    def _show_findings(self, listing: Listing | None) -> None:
        against = [
            one for one in (listing.findings if listing else ()) if one.level not in (Level.PASS, Level.NOT_APPLICABLE)
        ]
        self._findings.set_rows([FindingRow(one, source=source) for one, source in _told_once(against)])
        self._found.setVisible(bool(against))

    def _show_choices(self, listing: Listing | None) -> None:
        journey = self.journey
        sites = sum(one.kind is PackageKind.SITE for one in listing.packages) if listing else 0
        kind = (sites, journey.method)
        versions = () if journey.enters else journey.versions
        if (versions, kind) != (self._versions, self._ways):
            self._versions, self._ways = versions, kind
            self._build_choices(sites)
        self._choices.setVisible(self._choices_box.count() > 0)
        if journey.choices is not None:
            if self.wanted is not None and self.wanted.value != str(journey.choices.target):
                self.wanted.choose(str(journey.choices.target))
            if self.ways is not None and self.ways.value != journey.choices.clients.value:
                self.ways.choose(journey.choices.clients.value)

    def _build_choices(self, sites: int) -> None:
        empty(self._choices_box)
        self.wanted = self.ways = None
        choices = self.journey.choices
        if choices is None:
            return
        if len(self._versions) > 1:
            self.wanted = wanted(self._versions)
            self.wanted.choose(str(choices.target))
            self.wanted.chosen.connect(self._want)
            card = Card()
            card.add(self.wanted)
            self._choices_box.addWidget(card)
        # A new appliance has no clients while it is brought to their version.
        if sites > 1 and not self.journey.site.moving:
            self.ways = client_ways(sites, choices)
            self.ways.chosen.connect(self._choose_way)
            self._choices_box.addWidget(SectionTitle(say("packages", "What happens to the clients")))
            self._choices_box.addWidget(self.ways)

    def _show_file(self) -> None:
        journey = self.journey
        # Until there is a run file, the next page says where it will be: there the plan is made.
        self._file_box.setVisible(journey.outline is not None and journey.sitting is not None)
        if journey.sitting is not None:
            self._file.say(KEPT)
            self._path.say(plain(str(journey.sitting.run.path)))


_NONE = say("packages", "The new appliance needs no packages")
_NONE_LEAD = say("packages", "It runs what the old one runs, or later: the backup can be restored on it.")


def _runs_now(site: Site) -> str:
    """The software that the chain begins with."""
    new = site.replacement
    if new is None:
        return site.edition.product
    return replace(site.edition, software=new.software.what if new.software else None).product


def _told_once(findings: Sequence[Finding]) -> list[tuple[Finding, Message | None]]:
    """What holds for several appliances is told once; with whose it is, where not all have it."""
    whose: dict[tuple[object, ...], list[Finding]] = {}
    for one in findings:
        whose.setdefault((one.id, one.level, one.text, one.advice, one.detail), []).append(one)
    everybody = {one.about for one in findings}
    told: list[tuple[Finding, Message | None]] = []
    for same in whose.values():
        about = {one.about for one in same}
        told.append((same[0], listed(map(target_words, sorted(about))) if about != everybody else None))
    return told


def _title(count: int) -> Message:
    return many("packages", "%n package(s), in this order", "", count)
