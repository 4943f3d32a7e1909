"""Calls of the documented API with one account at one appliance: let in, at the pace that it bears, without secrets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from assistant.appliance.api import verdict
from assistant.appliance.api.credentials import Credentials, Grant
from assistant.appliance.redaction import Redactor, blot
from assistant.appliance.transport import Answer, Pairs, Reader
from assistant.domain.access import Account
from assistant.domain.clock import Clock
from assistant.domain.errors import AssistantError

_TURNS = 3
"""How often a call is made that the appliance sends away because there were too many."""
JSON = {"Accept": "application/json"}


class Calls:
    """Every call raises the ReachError, AnswerError and AccessError branches, and Cancelled."""

    def __init__(self, reader: Reader, account: Account, clock: Clock) -> None:
        self._reader = reader
        self._credentials = Credentials(account, reader, clock)

    @property
    def address(self) -> str:
        """``host:port`` of the appliance."""
        return self._reader.endpoint_address

    @property
    def redact(self) -> Redactor:
        """What blots out the secrets of this connection."""
        return self._reader.redact

    @property
    def by_query(self) -> bool:
        """Whether this is a site from before OAuth; asks for a token if none was asked for."""
        self.grant()
        return self._credentials.by_query

    def assume_by_query(self) -> None:
        """See ``Credentials.assume_by_query``."""
        self._credentials.assume_by_query()

    def grant(self) -> Grant:
        """What goes along with a request so that it is let in."""
        with self.careful():
            return self._credentials.grant()

    def drop(self) -> bool:
        """Forget a rejected token; tells whether asking for another makes sense."""
        return self._credentials.drop()

    def get(self, target: str, params: Pairs = (), headers: dict[str, str] | None = None) -> Answer:
        """GET with the account; any status is an answer."""
        ours = headers or {}
        return self.send(lambda grant: self._reader.get(target, (*params, *grant.params), {**grant.headers, **ours}))

    def send(self, ask: Callable[[Grant], Answer]) -> Answer:
        """Ask, and once more with a new token if this one was rejected, or if how one is let in was only assumed."""
        with self.careful():
            answer = self._in_turn(ask)
            good = answer.status == 200 and not token_rejected(answer)
            if good:
                self._credentials.confirm()
            elif self._credentials.disprove():
                # Where it is so after all, the account was refused as it is: it is not sent a second time.
                answer = answer if self.by_query else self._in_turn(ask)
            elif token_rejected(answer) and self._credentials.drop():
                answer = self._in_turn(ask)
            return answer

    def _in_turn(self, ask: Callable[[Grant], Answer]) -> Answer:
        """429 means that nothing was done: the pace holds the next try back as long as the appliance wants it."""
        for _ in range(_TURNS - 1):
            answer = ask(self._credentials.grant())
            if answer.status != 429:
                return answer
        return ask(self._credentials.grant())

    @contextmanager
    def careful(self) -> Iterator[None]:
        """Errors leave without secrets in them, and a refused account is not tried again."""
        try:
            yield
        except AssistantError as exc:
            self._credentials.refuse(exc)
            blot(exc, self._reader.redact)
            raise


def token_rejected(answer: Answer) -> bool:
    """Whether the token was not accepted: expired, dropped as the oldest of 30, or gone with a new secret."""
    denied = (verdict.json_error(answer) or "").startswith("access_denied")
    return answer.status == 401 or (answer.status == 200 and denied)
