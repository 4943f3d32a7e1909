"""The one order that the Command API takes: an appliance's failover role (product-facts 2d and 2k)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from assistant.appliance.api import from_json, from_xml, permissions, verdict
from assistant.appliance.api.answers import RoleAnswer, RoleChange
from assistant.appliance.api.calls import JSON, Calls
from assistant.appliance.api.credentials import COMMAND, Grant
from assistant.appliance.api.dialects import V2
from assistant.appliance.api.fields import UnclearError, one
from assistant.appliance.pace import Resting, resting
from assistant.appliance.transport import Answer, Writer
from assistant.domain.errors import NotUnderstood, ReachError, ServerTrouble, TlsError, UsageError
from assistant.domain.message import say
from assistant.domain.site import FailoverRole

FAILOVER_ROLE = f"{V2}/failover-role"
_NOT_TAKEN = frozenset({400, 404, 405, 406, 415, 501})
"""What an appliance answers that does not know the address, the method or a field: nothing was done."""


class NotTakenError(Exception):
    """This form of the API does not know the order; it was not carried out."""


@dataclass(frozen=True)
class RoleOrder:
    """Make an appliance primary or backup. Raises UsageError for what the documentation does not know."""

    role: FailoverRole
    data_sync_first: bool
    force: bool

    def __post_init__(self) -> None:
        if self.role is FailoverRole.NONE or (self.force and self.role is not FailoverRole.BACKUP):
            raise UsageError(
                say("appliance", "An appliance can be made primary or backup; only backup can be forced.")()
            )


class Form(Protocol):
    """How the order is written and its answer read in one form of the API."""

    def post(self, writer: Writer, order: RoleOrder, grant: Grant) -> Answer:
        """Send it."""

    def read(self, answer: Answer, calls: Calls) -> RoleChange:
        """What came of it. Raises as a question does, and NotTakenError."""


class XmlForm:
    """v1: a form."""

    def post(self, writer: Writer, order: RoleOrder, grant: Grant) -> Answer:
        fields = [("action", "set_failover_role"), ("role", order.role.value)]
        fields += [("data_sync_first", "1" if order.data_sync_first else "0")] + [("force", "1")] * order.force
        return writer.post(COMMAND, (*fields, *grant.fields), grant.headers, grant.params)

    def read(self, answer: Answer, calls: Calls) -> RoleChange:
        root = verdict.xml_answer(answer, calls.address, permissions.COMMAND, full=True)
        change = from_xml.role_change(root)
        if change is None:
            raise verdict.no_answer(answer, calls.address)
        return change


class JsonForm:
    """v2: JSON."""

    def post(self, writer: Writer, order: RoleOrder, grant: Grant) -> Answer:
        content = {"role": order.role.value, "data_sync_first": order.data_sync_first}
        content |= {"force": True} if order.force else {}
        return writer.post_json(FAILOVER_ROLE, content, {**grant.headers, **JSON})

    def read(self, answer: Answer, calls: Calls) -> RoleChange:
        if answer.status in _NOT_TAKEN:
            raise NotTakenError
        if answer.status == 422:
            raise verdict.declined(_words(answer), calls.address, permissions.COMMAND, full=True)
        if 200 < answer.status < 300 and not answer.body.strip():
            return RoleChange(RoleAnswer.OTHER, "")
        verdict.no_error(answer, calls.address, permissions.COMMAND, full=True)
        try:
            return from_json.role_change(verdict.json_of(answer))
        except UnclearError as unclear:
            raise verdict.unclear(answer, calls.address, str(unclear)) from None


def give(order: RoleOrder, form: Form, writer: Writer, calls: Calls) -> RoleChange:
    """Give the order. Once it is sent, silence or something that is no answer is RoleAnswer.LOST, not an error.

    Raises NotTakenError where this form of the API does not know it; where nothing was done, as a question does.
    """
    sent: list[bool] = []

    def ask(grant: Grant) -> Answer:
        sent.append(True)
        return form.post(writer, order, grant)

    try:
        answer = calls.send(ask)
        with calls.careful():
            if answer.status == 429:
                raise resting(verdict.shown(answer))
            return form.read(answer, calls)
    except (TlsError, Resting):
        raise
    except (ReachError, ServerTrouble, NotUnderstood) as error:
        if not sent:
            raise
        return RoleChange(RoleAnswer.LOST, "", error.message)


def _words(answer: Answer) -> str:
    """What a 422 says: a message, and what is wrong with which field."""
    try:
        told = one(verdict.json_of(answer))
    except UnclearError:
        return f"HTTP {answer.status}"
    faults = told.part("errors")
    listed = (
        [str(text) for _, texts in faults for text in (texts if isinstance(texts, list) else [texts])] if faults else []
    )
    return " ".join(text for text in (told.text("message"), *listed) if text) or f"HTTP {answer.status}"
