"""A run that is open: its file, and the engine over it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from assistant.actions.eyes import ApplianceEyes
from assistant.actions.hands import ApplianceHands
from assistant.actions.view import View
from assistant.domain.access import Secrets
from assistant.domain.clients import ListJudgement
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.failover import TestByHosts
from assistant.domain.finding import Finding
from assistant.domain.message import Message, plain, say
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import (
    BackUpSettings,
    Choices,
    ExportCertificate,
    Phase,
    Plan,
    Step,
)
from assistant.domain.site import Route
from assistant.domain.value import value
from assistant.engine import events as ev
from assistant.engine.control import Control, WaitPolicy
from assistant.engine.ports import Listener, Person
from assistant.engine.runner import Runner
from assistant.engine.state import StepStatus, fold
from assistant.journal import RunFile, TakenOver
from assistant.service.checking import check
from assistant.service.checking_described import check_described
from assistant.service.reaching import Connections, for_site, reach, reach_site
from assistant.service.values import Detection, Listing, SiteDescription

NAMED = 200
"""So many stragglers go on record with their names; all are counted."""
_BEAT = 60.0
"""Seconds between two renewals of the lease, by the real clock; it lasts ten minutes."""
_log = logging.getLogger(__name__)


@value
class DryStep:
    """What a dry run says of a step: what is seen now, and whether a run would act."""

    step: str
    seen: Observation | None
    would_act: bool | None
    """None: cannot be told, or a person decides."""


@value
class DryRun:
    """A plan looked at with eyes only."""

    steps: tuple[DryStep, ...]
    at: datetime


class OpenRun:
    """A run file that this program holds the lease of."""

    def __init__(self, file: RunFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._practice = False

    def practise(self) -> None:
        """It is practice, whatever is waited for: nothing of this computer is touched but the run's own files."""
        self._practice = True

    @property
    def path(self) -> Path:
        """The run file."""
        return self._file.path

    @property
    def folder(self) -> Path:
        """Where backups and exports of this run are."""
        return self._file.folder

    @property
    def description(self) -> SiteDescription:
        """How the site is reached, as the run file has it."""
        return SiteDescription(self._file.address, self._file.trust, self._file.pins)

    def plan(self) -> Plan:
        """The plan of the run."""
        return self._file.plan()

    @property
    def plans(self) -> tuple[Plan, ...]:
        """All plans that it had, the first one first."""
        return self._file.plans

    def events(self) -> Sequence[ev.Event]:
        """All that happened so far."""
        return self._file.events()

    def replace_plan(self, plan: Plan) -> None:
        """Plan anew. Raises RunFileError once anything but the preparation was begun."""
        old = self._file.plan()
        if plan.digest != old.digest:
            self._file.replace_plan(plan, _what_changed(old.choices, plan.choices))

    def note(self, finding: Finding, reason: str, at: datetime) -> ev.Noted:
        """Put an accepted warning on record; once for each reason."""
        text = say("run", "Accepted: {finding} Reason: {reason}")(finding=finding.text, reason=plain(reason))
        event = ev.Noted(at, None, replace(finding, text=text))
        known = any(isinstance(e, ev.Noted) and e.finding.text == text for e in self.events())
        if not known:
            self._file.append(event)
        return event

    def tick(self, rule: str, done: bool, by: str, at: datetime) -> ev.Ticked:
        """Put on record what a person did about the clients. Raises RunFileError and FileTrouble."""
        event = ev.Ticked(at, None, rule, done, by)
        self._file.append(event)
        return event

    def listed(self, judged: ListJudgement, by: str, at: datetime) -> ev.ClientsListed:
        """Put an exported list of Jump Clients on record. Raises RunFileError and FileTrouble."""
        kept = replace(judged, listed=judged.listed[:NAMED])
        event = ev.ClientsListed(at, None, by, kept)
        self._file.append(event)
        return event

    def carry_out(
        self,
        secrets: Secrets,
        person: Person,
        *,
        by: str,
        cancel: Cancel,
        listener: Listener,
        control: Control | None = None,
        waits: WaitPolicy = WaitPolicy.LEAVE,
        phase: Phase | None = None,
    ) -> ev.Finished:
        """Go on with the plan in this thread. Raises RunFileError and FileTrouble; the rest is in the outcome."""
        practice = self._practice or waits is WaitPolicy.SKIP
        description = self._practising() if practice else self.description
        connections = reach(description, secrets, self._clock, cancel, write=True, site=self.plan().site)
        view = self._view(description, connections, secrets, cancel, lambda step: runner.status(step))
        runner = Runner(
            self._file,
            ApplianceEyes(view),
            ApplianceHands(view),
            person,
            self._clock,
            cancel=cancel,
            control=control,
            listener=listener,
            waits=waits,
            ready=lambda: self._readiness(description, secrets, cancel),
        )
        with _heartbeat(self._file):
            return runner.run(by, phase)

    def _readiness(self, description: SiteDescription, secrets: Secrets, cancel: Cancel) -> tuple[Finding, ...]:
        """The checks of the Readiness page as they come out now; the backups are made, and need no more room."""
        plan, now = self.plan(), self._clock.now()
        found = Detection(description.address, plan.site, (), description.pins, ())
        listing = Listing(plan.packages, (), now, checked=False)
        if plan.site.described:
            told = check_described(description, found, listing, self.folder, self._clock, cancel)
        else:
            told = check(description, secrets, found, listing, self.folder, self._clock, cancel)
        return tuple(finding for finding in told.findings if finding.id != "space.backup")

    def dry_run(self, secrets: Secrets, cancel: Cancel) -> DryRun:
        """Look at every step. There is no object in here that could change anything."""
        plan = self.plan()
        connections = reach(self.description, secrets, self._clock, cancel, write=False, site=plan.site)
        state = fold(self.events())
        eyes = ApplianceEyes(self._view(self.description, connections, secrets, cancel, state.of))
        return DryRun(tuple(_dry(eyes, step, plan, cancel, self._clock) for step in plan.steps), self._clock.now())

    def close(self) -> None:
        """Give the lease back."""
        self._file.close()

    def _practising(self) -> SiteDescription:
        """Practice never touches this computer's hosts file: it has one of its own, beside the run file."""
        description = self.description
        tested = any(isinstance(step.action, TestByHosts) for step in self.plan().steps)
        if description.address.hosts_file or not tested:
            return description
        own = self.folder / "hosts"
        own.parent.mkdir(parents=True, exist_ok=True)
        own.touch()
        return replace(description, address=replace(description.address, hosts_file=str(own)))

    def _view(
        self,
        description: SiteDescription,
        connections: Connections,
        secrets: Secrets,
        cancel: Cancel,
        status: Callable[[str], StepStatus],
    ) -> View:
        # At the site's name either appliance may answer, and each knows an account of /appliance of its own.
        plan = self.plan()
        known = for_site(secrets, plan.site)
        by_name = known if plan.site.replacement is None else replace(known, appliance=None, own=())
        return View(
            connections,
            self.folder,
            secrets,
            self._clock,
            plan,
            status,
            description.address,
            description.trust,
            lambda address: reach_site(replace(description, address=address), by_name, self._clock, cancel),
            anew=connections.fresh,
            reset=connections.emptied,
        )


def _what_changed(old: Choices, new: Choices) -> Message:
    """Why there is another plan; goes on record."""
    named = {
        say("run", "wanted version"): (old.target, new.target),
        say("run", "time for the clients"): (old.clients, new.clients),
        say("run", "method"): (old.method, new.method),
        say("run", "how the site is redirected"): (old.swing, new.swing),
        say("run", "maintenance windows"): (old.windows, new.windows),
    }
    changed = [name for name, (before, after) in named.items() if before != after]
    if not changed:
        return say("run", "The site or its packages are not the same any more.")
    what = changed[0]
    for name in changed[1:]:
        what = say("run", "{some}, {more}")(some=what, more=name)
    return say("run", "The choices were changed: {what}.")(what=what)


@contextmanager
def _heartbeat(file: RunFile) -> Iterator[None]:
    """Keep the lease while the engine waits for hours or a question stays open: nobody else may take it meanwhile.

    What cannot be written now is written at the next beat; it ends only where somebody else has the run.
    """
    over = threading.Event()

    def beat() -> None:
        while not over.wait(_BEAT):
            try:
                file.beat()
            except TakenOver as error:
                _log.warning("the run file's lease is somebody else's: %s", error)
                return
            except AssistantError as error:  # a virus scanner, a full disk, a share that is gone for a moment
                _log.warning("the run file's lease could not be renewed: %s", error)

    thread = threading.Thread(target=beat, name="lease", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _dry(eyes: ApplianceEyes, step: Step, plan: Plan, cancel: Cancel, clock: Clock) -> DryStep:
    if step.question is not None or step.waits:
        return DryStep(step.id, None, None)
    if told := _described(step, plan, clock):
        return DryStep(step.id, told, None)
    seen = _look(eyes, step, cancel, clock)
    acts = {Reach.REACHED: False, Reach.NOT_REACHED: bool(step.routes), Reach.UNDER_WAY: False}
    return DryStep(step.id, seen, acts.get(seen.reach))


def _described(step: Step, plan: Plan, clock: Clock) -> Observation | None:
    """What a person told of a goal that nothing here can see; None where something can be looked at."""
    if not plan.site.described or isinstance(step.action, BackUpSettings | ExportCertificate):
        return None
    text = say("run", "Described by a person: {product}, Base {base}. You do it and say what you see.")
    edition = plan.site.edition
    told = text(product=edition.product or "–", base=str(edition.base) if edition.base else "–")
    return Observation(Reach.UNKNOWN, told, Route.HAND, clock.now())


def _look(eyes: ApplianceEyes, step: Step, cancel: Cancel, clock: Clock) -> Observation:
    text: Message = say("run", "Nothing here can show how far this has got.")
    for sight in eyes.sights(step):
        try:
            seen = sight.look(cancel)
        except Cancelled:
            raise
        except AssistantError as error:
            text = error.message
            continue
        if seen.reach is not Reach.UNKNOWN:
            return seen
        text = seen.text
    return Observation(Reach.UNKNOWN, text, Route.COMPUTER, clock.now())
