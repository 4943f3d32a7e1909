"""One LSID in a line, and what can be told from its surroundings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from assistant.integration.calls import Call, open_calls, value_and_rest
from assistant.integration.languages import Family
from assistant.integration.values import Code, Sureness

_BEFORE, _AFTER = 240, 320


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule says of an occurrence."""

    code: Code
    found: str = ""
    sureness: Sureness = Sureness.SURE


@dataclass
class Occurrence:
    """A name that means an LSID."""

    text: str
    """The line, without comments."""
    begin: int
    end: int
    family: Family
    following: str = ""
    """The lines after it."""

    @cached_property
    def name(self) -> str:
        """As it stands there."""
        return self.text[self.begin : self.end]

    @cached_property
    def before(self) -> str:
        """What stands before it, the last part."""
        return self.text[max(0, self.begin - _BEFORE) : self.begin]

    @cached_property
    def after(self) -> str:
        """What stands after it, the first part, with the next lines."""
        own = self.text[self.end : self.end + _AFTER]
        return own if len(own) == _AFTER or not self.following else f"{own}\n{self.following}"[:_AFTER]

    @cached_property
    def around(self) -> list[Call]:
        """All calls that are open before it, the innermost first."""
        return open_calls(self.before)

    @cached_property
    def calls(self) -> list[Call]:
        """The calls that take its value, the innermost first."""
        return self._taken[0]

    @cached_property
    def rest(self) -> str:
        """What follows the whole value."""
        return self._taken[1]

    @cached_property
    def _taken(self) -> tuple[list[Call], str]:
        return value_and_rest(self.around, self.after)
