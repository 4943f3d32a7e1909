"""Words that many rooms need, so that a thing is called the same everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.domain.hardware import NEW
from assistant.domain.message import Message, many, plain, say

_NAMED = 6
"""So many names are read; of more, their number is told."""


THE_NEW = say("domain", "the new appliance")()
"""As it stands in a sentence."""


def appliance_called(name: str) -> Message:
    """``Appliance A`` in the guides' words, ``Node eu-1`` for a traffic node; it never breaks before its name.

    The new one of a change of hardware is called so that it fits any sentence, as a name does.
    """
    if name == NEW:
        return THE_NEW
    if len(name) != 1:
        return say("domain", "Node\u00a0{name}")(name=name)
    return say("domain", "Appliance\u00a0{name}")(name=name)


def listed(things: Iterable[Message]) -> Message:
    """``Appliance A, Appliance B``: the words of a list, whatever the language."""
    return _joined(things, ", ")


def sentences(*things: Message) -> Message:
    """One sentence behind the other."""
    return _joined(things, " ")


def _joined(things: Iterable[Message], between: str) -> Message:
    found = tuple(things)
    names = [f"thing{number}" for number in range(len(found))]
    return Message("", between.join(f"{{{name}}}" for name in names), tuple(zip(names, found, strict=True)))


def some_of(names: Sequence[str]) -> Message:
    """``eu-1, eu-2``; of many the first ones, and how many more."""
    if len(names) <= _NAMED:
        return plain(", ".join(names))
    text = many("domain", "{names} and %n more", "", len(names) - _NAMED + 1)
    return text(names=", ".join(names[: _NAMED - 1]))
