"""The maintenance windows as a calendar file (RFC 5545): windows, waits, and where a person is asked.

Moments are UTC: every calendar shows them in its own time, also where clocks are changed. An entry keeps its UID
however often the plan is made anew, so that importing the file again moves the entry instead of adding another one;
the sequence number grows with the time at which the file is made. What an earlier plan of the same run had and the last
one has no more is cancelled (STATUS:CANCELLED, which RFC 5546 allows in what is published): nobody keeps a record of
files that were saved, so any earlier plan may be in a calendar. Nothing that is secret is known here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, plain, say
from assistant.domain.plan import Plan
from assistant.engine.state import RunState
from assistant.guide.schedule import Schedule, WindowView, schedule
from assistant.report.speaker import Speaker, tag
from assistant.report.words import Words, estimate_range, estimate_words

_ZERO = timedelta()
_ANSWER = timedelta(minutes=15)
"""How long a question is entered for: zero minutes cannot be seen in a calendar."""
_DAY_BEFORE, _HOUR_BEFORE = timedelta(days=-1), timedelta(hours=-1)
_SINCE = datetime(2020, 1, 1, tzinfo=UTC)
"""Sequence numbers count seconds from here; they fit 32 bits until 2088."""

_WINDOW = say("calendar", "Maintenance window {number}: {host}")
_WAIT = say("calendar", "Wait for the clients: {host}")
_ASKED = say("calendar", "You are asked: {what}")
_INSTALLS = say("calendar", "To be installed: {packages}")
_TAKES = say("calendar", "Takes {range}; entered with the longest usual time.")
_DOWN = say("calendar", "Site down: {range}")
_STEP = say("calendar", "{what}: {range}")
_IN_WINDOW = say("calendar", "{host}, maintenance window {number}")
_UP = say("calendar", "The site is up meanwhile. Resume the run after that.")
_CANCELLED = say("calendar", "Cancelled: {what}")
_NOT_ANY_MORE = say("calendar", "This is no longer planned.")
_BETWEEN = say("calendar", "Before it you are asked: {what}")


class NothingPlanned(AssistantError):
    """No window has a moment, and nothing is waited for."""

    code = "calendar.nothing-planned"


@dataclass(frozen=True)
class Entry:
    """One entry of the calendar."""

    key: str
    """What it is, stable for a site and a target."""
    begin: datetime
    end: datetime
    title: Message
    lines: tuple[Message, ...]
    busy: bool
    """Whether somebody has to be there."""
    alarms: tuple[timedelta, ...] = ()
    """Before (negative) or after the begin."""


def entries(plan: Plan, now: datetime, state: RunState | None = None) -> tuple[Entry, ...]:
    """What goes into the calendar, in the order of time; ``state``: how far the run is.

    A wait that is over is left out. A window that begins when a person says so has no entry.
    """
    made = schedule(plan, now)
    found = [entry for window in made.windows for entry in _of_window(plan, made, window)]
    found += _waits(plan, made, state)
    return tuple(sorted(found, key=lambda entry: (entry.begin, entry.key)))


def cancelled(plan: Plan, now: datetime, earlier: Iterable[Plan]) -> tuple[tuple[str, Entry], ...]:
    """What earlier plans of the run had and this one has no more, each with its UID, in the order of time.

    An entry that is over is still part of the plan.
    """
    kept = {uid(plan, entry.key) for entry in entries(plan, now)}
    gone = {uid(one, entry.key): entry for one in earlier for entry in entries(one, now)}
    return tuple(sorted(((mark, one) for mark, one in gone.items() if mark not in kept), key=lambda one: one[1].begin))


def as_calendar(
    plan: Plan, words: Words, now: datetime, state: RunState | None = None, earlier: Iterable[Plan] = ()
) -> bytes:
    """The calendar file in the reader's language; ``earlier``: the plans that the run had before.

    Raises NothingPlanned.
    """
    found, gone = entries(plan, now, state), cancelled(plan, now, earlier)
    if not found and not gone:
        raise NothingPlanned(
            say("calendar", "No maintenance window of this plan has a moment: there is nothing for a calendar."),
            say("calendar", "Plan when the windows begin, then save the file."),
        )
    calendar = Calendar()
    calendar.add("prodid", "-//Upgrade Assistant//Maintenance windows//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in found:
        calendar.add_component(_event(plan, entry, uid(plan, entry.key), Speaker(words), words.language, now))
    for mark, entry in gone:
        event = _event(plan, _called_off(entry), mark, Speaker(words), words.language, now)
        event.add("status", "CANCELLED")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


# ── what there is ────────────────────────────────────────────────────────────────────────────────────


def _of_window(plan: Plan, made: Schedule, window: WindowView) -> Iterator[Entry]:
    begin, end = window.begin, window.latest_end
    if begin is None or end is None:
        return
    title = _WINDOW(number=window.number, host=plan.site.host)
    lines = tuple(_lines(made, window))
    yield Entry(f"window-{window.number}", begin, end, title, lines, True, (_DAY_BEFORE, _HOUR_BEFORE))
    place = _IN_WINDOW(host=plan.site.host, number=window.number)
    for hold in window.holds:
        at = begin + hold.at
        yield Entry(f"hold-{hold.step}", at, at + _ANSWER, _ASKED(what=hold.what), (place,), False, (_ZERO,))


def _lines(made: Schedule, window: WindowView) -> Iterator[Message]:
    if window.packages:
        yield _INSTALLS(packages=plain(", ".join(window.packages)))
    yield _TAKES(range=estimate_words(window.estimate))
    if window.outage is not None:
        yield _DOWN(range=estimate_words(window.outage))
    for gap in made.gaps:
        if gap.after == window.number - 1:
            yield from (_BETWEEN(what=asked) for asked in gap.asked)
    for piece in window.pieces:
        yield from (_STEP(what=step.name, range=estimate_range(step.estimate)) for step in piece.steps)


def _waits(plan: Plan, made: Schedule, state: RunState | None) -> Iterator[Entry]:
    """The clients' days: as the run file has them once they began, else as they follow from the windows."""
    gaps = {wait.step: gap for gap in made.gaps for wait in gap.waits}
    ends = {window.number: window.latest_end for window in made.windows}
    for step in plan.steps:
        if not isinstance(step.action, LetClientsCatchUp):
            continue
        status = state.of(step.id) if state is not None else None
        if status is not None and status.ended is not None:
            continue
        if status is not None and status.wait is not None and status.wait.until is not None:
            yield _wait(plan, step.id, step.name, status.wait.at, status.wait.until)
        elif step.id in gaps and (begin := ends[gaps[step.id].after]) is not None:
            yield _wait(plan, step.id, step.name, begin, begin + gaps[step.id].least)


def _wait(plan: Plan, step: str, name: Message, begin: datetime, end: datetime) -> Entry:
    return Entry(step, begin, end, _WAIT(host=plan.site.host), (name, _UP), False, (end - begin,))


# ── how it is written ────────────────────────────────────────────────────────────────────────────────


def uid(plan: Plan, key: str) -> str:
    """The same for every plan that leads this site to this version: a calendar knows an entry again by it."""
    whole = f"{plan.site.host.casefold()}|{plan.site.port}|{plan.choices.target}|{key}"
    return f"{hashlib.sha256(whole.encode()).hexdigest()[:32]}@upgrade-assistant"


def _called_off(entry: Entry) -> Entry:
    """For calendars that do not know the status the title says it, and nobody is woken."""
    return replace(entry, title=_CANCELLED(what=entry.title), lines=(_NOT_ANY_MORE,), busy=False, alarms=())


def _event(plan: Plan, entry: Entry, mark: str, speaker: Speaker, language: str, now: datetime) -> Event:
    title, lines = speaker.text(entry.title), [speaker.text(line) for line in entry.lines]
    event = Event()
    event.add("uid", mark)
    event.add("sequence", max(0, int((now - _SINCE).total_seconds())))
    event.add("dtstamp", _utc(now))
    event.add("last-modified", _utc(now))
    event.add("dtstart", _utc(entry.begin))
    event.add("dtend", _utc(entry.end))
    event.add("summary", title, parameters={"language": tag(language)})
    event.add("description", "\n".join(lines), parameters={"language": tag(language)})
    event.add("location", plan.site.host)
    event.add("transp", "OPAQUE" if entry.busy else "TRANSPARENT")
    for before in entry.alarms:
        event.add_component(_alarm(title, before))
    return event


def _alarm(title: str, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", before)
    return alarm


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(microsecond=0)
