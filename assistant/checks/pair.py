"""Whether a failover pair is what it should be before it is taken apart (P0.1, R22, R23; product-facts 2c, 6b)."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, say
from assistant.domain.site import Appliance, FailoverRole, Route, Site
from assistant.domain.words import appliance_called


@dataclass(frozen=True)
class PairFacts:
    """What is known of a pair besides what each appliance says of itself."""

    site: Site
    unreachable: tuple[tuple[str, Message], ...] = ()
    """Appliances that did not answer, and why."""
    untrusted: tuple[tuple[str, Message], ...] = ()
    """Appliances whose certificate is not the site's, and what is wrong with it."""
    same_key: bool | None = None
    """None: it could not be compared."""
    answers: str | None = None
    """The appliance that answers at the site's host name; None: it cannot be told."""
    out_of_touch: tuple[tuple[str, Message], ...] = ()
    """Appliances whose page sounds as if they do not reach the other one, and its words."""


def pair_findings(facts: PairFacts) -> tuple[Finding, ...]:
    """Everything that speaks for or against this pair."""
    site = facts.site
    if len(site.appliances) < 2:
        return (_alone(site),)
    trouble = [_unreachable(name, why) for name, why in facts.unreachable]
    trouble += [_shared_name(one, site) for one in site.appliances if _is_shared(one, site)]
    trouble += [_untrusted(name, site, why) for name, why in facts.untrusted]
    if _same_box(site):
        return (*trouble, _twice(site))
    found = (*trouble, *_roles(site), *_answers(facts), *_certificates(facts), *_contact(facts))
    return found if trouble else (*found, _key(facts), *_automatic(site))


def _finding(name: str, level: Level, about: str, text: Message, advice: Message | None = None) -> Finding:
    return Finding(f"pair.{name}", level, about, text, advice=advice)


def _alone(site: Site) -> Finding:
    text = say("checks", "{appliance} belongs to a failover pair, and the address of the other one was not given.")
    advice = say("checks", "On the Site page, give the own address of each appliance.")
    return _finding("address", Level.FAIL, site.host, text(appliance=appliance_called(site.primary.name)), advice)


def _unreachable(name: str, why: Message) -> Finding:
    called = appliance_called(name)
    text = say("checks", "{appliance} does not answer: {reason}")(appliance=called, reason=why)
    advice = say(
        "checks", "Both appliances must be reachable by their own addresses. See whether {appliance} is switched on."
    )
    return _finding("unreachable", Level.FAIL, name, text, advice(appliance=called))


def _untrusted(name: str, site: Site, why: Message) -> Finding:
    text = say("checks", "{appliance} serves no certificate that clients of {host} would accept: {reason}")
    advice = say(
        "checks",
        "Both appliances need the same certificate: export it on the primary, import it on the other "
        "on the page {page}, and assign it to its address.",
    )
    return _finding(
        "certificate",
        Level.FAIL,
        name,
        text(appliance=appliance_called(name), host=site.host, reason=why),
        advice(page=Label("appliance.certificates")),
    )


def _is_shared(one: Appliance, site: Site) -> bool:
    """R23: what leads to one appliance now leads to the other after a swap."""
    return one.host.casefold() in {
        site.host.casefold(),
        *(ip.casefold() for other in site.appliances for ip in other.shared_ips),
    }


def _shared_name(one: Appliance, site: Site) -> Finding:
    text = say("checks", "The address given for {appliance}, {address}, leads to one appliance or the other.")
    told = text(appliance=appliance_called(one.name), address=one.address)
    return Finding("pair.shared-name", Level.FAIL, site.host, told, advice=_OWN_ADDRESSES, rules=("R23",))


def _same_box(site: Site) -> bool:
    guids = [one.guid.what.casefold() for one in site.appliances if one.guid]
    return len(guids) > len(set(guids))


def _twice(site: Site) -> Finding:
    text = say("checks", "The same appliance answers at both addresses.")
    return _finding("same-box", Level.FAIL, site.host, text, _OWN_ADDRESSES)


_OWN_ADDRESSES = say("checks", "Give each appliance's own address, not the shared address or the site's host name.")


def _roles(site: Site) -> tuple[Finding, ...]:
    roles = [one.role.what if one.role else None for one in site.appliances]
    if None in roles:
        return ()  # that it is not known is a finding already
    advice = say("checks", "Find out on the page {page} of both, or call Technical Support; nothing was changed.")
    told = advice(page=Label("login.failover"))
    match sorted(role.value for role in roles if role):
        case ["backup", "primary"]:
            a, b = site.primary, site.others[0]
            text = say("checks", "The site is a failover pair: {primary} is primary, {backup} is backup.")
            good = text(primary=appliance_called(a.name), backup=appliance_called(b.name))
            return (_finding("roles", Level.PASS, site.host, good),)
        case ["primary", "primary"]:
            text = say("checks", "Both appliances say that they are primary.")
            return (_finding("two-primaries", Level.FAIL, site.host, text, told),)
        case ["backup", "backup"]:
            text = say("checks", "Both appliances say that they are backup.")
            return (_finding("two-backups", Level.FAIL, site.host, text, told),)
        case ["none", "none"]:
            text = say("checks", "There is no failover relationship between the two appliances.")
            again = say("checks", "Establish it first on the page {page}, or upgrade each by itself.")
            return (_finding("unrelated", Level.FAIL, site.host, text, again(page=Label("login.failover"))),)
    text = say("checks", "Only one of the two appliances has a failover role.")
    return (_finding("one-sided", Level.FAIL, site.host, text, told),)


def _answers(facts: PairFacts) -> tuple[Finding, ...]:
    """Whom the site's host name leads to: the primary, or the site is not where it should be."""
    site = facts.site
    if facts.answers is None:
        text = say("checks", "Which appliance answers for {host} could not be determined.")(host=site.host)
        return (_finding("answers", Level.UNKNOWN, site.host, text),)
    found = site.named(facts.answers)
    called = appliance_called(found.name)
    if found.role is not None and found.role.what is FailoverRole.BACKUP:
        text = say("checks", "{host} leads to {appliance}, which is the backup.")(host=site.host, appliance=called)
        advice = say("checks", "Check the roles and the way to the site: shared address, DNS record or NAT entry.")
        return (_finding("answers", Level.FAIL, site.host, text, advice),)
    text = say("checks", "{host} leads to {appliance}.")(host=site.host, appliance=called)
    return (_finding("answers", Level.PASS, site.host, text),)


def _certificates(facts: PairFacts) -> tuple[Finding, ...]:
    """Product-facts 6a: both need the same."""
    seen = [one.fingerprint.what for one in facts.site.appliances if one.fingerprint]
    if len(seen) < 2 or facts.untrusted:
        return ()
    if len(set(seen)) == 1:
        text = say("checks", "Both appliances serve the same certificate.")
        return (_finding("certificates", Level.PASS, facts.site.host, text),)
    text = say("checks", "The two appliances serve different certificates.")
    advice = say(
        "checks", "After a swap clients would see another certificate. Import the primary's certificate on the other."
    )
    return (_finding("certificates", Level.WARNING, facts.site.host, text, advice),)


def _contact(facts: PairFacts) -> tuple[Finding, ...]:
    """Those are words of a page: a hint, never a proof."""
    text = say("checks", "The Failover page of {appliance} says of the other one: {words}")
    advice = say(
        "checks", "Both must reach each other: the data sync needs it, and so does establishing failover again."
    )
    return tuple(
        _finding("contact", Level.WARNING, name, text(appliance=appliance_called(name), words=words), advice)
        for name, words in facts.out_of_touch
    )


def _key(facts: PairFacts) -> Finding:
    """R22."""
    host = facts.site.host
    where = {"control": Label("security.psk"), "page": Label("login.security")}
    if facts.same_key:
        text = say("checks", "Both appliances have the same inter-appliance key.")
        return _finding("key", Level.PASS, host, text)
    if facts.same_key is None:
        text = say("checks", "Whether both appliances have the same inter-appliance key could not be determined.")
        advice = say("checks", "Compare {control} on the page {page} of both: failover is re-established with it.")
        return _finding("key", Level.UNKNOWN, host, text, advice(**where))
    text = say("checks", "The two appliances do not have the same inter-appliance key.")
    advice = say("checks", "Enter the same value under {control} on the page {page} of both.")
    return Finding("pair.key", Level.FAIL, host, text, advice=advice(**where), rules=("R22",))


def _automatic(site: Site) -> tuple[Finding, ...]:
    primary: Appliance = site.primary
    if primary.automatic_failover is None:
        text = say("checks", "Whether automatic failover is on could not be determined.")
        advice = say("checks", "If it is on, switch it off on the page {page} before the pair is broken.")
        return (_finding("automatic", Level.UNKNOWN, primary.name, text, advice(page=Label("login.failover"))),)
    if any(one.automatic_failover and one.automatic_failover.what for one in site.appliances):
        text = say("checks", "Automatic failover is on; the plan switches it off meanwhile and on again at the end.")
    else:
        text = say("checks", "Automatic failover is off.")
    return (Finding("pair.automatic", Level.PASS, primary.name, text, by=Route.CONSOLE),)
