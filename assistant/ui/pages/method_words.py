"""What the ways of upgrading a pair are called: as the guide of the site's era calls them (P3, P4; P5)."""

from __future__ import annotations

from assistant.domain.failover import Method
from assistant.domain.message import Message, say
from assistant.guide.method import words

_WAYS = {
    Method.SYNCHRONOUS: (
        say("method", "Synchronous: the primary first"),
        say("method", "{primary} is upgraded in the first window and stays primary. {backup} follows in the second."),
    ),
    Method.ASYNCHRONOUS: (
        say("method", "Asynchronous: the backup first"),
        say(
            "method",
            "{backup} is upgraded and tested in the first window, then becomes primary. {primary} follows in the "
            "second and stays backup.",
        ),
    ),
}
_OF_10_6 = {
    Method.SYNCHRONOUS: (
        say("method", "Variant 1: upgrade the production appliance in place"),
        say(
            "method",
            "{primary} is upgraded by files in the first window and stays primary. {backup} follows in the second.",
        ),
    ),
    Method.ASYNCHRONOUS: (
        say("method", "Variant 2: production and backup swap roles"),
        say(
            "method",
            "{backup} is upgraded by files in the first window, then becomes primary. {primary} follows in the second "
            "and stays backup.",
        ),
    ),
}
FORCED = say(
    "method",
    "In the 10.6 era, the data sync before failover is broken is forced on {backup}, and updates come as files. Guides "
    "for later versions say otherwise; for this site, the one of its era counts.",
)
EXTRACTED = say(
    "method", "Before 10.6, sessions are not merged: the session data of {primary} is extracted before the swap."
)
RULES = ("R12", "R27", "R35", "R19", "R20a")
EARLY_RULES = ("R27", "R35", "L6", "R38", "R19", "R20b")


_SWAP_ONLY = say("method", "The site is down for the swap only.")
"""The guide of that era has no test before it: the version is checked, the rest shows in production."""


def weighed(method: Method, *, early: bool) -> tuple[Message, Message]:
    """What speaks for a way, and what against it (P3, P4, P5)."""
    advantage, drawback = words(method)
    return (_SWAP_ONLY if early and method is Method.ASYNCHRONOUS else advantage), drawback


def way_words(method: Method, *, early: bool) -> tuple[Message, Message]:
    """Heading and description of a way."""
    return (_OF_10_6 if early else _WAYS)[method]
