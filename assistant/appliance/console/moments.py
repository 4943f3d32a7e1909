"""Times as consoles write them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

STAMP = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?")


def moment(text: str) -> datetime | None:
    """The first time in a text, in UTC; None without a zone: it would be another moment elsewhere."""
    match = STAMP.search(text)
    if match is None or not match[3]:
        return None
    zone = "+00:00" if match[3] in ("Z", "UTC", "GMT") else match[3]
    try:
        return datetime.fromisoformat(f"{match[1]}T{match[2]}{zone}").astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def only_moment(texts: list[str]) -> datetime | None:
    """The one time that is told, once or repeatedly; None for several or none."""
    stamps = [match[0] for text in texts for match in STAMP.finditer(text)]
    return moment(stamps[0]) if len({moment(stamp) for stamp in stamps}) == 1 else None
