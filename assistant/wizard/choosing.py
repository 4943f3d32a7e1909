"""What is chosen between topology and readiness: method, packages, windows. Each choice is another plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from assistant.domain.failover import Method, Swing
from assistant.domain.finding import Finding
from assistant.domain.history import Lasted
from assistant.domain.message import say
from assistant.domain.plan import Choices, ClientWay, Plan
from assistant.domain.versions import Version
from assistant.guide.method import MethodFigures
from assistant.guide.schedule import Schedule, schedule
from assistant.service.values import Listing
from assistant.wizard import errands
from assistant.wizard.halving import Halving
from assistant.wizard.jobs import Job, JobContext
from assistant.wizard.stages import Stage


class Listed(NamedTuple):
    """What comes of reading the list of updates."""

    versions: tuple[Version, ...]
    listing: Listing
    past: tuple[Lasted, ...] = ()


class Choosing(Halving):
    """The pages Method, Packages and Windows."""

    # ── method ───────────────────────────────────────────────────────────────────────────────────────

    def confirm_topology(self) -> None:
        """The administrator saw the topology and goes on."""
        self._advance(Stage.METHOD if self.is_pair or self.is_cluster else Stage.PACKAGES)

    def confirm_method(self) -> None:
        """Go on to the packages."""
        self._advance(Stage.PACKAGES)

    @property
    def method(self) -> Method | None:
        """Which appliance goes first; before there are packages, what is wanted or usual. None: there is no pair."""
        if self.choices is not None and self.choices.method is not None:
            return self.choices.method
        way = self._wanted_way() if self.is_pair else None
        return way[0] if way else None

    @property
    def swing(self) -> Swing | None:
        """How the site is led to the other appliance, where it is led there."""
        if self.method is not Method.ASYNCHRONOUS and not self._swaps_masters:
            return None
        if self.choices is not None and self.choices.swing is not None:
            return self.choices.swing
        way = self._wanted_way()
        return way[1] if way else None

    @property
    def swings(self) -> tuple[Swing, ...]:
        """The ways of leading this site to the other appliance that exist here."""
        site = self._known_site()
        return errands.swings(site) if site is not None and (self.is_pair or self._swaps_masters) else ()

    @property
    def _swaps_masters(self) -> bool:
        """Whether the site is a cluster with two masters, of which the other one becomes primary (P7)."""
        site = self._known_site()
        return self.is_cluster and site is not None and errands.swaps_masters(site)

    def _wanted_way(self) -> tuple[Method, Swing] | None:
        site = self._known_site()
        return errands.way(site, self.way) if site is not None and (self.is_pair or self._swaps_masters) else None

    def compare_methods(self) -> tuple[MethodFigures, ...]:
        """Both ways in figures; nothing until the packages are known."""
        way = self._wanted_way()
        if self.outline is None or self.detection is None or self.listing is None or self.choices is None or not way:
            return ()
        choices = replace(self.choices, swing=self.swing or way[1])
        return self.service.compare_methods(self.detection, self.listing, choices, self.past)

    def look_up_record(self) -> Job:
        """Ask how long others keep the site's DNS record."""

        def done(found: Finding) -> None:
            self.ttl = found
            self.changed()

        address = self.description.address
        return Job(
            "record",
            say("method", "Asking the name servers about {host}")(host=address.host),
            lambda job: self.service.record(address, job.cancel),
            done,
            self._fail,
        )

    # ── packages ─────────────────────────────────────────────────────────────────────────────────────

    def list_packages(self, ask_vendor: bool = False) -> Job:
        """Read the list of updates; ``ask_vendor`` presses the console's button for it first."""
        detection = self._needs(self.detection)
        description, secrets = self.description, self.secrets
        target = self.choices.target if self.choices else None
        run = self.sitting.run.path if self.sitting else None

        def work(job: JobContext) -> Listed:
            versions, listing = errands.list_packages(
                self.service, description, secrets, detection, target, job.cancel, ask_vendor=ask_vendor
            )
            return Listed(versions, listing, self.service.past(description.address, run))

        def done(found: Listed) -> None:
            self.versions, self.read, self.past = Listed(*found)
            self.problem = None
            self._list_anew()
            self.changed()

        text = say("packages", "Asking the vendor for updates") if ask_vendor else None
        return Job("packages", text or say("packages", "Reading the list of updates"), work, done, self._fail)

    def choose(
        self,
        *,
        target: Version | None = None,
        clients: ClientWay | None = None,
        method: Method | None = None,
        swing: Swing | None = None,
        windows: Sequence[datetime] | None = None,
    ) -> Job | None:
        """Change what is named; another version needs the list again. A run that has begun keeps its choices."""
        if self.sitting is not None and self.sitting.begun:
            return None
        if method or swing:
            self._choose_way(method, swing)
        if self.choices is None:
            self.changed()
            return None
        old = self.choices
        self.choices = self._changed_choices(old, target, clients, windows)
        other = self.choices.target != old.target
        if other and self.by_hand:
            self._list_told()
            other = False
        self.changed()
        return self.list_packages() if other else None

    def _choose_way(self, method: Method | None, swing: Swing | None) -> None:
        old = self._wanted_way()
        if old is not None:
            self.way = (method or self.method or old[0], swing or self.swing or old[1])

    def _changed_choices(
        self, old: Choices, target: Version | None, clients: ClientWay | None, windows: Sequence[datetime] | None
    ) -> Choices:
        changed = replace(
            old,
            target=target or old.target,
            clients=clients or old.clients,
            windows=old.windows if windows is None else tuple(windows),
        )
        site = self._known_site()
        return self.with_halves(errands.fitting(site, changed, self.way)) if site is not None else changed

    @property
    def outline(self) -> Plan | None:
        """The plan as it would be made now; nothing is written."""
        if self.detection is None or self.listing is None or self.choices is None:
            return None
        if not self.listing.packages and not errands.needs_nothing(self.detection.site):
            return None
        if self.is_cluster:
            return self._outlined[1] if self._outlined is not None and self._outlined[0] == self._made_of else None
        return self.service.plan(self.detection, self.listing, self.choices, self.past)

    @property
    def _made_of(self) -> tuple[object, ...]:
        """What an outline is made of, by identity: to compare a thousand nodes would take as long as to plan."""
        return id(self.detection), id(self.listing), id(self.choices), id(self.past)

    @property
    def needs_outline(self) -> bool:
        """Whether the plan is to be laid out beside the window first: that of a cluster takes its time."""
        if not self.is_cluster or self._begun or self.detection is None or self.listing is None:
            return False
        ready = bool(self.listing.packages) and self.choices is not None and bool(self.choices.first_half)
        return ready and self.outline is None

    def lay_out(self) -> Job:
        """Make the outline of a cluster's plan."""
        found = self._needs(self.detection), self._needs(self.listing), self._needs(self.choices), self.past
        made_of = self._made_of

        def done(plan: Plan) -> None:
            self._outlined = made_of, plan, found
            self.changed()

        return Job(
            "outline", say("windows", "Laying the plan out"), lambda _: self.service.plan(*found), done, self._fail
        )

    # ── windows ──────────────────────────────────────────────────────────────────────────────────────

    def confirm_packages(self) -> None:
        """The packages are seen: go on to the windows."""
        self._advance(Stage.WINDOWS)

    @property
    def schedule(self) -> Schedule | None:
        """The maintenance windows as the plan would have them; of a run that was opened, as its plan has them."""
        plan = self.outline or (self.plan if not self.needs_outline else None)
        if plan is None:
            return None
        if not self.is_cluster:
            return schedule(plan, self.service.clock.now())
        key = id(plan), self.service.clock.now().replace(second=0, microsecond=0)
        if self._scheduled is None or self._scheduled[0] != key:
            self._scheduled = key, schedule(plan, self.service.clock.now()), plan
        return self._scheduled[1]
