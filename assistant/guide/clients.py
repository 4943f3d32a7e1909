"""P9: the clients before and after a site package."""

from __future__ import annotations

from datetime import timedelta

from assistant.domain.clients import PrepareClients, WatchClients
from assistant.domain.message import Label, Message, say
from assistant.domain.plan import Ask, Estimate, EstimateSource, Phase, Plan, Step
from assistant.domain.question import Field, HandTask, Question, QuestionKind
from assistant.domain.site import Brand, Route, Site

_CHECKLIST = ("C2", "C3", "C10", "C11", "C7")


def checklist(plan: Plan) -> tuple[str, ...]:
    """What a person sees to after a site package, as rule numbers, in the order in which it is usually done."""
    led = any(step.phase in (Phase.SWAP, Phase.MOVE) for step in plan.steps)
    return tuple(number for rule in _CHECKLIST for number in ((rule, "R19") if led and rule == "C10" else (rule,)))


def prepare_clients(site: Site, appliance: str) -> Step:
    """C4 with the numbers of this site, C3, and what will happen to every kind of client; before anything begins."""
    question = Question(
        "prepare-clients",
        QuestionKind.CONFIRM,
        say("guide", "Is the site prepared for the clients that update themselves?"),
        say(
            "guide",
            "Lower “{limit}”: many Jump Clients that update at once can overload appliance and network. Check there "
            "that their automatic upgrades are not disabled. If you have extractable consoles, download their new MSI "
            "now and keep the old one.",
        )(limit=Label("jump.max_concurrent")),
        "prepare-clients",
        rules=("C4", "C3"),
    )
    return Step(
        "prepare-clients",
        PrepareClients(appliance, question),
        Phase.PREPARE,
        appliance,
        say("guide", "Prepare for the clients that update themselves"),
        say("guide", "Waiting for your confirmation about the clients"),
        say("guide", "The site is prepared for the clients"),
        say("guide", "Set how many Jump Clients may update at once, then resume the run."),
        what_happens(site),
        rules=("C4", "C3", "C2", "C11"),
        routes=(Route.HAND,),
        hand=HandTask(
            "/login",
            appliance,
            "login.jump_clients",
            fields=(Field("jump.max_concurrent", say("guide", "a number that your line can bear, such as 20")),),
            note=say("guide", "Where there is also “{bandwidth}”, limit it too. Put both back once all are through.")(
                bandwidth=Label("jump.max_bandwidth")
            ),
        ),
    )


def what_happens(site: Site) -> tuple[Message, ...]:
    """To every kind of client, in the order of the guides (C1, C2, C3, C5, C9, C10, C11)."""
    return (
        say("guide", "{things}: update themselves at their next start; those deployed by MSI are deployed again")(
            things=Label("rep_console")
        ),
        say("guide", "{things}: stay offline until the appliance is upgraded; the old MSI alone removes old ones")(
            things=Label("extractable_console")
        ),
        say("guide", "{things}: update themselves, active ones at once, passive ones within a day")(
            things=Label("jump_client")
        ),
        say("guide", "{things}: update at their first use")(things=Label(_button(site))),
        say("guide", "{things}: update themselves")(things=Label("jumpoint")),
        say("guide", "{things}: update themselves; check that they have")(things=Label("connection_agent")),
        say("guide", "{things}: do not update themselves and are installed again by hand")(
            things=Label("integration_client")
        ),
        say("guide", "Installers made before: no longer work and are made again"),
    )


def watch_clients(appliance: str) -> Step:
    """Jump Clients that still need the update, falling to zero (C4 to C7)."""
    return Step(
        "watch-clients",
        WatchClients(appliance, timedelta(hours=1)),
        Phase.CLIENTS,
        appliance,
        say("guide", "Watch the Jump Clients update themselves"),
        say("guide", "The Jump Clients are updating themselves"),
        say("guide", "The Jump Clients have been watched"),
        say("guide", "Those that are switched off follow when they come online again; that may take days."),
        (say("guide", "No connected Jump Client needs the update any more"),),
        rules=("C4", "C5", "C6", "C7"),
        routes=(),
        estimate=Estimate(timedelta(minutes=5), timedelta(hours=1), EstimateSource.ASSUMED),
        patience=timedelta(hours=1),
        poll=timedelta(seconds=30),
    )


def client_software(site: Site) -> tuple[Message, ...]:
    """All client software there is (R8), in the guides' terms, as a list to tick off."""
    return (
        _every("rep_console"),
        _every("jump_client"),
        _every("jumpoint"),
        _every(_button(site)),
        _every("connection_agent"),
        _every("integration_client"),
    )


def _button(site: Site) -> str:
    return "button_bomgar" if site.edition.brand is Brand.BOMGAR else "button_beyondtrust"


def _every(term: str) -> Message:
    return say("guide", "{thing}: all")(thing=Label(term))


def uninstall_clients(site: Site) -> Step:
    """R8, before the first package: no client may be left that would try to update itself in between."""
    question = Question(
        "uninstall-clients",
        QuestionKind.CONFIRM,
        say("guide", "Has all client software been uninstalled?"),
        say(
            "guide",
            "Nobody can be supported through this site until the clients are installed again. Consoles, Jump Clients, "
            "Jumpoints, Buttons and agents: go through the list and leave none.",
        ),
        "uninstall-clients",
        rules=("R8", "R6"),
    )
    return Step(
        "uninstall-clients",
        Ask(question),
        Phase.UPGRADE,
        "site",
        say("guide", "Uninstall all client software"),
        say("guide", "Waiting for you to confirm that all client software is uninstalled"),
        say("guide", "All client software is uninstalled"),
        say(
            "guide",
            "Uninstall what is left, then resume the run. Or make a new plan and wait 24 hours between packages.",
        ),
        client_software(site),
        rules=("R8", "R6"),
        routes=(Route.HAND,),
    )


def reinstall_clients(site: Site) -> Step:
    """R8, after the last package: everything is installed by hand, from new installers (C11, C10)."""
    question = Question(
        "reinstall-clients",
        QuestionKind.CONFIRM,
        say("guide", "Has all client software been installed again?"),
        say(
            "guide",
            "Make new installers first: those from before the upgrade no longer work. Begin with one "
            "console and one Jump Client, and continue with the rest once both work.",
        ),
        "reinstall-clients",
        rules=("R8", "C11", "C10", "C2"),
    )
    return Step(
        "reinstall-clients",
        Ask(question),
        Phase.UPGRADE,
        "site",
        say("guide", "Install all client software again"),
        say("guide", "Waiting for you to confirm that all client software is installed again"),
        say("guide", "All client software is installed again"),
        say("guide", "Install what is missing, then resume the run."),
        client_software(site),
        rules=("R8", "C11", "C10", "C2"),
        routes=(Route.HAND,),
    )
