"""A site without an account: the same steps, each of them for a person, and what nobody can look up is confirmed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.domain.message import Label, Message, say
from assistant.domain.plan import Ask, InstallPackage, Phase, Step, VerifyVersion, WatchClients
from assistant.domain.question import HandTask, Question, QuestionKind
from assistant.domain.site import Route, Site
from assistant.domain.words import appliance_called


def by_hand(steps: Iterable[Step]) -> list[Step]:
    """The steps with the hand as their only way; what is only looked at, a person looks at."""
    return [
        replace(step, routes=_routes(step), hand=step.hand or _where_to_look(step), proofs=_to_be_seen(step))
        for step in steps
    ]


def _routes(step: Step) -> tuple[Route, ...]:
    looked_at = isinstance(step.action, VerifyVersion | WatchClients)
    return (Route.HAND,) if looked_at or Route.HAND in step.routes else ()


def _where_to_look(step: Step) -> HandTask | None:
    match step.action:
        case VerifyVersion(appliance=appliance):
            return HandTask("/appliance", appliance, "appliance.status_basics")
        case WatchClients(appliance=appliance):
            return HandTask("/login", appliance, "login.jump_clients")
        case _:
            return None


def _to_be_seen(step: Step) -> tuple[Message, ...]:
    """What shows it to a person at a console; files are proven on this computer as ever."""
    match step.action:
        case InstallPackage(package=package):
            listed = say("guide", "{package} is no longer in the list of updates, and no error is shown there")
            return (say("guide", "The console answers again and lets you sign in"), listed(package=package.name))
        case VerifyVersion(version=version):
            shows = say("guide", "{page} shows version {version}")
            page = Label("appliance.status_basics")
            return (
                shows(page=page, version=str(version)),
                say("guide", "The support site opens in a browser, without a warning about its certificate"),
            )
        case _:
            return step.proofs


def confirmations(site: Site) -> tuple[Step, ...]:
    """What the checks cannot tell without an account (R16; product-facts 7d)."""
    return _clock(site), _no_cluster(site)


def _clock(site: Site) -> Step:
    appliance = site.primary.name
    called = appliance_called(appliance)
    page = Label("appliance.status_basics")
    return _confirmation(
        "clock",
        site,
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


def _no_cluster(site: Site) -> Step:
    section, page = Label("updates.cluster"), Label("appliance.updates")
    return _confirmation(
        "no-cluster-updates",
        site,
        say("guide", "Is the page {page} without a section {section}?")(page=page, section=section),
        say("guide", "Where there is one, one click may upgrade every node at once.")(),
        (
            say("guide", "Confirm that the page {page} has no section {section}")(page=page, section=section),
            say("guide", "Waiting for your confirmation about the page {page}")(page=page),
            say("guide", "The page {page} has no section {section}")(page=page, section=section),
        ),
        say("guide", "Install nothing from that page. Upgrade in stages, as the vendor describes it."),
        HandTask("/appliance", site.primary.name, "appliance.updates"),
        (),
    )


def _confirmation(
    name: str,
    site: Site,
    title: Message,
    body: Message,
    words: tuple[Message, Message, Message],
    otherwise: Message,
    hand: HandTask,
    rules: tuple[str, ...],
) -> Step:
    question = Question(name, QuestionKind.CONFIRM, title, body, name, hand=hand, rules=rules)
    what, doing, done = words
    return Step(
        name,
        Ask(question),
        Phase.PREPARE,
        site.primary.name,
        what,
        doing,
        done,
        otherwise,
        rules=rules,
        routes=(Route.HAND,),
    )
