"""What this program is and is not, support, licences and trade marks: the guides' last chapter as facts.

Source: procedures, About.
The telephone numbers and e-mail addresses that guide 001 prints are historic and not shown.
"""

from __future__ import annotations

from assistant.domain.message import Message, say
from assistant.domain.site import Brand
from assistant.domain.value import value

SUPPORT = {
    Brand.BOMGAR: "https://help.bomgar.com",
    Brand.BEYONDTRUST: "https://www.beyondtrust.com/docs/index.htm#support",
}
"""Where the guides of each brand lead to Technical Support."""


@value
class Part:
    """One heading with what is said below it."""

    title: Message
    texts: tuple[Message, ...]
    addresses: tuple[str, ...] = ()
    """Web addresses that belong to it."""


GUIDES: tuple[tuple[str, Message], ...] = (
    ("000", say("about", "Bomgar appliance upgrade guide, German, with Atlas clusters")),
    ("001", say("about", "Bomgar upgrade guide to version 10.6, German")),
    ("002", say("about", "BeyondTrust appliance upgrade guide 2019, German, with Atlas clusters")),
    ("003", say("about", "Bomgar appliance upgrade guide, Italian")),
    ("004", say("about", "Bomgar appliance upgrade guide, Brazilian Portuguese")),
)
"""The numbers by which the assistant names its sources."""


def about(brand: Brand | None) -> tuple[Part, ...]:
    """All parts in order. ``brand``: of the site at hand, or None: then the contacts of both are given."""
    brands = (brand,) if brand is not None else tuple(Brand)
    return (
        Part(
            say("about", "What this program is"),
            (
                say(
                    "about",
                    "It takes administrators through the upgrade of remote-support appliances: it looks, explains, "
                    "does what you allow, and proves each step.",
                ),
                say(
                    "about",
                    "It is not a product of the vendor of the appliances, and not endorsed by the vendor. It comes "
                    "without warranty; the vendor may change products and procedures at any time. If the vendor's "
                    "current guide or Technical Support says otherwise, go by them.",
                ),
            ),
        ),
        Part(
            say("about", "Technical Support"),
            (
                say("about", "Technical Support is part of the vendor's yearly maintenance plan."),
                say("about", "Have the support bundle ready; it contains what they ask for first."),
            ),
            tuple(SUPPORT[one] for one in brands),
        ),
        Part(
            say("about", "Licences of the site"),
            (
                say(
                    "about",
                    "With one licence, one representative at a time can support any number of computers, attended or "
                    "unattended. Several accounts may share a licence, but each representative working at the same "
                    "time needs one.",
                ),
            ),
        ),
        Part(
            say("about", "Trade marks"),
            (
                say(
                    "about",
                    "Bomgar, BeyondTrust, Jump and the vendor's logos are trade marks of Bomgar Corporation and "
                    "BeyondTrust Corporation; other trade marks belong to their owners. They are named here only "
                    "to say what is meant.",
                ),
            ),
        ),
    )
