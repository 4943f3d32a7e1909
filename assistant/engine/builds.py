"""Comparing what a person reads in a console with what the appliance says (V2)."""

from __future__ import annotations

import re

from assistant.domain.versions import Version

_NUMBER = re.compile(r"\b\d{3,}\b")


def same_build(read: str, expected: str) -> bool:
    """Whether both texts name the same version and, where both name one, the same build number."""
    ours, theirs = Version.find(expected), Version.find(read)
    if theirs is None or ours != theirs:
        return False
    left, right = _NUMBER.findall(expected), _NUMBER.findall(read)
    return not left or not right or left[0] == right[0]
