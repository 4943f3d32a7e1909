"""The health probe that needs no account: ``GET /check_health`` (product-facts 5)."""

from __future__ import annotations

import enum
from datetime import datetime

from assistant.appliance.api.credentials import takes_users
from assistant.appliance.transport import Answer, Reader
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AnswerError, CertificateUntrusted, ReachError, WrongBox
from assistant.domain.message import Message, say
from assistant.domain.value import value, wire_enum

_SHOWN = 200


@wire_enum
class ProbeState(enum.Enum):
    """What the probe saw."""

    OK = "ok"
    NOT_OK = "not-ok"
    BUSY = "busy"
    """Silence, resets, TLS trouble, 404, 502 or a page: expected while an appliance installs or restarts."""


@value
class Probed:
    """One look at the health probe."""

    state: ProbeState
    reason: Message
    at: datetime
    detail: str = ""


class Probe:
    """Looks whether an appliance says that it is well."""

    def __init__(self, reader: Reader, clock: Clock) -> None:
        self._reader = reader
        self._clock = clock

    def look(self, cancel: Cancel | None = None) -> Probed:
        """Ask once. Raises CertificateUntrusted, CertificateChanged, WrongBox and Cancelled; the rest is an answer."""
        try:
            answer = self._reader.get("/check_health", cancel=cancel)
        except (CertificateUntrusted, WrongBox):
            raise
        except (ReachError, AnswerError) as exc:
            return Probed(ProbeState.BUSY, exc.message, self._clock.now(), exc.detail)
        state, reason = _judge(answer)
        detail = f"HTTP {answer.status} {answer.text[:_SHOWN]!r}"
        return Probed(state, reason, self._clock.now(), self._reader.redact(detail))

    def takes_users(self) -> bool:
        """Whether the API lets users in, not API accounts (product-facts 1b). No account is sent. Raises Cancelled.

        What does not answer, or is in trouble, does not tell: then it is as if it did not.
        """
        try:
            return takes_users(self._reader)
        except (ReachError, AnswerError):
            return False


def _judge(answer: Answer) -> tuple[ProbeState, Message]:
    if answer.is_html or answer.status not in (200, 500):
        return ProbeState.BUSY, say("appliance", "The appliance answers, but not yet to the health probe.")()
    if answer.status == 200:
        return ProbeState.OK, say("appliance", "The appliance reports that it is healthy.")()
    text = " ".join(answer.text.split())[:_SHOWN]
    return ProbeState.NOT_OK, say("appliance", "The appliance reports that it is not healthy: {text}")(text=text)
