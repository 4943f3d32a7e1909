"""P9: the clients after a site package, in outline."""

from __future__ import annotations

from datetime import timedelta

from assistant.domain.message import Label, Message, say
from assistant.domain.plan import Ask, Estimate, EstimateSource, Phase, Step, WatchClients
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Brand, Route, Site

CHECKLIST = ("C1", "C2", "C10", "C11", "C7")
"""What a person sees to after a site package, as rule numbers, in the order in which it is usually done."""


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
    buttons = {Brand.BOMGAR: "button_bomgar", Brand.BEYONDTRUST: "button_beyondtrust"}
    button = buttons.get(site.edition.brand or Brand.BEYONDTRUST, "button_beyondtrust")
    return (
        _every("rep_console"),
        _every("jump_client"),
        _every("jumpoint"),
        _every(button),
        _every("connection_agent"),
        _every("integration_client"),
    )


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
