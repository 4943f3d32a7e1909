"""How far a transfer is, in words: the same on every page and on the command line."""

from __future__ import annotations

from assistant.domain.message import Message, Size, say


def at_rate(amount: Message, rate: float) -> Message:
    """``34 MB of 1.2 GB, 48 MB per second``; ``rate`` in bytes per second."""
    return say("wizard", "{amount}, {rate} per second")(amount=amount, rate=Size(round(rate)))
