"""Where the guides say different things, and what this program does (procedures, Discrepancies).

Whoever asks why their guide says otherwise finds it here: in the drawer beside the rule, in Help, and by ``about``.
"""

from __future__ import annotations

from assistant.domain.message import Label, Message, say
from assistant.domain.value import value


@value
class Discrepancy:
    """One matter of which the guides do not say the same."""

    id: str
    about: Message
    differs: Message
    """Which guide says what."""
    decision: Message
    """What this program does, and why."""
    rules: tuple[str, ...] = ()
    """The rules that it bears on."""


DISCREPANCIES: tuple[Discrepancy, ...] = (
    Discrepancy(
        "connection-agents",
        say("discrepancies", "Connection agents"),
        say(
            "discrepancies",
            "Guide 003 says that they do not update themselves; guides 000, 002 and 004 say that they do.",
        ),
        say(
            "discrepancies",
            "The assistant goes by the three: they update themselves. Check one after the upgrade all the same.",
        ),
        ("C9",),
    ),
    Discrepancy(
        "first-sign-in",
        say("discrepancies", "First sign-in to a new appliance"),
        say("discrepancies", "Guide 004 translates the password; the other guides print it as it is typed."),
        say("discrepancies", "The user is {user} and the password {word}, in every language of the console.")(
            user="admin", word="password"
        ),
    ),
    Discrepancy(
        "second-backup",
        say("discrepancies", "Second backup after the Base packages"),
        say("discrepancies", "Only guides 000 and 002 ask for it."),
        say(
            "discrepancies",
            "The assistant makes it everywhere: it takes minutes, and is the last one from before the site package.",
        ),
        ("R18",),
    ),
    Discrepancy(
        "later-warnings",
        say("discrepancies", "Proof in production, direction of the data sync, certificate stores"),
        say("discrepancies", "Only guides 000 and 002 mention them."),
        say("discrepancies", "They hold for every edition, so the assistant asks for them and shows them everywhere."),
        ("R14", "R21", "R25", "R26"),
    ),
    Discrepancy(
        "atlas",
        say("discrepancies", "Atlas clusters"),
        say("discrepancies", "Guides 003 and 004 do not describe them; guide 001 is older than this procedure."),
        say(
            "discrepancies",
            "The procedure is that of guides 000 and 002. The Italian and Portuguese words for it are the assistant's.",
        ),
        ("R32", "R33", "R34"),
    ),
    Discrepancy(
        "bandwidth",
        say("discrepancies", "Bandwidth limit for Jump Client upgrades"),
        say("discrepancies", "Only guides 000 and 002 name it; older consoles do not have it."),
        say("discrepancies", "If the console has it, set it. If not, the limit on their number has to do."),
        ("C4",),
    ),
    Discrepancy(
        "merged-sessions",
        say("discrepancies", "Sessions from the time without failover"),
        say(
            "discrepancies",
            "Guides 000 and 002 say that they are merged; guides 001, 003 and 004 say so from version 10.6 on.",
        ),
        say(
            "discrepancies",
            "The version decides: before 10.6 the session data has to be extracted before the swap.",
        ),
        ("R20a", "R20b"),
    ),
    Discrepancy(
        "sync-from",
        say("discrepancies", "Where the data sync is started"),
        say(
            "discrepancies",
            "Guide 001 starts it on the backup, the others on the primary; the screen that they print is the backup's.",
        ),
        say(
            "discrepancies",
            "In consoles of the 10.6 era it is started on the backup, later on the primary, and on the backup if the "
            "primary has no {control}.",
        )(control=Label("failover.sync_now")),
        ("L6",),
    ),
    Discrepancy(
        "automatic-updates",
        say("discrepancies", "Automatic updates of pairs and clusters"),
        say(
            "discrepancies",
            "Guide 001 allows manual updates only; guides 000, 002, 003 and 004 describe both; since 24.3 the vendor's "
            "pages exclude automatic updates again.",
        ),
        say("discrepancies", "The assistant offers what belongs to the version. What the console lists decides."),
        ("R38",),
    ),
    Discrepancy(
        "names",
        say("discrepancies", "Names of pages and buttons"),
        say(
            "discrepancies",
            "Some controls go by two names, even within one guide; consoles follow their own version.",
        ),
        say(
            "discrepancies",
            "The assistant recognises all known names, and shows the first one in the console's language.",
        ),
    ),
    Discrepancy(
        "single-manual",
        say("discrepancies", "Manual update of a single appliance"),
        say("discrepancies", "Guide 001 refers to a page that it does not have."),
        say("discrepancies", "Manual installation is meant, as the assistant guides through it."),
    ),
)


def differing(rule: str) -> tuple[Discrepancy, ...]:
    """What bears on a rule, by its number."""
    return tuple(one for one in DISCREPANCIES if rule in one.rules)
