"""What happened to a simulated site: requests received, changes of state, and who listens."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.simulator.clock import SimClock


class RequestKind(StrEnum):
    """What a request does, as the simulator judges it (not as the client meant it)."""

    READ = "read"
    SIGN_IN = "sign-in"
    CHANGE = "change"


@dataclass(frozen=True)
class Request:
    """One HTTP request that arrived. ``path`` is without the query, which may hold a password."""

    method: str
    path: str
    kind: RequestKind


@dataclass(frozen=True)
class Effect:
    """One change of state. ``at`` is in simulated seconds since the start."""

    kind: str
    appliance: str
    detail: str
    at: float


class Records:
    """Append-only lists that any thread may read, and the listeners to what is appended."""

    def __init__(self, clock: SimClock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._effects: list[Effect] = []
        self._requests: list[Request] = []
        self._listeners: list[Callable[[dict[str, Any]], None]] = []

    @property
    def effects(self) -> tuple[Effect, ...]:
        with self._lock:
            return tuple(self._effects)

    @property
    def requests(self) -> tuple[Request, ...]:
        with self._lock:
            return tuple(self._requests)

    def subscribe(self, listener: Callable[[dict[str, Any]], None]) -> None:
        """Hear each effect as a dictionary, in the thread where it happens."""
        self._listeners.append(listener)

    def request(self, method: str, path: str, kind: RequestKind) -> None:
        with self._lock:
            self._requests.append(Request(method, path, kind))

    def effect(self, kind: str, appliance: str, detail: str = "", at: float | None = None) -> None:
        moment = self._clock.now_elapsed() if at is None else at
        effect = Effect(kind, appliance, detail, moment)
        with self._lock:
            self._effects.append(effect)
        event = self._event(effect)
        for listener in tuple(self._listeners):
            listener(event)

    def _event(self, effect: Effect) -> dict[str, Any]:
        return {
            "schema": "simulate-event/1",
            "time": self._clock.wall(effect.at).isoformat(timespec="milliseconds"),
            "at": round(effect.at, 1),
            "kind": effect.kind,
            "appliance": effect.appliance,
            "detail": effect.detail,
        }
