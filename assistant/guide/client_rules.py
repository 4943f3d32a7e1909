"""The rules about clients after a site package (procedures, C1 to C11)."""

from __future__ import annotations

from assistant.domain.message import Label, say
from assistant.guide.rule import ALL, NOT_001, Rule

CLIENTS = (
    Rule(
        "C1",
        say("rules", "Consoles update themselves"),
        say("rules", "A representative console updates itself at its next start."),
        ALL,
    ),
    Rule(
        "C2",
        say("rules", "Consoles deployed by MSI"),
        say("rules", "On locked-down computers they have to be deployed again."),
        NOT_001,
    ),
    Rule(
        "C3",
        say("rules", "Extractable consoles"),
        say(
            "rules",
            "After checking for the update, {page} gives the new MSI before the upgrade. Consoles installed from "
            "it stay offline until the appliance is upgraded. The old ones need not be uninstalled; keep the old "
            "MSI, for only it can remove them.",
        )(page=Label("console.installers")),
        NOT_001,
    ),
    Rule(
        "C4",
        say("rules", "Many Jump Clients at once"),
        say("rules", "They can overload appliance and network. Lower “{control}” beforehand.")(
            control=Label("jump.max_concurrent")
        ),
        NOT_001,
    ),
    Rule(
        "C5",
        say("rules", "When Jump Clients update"),
        say(
            "rules",
            "Active ones right after the upgrade; passive ones when they start, when a console connects, "
            "and at least once a day.",
        ),
        NOT_001,
    ),
    Rule(
        "C6",
        say("rules", "Not yet updated"),
        say(
            "rules",
            "Such a Jump Client shows as {state}. An attempt to jump to it moves it to the front of the queue.",
        )(state=Label("jump.upgrade_pending")),
        NOT_001,
    ),
    Rule(
        "C7",
        say("rules", "Proof that all have updated"),
        say("rules", "Export the list of Jump Clients: every date under {column} is later than the upgrade.")(
            column=Label("jump.status_details")
        ),
        NOT_001,
    ),
    Rule(
        "C8",
        say("rules", "Too many versions in a row"),
        say(
            "rules",
            "Clients that get no time between two versions may fail to update and have to be installed again by hand.",
        ),
        NOT_001,
    ),
    Rule(
        "C9",
        say("rules", "Buttons, Jumpoints and connection agents"),
        say("rules", "Buttons update at their first use; Jumpoints and connection agents update by themselves."),
        NOT_001,
    ),
    Rule(
        "C10",
        say("rules", "Integration Clients"),
        say(
            "rules",
            "They do not update themselves: install them again from the Downloads page of the support site.",
        ),
        NOT_001,
    ),
    Rule(
        "C11",
        say("rules", "Old installers stop working"),
        say(
            "rules",
            "Installers made before the upgrade for Buttons, Jump Clients and consoles have to be made again.",
        ),
        NOT_001,
    ),
)
