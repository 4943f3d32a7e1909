"""The two forms of the Command API: XML, which every edition has, and JSON beside it (product-facts 2 and 2k)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar
from xml.etree.ElementTree import Element

from assistant.appliance.api import from_json, from_xml, permissions, verdict, xml
from assistant.appliance.api.answers import ApiInfo, ApplianceEntry, ConnectedClients, Health
from assistant.appliance.api.calls import JSON, Calls
from assistant.appliance.api.credentials import COMMAND
from assistant.appliance.api.fields import UnclearError
from assistant.appliance.transport import Answer, Pairs
from assistant.domain.errors import (
    AnswerError,
    ApiDisabled,
    AssistantError,
    Cancelled,
    Declined,
    MissingPermission,
    NotUnderstood,
    Refused,
    ServerTrouble,
    TimedOut,
    WrongBox,
)
from assistant.domain.site import FailoverRole

V2 = "/api/command/v2"
INFO, HEALTH, APPLIANCE = f"{V2}/info", f"{V2}/health", f"{V2}/appliance"
CLIENT_COUNT = f"{APPLIANCE}/client-count"

T = TypeVar("T")
Now = Callable[[], datetime]


class Dialect(Protocol):
    """A form of the Command API in which these questions can be asked.

    Raises the ReachError, AnswerError and AccessError branches, and Cancelled.
    """

    def info(self) -> ApiInfo:
        """Version of the API, the appliance's clock, and what this account may do."""

    def health(self) -> Health:
        """Role, version and last sync. Raises WrongBox when another appliance answers."""

    def appliances(self) -> tuple[ApplianceEntry, ...]:
        """All appliances of the site, as this one knows them."""

    def client_counts(self) -> ConnectedClients:
        """How many clients of each type are connected to which appliance."""


class XmlCommands:
    """v1: one address, an action as a parameter; HTTP 200 may carry an error."""

    def __init__(self, calls: Calls, saw_guid: Callable[[str | None], None], now: Now) -> None:
        self._calls = calls
        self._saw_guid = saw_guid
        self._now = now

    def info(self) -> ApiInfo:
        return from_xml.api_info(self.command("get_api_info", "api_information"), self._now())

    def health(self) -> Health:
        found = from_xml.health(self.command("check_health", "health_check"), self._now())
        self._saw_guid(found.guid)
        return found

    def appliances(self) -> tuple[ApplianceEntry, ...]:
        return from_xml.appliances(self.command("get_appliances", "appliances"))

    def client_counts(self) -> ConnectedClients:
        return self._clients(("type", "all"), ("summary_only", "1"))

    def client_list(self) -> ConnectedClients:
        """The same with every client."""
        return self._clients(("type", "all"))

    def _clients(self, *params: tuple[str, str]) -> ConnectedClients:
        root = self.command("get_connected_client_list", "connected_client_list", params)
        return from_xml.clients(root, self._now())

    def command(self, action: str, root: str | None = None, params: Pairs = ()) -> Element:
        """The root element of a good answer; NotUnderstood unless it has that name."""
        answer = self._calls.get(COMMAND, (("action", action), *params))
        with self._calls.careful():
            found = verdict.xml_answer(answer, self._calls.address, permissions.COMMAND)
            if root is not None and xml.local(found) != root:
                raise verdict.no_answer(answer, self._calls.address)
            return found


class JsonCommands:
    """v2: an address for each question. What is not clearly an answer is NotUnderstood."""

    def __init__(self, calls: Calls, saw_guid: Callable[[str | None], None], now: Now) -> None:
        self._calls = calls
        self._saw_guid = saw_guid
        self._now = now

    def info(self) -> ApiInfo:
        return self._read(self._ask(INFO), lambda data: from_json.api_info(data, self._now()))

    def health(self) -> Health:
        """HTTP 500 is how an appliance answers that is not well (product-facts 2k)."""
        answer = self._calls.get(HEALTH, headers=JSON)
        if answer.status != 500 or verdict.json_of(answer) is None:
            self._good(answer)
        found = self._read(answer, lambda data: from_json.health(data, answer.status, self._now()))
        self._saw_guid(found.guid)
        return found

    def appliances(self) -> tuple[ApplianceEntry, ...]:
        return self._read(self._ask(APPLIANCE), from_json.appliances)

    def client_counts(self) -> ConnectedClients:
        return self._read(self._ask(CLIENT_COUNT), lambda data: from_json.client_counts(data, self._now()))

    def _ask(self, target: str) -> Answer:
        answer = self._calls.get(target, headers=JSON)
        self._good(answer)
        return answer

    def _good(self, answer: Answer) -> None:
        with self._calls.careful():
            verdict.no_error(answer, self._calls.address, permissions.COMMAND)

    def _read(self, answer: Answer, read: Callable[[object], T]) -> T:
        try:
            return read(verdict.json_of(answer))
        except UnclearError as unclear:
            with self._calls.careful():
                raise verdict.unclear(answer, self._calls.address, str(unclear)) from None


class Commands:
    """Asks in JSON where the appliance has it, in XML otherwise; and whatever one of them does not tell, in the other.

    No behaviour rests on there being JSON: without it, and whenever it is in doubt, everything is as in XML.
    """

    def __init__(self, calls: Calls, in_xml: XmlCommands, in_json: JsonCommands) -> None:
        self._calls = calls
        self._xml = in_xml
        self._json = in_json
        self._speaks: bool | None = None
        self._lock = threading.Lock()

    def speaks_json(self) -> bool:
        """Whether the appliance has the Command API v2; asked once, unless it is in trouble just then."""
        with self._lock:
            if self._speaks is None:
                self._speaks = self._probe()
            return bool(self._speaks)

    def assume(self, speaks_json: bool) -> None:
        """Take it from another appliance of the site, and save the question; what proves wrong is asked otherwise."""
        with self._lock:
            self._speaks = speaks_json

    def _probe(self) -> bool | None:
        """None: it cannot be told now. Silence is a no: every other question would wait as long for nothing."""
        if self._calls.by_user:  # from before OAuth: what is sent there holds the password
            return False
        try:
            answer = self._calls.get(INFO, headers=JSON)
        except TimedOut:
            return False
        except (Refused, NotUnderstood, ServerTrouble):
            return None
        if answer.status == 429 or answer.status >= 500:
            return None
        return answer.status == 200 and isinstance(verdict.json_of(answer), dict)

    def info(self) -> ApiInfo:
        """In XML first, whose answer is published; in JSON where that is switched off."""
        self._calls.grant()
        try:
            return self._xml.info()
        except (ApiDisabled, Declined, NotUnderstood) as trouble:
            if not self.speaks_json():
                raise
            try:
                return self._json.info()
            except _DOUBTS:
                raise trouble from None

    def health(self) -> Health:
        """In JSON a backup does not tell its last sync (product-facts 2k); in XML it does."""
        found = self._ask(lambda dialect: dialect.health())
        if found.role in (None, FailoverRole.NONE) or found.last_sync is not None or not self.speaks_json():
            return found
        try:
            return self._xml.health()
        except _DOUBTS:
            return found

    def appliances(self) -> tuple[ApplianceEntry, ...]:
        """All appliances of the site."""
        return self._ask(lambda dialect: dialect.appliances())

    def client_counts(self) -> ConnectedClients:
        """How many clients are connected."""
        return self._ask(lambda dialect: dialect.client_counts())

    def _ask(self, question: Callable[[Dialect], T]) -> T:
        if not self.speaks_json():
            return question(self._xml)
        try:
            return question(self._json)
        except _DOUBTS as trouble:
            if isinstance(trouble, TimedOut):
                self._speaks = False
            return self._instead(lambda: question(self._xml), trouble)

    def _instead(self, ask: Callable[[], T], trouble: AssistantError) -> T:
        """Ask the other way. Another box is only contradicted by an answer, and a box in trouble is news for itself."""
        try:
            return ask()
        except Cancelled:
            raise
        except AssistantError as other:
            closed = isinstance(trouble, ServerTrouble) and isinstance(other, ApiDisabled)
            raise trouble if closed or isinstance(trouble, WrongBox) else other from None


_DOUBTS = (AnswerError, ApiDisabled, MissingPermission, WrongBox, Refused, TimedOut)
"""What may concern one form of the API alone. A refused account and a certificate concern both."""
