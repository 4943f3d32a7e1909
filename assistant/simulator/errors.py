"""What can go wrong before a simulated site runs.

ValueError
└── UnknownName       a name that is not in a catalogue; lists the known ones
    ├── UnknownScenario
    ├── UnknownEdition
    └── UnknownFault
ValueError
└── BadOption         a fault option that does not exist or cannot be read
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class UnknownName(ValueError):
    """A name that no catalogue holds. ``known`` lists those that it does hold."""

    what = "name"

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name = name
        self.known = tuple(known)
        super().__init__(f"There is no {self.what} {name!r}. Known: {', '.join(self.known)}.")


class UnknownScenario(UnknownName):
    """No such scenario, or one that is planned and not built yet."""

    what = "scenario"


class UnknownEdition(UnknownName):
    """No such edition."""

    what = "edition"


class UnknownFault(UnknownName):
    """No such fault."""

    what = "fault"


class BadOption(ValueError):
    """An option that a fault does not have, or a value that cannot be read."""
