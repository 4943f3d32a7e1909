"""The rules before 10.6, and of failover in that era (guide 001): shown only where they apply."""

from __future__ import annotations

from assistant.domain.message import say

BEFORE_10_6 = (
    (
        "L1",
        say("rules", "LSID becomes text"),
        say(
            "rules",
            "From 10.6 on, a session's LSID is a text of 32 characters. The new LSEQ is a running number, neither "
            "guaranteed to be unique nor strictly in sequence.",
        ),
    ),
    (
        "L2",
        say("rules", "Own programs and databases first"),
        say("rules", "Whatever keeps or reads LSID as an integer must take text before the appliance is upgraded."),
    ),
    (
        "L3",
        say("rules", "Integration Client before the appliance"),
        say(
            "rules",
            "Adapt reports and queries on its database to varchar(32) for session.lsid and the new column lseq; then "
            "update the Integration Client, then the appliance. It needs Enterprise licences.",
        ),
    ),
    (
        "L4",
        say("rules", "XML answers get a namespace"),
        say(
            "rules",
            "Programs that read answers of the API must know the namespace that api/reporting.xsd and api/command.xsd "
            "on the site name.",
        ),
    ),
    (
        "L5",
        say("rules", "Have your integration searched"),
        say(
            "rules",
            "“upgrade-assistant scan” lists the places in schemas, source code and sample answers that will break.",
        ),
    ),
    (
        "L6",
        say("rules", "The sync is forced on the backup"),
        say(
            "rules",
            "In the 10.6 era the data sync before failover is broken is forced on the backup; guides for later "
            "versions start it on the primary.",
        ),
    ),
)
"""Number, heading, and what it says."""
