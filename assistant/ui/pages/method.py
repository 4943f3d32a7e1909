"""Method: which appliance of a pair goes first, and how the site is led to the other one; in figures, as far as known.

Stands before Packages: see :data:`assistant.wizard.stages.OF_SEVERAL`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from assistant.domain.eras import is_early
from assistant.domain.failover import Method, Swing
from assistant.domain.message import Message, say
from assistant.domain.plan import Estimate
from assistant.domain.words import appliance_called
from assistant.guide.legacy_failover import merges
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.pages._words import ESTIMATE_SOURCES, estimate_range, rough
from assistant.ui.pages.base import JourneyPage, Perform, why
from assistant.ui.pages.method_card import MethodCard
from assistant.ui.pages.method_cluster import ClusterMethod
from assistant.ui.pages.method_words import EARLY_RULES, EXTRACTED, FORCED, RULES, way_words, weighed
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import PrimaryButton
from assistant.ui.widgets.card import Card, Rows, empty
from assistant.ui.widgets.choices import ChoiceCards, Option
from assistant.ui.widgets.findings import FindingRow
from assistant.ui.widgets.layouts import Columns, column, holder
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.text import SectionTitle, Small

if TYPE_CHECKING:
    from assistant.domain.site import Site
    from assistant.wizard.journey import Journey

_TITLE = say("method", "Which appliance goes first?")
_LEAD = say(
    "method",
    "Either way, both appliances end up on the same version. The ways differ in what is "
    "interrupted and in what you do by hand.",
)
_CLUSTER_TITLE = say("method", "Which nodes go first?")
_CLUSTER_LEAD = say(
    "method",
    "Half of the traffic nodes of each region are upgraded first. The assistant proposes which; you can change it.",
)
_STAGED_LEAD = say(
    "method",
    "Half of the traffic nodes of each region take part first, the others are held back. The assistant proposes which; "
    "you can change it.",
)
_CHECK = say("method", "Check for updates")
_READING = say("method", "The list of updates is being read; the figures follow.")
_TO_BE_TYPED = say("method", "The figures follow once you have typed what the Updates page lists, on the next page.")
_TO_BE_NAMED = say("method", "The figures follow once you have named the packages, on the next page.")
_OTHERWISE = say("method", "The figures follow once it is known which packages have to be installed.")
_BEGUN = say("method", "The run has begun; its method can no longer be changed.")
_ASKING = say("method", "The name servers are being asked how long others may cache the record.")
_NO_SHARED = say("method", "No shared IP address was found on the appliances, so that way is not available here.")
_USUALLY = say("method", "Until the site answers there: usually {range} ({source})")

_CLUSTER_RULES, _SWAP_RULES = ("R34", "R33"), ("R35", "R32")


class MethodPage(JourneyPage):
    """Two cards, and below the one that needs it, the ways of leading the site to the other appliance."""

    shows_itself: ClassVar[frozenset[str]] = frozenset({"record", "outline"})

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _LEAD)
        self._site: Site | None = None
        self._shown: object = None
        self._setting = False
        self.ways: ChoiceCards | None = None
        self.swings: ChoiceCards | None = None
        ask = PrimaryButton(_CHECK, Sign.REFRESH)
        ask.clicked.connect(self._check)
        empty_list = say("method", "The list of updates on the appliance is empty")
        self._begun = InlineNotice(Kind.INFO, _BEGUN)
        self._unlisted = InlineNotice(Kind.INFO, empty_list, _OTHERWISE, buttons=(ask,))
        self._reading = Small(_READING)
        self._ways_box = column(spacing=0)
        self._swings_box = column(spacing=Space.SMALL)
        self._swings = holder(self._swings_box)
        self._record = Card(say("method", "The DNS record"))
        self._asking = Small(_ASKING)
        self._finding = Rows()
        self._record.add(self._asking, self._finding)
        self.cluster = ClusterMethod()
        self.add(self._begun, self._unlisted, self.cluster)
        self.add(holder(self._ways_box), self._reading, self._swings, self._record)
        for part in (self._begun, self._unlisted, self.cluster, self._reading, self._swings, self._record):
            part.hide()
        self.set_drawer(why(*RULES))

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def enter(self) -> None:
        self.refresh()
        journey = self.journey
        if journey.listing is None and journey.detection is not None and not journey.by_hand:
            self.perform(journey.list_packages())
        self._ask_record()

    def _ask_record(self) -> None:
        """Once the way over DNS is the one that is chosen: nobody else needs to know."""
        if self.journey.swing is Swing.DNS and self.journey.ttl is None:
            self.perform(self.journey.look_up_record())

    def _check(self) -> None:
        self.journey.problem = None
        self.perform(self.journey.list_packages(ask_vendor=True))

    def _choose(self, method: str) -> None:
        if not self._setting:
            self.journey.choose(method=Method(method))
            self._ask_record()

    def _lead_by(self, swing: str) -> None:
        if not self._setting:
            self.journey.choose(swing=Swing(swing))
            self._ask_record()

    def forward(self) -> None:
        self.journey.problem = None
        self.journey.confirm_method()

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        journey = self.journey
        found = journey.detection.site if journey.detection else journey.plan.site if journey.plan else None
        if found is None or not (journey.is_pair or journey.is_cluster):
            return
        self.lay_out()
        begun = journey.sitting is not None and journey.sitting.begun
        outline = journey.outline if journey.is_cluster else None
        chosen = (journey.choices, journey.method, journey.swing, journey.pins, journey.at_once)
        shown = (found, journey.listing, *chosen, journey.ttl, begun, outline)
        if shown == self._shown:
            return
        self._shown = shown
        if found != self._site:
            self._site = found
            self._build(found)
        self.cluster.setVisible(journey.is_cluster)
        if journey.is_cluster:
            self.cluster.show_journey(journey, found, locked=begun)
        self._setting = True
        self._show_ways()
        self._setting = False
        self._begun.setVisible(begun)
        for cards in (self.ways, self.swings):
            if cards is not None:
                cards.setEnabled(not begun)
        nothing = journey.listing is not None and not journey.listing.packages
        self._unlisted.setVisible(not begun and nothing and not journey.by_hand and not journey.enters)
        unknown = journey.listing is None and journey.detection is not None
        self._reading.say(_TO_BE_TYPED if journey.by_hand else _TO_BE_NAMED if journey.enters else _READING)
        self._reading.setVisible(unknown or (nothing and journey.by_hand))
        self._show_record()

    def _show_ways(self) -> None:
        journey = self.journey
        figures = {one.method: one for one in journey.compare_methods()}
        if self.ways is not None:
            for method in Method:
                card = self.ways.cards[method.value]
                if isinstance(card, MethodCard):
                    card.show_figures(figures.get(method))
            if journey.method is not None:
                self.ways.choose(journey.method.value)
        if self.swings is not None and journey.swing is not None:
            self.swings.choose(journey.swing.value)
        self._swings.setVisible(journey.swing is not None)

    def _show_record(self) -> None:
        journey = self.journey
        by_dns = journey.swing is Swing.DNS
        self._record.setVisible(by_dns and (journey.ttl is not None or journey.detection is not None))
        self._asking.setVisible(journey.ttl is None)
        self._finding.set_rows([FindingRow(journey.ttl)] if journey.ttl is not None else [])

    def _build(self, site: Site) -> None:
        from assistant.wizard.errands import swings

        empty(self._ways_box)
        empty(self._swings_box)
        self.ways = self.swings = None
        cluster = self.journey.is_cluster
        lead = _STAGED_LEAD if site.is_staged else _CLUSTER_LEAD
        self.set_title(*((_CLUSTER_TITLE, lead) if cluster else (_TITLE, _LEAD)))
        swapped = _SWAP_RULES if len(site.masters) > 1 else ()
        about = ("R10", "R21") if site.is_staged else (*_CLUSTER_RULES, *swapped)
        own = EARLY_RULES if is_early(site) else RULES
        self.set_drawer(why(*(about if cluster else own)))
        if not cluster:
            self._build_ways(site)
        if len(site.masters) < 2 or site.is_staged:
            return
        exist = swings(site)
        self.swings = ChoiceCards(tuple(_swing(site, swing) for swing in exist))
        self.swings.chosen.connect(self._lead_by)
        other = appliance_called(site.others[0].name)
        self._swings_box.addWidget(SectionTitle(say("method", "How the site is led to {appliance}")(appliance=other)))
        self._swings_box.addWidget(self.swings)
        if Swing.SHARED_IP not in exist:
            self._swings_box.addWidget(Small(_NO_SHARED))

    def _build_ways(self, site: Site) -> None:
        self.ways = ChoiceCards(
            tuple(_way(site, method) for method in Method),
            make=MethodCard,
            layout=Columns(floor=lambda: look().px(300), spacing=Space.MEDIUM),
        )
        self.ways.chosen.connect(self._choose)
        self._ways_box.addWidget(self.ways)
        if is_early(site):
            told = {"primary": appliance_called(site.primary.name), "backup": appliance_called(site.others[0].name)}
            said = [FORCED(**told)] + ([] if merges(site) else [EXTRACTED(**told)])
            self._ways_box.addSpacing(Space.MEDIUM)
            self._ways_box.addWidget(holder(column(*map(Small, said), spacing=Space.TINY)))


def _way(site: Site, method: Method) -> Option:
    early = is_early(site)
    title, text = way_words(method, early=early)
    primary, backup = appliance_called(site.primary.name), appliance_called(site.others[0].name)
    advantage, drawback = weighed(method, early=early)
    # Recommended for its test before the swap (R12), which the guide of the 10.6 era does not have.
    recommended = say("method", "recommended") if method is Method.ASYNCHRONOUS and not early else None
    return Option(method.value, title, text(primary=primary, backup=backup), advantage, drawback, mark=recommended)


def _swing(site: Site, swing: Swing) -> Option:
    from assistant.wizard.errands import swap_step

    title, text = _swing_words(site, swing)
    alone = bool(site.nodes) and swing is Swing.SHARED_IP  # nothing has to be done for it
    step = None if alone else swap_step(site, swing)
    figure = _usual(step.estimate) if step is not None and step.estimate else None
    return Option(swing.value, title, text, figure=figure)


def _swing_words(site: Site, swing: Swing) -> tuple[Message, Message]:
    primary, backup = site.primary, site.others[0]
    first, second = appliance_called(primary.name), appliance_called(backup.name)
    address = backup.address.rsplit(":", 1)[0]
    if swing is Swing.SHARED_IP:
        shared = next(ip for one in site.appliances for ip in one.shared_ips)
        text = _SHARED_ALONE if site.nodes else _SHARED_BY_HAND if site.described else _SHARED
        return say("method", "Shared IP address {address}")(address=shared), text(primary=first, backup=second)
    if swing is Swing.DNS:
        text = _DNS_BY_HAND if site.described else _DNS
        return say("method", "DNS record"), text(host=site.host, address=address)
    return say("method", "NAT entry"), _NAT(host=site.host, address=address)


_SHARED = say(
    "method",
    "On the consoles, the assistant disables it on {primary} and at once enables it on {backup}. You act "
    "only where a console cannot be reached.",
)
_SHARED_BY_HAND = say("method", "On the consoles, you disable it on {primary} and at once enable it on {backup}.")
_SHARED_ALONE = say(
    "method", "It goes to {backup} by itself, when {primary} becomes backup. Nothing has to be done for it."
)
_DNS = say(
    "method",
    "At the DNS controller you point the record of {host} to {address}. The assistant watches until the "
    "name servers and this computer return that address.",
)
_DNS_BY_HAND = say(
    "method",
    "At the DNS controller you point the record of {host} to {address}, and check that the name servers return "
    "that address.",
)
_NAT = say(
    "method",
    "At the NAT controller you point the entry of {host} to {address}. The public address and the DNS record "
    "stay as they are.",
)


def _usual(estimate: Estimate) -> Message:
    return _USUALLY(range=estimate_range(rough(estimate)), source=ESTIMATE_SOURCES[estimate.source])
