"""What a journey knows so far, and at which stage it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from assistant.domain.errors import AssistantError
from assistant.domain.failover import Method, Swing
from assistant.domain.finding import Finding
from assistant.domain.history import Lasted
from assistant.domain.plan import AT_ONCE, Choices, Plan, UpdateWay
from assistant.domain.site import Site, Topology
from assistant.domain.versions import Version
from assistant.engine.events import Event
from assistant.guide.halves import Halves
from assistant.guide.schedule import Schedule
from assistant.resolving.address import split
from assistant.service.described import SiteByHand
from assistant.service.entered import Entered
from assistant.service.values import Detection, Listing, Readiness, SignedIn, WhoAnswers
from assistant.wizard.couriering import Couriering
from assistant.wizard.forms import ProtectionForm, SiteForm
from assistant.wizard.pins import Pins
from assistant.wizard.practice import Practice
from assistant.wizard.scanning import Scanning
from assistant.wizard.sitting import Sitting
from assistant.wizard.stages import OF_SEVERAL, Stage, StageView, rail
from assistant.wizard.waking import Notice, notice

if TYPE_CHECKING:
    from assistant.offline.values import ShoppingList
    from assistant.service.practising import UpdatesPlace
    from assistant.service.rules import RuleFile
    from assistant.service.service import Service
    from assistant.wizard.carrying import Carrying

T = TypeVar("T")
_ORDER = list(Stage)
COURIER = "courier"
"""The page that belongs to no stage."""
SCAN = "scan"
"""Nor does this one."""


class Walk:
    """The state of a journey and the way between its stages. ``subscribe`` tells of every change."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.practice: Practice | None = None
        self.stage = Stage.START
        self.furthest = Stage.START
        self.site = SiteForm()
        self.told = SiteByHand()
        """What a person typed of a site that is described by hand."""
        self.protection = ProtectionForm()
        self.who: tuple[WhoAnswers, ...] = ()
        self.signed: SignedIn | None = None
        self.detection: Detection | None = None
        self.updates = UpdateWay.AUTOMATIC
        """How packages come to the appliance."""
        self.entered = Entered()
        """What a person entered of the way, where packages are carried and no appliance lists them."""
        self.other_rules: RuleFile | None = None
        """A rule file that was looked at, and may take the place of the one in use."""
        self.rules_problem: AssistantError | None = None
        """Why a rule file was not read or not taken over."""
        self.read: Listing | None = None
        """The list as the appliance shows it, or as a person typed it off its page."""
        self.listing: Listing | None = None
        """The chain that counts."""
        self.versions: tuple[Version, ...] = ()
        """Site versions that the list of updates offers."""
        self.past: tuple[Lasted, ...] = ()
        """How long things took in earlier runs of this site."""
        self.choices: Choices | None = None
        self.way: tuple[Method, Swing] | None = None
        """How a pair was wanted to be upgraded last, once somebody chose; the swing is kept for when it matters."""
        self.regions_by_hand: dict[str, str] = {}
        """Traffic node -> the region that a person assigned."""
        self.pins = Pins()
        """Traffic nodes that a person put into one half."""
        self.at_once = AT_ONCE
        """How many traffic nodes are upgraded at the same time."""
        self._halved: tuple[Site, Pins, Halves] | None = None
        """The halves that were proposed last, and for what."""
        self._outlined: tuple[object, Plan, object] | None = None
        """The outline of a cluster's plan, what it was made of, and those things themselves: their ids stay theirs."""
        self._scheduled: tuple[object, Schedule, Plan] | None = None
        """The windows of a cluster's plan as they were laid out last."""
        self.ttl: Finding | None = None
        """How long others keep the site's DNS record."""
        self.readiness: Readiness | None = None
        self.plan: Plan | None = None
        self.sitting: Sitting | None = None
        self.carrying: Carrying | None = None
        """What is carried to a closed network for this run; None: its appliances fetch their updates themselves."""
        self.acknowledged: dict[str, str] = {}
        """Finding id -> the reason with which a warning was accepted."""
        self.problem: AssistantError | None = None
        """What went wrong last on the current page."""
        self.keyring_trouble: AssistantError | None = None
        """Why the secrets could not be stored, although that was wanted."""
        self._subscribers: list[Callable[[], None]] = []
        self._listeners: list[Callable[[Notice], None]] = []
        self.courier = Couriering(lambda: self.service.clock, self.changed, self._updates_for)
        """Update files for a closed network, whichever upgrade they are for: beside the stages."""
        self.scanning = Scanning(self.changed)
        """The scan of an integration, beside the stages as well."""

    # ── who listens ──────────────────────────────────────────────────────────────────────────────────

    def subscribe(self, changed: Callable[[], None]) -> None:
        """Call back after every change."""
        self._subscribers.append(changed)

    def listen(self, heard: Callable[[Notice], None]) -> None:
        """Call back with what a person who looks elsewhere is to hear of."""
        self._listeners.append(heard)

    def _hear(self, sitting: Sitting, event: Event) -> None:
        found = notice(event, sitting.plan, sitting.state)
        if found is not None and sitting is self.sitting:
            for listener in list(self._listeners):
                listener(found)

    def changed(self) -> None:
        """Tell everybody."""
        for subscriber in list(self._subscribers):
            subscriber()

    def _fail(self, error: AssistantError) -> None:
        self.problem = error
        self.changed()

    def _updates_for(self, wanted: ShoppingList) -> UpdatesPlace | None:
        """The simulated update server, for a list of the simulated site."""
        practice = self.practice
        if practice is None or practice.updates is None:
            return None
        return practice.updates if split(wanted.host)[0] == split(practice.form.host)[0] else None

    # ── where we are ─────────────────────────────────────────────────────────────────────────────────

    @property
    def page(self) -> str:
        """The page that is shown: that of the stage, the Courier's, or the scan's."""
        if self.scanning.shown:
            return SCAN
        return COURIER if self.courier.shown else self.stage.value

    @property
    def rail(self) -> tuple[StageView, ...]:
        """The stages as the rail shows them."""
        without = frozenset(Stage) - frozenset(self.stages)
        return rail(self.stage, self._open_until(), self.attention, without)

    @property
    def is_pair(self) -> bool:
        """Whether the site is a failover pair of which both appliances are known."""
        site = self._known_site()
        return site is not None and site.topology is Topology.FAILOVER and len(site.appliances) == 2

    @property
    def is_cluster(self) -> bool:
        """Whether the site is an Atlas cluster of which traffic nodes are known."""
        site = self._known_site()
        # Asked for every picture of the window: the first traffic node is answer enough.
        return site is not None and site.is_cluster and any(one.is_node for one in site.appliances)

    def _known_site(self) -> Site | None:
        if self.detection is not None:
            return self.detection.site
        return self.plan.site if self.plan is not None else None

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages that this site has, in their order."""
        several = self.is_pair or self.is_cluster
        return tuple(stage for stage in Stage if several or stage not in OF_SEVERAL)

    @property
    def outdated(self) -> bool:
        """Whether other choices were made than the plan has: what comes after it is closed until it is made anew."""
        sitting = self.sitting
        return sitting is not None and not sitting.begun and self.choices != sitting.plan.choices

    def _open_until(self) -> Stage:
        """The last stage that can be gone to."""
        last = self.stages[self.stages.index(Stage.READINESS) - 1]
        too_far = _ORDER.index(self.furthest) > _ORDER.index(last)
        return last if too_far and self.outdated else self.furthest

    @property
    def attention(self) -> frozenset[Stage]:
        """Stages that want somebody to look."""
        return frozenset()

    def has_reached(self, stage: Stage) -> bool:
        """Whether the journey has come as far as this stage."""
        return _ORDER.index(self._open_until()) >= _ORDER.index(stage)

    def go(self, stage: Stage) -> None:
        """Show a stage. Raises ValueError for one that was not reached yet."""
        if not self.has_reached(stage):
            raise ValueError(f"{stage} has not been reached")
        self.courier.shown = self.scanning.shown = False
        self.stage = stage
        self.problem = None
        self.changed()

    def back(self) -> None:
        """Show the stage before; what was entered stays as it is. From beside them: where one came from."""
        if self.scanning.shown:
            self.scanning.leave()
            return
        if self.courier.shown:
            self.courier.leave()
            return
        before = self.stages[: self.stages.index(self.stage)]
        if before:
            self.go(before[-1])

    def onward(self) -> None:
        """Show the stage after this one, as far as the journey has come."""
        self.go(self.stages[self.stages.index(self.stage) + 1])

    def _advance(self, stage: Stage) -> None:
        if not self.has_reached(stage):
            self.furthest = stage
        self.go(stage)

    def _forget_cluster(self) -> None:
        """What was chosen for another site."""
        self.regions_by_hand = {}
        self.pins, self.at_once, self._halved = Pins(), AT_ONCE, None
        self._outlined = self._scheduled = None

    @staticmethod
    def _needs(thing: T | None) -> T:
        if thing is None:
            raise RuntimeError("a stage before this one is missing")
        return thing
