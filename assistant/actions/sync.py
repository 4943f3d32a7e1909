"""A data sync from the primary to the backup (R24, R25)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from assistant.actions.view import View, console, console_operator, ordered, proofs_of
from assistant.appliance.api.answers import Health
from assistant.appliance.connection import Connection
from assistant.appliance.console.failover_pages import FailoverControl, FailoverPage
from assistant.appliance.console.failover_status import sounds_good
from assistant.checks.readiness import SYNC_AGE
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.failover import InSync, SyncNow
from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import Step
from assistant.domain.site import Route
from assistant.engine.ports import Deed, Progress, Sight

BEFORE = "before"
"""The fact that holds the sync before the order."""
_GOOD = re.compile(
    r"success|erfolg|riuscit|completat|sucesso|bem-sucedid|êxito|conclu[ií]d|\bok\b",
    re.IGNORECASE,
)
_BAD = re.compile(r"fail|error|fehl|erfolglos|errore|falh|erro\b|mal-?sucedid", re.IGNORECASE)
_NOT_ALL = re.compile(
    r"\b(not|no|without|nicht|ohne|kein\w*|non|senza|não|sem)\b|"
    r"partial|partly|teilweise|parzial|parcial|unvollst|incomplet",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\b(\d+) (?:of|von|di|de) (\d+)\b", re.IGNORECASE)
_NO_FAULT = re.compile(
    r"\b(no|0|without|ohne|keine|senza|nessun|sem|nenhum) (fail\w*|errors?|fehler|error[ei]|erros?)\b", re.IGNORECASE
)


def went_well(status: str) -> bool | None:
    """Whether a sync ended well, by what is said of it; None for words that nobody knows.

    Only ``success`` has been seen of such words (product-facts 2c): others decide nothing, and half a success is none.
    """
    told = _NO_FAULT.sub("", status)
    if _BAD.search(told) or sounds_good(told) is False:
        return False
    some_only = _NOT_ALL.search(told) or any(int(part) < int(whole) for part, whole in _SHARE.findall(told))
    return True if _GOOD.search(told) and not some_only else None


def sights(step: Step, action: SyncNow, view: View) -> Sequence[Sight]:
    """The API knows the time to the second; the console tells what is under way."""
    ways = [Sight(Route.CONSOLE, lambda _: _sync_on_console(step, action, view))]
    if view.of(action.primary).api is not None:
        ways.insert(0, Sight(Route.API, lambda _: _sync_by_api(step, action, view)))
    return ways


def _sync_by_api(step: Step, action: SyncNow, view: View) -> Observation:
    api = view.of(action.primary).api
    assert api is not None  # noqa: S101 - sights offers this way only with an API
    health = api.health()
    return _synced(step, view, Route.API, _whole(health.last_sync), health.last_sync_status or "", "")


def _sync_on_console(step: Step, action: SyncNow, view: View) -> Observation:
    page = console(view.of(action.primary), "login").failover()
    return _synced(step, view, Route.CONSOLE, page.last_sync, page.last_sync_status, page.under_way)


def _synced(step: Step, view: View, by: Route, last: datetime | None, status: str, under_way: str) -> Observation:
    """Reached by a sync that is newer than any that was seen before it was asked for."""
    before, asked = before_order(step, view), view.status(step.id).intended is not None
    newer = bool(asked and last and (before is None or last > before))
    well = went_well(status)
    facts = ((("last-sync", last.isoformat()),) if last else ()) + ((("status", status),) if status else ())
    if asked:  # a later look has to know it as well, when no outcome is on record
        facts += ((BEFORE, before.isoformat() if before else ""),)
    proofs = proofs_of(step, newer, well)
    if asked and well is False and (newer or said_anew(step, view, by, status)):
        text = say("actions", "The data sync did not succeed: {words}")(words=status)
        return view.observe(Reach.FAILED, text, by, proofs, facts)
    if newer and well:
        return view.observe(Reach.REACHED, step.done, by, proofs, facts)
    if newer:
        text = say("actions", "A data sync ended; the page does not say how: {words}")(words=status or "–")
        return replace(view.observe(Reach.UNKNOWN, text, by, proofs, facts), final=True)
    return view.observe(_not_yet(step, view, by, under_way), _so_far(last, under_way), by, proofs, facts)


def _not_yet(step: Step, view: View, by: Route, under_way: str) -> Reach:
    """The API does not tell whether a sync is under way, so it decides nothing once one was to be asked for."""
    if under_way:
        return Reach.UNDER_WAY
    return Reach.UNKNOWN if by is Route.API and view.status(step.id).begun else Reach.NOT_REACHED


def _so_far(last: datetime | None, under_way: str) -> Message:
    if under_way:
        return say("actions", "The appliance says: {words}")(words=under_way)
    if last is None:
        return say("actions", "No data sync is shown.")
    return say("actions", "The last data sync was {when}.")(when=last)


def before_order(step: Step, view: View) -> datetime | None:
    """The sync before this one was asked for, as it was seen then."""
    seen = view.status(step.id).seen
    told = _kept(step, view, "last-sync", dict(seen.facts).get(BEFORE) if seen else None)
    return datetime.fromisoformat(told) if told else None


def said_anew(step: Step, view: View, by: Route, status: str) -> bool:
    """Whether the page complains of what it did not complain of before. The API's answer may be from before (2c)."""
    return by is Route.CONSOLE and status != (_kept(step, view, "status") or "")


def _kept(step: Step, view: View, key: str, carried: str | None = None) -> str | None:
    """What was seen before the order: on record with it, carried on by looks since, or at the last look before it."""
    status = view.status(step.id)
    if status.outcome is not None and key in (found := dict(status.outcome.facts)):
        return found[key]
    if carried is not None:
        return carried
    return dict(status.seen.facts).get(key) if status.seen else None


def deeds(step: Step, action: SyncNow, view: View) -> Sequence[Deed]:
    """The button on the page where it is to be started, else on the other one's (L6, Discrepancies)."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        cancel.check()
        primary = console_operator(view.of(action.primary), "login")
        health = _health(view.of(action.primary))  # before the page: what is under way there has not ended here
        page = primary.failover()
        before = _last_sync(health, page)
        if page.under_way:  # as right after establishing (R24): its end is as good
            text = say("actions", "A data sync was under way already.")
            return Outcome(text, Route.CONSOLE, view.clock.now(), before)
        at, text = _where(action, page, view)
        return ordered(console_operator(view.of(at), "login").sync_now(), text(), view, before)

    del step
    return (Deed(Route.CONSOLE, by_console),)


def _where(action: SyncNow, page: FailoverPage, view: View) -> tuple[str, Message]:
    """On which appliance to press, and what to say of it. ``page`` is that of the primary."""
    asked = say("actions", "The data sync was asked for.")
    if action.start_at != action.backup:
        lacks = page.offers(FailoverControl.SYNC_NOW) is False
        return (action.backup if lacks else action.primary), asked
    theirs = console(view.of(action.backup), "login").failover()
    if theirs.offers(FailoverControl.SYNC_NOW) is False and page.offers(FailoverControl.SYNC_NOW) is not False:
        return action.primary, say("actions", "The backup has no control for it: the primary was asked for the sync.")
    return action.backup, asked


def in_sync_sights(step: Step, action: InSync, view: View) -> Sequence[Sight]:
    """On the primary: the console tells what is under way, the API the rest as well."""
    ways = [Sight(Route.CONSOLE, lambda _: _in_sync_on_console(step, action, view))]
    api = view.of(action.primary).api
    if api is not None:
        ways.append(Sight(Route.API, lambda _: _stands(step, view, Route.API, *_told(api.health()), "")))
    return ways


def _in_sync_on_console(step: Step, action: InSync, view: View) -> Observation:
    page = console(view.of(action.primary), "login").failover()
    return _stands(step, view, Route.CONSOLE, page.last_sync, page.last_sync_status, page.under_way)


def _told(health: Health) -> tuple[datetime | None, str]:
    return _whole(health.last_sync), health.last_sync_status or ""


def _stands(step: Step, view: View, by: Route, last: datetime | None, status: str, under_way: str) -> Observation:
    well = went_well(status)
    proofs = proofs_of(step, last is not None, well)
    if under_way:
        return view.observe(Reach.UNDER_WAY, _so_far(last, under_way), by, proofs)
    if last is not None and well and view.clock.now() - last > SYNC_AGE:
        text = say("actions", "The last data sync was {when}: that is too long ago.")(when=last)
        return view.observe(Reach.FAILED, text, by, proofs)
    if last is not None and well:
        text = say("actions", "The last data sync was {when}, and it ended well.")(when=last)
        return view.observe(Reach.REACHED, text, by, proofs, (("last-sync", last.isoformat()), ("status", status)))
    if well is False:
        text = say("actions", "The last data sync did not succeed: {words}")(words=status)
        return view.observe(Reach.FAILED, text, by, proofs)
    if by is Route.API or status or last is not None:  # in words that nobody knows, or not told there
        return view.observe(Reach.UNKNOWN, _so_far(last, ""), by, proofs)
    return view.observe(Reach.FAILED, _so_far(None, ""), by, proofs)


def _health(connection: Connection) -> Health | None:
    try:
        return connection.api.health() if connection.api is not None else None
    except Cancelled:
        raise
    except AssistantError:
        return None


def _last_sync(health: Health | None, page: FailoverPage) -> tuple[tuple[str, str], ...]:
    """The latest one that page or API tells: a health answer may be a minute old (product-facts 2c)."""
    last, status = page.last_sync, page.last_sync_status
    if health is not None:
        last = max((moment for moment in (last, _whole(health.last_sync)) if moment), default=None)
    facts = (("last-sync", last.isoformat()),) if last else ()
    return (*facts, ("status", status)) if status else facts


def _whole(moment: datetime | None) -> datetime | None:
    """Pages tell whole seconds."""
    return moment.replace(microsecond=0) if moment else None
