"""Version numbers as appliances write them."""

from __future__ import annotations

import re
from functools import total_ordering

from assistant.domain.value import value

# product-facts 2c: "19.1.8 (37380-749b17ca…)": version, then build number and hash in brackets.
_BUILD = re.compile(r"^\s*(\d+(?:\.\d+)+)\s*(?:\((\d+)(?:-([0-9a-fA-F]+))?\))?")
_VERSION = re.compile(r"\d+(?:\.\d+)+")


@total_ordering
@value
class Version:
    """A dotted version number; ``12.2`` and ``12.2.0`` are equal."""

    parts: tuple[int, ...]

    @classmethod
    def parse(cls, text: str) -> Version:
        """Read ``12.2.0``. Raises ValueError for anything else."""
        if not _VERSION.fullmatch(text.strip()):
            raise ValueError(f"not a version: {text!r}")
        return cls(tuple(int(part) for part in text.strip().split(".")))

    @classmethod
    def find(cls, text: str) -> Version | None:
        """The first version number in a text, if there is one."""
        match = _VERSION.search(text)
        return cls.parse(match.group()) if match else None

    def _key(self) -> tuple[int, ...]:
        parts = self.parts
        while len(parts) > 1 and parts[-1] == 0:
            parts = parts[:-1]
        return parts

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Version) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __lt__(self, other: object) -> bool:
        return self._key() < other._key() if isinstance(other, Version) else NotImplemented

    def __str__(self) -> str:
        return ".".join(str(part) for part in self.parts)


@value
class Build:
    """What an appliance says it runs: version, build number and hash (product-facts 2c)."""

    version: Version
    number: str | None = None
    digest: str | None = None

    @classmethod
    def parse(cls, text: str) -> Build:
        """Read ``19.1.8 (37380-749b…)`` or ``19.1.8``, whatever follows. Raises ValueError for anything else."""
        match = _BUILD.match(text)
        if not match:
            raise ValueError(f"not a version: {text!r}")
        return cls(Version.parse(match[1]), match[2], match[3])

    def __str__(self) -> str:
        if self.number is None:
            return str(self.version)
        return f"{self.version} ({self.number}-{self.digest})" if self.digest else f"{self.version} ({self.number})"
