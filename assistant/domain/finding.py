"""What a check found out."""

from __future__ import annotations

import enum
from datetime import datetime

from assistant.domain.message import Message
from assistant.domain.site import Route
from assistant.domain.value import value, wire_enum


@wire_enum
class Level(enum.Enum):
    """Six answers, because "could not tell" is one of them and never counts as good."""

    PASS = "pass"  # noqa: S105
    WARNING = "warning"
    FAIL = "fail"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"
    BY_HAND = "by-hand"


@value
class Finding:
    """One answer of one check."""

    id: str
    """Stable, such as ``tls.certificate-expires``; what answers, acknowledgements and tests refer to."""
    level: Level
    about: str
    """The appliance (``A``), the site's host name, or ``computer``."""
    text: Message
    why: Message | None = None
    advice: Message | None = None
    """What to do now."""
    rules: tuple[str, ...] = ()
    by: Route | None = None
    at: datetime | None = None
    detail: str = ""
    """Technical detail, as it was received; shown on request, never translated."""

    @property
    def blocks(self) -> bool:
        """Whether nothing may be started while this stands."""
        return self.level is Level.FAIL
