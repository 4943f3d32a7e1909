"""How long Jump Clients take at a given limit (C4): figures of this site, each with what it rests on."""

from __future__ import annotations

from datetime import timedelta

from assistant.domain.message import Message, Size, many

EACH = timedelta(minutes=2)
"""From its turn until a Jump Client is back. An assumption: nobody has published it."""
SIZE = Size(30 << 20)
"""What a Jump Client loads. An assumption, too."""
LIMITS = (10, 25, 50)
"""At most 500 can be set (product-facts 6b)."""


def lasts(count: int, limit: int) -> timedelta:
    """In turns of ``limit`` at once: the number of Jump Clients divided by the limit, rounded up, times one turn."""
    return EACH * -(-count // limit)


def figures(count: int) -> Message:
    """What the limit means here, for a person who chooses one."""
    low, middle, high = LIMITS
    told = many(
        "guide",
        "%n Jump Client(s): {low} at a time take about {long}, {middle} about {medium}, {high} about {short}. That is "
        "the number divided by the limit, times {each} for each, which is an assumption. If each loads {size} "
        "(assumed, too), {all} pass through the appliance's line.",
        "",
        count,
    )
    return told(
        low=low,
        middle=middle,
        high=high,
        long=lasts(count, low),
        medium=lasts(count, middle),
        short=lasts(count, high),
        each=EACH,
        size=SIZE,
        all=Size(SIZE.count * count),
    )
