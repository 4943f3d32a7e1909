"""Accounts of a simulated site: the API's and the consoles', with failure counters and lockout."""

from __future__ import annotations

import hmac
import math
import secrets
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.simulator.clock import SimClock
    from assistant.simulator.faults import FaultSet

TOKEN_LIFE = 3600  # product-facts 1a [V]
MAX_TOKENS = 30  # product-facts 1a [V]
PER_SECOND = 20  # product-facts 1a [V]
PER_HOUR = 15_000  # product-facts 1a [V]
MAX_FAILURES = 5  # the real limit is a setting and not public [?]
LOCKOUT = 1800.0  # likewise [?]

PERMISSIONS = {
    "perm_command": "full_access",
    "perm_backup": "1",
    "perm_configuration": "1",
    "perm_reporting_support": "1",
    "perm_reporting_presentation": "0",
    "perm_reporting_license": "1",
    "perm_real_time_state": "0",
    "perm_scim": "0",
}


def new_secret(length: int = 18) -> str:
    return secrets.token_urlsafe(length)


@dataclass
class Account:
    """A name and a password, locked for a while after too many failures in a row."""

    name: str
    password: str = field(repr=False)
    failures: int = 0
    locked_until: float = 0.0

    def is_locked(self, now: float) -> bool:
        return now < self.locked_until

    def accepts(self, name: str, password: str, now: float) -> bool:
        """Whether this is the account and not locked; counts a failure if not."""
        if self.is_locked(now):
            return False
        right = hmac.compare_digest(password.encode(), self.password.encode())
        if name == self.name and right:
            self.failures = 0
            return True
        if name == self.name:
            self._fail(now)
        return False

    def _fail(self, now: float) -> None:
        self.failures += 1
        if self.failures >= MAX_FAILURES:
            self.failures = 0
            self.locked_until = now + LOCKOUT


class RateLimit:
    """At most 20 requests a second and 15,000 an hour (product-facts 1a), in the seconds of ``SimClock.pace``."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._times: deque[float] = deque()

    def remaining(self) -> int:
        """Count one request; how many more this second allows, or -1 when this one is too many."""
        now = self._now()
        while self._times and self._times[0] <= now - 3600.0:
            self._times.popleft()
        recent = sum(1 for time in self._last(PER_SECOND) if time > now - 1.0)
        if recent >= PER_SECOND or len(self._times) >= PER_HOUR:
            return -1
        self._times.append(now)
        return PER_SECOND - recent - 1

    @property
    def left_this_hour(self) -> int:
        """How many more this hour allows."""
        return PER_HOUR - len(self._times)

    @property
    def rest(self) -> int:
        """Whole seconds until one more may be asked, once one was too many."""
        hour = len(self._times) >= PER_HOUR
        oldest = self._times[0] + 3600.0 if hour else self._times[-PER_SECOND] + 1.0
        return max(1, math.ceil(oldest - self._now()))

    def _last(self, count: int) -> list[float]:
        return [self._times[-i] for i in range(1, min(count, len(self._times)) + 1)]


class ApiAccount:
    """The API account of a site: credentials, permissions, tokens.

    The permission names are those of get_api_info (product-facts 1a); that the old edition knows the same
    ones is our assumption.
    """

    def __init__(self, account: Account, faults: FaultSet, clock: SimClock) -> None:
        self._account = account
        self._faults = faults
        self._now = clock.lifetime
        self._tokens: deque[tuple[str, float]] = deque(maxlen=MAX_TOKENS)
        self.rate = RateLimit(clock.pace)

    @property
    def name(self) -> str:
        return self._account.name

    @property
    def secret(self) -> str:
        return self._account.password

    @property
    def permissions(self) -> dict[str, str]:
        found = dict(PERMISSIONS)
        for name in found:
            if self._faults.has("no-permission", name):
                found[name] = "deny" if name == "perm_command" else "0"
        if self._faults.has("no-permission", "full_access") and found["perm_command"] == "full_access":
            found["perm_command"] = "read_only"
        return found

    def may(self, permission: str) -> bool:
        return self.permissions[permission] not in ("0", "deny")

    def may_act(self) -> bool:
        return self.permissions["perm_command"] == "full_access"

    def accepts(self, name: str, secret: str) -> bool:
        if self._faults.has("wrong-secret"):
            self._tokens.clear()
            secret += "x"
        return self._account.accepts(name, secret, self._now())

    def issue(self) -> str:
        """A new token; the oldest of 30 is dropped for the 31st (product-facts 1a)."""
        token = secrets.token_hex(40)
        self._tokens.append((token, self._now() + TOKEN_LIFE))
        return token

    def knows(self, token: str) -> bool:
        if self._faults.has("wrong-secret"):
            return False
        now = self._now()
        return any(hmac.compare_digest(token, known) and now < until for known, until in self._tokens)
