"""Console sessions: one store for each box and console. Session rules are not public (product-facts 6c): ours."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.simulator.faults import BoxFaults
    from assistant.simulator.web.model import Message

IDLE_LIMIT = 900.0  # seconds, of the clock by which sessions age


@dataclass
class Session:
    """``user`` is empty before signing in; ``awaiting`` holds the user between password and code.

    ``changing``: that user has to choose another password first.
    """

    id: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)
    user: str = ""
    awaiting: str = ""
    changing: bool = False
    language: str = ""
    used_at: float = 0.0
    requests: int = 0
    messages: tuple[Message, ...] = ()


class SessionStore:
    """The sessions of one console of one box."""

    def __init__(self, faults: BoxFaults) -> None:
        self._faults = faults
        self._sessions: dict[str, Session] = {}
        self._starts = 0
        self._expired_by: object = None

    def find(self, session_id: str, now: float, starts: int) -> Session | None:
        """The session, unless it has ended: by idling, by a restart, by a fault."""
        self._forget(starts)
        session = self._sessions.get(session_id)
        if session is None:
            return None
        session.requests += 1
        if now - session.used_at > IDLE_LIMIT or self._worn_out(session):
            del self._sessions[session_id]
            return None
        session.used_at = now
        return session

    def open(self, now: float, language: str, user: str = "") -> Session:
        session = Session(user=user, language=language, used_at=now)
        self._sessions[session.id] = session
        return session

    def close(self, session: Session) -> None:
        self._sessions.pop(session.id, None)

    def _forget(self, starts: int) -> None:
        """A restart ends every session; so does the fault, once when it is switched on."""
        fault = self._faults.get("sessions-expire")
        if starts != self._starts or (fault is not None and fault is not self._expired_by):
            self._sessions.clear()
        self._starts, self._expired_by = starts, fault

    def _worn_out(self, session: Session) -> bool:
        fault = self._faults.get("sessions-expire")
        limit = fault.number("requests") if fault else 0
        return bool(limit) and session.requests > limit
