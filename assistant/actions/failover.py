"""The relationship of a failover pair: automatic failover, break, establish, roles.

Roles are read on the console, whose pages are of this moment; the API's health answer may be a minute old (2c).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from assistant.actions.view import View, console, console_operator, ordered, proofs_of
from assistant.appliance.api.answers import Health
from assistant.appliance.console.failover_pages import FailoverPage
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pressed import Pressed
from assistant.appliance.console.security_page import KeyMatch, KeyState, compare_keys
from assistant.domain.clock import Cancel
from assistant.domain.cluster import SetBackupOperations
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.failover import BreakFailover, EstablishFailover, SetAutomaticFailover, SetRole
from assistant.domain.message import Label, Message, say
from assistant.domain.observation import Observation, Outcome, Proof, Reach
from assistant.domain.plan import Step
from assistant.domain.site import FailoverRole, Route
from assistant.domain.words import appliance_called
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome
from assistant.engine.ports import Deed, Progress, Sight
from assistant.resolving.address import split

_BETWEEN_LOOKS = 5.0
_PEER_FOLLOWS = 60.0
"""How long the peer may take to notice by itself, in seconds."""

_UNDER_WAY = timedelta(minutes=10)
"""How long roles may contradict each other after they were ordered."""
_A_MOMENT = timedelta(minutes=1)
"""The same of a swap without a sync, during which nobody is primary."""

Roles = tuple["FailoverRole | None", "FailoverRole | None"]
"""Of the one meant as primary, and of the other."""

# ── Automatic failover ───────────────────────────────────────────────────────────────────────────────


def automatic_sights(step: Step, action: SetAutomaticFailover, view: View) -> Sequence[Sight]:
    """The check box itself: no API tells it (product-facts 11.4)."""
    unknown = say("actions", "The Failover page does not show whether automatic failover is on.")
    on, off = say("actions", "Automatic failover is on."), say("actions", "Automatic failover is off.")
    return box_sights(step, action, view, lambda page: page.automatic, (unknown, on, off))


def automatic_deeds(step: Step, action: SetAutomaticFailover, view: View) -> Sequence[Deed]:
    """The check box, and the button that saves it."""
    del step
    return box_deeds(action, view, lambda operator: operator.set_automatic_failover(action.on))


Box = SetAutomaticFailover | SetBackupOperations
"""What a check box of the Failover page decides."""


def box_sights(
    step: Step,
    action: Box,
    view: View,
    read: Callable[[FailoverPage], bool | None],
    words: tuple[Message, Message, Message],
) -> Sequence[Sight]:
    """Whether a box of the Failover page is ticked; ``words``: it is not shown, it is on, it is off."""
    unknown, on, off = words

    def look(_: Cancel) -> Observation:
        ticked = read(console(view.of(action.appliance), "login").failover())
        if ticked is None:
            return view.observe(Reach.UNKNOWN, unknown, Route.CONSOLE)
        if ticked is action.on:
            return view.observe(Reach.REACHED, step.done, Route.CONSOLE, proofs_of(step, True))
        return view.observe(Reach.NOT_REACHED, on if ticked else off, Route.CONSOLE, proofs_of(step, False))

    return (Sight(Route.CONSOLE, look),)


def box_deeds(action: Box, view: View, tick: Callable[[ConsoleOperator], Pressed[FailoverPage]]) -> Sequence[Deed]:
    """A box of the Failover page, and the button that saves it."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        cancel.check()
        pressed = tick(console_operator(view.of(action.appliance), "login"))
        return ordered(pressed, say("actions", "The Failover page was saved."), view)

    return (Deed(Route.CONSOLE, by_console),)


# ── Roles ────────────────────────────────────────────────────────────────────────────────────────────

Judge = Callable[[Roles], tuple[Reach, Message]]


def role_sights(step: Step, first: str, second: str, view: View, judge: Judge) -> Sequence[Sight]:
    def on_console(_: Cancel) -> Observation:
        one, other = (console(view.of(name), "login").failover() for name in (first, second))
        seen = _judged(step, view, Route.CONSOLE, (one.role, other.role), (first, second), judge)
        return _with_syncs(seen, (first, one.last_sync), (second, other.last_sync))

    def by_api(_: Cancel) -> Observation:
        one, other = (_health(name, view) for name in (first, second))
        seen = _judged(step, view, Route.API, (one.role, other.role), (first, second), judge)
        return _with_syncs(seen, (first, one.last_sync), (second, other.last_sync))

    ways = [Sight(Route.CONSOLE, on_console)]
    if all(view.of(name).api is not None for name in (first, second)):
        ways.append(Sight(Route.API, by_api))
    return ways


def _health(name: str, view: View) -> Health:
    api = view.of(name).api
    assert api is not None  # noqa: S101 - role_sights offers this way only with an API on both
    return api.health()


def api_role(name: str, view: View) -> FailoverRole | None:
    api = view.of(name).api
    return api.health().role if api is not None else None


def _with_syncs(seen: Observation, *syncs: tuple[str, datetime | None]) -> Observation:
    """What they say of the last data sync goes on record beside their roles: the report tells how they stand."""
    told = tuple((f"last-sync.{name}", moment.isoformat()) for name, moment in syncs if moment is not None)
    return replace(seen, facts=(*seen.facts, *told))


def _judged(step: Step, view: View, by: Route, roles: Roles, names: tuple[str, str], judge: Judge) -> Observation:
    facts = tuple((f"role.{name}", role.value) for name, role in zip(names, roles, strict=True) if role)
    if None in roles:
        missing = names[roles.index(None)]
        text = say("actions", "The failover role of {appliance} is not shown.")(appliance=appliance_called(missing))
        return view.observe(Reach.UNKNOWN, text, by, facts=facts)
    reach, text = judge(roles)
    proofs = _role_proofs(step, roles, reach is Reach.REACHED)
    return view.observe(reach, text, by, proofs, facts)


def _role_proofs(step: Step, roles: Roles, reached: bool) -> tuple[Proof, ...]:
    """The last two proofs are about one appliance each; what stands before them shows when all is reached."""
    if isinstance(step.action, SetRole):
        return proofs_of(step, roles[0] is FailoverRole.PRIMARY, roles[1] is FailoverRole.BACKUP, None)
    alone = isinstance(step.action, BreakFailover)
    wanted = (FailoverRole.NONE,) * 2 if alone else (FailoverRole.PRIMARY, FailoverRole.BACKUP)
    each = [role is want for role, want in zip(roles, wanted, strict=True)]
    before: list[bool | None] = [reached or None] * (len(step.proofs) - 2)
    return proofs_of(step, *before, *each)


def _none_of(names: tuple[str, str], step: Step) -> Judge:
    def judge(roles: Roles) -> tuple[Reach, Message]:
        alone = [role is FailoverRole.NONE for role in roles]
        if all(alone):
            return Reach.REACHED, step.done
        if any(alone):
            left = names[alone.index(False)]
            text = say("actions", "Only one of them is separated; {appliance} still has a role.")
            return Reach.NOT_REACHED, text(appliance=appliance_called(left))
        return Reach.NOT_REACHED, say("actions", "The failover relationship stands.")

    return judge


def as_meant(names: tuple[str, str], step: Step, view: View) -> Judge:
    def judge(roles: Roles) -> tuple[Reach, Message]:
        match roles:
            case (FailoverRole.PRIMARY, FailoverRole.BACKUP):
                return Reach.REACHED, step.done
            case (FailoverRole.NONE, FailoverRole.NONE):
                return Reach.NOT_REACHED, say("actions", "Neither has a failover role.")
            case (FailoverRole.PRIMARY, FailoverRole.PRIMARY):
                return _contradiction(say("actions", "Both say that they are primary."))
            case (FailoverRole.BACKUP, FailoverRole.BACKUP):
                moment = isinstance(step.action, SetRole) and _is_changing(step, step.action, view)
                text = say("actions", "Both say that they are backup.")
                return (Reach.UNDER_WAY, text) if moment else _contradiction(text)
            case (FailoverRole.BACKUP, FailoverRole.PRIMARY):
                text = say("actions", "The roles are the other way round: {appliance} is primary.")
                said = text(appliance=appliance_called(names[1]))
                return (Reach.NOT_REACHED, said) if isinstance(step.action, SetRole) else (Reach.FAILED, said)
        text = say("actions", "Only one of them has its role so far.")
        return (Reach.UNDER_WAY if _lately_begun(step, view) else Reach.NOT_REACHED), text

    def _contradiction(text: Message) -> tuple[Reach, Message]:
        """A role can be set anew; a relationship that contradicts itself is for a person."""
        return (Reach.NOT_REACHED if isinstance(step.action, SetRole) else Reach.FAILED), text

    return judge


def _lately_begun(step: Step, view: View, span: timedelta = _UNDER_WAY) -> bool:
    """What stays half done is not under way for ever: then it is done again, or by a person."""
    status = view.status(step.id)
    return status.begun and status.intended_at is not None and view.clock.now() - status.intended_at < span


def _is_changing(step: Step, action: SetRole, view: View) -> bool:
    """For a moment both are backup: that is how a swap looks (product-facts 2d).

    Nobody serves the site until it is over, so it is short unless a sync goes first, and over where an order failed.
    """
    status = view.status(step.id)
    failed = status.failed_routes[-1].at if status.failed_routes else None
    if failed is not None and (status.outcome is None or status.outcome.at <= failed):
        return False
    return _lately_begun(step, view, _UNDER_WAY if action.sync_first else _A_MOMENT)


def break_sights(step: Step, action: BreakFailover, view: View) -> Sequence[Sight]:
    """Both roles."""
    names = (action.primary, action.backup)
    return role_sights(step, *names, view, _none_of(names, step))


def break_deeds(step: Step, action: BreakFailover, view: View) -> Sequence[Deed]:
    """The button on the primary; on the other as well when that one does not follow."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        text = say("actions", "The failover relationship was broken.")
        outcome: Outcome | None = None
        for name in (action.primary, action.backup):
            cancel.check()
            operator = console_operator(view.of(name), "login")
            if not _still_related(operator.failover, view, cancel, patient=outcome is not None):
                continue
            pressed = operator.break_failover()
            outcome = ordered(pressed, text, view)
        return outcome or Outcome(text, Route.CONSOLE, view.clock.now())

    del step
    return (Deed(Route.CONSOLE, by_console),)


def _still_related(look: Callable[[], FailoverPage], view: View, cancel: Cancel, *, patient: bool) -> bool:
    """Whether there is a relationship to break. The peer is given time to notice."""
    ends = view.clock.monotonic() + (_PEER_FOLLOWS if patient else 0)
    while True:
        if look().role is FailoverRole.NONE:
            return False
        if view.clock.monotonic() >= ends:
            return True
        view.clock.wait(_BETWEEN_LOOKS, cancel)


def establish_sights(step: Step, action: EstablishFailover, view: View) -> Sequence[Sight]:
    """Both roles."""
    names = (action.primary, action.backup)
    return role_sights(step, *names, view, as_meant(names, step, view))


def establish_deeds(step: Step, action: EstablishFailover, view: View) -> Sequence[Deed]:
    """The form on what is to be primary, with the own addresses of both."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        cancel.check()
        own, other = (split(view.of(name).address) for name in (action.primary, action.backup))
        _refuse_shared_name(view, own, other)
        _same_key(action, view)
        operator = console_operator(view.of(action.primary), "login")
        pressed = operator.establish(other[0], other[1], own[0], own[1])
        return ordered(pressed, say("actions", "The failover relationship was asked for."), view)

    del step
    return (Deed(Route.CONSOLE, by_console),)


def _refuse_shared_name(view: View, *addresses: tuple[str, int]) -> None:
    """R23, whoever wants it otherwise: the hand must not do it either."""
    if any(host.casefold() == view.plan.site.host.casefold() for host, _ in addresses):
        raise Stop(
            RunOutcome.BLOCKED,
            say("actions", "The shared host name {host} must not be used to set up failover.")(
                host=view.plan.site.host
            ),
            say("actions", "Plan again with the own address of each appliance."),
            "failover.shared-name",
        )


def _same_key(action: EstablishFailover, view: View) -> None:
    """R22: different keys end it; keys that are not shown are for the appliance to compare."""
    try:
        pages = [console(view.of(name), "login").security() for name in (action.primary, action.backup)]
    except Cancelled:
        raise
    except AssistantError:
        return
    if compare_keys(*pages) is KeyMatch.DIFFERENT or all(page.state is KeyState.EMPTY for page in pages):
        raise Stop(
            RunOutcome.BLOCKED,
            say("actions", "The two appliances do not have the same inter-appliance key."),
            say("actions", "Enter the same value under {control} on the page {page} of both, then resume the run.")(
                control=Label("security.psk"), page=Label("login.security")
            ),
            "failover.key",
        )
