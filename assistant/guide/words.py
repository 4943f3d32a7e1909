"""Words that several chapters need."""

from __future__ import annotations

from assistant.domain.message import Message, say


def appliance_called(name: str) -> Message:
    """``Appliance A`` in the guides' words."""
    return say("guide", "Appliance {name}")(name=name)
