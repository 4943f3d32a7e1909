"""L1 to L4: what has to be ready before an upgrade goes across 10.6; only people know whether it is."""

from __future__ import annotations

from assistant.domain.eras import CHANGED
from assistant.domain.message import say
from assistant.domain.plan import Choices, Step
from assistant.domain.site import Site
from assistant.guide.confirming import confirmation


def across_10_6(site: Site, choices: Choices) -> tuple[Step, ...]:
    """Two confirmations where the site is older and the target is not; nothing otherwise."""
    software = site.edition.software
    if software is None or software.version >= CHANGED or choices.target < CHANGED:
        return ()
    return _own_programs(), _client_first()


def _own_programs() -> Step:
    return confirmation(
        "integrations",
        "site",
        say("guide", "Are your own programs ready for 10.6?"),
        say(
            "guide",
            "Whatever uses the API must take a session's LSID as text and read XML with a namespace. "
            "“upgrade-assistant scan” with the folder of your programs lists what will break. If nothing uses the API, "
            "just confirm.",
        ),
        (
            say("guide", "Confirm that your own programs are ready for 10.6"),
            say("guide", "Waiting for your confirmation about your own programs"),
            say("guide", "Your own programs are ready for 10.6"),
        ),
        say("guide", "Change them first, then resume the run."),
        None,
        ("L2", "L4", "L5"),
    )


def _client_first() -> Step:
    return confirmation(
        "integration-client-first",
        "site",
        say("guide", "Is the Integration Client updated?"),
        say(
            "guide",
            "It is updated before the appliance: the new one also works with older versions. Before that, reports and "
            "queries on its database must take session.lsid as text. It needs Enterprise licences. If there is none, "
            "just confirm.",
        ),
        (
            say("guide", "Confirm that the Integration Client is updated"),
            say("guide", "Waiting for your confirmation that the Integration Client is updated"),
            say("guide", "The Integration Client is updated"),
        ),
        say("guide", "Adapt reports and queries, update the Integration Client, then resume the run."),
        None,
        ("L3", "C10"),
    )
