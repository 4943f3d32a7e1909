"""What the guides warn of, recommend or state, in our own words; shown where it applies (procedures, Rules)."""

from __future__ import annotations

from assistant.domain.message import Label, say
from assistant.guide.client_rules import CLIENTS
from assistant.guide.legacy_rules import BEFORE_10_6
from assistant.guide.rule import ALL, GERMAN, NOT_001, Rule

RULES: dict[str, Rule] = {
    rule.id: rule
    for rule in (
        Rule(
            "R1",
            say("rules", "Settings backup first"),
            say("rules", "No package is installed before a settings backup is on this computer and has been checked."),
            ALL,
        ),
        Rule(
            "R2",
            say("rules", "Keep certificate and private key"),
            say(
                "rules",
                "A copy of the TLS certificate with its private key keeps the site reachable if an upgrade fails.",
            ),
            NOT_001,
        ),
        Rule(
            "R3",
            say("rules", "Major releases come on a schedule"),
            say(
                "rules",
                "Sites under maintenance are notified by e-mail when their major release is ready. Until "
                "then the list of updates may be empty.",
            ),
            ALL,
        ),
        Rule(
            "R4",
            say("rules", "Old appliances need intermediate versions"),
            say("rules", "Packages unlock each other. Install what is available; the next one then becomes available."),
            NOT_001,
        ),
        Rule(
            "R5",
            say("rules", "Unsure which package or which order?"),
            say("rules", "Technical Support can tell from the page {page}. The support bundle contains it.")(
                page=Label("appliance.status_basics")
            ),
            NOT_001,
        ),
        Rule(
            "R6",
            say("rules", "24 hours after each site package"),
            say(
                "rules",
                "Clients update themselves from one version to the next. If the next site package comes too soon, "
                "that fails and they have to be installed again by hand.",
            ),
            NOT_001,
        ),
        Rule(
            "R7",
            say("rules", "No wait after Base updates"),
            say("rules", "A Base update usually prepares a site package and is installed just before it."),
            NOT_001,
        ),
        Rule(
            "R8",
            say("rules", "No time to wait"),
            say(
                "rules",
                "The alternative: uninstall all client software first, install every package in order, "
                "then install all clients again by hand.",
            ),
            NOT_001,
        ),
        Rule(
            "R9",
            say("rules", "15 minutes to an hour"),
            say("rules", "An installation usually takes that long; with many stored recordings it takes much longer."),
            ALL,
        ),
        Rule(
            "R10",
            say("rules", "The site is down during an installation"),
            say("rules", "Nobody can sign in then: users are logged out and all sessions end."),
            ALL,
        ),
        Rule(
            "R11",
            say("rules", "Low-traffic hours"),
            say("rules", "Plan the windows of a failover pair for hours in which few people work."),
            ALL,
        ),
        Rule(
            "R12",
            say("rules", "Try it out first"),
            say("rules", "A rehearsal in a safe environment shows surprises before production does."),
            ALL,
        ),
        Rule(
            "R13",
            say("rules", "Trouble during a Base update: do not restart"),
            say(
                "rules",
                "Switch nothing off and restart nothing. Call Technical Support; the support bundle helps them.",
            ),
            NOT_001,
        ),
        Rule(
            "R14",
            say("rules", "Certificate stores on the endpoints"),
            say(
                "rules",
                "A newly built site package relies on current certificate stores on the computers you support. "
                "Where they are outdated, most Jump Clients may show as offline.",
            ),
            GERMAN,
        ),
        Rule(
            "R15",
            say("rules", "Downloaded once, gone from the list"),
            say(
                "rules", "A package that was downloaded is not listed again; only Technical Support can bring it back."
            ),
            NOT_001,
        ),
        Rule(
            "R16",
            say("rules", "The appliance's clock must be right"),
            say("rules", "Updates and keys depend on it. Correct a wrong time with NTP under {page}.")(
                page=Label("appliance.ip_configuration")
            ),
            NOT_001,
        ),
        Rule(
            "R17",
            say("rules", "Order matters"),
            say("rules", "Some packages can be installed only after others; a locked one says what it waits for."),
            ALL,
        ),
        Rule(
            "R18",
            say("rules", "A new backup after the Base packages"),
            say(
                "rules",
                "Once the Base packages are in, take another backup, then go on with the site packages at once.",
            ),
            GERMAN,
        ),
        Rule(
            "R19",
            say("rules", "Integration Client and the host name"),
            say(
                "rules",
                "An Integration Client configured by IP address stays with the old address when the site is led to "
                "another appliance; one configured by host name follows.",
            ),
            ALL,
        ),
        Rule(
            "R20a",
            say("rules", "Sessions held while failover is broken"),
            say("rules", "Sessions that end while failover is broken are merged when it is re-established."),
            ALL,
        ),
        Rule(
            "R20b",
            say("rules", "Before 10.6: sessions are not merged"),
            say("rules", "Extract the session data of the old primary just before the other one takes over."),
            ("001", "003", "004"),
        ),
        Rule(
            "R21",
            say("rules", "Every environment differs"),
            say("rules", "Be sure that the software works in yours before the other appliance is upgraded."),
            GERMAN,
        ),
        Rule(
            "R22",
            say("rules", "The same key on both"),
            say("rules", "Failover needs the same value under {control} on both appliances.")(
                control=Label("security.psk")
            ),
            NOT_001,
        ),
        Rule(
            "R23",
            say("rules", "Own addresses"),
            say(
                "rules",
                "Failover is set up with each appliance's own address; the shared host name leads to only one of them.",
            ),
            NOT_001,
        ),
        Rule(
            "R24",
            say("rules", "After establishing"),
            say(
                "rules",
                "Most pages vanish from the backup, and the first data sync begins after about a minute. "
                "It may take seconds or hours.",
            ),
            NOT_001,
        ),
        Rule(
            "R25",
            say("rules", "Which way the data flows"),
            say(
                "rules",
                "Users, settings, files, logs and recordings of the primary replace what the backup holds.",
            ),
            GERMAN,
        ),
        Rule(
            "R26",
            say("rules", "If the primary is an Atlas master"),
            say("rules", "Then the backup becomes the backup master of the cluster."),
            GERMAN,
        ),
        Rule(
            "R27",
            say("rules", "Two maintenance windows"),
            say(
                "rules",
                "Leave enough time between them to trust the new version, but no more than needed: there "
                "is no failover meanwhile. Both appliances take about the same time.",
            ),
            ALL,
        ),
        Rule(
            "R28",
            say("rules", "Exporting removes nothing"),
            say("rules", "The certificate stays on the appliance; you only get a copy."),
            NOT_001,
        ),
        Rule(
            "R29",
            say("rules", "Protect the private key"),
            say("rules", "Whoever has the exported key can pose as your site. A passphrase protects it."),
            NOT_001,
        ),
        Rule(
            "R30",
            say("rules", "Do not lose the backup password"),
            say("rules", "Nobody can restore a backup whose password is lost, not even the vendor."),
            NOT_001,
        ),
        Rule(
            "R31",
            say("rules", "What a backup leaves out"),
            say("rules", "Recordings, and files of the file store over 200 KB or beyond the fiftieth."),
            ("000", "003", "004"),
        ),
        Rule(
            "R32",
            say("rules", "Settings during a cluster upgrade"),
            say(
                "rules",
                "Change none on the old primary: they are overwritten at the first data sync after the swap.",
            ),
            GERMAN,
        ),
        Rule(
            "R33",
            say("rules", "Distributing installs nothing"),
            say("rules", "“{control}” only brings the package to the other nodes; each is upgraded later.")(
                control=Label("updates.distribute")
            ),
            GERMAN,
        ),
        Rule(
            "R34",
            say("rules", "Wait for the clients to leave"),
            say(
                "rules",
                "A node that accepts no new client connections empties by itself as sessions end. Whoever waits for "
                "that cuts nobody off.",
            ),
            GERMAN,
        ),
        Rule(
            "R35",
            say("rules", "Failover itself interrupts"),
            say("rules", "While the other appliance takes over, the site is briefly unavailable: plan for it."),
            GERMAN,
        ),
        Rule(
            "R36",
            say("rules", "Only site packages affect the clients"),
            say("rules", "Base updates and licence add-ons leave client software as it is."),
            NOT_001,
        ),
        Rule(
            "R37",
            say("rules", "A Base update restarts the appliance"),
            say("rules", "It does so by itself. While it restarts it does not answer; that is expected."),
            GERMAN,
        ),
        Rule(
            "R38",
            say("rules", "Automatic updates and failover"),
            say(
                "rules",
                "Whether they can be used for pairs and clusters depends on the version; what the console "
                "offers is what counts.",
            ),
            ALL,
        ),
        *CLIENTS,
        *(Rule(name, title(), text(), ("001",)) for name, title, text in BEFORE_10_6),
    )
}


def rules(ids: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules with these numbers that this program has words for, in the order asked."""
    return tuple(RULES[rule_id] for rule_id in ids if rule_id in RULES)
