"""Being let in by the API: OAuth client credentials, and before them a user's name and password on every call."""

from __future__ import annotations

import base64
import threading
from dataclasses import dataclass, field

from assistant.appliance.api import verdict, xml
from assistant.appliance.transport import Answer, Pairs, Reader
from assistant.domain.access import Account
from assistant.domain.clock import Clock
from assistant.domain.errors import AccessError, AssistantError, LockedOut, WrongSecret

TOKEN = "/oauth2/token"  # noqa: S105 - a path
COMMAND = "/api/command"
_MARGIN = 60.0
"""Seconds before its end at which a token counts as used up."""
_DEFAULT_LIFE = 3600.0


@dataclass(frozen=True)
class Grant:
    """What goes along with a request so that it is let in."""

    headers: dict[str, str] = field(default_factory=dict, repr=False)
    params: Pairs = field(default=(), repr=False)


class Credentials:
    """One API account at one appliance. Thread-safe.

    A refused account is not sent again by this object: appliances lock accounts after a few failures.
    """

    def __init__(self, account: Account, reader: Reader, clock: Clock) -> None:
        self._account = account
        self._reader = reader
        self._clock = clock
        self._lock = threading.RLock()
        self._token: str | None = None
        self._until = 0.0
        self._by_query = False
        self._assumed = False
        self._refused: AccessError | None = None
        reader.redact.learn(account.password)

    def grant(self) -> Grant:
        """A valid grant; asks for a token if there is none.

        Raises WrongSecret, LockedOut, ApiDisabled, ServerTrouble, NotUnderstood and the ReachError branch.
        """
        with self._lock:
            if self._refused is not None:
                raise type(self._refused)(self._refused.message, self._refused.advice, self._refused.detail)
            if not self._by_query and (self._token is None or self._clock.monotonic() >= self._until):
                self._sign_in()
            return self._grant()

    @property
    def by_query(self) -> bool:
        """Whether this is a site from before OAuth; known after the first grant."""
        return self._by_query

    def assume_by_query(self) -> None:
        """It is from before OAuth, as another appliance of the same site told: two requests less to be let in.

        Its first good answer confirms that; any other, and it is found out after all (``disprove``).
        """
        with self._lock:
            if self._token is None and not self._by_query:
                self._by_query = self._assumed = True

    def confirm(self) -> None:
        """What was assumed is so."""
        with self._lock:
            self._assumed = False

    def disprove(self) -> bool:
        """Forget what was only assumed; tells whether there was anything."""
        with self._lock:
            assumed, self._assumed = self._assumed, False
            if assumed:
                self._by_query = False
            return assumed

    def drop(self) -> bool:
        """Forget a rejected token; tells whether asking for another makes sense."""
        with self._lock:
            self._token = None
            return not self._by_query

    def refuse(self, error: AssistantError) -> None:
        """Remember that the appliance does not want this account, so that it is not sent again."""
        if isinstance(error, (WrongSecret, LockedOut)):
            with self._lock:
                self._refused = error

    def _grant(self) -> Grant:
        if self._by_query:
            return Grant(params=(("username", self._account.user), ("password", self._account.password.reveal())))
        return Grant({"Authorization": f"Bearer {self._token}"})

    def _sign_in(self) -> None:
        answer = self._reader.sign_in(TOKEN, [("grant_type", "client_credentials")], self._basic())
        if answer.status == 404:
            self._old_or_busy(answer)
            return
        try:
            self._keep(answer)
        except AccessError as exc:
            self.refuse(exc)
            raise

    def _basic(self) -> dict[str, str]:
        pair = f"{self._account.user}:{self._account.password.reveal()}".encode()
        basic = base64.b64encode(pair).decode("ascii")
        self._reader.redact.learn(basic)
        return {"Authorization": f"Basic {basic}", "Accept": "application/json"}

    def _keep(self, answer: Answer) -> None:
        data = verdict.json_of(answer)
        token = data.get("access_token") if isinstance(data, dict) else None
        if answer.status != 200 or not isinstance(token, str) or not token:
            raise self._no_token(answer)
        self._reader.redact.learn(token)
        self._token = token
        self._until = self._clock.monotonic() + max(0.0, _life(data) - _MARGIN)

    def _no_token(self, answer: Answer) -> AssistantError:
        address = self._reader.endpoint_address
        error = verdict.json_error(answer)
        if error is not None and answer.status < 500:
            return verdict.declined(error, address, "")
        if answer.status == 401:
            return verdict.wrong_secret(verdict.shown(answer))
        verdict.by_status(answer, address, "")
        return verdict.no_answer(answer, address)

    def _old_or_busy(self, answer: Answer) -> None:
        """No token endpoint: a site from before OAuth, or one that is restarting.

        The secret then goes into URLs, so this is done only when the command API itself answers (product-facts 1b).
        """
        asked = self._reader.get(COMMAND, [("action", "get_api_info")])
        if asked.status in (404, 429) or asked.status >= 500:
            raise verdict.busy(self._reader.endpoint_address, verdict.shown(answer))
        if asked.is_html or xml.parse(asked.body) is None:
            raise verdict.no_answer(asked, self._reader.endpoint_address)
        self._by_query = True


def _life(data: dict[str, object]) -> float:
    life = data.get("expires_in")
    return float(life) if isinstance(life, (int, float)) and not isinstance(life, bool) else _DEFAULT_LIFE
