"""Asking an appliance by its documented API. Nothing here can change anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TypeVar
from xml.etree.ElementTree import Element

from assistant.appliance.api import answers, permissions, verdict, xml
from assistant.appliance.api.answers import ApiInfo, ApplianceEntry, ConnectedClients, Health, JumpClientProgress
from assistant.appliance.api.credentials import COMMAND, Credentials, Grant
from assistant.appliance.api.paging import next_page
from assistant.appliance.identity import Identity
from assistant.appliance.redaction import blot
from assistant.appliance.transport import Answer, Pairs, Reader
from assistant.domain.access import Account
from assistant.domain.clock import Clock
from assistant.domain.errors import AssistantError, NotUnderstood

JUMP_CLIENTS = "/api/config/v1/jump-client"
V2_INFO = "/api/command/v2/info"
FRESH = 60.0
"""Seconds of the clock for which an answer is kept: the appliance itself caches health that long (product-facts 2c)."""
_PAGES = 1000
"""More pages than any site has: a circle of links ends here."""

T = TypeVar("T")


class ApiReader:
    """Reads one appliance by its API, with one account, and checks the GUID whenever it is told.

    Every method raises the ReachError, AnswerError and AccessError branches, and Cancelled.
    """

    def __init__(self, reader: Reader, account: Account, identity: Identity, clock: Clock) -> None:
        self._reader = reader
        self._clock = clock
        self._identity = identity
        self._credentials = Credentials(account, reader, clock)
        self._kept: dict[str, tuple[float, object]] = {}

    @property
    def address(self) -> str:
        """``host:port`` of the appliance."""
        return self._reader.endpoint_address

    def info(self) -> ApiInfo:
        """Version of the API, the appliance's clock, and what this account may do."""
        return answers.api_info(self._command("get_api_info", "api_information"), self._now())

    def health(self) -> Health:
        """Role, version and last sync. Asked at most once a minute; in between the last answer, with its time.

        Raises WrongBox when another appliance answers.
        """
        return self._at_most_once_a_minute("health", self._health)

    def appliances(self) -> tuple[ApplianceEntry, ...]:
        """All appliances of the site, as this one knows them."""
        return answers.appliances(self._command("get_appliances", "appliances"))

    def client_counts(self) -> ConnectedClients:
        """How many clients of each type are connected to which appliance."""
        params = (("type", "all"), ("summary_only", "1"))
        return answers.clients(self._command("get_connected_client_list", "connected_client_list", params), self._now())

    def client_list(self) -> ConnectedClients:
        """The same with every client."""
        root = self._command("get_connected_client_list", "connected_client_list", (("type", "all"),))
        return answers.clients(root, self._now())

    def logged_in_reps(self) -> int:
        """How many representatives are logged in; kept for a minute: the call is a burden (product-facts 2b, 2h)."""
        return self._at_most_once_a_minute("reps", lambda: len(self._command("get_logged_in_reps")))

    def jump_clients(self) -> JumpClientProgress | None:
        """How many Jump Clients still need the update; None without a configuration API (product-facts 4)."""
        with self._careful():
            self._credentials.grant()
        if self._credentials.by_query:
            return None
        needing, total, waiting, target = 0, 0, 0, f"{JUMP_CLIENTS}?per_page=100"
        for _ in range(_PAGES):
            answer = self._config(target)
            if answer.status == 404:
                return None
            page = self._jump_client_page(answer)
            outdated = [client for client in page if client.get("needs_update") is True]
            needing, total = needing + len(outdated), total + len(page)
            waiting += sum(1 for client in outdated if answers.is_connected(client))
            following = next_page(answer)
            if following is None:
                return JumpClientProgress(needing, total, waiting, self._now())
            target = following
        raise self._misshapen("paging without an end")

    def speaks_v2(self) -> bool:
        """Whether this appliance has the JSON command API (product-facts 2k); if not, XML is all there is."""
        answer = self._asking(lambda grant: self._reader.get(V2_INFO, grant.params, grant.headers))
        return answer.status == 200 and isinstance(verdict.json_of(answer), dict)

    def _health(self) -> Health:
        found = answers.health(self._command("check_health", "health_check"), self._now())
        self._identity.saw_guid(found.guid)
        return found

    def _command(
        self, action: str, root: str | None = None, params: Pairs = (), permission: str = permissions.COMMAND
    ) -> Element:
        answer = self._asking(
            lambda grant: self._reader.get(COMMAND, (("action", action), *params, *grant.params), grant.headers)
        )
        with self._careful():
            found = verdict.xml_answer(answer, self.address, permission)
            if root is not None and xml.local(found) != root:
                raise verdict.no_answer(answer, self.address)
            return found

    def _config(self, target: str) -> Answer:
        """Here 401 means a parameter it does not know and 403 a missing permission (product-facts 4)."""
        answer = self._asking(
            lambda grant: self._reader.get(target, headers={**grant.headers, "Accept": "application/json"})
        )
        with self._careful():
            if answer.status == 401:
                raise verdict.declined(f"HTTP 401: {verdict.json_error(answer) or ''}", self.address, "")
            if answer.status != 404:
                verdict.by_status(answer, self.address, permissions.CONFIGURATION)
        return answer

    def _jump_client_page(self, answer: Answer) -> list[dict[str, object]]:
        data = verdict.json_of(answer)
        if not isinstance(data, list) or not all(isinstance(client, dict) for client in data):
            with self._careful():
                raise verdict.no_answer(answer, self.address)
        return data

    def _asking(self, ask: Callable[[Grant], Answer]) -> Answer:
        """Ask, and once more with a new token if this one was rejected."""
        with self._careful():
            answer = ask(self._credentials.grant())
            if token_rejected(answer) and self._credentials.drop():
                answer = ask(self._credentials.grant())
            return answer

    @contextmanager
    def _careful(self) -> Iterator[None]:
        """Errors leave without secrets in them, and a refused account is not tried again."""
        try:
            yield
        except AssistantError as exc:
            self._credentials.refuse(exc)
            blot(exc, self._reader.redact)
            raise

    def _at_most_once_a_minute(self, what: str, ask: Callable[[], T]) -> T:
        kept = self._kept.get(what)
        now = self._clock.monotonic()
        if kept is not None and now - kept[0] < FRESH:
            return kept[1]  # type: ignore[return-value]
        found = ask()
        self._kept[what] = (now, found)
        return found

    def _now(self) -> datetime:
        return self._clock.now()

    def _misshapen(self, detail: str) -> NotUnderstood:
        from assistant.appliance.trouble import not_http

        return not_http(self.address, detail)


def token_rejected(answer: Answer) -> bool:
    """Whether the token was not accepted: expired, dropped as the oldest of 30, or gone with a new secret."""
    denied = (verdict.json_error(answer) or "").startswith("access_denied")
    return answer.status == 401 or (answer.status == 200 and denied)
