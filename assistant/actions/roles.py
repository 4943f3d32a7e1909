"""Which of two related appliances is primary (product-facts 2d)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.actions.failover import api_role, as_meant, role_sights
from assistant.actions.view import View, api_operator, console_operator, ordered
from assistant.appliance.api.answers import RoleAnswer, RoleChange
from assistant.domain.clock import Cancel
from assistant.domain.errors import Declined
from assistant.domain.failover import SetRole
from assistant.domain.message import plain, say
from assistant.domain.observation import Outcome
from assistant.domain.plan import Step
from assistant.domain.site import FailoverRole, Route
from assistant.engine.ports import Deed, Progress, Sight

_BETWEEN_LOOKS = 5.0
_HALF_AN_HOUR = 1800.0


def sights(step: Step, action: SetRole, view: View) -> Sequence[Sight]:
    """Both roles."""
    names = (action.primary, action.backup)
    return role_sights(step, *names, view, as_meant(names, step, view))


def deeds(step: Step, action: SetRole, view: View) -> Sequence[Deed]:
    """The documented API, then the console: each appliance by its own address, the one that steps down first."""

    def by_api(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        new, old = api_operator(view.of(action.primary)), api_operator(view.of(action.backup))
        cancel.check()
        if old.health().role is not FailoverRole.BACKUP:
            change = old.set_failover_role(FailoverRole.BACKUP, data_sync_first=action.sync_first, force=action.force)
            if change.answer is RoleAnswer.LOST:
                return _lost(change, view)
            _until(lambda: console_role(view, action.backup) is FailoverRole.BACKUP, view, cancel)
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
            old.become_backup(force=action.force, sync=action.sync_first)
            _until(lambda: old.failover().role is FailoverRole.BACKUP, view, cancel)
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


def _until(reached: Callable[[], bool], view: View, cancel: Cancel) -> None:
    """Wait for what comes by itself; a sync may take longer, which the looks afterwards show. Raises Declined."""
    ends = view.clock.monotonic() + _HALF_AN_HOUR
    while not reached():
        if view.clock.monotonic() >= ends:
            raise Declined(
                say("actions", "The role did not change within half an hour."),
                say("actions", "See the status history on the Failover page for the reason."),
            )
        view.clock.wait(_BETWEEN_LOOKS, cancel)
