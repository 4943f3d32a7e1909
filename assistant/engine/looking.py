"""Looking at goals: by the first way that can tell, and written down when it says something new."""

from __future__ import annotations

from dataclasses import replace

from assistant.domain.errors import (
    AccessError,
    AssistantError,
    Cancelled,
    CertificateChanged,
    ReachError,
    SecondFactor,
    WrongBox,
)
from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Step
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.desk import Desk
from assistant.engine.ports import Eyes

ALARMS = (WrongBox, CertificateChanged)
"""Errors after which nothing is done or believed: somebody else may be answering."""

THROUGH = (Cancelled, *ALARMS)
"""What no other way can mend."""

SOME_LOOKS = 3
"""How often to look before one answer, or one silence, is acted upon."""


class Lookout:
    """Looks at the goals of steps."""

    def __init__(self, desk: Desk, eyes: Eyes) -> None:
        self._desk = desk
        self._eyes = eyes
        self._forgiven: Observation | None = None
        self.silent = False
        """Whether the last look told nothing only because an appliance did not answer: that may pass by itself."""

    def look(self, step: Step) -> Observation:
        """Look by the first way that can tell. Raises on an alarm, and AccessError when no way lets us in."""
        best: Observation | None = None
        barred: list[AssistantError] = []
        for sight in self._eyes.sights(step):
            try:
                best = sight.look(self._desk.cancel)
            except THROUGH:
                raise
            except AssistantError as error:
                barred.append(error)
                self._mind(step, sight.route, error)
                continue
            if best.reach is not Reach.UNKNOWN:
                break
        seen = best or self._unseen(step, barred)
        self.silent = seen.reach is Reach.UNKNOWN and any(passes(error) for error in barred)
        self.keep(step, seen)
        self._desk.faults.passes(step.id, "looked")
        return seen

    def keep(self, step: Step, seen: Observation) -> None:
        """Write a look down when it says something new."""
        last = self._desk.state.of(step.id).seen
        if last is None or _said(last) != _said(seen):
            self._desk.write(ev.Looked(self._desk.clock.now(), step.id, seen))

    def forgive(self, seen: Observation) -> None:
        """A person said that the cause of this failure is gone; the appliance may show it until it begins anew."""
        self._forgiven = seen

    def forgives(self, seen: Observation) -> bool:
        """Whether this is the failure that was forgiven, still showing."""
        known = self._forgiven
        return seen.reach is Reach.FAILED and known is not None and _said(known) == _said(seen)

    def idle(self, seen: Observation) -> bool:
        """Whether it is safe to act: not reached, and nothing on its way."""
        return seen.reach is Reach.NOT_REACHED or self.forgives(seen)

    def _unseen(self, step: Step, barred: list[AssistantError]) -> Observation:
        # What wants a second factor lets a person in, though not us: the hand takes over.
        if barred and all(isinstance(e, AccessError) and not isinstance(e, SecondFactor) for e in barred):
            raise barred[0]
        return Observation(Reach.UNKNOWN, self._why_unseen(step, barred), Route.COMPUTER, self._desk.clock.now())

    def _why_unseen(self, step: Step, barred: list[AssistantError]) -> Message:
        if not barred:
            return say("engine", "Nothing here can show how far this has got.")
        if step.outage and self._desk.state.of(step.id).begun and all(passes(error) for error in barred):
            return say("engine", "No answer yet. During this step that is expected.")
        return barred[0].message

    def _mind(self, step: Step, route: Route, error: AssistantError) -> None:
        """Show once that a way to look is barred. Silence is not shown: it is what an installation looks like."""
        known = self._desk.state.of(step.id).failed_routes
        if passes(error) or any(failed.route is route and failed.code == error.code for failed in known):
            return
        now = self._desk.clock.now()
        failed = ev.RouteFailed(now, step.id, route, error.code, error.message, error.detail, looking=True)
        self._desk.write(replace(failed, advice=error.advice))


def passes(error: AssistantError) -> bool:
    """Whether this may pass by itself: silence, a holding page, half an answer."""
    return error.retriable or isinstance(error, ReachError)


def _said(seen: Observation) -> tuple[object, ...]:
    return seen.reach, seen.text, seen.by, seen.proofs, seen.facts
