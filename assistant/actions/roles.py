"""Which of two related appliances is primary (product-facts 2d)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from assistant.actions import swap
from assistant.actions.failover import api_role, as_meant, role_sights
from assistant.actions.view import View, api_operator, console_operator, ordered, proofs_of
from assistant.appliance.api.answers import RoleAnswer, RoleChange
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Declined, Refused
from assistant.domain.failover import SetRole
from assistant.domain.message import plain, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import Step
from assistant.domain.site import FailoverRole, Route
from assistant.engine.ports import Deed, Progress, Sight

_BETWEEN_LOOKS = 5.0
_HALF_AN_HOUR = 1800.0
_IF_LOST = 300.0
"""Seconds after which an order whose answer was lost counts as not arrived."""


def sights(step: Step, action: SetRole, view: View) -> Sequence[Sight]:
    """Both roles; where the site's shared address moves with them, who answers there as well."""
    names = (action.primary, action.backup)
    ways = role_sights(step, *names, view, as_meant(names, step, view))
    if len(step.proofs) == len(names):
        return ways
    return [Sight(way.route, partial(_with_answer, way, step, action, view)) for way in ways]


def _with_answer(way: Sight, step: Step, action: SetRole, view: View, cancel: Cancel) -> Observation:
    """The address goes off on one by itself and on on the other: that it did is seen from outside alone."""
    seen = way.look(cancel)
    if seen.reach is not Reach.REACHED:
        return seen
    try:
        told = swap.answered(step, view, action.primary, cancel, True, True)
    except Refused as error:
        proofs = proofs_of(step, True, True, False)
        return view.observe(Reach.UNDER_WAY, error.message, Route.COMPUTER, proofs, seen.facts)
    reach = Reach.UNDER_WAY if told.reach is Reach.NOT_REACHED else told.reach
    return replace(told, reach=reach, facts=(*seen.facts, *told.facts))


def deeds(step: Step, action: SetRole, view: View) -> Sequence[Deed]:
    """The documented API, then the console: each appliance by its own address, the one that steps down first."""

    def by_api(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        new, old = api_operator(view.of(action.primary)), api_operator(view.of(action.backup))
        cancel.check()
        if old.health().role is not FailoverRole.BACKUP:
            change = old.set_failover_role(FailoverRole.BACKUP, data_sync_first=action.sync_first, force=action.force)
            lost = change.answer is RoleAnswer.LOST
            _until(lambda: console_role(view, action.backup) is FailoverRole.BACKUP, view, cancel, lost=lost)
        cancel.check()
        if new.health().role is not FailoverRole.PRIMARY:
            change = new.set_failover_role(FailoverRole.PRIMARY)
            if change.answer is RoleAnswer.LOST:
                return _lost(change, view)
        return Outcome(say("actions", "The roles were set."), Route.API, view.clock.now())

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        cancel.check()
        old, new = (console_operator(view.of(name), "login") for name in (action.backup, action.primary))
        if old.failover().role is not FailoverRole.BACKUP:
            lost = old.become_backup(force=action.force, sync=action.sync_first).lost is not None
            _until(lambda: old.failover().role is FailoverRole.BACKUP, view, cancel, lost=lost)
        if new.failover().role is not FailoverRole.PRIMARY:
            return ordered(new.become_primary(sync=False), say("actions", "The roles were set."), view)
        return Outcome(say("actions", "The roles were set."), Route.CONSOLE, view.clock.now())

    del step
    return (Deed(Route.API, by_api), Deed(Route.CONSOLE, by_console))


def _lost(change: RoleChange, view: View) -> Outcome:
    text = say("actions", "The role was set; no answer came: {reason}")
    return Outcome(text(reason=change.lost or plain("–")), Route.API, view.clock.now())


def console_role(view: View, name: str) -> FailoverRole | None:
    """The role of an appliance at this moment; by the API where there is no console account."""
    connection = view.of(name)
    if connection.login is not None:
        return connection.login.failover().role
    return api_role(name, view)


def _until(reached: Callable[[], bool], view: View, cancel: Cancel, *, lost: bool) -> None:
    """Wait for what comes by itself, through a restart of its software; nobody is primary meanwhile.

    A sync may take longer, which the looks afterwards show. ``lost``: no answer told whether the order arrived; it is
    not given twice. Raises Declined, and the ReachError branch for a wrong certificate.
    """
    ends = view.clock.monotonic() + (_IF_LOST if lost else _HALF_AN_HOUR)
    while not _holds(reached):
        if view.clock.monotonic() >= ends:
            raise Declined(_NOT_ARRIVED if lost else _NOT_CHANGED, _SEE_HISTORY)
        view.clock.wait(_BETWEEN_LOOKS, cancel)


def _holds(reached: Callable[[], bool]) -> bool:
    try:
        return reached()
    except AssistantError as error:
        if error.retriable:
            return False
        raise


_NOT_CHANGED = say("actions", "The role did not change within half an hour.")
_NOT_ARRIVED = say("actions", "No answer came, and the role did not change.")
_SEE_HISTORY = say("actions", "See the status history on the Failover page for the reason.")
