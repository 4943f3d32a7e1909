"""Asking an appliance by its documented API. Nothing here can change anything."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from assistant.appliance.api import answers, permissions, verdict
from assistant.appliance.api.answers import ApiInfo, ApplianceEntry, ConnectedClients, Health, JumpClientProgress
from assistant.appliance.api.calls import JSON, Calls
from assistant.appliance.api.dialects import Commands, JsonCommands, XmlCommands
from assistant.appliance.api.paging import next_page
from assistant.appliance.identity import Identity
from assistant.appliance.transport import Answer, Reader
from assistant.domain.access import Account
from assistant.domain.clock import Clock
from assistant.domain.errors import NotUnderstood

JUMP_CLIENTS = "/api/config/v1/jump-client"
FRESH = 60.0
"""Seconds of the clock for which an answer is kept: the appliance itself caches health that long (product-facts 2c)."""
_PAGES = 1000
"""More pages than any site has: a circle of links ends here."""

T = TypeVar("T")


class ApiReader:
    """Reads one appliance by its API, with one account, and checks the GUID whenever it is told. Thread-safe.

    Every method raises the ReachError, AnswerError and AccessError branches, and Cancelled.
    """

    def __init__(self, reader: Reader, account: Account, identity: Identity, clock: Clock) -> None:
        self._clock = clock
        self._calls = Calls(reader, account, clock)
        self._xml = XmlCommands(self._calls, identity.saw_guid, clock.now)
        self._commands = Commands(self._calls, self._xml, JsonCommands(self._calls, identity.saw_guid, clock.now))
        self._kept: dict[str, tuple[float, object]] = {}
        self._turn = threading.RLock()

    @property
    def address(self) -> str:
        """``host:port`` of the appliance."""
        return self._calls.address

    def info(self) -> ApiInfo:
        """Version of the API, the appliance's clock, and what this account may do."""
        return self._commands.info()

    def health(self) -> Health:
        """Role, version and last sync. Asked at most once a minute; in between the last answer, with its time.

        Raises WrongBox when another appliance answers.
        """
        return self._at_most_once_a_minute("health", self._commands.health)

    def appliances(self) -> tuple[ApplianceEntry, ...]:
        """All appliances of the site, as this one knows them."""
        return self._commands.appliances()

    def client_counts(self) -> ConnectedClients:
        """How many clients of each type are connected to which appliance."""
        return self._commands.client_counts()

    def client_list(self) -> ConnectedClients:
        """The same with every client."""
        return self._xml.client_list()

    def logged_in_reps(self) -> int:
        """How many representatives are logged in; kept for a minute: the call is a burden (product-facts 2b, 2h)."""
        return self._at_most_once_a_minute("reps", lambda: len(self._xml.command("get_logged_in_reps")))

    def jump_clients(self) -> JumpClientProgress | None:
        """How many Jump Clients still need the update; None without a configuration API (product-facts 4)."""
        if self._calls.by_query:
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
                return JumpClientProgress(needing, total, waiting, self._clock.now())
            target = following
        raise self._misshapen("paging without an end")

    def assume_v2(self, speaks: bool) -> None:
        """Whether it has the JSON command API, as another appliance of the same site told: one call less for each."""
        self._commands.assume(speaks)

    @property
    def by_query(self) -> bool:
        """Whether it is from before OAuth (product-facts 1b)."""
        return self._calls.by_query

    def assume_by_query(self) -> None:
        """It is from before OAuth, as another appliance of the same site told: two requests less for each."""
        self._calls.assume_by_query()

    def speaks_v2(self) -> bool:
        """Whether this appliance has the JSON command API (product-facts 2k); if not, XML is all there is."""
        return self._commands.speaks_json()

    def _config(self, target: str) -> Answer:
        """Here 401 means a parameter it does not know and 403 a missing permission (product-facts 4)."""
        answer = self._calls.get(target, headers=JSON)
        with self._calls.careful():
            if answer.status == 401:
                raise verdict.declined(f"HTTP 401: {verdict.json_error(answer) or ''}", self.address, "")
            if answer.status != 404:
                verdict.by_status(answer, self.address, permissions.CONFIGURATION)
        return answer

    def _jump_client_page(self, answer: Answer) -> list[dict[str, object]]:
        data = verdict.json_of(answer)
        if not isinstance(data, list) or not all(isinstance(client, dict) for client in data):
            with self._calls.careful():
                raise verdict.no_answer(answer, self.address)
        return data

    def _at_most_once_a_minute(self, what: str, ask: Callable[[], T]) -> T:
        """Two threads that ask at once get the same answer to one question."""
        with self._turn:
            kept = self._kept.get(what)
            now = self._clock.monotonic()
            if kept is not None and now - kept[0] < FRESH:
                return kept[1]  # type: ignore[return-value]
            found = ask()
            self._kept[what] = (now, found)
            return found

    def _misshapen(self, detail: str) -> NotUnderstood:
        from assistant.appliance.trouble import not_http

        return not_http(self.address, detail)
