"""What a rule file tells of the way from version to version (product-facts 7f); the appliance's list counts more."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from assistant.domain.packages import PackageKind
from assistant.domain.versions import Version


class Certainty(enum.Enum):
    """How sure a rule is. What is unsure is shown as advice and never counts as a requirement."""

    DOCUMENTED = "documented"
    UNSURE = "unsure"


class Bound(enum.Enum):
    """Which versions are enough."""

    AT_LEAST = "at_least"
    """This one or a later one."""
    ABOVE = "above"
    """This one is known not to be enough."""


@dataclass(frozen=True)
class PathRule:
    """A package that can only be installed on certain versions (R4, R17)."""

    id: str
    kind: PackageKind | None
    """Of the package that the rule is about; None: any, where ``name`` tells which one is meant."""
    version: Version | None
    """Of the package that the rule is about; None where ``name`` tells which one is meant."""
    name: str
    """A word of the package's name, where ``version`` does not tell which one is meant."""
    needs: PackageKind
    """BASE or SITE."""
    bound: Bound
    needed: Version
    certainty: Certainty
    source: str
    """Where this stands, for a person who wants to read it there."""


@dataclass(frozen=True)
class RuleNote:
    """Something worth knowing that nothing is computed from."""

    id: str
    text: Mapping[str, str]
    """Language code -> words; English is always there."""
    certainty: Certainty
    source: str

    def words(self, language: str) -> str:
        """In this language; in English where it is not there."""
        return self.text.get(language, self.text["en"])


@dataclass(frozen=True)
class PathRules:
    """A whole rule file."""

    serial: int
    """Rises with every edition of the file."""
    date: date
    source: str
    """Who made it, from what."""
    rules: tuple[PathRule, ...] = ()
    notes: tuple[RuleNote, ...] = ()


NO_RULES = PathRules(0, date(2000, 1, 1), "")
"""Nothing is known beside the list."""
