"""Giving the old appliance up (P6.7, P6.8): nobody is on it, and nothing is erased that is not proven to be it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.actions.moving import restore_sights
from assistant.actions.names import addresses_of
from assistant.actions.view import View, console_operator, ordered, proofs_of
from assistant.appliance.connection import Connection
from assistant.appliance.whose import Whose, pins_of, whose
from assistant.checks.dns import ask_dns
from assistant.checks.dns_verdict import Pointing, points_to
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled, NotTheOldOne, ReachError, TlsError
from assistant.domain.hardware import ComeOver, DeleteMachine, FactoryReset, RestoreBackup, ShutDown
from assistant.domain.message import Label, Message, many, say
from assistant.domain.observation import Observation, Outcome, Proof, Reach
from assistant.domain.plan import Step
from assistant.domain.site import Appliance, Route
from assistant.domain.words import appliance_called
from assistant.engine.ports import Deed, Progress, Sight

# ── Coming over ──────────────────────────────────────────────────────────────────────────────────────


def come_over_sights(step: Step, action: ComeOver, view: View) -> Sequence[Sight]:
    """Counts of both, by the API: no console page tells them for all kinds of clients."""
    if view.of(action.old).api is None:
        return ()

    def look(_: Cancel) -> Observation:
        left, there = (_count(view.of(name)) for name in (action.old, action.new))
        facts = (("old", str(left)), ("new", str(there)))
        proofs = proofs_of(step, left == 0, there > 0)
        if left == 0 and there > 0:
            return view.observe(Reach.REACHED, step.done, Route.API, proofs, facts)
        text = many("actions", "%n client(s) still on the old appliance, {there} on the new one", "", left)
        return view.observe(Reach.UNDER_WAY, text(there=there), Route.API, proofs, facts)

    return (Sight(Route.API, look),)


def _count(connection: Connection) -> int:
    return sum(connection.api.client_counts().total.values()) if connection.api is not None else 0


# ── Is it the old one? ───────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Doubt:
    """What keeps an appliance from being erased: it is shown to be wrong, or could not be told."""

    text: Message
    wrong: bool
    detail: str = ""


def doubts(old: Appliance, successor: str, view: View, cancel: Cancel) -> tuple[Doubt | None, ...]:
    """The four things that have to be shown, in the order of ``is_the_old_one``; None for each that is."""
    new = view.plan.site.named(successor)
    return tuple(
        _asked(ask)
        for ask in (
            lambda: _answers_as_before(old, view, cancel),
            lambda: _are_two(old, new),
            lambda: _name_has_left(old, new, view, cancel),
            lambda: _runs_the_site(new, view, cancel),
        )
    )


def _asked(ask: Callable[[], Doubt | None]) -> Doubt | None:
    """What cannot be told is a doubt."""
    try:
        return ask()
    except Cancelled:
        raise
    except AssistantError as error:
        return Doubt(error.message, wrong=isinstance(error, TlsError), detail=f"{error.code} {error.detail}".strip())


def _answers_as_before(old: Appliance, view: View, cancel: Cancel) -> Doubt | None:
    """By a connection of its own: nothing that was seen a while ago counts."""
    if old.guid is None or old.fingerprint is None:
        text = say("actions", "GUID and certificate of {appliance} were not known when the site was detected.")
        return Doubt(text(appliance=appliance_called(old.name)), wrong=False)
    connection = view.fresh(old.name)
    served = connection.look(cancel).fingerprint
    if served != old.fingerprint.what:
        text = say("actions", "{address} shows another certificate than {appliance} did.")
        told = text(address=old.address, appliance=appliance_called(old.name))
        return Doubt(told, wrong=True, detail=f"known {old.fingerprint.what}, served {served}")
    guid = connection.appliance.basics().guid if connection.appliance is not None else None
    if guid is None:
        text = say("actions", "The GUID of the appliance at {address} could not be read.")
        return Doubt(text(address=old.address), wrong=False)
    if guid.casefold() != old.guid.what.casefold():
        text = say("actions", "The appliance at {address} has another GUID than {appliance}.")
        told = text(address=old.address, appliance=appliance_called(old.name))
        return Doubt(told, wrong=True, detail=f"known {old.guid.what}, answered {guid}")
    return None


def _are_two(old: Appliance, new: Appliance) -> Doubt | None:
    """As they were known when the site was detected."""
    if None in (old.guid, new.guid, old.fingerprint, new.fingerprint):
        text = say("actions", "GUID or certificate of the new appliance were not known when the site was detected.")
        return Doubt(text, wrong=False)
    same_guid = _same(old, new, lambda one: one.guid.what if one.guid else "")
    if same_guid or _same(old, new, lambda one: one.fingerprint.what if one.fingerprint else ""):
        text = say("actions", "When the site was detected, both addresses showed the same GUID or certificate.")
        return Doubt(text, wrong=True)
    return None


def _same(old: Appliance, new: Appliance, of: Callable[[Appliance], str]) -> bool:
    return of(old).casefold() == of(new).casefold()


def _name_has_left(old: Appliance, new: Appliance, view: View, cancel: Cancel) -> Doubt | None:
    """Every name server that can be asked and this computer lead to the new one, and no one to the old."""
    site = view.plan.site
    there, gone = addresses_of(new.host, view, cancel), addresses_of(old.host, view, cancel)
    unclear = say("actions", "Where {host} leads could not be determined.")(host=site.host)
    if not there or not gone:
        return Doubt(unclear, wrong=False)
    if set(there) & set(gone):
        return Doubt(say("actions", "Both appliances have the same address."), wrong=True)
    answers = ask_dns(
        site.host, view.address.name_server or None, cancel, hosts_file=view.address.hosts_file, now=view.clock.now()
    )
    verdict = points_to(answers, there, gone)
    if verdict.pointing is Pointing.THERE:
        return None
    return Doubt(verdict.text, wrong=verdict.pointing is Pointing.NOT_YET)


def _runs_the_site(new: Appliance, view: View, cancel: Cancel) -> Doubt | None:
    """It holds the site's data by its own address, and by the site's name nobody else answers."""
    held = _restored(new.name, view, cancel)
    if held is None or held.reach is not Reach.REACHED:
        text = say("actions", "Whether the new appliance runs the site could not be determined.")
        return Doubt(held.text if held is not None else text, wrong=False)
    connection = view.of(new.name)
    guid = connection.appliance.basics().guid if connection.appliance is not None else None
    if guid is None or new.guid is None or guid.casefold() != new.guid.what.casefold():
        text = say("actions", "The new appliance at {address} did not show the GUID that it had before.")
        return Doubt(text(address=new.address), wrong=guid is not None)
    found = whose(view.site(), pins_of(view.plan.site), view.clock, cancel)
    if found.appliance == new.name or (found.whose is Whose.UNCLEAR and found.guid is None):
        return None  # without the API only DNS tells, which was asked
    return Doubt(found.text, wrong=found.whose is Whose.KNOWN, detail=found.detail)


def _restored(name: str, view: View, cancel: Cancel) -> Observation | None:
    step = next((step for step in view.plan.steps if isinstance(step.action, RestoreBackup)), None)
    if step is None or not isinstance(step.action, RestoreBackup) or step.action.appliance != name:
        return None
    seen = None
    for sight in restore_sights(step, step.action, view):
        seen = sight.look(cancel)
        if seen.reach is not Reach.UNKNOWN:
            break
    return seen


def must_be_the_old_one(appliance: str, successor: str, view: View, cancel: Cancel) -> None:
    """Raises NotTheOldOne unless all of it is shown, at this very moment."""
    old = view.plan.site.named(appliance)
    doubt = _gravest(doubts(old, successor, view, cancel))
    if doubt is not None:
        raise _not_the_old_one(old, doubt, view)


def must_be_out_of_use(appliance: str, successor: str, view: View, cancel: Cancel) -> str:
    """The GUID of the old appliance, once the site has left it: after its reset nothing else tells it apart.

    Raises NotTheOldOne.
    """
    old, new = view.plan.site.named(appliance), view.plan.site.named(successor)
    if old.guid is None:
        raise _not_the_old_one(old, Doubt(_no_guid(old), wrong=False), view)
    checked = lambda: _name_has_left(old, new, view, cancel), lambda: _runs_the_site(new, view, cancel)
    doubt = _gravest([_asked(ask) for ask in checked])
    if doubt is not None:
        raise _not_the_old_one(old, doubt, view)
    return old.guid.what


def handing_over(action: FactoryReset | DeleteMachine | ShutDown, view: View, cancel: Cancel) -> Message:
    """What a person is told who is asked to press it: what was checked, and when. Raises NotTheOldOne.

    Nobody can look when they press it, so they are told how long to go by it.
    """
    if isinstance(action, ShutDown):
        must_be_out_of_use(action.appliance, action.successor, view, cancel)
    else:
        must_be_the_old_one(action.appliance, action.successor, view, cancel)
    text = say(
        "actions",
        "Checked: {time}. The site no longer runs on {appliance} ({address}) but on the new one. The page {page} at "
        "this address has to show the GUID {guid}. If you do not do this within ten minutes, stop here and resume the "
        "run: it is then checked anew.",
    )
    old = view.plan.site.named(action.appliance)
    return text(
        time=view.clock.now(),
        appliance=appliance_called(old.name),
        address=old.address,
        page=Label("appliance.status_basics"),
        guid=old.guid.what if old.guid else "?",
    )


def _gravest(found: Sequence[Doubt | None]) -> Doubt | None:
    """What is shown to be wrong goes before what could not be told."""
    left = [doubt for doubt in found if doubt is not None]
    return next((doubt for doubt in left if doubt.wrong), left[0] if left else None)


def _not_the_old_one(old: Appliance, doubt: Doubt, view: View) -> NotTheOldOne:
    text = say("actions", "Nothing was erased: it is not certain that {address} is the old appliance. {reason}")
    advice = say(
        "actions",
        "Compare the GUID on the pages {page} of both appliances, and see where {host} leads. Then resume the run: it "
        "is checked anew each time.",
    )
    return NotTheOldOne(
        text(address=old.address, reason=doubt.text),
        advice(page=Label("appliance.status_basics"), host=view.plan.site.host),
        doubt.detail,
    )


def briefing(appliance: str, successor: str, view: View, cancel: Cancel) -> Message:
    """What a person is told before they type: what was compared, or what speaks against it."""
    old, new = view.plan.site.named(appliance), view.plan.site.named(successor)
    doubt = _gravest(doubts(old, successor, view, cancel))
    if doubt is not None:
        return say("actions", "It will be refused as things stand: {reason}")(reason=doubt.text)
    text = say("actions", "At {address} GUID {guid} answers. {host} runs on the appliance with GUID {other}.")
    guids = {"guid": old.guid.what if old.guid else "?", "other": new.guid.what if new.guid else "?"}
    return text(address=old.address, host=view.plan.site.host, **guids)


# ── Factory defaults ─────────────────────────────────────────────────────────────────────────────────


def reset_sights(step: Step, action: FactoryReset, view: View) -> Sequence[Sight]:
    """What is served at its address: an appliance at factory defaults has lost the site's certificate.

    Only a handshake: nobody is asked anything, for it is not the appliance that was known any more.
    """

    def look(cancel: Cancel) -> Observation:
        old, status = view.plan.site.named(action.appliance), view.status(step.id)
        served = view.fresh(action.appliance).look(cancel).fingerprint
        facts = (("fingerprint", served),)
        if old.fingerprint is None:
            text = say("actions", "Which certificate {appliance} had is not known, so nothing can be compared.")
            return view.observe(Reach.UNKNOWN, text(appliance=appliance_called(old.name)), Route.COMPUTER, facts=facts)
        if served == old.fingerprint.what:
            text = say("actions", "{appliance} still shows the certificate of {host}.")
            told = text(appliance=appliance_called(old.name), host=view.plan.site.host)
            return view.observe(Reach.NOT_REACHED, told, Route.COMPUTER, _reset_proofs(step, shown=False), facts)
        if not status.begun:
            return view.observe(Reach.UNKNOWN, _somebody_else(old), Route.COMPUTER, facts=facts)
        return view.observe(Reach.REACHED, step.done, Route.COMPUTER, _reset_proofs(step, shown=True), facts)

    return (Sight(Route.COMPUTER, look),)


def _reset_proofs(step: Step, *, shown: bool) -> tuple[Proof, ...]:
    """What was shown before it was pressed; and what is to be seen afterwards, the last one."""
    before: list[bool | None] = [True if shown else None] * (len(step.proofs) - 1)
    return proofs_of(step, *before, shown)


def _somebody_else(old: Appliance) -> Message:
    text = say(
        "actions",
        "{address} shows another certificate than {appliance} did, and nothing was pressed from here. Either it was "
        "reset by somebody, or another computer answers.",
    )
    return text(address=old.address, appliance=appliance_called(old.name))


def reset_deeds(step: Step, action: FactoryReset, view: View) -> Sequence[Deed]:
    """The button on Status > Basics, on the very page that shows the old appliance's GUID."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        cancel.check()
        must_be_the_old_one(action.appliance, action.successor, view, cancel)
        old = view.plan.site.named(action.appliance)
        assert old.guid is not None  # noqa: S101 - else it would have been refused
        operator = console_operator(view.of(action.appliance), "appliance")
        try:
            pressed = operator.factory_reset(old.guid.what)
        except TlsError as error:
            raise _not_the_old_one(old, Doubt(error.message, wrong=True, detail=error.detail), view) from error
        return ordered(pressed, say("actions", "The appliance was told to go back to factory defaults."), view)

    del step
    return (Deed(Route.CONSOLE, by_console),)


# ── Switched off, or deleted ─────────────────────────────────────────────────────────────────────────


def off_sights(step: Step, action: ShutDown | DeleteMachine, view: View) -> Sequence[Sight]:
    """Nobody answers at its address any more. One silence may be a restart: the second one counts."""
    mark = (step.id, "silent")

    def look(cancel: Cancel) -> Observation:
        old = view.plan.site.named(action.appliance)
        try:
            served = view.fresh(action.appliance).look(cancel).fingerprint
        except ReachError:
            if not view.status(step.id).begun:
                raise
            if not view.seen.get(mark):
                view.seen[mark] = True
                text = say("actions", "Nothing answers at {address} at the moment.")(address=old.address)
                return view.observe(Reach.UNDER_WAY, text, Route.COMPUTER)
            return view.observe(Reach.REACHED, step.done, Route.COMPUTER, _off_proofs(step, shown=True))
        view.seen[mark] = False
        text = say("actions", "An appliance still answers at {address}.")(address=old.address)
        facts = (("fingerprint", served),)
        return view.observe(Reach.NOT_REACHED, text, Route.COMPUTER, _off_proofs(step, shown=False), facts)

    return (Sight(Route.COMPUTER, look),)


def _off_proofs(step: Step, *, shown: bool) -> tuple[Proof, ...]:
    before: list[bool | None] = [True if shown else None] * (len(step.proofs) - 1)
    return proofs_of(step, *before, shown)


def shut_down_deeds(step: Step, action: ShutDown, view: View) -> Sequence[Deed]:
    """The button on Status > Basics. An appliance at factory defaults takes the vendor's first sign-in, which is
    nobody's secret; it is pressed only where the page shows the old appliance's GUID.
    """

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        cancel.check()
        guid = must_be_out_of_use(action.appliance, action.successor, view, cancel)
        old = view.plan.site.named(action.appliance)
        served = view.fresh(old.name).look(cancel).fingerprint
        same = old.fingerprint is not None and served == old.fingerprint.what
        connection = view.of(old.name) if same else view.emptied(old.name, served)
        pressed = console_operator(connection, "appliance").shut_down(guid)
        return ordered(pressed, say("actions", "The appliance was told to shut down."), view)

    del step
    return (Deed(Route.CONSOLE, by_console),)


def _no_guid(old: Appliance) -> Message:
    return say("actions", "The GUID of {appliance} is not known.")(appliance=appliance_called(old.name))
