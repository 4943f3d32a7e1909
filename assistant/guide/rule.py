"""What a rule of the guides is, and which guides there are (procedures, Rules)."""

from __future__ import annotations

from assistant.domain.message import Message
from assistant.domain.value import value


@value
class Rule:
    """One rule: its number, a heading, what it says, and the guides it comes from."""

    id: str
    title: Message
    text: Message
    guides: tuple[str, ...]


ALL = ("000", "001", "002", "003", "004")
NOT_001 = ("000", "002", "003", "004")
GERMAN = ("000", "002")
