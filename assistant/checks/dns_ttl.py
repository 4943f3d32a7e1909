"""How long would a change of the site's DNS record take to reach everybody?"""

from __future__ import annotations

from datetime import datetime, timedelta

from assistant.checks.dns import DnsAnswers
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.site import Route

LOW_TTL = timedelta(minutes=5)
"""A record that is to be changed should not be kept for longer. Assumed; the guides name no figure."""


def everywhere_by(before: DnsAnswers, changed: datetime) -> datetime | None:
    """When the last resolver in the world should have forgotten what it was told before the change; None: unknown."""
    return None if before.ttl is None else changed + timedelta(seconds=before.ttl)


def ttl_finding(answers: DnsAnswers, low: timedelta = LOW_TTL) -> Finding:
    """Whether the record may stay in caches for long after a change: worth knowing a TTL before the swing."""
    told = answers.ttl
    resolver = answers.resolver.ttl if answers.resolver and answers.resolver.known else None
    at_least = told is None and resolver is not None and timedelta(seconds=resolver) > low
    seconds = resolver if at_least else told
    why = say("dns", "Until caches have dropped the old answer, some users are led to the old appliance.")
    if seconds is None:
        text = say("dns", "How long others keep the record of {host} after a change could not be determined.")
        advice = say("dns", "Look at its TTL at the DNS controller, and lower it there to {low} before the swing.")
        return _finding(Level.UNKNOWN, answers, text(host=answers.host), why, advice(low=low))
    span = timedelta(seconds=seconds)
    if span <= low:
        text = say("dns", "A change to the record of {host} reaches everyone within {time}.")
        return _finding(Level.PASS, answers, text(host=answers.host, time=span))
    if at_least:
        text = say("dns", "After a change, others may keep the old record of {host} for {time} or longer.")
    else:
        text = say("dns", "After a change, others may keep the old record of {host} for {time}.")
    advice = say("dns", "Lower its TTL to {low}, at least {time} before the swing; raise it again afterwards.")
    told_text = text(host=answers.host, time=span)
    return _finding(Level.WARNING, answers, told_text, why, advice(low=low, time=span))


def _finding(
    level: Level, answers: DnsAnswers, text: Message, why: Message | None = None, advice: Message | None = None
) -> Finding:
    ttls = {one.server: one.ttl for one in answers.authoritative if one.ttl is not None}
    detail = "; ".join(f"{server}: TTL {ttl} s" for server, ttl in ttls.items()) or answers.detail
    return Finding("dns.ttl", level, answers.host, text, why, advice, by=Route.COMPUTER, at=answers.at, detail=detail)
