"""The Appliance Download Key: one for each appliance (product-facts 8), made by it or told by support (P2)."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from assistant.simulator.editions import numbers

if TYPE_CHECKING:
    from assistant.simulator.box import Box

_SINCE = "3.3.2"  # procedures, editions: older Base software has no key link
_TOLERANCE = 300.0  # seconds; that a wrong clock spoils the key is rule R16, how wrong is ours
_FORM = re.compile(r"[0-9A-F]{40}")


def shows_key(box: Box) -> bool:
    """Whether the console of the box has the key; otherwise support is asked."""
    return numbers(box.versions.base) >= numbers(_SINCE)


def clock_is_right(box: Box) -> bool:
    """Whether the time of the box is good enough for keys and what hangs on them (R16)."""
    fault = box.faults.get("clock-off")
    return fault is None or abs(fault.number("seconds")) <= _TOLERANCE


def download_key(box: Box) -> str:
    """The same at every time and version: what support tells is what the console shows later."""
    return hashlib.sha256(f"download key of {box.guid}".encode()).hexdigest()[:40].upper()


def as_typed(text: str) -> str | None:
    """A key that somebody entered, however spaced; None for what cannot be one."""
    bare = re.sub(r"[\s-]", "", text).upper()
    return bare if _FORM.fullmatch(bare) else None
