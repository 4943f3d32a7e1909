"""Packages: the chain from here to there, and the choices that exist."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from assistant.domain.failover import Method
from assistant.domain.finding import Level
from assistant.domain.message import Message, many, plain, say
from assistant.domain.packages import PackageKind
from assistant.domain.plan import Choices, ClientWay
from assistant.ui.icons import Sign
from assistant.ui.page import Action
from assistant.ui.pages.base import JourneyPage, Perform, why
from assistant.ui.pages.chain import Chain, outage
from assistant.ui.pages.packages_form import PackagesForm
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import PrimaryButton
from assistant.ui.widgets.card import Card, Rows, empty
from assistant.ui.widgets.choices import ChoiceCards, Option
from assistant.ui.widgets.fields import SelectField
from assistant.ui.widgets.findings import FindingRow
from assistant.ui.widgets.layouts import column, holder
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.text import Mono, SectionTitle, Small

if TYPE_CHECKING:
    from assistant.domain.plan import Plan
    from assistant.domain.versions import Version
    from assistant.service.values import Listing
    from assistant.wizard.journey import Journey

_TITLE = say("packages", "The way to the wanted version")
_READING = say("packages", "The list of updates on the appliance decides what can be installed, and in which order.")
_TYPING = say("packages", "What the Updates page lists decides what can be installed, and in which order.")
_TO = say("packages", "From {now} to {then}. The site is down for {low} to {high} in all.")
_CHECK = say("packages", "Check for updates")
ANEW = say(
    "packages",
    "The plan in this run file was made from other choices: Next makes it anew. What was prepared so far stays.",
)
KEPT = say("packages", "Everything that is planned, done and seen is kept in this run file:")
FOLDER = say("packages", "Next writes the plan to a run file in this folder:")
_DAY = timedelta(hours=24)


class PackagesPage(JourneyPage):
    """What is installed in which order, and why."""

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _READING)
        self._shown: object = None
        self._versions: tuple[Version, ...] = ()
        self._ways: tuple[int, Method | None] = (0, None)
        self.wanted: SelectField | None = None
        self.ways: ChoiceCards | None = None
        self.chain = Chain()
        self.form = PackagesForm()
        self.form.edited.connect(self._tell)
        self._chain_card = Card()
        self._chain_card.add(self.chain)
        self._found = Card(say("packages", "Obstacles"))
        self._findings = Rows()
        self._found.add(self._findings)
        ask = PrimaryButton(_CHECK, Sign.REFRESH)
        ask.clicked.connect(self._check)
        self._empty = InlineNotice(
            Kind.INFO,
            say("packages", "The list of updates is empty"),
            say(
                "packages",
                "Major releases come on a schedule; sites under maintenance are notified by e-mail. If "
                "yours was announced, let the appliance check for updates.",
            ),
            buttons=(ask,),
        )
        self._choices_box = column(spacing=Space.SMALL)
        self._choices = holder(self._choices_box)
        self._file = Small()
        self._path = Mono(color="secondary")
        self._file_box = holder(column(self._file, self._path, spacing=2))
        self._parts = (self.form, self._empty, self._found, self._chain_card, self._choices, self._file_box)
        self.add(*self._parts)
        for part in self._parts:
            part.hide()
        self.set_drawer(why("R17", "R6", "R18", "R9"))

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def enter(self) -> None:
        self.refresh()
        if self.journey.by_hand:
            self.form.enter()
        elif self.journey.listing is None and self.journey.detection is not None:
            self.perform(self.journey.list_packages())

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
        journey = self.journey
        check = () if journey.by_hand else (Action(_CHECK, self._check, Sign.REFRESH),)
        if bool(check) is not bool(self._own):
            self.set_actions(*check)
        self._show_form()
        shown = (journey.listing, journey.choices, journey.versions, journey.sitting)
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
        self._empty.setVisible(listing is not None and not has and not journey.by_hand)
        self._show_choices(listing)
        self._show_file()

    def _show_form(self) -> None:
        journey = self.journey
        self.form.setVisible(journey.by_hand)
        if journey.by_hand:
            self.form.where.show_address(journey.description.address)
            self.form.fill(journey.told)
            self.form.show_problems(journey.told.package_problems())
            self.form.lock(locked=journey.sitting is not None and journey.sitting.begun)

    def _say_lead(self, outline: Plan | None) -> None:
        detection = self.journey.detection
        if outline is None or detection is None:
            self.set_title(_TITLE, _TYPING if self.journey.by_hand else _READING)
            return
        low, high = outage(outline)
        now = plain(detection.site.edition.product or "–")
        then = plain(outline.packages[-1].name)
        self.set_title(_title(len(outline.packages)), _TO(now=now, then=then, low=low, high=high))

    def _show_findings(self, listing: Listing | None) -> None:
        against = [
            one for one in (listing.findings if listing else ()) if one.level not in (Level.PASS, Level.NOT_APPLICABLE)
        ]
        self._findings.set_rows([FindingRow(one) for one in against])
        self._found.setVisible(bool(against))

    def _show_choices(self, listing: Listing | None) -> None:
        journey = self.journey
        sites = sum(one.kind is PackageKind.SITE for one in listing.packages) if listing else 0
        kind = (sites, journey.method)
        if (journey.versions, kind) != (self._versions, self._ways):
            self._versions, self._ways = journey.versions, kind
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
            self.wanted = _wanted(self._versions)
            self.wanted.choose(str(choices.target))
            self.wanted.chosen.connect(self._want)
            card = Card()
            card.add(self.wanted)
            self._choices_box.addWidget(card)
        if sites > 1:
            self.ways = _ways(sites, choices)
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


def _title(count: int) -> Message:
    return many("packages", "%n package(s), in this order", "", count)


def _wanted(versions: tuple[Version, ...]) -> SelectField:
    order = sorted(versions, reverse=True)
    options = tuple((str(version), plain(str(version))) for version in order)
    return SelectField(say("packages", "Wanted version of the site software"), options, width=240)


def _ways(sites: int, choices: Choices) -> ChoiceCards:
    waits = _DAY * (sites - 1)
    stay = (
        Option(
            ClientWay.WAIT.value,
            say("packages", "Leave the clients installed"),
            say("packages", "No client is connected to the backup while it is upgraded: nothing has to be waited for."),
            say("packages", "Nothing is uninstalled."),
            say("packages", "All clients go to the last version in one step; some may have to be installed again."),
        )
        if choices.method is Method.ASYNCHRONOUS
        else Option(
            ClientWay.WAIT.value,
            say("packages", "Wait 24 hours after each site package but the last"),
            say("packages", "Clients update themselves from version to version."),
            say("packages", "Nobody has to install anything again."),
            say("packages", "More than one maintenance window; the run continues a day later."),
            say("packages", "{duration} of waiting; the site is up meanwhile")(duration=waits),
        )
    )
    options = (
        stay,
        Option(
            ClientWay.REINSTALL.value,
            say("packages", "Uninstall all clients first, install them again afterwards"),
            say("packages", "The packages follow one another without a wait."),
            say("packages", "Everything fits into one maintenance window."),
            say("packages", "Every console, Jump Client, Jumpoint and button has to be removed and installed by hand."),
        ),
    )
    return ChoiceCards(options, chosen=choices.clients.value)
