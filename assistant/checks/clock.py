"""Is the appliance's clock right? The download key and much else rely on it (R16)."""

from __future__ import annotations

from datetime import datetime, timedelta

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, say
from assistant.domain.site import Route

WARN_FROM = timedelta(seconds=60)
FAIL_FROM = timedelta(minutes=5)
SLOWEST = timedelta(seconds=60)
"""A round trip of this length leaves more doubt than the warning is worth."""


def clock_difference(
    appliance_time: datetime | None,
    asked_at: datetime,
    answered_at: datetime,
    *,
    about: str = "A",
    by: Route = Route.API,
) -> Finding:
    """Compare an appliance's clock with this computer's, as it was half-way between question and answer."""
    trip = answered_at - asked_at
    if appliance_time is None or trip > SLOWEST or trip < timedelta(0):
        return _unknown(about, by, answered_at, trip)
    difference = appliance_time - (asked_at + trip / 2)
    level = _level(abs(difference))
    return Finding(
        "clock.difference",
        level,
        about,
        _text(difference),
        why=_why(),
        advice=None if level is Level.PASS else _set_ntp(),
        rules=("R16",),
        by=by,
        at=answered_at,
        detail=f"{difference.total_seconds():+.1f} s ± {trip.total_seconds() / 2:.1f} s",
    )


def _level(size: timedelta) -> Level:
    if size >= FAIL_FROM:
        return Level.FAIL
    return Level.WARNING if size >= WARN_FROM else Level.PASS


def _text(difference: timedelta) -> Message:
    if abs(difference) < WARN_FROM:
        return say("checks", "The clock of the appliance is right.")
    if difference > timedelta(0):
        return say("checks", "The clock of the appliance is ahead of this computer by {time}.")(time=difference)
    return say("checks", "The clock of the appliance is behind this computer by {time}.")(time=-difference)


def _why() -> Message:
    return say("checks", "With a wrong clock, the download key, certificates and much else fail.")


def _set_ntp() -> Message:
    text = say("checks", "Find out which of the two clocks is wrong. On the appliance, set an NTP server: {page}.")
    return text(page=Label("appliance.ip_configuration"))


def _unknown(about: str, by: Route, at: datetime, trip: timedelta) -> Finding:
    return Finding(
        "clock.difference",
        Level.UNKNOWN,
        about,
        say("checks", "What time it is on the appliance could not be determined."),
        why=_why(),
        advice=say("checks", "Compare the time on the page {page} with a clock.")(
            page=Label("appliance.status_basics")
        ),
        rules=("R16",),
        by=by,
        at=at,
        detail=f"round trip {trip.total_seconds():.1f} s",
    )
