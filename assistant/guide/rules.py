"""What the guides warn of, recommend or state, in our own words; shown where it applies (procedures, Rules)."""

from __future__ import annotations

from assistant.domain.message import Label, Message, say
from assistant.domain.value import value
from assistant.guide.legacy_rules import BEFORE_10_6


@value
class Rule:
    """One rule: its number, a heading, what it says, and the guides it comes from."""

    id: str
    title: Message
    text: Message
    guides: tuple[str, ...]


_ALL = ("000", "001", "002", "003", "004")
_NOT_001 = ("000", "002", "003", "004")
_GERMAN = ("000", "002")

RULES: dict[str, Rule] = {
    rule.id: rule
    for rule in (
        Rule(
            "R1",
            say("rules", "Settings backup first"),
            say("rules", "No package is installed before a settings backup is on this computer and has been checked."),
            _ALL,
        ),
        Rule(
            "R2",
            say("rules", "Keep certificate and private key"),
            say(
                "rules",
                "A copy of the TLS certificate with its private key keeps the site reachable if an upgrade fails.",
            ),
            _NOT_001,
        ),
        Rule(
            "R3",
            say("rules", "Major releases come on a schedule"),
            say(
                "rules",
                "Sites under maintenance are notified by e-mail when their major release is ready. Until "
                "then the list of updates may be empty.",
            ),
            _ALL,
        ),
        Rule(
            "R4",
            say("rules", "Old appliances need intermediate versions"),
            say("rules", "Packages unlock each other. Install what is available; the next one then becomes available."),
            _NOT_001,
        ),
        Rule(
            "R5",
            say("rules", "Unsure which package or which order?"),
            say("rules", "Technical Support can tell from the page {page}. The support bundle contains it.")(
                page=Label("appliance.status_basics")
            ),
            _NOT_001,
        ),
        Rule(
            "R6",
            say("rules", "24 hours after each site package"),
            say(
                "rules",
                "Clients update themselves from one version to the next. If the next site package comes too soon, "
                "that fails and they have to be installed again by hand.",
            ),
            _NOT_001,
        ),
        Rule(
            "R7",
            say("rules", "No wait after Base updates"),
            say("rules", "A Base update usually prepares a site package and is installed just before it."),
            _NOT_001,
        ),
        Rule(
            "R8",
            say("rules", "No time to wait"),
            say(
                "rules",
                "The alternative: uninstall all client software first, install every package in order, "
                "then install all clients again by hand.",
            ),
            _NOT_001,
        ),
        Rule(
            "R9",
            say("rules", "15 minutes to an hour"),
            say("rules", "An installation usually takes that long; with many stored recordings it takes much longer."),
            _ALL,
        ),
        Rule(
            "R10",
            say("rules", "The site is down during an installation"),
            say("rules", "Nobody can sign in then: users are logged out and all sessions end."),
            _ALL,
        ),
        Rule(
            "R11",
            say("rules", "Low-traffic hours"),
            say("rules", "Plan the windows of a failover pair for hours in which few people work."),
            _ALL,
        ),
        Rule(
            "R12",
            say("rules", "Try it out first"),
            say("rules", "A rehearsal in a safe environment shows surprises before production does."),
            _ALL,
        ),
        Rule(
            "R13",
            say("rules", "Trouble during a Base update: do not restart"),
            say(
                "rules",
                "Switch nothing off and restart nothing. Call Technical Support; the support bundle helps them.",
            ),
            _NOT_001,
        ),
        Rule(
            "R14",
            say("rules", "Certificate stores on the endpoints"),
            say(
                "rules",
                "A newly built site package relies on current certificate stores on the computers you support. "
                "Where they are outdated, most Jump Clients may show as offline.",
            ),
            _GERMAN,
        ),
        Rule(
            "R15",
            say("rules", "Downloaded once, gone from the list"),
            say(
                "rules", "A package that was downloaded is not listed again; only Technical Support can bring it back."
            ),
            _NOT_001,
        ),
        Rule(
            "R16",
            say("rules", "The appliance's clock must be right"),
            say("rules", "Updates and keys depend on it. Correct a wrong time with NTP under {page}.")(
                page=Label("appliance.ip_configuration")
            ),
            _NOT_001,
        ),
        Rule(
            "R17",
            say("rules", "Order matters"),
            say("rules", "Some packages can be installed only after others; a locked one says what it waits for."),
            _ALL,
        ),
        Rule(
            "R18",
            say("rules", "A new backup after the Base packages"),
            say(
                "rules",
                "Once the Base packages are in, take another backup, then go on with the site packages at once.",
            ),
            _GERMAN,
        ),
        Rule(
            "R19",
            say("rules", "Integration Client and the swap"),
            say(
                "rules",
                "An Integration Client configured by IP address does not follow the swap; "
                "one configured by host name does.",
            ),
            _ALL,
        ),
        Rule(
            "R20a",
            say("rules", "Sessions held while failover is broken"),
            say("rules", "Sessions that end while failover is broken are merged when it is re-established."),
            _ALL,
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
            _GERMAN,
        ),
        Rule(
            "R22",
            say("rules", "The same key on both"),
            say("rules", "Failover needs the same value under {control} on both appliances.")(
                control=Label("security.psk")
            ),
            _NOT_001,
        ),
        Rule(
            "R23",
            say("rules", "Own addresses"),
            say(
                "rules",
                "Failover is set up with each appliance's own address; the shared host name leads to only one of them.",
            ),
            _NOT_001,
        ),
        Rule(
            "R24",
            say("rules", "After establishing"),
            say(
                "rules",
                "Most pages vanish from the backup, and the first data sync begins after about a minute. "
                "It may take seconds or hours.",
            ),
            _NOT_001,
        ),
        Rule(
            "R25",
            say("rules", "Which way the data flows"),
            say(
                "rules",
                "Users, settings, files, logs and recordings of the primary replace what the backup holds.",
            ),
            _GERMAN,
        ),
        Rule(
            "R26",
            say("rules", "If the primary is an Atlas master"),
            say("rules", "Then the backup becomes the backup master of the cluster."),
            _GERMAN,
        ),
        Rule(
            "R27",
            say("rules", "Two maintenance windows"),
            say(
                "rules",
                "Leave enough time between them to trust the new version, but no more than needed: there "
                "is no failover meanwhile. Both appliances take about the same time.",
            ),
            _ALL,
        ),
        Rule(
            "R28",
            say("rules", "Exporting removes nothing"),
            say("rules", "The certificate stays on the appliance; you only get a copy."),
            _NOT_001,
        ),
        Rule(
            "R29",
            say("rules", "Protect the private key"),
            say("rules", "Whoever has the exported key can pose as your site. A passphrase protects it."),
            _NOT_001,
        ),
        Rule(
            "R30",
            say("rules", "Do not lose the backup password"),
            say("rules", "Nobody can restore a backup whose password is lost, not even the vendor."),
            _NOT_001,
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
            _GERMAN,
        ),
        Rule(
            "R33",
            say("rules", "Distributing installs nothing"),
            say("rules", "“{control}” only brings the package to the other nodes; each is upgraded later.")(
                control=Label("updates.distribute")
            ),
            _GERMAN,
        ),
        Rule(
            "R34",
            say("rules", "Wait for the clients to leave"),
            say(
                "rules",
                "A node that accepts no new client connections empties by itself as sessions end. Whoever waits for "
                "that cuts nobody off.",
            ),
            _GERMAN,
        ),
        Rule(
            "R35",
            say("rules", "Failover itself interrupts"),
            say("rules", "While the other appliance takes over, the site is briefly unavailable: plan for it."),
            _GERMAN,
        ),
        Rule(
            "R36",
            say("rules", "Only site packages affect the clients"),
            say("rules", "Base updates and licence add-ons leave client software as it is."),
            _NOT_001,
        ),
        Rule(
            "R37",
            say("rules", "A Base update restarts the appliance"),
            say("rules", "It does so by itself. While it restarts it does not answer; that is expected."),
            _GERMAN,
        ),
        Rule(
            "R38",
            say("rules", "Automatic updates and failover"),
            say(
                "rules",
                "Whether they can be used for pairs and clusters depends on the version; what the console "
                "offers is what counts.",
            ),
            _ALL,
        ),
        Rule(
            "C1",
            say("rules", "Consoles update themselves"),
            say("rules", "A representative console updates itself at its next start."),
            _ALL,
        ),
        Rule(
            "C2",
            say("rules", "Consoles deployed by MSI"),
            say("rules", "On locked-down computers they have to be deployed again."),
            _NOT_001,
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
            _NOT_001,
        ),
        Rule(
            "C4",
            say("rules", "Many Jump Clients at once"),
            say("rules", "They can overload appliance and network. Lower “{control}” beforehand.")(
                control=Label("jump.max_concurrent")
            ),
            _NOT_001,
        ),
        Rule(
            "C5",
            say("rules", "When Jump Clients update"),
            say(
                "rules",
                "Active ones right after the upgrade; passive ones when they start, when a console connects, "
                "and at least once a day.",
            ),
            _NOT_001,
        ),
        Rule(
            "C6",
            say("rules", "Not yet updated"),
            say(
                "rules",
                "Such a Jump Client shows as {state}. An attempt to jump to it moves it to the front of the queue.",
            )(state=Label("jump.upgrade_pending")),
            _NOT_001,
        ),
        Rule(
            "C7",
            say("rules", "Proof that all have updated"),
            say("rules", "Export the list of Jump Clients: every date under {column} is later than the upgrade.")(
                column=Label("jump.status_details")
            ),
            _NOT_001,
        ),
        Rule(
            "C8",
            say("rules", "Too many versions in a row"),
            say(
                "rules",
                "Clients that get no time between two versions may fail to update and have to be installed again by "
                "hand.",
            ),
            _NOT_001,
        ),
        Rule(
            "C9",
            say("rules", "Buttons, Jumpoints and connection agents"),
            say("rules", "Buttons update at their first use; Jumpoints and connection agents update by themselves."),
            _NOT_001,
        ),
        Rule(
            "C10",
            say("rules", "Integration Clients"),
            say(
                "rules",
                "They do not update themselves: install them again from the Downloads page of the support site.",
            ),
            _NOT_001,
        ),
        Rule(
            "C11",
            say("rules", "Old installers stop working"),
            say(
                "rules",
                "Installers made before the upgrade for Buttons, Jump Clients and consoles have to be made again.",
            ),
            _NOT_001,
        ),
        *(Rule(name, title(), text(), ("001",)) for name, title, text in BEFORE_10_6),
    )
}


def rules(ids: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules with these numbers that this program has words for, in the order asked."""
    return tuple(RULES[rule_id] for rule_id in ids if rule_id in RULES)
