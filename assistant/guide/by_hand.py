"""A site without an account: the same steps, each of them for a person, and what nobody can look up is confirmed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.domain.clients import WatchClients
from assistant.domain.failover import InSync, PointDns, PointNat, SwitchSharedIp, TestByHosts
from assistant.domain.message import Label, Message, say
from assistant.domain.plan import InstallPackage, Step, VerifyVersion
from assistant.domain.question import HandTask
from assistant.domain.site import Route, Site
from assistant.domain.words import appliance_called
from assistant.guide.confirming import confirmation


def by_hand(steps: Iterable[Step], site: Site) -> list[Step]:
    """The steps with the hand as their only way; what is only looked at, a person looks at."""
    return [
        replace(
            _in_other_words(step, site),
            routes=_routes(step),
            hand=step.hand or _where_to_look(step),
            proofs=_to_be_seen(step, site),
            undo=None,
        )
        for step in steps
    ]


def _routes(step: Step) -> tuple[Route, ...]:
    looked_at = isinstance(step.action, VerifyVersion | WatchClients | InSync)
    return (Route.HAND,) if looked_at or Route.HAND in step.routes else ()


def _where_to_look(step: Step) -> HandTask | None:
    match step.action:
        case VerifyVersion(appliance=appliance):
            return HandTask("/appliance", appliance, "appliance.status_basics")
        case WatchClients(appliance=appliance):
            return HandTask("/login", appliance, "login.jump_clients")
        case _:
            return None


def _to_be_seen(step: Step, site: Site) -> tuple[Message, ...]:
    """What shows it to a person at a console; files are proven on this computer as ever."""
    match step.action:
        case InstallPackage(package=package):
            listed = say("guide", "{package} is no longer in the list of updates, and no error is shown there")
            return (say("guide", "The console answers again and lets you sign in"), listed(package=package.name))
        case VerifyVersion(version=version):
            shows = say("guide", "{page} shows version {version}")
            page = Label("appliance.status_basics")
            return shows(page=page, version=str(version)), _opens(step.target, site)
        case SwitchSharedIp(on=new) | PointDns(to=new) | PointNat(to=new):
            # Its identity is what a person can compare: the certificate is the same on both.
            shows = say(
                "guide", "Opened by {host}, the page {page} shows the same GUID as at the address of {appliance}"
            )
            told = shows(host=site.host, page=Label("appliance.status_basics"), appliance=appliance_called(new))
            return (*step.proofs[:-1], told)
        case _:
            return step.proofs


def _opens(appliance: str, site: Site) -> Message:
    """The site's name leads to one of a pair only, and the certificate is for that name."""
    if len(site.appliances) == 1:
        return say("guide", "The support site opens in a browser, without a warning about its certificate")
    return say("guide", "The console /login of {appliance} lets you sign in")(appliance=appliance_called(appliance))


def _in_other_words(step: Step, site: Site) -> Step:
    """What this program would take back or put back itself is a person's as well."""
    match step.action:
        case SwitchSharedIp(off=old, on=new):
            text = say(
                "guide",
                "While the address is disabled on both appliances, nobody reaches the site. Enable it on {on}, or "
                "again on {off}, before you do anything else.",
            )
            return replace(step, remedy=text(on=appliance_called(new), off=appliance_called(old)))
        case TestByHosts():
            advice = say("guide", "Take the line for {host} out of the hosts file again.")(host=site.host)
            detail = say("guide", "Only this computer is affected. Take the line out again right after the test.")
            off = tuple(replace(one, advice=advice) for one in step.switches_off)
            return replace(step, detail=detail(), switches_off=off)
        case _:
            return step


def confirmations(site: Site) -> tuple[Step, ...]:
    """What the checks cannot tell without an account (R16, R22; product-facts 6a, 7d)."""
    if len(site.appliances) == 1:
        return _clock(site.primary.name, "clock"), _no_cluster(site.primary.name, "no-cluster-updates")
    each = [
        step
        for name in (one.name for one in site.appliances)
        for step in (
            _clock(name, f"clock-{name.lower()}"),
            _no_cluster_on(name, f"no-cluster-updates-{name.lower()}"),
        )
    ]
    return *each, _same_key(site), _same_certificate(site)


def _same_key(site: Site) -> Step:
    """R22: failover is re-established with it, and by then one appliance alone carries the site."""
    control, page = Label("security.psk"), Label("login.security")
    return confirmation(
        "same-key",
        site.primary.name,
        say("guide", "Do both appliances have the same {control}?")(control=control),
        say("guide", "Compare it on the page {page} of both. Failover can be re-established only with the same value.")(
            page=page
        ),
        (
            say("guide", "Confirm that both appliances have the same {control}")(control=control),
            say("guide", "Waiting for your confirmation about the {control}")(control=control),
            say("guide", "Both appliances have the same {control}")(control=control),
        ),
        say("guide", "Enter the same value on the page {page} of both, then resume the run.")(page=page),
        HandTask("/login", site.primary.name, "login.security"),
        ("R22",),
    )


def _same_certificate(site: Site) -> Step:
    """Product-facts 6a: both need the site's certificate, or clients refuse the one that they do not know."""
    page = Label("appliance.certificates")
    other = site.others[0].name
    return confirmation(
        "same-certificate",
        other,
        say("guide", "Do both appliances have the certificate of {host}?")(host=site.host),
        say(
            "guide", "Compare the page {page} of both. Clients that are led to an appliance without it cannot connect."
        )(page=page),
        (
            say("guide", "Confirm that both appliances have the certificate of {host}")(host=site.host),
            say("guide", "Waiting for your confirmation about the certificate"),
            say("guide", "Both appliances have the certificate of {host}")(host=site.host),
        ),
        say("guide", "Export it on the primary, import it on the other and assign it to its address: {page}.")(
            page=page
        ),
        HandTask("/appliance", other, "appliance.certificates"),
        (),
    )


def _clock(appliance: str, name: str) -> Step:
    called = appliance_called(appliance)
    page = Label("appliance.status_basics")
    return confirmation(
        name,
        appliance,
        say("guide", "Is the clock of {appliance} right?")(appliance=called),
        say(
            "guide",
            "Compare the time on the page {page} with a clock. If it is wrong, downloads of updates, "
            "certificates and much else fail.",
        )(page=page),
        (
            say("guide", "Confirm that the clock of {appliance} is right")(appliance=called),
            say("guide", "Waiting for your confirmation about the clock"),
            say("guide", "The clock of {appliance} is right")(appliance=called),
        ),
        say("guide", "Set an NTP server: {page}. Then resume the run.")(page=Label("appliance.ip_configuration")),
        HandTask("/appliance", appliance, "appliance.status_basics"),
        ("R16",),
    )


def _no_cluster(appliance: str, name: str) -> Step:
    told = {"page": Label("appliance.updates"), "section": Label("updates.cluster")}
    return _without_cluster(
        name,
        appliance,
        say("guide", "Is the page {page} without a section {section}?")(**told),
        say("guide", "Confirm that the page {page} has no section {section}")(**told),
        say("guide", "The page {page} has no section {section}")(**told),
    )


def _no_cluster_on(appliance: str, name: str) -> Step:
    """The same for one of a pair."""
    told = {"page": Label("appliance.updates"), "section": Label("updates.cluster")}
    called = appliance_called(appliance)
    return _without_cluster(
        name,
        appliance,
        say("guide", "Is the page {page} of {appliance} without a section {section}?")(appliance=called, **told),
        say("guide", "Confirm that the page {page} of {appliance} has no section {section}")(appliance=called, **told),
        say("guide", "The page {page} of {appliance} has no section {section}")(appliance=called, **told),
    )


def _without_cluster(name: str, appliance: str, title: Message, what: Message, done: Message) -> Step:
    page = Label("appliance.updates")
    return confirmation(
        name,
        appliance,
        title,
        say("guide", "Where there is one, one click may upgrade every node at once.")(),
        (what, say("guide", "Waiting for your confirmation about the page {page}")(page=page), done),
        say("guide", "Install nothing from that page. Upgrade in stages, as the vendor describes it."),
        HandTask("/appliance", appliance, "appliance.updates"),
        (),
    )
