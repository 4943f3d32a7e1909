"""Making the other appliance primary: the shared address (S1), DNS (S2), NAT (S3), each proven by who answers."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.actions.view import View, console, console_operator, proofs_of
from assistant.appliance.whose import Answering, Whose, pins_of, whose
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled, HalfDone, ReachError, Refused
from assistant.domain.failover import PointNat, SwitchSharedIp
from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import Step
from assistant.domain.site import Route
from assistant.domain.words import appliance_called
from assistant.engine.ports import Deed, Progress, Sight

_A_MOMENT = 30.0
_BETWEEN_LOOKS = 5.0
"""Seconds."""

# ── Who answers for the site ─────────────────────────────────────────────────────────────────────────


def answered(step: Step, view: View, to: str, cancel: Cancel, *before: bool | None) -> Observation:
    """Reached when the new appliance answers at the site's host name; its proof is the last one.

    Raises Refused while nobody answers: that may pass.
    """
    found = whose(view.site(), pins_of(view.plan.site), view.clock, cancel)
    if found.whose is Whose.NOBODY:
        raise Refused(found.text, found.advice, found.detail)
    return _judged(step, view, to, found, *before)


def _judged(step: Step, view: View, to: str, found: Answering, *before: bool | None) -> Observation:
    facts = tuple((key, told) for key, told in (("fingerprint", found.fingerprint), ("guid", found.guid)) if told)
    if found.appliance == to:
        return view.observe(Reach.REACHED, step.done, found.by, proofs_of(step, *before, True), facts)
    told = found.whose is not Whose.UNCLEAR
    proofs = proofs_of(step, *before, False if told else None)
    return view.observe(Reach.NOT_REACHED if told else Reach.UNKNOWN, found.text, found.by, proofs, facts)


# ── Shared address ───────────────────────────────────────────────────────────────────────────────────


def shared_sights(step: Step, action: SwitchSharedIp, view: View) -> Sequence[Sight]:
    """Both pages and who answers; where a console cannot be read, who answers decides alone."""
    silent: list[Refused] = []
    """That nobody answers is heard once a look: where packets get lost, hearing it takes its time."""

    def on_consoles(cancel: Cancel) -> Observation:
        off, on = (_enabled(name, action.address, view) for name in (action.off, action.on))
        proofs = (None if off is None else not off, on)
        if off is False and on is True:
            try:
                seen = answered(step, view, action.on, cancel, *proofs)
            except Refused as error:
                silent.append(error)
                raise
            if seen.reach is Reach.NOT_REACHED:
                return view.observe(Reach.UNDER_WAY, seen.text, Route.COMPUTER, seen.proofs, seen.facts)
            return seen
        if off is None or on is None:
            text = say("actions", "A page does not show whether the shared address is enabled.")
            return view.observe(Reach.UNKNOWN, text, Route.CONSOLE, proofs_of(step, *proofs))
        return view.observe(Reach.NOT_REACHED, _where(action, off, on), Route.CONSOLE, proofs_of(step, *proofs))

    def who(cancel: Cancel) -> Observation:
        if silent:
            raise silent[-1]
        seen = answered(step, view, action.on, cancel, None, None)
        return seen if seen.reach is Reach.REACHED else view.observe(Reach.UNKNOWN, seen.text, Route.COMPUTER)

    return (Sight(Route.CONSOLE, on_consoles), Sight(Route.COMPUTER, who))


def _enabled(name: str, address: str, view: View) -> bool | None:
    return console(view.of(name), "appliance").ip_address(address).enabled


def _where(action: SwitchSharedIp, off: bool, on: bool) -> Message:
    if off and on:
        return say("actions", "The shared address is enabled on both appliances.")
    if not off and not on:
        return say("actions", "The shared address is disabled on both appliances: nobody reaches the site.")
    return say("actions", "The shared address is enabled on {appliance}.")(
        appliance=appliance_called(action.off if off else action.on)
    )


def shared_deeds(step: Step, action: SwitchSharedIp, view: View) -> Sequence[Deed]:
    """Both pages are ready before the first click; off on one, at once on on the other (S1)."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        leaving, coming = (
            console_operator(view.of(name), "appliance").prepare_address(action.address)
            for name in (action.off, action.on)
        )
        cancel.check()
        if leaving.seen.enabled is not False:
            leaving.save(False)
        progress(1, 2, None)
        try:
            pressed = coming.save(True)
        except AssistantError as error:
            raise _half_done(action, error.message, error.detail) from error
        if pressed.lost is not None and not _took(action, view):
            raise _half_done(action, pressed.lost)
        text = say("actions", "The shared address was switched over.")
        if pressed.lost is not None:
            text = say("actions", "The button was pressed; no answer came: {reason}")(reason=pressed.lost)
        return Outcome(text, Route.CONSOLE, view.clock.now())

    del step
    return (Deed(Route.CONSOLE, by_console),)


def _half_done(action: SwitchSharedIp, reason: Message, detail: str = "") -> HalfDone:
    off = appliance_called(action.off)
    text = say("actions", "The shared address is disabled on {off}, and {on} did not take it: {reason}")
    advice = say("actions", "Put it back on {off}, or try again; until then nobody reaches the site.")
    return HalfDone(text(off=off, on=appliance_called(action.on), reason=reason), advice(off=off), detail)


def _took(action: SwitchSharedIp, view: View) -> bool:
    """Whether the order arrived whose answer was lost. Nobody reaches the site: that is asked for a moment only."""
    ends, unbroken = view.clock.monotonic() + _A_MOMENT, Cancel()
    while True:
        try:
            if _enabled(action.on, action.address, view):
                return True
        except AssistantError:
            pass  # it is silent, and may stay so
        if view.clock.monotonic() >= ends:
            return False
        view.clock.wait(_BETWEEN_LOOKS, unbroken)


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
        text = say("actions", "The shared address is enabled on {appliance} again.")
        return Outcome(text(appliance=appliance_called(action.off)), Route.CONSOLE, view.clock.now())

    return (Deed(Route.CONSOLE, by_console),)


# ── NAT ──────────────────────────────────────────────────────────────────────────────────────────────


def nat_sights(step: Step, action: PointNat, view: View) -> Sequence[Sight]:
    """Who answers at the public name."""
    return (Sight(Route.COMPUTER, lambda cancel: _at_public_name(step, action, view, cancel)),)


def _at_public_name(step: Step, action: PointNat, view: View, cancel: Cancel) -> Observation:
    """Many routers do not lead the network behind them back in: there nobody answers, or the router does.

    Waiting would not change that: a person looks from outside.
    """
    found = whose(view.site(), pins_of(view.plan.site), view.clock, cancel)
    if found.whose in (Whose.NOBODY, Whose.NEITHER) and _is_there(action.to, view, cancel):
        text = say(
            "actions",
            "{reason} {appliance} answers at its own address. The router may not let this network reach the public "
            "address from inside; if so, check from outside.",
        )
        told = text(reason=found.text, appliance=appliance_called(action.to))
        return view.observe(Reach.UNKNOWN, told, Route.COMPUTER, proofs_of(step, None))
    if found.whose is Whose.NOBODY:
        raise Refused(found.text, found.advice, found.detail)
    return _judged(step, view, action.to, found)


def _is_there(name: str, view: View, cancel: Cancel) -> bool:
    try:
        view.of(name).look(cancel)
    except ReachError:
        return False
    return True
