"""Comparing what a person reads in a console with what the appliance says (V2)."""

from __future__ import annotations

import re

from assistant.domain.versions import Version

_NUMBER = re.compile(r"(?<![\w.])\d{3,}(?![\w]|\.\d)")


def same_build(read: str, expected: str) -> bool:
    """Whether both texts name the same version and, where both name one, the same build number."""
    ours, theirs = Version.find(expected), Version.find(read)
    if theirs is None or ours != theirs:
        return False
    left, right = _number(expected), _number(read)
    return left is None or right is None or left == right


def _number(text: str) -> str | None:
    """The build number: the first number of some length that is not part of a version."""
    found = _NUMBER.search(text)
    return found.group() if found else None
