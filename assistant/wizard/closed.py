"""How packages come to the appliance: fetched by itself, or carried to it as files (P2)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.carrying import UpdateFile
from assistant.domain.eras import files_only
from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, say
from assistant.domain.packages import PackageSource
from assistant.domain.plan import Choices, Plan, UpdateWay
from assistant.domain.versions import Version
from assistant.service.entered import entered_for, files_in
from assistant.service.rules import Accept, RulesInUse, look_at, rules_in_use, take_over
from assistant.service.values import Listing
from assistant.wizard import errands
from assistant.wizard.jobs import Job, JobContext, Transfer
from assistant.wizard.placing import Placing
from assistant.wizard.stages import Stage

if TYPE_CHECKING:
    from assistant.service.entered import Entered
    from assistant.service.rules import RuleFile


class ClosedNetwork(Placing):
    """The way that packages come, and the chain where no appliance lists them."""

    @property
    def lists(self) -> bool:
        """Whether there is a list of the appliance to go by: it counts more than what anybody enters (R4)."""
        if self.by_hand:
            return bool(self.told.listed)
        return self.read is not None and bool(self.read.packages)

    @property
    def files_only(self) -> bool:
        """Whether packages come as files and in no other way (R38)."""
        site = self._known_site()
        return site is not None and files_only(site)

    @property
    def enters(self) -> bool:
        """Whether a person enters the wanted version and the packages on the way to it."""
        return self.updates is UpdateWay.MANUAL and not self.lists

    @property
    def not_entered(self) -> Message | None:
        """What is missing or wrong in what is entered; None: nothing."""
        return self.entered.target_problem() or next(iter(self.entered.problems().values()), None)

    def choose_updates(self, way: UpdateWay) -> None:
        """Packages come that way from now on; a run that has begun keeps its own."""
        if way is self.updates or self._begun or (self.files_only and way is UpdateWay.AUTOMATIC):
            return
        was_entered, self.updates = self.enters, way
        if was_entered and self.choices is not None and self.versions:
            # What was typed need not be on the list.
            self.choices = replace(self.choices, target=max(self.versions))
        self._void()
        self._list_anew()
        self.changed()

    def enter_packages(self, entered: Entered) -> None:
        """Take over what was typed; it takes effect at once, and nobody is asked. A run that has begun keeps its own.

        What comes after was made from other packages and is closed until it is made anew.
        """
        if entered == self.entered or self._begun:
            return
        self.entered = entered
        self._void()
        self._list_anew()
        self.changed()

    def look_for_packages(self, place: Path) -> Job:
        """Which packages the update files in a folder are, as far as their names tell; every byte is hashed."""
        site = self._needs(self.detection).site
        names = tuple(one.name for one in site.carried_to)

        def work(job: JobContext) -> tuple[UpdateFile, ...]:
            return files_in(place, names, lambda done, total: job.emit(Transfer(done, total)), job.cancel)

        def done(files: tuple[UpdateFile, ...]) -> None:
            self.problem = None
            self.enter_packages(replace(self.entered, files=files))

        return Job("files", say("packages", "Looking at the update files"), work, done, self._fail)

    # ── the rule file ────────────────────────────────────────────────────────────────────────────────

    def look_at_rules(self, path: Path) -> Job:
        """Read a rule file that may take the place of the one in use."""

        def done(file: RuleFile) -> None:
            self.other_rules, self.rules_problem = file, None
            self.changed()

        text = say("packages", "Reading the rule file")
        return Job("look-at-rules", text, lambda _: look_at(path), done, self._rules_refused)

    def take_over_rules(self, checksum: str, accept: Accept) -> Job:
        """Let that file take the place of the one in use; the chain is made anew."""
        path = self._needs(self.other_rules).path

        def done(_: RulesInUse) -> None:
            self.other_rules = self.rules_problem = None
            self._void()
            self._list_again()
            self.changed()

        text = say("packages", "Taking over the rule file")
        return Job("rules", text, lambda _: take_over(path, checksum, accept), done, self._rules_refused)

    @staticmethod
    def rules() -> RulesInUse:
        """The rule file that counts now."""
        return rules_in_use()

    def _rules_refused(self, error: AssistantError) -> None:
        self.rules_problem = error
        self.changed()

    # ── the chain ────────────────────────────────────────────────────────────────────────────────────

    @property
    def _begun(self) -> bool:
        return self.sitting is not None and self.sitting.begun

    def _void(self) -> None:
        """What was made of the chain before does not hold any more."""
        self.readiness = None
        if self.has_reached(Stage.PACKAGES):
            self.furthest = Stage.PACKAGES
            order = list(Stage)
            self.stage = min(self.stage, Stage.PACKAGES, key=order.index)

    def _list_anew(self) -> None:
        """The chain that counts, from the list or from what was entered."""
        if self.enters:
            self.listing = self._list_entered()
            return
        self.listing = self.read
        detection, listing = self.detection, self.listing
        if detection is None or listing is None:
            return
        chosen = self.choices or errands.usual_choices(detection, listing)
        if chosen is not None:
            chosen = replace(chosen, updates=self.updates, hardware=self.site.hardware)
            self.choices = errands.fitting(detection.site, chosen, self.way)

    def _list_again(self) -> None:
        """Other rules: whoever typed something has another chain at once; an appliance has to be asked again."""
        if self.by_hand and not self.enters:
            self._list_told()
        elif self.enters:
            self._list_anew()
        else:
            self.read = self.listing = None

    def _list_entered(self) -> Listing | None:
        detection, target = self.detection, self.entered.version
        if detection is None or target is None or self.entered.problems():
            return None
        kept = replace(self.choices, target=target) if self.choices else Choices(target)
        kept = replace(kept, updates=UpdateWay.MANUAL, hardware=self.site.hardware)
        self.choices = errands.fitting(detection.site, kept, self.way)
        return self.service.list_closed(detection, target, self.entered.packages(), self.entered.files)

    def _list_told(self, target: Version | None = None) -> None:
        super()._list_told(target)
        self._list_anew()

    def _recall_updates(self, plan: Plan) -> None:
        """A run file that was opened: what its plan was made from can be seen and changed."""
        self.updates = plan.choices.updates
        if self.updates is UpdateWay.MANUAL and self.entered.blank:
            named = [one for one in plan.packages if one.source is PackageSource.ENTERED]
            self.entered = entered_for(plan.choices.target, named)
