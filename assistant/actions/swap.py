"""Making the other appliance primary: the shared address (S1), DNS (S2), NAT (S3), each proven by who answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.actions.view import View, console, console_operator, proofs_of
from assistant.appliance.connection import Connection
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled, HalfDone
from assistant.domain.failover import PointNat, SwitchSharedIp
from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import Step
from assistant.domain.site import Appliance, Route, Site
from assistant.domain.words import appliance_called
from assistant.engine.ports import Deed, Progress, Sight

# ── Who answers for the site ─────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Answering:
    """Who answers at the site's host name."""

    appliance: str | None
    """``A`` or ``B``; None: neither, or it cannot be told."""
    facts: tuple[tuple[str, str], ...]
    told: bool
    """Whether it was told at all, by a GUID or by a certificate that only one of them has."""

    @property
    def text(self) -> Message:
        """In words."""
        if self.appliance is not None:
            return say("actions", "{appliance} answers for the site.")(appliance=appliance_called(self.appliance))
        if self.told:
            return say("actions", "Somebody else answers for the site, by its GUID.")
        return say("actions", "Who answers for the site cannot be told: both serve the same certificate.")


def who_answers(site: Site, reach: Callable[[], Connection]) -> Answering:
    """Connect to the site's host name anew and see whose identity it is. Raises the ReachError branch."""
    served = reach().look()
    guid = guid_of(reach())
    facts = (("fingerprint", served.fingerprint), *((("guid", guid),) if guid else ()))
    appliances = site.appliances
    if guid is not None:
        found = [a.name for a in appliances if a.guid and a.guid.what.casefold() == guid.casefold()]
        return Answering(found[0] if len(found) == 1 else None, facts, told=all(a.guid for a in appliances))
    found = [a.name for a in appliances if a.fingerprint and a.fingerprint.what == served.fingerprint]
    return Answering(found[0] if len(found) == 1 else None, facts, told=len(found) == 1)


def guid_of(connection: Connection) -> str | None:
    """By the API, else by /appliance; None where neither has an account or lets us in."""
    try:
        if connection.api is not None:
            return connection.api.health().guid
        if connection.appliance is not None:
            return connection.appliance.basics().guid
    except Cancelled:
        raise
    except AssistantError:
        return None
    return None


def answered(step: Step, view: View, to: str, *before: bool | None) -> Observation:
    """Reached when the new appliance answers; its proof is the last one."""
    answering = who_answers(view.plan.site, view.site)
    if answering.appliance == to:
        return view.observe(Reach.REACHED, step.done, Route.COMPUTER, proofs_of(step, *before, True), answering.facts)
    reach = Reach.NOT_REACHED if answering.told else Reach.UNKNOWN
    proofs = proofs_of(step, *before, False if answering.told else None)
    return view.observe(reach, answering.text, Route.COMPUTER, proofs, answering.facts)


# ── Shared address ───────────────────────────────────────────────────────────────────────────────────


def shared_sights(step: Step, action: SwitchSharedIp, view: View) -> Sequence[Sight]:
    """Both pages and who answers; where a console cannot be read, who answers decides alone."""

    def on_consoles(_: Cancel) -> Observation:
        off, on = (_enabled(name, action.address, view) for name in (action.off, action.on))
        proofs = (None if off is None else not off, on)
        if off is False and on is True:
            seen = answered(step, view, action.on, *proofs)
            if seen.reach is Reach.NOT_REACHED:
                return view.observe(Reach.UNDER_WAY, seen.text, Route.COMPUTER, seen.proofs, seen.facts)
            return seen
        if off is None or on is None:
            text = say("actions", "A page does not show whether the shared address is on.")
            return view.observe(Reach.UNKNOWN, text, Route.CONSOLE, proofs_of(step, *proofs))
        return view.observe(Reach.NOT_REACHED, _where(action, off, on), Route.CONSOLE, proofs_of(step, *proofs))

    def who(_: Cancel) -> Observation:
        seen = answered(step, view, action.on, None, None)
        return seen if seen.reach is Reach.REACHED else view.observe(Reach.UNKNOWN, seen.text, Route.COMPUTER)

    return (Sight(Route.CONSOLE, on_consoles), Sight(Route.COMPUTER, who))


def _enabled(name: str, address: str, view: View) -> bool | None:
    return console(view.of(name), "appliance").ip_address(address).enabled


def _where(action: SwitchSharedIp, off: bool, on: bool) -> Message:
    if off and on:
        return say("actions", "The shared address is on on both appliances.")
    if not off and not on:
        return say("actions", "The shared address is off on both appliances: nobody reaches the site.")
    return say("actions", "The shared address is on on {appliance}.")(
        appliance=appliance_called(action.off if off else action.on)
    )


def shared_deeds(step: Step, action: SwitchSharedIp, view: View) -> Sequence[Deed]:
    """Both pages are ready before the first click; off on one, at once on on the other (S1)."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        leaving, coming = (
            console_operator(view.of(name), "appliance").prepare_address(action.address)
            for name in (action.off, action.on)
        )
        cancel.check()
        if leaving.seen.enabled is not False:
            leaving.save(False)
        try:
            pressed = coming.save(True)
        except AssistantError as error:
            raise HalfDone(
                say("actions", "The shared address is off on {off}, and {on} did not take it: {reason}")(
                    off=appliance_called(action.off), on=appliance_called(action.on), reason=error.message
                ),
                say("actions", "Put it back on {off}, or try again; until then nobody reaches the site.")(
                    off=appliance_called(action.off)
                ),
                error.detail,
            ) from error
        text = say("actions", "The shared address was switched over.")
        if pressed.lost is not None:
            text = say("actions", "The button was pressed; no answer came: {reason}")(reason=pressed.lost)
        return Outcome(text, Route.CONSOLE, view.clock.now())

    del step
    return (Deed(Route.CONSOLE, by_console),)


def shared_undoings(action: SwitchSharedIp, view: View) -> Sequence[Deed]:
    """Back to where it was: off where it should have gone, on where it came from."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del cancel, progress  # nobody reaches the site meanwhile: this is not broken off
        try:
            coming = console_operator(view.of(action.on), "appliance").prepare_address(action.address)
            if coming.seen.enabled is not False:
                coming.save(False)
        except Cancelled:
            raise
        except AssistantError:
            pass  # it did not take the address, and may not answer at all
        console_operator(view.of(action.off), "appliance").prepare_address(action.address).save(True)
        text = say("actions", "The shared address is on on {appliance} again.")
        return Outcome(text(appliance=appliance_called(action.off)), Route.CONSOLE, view.clock.now())

    return (Deed(Route.CONSOLE, by_console),)


# ── NAT ──────────────────────────────────────────────────────────────────────────────────────────────


def nat_sights(step: Step, action: PointNat, view: View) -> Sequence[Sight]:
    """Who answers at the public name."""
    return (Sight(Route.COMPUTER, lambda _: answered(step, view, action.to)),)


def appliance_of(view: View, name: str) -> Appliance:
    """What the plan knows of an appliance."""
    return next(appliance for appliance in view.plan.site.appliances if appliance.name == name)
