"""The choices that exist for a chain of packages, each shown only where there is one."""

from __future__ import annotations

from datetime import timedelta

from assistant.domain.failover import Method
from assistant.domain.message import Message, many, plain, say
from assistant.domain.plan import Choices, ClientWay, Plan, installs
from assistant.domain.versions import Version
from assistant.ui.widgets.choices import ChoiceCards, Option
from assistant.ui.widgets.fields import SelectField

_DAY = timedelta(hours=24)


def cluster_words(plan: Plan) -> list[Message]:
    """Where the packages of a cluster's plan are installed: what is missing everywhere in one sentence."""
    site = plan.site
    places: dict[str, set[str]] = {package.name: set() for package in plan.packages}
    for step in plan.steps:
        if (installed := installs(step)) is not None:
            places.setdefault(installed[0].name, set()).update(installed[1])
    total = len(site.appliances)
    if all(len(names) == total for names in places.values()):
        masters = many("packages", "%n master node(s)", "", len(site.masters))
        nodes = many("packages", "%n traffic node(s)", "", len(site.nodes))
        text = say("packages", "Installed on every appliance of the cluster: {masters}, {nodes}.")
        return [text(masters=masters, nodes=nodes)]
    partly = say("packages", "{package}: installed on {count} of {total} appliances; the others have it already.")
    whole = say("packages", "{package}: installed on all {total} appliances.")
    return [
        (
            whole(package=name, total=total)
            if len(names) == total
            else partly(package=name, count=len(names), total=total)
        )
        for name, names in places.items()
    ]


def wanted(versions: tuple[Version, ...]) -> SelectField:
    """Which version of the site software, of those on offer."""
    order = sorted(versions, reverse=True)
    options = tuple((str(version), plain(str(version))) for version in order)
    return SelectField(say("packages", "Wanted version of the site software"), options, width=240)


def client_ways(sites: int, choices: Choices) -> ChoiceCards:
    """What happens to the clients between ``sites`` site packages (R6, R8)."""
    waits = _DAY * (sites - 1)
    stay = (
        Option(
            ClientWay.WAIT.value,
            say("packages", "Leave the clients installed"),
            say("packages", "No client is connected to the backup while it is upgraded: nothing has to be waited for."),
            say("packages", "Nothing is uninstalled."),
            say("packages", "All clients go to the last version in one step; some may have to be installed again."),
        )
        if choices.method is Method.ASYNCHRONOUS
        else Option(
            ClientWay.WAIT.value,
            say("packages", "Wait 24 hours after each site package but the last"),
            say("packages", "Clients update themselves from version to version."),
            say("packages", "Nobody has to install anything again."),
            say("packages", "More than one maintenance window; the run continues a day later."),
            say("packages", "{duration} of waiting; the site is up meanwhile")(duration=waits),
        )
    )
    options = (
        stay,
        Option(
            ClientWay.REINSTALL.value,
            say("packages", "Uninstall all clients first, install them again afterwards"),
            say("packages", "The packages follow one another without a wait."),
            say("packages", "Everything fits into one maintenance window."),
            say("packages", "Every console, Jump Client, Jumpoint and button has to be removed and installed by hand."),
        ),
    )
    return ChoiceCards(options, chosen=choices.clients.value)
